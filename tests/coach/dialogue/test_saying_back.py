"""What a correction changed is said back with what it is of."""

from __future__ import annotations

import pytest

from coach.dialogue.changing.saying_back import said_back
from coach.evidence.types import Reading


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("Two of them are team leads", "one of them is a team lead", "one of them is a team lead"),
        ("I turned down a headless build in May", "I turned down a headless build in march", "a headless build in march"),
        (
            "I own a 9 million target and 600k budget",
            "the 600k isnt mine at all, my account director decides it",
            "the 600k isnt mine at all",
        ),
        ("we ran the sale on Monday", "we ran the sale on Friday", "ran the sale on Friday"),
        ("I lead a team of eight", "I lead a team of seven", "a team of seven"),
        ("I run the shop and the blog", "I run the shop and the feed", "the feed"),
    ],
)
def test_it_is_a_whole_thought(old: str, new: str, said: str) -> None:
    assert said_back(Reading(old), Reading(new), Reading(new), placed=True).values["new"] == said
