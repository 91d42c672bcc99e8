"""What changed since the assessment before this one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from coach.interview.interview import Interview
from coach.report.headline import lean_id, lean_words
from coach.report.view import ResultView, result_view


@dataclass(frozen=True)
class Moved:
    """A competency's level before and now; None stands for not covered."""

    name: str
    before: float | None
    now: float | None


@dataclass(frozen=True)
class SinceLast:
    """The lean of the assessment before (track id, "balanced" or "undecided", and in words) and every level that moved."""

    lean: str
    outcome: str
    moved: tuple[Moved, ...]


def snapshot(interview: Interview) -> dict[str, Any] | None:
    """What the next assessment is compared with: levels and lean of a finished one, else what was kept before it."""
    if not interview.state.finished:
        return interview.state.previous
    view = result_view(interview)
    return {
        "role_model": interview.role_model.version,
        "lean": lean_id(interview.role_model, view.verdict.lean.side),
        "levels": {row.competency: row.level for row in view.rows},
    }


def since_last(interview: Interview, view: ResultView) -> SinceLast | None:
    """What changed since the previous assessment; None if there was none."""
    previous = interview.state.previous
    if not previous:
        return None
    before = previous["levels"]
    common = [row for row in view.rows if row.competency in before]
    moved = tuple(Moved(row.name, before[row.competency], row.level) for row in common if before[row.competency] != row.level)
    return SinceLast(previous["lean"], lean_words(interview.role_model, previous["lean"]), moved)
