"""A thing, a person or a measure that is put right behind what was told of it, in the same message ("the ads for the shoe client. Sorry,
not the shoe client, the dentist"): what is right stands in its place, as if it had been told so."""

from __future__ import annotations

import re

from coach.dialogue.changing.clause_places import clause_about
from coach.dialogue.changing.owning import SOMEBODY
from coach.dialogue.changing.revision import Revision
from coach.dialogue.changing.whose_call import deed_put_to
from coach.evidence.types import Reading
from coach.interview.interview import Interview

_EDIT = (
    r"(?:(?:oh|ah|um+|hm+|and|but|ok(?:ay)?)\W+)*(?:(?:sorry|pardon|oops|whoops|actually|no|nope|wait|hang on|hold on|well|rather|or rather"
    r"|i mean(?:t)?|correction|my (?:bad|mistake)|scratch that|strike that)\b\W*)+"
)
_BREAK, _ENDS = r"[\s]*[,;.:!…–(-]+\s*", r"(?=\s*(?:$|[.;!)\n]))"
_DET = r"(?:the|an?|my|our|for|in|on|at|with|to|by|from)"
_NO_THING = (
    r"(?:i|we|it|he|she|they|that|this|because|so|only|just|really|always|yet|all|even|me|my own|mine|sorry|no|wait|actually|oops|well"
    r"|pardon)"
)
_THING = rf"(?!{_NO_THING}\b)[a-z][\w&'’-]*(?: [\w&'’-]+){{0,3}}?"
# "Sorry, not the shoe client, the dentist", "I mean the dentist, not the shoe client".
_NOT_A_BUT_B = re.compile(
    rf"{_BREAK}{_EDIT}not (?:{_DET} )*(?P<old>{_THING})(?:\s*[,;–-]+\s*(?:(?:but|it'?s|it was|rather)\W+)*"
    r"|\s+(?:but|rather|it'?s|it was)\s+)"
    rf"(?P<new>(?:{_DET} )*{_THING})(?: actually| though| sorry)?{_ENDS}",
    re.I,
)
_B_NOT_A = re.compile(rf"{_BREAK}{_EDIT}(?P<new>(?:{_DET} )*{_THING}),? not (?:{_DET} )*(?P<old>{_THING}){_ENDS}", re.I)
# "Scratch the newsletter, marketing does that", "actually not photos": in so many words, and not as a deed.
_WHY = r"(?:\s*[,;.–-]+\s*(?:because |since |as |cos )?(?P<why>[^.!?\d]{3,50}))?"
_OUT = re.compile(
    rf"{_BREAK}(?:{_EDIT})?(?:(?:oh|ah|and|but|so|please|pls|ok)\W+)*(?:scratch|strike|forget|ignore|take out"
    r"|leave out)(?: about)? (?:(?:the|that|my|our) )?"
    rf"(?P<old>{_THING})(?: (?:part|bit|thing|again|please|pls))*{_WHY}\W*$",
    re.I,
)
_NOT = re.compile(rf"{_BREAK}{_EDIT}not (?:the |my |our )?(?P<old>{_THING})(?: actually| though| sorry| any ?more)?{_WHY}\W*$", re.I)
_NOT_OWN = re.compile(
    r"\b(?:does|do|did|handles?|runs?|owns?|writes?|makes?|has|have|had) (?:that|it|them|those|this|these)\b"
    r"|\b(?:not|isn'?t|wasn'?t|aren'?t|weren'?t) (?:mine|me|my \w+|ours)\b"
    rf"|\b(?:that|it|they|those)(?:'?s| is| are| was| were) (?:{SOMEBODY}|some(?:body|one) else|another \w+)",
    re.I,
)
_BY_ONESELF = re.compile(r"\b(?:i|we|i've|we've)\b", re.I)
# "Well not me, the CTO", "I mean my boss set it up".
_NOT_ME = re.compile(
    rf"{_BREAK}{_EDIT}(?:it was )?not me\W+(?:(?:but|it was|that was)\W+)*(?P<who>{SOMEBODY})(?P<rest>\s*(?:$|[.,;!–-].*))$", re.I | re.S
)
_THEY_DID = re.compile(
    rf"{_BREAK}{_EDIT}(?P<who>{SOMEBODY}) (?:really |actually )?(?P<verb>[a-z]+) (?:it|that|them|those|this)(?: (?:up|out|all|down))*"
    r"(?P<rest>\b(?:\W+.*)?)$",
    re.I | re.S,
)
_TOGETHER = re.compile(r"^\W*(?:too|also|as well|with me|and (?:me|i)\b|together|later|again|then|after|before|back)\b", re.I)
# "Wait, that was add to cart, conversion was 1 to 1.4".
_OTHER_MEASURE = re.compile(
    rf"{_BREAK}{_EDIT}(?:that|it|this|those) (?:was|were|is) (?:the |for |of )?"
    r"(?P<other>(?!not\b|my\b|our\b|a\b|an\b)[a-z][a-z -]{2,25}?)"
    r"\s*[,;.]\s*(?:and |but )?(?:(?:the|our|my) )?(?P<same>[a-z]{4,})(?= (?:was|were|is|went|rose|fell|only|really|actually)\b[^.!?]*\d)",
    re.I,
)
_SAID = re.compile(r"\b(?:i (?:said|told you|mentioned|wrote you|put down)|you (?:wrote|put|have|said))\b", re.I)
_FEWEST_WORDS = 2


def put_right_behind(interview: Interview, text: str) -> str:
    """``text`` with what is put right at its end in its place; as it is where it puts nothing of its own right."""
    if "?" in text:
        return text
    return _other_thing(text) or _other_person(text) or _other_measure(text) or _without_thing(interview, text) or text


def _front(text: str, found: re.Match[str] | None) -> str:
    """What stands in front of ``found`` in ``text``, where that tells anything and is no correction itself; else ""."""
    front = text[: found.start()].rstrip() if found else ""
    return "" if _SAID.search(front) else front


def _other_thing(text: str) -> str:
    for pattern in (_NOT_A_BUT_B, _B_NOT_A):
        found = pattern.search(text)
        front = _front(text, found)
        if not found or not front:
            continue
        told = list(re.finditer(rf"\b(?P<det>(?:{_DET} )*){re.escape(found['old'])}(?![\w-])", front, re.I))
        if told:
            last, new = told[-1], found["new"]
            kept = "" if re.match(r"(?:for|in|on|at|with|to|by|from) ", new, re.I) else _determined(last["det"], new)
            return f"{front[: last.start()]}{kept}{new}{front[last.end() :]}{text[found.end() :]}"
    return ""


def _determined(before: str, new: str) -> str:
    """What stands before the wrong thing, as it stands before the ``new`` one: an article that is told with it is not told twice."""
    return re.sub(r"\b(?:the|an?|my|our) $", "", before, flags=re.I) if re.match(r"(?:the|an?|my|our) ", new, re.I) else before


def _other_person(text: str) -> str:
    for pattern in (_NOT_ME, _THEY_DID):
        found = pattern.search(text)
        front = _front(text, found)
        if found and front and not _TOGETHER.match(found["rest"]):
            told = deed_put_to(front, found["who"], found.groupdict().get("verb") or "")
            rest = found["rest"].strip(" .!")
            if told:
                return f"{told}{'' if rest[:1] in set(',;–-') or not rest else ', '}{rest}"
    return ""


def _other_measure(text: str) -> str:
    found = _OTHER_MEASURE.search(text)
    front = _front(text, found)
    told = list(re.finditer(rf"\b{re.escape(found['same'])}\b", front, re.I)) if found else []
    if not found or not told or not any(ch.isdigit() for ch in front[told[-1].end() :]):
        return ""
    return f"{front[: told[-1].start()]}{found['other']}{front[told[-1].end() :]}, {text[found.start('same') :]}"


def _without_thing(interview: Interview, text: str) -> str:
    found = _OUT.search(text) or _NOT.search(text)
    front = _front(text, found)
    # Of "Google and Meta ads" the ads are both.
    told = rf"\b{re.escape(found['old'])}(?=\s*(?:$|[,.;)]|\b(?:and|or|but|too|also|as well)\b))" if found else ""
    if not found or len(front.split()) < _FEWEST_WORDS or not re.search(told, front, re.I):
        return ""
    if found["why"] and (not _NOT_OWN.search(found["why"]) or _BY_ONESELF.search(found["why"])):
        # "Forget the flyer, it never paid back" tells what was done.
        return ""
    alone = Interview.new(interview.role_model).start().take(Reading(front))
    place = clause_about(alone, found["old"])
    # Where nothing else is told beside it, it cannot be left out.
    return place.applied(alone.state.answers) if isinstance(place, Revision) and not place.new else ""
