"""Replies to plain questions that depend on what was told so far: was it enough, does it help, am I any good."""

from __future__ import annotations

from coach.dialogue.outcome.coaching import strength_and_step
from coach.dialogue.outcome.how_near import nearer_side
from coach.dialogue.say import Say
from coach.interview.interview import Interview
from coach.report.view import result_view


def enough(interview: Interview, text: str) -> tuple[Say, ...]:
    """Whether the latest answer will do: it was taken, or the question is still open."""
    if interview.state.misses:
        return (Say("utter_not_enough"),)
    return (Say("utter_enough" if interview.state.answers else "utter_short_is_fine"),)


def helps(interview: Interview, text: str) -> tuple[Say, ...]:
    """Whether the latest answer is of the kind that is wanted: a yes where it was taken."""
    taken = interview.state.answers and not interview.state.misses
    return (Say("utter_it_helps"),) if taken else enough(interview, text)


def hard_to_read(interview: Interview, text: str) -> tuple[Say, ...]:
    """Kind and honest words for somebody who is hurt by the result: it stands, and so do a strength and a step."""
    return (Say("utter_mood_let_down"), *strength_and_step(interview))


def worth(interview: Interview, text: str) -> tuple[Say, ...]:
    """Kind words for somebody who fears to be no good, with a strength and a step once there is a result."""
    return _with_step("utter_mood_worth", interview)


def good_enough(interview: Interview, text: str) -> tuple[Say, ...]:
    """What is said to "am I good enough", with a strength and a step once there is a result."""
    return _with_step("utter_good_enough", interview)


def to_apply(interview: Interview, text: str) -> tuple[Say, ...]:
    """What is said to "should I apply" and "am I ready": no yes and no no, but once there is a result which job is nearer, a strength
    and a step."""
    if not interview.state.finished:
        return (Say("utter_to_apply"),)
    return (Say("utter_to_apply"), nearer_side(interview, result_view(interview))[0], *strength_and_step(interview))


def mocked(interview: Interview, text: str) -> tuple[Say, ...]:
    """What is said to thanks in mockery, which while a question is open is grumbling."""
    if interview.is_open:
        return (Say("utter_grumbling"),)
    return _with_step("utter_mocked", interview)


def _with_step(response: str, interview: Interview) -> tuple[Say, ...]:
    """``response``, with a strength and a step once there is a result."""
    return (Say(response), *(strength_and_step(interview) if interview.state.finished else ()))
