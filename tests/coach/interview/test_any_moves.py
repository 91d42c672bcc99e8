"""Whatever moves are made in whatever order, the interview comes to an end and keeps its promises."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from coach.evidence.types import Evidence, Reading
from coach.interview.agenda import MAX_FOLLOW_UPS
from coach.interview.interview import Interview
from coach.role_model import RoleModel

ORDER = ["leading_teams", "strategy", "data", "ecommerce", "value"]


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
        before = self.interview.restore().state.answers
        kept = [a for a in before if a.question != topic]
        self.interview = self.interview.reopen(topic)
        present = list(self.interview.state.answers)
        texts = [(a.competency, repr(a.reading)) for a in kept]
        told_elsewhere = [a for a in present if (a.competency, repr(a.reading)) not in texts]
        assert [(a.competency, repr(a.reading)) for a in present if a not in told_elsewhere][: len(kept)] == texts
        assert self.interview.state.open == topic
        assert all(piece.competency != topic for a in told_elsewhere for piece in a.reading.evidence)
        again = self.interview.restore().state.answers
        assert Counter(repr(a.reading) for a in again) == Counter(repr(a.reading) for a in before)

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
