"""Whose doing it was: a deed that was told as one's own goes to somebody else, one of somebody else to oneself or to a third."""

from __future__ import annotations

import re
from dataclasses import replace

from coach.dialogue.changing.clause_places import clause_about
from coach.dialogue.changing.remarks import without_remark
from coach.dialogue.changing.revision import Revision
from coach.dialogue.changing.striking import set_off
from coach.dialogue.changing.subjects import is_of_open
from coach.interview.interview import Interview

_PERSON = (
    r"(?:boss|director|managing director|md|manager|ceo|cfo|cmo|coo|cto|cio|vp|chief|head(?: of \w+)?|owner|(?:co-?)?founders?|agency"
    r"|client"
    r"|colleagues?|predecessor|husband|wife|brother|sister|father|mother|partner|board|investors?|intern|assistant|supervisor|hr|finance"
    r"|analysts?|designers?|co-?workers?|team ?mates?|parent company|head office|developers?|consultants?"
    r"|freelancers?|successor|team lead|mentor|bosses|directors|managers|owners)"
)
SOMEBODY = rf"(?:(?:my|our|the|a|an)(?: (?!own\b)\w+)? {_PERSON}|hr|finance|head office)"
_LEAD_IN = (
    r"^\W*(?:(?:oh|no|nope|sorry|sry|wait|well|but|and|also|actually|hm+|ah|ok(?:ay)?|honestly|tbh|to be honest|if i'?m honest|in"
    r" fact|i mean"
    r"|correction"
    r"|(?:change|correct|fix) (?:my|the|that) (?:\w+ ){0,2}?(?:answer|part|bit|one)|hang on|hold on|come to think of it|i have to admit"
    r"|i must admit|(?:that|this|it)(?:'?s| is| was) (?:wrong|not"
    r" right|not true))\b\W*)*"
)
_BY = r"(?:actually |really |all |only |mostly |just |in fact )*"
# "It was our founder who picked that, I just did the slides".
_OTHERS_DEED = re.compile(
    rf"{_LEAD_IN}(?P<told>(?:it|that|this) was {_BY}{SOMEBODY}(?: (?:who|that))? (?P<deed>[a-z]{{3,}}\b[^,.;!?]*).*)$", re.I
)
# "The hiring was my husband", "the Spain thing was our MD deciding".
_OTHERS_THING = re.compile(
    rf"{_LEAD_IN}(?P<told>(?:(?:the|that|those|my|our|this) )?(?P<what>[\w& ]{{3,40}}?) (?:was|were|is|are) {_BY}"
    rf"(?:(?:[a-z]+ )?by )?{SOMEBODY}"
    r"(?:['’]s?(?: (?:idea|call|decision|doing|work|plan))?\b|(?!['’\w]))"
    r"(?: [a-z]+ing| who did (?:it|that)| alone| himself| herself)?(?:\W+(?:and )?(?:not (?:by )?(?:me|mine)|i (?:just|only)"
    r" [^.!?\d]{2,40}))?)\W*$",
    re.I,
)
# "It was me who chose, my boss only signed".
_OWN_DEED = re.compile(rf"{_LEAD_IN}(?:it |that )?was {_BY}me (?:who|that) (?P<deed>[a-z]{{3,}}.*)$", re.I)
# "I mean the CMO made the call".
_OTHER_OWNER = re.compile(
    rf"^\W*(?:(?:oh|no|wait|hm+|ah)\W+)*(?:i mean(?:t)?|sorry|actually|correction|no|wait)\W+(?P<who>{SOMEBODY}) (?P<deed>\w+ \w[\w"
    rf" ]+?)\W*$",
    re.I,
)
_CORRECTIVE = re.compile(
    r"\b(?:actually|sorry|sry|no|nope|wait|i mean|honest(?:ly)?|tbh|in fact|correction|admit|not me|not mine|wrong|i (?:just|only) \w+)\b",
    re.I,
)
# "The Amazon idea" speaks of Amazon.
_WRAPPING = re.compile(r"(?<=\w) (?:idea|call|decision|choice|thing|part|bit|plan|project|work)$", re.I)
_MOST_WORDS = 18


def put_to_owner(interview: Interview, text: str) -> Revision | None:
    """The clause that tells of the deed which ``text`` says was another's, with its owner put right; None where nothing does."""
    bare = without_remark(text)
    if not interview.state.answers or len(bare.split()) > _MOST_WORDS or "?" in text:
        return None
    if interview.is_open and not _CORRECTIVE.search(text):
        # It may be what the open question asks for.
        return None
    return _given_away(interview, bare) or _claimed(interview, bare) or _of_a_third(interview, bare)


def _given_away(interview: Interview, text: str) -> Revision | None:
    deed, thing = _OTHERS_DEED.match(text), _OTHERS_THING.match(text)
    found, what = (thing, thing["what"]) if thing else (deed, deed["deed"] if deed else "")
    place = _in_place_of(interview, what, found["told"], denies=True) if found else None
    return None if place and is_of_open(interview, text, place.index) else place


def _claimed(interview: Interview, text: str) -> Revision | None:
    own = _OWN_DEED.match(text)
    return _in_place_of(interview, own["deed"].split()[0], f"I {own['deed']}", denies=False) if own else None


def _in_place_of(interview: Interview, what: str, told: str, denies: bool) -> Revision | None:
    """``told`` in the place of the words that speak of ``what``."""
    place = clause_about(interview, _WRAPPING.sub("", what.strip(" ,")))
    if not isinstance(place, Revision):
        return None
    said = interview.state.answers[place.index].reading.text
    start = len(said[: place.start].rstrip(" ,;"))
    return replace(place, start=start, new=set_off(said[:start], said[place.end :], told.strip(" .!")), denies=denies)


def _of_a_third(interview: Interview, text: str) -> Revision | None:
    other = _OTHER_OWNER.match(text)
    if other is None:
        return None
    for index in range(len(interview.state.answers) - 1, -1, -1):
        said = interview.state.answers[index].reading.text
        found = re.search(rf"\b(?P<who>{SOMEBODY}) {re.escape(other['deed'])}\b", said, re.I)
        if found and found["who"].lower() != other["who"].lower():
            return Revision(index, found.start("who"), found.end("who"), other["who"])
    return None
