"""Which earlier question a message goes back to: by steps, by the name of a follow-up, by words of the answer, or a skipped one."""

from __future__ import annotations

import re

from coach.dialogue.changing.subjects import subjects
from coach.dialogue.cues.cue import spelt_out
from coach.dialogue.cues.way_back_cues import (
    BACK_TO,
    TAKES_UP,
    any_answer,
    changes_that,
    gives_other_answer,
    names_answer,
    one_before,
    wants_to_add,
)
from coach.dialogue.pending import called_competency
from coach.interview.interview import PREFERENCE, Interview
from coach.interview.questions import CONFIRM

_NUMBERS = {"one": 1, "a": 1, "1": 1, "two": 2, "2": 2, "three": 3, "3": 3, "four": 4, "4": 4, "couple of": 2}
_NUMBER = "|".join(sorted(_NUMBERS, key=len, reverse=True))
_UNIT = r"(questions?|steps?|ones?|answers?|times?|screens?)"
_COUNTED = re.compile(
    rf"\b(?P<before>{_NUMBER}) {_UNIT}? ?(back|earlier|before|ago|further back)\b"
    rf"|\bback(wards?)? (by )?(?P<after>{_NUMBER})\b(?! (i|we|that|where)\b)",
    re.I,
)
_BEFORE_LAST = re.compile(r"\bbefore (the )?(last|previous|that one)\b|\b(second|next) to last\b|\blast but one\b", re.I)
_ONE_BEFORE = re.compile(r"\b(previous|prior|last|latest|before|preceding|just (said|answered|told|now|wrote)|step back|undo)\b", re.I)
_PLACES = {"first": 0, "1st": 0, "second": 1, "2nd": 1, "third": 2, "3rd": 2, "fourth": 3, "4th": 3, "fifth": 4, "5th": 4, "last": -1}
_TAKES_UP, _BACK_TO = re.compile(TAKES_UP, re.I), re.compile(BACK_TO, re.I)
# Who wants to be asked says so; "I'd do the planning one" may be an answer.
_TO_BE_ASKED = re.compile(r"^((ask|try|give) me|let|can|could|may|shall)", re.I)
_BACK_WORDS = 16


def trail(interview: Interview) -> list[str]:
    """The questions that were answered or left out, in the order in which they were asked, up to the open one."""
    state = interview.state
    asked = list(state.asked)
    if state.open in asked:
        asked = asked[: asked.index(state.open)] if state.left is not None else [q for q in asked if q != state.open]
    settled = {*(answer.question for answer in state.answers), *state.skipped, *state.covered}
    ids = (question.removesuffix(f".{CONFIRM}") for question in asked)
    return list(dict.fromkeys(question for question in ids if question in settled))


def steps(text: str) -> int | None:
    """How many questions ``text`` wants back ("two questions back"; "the one before" is one); None where it does not say."""
    found = _COUNTED.search(text)
    if found:
        return _NUMBERS[(found["before"] or found["after"]).lower()]
    if _BEFORE_LAST.search(text):
        return 2
    return 1 if _ONE_BEFORE.search(text) else None


def question_before(interview: Interview, count: int) -> str | None:
    """The question asked ``count`` before the open one, at most the first; None where there is none."""
    before = trail(interview)
    return before[max(0, len(before) - count)] if before else None


def follow_up_named(interview: Interview, text: str) -> str | None:
    """The follow-up put so far that ``text`` names by one of its words ("what I said about hiring"); the longest name counts."""
    lower, found = f" {re.sub(r'[^a-z0-9&-]+', ' ', text.lower())} ", []
    put = {*interview.state.asked, *(answer.question for answer in interview.state.answers)} - {interview.state.open}
    for competency in interview.role_model.competencies:
        for entry in competency.follow_ups:
            names = [name for name in entry.also_called if f" {name} " in lower]
            if names and f"{competency.id}.{entry.id}" in put:
                found.append((max(map(len, names)), f"{competency.id}.{entry.id}"))
    return max(found)[1] if found else None


def answer_mentioned(interview: Interview, text: str) -> str | None:
    """The question of the latest answer that holds a word of ``text`` ("what I said about the budget"), or None."""
    words = subjects(text, _ABOUT_ANSWERS)
    for answer in reversed(interview.state.answers):
        if words & set(re.findall(r"[a-z]{4,}", answer.reading.text.lower())) and answer.competency != PREFERENCE:
            asked = answer.question in interview.state.asked
            return answer.question if asked else answer.competency
    return None


def taken_up(interview: Interview, text: str) -> str | None:
    """The topic that a short message wants asked now: by its name ("ask me the money one"), or a skipped one by its place."""
    found = _TAKES_UP.match(spelt_out(text))
    if not found or not interview.state.started:
        return None
    question, what = interview.question if interview.is_open else None, found["what"].lower()
    if question and question.kind not in {"core", "confirm"} and not _TO_BE_ASKED.match(found["wish"]):
        return None
    topic = called_competency(interview, what) or _skipped_at(interview, what)
    return None if question and topic == question.competency else topic


def _skipped_at(interview: Interview, what: str) -> str | None:
    place = next((_PLACES[word] for word in what.split() if word in _PLACES), None)
    left_out = list(dict.fromkeys(name.split(".")[0] for name in interview.state.skipped if name != PREFERENCE))
    if place is None or not left_out:
        return None
    ids = interview.role_model.competency_ids
    named = ids[place] if 0 <= place < len(ids) else ""
    return named if named in left_out else left_out[min(place, len(left_out) - 1)]


def goes_back(interview: Interview, text: str) -> bool:
    """Whether the form of a message alone says that it goes back to an earlier question."""
    if len(text.split()) > _BACK_WORDS:
        return False
    if taken_up(interview, text) is not None:
        return True
    if not trail(interview):
        return False
    if changes_that(text) or gives_other_answer(text) or one_before(text):
        return True
    if _is_back_to(interview, text):
        return True
    if names_answer(text) and "?" not in text and follow_up_named(interview, text):
        return True
    return wants_to_add(text) and (not _is_confirmed(interview) or called_competency(interview, text) is not None)


def _is_back_to(interview: Interview, text: str) -> bool:
    """Whether ``text`` only names the question or the topic to go back to ("ok back to the people decisions")."""
    found = _BACK_TO.match(spelt_out(text))
    if not found or not re.search(r"\b(?:back|return)\b", found[0], re.I):
        return False
    if follow_up_named(interview, found["what"]):
        return True
    topic = called_competency(interview, found["what"]) if found["lead"] or found["part"] else None
    return topic is not None and any(question.split(".")[0] == topic for question in trail(interview))


def _is_confirmed(interview: Interview) -> bool:
    """Whether "I want to add something" replies to the open question itself."""
    return interview.is_open and interview.question is not None and interview.question.kind == "confirm"


def asks_which(interview: Interview, text: str) -> bool:
    """Whether it has to be asked which answer is meant: none is named, and there are several."""
    topics = {question.split(".")[0] for question in trail(interview)} - {PREFERENCE}
    if len(topics) < 2 or steps(text) is not None:
        return False
    return interview.state.finished or any_answer(text)


# Words that speak of answers and of changing them: they name no answer.
_ABOUT_ANSWERS = frozenset(
    "change answer answers said previous earlier back question questions redo again want like last step steps correct edit fix wrong"
    " part told something thing things rather different another give please could would forgot missed mention more about wait actually"
    " going topic".split()
)
