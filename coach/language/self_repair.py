"""Resolves a number that is corrected in the same breath: "eleven, no wait, twelve people" is twelve people."""

from __future__ import annotations

import re

from spacy.tokens import Doc

from coach.language.clauses import blank_english
from coach.language.numbers import Number, find_numbers

# What people say between the number that slipped and the right one; the mild ones only within a sentence.
_EDIT = re.compile(
    r"\b(?:no,? (?:wait|sorry|actually|make (?:that|it)|i mean)|(?:wait|sorry|actually|oops),? no|sorry|oops|i mean|i meant|scratch that"
    r"|make (?:that|it)|correction)\b",
    re.I,
)
_MILD_EDIT = re.compile(r"\b(?:wait|actually|or rather|rather|no)\b", re.I)
_BRIDGE = re.compile(r"(?:[\s,.;:…–-]|\b(?:it'?s|it was|that'?s|was|is|were|more like|i mean|about|around|no|like|a|the|of|in)\b)*", re.I)
_FUNCTION_WORDS = frozenset("if and in not of on at with when to by so but who then now last this for from or i we they that".split())
_MOST_WORDS_BEFORE = 3


def resolve_self_repairs(text: str) -> str:
    """``text`` with each number that is taken back at once, and the words that take it back, replaced by the right one.

    Anything else stays as it is: two numbers that merely stand near each other are both meant.
    """
    doc = blank_english()(text)
    numbers = find_numbers(doc)
    for first, second in zip(numbers, numbers[1:]):
        start, end = doc[first.start].idx, _end(doc, first)
        between = text[end : doc[second.start].idx]
        right, rest = text[doc[second.start].idx : _end(doc, second)], text[_end(doc, second) :]
        noun = _repaired(between)
        if noun is None or _counts_something_else(noun, rest):
            continue
        # "20 people, sorry, 12" keeps its noun; "1.1M yen, I mean 11M yen" has it twice.
        kept = "" if not noun or _starts_with(rest, noun) else f" {noun}"
        return resolve_self_repairs(f"{text[:start]}{right}{kept}{rest}")
    return text


def _repaired(between: str) -> str | None:
    """The noun of the number that is taken back ("" for none), or None where ``between`` takes nothing back."""
    edit = _EDIT.search(between) or (None if re.search(r"[.!?]\s", between) else _MILD_EDIT.search(between))
    if not edit or not _BRIDGE.fullmatch(between[edit.end() :]):
        return None
    noun = between[: edit.start()].strip(" ,.;:…–-")
    if edit[0].lower() == "no" and noun:
        return None
    return noun if len(noun.split()) <= _MOST_WORDS_BEFORE else None


def _counts_something_else(noun: str, rest: str) -> bool:
    """Whether the second number has a noun of its own that is not ``noun``: then both numbers are meant."""
    following = re.match(r"\s+([a-z]+)", rest, re.I)
    return bool(noun and following and following[1].lower() not in _FUNCTION_WORDS and not _starts_with(rest, noun))


def _starts_with(rest: str, noun: str) -> bool:
    return rest.lstrip().lower().startswith(noun.lower())


def _end(doc: Doc, number: Number) -> int:
    last = doc[number.end - 1]
    return int(last.idx + len(last.text.rstrip(".")))
