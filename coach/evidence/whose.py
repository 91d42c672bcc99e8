"""Whose doing a piece of evidence tells of: the speaker's own, somebody else's, or nobody's because it was only wished for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from coach.evidence.above import Whose, mark_above
from coach.evidence.types import Evidence

# "My manager made the plan" tells what somebody else did.
_RANKS = (
    r"(boss(es)?|manager|director|ceo|cfo|cmo|coo|cto|md|vp|owner|founder|chief|supervisor|head|colleague|co-?worker|predecessor|agency"
    r"|client|partner|lead)"
)
OTHERS = re.compile(rf"\b(my|our) (\w+ )?{_RANKS}('?s)?\b", re.I)
_THEY = re.compile(
    r"\b(he|she|they|his|her|their|head office|hq|the (agency|company|client|((sales|managing|finance|marketing) )?(board|owner|boss"
    r"|ceo|cfo|cmo|coo|vp|director)))\b",
    re.I,
)
OWN, OURS = re.compile(r"\b(i|i'm|i've|my|mine|me)\b", re.I), re.compile(r"\b(i|i'm|i've|my|mine|me|we|our|we've)\b", re.I)

_NOT = r"(?:didn'?t|did not|don'?t|do not|wasn'?t|was not|am not|'m not|m not|haven'?t|have not|hadn'?t|had not|never)"
_LITTLE = r"(?:really |actually |ever |personally |even |just |honestly )*"
_IT = r"(?:it|that|this|them|any of (?:it|that|this)|all (?:of )?(?:that|this|it))"
# Who had no part in something: what was told before it was done by others.
_NO_PART = (
    rf"\bi (?:really |just |basically )*had (?:nothing to do with|no (?:part|hand|role|share|involvement) in)\b"
    rf"|\bi(?:'m| am| was|'ve been| have been)?(?: not|n'?t| never) {_LITTLE}(?:involved|part of {_IT}|there for {_IT})\b"
    r"|\bi (?:only|just|merely|simply) (?:ever )?(?:watched|looked on|sat (?:in|there|next)"
    rf"|(?:saw|heard|listened)(?: (?:{_IT}|about|the|to|from)\b|\W*$)|read (?:about|{_IT}|the (?:e?mail|report|memo|minutes))"
    rf"|(?:got|was) (?:told|informed|copied)|was (?:there|present|in the room))\b|\bi (?:was|sat) (?:only|just"
    rf"|merely) (?:there|present|in the room|a witness"
    r"|told|informed|watching)\b"
    r"|\bi (?:can'?t|cannot|don'?t|won'?t|shouldn'?t) (?:really )?(?:take|claim|deserve) (?:any |the |much )?credit\b"
    rf"|\b{_IT} (?:was|is)(?: not|n'?t) {_LITTLE}(?:me|mine|my (?:doing|work|idea|achievement|merit))\b"
)
# Who only did as planned by others did something, but what was told before is not theirs.
_ON_ORDERS = (
    rf"\bi (?:only|just|merely|simply) (?:carried|carry) {_IT} out\b|\bi (?:only|just|merely|simply) (?:executed?|followed"
    rf"|implemented) {_IT}\b"
    r"|\bi (?:only|just|merely|simply) did (?:what|as) i was told\b"
)
_NOT_CHIEF = (
    rf"\bi(?:'m| am| was| have been)?(?: not|n'?t| never) {_LITTLE}(?:the|a|in) (?:boss|chief|charge|lead(?:er)?|manager"
    rf"|head|one who|person who)\b"
)
_NOT_MINE = (
    r"\b(?:is|was|are|were)(?: not|n'?t| never) (?:really |actually )?(?:mine|me|my own)\b|\bnot (?:to |with |by |from )?(?:me|mine)\b"
)
_LEAD_IN = r"^\W*(?:(?:and|but|so|well|no|nah|actually|honestly|tbh|it was|that was|lol|then)\W+)*"
# "I did not carry the profit", and behind it who did: "my CFO did", "that was finance".
_I_DID_NOT = re.compile(rf"{_LEAD_IN}i ?{_NOT}\b(?:(?!\b(?:i|we|my|our|i'm|i've)\b).)*$", re.I)
_ABOVE = (
    r"(?:boss|manager|director|ceo|cfo|cmo|coo|cto|md|owner|founder|chief|colleague|co-?worker|predecessor|supervisor"
    r"|agency|client|company"
    r"|finance|controlling|sales|board|head office|hq|it|him|her|them|he|she|they|somebody else|someone else|others"
    r"|management|leadership"
    r"|headquarters)"
)
_INSTEAD = re.compile(
    rf"^\W*(?:(?:and|but|no|instead|because)\W+)*(?:(?:(?:my|our|the|a|his|her|their) )?(?:\w+ )?{_ABOVE}(?: \w+)? (?:did"
    rf"|does|do|was|is|had|has)"
    r"(?: (?:that|it|so|instead))?\W*$"
    rf"|(?:that|it|this)(?: was|'?s| is| has (?:always )?been) (?:all |always |only )*(?:(?:my|our|the|a|his|her"
    rf"|their) )?(?:\w+ )?{_ABOVE}(?:'s)?\b)",
    re.I,
)
_DISCLAIMS = re.compile(f"{_NO_PART}|{_NOT_CHIEF}|{_NOT_MINE}", re.I)
_WALKS_BACK = re.compile(f"{_NO_PART}|{_ON_ORDERS}|{_NOT_CHIEF}", re.I)
# Of the whole matter, so that "we" have it without the speaker.
_WHOLLY = re.compile(rf"(?:{_NO_PART})(?: {_IT}| at all| tbh| honestly| to be honest| myself)*\W*$", re.I)
_ELLIPTIC = re.compile(
    rf"^\W*(?:but |and |so )?(?:sadly |just |it was |that was )?(?:{_NOT_MINE})\W*(?:tbh|sadly|honestly|though)?\W*$", re.I
)
_I = re.compile(r"\b(?:i|i'm|i've|i'd|im|ive|me|mine|myself|my)\b", re.I)
_WE = re.compile(r"\b(?:we|we're|we've|we'd|our|us)\b", re.I)

# Somebody above or beside the speaker as the one who did it. Leads and teams are the speaker's, and "the board approved" is a plan
# that got through.
_DOER = re.compile(
    rf"{_LEAD_IN}"
    r"(?:(?:my|our|the|his|her|their|an?) (?:\w+ )?(?:boss|ceo|cfo|cmo|coo|cto|md|owner|founder|predecessor|colleague"
    r"|co-?worker|supervisor"
    r"|chief|agency|client|company)|(?:my|our) (?:\w+ )?(?:manager|director|head)|head office|hq|hr|somebody else"
    r"|someone else)\b(?! and (?:i|me)\b)",
    re.I,
)
_LETS = re.compile(
    r"\b(approv|agree|sign|accept|back(?:s|ed)?\b|fund|support|said (?:yes|no)|sa(?:ys?|id) i|let|ask|want|gave|trust|promot|hir)", re.I
)

_WANTED = re.compile(
    r"\b(?:i|we)(?:'d| had| have|'ve)? (?:really |always |also )*(?:wanted|want|planned|hoped|tried|meant|intended"
    r"|was going|were going) to\b",
    re.I,
)
_FOILED = re.compile(
    r"\b(?:never (?:did|happened|came|got|made it)|(?:didn'?t|did not) (?:happen|come to (?:it|that)|work out|get (?:to"
    r"|round|around|it|the))"
    r"|(?:he|she|they|it|boss|board|ceo|cfo|owner|manager|director|it|finance|management|company|client) (?:said no|refused"
    r"|rejected|declined"
    r"|turned (?:it|me|us|that) down|didn'?t (?:let|want|allow)|wouldn'?t (?:let|allow)|blocked|vetoed|killed it)"
    r"|came to nothing|fell through|went to (?:someone|somebody) else|got nowhere)\b",
    re.I,
)
_WISHES = re.compile(
    r"^\W*(?:(?:lol|haha|well|honestly|tbh|oh|ha|man|no|but|and)\W+)*i(?:'d| would)? (?:really |just |only |do )*wish\b"
    r"|\b(?:i|we)(?:'d| would| d) (?:(?:really |so |absolutely )?love|have (?:really |so )?(?:loved|liked)) to\b(?! (?:say"
    r"|think|add|mention|point|tell|stress|note))"
    r"|\b(?:i|we)(?: was| were| am| are|'m|'re) (?:originally |actually |initially )?(?:supposed|meant|due) to (?:get|have"
    r"|lead|own|take|run|become|be|receive"
    r"|manage|build)\b"
    r"|\bi(?:'m| am|m) (?:going|about) to (?:get|have|lead|be|become|take over)\b|\bi(?:'ll| will) (?:soon )?(?:be getting"
    r"|get|be leading|lead|become)\b"
    r"|\b(?:i|we)(?: was| were| got|'ve been| have been) (?:once |always )?promised (?:a|an|the|my|our|\d|two|three|four"
    r"|five|six|more)\b",
    re.I,
)


def is_of_others(piece: Evidence) -> bool:
    """Whether a piece names somebody else as the one who did it and the speaker nowhere."""
    return bool(OTHERS.search(piece.quote) or _THEY.search(piece.quote)) and not OURS.search(OTHERS.sub("", piece.quote))


def whose_doings(clauses: Sequence[str]) -> list[Whose]:
    """Of each clause of a message whether it tells what the speaker did, what others did without them, or what was only wished for.

    By grammar alone: a clause is somebody else's where the speaker's part in it is denied and nothing else in it is theirs, where
    the clauses behind it say that they had no part, or where the whole message has no other doer than a boss or a firm.
    """
    said = [clause.replace("’", "'") for clause in clauses]
    found: list[Whose] = ["own"] * len(said)
    for i, clause in enumerate(said):
        following = said[i + 1] if i + 1 < len(said) else ""
        if found[i] != "own":
            continue
        if _is_unreal(clause, following):
            found[i] = "unreal"
            if _FOILED.search(following):
                found[i + 1] = "unreal"
        elif following and _I_DID_NOT.match(clause) and (_INSTEAD.match(following) or _done_by_others(following)):
            found[i : i + 2] = ["theirs", "theirs"]
        elif _DISCLAIMS.search(clause) and not _own_left(clause, keeps_we=True):
            found[i] = "theirs"
        if _WALKS_BACK.search(clause) or _ELLIPTIC.match(clause):
            _walk_back(said, found, i)
    if all(mark == "own" for mark in found) and said and all(_done_by_others(clause) for clause in said):
        return ["theirs"] * len(said)
    mark_above(said, found)
    return found


def _walk_back(said: list[str], found: list[Whose], end: int) -> None:
    """Mark the clauses just before ``end`` that name no deed of the speaker."""
    wholly = bool(_WHOLLY.search(said[end]))
    for i in range(end - 1, -1, -1):
        if found[i] != "own" or _own_left(said[i], keeps_we=not wholly) or end - i > 1 and _ELLIPTIC.match(said[end]):
            return
        found[i] = "theirs"


def _own_left(clause: str, keeps_we: bool) -> bool:
    """Whether ``clause`` names the speaker (or "we") beside others who belong to them and beside what it denies."""
    rest = OTHERS.sub(" ", _DISCLAIMS.sub(" ", clause))
    return bool(_I.search(rest) or keeps_we and _WE.search(rest))


def _done_by_others(clause: str) -> bool:
    doer = _DOER.match(clause)
    return doer is not None and not _LETS.search(clause) and not OURS.search(clause[doer.end() :])


def _is_unreal(clause: str, following: str) -> bool:
    """Whether ``clause`` tells what was wished for or promised, or wanted and, as it or the next one says, did not come about."""
    if _WISHES.search(clause):
        return True
    return bool(_WANTED.search(clause) and _FOILED.search(f"{clause} {following}"))
