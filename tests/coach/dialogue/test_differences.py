"""What was added, changed and taken out since the first result; what was taken out is kept nowhere."""

from __future__ import annotations

import pytest

from coach.dialogue.memory.differences import differences, with_first_told
from coach.evidence.types import Reading
from coach.interview.interview import Interview


@pytest.fixture
def first(started: Interview) -> Interview:
    told = started.take(Reading("I lead a team of eight. I ran the webshop and Amazon. I planned the catalogue")).finish()
    return with_first_told(told, started)


def _with(interview: Interview, *texts: str, undo: bool = True) -> Interview:
    old = interview.state.answers
    new = tuple(type(old[0])(old[0].question, Reading(text)) for text in texts)
    return with_first_told(interview.updated(answers=new, answers_before=old if undo else ()), interview)


def test_nothing_is_new_at_first(first: Interview) -> None:
    assert differences(first) == ()


def test_what_came_on_top_changed_and_went(first: Interview) -> None:
    later = _with(first, "I lead a team of nine. I ran the webshop and Amazon. I set all the prices")
    said = {say.response: str(say.values["told"]) for say in differences(later)}
    assert said["utter_since_added"] == "“I set all the prices”"
    assert said["utter_since_altered"] == "“I lead a team of eight” → “I lead a team of nine”"
    assert said["utter_since_out"] == "“I planned the catalogue”"


def test_what_was_taken_out_is_not_kept(first: Interview) -> None:
    changed = _with(first, "I lead a team of nine. I ran the webshop and Amazon. I planned the catalogue")
    later = _with(changed, "I lead a team of nine. I ran the webshop", undo=False)
    assert "Amazon" not in str(later.state.to_json()) and "catalogue" not in str(later.state.first_told)
    assert [say.response for say in differences(later)] == ["utter_since_altered", "utter_since_struck"]


def test_a_changed_thing_taken_out_is_not_kept(first: Interview) -> None:
    changed = _with(first, "I lead a team of nine. I ran the webshop and Amazon. I planned the catalogue")
    later = _with(changed, "I ran the webshop and Amazon. I planned the catalogue", undo=False)
    assert "eight" not in str(later.state.first_told)


def test_it_lasts_with_the_interview(first: Interview) -> None:
    assert type(first.state).from_json(first.state.to_json()) == first.state
