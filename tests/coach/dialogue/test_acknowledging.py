"""What is said back is the person's own, turned to "you", and never more than was said."""

from __future__ import annotations

import string
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.dialogue.acknowledging import acknowledge, mirrored, number_phrase
from coach.evidence.types import Fact, Reading
from coach.interview.questions import question_by_id
from coach.role_model import RoleModel


@pytest.mark.parametrize(
    ("said", "back"),
    [
        ("I hire them and do their reviews", "you hire them and do their reviews"),
        ("I'm the only one, my boss left it to me", "you're the only one, your boss left it to you"),
        ("I was asked by our CFO myself", "you were asked by your CFO yourself"),
        ("the plan was mine", "the plan was yours"),
    ],
)
def test_mirrored(said: str, back: str) -> None:
    assert mirrored(said) == back


@given(st.text(string.ascii_letters + " ,.'", max_size=80))
def test_mirrored_never_says_i(text: str) -> None:
    assert not {"i", "my", "me", "myself"} & {word.strip(",.'").lower() for word in mirrored(text).split()}


@pytest.mark.parametrize(
    ("text", "words", "phrase"),
    [
        ("I run a team of 20 with three leads", "20", "a team of 20"),
        ("2 million a year, all mine", "2 million a", "2 million a year"),
        ("seven people report to me", "seven people report", "seven people"),
        ("we are 9 planners", "9", "9 planners"),
        ("it was 9 and then more", "9", "9"),
    ],
)
def test_number_phrase(text: str, words: str, phrase: str) -> None:
    assert number_phrase(text, words) == phrase


def test_people_who_left_are_not_counted(role_model: RoleModel, piece: Callable) -> None:
    facts = (Fact("people", 14, "Fourteen people"), Fact("people", 2, "Two people"))
    reading = Reading(
        "Fourteen people report to me. Two people quit in May.", (piece("leading_teams", 4, quote="Two people quit"),), (), facts
    )
    assert acknowledge(reading, None, role_model).values["understood"] == "fourteen people"


def test_nobody_elses_number_is_said_back(role_model: RoleModel) -> None:
    reading = Reading("My boss has 40 people", (), (), (Fact("people", 40, "40 people", "other"),))
    assert acknowledge(reading, None, role_model).response == "utter_noted"


@pytest.mark.parametrize("question", ["leading_teams.people_decisions", "strategy.final_call"])
def test_a_number_is_not_forced_into_a_frame_for_something_else(role_model: RoleModel, question: str) -> None:
    assert acknowledge(Reading("3 leads"), question_by_id(role_model, question), role_model).response == "utter_noted"


@pytest.mark.parametrize(
    ("question", "reply", "understood"),
    [
        ("leading_teams.headcount", "14", "14 people report to you"),
        ("leading_teams.people_decisions", "Hiring", "you decide who is hired"),
        ("leading_teams.lead_layers", "No", "nobody in your team leads others"),
        ("leading_teams.headcount", "6-9", "6 to 9 people report to you"),
    ],
)
def test_an_option_is_said_back_as_what_it_means(role_model: RoleModel, question: str, reply: str, understood: str) -> None:
    said = acknowledge(Reading(reply), question_by_id(role_model, question), role_model)
    assert said.values["understood"] == understood


def test_a_reply_that_does_not_fit_the_frame_is_not_forced_into_it(role_model: RoleModel) -> None:
    said = acknowledge(Reading("is it well paid"), question_by_id(role_model, "strategy.horizon"), role_model)
    assert said.response == "utter_noted"
