"""Two versions: which sizes contradict each other, and what a reply to them says."""

from __future__ import annotations

import pytest

from coach.dialogue.changing.contradictions import contradiction
from coach.dialogue.changing.versions import evades, keeps_both, rules_out_both
from coach.dialogue.pending import named_versions, without_words
from coach.evidence.types import Fact, Reading
from coach.interview.interview import Interview
from coach.interview.state import Answer
from coach.role_model import RoleModel

SIZES = ("5 people", "14 people")


@pytest.mark.parametrize(
    "reply",
    [
        "both",
        "they are both right",
        "both, five in the old job, 14 here",
        "five at first, then it grew to fourteen",
        "14 now, 5 back then",
        "it was 5 and it is 14 by now",
        "5 in my last job and 14 in this one",
        "those were different jobs",
        "that is today, the other was my old job",
        "the five was my previous company",
        "five in the first year, fourteen later",
        "14 in peak season, 5 before",
        "it grew",
        "five, 14 is with freelancers",
        "the 14 was last year",
        "14 is the whole department",
        "it was five when I joined",
    ],
)
def test_each_in_its_time_keeps_both(reply: str) -> None:
    assert keeps_both(SIZES, reply)


@pytest.mark.parametrize(
    "reply",
    [
        "neither, nine these days",
        "both are wrong, it is 9",
        "14",
        "five, not 14",
        "the second",
        "14 now",
        "it is 9 these days",
        "the current one",
    ],
)
def test_a_choice_or_a_third_does_not(reply: str) -> None:
    assert not keeps_both(SIZES, reply)


@pytest.mark.parametrize(("reply", "both"), [("neither", True), ("none of them", True), ("neither, 9", False), ("the first", False)])
def test_none_of_the_two_is_right(reply: str, both: bool) -> None:
    assert rules_out_both(reply) is both


@pytest.mark.parametrize(
    "reply",
    [
        "dont remember",
        "well, it's complicated",
        "can't say",
        "no idea",
        "hard to say",
        "I forgot",
        "somewhere in between",
        "not sure really",
    ],
)
def test_who_does_not_know_leaves_it_open(reply: str) -> None:
    assert evades(reply)


@pytest.mark.parametrize("reply", ["14", "it's 9", "neither, 8", "the first", "I don't have a team", "not 14, the other"])
def test_a_reply_does_not_evade(reply: str) -> None:
    assert not evades(reply)


@pytest.mark.parametrize(
    ("versions", "reply", "named"),
    [
        (SIZES, "fourteen", "14 people"),
        (SIZES, "it's five", "5 people"),
        (("50k", "90k"), "the 90, the other was last year's", "90k"),
        (("50k", "90k"), "50 thousand", "50k"),
        (SIZES, "fourteen, not 5", "14 people"),
    ],
)
def test_a_number_is_named_in_any_form(versions: tuple[str, str], reply: str, named: str) -> None:
    assert named_versions({"first": versions[0], "second": versions[1], "about": "people"}, reply) == [named]


def test_the_number_that_gives_way_leaves_no_hole() -> None:
    told = Answer("strategy", Reading("I planned the sale and my team of 14 ran it", (), (), (Fact("people", 14, "14"),)))
    assert without_words(told, "14", "5 people").reading.text == "I planned the sale and my team of 5 ran it"


def _told(role_model: RoleModel, *said: Reading) -> Interview:
    interview = Interview.new(role_model).start()
    for reading in said:
        interview = interview.take(reading)
    return interview


def _size(text: str, kind: str, value: float, words: str) -> Reading:
    return Reading(text, (), (), (Fact(kind, value, words),))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (_size("I lead 8 people", "people", 8, "8 people"), _size("the team is 5 people", "people", 5, "5 people")),
        (_size("I have 8 people under me", "people", 8, "8 people"), _size("our team has 15 people", "people", 15, "15 people")),
        (
            _size("my ads budget is 15k per month", "money", 15_000, "15k"),
            _size("the budget is 5k per month, sometimes", "money", 5_000, "5k"),
        ),
        (_size("my budget is 50k", "money", 50_000, "50k"), _size("my media budget is 90k a year", "money", 90_000, "90k")),
        (Reading("I have a floor team of 16"), Reading("I've got no people reporting to me")),
        (Reading("I don't have a team"), Reading("I've got three writers under me")),
    ],
)
def test_two_sizes_or_a_claim_and_its_denial(role_model: RoleModel, first: Reading, second: Reading) -> None:
    assert contradiction(_told(role_model, first), second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (_size("I lead 8 people", "people", 8, "8 people"), _size("in my old job the team was 20 people", "people", 20, "20 people")),
        (_size("I lead 8 people", "people", 8, "8 people"), _size("my team was 3 people when I started", "people", 3, "3 people")),
        (_size("my budget is 15k a month", "money", 15_000, "15k"), _size("my budget is 180k a year", "money", 180_000, "180k")),
        (_size("my ads budget is 15k a month", "money", 15_000, "15k"), _size("my content budget is 4k a month", "money", 4_000, "4k")),
        (_size("I lead 8 people", "people", 8, "8 people"), _size("my team will be 14 people next year", "people", 14, "14 people")),
        (_size("a budget of 400k", "money", 400_000, "400k"), _size("I had a second budget of 50k", "money", 50_000, "50k")),
        (_size("a budget of 400k", "money", 400_000, "400k"), _size("a budget of 50k for ads", "money", 50_000, "50k")),
        (_size("I lead a team of 8", "people", 8, "8"), _size("I run the store with 2 people", "people", 2, "2 people")),
        (Reading("I lead 8 people"), Reading("I have no budget")),
    ],
)
def test_what_is_of_another_time_or_budget_contradicts_nothing(role_model: RoleModel, first: Reading, second: Reading) -> None:
    assert contradiction(_told(role_model, first), second) is None


def test_no_decisions_and_then_hired(role_model: RoleModel) -> None:
    interview = (
        Interview.new(role_model)
        .start()
        .updated(answers=(Answer("leading_teams.people_decisions", Reading("none of those, HR does that")),))
    )
    assert contradiction(interview, Reading("actually I did hire four of them"))
