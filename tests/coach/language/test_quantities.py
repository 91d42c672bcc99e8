"""Quantities get their meaning and their owner from the words around them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from coach.language.quantities import find_quantities

CASES = YAML(typ="safe").load((Path(__file__).parent / "quantities.yml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"])
def test_quantity_has_kind_value_and_owner(case: dict[str, Any]) -> None:
    found = find_quantities(case["text"])
    assert [(q.kind, q.owner) for q in found] == [(kind, owner) for kind, _, owner in case["found"]]
    assert [q.value for q in found] == pytest.approx([value for _, value, _ in case["found"]])


@settings(max_examples=40, deadline=None)
@given(count=st.integers(2, 200), whose=st.sampled_from([("I lead", "own"), ("we have", "own"), ("my boss leads", "other")]))
def test_people_keep_their_owner_at_any_size(count: int, whose: tuple[str, str]) -> None:
    found = find_quantities(f"{whose[0]} {count} people")
    assert [(q.kind, q.value, q.owner) for q in found] == [("people", count, whose[1])]


@settings(max_examples=60, deadline=None)
@given(text=st.text(max_size=80) | st.text(alphabet="0123456789 .,%$k-to people years", max_size=60))
def test_offsets_point_into_any_text_in_order(text: str) -> None:
    end = 0
    for quantity in find_quantities(text):
        assert end <= quantity.start < quantity.end <= len(text)
        end = quantity.end


def test_offsets_point_at_the_words_of_the_number() -> None:
    text = "In my team, twenty-five people work on a budget of £2.5m."
    assert [text[q.start : q.end] for q in find_quantities(text)] == ["twenty-five", "£2.5m"]
