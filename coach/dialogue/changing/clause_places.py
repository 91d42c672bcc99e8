"""Finds the clause of an answer that words speak of, or the one phrase in it."""

from __future__ import annotations

import re

from coach.dialogue.changing.revision import NotSaid, Revision
from coach.dialogue.changing.subjects import subjects
from coach.interview.interview import PREFERENCE, Interview
from coach.language.clauses import blank_english, split_clauses
from coach.language.numbers import find_numbers

# What stands in the place of a clause that was struck.
SECRET = "something I keep to myself"
# "The part where", "what I said about": words around the thing itself.
WRAPPING = re.compile(
    r"\b((bit|part|thing|story|sentence|line|stuff|point|number|figure|piece) (about|on|where|with|of|that)|(what|everything"
    r"|all) (that )?i (said|told you|wrote"
    r"|mentioned)( (about|on|of|in))?|(bit|part|thing|story|sentence|line|stuff|point|piece)|(?<=\w) one(?=$))\b",
    re.I,
)
# Where a phrase begins or ends inside a clause.
_PHRASE = re.compile(r"\s*[,;]\s*(?:and |but )?|\s+(?:and|but)\s+|\s+(?=with (?:an?|the|my|our|\S*\d)\b)")
FEWEST_WORDS = 2
_HANGS = re.compile(
    r"^\W*(?:(?:and|but) )?(?:(?:of|in|with|for|from|to|across|under) |(?:about |around )?(?:\d|(?:one|two|three|four|five|six|seven|eight"
    r"|nine|ten|eleven|twelve|half|some|most|both|none)\b))",
    re.I,
)
_HEADS = re.compile(r"(?:of (?:them|those|these)|people|persons?|folks|guys|staff|employees|hires|reports)?", re.I)
_NO_UNIT = r"(?![- ](?:years?|months?|weeks?|days?|hours?|quarters?|percent)\b)"
_PHRASES, _ENDING, _STEM_LETTERS = 3, re.compile(r"(ing|ed|es|s|e)$"), 3
_DOING = frozenset("ran run did own owned made built build handl chos decid".split())
# "It was my boss who chose Spain", "the hiring wasn't me".
_SET_RIGHT = re.compile(
    r"\b(?:it was (?:my|our|the|a) \w+ who|not (?:by )?(?:me|mine)|(?:was|were|is|are)(?:n['’]?t| not) (?:me|mine)"
    r"|i (?:only|just) (?:did|helped|carried|executed))\b",
    re.I,
)
_SMALL = frozenset("i me my we our us it is to of in on at a an the and or let go got had has was by for with from out up".split())


def last_clause(interview: Interview) -> Revision | None:
    """The last clause that told what was done: of a case or of what somebody likes there is nothing to take back."""
    for index in range(len(interview.state.answers) - 1, -1, -1):
        answer = interview.state.answers[index]
        clauses = split_clauses(answer.reading.text)
        if clauses and answer.competency != PREFERENCE and not answer.hypothetical and answer.reading.evidence:
            return Revision(index, clauses[-1].start, clauses[-1].end, SECRET)
    return None


def clause_about(interview: Interview, what: str, definite: bool = False) -> Revision | NotSaid | None:
    """The latest clause that shares most of the words of ``what``; ``definite`` where it was named as something that was told."""
    thing = " ".join(WRAPPING.sub(" ", what).split())
    doc = blank_english()(thing)
    numbers = find_numbers(doc)
    # "The eight people" are the eight that were told.
    heads = bool(numbers) and numbers[0].start == 0 and bool(_HEADS.fullmatch(doc[numbers[0].end :].text))
    number = {doc[: numbers[0].end].text} if heads else {thing} if numbers else set()
    words = number if heads else number | _words_of(thing)
    # "I never ran amazon" speaks of amazon, whatever else was run.
    words = words - _DOING or words
    best: tuple[tuple[int, bool], Revision] | None = None
    for index, answer in enumerate(interview.state.answers):
        for clause in split_clauses(answer.reading.text):
            shared = _shared(words, clause.text)
            # What was put right already is no claim.
            rank = shared, not _SET_RIGHT.search(clause.text)
            if shared and (best is None or rank >= best[0]):
                best = rank, narrowed(Revision(index, clause.start, clause.end, SECRET), answer.reading.text, words, shared)
    wrapped = bool(WRAPPING.search(what))
    if best and (wrapped or best[0][0] >= min(FEWEST_WORDS, len(words - number))):
        return best[1]
    return NotSaid(f"“{thing}”") if words and (wrapped or definite) else None


def _words_of(thing: str) -> set[str]:
    """The words of ``thing`` by which a clause that speaks of it is known."""
    named = {_stem(word) for word in subjects(thing) or subjects(thing, frozenset())}
    return named | set(re.findall(r"\d+|\b[a-z]&[a-z]\b|\b[a-z]{2,3}\b(?<!the)", thing.lower())) - _SMALL


def _shared(words: set[str], text: str) -> int:
    """How many of ``words`` stand in ``text``; the two of "two years" are no heads."""
    return sum(bool(re.search(rf"\b{re.escape(word)}{_NO_UNIT}", text, re.I)) for word in words)


def _stem(word: str) -> str:
    """``word`` without an ending, so that "hiring" finds "hire"."""
    stem = _ENDING.sub("", word)
    return stem if len(stem) >= _STEM_LETTERS else word.rstrip("s")


def narrowed(place: Revision, said: str, words: set[str], shared: int) -> Revision:
    """``place``, a clause of ``said``, or where one phrase in it holds all the ``shared`` ones of ``words``, that phrase with what
    ties it to the others; nothing stands in its place then."""
    clause = said[place.start : place.end]
    cuts = [0, *(cut.start() for cut in _PHRASE.finditer(clause)), len(clause)]
    phrases = list(zip(cuts, cuts[1:]))
    runs = [(first[0], last[1]) for i, first in enumerate(phrases) for last in phrases[i : i + _PHRASES]]
    # "Chose Germany and France" is one thing in two phrases.
    holding = sorted((run for run in runs if _shared(words, clause[run[0] : run[1]]) == shared), key=lambda run: run[1] - run[0])
    shortest = [run for run in holding if not any(run != other and run[0] <= other[0] and other[1] <= run[1] for other in holding)]
    if len(phrases) == 1 or len(shortest) != 1 or shortest[0] == (0, len(clause)):
        return place
    start, end = shortest[0]
    if start == 0 and _HANGS.match(clause[end:]):
        # "I lead 14 people, 6 of them in trading": the rest would have lost who does it.
        return place
    if start == 0:
        end += _PHRASE.match(clause[end:]).end()  # type: ignore[union-attr]
    return Revision(place.index, place.start + start, place.start + end, "")
