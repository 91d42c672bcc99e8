"""Whose doing a piece of evidence tells of: the speaker's own, or somebody else's."""

from __future__ import annotations

import re

from coach.evidence.types import Evidence

# "My manager made the plan" tells what somebody else did.
OTHERS = re.compile(r"\b(my|our) (boss|manager|director|ceo|cfo|owner|head|colleague|predecessor|agency|client|partner|lead)s?\b", re.I)
_THEY = re.compile(r"\b(he|she|they|his|her|their|head office|hq|the (agency|company|board|owner|boss|ceo|director))\b", re.I)
OWN, OURS = re.compile(r"\b(i|i'm|i've|my|mine|me)\b", re.I), re.compile(r"\b(i|i'm|i've|my|mine|me|we|our|we've)\b", re.I)


def is_of_others(piece: Evidence) -> bool:
    """Whether a piece names somebody else as the one who did it and the speaker nowhere."""
    return bool(OTHERS.search(piece.quote) or _THEY.search(piece.quote)) and not OURS.search(OTHERS.sub("", piece.quote))
