"""Whether somebody wants back what stood before the latest correction, or leaves what was reopened as it was."""

from __future__ import annotations

import re

from coach.dialogue.changing.spots import is_same, spots_in
from coach.dialogue.cues.plain_cues import is_no, is_yes
from coach.dialogue.cues.result_cues import undoes
from coach.dialogue.cues.way_back_cues import only_no, stays, wants_old_back
from coach.dialogue.cues.way_cues import keeps_old
from coach.interview.interview import Interview
from coach.interview.questions import Question
from coach.language.clauses import blank_english
from coach.language.numbers import find_numbers

# A wish to leave it has at most so many words.
_STAYING_WORDS = 12
_WAS_RIGHT = re.compile(
    r"^\W*((no|nope|nah|oh|ah+|argh|ugh|oops|wait|sorry|actually|hm+|ok(ay)?|hang on|hold on"
    r"|but|forget (?:that|it|this)|scratch (?:that|it)|never ?mind(?: that)?|leave (?:that|it))\W+)*(?:[^,;!?]{3,40}?[,;]? so"
    r" )?(?:(?P<right>[^,;!?]{1,25}?) (?:was|is) (?:right"
    r"|correct|true)"
    r"|back to (?P<back>[^,;!?]{1,25}?))(?: (after all|again|before|actually|really|all along|the first time|at first))*\W*$",
    re.I,
)


def wants_back(interview: Interview, text: str) -> bool:
    """Whether ``text`` wants back what stood before the latest change, named or not."""
    return undoes(text) or was_right(interview, text) or interview.just_changed and wants_old_back(text)


def leaves_as_it_was(interview: Interview, text: str) -> bool:
    """Whether ``text`` leaves the reopened question as it was, or goes back to the one that was left for it."""
    state, question = interview.state, interview.question
    if not interview.is_open or question is None or state.left is None or state.pending or len(text.split()) > _STAYING_WORDS:
        return False
    if state.revisits and (keeps_old(text) or only_no(text) and not _may_be_no(question)):
        return True
    return (bool(state.revisits) or question.kind == "core") and stays(text)


def _may_be_no(question: Question) -> bool:
    """Whether a no is one of the answers to ``question``."""
    return any(is_yes(option.label) or is_no(option.label) or option.label == "None" for option in question.options)


def was_right(interview: Interview, text: str) -> bool:
    """Whether ``text`` says that a number was right which only the answers before the latest correction hold ("no wait, five was
    right")."""
    found = _WAS_RIGHT.match(text)
    numbers = find_numbers(blank_english()(found["right"] or found["back"])) if found else []
    if len(numbers) != 1 or not interview.state.answers_before:
        return False
    before = interview.updated(answers=interview.state.answers_before)
    return _holds(before, numbers[0].value) and not _holds(interview, numbers[0].value)


def _holds(interview: Interview, value: float) -> bool:
    return any(is_same(spot.quantity, value) for spot in spots_in(interview, ""))
