"""A number of another time stays with that time; remarks around a correction and about people in general put nothing right."""

from __future__ import annotations

import pytest

from coach.dialogue.changing.dated import of_another_time
from coach.dialogue.changing.remarks import is_general, is_of_somebody, without_remark
from coach.dialogue.changing.revising import Revision, revise
from coach.evidence.types import Reading
from coach.interview.interview import Interview
from coach.role_model import RoleModel


@pytest.fixture(scope="module")
def told(role_model: RoleModel) -> Interview:
    """A team, money and a change."""
    interview = Interview.new(role_model).start().take(Reading("I lead nine buyers, one of them part time")).skip_topic()
    return interview.take(Reading("I own a budget of 70k a month and returns went from 31 to 26"))


@pytest.mark.parametrize(
    ("text", "becomes"),
    [
        ("the nine was last year, before the merger", "I lead nine buyers last year, before the merger, one of them part time"),
        ("oh, the nine were in my old job", "I lead nine buyers in my old job, one of them part time"),
        ("no wait the nine is from 2021", "I lead nine buyers from 2021, one of them part time"),
        ("those nine were two years ago", "I lead nine buyers two years ago, one of them part time"),
        ("the 70k was my previous role", "I own a budget of 70k my previous role a month and returns went from 31 to 26"),
    ],
)
def test_a_number_of_another_time_stays_with_it(told: Interview, text: str, becomes: str) -> None:
    found = of_another_time(told, text)
    assert found and found.applied(told.state.answers) == becomes


@pytest.mark.parametrize(
    "text",
    [
        "the nine was wrong",
        "the nine are buyers",
        "last year I led four people",
        "the twelve was last year",
        "nine of them came last year",
        "the nine is really eleven",
        "the launch was last year",
    ],
)
def test_nothing_else_is_dated(told: Interview, text: str) -> None:
    assert of_another_time(told, text) is None


@pytest.mark.parametrize(
    ("text", "becomes"),
    [
        ("sorry, returns were 23, I misread it", "returns went from 31 to 23"),
        ("actually make the returns 24", "returns went from 31 to 24"),
        ("wait, returns started at 35", "returns went from 35 to 26"),
        ("my 70k, that is per week not per month", "a budget of 70k per week"),
        ("the 70k is a year", "a budget of 70k a year"),
        ("the budget was 90", "a budget of 90k a month"),
        ("nine was too many, it's seven really", "I lead seven buyers"),
        ("I said 9 but Ines left, so it's 8", "I lead 8 buyers"),
        ("counting properly it's ten buyers", "I lead ten buyers"),
        ("sorry, the budget is 70000", "a budget of 70000 a month"),
    ],
)
def test_the_part_that_is_meant_is_put_right(told: Interview, text: str, becomes: str) -> None:
    found = revise(told, text)
    assert isinstance(found, Revision), found
    assert becomes in found.applied(told.state.answers)


@pytest.mark.parametrize(
    "text",
    [
        "nobody hires women over 45 anyway",
        "most companies want people under 35",
        "everyone has teams of 20 nowadays",
        "sorry, i never led one before",
        "no, I never had one of those",
    ],
)
def test_what_is_so_with_people_in_general_puts_nothing_right(told: Interview, text: str) -> None:
    assert revise(told, text) is None


@pytest.mark.parametrize(
    "text", ["nobody reports to me", "people say I lead well", "my people are 8", "some managers and I run it", "8 people"]
)
def test_what_one_says_of_oneself_is_not_general(text: str) -> None:
    assert not is_general(text)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("it was 21 percent, I swapped the digits", "it was 21 percent"),
        ("300k, I just checked it again", "300k, I just checked it again"),
        ("the cost was 300k, just looked", "the cost was 300k"),
        ("I checked the numbers every week", "I checked the numbers every week"),
        ("it was DHL not UPS, mixing them up", "it was DHL not UPS"),
        ("we sold 40 lamps, to be honest", "we sold 40 lamps"),
    ],
)
def test_remarks_behind_are_left_out(text: str, kept: str) -> None:
    assert without_remark(text) == kept


@pytest.mark.parametrize(
    "text", ["my boss has a budget of 2m", "our owner runs 12 shops", "well the CEO leads 80 people", "my wife earns 90k"]
)
def test_what_somebody_else_has_is_theirs(text: str) -> None:
    assert is_of_somebody(text)


@pytest.mark.parametrize(
    "text",
    [
        "my boss has 20 people and I lead 6 of them",
        "my team has 20 people",
        "our shop has 2m sales",
        "my boss and I own it",
        "my budget is 2m",
    ],
)
def test_what_one_tells_of_oneself_is_not(text: str) -> None:
    assert not is_of_somebody(text)
