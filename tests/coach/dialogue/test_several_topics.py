"""Several topics are left out in one line, a refusal names its topic, and less talk is no skip."""

from __future__ import annotations

import pytest

from coach.dialogue.cues.way_cues import wants_less_talk
from coach.dialogue.hearing.given_away import given_away
from coach.dialogue.way.leaving_out import skip
from coach.dialogue.way.several_topics import topics_left_out
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
        ("no more questions on the team or strategy", ("leading_teams", "strategy")),
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
        "I won't share names. Eight people, two team leads",
        "I'm not telling people what to do, I coach them",
        "I don't like talking about people behind their back",
        "drop marketplaces and money losing lines",
        "leave out amazon, go for our own shop and data",
    ],
)
def test_nothing_left_out(started: Interview, text: str) -> None:
    assert topics_left_out(started, text) == ()


def test_the_next_question_is_of_none_of_them(started: Interview) -> None:
    turn = skip(started, Reading("skip my team and strategy, both"))
    assert turn.interview.state.open == "data"
    assert turn.says[0].values["topic"] == "leading teams and creating strategy"


@pytest.mark.parametrize("text", ["drop ebay and money losing lines", "skip print and the team meetings", "leave out amazon, go for data"])
def test_another_thing_is_left_out_than_a_topic_named_beside_it(text: str, started: Interview) -> None:
    at_strategy = started.skip_topic()
    assert given_away(at_strategy, text, at_strategy.place, text) != "skip"


def test_more_than_two_topics_are_listed(started: Interview) -> None:
    turn = skip(started, Reading("skip strategy, data and money"))
    assert turn.says[0].values["topic"] == "creating strategy, interpreting data and generating value"


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
