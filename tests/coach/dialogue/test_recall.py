"""What was told is said back in whole clauses or its numbers, by area, however it is asked for."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from coach.dialogue.conductor import respond
from coach.dialogue.cues.recall_cues import asks_for_notes, asks_for_numbers, asks_how_to_correct, asks_what_was_skipped
from coach.dialogue.hearing.given_away import given_away
from coach.dialogue.memory.recalling import recall
from coach.dialogue.moves.plain_questions import plain_question
from coach.evidence.types import Fact, Reading
from coach.interview.interview import Interview

NOTES = [
    "what is on file about me",
    "anything noted about me so far?",
    "can you remind me of what i said",
    "tell me everything again",
    "what did you understand so far",
    "what do you know up to now",
    "give me a short summary of my answers",
    "could you recap what i told you",
    "please sum up what you know about me",
    "which details have you stored about me",
    "read back my answers",
    "list everything I told you so far",
    "what do we have so far",
    "which budget did you note",
    "what headcount do you have",
]
NUMBERS = ["what figures do you have", "which amounts did you write down", "have you got the numbers", "did you catch how much it was"]
SKIPPED = ["which questions did i skip", "what have i left out so far", "which ones were skipped", "what did I pass on"]
CORRECTING = [
    "how can I fix something I told you",
    "what if one thing I said is wrong",
    "how do i change a wrong number later",
    "what should I do when something was incorrect",
]
TOLD = [
    "I gave the board a summary of what we had learned",
    "We noted down every return reason and I cut two suppliers",
    "I read the reports every Monday",
    "what we have got is a team of four",
    "I remind everyone of the targets each week",
    "The numbers I kept were margin and returns",
    "we skipped the trade fair and put it into search",
    "I list products and fix titles",
    "how we fixed it was a new size table",
    "I know the shop by heart and ran it for two years",
    "which budget to cut was my decision",
    "I corrected the forecast when something was off",
]


@pytest.mark.parametrize(
    ("asks", "text"),
    [
        *((asks_for_notes, text) for text in NOTES),
        *((asks_for_numbers, text) for text in NUMBERS),
        *((asks_what_was_skipped, text) for text in SKIPPED),
        *((asks_how_to_correct, text) for text in CORRECTING),
    ],
)
def test_what_is_asked_for(asks: Callable, text: str) -> None:
    assert asks(text)


@pytest.mark.parametrize("text", TOLD)
def test_what_is_told_asks_for_nothing(text: str) -> None:
    assert not any(asks(text) for asks in (asks_for_notes, asks_for_numbers, asks_what_was_skipped, asks_how_to_correct))


def told(interview: Interview, text: str = "") -> dict[str, str]:
    """Values of what is recalled."""
    return dict(recall(interview, text).says[0].values)


def long_answer(piece: Callable, competency: str, other: str) -> Reading:
    """A long answer whose clauses count for two areas."""
    own, elsewhere = "I lead nine planners and set all of their goals", "I run the web shop and its checkout"
    text = f"{own}, which took a good while to get going as everybody was used to something else before, and {elsewhere}"
    return Reading(text, (piece(competency, 4, quote=own), piece(other, 3, quote=elsewhere)), (), (Fact("people", 9.0, "nine planners"),))


def test_what_was_volunteered_is_found_under_its_own_area(started: Interview, piece: Callable) -> None:
    behind = started.take(long_answer(piece, "leading_teams", "ecommerce"))
    assert "Ecommerce craft: “I run the web shop and its checkout”" in told(behind)["told"]
    on_it = told(behind, "what did you note on ecommerce")["told"]
    assert on_it == "Ecommerce craft: “I run the web shop and its checkout”"


def test_short_notes_hold_whole_clauses(started: Interview, piece: Callable) -> None:
    behind = started.take(long_answer(piece, "leading_teams", "ecommerce"))
    assert "…" not in told(behind)["brief"]
    assert "I lead nine planners and set all of their goals" in told(behind)["brief"]


def test_numbers_alone_where_they_are_asked_for(started: Interview, piece: Callable) -> None:
    behind = started.take(long_answer(piece, "leading_teams", "ecommerce"))
    assert told(behind, "which numbers did you note")["told"] == "Leading teams: nine planners"


def test_what_was_skipped_is_named(started: Interview, full_answer: Callable) -> None:
    assert recall(started, "what did i skip").says[0].response == "utter_skipped_nothing"
    behind = started.skip()
    assert told(behind, "which questions did i skip")["skipped"] == "leading teams"


def test_how_to_correct_is_no_recall(started: Interview, full_answer: Callable) -> None:
    behind = started.take(full_answer("leading_teams"))
    text = "what if something i said turns out wrong"
    plain = plain_question(behind, text)
    assert plain and given_away(behind, text, behind.place, text) == plain.act
    assert respond(plain.act, behind, Reading(text)).says[0].response == "utter_how_to_correct"


def test_short_notes_hold_what_tells_most(started: Interview, piece: Callable) -> None:
    done, denied = "I raised the margin of the web shop from 31 to 35", "I never touched the warehouse of the firm"
    other, number = "my boss owns the target of 5m", "two"
    text = f"{denied}, as everybody there knew. {other}. yeah {done}, which took all of us a while to get going. {number}"
    pieces = tuple(piece("value", 4, quote=quote) for quote in (denied, other, done))
    brief = told(started.take(Reading(text, pieces)))["brief"]
    assert brief == f"Generating value: “{done}”"


def test_with_many_areas_each_has_its_own_words(started: Interview, full_answer: Callable, piece: Callable) -> None:
    behind = started
    for name in ("leading_teams", "strategy", "data", "ecommerce", "value"):
        behind = behind.take(full_answer(name, 4.0, f"I ran {name} myself, with a great many words about how it went over the years"))
    brief = told(behind)["brief"].splitlines()
    assert [line.partition(":")[0] for line in brief] == [c.short_name for c in behind.role_model.competencies]
    assert all(f"I ran {name}" in told(behind)["brief"] for name in ("leading_teams", "value"))


def test_more_keeps_every_quote_closed(started: Interview, piece: Callable) -> None:
    text = "I lead nine planners in two shops. Each has a market. " + "We look at every one of them on Mondays and talk it over. " * 6
    turn = respond("result", started.take(Reading(text, (piece("leading_teams", 4, quote=text),))), Reading("what have I told you so far"))
    parts = [str(turn.says[0].values["brief"])]
    while turn.interview.state.more:
        turn = respond("repeat", turn.interview, Reading("more"))
        parts.append(str(turn.says[0].values["text"]))
    assert len(parts) > 1 and all(part.count("“") == part.count("”") for part in parts)


def test_more_outlasts_a_message_that_was_not_understood(started: Interview) -> None:
    turn = respond("why_ask", started, Reading("why? and who reads this, and the skills?"), tail="privacy faq_skills")
    assert respond("oos", turn.interview, Reading("paint the fence blue")).interview.state.more == turn.interview.state.more
