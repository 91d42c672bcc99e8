"""Arranges a verdict for showing: rows with bars and quotes, the strongest words for it and against it."""

from __future__ import annotations

from dataclasses import dataclass

from coach.evidence.types import Evidence
from coach.interview.interview import Interview
from coach.role_model import RoleModel
from coach.scoring.verdict import Verdict, judge_interview

BAR_WIDTH = 10


@dataclass(frozen=True)
class Row:
    """One competency: its level to the nearest half (None if not covered), a text bar, and its best quote."""

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
    """A verdict ready to be worded."""

    verdict: Verdict
    rows: tuple[Row, ...]
    quotes_for: tuple[str, ...]
    quote_against: str
    missing: tuple[str, ...]
    biggest_lever: Row | None


def result_view(interview: Interview) -> ResultView:
    """The view of ``interview``'s present verdict."""
    role_model, verdict = interview.role_model, judge_interview(interview)
    rows = tuple(_row(role_model, verdict, name) for name in role_model.competency_ids)
    side = 1 if verdict.lean.side == "upper" else -1
    midpoint = role_model.scoring.midpoint
    pieces = [piece for row in rows for piece in row.evidence if piece.effect == "shows"]
    ranked = sorted(pieces, key=lambda p: (-side * (p.level - midpoint) * p.weight * (p.rule != "option"), p.quote))
    quotes_for = _distinct([p.quote for p in ranked if side * (p.level - midpoint) > 0], 2)
    against = _distinct([p.quote for p in reversed(ranked) if side * (p.level - midpoint) < 0], 1)
    missing = tuple(row.name.lower() for row in rows if row.level is None)
    below = [row for row in rows if row.level is not None and row.level < 4.5]
    lever = min(below, key=lambda r: (r.level or 0, r.competency)) if below else None
    return ResultView(verdict, rows, tuple(quotes_for), against[0] if against else "", missing, lever)


def half(level: float) -> float:
    """Nearest half level, the precision a person is shown."""
    return round(level * 2) / 2


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


def _distinct(quotes: list[str], limit: int) -> list[str]:
    return list(dict.fromkeys(quotes))[:limit]
