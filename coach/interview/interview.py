"""The interview: a state machine that knows which question is open and takes answers, skips and corrections.

Immutable: every move returns a new ``Interview``. It knows no channel and no dialogue engine.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from coach.evidence.signals import reply_signals
from coach.evidence.types import Evidence, Fact, Reading, quotes
from coach.interview import reopening
from coach.interview.agenda import is_settled, next_question_id
from coach.interview.questions import CONFIRM, SITUATIONAL, Question, question_by_id
from coach.interview.state import NOTED, PREFERENCE, Answer, Pending, State, new_state
from coach.role_model import RoleModel


@dataclass(frozen=True)
class Progress:
    """How far the interview is. ``minutes_left`` is a rough whole number, at least 1 while it is open."""

    done: int
    total: int
    minutes_left: int


@dataclass(frozen=True)
class Interview:
    """An interview over ``role_model`` with everything remembered in ``state``."""

    role_model: RoleModel
    state: State

    @classmethod
    def new(cls, role_model: RoleModel, **carried: Any) -> Interview:
        """A fresh interview; ``carried`` fields (first name, previous result) survive from an earlier one."""
        return cls(role_model, new_state(role_model.version).changed(**carried))

    @classmethod
    def from_json(cls, role_model: RoleModel, data: dict[str, Any] | None) -> Interview:
        """Rebuild from the stored JSON, or start a new one where there is none or it cannot be read."""
        if not data:
            return cls.new(role_model)
        try:
            return cls(role_model, State.from_json(data))
        except (ValueError, KeyError, TypeError):
            return cls.new(role_model)

    def to_json(self) -> dict[str, Any]:
        """The JSON value for the one slot that remembers the interview."""
        return self.state.to_json()

    # ---- what is open -------------------------------------------------------------------------------------

    @property
    def is_open(self) -> bool:
        """Started, not finished, not paused."""
        return self.state.started and not self.state.finished and not self.state.paused

    @property
    def question(self) -> Question | None:
        """The open question, or None when there is none."""
        return question_by_id(self.role_model, self.state.open) if self.state.open else None

    @property
    def place(self) -> str:
        """Where a message arrives: "idle", "answering:<competency>" or "after_result"."""
        if self.is_open and self.question:
            name = self.question.competency
            return f"answering:{self.role_model.competency_ids[-1] if name == PREFERENCE else name}"
        return "after_result" if self.state.finished else "idle"

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """All evidence that counts, in the order it was said."""
        return tuple(piece for answer in self.state.answers for piece in answer.reading.evidence)

    @property
    def told(self) -> list[str]:
        """The words of evidence said so far on the open question's competency, oldest first."""
        competency = self.state.open.split(".")[0]
        return [quote for answer in self.state.answers if answer.competency == competency for quote in quotes(answer.reading)]

    @property
    def facts(self) -> tuple[Fact, ...]:
        """All quantities said, in order."""
        return tuple(fact for answer in self.state.answers for fact in answer.reading.facts)

    @property
    def preference(self) -> str:
        """What was said last to the closing question about taste, "" if nothing was."""
        return next((answer.reading.text for answer in reversed(self.state.answers) if answer.question == PREFERENCE), "")

    def progress(self) -> Progress:
        """Topics done and in all (the closing preference question counts as part of the last one)."""
        ids = self.role_model.competency_ids
        current = self.state.open.split(".")[0]
        settled = [n for n in ids if n != current and (n in self.state.skipped or is_settled(self.state, n))]
        done = len(ids) if self.state.finished else len(settled)
        left = max(1, round(self.role_model.minutes * (len(ids) - done) / len(ids)))
        return Progress(done, len(ids), left)

    # ---- moves --------------------------------------------------------------------------------------------

    def start(self) -> Interview:
        """Begin, or go on where it stopped."""
        state = self.state.changed(started=True, paused=False, pending=None)
        return Interview(self.role_model, state) if state.open else self._advance(state)

    def take(self, reading: Reading) -> Interview:
        """Take ``reading`` as the reply to the open question and move on."""
        question = self.question
        if question is None:
            return self
        state = self.state
        if question.kind == "confirm":
            state = state.changed(covered=(*state.covered, question.competency))
        target = question.competency if question.kind == "confirm" else question.id
        answer = self._settling(Answer(target, reading, hypothetical=question.kind == "situational"))
        if state.revisits:
            taken = reopening.revisited(state, answer)
        else:
            # A topic that was put first is under way now: what was left for it comes in its order.
            taken = state.changed(answers=(*state.answers, answer), left=None if state.left else state.left)
        return self._advance(taken.changed(misses=0, digressions=0, doubted=False))

    def note(self, reading: Reading) -> Interview:
        """Keep ``reading`` with the open question, which stays open: it was no answer to go on with. Said again, it is kept once."""
        question = self.question
        if question is None or any(answer.reading.text == reading.text for answer in self.state.answers):
            return self
        answer = Answer(f"{question.competency}.{NOTED}", reading, hypothetical=question.kind == "situational")
        return self.updated(answers=(*self.state.answers, answer))

    def add(self, reading: Reading) -> Interview:
        """Keep ``reading``, told when nothing was asked, with the competency that most of it is about."""
        about = [piece.competency for piece in reading.evidence]
        if not about:
            return self
        answer = Answer(f"{max(about, key=about.count)}.{NOTED}", reading)
        return self.updated(answers=(*self.state.answers, answer))

    def accept_volunteered(self) -> Interview:
        """The person confirms that what they said earlier answers the open question."""
        state = self.state
        name = state.open.split(".")[0]
        return self._advance(state.changed(covered=(*state.covered, name), misses=0, digressions=0))

    def leave_at_told(self) -> Interview:
        """What the person said earlier stands as it is; nothing more is asked on the open topic."""
        state = self.state
        name = state.open.split(".")[0]
        return self._advance(state.changed(covered=(*state.covered, name), skipped=(*state.skipped, name), misses=0, digressions=0))

    def skip(self) -> Interview:
        """Leave the open question out. A skipped core question leaves out its follow-ups too."""
        if not self.state.open:
            return self
        if self.state.revisits:
            kept = self.restore()
            # Where it is still due itself, it would be asked again.
            return kept if kept.state.open != self.state.open else kept.skip()
        question_id = self.state.open.removesuffix(f".{CONFIRM}")
        return self._advance(self.state.changed(skipped=(*self.state.skipped, question_id), misses=0, digressions=0))

    def skip_topic(self, competency: str | None = None) -> Interview:
        """Leave out a whole competency (default: the open one), keeping what was already said about it."""
        name = competency or self.state.open.split(".")[0]
        if not name:
            return self
        if name != self.state.open.split(".")[0] and self.state.open:
            return self.updated(skipped=(*self.state.skipped, name), misses=0, digressions=0)
        state = reopening.restored(self.state) if self.state.revisits else self.state
        return self._advance(state.changed(skipped=(*state.skipped, name), misses=0, digressions=0))

    def reopen(self, target: str, adds: bool = False) -> Interview:
        """Open ``target`` (the id of a core question or a follow-up) again. Its answer is set aside, or stays where the new one
        ``adds`` to it; everything else is kept."""
        return Interview(self.role_model, reopening.reopened(self.state, target, adds))

    def beside(self) -> Interview:
        """Leave the answer to the reopened question in place: what is told now comes on top."""
        return Interview(self.role_model, reopening.beside(self.state))

    def restore(self) -> Interview:
        """Leave what was reopened as it was, and go back to the question that was open then."""
        state = reopening.restored(self.state)
        due = state.finished or not state.open or reopening.is_due(state, state.open)
        return Interview(self.role_model, state) if due else self._advance(state)

    def last_answered(self) -> str | None:
        """Competency (or "preference") of the latest answer."""
        return self.state.answers[-1].competency if self.state.answers else None

    def replace_answers(self, answers: tuple[Answer, ...]) -> Interview:
        """Put ``answers`` in place of the present ones; what is open stays open, unless another question of its area is due then."""
        state = self.state.changed(answers=tuple(map(self._settling, answers)))
        stays = Interview(self.role_model, state)
        if state.finished or state.left is not None or (self.question and self.question.kind != "core"):
            return stays
        due = self._advance(state)
        return stays if self.is_open and due.state.open.split(".")[0] != state.open.split(".")[0] else due

    def _settling(self, answer: Answer) -> Answer:
        """``answer`` with the signal that its follow-up was put for: whatever was said, it settles that."""
        settled = {*answer.reading.signals, *reply_signals(self.role_model, answer.question)}
        return replace(answer, reading=replace(answer.reading, signals=tuple(sorted(settled))))

    def without_record(self, index: int) -> Interview:
        """Without the answer at ``index``, which was none; if it was the latest, its question is open again."""
        return Interview(self.role_model, reopening.without_record(self.state, index))

    def undo(self) -> Interview:
        """Put the answers back as they were before the latest correction; what was told since stays."""
        before, upto = self.state.answers_before, self.state.changed_upto or len(self.state.answers_before)
        if not before:
            return self
        back = self.updated(answers_before=(), changed_upto=0).replace_answers((*before, *self.state.answers[upto:]))
        return back.restore() if back.state.left is not None else back

    @property
    def just_changed(self) -> bool:
        """Whether the latest thing told is a change that can be undone."""
        state = self.state
        return bool(state.answers_before) and len(state.answers) == (state.changed_upto or len(state.answers_before))

    def pause(self) -> Interview:
        """Keep everything and stop asking."""
        return Interview(self.role_model, self.state.changed(paused=True, pending=None))

    def finish(self) -> Interview:
        """End here with what was said."""
        return Interview(self.role_model, self.state.changed(finished=True, open="", pending=None, paused=False))

    def with_pending(self, kind: str, **data: Any) -> Interview:
        """Remember that ``kind`` was asked and waits for a reply."""
        return Interview(self.role_model, self.state.changed(pending=Pending(kind, data)))  # type: ignore[arg-type]

    def without_pending(self) -> Interview:
        """Forget the pending question."""
        return self if self.state.pending is None else self.updated(pending=None)

    def updated(self, **changes: Any) -> Interview:
        """Copy with changed state fields that need no new agenda."""
        return Interview(self.role_model, self.state.changed(**changes))

    def _advance(self, state: State) -> Interview:
        question_id = next_question_id(self.role_model, state)
        if state.left is not None and (question_id or "").split(".")[0] != state.open.split(".")[0]:
            # The reopened area is done: on where it was left.
            # Of its own area the agenda knows what is still due: the new answer may have told it.
            elsewhere = state.left.split(".")[0] != state.open.split(".")[0]
            if not state.left or elsewhere and reopening.is_due(state, state.left):
                question_id = state.left or None
            state = state.changed(left=None)
        elif state.left is None and state.open == PREFERENCE:
            # It was called the last one; what a correction in the meantime left open stays so.
            question_id = None
        if question_id is None:
            return Interview(self.role_model, state.changed(finished=True, open="", pending=None))
        asked = state.asked if question_id in state.asked else (*state.asked, question_id)
        return Interview(self.role_model, state.changed(open=question_id, asked=asked, finished=False))


__all__ = ["PREFERENCE", "SITUATIONAL", "Interview", "Progress"]
