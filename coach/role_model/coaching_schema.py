"""The shape of a role model's advice: plans, tips, questions to ask an employer, the team to build."""

from __future__ import annotations

import re
from typing import Literal, get_args

from pydantic import conlist, validator

from coach.role_model.parts import Identifier, Part, Text


class TeamRole(Part):
    """A role of the team a director builds. ``complements`` names the competencies in which it helps out a leader."""

    name: Text
    does: Text
    covers: Literal["lead", "creative", "analytical", "technical", "logistic", "commercial"]
    complements: list[Identifier] = []


class EmployerQuestion(Part):
    """A question to ask an employer. ``about`` names the competencies or tracks it suits best (none: everybody)."""

    text: Text
    about: list[Identifier] = []


PlanGap = Literal["gap", "project", "own", "shadow"]
NO_LEAN = ("balanced", "undecided")


class Coaching(Part):
    """Advice that belongs to no single competency.

    ``plan`` has one per track, for "balanced" and for "undecided"; its lines may hold {gap}, {project}, {own} and
    {shadow}: the person's biggest gap and its step.
    ``growth`` says, per track, how to grow on it; ``interview_tips`` has tips for "all", per track and
    per competency, for who "says_we" and for whose stories have one that "lacks_result".
    """

    plan: dict[Identifier, dict[Literal["days_1_30", "days_31_60", "days_61_90"], conlist(Text, min_items=2)]]
    interview_tips: dict[Identifier, conlist(Text, min_items=2)]
    employer_questions: conlist(EmployerQuestion, min_items=3)
    team_roles: conlist(TeamRole, min_items=4)
    growth: dict[Identifier, conlist(Text, min_items=2)]
    balanced_advice: conlist(Text, min_items=2)
    undecided_advice: conlist(Text, min_items=1)

    @validator("plan")
    def plan_gaps_are_known(cls, value: dict[str, dict[str, list[str]]]) -> dict[str, dict[str, list[str]]]:
        known = get_args(PlanGap)
        for line in (line for plan in value.values() for lines in plan.values() for line in lines):
            for gap in re.findall(r"\{(.*?)\}", line):
                if gap not in known:
                    raise ValueError(f"the plan has a gap {{{gap}}}, which is none of {', '.join(known)}")
        return value
