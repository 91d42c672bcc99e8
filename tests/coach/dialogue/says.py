"""What a turn says, for tests: the names of its responses."""

from __future__ import annotations

from coach.dialogue.conductor import conduct, respond
from coach.dialogue.hearing.given_away import given_away
from coach.dialogue.say import Turn
from coach.evidence.types import Reading
from coach.interview.interview import Interview


def names(turn: Turn) -> list[str]:
    """Response names of a turn."""
    return [say.response for say in turn.says]


def seen(interview: Interview, text: str) -> str:
    """The act that the form of ``text`` gives away, or ""."""
    return given_away(interview, text, interview.place, text)


def given_away_turn(interview: Interview, text: str) -> Turn:
    """The turn that ``text`` leads to where its form gives its act away; one that says nothing where it does not."""
    act = seen(interview, text)
    return respond(act, interview, Reading(text)) if act else Turn(interview)


def back(interview: Interview, text: str) -> Interview:
    """The interview after a wish to go back."""
    return conduct("back", interview, Reading(text)).interview
