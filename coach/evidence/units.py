"""The units in which a message is read: its clauses, each with whose doing it tells of."""

from __future__ import annotations

from dataclasses import dataclass

from coach.evidence.refused import refused
from coach.evidence.whose import Whose, whose_doings
from coach.language.clauses import Clause
from coach.language.self_repair import resolve_self_repairs


@dataclass(frozen=True)
class Unit:
    """A clause to be read: what the person wrote (``quote``) and the sentence that stands for it; ``whose`` doing it tells, and
    whether it was ``refused`` by others."""

    quote: str
    sentence: str
    rule: str = "clause"
    level: float | None = None
    whose: Whose = "own"
    refused: bool = False

    @property
    def only_settles(self) -> bool:
        """Whether it is a button of which the role model says no level: it settles its question and shows nothing."""
        return self.rule == "option" and self.level is None


def units_of(clauses: list[Clause]) -> list[Unit]:
    """The clauses that are no questions, each with whose doing it tells of."""
    told = [c.text for c in clauses if not c.is_question]
    turned_down = refused(told)
    return [
        Unit(text, resolve_self_repairs(text), whose=whose, refused=i in turned_down)
        for i, (text, whose) in enumerate(zip(told, whose_doings(told)))
    ]
