"""How long somebody has is told before the start: it begins, and nothing of it is kept; what is told about a team is."""

from __future__ import annotations

import pytest

from coach.dialogue.hearing.opening import without_time_talk
from coach.evidence.facts import facts_of
from coach.evidence.types import Reading
from coach.interview.interview import Interview
from coach.language.quantities import find_quantities
from coach.role_model import RoleModel


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("hello, ive about 12 mins between meetings. begin", "begin"), ("20 min before the school run, go", "go"),
        ("I have five minutes before my next call, start", "start"), ("got a meeting in 10 mins, lets go", "lets go"),
        ("my bus leaves in 15 min so be quick", "be quick"), ("there's half an hour till my shift, begin", "begin"),
        ("I've 15 minutes free now", ""), ("we have a call at 3pm, start", "start"), ("I'm on my lunch break, go", "go"),
        ("I have 10 minutes left and i lead 3 people", "i lead 3 people"),
    ],
)  # fmt: skip
def test_how_long_somebody_has_is_left_out(said: str, left: str) -> None:
    assert without_time_talk(said).removeprefix("hello, . ").strip() == left


@pytest.mark.parametrize(
    "told",
    [
        "I spend 10 minutes a day with each of them", "I cut load time from 5 minutes to 2", "we had 20 min stand-ups and I stopped them",
        "I have one hour a week for coaching", "I gave each of them 30 minutes before launch", "we have 3 hours of downtime",
        "I have a meeting with my team at 9 every day", "I moved the call to 10", "I got 40 hours of work out of it", "I lead 6 people",
        "orders have to leave 2 hours before the truck comes", "I had 15 people before the merger",
    ],
)  # fmt: skip
def test_times_of_work_stay(told: str) -> None:
    assert without_time_talk(told) == told


class _Reader:
    def read(self, text: str, *_: object) -> Reading:
        return Reading(text, (), (), tuple(facts_of(text, find_quantities(text))))


class _Model:
    reader = _Reader()


@pytest.mark.parametrize(
    ("said", "act", "kept"),
    [
        ("hey, got around 20 min before I pick up the kids", "start", ""),
        ("hi, 15 mins until my train, lets start", "start", ""),
        ("ok i've 10 minutes free, go ahead", "start", ""),
        ("hi i do the ads for a tea shop, 6 people, lets go", "answer", "i do the ads for a tea shop, 6 people"),
        ("hey there, my team of 9 waits so keep it short please", "answer", "my team of 9 waits"),
        ("I have 10 minutes before lunch and I lead four people", "answer", "I lead four people"),
        ("hi I have 10 minutes, is that enough?", "", ""),
        ("I have 5 minutes but can we do it tomorrow", "", ""),
        ("hello, is this for a team of 5?", "", ""),
        ("my team of 6 waits, I come back later", "", ""),
        ("good morning", "", ""),
        ("I sell shoes", "", ""),
    ],
)
def test_first_words(role_model: RoleModel, said: str, act: str, kept: str) -> None:
    from coach.dialogue.hearing.first_of_all import _opens

    found = _opens(_Model(), said)  # type: ignore[arg-type]
    assert (found.act if found else "") == act
    assert Interview.new(role_model).state.started is False
    if kept and found:
        assert found.reading.text == kept
