"""Claims and denials about one's own people, hiring and money, and what is neither."""

from __future__ import annotations

import pytest

from coach.dialogue.changing.stances import stances


@pytest.mark.parametrize(
    ("text", "kind", "claims"),
    [
        ("I manage a team of 8", "people", True),
        ("six people report to me", "people", True),
        ("I don\u2019t manage anyone", "people", False),
        ("nobody reports to me", "people", False),
        ("well, I have no team", "people", False),
        ("I hire them myself", "hiring", True),
        ("I have no say in hiring", "hiring", False),
        ("i own the P&L", "money", True),
        ("I don't have a budget", "money", False),
    ],
)
def test_a_stance_is_found(text: str, kind: str, claims: bool) -> None:
    assert stances(text)[kind][0] is claims


@pytest.mark.parametrize(
    "text",
    [
        "my boss manages a team of 8",
        "in my last job I had no team",
        "I would own the budget if they let me",
        "we sell shoes",
        "do I manage people?",
        "I don't manage anyone, or rather I manage a team of 2",
    ],
)
def test_somebody_elses_or_past_or_both_is_no_stance(text: str) -> None:
    assert "people" not in stances(text) and "money" not in stances(text)


def test_the_words_of_a_stance_stand_in_the_text_without_what_leads_to_it() -> None:
    assert stances("actually, I manage a team of 8")["people"][1] == "I manage a team of 8"
