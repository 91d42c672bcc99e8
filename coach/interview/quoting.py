"""Gives a clause back the sentence it stands in, so that a quote can be understood."""

from __future__ import annotations

import re

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+|\n+| / ")
MAX_WORDS = 32


def in_sentence(clause: str, text: str, max_words: int = MAX_WORDS) -> str:
    """The sentence of ``text`` that holds ``clause``, or the clause itself where that would be too long or is not found."""
    for sentence in _SENTENCE_END.split(text):
        if clause in sentence:
            return sentence.strip() if len(sentence.split()) <= max_words else clause
    return clause
