"""Remembers what the latest reply offered, for the next message only: a plain yes or no means the offer, not the open question."""

from __future__ import annotations

import re

from coach.dialogue.cues.cue import spelt_out
from coach.dialogue.cues.plain_cues import is_no, is_yes
from coach.dialogue.say import Turn
from coach.interview.interview import Interview

PAUSE, HELP, WAIT = "pause", "help", "wait"
OFFERS = {
    "utter_offer_break": PAUSE,
    "utter_mood_pause": PAUSE,
    "utter_danger": HELP,
    "utter_danger_again": HELP,
    "utter_take_your_time": WAIT,
}
# A reply to the offer holds nothing but these words.
_YES = frozenset("yes yep yeah yea yup ya sure definitely absolutely".split())
_NO = frozenset("no nope nah na not".split())
_BREAK = frozenset("pause break stop later rest tomorrow tonight".split())
_ON = frozenset("continue on carry keep go going move proceed answer fine good okay ok alright right".split())
_BESIDE = frozenset(
    "please pls thanks thank thx you i i'm i'd i'll we let's lets let us me it it's its that's thats that this the a an for to now of and"
    " just maybe perhaps oh well then would could can want wanna like take have need needed needs do be is am will all with question"
    " questions next one bit while moment time today short little quick real honestly really actually still rather better up"
    " say yet worries problem cool ready".split()
)

# Behind "brb" it says who is there again; anywhere else it goes back a question.
_BACK = re.compile(r"\W*((ok(ay)?|and|so|right|hi|hey|now|i'?m|im)\W+)*(back|here|there|done|ready)( (now|again))?\W*$", re.I)
_TELL = (["not", "me"], ["no", "one"], ["not", "all"], ["the", "rest"])


def remembered(turn: Turn, before: Interview) -> Turn:
    """``turn`` with what it offers kept for the next message. The offer of help stands until the interview is taken up again."""
    offered = next((OFFERS[say.response] for say in turn.says if say.response in OFFERS), "")
    if not offered and before.state.offered == HELP and turn.interview.state.paused:
        offered = HELP
    return turn if turn.interview.state.offered == offered else Turn(turn.interview.updated(offered=offered), turn.says)


def reply_to_offer(interview: Interview, text: str) -> str:
    """The act that ``text`` is as a reply to the pause, or the moment, just offered: to pause, to go on, or "" for anything else."""
    if interview.state.offered == WAIT and interview.is_open and _BACK.match(text):
        return "resume"
    if interview.state.offered != PAUSE or not interview.is_open or interview.state.pending:
        return ""
    words = re.findall(r"[a-z']+", spelt_out(text).lower().replace("’", "'"))
    if not words or any(ch.isdigit() for ch in text) or "?" in text or not set(words) <= _YES | _NO | _BREAK | _ON | _BESIDE:
        return ""
    if len(words) == 1 and _takes_yes_or_no(interview) and words[0] in _YES | _NO:
        return ""
    if words[:2] in _TELL or words[0] in {"i", "we"} and words[1:2] and words[1] in _ON | _BREAK and {"it", "all"} & set(words):
        # "Not me" and "I keep it going" say who, or what is done.
        return ""
    refused = words[0] in _NO or "not" in words
    if refused and words[-1] not in {"now", "today"}:
        return "resume"
    if _BREAK & set(words) or refused:
        return "pause"
    if _ON & set(words):
        return "resume"
    return "pause" if _YES & set(words) or words in (["please"], ["maybe"], ["perhaps"]) else ""


def _takes_yes_or_no(interview: Interview) -> bool:
    """Whether the open question has a yes or a no among its answers."""
    question = interview.question
    return question is not None and (
        question.kind == "confirm" or any(is_yes(option.label) or is_no(option.label) for option in question.options)
    )
