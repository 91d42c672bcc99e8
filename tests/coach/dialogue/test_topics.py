"""Topics are wanted first, alone, not at all, or by their place."""

from __future__ import annotations

import pytest

from coach.dialogue.way.topics import topic_at, topic_ruled_out, topic_wanted
from coach.interview.interview import Interview
from coach.role_model import RoleModel


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("could we do the budget first", "value"),
        ("no people questions, let's take numbers first", "data"),
        ("just do strategy for now", "strategy"),
        ("only the money part please", "value"),
        ("I only look at numbers on Mondays", None),
        ("first we planned the budget, then the team", None),
        ("just me and the numbers", None),
        ("only the shop for now", None),
        ("just our webshop today", None),
    ],
)
def test_the_topic_that_is_wanted(text: str, wanted: str | None, started: Interview) -> None:
    assert topic_wanted(started, text) == wanted


@pytest.mark.parametrize(
    ("text", "unwanted"),
    [
        ("no team stuff please", "leading_teams"),
        ("sorry, nothing about budgets please", "value"),
        ("skip the strategy part, could we do data first", "strategy"),
        ("no budget", None),
        ("no team now", None),
        ("no strategy really, we followed head office", None),
    ],
)
def test_the_topic_that_is_ruled_out(text: str, unwanted: str | None, started: Interview) -> None:
    assert topic_ruled_out(started, text) == unwanted


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("the first topic after all", 0),
        ("go back to the second area please", 1),
        ("question 3 again", 2),
        ("topic no. 4", 3),
        ("can we do topic number five now", 4),
    ],
)
def test_a_topic_by_its_place(text: str, place: int, started: Interview) -> None:
    assert topic_at(started, text) == started.role_model.competency_ids[place]


@pytest.mark.parametrize(
    "text", ["the first question we asked was who buys", "topic 9", "in the second area of the store", "my third shop"]
)
def test_other_places_are_no_topics(text: str, started: Interview) -> None:
    assert topic_at(started, text) is None


@pytest.mark.parametrize(
    "text",
    [
        "skip the third topic",
        "whats the third topic",
        "is this the fourth question",
        "I led the first part",
        "my team owned the second part",
    ],
)
def test_a_place_that_is_named_otherwise_asks_for_no_topic(text: str, started: Interview) -> None:
    assert topic_at(started, text) is None


def test_nobody_goes_to_a_topic_before_the_interview(role_model: RoleModel) -> None:
    assert topic_at(Interview.new(role_model), "the first question please") is None
