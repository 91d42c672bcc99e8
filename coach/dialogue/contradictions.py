"""Notices when two answers do not go together (sizes of one team or budget, or a claim and its denial), to ask about it once."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from coach.dialogue.said_numbers import called_back
from coach.dialogue.stances import stances
from coach.evidence.types import Fact, Reading
from coach.interview.interview import SITUATIONAL, Interview
from coach.language.clauses import blank_english
from coach.language.numbers import find_numbers

# Words that make a number the size of the whole: only such numbers can contradict each other.
_WHOLE = {
    "people": re.compile(r"\b(team of|report(s|ing)? to me|i (lead|led|manage|managed|run|ran)|my team|direct reports)\b", re.I),
    "money": re.compile(r"\b(my (budget|p ?& ?l|target|line)|budget of|i (own|manage|answer))\b", re.I),
}
_RATIO, _NEVER = 1.5, re.compile(r"\b(never|not|no)\b|n't\b", re.I)


# "No wait, I lead 15" denies nothing.
_LEAD_IN = re.compile(r"^\W*(((no|nope|nah)(?=\s*[,.!]|\s+(wait|sorry|actually|i)\b)|wait|sorry|oh|hm+|actually|well|oops)\b\W*)+", re.I)

# What somebody would do in a case claims nothing; "I do manage seven people" there does.
_SUPPOSES = re.compile(r"\b(i'?d|we'?d|would|could|might|should|i'?ll|will|maybe|if|first|then)\b", re.I)


@dataclass(frozen=True)
class Contradiction:
    """Two versions of one kind of thing: the words of each, and how to call each to the person."""

    kind: str
    words: tuple[str, str]
    called: tuple[str, str]


def contradiction(interview: Interview, reading: Reading) -> Contradiction | None:
    """What ``reading`` says against an earlier answer, or None. Each kind is asked about once."""
    facts = _sizes(interview, reading)
    if facts:
        return Contradiction(facts[0].kind, (facts[0].words, facts[1].words), (called_back(facts[0]), called_back(facts[1])))
    question = interview.question
    if question is not None and question.kind == SITUATIONAL and (_SUPPOSES.search(reading.text) or not reading.facts):
        return None
    for kind, (claims, words) in stances(reading.text).items():
        for answer in reversed(interview.state.answers):
            earlier = stances(answer.reading.text).get(kind)
            if kind not in interview.state.reconciled and earlier and earlier[0] != claims and not answer.hypothetical:
                return Contradiction(kind, (earlier[1], words), (earlier[1], words))
    return None


def _sizes(interview: Interview, reading: Reading) -> tuple[Fact, Fact] | None:
    for fact in reading.facts:
        if fact.kind not in _WHOLE or fact.kind in interview.state.reconciled or not _is_whole(fact, reading):
            continue
        for answer in reversed(interview.state.answers):
            for earlier in answer.reading.facts:
                apart = earlier.kind == fact.kind and _is_whole(earlier, answer.reading) and _far_apart(earlier.value, fact.value)
                if apart and not _explains(reading, earlier):
                    return earlier, fact
    return None


def _explains(reading: Reading, earlier: Fact) -> bool:
    """Whether ``reading`` names the earlier number itself ("10, but only 2 report to me") or parts that make it up ("4 of
    mine, the other 3 were freelancers")."""
    values = [number.value for number in find_numbers(blank_english()(reading.text))]
    sums = {a + b for i, a in enumerate(values) for b in values[i + 1 :]}
    return any(math.isclose(earlier.value, value) for value in {*values, *sums})


def _is_whole(fact: Fact, reading: Reading) -> bool:
    clauses = re.split(r"[.;!?\n]", _LEAD_IN.sub("", reading.text))
    whole = (c for c in clauses if fact.words.split()[0] in c and _WHOLE[fact.kind].search(c) and not _NEVER.search(c))
    return fact.owner == "own" and any(whole)


def _far_apart(first: float, second: float) -> bool:
    low, high = sorted((first, second))
    return low > 0 and high / low >= _RATIO
