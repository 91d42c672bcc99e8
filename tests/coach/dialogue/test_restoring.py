"""A number that was right before the latest correction comes back when it is named."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from coach.dialogue.changing.restoring import was_right
from coach.dialogue.conductor import conduct
from coach.evidence.types import Reading
from coach.interview.interview import Interview


@pytest.fixture
def told(started: Interview, piece: Callable) -> Interview:
    """One answer with 20 people in it."""
    return started.take(Reading("I lead 20 people", (piece("leading_teams", 4),)))


@pytest.fixture
def corrected(told: Interview) -> Interview:
    """The 20 were put right to be 12."""
    return conduct("correction", told, Reading("I lead 12 people"), "0").interview


@pytest.mark.parametrize("text", ["no wait, 20 was right", "oh twenty was correct after all", "back to 20"])
def test_the_number_before_is_wanted_back(text: str, corrected: Interview) -> None:
    assert was_right(corrected, text)
    back = conduct("correction", corrected, Reading(text)).interview
    assert [a.reading.text for a in back.state.answers] == ["I lead 20 people"]


@pytest.mark.parametrize("text", ["12 was right", "my boss was right", "20 was right for the team but 12 for me", "30 was right"])
def test_anything_else_is_not(text: str, corrected: Interview) -> None:
    assert not was_right(corrected, text)


def test_nothing_comes_back_where_nothing_was_corrected(told: Interview) -> None:
    assert not was_right(told, "20 was right")


def test_a_redo_broken_off_after_a_result_ends_only_the_redo(told: Interview) -> None:
    done = told.finish()
    turn = conduct("cancel", done.reopen("leading_teams"), Reading("cancel"))
    assert turn.interview.state.finished and not turn.interview.state.paused
    assert turn.interview.state.answers == done.state.answers and turn.says[0].response == "utter_kept"


def test_elsewhere_it_stops_the_interview(told: Interview) -> None:
    assert conduct("cancel", told, Reading("cancel")).interview.state.paused
