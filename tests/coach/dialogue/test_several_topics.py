"""Several topics are left out in one line, a refusal names its topic, and less talk is no skip."""

from __future__ import annotations

import pytest

from coach.dialogue.leaving_out import skip
from coach.dialogue.several_topics import topics_left_out
from coach.dialogue.way_cues import wants_less_talk
from coach.evidence.types import Reading
from coach.interview.interview import Interview


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("skip strategy and data please", ("strategy", "data")),
        ("leave out money, and the numbers part too", ("value", "data")),
        ("never mind, drop the ecommerce and strategy questions", ("ecommerce", "strategy")),
        ("no questions about strategy or money please", ("strategy", "value")),
        ("I won't talk about money", ("value",)),
        ("I'm not discussing my team", ("leading_teams",)),
        ("not gonna tell you anything about strategy nor data", ("strategy", "data")),
        ("I don't want to speak about my team or money", ("leading_teams", "value")),
    ],
)
def test_topics_left_out(started: Interview, text: str, topics: tuple[str, ...]) -> None:
    assert topics_left_out(started, text) == topics


@pytest.mark.parametrize(
    "text",
    [
        "we dropped two channels for data and money reasons",
        "I skip the team meeting to do strategy",
        "skip this one",
        "skip strategy",
        "I lead a team and own the money",
        "not only strategy but also data",
        "can I skip data and money?",
        "leaving the data team was my call, the money was not",
        "I told my team no",
    ],
)
def test_nothing_left_out(started: Interview, text: str) -> None:
    assert topics_left_out(started, text) == ()


def test_the_next_question_is_of_none_of_them(started: Interview) -> None:
    turn = skip(started, Reading("skip my team and strategy, both"))
    assert turn.interview.state.open == "data"
    assert turn.says[0].values["topic"] == "leading teams and creating strategy"


@pytest.mark.parametrize(
    "text", ["stop using my name", "no more pleasantries please", "you can skip the intro", "cut the chit chat", "less fluff"]
)
def test_less_talk(text: str) -> None:
    assert wants_less_talk(text)


@pytest.mark.parametrize(
    "text", ["skip the team part", "drop it", "we cut the name from the pack", "no names in the report, I hired two", "stop", "skip"]
)
def test_more_than_less_talk(text: str) -> None:
    assert not wants_less_talk(text)
