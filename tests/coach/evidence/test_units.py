"""Clauses that tell of people and of other work are read in two parts."""

from __future__ import annotations

import pytest

from coach.evidence.units import units_of
from coach.language.clauses import split_clauses


@pytest.mark.parametrize(
    "text",
    [
        "I run the Otto account and coach two working students",
        "I lead four people and run the shop",
        "I look after our eBay listings in two countries, and guide one intern",
        "I train an apprentice and handle the returns",
        "I manage three designers and launched the Spanish site",
        "we built the product feed and hired two specialists",
    ],
)
def test_two_areas_are_two_units(text: str) -> None:
    assert len(units_of(split_clauses(text))) == 2


@pytest.mark.parametrize(
    "text",
    [
        "I hired three people and moved two of them",
        "I coach two juniors and manage their goals",
        "we cut returns and built a report",
        "I run the shop and look after the newsletter",
        "I run the campaigns and lead the weekly meeting with sales",
        "I lead a team of six and manage two leads",
    ],
)
def test_one_area_is_one_unit(text: str) -> None:
    assert len(units_of(split_clauses(text))) == 1
