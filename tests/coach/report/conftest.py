"""People to make reports of, without a trained model: every place on the scale, gaps, denials, a retake."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from coach.evidence.types import Reading
from coach.interview.interview import Interview
from coach.report.document import Report, build_report

DAY = date(2026, 11, 24)
LEVELS = {
    "director": (5.0, 5.0, 4.5, 4.5, 5.0),
    "top": (5.0,) * 5,
    "manager": (2.5, 3.0, 3.0, 3.0, 3.0),
    "craft": (2.0, 2.5, 5.0, 5.0, 2.0),
    "balanced": (4.0, 3.0, 4.0, 3.0, 4.0),
    "spiky": (5.0, 2.0, 5.0, 4.0, 2.0),
    "beginner": (1.5,) * 5,
    "held_back": (5.0, 2.5, 5.0, 5.0, 5.0),
    "one": (4.0, None, None, None, None),
    "skipped": (None,) * 5,
}


@pytest.fixture(scope="session")
def person(finished: Callable) -> Callable[[str], Interview]:
    """A finished interview by the name of a profile."""
    return lambda name: finished(*LEVELS[name])


@pytest.fixture(scope="session")
def report_of(person: Callable[[str], Interview]) -> Callable[[str], Report]:
    """The report of a profile."""
    return lambda name: build_report(person(name), DAY)


@pytest.fixture(scope="session")
def saying(started: Interview, piece: Callable, all_signals: Callable) -> Callable[[str], Interview]:
    """A finished interview in which every answer, its evidence and the taste have the given words."""

    def make(text: str) -> Interview:
        interview = started
        for place, name in enumerate(interview.role_model.competency_ids):
            evidence = [piece(name, 2.0 + place * 0.7, quote=text), piece(name, 3.0, quote=text, effect="caps", rule="denial")]
            interview = interview.take(Reading(text, tuple(evidence), all_signals(name)))
        return interview.take(Reading(text))

    return make
