"""Skipping, reopening, pausing and storing an interview: nothing that was said is lost."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from coach.evidence.types import Fact, Reading
from coach.interview.interview import Interview
from coach.role_model import RoleModel

ORDER = ["leading_teams", "strategy", "data", "ecommerce", "value"]


# ---- skipping ---------------------------------------------------------------------------------------------------


def test_skipped_core_question_takes_its_follow_ups_along(started: Interview) -> None:
    skipped = started.skip()
    assert skipped.state.open == "strategy" and skipped.state.skipped == ("leading_teams",) and skipped.state.answers == ()


def test_skipped_follow_up_keeps_the_answer_before_it(started: Interview, reading: Callable) -> None:
    skipped = started.take(reading("I led people")).skip()
    assert skipped.state.open == "strategy"
    assert [a.question for a in skipped.state.answers] == ["leading_teams"]


def test_skipped_topic_keeps_what_was_said_about_it(started: Interview, reading: Callable) -> None:
    skipped = started.take(reading("I led people")).skip_topic()
    assert skipped.state.open == "strategy" and len(skipped.state.answers) == 1


def test_later_topic_can_be_skipped_ahead(started: Interview, reading: Callable, full_answer: Callable) -> None:
    ahead = started.skip_topic("strategy")
    assert ahead.state.open == "leading_teams"
    assert ahead.take(full_answer("leading_teams")).state.open == "data"


def test_everything_can_be_skipped(started: Interview) -> None:
    interview, put = started, []
    while not interview.state.finished:
        put.append(interview.state.open)
        interview = interview.skip()
    assert put == [*ORDER, "preference"] and interview.question is None


# ---- reopening and replacing ------------------------------------------------------------------------------------


def test_reopened_topic_drops_its_answers_and_keeps_the_rest(finished: Callable, full_answer: Callable) -> None:
    again = finished().reopen("data")
    assert again.is_open and again.state.open == "data"
    assert [a.question for a in again.state.answers] == ["leading_teams", "strategy", "ecommerce", "value", "preference"]
    done = again.take(full_answer("data", 2.0))
    assert done.state.finished and done.state.answers[-1].reading.evidence[0].level == 2.0


def test_follow_up_that_was_left_out_is_not_put_again_with_its_topic(started: Interview, reading: Callable) -> None:
    interview = started.take(reading("I led people"))
    assert interview.state.open == "leading_teams.headcount"
    assert interview.skip().reopen("leading_teams").take(reading("I led people")).state.open == "strategy"


def test_reopened_topic_that_is_skipped_keeps_its_earlier_answer(finished: Callable) -> None:
    interview = finished()
    kept = interview.reopen("data").skip()
    assert kept.state.finished and set(kept.state.answers) == set(interview.state.answers)


def test_reopening_another_topic_loses_no_answer(finished: Callable) -> None:
    interview = finished().reopen("data").reopen("value").skip()
    assert interview.state.finished and {a.competency for a in interview.state.answers} == {*ORDER, "preference"}


def test_reopened_skip_is_no_longer_skipped(started: Interview) -> None:
    assert started.skip().reopen("leading_teams").state.skipped == ()


def test_replaced_answers_stay_finished_and_change_the_evidence(finished: Callable, full_answer: Callable, reading: Callable) -> None:
    interview = finished(4, 4, 4, 4, 4)
    answers = interview.state.answers
    changed = interview.replace_answers((type(answers[0])("leading_teams", full_answer("leading_teams", 1.0)), *answers[1:]))
    assert changed.state.finished and changed.evidence[0].level == 1.0 and len(changed.evidence) == 5


# ---- progress, pause, end, storage ------------------------------------------------------------------------------


def test_progress_counts_topics_and_minutes_down(started: Interview, full_answer: Callable, role_model: RoleModel) -> None:
    interview, seen = started, []
    for name in ORDER:
        progress = interview.progress()
        seen.append((progress.done, progress.total))
        assert 1 <= progress.minutes_left <= role_model.minutes
        interview = interview.take(full_answer(name))
    assert seen == [(n, 5) for n in range(5)]
    assert interview.progress().done == 5 and interview.progress().minutes_left == 1


def test_nothing_is_done_before_the_start(role_model: RoleModel) -> None:
    assert Interview.new(role_model).progress().done == 0 and not Interview.new(role_model).is_open


def test_pause_keeps_the_open_question(started: Interview, reading: Callable) -> None:
    paused = started.take(reading("I led people")).pause()
    assert not paused.is_open and paused.state.answers
    assert paused.start().is_open and paused.start().state.open == "leading_teams.headcount"


def test_finish_ends_with_what_was_said(started: Interview, full_answer: Callable) -> None:
    ended = started.take(full_answer("leading_teams")).finish()
    assert ended.state.finished and not ended.is_open and ended.question is None and len(ended.evidence) == 1


def test_moves_leave_the_earlier_interview_as_it_was(started: Interview, reading: Callable) -> None:
    before = started.to_json()
    started.take(reading("x")).skip().reopen("data").pause()
    assert started.to_json() == before


def test_stored_interview_reads_back_equal_through_json(role_model: RoleModel, started: Interview, piece: Callable) -> None:
    reading = Reading("I lead 5", (piece("leading_teams", 3.5),), ("leading_teams.people",), (Fact("people", 5.0, "5 people"),), "ok?")
    interview = started.take(reading).skip().with_pending("restart", reason="asked").updated(first_name="Kim", previous={"score": 50})
    again = Interview.from_json(role_model, json.loads(json.dumps(interview.to_json())))
    assert again == interview


@pytest.mark.parametrize("damaged", [None, {}, {"version": 999}, {"version": 1}, {"version": 1, "answers": 5}])
def test_unreadable_store_begins_a_new_interview(role_model: RoleModel, damaged: Any) -> None:
    interview = Interview.from_json(role_model, damaged)
    assert not interview.state.started and interview.state.answers == ()


def test_every_interview_has_its_own_id(role_model: RoleModel) -> None:
    ids = {Interview.new(role_model).state.assessment_id for _ in range(20)}
    assert len(ids) == 20 and all(len(i) == 32 for i in ids)


def test_nothing_is_asked_behind_the_last_question(started: Interview, full_answer: Callable, reading: Callable) -> None:
    interview = started
    while interview.state.open != "preference":
        interview = interview.take(full_answer(interview.state.open.split(".")[0]))
    money = next(index for index, answer in enumerate(interview.state.answers) if answer.question == "value")
    answers = interview.state.answers
    less = interview.replace_answers((*answers[:money], type(answers[0])("value", reading("a target")), *answers[money + 1 :]))
    assert less.state.open == "preference" and less.take(reading("launches")).state.finished


def test_a_follow_up_that_was_left_is_not_put_where_the_new_answer_tells_it(
    started: Interview, full_answer: Callable, reading: Callable
) -> None:
    interview = started.take(full_answer("leading_teams")).take(reading("we chose search"))
    assert interview.state.open.startswith("strategy.")
    assert interview.reopen("strategy").take(full_answer("strategy")).state.open == "data"
