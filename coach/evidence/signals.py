"""Signals: named kinds of evidence that follow-up questions look for, found by word patterns and by numbers."""

from __future__ import annotations

import re
from functools import lru_cache

from coach.evidence.holding import is_held_by_others
from coach.evidence.whose import OTHERS
from coach.language.quantities import Quantity, find_quantities
from coach.role_model import Competency, RoleModel

_LASTED = re.compile(
    r"\b(for|in|within|after|before|every|each|last|past|next|first|over|about|the|of|since|took|takes|during)( the)? *$", re.I
)
_AGO = re.compile(r"\W*\w+\W+(ago|of experience|in (the|this|my)|later|earlier|there|here|old)\b", re.I)
# Units as they are typed in haste ("18mth", "6 mnths").
_SHORTENED_UNIT = re.compile(r"(?<=\d)[ -]?(?P<unit>mn?ths?|monts?|wks?|qtrs?|yers?)\b", re.I)
_UNITS = {"m": "months", "w": "weeks", "q": "quarters", "y": "years"}
# "The P&L, about 38 million": what was asked for stands first, with words around it that say nothing of whose it is.
_FIRST_CLAUSE = re.compile(r"^\W*([^,;:.?\n]|\.(?=\d))+(?!\?)(?=[,;:.\n]|$)")
# "Budget planning" is not the budget.
_GOES_ON = (
    r"(?=\W*$|\W*[\d£€$]|\W+(?:of|for|on|in|at|about|around|roughly|approx|ca|abt|over|under|with|a|per|something|like|nearly|almost)\b)"
)
_SUBJECT_WORDS = 9
_LEAD_IN = re.compile(r"^\W*((well|so|ok(ay)?|um+|yes|yeah|mainly|mostly|it was|it's|that was|that would be|for me)\b\W*)+", re.I)
_SAYS_MORE = re.compile(
    r"\b(no|not|never|none|without|is|are|was|were|be|been|has|have|had|do|does|did|belongs?|goes|went|gets?|got|sets?|by|from|under"
    r"|he|she|they|(?!speed)\w{2,}ed)\b|n.?t\b",
    re.I,
)


def pattern_signals(role_model: RoleModel, text: str, quantities: list[Quantity], asked: str = "") -> set[str]:
    """Signals that the role model's word patterns and numbers find in ``text``, as "competency.signal".

    Words are looked for in the competency that is ``asked`` about (or that ``text`` is evidence for), in all if "": "we stopped
    it" tells of a trade-off where a plan was asked for, and of something else elsewhere. Numbers count everywhere.
    """
    found: set[str] = set()
    for competency in role_model.competencies:
        for name, pattern in _patterns(competency) if asked in {"", competency.id} else ():
            if pattern.search(text):
                found.add(f"{competency.id}.{name}")
        for name, wanted in competency.quantity_signals.items():
            ahead = wanted.kind == "horizon" and asked == competency.id
            kinds = {wanted.kind, "tenure"} if ahead else {wanted.kind}
            if any(q.kind in kinds and q.value >= wanted.at_least and not _is_service(text, q) for q in quantities):
                found.add(f"{competency.id}.{name}")
            elif ahead and (spelt := _spelt_out(text)) != text:
                found |= {f"{competency.id}.{name}" for q in find_quantities(spelt) if q.kind in kinds and not _is_service(spelt, q)}
    return found | (_subject_signals(role_model.competency(asked), text) if asked in role_model.competency_ids else set())


def _spelt_out(text: str) -> str:
    return _SHORTENED_UNIT.sub(lambda match: f" {_UNITS[match['unit'][0].lower()]}", text)


def _subject_signals(competency: Competency, text: str) -> set[str]:
    """What an answer to the question of ``competency`` shows that begins by naming what was asked for, as nobody else's."""
    first = _FIRST_CLAUSE.match(_LEAD_IN.sub("", text))
    if not first or len(first[0].split()) > _SUBJECT_WORDS or _SAYS_MORE.search(first[0]):
        return set()
    if OTHERS.search(first[0]) or is_held_by_others(text):
        return set()
    wanted = ((name, tuple(f"(?:{word}){_GOES_ON}" for word in words)) for name, words in competency.subjects.items())
    return {f"{competency.id}.{name}" for name, pattern in _compiled(tuple(wanted)) if pattern.search(first[0])}


def _is_service(text: str, quantity: Quantity) -> bool:
    """Whether a length of time is not how far a plan looked but how long something lasted, was ago or took."""
    around = text[: quantity.start].lower(), text[quantity.end :].lower()
    return quantity.kind == "tenure" and bool(_LASTED.search(around[0]) or _AGO.match(around[1]))


def reply_signals(role_model: RoleModel, question_id: str) -> set[str]:
    """The signal that any reply to the question ``question_id`` shows: a follow-up settles what it asks for, which is the first
    of the signals it is put for the lack of; the others ("no_people") would only spare it."""
    name, _, follow_up = question_id.partition(".")
    entries = [f for c in role_model.competencies if c.id == name for f in c.follow_ups if f.id == follow_up]
    return {f"{name}.{signal}" for entry in entries for signal in entry.ask_if.missing[:1]}


def _patterns(competency: Competency) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return _compiled(tuple((name, tuple(words)) for name, words in competency.signals.items()))


@lru_cache(maxsize=64)
def _compiled(signals: tuple[tuple[str, tuple[str, ...]], ...]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((name, re.compile(rf"\b(?:{'|'.join(words)})\b", re.I)) for name, words in signals)
