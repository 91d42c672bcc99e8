"""Which of a role model's steps fits a person: none that asks for what was told, for what is lacking, or that was turned down."""

from __future__ import annotations

from dataclasses import dataclass
from typing import get_args

from coach.coaching.lacking import lacking
from coach.interview.agenda import signals_of
from coach.interview.interview import Interview
from coach.role_model import Need, RoleModel, Step
from coach.scoring.levels import half

# Who is half way to 3 has begun what the first step asks for.
_STEP_OF_LEVEL = ((2.5, "1-3"), (4.0, "3-4"), (5.0, "4-5"))
# What is told in passing about oneself and holds for every step; who leads nobody yet may well want to.
_TOLD_IN_PASSING = frozenset({"job", "boss", "finance_team"})
NEEDS: tuple[str, ...] = get_args(Need)


@dataclass(frozen=True)
class Fit:
    """What decides which step fits: signals that were ``told``, needs that are ``lacking``, ids of steps that were ``refused``."""

    told: frozenset[str] = frozenset()
    lacking: frozenset[str] = frozenset()
    refused: frozenset[str] = frozenset()


ANYBODY = Fit()


def fit_of(interview: Interview) -> Fit:
    """What is known of a person for the choice of their steps."""
    ruled_out = frozenset(interview.state.ruled_out)
    without = ruled_out & set(NEEDS)
    told = {need for answer in interview.state.answers if not answer.hypothetical for need in lacking(answer.reading.text)}
    return Fit(signals_of(interview.state), without | (told & _TOLD_IN_PASSING), ruled_out - without)


def next_step(role_model: RoleModel, competency: str, level: float | None, fit: Fit = ANYBODY) -> Step | None:
    """The step that leads up from ``level`` (taken to the nearest half) and fits; None at the top, without a level, or where none
    fits."""
    if level is None:
        return None
    key = next((key for below, key in _STEP_OF_LEVEL if half(level) < below), None)
    entry = role_model.competency(competency).next_steps.get(key) if key else None  # type: ignore[call-overload]
    return next((step for step in (entry, *entry.instead) if _fits(step, competency, fit)), None) if entry else None


def step_id(competency: str, step: Step) -> str:
    """A name for ``step`` that stays the same while its words do."""
    return f"{competency}: {step.project}"


def _fits(step: Step, competency: str, fit: Fit) -> bool:
    told = any(f"{competency}.{signal}" in fit.told for signal in step.unless)
    return not told and not fit.lacking & set(step.needs) and step_id(competency, step) not in fit.refused
