"""Numbers are read as people type them: figures, words, magnitudes and units."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from coach.language.clauses import blank_english
from coach.language.numbers import Number, find_numbers

CASES = YAML(typ="safe").load((Path(__file__).parent / "numbers.yml").read_text(encoding="utf-8"))


def numbers_of(text: str) -> list[Number]:
    """The numbers in ``text``."""
    return find_numbers(blank_english()(text))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"])
def test_number_has_its_value_and_unit(case: dict[str, Any]) -> None:
    found = numbers_of(case["text"])
    assert [n.value for n in found] == pytest.approx(case["values"])
    assert all(n.currency is (case.get("unit") == "currency") for n in found)
    assert all(n.percent is (case.get("unit") == "percent") for n in found)


@settings(max_examples=60, deadline=None)
@given(value=st.integers(0, 10**9))
def test_plain_figure_is_itself_with_and_without_thousands_commas(value: int) -> None:
    assert [n.value for n in numbers_of(f"about {value} of those")] == [value]
    assert [n.value for n in numbers_of(f"about {value:,} of those")] == [value]


@settings(max_examples=40, deadline=None)
@given(value=st.integers(1, 999), scale=st.sampled_from([("k", 1e3), ("m", 1e6), ("bn", 1e9), (" million", 1e6), (" thousand", 1e3)]))
def test_scale_multiplies(value: int, scale: tuple[str, float]) -> None:
    assert [n.value for n in numbers_of(f"{value}{scale[0]}")] == [value * scale[1]]


@settings(max_examples=60, deadline=None)
@given(text=st.text(max_size=80))
def test_any_text_is_read_in_order_without_overlap(text: str) -> None:
    doc = blank_english()(text)
    end = 0
    for number in find_numbers(doc):
        assert end <= number.start < number.end <= len(doc)
        end = number.end
