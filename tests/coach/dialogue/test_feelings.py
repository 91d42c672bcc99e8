"""Mockery, hurt by a result, and questions about age, truth or a wrong result have words of their own; work that sounds alike has not."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from says import names

from coach.dialogue.conductor import respond
from coach.dialogue.cues import service_cues as service
from coach.dialogue.cues.mood_cues import (
    asks_if_enough,
    asks_if_feeling_is_normal,
    asks_whether_to_apply,
    doubts_worth,
    excuses_english,
    sounds_troubled,
    takes_it_hard,
    thanks_for_nothing,
)
from coach.dialogue.cues.role_cues import asks_whether_too_late
from coach.dialogue.cues.small_cues import asks_cost, jests
from coach.dialogue.hearing.distress import distress
from coach.dialogue.hearing.told_and_asked import says_what_one_would_do
from coach.evidence.types import Reading
from coach.interview.interview import Interview
from coach.interview.questions import question_by_id
from coach.role_model import RoleModel


def overlooked(text: str) -> bool:
    return distress(text) == "overlooked"


def ashamed(text: str) -> bool:
    return distress(text) == "ashamed"


def afraid(text: str) -> bool:
    return distress(text) == "afraid"


def tired(text: str) -> bool:
    return distress(text) == "tired"


CUES: dict[Callable[[str], bool], tuple[list[str], list[str]]] = {
    overlooked: (
        [
            "I was passed over again last week",
            "got turned down for the head role",
            "didn't get the promotion",
            "they promoted somebody younger over me",
            "I'm tired of not being taken seriously",
            "nobody here values what I do",
            "they gave my job to an intern",
            "applied to 30 firms and heard nothing",
            "i feel invisible at work",
            "just got rejected again",
            "passed over for the lead job and it still hurts",
        ],
        [
            "I passed over TikTok for search",
            "my plan was rejected twice, the third one passed",
            "the cheaper agency was passed over",
            "I got turned down by finance, so I cut the ask",
            "nobody listens to podcasts in our segment",
            "I promoted Ana over two others",
            "we were undervalued by the market",
            "the offer got rejected by the supplier",
            "I never got a budget of my own",
        ],
    ),
    ashamed: (
        [
            "I'm ashamed of how little I did",
            "honestly so embarrassed about this",
            "i feel guilty because they lost their jobs",
            "I feel stupid now",
            "it was my fault and I still feel bad",
            "i blame myself",
            "feeling really guilty today",
            "I'm such an idiot",
        ],
        [
            "I'm ashamed to say we had no tracking",
            "the outage was my fault, I rolled it back",
            "it was my fault so I fixed the feed",
            "an embarrassing return rate of 40 percent",
            "we used guilt in the campaign",
            "the copy was stupid, I rewrote it",
            "I'm embarrassed to admit it was 3 percent",
            "idiot-proof checkout was my project",
        ],
    ),
    afraid: (
        [
            "I'm scared I'll never make it",
            "honestly I'm nervous",
            "im terrified of failing",
            "I'm nervous about the result",
            "afraid I'll never be good enough",
            "worried that I might end up stuck here",
            "feeling anxious about my future",
            "I'll never get there",
            "scared to hear the answer",
        ],
        [
            "I'm afraid I have no numbers",
            "I'm afraid I never led anyone",
            "I'm worried about our margin, so I cut two lines",
            "the board was nervous and I calmed them",
            "I was scared we would lose the account and cut two products",
            "I'm worried about stock for christmas",
            "they were afraid of the relaunch",
            "I'm not afraid to let people go",
            "customers were nervous about paying",
        ],
    ),
    tired: (
        [
            "I'm tired",
            "so sleepy today",
            "sorry, tired",
            "long day, tired",
            "i am really tired tonight",
            "a bit tired",
            "jet-lagged",
            "im tired now",
        ],
        [
            "tired of the old theme I rebuilt it",
            "the team was tired, so I moved the launch",
            "tired stock went to the outlet",
            "we tired the customers with mails",
            "I retired two brands",
            "it made people tired",
            "tires and rims were my range",
            "they got tired of discounts",
        ],
    ),
    takes_it_hard: (
        [
            "well that's harsh",
            "ouch",
            "is there any hope for me",
            "i had hoped for more",
            "wow that is brutal",
            "that's a bit discouraging tbh",
            "so i'll never be a director then",
            "might as well give up",
            "what a disappointment",
            "hard to read honestly",
            "so i wasted ten years",
            "is it even worth trying",
            "not what i'd hoped",
            "ok so never director",
            "that's a punch in the gut",
            "brilliant, knew it",
        ],
        [
            "that's too low",
            "I don't agree",
            "is there more",
            "what would be better",
            "that was a hard year and I led nine",
            "I hoped to add my budget",
            "I expected 20 percent and got 30",
            "the cold start took a month",
            "never mind",
            "no, director is wrong",
            "I lost two years on that platform and rebuilt it",
            "what is it worth",
        ],
    ),
    sounds_troubled: (
        [
            "my marriage is falling apart",
            "my heart isn't in it today",
            "i have adhd so forgive the rambling",
            "lately i'm scared of every mail",
            "sat crying in the bathroom before this",
            "rough week, the doctor says",
            "had a row with my boss",
            "this whole thing is too much for me",
        ],
        [
            "nice day today",
            "my aircon has died",
            "I need a coffee first",
            "monday again, haha",
            "you are funny",
            "the train is late",
            "my dog says hello",
            "long live the weekend",
        ],
    ),
    doubts_worth: (
        [
            "why would anyone pick me for director",
            "so i'm rubbish then?",
            "So I am bad?",
            "does that make me worthless for director?",
            "do you think i'm stupid?",
            "am i just not good enough?",
            "does this mean i'm a failure?",
            "am i a hopeless case?",
            "so i'm no good",
        ],
        [
            "is that good enough",
            "am i good at data?",
            "so i'm a manager then?",
            "does that make me a director?",
            "was the plan bad?",
            "am i bad at money?",
            "I'm not good with numbers",
            "do you think the agency was useless",
            "so i'm the one who decided",
        ],
    ),
    asks_whether_to_apply: (
        [
            "should I apply?",
            "hmm ok. so should I apply for a director role then?",
            "simply: am I ready to apply, yes or no?",
            "am I ready?",
            "am i ready to be a director?",
            "do I have a chance if I apply now?",
            "do you think I'd get the job",
            "is it worth applying for the director job?",
            "would you apply in my place?",
            "can I apply already",
            "should i apply or wait a year",
            "what are my chances",
            "should I go for a director role?",
        ],
        [
            "how do I apply for a job",
            "am I ready with the questions",
            "I was ready to apply the new prices",
            "should I apply that to the next question",
            "I get the job done",
            "do I have a choice?",
            "I'm ready",
            "should I try again",
            "can I go for a walk",
            "would I get the report",
        ],
    ),
    asks_if_enough: (
        [
            "am I good enough for director?",
            "so am i good enough to be a director",
            "would I be experienced enough for the job",
            "do you think I'm senior enough for that",
            "am i strong enough as a manager?",
            "could i be qualified enough already?",
        ],
        [
            "am i not good enough?",
            "is that enough",
            "I was good enough to get promoted",
            "am i in the right place?",
            "good enough for us, we shipped it",
            "is my english good enough",
        ],
    ),
    thanks_for_nothing: (
        [
            "thx for nothing",
            "thanks for absolutely nothing",
            "well thank you so much for nothing",
            "thanks for wasting my time",
            "gee, thanks",
            "cheers for nothing mate",
            "great, thanks for the waste",
            "well that was useless",
        ],
        [
            "thanks a bunch",
            "thanks for nothing but the facts",
            "thanks for your time",
            "we paid for nothing",
            "they got it for nothing and we lost 10k",
            "thank you for asking",
            "no thanks",
            "I stopped paying for nothing",
        ],
    ),
    asks_if_feeling_is_normal: (
        [
            "is it normal to feel bad?",
            "is it ok to be nervous",
            "is that weird to feel guilty",
            "do others feel like that",
            "does everyone feel nervous",
            "is it silly to cry about it",
            "is it normal that i still feel sad",
            "isn't it natural to worry",
        ],
        [
            "is it normal to have five reports",
            "is that normal",
            "do other people lead more",
            "is it ok to skip",
            "is it bad to have no budget",
            "is it usual to own the p&l",
            "do people struggle with the checkout",
            "was it ok to stop there",
        ],
    ),
    jests: (
        [
            "I manage my cat",
            "an army of unicorns lol",
            "I lead an empire of me, myself and I",
            "i supervise two goldfish",
            "just a squad of imaginary friends",
            "as if anyone would ever let me decide",
            "sure, a billion, obviously",
            "like a gazillion",
            "in my dreams maybe",
            "when pigs fly",
            "let me guess, you want a number",
            "total world domination",
            "I'm the king of my kitchen",
            "a crystal ball",
            "haha leadership, good one",
        ],
        [
            "I manage the dog food line",
            "I lead a team of six at a pet shop",
            "I manage two plants",
            "just me, myself and I",
            "I ran it as if it were my own shop",
            "we sell cat trees",
            "a billion in sales across the group",
            "I lead a team of ninjas, five of them",
            "I built an army of affiliates",
            "our mascot is a unicorn",
            "I coach dog trainers",
            "I'm the boss of the shop",
            "we looked at the horoscope of each buyer and dropped it",
            "good one",
            "my team of cat sitters and me",
            "I manage cats and dogs",
        ],
    ),
    asks_whether_too_late: (
        [
            "im 58, too late for me?",
            "do you think im too old for this, im 58",
            "is that cos im old",
            "do you think it's too late for director",
            "am i too young to lead",
            "at 61 is it too late",
            "is it because of my age",
            "I'm 45 and a beginner, too old?",
        ],
        [
            "is it too late to redo the strategy part",
            "or is it too early",
            "too early to say",
            "do you think the launch was too late",
            "I'm 58 and I lead nine people",
            "the stock was too old to sell",
            "we were too late for christmas",
            "is that because of the budget",
        ],
    ),
    service.asks_about_lying: (
        [
            "what if i lie to you?",
            "what happens if I just made it up",
            "if I was wrong about attrition, would you know?",
            "can you tell if someone is lying",
            "what if people exaggerate a bit",
            "would you notice if i made everything up?",
            "how do you check what i say is true",
            "and what if i cheat here",
        ],
        [
            "what if I led ten people",
            "what if I was only one of two",
            "if I was wrong, correct it",
            "what if I had a budget",
            "I told them the truth about the numbers",
            "what if it was only one person",
            "the agency lied about the clicks",
            "can you tell me what a director does",
        ],
    ),
    service.asks_if_noticed: (
        [
            "would it show if I was looking for another job?",
            "will my boss find out that i did this",
            "could my company see that i talked to you",
            "can anyone know that I want to leave",
            "does it show anywhere if i apply",
            "will they notice if i look for something else",
            "could hr find out about me",
            "would anybody know that i was here",
        ],
        [
            "would it show a higher level",
            "will it show my result",
            "my boss found out and stopped it",
            "could they see the numbers",
            "does it show if sales fall",
            "would my team notice",
            "can they know the margin",
            "I showed that I could lead",
        ],
    ),
    service.asks_what_if_disagrees: (
        [
            "what happens if I disagree with the result?",
            "what if i don't agree",
            "what can i do if i don't like it",
            "what if the result is wrong",
            "can i contest it",
            "what if you get it wrong",
            "and what happens when i am not happy with it",
            "may I appeal the verdict",
        ],
        [
            "what if I led ten people",
            "my boss disagreed and I went on",
            "what happens if the budget is cut",
            "what if they don't agree to the plan",
            "the result was wrong",
            "I don't agree",
            "I contested the invoice",
            "what if the team is small",
        ],
    ),
    service.asks_why_repeated: (
        [
            "Why do you repeat yourself?",
            "why do you keep asking the same thing",
            "why are you asking me that again",
            "how come you always repeat what i said",
            "why does it ask the same again",
            "why do you say the same thing twice",
            "why are you repeating everything",
            "why do you tell me that over and over",
        ],
        [
            "why do you ask",
            "why do you need this",
            "why are you asking",
            "we repeated the test twice",
            "customers kept asking the same thing",
            "why do you say that",
            "repeat the question",
            "I asked why it came again",
        ],
    ),
    service.asks_how_hard: (
        [
            "is it hard",
            "is this difficult?",
            "will it be very hard for me",
            "are the questions tough",
            "how hard is it",
            "is the interview stressful or not",
            "are they complicated",
            "how difficult are the questions",
        ],
        [
            "is it",
            "it was hard",
            "is that everything",
            "the hard part was finance",
            "is the director job harder",
            "how is it scored",
            "hard to say",
            "are they team leads",
        ],
    ),
    asks_cost: (
        ["this is free?", "is it free tho?", "is this free then", "it's free right?"],
        ["it is free shipping we added", "delivery is free from 50", "the slot is free", "free is what they wanted"],
    ),
    excuses_english: (
        [
            "My English is not good, is that ok?",
            "do you understand my english",
            "sorry i speak only little english",
            "my english is bad, is it a problem?",
            "is my english good enough",
            "I know only basic english",
            "you understand my bad english?",
            "hello, my english is not so good",
        ],
        [
            "my english team has five people",
            "I speak english with the agency all day",
            "the english shop is mine",
            "do you understand",
            "I wrote the english texts",
            "our english is in the hands of an agency",
            "is the english site a market",
            "I teach english",
        ],
    ),
}


@pytest.mark.parametrize(("cue", "text"), [(cue, text) for cue, (yes, _) in CUES.items() for text in yes])
def test_cue_is_seen(cue: Callable[[str], bool], text: str) -> None:
    assert cue(text)


@pytest.mark.parametrize(("cue", "text"), [(cue, text) for cue, (_, no) in CUES.items() for text in no])
def test_near_miss_is_none(cue: Callable[[str], bool], text: str) -> None:
    assert not cue(text)


@pytest.mark.parametrize(
    ("text", "is_step"),
    [
        ("talk to him", True),
        ("talk to the person, find out whats wrong", True),
        ("ask why", True),
        ("sit down with her and look at the plan", True),
        ("first call them, then check the list", True),
        ("listen to what he says", True),
        ("find out the reason", True),
        ("offer help", True),
        ("talk to a person", False),
        ("call support", False),
        ("ask me later", False),
        ("ask me something else", False),
        ("offer me an example", False),
        ("talk to someone real", False),
        ("check my result", False),
        ("explain the question", False),
    ],
)
def test_a_first_step_is_no_wish(role_model: RoleModel, text: str, is_step: bool) -> None:
    case = question_by_id(role_model, "leading_teams.situational")
    assert says_what_one_would_do(case, text) == is_step
    assert not says_what_one_would_do(question_by_id(role_model, "leading_teams"), text)


def test_a_jest_leaves_no_trace(role_model: RoleModel) -> None:
    turn = respond("chitchat", Interview.new(role_model).start(), Reading("an army of unicorns"))
    assert names(turn) == ["utter_jest"] and not turn.interview.state.answers


def test_hurt_by_a_result_gets_a_strength_and_a_step(finished: Callable[..., Interview]) -> None:
    for act, text in {"chitchat": "well that's harsh", "insult": "thx for nothing"}.items():
        said = names(respond(act, finished(2.5, 3.0, 2.0, 3.0, 2.0), Reading(text)))
        assert said[0] in {"utter_mood_let_down", "utter_mocked"} and "utter_strength_and_step" in said


def test_small_talk_of_trouble_is_no_chat(role_model: RoleModel) -> None:
    at = Interview.new(role_model).start()
    assert names(respond("chitchat", at, Reading("my marriage is falling apart")))[0] == "utter_mood_low"
    assert names(respond("chitchat", at, Reading("the traffic was awful"))) == ["utter_chitchat"]
