"""Lays tokenised sentences one behind the other: no padding is computed, however unlike their lengths are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

# More tokens in one row would cost more in looking past each other than the larger product saves.
ROW_TOKENS = 192
_UNSEEN = np.float32(-1e9)


@dataclass(frozen=True)
class Packed:
    """A row of sentences. ``ids`` and ``places`` (place in its sentence) per token; ``bias`` (tokens, tokens) is 0 within a
    sentence and prohibitive elsewhere; ``pool`` (sentences, tokens) takes the mean of each sentence."""

    ids: np.ndarray
    places: np.ndarray
    bias: np.ndarray
    pool: np.ndarray


def pack(sentences: Sequence[Sequence[int]]) -> Packed:
    """Lay token ids of ``sentences`` in a row."""
    lengths = np.array([len(ids) for ids in sentences])
    owner = np.repeat(np.arange(len(sentences)), lengths)
    return Packed(
        ids=np.concatenate([np.asarray(ids, dtype=np.int64) for ids in sentences]),
        places=np.concatenate([np.arange(length, dtype=np.int64) for length in lengths]),
        bias=np.where(owner[:, None] == owner[None, :], np.float32(0), _UNSEEN),
        pool=(np.arange(len(sentences))[:, None] == owner[None, :]).astype(np.float32) / lengths[:, None].astype(np.float32),
    )


def rows(lengths: Sequence[int]) -> Iterator[slice]:
    """Cut a list of sentences of these ``lengths`` into rows of at most ``ROW_TOKENS``; a longer sentence has one to itself."""
    start, tokens = 0, 0
    for end, length in enumerate(lengths):
        if end > start and tokens + length > ROW_TOKENS:
            yield slice(start, end)
            start, tokens = end, 0
        tokens += length
    if start < len(lengths):
        yield slice(start, len(lengths))
