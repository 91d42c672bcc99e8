"""What a reply to two versions that contradict each other says of them: one, both in their time, or that it is not known."""

from __future__ import annotations

import math
import re

from coach.dialogue.cues.plain_cues import is_shrug
from coach.language.clauses import blank_english
from coach.language.numbers import find_numbers

# Longer replies tell a story.
_MOST_WORDS, _RULING_OUT_WORDS = 16, 6
_NEITHER = re.compile(r"\b(neither|none|nor|no longer right|both (are )?(wrong|old|outdated))\b", re.I)
# Each is right in its time, its job or for its part.
_EACH_IN_ITS_TIME = re.compile(
    r"\b(at first|in the beginning|initially|originally|back then|used to|before|then|later|after(wards)?|grew|grown|shrank|went (up|down)"
    r"|by now|nowadays|these days|today|currently|(old|last|previous|former|first|current|present|other|new|different) (job|role"
    r"|company|place"
    r"|employer|team|position|shop|brand|year|season|jobs|companies|teams|years)|this (one|job|role|company|year)|changed (jobs|companies)"
    r"|years? ago|last year|in (19|20)\d\d|peak|season(al|s)?|varies|depends|plus|including|incl|with(out)?)\b",
    re.I,
)
_BOTH = re.compile(r"\bboth\b(?! (are |were )?(wrong|old))", re.I)
# Said of a job or a time, and of no number: "the floor team was my last job".
_OF_A_TIME = re.compile(
    r"\b(old|last|previous|former|other|different) (job|role|company|place|employer|position|jobs|roles|companies)\b|\bback then\b"
    r"|\bused to\b|\b(was|were) (last (year|month|quarter|summer|winter|season)|in (19|20)\d\d)\b"
    r"|\bwhen (i|we) (joined|started|began|came)\b"
    r"|\byears? ago\b|\b(is|are|was|were) (only )?the (whole|entire) (department|company|firm|office|group|agency|business)\b"
    r"|\bthat (is|was) (today|now|then|before|earlier)\b|\bchanged (jobs|companies)\b|\bit (grew|changed|varies)\b",
    re.I,
)
_EVADES = re.compile(
    r"^\W*((well|hm+|uh+|um+|oh|sorry|honestly|tbh|no|it'?s|its|that'?s|i)\W+)*"
    r"((don'?t|do not|can'?t|cannot|couldn'?t) (really |quite |exactly |even )*(remember|recall|know|say|tell)|forgot|no idea|not sure"
    r"|(a bit |kind of |really )*(complicated|messy|hard to say|difficult)|long story|whatever|either|doesn'?t matter|does it matter"
    r"|(hard|difficult) to say|somewhere in between|something in between|in between)\b",
    re.I,
)


def keeps_both(words: tuple[str, str], text: str) -> bool:
    """Whether ``text`` says that both of two versions are right, each in its time or for its part."""
    if len(text.split()) > _MOST_WORDS or _NEITHER.search(text):
        return False
    if _BOTH.search(text):
        return True
    told = values(text)
    named = [any(value_is(number, value) for value in told for number in values(version)) for version in words]
    if told and all(named):
        return bool(_EACH_IN_ITS_TIME.search(text))
    return bool(_OF_A_TIME.search(text)) and (not told or any(named))


def rules_out_both(text: str) -> bool:
    """Whether a short ``text`` says that no version is right, and not which is."""
    return len(text.split()) <= _RULING_OUT_WORDS and bool(_NEITHER.search(text)) and not values(text)


def evades(text: str) -> bool:
    """Whether ``text`` leaves open which of two versions is right."""
    return is_shrug(text) or bool(_EVADES.match(text)) and not values(text)


def values(text: str) -> list[float]:
    """The numbers in ``text``."""
    return [number.value for number in find_numbers(blank_english()(text))]


def value_is(version: float, told: float) -> bool:
    """Whether ``told`` is the number of a version, with or without its thousands ("90" for 90k)."""
    return any(math.isclose(version, told * times) for times in (1, 1_000, 1_000_000) if times == 1 or told < 1_000)
