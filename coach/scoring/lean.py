"""From levels to a lean: the mechanical rule of the role model (its section 4.2), applied in its fixed order."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import sqrt
from typing import Literal

from coach.role_model import RoleModel
from coach.scoring.levels import half

Side = Literal["upper", "lower", "balanced", "undecided"]
Certainty = Literal["clear", "likely", "open"]
# Means of levels read from words lie nearer to the midpoint than those of raters, by this factor (docs/method.md).
RATER_SPREAD = 1.25


@dataclass(frozen=True)
class Lean:
    """The outcome of the rule. ``reason`` names the step that decided; ``held_back_by`` lists failed must-haves;
    ``conditional_on`` the must-haves that were not covered; ``net`` is the mean distance from the midpoint in levels."""

    side: Side
    reason: Literal["covered", "ceiling", "spiky", "net", "must_have", "close"]
    net: float = 0.0
    standard_error: float = 0.0
    certainty: Certainty = "open"
    held_back_by: tuple[str, ...] = ()
    conditional_on: tuple[str, ...] = ()


def read_threshold(role_model: RoleModel) -> float:
    """From which mean distance on levels that were read from words give a track: less than for a rater's levels."""
    return role_model.scoring.threshold / RATER_SPREAD


def decide_lean(
    role_model: RoleModel, levels: dict[str, float | None], qualities: Mapping[str, str], threshold: float | None = None
) -> Lean:
    """Apply the rule to ``levels`` (1-5 or None per competency) and evidence ``qualities`` (strong/moderate/thin).

    ``threshold`` is the mean distance from the midpoint that gives a track; by default that of the role model, which is
    meant for the levels of a rater.
    """
    rule = role_model.scoring
    threshold = rule.threshold if threshold is None else threshold
    known = {name: level for name, level in levels.items() if level is not None}
    if len(known) < rule.minimum_answered or not any(n in known for n in rule.undecided_if_all_missing):
        return Lean("undecided", "covered")
    net = sum(level - rule.midpoint for level in known.values()) / len(known)
    errors = [rule.quality_error[qualities.get(name, "moderate")] for name in known]  # type: ignore[index]
    standard_error = sqrt(sum(e * e for e in errors)) / len(known)
    thin = sum(1 for name in known if qualities.get(name) == "thin")
    certainty = _certainty(abs(net) / standard_error, thin * 2 > len(known))

    def lean(side: Side, reason: str, **more: tuple[str, ...]) -> Lean:
        return Lean(side, reason, round(net, 4), round(standard_error, 4), certainty, **more)  # type: ignore[arg-type]

    # Anchors are given in half levels, so limits are tested on these; the mean uses the levels as they are.
    halves = {name: half(level) for name, level in known.items()}
    ceiling = [halves[name] for name in rule.craft_ceiling if name in known]
    if len(ceiling) >= 2 and max(ceiling) <= rule.craft_ceiling_level:
        return lean("lower", "ceiling")
    high = sum(level >= rule.spiky_high for level in halves.values())
    low = sum(level <= rule.spiky_low for level in halves.values())
    if high >= 2 and low >= 2:
        return lean("balanced", "spiky")
    if net <= -threshold:
        return lean("lower", "net")
    if net < threshold:
        return lean("balanced", "close")
    failed = _failed_must_haves(role_model, halves)
    if failed:
        return lean("balanced", "must_have", held_back_by=failed)
    missing = tuple(name for name in rule.must_have if name not in known)
    if not any(halves.get(name, 0.0) >= rule.midpoint for name in rule.must_have_one_of):
        missing += tuple(name for name in rule.must_have_one_of if name not in known)
    return lean("upper", "net", conditional_on=missing)


def _certainty(z: float, mostly_thin: bool) -> Certainty:
    if mostly_thin or z < 1:
        return "open"
    return "clear" if z >= 2 else "likely"


def _failed_must_haves(role_model: RoleModel, known: dict[str, float]) -> tuple[str, ...]:
    """A must-have of 4 fails only when it is more than half a level short, because levels are noisy."""
    rule = role_model.scoring
    failed = [name for name in rule.must_have if known.get(name, 5.0) < rule.midpoint]
    either = [known[name] for name in rule.must_have_one_of if name in known]
    if len(either) == len(rule.must_have_one_of) and max(either) < rule.midpoint:
        failed += [name for name in rule.must_have_one_of if name not in failed]
    failed += [name for name, level in known.items() if level < rule.must_have_floor and name not in failed]
    return tuple(failed)
