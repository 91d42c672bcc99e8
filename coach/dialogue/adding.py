"""What is added after the result: it may raise levels, but more experience lowers none."""

from __future__ import annotations

import re
from dataclasses import replace

from coach.dialogue.correcting import levels
from coach.evidence.types import Reading
from coach.interview.interview import Interview

# Words that take something back or limit it; these may lower a level.
_LIMITS = re.compile(
    r"\b(not(?! only)|no|never|nobody|none|nothing|(?<!not )only|just (me|myself|one|a)|less|fewer|wrong|mistake|exaggerat\w+)\b|n['’]?t\b",
    re.I,
)
# From here on something is shown in an area that was left out; below, it stays left out.
_SHOWN = 2.0


def with_added(interview: Interview, reading: Reading) -> Interview:
    """``interview`` with ``reading`` added. Pieces of it that would lower the level of their area, or give one that was left out
    a level for having nothing, are kept in words only; a denial or a limit counts."""
    before, added = levels(interview), interview.add(reading)
    after = levels(added)
    limits = bool(_LIMITS.search(reading.text)) or any(piece.effect == "caps" for piece in reading.evidence)
    spared = {name for name, level in after.items() if level is not None and _lowers(before[name], level, limits)}
    if not spared:
        return added
    *others, latest = added.state.answers
    kept = tuple(piece for piece in reading.evidence if piece.competency not in spared or piece.level >= (before[piece.competency] or 5))
    return added.updated(answers=(*others, replace(latest, reading=replace(reading, evidence=kept))))


def _lowers(before: float | None, after: float, limits: bool) -> bool:
    """Whether a level that goes from ``before`` to ``after`` shall stay; where ``limits`` was said, only what was left out does."""
    return after < _SHOWN if before is None else after < before and not limits
