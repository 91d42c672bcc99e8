"""Takes a message as an answer: resolves what is pending, records, says back what was understood."""

from __future__ import annotations

import re

from coach.dialogue.contradictions import contradiction
from coach.dialogue.correcting import correction
from coach.dialogue.pending import resolve_pending
from coach.dialogue.say import Say, Turn
from coach.evidence.types import Reading
from coach.interview.interview import Interview
from coach.language.normalise import normalise

_YES = re.compile(
    r"^\W*(yes|yep|yeah|ya|yup|sure|ok|okay|correct|right|exactly|that'?s (right|it|fine)|please do|go ahead|take it|fine|true)\b"
    r"[^?]{0,20}$",
    re.I,
)
_NO = re.compile(r"^\W*(no|nope|nah|not really|wrong|don'?t|rather not|i'?d add( something)?)\b[^?]{0,20}$", re.I)
_VAGUE = re.compile(r"(a )?(few|several|couple|handful|one)\b", re.I)
_MAX_FACTS = 3
_MISSES = 3


def take_answer(interview: Interview, reading: Reading) -> Turn:
    """Handle ``reading`` while a question is open: a pending confirmation first, else the open question."""
    if interview.state.pending:
        resolved = resolve_pending(interview, reading, is_yes(reading.text), is_no(reading.text))
        if resolved is not None:
            return resolved
        which_one = interview.state.pending.kind == "contradiction"
        interview = interview.without_pending()
        if which_one:
            # The next question was not put yet, so this cannot be its answer: a third version, or nothing to go on.
            return correction(interview, reading) if reading.facts else Turn(interview, (Say("utter_noted"),))
    question = interview.question
    if question is None:
        return Turn(interview)
    if question.kind == "confirm":
        return _confirmation(interview, reading)
    return record(interview, reading)


def record(interview: Interview, reading: Reading) -> Turn:
    """Record ``reading`` as the answer, or ask for more when it says nothing; the fourth time it is taken as it is."""
    question = interview.question
    if question is None:
        return Turn(interview)
    wordless = not any(ch.isalnum() for ch in normalise(reading.text))
    if _says_nothing(reading) and (question.kind == "core" or wordless) and interview.state.misses < _MISSES:
        missed = interview.updated(misses=interview.state.misses + 1)
        if missed.state.misses == _MISSES:
            return Turn(missed, (Say("utter_offer_skip"), Say("utter_offer_human")))
        return Turn(missed, (Say("utter_say_more"),))
    taken = interview.take(reading)
    conflict = contradiction(interview, reading)
    if conflict:
        first, second = conflict
        asked = taken.updated(reconciled=(*taken.state.reconciled, first.kind)).with_pending(
            "contradiction", first=first.words, second=second.words
        )
        says = (Say("utter_contradiction", {"first": first.words, "second": second.words}, (first.words, second.words)),)
        return Turn(asked, says)
    return Turn(taken, (_acknowledge(reading, taken),))


def _confirmation(interview: Interview, reading: Reading) -> Turn:
    if is_yes(reading.text):
        return Turn(interview.accept_volunteered(), (Say("utter_taken"),))
    if is_no(reading.text):
        name = interview.state.open.split(".")[0]
        return Turn(interview.updated(open=name, asked=(*interview.state.asked, name)), (Say("utter_tell_me"),))
    taken = interview.take(reading)
    return Turn(taken, (_acknowledge(reading, taken),))


def is_yes(text: str) -> bool:
    """Whether a whole message is a yes."""
    return bool(_YES.match(text))


def is_no(text: str) -> bool:
    """Whether a whole message is a no."""
    return bool(_NO.match(text))


def _says_nothing(reading: Reading) -> bool:
    """Whether a message holds neither evidence nor signals: too little to take for an answer to an open question."""
    return not reading.evidence and not reading.signals


def _acknowledge(reading: Reading, interview: Interview) -> Say:
    """Say back the numbers understood, in the person's own words; without numbers, a short thanks."""
    distinct = _worth_saying(reading)[:_MAX_FACTS]
    if not distinct:
        return Say("utter_noted")
    understood = distinct[0] if len(distinct) == 1 else ", ".join(distinct[:-1]) + " and " + distinct[-1]
    return Say("utter_understood", {"understood": understood})


def _worth_saying(reading: Reading) -> list[str]:
    """Phrases for the speaker's own numbers: a before and after as one, no vague count, and a bare one only
    where there is nothing better."""
    phrases: list[str] = []
    before = ""
    for fact in reading.facts:
        if fact.owner != "own" or _VAGUE.match(fact.words):
            continue
        if fact.kind == "change":
            phrases += [f"{before} to {fact.words}"] if before else []
            before = "" if before else fact.words
        elif fact.kind == "money" or len(fact.words.split()) > 1:
            phrases.append(fact.words[0].lower() + fact.words[1:])
    bare = [fact.words for fact in reading.facts if fact.owner == "own" and fact.kind == "people"]
    return list(dict.fromkeys(phrases or bare))
