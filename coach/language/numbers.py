"""Reads numbers as people type them: "2.5m", "two dozen", "12-ish", "half a million", "low seven figures".

Ready-made parsers were measured first: quantulum3, price-parser, text2num and ovos-number-parser misread
"2.5m", "100k" or "1.2 billion"; recognizers-text reads them but takes 80 ms an answer.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from spacy.tokens import Doc

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
).split()
_WORDS: dict[str, float] = {word: value for value, word in enumerate(_UNITS)}
_WORDS |= {w: 10 * (i + 2) for i, w in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split())}
_WORDS |= {"dozen": 12, "couple": 2, "pair": 2, "single": 1, "solo": 1, "half": 0.5, "handful": 4, "few": 3, "several": 5}
_NEEDS_ARTICLE = frozenset({"dozen", "couple", "pair", "handful", "few", "half"})
_SCALES: dict[str, float] = {"hundred": 100, "thousand": 1e3, "grand": 1e3, "million": 1e6, "billion": 1e9, "dozen": 12}
_SCALES |= {"mil": 1e6, "mill": 1e6, "mio": 1e6, "mn": 1e6, "bn": 1e9, "millions": 1e6, "thousands": 1e3, "lakh": 1e5}
_SCALES |= {"k": 1e3, "m": 1e6, "b": 1e9, "mln": 1e6, "crore": 1e7, "tsd": 1e3, "hundreds": 100, "billions": 1e9}
_CURRENCY = r"[$£€¥₹₦₩]|us\$|a\$|c\$|r\$|rs\.?|usd|eur|gbp|aed|inr|brl|mxn|zar|chf|sek|nok|dkk|pln|aud|cad|sgd|ngn"
_NUMERAL = re.compile(
    rf"^(?P<approx>[~≈])?(?P<currency>{_CURRENCY})?(?P<number>\d{{1,3}}(?:[,'\u202f ]\d{{3}})+(?:\.\d+)?|\d+(?:[.,]\d+)?)"
    rf"(?P<scale>k|m|mm|mn|mil|mio|bn|b|tsd)?(?P<percent>%|pct|pc|pp)?(?P<plus>\+)?(?P<ish>-?ish|odd|-odd|ppl|x)?"
    rf"(?P<tail>{_CURRENCY})?$",
    re.I,
)
_FIGURES = {"five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "5": 5, "6": 6, "7": 7, "8": 8, "9": 9}
_POSITION = {"low": 2.0, "lower": 2.0, "mid": 5.0, "middle": 5.0, "high": 8.0, "upper": 8.0}


@dataclass(frozen=True)
class Number:
    """A number in a ``Doc``: its value, token span, whether a currency or percent sign is attached."""

    value: float
    start: int
    end: int
    currency: bool = False
    percent: bool = False


def find_numbers(doc: Doc) -> list[Number]:
    """All numbers of ``doc`` in order, longest reading first ("two and a half million" is one number)."""
    found: list[Number] = []
    i = 0
    while i < len(doc):
        number = _figures(doc, i) or _numeral(doc, i) or _words(doc, i)
        if number is None:
            i += 1
            continue
        found.append(number)
        i = number.end
    return found


def _figures(doc: Doc, i: int) -> Number | None:
    """ "low seven figures", "6-figure": a magnitude in words."""
    position, j = _POSITION.get(doc[i].lower_), i
    if position is not None:
        j += 1
        while j < len(doc) and doc[j].text == "-":
            j += 1
    digits = _FIGURES.get(doc[j].lower_) if j < len(doc) else None
    if digits is None:
        return None
    k = j + 1
    while k < len(doc) and doc[k].text == "-":
        k += 1
    if k < len(doc) and doc[k].lower_ in {"figure", "figures", "fig", "figs"}:
        return Number((position or 3.0) * 10 ** (digits - 1), i, k + 1, currency=True)
    return None


def _numeral(doc: Doc, i: int) -> Number | None:
    token = doc[i].text
    currency = re.fullmatch(_CURRENCY, token, re.I) is not None
    j = i + 1 if currency and i + 1 < len(doc) else i
    match = _NUMERAL.match(doc[j].text)
    if match is None:
        return None
    value = float(_decimal(match["number"]))
    end, scale = j + 1, (match["scale"] or "").lower()
    if scale:
        value *= _SCALES.get(scale, 1e6 if scale == "mm" else 1.0)
    elif end < len(doc) and (unit := doc[end].lower_.rstrip(".")) in _SCALES and not (unit == "b" and not currency):
        # At the end of a sentence spaCy keeps the stop with the scale: "2.5 m.".
        value *= _SCALES[unit]
        end += 1
    percent = bool(match["percent"])
    if end < len(doc) and doc[end].lower_ in {"%", "percent", "pct", "percentage", "pp", "pc"}:
        percent, end = True, end + 1
    if end < len(doc) and re.fullmatch(_CURRENCY + r"|euros?|pounds?|dollars?|quid|bucks|rand|rupees|naira", doc[end].text, re.I):
        currency, end = True, end + 1
    currency = currency or bool(match["currency"] or match["tail"])
    return Number(value, i, end, currency=currency, percent=percent)


def _decimal(text: str) -> str:
    """ "1,200" is a thousand and two hundred, "2,5" is two and a half."""
    if re.fullmatch(r"\d+,\d{1,2}", text):
        return text.replace(",", ".")
    return re.sub(r"[,'\u202f ]", "", text)


def _words(doc: Doc, i: int) -> Number | None:
    """Number words with scales: "twenty-five", "a dozen", "two and a half million"."""
    total, current, j, seen = 0.0, 0.0, i, False
    while j < len(doc):
        word = doc[j].lower_
        if word in _WORDS and not (seen and word in _NEEDS_ARTICLE and word not in {"dozen"}):
            if word == "dozen" and seen:
                current *= 12
            elif word in _NEEDS_ARTICLE and not seen and not _has_article(doc, j):
                break
            else:
                current += _WORDS[word]
        elif word in _SCALES and len(word) > 2 and seen:
            total, current = total + max(current, 1) * _SCALES[word], 0.0
        elif seen and word in {"-", "and", "a"} and j + 1 < len(doc) and doc[j + 1].lower_ in {*_WORDS, "a", "half"}:
            if word == "and" and doc[j + 1].lower_ not in {"a", "half"} and current < 100 and total < 100:
                break
            if word == "a" and doc[j + 1].lower_ != "half" and doc[j + 1].lower_ not in _SCALES:
                break
            j += 1
            continue
        elif seen and word == "half" or (seen and word == "quarter"):
            current += 0.5 if word == "half" else 0.25
        else:
            break
        seen = True
        j += 1
    if not seen:
        return None
    value, end = total + current, j
    if end < len(doc) and doc[end].lower_ == "a" and end + 1 < len(doc) and doc[end + 1].lower_ in _SCALES:
        value, end = value * _SCALES[doc[end + 1].lower_], end + 2
    percent = end < len(doc) and doc[end].lower_ in {"%", "percent", "pct"}
    if doc[i].lower_ == "one" and end == i + 1 and not _counts(doc, end):
        return None
    return Number(value, i, end + int(percent), percent=percent)


def _has_article(doc: Doc, i: int) -> bool:
    return i > 0 and doc[i - 1].lower_ in {"a", "the", "about", "over", "under", "this", "last", "next", "per"} or i == 0


def _counts(doc: Doc, i: int) -> bool:
    """Whether "one" before token ``i`` counts something rather than being a pronoun."""
    return i < len(doc) and doc[i].is_alpha and doc[i].lower_ not in {"of", "that", "who", "which", "i", "we", "is", "was", "and"}
