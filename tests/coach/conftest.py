"""Small factories for readings, evidence and interviews, so that no trained model is needed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from coach.evidence.types import Evidence, Fact, Reading
from coach.interview.interview import Interview
from coach.role_model import RoleModel, load_role_model


def _piece(competency: str, level: float, **more: Any) -> Evidence:
    return Evidence(competency, level, more.pop("quote", f"what I did in {competency} at {level:g}"), **more)


def _reading(text: str = "I did that", *evidence: Evidence, signals: tuple[str, ...] = (), facts: tuple[Fact, ...] = ()) -> Reading:
    return Reading(text, tuple(evidence), signals, facts)


def _signals(role_model: RoleModel, competency_id: str) -> tuple[str, ...]:
    entry = role_model.competency(competency_id)
    return tuple(f"{competency_id}.{name}" for name in sorted({*entry.signals, *entry.quantity_signals}))


@pytest.fixture(scope="session")
def role_model() -> RoleModel:
    """The role model that comes with the project."""
    return load_role_model()


@pytest.fixture(scope="session")
def piece() -> Callable[..., Evidence]:
    """``piece(competency, level, **fields)``: one piece of evidence."""
    return _piece


@pytest.fixture(scope="session")
def reading() -> Callable[..., Reading]:
    """``reading(text, *evidence, signals=, facts=)``: what was read from one message."""
    return _reading


@pytest.fixture(scope="session")
def all_signals(role_model: RoleModel) -> Callable[[str], tuple[str, ...]]:
    """``all_signals(competency)``: every signal that its follow-ups could look for."""
    return lambda competency_id: _signals(role_model, competency_id)


@pytest.fixture(scope="session")
def full_answer(role_model: RoleModel) -> Callable[..., Reading]:
    """``full_answer(competency, level)``: an answer that leaves no follow-up to ask."""

    def make(competency_id: str, level: float = 4.0, text: str = "") -> Reading:
        words = text or f"what I did in {competency_id} at {level:g}"
        return _reading(words, _piece(competency_id, level, quote=words), signals=_signals(role_model, competency_id))

    return make


@pytest.fixture(scope="session")
def started(role_model: RoleModel) -> Interview:
    """An interview with its first question open."""
    return Interview.new(role_model).start()


@pytest.fixture(scope="session")
def finished(started: Interview, full_answer: Callable[..., Reading]) -> Callable[..., Interview]:
    """``finished(levels...)``: a complete interview with one full answer per competency (None skips it)."""

    def make(*levels: float | None) -> Interview:
        interview = started
        for name, level in zip(interview.role_model.competency_ids, levels or (4.0,) * 5, strict=True):
            interview = interview.skip_topic(name) if level is None else interview.take(full_answer(name, level))
        return interview.take(_reading("A mix"))

    return make
