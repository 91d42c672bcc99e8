"""Which of several numbers of a message a better one behind them means ("a team of 7 across 2 shops. Sorry, 8 with the trainee")."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

from coach.dialogue.changing.spots import counts_led, is_part
from coach.dialogue.changing.units import unit
from coach.dialogue.memory.first_names import is_first_name
from coach.language.clauses import blank_english
from coach.language.numbers import find_numbers
from coach.language.quantities import Quantity, find_quantities

_EDIT = re.compile(
    r"[\s,.;:!…–(-]+(?:(?:actually|no|nope|oh|ah|well|hm+|wait|argh)\W+)*"
    r"(?:sorry|oops|whoops|no,? wait|wait,? no|make (?:it|that)|i mean(?:t)?|correction|my (?:mistake|bad)|scratch that|wait"
    r"|hang on|hold on)\W+"
    r"(?:(?:it'?s|that'?s|we'?re|i have|it was|make (?:it|that)|actually|now|no)\W+)*$",
    re.I,
)
# Milder words take a number back only where it is said whom the better one counts.
_MILD = re.compile(r"\s*[,;–-]\s*(?:actually|no|nope|nah|well)\W+(?:now )?$", re.I)
_THERE_ARE = re.compile(r"\b(?:we are|we'?re|we were|there are|i have|i had|i'?ve got)(?: about| around)? $", re.I)
_OWN_NOUN = re.compile(r"\s+(?P<noun>[a-z]{3,})(?=\W*(?:$|[.,;!…]))", re.I)
# "That's eight with freelancers, sorry": what takes the number back stands behind it.
_STATED = re.compile(r"[.,;!…–-]+\s*(?:(?:oh|no|well|and|but|actually)\W+)*(?:that'?s|it'?s|that makes|make (?:it|that)|we'?re) $", re.I)
_SORRY_BEHIND = re.compile(r"\W+(?:sorry|oops|whoops|my (?:bad|mistake))\W*$", re.I)
_END = re.compile(r"\W*(?=$|[.,;!…])")
_STAFF = (
    r"(?:apprentices?|trainees?|interns?|students?|freelancers?|contractors?|temps?|starters?|joiners?|part[- ]?timers?|juniors?"
    r"|assistants?|hires?|agency (?:people|guys|staff)|colleagues?|newcomers?|volunteers?|new (?:one|guy|girl|person|people|starter))"
)
_PEOPLE = re.compile(r"\s+(?:people|ppl|persons|of us)\b", re.I)
_WITH_STAFF = re.compile(
    rf"\s+(?:with|incl\w*\.?|including|counting|plus) (?:(?:the|my|our|an?|\w+|two|both) ){{0,3}}?{_STAFF}\b(?! (?:in|to|for) )"
    r"|\s+(?:with|incl\w*\.?|including|counting) (?:me|myself|(?P<name>[A-Za-z]\w+))(?=\W*(?:$|[.,;!…]))"
    rf"|{_PEOPLE.pattern}",
    re.I,
)
_SINCE = re.compile(
    r"\s+(?:since|as of|from) (?:last |this )?(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|(?:mon|tues|wednes|thurs|fri)day|(?:week|month|year|summer|spring|autumn|winter|easter|christmas|yesterday|today|19\d\d|20\d\d))\b",
    re.I,
)
_WITH_ANY = re.compile(r"\s+(?:with|incl\w*\.?|including|counting) (?:(?:the|my|our|all) )?\w+\b", re.I)
_FORGOT = re.compile(
    r"\W+(?:and )?(?:i |i'd |i had )?(?:forgot|missed|left out|overlooked|didn'?t count|hadn'?t counted)\b[^.!?;\d]{0,30}", re.I
)
# Where more about who is counted may be said: behind the number itself, or behind the noun for people.
_ROOM = re.compile(r"(?:\s+(?:people|ppl|persons|reports|staff))?(?=\s+(?:in|on|across|at|for|over)\b|\s*(?:$|[.,;!]))", re.I)
_LIKE, _UNLIKE = math.log(1.5), math.log(2)


def right_number_among(text: str) -> str:
    """``text`` with a better number at its end in the place of that one of several in front which counts the same, by what is said
    beside it or, where nothing is, by being about as large; as it is where that is the nearest one or where it is in doubt."""
    for new, start, rest in _better(text):
        before = [q for q in find_quantities(text[:start]) if q.owner == "own"]
        cue, end = _cue(rest)
        old = None
        if before and cue is not None:
            old = _of_people(text, before, new) if _speaks_of_people(cue) else _as_large(text, before, new)
        if cue is None:
            old, end = _of_its_noun(text, before, rest)
            cue = ""
        if old is None:
            continue
        front = _in_its_place(text[:start], old, text[new.start : new.end], cue or "")
        behind = rest[end:].lstrip(")") if "(" in text[start : new.start] else rest[end:]
        return f"{front}{behind}".strip()
    return text


def _in_its_place(front: str, old: Quantity, number: str, cue: str) -> str:
    """``front`` with ``number`` in the place of ``old``, and with whom it counts behind it where there is room."""
    room = _ROOM.match(front[old.end :])
    noun = room[0] if room else ""
    told = "" if not room or any(pattern.match(cue) for pattern in (_FORGOT, _SINCE, _PEOPLE)) else cue
    return f"{front[: old.start]}{number}{noun}{told}{front[old.end + len(noun) :]}"


def _better(text: str) -> Iterator[tuple[Quantity, int, str]]:
    """The numbers of ``text`` that take back another one, each with where the words for it begin and with what follows."""
    for quantity in find_quantities(text):
        edit = _EDIT.search(text[: quantity.start])
        if edit:
            yield quantity, edit.start(), text[quantity.end :]
            continue
        mild = _MILD.search(text[: quantity.start])
        if mild and (_WITH_STAFF.match(text[quantity.end :]) or _SINCE.match(text[quantity.end :])):
            yield quantity, mild.start(), text[quantity.end :]
            continue
        stated, sorry = _STATED.search(text[: quantity.start]), _SORRY_BEHIND.search(text[quantity.end :])
        if stated and sorry:
            yield quantity, stated.start(), text[quantity.end : quantity.end + sorry.start()]


def _cue(rest: str) -> tuple[str | None, int]:
    """What is said of the better number ("" for nothing) and where it ends in ``rest``; None where it has a noun of its own."""
    for pattern in (_WITH_STAFF, _SINCE, _FORGOT, _WITH_ANY):
        found = pattern.match(rest)
        if found and _END.match(rest[found.end() :]):
            return found[0], found.end()
    return ("", 0) if _END.match(rest) else (None, 0)


def _speaks_of_people(cue: str) -> bool:
    staff = _WITH_STAFF.match(cue)
    return bool(_FORGOT.match(cue) or staff and (not staff["name"] or is_first_name(staff["name"])))


def _of_people(text: str, before: list[Quantity], new: Quantity) -> Quantity | None:
    """The number of ``before`` that counts the people led, of several the one that is most like ``new``; None for none."""
    led = [q for q in before if q.kind == "people" or q.kind == "count" and _counts_people(text, q)]
    whole = [q for q in led if not is_part(text, q.start, q.end)]
    return min(whole, key=lambda q: _apart(text, q, new), default=None)


def _counts_people(text: str, quantity: Quantity) -> bool:
    """Whether ``quantity`` counts people without saying so ("I look after 5 across 3 markets", "we are 4 in marketing")."""
    return counts_led(text, quantity) or bool(_THERE_ARE.search(text[: quantity.start]) and _ROOM.match(text[quantity.end :]))


def _of_its_noun(text: str, before: list[Quantity], rest: str) -> tuple[Quantity | None, int]:
    """The only number of ``before`` with the noun that the better one has in ``rest``, and where that ends there."""
    noun = _OWN_NOUN.match(rest)
    if noun is None or len(before) < 2:
        return None, 0
    same = [q for q in before if text[q.end :].lower().lstrip().startswith(noun["noun"].lower())]
    return (same[0], noun.end()) if len(same) == 1 and same[0] is not before[-1] else (None, 0)


def _as_large(text: str, before: list[Quantity], new: Quantity) -> Quantity | None:
    """The number of ``before`` that is about as large as ``new`` and alone written in the same; None where that may be the nearest."""
    *others, nearest = before
    written = unit(text[new.start : new.end])
    if written and not unit(text[nearest.start : nearest.end]):
        # "450k" is no number of goals.
        return next((q for q in reversed(others) if unit(text[q.start : q.end]) == written), None)
    alike = [q for q in others if not is_part(text, q.start, q.end) and 0 < _apart(text, q, new) <= _LIKE]
    if not alike or len({q.kind for q in alike}) > 1:
        return None
    best = min(reversed(alike), key=lambda q: _apart(text, q, new))
    above = is_part(text, nearest.start, nearest.end) and new.value > best.value
    return best if above or _apart(text, nearest, new) >= _UNLIKE else None


def _apart(text: str, one: Quantity, other: Quantity) -> float:
    """How many times one number as it is written is the other, as a logarithm; lengths of time are kept in months."""
    first, second = (next((n.value for n in find_numbers(blank_english()(text[q.start : q.end]))), q.value) for q in (one, other))
    return abs(math.log(max(first, 1e-6) / max(second, 1e-6)))
