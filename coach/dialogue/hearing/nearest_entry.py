"""The FAQ entry that lies nearest to a question in meaning."""

from __future__ import annotations

import re

from coach.dialogue.cues.cue import spelt_out
from coach.evidence.understanding import Understanding
from coach.role_model.schema import FaqEntry

# How near an entry must be to a question that stands beside something else, or that is firmly taken for another.
AGAINST = 0.6
_FEWEST_WORDS = 2
_OF_THE_JOBS = re.compile(r"\b(directors?|managers?|jobs?|roles?|tracks?|they|which (one )?of)\b", re.I)
# Questions about what was told or came out here.
_OWN_AFFAIR = re.compile(
    r"\b(my|mine) \w* ?(results?|levels?|scores?|lean|report)\b|\b(do|am) i lean\w*\b|\bwhy am i\b|\bwhich (option|answer|button)\b"
    r"|^\W*(did|had) ",
    re.I,
)


def nearest(understanding: Understanding, question: str) -> tuple[FaqEntry | None, float]:
    """The entry nearest to ``question`` and how near it is (at most 1); None for what no entry answers."""
    if len(question.split()) < _FEWEST_WORDS or _OWN_AFFAIR.search(question):
        return None, 0.0
    return understanding.asked_for(spelt_out(question))


def near(understanding: Understanding, question: str, bar: float) -> FaqEntry | None:
    """The entry nearest to ``question`` if it is as near as ``bar``."""
    entry, nearness = nearest(understanding, question)
    return entry if nearness >= bar else None


def kind_asked(understanding: Understanding, question: str) -> str:
    """The act of a question beside something else that an entry surely answers, else ""."""
    entry = near(understanding, question, AGAINST)
    if entry and entry.kind.startswith("faq_") and not _OF_THE_JOBS.search(question):
        # "Who hires? Me" asks nobody.
        return ""
    return entry.kind if entry else ""
