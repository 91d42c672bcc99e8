"""One area shall be erased, and nothing else: "delete just my data answers"."""

from __future__ import annotations

import re
from dataclasses import replace

from coach.dialogue.changing.rescoring import levels, new_lean, what_moved
from coach.dialogue.cues.cue import Cue
from coach.dialogue.outcome.asked_areas import without_names
from coach.dialogue.pending import called_competency
from coach.dialogue.say import Say, Turn
from coach.interview.interview import Interview
from coach.interview.state import Answer

_MOST_WORDS = 14
_begins = Cue(
    "a message begins with the order to erase something",
    r"^\W*((ok(ay)?|so|now|and|please|pls|can you|could you|would you|i want you to|i want to|i'd like to|actually|sorry"
    r"|just|only|no|wait|but|i said|i meant|thanks|thx|thank you"
    r"|let'?s|lets)\W+)*(delete|erase|remove|wipe|clear|forget|get rid of|take (?!out\b)[\w& ]{2,30} out of|take out)\b",
)
_leaves_out = Cue(
    "a topic shall not stand in the result",
    r"^\W*((ok(ay)?|so|now|and|please|pls|can you|could you|would you|i want you to|i'd like you to|sorry|no|wait|but|i said)\W+)*"
    r"(leave|keep) [\w& ]{2,30} out of (it|my|the)\b",
)
# Why it shall go is no part of what shall go.
_WHY = re.compile(
    r"\W+(?:(?:because|since|as|cause|cuz) )?(?:(?:that|it|this)(?:['’]?s| is| was)|they(?:['’]?re| are))"
    r" (?:(?:really|quite|all|too|very|rather|a bit) )*(?:confidential|private|secret|personal|sensitive"
    r"|internal)(?: (?:info|stuff|data))?\W*$",
    re.I,
)
_ORDER = re.compile(
    r"\b(delete|erase|remove|wipe|clear|forget|get rid|can you|could you|would you|let'?s|i said|i meant|thanks|thx"
    r"|thank you|take|leave|keep|i'd like you to)\b",
    re.I,
)
_BESIDE = frozenset(
    "ok okay so now and please pls i want you to i'd like actually sorry just only no wait but out away of my the all everything what said"
    " told wrote about on in for under from answers answer part parts bit section area topic stuff things thing question questions notes"
    " words again good me that mine evidence result results report record".split()
)
_ONE_PART = re.compile(
    r"\b(just|only|parts?|bit|section|area|topic|questions?)\b|\b(from|out of) (my|the) (results?|notes?|answers?|reports?|records?)\b",
    re.I,
)
_AN_ANSWER = re.compile(r"\b(answers?|stuff|notes?|words|things?|evidence|everything|said|told|wrote)\b", re.I)


def topic_to_clear(interview: Interview, text: str) -> str | None:
    """The area of which alone everything shall be erased, or None. "My data" is all that was told, not the area of that name."""
    text = _WHY.sub("", text)
    if not interview.state.answers or len(text.split()) > _MOST_WORDS or any(ch.isdigit() for ch in text):
        return None
    if not (_begins(text) or interview.state.finished and _leaves_out(text)):
        return None
    topic = called_competency(interview, text)
    if topic is None or not (_ONE_PART.search(text) or topic != "data" and _AN_ANSWER.search(text)):
        return None
    rest, _ = without_names(interview.role_model.competency(topic), _ORDER.sub(" ", text).lower())
    return topic if set(re.findall(r"[a-z&']+", rest)) <= _BESIDE else None


def clear_topic(interview: Interview, topic: str) -> Turn:
    """Take out all that was told on ``topic``, also under other questions, and say what that moves."""
    name = interview.role_model.competency(topic).name.lower()
    answers = tuple(_without(answer, topic) for answer in interview.state.answers if answer.competency != topic)
    if answers == interview.state.answers:
        return Turn(interview, (Say("utter_nothing_on", {"topic": name}),))
    before = levels(interview)
    left = interview.skip_topic(topic) if interview.is_open else interview.updated(skipped=(*interview.state.skipped, topic))
    covered = tuple(done for done in left.state.covered if done != topic)
    # What is erased cannot be put back by an undo.
    left = left.updated(answers=answers, answers_before=(), changed_upto=0, shelved=(), covered=covered)
    if not interview.state.finished:
        return Turn(left, (Say("utter_topic_cleared", {"topic": name}),))
    left = left.updated(changed_from=before)
    return Turn(left, (Say("utter_topic_cleared", {"topic": name}), what_moved(before, left), *new_lean(interview, left)))


def tells_of(interview: Interview, topic: str) -> bool:
    """Whether anything was told on ``topic``, also under another question."""
    answers = interview.state.answers
    return any(a.competency == topic or any(piece.competency == topic for piece in a.reading.evidence) for a in answers)


def _without(answer: Answer, topic: str) -> Answer:
    """``answer`` without what it shows of ``topic``."""
    reading = answer.reading
    evidence = tuple(piece for piece in reading.evidence if piece.competency != topic)
    signals = tuple(signal for signal in reading.signals if not signal.startswith(f"{topic}."))
    if len(evidence) == len(reading.evidence):
        return answer
    return replace(answer, reading=replace(reading, evidence=evidence, signals=signals))
