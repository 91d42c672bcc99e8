"""Replaces what was said with a new value, says so, and keeps the rest."""

from __future__ import annotations

from coach.dialogue.pending import named_competency
from coach.dialogue.say import Say, Turn
from coach.evidence.types import Reading
from coach.interview.interview import Interview
from coach.interview.state import Answer
from coach.report.view import half, result_view


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
        text=f"{old.text} / {new.text}",
        evidence=(*kept, *new.evidence),
        signals=tuple(sorted({*old.signals, *new.signals})),
        facts=facts,
    )


def _new_value(reading: Reading) -> str:
    words = list(dict.fromkeys(f.words for f in reading.facts))
    return ", ".join(words) if words else reading.text


def _what_moved(before: dict[str, float | None], interview: Interview) -> Say:
    moved = []
    for row in result_view(interview).rows:
        old = before[row.competency]
        if old != row.level:
            moved.append(f"{row.name}: {_shown(old)} → {_shown(row.level)}")
    return Say("utter_rescored", {"moved": ", ".join(moved)}) if moved else Say("utter_rescored_same")


def _shown(level: float | None) -> str:
    return "not covered" if level is None else f"{half(level):g}"
