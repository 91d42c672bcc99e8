"""What a message was understood as."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from coach.evidence.types import Reading

# The index of no answer: what stands beside is told besides, and replaces nothing.
TOLD_BESIDE = -1


@dataclass(frozen=True)
class Understood:
    """``act`` with its probability and runners-up, the reading, ``tail_act``: the act of a question at the end, ``other``:
    what an unsure message may be, or which answer a correction replaces (see ``conductor.conduct``), and ``beside``: the index
    and new reading of an earlier answer that is put right beside an answer, or ``TOLD_BESIDE`` and what is told besides."""

    act: str
    confidence: float
    ranking: tuple[tuple[str, float], ...]
    reading: Reading
    tail_act: str = ""
    other: str = ""
    beside: tuple[int, Reading] | None = None

    def to_json(self) -> dict[str, Any]:
        """What travels with the message to the actions."""
        return {
            "act": self.act,
            "confidence": self.confidence,
            "reading": self.reading.to_json(),
            "tail_act": self.tail_act,
            "other": self.other,
            "beside": [self.beside[0], self.beside[1].to_json()] if self.beside else None,
        }


def sure(act: str, reading: Reading, other: str = "") -> Understood:
    """What needs no model to be decided."""
    return Understood(act, 1.0, ((act, 1.0),), reading, other=other)
