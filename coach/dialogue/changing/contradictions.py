"""Notices when two answers do not go together (sizes of one team or budget, or a claim and its denial), to ask about it once."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from coach.dialogue.changing.spots import is_part
from coach.dialogue.changing.stances import stances
from coach.dialogue.memory.said_numbers import called_back
from coach.evidence.types import Fact, Reading
from coach.interview.interview import SITUATIONAL, Interview
from coach.interview.state import Answer
from coach.language.clauses import blank_english
from coach.language.numbers import find_numbers

# Words that make a number the size of the whole: only such numbers can contradict each other.
_WHOLE = {
    "people": re.compile(
        r"\b(team of|report(s|ing)? to me|i (lead|led|manage|managed"
        r"|(run|ran)(?! (the|a|our|my|both) [\w ]+ with\b))|my team|direct reports|(the|our) team (is|has|counts"
        r"|consists)"
        r"|(under|working for) me)\b",
        re.I,
    ),
    "money": re.compile(
        r"\b(my (\w+ )?(budget|p ?& ?l|target|line)|(the|our) (\w+ )?budget (is|was)|budget of|i (own|manage|answer))\b", re.I
    ),
}
# What was so in another job or at another time does not speak against what is.
_OTHER_TIME = re.compile(
    r"\b(used to|back then|at first|in the beginning|initially|originally|until|before (that|this|the|i|we)|years? ago|by the end"
    r"|(last|old|previous|former|first|other|earlier|next) (job|role|company|place|employer|team|position|year)|when i (started"
    r"|joined|came|began)"
    r"|grew|grown|shrank|went (up|down)|will|would|wanted)\b",
    re.I,
)
_BUDGET_OF = re.compile(r"\b(?:my|our|the|a) (?P<of>(?!own|whole|total|overall|yearly|annual|monthly|full|entire)\w+) budget\b", re.I)
_BUDGET_FOR = re.compile(
    r"\bbudget of (?:about |around |only )?\S*\d\S*(?: (?:million|thousand))? for (?:the |our |my )?(?P<of>[a-z]\w+)", re.I
)
_MY_BUDGET = re.compile(r"\bmy (\w+ )?budget\b", re.I)
_MONTHLY, _YEARLY = (
    re.compile(r"\b(per|a|each|every) month\b|/ ?mo|\bmonthly\b", re.I),
    re.compile(r"\b(per|a|each|every) year\b|\b(yearly|annual)", re.I),
)
_MONTHS = 12
# The reply to "which people decisions were yours?" that claims none.
_NONE_OF_THEM = re.compile(r"^\W*(none|no|nope|nothing|neither|not any)\b", re.I)
_DECISIONS, _WORDS_SAID_BACK = "leading_teams.people_decisions", 10
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
            earlier = stances(answer.reading.text).get(kind) or (_no_decisions(answer) if kind == "hired" else None)
            if kind not in interview.state.reconciled and earlier and earlier[0] != claims and not answer.hypothetical:
                return Contradiction(kind, (earlier[1], words), (earlier[1], words))
    return None


def _sizes(interview: Interview, reading: Reading) -> tuple[Fact, Fact] | None:
    for fact in reading.facts:
        if fact.kind not in _WHOLE or fact.kind in interview.state.reconciled or not _is_whole(fact, reading):
            continue
        for answer in reversed(interview.state.answers):
            sizes = [each for each in answer.reading.facts if each.kind == fact.kind and _is_whole(each, answer.reading)]
            # Of "nine people, five direct" the larger is the whole.
            for earlier in sorted(sizes, key=lambda each: -each.value)[: 1 if fact.kind == "people" else None]:
                if _differ(earlier, answer.reading, fact, reading) and not _explains(reading, earlier):
                    return earlier, fact
    return None


def _explains(reading: Reading, earlier: Fact) -> bool:
    """Whether ``reading`` names the earlier number itself ("10, but only 2 report to me") or parts that make it up ("4 of
    mine, the other 3 were freelancers")."""
    values = [number.value for number in find_numbers(blank_english()(reading.text))]
    sums = {a + b for i, a in enumerate(values) for b in values[i + 1 :]}
    return any(math.isclose(earlier.value, value) for value in {*values, *sums})


def _is_whole(fact: Fact, reading: Reading) -> bool:
    if fact.kind == "people" and _is_part(fact, reading):
        return False
    clauses = re.split(r"[.;!?\n]", _LEAD_IN.sub("", reading.text))
    whole = (c for c in clauses if fact.words.split()[0] in c and _WHOLE[fact.kind].search(c) and not _NEVER.search(c))
    return fact.owner == "own" and any(not _OTHER_TIME.search(clause) for clause in whole)


def _is_part(fact: Fact, reading: Reading) -> bool:
    """Whether ``fact`` counts some of the whole ("I hired 4 of them")."""
    found = re.search(rf"(?<![\w.,]){re.escape(fact.words)}", reading.text)
    return bool(found) and is_part(reading.text, found.start(), found.end())  # type: ignore[union-attr]


def _no_decisions(answer: Answer) -> tuple[bool, str] | None:
    """The denial in a reply that no decision about people was one's own, or None."""
    said = answer.reading.text.strip(" .!")
    none = answer.question == _DECISIONS and _NONE_OF_THEM.match(said) and len(said.split()) <= _WORDS_SAID_BACK
    return (False, said) if none else None


def _differ(earlier: Fact, before: Reading, later: Fact, now: Reading) -> bool:
    """Whether two sizes are too far apart to be the same: of money, in the same period and of the same budget."""
    if earlier.kind != "money":
        return _far_apart(earlier.value, later.value)
    purpose, other = _budget_of(now), _budget_of(before)
    if purpose and purpose != other and (other or not (_MY_BUDGET.search(before.text) and _MY_BUDGET.search(now.text))):
        # A budget for something is another one, or a part of it; "the budget" may be either.
        return False
    if not any(period.search(reading.text) for period in (_MONTHLY, _YEARLY) for reading in (before, now)):
        return _far_apart(earlier.value, later.value)
    first, second = ({fact.value * times for times in _times(reading)} for fact, reading in ((earlier, before), (later, now)))
    return all(_far_apart(one, other) for one in first for other in second)


def _budget_of(reading: Reading) -> str:
    """What the budget in ``reading`` is for ("media"); "" where it is told as one."""
    found = _BUDGET_OF.search(reading.text) or _BUDGET_FOR.search(reading.text)
    return found["of"].lower() if found else ""


def _times(reading: Reading) -> set[int]:
    """How often a sum in ``reading`` comes in a year: where it is not said, both ways are possible."""
    if _MONTHLY.search(reading.text):
        return {_MONTHS}
    return {1} if _YEARLY.search(reading.text) else {1, _MONTHS}


def _far_apart(first: float, second: float) -> bool:
    low, high = sorted((first, second))
    return low > 0 and high / low >= _RATIO
