"""A word that was said and another that was meant, and sentences that only look like it."""

from __future__ import annotations

import pytest

from coach.dialogue.changing.remarks import is_how_long, said_but_meant, without_sigh


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


@pytest.mark.parametrize(
    "text",
    ["had to let one person go last spring, not fun", "I moved one to sales, not easy", "two left in May, which was not nice",
     "we closed two shops, not gonna lie"],
)  # fmt: skip
def test_a_sigh_behind_it_goes(text: str) -> None:
    assert "not" not in without_sigh(text).split()


@pytest.mark.parametrize("text", ["it was 4, not 5", "not easy", "my boss, not me", "weekly, not daily", "I said no, not now"])
def test_what_puts_right_is_no_sigh(text: str) -> None:
    assert without_sigh(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "I've been doing this 9 years",
        "i have worked in retail for 12 years",
        "I've been in this job three years",
        "i've been at it, in b2b, 6 years",
    ],
)
def test_how_long_somebody_works(text: str) -> None:
    assert is_how_long(text)


@pytest.mark.parametrize(
    "text",
    [
        "the plan looked 9 years ahead",
        "sorry, I've been doing this 9 years, not 8",
        "it was 3 years",
        "I lead nine people",
        "actually 9 years",
    ],
)
def test_other_lengths_may_put_right(text: str) -> None:
    assert not is_how_long(text)
