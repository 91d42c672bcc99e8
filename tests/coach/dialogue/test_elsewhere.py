"""A reply that counts something else than the follow-up asks for is kept where it belongs, and the follow-up is put again."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from coach.dialogue.conductor import conduct
from coach.dialogue.say import Turn
from coach.evidence.types import Fact, Reading
from coach.interview.interview import Interview


def opened(started: Interview, question: str) -> Interview:
    """An interview whose open question is ``question``."""
    return started.updated(open=question, asked=(*started.state.asked, question))


def replied(started: Interview, question: str, before: str, text: str, piece: Callable) -> Turn:
    """The turn of ``text`` to the follow-up ``question``, where ``before`` was put ahead of it ("" for none) and left open."""
    frame = piece(question.split(".")[0], 3, quote=text, rule="frame")
    asked = started.updated(asked=(*started.state.asked, *([before] if before else [])))
    return conduct("answer", opened(asked, question), Reading(text, (frame,)))


@pytest.mark.parametrize(
    ("question", "text", "fact"),
    [
        ("strategy.horizon", "about 200k a year", Fact("money", 200_000, "200k a year")),
        ("leading_teams.headcount", "3 million in sales", Fact("money", 3e6, "3 million")),
        ("ecommerce.breadth", "around 3m revenue", Fact("money", 3e6, "3m revenue")),
        ("value.amount", "six people", Fact("people", 6, "six people")),
    ],
)
def test_another_kind_of_number_is_no_reply(question: str, text: str, fact: Fact, started: Interview, piece: Callable) -> None:
    frame = piece(question.split(".")[0], 3, quote=text, rule="frame")
    turn = conduct("answer", opened(started, question), Reading(text, (frame,), (), (fact,)))
    assert turn.interview.state.open == question
    assert turn.interview.facts == (fact,) and not turn.interview.evidence


@pytest.mark.parametrize(
    ("question", "text", "fact"),
    [
        ("strategy.horizon", "18 months", Fact("horizon", 18, "18 months")),
        ("leading_teams.headcount", "two leads", Fact("leads", 2, "two leads")),
        ("data.acted", "my five designers", Fact("people", 5, "five designers")),
        ("data.measure", "sales by 20k", Fact("money", 20_000, "20k")),
    ],
)
def test_a_fitting_number_is(question: str, text: str, fact: Fact, started: Interview) -> None:
    turn = conduct("answer", opened(started, question), Reading(text, (), (), (fact,)))
    assert turn.interview.state.open != question


def test_another_number_beside_what_was_asked_for_is_a_reply(started: Interview, piece: Callable) -> None:
    text = "yes one foreman leads two"
    reading = Reading(text, (piece("leading_teams", 4, quote=text),), ("leading_teams.leads",), (Fact("people", 1, "one foreman"),))
    turn = conduct("answer", opened(started, "leading_teams.lead_layers"), reading)
    assert turn.interview.state.open != "leading_teams.lead_layers"


@pytest.mark.parametrize(
    ("question", "before", "text"),
    [
        ("strategy.final_call", "strategy.horizon", "about a year ahead"),
        ("strategy.horizon", "strategy.final_call", "my boss made the call btw"),
        ("leading_teams.lead_layers", "leading_teams.people_decisions", "I hired them"),
    ],
)
def test_a_late_reply_leaves_the_open_question(question: str, before: str, text: str, started: Interview, piece: Callable) -> None:
    turn = replied(started, question, before, text, piece)
    assert turn.interview.state.open == question and turn.interview.state.answers[-1].reading.text == text
    assert turn.interview.state.misses == 1


@pytest.mark.parametrize(
    ("question", "before", "text"),
    [
        ("strategy.trade_off", "strategy.final_call", "my boss had to agree"),
        ("strategy.final_call", "strategy.horizon", "the two owners"),
        ("strategy.horizon", "", "about a year ahead"),
    ],
)
def test_a_reply_that_fits_is_no_late_one(question: str, before: str, text: str, started: Interview, piece: Callable) -> None:
    assert replied(started, question, before, text, piece).interview.state.open != question


@pytest.mark.parametrize("text", ["I chose amazon over ebay", "my boss, he signed it off", "the board, they approved it"])
def test_a_reply_in_the_words_of_an_answered_follow_up_is_taken(text: str, started: Interview, piece: Callable) -> None:
    frame = piece("strategy", 3, quote=text, rule="frame")
    answered = opened(started, "strategy.final_call").take(Reading("the CEO"))
    turn = conduct("answer", opened(answered, "strategy.trade_off"), Reading(text, (frame,)))
    assert turn.interview.state.open != "strategy.trade_off"


def test_a_result_in_another_area_is_a_reply_where_that_was_asked(started: Interview, piece: Callable) -> None:
    text = "people come back more, repeat orders went from 12 to 15 percent"
    reading = Reading(text, (piece("data", 3, quote=text),), ("ecommerce.outcome",))
    turn = conduct("answer", opened(started, "ecommerce.outcome"), reading)
    assert turn.interview.state.open != "ecommerce.outcome"
