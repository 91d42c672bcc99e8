"""Arranges a verdict for showing: rows with bars and reasons, the strongest words for it and against it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from coach.evidence.types import Evidence
from coach.interview.interview import Interview
from coach.role_model import RoleModel
from coach.scoring.levels import half
from coach.scoring.sensitivity import LeanChange, smallest_change
from coach.scoring.verdict import Verdict, judge_interview

BAR_WIDTH = 10


@dataclass(frozen=True)
class Row:
    """One competency: its level to the nearest half (None if not covered), a text bar, its best quote, and what is
    typical on either track."""

    competency: str
    name: str
    level: float | None
    bar: str
    plain: str
    quote: str
    evidence: tuple[Evidence, ...]
    cap: float | None
    typical_upper: float
    typical_lower: float


@dataclass(frozen=True)
class ResultView:
    """A verdict ready to be worded. ``quotes_upper`` and ``quotes_lower`` are the strongest words for each track;
    ``change`` is what would change the lean most."""

    verdict: Verdict
    rows: tuple[Row, ...]
    quotes_upper: tuple[str, ...]
    quotes_lower: tuple[str, ...]
    missing: tuple[str, ...]
    change: LeanChange | None

    @property
    def quotes_for(self) -> tuple[str, ...]:
        """The two strongest quotes for the lean (for both sides where there is none)."""
        side = self.verdict.lean.side
        if side == "upper":
            return self.quotes_upper
        return self.quotes_lower if side == "lower" else (*self.quotes_upper[:1], *self.quotes_lower[:1])

    @property
    def quote_against(self) -> str:
        """The strongest quote for the other track, or "" where there is none or no lean."""
        against = {"upper": self.quotes_lower, "lower": self.quotes_upper}.get(self.verdict.lean.side, ())
        return against[0] if against else ""


def result_view(interview: Interview) -> ResultView:
    """The view of ``interview``'s present verdict."""
    return view_of(interview.role_model, judge_interview(interview))


def view_of(role_model: RoleModel, verdict: Verdict) -> ResultView:
    """The view of ``verdict``."""
    rows = tuple(_row(role_model, verdict, name) for name in role_model.competency_ids)
    pieces = [piece for row in rows for piece in row.evidence]
    missing = tuple(row.name.lower() for row in rows if row.level is None)
    return ResultView(
        verdict,
        rows,
        quotes_upper=_strongest(pieces, role_model.scoring.midpoint, 1),
        quotes_lower=_strongest(pieces, role_model.scoring.midpoint, -1),
        missing=missing,
        change=smallest_change(role_model, verdict),
    )


def _strongest(pieces: Iterable[Evidence], midpoint: float, side: int, limit: int = 2) -> tuple[str, ...]:
    """Distinct quotes furthest on one side of the midpoint; a chosen button counts only where there is nothing better."""
    on_side = [p for p in pieces if p.effect == "shows" and side * (p.level - midpoint) > 0]
    ranked = sorted(on_side, key=lambda p: (p.rule == "option", -side * (p.level - midpoint) * p.weight, p.quote))
    return tuple(dict.fromkeys(p.quote for p in ranked))[:limit]


def _row(role_model: RoleModel, verdict: Verdict, name: str) -> Row:
    competency, entry = role_model.competency(name), verdict.levels[name]
    level = None if entry.level is None else half(entry.level)
    filled = 0 if level is None else round((level - 1) / 4 * (BAR_WIDTH - 1)) + 1
    plain = competency.levels[int(level) - 1].plain if level is not None else ""
    shown = [p for p in entry.evidence if p.effect != "wish"]
    return Row(
        name,
        competency.name,
        level,
        "█" * filled + "░" * (BAR_WIDTH - filled),
        plain,
        _representative(shown, entry.level),
        tuple(shown),
        entry.cap,
        role_model.track("upper").typical.get(name, 4.5),
        role_model.track("lower").typical.get(name, 3.0),
    )


def _representative(pieces: list[Evidence], level: float | None) -> str:
    """The quote that stands nearest to the level and holds most."""
    if not pieces or level is None:
        return ""
    return min(pieces, key=lambda p: (abs(p.level - level) - p.weight - 0.02 * min(len(p.quote), 60), p.quote)).quote
