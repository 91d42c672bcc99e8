"""Sentences share rows, and none of them loses a token or sees another."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from coach.language.packing import pack, runs

SENTENCES = st.lists(st.integers(1, 128), min_size=1, max_size=30).map(lambda lengths: [list(range(1, n + 1)) for n in lengths])


@given(SENTENCES)
def test_every_sentence_lies_whole_in_one_row_in_its_own_order(sentences: list[list[int]]) -> None:
    packed = pack(sentences)
    for number, tokens in enumerate(sentences):
        here = packed.pool[number].reshape(packed.ids.shape) > 0
        assert here.any(axis=1).sum() == 1
        assert packed.ids[here].tolist() == tokens and packed.places[here].tolist() == list(range(len(tokens)))
        assert np.isclose(packed.pool[number].sum(), 1)


@given(SENTENCES)
def test_tokens_see_their_own_sentence_and_nothing_else(sentences: list[list[int]]) -> None:
    packed = pack(sentences)
    owner = np.where(packed.real, packed.pool.argmax(axis=0).reshape(packed.ids.shape), -1)
    same = owner[:, :, None] == owner[:, None, :]
    assert ((packed.bias[:, 0] == 0) == same).all()
    assert packed.real.sum() == sum(map(len, sentences))


@given(SENTENCES)
def test_starts_and_rows_suit_the_processor(sentences: list[list[int]]) -> None:
    packed = pack(sentences)
    starts = (packed.places == 0) & packed.real
    assert packed.ids.shape[1] % 16 == 0 and (np.nonzero(starts)[1] % 8 == 0).all()


@given(st.lists(st.integers(1, 3000), max_size=40))
def test_runs_take_everything_once_and_in_order(lengths: list[int]) -> None:
    parts = list(runs(lengths))
    assert [n for part in parts for n in range(part.start, part.stop)] == list(range(len(lengths)))
    assert all(part.stop - part.start == 1 or sum(lengths[part]) <= 1024 for part in parts)
