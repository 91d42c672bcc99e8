"""Interviews that several tests of going back and of changing answers begin with."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from coach.evidence.types import Fact, Reading
from coach.interview.interview import Interview


@pytest.fixture
def team(started: Interview, piece: Callable) -> Interview:
    """A team of seven is told; who decides on people is open."""
    reading = Reading(
        "I lead 7 writers",
        (piece("leading_teams", 3.5, quote="I lead 7 writers"),),
        ("leading_teams.people", "leading_teams.big_team"),
        (Fact("people", 7, "7 writers"),),
    )
    told = started.take(reading)
    assert told.state.open == "leading_teams.people_decisions"
    return told


@pytest.fixture
def hired(team: Interview) -> Interview:
    """A reply about hiring on top; whether anybody leads others is open."""
    told = team.take(Reading("Hiring", signals=("leading_teams.people_decision",)))
    assert told.state.open == "leading_teams.lead_layers"
    return told
