"""How many people there are in all is told apart from how many somebody leads."""

from __future__ import annotations

import pytest

from coach.evidence.head_count import only_counts_heads


@pytest.mark.parametrize(
    "sentence",
    [
        "I said no to a headless build because we are four people",
        "as we're only 6 people we chose a simple shop",
        "the company has nine people",
        "there are just twelve of us",
        "our firm is 30 employees",
        "since we were five people, I cut the range",
        "it is a seven-person shop",
    ],
)
def test_a_head_count(sentence: str) -> None:
    assert only_counts_heads(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "I lead four people",
        "we are eight people and all report to me",
        "my team is six people",
        "we are four people in the team",
        "there are five people under me",
        "the company has nine people and I hired six of them",
        "we are a company of 40 where I manage nine",
        "I coached three people",
        "conversion was 4 percent",
    ],
)
def test_a_team_is_none(sentence: str) -> None:
    assert not only_counts_heads(sentence)
