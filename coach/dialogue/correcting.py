"""Replaces what was said with a new value, says so, and keeps the rest."""

from __future__ import annotations

import math
import re

from coach.dialogue.pending import named_competency
from coach.dialogue.say import Say, Turn
from coach.evidence.types import Fact, Reading
from coach.interview.interview import Interview
from coach.interview.state import Answer
from coach.language.clauses import blank_english
from coach.language.numbers import find_numbers
from coach.language.quantities import find_quantities
from coach.report.view import result_view, shown_level


def correction(interview: Interview, reading: Reading) -> Turn:
    """Put ``reading`` in place of the answer it corrects: the named topic's, or the last one given."""
    index = _corrected_index(interview, reading)
    if index is None:
        return Turn(interview, (Say("utter_nothing_to_correct"),))
    before = {row.competency: row.level for row in result_view(interview).rows}
    answers = list(interview.state.answers)
    old = answers[index]
    answers[index] = Answer(old.question, corrected_reading(old.reading, reading), old.hypothetical)
    changed = interview.replace_answers(tuple(answers))
    says = [Say("utter_corrected", {"new": _new_value(reading)})]
    if interview.state.finished:
        says.append(_what_moved(before, changed))
    return Turn(changed, tuple(says))


_REPLACED = frozenset({"not", "of", "than", "from"})  # "12, not 20", "12 instead of 20", "12 rather than 20"


def in_full(interview: Interview, text: str) -> str:
    """A bare new number put into the words it corrects ("12, not 20" → "I lead 12 people"), so that it can be read; any
    other ``text`` as it is."""
    doc = blank_english()(text)
    numbers = find_numbers(doc)
    if not numbers or any(q.kind != "count" for q in find_quantities(text)):
        return text
    old = [n for n in numbers if n.start > 0 and doc[n.start - 1].lower_ in _REPLACED]
    new = [n for n in numbers if n not in old]
    found = _corrected_fact(interview, new[0].value, old[0].value if old else None) if len(new) == 1 else None
    if found is None:
        return text
    answer, fact = found
    noun = fact.words.partition(" ")[2]
    corrected = f"{doc[new[0].start : new[0].end].text} {noun}".strip()
    sentences = [s for s in re.split(r"(?<=[.;!?\n])\s+| / ", answer.reading.text) if fact.words in s]
    return sentences[-1].replace(fact.words, corrected, 1) if sentences else corrected


def _corrected_fact(interview: Interview, new: float, old: float | None) -> tuple[Answer, Fact] | None:
    """The latest answer and fact with the value ``old``; without one, the latest answer's fact nearest in size to ``new``."""
    for answer in reversed(interview.state.answers):
        facts = [f for f in answer.reading.facts if f.value > 0 and (old is None or math.isclose(f.value, old))]
        if facts and new > 0:
            return answer, min(facts, key=lambda f: abs(math.log(f.value / new)))
    return None


def _corrected_index(interview: Interview, reading: Reading) -> int | None:
    """Index of the answer meant: of the named topic, else the latest that holds the same kind of number, else the last."""
    answers = interview.state.answers
    named = named_competency(interview, reading.text)
    if named:
        for index in range(len(answers) - 1, -1, -1):
            if answers[index].competency == named:
                return index
    kinds = {fact.kind for fact in reading.facts}
    for index in range(len(answers) - 1, -1, -1):
        if kinds & {fact.kind for fact in answers[index].reading.facts}:
            return index
    return len(answers) - 1 if answers else None


def corrected_reading(old: Reading, new: Reading) -> Reading:
    """Old reading with the corrected pieces in place: pieces whose number was replaced go, the rest stays."""
    kinds = {fact.kind for fact in new.facts}
    replaced = {fact.words for fact in old.facts if fact.kind in kinds}
    kept = tuple(p for p in old.evidence if not any(words and words in p.quote for words in replaced)) if kinds else ()
    facts = tuple(f for f in old.facts if f.kind not in kinds) + new.facts
    return Reading(
        text=_corrected_text(old, new),
        evidence=(*kept, *new.evidence),
        signals=tuple(sorted({*old.signals, *new.signals})),
        facts=facts,
    )


def _corrected_text(old: Reading, new: Reading) -> str:
    """The old words with the one replaced number in place; where that is not clear, both texts."""
    kinds = {fact.kind for fact in new.facts}
    before, after = [f for f in old.facts if f.kind in kinds], list(new.facts)
    if len(before) == len(after) == 1 and before[0].words in old.text:
        return old.text.replace(before[0].words, after[0].words, 1)
    return f"{old.text} / {new.text}"


def _new_value(reading: Reading) -> str:
    words = list(dict.fromkeys(f.words for f in reading.facts))
    return ", ".join(words) if words else reading.text


def _what_moved(before: dict[str, float | None], interview: Interview) -> Say:
    moved = []
    for row in result_view(interview).rows:
        old = before[row.competency]
        if old != row.level:
            moved.append(f"{row.name}: {shown_level(old)} → {shown_level(row.level)}")
    return Say("utter_rescored", {"moved": ", ".join(moved)}) if moved else Say("utter_rescored_same")
