"""A number that was told is told again, with another value and nothing new beside it ("the conversion ended at 1.4"): it takes the
place of the first, though nothing says that the first was wrong."""

from __future__ import annotations

import re

from spacy.lang.en.stop_words import STOP_WORDS

from coach.dialogue.changing.counting import is_another_now, is_pronoun
from coach.dialogue.changing.remarks import is_general, without_remark
from coach.dialogue.changing.revising import revise
from coach.dialogue.changing.revision import Choice, Revision
from coach.dialogue.changing.spots import CALLED, DURATIONS, is_same, spots_in
from coach.dialogue.cues.plain_cues import is_asking
from coach.interview.interview import Interview
from coach.interview.questions import asked_kinds
from coach.language.clauses import Clause, blank_english, split_clauses
from coach.language.numbers import find_numbers
from coach.language.quantities import Quantity, find_quantities
from coach.wording import inside_sentence

_MOST_WORDS, _STEM = 12, 4
_LEAD_IN = re.compile(
    r"^\W*(?:(?:oh|ah|um+|uh+|hm+|ok(?:ay)?|well|so|and|but|also|wait|hang on|hold on|no|sorry|actually|honestly|in fact|btw|by the way"
    r"|(?:just )?to be (?:exact|precise|fair|honest)|come to think of it|i (?:think|guess|believe)|i (?:just )?(?:checked|looked"
    r"|remember(?:ed)?)(?: it)?(?: up"
    r"| again)?)\b\W*)+",
    re.I,
)
# "The leads, it's three of them".
_TOPIC_IN_FRONT = re.compile(
    r"^(?:the|my|our) (?P<noun>[a-z]+),? (?:it'?s|it is|it was|that'?s|there(?:'s| are| were)|they(?:'re| are| were)|we have|i have"
    r"|make (?:it|that))"
    r" (?P<number>\S+)(?: of (?:them|those))?$",
    re.I,
)
# "The real number is 1.7" says itself that it puts something right.
_THE_RIGHT_ONE = re.compile(
    r"^(?:the|my|our) (?:real|right|correct|actual|true|exact) (?:number|figure|value|amount|size|count"
    r"|one)s? (?:is|was|would be) ",
    re.I,
)
# Then two numbers are both right, each in its time or for its part.
_BOTH_RIGHT = re.compile(
    r"\b(?:used to|when (?:i|we|they|it|he|she)|back then|at first|at the start|initially|originally|before|previous(?:ly)?|earlier"
    r"|last (?:job|year|month|quarter|week"
    r"|summer|winter|spring|autumn|season|time)|(?:my|the|our) (?:old|last|first|former) \w+|years? ago|until|till|later|then|after"
    r"|next (?:year|month|quarter)|(?:in|by|since) (?:19|20)\d\d|another|other|also|too|as well|again|more|each|every|of (?:them"
    r"|those|these"
    r"|whom|us)|if|would|could|want(?:ed)?|target|goal|aim|plan to|hope|boss|colleagues?|agency|company|industry|average|normal(?:ly)?)\b",
    re.I,
)
# Words of being and becoming, of measuring and of small talk, beside which nothing new is told.
_NOTHING_NEW = STOP_WORDS | frozenset(
    "start started began begun was were been went gone fell fall fallen drop drops dropped rose rise risen grew grown ended finished"
    " landed reached came climbed sank"
    " stood stands moved changed exact exactly actually about roughly around nearly almost total altogether real really right correct"
    " closer"
    " percent percentage points point euros euro dollars dollar pounds pound grand thousand million billion month months year years yearly"
    " monthly week weeks quarter annual annually days day size number figure amount currently today nowadays days change answer first last"
    " went only just now half third fifth tenth looked checked said one two three four five six seven eight nine ten eleven twelve dozen"
    " thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred".split()
)
# "Fourteen marketers it was" tells of those before.
_IT_WAS = re.compile(r"\b(?:it|that|they) (?:was|is|were|are)\b", re.I)
_SHARE = re.compile(
    r"\b(?P<noun>(?:(?:a|one|two|three) (?:half|halves|third|quarter|fifth|tenth)s?|half))\b|\b(?:halved|doubled|tripled|trebled"
    r"|quadrupled)\b",
    re.I,
)
_SHARES = frozenset({"change", "percent", "count"})
# "The two" are those that were told of.
_DEFINITE = re.compile(r"\b(?:the|these|those|my|our|both) $", re.I)
_COUNTED, _NOUN_WITHIN = re.compile(r"[\s-]+(?P<noun>[a-z]{3,})", re.I), 3
_AND = re.compile(r",?\s+(?:and|which|so)\s+|,\s+")


def restated(interview: Interview, text: str) -> Revision | Choice | None:
    """What ``text`` changes by telling a number again that was told; None where it tells anything new."""
    bare = _TOPIC_IN_FRONT.sub(r"it is \g<number> \g<noun>", _LEAD_IN.sub("", without_remark(text)).strip(" .!"))
    if not interview.state.answers or interview.state.pending or interview.state.shelved or not 1 < len(bare.split()) <= _MOST_WORDS:
        return None
    doc = blank_english()(bare)
    numbers = [number for number in find_numbers(doc) if not is_pronoun(doc, number)]
    begins_with_it = bool(numbers) and numbers[0].start == 0 and not _IT_WAS.search(bare)
    if begins_with_it or is_asking(text) or is_general(bare) or _BOTH_RIGHT.search(bare):
        return None
    if not numbers:
        return _share_again(interview, bare)
    quantities = find_quantities(bare)
    if len(numbers) == 2 and is_another_now(bare):
        found = revise(interview, bare)
        return found if isinstance(found, Revision) else None
    if _THE_RIGHT_ONE.match(bare):
        found = revise(interview, bare)
        return found if isinstance(found, Revision) else None
    if len(quantities) != 1 or quantities[0].kind in _asked(interview):
        return None
    if _speaks_of_told(interview, bare, quantities[0]):
        return None
    found = revise(interview, bare)
    if isinstance(found, Choice):
        return found if interview.state.finished and _named(quantities[0]) else None
    return found if isinstance(found, Revision) and _is_of_the_same(interview, found, bare, quantities[0]) else None


def _asked(interview: Interview) -> set[str]:
    """The kinds of number that the open question asks for."""
    question = interview.question if interview.is_open else None
    if question is None:
        return set()
    if question.kind != "core":
        return asked_kinds(interview.role_model, question.id)
    kinds = interview.role_model.competency(question.competency).measured_in
    return kinds | (set(_SHARES) if "change" in kinds else set())


def _speaks_of_told(interview: Interview, bare: str, quantity: Quantity) -> bool:
    """Whether ``bare`` tells more of a number that was told ("the two I hired are still there")."""
    return bool(_DEFINITE.search(bare[: quantity.start])) and any(
        is_same(spot.quantity, quantity.value) for spot in spots_in(interview, "")
    )


def _named(quantity: Quantity) -> bool:
    return quantity.kind in {"money", "people"}


def _is_of_the_same(interview: Interview, found: Revision, bare: str, new: Quantity) -> bool:
    """Whether ``bare`` speaks of what the number at ``found`` counts, and of nothing else."""
    said = interview.state.answers[found.index].reading.text
    old = next((quantity for quantity in find_quantities(said) if quantity.start == found.start), None)
    if old is None or old.owner != "own" or is_same(old, new.value) or not _alike(old.kind, new.kind):
        return False
    counted = _COUNTED.match(bare[new.end :]) if new.kind == "count" else None
    if counted and counted["noun"].lower() in _content(bare) and not _counts_too(said[old.end :], counted["noun"]):
        # "We tested 3 filters" tells no other conversion.
        return False
    if found.end > old.end and old.kind == "money":
        # "180k a year" may well be the 15k a month.
        return False
    content, clause = _content(bare), _clause_at(said, old.start)
    # What a bare count is of may be told anew ("my team is 5" of 11 packers).
    kind = new.kind if old.kind == "count" else old.kind
    words = content - (set(CALLED.get(kind, "").split()) if kind in {"people", "money"} else set())
    return clause is not None and bool(content) and all(word[:_STEM] in clause.text.lower() for word in words)


def _counts_too(behind: str, noun: str) -> bool:
    """Whether ``noun`` stands in the few words ``behind`` a number, in whatever form."""
    return any(word.lower().startswith(noun[:_STEM].lower()) for word in behind.split()[:_NOUN_WITHIN])


def _alike(old: str, new: str) -> bool:
    return old == new or {old, new} <= _SHARES or {old, new} <= DURATIONS or "count" in {old, new}


def _content(text: str) -> set[str]:
    """The words of ``text`` that tell anything."""
    return {word for word in re.findall(r"[a-z]{3,}", text.lower()) if word not in _NOTHING_NEW}


def _clause_at(said: str, place: int) -> Clause | None:
    return next((clause for clause in split_clauses(said) if clause.start <= place < clause.end), None)


def _share_again(interview: Interview, bare: str) -> Revision | None:
    """Another share ("by a quarter") in the place of the one that was told of the same; a verb for it ("halved") gives way with all
    that is said of it."""
    new, words = list(_SHARE.finditer(bare)), _content(_SHARE.sub(" ", bare))
    if len(new) != 1 or not words:
        return None
    for index in range(len(interview.state.answers) - 1, -1, -1):
        said = interview.state.answers[index].reading.text
        for clause in reversed(split_clauses(said)):
            old = _SHARE.search(clause.text)
            if old is None or old[0].lower() == new[0][0].lower() or not all(word[:_STEM] in clause.text.lower() for word in words):
                continue
            if old["noun"] and new[0]["noun"]:
                return Revision(index, clause.start + old.start(), clause.start + old.end(), new[0][0])
            cuts = [cut.end() for cut in _AND.finditer(clause.text[: old.start()])]
            start = cuts[-1] if cuts else 0
            end = next((cut.start() for cut in _AND.finditer(clause.text, old.end())), len(clause.text))
            return Revision(index, clause.start + start, clause.start + end, inside_sentence(bare) if start else bare)
    return None
