"""Messages that put something right without asking the act model: they take a whole answer or a deed back, or tell a number again."""

from __future__ import annotations

from coach.dialogue.changing.contradictions import contradiction
from coach.dialogue.changing.factors import factor_again
from coach.dialogue.changing.forgetting import forgets_answer
from coach.dialogue.changing.more_told import correction_and_more
from coach.dialogue.changing.owning import put_to_owner
from coach.dialogue.changing.recounting import counted_anew
from coach.dialogue.changing.restating import restated
from coach.dialogue.changing.revising import revise
from coach.dialogue.changing.revision import Choice, Revision
from coach.dialogue.changing.turning import turned_plainly
from coach.dialogue.changing.whose_call import put_to_who_decided
from coach.dialogue.hearing.replying import revised
from coach.dialogue.hearing.two_things import read_correction
from coach.dialogue.hearing.understood import Understood, sure
from coach.evidence.types import Reading
from coach.evidence.understanding import Understanding
from coach.interview.interview import Interview


def taken_away(understanding: Understanding, interview: Interview, text: str) -> Understood | None:
    """A whole answer that shall be forgotten, a number that is counted anew, or a deed that was somebody else's (or one's own after
    all); None where it is none of these."""
    if forgets_answer(interview, text):
        return sure("back", Reading(text))
    anew = counted_anew(interview, text)
    if anew and isinstance(revise(interview, anew), Revision | Choice):
        return read_correction(understanding, interview, anew)
    found = factor_again(interview, text) or put_to_who_decided(interview, text) or put_to_owner(interview, text)
    return revised(understanding, interview, found) if found else None


def told_again(understanding: Understanding, interview: Interview, text: str) -> Understood | None:
    """A correction that tells more behind it, or a number that is told again with another value; None where it is none, or where
    the two versions are asked about instead."""
    other_way = turned_plainly(interview, text)
    if other_way:
        return revised(understanding, interview, other_way)
    more = correction_and_more(understanding, interview, text)
    if more:
        return more
    again = restated(interview, text)
    if again is None or interview.is_open and contradiction(interview, understanding.reader.read(text, interview.state.open)):
        return None
    return revised(understanding, interview, again) if isinstance(again, Revision) else read_correction(understanding, interview, text)
