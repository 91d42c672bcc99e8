"""The period that a number is told per ("30k a week"), and its correction."""

from __future__ import annotations

import re
from dataclasses import replace

from coach.dialogue.changing.revision import Revision
from coach.dialogue.changing.spots import Spot
from coach.interview.interview import Interview

# "30k a week, not a month" keeps the number.
OTHER_PERIOD = re.compile(
    r"(?P<per>\b(?:an?|per|each|every)\s+|/\s*)(?P<new>day|week|month|quarter|year|yr|mth|mo)\b[^.!?\d]{0,20}\bnot\s+"
    r"(?:an?\s+|per\s+|each\s+|every\s+|/\s*)?(?P<old>day|week|month|quarter|year|yr|mth|mo)(?:ly)?\b",
    re.I,
)
# The period that a number is told per, in the same clause.
_PER = re.compile(
    r"(?:(?!\b(?:and|but|while)\b)[^.,;!?\d]){0,60}?(?P<period>\b(?:an?|per|each|every) (?P<unit>day|week|month|quarter|year|yr|mth)\b"
    r"|/ ?(?P<slash>day|week|month|quarter|year|yr|mth)\b)",
    re.I,
)


# "The 60k was per quarter": the number stands there, what it is per not yet.
TOLD_PERIOD = re.compile(
    r"\b(?:was|is|were|are|it'?s|that'?s) (?:(?:actually|really|only|just|meant) )?(?P<per>per|a|an|every|each) "
    r"(?P<new>day|week|month|quarter|year|yr|mth)\b"
    r"(?=\W*(?:$|[,.;!(]|\b(?:btw|by the way|though|tho|not|sorry|actually|i think|of course)\b))",
    re.I,
)


# What a number is right per, behind the number that it replaces ("so 1 million per year").
_RIGHT_PER = re.compile(r"\d\S*(?: (?:million|thousand|mil|mio|k|m))?(?P<per> (?:per|a|each|every) (?:week|month|quarter|year))\W*$", re.I)


_NAMED = re.compile(
    r"\b(?:per|an?|each|every) (?P<per>day|week|month|quarter|year|yr)\b(?! ahead| out)|\b(?P<ly>week|month|quarter|year)ly\b"
    r"|\bannual(ly)?\b",
    re.I,
)
_PERIODS = {"d": "a day", "w": "a week", "m": "a month", "q": "a quarter", "y": "a year"}
# So far behind a number its period may stand.
_CLOSE_BY = 2


def told_per(interview: Interview, spots: list[Spot], named: re.Match[str]) -> Revision | None:
    """The first of ``spots`` that is told per no period, with the period ``named`` behind it, else the first with that period in
    place of its own; None where there is none."""
    return _per_nothing(interview, spots, f" {named['per']} {named['new']}") or _per_another(interview, spots, named, old="")


def per_period(interview: Interview, spots: list[Spot], named: re.Match[str]) -> Revision | None:
    """Another period for the one of ``spots`` that is told per the old one ("30k a week" for "30k a month"), else for the first
    that is told per no period; None where there is no such number."""
    period = f"{named['per']}{named['new']}"
    nothing = period if period.startswith("/") else f" {period}"
    return _per_another(interview, spots, named, named["old"]) or _per_nothing(interview, spots, nothing)


def period_told(interview: Interview, spot: Spot, text: str) -> str:
    """The period at the end of ``text`` that its number is told per, where that of ``spot`` is told per none; else ""."""
    found = _RIGHT_PER.search(text)
    behind = interview.state.answers[spot.index].reading.text[spot.quantity.end :]
    return found["per"] if found and not _PER.match(behind) else ""


def period_named(text: str) -> str:
    """The first letter of the one period that a sum in ``text`` is told per ("15k a month", "my yearly budget"), else ""."""
    named = {(found["per"] or found["ly"] or "year")[0].lower() for found in _NAMED.finditer(text)}
    return next(iter(named)) if len(named) == 1 else ""


def with_period(interview: Interview, revision: Revision, text: str) -> Revision:
    """``revision`` by the number in ``text``, with its period too where that of the number it replaces is another one."""
    found = _PER.match(interview.state.answers[revision.index].reading.text[revision.end :])
    named, there = period_named(text), (found["unit"] or found["slash"]).lower() if found else ""
    if not found or not named or named == there[0] or found.start("period") > _CLOSE_BY:
        return revision
    return replace(revision, end=revision.end + found.end(), new=f"{revision.new} {_PERIODS[named]}")


def _per_another(interview: Interview, spots: list[Spot], named: re.Match[str], old: str) -> Revision | None:
    """The period ``named`` in place of that of the first of ``spots`` which is told per ``old`` (of the first that is told per
    another one, if ``old`` is empty)."""
    period = f"{named['per'].strip()}{'' if '/' in named['per'] else ' '}{named['new']}"
    for spot in spots:
        found = _PER.match(interview.state.answers[spot.index].reading.text[spot.quantity.end :])
        there = (found["unit"] or found["slash"]).lower() if found else ""
        if found and (there[0] == old[:1].lower() if old else there[0] != named["new"][0].lower()):
            start, end = spot.quantity.end + found.start("period"), spot.quantity.end + found.end()
            return Revision(spot.index, start, end, period if period.startswith("/") or not found["slash"] else f" {period}")
    return None


def _per_nothing(interview: Interview, spots: list[Spot], period: str) -> Revision | None:
    """The first of ``spots`` that is told per no period, with ``period`` behind its number; None where there is none."""
    for spot in spots:
        said = interview.state.answers[spot.index].reading.text
        if not _PER.match(said[spot.quantity.end :]):
            return Revision(spot.index, spot.quantity.start, spot.quantity.end, f"{said[spot.quantity.start : spot.quantity.end]}{period}")
    return None
