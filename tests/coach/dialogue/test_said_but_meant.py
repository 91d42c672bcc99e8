"""A word that was said and another that was meant, and sentences that only look like it."""

from __future__ import annotations

import pytest

from coach.dialogue.changing.remarks import said_but_meant


@pytest.mark.parametrize(
    ("text", "straight"),
    [
        ("hmm wait, I said owner but it was the managing director", "the managing director, not owner"),
        ("sorry I wrote plants, I meant garden tools", "garden tools, not plants"),
        ("I said furniture but it should be lamps", "lamps, not furniture"),
        ("oops, i typed Shopify and it's actually Shopware", "Shopware, not Shopify"),
        ("i said the board but actually meant the owners", "the owners, not board"),
    ],
)
def test_the_word_that_was_meant_is_put_first(text: str, straight: str) -> None:
    assert said_but_meant(text) == straight


@pytest.mark.parametrize(
    "text",
    [
        "I said no to wholesale and it went well",
        "I told the board that it was too early",
        "I said nothing",
        "I said we should stop print, and we did",
        "it was the managing director",
        "I said 12 but it was 15",
        "my boss said Berlin but I meant Hamburg",
    ],
)
def test_other_sentences_stay(text: str) -> None:
    assert said_but_meant(text) == text
