"""Which clauses of a message tell what a superior or a colleague did, though others beside them tell of the speaker."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

Whose = Literal["own", "theirs", "unreal"]

_LEAD_IN = r"^\W*(?:\w+ ?: *)?(?:(?:and|but|so|well|no|nah|actually|honestly|tbh|then|lol|because|since|as|when|after|also)\W+)*"
# Who stands above or beside the speaker whoever they are. "My content manager" or "our head of paid" may be one of their own people.
_RANK = r"(?:boss|ceo|cfo|cmo|coo|cto|md|vp|owner|founder|supervisor|predecessor|colleague|co-?worker|team ?mate)"
_PERSON = (
    rf"(?:(?:my|our|the) (?:(?!and\b|of\b)\w+ )?{_RANK}|(?:my|our) (?:line |managing |own |old |former |direct )?(?:manager|director)"
    rf"|the managing director|(?:the |our |my )?client'?s (?:own )?(?:{_RANK}|director|manager)|head office|hq)"
)
# Who runs a unit, which may be above the speaker or below.
_HEAD = r"(?:(?:my|our|the) (?:\w+ )?(?:head|lead|manager|director)(?: of \w+)?)"
_DOES = re.compile(rf"{_LEAD_IN}{_PERSON}\b(?!'s)(?! (?:and|or) )(?! of\b)(?!\W*$)", re.I)
_HEAD_DOES = re.compile(rf"{_LEAD_IN}(?:{_PERSON}|{_HEAD})\b(?!'s)(?! (?:and|or) (?:i|me)\b)", re.I)
_SAME_PERSON = re.compile(rf"{_LEAD_IN}(?:he|she|he's|she's)\b(?! and (?:i|me|we)\b)", re.I)
# "The team was built by my boss", "that's all my boss", "the P&L is my director's".
_IS_THEIRS = re.compile(
    rf"{_LEAD_IN}(?:(?:that|this|it|all that|all of (?:it|that))(?:'s| is| was)|(?:the|that|this) (?:[\w&]+ ){{1,4}}(?:is|was|were|are))"
    rf" (?:all |always |really |only |mostly )*(?:(?:(?!shared|agreed|set)"
    r"\w+(?:ed|t|de|wn|en) (?:(?:up|together|down|in|over) )?)?(?:by|with) )?"
    rf"{_PERSON}(?:'s)?(?: \w+)?\W*(?:$|[,;.])",
    re.I,
)
# What lets the speaker act or takes what they brought is no deed that could be mistaken for theirs.
_LETS = re.compile(
    r"\b(approv|agree|sign|accept|back(?:s|ed)?\b|fund|support|sa(?:ys?|id) (?:yes|ok|fine|i\b)|ok'?d\b|lov(?:es?|ed)\b|liked\b"
    r"|let\b|lets\b|ask|want|gave|gives?\b|trust|assign)",
    re.I,
)
_SELF = re.compile(r"\b(?:i|i'm|i've|i'd|im|ive|me|mine|myself|we|we're|we've|we'd|us)\b", re.I)
_OWNED = re.compile(r"\bmy\b|\bour (?:\w+ )?(?:team|plan|idea|proposal|work|report|case|test|sheet|numbers|people)\b", re.I)
# A no from above, to whatever the speaker brought.
_REFUSES = re.compile(
    rf"{_LEAD_IN}(?:{_PERSON}|(?:the|my|our) (?:\w+ )?(?:board|management|owners|client|company|finance|leadership))"
    r" (?:then |later |always |finally )*(?:(?:said|says) no\b"
    r"(?! (?:to (?:all|every|nothing|none|half|part|some|the rest)|more|longer)\b)|decided against|refused"
    r" (?:it|this|that|the idea|my)|rejected|vetoed|blocked|overruled|turned (?:it|me|us|that|my|our)"
    r"|killed (?:it|that|my|the idea))",
    re.I,
)
# The little that those do who were there while others acted.
_LITTLE_PART = re.compile(
    r"^\W*(?:(?:and|but|so)\W+)*i(?: (?:only|just|merely|simply) (?:executed?|followed?|implement(?:ed)?"
    r"|watch(?:ed)?|listen(?:ed)?|obeyed|assist(?:ed)?|support(?:ed)?|helped|joined)(?: (?:it|that|her"
    r"|him|along))?\W*$"
    r"|(?: was|'m| am|m) (?:only |just |merely )*(?:one of (?:the|them|those|his|her)\b|(?:the|an?|her|his) (?:\w+ )?(?:assistant|intern"
    r"|junior|trainee|helper|executor)\b|in (?:her|his) team\b)"
    r"|(?: only| just)? (?:sit|sat|work|worked) (?:in|on|for|under) (?:her|his) team\b)",
    re.I,
)
_ONLY = re.compile(
    r"^\W*(?:(?:and|but|so)\W+)*i (?:(?:only|just|merely|simply) \w+|helped\b|presented\b|assisted\b|have no\b|had no\b)|\bnot me\b", re.I
)
_AND_MORE = re.compile(r"\band (?:i )?\w", re.I)
_SOMEBODY_ELSE = re.compile(r"\b(?:her|him|his)\b", re.I)
# A number that moved, by nobody.
_MOVED = re.compile(
    r"^\W*(?:and )?(?:(?:the|that|our) )?(?:\w+ ){1,3}(?:went|goes|rose|grew|fell|dropped|doubled|tripled|climbed|jumped|improved"
    r"|came|changed|worked)\b",
    re.I,
)


def mark_above(said: Sequence[str], found: list[Whose]) -> None:
    """Mark as "theirs" in ``found`` the clauses of ``said`` whose doer is a superior or a colleague, with what is told of the same
    person behind it; also the little that the speaker did beside it, and the number that moved where there is only little of that."""
    named = False
    for i, clause in enumerate(said):
        deed = found[i] != "unreal" and _is_deed_above(clause)
        goes_on = named and bool(_SAME_PERSON.match(clause)) and _without_speaker(clause)
        if found[i] == "own" and (deed or goes_on):
            found[i] = "theirs"
        elif found[i] == "own" and i and _LITTLE_PART.match(clause) and _of_head(said[i - 1], found[i - 1]):
            found[i - 1] = "theirs"
            found[i] = "own" if _AND_MORE.search(clause) else "theirs"
        # "My boss does her review. She writes the pages": who she is, is open.
        named = goes_on or deed and not _SOMEBODY_ELSE.search(clause)
    if "theirs" in found and not any(_SELF.search(c) and not _is_little(c) for c, mark in zip(said, found) if mark == "own"):
        _mark_outcomes(said, found)


def _mark_outcomes(said: Sequence[str], found: list[Whose]) -> None:
    for i in range(1, len(said)):
        if found[i] == "own" and found[i - 1] == "theirs" and _MOVED.match(said[i]) and not _SELF.search(said[i]):
            found[i] = "theirs"


def _is_deed_above(clause: str) -> bool:
    if _REFUSES.match(clause):
        return True
    if _LETS.search(clause):
        return False
    belongs = _IS_THEIRS.match(clause)
    if belongs:
        return not _SELF.search(clause)
    doer = _DOES.match(clause)
    return doer is not None and _without_speaker(clause[doer.end() :])


def _of_head(clause: str, mark: Whose) -> bool:
    """Whether ``clause`` tells of somebody else, who may run the speaker's own unit."""
    if mark == "theirs":
        return True
    doer = _HEAD_DOES.match(clause)
    return mark == "own" and doer is not None and _without_speaker(clause[doer.end() :])


def _without_speaker(clause: str) -> bool:
    return not (_SELF.search(clause) or _OWNED.search(clause))


def _is_little(clause: str) -> bool:
    return bool(_LITTLE_PART.match(clause) or _ONLY.search(clause))
