"""The interview asks the same questions in the same order, follows up only where evidence lacks, and always ends."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from coach.evidence.types import Evidence, Fact, Reading
from coach.interview.agenda import MAX_FOLLOW_UPS
from coach.interview.interview import Interview
from coach.role_model import RoleModel

ORDER = ["leading_teams", "strategy", "data", "ecommerce", "value"]


def run_through(interview: Interview, reply: Callable[[Interview], Reading], limit: int = 40) -> list[str]:
    """Ids of the questions put until the interview is finished."""
    put = []
    while interview.question is not None:
        put.append(interview.question.id)
        assert len(put) <= limit
        interview = interview.take(reply(interview))
    assert interview.state.finished
    return put


# ---- order and follow-ups ---------------------------------------------------------------------------------------


def test_full_answers_meet_the_core_questions_in_order_and_the_preference_last(started: Interview, full_answer: Callable) -> None:
    put = run_through(started, lambda i: full_answer(i.question.competency) if i.question.competency in ORDER else Reading("a mix"))
    assert put == [*ORDER, "preference"]


def test_empty_answers_meet_at_most_two_follow_ups_each(started: Interview, reading: Callable) -> None:
    put = run_through(started, lambda i: reading("hm"))
    assert [q for q in put if "." not in q] == [*ORDER, "preference"]
    for name in ORDER:
        assert len([q for q in put if q.startswith(f"{name}.")]) <= MAX_FOLLOW_UPS == 2


def test_follow_up_is_asked_while_its_evidence_is_missing(started: Interview, reading: Callable) -> None:
    assert started.take(reading("I led people")).state.open == "leading_teams.headcount"
    assert started.take(reading("I led five", signals=("leading_teams.people",))).state.open == "leading_teams.people_decisions"
    big = ("leading_teams.people", "leading_teams.people_decision", "leading_teams.big_team")
    assert started.take(reading("I led nine and hired", signals=big)).state.open == "leading_teams.lead_layers"
    assert started.take(reading("all of it", signals=(*big, "leading_teams.leads"))).state.open == "strategy"


def test_follow_up_waits_for_the_evidence_it_builds_on(started: Interview, reading: Callable) -> None:
    small = ("leading_teams.people", "leading_teams.people_decision")
    assert started.take(reading("I led five and hired", signals=small)).state.open == "strategy"


def test_no_follow_up_for_signals_said_under_another_question(started: Interview, reading: Callable, all_signals: Callable) -> None:
    early = started.take(reading("all at once", signals=(*all_signals("leading_teams"), *all_signals("strategy"))))
    assert early.state.open == "strategy"
    assert early.take(reading("my plan")).state.open == "data"


def test_no_experience_leads_to_one_situational_question(started: Interview, reading: Callable, piece: Callable) -> None:
    none = started.take(reading("None", piece("leading_teams", 1.0)))
    assert none.state.open == "leading_teams.situational" and none.question.kind == "situational"
    after = none.take(reading("I would talk to them", piece("leading_teams", 4.0)))
    assert after.state.open == "strategy"
    assert [a.hypothetical for a in after.state.answers] == [False, True]


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


def test_reopened_topic_may_be_followed_up_again(started: Interview, reading: Callable) -> None:
    interview = started.take(reading("I led people")).skip().reopen("leading_teams")
    assert interview.take(reading("I led people")).state.open == "leading_teams.headcount"


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


# ---- volunteered evidence ---------------------------------------------------------------------------------------


@pytest.fixture
def volunteered(started: Interview, piece: Callable, all_signals: Callable) -> Interview:
    """An interview in which strategy was fully told while leading teams was open."""
    told = (piece("leading_teams", 4), piece("strategy", 4, quote="I set the plan"), piece("strategy", 4.5, quote="I closed a channel"))
    return started.take(Reading("a lot", told, (*all_signals("leading_teams"), *all_signals("strategy"))))


def test_rich_volunteered_evidence_is_only_confirmed(volunteered: Interview) -> None:
    assert volunteered.state.open == "strategy.confirm" and volunteered.question.kind == "confirm"
    confirmed = volunteered.accept_volunteered()
    assert confirmed.state.open == "data" and len(confirmed.state.answers) == 1


def test_addition_to_volunteered_evidence_counts_as_the_answer(volunteered: Interview, reading: Callable, piece: Callable) -> None:
    added = volunteered.take(reading("and I stopped a launch", piece("strategy", 5)))
    assert added.state.open == "data" and added.state.answers[-1].question == "strategy"


def test_refused_confirmation_leaves_the_topic_out(volunteered: Interview) -> None:
    assert volunteered.skip().state.open == "data" and volunteered.skip().state.skipped == ("strategy",)


@pytest.mark.parametrize(("strength", "level"), [("thin", 4.0), ("strong", 1.5)])
def test_weak_volunteered_evidence_spares_no_question(
    started: Interview, piece: Callable, all_signals: Callable, strength: str, level: float
) -> None:
    told = tuple(piece("strategy", level, strength=strength, quote=str(n)) for n in range(3))
    told += (piece("leading_teams", 4),)
    assert started.take(Reading("a lot", told, (*all_signals("leading_teams"), *all_signals("strategy")))).state.open == "strategy"


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


# ---- any moves at all -------------------------------------------------------------------------------------------


class Moves(RuleBasedStateMachine):
    """Random moves on an interview. Between moves: never a dead end, and the rest of the questions always end."""

    role_model: RoleModel
    signals: list[str]

    def __init__(self) -> None:
        super().__init__()
        self.interview = Interview.new(self.role_model).start()

    @precondition(lambda self: self.interview.is_open)
    @rule(data=st.data())
    def answer(self, data: st.DataObject) -> None:
        pieces = data.draw(
            st.lists(
                st.builds(
                    Evidence,
                    st.sampled_from(ORDER),
                    st.sampled_from([1.0, 2.0, 3.0, 4.0, 5.0]),
                    st.just("what I did"),
                    st.sampled_from(["shows", "caps", "wish"]),
                    st.sampled_from(["strong", "moderate", "thin"]),
                ),
                max_size=4,
            )
        )
        signals = data.draw(st.lists(st.sampled_from(self.signals), max_size=12))
        self.interview = self.interview.take(Reading("said", tuple(pieces), tuple(signals)))

    @precondition(lambda self: self.interview.is_open)
    @rule()
    def skip(self) -> None:
        before = self.interview
        self.interview = before.skip()
        assert self.interview.state.open != before.state.open

    @precondition(lambda self: self.interview.is_open)
    @rule()
    def skip_topic(self) -> None:
        before = self.interview.question.competency
        self.interview = self.interview.skip_topic()
        assert not self.interview.question or self.interview.question.competency != before

    @precondition(lambda self: self.interview.is_open and self.interview.question.kind == "confirm")
    @rule()
    def accept(self) -> None:
        self.interview = self.interview.accept_volunteered()

    @rule(topic=st.sampled_from(ORDER))
    def reopen(self, topic: str) -> None:
        state = self.interview.state
        kept = [a for a in (*state.answers, *state.shelved) if a.competency != topic]
        self.interview = self.interview.reopen(topic)
        assert list(self.interview.state.answers) == kept and self.interview.state.open == topic

    @precondition(lambda self: self.interview.is_open)
    @rule()
    def pause_and_come_back(self) -> None:
        question = self.interview.state.open
        self.interview = self.interview.pause().start()
        assert self.interview.state.open == question

    @precondition(lambda self: self.interview.state.answers)
    @rule(data=st.data())
    def forget_an_answer(self, data: st.DataObject) -> None:
        answers = list(self.interview.state.answers)
        del answers[data.draw(st.integers(0, len(answers) - 1))]
        self.interview = self.interview.replace_answers(tuple(answers))

    @invariant()
    def store_and_read_back(self) -> None:
        assert Interview.from_json(self.role_model, json.loads(json.dumps(self.interview.to_json()))) == self.interview

    @invariant()
    def either_finished_or_a_question_is_open(self) -> None:
        assert self.interview.state.finished == (self.interview.question is None) == (not self.interview.is_open)
        assert 0 <= self.interview.progress().done <= 5

    @invariant()
    def at_most_two_follow_ups_each(self) -> None:
        asked = [q for q in self.interview.state.asked if "." in q and not q.endswith(".confirm")]
        assert all(sum(q.startswith(f"{name}.") for q in asked) <= MAX_FOLLOW_UPS for name in ORDER)

    @invariant()
    def answering_or_skipping_on_always_ends(self) -> None:
        for move in (lambda i: i.take(Reading("hm")), lambda i: i.skip()):
            interview = self.interview
            for _ in range(25):
                if interview.state.finished:
                    break
                interview = move(interview)
            assert interview.state.finished


def test_no_moves_lead_to_a_dead_end(role_model: RoleModel, all_signals: Callable) -> None:
    Moves.role_model, Moves.signals = role_model, [s for name in ORDER for s in all_signals(name)]
    run_state_machine_as_test(Moves, settings=settings(max_examples=25, stateful_step_count=15, deadline=None))
