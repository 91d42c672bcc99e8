"""What a message is before anything else is looked at: a bad time, the reply to an offer, a wish to begin with a question beside it."""

from __future__ import annotations

import re
from dataclasses import replace

from coach.dialogue.hearing.several import tail_acts
from coach.dialogue.hearing.understood import Understood, sure
from coach.dialogue.moves.consoling import mood
from coach.dialogue.way.offers import reply_to_offer
from coach.evidence.types import Reading
from coach.evidence.understanding import Understanding
from coach.interview.interview import Interview

_BEGINS_TOO = re.compile(
    r"\W+((and|then|so|also|or|if (so|not))\W+)*((can|could|may|shall|should) (i|we) (please |just )*(start|begin|get started|go ahead"
    r"|get going)"
    r"|(let'?s|lets) (start|begin|go|get started)|(i'?m |im )?ready to (start|begin|go))( (now|please|then|already))*\W*$",
    re.I,
)
_HELLO = re.compile(
    r"^\W*((hi|hiya|hello|hey|good (morning|afternoon|evening)|ok(ay)?|so|and|first|one question|quick question)\W+)+", re.I
)
_QUESTION_WORDS = 3


def first_of_all(understanding: Understanding, interview: Interview, text: str) -> Understood | None:
    """The decision on ``text`` where one of these shows, else None."""
    told = mood(understanding, interview, text)
    if told:
        return told
    offered = reply_to_offer(interview, text)
    if offered:
        return sure(offered, Reading(text))
    return _begins_with_a_question(understanding, interview, text)


def _begins_with_a_question(understanding: Understanding, interview: Interview, text: str) -> Understood | None:
    """ "Are you a real person and can I start?": begins, and answers the question."""
    found = None if interview.state.started else _BEGINS_TOO.search(text)
    asked = _HELLO.sub("", text[: found.start()]) if found else ""
    if len(asked.split()) < _QUESTION_WORDS:
        return None
    acts = tail_acts(understanding, asked, interview.place)
    return replace(sure("start", Reading(text, question_tail=asked)), tail_act=acts) if acts else None
