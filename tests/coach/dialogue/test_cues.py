"""Short messages that say what they are, and longer ones that only look like them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.dialogue.cues import pace_cues, plain_cues, recall_cues, result_cues, way_cues
from coach.dialogue.cues.mood_cues import excuses_english
from coach.dialogue.hearing.distress import distress
from coach.dialogue.hearing.languages import asks_for_language, is_foreign
from coach.dialogue.moves.clarifying import picked

CUES: dict[Callable[[str], bool], tuple[list[str], list[str]]] = {
    lambda text: distress(text) is not None: (
        [
            "they cut us, i was laid off",
            "honestly im feeling so low",
            "not sure im cut out for this",
            "I lost my job in spring",
            "i am a fraud",
        ],
        [
            "I laid off a third of the agency and kept the rest",
            "we let two people go and I hired one",
            "sales were low when I came",
            "margins fell, I was asked to find out why",
            "I made a plan for the low season",
        ],
    ),
    plain_cues.is_yes: (
        ["yes", "Yep, that's right", "sure", "do it", "absolutely"],
        ["yes, but I lead five people who hire", "no", "yesterday"],
    ),
    plain_cues.is_no: (["no", "Nope.", "not really", "please don't"], ["nobody reports to me", "yes", "north region was mine"]),
    plain_cues.is_shrug: (
        ["idk", "no idea, sorry", "ugh", "hmm", "not sure", "hard to say", "maybe"],
        ["not sure, about five people", "no", "none", "maybe ten"],
    ),
    pace_cues.asks_for_a_moment: (
        ["hang on", "one moment please", "just a sec", "let me think", "brb"],
        ["wait, it was 12", "hold on to staff was my job", "thinking ahead"],
    ),
    plain_cues.asks_for_help: (["help", "what can you do?", "menu"], ["I help the team", "help desk was mine"]),
    plain_cues.asks_whether_it_counts: (
        ["does that count as director?", "is 5 people a lot?", "do freelancers count?", "is it enough", "does hiring matter for the job?"],
        ["does the director count the stock?", "I count the boxes", "what counts as strategy in a small shop, and who decides it?"],
    ),
    result_cues.postpones: (
        ["can i do strategy later", "could we leave this one for later", "later please", "come back to this later"],
        [
            "later I led the team",
            "two years later we left",
            "I can do that later in the year",
            "Customers come back to buy later, so I changed the email budget",
            "Shoppers come back to us later through the win-back flow I built",
            "The migration could not wait",
            "Most leads go back to the catalogue later",
        ],
    ),
    result_cues.asks_whether_fair: (
        [
            "do agency people get marked lower?",
            "does it punish people who freelance",
            "are women scored down by this",
            "can it be biased",
            "is this fair to older people",
        ],
        [
            "do freelancers count",
            "is it unfair?",
            "we marked down the older stock",
            "how many people do I need",
            "What I did was decide against agencies and build in house",
            "on what basis do you score people",
        ],
    ),
    result_cues.asks_what_changed: (
        ["what changed", "so did that change anything", "can you show me what changed", "what was my result before"],
        ["what changed my mind", "I changed the plan", "what changed in the company after that"],
    ),
    way_cues.refuses: (
        ["rather not say", "no honestly pass", "nah im good", "bit personal that", "that's private"],
        ["I pass the plan to my boss", "we're good at ads", "the personal shopper was mine"],
    ),
    plain_cues.asks_what_comes: (
        ["what do i get at the end?", "what's in it for me", "what happens afterwards?"],
        ["we get 40 orders at the end of a day"],
    ),
    plain_cues.asks_which_is_better: (
        ["is being a manager worse?", "which one is better"],
        ["my manager is better at this", "we got better"],
    ),
    way_cues.wants_topic_first: (
        [
            "can we do the money part first",
            "Let's take data now",
            "strategy first please",
            "could you please start with value first",
            "skip ahead to the data part please",
            "could we jump to money",
            "can we move straight on to ecommerce",
        ],
        [
            "Move to our own shop",
            "Start with the data and then decide",
            "Go to market with our own shop first",
            "skip to the front of the queue was our promise to members",
            "we did the money part first and then the site",
            "first I took data",
            "can we do the money part",
            "I'd like to lead first",
        ],
    ),
    way_cues.takes_back_skip: (
        ["don't skip it", "oh wait, do not leave that out", "undo that skip", "no, I'll answer it", "I'd answer that after all"],
        ["I don't skip meetings", "we skip it", "I answer it for the whole team every week"],
    ),
    way_cues.refuses: (
        ["I'd rather not", "prefer not to say", "no comment", "sorry, that's confidential", "won't tell"],
        ["I'd rather not lead people, I like the craft", "we kept that private label", "rather not a plan, more a list of wishes"],
    ),
    plain_cues.leaves: (
        ["gotta go, my bus is here", "I have to leave now", "sorry, need to run"],
        ["I have to run the shop", "I need to go through finance first"],
    ),
    plain_cues.comes_back: (["im back", "hey, back again"], ["I brought the supplier back", "we moved back to email"]),
    way_cues.leaves_out: (
        ["can we skip the money part?", "lets leave out leadership", "I'd rather not talk about my budget", "please drop the data topic"],
        ["we skipped TikTok", "I dropped two suppliers", "I decided to leave out the catalogue"],
    ),
    way_cues.skips_after: (
        ["I only do tactics, skip it", "no idea; next question please"],
        ["we decided to skip it altogether last year", "skip"],
    ),
    plain_cues.takes_up_again: (
        ["no, actually 33 percent", "sorry, I mean 9", "oops make that 12"],
        ["no people report to me", "33 percent"],
    ),
    plain_cues.asks_for_example: (
        ["can you give me an example?", "like what?", "example please"],
        ["for example I cut the price", "I set an example"],
    ),
    plain_cues.starts: (["start", "Let's begin", "ok let's go"], ["I start at nine", "start over"]),
    recall_cues.refers_back: (
        [
            "see above",
            "as I said",
            "I already told you that",
            "same as before",
            "well, like I mentioned earlier",
            "you have that already",
            "you asked that already",
            "u asked me this",
            "you just asked me the same question",
            "ugh, i just said that",
            "already answered",
            "asked and answered",
            "didn't I just say that?",
            "thats what i said",
            "it's been answered already",
            "I answered this one twice",
        ],
        [
            "I told them to stop",
            "as I said, 12",
            "the same team as before grew to 9",
            "I said no to the app",
            "I did that",
            "you asked for more",
            "I asked that twice in the survey",
            "that was asked by the board",
            "it was answered by support",
            "he already said that to finance",
            "we answered 300 tickets",
            "I just told the agency",
            "you asked who led: me",
        ],
    ),
    plain_cues.says_wrong: (
        [
            "no no, you have that wrong",
            "you misunderstood me",
            "I never said that",
            "that's not what I meant",
            "hm, you wrote that down wrong",
        ],
        ["that's wrong, it was 9", "I never said no to a launch", "you have it", "the price was wrong"],
    ),
    excuses_english: (
        ["sorry for my bad english", "my english is bad sorry", "my english is not so good"],
        ["my english team has five people", "I teach english"],
    ),
    plain_cues.asks_why: (
        ["why", "but why?", "how come", "why do you ask"],
        ["why not director", "why I left is a long story", "why is my score low"],
    ),
    plain_cues.asks_whether_needed: (
        ["do I have to", "must I answer this?", "is this one mandatory?", "do I really need to say that"],
        ["I have to approve it", "do I have a team", "is it required that I hire"],
    ),
    plain_cues.wants_more: (
        ["more", "tell me more", "can you say more about that?", "in more detail please", "the rest"],
        ["more than ten", "I want more people", "tell me more about the director role", "more or less"],
    ),
    plain_cues.is_asking: (["why?", "what is a holdout", "tell me about the roles"], ["I know what I want", "we asked why and changed it"]),
    plain_cues.wants_recall: (
        ["what have I told you", "recap please", "what do you know about me"],
        ["what is my result", "where do I stand"],
    ),
    plain_cues.wants_rewording: (["say it in other words", "rephrase that"], ["say that again"]),
}


@pytest.mark.parametrize(("cue", "text"), [(cue, text) for cue, (yes, _) in CUES.items() for text in yes])
def test_cue_is_seen(cue: Callable[[str], bool], text: str) -> None:
    assert cue(text)


@pytest.mark.parametrize(("cue", "text"), [(cue, text) for cue, (_, no) in CUES.items() for text in no])
def test_look_alike_is_not(cue: Callable[[str], bool], text: str) -> None:
    assert not cue(text)


@pytest.mark.parametrize("text", ["no wait", "keep going", "carry on please", "ok back to the questions"])
def test_a_stop_is_taken_back(text: str) -> None:
    assert plain_cues.goes_on(text, stopped=True)


@pytest.mark.parametrize("text", ["wait", "continue"])
def test_only_once_stopped(text: str) -> None:
    assert plain_cues.goes_on(text, stopped=True) and not plain_cues.goes_on(text, stopped=False)


@given(st.text(max_size=200))
def test_no_text_breaks_a_cue(text: str) -> None:
    for cue in (*CUES, is_foreign, asks_for_language, plain_cues.takes_back):
        assert cue(text) in {True, False}


@pytest.mark.parametrize(
    "text",
    [
        "Ich leite ein Team von acht Personen",
        "Je dirige une équipe de huit personnes",
        "Я руковожу командой",
        "你好",
        "yo dirijo un equipo de cinco",
    ],
)
def test_other_languages(text: str) -> None:
    assert is_foreign(text)


@pytest.mark.parametrize(
    "text",
    ["I lead eight people", "Team of 8", "P&L 60m, Amazon DE, FR", "", "123", "no", "sorry for my english, i make plan"],
)
def test_english_is_not_foreign(text: str) -> None:
    assert not is_foreign(text)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("stop here", 0), ("Skip this question", 1), ("skip it", 1), ("the first one", 0), ("2", 1), ("the latter", 1), ("neither", -1),
        ("none of those", -1), ("I lead five people in two shops", None), ("hmm", None), ("9", None),
        ("this is stupid, tell me the score", None),
    ],
)  # fmt: skip
def test_picked(text: str, place: int | None) -> None:
    assert picked(("Stop here", "Skip this question"), text) == place


@pytest.mark.parametrize(
    ("cue", "yes", "no"),
    [
        (plain_cues.comes_back, ["I'm back", "ok back again", "back now"], ["back", "go back", "I moved back to email"]),
        (
            plain_cues.regrets,
            ["should have said no to the app", "I should have asked for 50k, not 20k"],
            ["should have been 900k", "it should be 12"],
        ),
        (
            plain_cues.puts_right,
            ["80k I mean", "no no, 3 years, not months", "should have been 900k"],
            ["no, I did not do that", "I mean it"],
        ),
        (
            pace_cues.asks_for_a_moment,
            ["phone. 5 min", "the baby is awake, 5 minutes"],
            ["I answered the phone for 5 years", "5 minutes of work"],
        ),
        (
            way_cues.skips_everything,
            ["can I skip everything", "skip all the questions", "let's skip the rest"],
            ["skip this", "I skip all fairs"],
        ),
        (plain_cues.asks_own_name, ["what is my name?", "do you know my name"], ["what's your name", "my name is Ana"]),
        (
            plain_cues.wonders_what_fits,
            ["want to find out which job suits me", "not sure what role would fit me better"],
            ["which job did you mean", "my boss finds out which job suits whom and I do the rest"],
        ),
        (
            way_cues.refuses,
            [
                "I'd rather not give numbers here, it's confidential",
                "can't share the exact figures",
                "no figures, that's private",
                "I'm not allowed to share figures",
                "that's under NDA",
                "the numbers are confidential",
            ],
            ["no numbers", "no numbers changed that year", "I can't share a desk with the agency", "not the details but the plan was mine"],
        ),
        (
            result_cues.wants_erased,
            ["delete all that please", "could you erase everything I said", "erase it all", "delete everything you have on me"],
            ["I deleted all that was old", "delete all the old product pages"],
        ),
        (plain_cues.moves_on_alone, ["and a director?", "what about the manager"], ["and I am a director", "what about my manager's team"]),
        (plain_cues.asks_what_comes, ["what's the purpose of this"], ["whats the point of this", "what is the goal of this question"]),
        (
            plain_cues.asks_recall,
            ["what do you know about me", "what did I say about data", "how many people did I say", "did I already answer that?"],
            ["when I said four countries I meant three", "are you using my answers to train AI", "what did I do wrong"],
        ),
    ],
)
def test_more_cues(cue: Callable[[str], bool], yes: list[str], no: list[str]) -> None:
    assert [text for text in yes if not cue(text)] == [] and [text for text in no if cue(text)] == []


@pytest.mark.parametrize(
    ("text", "act"), [("👍", "affirm"), ("👎🏽", "deny"), ("🙏🙏", "thanks"), ("😂", "chitchat"), ("👍👎", ""), ("ok 👍", ""), ("", "")]
)
def test_one_sign_is_an_act(text: str, act: str) -> None:
    assert plain_cues.sign_act(text) == act
