"""Looks up one fact that somebody told about themselves: their people, their money, their years, their job."""

from __future__ import annotations

import re

from coach.dialogue.memory.telling import bare_words, denies, fitted, is_somebodys
from coach.dialogue.say import Say, Turn
from coach.evidence.types import Reading
from coach.interview.interview import Interview
from coach.language.clauses import split_clauses
from coach.language.quantities import find_quantities
from coach.language.self_repair import resolve_self_repairs
from coach.report.headline import quoted

_KINDS = {"people": frozenset({"people", "leads"}), "money": frozenset({"money"}), "tenure": frozenset({"tenure"})}
_JOB = re.compile(
    r"\b(?:i'?m|i am|i was|i work(?:ed)?(?: now)?|my (?:job|role|position|title)(?: title)? (?:is|was)|working)(?: currently| now| still)?"
    r" (?:the |an? |as |in |at |for |head\b|(?:\w+ ){0,2}(?:manager|lead|director|specialist|head)\b)",
    re.I,
)
_PROFIT_AND_LOSS = re.compile(r"\bp ?(?:&|and|n) ?l\b|\bpnl\b|\bprofit and loss\b", re.I)
_MOST, _ROOM = 2, 20


def look_up(interview: Interview, kind: str, text: str) -> Turn:
    """What was told of ``kind`` in the person's words, the latest last, or that nothing was."""
    clauses = [clause for answer in interview.state.answers for clause in _telling(answer.reading, kind)]
    named = [clause for clause in clauses if _PROFIT_AND_LOSS.search(clause)] if _PROFIT_AND_LOSS.search(text) else []
    found = list(dict.fromkeys(fitted(bare_words(clause), _ROOM) for clause in named or clauses))
    if not found:
        return Turn(interview, (Say("utter_no_such_fact"),))
    return Turn(interview, (Say("utter_own_fact", {"told": quoted(found[-_MOST:])}),))


def _telling(reading: Reading, kind: str) -> list[str]:
    """The clauses of ``reading`` that tell something of ``kind`` about the speaker."""
    clauses = [clause.text for clause in split_clauses(resolve_self_repairs(reading.text))]
    own = [clause for clause in clauses if not is_somebodys(clause)]
    if kind == "job":
        return [clause for clause in own if _JOB.search(clause.replace("’", "'")) and not denies(clause)]
    words = [fact.words for fact in reading.facts if fact.kind in _KINDS[kind] and fact.owner == "own"]
    return [
        clause
        for clause in own
        if any(told in clause for told in words) or kind == "tenure" and any(q.kind == "tenure" for q in find_quantities(clause))
    ]
