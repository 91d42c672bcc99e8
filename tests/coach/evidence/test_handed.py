"""Plans that came from others, or that there were none of."""

from __future__ import annotations

import pytest

from coach.evidence.handed import handed
from coach.language.clauses import split_clauses


def found(text: str) -> bool:
    clauses = [clause.text for clause in split_clauses(text)]
    return handed(clauses) == set(range(len(clauses)))


@pytest.mark.parametrize(
    "text",
    [
        "the plan always comes from headquarters",
        "the strategy is set by the board",
        "we get the yearly plan handed to us",
        "clients come with their strategy",
        "our agency makes the media plan",
        "there was no plan of mine",
        "I've never made one",
        "that's way above my pay grade",
        "I just carry out what the head says",
        "not really my thing, the brand gives us the plan",
        "the owner makes the plan, I only follow it",
        "we have no strategy, to be fair",
    ],
)
def test_no_plan_of_ones_own(text: str) -> None:
    assert found(text)


@pytest.mark.parametrize(
    "text",
    [
        "there was no plan when I joined, so I wrote one",
        "I made the plan and the board signed it",
        "the plan came from my own forecast",
        "I had a plan for two years",
        "there was a plan",
        "clients come with a budget and I make the plan",
        "I never made a discount plan again after that",
        "the company has a strategy that I wrote",
        "I only implement what pays back within a year",
        "I just follow the numbers and dropped print",
        "no plan survives the first month, so we review ours every week",
        "the strategy is set by the board and me",
        "we skipped TikTok and chose search",
        "strategy is not my thing but I did decide to drop the catalogue",
        "the brand comes with the plan, then I choose the channels",
    ],
)
def test_a_plan_of_ones_own_stays(text: str) -> None:
    assert not handed([clause.text for clause in split_clauses(text)])
