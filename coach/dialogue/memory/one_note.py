"""Looks up one thing in what somebody told, by whatever word they ask for it: the clauses that hold it, else that there is none."""

from __future__ import annotations

import re

from spacy.lang.en.stop_words import STOP_WORDS

from coach.dialogue.changing.versions import value_is, values
from coach.dialogue.cues.note_cues import NoteAsked, asks_how_far, note_asked
from coach.dialogue.memory.first_names import is_first_name
from coach.dialogue.memory.recalling import area_of, picked_meaning, recall, without_struck
from coach.dialogue.memory.telling import bare_words
from coach.dialogue.pending import called_competency
from coach.dialogue.say import Say, Turn
from coach.dialogue.way.way_back import follow_up_named
from coach.interview.interview import Interview
from coach.interview.state import Answer
from coach.language.clauses import split_clauses
from coach.language.self_repair import resolve_self_repairs
from coach.report.headline import quoted
from coach.report.reasons import shortened

_MOST, _ROOM, _STEM = 3, 30, 3
# By this name the follow-up goes that asks how far ahead a plan looked.
_HOW_FAR = "how far ahead"
# Words around the thing that name nothing by themselves.
_AROUND = STOP_WORDS | frozenset(
    "said bit part thing things stuff bits parts number figure story point line sentence note notes answer answers question was were did"
    " about going people person percent per cent".split()
)
_ENDING = re.compile(r"(?:ings?|ed|es|e|s|al|ment|er|ers)$")


def asks_on_note(interview: Interview, text: str) -> bool:
    """Whether ``text`` asks about one thing in what was told, and there is a reply to that."""
    asked = note_asked(text) if interview.state.answers and not interview.state.pending else None
    return asked is not None and (asked.kind not in {"leans", "name"} or bool(_found(interview, asked)))


def one_note(interview: Interview, text: str) -> Turn | None:
    """The clauses that hold what ``text`` asks about, or that there are none; None where it asks for something else."""
    asked = note_asked(text)
    if asked is None:
        return None
    # What was reopened is kept until there is something in its place.
    interview, as_it_is = interview.restore() if interview.state.revisits else interview, interview
    area = _area_alone(interview, asked.words) if asked.kind == "plain" and not asked.measure else None
    of_area = recall(interview, interview.role_model.competency(area).name) if area else None
    found = _found(interview, asked)
    if of_area and (not found or of_area.says[0].response == "utter_recall"):
        return Turn(as_it_is, of_area.says)
    if not found:
        thing = asked.words or "how far ahead it looked"
        return Turn(as_it_is, (Say("utter_not_in_notes", {"thing": re.sub(r"^(?:the|my|that|those) ", "", thing, flags=re.I)}),))
    told = quoted([shortened(words, _ROOM) for words in list(dict.fromkeys(words for words, _ in found))[-_MOST:]])
    if asked.kind == "where":
        under = next((c for c in interview.role_model.competencies if c.id == found[-1][1]), None)
        if under:
            return Turn(as_it_is, (Say("utter_noted_under", {"topic": under.name.lower(), "told": told}),))
    return Turn(as_it_is, (Say("utter_still_noted" if asked.kind == "gone" else "utter_own_fact", {"told": told}),))


def _area_alone(interview: Interview, words: str) -> str | None:
    """The area that ``words`` name and nothing besides ("the plan", "my team")."""
    bare = [word for word in re.findall(r"[\w&-]+", words.lower()) if word not in STOP_WORDS]
    return (
        called_competency(interview, f"{bare[0]} {bare[0]}s") if len(bare) == 1 else called_competency(interview, words) if bare else None
    )


def _found(interview: Interview, asked: NoteAsked) -> list[tuple[str, str]]:
    """What was told of the thing, each with the area that it is about, in the order in which it was told."""
    if asks_how_far(asked):
        return _replies(interview, _HOW_FAR)
    if asked.kind == "name":
        return [(words, area_of(a)) for a in interview.state.answers for words in _said(interview, a) if any(map(_names, words.split()))]
    numbers = values(asked.words)
    meant = [] if numbers else [_stem(word) for word in re.findall(r"[a-z]{3,}", asked.words.lower()) if word not in _AROUND]
    scored: list[tuple[int, str, str]] = []
    for answer in interview.state.answers:
        for words in _said(interview, answer):
            told = values(words) if numbers else []
            hits = sum(any(value_is(value, number) for value in told) for number in numbers)
            hits += sum(bool(re.search(rf"\b{re.escape(stem)}", words, re.I)) for stem in meant)
            if hits:
                scored.append((hits, words, area_of(answer)))
    most = len(numbers) and 1 or max((hits for hits, _, _ in scored), default=0)
    return [(words, area) for hits, words, area in scored if hits >= most] or (
        [] if numbers or asked.kind == "gone" else _replies(interview, asked.words)
    )


def _said(interview: Interview, answer: Answer) -> list[str]:
    """The clauses of ``answer``; for a pick among options what it stands for, with its own words where those say more."""
    clauses = [_tidied(clause.text) for clause in split_clauses(resolve_self_repairs(answer.reading.text))]
    meaning = picked_meaning(interview, answer)
    return [meaning] if meaning else list(filter(None, clauses))


def _replies(interview: Interview, words: str) -> list[tuple[str, str]]:
    """What was replied to the follow-up that ``words`` name."""
    question = follow_up_named(interview, words)
    replies = [answer for answer in interview.state.answers if question and answer.question == question]
    return [(picked_meaning(interview, answer) or _tidied(answer.reading.text), area_of(answer)) for answer in replies]


def _names(word: str) -> bool:
    """Whether ``word`` is somebody's first name and written as one."""
    return word[:1].isupper() and is_first_name(word.removesuffix("'s").strip(".,;:!?’"))


def _tidied(words: str) -> str:
    return bare_words(without_struck(words)).strip(" ,;.") if any(ch.isalnum() for ch in words) else ""


def _stem(word: str) -> str:
    """What is the same in the forms of a word: "hir" of hiring, hired and hires."""
    stem = _ENDING.sub("", word)
    stem = stem if len(stem) >= _STEM else word
    return stem[:-1] if len(stem) > _STEM and stem[-1] == stem[-2] and stem[-1] not in "lsaeo" else stem
