"""How well people are assessed: lean against the expert's, levels, gaps, and whether the confidence keeps its word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from coach.evidence.training_data import Person
from coach.role_model import RoleModel
from coach.scoring.assessment import Reader, assess_answers
from coach.scoring.lean import decide_lean
from coach.scoring.verdict import Verdict
from evaluation.statistics import Bin, Figure, calibration_error, mean_or_nan, measure, reliability, share, spearman

SIDES = ("upper", "balanced", "lower", "undecided")
TRACKS = frozenset({"upper", "lower"})
HARD_TAGS = (
    "modest boastful terse rambling nonnative typos denials wishes title_mismatch cross founder agency retail contradiction"
).split()


@dataclass(frozen=True)
class PersonOutcome:
    """One assessed person. ``levels`` are ours (1-5 or None), ``side`` and ``expert_side`` one of ``SIDES``."""

    person: Person
    levels: dict[str, float | None]
    side: str
    expert_side: str
    confidence: float
    verdict: Verdict | None = None

    @property
    def clear_case(self) -> bool:
        """Whether the writer meant a plain case and the expert lean is one of the two tracks."""
        return self.person.clear and self.expert_side in TRACKS

    @property
    def agrees(self) -> bool:
        """Whether our lean is the expert's."""
        return self.side == self.expert_side

    @property
    def opposite(self) -> bool:
        """Whether we name the one track and the expert the other: the worst error there is."""
        return {self.side, self.expert_side} == TRACKS


def expert_side(role_model: RoleModel, person: Person) -> str:
    """The lean that the rule gives on the expert levels, rounded to half levels."""
    rated = {name: person.levels.get(name) for name in role_model.competency_ids}
    rounded = {name: None if level is None else round(2 * level) / 2 for name, level in rated.items()}
    return decide_lean(role_model, rounded, {}).side


def assess_all(role_model: RoleModel, reader: Reader, people: Sequence[Person]) -> list[PersonOutcome]:
    """Assess everyone with the chat's own reader and scoring."""
    outcomes = []
    for person in people:
        verdict = assess_answers(role_model, reader, person.answers)
        levels = {name: entry.level for name, entry in verdict.levels.items()}
        outcomes.append(PersonOutcome(person, levels, verdict.lean.side, expert_side(role_model, person), verdict.confidence, verdict))
    return outcomes


@dataclass(frozen=True)
class CompetencyFigures:
    """Of one competency: mean absolute and mean signed error in levels, rank correlation, and levels only one side gave."""

    error: Figure
    bias: float
    correlation: Figure
    not_found: int
    expert_rated: int
    invented: int


@dataclass(frozen=True)
class PeopleFigures:
    """Shares are 0-1, errors in levels. ``lean`` is over people to whom the rule gives a lean on expert levels."""

    lean: Figure
    clear: Figure
    opposite: Figure
    opposite_count: int
    error: Figure
    correlation: Figure
    missing: Figure
    calibration_error: Figure
    mean_confidence: float
    agreement: Figure
    reliability: list[Bin]
    sides: Counter[tuple[str, str]]
    competencies: dict[str, CompetencyFigures]


def people_figures(role_model: RoleModel, outcomes: Sequence[PersonOutcome]) -> PeopleFigures:
    """All people figures of ``outcomes``."""
    names = role_model.competency_ids
    ours = np.array([[_number(o.levels.get(name)) for name in names] for o in outcomes]).reshape(len(outcomes), len(names))
    expert = np.array([[_number(o.person.levels.get(name)) for name in names] for o in outcomes]).reshape(len(outcomes), len(names))
    decided = [o for o in outcomes if o.expert_side != "undecided"]
    confidence = np.array([o.confidence for o in outcomes])
    agreed = np.array([o.agrees for o in outcomes], dtype=float)
    gaps = np.where(np.isnan(expert), np.nan, np.isnan(ours).astype(float))
    count = len(outcomes)
    return PeopleFigures(
        lean=share([o.agrees for o in decided]),
        clear=share([o.agrees for o in outcomes if o.clear_case]),
        opposite=share([o.opposite for o in outcomes if o.expert_side in TRACKS]),
        opposite_count=sum(o.opposite for o in outcomes),
        error=measure(count, lambda rows: mean_or_nan(np.abs(ours - expert)[rows])),
        correlation=measure(count, lambda rows: spearman(ours[rows].ravel(), expert[rows].ravel())),
        missing=measure(count, lambda rows: mean_or_nan(gaps[rows])),
        calibration_error=measure(count, lambda rows: calibration_error(confidence[rows], agreed[rows])),
        mean_confidence=float(confidence.mean()) if count else float("nan"),
        agreement=share(agreed),
        reliability=reliability(confidence, agreed),
        sides=Counter((o.expert_side, o.side) for o in outcomes),
        competencies={name: _competency(ours[:, k], expert[:, k]) for k, name in enumerate(names)},
    )


def _competency(ours: np.ndarray, expert: np.ndarray) -> CompetencyFigures:
    both = int((~np.isnan(ours) & ~np.isnan(expert)).sum())
    return CompetencyFigures(
        error=measure(len(ours), lambda rows: mean_or_nan(np.abs(ours - expert)[rows]), both),
        bias=mean_or_nan(ours - expert),
        correlation=measure(len(ours), lambda rows: spearman(ours[rows], expert[rows]), both),
        not_found=int((np.isnan(ours) & ~np.isnan(expert)).sum()),
        expert_rated=int((~np.isnan(expert)).sum()),
        invented=int((~np.isnan(ours) & np.isnan(expert)).sum()),
    )


@dataclass(frozen=True)
class Subset:
    """A hard group of people, by tag: how many, their share (0-1) of the set, and how they fare."""

    tag: str
    n: int
    part: float
    lean: Figure
    clear: Figure
    opposite_count: int
    error: Figure


def subsets(role_model: RoleModel, outcomes: Sequence[PersonOutcome]) -> list[Subset]:
    """Figures of every hard tag, in the order of ``HARD_TAGS``, then of all people with any of them and of those with none."""
    names, made = role_model.competency_ids, []
    groups = {tag: [o for o in outcomes if tag in o.person.tags] for tag in HARD_TAGS}
    groups["any of these"] = [o for o in outcomes if set(HARD_TAGS) & set(o.person.tags)]
    groups["none of these"] = [o for o in outcomes if not set(HARD_TAGS) & set(o.person.tags)]
    for tag, group in groups.items():
        gaps = np.array([[_number(o.levels.get(n)) - _number(o.person.levels.get(n)) for n in names] for o in group])
        made.append(
            Subset(
                tag,
                len(group),
                len(group) / max(1, len(outcomes)),
                share([o.agrees for o in group if o.expert_side != "undecided"]),
                share([o.agrees for o in group if o.clear_case]),
                sum(o.opposite for o in group),
                measure(len(group), lambda rows, gaps=gaps: mean_or_nan(np.abs(gaps[rows]))),  # type: ignore[misc]
            )
        )
    return made


def _number(level: float | None) -> float:
    return float("nan") if level is None else float(level)
