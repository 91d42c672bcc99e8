"""How long understanding one message takes, as in the chat: the act, and the reading of what is taken for an answer."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from coach.evidence.training_data import Person
from coach.evidence.understanding import Understanding
from evaluation.data import ANSWERING, Message, evenly

_READ = frozenset({"answer", "correction"})
_WORDS = (55, 65)
_LONG_ANSWERS = 40
_WARM_UP = ("hello there", "i ran the spring sale with two colleagues and we sold out", "what is this about?")


@dataclass(frozen=True)
class Latency:
    """Medians and 95th percentiles in milliseconds, over kept-out messages and over answers of about 60 words."""

    messages: tuple[float, float]
    long_answers: tuple[float, float]
    long_count: int


def measure_latency(understanding: Understanding, messages: Sequence[Message], people: Sequence[Person]) -> Latency:
    """Time each message once, right after loading, so that no embedding is remembered from before."""
    for text in _WARM_UP:
        _understand(understanding, text, f"{ANSWERING}:data")
    short = [_understand(understanding, m.text, m.state) for m in messages]
    answers = [(name, text) for p in people for name, texts in p.answers.items() for text in texts]
    chosen = evenly([(n, t) for n, t in answers if _WORDS[0] <= len(t.split()) <= _WORDS[1]], _LONG_ANSWERS)
    long = [_understand(understanding, text, f"{ANSWERING}:{name}") for name, text in chosen]
    return Latency(_summary(short), _summary(long), len(long))


def _understand(understanding: Understanding, text: str, state: str) -> float:
    started = time.perf_counter()
    decision = understanding.acts.decide(text, state)
    if decision.act in _READ or state.startswith(ANSWERING) and len(text.split()) >= _WORDS[0]:
        understanding.reader.read(text, state.partition(":")[2])
    return 1000 * (time.perf_counter() - started)


def _summary(times: list[float]) -> tuple[float, float]:
    return (float(np.median(times)), float(np.percentile(times, 95))) if times else (float("nan"), float("nan"))
