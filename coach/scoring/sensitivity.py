"""What would change a lean most: the smallest change of one level after which the rule gives another one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from coach.role_model import RoleModel
from coach.scoring.lean import Side, decide_lean, read_threshold
from coach.scoring.levels import half

if TYPE_CHECKING:
    from coach.scoring.verdict import Verdict

_STEP = 0.5


@dataclass(frozen=True)
class LeanChange:
    """With ``competency`` at level ``to`` in place of ``now`` (half levels), everything else equal, the lean is ``side``."""

    competency: str
    now: float
    to: float
    side: Side


def hangs_on_half(change: LeanChange | None) -> bool:
    """Whether half a level in one area is enough to give another lean."""
    return change is not None and abs(change.to - change.now) <= _STEP


def smallest_change(role_model: RoleModel, verdict: Verdict) -> LeanChange | None:
    """The smallest single change that gives another lean, a rise before a fall of the same size; None if there is none
    (also where nothing can be said because too little was covered)."""
    if verdict.lean.side == "undecided":
        return None
    levels = {name: None if entry.level is None else half(entry.level) for name, entry in verdict.levels.items()}
    qualities = {name: entry.quality for name, entry in verdict.levels.items()}
    threshold = read_threshold(role_model)
    known = [(name, level) for name, level in levels.items() if level is not None]
    for steps in range(1, 9):
        for sign in (1, -1):
            for name, level in known:
                to = level + sign * steps * _STEP
                if not 1 <= to <= 5:
                    continue
                side = decide_lean(role_model, {**levels, name: to}, qualities, threshold).side
                if side != verdict.lean.side:
                    return LeanChange(name, level, to, side)
    return None
