"""What a correction does to the answers, and what is said of it."""

from __future__ import annotations

from coach.dialogue.changing.correcting import correction
from coach.evidence.types import Reading
from coach.interview.interview import Interview

TOLD = "I lead a team of 8 people, hired two of them and my boss picked the agency for all that"


def test_other_marks_alone_change_nothing(started: Interview) -> None:
    told = started.take(Reading(TOLD))
    turn = correction(told, Reading(TOLD.replace(" and my", "; and my")), "0")
    assert [say.response for say in turn.says] == ["utter_already_noted"]
    assert turn.interview.state.answers == told.state.answers
