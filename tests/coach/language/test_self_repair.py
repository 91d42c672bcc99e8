"""A number taken back in the same breath counts as the right one; numbers that are both meant stay."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from coach.language.self_repair import resolve_self_repairs

CASES = YAML(typ="safe").load((Path(__file__).parent / "self_repair.yml").read_text(encoding="utf-8"))
EDITS = st.sampled_from([", sorry, ", ", no wait, ", " - scratch that - ", ", I mean ", "... oops, "])


@pytest.mark.parametrize("case", CASES["repaired"], ids=lambda case: case["said"])
def test_the_right_number_takes_the_place_of_the_wrong_one(case: dict[str, str]) -> None:
    assert resolve_self_repairs(case["said"]) == case["meant"]


@pytest.mark.parametrize("text", CASES["kept"])
def test_numbers_that_are_both_meant_stay(text: str) -> None:
    assert resolve_self_repairs(text) == text


@settings(max_examples=60, deadline=None)
@given(wrong=st.integers(2, 900), right=st.integers(2, 900), edit=EDITS)
def test_any_number_can_be_taken_back(wrong: int, right: int, edit: str) -> None:
    assert resolve_self_repairs(f"I lead {wrong}{edit}{right} people") == f"I lead {right} people"


@settings(max_examples=60, deadline=None)
@given(text=st.text(max_size=80))
def test_any_text_can_be_read_again_without_a_change(text: str) -> None:
    once = resolve_self_repairs(text)
    assert resolve_self_repairs(once) == once
