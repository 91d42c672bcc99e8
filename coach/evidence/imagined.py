"""What an answer to an imagined case shows: at most what one would do, but for the clauses that tell what was so."""

from __future__ import annotations

import re

from coach.language.quantities import find_quantities

_UNREAL = re.compile(
    r"\b(?:would|could|should|might|will|if|imagine|say|let'?s|gonna|going to|'d|'ll)\b|\b(?:i|we|he|she|they|it)'(?:d|ll)\b", re.I
)
_DID = (
    r"(?:i|we)(?: \w+ly| also| then| just| once| even)* (?:(?!need\b|feed\b|speed\b)\w{2,}ed|had|did|made|cut|put|set|got|gave|went|ran|led"
    r"|built|sold|kept|took|brought|chose|told|spoke|wrote|paid|found|won|lost)\b"
)
_WHEN = re.compile(
    r"\blast (?:year|summer|spring|autumn|fall|winter|month|quarter|season|christmas|peak|time|black friday)\b|\b(?:in|since"
    r"|back in) 20\d\d\b"
    r"|\b(?:\d+|an?|one|two|three|four|five|a few|some) (?:years?|months?) ago\b|\b(?:in|at) my (?:last|old|former|previous|current"
    r"|present) (?:job|role|company|firm|shop|place)\b",
    re.I,
)
_FACT = re.compile(rf"\b{_DID}", re.I)
# "I had exactly that in spring": what follows in the past tense was so.
_HAD_IT = re.compile(
    r"\b(?:i|we)(?:'ve| have)? (?:\w+ )?(?:had|been through|lived through|faced|seen)(?: exactly| just| once| already)* (?:that"
    r"|this|the same|such an?|an? \w+ like (?:that|this)|one like (?:that|this))\b"
    r"|\b(?:that|this|it|the same)(?: exact(?:ly)?| thing| really| actually| once)* (?:happened|was (?:the case|so)) (?:to|with|at"
    r"|in) (?:me|us|my|our)\b",
    re.I,
)
_HOLDS = re.compile(
    r"\b(?:i|we)(?:'ve| have)? (?:also |only |really |still )*(?:have|had|got|manage|managed|run|ran|control|look after|spend|spent)\b",
    re.I,
)
_PER = re.compile(r"\b(?:per|a|each|every|this) (?:year|month|quarter)\b|\b(?:yearly|monthly|annual|annually|p\.? ?a)\b", re.I)


def tells_fact(clause: str, answer: str, case: str) -> bool:
    """Whether ``clause`` of an ``answer`` to the imagined ``case`` tells what the person did or has, not what they would do."""
    clause, answer = clause.replace("’", "'"), answer.replace("’", "'")
    if _UNREAL.search(clause):
        return False
    if _FACT.search(clause) and (_WHEN.search(clause) or _HAD_IT.search(answer)):
        return True
    own = {q.value for q in find_quantities(clause) if q.kind == "money"} - {q.value for q in find_quantities(case) if q.kind == "money"}
    return bool(own and _HOLDS.search(clause) and _PER.search(clause))
