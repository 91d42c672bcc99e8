"""How much a clause proves: a claim only, or what somebody did, with a number and an outcome."""

from __future__ import annotations

import re

from coach.evidence.types import Strength
from coach.language.quantities import find_quantities

_OUTCOME = re.compile(
    r"\b(result|so that|which (cut|meant|halved|doubled|made)|halved|doubled|tripled|grew|fell|dropped|rose|up|down|saved"
    r"|recovered|improved|now)\b",
    re.I,
)
_FIRST = re.compile(r"\b(i|i'm|i've|i'd|my|mine|we|our)\b", re.I)


def strength_of(sentence: str, relevance: float) -> Strength:
    """Strong: own action, specific number, outcome; moderate: two of the three; thin: a claim only."""
    specific = any(q.kind not in {"count", "tenure"} for q in find_quantities(sentence))
    points = int(specific) + int(bool(_OUTCOME.search(sentence))) + int(bool(_FIRST.search(sentence)) or relevance >= 0.8)
    if points >= 3 or (points == 2 and specific and relevance >= 0.8):
        return "strong"
    return "moderate" if points == 2 or specific or relevance >= 0.8 else "thin"
