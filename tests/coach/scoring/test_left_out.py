"""An area that was left out is not filled by a passing word, and is by what plainly tells of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from coach.evidence.types import Reading
from coach.interview.interview import Interview
from coach.role_model import RoleModel
from coach.scoring.left_out import PASSING_LEVEL, from_elsewhere
from coach.scoring.verdict import counted_evidence


def _told_under_craft(role_model: RoleModel, piece: Callable, quote: str, **more: Any) -> Interview:
    """The money question was left out, and ``quote`` in the answer on the craft sounds like money."""
    told = piece("value", more.pop("level", 4.7), quote=quote, weight=more.pop("weight", 1.0), **more)
    interview = Interview.new(role_model).start()
    while interview.state.open.split(".")[0] != "ecommerce":
        interview = interview.skip_topic()
    interview = interview.take(Reading(quote, (piece("ecommerce", 3.0), told)))
    while interview.state.open.split(".")[0] != "value":
        interview = interview.skip_topic()
    return interview.skip_topic()


def _levels_of(interview: Interview) -> list[float]:
    return [piece.level for piece in counted_evidence(interview) if piece.competency == "value"]


@pytest.mark.parametrize(
    ("quote", "more"),
    [
        ("less discount", {}),
        ("cheaper shipping then", {}),
        ("I raised prices a bit that spring", {"weight": 0.68}),
        ("I raised prices a bit that spring", {"strength": "thin"}),
        ("the owner raised all our prices in spring", {}),
        ("my boss holds the budget for the shop", {}),
        ("I don't have the budget for that kind of thing", {}),
    ],
)
def test_passing_words_leave_it_uncovered(role_model: RoleModel, piece: Callable, quote: str, more: dict[str, Any]) -> None:
    assert not _levels_of(_told_under_craft(role_model, piece, quote, **more))


@pytest.mark.parametrize(
    ("quote", "more", "level"),
    [
        ("I raised prices for the trade buyers in spring", {}, PASSING_LEVEL),
        ("I ran the promo calendar with its own money", {"level": 3.2}, 3.2),
        ("the P&L is mine", {}, 4.7),
        ("I own the whole margin of the web shop", {}, 4.7),
        ("I cut the discount and the margin rose by 3 points", {"strength": "strong"}, 4.7),
        ("I spent a budget of 90k on ads", {"level": 3.0, "strength": "strong"}, 3.0),
    ],
)
def test_plain_words_cover_it(role_model: RoleModel, piece: Callable, quote: str, more: dict[str, Any], level: float) -> None:
    interview = _told_under_craft(role_model, piece, quote, **more)
    assert _levels_of(interview) == [level]
    assert from_elsewhere(interview, {"value": level}) == ("value",)


def test_what_was_asked_about_needs_no_more_words(role_model: RoleModel, piece: Callable) -> None:
    interview = Interview.new(role_model).start()
    while interview.state.open != "value":
        interview = interview.skip_topic()
    interview = interview.take(Reading("less discount", (piece("value", 4.0, quote="less discount", strength="thin"),)))
    assert _levels_of(interview) == [4.0] and not from_elsewhere(interview, {"value": 4.0})
