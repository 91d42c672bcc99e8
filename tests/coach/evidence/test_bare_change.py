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
