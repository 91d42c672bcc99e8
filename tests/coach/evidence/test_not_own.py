"""Words for leading nobody are no story of leading."""

from __future__ import annotations

import pytest

from coach.evidence.not_own import denied, leads_none
from coach.evidence.types import Evidence


@pytest.mark.parametrize(
    "text",
    [
        "i lead none of them",
        "I manage nobody",
        "but I actually supervise no one",
        "and i lead nobody at all",
        "well, i led none of those",
        "honestly I guide not a single person",
    ],
)
def test_who_leads_none(text: str) -> None:
    assert leads_none(text)
    (piece, *_) = denied(Evidence("leading_teams", 3.5, text), 0.1, 1.0)
    assert piece.level == 1 and piece.stands_in


@pytest.mark.parametrize(
    "text",
    [
        "I lead four of them",
        "nobody left while I led them",
        "I manage none of the ads myself, my three juniors do",
        "I led nobody's favourite project to the end",
        "nobody manages the shop but me",
        "I lead no less than nine people",
        "I manage one person",
    ],
)
def test_who_leads_somebody(text: str) -> None:
    assert not leads_none(text)
