"""Understands one message at the place where it arrives: its act, its reading, and a question at its end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from coach.dialogue.answering import is_no, is_yes
from coach.dialogue.pending import ANSWER_WORDS, QUESTION_WORDS
from coach.evidence.types import Reading
from coach.evidence.understanding import Understanding
from coach.interview.interview import Interview
from coach.interview.state import PREFERENCE
from coach.language.acts import ActDecision

_SURE, _CLOSE = 0.6, 0.2
# Acts whose text may hold facts: an answer, a correction with its new value.
_READ = frozenset({"answer", "correction"})


@dataclass(frozen=True)
class Understood:
    """``act`` with its probability and runners-up, the reading, and ``tail_act``: the act of a question at the end, or
    the other act that an unsure message may be."""

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


def _resolves(kind: str, text: str) -> bool:
    """Whether ``text`` is a plain reply to what is pending: decided by its words, not by the act model."""
    if kind == "doubt" and (ANSWER_WORDS.search(text) or QUESTION_WORDS.search(text)):
        return True
    return kind == "contradiction" or is_yes(text) or is_no(text)


def _reply_to_pending(understanding: Understanding, interview: Interview, text: str, state: str) -> Understood:
    act = "answer" if state.startswith("answering") else "affirm" if is_yes(text) else "deny" if is_no(text) else "answer"
    reading = understanding.reader.read(text, interview.state.open)
    return Understood(act, 1.0, ((act, 1.0),), reading)


def _is_doubtful(decision: ActDecision, interview: Interview, state: str) -> bool:
    """Answer or interruption too close to call, and not already asked about in the turn before."""
    if not state.startswith("answering") or interview.state.doubted:
        return False
    scores = dict(decision.ranking)
    if "answer" not in scores or len(decision.ranking) < 2:
        return False
    (first, p), (second, q) = decision.ranking[:2]
    return "answer" in {first, second} and p < _SURE and p - q < _CLOSE


def understand(understanding: Understanding, interview: Interview, text: str) -> Understood:
    """Decide and read ``text`` with the interview's open question in view."""
    state = place(interview)
    if interview.state.pending and _resolves(interview.state.pending.kind, text):
        return _reply_to_pending(understanding, interview, text, state)
    decision = understanding.acts.decide(text, state)
    if _is_doubtful(decision, interview, state):
        other = next(act for act, _ in decision.ranking if act != "answer")
        reading = understanding.reader.read(text, interview.state.open)
        return Understood("unsure", decision.confidence, decision.ranking, reading, other)
    question_id = interview.state.open if state.startswith("answering") else ""
    if decision.act not in _READ:
        return Understood(decision.act, decision.confidence, decision.ranking, Reading(text))
    reading = understanding.reader.read(text, question_id)
    tail_act = ""
    if reading.question_tail and state.startswith("answering"):
        tail_act = understanding.acts.decide(reading.question_tail, state).act
    return Understood(decision.act, decision.confidence, decision.ranking, reading, tail_act)
