"""An option can be picked by its place."""

from __future__ import annotations

import pytest

from coach.dialogue.hearing.choosing import chosen
from coach.interview.questions import question_by_id
from coach.role_model import RoleModel


@pytest.mark.parametrize(
    ("question", "text", "label"),
    [
        ("leading_teams.lead_layers", "the first one", "Yes, leads report to me"),
        ("strategy.horizon", "I'd say the third", "About a year"),
        ("strategy.horizon", "last one please", "Longer"),
        ("value.ownership", "2nd", "I share a revenue target"),
        ("preference", "2", "Running launches and campaigns with the numbers in front of me"),
        ("preference", "a", "Planning next year with finance and coaching leads"),
        ("preference", "Second one", "Running launches and campaigns with the numbers in front of me"),
    ],
)
def test_picked_by_place(role_model: RoleModel, question: str, text: str, label: str) -> None:
    asked = question_by_id(role_model, question)
    assert label in [option.label for option in asked.options], "the role model changed: choose another label"
    assert chosen(asked, text) == label


@pytest.mark.parametrize("text", ["2", "first I hired a lead", "the second year was better", "none of them", "9th"])
def test_other_words_and_bare_numbers_stay(role_model: RoleModel, text: str) -> None:
    assert chosen(question_by_id(role_model, "leading_teams.headcount"), text) == text


def test_without_options_nothing_is_picked(role_model: RoleModel) -> None:
    assert chosen(question_by_id(role_model, "strategy"), "the first one") == "the first one"
    assert chosen(None, "second") == "second"
