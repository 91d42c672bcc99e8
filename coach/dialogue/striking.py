"""Finds what somebody wants out of their answers ("remove the 48 million"), so that it can be struck and the rest kept."""

from __future__ import annotations

import re

from coach.dialogue.revising import Revision
from coach.interview.interview import Interview

_STRIKE = re.compile(
    r"^\W*((please|and|so|ok(ay)?|sorry|can you|could you|would you|i want you to|i'?d like you to)\W+)*"
    r"(remove|delete|strike|erase|forget|take out|scratch|don'?t (keep|store|save|use|mention)|do not (keep|store|save|use|mention))\s+"
    r"((the|that|my|our) )?(?P<what>[^.!?]{2,60}?)( (please|again|out|from (it|there|that|my (notes|answers?)|your notes"
    r"|the (notes|record))))*\W*$",
    re.I,
)
_FEWEST_WORDS = 2
# What stands where something was struck: the sentence stays one, and says nothing of the person.
_SECRET_NUMBER, _SECRET = "an amount I keep to myself", "something I keep to myself"


def to_strike(interview: Interview, text: str) -> Revision | None:
    """The place in the answers that ``text`` asks to strike, word for word, or None."""
    asked = _STRIKE.match(text)
    if not asked:
        return None
    what = asked["what"].strip()
    has_number = any(ch.isdigit() for ch in what)
    if not has_number and len(what.split()) < _FEWEST_WORDS:
        return None
    for index in range(len(interview.state.answers) - 1, -1, -1):
        said = interview.state.answers[index].reading.text
        place = re.search(rf"(?<![\w.]){re.escape(what)}(?!\w)", said, re.I)
        if place:
            return Revision(index, place.start(), place.end(), _SECRET_NUMBER if has_number else _SECRET)
    return None
