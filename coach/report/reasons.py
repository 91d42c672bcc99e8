"""Why a competency has its level: the words it rests on, what sets its limit, and what was not heard for the next."""

from __future__ import annotations

import re
from dataclasses import dataclass

from coach.evidence.types import Evidence
from coach.interview.quoting import without_lead_in
from coach.report.view import Row, bearing
from coach.role_model import RoleModel

QUOTE_WORDS, QUOTE_CHARACTERS = 45, 320
_END = " .,;:!-"
_UNHEARD = 2
# What tied the words to those before them ties nothing where they are quoted.
_JOIN = re.compile(r"^\W*(?:and|but|also|plus)\b[\s,]+(?=\S+\s+\S)", re.I)


@dataclass(frozen=True)
class Reasons:
    """``quotes`` bear the level, the most telling first; ``limits`` are the words that deny ownership; ``next_level`` with
    its anchor is the next full one up, if any; ``unheard`` are indicators of that level that nothing said anywhere shows."""

    quotes: tuple[str, ...]
    limits: tuple[str, ...]
    next_level: int | None
    next_anchor: str
    unheard: tuple[str, ...]


def reasons(role_model: RoleModel, row: Row, target: int | None = None, limit: int = 3) -> Reasons:
    """The reasons for ``row``'s level; ``target`` asks about another level than the next one up."""
    competency = role_model.competency(row.competency)
    shown = bearing(row.evidence, row.level or 0.0)
    denials = tuple(dict.fromkeys(shortened(p.quote) for p in row.evidence if p.effect == "caps"))
    wanted = target or (None if row.level is None or row.level >= 5 else int(row.level) + 1)
    limits = denials[:1] if row.cap is not None else ()
    quotes = tuple(dict.fromkeys(shortened(p.quote) for p in shown))
    return Reasons(
        quotes=tuple(q for q in quotes if q not in limits)[:limit],
        limits=limits,
        next_level=wanted,
        next_anchor=competency.levels[wanted - 1].anchor if wanted else "",
        unheard=_unheard(role_model, row, wanted, shown) if wanted else (),
    )


def _unheard(role_model: RoleModel, row: Row, level: int, shown: list[Evidence]) -> tuple[str, ...]:
    """Indicators that are new in the example statements of ``level`` and that no evidence shows and no words
    told anywhere, most typical first."""
    competency = role_model.competency(row.competency)
    # Words that come near a level may show what stands in it, though no example statement is like them.
    top = max([row.level or 0.0, *(round(piece.level) for piece in shown)])
    reached = {e.indicator for entry in competency.levels if entry.level <= top for e in entry.examples}
    heard = {p.indicator for p in shown} | reached | row.heard
    examples = [e.indicator for e in competency.levels[level - 1].examples]
    ranked = sorted(dict.fromkeys(examples), key=lambda name: -examples.count(name))
    return tuple(competency.indicators[name] for name in ranked if name not in heard)[:_UNHEARD]


def shortened(quote: str, words: int = QUOTE_WORDS, characters: int = QUOTE_CHARACTERS) -> str:
    """``quote`` on a line, without "and" or "sorry" in front and punctuation at its end, cut after so many ``words`` or ``characters``."""
    parts = _JOIN.sub("", without_lead_in(quote)).split()
    line = " ".join(parts[:words])
    if len(line) > characters:
        # At a word, unless that would leave next to nothing.
        cut = line.rfind(" ", characters // 2, characters)
        line = line[: cut if cut > 0 else characters]
    elif len(parts) <= words:
        return line.rstrip(_END) or quote.strip()
    return line.rstrip(_END) + " …"
