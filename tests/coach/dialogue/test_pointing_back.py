"""Who only points back is taken at their word where something told under another question fits the open one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from coach.dialogue.conductor import conduct
from coach.dialogue.hearing.pointing_back import pointed_at, without_pointing
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


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("no i just told u, 240k a yr budget is mine", "240k a yr budget is mine"),
        ("a quarter like i said", "a quarter"),
        ("as I said, 12 people", "12 people"),
        ("the proof was the holdout, as I said at the beginning", "the proof was the holdout"),
        ("i told you before, i move the money", "i move the money"),
        ("I already said: my boss decides", "my boss decides"),
        ("hiring, i told you", "hiring"),
        ("well, like I mentioned earlier - two of them", "two of them"),
        ("I already told you that. My boss", "My boss"),
    ],
)
def test_what_is_told_beside_pointing_back_is_left(text: str, told: str) -> None:
    assert without_pointing(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "as I said",
        "I said no, we stopped",
        "I told the team, then we moved",
        "he did it like I said he should",
        "they did as I told them",
        "I just said yes to the offer, and we launched",
        "the team did it like I told you to",
        "I said it, they did it",
        "I told you so",
        "I mentioned it to the CEO, he agreed",
        "my boss said so, I did it",
        "well, as I mentioned earlier",
    ],
)
def test_a_story_of_what_was_said_stays_whole(text: str) -> None:
    assert without_pointing(text) == text


def test_what_is_on_record_is_named_once_and_then_a_way_on(started: Interview, reading: Callable, piece: Callable) -> None:
    asked = started.take(reading("I lead five", piece("leading_teams", 3, quote="I lead five"), signals=("leading_teams.people",)))
    says = []
    for _ in range(3):
        turn = conduct("answer", asked, Reading("you asked that already"))
        says.append((turn.says[0].response, turn.says[0].values.get("quotes", "")))
        asked = turn.interview
    assert says == [("utter_on_record", "“I lead five”"), ("utter_on_record_again", "“I lead five”"), ("utter_offer_skip", "")]
    assert asked.state.open == "leading_teams.people_decisions"


def test_at_the_last_question_nothing_is_on_record(started: Interview) -> None:
    last = started.updated(open="preference")
    assert conduct("answer", last, Reading("you asked that already")).says[0].response == "utter_refers_back"
