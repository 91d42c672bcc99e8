"""A change of something else than people shows nothing about leading any."""

from __future__ import annotations

import pytest

from coach.evidence.bare_change import is_of_something_else
from coach.role_model import RoleModel


@pytest.mark.parametrize("text", ["orders went from 10 to 25 a week after new photos", "from 3 to 2 roas", "it rose from 12 to 15 percent"])
def test_a_number_of_orders_is_of_something_else(text: str, role_model: RoleModel) -> None:
    assert is_of_something_else(text, role_model.competency("leading_teams"))


@pytest.mark.parametrize(
    "text", ["grew the team from 3 to 8", "we went from 4 to 9 designers", "headcount from 6 to 11", "I hired two juniors"]
)
def test_a_number_of_people_is_not(text: str, role_model: RoleModel) -> None:
    assert not is_of_something_else(text, role_model.competency("leading_teams"))


def test_areas_that_are_not_measured_in_people_are_not_concerned(role_model: RoleModel) -> None:
    assert not any(is_of_something_else("from 3 to 2 roas", c) for c in role_model.competencies if c.id != "leading_teams")


@pytest.mark.parametrize(
    "text",
    [
        "because we are four people",
        "as we're only 6 people",
        "there are just five of us, so no own app",
        "our company has thirty staff and no developer",
        "since we were a small team of three people",
        "the shop is only two people",
        "the whole office has about 40 employees",
    ],
)
def test_how_many_work_somewhere_is_no_leading(text: str, role_model: RoleModel) -> None:
    assert is_of_something_else(text, role_model.competency("leading_teams"))


@pytest.mark.parametrize(
    "text",
    [
        "I lead four people",
        "there are six people in my team",
        "we are nine people and they all report to me",
        "we are five people and I coach two of them",
        "our shop has three people, all hired last year",
        "there are twelve people under me",
        "four people work for me on the shop",
        "we're a team of 6 people and I am the head of it",
    ],
)
def test_people_who_are_led_are(text: str, role_model: RoleModel) -> None:
    assert not is_of_something_else(text, role_model.competency("leading_teams"))
