"""A first name, where the person gives one. It is never asked for."""

from __future__ import annotations

import re
from functools import lru_cache
from importlib import resources

from spacy.lang.en.stop_words import STOP_WORDS

_WORD = r"[^\W\d_][^\W\d_'’-]{1,20}"
_NAMED = re.compile(
    rf"\b(?:my (?:first )?name(?:'s|’s| is)|(?:please )?call me|i am called|i'm called)\s+(?P<name>{_WORD})\b[\s,.!;-]*", re.I
)
_STATES = frozenset("ready done fine good here back late busy new curious interested ok okay sure happy tired german french".split())
_HERE = re.compile(rf"^\W*(?:(?:hi|hello|hey|good \w+)\W+)?(?P<name>{_WORD}) here\b[\s,.!;-]*", re.I)
_I_AM = re.compile(
    rf"\b(?:i'm|i’m|im|i am|it's|it’s|this is)\s+(?P<name>{_WORD})(?=\s*(?:$|[,.!;-]|and\b|from\b|here\b|by the way\b|btw\b))[\s,.!;-]*",
    re.I,
)


# After a hello or a word to begin only a name follows "I'm"; written small it may be anything.
_INTRODUCED = re.compile(
    r"^\W*(?:(?:[Hh]i|[Hh]ello|[Hh]ey|[Oo]k(?:ay)?|[Tt]hen|[Ss]tart|[Ll]et'?s (?:start|go|begin)|[Gg]ood (?:morning|evening|afternoon)"
    r"|[Ss]ure|[Yy]es|there)\W+)+(?P<at>[Ii]'m|[Ii]’m|[Ii]m|[Ii] am|[Tt]his is)\s+(?P<name>[A-Z][^\W\d_]{2,20})\W*$"
)
_BY_THE_WAY = re.compile(
    rf"^\W*(?:(?:hi|hello|hey|oh|and|so)\W+)*(?P<at>i'm|i’m|im|i am|it's)\s+(?P<name>{_WORD}) (?:by the way|btw)\W*$", re.I
)


def given_name(text: str) -> str:
    """The first name that ``text`` introduces its writer with, capitalised, or an empty string.

    "My name is ..." is taken as it stands; "I'm ..." only before a stop and for a known first name, because
    "I'm ready" is no introduction.
    """
    match = _introduction(text)
    return match["name"][:1].upper() + match["name"][1:] if match else ""


def without_name(text: str) -> str:
    """``text`` without the introduction, so that the rest says what the message does."""
    match = _introduction(text)
    if not match:
        return text
    rest = re.sub(r"^\W*(and|by the way|btw|here)\b\W*", "", text[match.end() :], flags=re.I)
    start = {_HERE: "name", _INTRODUCED: "at", _BY_THE_WAY: "at"}.get(match.re, 0)
    head = text[: match.start(start)]
    return " ".join(f"{head.strip()} {rest.strip()}".split()) or "hello"


def _introduction(text: str) -> re.Match[str] | None:
    named = _NAMED.search(text)
    if named:
        return named
    introduced = _INTRODUCED.match(text) or _BY_THE_WAY.match(text)
    if introduced and introduced["name"].lower() not in STOP_WORDS | _STATES:
        return introduced
    for pattern in (_HERE, _I_AM):
        match = pattern.search(text)
        if match and match["name"].lower() in _first_names():
            return match
    return None


@lru_cache(maxsize=1)
def _first_names() -> frozenset[str]:
    return frozenset(resources.files("coach.language").joinpath("lexicon", "given_names.txt").read_text(encoding="utf-8").split())
