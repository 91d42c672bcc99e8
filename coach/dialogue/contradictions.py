"""Notices when two answers give different sizes of the same team or the same budget, and asks about it once."""

from __future__ import annotations

import re

from coach.evidence.types import Fact, Reading
from coach.interview.interview import Interview

# Words that make a number the size of the whole: only such numbers can contradict each other.
_WHOLE = {
    "people": re.compile(r"\b(team of|report(s|ing)? to me|i (lead|led|manage|managed|run|ran)|my team|direct reports)\b", re.I),
    "money": re.compile(r"\b(my (budget|p ?& ?l|target|line)|budget of|i (own|manage|answer))\b", re.I),
}
_RATIO = 1.5


def contradiction(interview: Interview, reading: Reading) -> tuple[Fact, Fact] | None:
    """An earlier and a present fact of one kind that cannot both be right, or None. Each kind is asked about once."""
    for fact in reading.facts:
        if fact.kind not in _WHOLE or fact.kind in interview.state.reconciled or not _is_whole(fact, reading):
            continue
        for answer in reversed(interview.state.answers):
            for earlier in answer.reading.facts:
                if earlier.kind == fact.kind and _is_whole(earlier, answer.reading) and _far_apart(earlier.value, fact.value):
                    return earlier, fact
    return None


def _is_whole(fact: Fact, reading: Reading) -> bool:
    clauses = re.split(r"[.;!?\n]", reading.text)
    return fact.owner == "own" and any(fact.words.split()[0] in clause and _WHOLE[fact.kind].search(clause) for clause in clauses)


def _far_apart(first: float, second: float) -> bool:
    low, high = sorted((first, second))
    return low > 0 and high / low >= _RATIO
