"""A change that went the other way, or by a share, stands in its own place."""

from __future__ import annotations

import pytest

from coach.dialogue.changing.turning import turned, turned_plainly
from coach.evidence.types import Reading
from coach.interview.interview import Interview
from coach.role_model import RoleModel

TOLD = "I redid the size guide, returns fell by 12% and basket value rose from 40 to 46. Stock went up 5%"


@pytest.fixture
def told(role_model: RoleModel) -> Interview:
    """Three changes were told."""
    return Interview.new(role_model).start().take(Reading(TOLD))


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        ("returns didn't fall, they went up by 12%", "fell by 12%", "went up by 12%"),
        ("sorry, returns rose by 12%", "fell by 12%", "rose by 12%"),
        ("returns actually went up", "fell by 12%", "went up by 12%"),
        ("basket value did not rise, it fell from 46 to 40", "rose from 40 to 46", "fell from 46 to 40"),
        ("the basket value dropped by 3 euros, it never rose", "rose from 40 to 46", "dropped by 3 euros"),
        ("I was wrong, stock went down", "went up 5%", "went down"),
        ("returns fell by a third, not 12%", "12%", "a third"),
        ("returns halved, it wasn't 12%", "fell by 12%", "halved"),
        ("returns fell by half instead of 12%", "12%", "half"),
        ("stock doubled, not 5%", "went up 5%", "doubled"),
    ],
)
def test_the_change_is_turned(told: Interview, text: str, before: str, after: str) -> None:
    found = turned(told, text)
    assert found is not None and found.applied(told.state.answers) == TOLD.replace(before, after)


@pytest.mark.parametrize(
    "text",
    [
        "returns fell by 12%",
        "sales went up, and costs didn't",
        "the ad spend went down",
        "actually margins fell",
        "sorry, I went up to the board with it",
        "clicks doubled, not only 5%",
        "did returns fall?",
        "we never went down that road",
        "I turned down two suppliers, not up for it",
        "half of them left, not 3",
        "percent of buyers who return rose",
        "that was in 2020, I mixed it up with another job",
        "we grew",
    ],
)
def test_other_changes_turn_nothing(told: Interview, text: str) -> None:
    assert turned(told, text) is None


def test_only_a_plain_denial_turns_without_a_word_for_correcting(told: Interview) -> None:
    assert turned_plainly(told, "returns didn't fall, they rose")
    assert turned_plainly(told, "actually returns rose") is None
    assert turned_plainly(told, "sales didn't fall, they rose") is None
