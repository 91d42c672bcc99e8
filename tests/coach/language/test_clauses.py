"""A message is split into clauses that stay the person's own words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from coach.language.clauses import split_clauses

CASES = YAML(typ="safe").load((Path(__file__).parent / "clauses.yml").read_text(encoding="utf-8"))
WORDS = st.sampled_from("I we lead sales but and so , . ? ! ; - \n because five my boss".split(" "))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"] or "empty")
def test_message_splits_into_its_clauses(case: dict[str, Any]) -> None:
    assert [clause.text for clause in split_clauses(case["text"])] == case["clauses"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"] or "empty")
def test_only_clauses_with_a_question_mark_are_questions(case: dict[str, Any]) -> None:
    assert [clause.is_question for clause in split_clauses(case["text"])] == [text.endswith("?") for text in case["clauses"]]


@settings(max_examples=80, deadline=None)
@given(text=st.lists(WORDS, max_size=25).map(" ".join) | st.text(max_size=80))
def test_every_clause_is_a_quote_in_reading_order(text: str) -> None:
    end = 0
    for clause in split_clauses(text):
        assert text[clause.start : clause.end] == clause.text
        assert clause.start >= end
        end = clause.end


@settings(max_examples=80, deadline=None)
@given(text=st.lists(WORDS, max_size=25).map(" ".join))
def test_no_word_is_lost(text: str) -> None:
    kept = "".join(clause.text for clause in split_clauses(text))
    assert [c for c in kept if c.isalnum()] == [c for c in text if c.isalnum()]
