"""What in an answer to an imagined case was so."""

from __future__ import annotations

import pytest

from coach.evidence.imagined import tells_fact

CASE = (
    "Imagine you get a budget of 50,000 and sales are 10 percent behind by summer. What would you change, and what would you leave alone?"
)


@pytest.mark.parametrize(
    "text",
    [
        "I have 30k per year for ads",
        "we spend 8,000 euros a month on search",
        "last spring I moved half of the money to email",
        "two years ago we cut the discounts and margin held",
        "we had exactly that, I stopped the vouchers",
        "I had a summer like this and dropped the print ads",
        "in my last job I cut the agency fee",
    ],
)
def test_what_was_so(text: str) -> None:
    assert tells_fact(text, text, CASE)


@pytest.mark.parametrize(
    "text",
    [
        "I would cut the discounts",
        "talk to him first",
        "then plan",
        "I have 50,000 a year, so I keep half for search",
        "I look at what sold last year",
        "I moved the money to email",
        "if we had that last year I'd ask finance",
        "put 20k into email",
        "I spend 20k on ads",
    ],
)
def test_what_was_imagined(text: str) -> None:
    assert not tells_fact(text, text, CASE)
