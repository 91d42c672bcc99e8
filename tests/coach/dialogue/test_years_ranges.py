"""Corrections with a year, a range, a scale, a lead-in, or with who came or went since."""

from __future__ import annotations

import pytest

from coach.dialogue.changing.counting import without_comers
from coach.dialogue.changing.revising import revise
from coach.dialogue.changing.revision import Choice, Revision
from coach.dialogue.changing.saying_back import changed_words
from coach.dialogue.changing.turning import turned_plainly
from coach.dialogue.changing.years import is_year
from coach.evidence.types import Reading
from coach.interview.interview import Interview
from coach.role_model import RoleModel

HALF = "lapse went from 30 percent to 24 percent, I lead 12 people"
OLD = "We opened the Polish shop in 2019 with 4 packers"


def _becomes(role_model: RoleModel, answer: str, text: str) -> str:
    interview = Interview.new(role_model).start().take(Reading(answer))
    found = revise(interview, text)
    assert not isinstance(found, Choice)
    return found.applied(interview.state.answers) if isinstance(found, Revision) else ""


@pytest.mark.parametrize(
    "text",
    ["it was for {2023}", "sorry, {2021}", "that was in {2019}", "since {1998} actually", "{2022}, not before", "I meant the {2024} plan"],
)
def test_a_year(text: str) -> None:
    start = text.index("{")
    assert is_year(text.replace("{", "").replace("}", ""), start, start + 4)


@pytest.mark.parametrize(
    "text",
    ["sorry, {2023} orders", "{2000} people", "$ {2010}", "it was {2050} €", "{2000}k", "for {1950} customers", "it was {2100} in all"],
)
def test_a_number_is_no_year(text: str) -> None:
    start = text.index("{")
    assert not is_year(text.replace("{", "").replace("}", ""), start, start + 4)


def test_a_bare_number_beside_numbers_as_large_is_no_year(role_model: RoleModel) -> None:
    assert not is_year("sorry, 2050", 7, 11, [2000.0])
    assert _becomes(role_model, "we sold 2000 mugs", "sorry, it was 2050") == "we sold 2050 mugs"


@pytest.mark.parametrize(
    ("answer", "text", "becomes"),
    [
        (HALF, "sorry, it was for 2023", ""),
        (HALF, "actually that was in 2022", ""),
        (OLD, "sorry, that was in 2020", OLD.replace("2019", "2020")),
        ("we are 2000 strong, I lead 5 of them", "sorry, it was in 2023", ""),
        (OLD, "it was 2021, not 2019", OLD.replace("2019", "2021")),
        (OLD, "actually the pricing plan was for 2023", ""),
        (HALF, "3 to 5 people, not 12", HALF.replace("12", "3 to 5")),
        (HALF, "sorry, 8-10 people, not 12", HALF.replace("12", "8-10")),
        ("I own a budget of 12k", "it was 8 to 9, not 12", "I own a budget of 8 to 9k"),
        (HALF, "actually it went from 30 to 25, not 24", HALF.replace("24", "25")),
        (HALF, "One small thing to fix, it went from 30 to 25, not 24", HALF.replace("24", "25")),
        (HALF, "Lovely. Before I dash, I want to correct one thing: lapse went to 25, not 24.", HALF.replace("24", "25")),
        (HALF, "Before I go, one correction: lapse went to 25, not 24.", HALF.replace("24", "25")),
        (HALF, "that's wrong, I said 10 to 13 people", HALF.replace("12", "10 to 13")),
        ("my team is 3 to 5 people", "3 to 5, not 5", "my team is 3 to 5 people"),
        (HALF, "8 replaces 12", HALF.replace("12", "8")),
        (HALF, "i told you 12 people but it was really 9, sorry", HALF.replace("12", "9")),
        (HALF, "Please wait, I said I lead 12 people but in june two left, so it is now 10", HALF.replace("12", "10")),
        (HALF, "Sorry, can we go back to the team question, it's actually 14 now, two joined last month", HALF.replace("12", "14")),
        (HALF, "we changed the checkout: 3 tests, because the old one was slow, not 12 as planned, and that took a while", ""),
        (HALF, "one mistake I made: I did not check the 12 mails", ""),
    ],
)
def test_what_a_correction_changes(role_model: RoleModel, answer: str, text: str, becomes: str) -> None:
    assert _becomes(role_model, answer, text) == becomes


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("it's 14 now, two joined last month", "it's 14 now"),
        ("my team is 6 today because 3 people left", "my team is 6 today"),
        ("sorry, we are 9 - one quit in may", "sorry, we are 9"),
        ("actually 11, two more started this week", "actually 11"),
        ("nine now, three of them joined in spring", "nine now"),
        ("currently 5 (2 retired)", "currently 5"),
    ],
)
def test_who_came_or_went_is_no_size(text: str, left: str) -> None:
    assert without_comers(text) == left


@pytest.mark.parametrize(
    "text",
    [
        "sorry, two left",
        "I lead 14 people, two joined last month",
        "now the team is not 8 any more, 2 left",
        "conversion is 3 percent now, traffic went down",
        "I have 4 now. 2 left, 3 joined",
        "now we run 5 shops and sales started slowly",
    ],
)
def test_other_ends_stay(text: str) -> None:
    assert without_comers(text) == text


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("I lead 12 people", "I lead 3 to 5 people", "3 to 5 people"),
        ("I own a revenue target of 5 million", "I own a revenue target of 3 million", "a revenue target of 3 million"),
        ("a budget of 2 thousand, all mine", "a budget of 4 thousand, all mine", "a budget of 4 thousand"),
        ("the spend was 40 percent of it", "the spend was 30 percent of it", "spend of 30 percent"),
        ("I lead 5 people and buy stock", "I lead 6 people and buy stock", "6 people"),
    ],
)
def test_a_scale_is_said_back(old: str, new: str, words: str) -> None:
    assert changed_words(Reading(old), Reading(new)) == words


RATE = "I tested the filters, the rate went from 1.8 to 2.1"


@pytest.mark.parametrize(
    "text",
    [
        "other way round",
        "sorry, the other way around",
        "no wait, it was the other way round, from 2.1 to 1.8",
        "oops, vice versa: 2.1 to 1.8",
        "that's exactly the other way round",
        "actually reversed, it went from 2.1 to 1.8",
    ],
)
def test_a_before_and_an_after_change_places(role_model: RoleModel, text: str) -> None:
    interview = Interview.new(role_model).start().take(Reading(RATE))
    found = turned_plainly(interview, text)
    assert found and found.applied(interview.state.answers).endswith("went from 2.1 to 1.8")


@pytest.mark.parametrize(
    ("answer", "text"),
    [
        (RATE, "we tried it the other way round"),
        (RATE, "other way round, from 4 to 3"),
        (RATE, "I reversed the order of the steps"),
        (RATE, "finance came to me, not the other way round"),
        (RATE, "the other way round would have cost more"),
        ("I lead 12 people", "other way round"),
        ("sales rose from 2 to 3 million", "other way round"),
        ("margin went from 31 to 35, returns went from 9 to 7", "vice versa"),
    ],
)
def test_nothing_changes_places(role_model: RoleModel, answer: str, text: str) -> None:
    assert turned_plainly(Interview.new(role_model).start().take(Reading(answer)), text) is None
