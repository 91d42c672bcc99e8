"""A number that was told is said to be of another time ("the eight was last year"): it stays, with the time behind it."""

from __future__ import annotations

import re

from coach.dialogue.changing.revision import Revision
from coach.dialogue.changing.spots import is_same, spots_in
from coach.interview.interview import Interview
from coach.language.clauses import blank_english
from coach.language.numbers import find_numbers

_LEAD_IN = r"^\W*(?:(?:oh|no|nope|sorry|wait|well|but|and|actually|hm+|ah|careful|hang on|hold on)\W+)*"
_PERIODS = r"(?:year|month|quarter|week|season|summer|winter|spring|autumn|fall|christmas|january|february|march|april|may|june|july|august"
_PERIODS += r"|september|october|november|december)"
_OF_ANOTHER_TIME = re.compile(
    _LEAD_IN
    + r"(?:the|that|those|my) (?P<number>\S+)(?: (?!was|were|is|are)[a-z]+){0,2}? (?:was|were|is|are) (?:actually |really |only |all )?"
    rf"(?P<when>(?:(?:from|in|at|of|during|back in) )?(?:last {_PERIODS}|years? ago|(?:a|two|three|some|\d+) {_PERIODS}s? ago"
    r"|(?:the|my|our) (?:last|old|previous|former|first|earlier) (?:job|company|role|place|employer|team|shop|position|agency|firm)"
    r"|before (?:the|my|our|we|i|they|that|this)\b|back then|at (?:its|the|our) peak|(?:19|20)\d\d)\b[^.!?]{0,40}?)\W*$",
    re.I,
)
_NOUN = re.compile(r"\s+(?!(?:and|or|of|in|at|with|who|which|that|but|so|for|from|to)\b)[a-z]{3,}", re.I)


def of_another_time(interview: Interview, text: str) -> Revision | None:
    """The number that ``text`` puts into another time, with that time behind it and its noun; None where it speaks of none."""
    found = _OF_ANOTHER_TIME.match(text)
    numbers = find_numbers(blank_english()(found["number"])) if found else []
    if found is None or len(numbers) != 1:
        return None
    spot = next((spot for spot in spots_in(interview, "") if is_same(spot.quantity, numbers[0].value)), None)
    if spot is None:
        return None
    said = interview.state.answers[spot.index].reading.text
    noun = _NOUN.match(said[spot.quantity.end :])
    end = spot.quantity.end + (noun.end() if noun else 0)
    return Revision(spot.index, spot.quantity.start, end, f"{said[spot.quantity.start : end]} {found['when'].strip()}")
