"""What a denial of a whole area leads to: it stands, what it denies is out, and after a result what that moves."""

from __future__ import annotations

from coach.dialogue.changing.denying import Denial, denies_all_of, without_area
from coach.dialogue.changing.rescoring import levels, new_lean, what_moved
from coach.dialogue.say import Say, Turn
from coach.evidence.types import Reading
from coach.interview.interview import Interview
from coach.interview.state import Answer

# In place of an index: an area is denied as a whole, by its kind, and where the denial stands.
AREA_OUT = "area: "
_QUOTED, _QUOTED_WORDS = 3, 10


def area_named(denial: Denial) -> str:
    """``denial`` as what travels with the act."""
    return f"{AREA_OUT}{denial.kind} {'' if denial.index is None else denial.index}"


def area_out(interview: Interview, reading: Reading, place: str) -> Turn:
    """Put ``reading``, the answer with the denial in it, at ``place`` and take out what the denial speaks against. What was denied is
    the words of the first piece, or all of a reading without one."""
    kind, _, index = place.removeprefix(AREA_OUT).partition(" ")
    denial = Denial(kind, int(index) if index else None)
    before, told = levels(interview), reading.question_tail
    reading = Reading(reading.text, reading.evidence, reading.signals, reading.facts)
    answers, gone = without_area(interview, denial)
    if denial.index is None:
        changed = interview.without_pending().replace_answers(answers).add(reading)
    else:
        old = answers[denial.index]
        placed = (*answers[: denial.index], Answer(old.question, reading, old.hypothetical), *answers[denial.index + 1 :])
        changed = interview.without_pending().replace_answers(placed)
    changed = changed.updated(
        answers_before=interview.state.answers, changed_upto=len(changed.state.answers) if denial.index is None else 0
    )
    quoted = [f"“{words.strip(' .')}”" for words in gone if len(words.split()) <= _QUOTED_WORDS][:_QUOTED]
    said = Say("utter_area_denied", {"told": told, "gone": ", ".join(quoted)}) if quoted else Say("utter_corrected", {"new": told})
    if not interview.state.finished:
        question = changed.question
        settled = question is not None and question.kind == "follow_up" and denies_all_of(denial, question.competency)
        # Who leads nobody is not asked whether any of them lead.
        return Turn(changed.leave_at_told() if settled else changed, (said,))
    changed = changed.updated(changed_from=before)
    return Turn(changed, (said, what_moved(before, changed), *new_lean(interview, changed)))
