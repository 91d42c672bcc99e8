"""Replies that count something else than what a follow-up asks for: "200k" to "how far ahead?", "six months" to "who decided?"."""

from __future__ import annotations

import re

from coach.evidence.types import Reading
from coach.interview.questions import Question, asked_kinds
from coach.role_model import RoleModel

# Numbers whose kind leaves no doubt, and kinds that stand for each other.
_CLEAR_KINDS = frozenset({"people", "leads", "money", "reach", "horizon"})
_MIXED = {"people": frozenset({"leads"}), "change": frozenset({"money", "people", "reach"})}
_UNITS = {
    "time": r"(?:days?|weeks?|wks?|months?|mths?|quarters?|qtrs?|years?|yrs?|hours?)",
    "money": r"(?:k|grand|m|mio|mn|million|bn|billion)?(?:\s*(?:euros?|eur|pounds?|quid|gbp|dollars?|usd|bucks|[€$£]))?",
    "people": r"(?:people|persons?|ppl|heads|employees|ftes?|of us)",
    "share": r"(?:%|per ?cent)",
}
_AROUND = r"(?:(?:about|around|like|roughly|maybe|some|approx|ca|circa|over|nearly|almost|just|only|i think|it was|so|well|ok|hm+)\W+)*"
_NUMBER = r"(?P<sign>[€$£]\s*)?(?:\d[\d.,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|half an?|a few|a couple(?: of)?)"
_BARE = {
    kind: re.compile(rf"^\W*{_AROUND}{_NUMBER}\s*(?P<unit>{unit})(?:\W+(?:or so|i think|i guess|max|tops|in total|ish))*\W*$", re.I)
    for kind, unit in _UNITS.items()
}
# What each kind that a follow-up may ask for is counted in.
_COUNTED_IN = {"horizon": "time", "people": "people", "leads": "people", "money": "money"}


def counts_something_else(question: Question, reading: Reading, role_model: RoleModel) -> bool:
    """Whether a follow-up asks for one kind of number and all numbers told are of another ("200k" to "how far ahead?")."""
    wanted = asked_kinds(role_model, question.id)
    told = {fact.kind for fact in reading.facts}
    return bool(wanted and told) and told <= _CLEAR_KINDS - wanted - _MIXED.get(next(iter(wanted)), frozenset())


def is_misfit(question: Question, text: str, role_model: RoleModel) -> bool:
    """Whether ``text`` is a bare quantity that a follow-up with options cannot have as its reply. A number without a unit may pick."""
    if question.kind != "follow_up" or not question.options:
        return False
    kind = next((name for name, pattern in _BARE.items() if (found := pattern.match(text)) and (found["unit"] or found["sign"])), "")
    wanted = asked_kinds(role_model, question.id)
    if not kind or wanted - set(_COUNTED_IN):
        return False
    return kind not in {_COUNTED_IN[name] for name in wanted}
