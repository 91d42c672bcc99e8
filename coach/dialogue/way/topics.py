"""Which topic a short message wants now, and which it wants left out: by name ("numbers first"), or by its place ("the second topic")."""

from __future__ import annotations

import re

from coach.dialogue.cues.way_cues import rules_out_topic, says_please, wants_only_topic, wants_topic_first
from coach.dialogue.pending import called_competency
from coach.interview.interview import Interview

_PARTS = re.compile(r"[,.;!]\s*(?:but |and |then )?|\s+(?:but|and)\s+")
_PLACES = {
    "first": 0, "1st": 0, "1": 0, "one": 0, "second": 1, "2nd": 1, "2": 1, "two": 1, "third": 2, "3rd": 2, "3": 2, "three": 2,
    "fourth": 3, "4th": 3, "4": 3, "four": 3, "fifth": 4, "5th": 4, "5": 4, "five": 4,
}  # fmt: skip
_ORDINAL = "|".join(word for word in _PLACES if word.endswith(("st", "nd", "rd", "th")) or word == "second")
_CARDINAL = "|".join(word for word in _PLACES if word not in _ORDINAL.split("|"))
_ANY_PLACE = re.compile(
    r"^\W*((ok(ay)?|no|wait|sorry|actually|so|then|and|now|please|hm+|well)\W+)*"
    r"((can|could|may|shall) (we|i|you) |let'?s |let me |i want to |i'?d like to )?(please )?"
    r"(((go |jump |get )?back to|go to|jump to|do|redo|take|answer|change|reopen|return to) )?(again )?(my |the )?"
    rf"((?P<place>{_ORDINAL}) (topic|area|question)|(question|topic|area) (number |no\.? ?|#)?(?P<number>{_CARDINAL}))"
    r"( (again|please|pls|after all|now|first))*\W*$",
    re.I,
)
_NUMBERS_FIRST = re.compile(r"^\W*(then |so |can we |let'?s )?[\w&' -]{3,20} (first|instead)( please| pls)?\W*$", re.I)


def topic_wanted(interview: Interview, text: str) -> str | None:
    """The topic that one part of ``text`` wants first, or wants alone; None where there is no such part."""
    alone = wants_only_topic(text) and says_please(text)
    wishes = [wish for wish in (text, *_PARTS.split(text)) if wants_topic_first(wish) or alone and wants_only_topic(wish)]
    if topic_ruled_out(interview, text):
        wishes += [wish for wish in _PARTS.split(text) if _NUMBERS_FIRST.match(wish)]
    return next(filter(None, (called_competency(interview, wish) for wish in wishes)), None)


def topic_ruled_out(interview: Interview, text: str) -> str | None:
    """The topic that one part of ``text`` wants nothing of ("no team stuff"), or None."""
    wishes = [wish for wish in _PARTS.split(text) if rules_out_topic(wish)]
    return next(filter(None, (called_competency(interview, wish) for wish in wishes)), None)


def topic_at(interview: Interview, text: str) -> str | None:
    """The topic that a few words ask for by its place among the topics ("the first topic after all"), or None."""
    named = _ANY_PLACE.match(text)
    if not named or not interview.state.started:
        return None
    place, ids = _PLACES[(named["place"] or named["number"]).lower()], interview.role_model.competency_ids
    return ids[place] if place < len(ids) else None
