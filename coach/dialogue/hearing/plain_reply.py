"""A reply to a question with options, without what only stresses it, says that it was told before, or was taken back for it."""

from __future__ import annotations

import re

from coach.dialogue.cues.cue import spelt_out
from coach.dialogue.hearing.choosing import chosen
from coach.dialogue.hearing.option_picks import picked
from coach.interview.questions import Question
from coach.language.clauses import blank_english
from coach.language.numbers import find_numbers

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
# What was told before is said anew behind these ("I said eight but it was seven").
_SAID_ANEW = re.compile(r"\b(?:but|not|meant|mean|should|instead|rather|wrong|actually|really)\b|n't\b", re.I)
_EDITS = r"no|nope|wait|hold on|hang on|scratch that|strike that|sorry|pardon|oops|actually|i mean(?:t)?|make that|rather|correction"
_TAKEN_BACK = re.compile(
    rf"\W+(?:(?:hm+|um+|uh+|oh|er+|ah|lol|well)\W+)*(?P<edits>(?:(?:{_EDITS})\b\W*)+)(?=\w)",
    re.I,
)
# "Before and after, for the gift sets": what it holds for. "With the board" would be somebody else.
_FOR_WHAT = re.compile(r"\s*,\s*(?:mostly |mainly )?(?:for|on|in|at) (?:the|our|my|that|this|all|those|these) [\w -]{2,25}$", re.I)
_PLAINLY_BACK = re.compile(r"\b(?:wait|sorry|scratch that|i mean|make that|hang on|hold on|actually|correction)\b|\bno,", re.I)
# Where several fit, "wait" and "actually" may lead to one more, unless it is said that nothing else is meant.
_BACK_WHERE_SEVERAL = re.compile(
    r"\b(?:sorry|pardon|oops|scratch that|strike that|i mean(?:t)?|make that|rather|correction)\b|\b(?:no|nope)\W+\w"
    r"|\b(?:wait|hold on|hang on|actually)\W+no\b",
    re.I,
)
_NO_BEFORE_IT = re.compile(r"\b(?:no|nope) *$", re.I)
_ONLY = re.compile(r"\b(?:only|just|not|never)\b|n't\b", re.I)
_ALSO = re.compile(r"^(?:and|also|plus)\b|\b(?:also|too|as well|both|all|neither|nor|with)\b|[&+?]", re.I)
_SAID_BY_OTHERS = re.compile(r"\b(?:say|says|said|told|tells)\W*$", re.I)
# "More like a year" is a year; only a length told with its unit is one of the lengths to choose from.
_MORE_LIKE = re.compile(r"^(?:(?:it was|it's|its|that was|more like|more|rather|closer to|nearer|like)\s+)+", re.I)
_LENGTH = re.compile(
    r"(?:(?:about|around|roughly|over|under|nearly|almost|maybe) )?(?:(?:an?|half an?|one|two|three|four|five|six|nine|a few"
    r"|a couple of|\d+(?:(?: to |-| or )\d+)?) )?(?:weeks?|months?|quarters?|years?)(?: or so)?",
    re.I,
)
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
    if right := _taken_back(question, words):
        return right
    core = _core(words)
    cores = (core, _FOR_WHAT.sub("", core).strip(" ,"))
    if me := next((_label_of_oneself(question, pick) for pick in cores if pick.lower() in _ONESELF), ""):
        return me
    return next((pick for pick in cores if pick != words.strip(_EDGES) and _is_pick(question, pick)), text)


def _taken_back(question: Question, words: str) -> str:
    """The pick that stands in ``words`` behind one that is taken back at once; "" where none is."""
    edits = list(_TAKEN_BACK.finditer(words))
    if not edits:
        return ""
    cuts = [0, *(end for edit in edits for end in edit.span()), len(words)]
    parts = [_core(words[start:end]) for start, end in zip(cuts[::2], cuts[1::2])]
    last = _MORE_LIKE.sub("", parts[-1]).strip(_EDGES)
    if question.multiple:
        return last if _replaces_all(question, parts[:-1], last, [edit["edits"] for edit in edits]) else ""
    # "The board said no, me too" takes nothing back.
    plainly = bool(_PLAINLY_BACK.search(words)) and not _SAID_BY_OTHERS.search(words[: edits[-1].start()])
    firsts = all(_is_pick(question, part) or plainly and len(part.split()) <= _PICK_WORDS for part in parts[:-1])
    return last if firsts and _is_pick(question, last) else ""


def _replaces_all(question: Question, firsts: list[str], last: str, edits: list[str]) -> bool:
    """Whether of options of which several fit those of ``last`` are meant in the place of what is in front: "hiring, no firing",
    "hiring, sorry no firing" and "hiring, oh wait, goals too" name both."""
    if _ALSO.search(last) or _NO_BEFORE_IT.search(edits[-1]):
        return False
    told, right = ({label for part in parts for label in picked(question, part)} for parts in (firsts, [last]))
    plainly = _BACK_WHERE_SEVERAL.search(" ".join(edits)) or _ONLY.search(f"{' '.join(edits)} {last}")
    one_each = all(len(picked(question, first)) == 1 for first in firsts)
    return bool(plainly and told and right) and (one_each or right <= told)


def _without_said(words: str) -> str:
    """``words`` without what only says that it was told before."""
    found = _SAID.search(words)
    anew = found and (_SAID_ANEW.search(found[0]) or len(find_numbers(blank_english()(found[0]))) > 1)
    return words if found is None or anew else words[: found.start()]


def _label_of_oneself(question: Question, words: str) -> str:
    """The option for oneself, in whatever words it stands there: "me" is "I did"; ``words`` where they are its name."""
    label = next((option.label for option in question.options if option.label.lower() in _ONESELF), "")
    return words if words.lower() == label.lower() else label


def _core(words: str) -> str:
    told = _BEHIND.sub("", _without_said(words))
    return (_IN_FRONT.sub("", told) or told).strip(_EDGES)


def _is_pick(question: Question, words: str) -> bool:
    """Whether a few words pick an option by name or place, name oneself, or are the number that the options count."""
    if not words or len(words.split()) > _PICK_WORDS:
        return False
    labels = [option.label for option in question.options]
    if any(_LENGTH.fullmatch(label) for label in labels) and _LENGTH.fullmatch(words):
        return True
    if words.lower() in _ONESELF:
        return bool(_label_of_oneself(question, words))
    if question.kind == "follow_up" and _COUNT.fullmatch(words):
        return any(_COUNT.match(label) for label in labels)
    return words in labels or chosen(question, words) in labels
