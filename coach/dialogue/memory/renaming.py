"""A first name that is put right or taken back: it is no part of what is told about the work."""

from __future__ import annotations

import re

from coach.dialogue.memory.first_names import is_first_name, may_be_first_name
from coach.dialogue.memory.naming import given_name
from coach.interview.interview import Interview

_NAME = r"[^\W\d_][^\W\d_'’-]{1,20}"
# "Call me Rut, not Ruth", "it's Hanna with an H".
_NOT_THE_OTHER = re.compile(rf"[,.;:–-]*\s*(?:and |but )?\bnot (?P<other>{_NAME})(?=\W*$|[,.;!]| (?:please|btw|by the way)\b)", re.I)
_SPELT = re.compile(
    r"[,.;]*\s*\b(?:(?:with|without|spelled|spelt|written) (?:with |without )?(?:an? |one |two "
    r"|double )?['\"“]?[a-z]['\"”]?(?: at the end)?)"
    r"(?=\W*$|[,.;!])",
    re.I,
)
_ONLY_NAMES = re.compile(
    rf"^\W*(?:(?:no|oh|sorry|and|btw)\W+)*(?:(?:it'?s )?not (?P<old>{_NAME})[,.;]?\s+(?:but |it'?s |i'?m )?(?P<new>{_NAME})"
    rf"|(?:it'?s |i'?m )?(?P<first>{_NAME})[,.;]?\s+not (?P<wrong>{_NAME}))\W*$",
    re.I,
)
# Behind a name given before: "call me Tommy instead", "its Samantha actually", "I mean Kate".
_LEAD = r"^\W*(?:(?:no|oh|sorry|and|btw|by the way|actually|ok(?:ay)?|but|wait|hm+|well|please|pls|just|you (?:can|could|may))\W+)*"
_BEHIND = r"(?:\W+(?:actually|instead|please|pls|sorry|rather|really|now|then|from now on|if you like|thanks|btw|by the way|that is))"
_CALLED = re.compile(rf"{_LEAD}call me (?:just )?(?P<name>{_NAME}){_BEHIND}+\W*$", re.I)
_IT_IS = re.compile(rf"{_LEAD}(?:it'?s|i'?m|that'?s|it is|i am) (?P<name>{_NAME}){_BEHIND}+\W*$", re.I)
_I_MEAN = re.compile(rf"{_LEAD}i mean(?:t)? (?P<name>{_NAME})(?:{_BEHIND})*\W*$", re.I)
# Names that are shops, tools or places at least as often.
_ALSO_PLACES = frozenset(
    "otto zara claude alexa siri emma ella etsy asos shein jordan georgia paris chelsea sydney florence india austin dallas houston madison"
    " milan kenya chad vienna geneva siena virginia carolina israel china cuba malta america britain asia africa london berlin roma"
    " lourdes petra adelaide melbourne victoria regina alberta cologne nancy verona sofia".split()
)
_FORGETS = re.compile(
    r"^\W*(?:(?:please|pls|can you|could you|and|ok|actually)\W+)*(?:forget|delete|remove|erase|don'?t (?:keep|store|use"
    r"|save)) my (?:first )?name"
    r"(?: (?:please|pls|again|from (?:it|there|the \w+|your \w+|my \w+)))*\W*$",
    re.I,
)


def without_old_name(text: str, known: str) -> str:
    """``text`` without the name that it says is wrong, and without how the right one is spelt; two names alone, one of them the
    ``known`` one, become an introduction."""
    alone = _ONLY_NAMES.match(text) if known else None
    if alone:
        old, new = alone["old"] or alone["wrong"], alone["new"] or alone["first"]
        if old.lower() == known.lower():
            return f"my name is {new[:1].upper()}{new[1:]}"
    new = _new_name(text, known)
    if new:
        return f"my name is {new[:1].upper()}{new[1:]}"
    if not given_name(text):
        return text
    other = _NOT_THE_OTHER.search(text)
    if other and may_be_first_name(other["other"]):
        text = text[: other.start()] + text[other.end() :]
    return _SPELT.sub("", text)


def _new_name(text: str, known: str) -> str:
    """The name that a few words put in place of the ``known`` one, or behind "call me" in place of none; else ""."""
    called = _CALLED.match(text)
    if called and is_first_name(called["name"]):
        return called["name"]
    found = (_IT_IS.match(text) or _I_MEAN.match(text)) if known else None
    if not found or not is_first_name(found["name"]) or found["name"].lower() in _ALSO_PLACES:
        return ""
    # "I mean" may point to anybody: the same name in another form begins alike.
    return found["name"] if found.re is _IT_IS or found["name"][:1].lower() == known[:1].lower() else ""


def forgets_name(interview: Interview, text: str) -> bool:
    """Whether ``text`` asks to forget the first name that was given."""
    return bool(interview.state.first_name) and bool(_FORGETS.match(text))
