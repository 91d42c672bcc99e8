"""Resolves a confirmation that is waiting: yes, no, or neither (then the message is read as what it is)."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import Any

from spacy.lang.en.stop_words import STOP_WORDS

from coach.dialogue.changing.stances import stances
from coach.dialogue.changing.versions import evades, keeps_both, value_is, values
from coach.dialogue.cues.plain_cues import takes_back
from coach.dialogue.say import Say, Turn
from coach.evidence.types import Reading
from coach.interview.interview import Interview
from coach.interview.state import Answer
from coach.language.clauses import blank_english
from coach.language.numbers import find_numbers
from coach.report.retake import snapshot


def resolve_pending(interview: Interview, reading: Reading, yes: bool, no: bool) -> Turn | None:
    """The turn that a yes or a no leads to, or None when the reply is neither."""
    pending = interview.state.pending
    if pending is None:
        return None
    handler = None if pending.data.get("aside") else _HANDLERS.get(pending.kind)
    return handler(interview, reading, yes, no) if handler else None


def _restart(interview: Interview, reading: Reading, yes: bool, no: bool) -> Turn | None:
    if yes:
        kept = interview.state
        fresh = Interview.new(interview.role_model, first_name=kept.first_name, introduced=True, previous=snapshot(interview))
        return Turn(fresh.start(), (Say("utter_restarted"),))
    if no or takes_back(reading.text):
        return Turn(interview.without_pending(), (Say("utter_continuing"),))
    return None


def _delete(interview: Interview, reading: Reading, yes: bool, no: bool) -> Turn | None:
    if yes:
        erased = len(interview.state.answers)
        return Turn(Interview.new(interview.role_model), (Say("utter_deleted", {"count": erased}, rich={"erase": True}),))
    if no or takes_back(reading.text):
        return Turn(interview.without_pending(), (Say("utter_not_deleted"),))
    return None


def _doubt(interview: Interview, reading: Reading, yes: bool, no: bool) -> Turn | None:
    """The reply to "is that your answer, or a question for me?"."""
    from coach.dialogue.conductor import conduct
    from coach.dialogue.moves.answering import record

    pending = interview.state.pending
    if pending is None:
        return None
    doubtful, other = Reading.from_json(pending.data["reading"]), pending.data["act"]
    if yes or ANSWER_WORDS.search(reading.text):
        return record(interview.without_pending(), doubtful)
    if no or QUESTION_WORDS.search(reading.text):
        return conduct(other, interview.without_pending(), doubtful)
    return None


def _same(interview: Interview, reading: Reading, yes: bool, no: bool) -> Turn | None:
    """The reply to whether what was told before is the answer here too."""
    pending = interview.state.pending
    if pending is None or not (yes or no):
        return None
    asked = interview.without_pending()
    if no:
        return Turn(asked, (Say("utter_tell_me"),))
    return Turn(asked.take(Reading.from_json(pending.data["reading"])), (Say("utter_taken"),))


def _contradiction(interview: Interview, reading: Reading, yes: bool, no: bool) -> Turn | None:
    """Keep the version that the reply names; the other one's evidence goes."""
    pending = interview.state.pending
    if pending is None:
        return None
    versions = [pending.data["first"], pending.data["second"]]
    first, second = pending.data.get("called", versions)
    if keeps_both((versions[0], versions[1]), reading.text):
        kept = interview.note(reading) if len(reading.text.split()) > _BARE_WORDS else interview
        return Turn(kept.without_pending(), (Say("utter_both_kept", {"first": first, "second": second}),))
    named = named_versions(pending.data, reading.text)
    if not named:
        return Turn(interview.without_pending(), (Say("utter_both_stand"),)) if evades(reading.text) else None
    if len(reading.text.split()) > _PICKING_WORDS and (reading.evidence or reading.facts):
        # More than a choice: what it tells counts as well.
        interview = interview.note(reading)
    dropped = next(words for words in versions if words != named[0])
    kept = interview.without_pending().replace_answers(tuple(without_words(a, dropped, named[0]) for a in interview.state.answers))
    called = pending.data.get("called", versions)[versions.index(named[0])]
    return Turn(kept, (Say("utter_corrected", {"new": called}),))


def named_versions(data: dict[str, Any], text: str) -> list[str]:
    """Which of two contradicting versions ``text`` picks: by its number, or its place ("the second")."""
    versions = [data["first"], data["second"]]
    chosen = [words for words, called in zip(versions, data.get("called", versions)) if _bare(text) in {_bare(called), _bare(words)}]
    if chosen:
        return chosen[:1]
    kept = _DENIED.sub(" ", text)
    stance, meant = stances(text).get(data.get("about", "")), [stances(words).get(data.get("about", "")) for words in versions]
    named = [words for words, told in zip(versions, meant) if stance and told and told[0] == stance[0]]
    if len(named) != 1 and len(text.split()) <= _PICKING_WORDS:
        told = values(kept)
        named = [words for words in versions if _is_named(words, kept, told)]
    if not named and len(text.split()) <= _PICKING_WORDS:
        named = [words for words, place in zip(versions, (_FORMER, _LATTER)) if place.search(kept)]
    return named if len(named) == 1 else []


def _bare(text: str) -> str:
    return text.lower().strip(" .!,;\"'“”")


def _is_named(words: str, text: str, told: list[float]) -> bool:
    """Whether ``text``, in which the numbers ``told`` stand, names the version ``words``: by its number, or its first word if that
    says anything."""
    numbers = values(words)
    if numbers:
        return any(value_is(numbers[0], value) for value in told)
    first = words.split()[0]
    return first.lower() not in STOP_WORDS and bool(re.search(rf"(?<![\w.]){re.escape(first)}(?!\w)", text, re.I))


def without_words(answer: Answer, words: str, instead: str = "") -> Answer:
    """The answer without the evidence and facts that rest on ``words``; where these and ``instead`` are numbers, with the number of
    ``instead`` in its text."""
    reading = answer.reading
    said = reading.text.replace("’", "'")
    if words not in said:
        return answer
    kept = tuple(piece for piece in reading.evidence if words not in _plain(piece.quote) and _plain(piece.quote) not in words)
    facts = tuple(fact for fact in reading.facts if fact.words != words and fact.words not in words.split())
    old, new = (_number_in(text) for text in (words, instead))
    text = said.replace(words, words.replace(old, new, 1) if old and new else " ")
    text = " ".join(text.split()).strip(" ,;.!")
    return replace(answer, reading=replace(reading, text=text if facts or kept or old and new else "", evidence=kept, facts=facts))


def _plain(text: str) -> str:
    return text.replace("’", "'").strip(" .!")


def _number_in(text: str) -> str:
    """The first number in ``text`` as it is written, or ""."""
    doc = blank_english()(text)
    numbers = find_numbers(doc)
    return doc[numbers[0].start : numbers[0].end].text if numbers else ""


# Up to this length, a reply to two versions tells nothing besides.
_BARE_WORDS = 3
_DENIED = re.compile(r"\b(not|instead of|rather than)( the)? \S+", re.I)
_FORMER = re.compile(r"\b(first|former|earlier|older|previous)\b", re.I)
_LATTER = re.compile(r"\b(second|latter|last(?! (year|month|quarter|week|summer|winter)\b)|later|newer|latest)\b", re.I)
# Longer messages tell something: a number or a "first" in them picks nothing.
_PICKING_WORDS = 10
# "My answer is five" gives another one.
_NO_MORE = r"\b(?! (is|was|would be)\b)(\W+\w+){0,3}\W*$"
ANSWER_WORDS = re.compile(rf"^\W*(it'?s |that'?s |that is |it was )?(my|the|an?)? ?answer{_NO_MORE}", re.I)
QUESTION_WORDS = re.compile(rf"^\W*(it'?s |that'?s |that is |it was |i'?m )?(a|my|the)? ?(question|asking){_NO_MORE}", re.I)
_HANDLERS = {"restart": _restart, "delete": _delete, "doubt": _doubt, "contradiction": _contradiction, "same": _same}


def named_competency(interview: Interview, text: str) -> str | None:
    """The competency that ``text`` names by its id, name or short name, or None."""
    spaced = _spaced(text.lower())
    for competency in interview.role_model.competencies:
        names = {
            competency.name.lower(),
            competency.short_name.lower(),
            competency.id.replace("_", " "),
            competency.name.lower().split()[-1],
            competency.name.lower().split()[-1].removesuffix("s"),
        }
        if any(f" {name} " in spaced for name in names):
            return competency.id
    return None


def called_competency(interview: Interview, text: str) -> str | None:
    """The one competency that ``text`` names by any word for it ("the money part"), or None."""
    named = named_competency(interview, text)
    spaced = _spaced(text.lower())
    called = [c.id for c in interview.role_model.competencies if any(_spaced(name) in spaced for name in c.also_called)]
    return named or (called[0] if len(called) == 1 else None)


# The words for the areas are the same at every message.
@lru_cache(maxsize=256)
def _spaced(text: str) -> str:
    return f" {''.join(c if c.isalnum() else ' ' for c in text)} "
