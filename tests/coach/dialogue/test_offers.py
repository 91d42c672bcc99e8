"""A pause that was just offered takes the next yes or no; afterwards these mean the open question again."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from coach.dialogue.conductor import respond
from coach.dialogue.way.offers import PAUSE, reply_to_offer
from coach.evidence.types import Reading
from coach.interview.interview import Interview


@pytest.fixture
def offered(started: Interview) -> Interview:
    """An interview in which a pause was just offered."""
    return respond("chitchat", started, Reading("feeling really low today")).interview


@pytest.mark.parametrize(
    "text",
    [
        "yes",
        "yeah please",
        "pause please",
        "ok let's stop for now",
        "maybe later",
        "yes I'd like a break",
        "sure, later",
        "not now",
        "let's take a short break",
        "please",
        "yep, tomorrow",
        "I need a rest",
        "no, not today",
    ],
)
def test_a_yes_to_the_offer_pauses(offered: Interview, text: str) -> None:
    assert reply_to_offer(offered, text) == "pause"


@pytest.mark.parametrize(
    "text",
    [
        "no",
        "nope",
        "no thanks",
        "nah, carry on",
        "no it's ok",
        "no i'm fine, let's go on",
        "no need",
        "no break needed",
        "let's continue",
        "i'm fine",
        "keep going",
        "no, I want to answer the question",
        "ok",
        "all good, next question",
        "i'd rather go on",
    ],
)
def test_a_no_to_the_offer_goes_on(offered: Interview, text: str) -> None:
    assert reply_to_offer(offered, text) == "resume"


@pytest.mark.parametrize(
    "text",
    [
        "no one reports to me",
        "yes, five of them",
        "no, never led anybody",
        "I paused the campaign",
        "two juniors and a designer",
        "we stopped the flyer last year",
        "yes I hired two",
        "later I led the team",
        "is it saved?",
        "nobody",
        "the rest of the team was mine",
        "go live was my part",
        "not me",
        "no one",
        "the rest",
        "I keep it going",
    ],
)
def test_an_answer_is_no_reply_to_the_offer(offered: Interview, text: str) -> None:
    assert reply_to_offer(offered, text) == ""


def test_going_on_records_and_skips_nothing(offered: Interview) -> None:
    turn = respond("resume", offered, Reading("no"))
    assert (turn.interview.state.open, turn.interview.state.answers, turn.interview.state.skipped) == (offered.state.open, (), ())
    assert [say.response for say in turn.says] == ["utter_going_on"]


def test_the_offer_holds_for_the_next_message_only(offered: Interview) -> None:
    assert offered.state.offered == PAUSE
    between = respond("privacy", offered, Reading("who reads this")).interview
    assert between.state.offered == "" and reply_to_offer(between, "no") == ""


def test_the_offered_break_is_an_offer_too(started: Interview) -> None:
    third = respond("privacy", started.updated(digressions=2), Reading("who reads this"))
    assert third.says[-1].response == "utter_offer_break" and reply_to_offer(third.interview, "yes please") == "pause"


def test_a_bare_yes_or_no_belongs_to_a_question_that_takes_one(started: Interview, piece: Callable) -> None:
    asked = started.take(Reading("I led twelve people", (piece("leading_teams", 4),), ("leading_teams.headcount",)))
    asked = asked.updated(open="leading_teams.lead_layers", offered=PAUSE)
    assert reply_to_offer(asked, "no") == "" and reply_to_offer(asked, "no thanks, go on") == "resume"
