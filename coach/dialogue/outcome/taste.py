"""The last question asks what somebody likes: whether a reply says so, or tells what was done instead."""

from __future__ import annotations

import re

from spacy.lang.en.stop_words import STOP_WORDS

from coach.evidence.types import Reading
from coach.interview.questions import Question

_DID = re.compile(
    r"\b(i|we) (\w+ )?(\w{3,}ed|own|lead|run|manage|hire|decide|took|made|ran|led|did|had|built|set|cut|sold|grew|brought|chose"
    r"|wrote|found|won|lost|went)\b",
    re.I,
)
_HAS_FIGURES = re.compile(r"\d|\bmy (team|budget|plan|boss|p ?& ?l|pnl|target) (is|was|has|had|were)\b", re.I)
_LIKES = re.compile(
    r"\b(like(?! (i|we|you|he|she|they)\b)|love|enjoy|prefer|rather|fun|happ(y|ier)|best|favou?rite|would|'d|pick|choose|first"
    r"|second|former|latter|both|neither|either"
    r"|none|depends|equal(ly)?|hate|bor(ing|ed)|prefers?|option)\b|^\W*(option )?(a|b|1|2|any|same|half)\b.{0,12}$"
    r"|^\W*(more |the |rather )?(strateg\w*|leading|managing|people|planning|big picture|operational|hands.on|whatever"
    r"|no (strong )?opinion"
    r"|no preference)\b.{0,30}$",
    re.I,
)
_STEM, _TELLS_WORDS = 5, 5


def names_taste(question: Question, text: str) -> bool:
    """Whether ``text`` says what is liked, or shares a word with an option."""
    words = re.findall(r"[a-z]{3,}", " ".join(option.label.lower() for option in question.options))
    offered = {word[:_STEM] for word in words if word not in STOP_WORDS}
    return bool(_LIKES.search(text)) or any(word[:_STEM] in offered for word in re.findall(r"[a-z]{3,}", text.lower()))


def is_taste(text: str) -> bool:
    """Whether ``text``, which was taken for the reply, can be said back as what is liked: a number or a deed is none."""
    return bool(_LIKES.search(text)) or not names_deed(text)


def names_deed(text: str) -> bool:
    """Whether ``text`` names something done, or a figure."""
    return bool(_DID.search(text) or _HAS_FIGURES.search(text))


def tells_of_work(reading: Reading) -> bool:
    """Whether the reply to the question about taste tells what was done instead of what is liked."""
    return (
        len(reading.text.split()) >= _TELLS_WORDS
        and bool(reading.evidence)
        and names_deed(reading.text)
        and not _LIKES.search(reading.text)
    )
