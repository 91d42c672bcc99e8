"""Proposals of the speaker that others turned down."""

from __future__ import annotations

import pytest

from coach.evidence.refused import refused
from coach.language.clauses import split_clauses


def found(text: str) -> set[int]:
    return refused([clause.text for clause in split_clauses(text)])


@pytest.mark.parametrize(
    "text",
    [
        "I proposed to open a shop in Poland, it was turned down",
        "I wrote a two year roadmap for B2B. The board rejected it.",
        "I suggested that we quit eBay but my boss said no",
        "my business case for a new search was not approved",
        "we pitched a subscription box, nobody wanted it",
        "I drafted a plan for three brands and the owner was against it",
        "I asked for two more people and finance refused",
        "we recommended a new shop system. They didn't approve it",
        "I tried to convince them to drop print, without success",
        "I had the idea of a rental shop, never got the go ahead",
        "I put a three year vision to the board, no luck",
        "my idea for spare parts online was parked",
        "I suggested a Polish shop but nothing came of it",
    ],
)
def test_what_others_turned_down(text: str) -> None:
    assert found(text)


@pytest.mark.parametrize(
    "text",
    [
        "I proposed to quit eBay and the board approved it",
        "I pitched it, they refused at first, in the end they agreed",
        "I suggested a trial, finance refused, so I ran it anyway on my own budget",
        "I turned down the offer of a marketplace",
        "we chose the own shop and marketplaces were rejected",
        "I rejected the agency's proposal",
        "my boss said no to TikTok so we did email",
        "the idea of a second warehouse was rejected by me",
        "I asked for two more people, HR said yes",
        "I proposed a test and 3% of the cards were declined in it",
        "my plan was accepted, their counter offer was refused by us",
        "I presented the numbers and he said no more discounts",
        "I tried to convince the CFO and he signed in the end",
        "I had the idea to bundle and margin rose by 4 points",
        "I parked the app for a year",
        "my plan was two years of B2B. The board refused the second warehouse",
        "I suggested Spain first, my boss said no to the date only",
        "our plan won, the client refused a third brand",
        "we tested three banners without success and stopped",
        "the campaign ran in vain, so I cut it",
        "I put a new lead to the content team",
    ],
)
def test_what_came_about_or_was_turned_down_by_the_speaker(text: str) -> None:
    assert not found(text)
