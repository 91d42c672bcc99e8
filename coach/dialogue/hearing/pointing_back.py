"""Finds what somebody means who only points back ("as I said before") at an area's first question."""

from __future__ import annotations

import re
from dataclasses import replace

from coach.dialogue.cues.recall_cues import refers_back
from coach.dialogue.cues.vague_cues import points_vaguely
from coach.evidence.holding import is_denial
from coach.evidence.reader import EvidenceReader
from coach.evidence.types import Evidence, Reading
from coach.interview.interview import Interview

_WHEN = (
    r"( (already|before|earlier|above|twice|just now|again|(right )?at the (very )?(start|beginning)|in the beginning|in my (first|last)"
    r" (message|answer)|a (minute|moment|second) ago))*"
)
_SAID = r"(said|sed|told (you|u|ya)|mentioned|wrote|explained)( (to )?(you|u))?( (that|it|so))?"
_AS_SAID = rf"(as|like) i('ve| have)? (just |already )*{_SAID}{_WHEN}"
_BESIDE = (
    rf"i('ve| have)? ((just|already) )+{_SAID}{_WHEN}|i (told (you|u|ya)|said (that|it|so) (already|before|above))( (that|this|so))?{_WHEN}"
)
_SHELL = re.compile(
    rf"^\W*((no+|but|well|sorry|hey|look|again|yes|yeah|oh|ugh+|hm+)\W+)*({_AS_SAID}|{_BESIDE})\s*[,:;.!–-]+\s*(?=\w)"
    rf"|[\s,;.(–-]+{_AS_SAID}\W*$|\s*[,;.(–-]\s*({_BESIDE})\W*$",
    re.I,
)


def without_pointing(text: str) -> str:
    """``text`` without the words in front of it or behind it that only point out that it was told before ("as I said, 12")."""
    told = _SHELL.sub("", text)
    return text if refers_back(text) or not any(ch.isalnum() for ch in told) else told


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
    own = piece.competency == competency and piece.effect == "shows" and not is_denial(piece.quote)
    return own and piece.rule not in {"faint", "option", "frame", "none"}
