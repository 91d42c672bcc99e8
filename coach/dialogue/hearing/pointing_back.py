"""Finds what somebody means who only points back ("as I said before") at an area's first question."""

from __future__ import annotations

from dataclasses import replace

from coach.dialogue.cues.plain_cues import refers_back
from coach.dialogue.cues.vague_cues import points_vaguely
from coach.evidence.reader import EvidenceReader
from coach.evidence.types import Evidence, Reading
from coach.interview.interview import Interview


def pointed_at(reader: EvidenceReader, interview: Interview, text: str) -> Reading | None:
    """The evidence for the open area in what was told under other questions, read as if it had been asked about then, with
    ``text`` as the words; None where ``text`` does not point back, where no first question is open, or nothing fits."""
    question = interview.question if interview.is_open else None
    if question is None or question.kind != "core" or not (refers_back(text) or points_vaguely(text)):
        return None
    told = [reader.read(answer.reading.text, question.competency) for answer in interview.state.answers]
    pieces = [piece for reading in told for piece in reading.evidence if _fits(piece, question.competency)]
    if not pieces:
        return None
    meant = max(pieces, key=lambda piece: piece.weight)
    return replace(Reading(text), evidence=(meant,))


def _fits(piece: Evidence, competency: str) -> bool:
    return piece.competency == competency and piece.effect == "shows" and piece.rule not in {"faint", "option", "frame", "none"}
