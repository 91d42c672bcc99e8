"""What stands beside an answer is told apart by its form: questions, talk, the wish to leave another topic out."""

from __future__ import annotations

import pytest

from coach.dialogue.conductor import respond
from coach.dialogue.cues.aside_cues import talk_of, without_by_the_way
from coach.dialogue.cues.plain_cues import asks_what_comes, asks_whether_it_counts, asks_whether_safe
from coach.dialogue.cues.service_cues import asks_whether_good
from coach.dialogue.hearing.beside import topic_refused
from coach.dialogue.hearing.choosing import chosen
from coach.dialogue.hearing.parts import ASKED, TOLD, parts_of, told_again
from coach.dialogue.moves.about_chat import about_chat
from coach.evidence.types import Reading
from coach.interview.interview import Interview
from coach.interview.questions import question_by_id
from coach.role_model import RoleModel

TALK = [
    ("you moron", "insult"),
    ("ur such a dumb bot", "insult"),
    ("you are useless at this", "insult"),
    ("god you suck", "insult"),
    ("bloody stupid chatbot", "insult"),
    ("shut up", "insult"),
    ("this takes ages", "insult"),
    ("sigh this is long", "insult"),
    ("too many questions", "insult"),
    ("get on with it", "insult"),
    ("u gonna tell me now or what", "insult"),
    ("can i get a quick tea", "chitchat"),
    ("may I smoke in here", "chitchat"),
    ("whats for dinner", "chitchat"),
    ("do you like pancakes", "chitchat"),
    ("is Rosalind a pretty name", "chitchat"),
    ("tell me a joke please", "chitchat"),
    ("how are you doing", "how"),
    ("are you still there", "there"),
    ("anybody home", "there"),
    ("I can also show you the dashboard if you like", "shows"),
    ("do you want to see the slides", "shows"),
    ("shall I upload the deck", "shows"),
    ("can i send you my cv", "shows"),
    ("i have screenshots if you need them", "shows"),
    ("we could send you the numbers", "shows"),
    ("hahaha", "nothing"),
    ("just kidding", "nothing"),
    ("next question please", "nothing"),
    ("move on now", "nothing"),
]
NO_TALK = [
    "I can show the team how it works",
    "we send you-know-who the report",
    "you want to see more margin there",
    "I could share the stock between shops",
    "we will show customers the price first",
    "I have slides on the shop floor",
    "I sent you the budget already",
    "useless tool, so we dropped it",
    "the agency was useless",
    "you are measured by margin there",
    "boring but it works",
    "it takes ages to load",
    "stupid mistake of mine",
    "the bot answers customers",
    "slow checkout",
    "can I get the boss to sign",
    "I get coffee suppliers on board",
    "do you like our prices was the survey",
    "this was a long project",
    "too many returns",
    "are still there after a year",
    "you suck in customers with a discount",
    "my boss told me to hurry up",
    "is pricing a lever",
    "the joke campaign did best",
    "next year we move on to Asia",
    "go on TV with it",
    "next quarter",
]
MIXED = [
    ("I ran nine. you idiot.", "I ran nine", []),
    ("What is a lead? fine, I have two", "I have two", ["What is a lead"]),
    ("six people, hired four - who reads this - and we cut returns", "six people, hired four. we cut returns", ["who reads this"]),
    ("I look after four, but, honestly, is that much?", "I look after four", ["is that much"]),
    ("can i ask something first? do you keep this? I coach two", "I coach two", ["do you keep this"]),
    ("lol ok so I run the shop, how are you", "I run the shop", []),
    ("Quick question, must I have had the title? I led three temps", "I led three temps", ["must I have had the title"]),
    ("before I answer, who sees this? hiring", "hiring", ["who sees this"]),
]
STORIES = [
    "Customers wrote: this takes forever, so I rebuilt the form",
    "My boss said you are useless, and I left",
    "I asked the buyers, are you happy, and changed the rota",
    'They kept asking "what do you want from us?" so I wrote briefs',
    "I do what is needed: who needs help, what is late, when is the deadline",
    "I tell the board each month what moved and why",
    "The survey asked do you trust the size chart, most said no",
    "We had a chatbot. Useless bot. So we removed it",
    "She told me, you suck, and a year later she led the team",
]
REFUSED = [
    ("please skip the money stuff later", "value"),
    ("I'd rather not talk about budgets", "value"),
    ("id rather not talk money later btw", "value"),
    ("can we leave out the data part", "data"),
    ("i dont want to talk about data", "data"),
    ("I prefer not to discuss numbers", "data"),
    ("no strategy questions please", "strategy"),
    ("let's skip strategy later", "strategy"),
]
NOT_REFUSED = [
    "we skip data that is older than a year",
    "I don't share numbers with the agency",
    "I dropped the budget for TV",
    "drop ebay and money losing lines",
    "we left out the money back line",
    "please skip my team",
    "I'd rather not lead",
    "no budget",
    "we had no data on that",
]


@pytest.mark.parametrize(("words", "kind"), TALK)
def test_talk(words: str, kind: str) -> None:
    assert talk_of(words) == kind


@pytest.mark.parametrize("words", NO_TALK)
def test_what_tells_of_work_is_no_talk(words: str) -> None:
    assert not talk_of(words)


@pytest.mark.parametrize(("text", "told", "asked"), MIXED)
def test_what_is_told_and_what_is_asked(text: str, told: str, asked: list[str]) -> None:
    parts = parts_of(text, lambda words: False)
    assert told_again(text, parts) == told
    assert [part.words for part in parts if part.is_ == ASKED] == asked


@pytest.mark.parametrize("text", STORIES)
def test_a_story_is_not_cut(text: str) -> None:
    assert {part.is_ for part in parts_of(text, lambda words: False)} == {TOLD}


@pytest.mark.parametrize(("words", "topic"), REFUSED)
def test_another_topic_is_left_out(started: Interview, words: str, topic: str) -> None:
    assert topic_refused(started, words) == topic


@pytest.mark.parametrize("words", NOT_REFUSED)
def test_what_was_left_out_at_work_is_no_wish(started: Interview, words: str) -> None:
    assert not topic_refused(started, words)


def test_each_question_is_answered_by_its_own_words(team: Interview) -> None:
    asked = "who do directors report to\nwhat do you do with my data"
    turn = respond(
        "answer",
        team,
        Reading("hiring was all mine", signals=("leading_teams.people_decision",), question_tail=asked),
        tail="faq_director_role privacy",
    )
    said = [say.response for say in turn.says]
    assert sum(name.startswith("utter_faq") for name in said) == 1 and any(name.startswith("utter_privacy") for name in said)


def test_nothing_is_said_twice(team: Interview) -> None:
    turn = respond(
        "answer",
        team,
        Reading("hiring was all mine", signals=("leading_teams.people_decision",), question_tail="is this private\nis it confidential"),
        tail="privacy privacy",
    )
    assert sum(say.response.startswith("utter_privacy") for say in turn.says) == 1


def test_a_topic_refused_beside_an_answer_is_left_out(team: Interview) -> None:
    turn = respond(
        "answer",
        team,
        Reading("hiring was all mine", signals=("leading_teams.people_decision",), question_tail="skip money later"),
        tail="leaves_topic",
    )
    assert "value" in turn.interview.state.skipped and turn.interview.state.open == "leading_teams.lead_layers"
    assert [say.response for say in turn.says][-1] == "utter_topic_skipped"


@pytest.mark.parametrize(
    ("act", "response"), [("aside_sorry", "utter_aside_sorry"), ("aside_chat", "utter_aside_chat"), ("not_known", "utter_aside_question")]
)
def test_talk_gets_a_few_words(team: Interview, act: str, response: str) -> None:
    turn = respond("answer", team, Reading("hiring was all mine", signals=("leading_teams.people_decision",), question_tail="so"), tail=act)
    assert response in [say.response for say in turn.says] and turn.interview.state.open == "leading_teams.lead_layers"


@pytest.mark.parametrize(
    "text", ["all of them", "All four", "everything", "the whole lot", "all of the above", "yes, all", "each of these", "all"]
)
def test_all_options(role_model: RoleModel, text: str) -> None:
    decisions = question_by_id(role_model, "leading_teams.people_decisions")
    assert "Hiring" in chosen(decisions, text) and "None" not in chosen(decisions, text)


@pytest.mark.parametrize(
    ("text", "picks"),
    [
        ("not all of them", "not all of them"),
        ("lots", "lots"),
        ("allocation", "allocation"),
        ("all but hiring", "Goals and reviews, Structure or roles, Letting someone go"),
        ("all the reviews", "Goals and reviews"),
        ("my boss did all of them", "None"),
        ("everything was HR", "None"),
    ],
)
def test_not_all_options(role_model: RoleModel, text: str, picks: str) -> None:
    assert chosen(question_by_id(role_model, "leading_teams.people_decisions"), text) == picks


@pytest.mark.parametrize(
    "text", ["2 of them do", "two do", "some of them do", "yes, two of them", "half of them lead", "a few do", "most of them do", "all do"]
)
def test_some_do(role_model: RoleModel, text: str) -> None:
    assert chosen(question_by_id(role_model, "leading_teams.lead_layers"), text).startswith("Yes")


@pytest.mark.parametrize(
    "text", ["two of them did leave", "none of them do", "2", "one does PPC", "some of it", "most do ads", "all juniors", "not one of them"]
)
def test_none_lead(role_model: RoleModel, text: str) -> None:
    assert chosen(question_by_id(role_model, "leading_teams.lead_layers"), text) == text


@pytest.mark.parametrize(
    "text",
    [
        "is that leadership",
        "is it really ecommerce",
        "was this managing",
        "is coaching leadership",
        "is a feed really ecommerce",
        "does it count if I only led freelancers",
        "would it count when they were temps",
        "but is that even management",
    ],
)
def test_asks_whether_it_counts(text: str) -> None:
    assert asks_whether_it_counts(text)


@pytest.mark.parametrize(
    "text",
    [
        "is this about ecommerce",
        "it is leadership that counts",
        "what is leadership",
        "are managers leading",
        "was it the management",
        "is leadership hard",
        "we count if they return",
        "does ecommerce pay",
    ],
)
def test_does_not_ask_whether_it_counts(text: str) -> None:
    assert not asks_whether_it_counts(text)


@pytest.mark.parametrize(
    "text", ["r u recording me", "are you saving this", "are you tracking me", "r you storing everything", "are you secretly recording"]
)
def test_asks_whether_safe(text: str) -> None:
    assert asks_whether_safe(text)


@pytest.mark.parametrize(
    "text", ["are you saving money", "we are tracking returns", "you track me by results", "I was storing stock", "are you recording sales"]
)
def test_does_not_ask_whether_safe(text: str) -> None:
    assert not asks_whether_safe(text)


@pytest.mark.parametrize(
    "text",
    ["do i get the result at the end", "will I see my score here", "when do i get the report by mail", "can i see the result right away"],
)
def test_asks_what_comes(text: str) -> None:
    assert asks_what_comes(text)


@pytest.mark.parametrize(
    "text", ["I get the report by mail", "do I see results in GA4", "I see my score at the end", "we get the result by region"]
)
def test_does_not_ask_what_comes(text: str) -> None:
    assert not asks_what_comes(text)


@pytest.mark.parametrize(
    "text", ["does that sound ok", "would this sound silly", "do these sound right to you", "does it sound like enough"]
)
def test_asks_whether_good(text: str) -> None:
    assert asks_whether_good(text)


@pytest.mark.parametrize(
    "text",
    [
        "can i stop any time",
        "may I pause in between",
        "could i quit at any point",
        "can I leave and come back later",
        "is it ok to take a break whenever",
    ],
)
def test_asks_whether_one_may_stop(team: Interview, text: str) -> None:
    assert [say.response for say in about_chat(team, text)] == ["utter_may_stop"]


@pytest.mark.parametrize(
    "text",
    ["can I stop", "I can stop ads any time", "can we pause", "may I stop now", "I can leave later", "could I quit the job later on"],
)
def test_does_not_ask_whether_one_may_stop(team: Interview, text: str) -> None:
    assert "utter_may_stop" not in [say.response for say in about_chat(team, text)]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("btw do interns count", "do interns count"),
        ("By the way, is my boss going to see this?", "is my boss going to see this?"),
        ("oh by the way what does a director earn", "what does a director earn"),
        ("quick question: who reads this", "who reads this"),
        ("just a question, can I stop any time?", "can I stop any time?"),
        ("by the way, I lead the interns too", "by the way, I lead the interns too"),
        ("we found it by the way the numbers moved", "we found it by the way the numbers moved"),
        ("btw 12 people", "btw 12 people"),
    ],
)
def test_by_the_way(text: str, asked: str) -> None:
    assert without_by_the_way(text) == asked
