"""Whose something is, and what is denied: neither is offered to somebody as their own answer."""

from __future__ import annotations

import pytest

from coach.evidence.holding import claims_own, is_denial, is_held_by_others

HELD_BY_OTHERS = [
    "the 2.4m target is my bosses",
    "the director owns the revenue target of 5m",
    "sales is 40000 but not mine",
    "my cmo has the budget",
    "this is not my, boss is for money",
    "the budget belongs to our sales director",
    "the P&L is with the CFO",
    "that's my manager's job",
    "our agency holds the budget",
    "prices are not up to me",
]
NOT_HELD_BY_OTHERS = [
    "I own the P&L",
    "I was the owner of the shop",
    "my boss and I set the target",
    "I present it to the board",
    "we were the agency of Nike",
    "I agreed the number with our CFO",
    "it's a client of ours",
    "the board is happy",
    "my boss asked me to run it",
    "not my favourite task",
]
DENIALS = [
    "I can't see their margin though",
    "Now in ecommerce I have nobody",
    "we don't do paid ads",
    "paid ads we make almost none",
    "nobody works for me",
    "I've never touched logistics",
    "but I have no budget",
    "in ecommerce no one",
    "there is nothing",
    "I am not on that team",
]
NO_DENIALS = [
    "I own the margin",
    "I don't just run the shop, I own it",
    "we stopped ads that never paid",
    "I didn't hesitate and cut it",
    "no returns after that fix",
    "I cut the range because nothing sold",
    "my team is four",
    "I built it alone",
    "we said no to Amazon",
    "I not only built it but sold it",
]


@pytest.mark.parametrize("text", HELD_BY_OTHERS)
def test_held_by_others(text: str) -> None:
    assert is_held_by_others(text)


@pytest.mark.parametrize("text", NOT_HELD_BY_OTHERS)
def test_not_held_by_others(text: str) -> None:
    assert not is_held_by_others(text)


@pytest.mark.parametrize("text", DENIALS)
def test_denials(text: str) -> None:
    assert is_denial(text)


@pytest.mark.parametrize("text", NO_DENIALS)
def test_no_denials(text: str) -> None:
    assert not is_denial(text)


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("budget 18k ads mine but the sales target is my bosses", True),
        ("I run 40k, the rest is my boss's", True),
        ("we share the target", True),
        ("I'm responsible for the spend", True),
        ("I answer for two shops", True),
        ("it is my own", True),
        ("I decide on prices", True),
        ("I manage the fee", True),
        ("not mine", False),
        ("sales are not really mine", False),
        ("my boss owns it", False),
        ("I report", False),
        ("I own nothing", False),
        ("I see it", False),
        ("the director runs it", False),
        ("I manage nobody", False),
    ],
)
def test_claims(text: str, own: bool) -> None:
    assert claims_own(text) == own
