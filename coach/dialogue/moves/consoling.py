"""Kind words for a bad time, and what is said to somebody who is in danger. Decides too which messages these are."""

from __future__ import annotations

import re
from dataclasses import replace

from coach.dialogue.cues.mood_cues import sounds_troubled
from coach.dialogue.cues.plain_cues import is_asking
from coach.dialogue.hearing.distress import beside, distress, in_danger, told_beside
from coach.dialogue.hearing.understood import Understood, sure
from coach.dialogue.outcome.coaching import strength_and_step
from coach.dialogue.say import Say, Turn
from coach.dialogue.way.offers import HELP
from coach.evidence.types import Reading
from coach.evidence.understanding import Understanding
from coach.interview.interview import Interview
from coach.settings import settings

# What the end of an answer is called where a bad time is told beside it.
MOOD = "chitchat"
# Acts that ask for nothing the interview could give.
_TALKS_ON = frozenset("answer affirm deny chitchat unsure oos insult correction human skip pause cancel goodbye repeat greet".split())

# Wishes that stand beside a bad time, and how plain they have to be.
_WISHES = frozenset({"pause", "cancel", "skip", "result", "interview_tips", "next_steps", "privacy", "progress", "report"})
# "I want to quit" beside a bad boss means the job, not the chat.
_OF_THE_JOB = re.compile(r"\b(quit|resign|leave|give up|go home)\b", re.I)
_PLAIN, _VERY_PLAIN = 0.6, 0.85
_TELLS_WORDS = 8
_OF_SELF = re.compile(r"\b(i|i'?m|i'?ve|my|me|we|our|us)\b", re.I)
# After a result these are mostly about it.
_OF_THE_RESULT = frozenset({"let_down", "low", "ashamed", "afraid"})


def mood(understanding: Understanding, interview: Interview, text: str) -> Understood | None:
    """``text`` where it tells of a bad time: small talk of which nothing is kept, or the answer beside it; else None."""
    if in_danger(text):
        return sure("chitchat", Reading(text))
    if distress(text) is None:
        return None
    told = told_beside(text)
    rest = told or ", ".join(beside(text))
    wish = _wished(understanding, interview, rest, _PLAIN if told else _VERY_PLAIN)
    if wish:
        return replace(sure(wish, Reading(rest, question_tail=text)), tail_act=MOOD)
    if not told:
        return sure("chitchat", Reading(text))
    reading = understanding.reader.read(told, interview.state.open, interview.told)
    if not (reading.facts or any(piece.rule == "clause" for piece in reading.evidence)):
        # "So I haven't done much" goes with the bad time; more words may be an answer that is hard to read.
        return sure("chitchat", Reading(text)) if len(told.split()) < _TELLS_WORDS else None
    return replace(sure("answer", replace(reading, question_tail=text)), tail_act=MOOD)


def _wished(understanding: Understanding, interview: Interview, words: str, plain: float) -> str:
    """What is wanted, at least as plainly as ``plain``, in the ``words`` beside a bad time ("can we stop"), or ""; two near
    wishes count together."""
    if not words or _OF_THE_JOB.search(words):
        return ""
    wanted = understanding.acts.decide(words, interview.place)
    weight = sum(weight for act, weight in wanted.ranking if act in _WISHES)
    return wanted.act if wanted.act in _WISHES and weight >= plain else ""


def consoled(interview: Interview, text: str) -> Turn | None:
    """The reply to a bad time, after which the open question may wait; to danger, after which nothing is asked. None to all else."""
    if in_danger(text):
        return _in_danger(interview)
    word = kind_word(interview, text, chats=True)
    if word is None:
        return None
    if interview.is_open:
        # Who is only tired needs no second offer beside "take it slowly".
        return Turn(interview, (word,) if word.response == "utter_mood_tired" else (word, Say("utter_mood_pause")))
    of_result = interview.state.finished and word.response.removeprefix("utter_mood_") in _OF_THE_RESULT
    return Turn(interview, (word, *strength_and_step(interview)) if of_result else (word,))


def kind_word(interview: Interview, text: str, chats: bool = False) -> Say | None:
    """One sentence that fits the bad time that ``text``, which is known to be small talk where ``chats``, tells of; None where
    it tells of none."""
    kind = distress(text)
    if kind is None and chats and sounds_troubled(text) and not is_asking(text):
        # "The weather is awful" is nobody's trouble; after a result there is no other subject.
        kind = "let_down" if interview.state.finished else "low" if _OF_SELF.search(text) else None
    if kind is None:
        return None
    if kind == "let_down" and not interview.state.finished:
        # Nothing was read yet that could disappoint.
        kind = "low"
    return Say(f"utter_mood_{kind}")


def still_in_danger(interview: Interview, act: str) -> Turn | None:
    """The reply to somebody who goes on talking after they spoke of ending their life: no answer is taken from that, and nothing
    is asked. None for what is asked or wanted besides."""
    if interview.state.offered != HELP or act not in _TALKS_ON:
        return None
    return Turn(interview, (Say("utter_danger_again"), *_contact()))


def _in_danger(interview: Interview) -> Turn:
    return Turn(interview.pause() if interview.is_open else interview.without_pending(), (Say("utter_danger"), *_contact()))


def _contact() -> tuple[Say, ...]:
    """The people behind this chat, where there are any."""
    contact = settings().contact
    return (Say("utter_danger_contact", {"contact": contact}),) if contact else ()
