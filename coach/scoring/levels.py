"""From pieces of evidence to a level per competency: a saturating, monotone, order-free rule.

The level is a weighted mean in which evidence above the midpoint may be left out: it is the best mean over all sets
that hold every piece at or below the midpoint and any of those above it, with a small prior. So evidence at director
level can only raise a level, never lower it; tactical evidence counts as what it is; neutral words are no evidence.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from coach.evidence.types import Evidence, Strength
from coach.language.quantities import find_quantities
from coach.role_model import RoleModel

# Fitted by cross-validation across writers on the development people (docs/method.md has the figures).
PRIOR_WEIGHT, PRIOR_LEVEL, OPTIONAL_FROM = 0.15, 2.5, 3.5
# The scale of the raters: mixed evidence gathers round the midpoint, so that the middle of the scale is spread widest.
# ``STEEP`` within ``WITHIN`` levels of the centre, ``BELOW`` and ``ABOVE`` beyond.
CENTRE, WITHIN, STEEP, BELOW, ABOVE = 3.6, 0.4, 1.6, 1.0, 0.9
CAP_SLACK = 0.5
HYPOTHETICAL_CAP = 2.0
# A button or a word to a follow-up says how a story was meant. Each lifts an area by so much above the best story told; where there
# is no story it stands on this level, or where its own words make a claim ("I own the P&L") on that one.
LIFT, NO_STORY, CLAIM = 0.5, 2.0, 3.5
_CLAIM_WORDS = 4


@dataclass(frozen=True)
class CompetencyLevel:
    """A competency's level (1-5, or None without evidence), the quality of what it rests on, and that evidence,
    strongest first. ``cap`` is the limit a denial set, if it was the one that decided."""

    competency: str
    level: float | None
    quality: Strength
    evidence: tuple[Evidence, ...]
    cap: float | None = None


def half(level: float) -> float:
    """Nearest half level: the precision of the anchors, and what a person is shown."""
    return round(level * 2) / 2


def competency_levels(role_model: RoleModel, evidence: Iterable[Evidence]) -> dict[str, CompetencyLevel]:
    """Levels of all competencies from ``evidence``; the order of the evidence does not matter."""
    pieces = list(evidence)
    return {name: _competency_level(name, [piece for piece in pieces if piece.competency == name]) for name in role_model.competency_ids}


def _competency_level(name: str, pieces: list[Evidence]) -> CompetencyLevel:
    shown = sorted((p for p in pieces if p.effect == "shows"), key=lambda p: (-p.level * p.weight, p.quote))
    shown = backed([p for p in shown if not p.stands_in] or shown)
    caps = sorted((p for p in pieces if p.effect == "caps"), key=lambda p: (p.level, p.quote))
    if not shown and not caps:
        return CompetencyLevel(name, None, "thin", ())
    limit = min(p.level for p in caps) + CAP_SLACK if caps else None
    raw = calibrate(supported_level(shown)) if shown else max(1.0, min(p.level for p in caps) - CAP_SLACK)
    level = raw if limit is None else min(raw, limit)
    return CompetencyLevel(
        name,
        round(min(5.0, max(1.0, level)), 2),
        _quality(shown or caps),
        (*shown, *caps),
        limit if limit is not None and limit < raw else None,
    )


def backed(shown: list[Evidence]) -> list[Evidence]:
    """``shown`` with the replies to follow-ups no higher than the stories told carry; of several picks at once the highest counts, so
    that who picks more is never read lower."""
    clicks = [piece for piece in shown if _is_click(piece)]
    if not clicks:
        return shown
    best: dict[str, Evidence] = {}
    for piece in clicks:
        if piece.quote not in best or piece.level > best[piece.quote].level:
            best[piece.quote] = piece
    stories = [piece for piece in shown if not _is_click(piece)]
    claims = any(len(quote.split()) >= _CLAIM_WORDS for quote in best)
    most = max([NO_STORY, CLAIM if claims else NO_STORY, *(piece.level for piece in stories)]) + LIFT * len(best)
    return [*stories, *(replace(piece, level=min(piece.level, most)) for piece in best.values())]


def _is_click(piece: Evidence) -> bool:
    """Whether ``piece`` is a button, a word put into a follow-up's frame or one that barely says something; a number says something
    by itself."""
    few = piece.rule == "frame" or piece.rule == "faint" and len(piece.quote.split()) < _CLAIM_WORDS
    return piece.rule == "option" or few and not find_quantities(piece.quote)


def supported_level(shown: list[Evidence]) -> float:
    """The best mean over sets with every piece at or below the midpoint and any of those above, plus the prior."""
    total = PRIOR_LEVEL * PRIOR_WEIGHT
    weight = PRIOR_WEIGHT
    for piece in shown:
        if piece.level < OPTIONAL_FROM:
            total += piece.level * piece.weight
            weight += piece.weight
    best = total / weight
    for piece in sorted((p for p in shown if p.level >= OPTIONAL_FROM), key=lambda p: -p.level):
        total += piece.level * piece.weight
        weight += piece.weight
        best = max(best, total / weight)
    return best


def calibrate(value: float) -> float:
    """Undo the shrinkage of the prior and of the clause model: ``value`` on the scale of expert raters, not yet cut to 1-5."""
    distance = value - CENTRE
    near = min(WITHIN, max(-WITHIN, distance))
    beyond = distance - near
    return OPTIONAL_FROM + STEEP * near + (ABOVE if beyond > 0 else BELOW) * beyond


def _quality(pieces: list[Evidence]) -> Strength:
    strengths = [piece.strength for piece in pieces]
    if strengths.count("strong") >= 1 and len(strengths) >= 2 or strengths.count("strong") >= 2:
        return "strong"
    return "thin" if all(s == "thin" for s in strengths) else "moderate"
