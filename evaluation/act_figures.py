"""How well dialogue acts are decided: accuracy, confusions, answers against interruptions, refusal of the out-of-scope."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from coach.dialogue.hearing.placing import decide_at
from coach.evidence.understanding import Understanding
from coach.role_model import RoleModel
from evaluation.data import ANSWER, ANSWERING, OOS, Message, owed_act
from evaluation.statistics import Figure, share

_BARE_REPLIES = frozenset({"affirm", "deny"})


@dataclass(frozen=True)
class ActOutcome:
    """The decision on one message. ``recorded``: it would enter the assessment as evidence."""

    message: Message
    act: str
    confidence: float
    recorded: bool

    @property
    def owed(self) -> str:
        """The right act."""
        return owed_act(self.message)

    @property
    def while_asked(self) -> bool:
        """Whether a question was open."""
        return self.message.state.startswith(ANSWERING)


def decide_all(understanding: Understanding, role_model: RoleModel, messages: Sequence[Message]) -> list[ActOutcome]:
    """Decide every message where it arrives; what is taken for an answer is read for evidence as in the chat."""
    outcomes = []
    for message in messages:
        decision = decide_at(understanding, role_model, message.text, message.state)
        recorded = False
        if decision.act == ANSWER and message.act == OOS:
            question = message.state.partition(":")[2]
            recorded = any(piece.effect != "wish" for piece in understanding.reader.read(message.text, question).evidence)
        outcomes.append(ActOutcome(message, decision.act, decision.confidence, recorded))
    return outcomes


def outcomes_of(messages: Sequence[Message], acts: Sequence[str]) -> list[ActOutcome]:
    """Outcomes of a baseline that knows no place: its bare yes and no count as answers while a question is open."""
    made = []
    for message, act in zip(messages, acts):
        bare = message.state.startswith(ANSWERING) and act in _BARE_REPLIES
        made.append(ActOutcome(message, ANSWER if bare else act, 0.0, False))
    return made


@dataclass(frozen=True)
class ActFigures:
    """Shares (0-1) over messages; ``confusion`` maps (right act, decided act) to a count."""

    accuracy: Figure
    answer_or_interruption: Figure
    interruption_taken_for_answer: Figure
    answer_taken_for_interruption: Figure
    oos_as_answer: Figure
    oos_recorded: Figure
    oos_refused: Figure
    confusion: Counter[tuple[str, str]]

    def acts(self) -> list[str]:
        """All acts that occur, right or decided, sorted."""
        return sorted({act for pair in self.confusion for act in pair})

    def matrix(self) -> np.ndarray:
        """Counts with a row per right act and a column per decided act, in the order of ``acts``."""
        names = self.acts()
        return np.array([[self.confusion[(right, decided)] for decided in names] for right in names])


def act_figures(outcomes: Sequence[ActOutcome]) -> ActFigures:
    """All act figures of ``outcomes``; answers against interruptions only where a question was open."""
    asked = [o for o in outcomes if o.while_asked]
    oos = [o for o in outcomes if o.message.act == OOS]

    def of(rows: Sequence[ActOutcome], hit: Callable[[ActOutcome], bool]) -> Figure:
        return share([hit(o) for o in rows])

    return ActFigures(
        accuracy=of(outcomes, lambda o: o.act == o.owed),
        answer_or_interruption=of(asked, lambda o: (o.act == ANSWER) == (o.owed == ANSWER)),
        interruption_taken_for_answer=of([o for o in asked if o.owed != ANSWER], lambda o: o.act == ANSWER),
        answer_taken_for_interruption=of([o for o in asked if o.owed == ANSWER], lambda o: o.act != ANSWER),
        oos_as_answer=of(oos, lambda o: o.act == ANSWER),
        oos_recorded=of(oos, lambda o: o.recorded),
        oos_refused=of(oos, lambda o: o.act == OOS),
        confusion=Counter((o.owed, o.act) for o in outcomes),
    )
