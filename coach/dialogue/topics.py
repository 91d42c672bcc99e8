"""Which topic a short message wants now, and which it wants left out: by name ("numbers first"), or by its place ("the second topic")."""

from __future__ import annotations

import re

from coach.dialogue.pending import called_competency
from coach.dialogue.way_cues import rules_out_topic, wants_only_topic, wants_topic_first
from coach.interview.interview import Interview

_PARTS = re.compile(r"[,.;!]\s*(?:but |and |then )?|\s+(?:but|and)\s+")
_ORDINALS = ("first|1st", "second|2nd", "third|3rd", "fourth|4th", "fifth|5th")
_NUMBERS = ("1|one", "2|two", "3|three", "4|four", "5|five")
_ANY_PLACE = re.compile(
    rf"^\W*([a-z']+\W+){{0,5}}?((?P<place>{'|'.join(_ORDINALS)}) (topic|area|section|part|theme|question)"
    rf"|(question|topic|area|section|part) (number |no\.? ?|#)?(?P<number>{'|'.join(_NUMBERS)}))"
    r"( (again|please|pls|after all|now|first))*\W*$",
    re.I,
)


def topic_wanted(interview: Interview, text: str) -> str | None:
    """The topic that one part of ``text`` wants first, or wants alone; None where there is no such part."""
    wishes = [wish for wish in (text, *_PARTS.split(text)) if wants_topic_first(wish) or wants_only_topic(wish)]
    return next(filter(None, (called_competency(interview, wish) for wish in wishes)), None)


def topic_ruled_out(interview: Interview, text: str) -> str | None:
    """The topic that one part of ``text`` wants nothing of ("no team stuff"), or None."""
    wishes = [wish for wish in _PARTS.split(text) if rules_out_topic(wish)]
    return next(filter(None, (called_competency(interview, wish) for wish in wishes)), None)


def topic_at(interview: Interview, text: str) -> str | None:
    """The topic that a few words name by its place among the topics ("the first topic after all"), or None."""
    named = _ANY_PLACE.match(text)
    if not named:
        return None
    said = (named["place"] or named["number"]).lower()
    places = [place for place, words in enumerate(zip(_ORDINALS, _NUMBERS)) if said in "|".join(words).split("|")]
    ids = interview.role_model.competency_ids
    return ids[places[0]] if places and places[0] < len(ids) else None
