"""Between "shall I really?" and its yes or no everything is answered, and the question comes again."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from coach.dialogue.brevity import WORDS_BEFORE_A_QUESTION, longest
from coach.dialogue.conductor import respond
from coach.dialogue.moves.clearing import asks_about_clearing, waits
from coach.evidence.types import Reading
from coach.interview.interview import Interview

KINDS = [("delete_data", "utter_confirm_delete_again"), ("restart", "utter_confirm_restart_again")]


@pytest.fixture
def told(started: Interview, full_answer: Callable) -> Interview:
    """An interview with one answer."""
    return started.take(full_answer("leading_teams"))


@pytest.mark.parametrize(("act", "again"), KINDS)
@pytest.mark.parametrize(
    ("between", "text"),
    [
        ("privacy", "who can read this anyway"),
        ("progress", "how long is it all in all"),
        ("unsure", "and could that be undone later?"),
        ("result", "will my answers be lost?"),
        ("bot_challenge", "are you a human"),
        ("answer", "hmm not sure"),
        ("answer", "maybe"),
    ],
)
def test_a_question_between_is_answered_and_a_later_yes_counts(told: Interview, act: str, again: str, between: str, text: str) -> None:
    asked = respond(act, told, Reading("do that"))
    turn = respond(between, asked.interview, Reading(text))
    assert turn.says[-1].response == again and turn.says[-1].options == ("Yes", "No")
    assert len(turn.says) > 1 or between == "answer"
    kept = respond("answer", turn.interview, Reading("no"))
    assert kept.interview.state.answers == told.state.answers and kept.interview.state.pending is None
    assert respond("answer", turn.interview, Reading("yes")).interview.state.answers == ()


@pytest.mark.parametrize(("act", "again"), KINDS)
def test_a_hello_meanwhile_brings_no_second_question(told: Interview, act: str, again: str) -> None:
    asked = respond(act, told, Reading("do that"))
    assert [say.response for say in respond("greet", asked.interview, Reading("hey")).says] == [again]
    new = Interview.new(told.role_model)
    asked = respond("delete_data", new, Reading("delete everything about me"))
    assert [say.response for say in respond("greet", asked.interview, Reading("hey")).says] == ["utter_confirm_delete_again"]
    known = respond("delete_data", new.updated(introduced=True), Reading("delete everything about me"))
    said = respond("bot_challenge", known.interview, Reading("am i talking to a machine")).says
    assert [say.response for say in said] == ["utter_bot", "utter_confirm_delete_again"]


def test_a_long_reply_meanwhile_is_cut_before_the_question_comes_again(told: Interview) -> None:
    new = Interview.new(told.role_model)
    asked = respond("delete_data", new, Reading("delete everything about me")).interview
    turn = respond("next_steps", asked, Reading("what should I do next"))
    assert turn.says[-1].response == "utter_confirm_delete_again" and len(turn.says) > 1
    assert sum(map(longest, turn.says[:-1])) <= WORDS_BEFORE_A_QUESTION


@pytest.mark.parametrize(("act", "again"), KINDS)
def test_a_break_sets_it_aside_until_the_interview_goes_on(told: Interview, act: str, again: str) -> None:
    asked = respond(act, told, Reading("do that")).interview
    paused = respond("pause", asked, Reading("five minutes please")).interview
    assert paused.state.paused and waits(paused) is None
    back = respond("affirm", paused, Reading("yes"))
    # The yes is to going on.
    assert back.interview.state.answers == told.state.answers and back.says[-1].response == again
    assert respond("answer", back.interview, Reading("no")).interview.state.answers == told.state.answers


@pytest.mark.parametrize(("act", "again"), KINDS)
def test_an_answer_meanwhile_is_kept_and_nothing_cleared(told: Interview, full_answer: Callable, act: str, again: str) -> None:
    asked = respond(act, told, Reading("do that")).interview
    turn = respond("answer", asked, full_answer("data", text="I test the shop every week"))
    assert turn.interview.state.pending is None and len(turn.interview.state.answers) == 2
    assert turn.interview.state.open == told.state.open


def test_who_never_decides_keeps_everything(told: Interview) -> None:
    interview = respond("delete_data", told, Reading("do that")).interview
    for _ in range(5):
        interview = respond("answer", interview, Reading("maybe")).interview
    assert interview.state.pending is None and interview.state.answers == told.state.answers


def test_what_a_clearing_takes_away_is_told_from_other_questions() -> None:
    assert asks_about_clearing("can I get it back afterwards?") and asks_about_clearing("what happens to my report then")
    assert not asks_about_clearing("what does a director do")
