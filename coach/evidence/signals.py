"""Signals: named kinds of evidence that follow-up questions look for, found by word patterns and by numbers."""

from __future__ import annotations

import re
from functools import lru_cache

from coach.language.quantities import Quantity
from coach.role_model import Competency, RoleModel


def find_signals(role_model: RoleModel, text: str, quantities: list[Quantity], replying_to: str = "") -> tuple[str, ...]:
    """Signals shown by ``text`` as "competency.signal", sorted.

    ``replying_to`` is the id of the open question: a reply to a follow-up settles what the follow-up asked for.
    """
    found: set[str] = set()
    for competency in role_model.competencies:
        for name, pattern in _patterns(competency):
            if pattern.search(text):
                found.add(f"{competency.id}.{name}")
        for name, wanted in competency.quantity_signals.items():
            if any(q.kind == wanted.kind and q.value >= wanted.at_least for q in quantities):
                found.add(f"{competency.id}.{name}")
        for entry in competency.follow_ups:
            if replying_to == f"{competency.id}.{entry.id}":
                found.update(f"{competency.id}.{name}" for name in entry.ask_if.missing)
    return tuple(sorted(found))


def _patterns(competency: Competency) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return _compiled(tuple((name, tuple(words)) for name, words in competency.signals.items()))


@lru_cache(maxsize=64)
def _compiled(signals: tuple[tuple[str, tuple[str, ...]], ...]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((name, re.compile(rf"\b(?:{'|'.join(words)})\b", re.I)) for name, words in signals)
