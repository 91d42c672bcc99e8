"""The interview: a state machine that knows which question is open and takes answers, skips and corrections.

Immutable: every move returns a new ``Interview``. It knows no channel and no dialogue engine.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from coach.evidence.signals import reply_signals
from coach.evidence.types import Evidence, Fact, Reading, quotes
from coach.interview.agenda import is_settled, next_question_id
from coach.interview.questions import CONFIRM, SITUATIONAL, Question, question_by_id
from coach.interview.state import KEPT, NOTED, PREFERENCE, Answer, Pending, State, new_state
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
        return self._advance(
            state.changed(
                answers=(*state.answers, answer), shelved=(), shelved_asked=(), shelved_skipped=(), misses=0, digressions=0, doubted=False
            )
        )

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

    def skip(self) -> Interview:
        """Leave the open question out. A skipped core question leaves out its follow-ups too."""
        if not self.state.open:
            return self
        if self.state.shelved:
            kept = self.restore()
            # Where nothing stood in its place, it would be asked again.
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
        return self._advance(self.state.changed(skipped=(*self.state.skipped, name), misses=0, digressions=0))

    def reopen(self, target: str) -> Interview:
        """Ask ``target`` (a competency id) again: its answers, skips and follow-ups are dropped, the rest is kept."""
        state = _restored(self.state)

        def keeps(question_id: str) -> bool:
            return question_id.split(".")[0] != target

        others = (_for_others(a, target) for a in state.answers if not keeps(a.question))
        # Behind the rest, so that taking them away again leaves the places of the others as they are.
        kept = (*(_settled(a) for a in state.answers if keeps(a.question)), *filter(None, others))
        changed = state.changed(
            answers=kept,
            # What is open was put but not answered, so it is due again.
            asked=tuple(q for q in state.asked if keeps(q) and q != state.open),
            skipped=tuple(q for q in state.skipped if keeps(q)),
            covered=tuple(q for q in state.covered if q != target),
            started=True,
            finished=False,
            paused=False,
            pending=None,
            answers_before=(),
            shelved=tuple(a for a in state.answers if not keeps(a.question)),
            # What was open then is put again when the topic is left as it was.
            shelved_asked=tuple(q for q in state.asked if not keeps(q) and q != state.open),
            shelved_skipped=tuple(q for q in state.skipped if not keeps(q)),
            open=target,
            misses=0,
            digressions=0,
        )
        return Interview(self.role_model, changed.changed(asked=(*changed.asked, target)))

    def restore(self) -> Interview:
        """Put the answers back that a reopened question had set aside."""
        return self._advance(_restored(self.state).changed(misses=0))

    def last_answered(self) -> str | None:
        """Competency (or "preference") of the latest answer."""
        return self.state.answers[-1].competency if self.state.answers else None

    def replace_answers(self, answers: tuple[Answer, ...]) -> Interview:
        """Put ``answers`` in place of the present ones; a follow-up that is open stays open, else see what is due then."""
        state = self.state.changed(answers=tuple(map(self._settling, answers)))
        if state.finished or (self.question and self.question.kind != "core"):
            return Interview(self.role_model, state)
        return self._advance(state)

    def _settling(self, answer: Answer) -> Answer:
        """``answer`` with the signal that its follow-up was put for: whatever was said, it settles that."""
        settled = {*answer.reading.signals, *reply_signals(self.role_model, answer.question)}
        return replace(answer, reading=replace(answer.reading, signals=tuple(sorted(settled))))

    def undo(self) -> Interview:
        """Put the answers back as they were before the latest correction; what was told since stays."""
        before = self.state.answers_before
        return self.updated(answers_before=()).replace_answers((*before, *self.state.answers[len(before) :])) if before else self

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
        if state.shelved and (question_id or "").split(".")[0] != state.shelved[0].competency:
            state = _restored(state)
            question_id = next_question_id(self.role_model, state)
        if question_id is None:
            return Interview(self.role_model, state.changed(finished=True, open="", pending=None))
        asked = state.asked if question_id in state.asked else (*state.asked, question_id)
        return Interview(self.role_model, state.changed(open=question_id, asked=asked, finished=False))


def _for_others(answer: Answer, target: str) -> Answer | None:
    """What ``answer`` tells about other competencies than ``target``, whose question is asked again; None if nothing."""
    others = tuple(piece for piece in answer.reading.evidence if piece.competency != target and piece.rule != "faint")
    if not others or answer.hypothetical:
        return None
    text = " / ".join(dict.fromkeys(piece.quote for piece in others))
    facts = tuple(fact for fact in answer.reading.facts if fact.words in text)
    signals = tuple(signal for signal in answer.reading.signals if not signal.startswith(f"{target}."))
    return Answer(f"{others[0].competency}.{KEPT}", Reading(text, others, signals, facts))


def _settled(answer: Answer) -> Answer:
    """``answer``; what was kept of one that has been replaced since stands by itself."""
    return replace(answer, question=f"{answer.competency}.{NOTED}") if answer.question.endswith(f".{KEPT}") else answer


def _restored(state: State) -> State:
    """The state with the shelved answers and what was asked and skipped of their topic back in place."""
    if not state.shelved:
        return state
    return state.changed(
        answers=(*(answer for answer in state.answers if not answer.question.endswith(f".{KEPT}")), *state.shelved),
        asked=tuple(dict.fromkeys((*state.asked, *state.shelved_asked))),
        skipped=tuple(dict.fromkeys((*state.skipped, *state.shelved_skipped))),
        shelved=(),
        shelved_asked=(),
        shelved_skipped=(),
    )


__all__ = ["PREFERENCE", "SITUATIONAL", "Interview", "Progress"]
