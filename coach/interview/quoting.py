"""Gives a clause back the sentence it stands in, so that a quote can be understood."""

from __future__ import annotations

import re

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+|\n+| / ")
MAX_WORDS = 32
# Talk to the coach about the chat: a protest, a correction, a reminder. It is no part of what was done.
_TO_COACH = re.compile(
    r"\b(i (already |just )?(said|told you|meant|mean)|(as|like) i (already )?said|(that'?s|that is|thats|is|was) (wrong"
    r"|not right|not what i)"
    r"|i have to correct|correction|you (asked|said|wrote|keep|forgot|misread|misunderstood|didn'?t|never|still)"
    r"|i wasn'?t asking|no,? wait"
    r"|wait,? no|why do you|can you|could you|change (my|the) answer|my answer|dont count|don'?t (count|use|quote))\b",
    re.I,
)


def talks_to_coach(words: str) -> bool:
    """Whether ``words`` are partly about the chat itself: no words to hold up as evidence where there are others."""
    return bool(_TO_COACH.search(words))


def in_sentence(clause: str, text: str, max_words: int = MAX_WORDS) -> str:
    """The sentence of ``text`` that holds ``clause``, or the clause itself where that would be too long or is not found."""
    for sentence in _SENTENCE_END.split(text):
        if clause in sentence:
            shell = talks_to_coach(sentence) and not talks_to_coach(clause)
            return clause if shell or len(sentence.split()) > max_words else sentence.strip()
    return clause
