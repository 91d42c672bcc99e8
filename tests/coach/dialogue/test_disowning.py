"""Words offered for another area are given up where the person says that they are not about it, and only then."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from coach.dialogue.hearing.disowning import disowns
from coach.dialogue.moves.answering import take_answer
from coach.evidence.types import Reading
from coach.interview.agenda import volunteered_evidence
from coach.interview.interview import Interview

SPLIT = "I put half of the crew on the web shop and rebuilt its search with them"


@pytest.fixture
def offered(started: Interview, piece: Callable) -> Interview:
    """What was told of the team is offered for the craft."""
    reading = Reading(
        SPLIT,
        (piece("leading_teams", 3.5, quote=SPLIT), piece("ecommerce", 3.5, quote=SPLIT, strength="strong")),
        ("leading_teams.people", "ecommerce.built"),
    )
    told = started.take(reading)
    told = told.skip_topic("leading_teams").skip_topic("strategy").skip_topic("data")
    told = told.updated(open="ecommerce.confirm")
    assert told.question is not None and told.question.kind == "confirm"
    return told


@pytest.mark.parametrize(
    "text",
    [
        "No, that is not about the craft, that was about my team", "it has nothing to do with craft", "wrong topic",
        "that isn't related to it", "sorry but this one was about the people", "thats about people, not craft", "doesnt fit here",
        "this doesn't belong there, its about the team", "nah, that quote was about my strategy", "it's not really part of this",
    ],
)  # fmt: skip
def test_not_about_it_asks_the_question_itself(offered: Interview, text: str) -> None:
    assert disowns(offered, text)
    turn = take_answer(offered, Reading(text))
    assert turn.interview.state.open == "ecommerce" and turn.says[0].response == "utter_not_about_it"
    assert not volunteered_evidence(turn.interview.state.answers, "ecommerce")
    assert any(p.competency == "leading_teams" for answer in turn.interview.state.answers for p in answer.reading.evidence)


@pytest.mark.parametrize(
    "text",
    [
        "that is not all", "that was about two years ago", "it's not about size, I rebuilt the filters", "it was for three countries",
        "that's not part of my job", "yes, it belongs there", "that was about my online shop", "that is not mine", "no",
        "the shop has nothing to do with the stores, I run it alone", "that was for our own brand", "it doesn't go to retailers, online",
    ],
)  # fmt: skip
def test_what_tells_more_is_kept(offered: Interview, text: str) -> None:
    assert not disowns(offered, text)


def test_it_means_nothing_where_nothing_is_offered(started: Interview) -> None:
    assert not disowns(started, "it has nothing to do with craft")


@pytest.mark.parametrize(
    ("quote", "offered"),
    [
        ("I have divided it in performance, content and shop", False),
        ("I split the team into ads, email and marketplaces", False),
        ("we organised them by channel, shop and search", False),
        ("I restructured my people into squads for seo and shop", False),
        ("I grouped everyone along the brands of the shop", False),
        ("I sorted them into search, shop and social", False),
        ("I split the catalogue into ten categories and rebuilt filters", True),
        ("I organised the product pages by colour and size", True),
        ("I divided our budget between search and social ads", True),
        ("I arranged the photo shoots for the shop and the feeds", True),
        ("I restructured the whole feed for two marketplaces alone", True),
        ("I split tested them with new photos in the shop", True),
    ],
)
def test_how_people_were_divided_is_no_craft(started: Interview, piece: Callable, quote: str, offered: bool) -> None:
    told = started.take(Reading(quote, (piece("ecommerce", 3.5, quote=quote, strength="strong"),)))
    assert bool(volunteered_evidence(told.state.answers, "ecommerce")) == offered
