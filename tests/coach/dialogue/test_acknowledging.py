"""What is said back is the person's own, turned to "you", and never more than was said."""

from __future__ import annotations

import string
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.dialogue.acknowledging import acknowledge, mirrored
from coach.dialogue.said_numbers import number_phrase
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
        ("we moved our budget and we've kept it there", "you moved your budget and you've kept it there"),
        ("we moved us off the old shop", "you moved off the old shop"),
        ("it moved us all", "it moved the team all"),
    ],
)
def test_mirrored(said: str, back: str) -> None:
    assert mirrored(said) == back


@given(st.text(string.ascii_letters + " ,.'", max_size=80))
def test_mirrored_never_says_i(text: str) -> None:
    assert not {"i", "we", "my", "me", "myself"} & {word.strip(",.'").lower() for word in mirrored(text).split()}


@pytest.mark.parametrize(
    ("text", "words", "phrase"),
    [
        ("I run a team of 20 with three leads", "20", "a team of 20"),
        ("2 million a year, all mine", "2 million a", "2 million a year"),
        ("seven people report to me", "seven people report", "seven people"),
        ("we are 9 planners", "9", "9 planners"),
        ("it was 9 and then more", "9", "9"),
        ("2 working students", "2 working", "2 working students"),
        ("we did £4.5m last year", "£4.5m last", "£4.5m"),
    ],
)
def test_number_phrase(text: str, words: str, phrase: str) -> None:
    assert number_phrase(text, words) == phrase


@pytest.mark.parametrize(
    ("quotes", "said_back"),
    [
        (("we went all in on search",), "you went all in on search"),
        (("we went all in on search", "I rewrote every ad myself, all of them"), "you rewrote every ad yourself, all of them"),
        (("I decided we stop the print ads",), None),
        (("I lead 5, no wait, 6 designers",), "you lead 6 designers"),
    ],
)
def test_one_deed_is_said_back_the_persons_own_first(
    quotes: tuple[str, ...], said_back: str | None, role_model: RoleModel, piece: Callable
) -> None:
    reading = Reading(". ".join(quotes), tuple(piece("strategy", 4, quote=quote) for quote in quotes))
    assert acknowledge(reading, None, role_model).values.get("understood") == said_back


def test_people_who_left_are_not_counted(role_model: RoleModel, piece: Callable) -> None:
    facts = (Fact("people", 14, "Fourteen people"), Fact("people", 2, "Two people"))
    reading = Reading(
        "Fourteen people report to me. Two people quit in May.", (piece("leading_teams", 4, quote="Two people quit"),), (), facts
    )
    assert acknowledge(reading, None, role_model).values["understood"] == "fourteen people"


SAID_BACK = [
    ("I moved us to weekly planning", (), "you moved the team to weekly planning"),
    ("Over the last 3 years I grew my team from 4 to 12", (), "you grew your team from 4 to 12"),
    ("im managing 2 juniors in the shop", (Fact("people", 2, "2 juniors"),), "you're managing 2 juniors in the shop"),
    ("I inherited a team of 6, hired three", (Fact("people", 6, "6"),), "you inherited a team of 6, hired three"),
    ("and I own the shop budget, 60 thousand", (Fact("money", 60000, "60 thousand"),), "you own the shop budget, 60 thousand"),
    ("I own the budget", (Fact("money", 60000, "60 thousand"),), "you own the budget, 60 thousand"),
    ("margin 31 to 35", (Fact("change", 31, "31"), Fact("change", 35, "35")), "margin from 31 to 35"),
    ("cart losses went from 70 to 61", (Fact("change", 70, "70"), Fact("change", 61, "61")), "cart losses from 70 to 61"),
    ("three persons, no sorry, two persons", (Fact("people", 3, "three persons"), Fact("people", 2, "two persons")), "two persons"),
]


@pytest.mark.parametrize(("text", "facts", "understood"), SAID_BACK, ids=[text for text, _, _ in SAID_BACK])
def test_said_back_in_their_terms(role_model: RoleModel, piece: Callable, text: str, facts: tuple[Fact, ...], understood: str) -> None:
    reading = Reading(text, (piece("leading_teams", 3, quote=text),), (), facts)
    assert acknowledge(reading, None, role_model).values.get("understood") == understood


@pytest.mark.parametrize(
    "text",
    [
        "I don't really lead anyone", "I execute it", "I never said that", "I bring from 9 euro to 6", "I told you already",
        "fixed checkout, back in 2 weeks", "my mum leads a team of 5",
    ],
)  # fmt: skip
def test_what_would_sound_wrong_is_not_said_back(role_model: RoleModel, piece: Callable, text: str) -> None:
    facts = (Fact("people", 5, "5"),) if "5" in text else ()
    assert acknowledge(Reading(text, (piece("data", 3, quote=text),), (), facts), None, role_model).response == "utter_noted"


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


@pytest.mark.parametrize("text", ["ran 9 once, currently no team", "9 people in my last job, no one now", "9 then; in my new role none"])
def test_a_team_that_is_gone_is_said_back_as_gone(text: str, role_model: RoleModel) -> None:
    said = acknowledge(Reading(text, facts=(Fact("people", 9, "9 people"),)), None, role_model)
    assert said.values["understood"] == "9 people before, and nobody now"


@pytest.mark.parametrize("text", ["9 people, nobody left", "9 people now, no turnover", "none of my 9 people left this year"])
def test_a_team_that_is_there_is_not(text: str, role_model: RoleModel) -> None:
    said = acknowledge(Reading(text, facts=(Fact("people", 9, "9 people"),)), None, role_model)
    assert "nobody now" not in said.values.get("understood", "")
