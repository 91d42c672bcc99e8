"""Whether an answer is about the area that was asked about, or about others."""

from __future__ import annotations

from dataclasses import replace

from coach.evidence.types import Reading
from coach.interview.questions import Question


def is_about(question: Question, reading: Reading) -> bool:
    """Whether anything in ``reading`` belongs to the competency that ``question`` asks about."""
    return any(piece.competency == question.competency for piece in reading.evidence) or any(
        signal.split(".")[0] == question.competency for signal in reading.signals
    )


def tells_elsewhere_only(question: Question, reading: Reading) -> bool:
    """Whether ``reading`` plainly tells about another area, and nothing that the open one could take on top."""
    signalled = {signal.split(".")[0] for signal in reading.signals}
    shown = [piece for piece in reading.evidence if piece.effect == "shows"]
    plain = [piece for piece in shown if piece.rule == "clause" or piece.rule == "faint" and piece.competency in signalled]
    return bool(plain) and not is_about(question, replace(reading, evidence=tuple(plain)))
