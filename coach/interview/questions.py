"""Questions as the interview puts them, made from the role model by their id."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from coach.interview.state import PREFERENCE
from coach.role_model import Competency, FollowUp, Option, RoleModel

SITUATIONAL = "situational"
CONFIRM = "confirm"


@dataclass(frozen=True)
class Question:
    """A question that can be open. ``id`` is "strategy", "strategy.horizon", "strategy.situational",
    "strategy.confirm" or "preference"; ``short`` are rewordings for asking again."""

    id: str
    kind: Literal["core", "follow_up", "situational", "confirm", "preference"]
    text: str
    short: tuple[str, ...]
    why: str
    example: str = ""
    options: tuple[Option, ...] = ()
    multiple: bool = False
    frame: str = ""

    @property
    def competency(self) -> str:
        """The competency it belongs to, or "preference"."""
        return self.id.split(".")[0]


def question_by_id(role_model: RoleModel, question_id: str) -> Question:
    """The question with this id. Raises KeyError if the role model has none."""
    if question_id == PREFERENCE:
        preference = role_model.preference
        return Question(
            PREFERENCE,
            "preference",
            preference.text,
            tuple(preference.short),
            preference.why,
            options=tuple(preference.options),
        )
    name, _, part = question_id.partition(".")
    competency = role_model.competency(name)
    if not part:
        core = competency.question
        return Question(name, "core", core.text, tuple(core.short), core.why, core.example)
    if part == SITUATIONAL:
        core = competency.question
        short = tuple(core.situational_short) or (core.situational,)
        return Question(question_id, "situational", core.situational, short, core.why, core.example)
    if part == CONFIRM:
        core = competency.question
        return Question(question_id, "confirm", core.text, tuple(core.short), core.why, core.example)
    return _follow_up(competency, next(f for f in competency.follow_ups if f.id == part))


def follow_up_by_id(role_model: RoleModel, question_id: str) -> FollowUp | None:
    """The role model's follow-up behind this question id, or None where it is another kind of question."""
    name, _, part = question_id.partition(".")
    follow_ups = role_model.competency(name).follow_ups if name in role_model.competency_ids else ()
    return next((entry for entry in follow_ups if entry.id == part), None)


def asked_kinds(role_model: RoleModel, question_id: str) -> set[str]:
    """The kinds of number that the question with this id asks for; empty where it asks for none."""
    entry = follow_up_by_id(role_model, question_id)
    return role_model.competency(question_id.partition(".")[0]).asked_kinds(entry) if entry else set()


def _follow_up(competency: Competency, entry: FollowUp) -> Question:
    return Question(
        f"{competency.id}.{entry.id}",
        "follow_up",
        entry.text,
        (entry.short, *entry.again),
        entry.why,
        competency.question.example,
        tuple(entry.options),
        entry.multiple,
        entry.frame,
    )
