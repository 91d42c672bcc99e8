"""The wish to leave off behind an answer is told apart from an answer that speaks of stopping."""

from __future__ import annotations

import pytest

from coach.dialogue.cues import plain_cues
from coach.dialogue.cues.stop_cues import leaves_for_now, stops_altogether
from coach.dialogue.hearing.leaving import told_and_leaving


def _leaves(words: str) -> str:
    return "pause" if leaves_for_now(words) or plain_cues.leaves(words) else "cancel" if stops_altogether(words) else ""


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("all four of these. can we pause here", "all four of these"),
        ("reviews only, let's stop for today", "reviews only"),
        ("hiring. the baby is crying, back in a bit", "hiring"),
        ("a quarter - gotta run", "a quarter"),
        ("my boss did. sorry, need a break", "my boss did"),
        ("a test, off to a meeting", "a test"),
        ("I lead 3 people, returns halved. need to stop here, back tomorrow", "I lead 3 people, returns halved"),
        ("about a year but i gotta dash", "about a year"),
        ("weeks. I have to pick up my son, can we carry on later", "weeks"),
        ("none. dinner is ready, talk later", "none"),
    ],
)
def test_leaves_behind_an_answer(text: str, told: str) -> None:
    found, words, act = told_and_leaving(text, _leaves)
    assert found == told and words and act in {"pause", "cancel"}


@pytest.mark.parametrize(
    "text",
    [
        "goals and reviews. we paused here all ads",
        "I told the team, let's stop here",
        "they were overworked, too busy",
        "I lead 12. They take a break when they need one",
        "I coach two people. I was off for a year",
        "I cut the price, pause the rest of the ads",
        "I asked the agency, can we stop now",
        "I managed 8. We could pause projects and continue later",
        "hiring, then I left for a break",
        "I lead 5. I'm leaving next week",
        "a test, and then back to the old price",
        "The sale ran for a year. I stop discounts now",
        'the client wrote "no more sales. let\'s stop here"',
        "can we pause here",
    ],
)
def test_goes_on_telling(text: str) -> None:
    assert told_and_leaving(text, _leaves) == ("", "", "")
