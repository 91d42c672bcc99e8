"""Typing habits do not change what is read: case, fillers, symbols, greetings and one slip in a long word."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from coach.language.normalise import Speller, normalise, whole_amounts, without_greeting

CASES = YAML(typ="safe").load((Path(__file__).parent / "normalise.yml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def speller() -> Speller:
    """A speller that knows three words of the domain."""
    return Speller(["marketplace", "merchandising", "zalando"])


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"].strip() or "blank")
def test_equal_things_have_one_form(case: dict[str, Any]) -> None:
    assert normalise(case["text"]) == case["as"]


@settings(max_examples=60, deadline=None)
@given(words=st.lists(st.sampled_from("I lead five people and own the budget".split()), min_size=1, max_size=8), data=st.data())
def test_fillers_case_and_spaces_change_nothing(words: list[str], data: st.DataObject) -> None:
    fillers = data.draw(
        st.lists(st.sampled_from(["", " um,", " you know,", "  ", " hmm...", " 🎉"]), min_size=len(words), max_size=len(words))
    )
    noisy = "".join(f"{filler} {word}" for filler, word in zip(fillers, words))
    assert normalise(noisy) == normalise(" ".join(words))
    assert normalise(noisy.upper()) == normalise(noisy)


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("Hi, I lead five people", "I lead five people"),
        ("good morning, can we start", "can we start"),
        ("hello there", "hello there"),
        ("hi", "hi"),
        ("Well done", "Well done"),
    ],
)
def test_greeting_goes_only_where_something_follows(text: str, rest: str) -> None:
    assert without_greeting(text) == rest


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("marketplce", "marketplace"), ("the merchandisng team", "the merchandising team"), ("stratgey", "strategy")],
)
def test_one_slip_in_a_long_word_is_corrected(speller: Speller, typed: str, meant: str) -> None:
    assert speller.correct(typed) == meant


@pytest.mark.parametrize("text", ["zalando", "quarterly", "budgt", "xyzzyqq", "p&l 2.5m"])
def test_known_short_and_foreign_words_are_left_alone(speller: Speller, text: str) -> None:
    assert speller.correct(text) == text


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("a p&l of 9.5 million", "a p&l of 9 million"),
        ("about 12.5m a year", "about 12m a year"),
        ("1.8 million in sales", "2 million in sales"),
        ("€9,4 mio, all mine", "€9 mio, all mine"),
        ("a budget of £12.6k", "a budget of £13k"),
        ("4.2 bn group", "4 bn group"),
        ("3.75 million", "4 million"),
    ],
)
def test_like_amounts_read_alike(text: str, read: str) -> None:
    assert whole_amounts(text) == read


@pytest.mark.parametrize(
    "text",
    [
        "conversion from 1.8 to 2.4",
        "sales from 1.2m to 1.4m",
        "roas of 3.5",
        "9 million",
        "1,200k orders",
        "up 2.5 percent",
        "0.5 million",
        "1.4 million",
        "2.5m in sales",
        "2.5 months",
        "version 2.5 beta",
        "4.5 people",
    ],
)
def test_other_numbers_stay_as_they_are(text: str) -> None:
    assert whole_amounts(text) == text
