"""A whole area that is denied takes every claim on it out, and what only limits it or tells of others does not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from coach.dialogue.changing.area_out import area_named, area_out
from coach.dialogue.changing.denying import denial_told, denied_area, read_as_denied
from coach.evidence.types import Evidence, Fact, Reading
from coach.interview.interview import Interview
from coach.role_model import RoleModel


@pytest.fixture
def told(role_model: RoleModel, piece: Callable[..., Evidence]) -> Interview:
    """A team of eight, three of them hired, two leads, and a budget; all asked."""
    team = Reading(
        "I lead a team of eight. I hired three of them and moved us to a weekly call",
        (
            piece("leading_teams", 4, quote="I lead a team of eight"),
            piece("leading_teams", 4, quote="I hired three of them and moved us to a weekly call"),
        ),
        ("leading_teams.people",),
        (Fact("people", 8, "eight"), Fact("people", 3, "three")),
    )
    leads = Reading("Two of them are team leads", (piece("leading_teams", 4.5, quote="Two of them are team leads"),))
    money = Reading("My budget is 2 million, I cut the print ads", (piece("value", 4, quote="My budget is 2 million"),))
    interview = Interview.new(role_model).start().take(team).take(leads)
    while interview.state.open and interview.state.open != "value":
        interview = interview.skip()
    return interview.take(money).finish()


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("people", "actually i dont lead anyone, the eight are my bosses team"),
        ("people", "I lead nobody"),
        ("people", "i was wrong, i have no team"),
        ("people", "those eight belong to my director"),
        ("people", "the eight people aren't mine, they report to our head of sales"),
        ("people", "correction: the team of eight isnt mine"),
        ("people", "Sorry, I've never managed anyone."),
        ("people", "change teams: nobody reports to me"),
        ("people", "I only said the firm has nine people, I lead none of them"),
        ("hiring", "my boss hired the three, i didnt"),
        ("hiring", "sorry it was my director who hired, not me"),
        ("hiring", "I never hired anyone"),
        ("hiring", "the hiring wasn't my decision"),
        ("hiring", "hr hired them, not me"),
        ("hiring", "actually I hired nobody"),
        ("budget", "i own no budget"),
        ("budget", "the budget isnt mine"),
        ("budget", "actually I don't have a budget"),
        ("budget", "I never held any budget"),
        ("budget", "to be honest I have no budget of my own"),
        ("budget", "That's wrong, I control no budget"),
        ("profit", "the P&L is not mine"),
    ],
)
def test_an_area_is_denied(told: Interview, kind: str, text: str) -> None:
    denial = denied_area(told, text)
    assert denial is not None and denial.kind == kind


@pytest.mark.parametrize(
    "text",
    [
        "I lead nobody in Spain",
        "i dont manage anyone directly, my leads do",
        "I lead nobody but two freelancers",
        "I never managed more than ten people",
        "two of the eight aren't mine",
        "the team was my boss's before I took over",
        "I don't have a team of managers",
        "nobody reports to me at the moment",
        "they report to me and to my boss",
        "I never hired a director",
        "my boss hired the first three and I hired the others",
        "I didn't hire anyone last year",
        "the hiring was hard",
        "the budget isn't 2 million",
        "I have no budget for print",
        "I don't own the whole P&L",
        "do I lead anyone?",
        "the eight are in marketing",
    ],
)
def test_what_says_less_or_something_else_is_no_denial_of_an_area(told: Interview, text: str) -> None:
    assert denied_area(told, text) is None


@pytest.mark.parametrize("text", ["I don't lead anyone", "no team", "I have no budget"])
def test_an_answer_to_the_open_question_denies_nothing_told(team: Interview, text: str) -> None:
    assert denied_area(team, text) is None


def _denied(told: Interview, text: str) -> tuple[Interview, str]:
    denial = denied_area(told, text)
    assert denial is not None
    words, whole = denial_told(told, denial, text)
    reading = read_as_denied(told, denial, words, Reading(whole, question_tail=""))
    reading = Reading(reading.text, reading.evidence, reading.signals, reading.facts, words)
    turn = area_out(told, reading, area_named(denial))
    return turn.interview, str(turn.says[0].values)


def test_every_claim_and_what_hangs_on_it_gives_way(told: Interview) -> None:
    changed, said = _denied(told, "actually I don't lead anyone, the eight are my boss's team")
    pieces = [piece for piece in changed.evidence if piece.competency == "leading_teams"]
    text = " ".join(answer.reading.text for answer in changed.state.answers)
    assert [piece.rule for piece in pieces] == ["denial"] and pieces[0].level < 2
    assert "hired" not in text and "team leads" not in text and "I moved us to a weekly call" in text
    assert "I lead a team of eight" in said and "I don't lead anyone" in said


def test_who_hired_takes_only_the_hiring(told: Interview) -> None:
    changed, said = _denied(told, "my boss hired the three, i didnt")
    text = changed.state.answers[0].reading.text
    assert text == "I lead a team of eight; I moved us to a weekly call; my boss hired the three, i didnt"
    assert "I hired three of them" in said


def test_a_denial_raises_nothing_where_nothing_was_told(role_model: RoleModel) -> None:
    empty = Interview.new(role_model).start().skip().take(Reading("I picked Shopify because we are four people")).finish()
    changed, _ = _denied(empty, "I lead none of them")
    assert not [piece for piece in changed.evidence if piece.competency == "leading_teams"]


def test_it_can_be_undone(told: Interview) -> None:
    changed, _ = _denied(told, "I lead nobody")
    assert changed.undo().state.answers == told.state.answers


def test_who_guides_somebody_denies_nothing_of_it(role_model: RoleModel, piece: Callable[..., Evidence]) -> None:
    said = Reading("I coach two interns", (piece("leading_teams", 2.5, quote="I coach two interns"),))
    assert denied_area(Interview.new(role_model).start().take(said), "honestly I have no team") is None
