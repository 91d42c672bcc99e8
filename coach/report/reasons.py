"""Why a competency has its level: the words it rests on, what sets its limit, and what was not heard for the next."""

from __future__ import annotations

from dataclasses import dataclass

from coach.evidence.types import Evidence
from coach.report.view import Row
from coach.role_model import RoleModel

QUOTE_WORDS = 45
_UNHEARD = 2


@dataclass(frozen=True)
class Reasons:
    """``quotes`` bear the level, nearest to it first, each with what it was read as ("" where that is doubtful);
    ``limits`` are the words that deny ownership; ``next_level`` with its anchor is the next full one up, if any;
    ``unheard`` are indicators of that level that nothing said shows."""

    quotes: tuple[tuple[str, str], ...]
    limits: tuple[str, ...]
    next_level: int | None
    next_anchor: str
    unheard: tuple[str, ...]


def reasons(role_model: RoleModel, row: Row, target: int | None = None, limit: int = 3) -> Reasons:
    """The reasons for ``row``'s level; ``target`` asks about another level than the next one up."""
    competency = role_model.competency(row.competency)
    shown = [p for p in row.evidence if p.effect == "shows"]
    denials = tuple(dict.fromkeys(shortened(p.quote) for p in row.evidence if p.effect == "caps"))
    wanted = target or (None if row.level is None or row.level >= 5 else int(row.level) + 1)
    return Reasons(
        quotes=_bearing(role_model, row, shown)[:limit],
        limits=denials[:1] if row.cap is not None else (),
        next_level=wanted,
        next_anchor=competency.levels[wanted - 1].anchor if wanted else "",
        unheard=_unheard(role_model, row, wanted, shown) if wanted else (),
    )


def _bearing(role_model: RoleModel, row: Row, shown: list[Evidence]) -> tuple[tuple[str, str], ...]:
    indicators = role_model.competency(row.competency).indicators
    level = row.level or 0.0
    ranked = sorted(shown, key=lambda p: (abs(p.level - level) - p.weight, p.quote))
    quotes: dict[str, str] = {}
    for piece in ranked:
        quotes.setdefault(shortened(piece.quote), indicators.get(piece.indicator, "") if piece.similarity >= _READS_LIKE else "")
    return tuple(quotes.items())


def _unheard(role_model: RoleModel, row: Row, level: int, shown: list[Evidence]) -> tuple[str, ...]:
    """Indicators in the example statements of ``level`` that no evidence near that level shows, most typical first."""
    competency = role_model.competency(row.competency)
    heard = {p.indicator for p in shown if p.level >= level - 1}
    examples = [e.indicator for e in competency.levels[level - 1].examples]
    ranked = sorted(dict.fromkeys(examples), key=lambda name: -examples.count(name))
    return tuple(competency.indicators[name] for name in ranked if name not in heard)[:_UNHEARD]


# Below this cosine the nearest example statement says little about what a quote means.
_READS_LIKE = 0.5


def shortened(quote: str, words: int = QUOTE_WORDS) -> str:
    """``quote`` on one line, without punctuation at its end, cut after ``words`` words."""
    parts = quote.split()
    if len(parts) > words:
        return " ".join(parts[:words]).rstrip(" .,;:!-") + " …"
    return " ".join(parts).rstrip(" .,;:!-") or quote.strip()
