"""Years in a correction: they count nothing, and take only the place of another year."""

from __future__ import annotations

import re
from collections.abc import Iterable

from spacy.tokens import Doc

from coach.dialogue.changing.number_places import revision_at
from coach.dialogue.changing.revision import Revision
from coach.dialogue.changing.spots import Spot, spots_in
from coach.dialogue.changing.subjects import subjects
from coach.interview.interview import Interview
from coach.language.numbers import Number

_STEM = 4
# "It was for 2023" tells when; "2023 orders" counts.
_YEAR, _UNIT_BEHIND = (
    re.compile(r"(?:19|20)\d\d"),
    re.compile(r"\s?(?:[%€$£]|[.,]\d|(?:k|eur|euro|usd|people|ppl)\b|(?!was\b|has\b|its\b|this\b|plus\b)[a-z]{2,}s\b)", re.I),
)
_MONEY_BEFORE, _WHEN = (
    re.compile(r"[€$£]\s?$"),
    re.compile(r"\b(?:in|for|since|during|until|till|back in|spring|summer|autumn|winter) $", re.I),
)
_AS_LARGE = (500, 10_000)


def is_year(text: str, start: int, end: int, told: Iterable[float] = ()) -> bool:
    """Whether the number from ``start`` to ``end`` of ``text`` is a year; without a word for it, not where numbers as large were
    ``told``."""
    if not _YEAR.fullmatch(text[start:end]) or _MONEY_BEFORE.search(text[:start]) or _UNIT_BEHIND.match(text[end:]):
        return False
    return bool(_WHEN.search(text[:start])) or not any(_AS_LARGE[0] <= value <= _AS_LARGE[1] for value in told)


def without_years(interview: Interview, doc: Doc, numbers: list[Number]) -> tuple[list[Number], Number | None]:
    """``numbers`` without years, which count nothing, and the year where nothing else is told; two years are left to be compared."""
    told = [spot.quantity.value for spot in spots_in(interview, "") if not _is_told_year(interview, spot)]
    years = [n for n in numbers if is_year(doc.text, doc[n.start].idx, doc[n.start].idx + len(doc[n.start : n.end].text), told)]
    if len(years) == len(numbers) > 1:
        return numbers, None
    rest = [n for n in numbers if n not in years]
    return rest, years[0] if years and not rest else None


def _is_told_year(interview: Interview, spot: Spot) -> bool:
    """Whether a year was told at ``spot``, with a word for it: of "2000 strong" nobody knows."""
    said, start = interview.state.answers[spot.index].reading.text, spot.quantity.start
    return is_year(said, start, spot.quantity.end) and bool(_WHEN.search(said[:start]))


def year_again(interview: Interview, doc: Doc, year: Number) -> Revision | None:
    """The only year that was told, with ``year`` in its place, where that is of the same; else None."""
    spots = [spot for spot in spots_in(interview, "") if _is_told_year(interview, spot)]
    if len(spots) != 1:
        return None
    said = interview.state.answers[spots[0].index].reading.text.lower()
    same = all(word[:_STEM] in said for word in subjects(doc.text))
    return revision_at(interview, spots[0], doc[year.start : year.end].text) if same else None
