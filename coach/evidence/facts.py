"""The quantities of a message worth saying back, each with the person's words for it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from coach.evidence.types import Fact
from coach.language.quantities import Quantity

_KINDS = frozenset({"people", "leads", "money", "horizon", "change", "reach"})
_FOLLOWING_NOUN = re.compile(r"[-\s]*[A-Za-z']+(?:[-\s]+(?:people|reports?|leads?|budget|sales|revenue|plan|roadmap))?")
_NO_NOUN = re.compile(
    r"\s*(a|an|and|or|in|to|with|but|i|so|for|on|at|of|from|now|after|before|when|because|since|this|that|then|my|the|by|is|was"
    r"|as|if|out|who|where|here|there|now|too|also|btw|not|any|incl|including|counting|are|were|ago|each|per|sorry|no|yes"
    r"|again|really|actually|instead|rather|left|joined)\b",
    re.I,
)


def _words_around(text: str, quantity: Quantity) -> str:
    """The quantity's own words and the noun after it ("nine people", "three-year plan")."""
    tail = _FOLLOWING_NOUN.match(text[quantity.end :])
    follow = tail[0] if tail and not _NO_NOUN.match(tail[0]) else ""
    return " ".join((text[quantity.start : quantity.end] + follow).split())


def facts_of(text: str, quantities: Sequence[Quantity], of_others: Sequence[str] = ()) -> list[Fact]:
    """Facts of ``text``; a number that stands in one of the clauses ``of_others`` is not the speaker's."""
    told = [Fact(q.kind, q.value, _words_around(text, q), q.owner) for q in quantities if q.kind in _KINDS]
    theirs = " / ".join(of_others)
    return [Fact(f.kind, f.value, f.words, "other") if f.words in theirs else f for f in told]
