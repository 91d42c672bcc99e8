"""What counts of words that tell what others did, what one wishes for, or what one does not have."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from coach.evidence.types import Evidence
from coach.evidence.whose import Whose

# From which probability on a clause denies something.
DENIAL = 0.7
# What others did shows as much of one's own as having nothing to tell.
_NOTHING = 1.0
# "I lead none of them" is no story of leading, however much of one its words sound like.
_LEADS_NONE = re.compile(
    r"^\W*(?:(?:and|but|so|well|no|honestly|though)\W+)*i (?:\w+ ){0,2}?(?:lead|led|manage|managed|supervise|supervised|guide|guided)"
    r" (?:nobody|no ?one|none(?: of (?:them|these|those))?|not a single (?:one|person)(?: of them)?)(?:\W+(?:at all|though|myself|yet"
    r"|here|sadly))*\W*$",
    re.I,
)


def leads_none(text: str) -> bool:
    """Whether a clause says in plain words that the speaker leads nobody."""
    return bool(_LEADS_NONE.match(text))


def denied(piece: Evidence, denial: float, cap: float) -> list[Evidence]:
    """``piece`` with the limit that its clause sets where it denies something; words for nobody stand in where nothing plainer was said."""
    if leads_none(piece.quote) and piece.level > _NOTHING:
        piece = replace(piece, level=_NOTHING, rule="none")
    return [piece, _limit(piece, cap)] if denial >= DENIAL else [piece]


def told_of_others(piece: Evidence, asked: bool, denial: float, cap: float) -> list[Evidence]:
    """What is left of ``piece`` where others did it: for the area that was ``asked`` about it stands in for a no, and what it denies
    stays denied."""
    stands = [replace(piece, level=_NOTHING, strength="thin", rule="theirs")] if asked else []
    return [*stands, _limit(piece, cap)] if denial >= DENIAL else stands


def nothing_own(marks: Sequence[Whose], competency: str, said: str) -> list[Evidence]:
    """What an answer stands for none of whose clauses, marked by ``marks``, tells what the speaker did; nothing where one does."""
    if not marks or "own" in marks:
        return []
    if "theirs" in marks:
        return [Evidence(competency, _NOTHING, said, strength="thin", rule="theirs")]
    return [Evidence(competency, _NOTHING, said, "wish", "thin", rule="unreal")]


def _limit(piece: Evidence, cap: float) -> Evidence:
    return replace(piece, effect="caps", rule="denial", level=round(float(cap), 2))
