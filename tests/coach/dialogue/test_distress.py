"""A bad time of the person's own is met with kindness and never scored; work that sounds alike stays an answer."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace

import pytest

from coach.dialogue.asking import ask
from coach.dialogue.conductor import respond
from coach.dialogue.hearing.distress import distress, in_danger, told_beside
from coach.dialogue.moves.consoling import mood
from coach.evidence.types import Fact, Reading
from coach.interview.interview import Interview
from coach.language.acts import ActDecision


def is_distress_only(text: str) -> bool:
    """Whether a message tells of a bad time and of no work."""
    return distress(text) is not None and not told_beside(text)


DANGER = [
    "i'm thinking about killing myself",
    "I feel suicidal tonight",
    "sometimes I just want to end my life",
    "i wish i was dead",
    "don't want to live anymore",
    "honestly i don't see a reason to live",
    "there's no point in being alive",
    "life isnt worth living",
    "everybody would be better off without me",
    "i keep hurting myself",
    "started self-harming again",
    "want to end it all",
    "I don't wanna be here any more",
    "i can't go on living",
    "would rather be dead",
    "been thinking of taking my own life",
    "I see no way out any more",
    "my life is meaningless",
    "I'd rather not be alive",
    "i could jump in front of a train",
    "i don't see a future for me",
    "I need a suicide hotline",
    "want to end it all before christmas",
]
NO_DANGER = [
    "these reports are killing me",
    "I killed the catalogue and put the money into search",
    "dying to hear what comes out",
    "we ended it after six weeks, it lost money",
    "I cut the agency fee myself",
    "the brand nearly died and I turned it round",
    "what's the point of this one",
    "I would kill for a developer",
    "end of life products were my range",
    "I hurt our margin with that discount",
    "we ended the whole programme",
    "I finished everything before the launch",
    "I cut myself out of the approvals",
    "I owned the customer life cycle mails",
    "a mad deadline, but we made it with 5 people",
    "killing myself over these stock figures",
    "there was no way out of the contract with the agency",
    "I don't see a future for print",
    "shelf life is over after three weeks",
    "the customer has no point of contact",
    "I want to finish everything quickly",
    "I was thinking of ending everything with the agency so I hired two people",
    "I want to die of shame, we missed it by 30k",
    "I ran the page of a suicide prevention charity and donations rose 10 percent",
]


@pytest.mark.parametrize("text", DANGER)
def test_danger_is_heard(text: str) -> None:
    assert in_danger(text)


@pytest.mark.parametrize("text", NO_DANGER)
def test_ways_of_speaking_are_no_danger(text: str) -> None:
    assert not in_danger(text) and not is_distress_only(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("they laid me off on monday", "job_lost"),
        ("my company let me go two weeks back", "job_lost"),
        ("was sacked yesterday", "job_lost"),
        ("had my own store but lost my business in spring", "job_lost"),
        ("my position was eliminated", "job_lost"),
        ("my start-up went bust", "job_lost"),
        ("we were all let go", "job_lost"),
        ("worried about losing my job", "job_lost"),
        ("my son is in hospital", "kin_ill"),
        ("my manager treats me like dirt", "bullied"),
        ("the job is making me ill", "unwell"),
        ("i'm being made redundant", "job_lost"),
        ("my father passed away on sunday", "grief"),
        ("just lost my grandma", "grief"),
        ("my cat died, sorry", "grief"),
        ("I am still grieving", "grief"),
        ("my team lead shouts at me every day", "bullied"),
        ("i am being harassed at the office", "bullied"),
        ("I'm completely exhausted", "unwell"),
        ("I'm off sick with depression", "unwell"),
        ("had a panic attack again", "unwell"),
        ("i can hardly sleep", "unwell"),
        ("on the verge of a breakdown", "unwell"),
        ("my mental health is bad", "unwell"),
        ("so disappointed", "let_down"),
        ("well that stings", "let_down"),
        ("feel pretty down today", "low"),
        ("it's been a rough week", "low"),
        ("not in the right headspace", "low"),
        ("my wife left me", "low"),
        ("my partner was diagnosed last week", "kin_ill"),
        ("my dad died and i feel so sad", "grief"),
        ("i cried all night", "unwell"),
        ("I'm broken", "unwell"),
    ],
)
def test_a_bad_time_has_its_kind(text: str, kind: str) -> None:
    assert distress(text) == kind and is_distress_only(text)


@pytest.mark.parametrize(
    "text",
    [
        "I had to let three editors go and rehired two",
        "the loyalty scheme died in its first year",
        "I made one post redundant and merged two teams",
        "we sacked the agency and took search in house",
        "I was let go in 2016, since then I lead eight people",
        "my boss let me go ahead with the relaunch",
        "sales were down and I cut the spend",
        "burnout was why two buyers left, so I changed the shifts",
        "I run the sick leave plan for nine people",
        "the plan was signed off by the owner",
        "my team was exhausted, I moved the deadline",
        "customers were upset, I rewrote the returns page",
        "I was fired up for the launch",
        "we lost a big client and I won two new ones",
        "a bad month for the shop, I stopped the discounts",
        "is it a problem that I was made redundant?",
        "suppose I got fired",
        "a year of hard work, 12 people and a new shop",
        "I got a breakdown of hours per person and moved two people",
        "our customers don't sleep, so I put two people on nights",
        "they harassed me with requests so I built a ticket board for the 5 of us",
        "broken checkout, I fixed it and sales rose 5 percent",
        "I lost my position on page one of google and rebuilt the site",
        "my role was cut in half, I kept the shop",
        "I cried when I left my team of 12",
        "I took over the shop when my father died",
    ],
)
def test_work_that_sounds_alike_stays_an_answer(text: str) -> None:
    assert not is_distress_only(text)


def test_what_is_told_of_the_work_beside_it_is_kept_apart() -> None:
    told = told_beside("my dad died in june, I lead six people and hired two of them")
    assert told.startswith("I lead six people")
    assert told_beside("I got laid off last week and I still can't believe it") == ""


@pytest.mark.parametrize("contact", ["", "help@example.com"])
def test_danger_pauses_and_asks_nothing(started: Interview, monkeypatch: pytest.MonkeyPatch, contact: str) -> None:
    monkeypatch.setenv("COACH_CONTACT", contact)
    turn = respond("chitchat", started, Reading("i want to end my life"))
    assert turn.says[0].response == "utter_danger" and (len(turn.says) == 2) is bool(contact)
    assert turn.interview.state.paused and not turn.interview.state.answers and not ask(turn.interview)


def test_after_danger_nothing_is_recorded_until_it_is_resumed(started: Interview, full_answer: Callable) -> None:
    paused = respond("chitchat", started, Reading("i want to die")).interview
    for act, text in (("answer", "nobody listens to me anyway"), ("affirm", "ok"), ("unsure", "i have no one"), ("repeat", "hm")):
        turn = respond(act, paused, Reading(text), "human")
        assert [say.response for say in turn.says] == ["utter_danger_again"] and turn.interview.state.paused
    resumed = respond("resume", paused, Reading("resume")).interview
    assert resumed.is_open and respond("answer", resumed, full_answer("leading_teams")).interview.state.answers


def test_danger_puts_aside_what_was_being_confirmed(started: Interview, full_answer: Callable) -> None:
    asked = started.take(full_answer("leading_teams")).with_pending("delete")
    turn = respond("chitchat", asked, Reading("i want to kill myself"))
    assert turn.says[0].response == "utter_danger" and turn.interview.state.pending is None


def test_a_bad_time_is_answered_kindly_and_the_question_stays(started: Interview) -> None:
    turn = respond("chitchat", started, Reading("my mum passed away last night"))
    assert [say.response for say in turn.says] == ["utter_mood_grief", "utter_mood_pause"]
    assert turn.interview.state.open == started.state.open and not turn.interview.state.answers


def test_the_answer_beside_a_bad_time_counts_and_the_kind_word_comes_first(started: Interview, piece: Callable) -> None:
    facts = (Fact("people", 6.0, "six people"),)
    told = Reading("I led six people", (piece("leading_teams", 4),), (), facts, "i was laid off in may, I led six people")
    turn = respond("answer", started, told, tail="chitchat")
    assert turn.says[0].response == "utter_mood_job_lost" and turn.interview.state.answers


def test_disappointment_after_a_result_has_words_of_its_own(finished: Callable) -> None:
    assert respond("chitchat", finished(), Reading("im gutted")).says[0].response == "utter_mood_let_down"


@pytest.mark.parametrize(
    ("text", "act"), [("I have a migraine, can we stop", "cancel"), ("my partner is in hospital, pause please", "pause")]
)
def test_what_is_wanted_beside_a_bad_time_is_done(started: Interview, text: str, act: str) -> None:
    ranking = ((act, 0.9), ("answer", 0.05))
    acts = SimpleNamespace(decide=lambda words, place: ActDecision(act, 0.9, ranking))
    reader = SimpleNamespace(read=lambda words, *_: Reading(words))
    understood = mood(SimpleNamespace(acts=acts, reader=reader), started, text)  # type: ignore[arg-type]
    quits = mood(SimpleNamespace(acts=acts, reader=reader), started, "my boss shouts at me and I want to quit")  # type: ignore[arg-type]
    assert quits is not None and quits.act == "chitchat"
    assert understood is not None and (understood.act, understood.tail_act) == (act, "chitchat")
    turn = respond(understood.act, started, understood.reading, "", understood.tail_act)
    assert turn.says[0].response.startswith("utter_mood_") and turn.interview.state.paused
