"""Reads numbers as people type them: "2.5m", "two dozen", "12-ish", "half a million", "low seven figures".

Ready-made parsers were measured first: quantulum3, price-parser, text2num and ovos-number-parser misread
"2.5m", "100k" or "1.2 billion"; recognizers-text reads them but takes 80 ms an answer.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from spacy.tokens import Doc

from coach.language.number_words import FIRST_WORDS, SCALES, read_words

_SCALES = SCALES | {"k": 1e3, "m": 1e6, "b": 1e9, "tsd": 1e3, "hundred": 100, "hundreds": 100, "dozen": 12}
_CURRENCY = r"[$£€¥₹₦₩]|us\$|a\$|c\$|r\$|rs\.?|usd|eur|gbp|aed|inr|brl|mxn|zar|chf|sek|nok|dkk|pln|aud|cad|sgd|ngn"
_NUMERAL = re.compile(
    rf"^(?P<approx>[~≈])?(?P<currency>{_CURRENCY})?(?P<number>\d{{1,3}}(?:[,'\u202f ]\d{{3}})+(?:\.\d+)?|\d+(?:[.,]\d+)?)"
    rf"(?P<scale>k|m|mm|mn|mil|mio|bn|b|tsd)?(?P<percent>%|pct|pc|pp)?(?P<plus>\+)?(?P<ish>-?ish|odd|-odd|ppl|x)?"
    rf"(?P<tail>{_CURRENCY})?$",
    re.I,
)
_MONEY_NAME = re.compile(r"euros?|pounds?|dollars?|quid|bucks|rand|rupees|naira", re.I)
_FIGURES = {"five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "5": 5, "6": 6, "7": 7, "8": 8, "9": 9}
_POSITION = {"low": 2.0, "lower": 2.0, "mid": 5.0, "middle": 5.0, "high": 8.0, "upper": 8.0}
# Most words begin no number; looking at each in three ways would take longer than everything else about numbers.
_MAY_BEGIN = re.compile(rf".*\d|(?:{_CURRENCY}|{'|'.join(sorted(FIRST_WORDS | set(_FIGURES) | set(_POSITION)))})$", re.I)


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
        number = (_figures(doc, i) or _numeral(doc, i) or _words(doc, i)) if _MAY_BEGIN.match(doc[i].text) else None
        if number is None:
            i += 1
            continue
        if found and _spans_to(doc, found[-1], number):
            found[-1] = replace(found[-1], value=found[-1].value * _scale_of(doc, number), currency=number.currency)
        found.append(number)
        i = number.end
    return found


def _spans_to(doc: Doc, first: Number, last: Number) -> bool:
    """Whether ``first`` shares the scale of ``last``: "30-40k", "between 3 and 4 lakh"."""
    between = doc[first.end : last.start].text.lower()
    ranges = between in {"-", "–", "to", "or"} or (between == "and" and first.start > 0 and doc[first.start - 1].lower_ == "between")
    return ranges and first.value < 1000 and first.value * _scale_of(doc, last) < last.value


def _scale_of(doc: Doc, number: Number) -> float:
    """What the scale in the words of ``number`` multiplies by, 1 where they hold none."""
    scale = re.search(r"(?:^|[\d\s])([a-z]+)\.?$", doc[number.start : number.end].text.lower())
    return _SCALES.get(scale[1], 1.0) if scale else 1.0


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
    if end < len(doc) and (_MONEY_NAME.fullmatch(doc[end].text) or re.fullmatch(_CURRENCY, doc[end].text, re.I)):
        currency, end = True, end + 1
    currency = currency or bool(match["currency"] or match["tail"])
    return Number(value, i, end, currency=currency, percent=percent)


def _decimal(text: str) -> str:
    """ "1,200" is a thousand and two hundred, "2,5" is two and a half."""
    if re.fullmatch(r"\d+,\d{1,2}", text):
        return text.replace(",", ".")
    return re.sub(r"[,'\u202f ]", "", text)


def _words(doc: Doc, i: int) -> Number | None:
    """Number words, with a percent sign or currency behind them."""
    read = read_words(doc, i)
    if read is None or (doc[i].lower_ == "one" and read[1] == i + 1 and not _counts(doc, read[1])):
        return None
    value, end = read
    following = doc[end].lower_ if end < len(doc) else ""
    if following in {"%", "percent", "pct"}:
        return Number(value, i, end + 1, percent=True)
    return Number(value, i, end + int(bool(_MONEY_NAME.fullmatch(following))), currency=bool(_MONEY_NAME.fullmatch(following)))


def _counts(doc: Doc, i: int) -> bool:
    """Whether "one" before token ``i`` counts something rather than being a pronoun."""
    return i < len(doc) and doc[i].is_alpha and doc[i].lower_ not in {"of", "that", "who", "which", "i", "we", "is", "was", "and"}
