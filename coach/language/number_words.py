"""Reads numbers written out: "twenty-five", "half a dozen", "three hundred and fifty thousand", "two and a half million"."""

from __future__ import annotations

import re

from spacy.tokens import Doc

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
).split()
_WORDS: dict[str, float] = {word: value for value, word in enumerate(_UNITS)}
_WORDS |= {word: 10 * (i + 2) for i, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split())}
_WORDS |= {"single": 1, "solo": 1, "several": 5}
# Numbers only behind an article or at the very beginning: "a couple of people", but not "the couple that ...".
_VAGUE: dict[str, float] = {"couple": 2, "pair": 2, "handful": 4, "few": 3}
_ARTICLES = frozenset({"a", "an", "the", "about", "over", "under", "this", "last", "next", "per"})
_FRACTIONS = {"half": 0.5, "quarter": 0.25}
# What multiplies the words before it, and what it makes of a whole: "three hundred and fifty" is one group of a thousand.
_IN_GROUP = {"dozen": 12.0, "hundred": 100.0}
SCALES: dict[str, float] = {"thousand": 1e3, "grand": 1e3, "million": 1e6, "billion": 1e9, "lakh": 1e5, "crore": 1e7}
SCALES |= {"mil": 1e6, "mill": 1e6, "mio": 1e6, "mn": 1e6, "mln": 1e6, "bn": 1e9, "millions": 1e6, "thousands": 1e3, "billions": 1e9}
_SHORT = {"k": 1e3, "m": 1e6}
# Words that a number can begin with, its article included.
FIRST_WORDS = frozenset({"a", "an", "dozen", *_WORDS, *_VAGUE, *_FRACTIONS})
_AND_A_HALF = re.compile(r"-?\s*and[\s-]+(?:a[\s-]+)?(half|quarter)\b", re.I)


def read_words(doc: Doc, i: int) -> tuple[float, int] | None:
    """The number that begins at token ``i`` of ``doc``, with its article, and the token behind it; None where none begins."""
    word = doc[i].lower_
    if word in {"a", "an"} and i + 1 < len(doc):
        counted = doc[i + 1].lower_
        return _read(doc, i + 1) if counted in _VAGUE or counted in _IN_GROUP or len(counted) > 2 and counted in SCALES else None
    if word in _VAGUE:
        return _read(doc, i) if i == 0 or doc[i - 1].lower_ in _ARTICLES else None
    if word in _FRACTIONS:
        return _fraction(doc, i)
    return _read(doc, i) if word in _WORDS or word == "dozen" else None


def _fraction(doc: Doc, i: int) -> tuple[float, int] | None:
    """ "half a dozen", "half a million", "a quarter of a million"; "half" alone where something is counted by it."""
    j = i + 1
    while j < len(doc) and doc[j].lower_ in {"of", "a", "-"}:
        j += 1
    scale = _scale_at(doc, j, short=False)
    if scale:
        return _FRACTIONS[doc[i].lower_] * scale, j + 1
    behind_article = i == 0 or doc[i - 1].lower_ in _ARTICLES
    return (0.5, i + 1) if doc[i].lower_ == "half" and behind_article else None


def _scale_at(doc: Doc, j: int, short: bool = True) -> float:
    """The factor of the scale word at ``j``, 0 if there is none."""
    word = doc[j].lower_ if j < len(doc) else ""
    return _IN_GROUP.get(word) or SCALES.get(word) or (_SHORT.get(word) if short else None) or 0.0


def _read(doc: Doc, i: int) -> tuple[float, int]:
    whole, group, room, seen, j = 0.0, 0.0, 1e9, False, i
    while j < len(doc):
        word = doc[j].lower_
        value = _WORDS.get(word, _VAGUE.get(word) if not seen else None)
        if value is not None and value < room:
            # "Twenty" leaves room for units, "hundred" for tens; in "two three people" nobody meant five.
            group, room = group + value, 10.0 if value >= 20 else 0.0
        elif word in _IN_GROUP:
            group, room = (group if seen else 1) * _IN_GROUP[word], 100.0
        elif word in SCALES or (word in _SHORT and seen):
            whole, group, room = whole + (group if seen else 1) * (SCALES.get(word) or _SHORT[word]), 0.0, 1000.0
        elif seen and (half := _AND_A_HALF.match(doc.text, doc[j].idx)):
            group += _FRACTIONS[half[1].lower()]
            while j + 1 < len(doc) and doc[j + 1].idx < half.end():
                j += 1
        elif not (seen and _joins(doc, j, room)):
            break
        seen, j = True, j + 1
    return whole + group, j


def _joins(doc: Doc, j: int, room: float) -> bool:
    """Whether token ``j`` ties two words of one number: the dash of "twenty-five", the "and" of "a hundred and twenty"."""
    following = _WORDS.get(doc[j + 1].lower_) if j + 1 < len(doc) else None
    return following is not None and following < room and (doc[j].text == "-" or (doc[j].lower_ == "and" and room >= 100))
