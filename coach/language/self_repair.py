"""Resolves a number that is corrected in the same breath: "eleven, no wait, twelve people" is twelve people."""

from __future__ import annotations

import re

from spacy.tokens import Doc

from coach.language.clauses import blank_english
from coach.language.numbers import Number, find_numbers

# What people say between the number that slipped and the right one; the mild ones only within a sentence.
_EDIT = re.compile(
    r"\b(?:hmm?,? no\b|(?:no|nope|oh|ah|ugh|hmm?|argh|well),? (?:wait|sorry|pardon|actually|make (?:that|it)|i mean|hang on|hold on)"
    r"|(?:wait|sorry|actually|oops),? no|sorry|pardon|oops|whoops|ugh|i mean|i meant|(?:scratch|strike|check) that|make (?:that|it)"
    r"|correction"
    r"|hang on|hold on|let me correct(?: that| myself)?|my (?:bad|mistake)|apologies|typo|i misspoke|wait)\b",
    re.I,
)
_MILD_EDIT = re.compile(r"\b(?:actually|or rather|rather|well|no|nah|nope)\b|\bhmm*\W+(?=(?:more like|rather)\b)", re.I)
# "31, erm 32 percent" slips within a breath, "3.1, 3.2 sorry" says so behind it.
_HESITATION, _SORRY_BEHIND = (
    re.compile(r"\W*[,;…–-]\W*(?:erm?|uh+m?|um+|ehm?|hmm+)\W+$", re.I),
    re.compile(r"(?P<noun>\s+[a-z]+)?\W+(?:sorry|pardon|oops)\b(?! for| to| about)", re.I),
)
# "They wanted 10 percent, I said no, 5" tells of two numbers.
_SAID = re.compile(r"\b(?:said|say|says|told (?:me|us|them|him|her))\W*$", re.I)
_HESITATES = re.compile(r"[,;…–-]\W*(?:erm?|uh+m?|um+|ehm?|hmm+)\b", re.I)
_BRIDGE = re.compile(
    r"(?:[\s,.;:…–(-]|\b(?:it'?s|it was|that'?s|that was|was|is|were|we were|i had|more like|rather|i mean|meant|about|around|roughly"
    r"|nearly|no|no wait|wait|sorry|actually|like|a|the|of|in|so|should be|must be|it should (?:be|say)|by now)\b)*",
    re.I,
)
_INTERJECTION = re.compile(r"(?:[\s,.;:…–(-]|\b(?:oh|ah|um+|uh+|er+|hmm+|ugh|argh|well|and|or|but|so)\b)*$", re.I)
_FUNCTION_WORDS = frozenset(
    "if and in not of on at with when to by so but who then now last this for from or i we they that incl including after before"
    " per since because though once as plus only max tops total altogether overall again maybe".split()
)
_MOST_WORDS_BEFORE = 4
# What was said of the number before it was taken back may be longer where the words for taking back are plain.
_MOST_WORDS_BEFORE_PLAIN = 8
# "5 people, no 6" corrects, "3 shops, no 5 of them on the web" need not.
_ONLY_NO, _BARE = re.compile(r"[,.;:–-]\s*no\W*$", re.I), re.compile(r"\W*$|\s*[,.;:!…]")
# "2 of them are interns" counts some of those just named; "wait, that was 2019" tells when.
_PART_OF_IT = re.compile(
    r"\s+(?:of )?(?:them|these|those|us|which|whom)\b|\s+(?:directly )?report(?:s|ed|ing)? (?:directly )?(?:in)?to\b"
    r"|\s+(?:in|out of) (?:\d|\w+ty\b|ten\b|twelve\b)",
    re.I,
)
# "The margin of 18 percent was actually 4" tells of a difference.
_STATES = re.compile(r"\b(?:is|are|was|were)$", re.I)
_YEAR = re.compile(r"(?:19|20)\d\d")
_SCALED = re.compile(r"(?:[km%]|mn|bn|million|thousand|grand|lakh|crore|percent|hundred|dozen)$", re.I)
_IN_WORDS = {"k": "thousand", "m": "million", "%": "percent"}
_DURATION = re.compile(r"(?:days?|weeks?|wks?|months?|mths?|quarters?|years?|yrs?)\b", re.I)


def resolve_self_repairs(text: str) -> str:
    """``text`` with each number that is taken back at once, and the words that take it back, replaced by the right one.

    Anything else stays as it is: two numbers that merely stand near each other are both meant.
    """
    if not (_EDIT.search(text) or _MILD_EDIT.search(text) or _HESITATES.search(text)):
        return text
    doc = blank_english()(text)
    numbers = find_numbers(doc)
    for first, second in zip(numbers, numbers[1:]):
        start, end = doc[first.start].idx, _end(doc, first)
        between = text[end : doc[second.start].idx]
        right, rest = text[doc[second.start].idx : _end(doc, second)], text[_end(doc, second) :]
        behind = _SORRY_BEHIND.match(rest) if between.strip() == "," else None
        if behind:
            rest = (behind["noun"] or "") + rest[behind.end() :]
        slips = _HESITATION.fullmatch(between) and not (
            _SCALED.search(text[start:end]) and re.match(r"\s+(?!percent\b|%)[a-z]", rest, re.I)
        )
        noun = "" if behind or slips else _repaired(between)
        if (
            noun is None
            or (noun and _ONLY_NO.search(between) and not _BARE.match(rest))
            or _YEAR.fullmatch(right)
            or (_PART_OF_IT.match(rest) and not _PART_OF_IT.match(f" {noun}"))
            or _counts_something_else(noun, rest)
        ):
            continue
        right += _scale(text[start:end], right, rest)
        # "20 people, sorry, 12" keeps its noun; "1.1M yen, I mean 11M yen" has it twice, "six months, no, six weeks" another.
        kept = "" if not noun or _begins_alike(rest, noun) or _both_durations(noun, rest) else f" {noun}"
        return resolve_self_repairs(f"{text[:start]}{right}{kept}{rest}")
    return text


def _repaired(between: str) -> str | None:
    """The noun of the number that is taken back ("" for none), or None where ``between`` takes nothing back."""
    plain = _EDIT.search(between)
    edit = plain or (None if re.search(r"[.!?]\s", between) else _MILD_EDIT.search(between))
    if not edit or not _BRIDGE.fullmatch(between[edit.end() :]):
        return None
    if _SAID.search(between[: edit.start()]):
        return None
    noun = _INTERJECTION.sub("", between[: edit.start()]).strip(" ,.;:…–-")
    if _STATES.search(noun):
        return None
    return noun if len(noun.split()) <= (_MOST_WORDS_BEFORE_PLAIN if plain else _MOST_WORDS_BEFORE) else None


def _counts_something_else(noun: str, rest: str) -> bool:
    """Whether the second number has a noun of its own that is not ``noun``: then both numbers are meant."""
    following = re.match(r"\s+([a-z]+)", rest, re.I)
    if not noun or not following or following[1].lower() in _FUNCTION_WORDS:
        return False
    return not (_begins_alike(rest, noun) or _both_durations(noun, rest))


def _scale(wrong: str, right: str, rest: str) -> str:
    """The scale of the wrong number where the right one goes without: "1.2 million, no, 1.3", "60k, wait, 70"."""
    scale = re.search(r"(?<=[\da-z])\s?(?:(?<=\d)k|(?<=\d)m|mn|bn|million|thousand|grand|lakh|crore|percent|%)$", wrong, re.I)
    if not scale or _SCALED.search(right) or re.match(r"\s?[a-z%]*\d|\s?(?:k|m|%|percent)\b", rest, re.I):
        return ""
    return scale[0] if right[-1].isdigit() else f" {_IN_WORDS.get(scale[0].strip().lower(), scale[0].strip())}"


def _begins_alike(rest: str, noun: str) -> bool:
    """Whether the words behind the second number begin with those of the first, or with the first of them."""
    words = rest.lower().split()
    return rest.lstrip().lower().startswith(noun.lower()) or bool(words) and words[0].strip(".,;:") == noun.lower().split()[0]


def _both_durations(noun: str, rest: str) -> bool:
    return bool(_DURATION.match(noun) and _DURATION.match(rest.lstrip()))


def _end(doc: Doc, number: Number) -> int:
    last = doc[number.end - 1]
    return int(last.idx + len(last.text.rstrip(".")))
