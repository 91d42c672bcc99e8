"""Assesses written answers without a conversation, with the chat's own reader and scoring."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from coach.evidence.types import Evidence, Reading, quotes
from coach.role_model import RoleModel
from coach.scoring.verdict import Verdict, judge


class Reader(Protocol):
    """What reads a text as said while a question was open."""

    def read(self, text: str, question_id: str = "", before: Sequence[str] = ()) -> Reading: ...


def assess_answers(role_model: RoleModel, reader: Reader, answers: dict[str, list[str]]) -> Verdict:
    """The verdict on ``answers``: texts per competency, the first to its core question, further ones to follow-ups."""
    evidence: list[Evidence] = []
    for name in role_model.competency_ids:
        said: list[str] = []
        for text in answers.get(name, []):
            reading = reader.read(text, name, said)
            evidence += reading.evidence
            said += quotes(reading)
    return judge(role_model, evidence)
