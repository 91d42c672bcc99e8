"""What is added after the result: it may raise levels, but more experience lowers none."""

from __future__ import annotations

import re
from dataclasses import replace

from coach.dialogue.changing.rescoring import levels
from coach.evidence.types import Reading
from coach.interview.interview import Interview

# Words that take something back or limit it; these may lower a level.
_LIMITS = re.compile(
    r"\b(not(?! only)|no|never|nobody|none|nothing|(?<!not )only|just (me|myself|one|a)|less|fewer|wrong|mistake|exaggerat\w+|(do"
    r"|did|does|was|is|are|were|have|has|had)nt)\b|n['’]t\b",
    re.I,
)
# "What is missing is my work in b2b", "I'd like to add that ...": it is told, and nothing is asked for.
_LEAD = re.compile(
    r"^\W*(?:(?:(?:and|but|so|also|oh|ok|well|sorry|please|pls|can you|could you|would you|you can|you should|let me|i (?:want|have) to"
    r"|i(?:'?d| would) like to)\W+)*(?:add|note|record|put|write|mention|include)(?: (?:down|in|there|too|also|please|on record))*"
    r"(?: that\s+|\s*:\s*))+(?=[^?]*$)(?=(?:also |now |there )*(?:i|my|we|our|i'\w+|ive|im)\b)|^\W*(?:(?:and|but|so|also|well"
    r"|ok)\W+)*what(?:(?:'?s| is| was| were) (?:still |also |really )*(?:missing|lacking|new|different|left out"
    r"|not in (?:there|it|here))| (?:has |have )?changed| (?:i|we|you) (?:did not|didn'?t|have not|haven'?t|never|forgot to|missed)"
    r"(?: to)?(?: (?:tell|told|say|said|mention(?:ed)?|hear|ask(?:ed)?|know))?(?: you| me| about)?)"
    r"(?: (?:now|here|yet|there|in (?:it|there|my \w+)|from (?:it|there|my \w+)|about (?:me|my \w+)))*"
    r"(?:\W* (?:is|was|are|were)(?: that)?|\s*[:–-])\s+(?=[^?]*$)(?=[^?]*\b(?:i|my|we|our)\b)",
    re.I,
)
# "Didn't mention that earlier" says why it comes only now.
_UNSAID = re.compile(
    r"(?:^|[.!,;–-]\s*)(?:(?:sorry|oh|oops|and|but)\W+)*(?:i )?(?!(?:did not|didn'?t|never) sa(?:y|id)(?: (?:that|it|this|so))?\W*$)"
    r"(?:did not|didn'?t|never|had not|hadn'?t|should have|forgot to) "
    r"(?:mention(?:ed)?|say|said|tell|told|bring)(?: you)?(?: (?:that|it|this|so))?(?: (?:up|earlier|before|yet|above|at all|sorry))*\W*$",
    re.I,
)
# From here on something is shown in an area that was left out; below, it stays left out.
_SHOWN = 2.0


def without_lead(text: str) -> str:
    """What is told after the result, without the words that lead to it."""
    return _LEAD.sub("", text)


def says_why_so_late(text: str) -> bool:
    """Whether ``text`` ends with why something comes only now ("forgot to tell you that")."""
    return bool(_UNSAID.search(text))


def limits(text: str) -> bool:
    """Whether ``text`` takes something back or limits it, so that it may lower a level."""
    return bool(_LIMITS.search(_UNSAID.sub("", text)))


def with_added(interview: Interview, reading: Reading) -> Interview:
    """``interview`` with ``reading`` added. Pieces of it that would lower the level of their area, or give one that was left out
    a level for having nothing, are kept in words only; a denial or a limit counts."""
    before, added = levels(interview), interview.add(reading)
    after = levels(added)
    lowers = limits(reading.text) or any(piece.effect == "caps" for piece in reading.evidence)
    spared = {name for name, level in after.items() if level is not None and _lowers(before[name], level, lowers)}
    if not spared:
        return added
    *others, latest = added.state.answers
    kept = tuple(piece for piece in reading.evidence if piece.competency not in spared or piece.level >= (before[piece.competency] or 5))
    return added.updated(answers=(*others, replace(latest, reading=replace(reading, evidence=kept))))


def _lowers(before: float | None, after: float, limits: bool) -> bool:
    """Whether a level that goes from ``before`` to ``after`` shall stay; where ``limits`` was said, only what was left out does."""
    return after < _SHOWN if before is None else after < before and not limits
