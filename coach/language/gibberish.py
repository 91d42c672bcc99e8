"""Tells keys hit at random from words, abbreviations and names."""

from __future__ import annotations

import re

from coach.language.normalise import is_english

_TOKEN = re.compile(r"[a-z]+", re.I)
_ODD = re.compile(r"[^aeiouy]{3}|[aeiou]{3}|^[^aeiouy]+$", re.I)
# Shorter ones may be an abbreviation ("crm", "ppc"); asked about ("gdpr?", "chatgpt?") longer ones as well.
_LETTERS, _ASKED_LETTERS = 4, 8


def is_gibberish(text: str) -> bool:
    """Whether ``text`` holds letters, but nothing that could be a word: no known one, and no run of letters that is easily said."""
    tokens = _TOKEN.findall(text)
    least = _ASKED_LETTERS if text.rstrip().endswith("?") else _LETTERS
    if not tokens or any(ch.isdigit() for ch in text) or max(map(len, tokens)) < least:
        return False
    return all(_ODD.search(token) and not is_english(token) and not token.isupper() for token in tokens)
