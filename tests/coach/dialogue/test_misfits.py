"""A bare quantity that a question cannot have as its reply is told from one that it can."""

from __future__ import annotations

import pytest

from coach.dialogue.moves.misfits import is_misfit
from coach.interview.questions import question_by_id
from coach.role_model import RoleModel

HORIZON, CALL, HEADS, ACTED, AMOUNT = (
    "strategy.horizon",
    "strategy.final_call",
    "leading_teams.headcount",
    "data.acted",
    "value.amount",
)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        (HORIZON, "roughly 30k"),
        (HORIZON, "€2m"),
        (HORIZON, "six people"),
        (HORIZON, "15%"),
        (CALL, "maybe four months"),
        (CALL, "80k or so"),
        (ACTED, "3 weeks"),
        (HEADS, "about 2 years"),
        (HEADS, "20 per cent"),
        (AMOUNT, "half a year"),
    ],
)
def test_counts_something_else(role_model: RoleModel, question: str, text: str) -> None:
    assert is_misfit(question_by_id(role_model, question), text, role_model)


@pytest.mark.parametrize(
    ("question", "text"),
    [
        (HORIZON, "about 18 months"),
        (HORIZON, "half a year"),
        (HORIZON, "18"),
        (CALL, "2"),
        (CALL, "the two of us"),
        (CALL, "me after 3 months of talks"),
        (HEADS, "12"),
        (HEADS, "four of us"),
        (AMOUNT, "around 40k"),
        (AMOUNT, "2 million euros"),
        ("ecommerce.outcome", "20%"),
        ("data.measure", "3 weeks"),
    ],
)
def test_counts_what_was_asked_for(role_model: RoleModel, question: str, text: str) -> None:
    assert not is_misfit(question_by_id(role_model, question), text, role_model)
