"""What was written down though it was no answer is taken back, and what was meant by it is done."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from coach.dialogue.conductor import MEANT, conduct
from coach.dialogue.way.taking_back import meant_instead, takes_back_record
from coach.evidence.types import Reading
from coach.interview.interview import Interview

NO_ANSWER = [
    "that wasn't an answer", "no, that was not my answer", "dont write that down", "hey, i wasn't answering",
    "that enuf thing wasnt an answer",
    "it's not an answer", "please don't note that", "i didn't answer that yet", "why did you write that down",
    "what i said was not meant as an answer",
]  # fmt: skip
TOLD = [
    "I write that down for my team", "the answer was a loyalty programme", "we don't record calls", "they didn't answer the mails",
    "email was not the answer", "I put it down to the weather", "that was a real win", "I didn't answer to the board",
    "don't write to them, call",
    "no answer from finance",
]  # fmt: skip


@pytest.mark.parametrize("text", NO_ANSWER)
def test_told_to_be_no_answer(text: str, team: Interview) -> None:
    assert takes_back_record(team, text)


@pytest.mark.parametrize("text", TOLD)
def test_told_of_work(text: str, team: Interview) -> None:
    assert not takes_back_record(team, text)


def test_the_latest_record_goes_and_its_question_comes_again(hired: Interview) -> None:
    turn = conduct("back", hired, Reading("that wasn't an answer"))
    assert turn.says[0].response == "utter_taken_back"
    assert turn.interview.state.open == "leading_teams.people_decisions"
    assert [answer.question for answer in turn.interview.state.answers] == ["leading_teams"]
    again = turn.interview.take(Reading("Hiring", signals=("leading_teams.people_decision",)))
    assert again.state.open == "leading_teams.lead_layers"


def test_where_nothing_was_written_down_nothing_goes(hired: Interview) -> None:
    for at in (hired.updated(misses=1), hired.skip(), hired.updated(digressions=1)):
        turn = conduct("back", at, Reading("dont write that down"))
        assert turn.says[0].response == "utter_not_written_down" and turn.interview.state.answers == hired.state.answers


def test_a_record_is_found_by_its_words(team: Interview, full_answer: Callable) -> None:
    junk = team.take(Reading("enuf questions", signals=("leading_teams.people_decision",))).take(Reading("two of them"))
    turn = conduct("back", junk, Reading("that enuf questions thing wasnt an answer"))
    assert "enuf questions" not in [answer.reading.text for answer in turn.interview.state.answers]
    assert len(turn.interview.state.answers) == len(junk.state.answers) - 1 and turn.interview.state.open == junk.state.open
    other = conduct("back", junk, Reading("that banana thing wasn't an answer"))
    assert other.interview.state.answers == junk.state.answers


def test_what_was_meant_is_done(team: Interview) -> None:
    junk = team.take(Reading("enuf", signals=("leading_teams.people_decision",)))
    turn = conduct("back", junk, Reading("no i meant stop"), f"{MEANT}cancel stop")
    assert turn.interview.state.paused and turn.interview.state.answers == team.state.answers


def test_a_real_answer_stays_where_something_else_was_meant(team: Interview) -> None:
    turn = conduct("back", team, Reading("no i meant skip"), f"{MEANT}skip skip")
    assert turn.interview.state.answers == team.state.answers and turn.interview.state.open == "leading_teams.lead_layers"


def test_behind_a_reply_of_the_coach_it_is_that_reply(team: Interview) -> None:
    assert not takes_back_record(team.updated(digressions=1), "that's not an answer")


@pytest.mark.parametrize(
    ("text", "wish"),
    [("no i meant stop", "stop"), ("sorry, I meant skip", "skip"), ("I meant to pause", "pause"), ("what i meant was stop", "stop"),
     ("I meant 12", ""), ("I meant the team in Berlin, not Munich", ""), ("we meant to grow", ""), ("stop", "")],
)  # fmt: skip
def test_the_wish_meant(text: str, wish: str) -> None:
    assert meant_instead(text) == wish
