"""An answer that breaks off for a moment is told apart from one that goes on."""

from __future__ import annotations

import pytest

from coach.dialogue.hearing.moments import told_and_moment


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("I had 300k for search, not the p&l. hang on kids awake", "I had 300k for search, not the p&l"),
        ("I guide 4 juniors, hold on my phone's ringing", "I guide 4 juniors"),
        ("We left print for it. Ooh hang on, the oven", "We left print for it"),
        ("I run the newsletter - one sec, doorbell", "I run the newsletter"),
        ("a year ahead. brb", "a year ahead"),
        ("I hired two. sorry, wait, someone at the door", "I hired two"),
        ("returns fell by half. give me a minute", "returns fell by half"),
        ("I lead five people. hang on, I need to take this call", "I lead five people"),
    ],
)
def test_breaks_off(text: str, told: str) -> None:
    found, wait = told_and_moment(text)
    assert found.rstrip(".") == told and wait


@pytest.mark.parametrize(
    "text",
    [
        "I lead 7 people, hang on, 8 with the apprentice",
        "we planned for a year. hang on, my boss decided that",
        "I told the agency, hold on, the door is closed for you",
        "they had to wait a minute, the phone queue was long, so I cut it",
        "the buyer said: hang on",
        "I moved the baby range to the top, the kids range too",
        "hang on, the door",
        "I would not push, wait",
        "first I call the supplier, then wait",
        "we let them hold on to the stock",
        "I ran the site, wait, no, the app",
        "customers wait a minute for the door sensor page",
    ],
)
def test_goes_on(text: str) -> None:
    assert told_and_moment(text) == ("", "")
