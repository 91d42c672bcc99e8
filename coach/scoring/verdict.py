"""The verdict: levels, lean and how sure it is, recomputed from recorded evidence every time."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from coach.evidence.imagined import tells_fact
from coach.evidence.types import Evidence
from coach.interview.interview import Interview
from coach.interview.questions import asked_kinds
from coach.interview.quoting import in_sentence
from coach.interview.state import Answer
from coach.role_model import RoleModel
from coach.scoring.lean import Lean, decide_lean, read_threshold
from coach.scoring.left_out import limits_elsewhere
from coach.scoring.levels import HYPOTHETICAL_CAP, CompetencyLevel, competency_levels
from coach.scoring.sensitivity import hangs_on_half, smallest_change

# Spread of expert levels around ours, in levels, by evidence quality; fitted on the development people.
_SPREAD = {"strong": 0.45, "moderate": 0.55, "thin": 0.7}
_DRAWS = 400
_ANY_LEVEL = 5.0
# How many months a plan looks ahead at most, and the level that any words on it show then: a quarter is no roadmap of years.
_NEAR = ((1.5, 2.75), (4.0, 3.4))
_WORD = re.compile(r"[a-z]+|[\d.,]*\d%?")
_EMPTY = frozenset(
    "i we it is am are was the a an and but so that as my our really actually basically honestly all said already like told you just"
    " totally literally m ve s re again repeat of in to very tbh yes no well here did do have had".split()
)
# How often an expert, too, finds too little in the answers of a person left undecided: 7 of 10 in the evaluation.
_UNDECIDED_AGREEMENT = 0.7


@dataclass(frozen=True)
class Verdict:
    """The outcome of an assessment. ``confidence`` is the probability (0-1) that an expert would give the same lean;
    ``score`` is 100 (mean level - 1) / 4, or None without any level."""

    levels: dict[str, CompetencyLevel]
    lean: Lean
    confidence: float
    score: float | None


def judge(role_model: RoleModel, evidence: Iterable[Evidence]) -> Verdict:
    """The verdict on ``evidence``. Deterministic; the order of the evidence does not matter."""
    return verdict_on(role_model, competency_levels(role_model, evidence))


def verdict_on(role_model: RoleModel, levels: dict[str, CompetencyLevel]) -> Verdict:
    """The verdict that follows from ``levels``."""
    values = {name: entry.level for name, entry in levels.items()}
    qualities = {name: entry.quality for name, entry in levels.items()}
    lean = decide_lean(role_model, values, qualities, read_threshold(role_model))
    known = [v for v in values.values() if v is not None]
    score = round(100 * (sum(known) / len(known) - 1) / 4, 1) if known else None
    verdict = Verdict(levels, lean, agreement(role_model, values, qualities, lean), score)
    if lean.certainty == "clear" and hangs_on_half(smallest_change(role_model, verdict)):
        # "It would stand even if levels were read differently" would not be true.
        return replace(verdict, lean=replace(lean, certainty="likely"))
    return verdict


def judge_interview(interview: Interview) -> Verdict:
    """The verdict on what was said in an interview."""
    return judge(interview.role_model, counted_evidence(interview))


def counted_evidence(interview: Interview) -> list[Evidence]:
    """All evidence as it counts, each quote in its whole sentence: what was only imagined counts on the area of the case alone, and at
    most as a contributor's; on an area that was left out only what is plain counts."""
    pieces, near, passing = [], _near_plans(interview), limits_elsewhere(interview)
    said = [(answer, piece) for answer in interview.state.answers for piece in answer.reading.evidence]
    for answer in interview.state.answers:
        for piece in answer.reading.evidence:
            if _is_repeated(answer, piece, said):
                continue
            if piece.competency != answer.competency and piece.competency in passing:
                if not passing[piece.competency]:
                    continue
                piece = replace(piece, level=min(piece.level, passing[piece.competency]))
            if piece.effect == "shows" and piece.level > near.get(piece.competency, piece.level):
                piece = replace(piece, level=near[piece.competency])
            piece = replace(piece, quote=in_sentence(piece.quote, answer.reading.text))
            if answer.hypothetical and not _is_fact(interview.role_model, answer, piece):
                if piece.competency != answer.competency:
                    continue
                if piece.effect == "shows" and not piece.stands_in:
                    piece = replace(piece, level=min(piece.level, HYPOTHETICAL_CAP), rule="hypothetical")
            pieces.append(piece)
    return pieces


def _is_repeated(answer: Answer, piece: Evidence, said: Sequence[tuple[Answer, Evidence]]) -> bool:
    """Whether all that ``piece`` claims was said in another answer too: the fuller one counts, of two alike the first."""
    words = _content(piece.quote)
    if piece.rule not in {"clause", "sequel"} or piece.effect != "shows" or not words:
        return False
    before = True
    for other, claim in said:
        if other is answer:
            before = False
            continue
        alike = claim.competency == piece.competency and claim.effect == "shows" and claim.rule == "clause" and not other.hypothetical
        held = _content(claim.quote)
        if alike and (words < held or before and words == held):
            return True
    return False


@lru_cache(maxsize=1024)
def _content(words: str) -> frozenset[str]:
    """The words and numbers of a claim without those that only stress or join."""
    return frozenset(_WORD.findall(words.lower())) - _EMPTY


def _is_fact(role_model: RoleModel, answer: Answer, piece: Evidence) -> bool:
    return tells_fact(piece.quote, answer.reading.text, role_model.competency(answer.competency).question.situational)


def _near_plans(interview: Interview) -> dict[str, float]:
    """The level that a competency is held to whose plan, by the reply to how far ahead it looked, looks ahead a few weeks or months
    and by no other words further."""
    limits = {}
    for name in interview.role_model.competency_ids:
        told = [answer for answer in interview.state.answers if answer.competency == name and not answer.hypothetical]
        asked = any("horizon" in asked_kinds(interview.role_model, answer.question) for answer in told)
        months = [fact.value for answer in told for fact in answer.reading.facts if fact.kind == "horizon" and fact.owner == "own"]
        if asked and months:
            limits[name] = next((limit for most, limit in _NEAR if max(months) <= most), _ANY_LEVEL)
    return limits


def agreement(role_model: RoleModel, values: dict[str, float | None], qualities: Mapping[str, str], lean: Lean) -> float:
    """How often the rule gives the same lean when levels vary as much as expert raters differ from us.

    A fixed set of draws, so that the same levels always give the same figure.
    """
    if lean.side == "undecided":
        return _UNDECIDED_AGREEMENT
    names = list(values)
    shifts = _draws(len(names))
    spread = np.array([_SPREAD[qualities[name]] for name in names])
    same, threshold = 0, read_threshold(role_model)
    for shift in shifts * spread:
        drawn = {
            name: None if values[name] is None else float(np.clip(np.round(2 * (values[name] + s)) / 2, 1, 5))
            for name, s in zip(names, shift)
        }
        same += decide_lean(role_model, drawn, qualities, threshold).side == lean.side
    return round(same / len(shifts), 3)


@lru_cache(maxsize=4)
def _draws(n: int) -> np.ndarray:
    return np.random.default_rng(20261123).standard_normal((_DRAWS, n))
