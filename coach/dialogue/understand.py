"""Understands one message at the place where it arrives: its act, its reading, and a question at its end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from coach.evidence.types import Reading
from coach.evidence.understanding import Understanding
from coach.interview.interview import Interview
from coach.interview.state import PREFERENCE

# Acts whose text may hold facts: an answer, a correction with its new value.
_READ = frozenset({"answer", "correction"})


@dataclass(frozen=True)
class Understood:
    """``act`` with its probability and runners-up, the reading, and ``tail_act``: the act of a question at the end."""

    act: str
    confidence: float
    ranking: tuple[tuple[str, float], ...]
    reading: Reading
    tail_act: str = ""

    def to_json(self) -> dict[str, Any]:
        """What travels with the message to the actions."""
        return {"act": self.act, "confidence": self.confidence, "reading": self.reading.to_json(), "tail_act": self.tail_act}


def place(interview: Interview) -> str:
    """Where a message arrives: "idle", "answering:<competency>" or "after_result"."""
    if interview.is_open and interview.question:
        name = interview.question.competency
        return f"answering:{interview.role_model.competency_ids[-1] if name == PREFERENCE else name}"
    return "after_result" if interview.state.finished else "idle"


def understand(understanding: Understanding, interview: Interview, text: str) -> Understood:
    """Decide and read ``text`` with the interview's open question in view."""
    state = place(interview)
    decision = understanding.acts.decide(text, state)
    question_id = interview.state.open if state.startswith("answering") else ""
    if decision.act not in _READ:
        return Understood(decision.act, decision.confidence, decision.ranking, Reading(text))
    reading = understanding.reader.read(text, question_id)
    tail_act = ""
    if reading.question_tail and state.startswith("answering"):
        tail_act = understanding.acts.decide(reading.question_tail, state).act
    return Understood(decision.act, decision.confidence, decision.ranking, reading, tail_act)
