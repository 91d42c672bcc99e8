"""A question left out with the reason in front is left out; an answer that speaks of skipping is kept."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from coach.dialogue.hearing.skipping import skips_for_a_reason


def _asked() -> Any:
    return SimpleNamespace(is_open=True, question=SimpleNamespace(kind="core"), state=SimpleNamespace(pending=None))


@pytest.mark.parametrize(
    "text",
    [
        "none to be honest, I never had a shop. may I skip this one?",
        "not really anything, could we skip that",
        "I never worked with figures, I can't say. can I skip?",
        "I don't look at data much so can I skip this",
        "no budget at work, i'd like to pass on this",
        "sorry, I can't tell you that, could we leave it out",
        "I wasn't involved. let's skip",
        "no idea, never checked - please skip it",
        "I'm just a trainee. can I skip",
    ],
)
def test_skips(text: str) -> None:
    assert skips_for_a_reason(_asked(), text)


@pytest.mark.parametrize(
    "text",
    [
        "I never sold on Amazon but I ran our shop. can I skip the rest?",
        "we decided to skip the trade fair, can't say more",
        "I never did that, so we skipped the sale",
        "I led 3 people, no budget. can I skip the next",
        "I said no to France. can I skip",
        "nobody measured it, they skipped that",
        "I didn't just watch, I built the report. can we skip the details",
        "can I skip this?",
        "no discount that year, I told them to skip it",
        "I hired two people. let's skip",
    ],
)
def test_tells(text: str) -> None:
    assert not skips_for_a_reason(_asked(), text)
