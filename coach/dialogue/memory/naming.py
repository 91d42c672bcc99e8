"""A first name, where the person gives one. It is never asked for."""

from __future__ import annotations

import re

from spacy.lang.en.stop_words import STOP_WORDS

from coach.dialogue.memory.first_names import is_first_name, may_be_first_name
from coach.dialogue.memory.name_forms import told_name
from coach.language.normalise import is_english, is_slip

_WORD = r"[^\W\d_][^\W\d_'’-]{1,20}"
# "Call me" asks for it only where nobody else does the calling ("so you'd call me director").
_NAMED = re.compile(
    rf"(?:\bmy (?:first )?name(?:'s|’s|s| is)(?: (?:wrong|misspel\w+|spelt wrong|not right)\W+(?:it'?s|it’s|it is))?|(?:^|[.,;!?]"
    rf"|\band|\bso|\bok|\bplease|\bjust|\bcan)\s*call me|\bi am called|\bi'?m called)"
    rf"\s+(?P<name>{_WORD})\b[\s,.!;-]*",
    re.I,
)
# What may stand after "I'm" or "call me" without being a name.
_NO_NAMES = STOP_WORDS | frozenset(
    "director manager head lead boss ceo cmo owner founder marketer senior junior marketing sales freelance self employed maybe later"
    " crazy old stupid english spanish italian dutch polish turkish portuguese swedish danish american british indian chinese brazilian"
    " muslim wrong misspelled misspelt retired unemployed pregnant sick stuck lost bored confused unsure"
    " ppc seo sem crm cro ecom solopreneur entrepreneur freelancer afraid sorry glad still also just really not".split()
)
_STATES = (
    frozenset("ready done fine good here back late busy new curious interested ok okay sure happy tired german french".split()) | _NO_NAMES
)
_LEADS = (
    r"(?:(?:hi|hello|hey|ok(?:ay)?|then|start|let'?s (?:start|go|begin)|good \w+|sure|yes|yeah|there|right|well|so|morning"
    r"|evening|afternoon)\W+)*"
)
_HERE = re.compile(rf"^\W*{_LEADS}(?P<name>{_WORD}) here\b[\s,.!;-]*", re.I)
_I_AM = re.compile(
    rf"\b(?:i'm|i’m|im|i am|it'?s|it’s|this is)\s+(?P<name>{_WORD})(?=\s*(?:$|[,.!;-]|and\b(?! (?:me|myself|my)\b)|from\b|here\b"
    rf"|by the way\b|btw\b))[\s,.!;-]*",
    re.I,
)


# At the begin, or after a hello or a word to begin, a capital follows "I'm" in a name, or in a title or a belief, which are English
# words ("I'm Assistant"); written small it may be anything.
_INTRODUCED = re.compile(
    rf"^\W*(?i:{_LEADS})(?P<at>[Ii]'m|[Ii]’m|[Ii]m|[Ii] am|[Tt]his is)\s+(?P<name>[A-Z][^\W\d_]{{2,20}})"
    r"(?:\W*$|(?=\W+(?:from|by the way|btw)\b))"
)
# What goes on behind the name says less about it: there it must be no English word either.
_INTRODUCED_AND_ON = re.compile(
    rf"^\W*(?i:{_LEADS})(?P<at>[Ii]'m|[Ii]’m|[Ii]m|[Ii] am)\s+(?P<name>[A-Z][^\W\d_]{{2,20}})(?=\s*[,.!])[\s,.!]*"
)
# Behind a hello, and with nothing after it, a word that is no English one, nor a slip in one, is a name too.
_HELLO_I_AM = re.compile(
    rf"^\W*(?:hi|hello|hey|heya|hiya|good (?:morning|afternoon|evening))(?: there)?\W+"
    rf"(?P<at>i'm|i’m|im|i am|this is)\s+(?P<name>{_WORD})\W*$",
    re.I,
)
_HELLO_HERE = re.compile(rf"^\W*(?:hi|hello|hey|heya|hiya)(?: there)?\W+(?P<name>{_WORD}) here(?:\W*$|(?=\s*[,.!;]))[\s,.!;]*", re.I)
_BY_THE_WAY = re.compile(
    rf"^\W*(?:(?:hi|hello|hey|oh|and|so)\W+)*(?P<at>i'm|i’m|im|i am|it's|its)\s+(?P<name>{_WORD}) (?:by the way|btw)\b[\s,.!;-]*", re.I
)


# What is left in front of a name and says nothing by itself.
_FILLERS = re.compile(
    r"^(?:(?:oh+|pls|thanks|thx|then|and|so|well|please|you can|you|just|ok(?:ay)?|by the way|btw|also|um+)\b\W*)+$", re.I
)


def given_name(text: str) -> str:
    """The first name that ``text`` introduces its writer with, capitalised, or an empty string.

    "My name is ..." is taken as it stands; "I'm ..." only before a stop and for a known first name, because
    "I'm ready" is no introduction.
    """
    told = told_name(text)
    if told:
        return told.name
    match = _introduction(text)
    return match["name"][:1].upper() + match["name"][1:] if match else ""


def without_name(text: str) -> str:
    """``text`` without the introduction, so that the rest says what the message does."""
    told = told_name(text)
    if told:
        return " ".join(f"{text[: told.start]} {text[told.end :]}".split()).strip(" ,;") or "hello"
    match = _introduction(text)
    if not match:
        return text
    rest = re.sub(r"^\W*(and|by the way|btw|here)\b\W*", "", text[match.end() :], flags=re.I)
    start = {_HERE: "name", _HELLO_HERE: "name", _INTRODUCED: "at", _INTRODUCED_AND_ON: "at", _BY_THE_WAY: "at", _HELLO_I_AM: "at"}.get(
        match.re, 0
    )
    head = text[: match.start(start)]
    head = _FILLERS.sub("", head.strip())
    return " ".join(f"{head} {_FILLERS.sub('', rest.strip())}".split()) or "hello"


def _introduction(text: str) -> re.Match[str] | None:
    named = _NAMED.search(text)
    # "My name is private" and "call me sceptical" name nobody.
    if named and named["name"].lower() not in _NO_NAMES and (named["name"][0].isupper() or may_be_first_name(named["name"])):
        return named
    introduced = _INTRODUCED.match(text) or _BY_THE_WAY.match(text)
    if introduced and introduced["name"].lower() not in _STATES and may_be_first_name(introduced["name"]):
        return introduced
    hello = _INTRODUCED_AND_ON.match(text) or _HELLO_HERE.match(text) or _HELLO_I_AM.match(text)
    known = hello and (hello["name"].lower() in _STATES or is_english(hello["name"]))
    if hello and not known and (hello.re is _HELLO_HERE or not is_slip(hello["name"])):
        return hello
    for pattern in (_HERE, _I_AM):
        match = pattern.search(text)
        if match and is_first_name(match["name"]) and match["name"].lower() not in _NO_NAMES:
            return match
    return None
