"""A reply to a question with options, without what only stresses it, says that it was told before, or was taken back for it."""

from __future__ import annotations

import re

from coach.dialogue.cues.cue import spelt_out
from coach.dialogue.hearing.choosing import chosen
from coach.interview.questions import Question

_STRESS = (
    r"(?:obviously|obvs|defo|deffo|definitely|for sure|sure|no doubt|without (?:a )?doubt|hands down|any ?day|all day(?: long)?"
    r"|every (?:single )?(?:day|time)|of the week|all the way|please|pls|tbh|lol|haha|honestly|i guess|i think|i suppose|i'?d say|for me"
    r"|mate|bro|dude|man|100 ?%|(?:a |one )?hundred per ?cent|totally|of course|clearly|easily|easy|absolutely|certainly|always|really"
    r"|just|probably|ok(?:ay)?|well|hm+|um+|oh|duh|sorry|by far|by a mile|no (?:question|contest)|then)"
)
_LEADS = (
    r"(?:it'?s|it is|that'?s|that is|it was|that was|it has to be|has to be|gotta be|must be|give me|my (?:pick|choice|answer)(?: is|'s)"
    r"|(?:i|we)(?:'d|'ll| would| will)? ?(?:rather |just |probably )*(?:pick|choose|take|say|go (?:with|for)|vote for))"
)
_IN_FRONT = re.compile(rf"^\W*(?:(?:{_STRESS}|{_LEADS}|ye(?:s|ah|p))\b\W+)+(?=\w)", re.I)
_BEHIND = re.compile(rf"(?:\W+{_STRESS}(?!\w))+\W*$", re.I)
# "Me, I just said I killed them": what is behind it was told before.
_SAID = re.compile(
    r"\W+(?:(?:as|like|but|and) )?(?:i|we)(?:'ve| have)? (?:(?:just|already|literally|did) )*(?:said|sed|told (?:you|ya)|mentioned)\b"
    r"(?! (?:no|yes|nothing|stop|ok|goodbye|(?:so )?(?:to|in|at) (?:my|the|our|a|them|him|her))\b)(?:\W+[\w']+){0,8}\W*$",
    re.I | re.S,
)
_TAKEN_BACK = re.compile(
    r"\W+(?:(?:hm+|um+|uh+|oh|er+|ah|lol)\W+)*(?:(?:no|nope|wait|hold on|hang on|scratch that|sorry|actually|i mean|make that|rather)"
    r"\b\W*)+(?=\w)",
    re.I,
)
# "Before and after, for the gift sets": what it holds for. "With the board" would be somebody else.
_FOR_WHAT = re.compile(r"\s*,\s*(?:mostly |mainly )?(?:for|on|in|at) (?:the|our|my|that|this|all|those|these) [\w -]{2,25}$", re.I)
_PLAINLY_BACK = re.compile(r"\b(?:wait|sorry|scratch that|i mean|make that|hang on|hold on)\b", re.I)
_MOST_WORDS, _PICK_WORDS = 16, 4
_EDGES = " .!,;:–-"
_ONESELF = frozenset({"me", "i did", "i do", "myself", "mine"})
_COUNT = re.compile(r"\d{1,3}", re.I)


def plain_reply(question: Question | None, text: str) -> str:
    """The pick in ``text`` ("b all day" is "b", "a, no wait, b" is "b", "me, I told you" is "me"); ``text`` itself where anything else
    is told."""
    if question is None or not question.options or question.kind == "confirm" or len(text.split()) > _MOST_WORDS or "?" in text:
        return text
    words = spelt_out(text)
    parts = [_core(part) for part in _TAKEN_BACK.split(words)]
    # Where several fit, "hiring, no firing" takes nothing back.
    plainly = bool(_PLAINLY_BACK.search(words))
    if (
        len(parts) > 1
        and not question.multiple
        and _is_pick(question, parts[-1])
        and all(_is_pick(question, part) or plainly and len(part.split()) <= _PICK_WORDS for part in parts)
    ):
        return parts[-1]
    core = _core(words)
    cores = (core, _FOR_WHAT.sub("", core).strip(" ,"))
    if me := next((_label_of_oneself(question, pick) for pick in cores if pick.lower() in _ONESELF), ""):
        return me
    return next((pick for pick in cores if pick != words.strip(_EDGES) and _is_pick(question, pick)), text)


def _label_of_oneself(question: Question, words: str) -> str:
    """The option for oneself, in whatever words it stands there: "me" is "I did"; ``words`` where they are its name."""
    label = next((option.label for option in question.options if option.label.lower() in _ONESELF), "")
    return words if words.lower() == label.lower() else label


def _core(words: str) -> str:
    told = _BEHIND.sub("", _SAID.sub("", words))
    return (_IN_FRONT.sub("", told) or told).strip(_EDGES)


def _is_pick(question: Question, words: str) -> bool:
    """Whether a few words pick an option by name or place, name oneself, or are the number that the options count."""
    if not words or len(words.split()) > _PICK_WORDS:
        return False
    labels = [option.label for option in question.options]
    if words.lower() in _ONESELF:
        return bool(_label_of_oneself(question, words))
    if question.kind == "follow_up" and _COUNT.fullmatch(words):
        return any(_COUNT.match(label) for label in labels)
    return words in labels or chosen(question, words) in labels
