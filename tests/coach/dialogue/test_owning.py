"""Whose doing it was is put right: it goes to somebody else, comes back, or goes to a third."""

from __future__ import annotations

import pytest

from coach.dialogue.changing.owning import put_to_owner
from coach.dialogue.changing.striking import to_retract
from coach.evidence.types import Reading
from coach.interview.interview import Interview
from coach.role_model import RoleModel


@pytest.fixture(scope="module")
def told(role_model: RoleModel) -> Interview:
    """Deeds of one's own, of the boss and of the CEO."""
    interview = Interview.new(role_model).start().take(Reading("I lead six people and do all the recruiting")).skip_topic()
    interview = interview.take(
        Reading("I selected Kaufland as the next market. My boss picked the budget and the CEO signed the plan")
    ).skip_topic()
    return interview.take(Reading("I rewrote the size guide and returns fell to 20")).skip_topic()


@pytest.mark.parametrize(
    ("text", "gone", "told_now"),
    [
        ("actually it was our founder who selected that, I only made the slides", "I selected", "our founder who selected"),
        ("honestly, it was my colleague who rewrote it", "I rewrote", "my colleague who rewrote"),
        ("sorry, that was my boss who selected it", "I selected", "my boss who selected"),
        ("the recruiting was our HR manager, to be honest", "do all the recruiting", "the recruiting was our HR manager"),
        ("no, the size guide was an agency", "I rewrote the size guide", "the size guide was an agency"),
        ("Kaufland was our MD deciding if im honest", "I selected Kaufland", "Kaufland was our MD deciding"),
        ("the kaufland thing was my predecessor, not me", "I selected Kaufland", "was my predecessor"),
        ("the size guide was written by our agency, if im honest", "I rewrote the size guide", "written by our agency"),
        ("sorry, the Kaufland idea was my boss's, I only wrote it down", "I selected Kaufland", "was my boss's"),
        ("wait, that was our intern who rewrote the guide", "I rewrote", "our intern who rewrote"),
    ],
)
def test_somebody_else_did_it(told: Interview, text: str, gone: str, told_now: str) -> None:
    found = put_to_owner(told, text)
    assert found and found.denies
    answer = found.applied(told.state.answers)
    assert gone not in answer and told_now in answer


@pytest.mark.parametrize(
    ("text", "told_now"),
    [
        ("sorry, it was me who picked it, my boss only signed", "I picked it, my boss only signed"),
        ("no that was actually me who picked the budget", "I picked the budget"),
        ("i mean the CFO signed the plan", "the CFO signed the plan"),
        ("actually, our owner picked the budget", "our owner picked the budget"),
    ],
)
def test_it_was_oneself_or_a_third(told: Interview, text: str, told_now: str) -> None:
    found = put_to_owner(told, text)
    assert found and not found.denies and told_now in found.applied(told.state.answers)


@pytest.mark.parametrize(
    "text",
    [
        "it was my boss who decided",
        "it was actually my boss who decided on the app",
        "my boss and me, honestly",
        "the launch was a team effort, actually",
        "actually the budget was 80k",
        "it was our agency's idea and I said no",
        "my mentor was a director, to be honest",
        "honestly it was a hard year",
        "was it my boss who should have selected it? honestly",
        "wait, the CEO and I signed the plan together",
        "it was me",
        "no, nobody",
        "the hardest part was our owner",
        "it was the customers who told us, actually",
        "sorry, it was a colleague's birthday",
        "the tests were run by our agency and I read them",
        "the photos were done by an agency",
    ],
)
def test_an_answer_takes_nothing_back(told: Interview, text: str) -> None:
    assert put_to_owner(told, text) is None


def test_what_is_asked_about_takes_nothing_back_from_another_topic(role_model: RoleModel) -> None:
    interview = Interview.new(role_model).start()
    while interview.state.open != "value":
        told = {"strategy": "I planned Spain with a budget of 400k, and we dropped the flyer"}.get(interview.state.open)
        interview = interview.take(Reading(told)) if told else interview.skip_topic()
    assert put_to_owner(interview, "honestly the budget was my boss") is None
    assert to_retract(interview, "the budget is not mine") is None
    back = interview.finish()
    place = to_retract(back, "the budget is not mine")
    assert place and place.applied(back.state.answers) == "I planned Spain; the budget is not mine, and we dropped the flyer"


def test_who_did_something_else_is_not_who_did_the_last_thing(told: Interview) -> None:
    assert to_retract(told, "actually it was the CFO who ran the numbers") is None
