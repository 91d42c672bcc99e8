"""Keys hit at random are told from abbreviations, brands and names."""

from __future__ import annotations

import pytest

from coach.language.gibberish import is_gibberish


@pytest.mark.parametrize("text", ["kjhkjh lkj", "asdfgh", "mnbv poiu", "sdfsdf sdf"])
def test_random_keys_are_gibberish(text: str) -> None:
    assert is_gibberish(text)


@pytest.mark.parametrize(
    "text", ["crm", "zalando, bol", "Shopify", "GMBH", "ppc ads", "gdpr?", "chatgpt?", "hmm", "no", "12", "strengths", "", "42 sdfg"]
)
def test_words_brands_abbreviations_and_numbers_are_not(text: str) -> None:
    assert not is_gibberish(text)
