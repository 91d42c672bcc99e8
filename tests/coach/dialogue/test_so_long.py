"""How long a plan was is an answer where it begins like a correction, and words put right are none."""

from __future__ import annotations

import pytest

from coach.dialogue.hearing.beside import is_lost
from coach.dialogue.hearing.by_model import is_so_long


@pytest.mark.parametrize(
    "text",
    [
        "It was a year, but the owner approved it, not me",
        "it was about two years, the board signed, not us",
        "the plan ran for 18 months, and not my idea",
        "it's only a quarter, my lead decided",
        "that was roughly three weeks",
        "mine covered two years, not really mine though",
    ],
)
def test_says_how_long(text: str) -> None:
    assert is_so_long(text)


@pytest.mark.parametrize(
    "text",
    [
        "it was a year, not two",
        "it was two years instead of one",
        "sorry, it was a year",
        "it was 7 people, not 4",
        "I said it was a year",
        "it was my boss, not me",
        "it was a quarter rather than a year",
    ],
)
def test_puts_right_or_tells_another_thing(text: str) -> None:
    assert not is_so_long(text)


@pytest.mark.parametrize(
    "text", ["I am not sure", "not sure I get it", "I'm not native", "sorry, I don't get it", "I'm confused", "my english is bad"]
)
def test_is_lost(text: str) -> None:
    assert is_lost(text)


@pytest.mark.parametrize(
    "text",
    [
        "not sure the test was clean, so I ran two",
        "hiring",
        "I don't know the budget but I set the price",
        "we lost half of them",
        "I'm not the one who hires",
        "English is the only language of our shop and I run it",
    ],
)
def test_is_not_lost(text: str) -> None:
    assert not is_lost(text)
