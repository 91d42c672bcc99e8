"""Lays tokenised sentences side by side in rows, several in a row where they fit: hardly any padding is computed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

# A row is as long as the longest sentence, at least this: looking past each other costs the square of it.
_ROW_TOKENS = 48
# Starts and lengths that suit the processor's vectors make sums come out the same to the last bit wherever a sentence lies;
# without it one embedding in 500 hung on its neighbours.
_START_EVERY, _LENGTH_EVERY = 8, 16
# So much goes through the graph at once: more no longer fits the caches.
_RUN_TOKENS = 1024
_UNSEEN = np.float32(-1e9)
_NOBODY = -1


@dataclass(frozen=True)
class Packed:
    """Rows of sentences. ``ids`` and ``places`` (place in its sentence) are (rows, tokens); ``bias`` (rows, 1, tokens, tokens)
    is 0 within a sentence and prohibitive elsewhere; ``pool`` (sentences, rows * tokens) takes the mean of each sentence."""

    ids: np.ndarray
    places: np.ndarray
    bias: np.ndarray
    pool: np.ndarray

    @property
    def real(self) -> np.ndarray:
        """Which tokens belong to a sentence (rows, tokens)."""
        return self.pool.any(axis=0).reshape(self.ids.shape)


def pack(sentences: Sequence[Sequence[int]]) -> Packed:
    """Lay token ids of ``sentences`` in rows; none may be empty."""
    starts, shape = _laid_out([len(ids) for ids in sentences])
    ids, places, owner = np.zeros(shape, np.int64), np.zeros(shape, np.int64), np.full(shape, _NOBODY)
    for number, ((row, start), tokens) in enumerate(zip(starts, sentences)):
        here = slice(start, start + len(tokens))
        ids[row, here], places[row, here], owner[row, here] = tokens, np.arange(len(tokens)), number
    together = owner[:, None, :, None] == owner[:, None, None, :]
    belongs = (np.arange(len(sentences))[:, None] == owner.reshape(1, -1)).astype(np.float32)
    return Packed(ids, places, np.where(together, np.float32(0), _UNSEEN), belongs / belongs.sum(axis=1, keepdims=True))


def runs(lengths: Sequence[int]) -> Iterator[slice]:
    """Cut a list of sentences of these ``lengths`` into parts that are computed together."""
    start, tokens = 0, 0
    for end, length in enumerate(lengths):
        if end > start and tokens + length > _RUN_TOKENS:
            yield slice(start, end)
            start, tokens = end, 0
        tokens += length
    if start < len(lengths):
        yield slice(start, len(lengths))


def _laid_out(lengths: Sequence[int]) -> tuple[list[tuple[int, int]], tuple[int, int]]:
    """Row and start of each sentence, the longest first into the first row with room; number and length of the rows."""
    longest = max(_ROW_TOKENS, max(lengths))
    starts, ends = [(0, 0)] * len(lengths), list[int]()
    for number in sorted(range(len(lengths)), key=lambda n: -lengths[n]):
        begins = [_up(end, _START_EVERY) for end in ends]
        row = next((row for row, begin in enumerate(begins) if begin + lengths[number] <= longest), len(ends))
        if row == len(ends):
            ends.append(0)
            begins.append(0)
        starts[number], ends[row] = (row, begins[row]), begins[row] + lengths[number]
    return starts, (len(ends), _up(max(ends), _LENGTH_EVERY))


def _up(number: int, step: int) -> int:
    return -(-number // step) * step
