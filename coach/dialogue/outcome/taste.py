"""The last question asks what somebody likes: whether a reply says so, or tells what was done instead."""

from __future__ import annotations

import re

from spacy.lang.en.stop_words import STOP_WORDS

from coach.dialogue.cues.plain_cues import is_asking
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
_PICKING_WORDS, _WITH_A_MIX = 14, 3
_EXCEPT = re.compile(r"\b(?:but|not|n't|without|rather than|instead of|except|over|than|minus|never|hardly)\b", re.I)
_PLACES = tuple(
    re.compile(rf"\b(?:{words})\b(?! (?:of all|thing|step|quarter|half|year|time|we|i (?!guess|think|suppose)))", re.I)
    for words in (r"first|former|1st|(?:option|number) (?:one|1|a)", r"second|latter|2nd|(?:option|number) (?:two|2|b)")
)
_MIX = re.compile(r"\b(both|a mix|mixture|(?:half|fifty).{1,5}(?:half|fifty)|50.{1,3}50|(?:bit|some) of (?:each|either))\b", re.I)
_NO_MIX = re.compile(r"\b(no|not|n't|neither|horrible|awful|bor\w+|hate|dull|terrible|bad|worse|ugh|dread\w*)\b|n't\b", re.I)


def names_taste(question: Question, text: str) -> bool:
    """Whether ``text`` says what is liked, or shares a word with an option."""
    words = re.findall(r"[a-z]{3,}", " ".join(option.label.lower() for option in question.options))
    offered = {word[:_STEM] for word in words if word not in STOP_WORDS}
    return bool(_LIKES.search(text)) or any(word[:_STEM] in offered for word in re.findall(r"[a-z]{3,}", text.lower()))


def picked(question: Question, text: str) -> str:
    """The label of the option that ``text`` takes by its place or as a mix, with whatever remark beside it ("the first, if I must"),
    or ""."""
    if len(text.split()) > _PICKING_WORDS or is_asking(text) or names_deed(_MIX.sub(" ", text)) or len(question.options) < _WITH_A_MIX:
        return ""
    # "The second but without the first bit" takes the second.
    wanted = _EXCEPT.split(text)[0]
    places = [bool(place.search(wanted)) for place in _PLACES]
    if places[0] != places[1]:
        return question.options[places.index(True)].label
    return question.options[-1].label if _MIX.search(text) and not _NO_MIX.search(text) else ""


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
