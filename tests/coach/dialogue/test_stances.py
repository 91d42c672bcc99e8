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
        ("actually I do have a team", "people", True),
        ("I have a small team in Lyon", "people", True),
        ("no team, I do everything", "people", False),
        ("I work alone", "people", False),
        ("I'm pretty much alone", "people", False),
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
        "I have a team lead above me",
        "I have a team event to plan",
        "I decided that alone",
        "I work alone on the newsletter",
        "no team wanted it",
        "just me",
        "do I manage people?",
        "I don't manage anyone, or rather I manage a team of 2",
    ],
)
def test_somebody_elses_or_past_or_both_is_no_stance(text: str) -> None:
    assert "people" not in stances(text) and "money" not in stances(text)


def test_the_words_of_a_stance_stand_in_the_text_without_what_leads_to_it() -> None:
    assert stances("actually, I manage a team of 8")["people"][1] == "I manage a team of 8"


def test_a_no_that_denies_is_among_the_words_of_a_stance() -> None:
    assert stances("no team, just me")["people"][1] == "no team, just me"
