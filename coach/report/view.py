"""Arranges a verdict for showing: rows with bars and reasons, the strongest words for it and against it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from coach.evidence.holding import claims_own
from coach.evidence.types import Evidence
from coach.evidence.whose import OTHERS, is_of_others
from coach.interview.interview import Interview
from coach.interview.quoting import talks_to_coach
from coach.language.masking import mask
from coach.report.heard import heard_indicators, told_texts
from coach.report.words import in_turn, words
from coach.role_model import Competency, RoleModel
from coach.scoring.levels import half
from coach.scoring.sensitivity import LeanChange, smallest_change
from coach.scoring.verdict import Verdict, judge_interview

# How far from the midpoint words plainly speak for a track.
_PLAINLY = 0.4
BAR_WIDTH = 10
_PERSONAL = re.compile(
    r"\b((ma|pa)ternity|parental leave|pregnan\w*|(sick|medical) leave|sickness|illness|disab\w*|part[- ]time|career (break|gap)"
    r"|burn ?out|my (kids?|children|baby|husband|wife|partner|age|accent|religion|visa))\b",
    re.I,
)
_FRAGMENT_WORDS = 4
_STRENGTH = {"strong": 1.0, "moderate": 0.5, "thin": 0.0}
# "No one leads others" speaks for no experience, whatever else is read from it.
_SAYS_NO = re.compile(r"^\W*(?:(?:so|and|but|well|honestly|actually)\W+)*(?:no|none|nobody|not|never|nothing|neither|nope)\b", re.I)
# "The 6 was over the whole year" puts a number right.
_OF_A_NUMBER = re.compile(r"^\W*(?:(?:and|but|no|oh|sorry|wait|well)\W+)*(?:the|that|those) [\d][\d.,]*[%kmM]? (?:is|was|are|were)\b", re.I)


@dataclass(frozen=True)
class Row:
    """One competency: its level to the nearest half (None if not covered), a text bar, its best quote, what is typical on either
    track, and the indicators that were ``heard`` of anywhere."""

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
    heard: frozenset[str] = frozenset()


@dataclass(frozen=True)
class ResultView:
    """A verdict ready to be worded. ``quotes_upper`` and ``quotes_lower`` are the strongest words for each track,
    ``quote_against`` those against the lean ("" where there are none, or no lean to one side); ``change`` is what would
    change the lean most."""

    verdict: Verdict
    rows: tuple[Row, ...]
    quotes_upper: tuple[str, ...]
    quotes_lower: tuple[str, ...]
    quote_against: str
    missing: tuple[str, ...]
    change: LeanChange | None

    @property
    def quotes_for(self) -> tuple[str, ...]:
        """The two strongest quotes for the lean (one for either side where there is none)."""
        side = self.verdict.lean.side
        if side == "upper":
            return self.quotes_upper[:2]
        return self.quotes_lower[:2] if side == "lower" else (*self.quotes_upper[:1], *self.quotes_lower[:1])


def result_view(interview: Interview) -> ResultView:
    """The view of ``interview``'s present verdict."""
    return view_of(interview.role_model, judge_interview(interview), told_texts(interview))


def view_of(role_model: RoleModel, verdict: Verdict, told: Sequence[str] = ()) -> ResultView:
    """The view of ``verdict`` on those who ``told`` this."""
    heard = heard_indicators(role_model, told)
    rows = tuple(replace(_row(role_model, verdict, name), heard=heard[name]) for name in role_model.competency_ids)
    # What a denial overrules speaks for nothing.
    pieces = [p for row in rows for p in row.evidence if p.effect == "caps" or row.cap is None or p.level <= row.cap]
    missing = tuple(row.name.lower() for row in rows if row.level is None)
    upper, lower = _for_upper(role_model, pieces), _for_lower(role_model, pieces)
    # What is held against a lean must be plain, and never be about what people are.
    telling = [p for p in pieces if p.strength != "thin" and not _is_bare(p) and mask(p.quote) == p.quote and not _PERSONAL.search(p.quote)]
    against = {"upper": _below(role_model, telling), "lower": _for_upper(role_model, telling, _PLAINLY)}.get(verdict.lean.side, ())
    quotes_for = upper if verdict.lean.side == "upper" else lower
    return ResultView(
        verdict,
        rows,
        quotes_upper=upper,
        quotes_lower=lower,
        quote_against=next((quote for quote in against if quote not in quotes_for[:2]), ""),
        missing=missing,
        change=smallest_change(role_model, verdict),
    )


def _for_upper(role_model: RoleModel, pieces: Sequence[Evidence], margin: float = 0.0) -> tuple[str, ...]:
    """Words furthest above the midpoint and more than ``margin`` levels, none of which denies something."""
    denied = {p.quote for p in pieces if p.effect == "caps"}
    bar = role_model.scoring.midpoint + margin
    above = [p for p in pieces if p.effect == "shows" and p.level > bar and p.quote not in denied and _may_speak_for(p)]
    return _first(sorted(above, key=lambda p: (_is_bare(p), -(p.level - role_model.scoring.midpoint) * p.weight, p.quote)))


def _may_speak_for(piece: Evidence) -> bool:
    """Whether the words of ``piece`` tell what was done, and neither deny something nor tell what somebody else did."""
    return piece.rule != "hypothetical" and not (_SAYS_NO.match(piece.quote) or OTHERS.search(piece.quote) and is_of_others(piece))


def _for_lower(role_model: RoleModel, pieces: Sequence[Evidence]) -> tuple[str, ...]:
    """Words that show the lower track's own craft: what is typical there, not what is least."""
    typical, midpoint = role_model.track("lower").typical, role_model.scoring.midpoint
    denied = {p.quote for p in pieces if p.effect == "caps"}
    below = [p for p in pieces if p.effect == "shows" and p.level < midpoint and p.rule != "hypothetical"]
    # "Not firing, that was the partner" tells of no craft, unless there is nothing else.
    below = [p for p in below if not (_SAYS_NO.match(p.quote) or is_of_others(p))] or below
    return _first(
        sorted(
            below,
            key=lambda p: (_is_bare(p), p.quote in denied, abs(p.level - typical.get(p.competency, p.level)) - _weightiness(p), p.quote),
        )
    )


def _below(role_model: RoleModel, pieces: Iterable[Evidence]) -> tuple[str, ...]:
    """Words plainly below the midpoint, the furthest first, what is denied among them."""
    bar = role_model.scoring.midpoint - _PLAINLY
    below = [p for p in pieces if p.effect in {"shows", "caps"} and p.level < bar]
    return _first(sorted(below, key=lambda p: (_is_bare(p), -(role_model.scoring.midpoint - p.level) * p.weight, p.quote)))


def _first(ranked: Iterable[Evidence], limit: int = 3) -> tuple[str, ...]:
    """The first quotes of ``ranked``; of bare ones, where there is nothing else, those that say what is one's own."""
    ranked = list(ranked)
    ranked = [piece for piece in ranked if not _is_bare(piece)] or [piece for piece in ranked if claims_own(piece.quote)]
    return tuple(dict.fromkeys(piece.quote for piece in ranked))[:limit]


def _is_bare(piece: Evidence) -> bool:
    """Whether the words say little by themselves: a button, a number, a fragment, what others did, what was only imagined, a
    number put right, or talk about the chat."""
    few = len(piece.quote.split()) < _FRAGMENT_WORDS
    return (
        few
        or piece.rule in {"option", "frame", "none", "theirs", "hypothetical"}
        or talks_to_coach(piece.quote)
        or bool(_OF_A_NUMBER.match(piece.quote))
    )


def _weightiness(piece: Evidence) -> float:
    """How much a quote says: its weight, whether it tells of a decision and a result, and a bearable length."""
    return piece.weight + _STRENGTH[piece.strength] + 0.02 * min(len(piece.quote.split()), 20)


def bearing(pieces: Iterable[Evidence], level: float) -> list[Evidence]:
    """The pieces that show something, those that explain ``level`` best first; bare ones only where there is nothing else."""
    shown = [p for p in pieces if p.effect == "shows"]
    shown = [p for p in shown if p.rule != "hypothetical"] or shown
    telling = [p for p in shown if not _is_bare(p)]
    return sorted(telling or shown, key=lambda p: (abs(p.level - level) - _weightiness(p), p.quote))


def _row(role_model: RoleModel, verdict: Verdict, name: str) -> Row:
    competency, entry = role_model.competency(name), verdict.levels[name]
    level = None if entry.level is None else half(entry.level)
    filled = 0 if level is None else round((level - 1) / 4 * (BAR_WIDTH - 1)) + 1
    plain = _plain(competency, level, role_model.competency_ids.index(name)) if level is not None else ""
    shown = [p for p in entry.evidence if p.effect != "wish"]
    return Row(
        name,
        competency.name,
        level,
        "█" * filled + "░" * (BAR_WIDTH - filled),
        plain,
        next((p.quote for p in bearing(shown, level or 0.0)), ""),
        tuple(shown),
        entry.cap,
        role_model.track("upper").typical.get(name, 4.5),
        role_model.track("lower").typical.get(name, 3.0),
    )


def _plain(competency: Competency, level: float, place: int) -> str:
    """The level's description in plain words; between two levels, both."""
    lower = competency.levels[int(level) - 1].plain
    if level == int(level):
        return in_turn("at_level", place).format(level=lower.rstrip("."))
    both = {"lower": lower.rstrip("."), "upper": competency.levels[int(level)].plain.rstrip(".")}
    return in_turn("between", place).format(**both)


def shown_level(level: float | None) -> str:
    """A level as people read it."""
    return words()["not_covered"] if level is None else f"{level:g}"
