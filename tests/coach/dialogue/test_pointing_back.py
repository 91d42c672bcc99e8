"""Who only points back is taken at their word where something told under another question fits the open one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from coach.dialogue.conductor import conduct
from coach.dialogue.hearing.pointing_back import pointed_at
from coach.evidence.types import Reading
from coach.interview.interview import Interview


class _Reader:
    """Reads any words of numbers as evidence for data, and nothing else."""

    def __init__(self, piece: Callable) -> None:
        self._piece = piece

    def read(self, text: str, question_id: str = "") -> Reading:
        told = [part.strip() for part in text.split(",") if "figures" in part]
        return Reading(text, tuple(self._piece("data", 3, quote=part, weight=0.6) for part in told))


@pytest.fixture
def at_data(started: Interview, full_answer: Callable) -> Interview:
    """People and strategy are told; the first question on data is open."""
    told = started.take(full_answer("leading_teams", text="I lead 5, we read the figures weekly")).take(full_answer("strategy"))
    assert told.state.open == "data"
    return told


def test_what_is_pointed_at_is_taken_and_said_back(at_data: Interview, piece: Callable) -> None:
    meant = pointed_at(_Reader(piece), at_data, "as I said before")
    assert meant is not None
    turn = conduct("answer", at_data, meant)
    assert [(say.response, say.values) for say in turn.says][0] == ("utter_pointed_at", {"quote": "we read the figures weekly"})
    assert turn.interview.state.answers[-1].question == "data"
    assert turn.interview.state.answers[-1].reading.text == "we read the figures weekly"


@pytest.mark.parametrize("text", ["we read the figures", "no", ""])
def test_other_words_point_at_nothing(text: str, at_data: Interview, piece: Callable) -> None:
    assert pointed_at(_Reader(piece), at_data, text) is None


def test_where_nothing_fits_it_is_asked_for(started: Interview, full_answer: Callable, piece: Callable) -> None:
    bare = started.take(full_answer("leading_teams")).take(full_answer("strategy"))
    assert pointed_at(_Reader(piece), bare, "as I said before") is None
    assert conduct("answer", bare, Reading("as I said before")).says[0].response == "utter_refers_back"
