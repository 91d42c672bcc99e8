"""The period that a number is told per ("30k a week"), and its correction."""

from __future__ import annotations

import re

from coach.dialogue.revision import Revision
from coach.dialogue.spots import Spot
from coach.interview.interview import Interview

# "30k a week, not a month" keeps the number.
OTHER_PERIOD = re.compile(
    r"(?P<per>\b(?:an?|per|each|every)\s+|/\s*)(?P<new>day|week|month|quarter|year)\b[^.!?\d]{0,20}\bnot\s+"
    r"(?:an?\s+|per\s+|each\s+|every\s+|/\s*)?(?P<old>day|week|month|quarter|year)(?:ly)?\b",
    re.I,
)
# The period that a number is told per, in the same clause.
_PER = re.compile(
    r"(?:(?!\b(?:and|but|while)\b)[^.,;!?\d]){0,60}?(?P<period>\b(?:an?|per|each|every) (?P<unit>day|week|month|quarter|year)\b"
    r"|/ ?(?P<slash>day|week|month|quarter|year)\b)",
    re.I,
)


# "The 60k was per quarter": the number stands there, what it is per not yet.
TOLD_PERIOD = re.compile(
    r"\b(?:was|is|were|are|it'?s|that'?s) (?:(?:actually|really|only|just|meant) )?(?P<per>per|a|an|every|each) "
    r"(?P<new>day|week|month|quarter|year)\b"
    r"(?=\W*(?:$|[,.;!(]|\b(?:btw|by the way|though|tho|not|sorry|actually|i think|of course)\b))",
    re.I,
)


def told_per(interview: Interview, spots: list[Spot], named: re.Match[str]) -> Revision | None:
    """The first of ``spots`` that is told per no period, with the period ``named`` behind it; None where there is none."""
    return _per_nothing(interview, spots, f" {named['per']} {named['new']}")


def per_period(interview: Interview, spots: list[Spot], named: re.Match[str]) -> Revision | None:
    """Another period for the one of ``spots`` that is told per the old one ("30k a week" for "30k a month"), else for the first
    that is told per no period; None where there is no such number."""
    answers = interview.state.answers
    behind = [(spot, _PER.match(answers[spot.index].reading.text[spot.quantity.end :])) for spot in spots]
    period = f"{named['per']}{named['new']}"
    for spot, found in behind:
        if found and (found["unit"] or found["slash"]).lower() == named["old"].lower():
            start, end = spot.quantity.end + found.start("period"), spot.quantity.end + found.end()
            return Revision(spot.index, start, end, period if period.startswith("/") or not found["slash"] else f" {period}")
    return _per_nothing(interview, spots, period if period.startswith("/") else f" {period}")


def _per_nothing(interview: Interview, spots: list[Spot], period: str) -> Revision | None:
    """The first of ``spots`` that is told per no period, with ``period`` behind its number; None where there is none."""
    for spot in spots:
        said = interview.state.answers[spot.index].reading.text
        if not _PER.match(said[spot.quantity.end :]):
            return Revision(spot.index, spot.quantity.start, spot.quantity.end, f"{said[spot.quantity.start : spot.quantity.end]}{period}")
    return None
