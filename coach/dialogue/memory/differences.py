"""What was added to one's answers, changed in them and taken out of them since the first result, or by the latest change."""

from __future__ import annotations

import re
from collections.abc import Iterable

from coach.dialogue.memory.recalling import without_struck
from coach.dialogue.memory.telling import bare_words, fitted
from coach.dialogue.say import Say
from coach.interview.interview import Interview
from coach.language.clauses import split_clauses
from coach.language.self_repair import resolve_self_repairs
from coach.report.headline import quoted

_MOST, _ROOM, _ALIKE = 3, 18, 0.5


def with_first_told(interview: Interview, before: Interview) -> Interview:
    """``interview``, which at its first result keeps what that rests on; what was taken out since ``before`` is not kept."""
    state = interview.state
    if not state.first_told:
        return interview.updated(first_told=tuple(_clauses(a.reading.text for a in state.answers))) if state.finished else interview
    if state.answers_before or state.revisits or state.answers == before.state.answers:
        return interview
    now = _clauses(answer.reading.text for answer in state.answers)
    gone = [words for words in _clauses(answer.reading.text for answer in before.state.answers) if words not in now]
    then: list[str] = []
    for words in state.first_told:
        struck = words not in now and any(_likeness(words, one) >= _ALIKE for one in gone)
        left = max(now, key=lambda one: _likeness(words, one), default="") if struck else ""
        then.append(words if not struck else left if _likeness(words, left) >= _ALIKE else "")
        if struck:
            then.append("")
    return interview.updated(first_told=tuple(dict.fromkeys(then)))


def differences(interview: Interview) -> tuple[Say, ...]:
    """What is told now and was not then, in other words now, or no more; then is the first result, before it the latest change."""
    state = interview.state
    before = [words for words in state.first_told if words] or _clauses(a.reading.text for a in interview.undo().state.answers)
    now = _clauses(answer.reading.text for answer in state.answers)
    out, new = [words for words in before if words not in now], [words for words in now if words not in before]
    changed: list[str] = []
    for old in list(out):
        like = max(new, key=lambda words: _likeness(old, words), default="")
        if like and _likeness(old, like) >= _ALIKE:
            changed.append(f"{quoted([fitted(old, _ROOM)])} → {quoted([fitted(like, _ROOM)])}")
            out.remove(old)
            new.remove(like)
    told = {"added": _quoted(new), "altered": ", ".join(changed[-_MOST:]), "out": _quoted(out)}
    struck = (Say("utter_since_struck"),) if "" in state.first_told else ()
    return (*(Say(f"utter_since_{kind}", {"told": words}) for kind, words in told.items() if words), *struck)


def _quoted(clauses: list[str]) -> str:
    return quoted([fitted(words, _ROOM) for words in clauses[-_MOST:]])


def _clauses(texts: Iterable[str]) -> list[str]:
    clauses = (clause.text for text in texts for clause in split_clauses(resolve_self_repairs(text)))
    return list(dict.fromkeys(words for clause in clauses if (words := bare_words(without_struck(clause)).strip(" ,;.")) and words != "…"))


def _likeness(one: str, other: str) -> float:
    first, second = (set(re.findall(r"\w+", words.lower())) for words in (one, other))
    return len(first & second) / max(len(first), len(second), 1)
