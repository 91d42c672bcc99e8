"""Finds which number in which answer a new number takes the place of."""

from __future__ import annotations

import math
import re

from coach.dialogue.changing.counting import named_kind
from coach.dialogue.changing.periods import OTHER_PERIOD, TOLD_PERIOD, per_period, period_told, told_per
from coach.dialogue.changing.revision import Choice, NotSaid, Revision
from coach.dialogue.changing.spots import (
    CALLED,
    Spot,
    around,
    beside,
    could_be,
    counts_some,
    distance,
    half_meant,
    in_period,
    in_place,
    is_same,
    led,
    of_kind,
    of_whole_or_part,
    period_behind,
    spots_in,
    written,
)
from coach.dialogue.changing.subjects import is_about_other, subjects, with_subject
from coach.dialogue.changing.units import unit, with_unit
from coach.dialogue.memory.said_numbers import number_phrase
from coach.interview.interview import Interview
from coach.language.clauses import blank_english, split_clauses
from coach.language.numbers import find_numbers
from coach.language.quantities import find_quantities

# "The 20 is errors, not people" says what a number is of.
_OF_ANOTHER_KIND = re.compile(
    r"\b(?:is|are|was|were|means|meant) (?:only |just |really )?(?P<noun>[a-z]+)\W+(?:and )?not"
    r" (?P<old>people|ppl|staff|team|years?|months?|weeks?|money|euros?|dollars?)\b",
    re.I,
)
# "It was 400k, as I said" puts nothing right.
_STEM = 4
# Words of the kinds of number, which any of them may be called by.
CALLED_WORDS = frozenset(" ".join(CALLED.values()).split()) | {
    "have",
    "lead",
    "manage",
    "currently",
    "today",
    "went",
    "gone",
    "point",
    "points",
    "percent",
}
_AS_SAID = re.compile(r"\b(?:as|like) (?:i )?(?:already )?(?:said|told|mentioned|wrote)\b", re.I)


# Words for money that tell one sum from another.
_SUMS = re.compile(
    r"\b(?:budget|revenue|sales|target|margin|profit|costs?|turnover|spend\w*|p ?& ?l|pnl|income|salary|price|basket)\b", re.I
)
_CUE = re.compile(
    r"\b(?:sorry|oops|typo|actually|correction|meant|mistake|wrong|rather|i said|wait|scratch|strike|not|no|change|fix|instead|should"
    r"|make|lied|exaggerated)\b|n['’]t\b|\?",
    re.I,
)


def number_place(
    interview: Interview, text: str, words: str, start: int, new: float, old: tuple[float, str, str] | None
) -> Revision | Choice | NotSaid | None:
    """Like ``_number_place``, but None where the number counts something that was not told: then it is new."""
    found = _number_place(interview, text, words, start, new, old)
    if old is None and isinstance(found, Revision | Choice):
        places = (found,) if isinstance(found, Revision) else found.revisions
        if not any(_is_of_what_is_said(interview, place, text) for place in places):
            return None
    return found


def _is_of_what_is_said(interview: Interview, place: Revision, text: str) -> bool:
    """Whether the number at ``place`` may be of what ``text`` speaks of."""
    said = interview.state.answers[place.index].reading.text
    clause = next((c.text for c in split_clauses(said) if c.start <= place.start < c.end), said)
    sums, there = ({m[0].lower() for m in _SUMS.finditer(part)} for part in (text, clause))
    if sums and there and not sums & there:
        # "My budget is 300k" says nothing of a revenue of 9 million.
        return False
    spoken = {word[:_STEM] for word in subjects(text)} - {word[:_STEM] for word in CALLED_WORDS}
    return not spoken or bool(_CUE.search(text)) or any(word in said.lower() for word in spoken)


def _number_place(
    interview: Interview, text: str, words: str, start: int, new: float, old: tuple[float, str, str] | None
) -> Revision | Choice | NotSaid | None:
    """Where ``words``, the number ``new`` at ``start`` of ``text``, belongs: in place of ``old`` (its value, its words, the period
    behind it) where that is told, else of the number that fits best."""
    here = [quantity for quantity in find_quantities(text) if quantity.start == start]
    kind, measured = next((q.kind for q in here if q.kind != "count"), None), here[0].value if here else new
    spots, period = list(spots_in(interview, text)), period_behind(text, start + len(words))
    if old is not None:
        return _instead_of(interview, spots, words, period, old, text)
    of_another, same = _OF_ANOTHER_KIND.search(text), [spot for spot in spots if is_same(spot.quantity, new)]
    if of_another and same:
        return _renamed(interview, same[0], of_another)
    period_named = OTHER_PERIOD.search(text, start)
    if period_named and same:
        return per_period(interview, same, period_named)
    told_period = TOLD_PERIOD.search(text, start)
    if told_period and same and (added := told_per(interview, same, told_period)):
        return added
    if is_about_other(interview, text) or repeats_told(interview, text) or same and re.search(rf"\bthe {re.escape(words)}", text, re.I):
        return None
    kind = kind or named_kind(text)
    named = with_subject(interview, text)
    about = [spot for spot in spots if not named or spot.index in named]
    spots = of_kind(interview, text, about, kind) or ([s for s in about if could_be(s, new)] if kind in {"people", "leads"} else [])
    if kind == "people":
        spots = of_whole_or_part(interview, spots, text) or led(interview, about, text)
    if not spots:
        return None
    if kind == "money" and (unclear := _one_of_two_sums(interview, spots, words, new, text)):
        return unclear
    if kind is None and unit(words):
        # Thousands take the place of thousands.
        spots = [spot for spot in spots if unit(written(interview, spot))] or spots
    spots = in_period(interview, [spot for spot in spots if spot.index == spots[0].index], period, text)
    if not spots:
        return None
    # "I lead 12, sorry, 20", then "I meant 12": what is right stands there already, so the other one goes.
    others = [spot for spot in spots if not is_same(spot.quantity, new)]
    if len(others) == 1 < len(spots) and not counts_some(interview, others[0]) and _alike(interview, spots):
        return revision_at(interview, others[0], words, period)
    spots = half_meant(spots, new, text)
    near = beside(interview, spots, text)
    if len(spots) == 1 or kind is not None and len(near) != 1:
        return revision_at(interview, min(spots, key=lambda spot: distance(spot.quantity, new, measured)), words, period)
    if len(near) == 1:
        return revision_at(interview, near[0], words, period)
    alike = [spot for spot in spots if unit(written(interview, spot)) == unit(words)] if unit(words) else []
    if len(alike) == 1:
        return revision_at(interview, alike[0], words)
    return _choice(interview, alike or spots, words, new)


def _alike(interview: Interview, spots: list[Spot]) -> bool:
    """Whether all ``spots`` are of one kind and written in the same unit: then they may be versions of one number."""
    return len({(spot.quantity.kind, unit(written(interview, spot))) for spot in spots}) == 1


def _one_of_two_sums(interview: Interview, spots: list[Spot], words: str, new: float, text: str) -> Revision | Choice | None:
    """Which of several sums of money that were told ``words`` may replace: the one that the same word for money stands by, else
    one of the two nearest; None where there is one only, or the text says more."""
    sums = {spot.quantity.value: spot for spot in reversed(spots) if spot.quantity.owner == "own"}
    if len(sums) < 2 or beside(interview, list(sums.values()), text):
        return None
    called = set(CALLED["money"].split()) & set(re.findall(r"[a-z]+", text.lower()))
    named = [spot for spot in sums.values() if any(word in around(interview, spot) for word in called)]
    if len(named) == 1:
        return revision_at(interview, named[0], words)
    return _choice(interview, named or list(sums.values()), words, new) if called else None


def _choice(interview: Interview, spots: list[Spot], words: str, new: float) -> Choice:
    """``words`` in the place of one of the two of ``spots`` that are nearest to them, in the order they were told."""
    nearest = sorted(spots, key=lambda spot: distance(spot.quantity, new))[:2]
    first, second = sorted(nearest, key=lambda spot: (spot.index, spot.quantity.start))
    told = (interview.state.answers[spot.index].reading.text for spot in (first, second))
    one, other = (number_phrase(said, said[spot.quantity.start : spot.quantity.end]) for said, spot in zip(told, (first, second)))
    called = (CALLED.get(first.quantity.kind, ""), CALLED.get(second.quantity.kind, ""))
    return Choice((revision_at(interview, first, words), revision_at(interview, second, words)), (one, other), called)


def _renamed(interview: Interview, spot: Spot, named: re.Match[str]) -> Revision:
    """Another noun behind the number of ``spot``, where the old one stands there; else the answer as it is."""
    said = interview.state.answers[spot.index].reading.text
    behind = re.match(rf"[\w -]{{0,20}}?\b{named['old']}\b", said[spot.quantity.end :], re.I)
    number = said[spot.quantity.start : spot.quantity.end]
    if not behind:
        return Revision(spot.index, spot.quantity.start, spot.quantity.end, number)
    return Revision(spot.index, spot.quantity.start, spot.quantity.end + behind.end(), f"{number} {named['noun']}")


def _instead_of(
    interview: Interview, spots: list[Spot], words: str, period: str, old: tuple[float, str, str], text: str
) -> Revision | NotSaid | None:
    """``words`` in place of the number ``old``; NotSaid where that stands nowhere."""
    value, said, old_period = old
    anywhere = list(dict.fromkeys((*spots, *spots_in(interview, ""))))
    same = [spot for spot in anywhere if is_same(spot.quantity, value)]
    if unit(words) and not unit(said):
        # "6 million, not 4" leaves out the million where it is the same.
        scaled = find_numbers(blank_english()(with_unit(words, said)))
        same = [spot for spot in anywhere if scaled and is_same(spot.quantity, scaled[0].value)] or same
    if not same:
        digits = next(filter(None, (_digits(interview, spot, said, words) for spot in spots)), None)
        return digits or _right_already(interview, words, text) or (NotSaid(said) if interview.state.answers else None)
    if not old_period:
        # A plain 6 is rather six people than the half year that 18 months are three of.
        same = [spot for spot in same if _is_written(interview, spot, value)] or same
    same = in_period(interview, same, old_period, text) or same
    same = beside(interview, same, text) or same
    alike = [spot for spot in same if unit(written(interview, spot)) == unit(said)]
    place = (alike or same)[0]
    told = period_told(interview, place, text)
    return revision_at(interview, place, f"{with_unit(written(interview, place), words)}{told}", period)


def _is_written(interview: Interview, spot: Spot, value: float) -> bool:
    numbers = find_numbers(blank_english()(written(interview, spot)))
    return any(math.isclose(number.value, value) for number in numbers)


def _digits(interview: Interview, spot: Spot, old: str, new: str) -> Revision | None:
    """``new`` for the digits ``old`` of a number that goes on ("22" of "22M"), None where the number does not begin so."""
    said = interview.state.answers[spot.index].reading.text[spot.quantity.start :]
    begins = re.match(rf"\W*(?P<digits>{re.escape(old)})(?P<scale>\W?(?:million|thousand|m|k|bn)\b)?(?(scale)|(?=[a-z]))", said, re.I)
    if not begins:
        return None
    # "80k not 800" for "800k" brings its own thousands.
    end = begins.end() if unit(new) and begins["scale"] else begins.end("digits")
    return Revision(spot.index, spot.quantity.start + begins.start("digits"), spot.quantity.start + end, new)


def _right_already(interview: Interview, words: str, text: str) -> Revision | None:
    """The place where ``words``, the right number of ``text``, stand already in the latest answer with them, as that kind of number;
    None where they stand nowhere."""
    right = next((quantity for quantity in find_quantities(text) if text[quantity.start : quantity.end].lower() == words.lower()), None)
    if right is None:
        return None
    for spot in reversed(list(spots_in(interview, ""))):
        alike = right.kind in {"count", spot.quantity.kind} or spot.quantity.kind == "count"
        if alike and is_same(spot.quantity, right.value):
            said = interview.state.answers[spot.index].reading.text[spot.quantity.start : spot.quantity.end]
            return Revision(spot.index, spot.quantity.start, spot.quantity.end, said)
    return None


def revision_at(interview: Interview, spot: Spot, words: str, period: str = "") -> Revision:
    """``words``, told per ``period``, in place of the number of ``spot``."""
    end, new = in_place(interview, spot, with_unit(written(interview, spot), words), period)
    return Revision(spot.index, spot.quantity.start, end, new)


def repeats_told(interview: Interview, text: str) -> bool:
    """Whether ``text`` only tells a number once more that was told ("it was 400k, as I said")."""
    told = find_numbers(blank_english()(text)) if _AS_SAID.search(text) else []
    return bool(told) and all(any(is_same(spot.quantity, number.value) for spot in spots_in(interview, "")) for number in told)
