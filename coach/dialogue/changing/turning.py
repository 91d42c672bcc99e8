"""A change that went the other way ("it didn't rise, it fell by 4 points"), or by a share instead of a number ("by half, not 15%")."""

from __future__ import annotations

import re

from coach.dialogue.changing.revision import Revision
from coach.dialogue.changing.spots import is_same, spots_in
from coach.dialogue.changing.subjects import subjects
from coach.interview.interview import Interview
from coach.language.clauses import Clause, blank_english, split_clauses
from coach.language.numbers import find_numbers
from coach.language.quantities import find_quantities

_UP = (
    r"(?:(?:went|go|gone|going|was|were|is) up|rose|risen|rises?|rising|grew|grown?|grows|climbed|climb|increased?|jumped|jump"
    r"|improved?|(?<!it )(?<!them )up(?=\s+(?:by|from|to|about|half|a|[\d€$£])|\W*$))"
)
_DOWN = (
    r"(?:(?:went|go|gone|going|was|were|is) down|fell|fallen|falls?|falling|dropped|drops?|declined?|decreased?|sank|sunk|shrank|shrunk"
    r"|worsened|(?<!it )(?<!them )down(?=\s+(?:by|from|to|about|half|a|[\d€$£])|\W*$))"
)
_AMOUNT = (
    r"(?:\s+(?:by|from|to|about|around|almost|nearly|roughly|over|a|an|half|third|quarter|points?|percent|percentage|euros?|pounds|dollars"
    r"|[€$£]?\d(?:[\d.,]*\d)?\s?(?:%|k|m|million|percent|points?|pts)?(?![\w]))(?![\w]))*"
)
_WAYS = {
    way: re.compile(rf"(?<![\w-])(?P<verb>{verb})(?![\w-])(?P<amount>{_AMOUNT})", re.I) for way, verb in (("up", _UP), ("down", _DOWN))
}
_NOT = r"(?:\bnot|\bnever|\w+n['’]t|\b(?:did|does|do|was|is|are|were|has|have|had)nt)"
_NEGATED = re.compile(rf"{_NOT}(?: really| actually| even)?(?: have| be)?\s*$", re.I)
_CONTRACTED = re.compile(r"\b\w+n['’]t\b", re.I)
_CORRECTIVE = re.compile(r"\b(?:actually|sorry|oops|wrong|no wait|in fact|mistake|typo|mixed|swapped|correction|i meant?)\b", re.I)
_NO_MATTER = frozenset(
    "actually sorry oops wrong wait fact mistake typo mixed swapped correction meant went gone going really even point points percent"
    " percentage euro euros pounds dollars half third quarter times about around only correct change changed instead rather numbers".split()
)
_MOST_WORDS = 16
_STEM = 4
_FROM, _NUMBER = re.compile(r"\bfrom\b|\bto\b", re.I), re.compile(r"\d|\b(?:half|third|quarter)\b", re.I)
_BY = re.compile(r"\s+by\b.*", re.I)
# "I grew revenue": what follows the verb is what was changed by it.
_OBJECT = re.compile(r"\s+(?!by\b|from\b|to\b|in\b|and\b|after\b|again\b|when\b|because\b|over\b|within\b|for\b|at\b)[a-z]{2,}", re.I)
_SHARE = re.compile(
    r"\b(?P<noun>(?:a|one|two) (?:half|third|quarter|fifth|tenth)s?|half)\b|\b(?P<verb>halved|doubled|tripled|trebled|quadrupled)\b", re.I
)
_WRONG_NUMBER = re.compile(rf"(?:{_NOT}|\binstead of|\brather than)(?: by| up| down| about| just| really)*\s+(?P<number>\S+)", re.I)

# "No wait, the other way round, from 35 to 31": a before and an after change places.
_SWAPPED = re.compile(
    r"^\W*(?:(?:no|nope|sorry|wait|oh|oops|actually|i mean|hang on|well|argh)\W+)*(?:(?:it|that)(?:'s| is| was) )?(?:exactly |just )?"
    r"(?:the )?(?:other way a?round|vice versa|reverse(?:d)?|wrong way round)"
    r"(?:\W+(?:(?:it|that) (?:was|went) )?(?:from )?(?P<before>[€$£]?\d\S*)(?: percent)? to (?P<after>[€$£]?\d\S*?)(?: percent)?)?\W*$",
    re.I,
)


def turned(interview: Interview, text: str) -> Revision | None:
    """The change that ``text`` tells the other way round or by a share, with its new words; None where it speaks of no such."""
    if "?" in text or len(text.split()) > _MOST_WORDS or not interview.state.answers:
        return None
    return _swapped(interview, text) or _other_way(interview, text) or _by_a_share(interview, text)


def turned_plainly(interview: Interview, text: str) -> Revision | None:
    """The same where ``text`` denies in so many words what was told ("delivery time didn't fall, it went up")."""
    swapped = _swapped(interview, text)
    if swapped:
        return swapped
    denies = any(_NEGATED.search(text[: found.start()]) for way in _WAYS.values() for found in way.finditer(text))
    named = bool(subjects(_without_ways(text), _NO_MATTER)) or interview.state.finished
    return _other_way(interview, text) if denies and named and len(text.split()) <= _MOST_WORDS and "?" not in text else None


def _swapped(interview: Interview, text: str) -> Revision | None:
    """The only before and after of the latest answer with their numbers in the other order, where ``text`` says no more than that;
    None where a word tells the way that it went."""
    found = _SWAPPED.match(text)
    if found is None or not interview.state.answers:
        return None
    index = len(interview.state.answers) - 1
    said = interview.state.answers[index].reading.text
    halves = [quantity for quantity in find_quantities(said) if quantity.kind == "change"]
    if len(halves) != 2 or any(way.search(said[: halves[1].start]) for way in _WAYS.values()):
        return None
    before, after = halves
    if found["before"]:
        values = [number.value for number in find_numbers(blank_english()(f"{found['before']} and {found['after']}"))]
        if len(values) != 2 or not (is_same(before, values[1]) and is_same(after, values[0])):
            return None
    new = f"{said[after.start : after.end]}{said[before.end : after.start]}{said[before.start : before.end]}"
    return Revision(index, before.start, after.end, new)


def _other_way(interview: Interview, text: str) -> Revision | None:
    way, phrase = _new_way(text)
    if not phrase:
        return None
    old = _WAYS["down" if way == "up" else "up"]
    of = {word[:_STEM] for word in subjects(_without_ways(text), _NO_MATTER)}
    for index in range(len(interview.state.answers) - 1, -1, -1):
        for clause in reversed(split_clauses(interview.state.answers[index].reading.text)):
            told = old.search(clause.text)
            if told and not _NEGATED.search(clause.text[: told.start()]) and all(word in clause.text.lower() for word in of):
                return _turned(index, clause, told, phrase)
    return None


def _new_way(text: str) -> tuple[str, str]:
    """The way that ``text`` says a change went, and its words for it, where it denies the other or begins like a correction; else
    empty."""
    said = {way: list(pattern.finditer(text)) for way, pattern in _WAYS.items()}
    denied = {way for way, found in said.items() if any(_NEGATED.search(text[: one.start()]) for one in found)}
    plain = {way: [one for one in found if not _NEGATED.search(text[: one.start()])] for way, found in said.items()}
    ways = [way for way, found in plain.items() if found]
    if len(ways) != 1 or ways[0] in denied or len(plain[ways[0]]) != 1 or not (denied or _CORRECTIVE.search(text)):
        return "", ""
    return ways[0], plain[ways[0]][0][0].strip()


def _turned(index: int, clause: Clause, told: re.Match[str], phrase: str) -> Revision | None:
    if _OBJECT.match(clause.text[told.end("verb") :]) and not told["amount"]:
        return None
    kept = _BY.search(told["amount"])
    new = phrase if _NUMBER.search(phrase) or not kept or _FROM.search(told["amount"]) else f"{phrase}{kept[0]}"
    return Revision(index, clause.start + told.start(), clause.start + told.end(), new)


def _without_ways(text: str) -> str:
    for pattern in _WAYS.values():
        text = pattern.sub(" ", text)
    return _CONTRACTED.sub(" ", text)


def _by_a_share(interview: Interview, text: str) -> Revision | None:
    """A share in the place of the number that ``text`` says was wrong."""
    wrong = _WRONG_NUMBER.search(text)
    rest = f"{text[: wrong.start()]} {text[wrong.end() :]}" if wrong else ""
    shares, others = list(_SHARE.finditer(rest)), find_numbers(blank_english()(_SHARE.sub(" ", rest)))
    old = find_numbers(blank_english()(wrong["number"])) if wrong else []
    if len(shares) != 1 or len(old) != 1 or others:
        return None
    spot = next((spot for spot in spots_in(interview, "") if is_same(spot.quantity, old[0].value)), None)
    if spot is None:
        return None
    said, start = interview.state.answers[spot.index].reading.text, spot.quantity.start
    clause = next((clause.text for clause in split_clauses(said) if clause.start <= start < clause.end), said).lower()
    if any(word[:_STEM] not in clause for word in subjects(_without_ways(_SHARE.sub(" ", rest)), _NO_MATTER)):
        return None
    if shares[0]["verb"]:
        before = next((found for way in _WAYS.values() for found in way.finditer(said) if found.end("verb") <= start <= found.end()), None)
        start = before.start() if before else start
    return Revision(spot.index, start, spot.quantity.end, shares[0][0])
