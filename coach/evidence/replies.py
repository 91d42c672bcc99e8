"""Gives short replies their meaning: a button label, a bare number or "none" stands for a whole sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from coach.language.quantities import find_quantities
from coach.role_model import Competency, FollowUp, Option, RoleModel

_SHORT_WORDS = 5
_SLIP_LETTERS, _SLIP_LIKENESS = 5, 0.8
_NONE = re.compile(
    r"^\W*(no|none|nope|nah|nobody|no one|never|nothing|zero|0|nil|n/?a|not (really|yet|any)|none (yet|really|at all)|not at all"
    r"|i (have|had) none|no team|no experience)\W*$",
    re.I,
)
# "None at the moment, I'm the only one here" says why there are none; "me, with the developer" who else was there.
_BEFORE_REASON = re.compile(
    r"^\W*(?P<reply>(?:none|nobody|no ?one|nothing|(?P<who>me|i did|i do))\b)(?: (?:really|yet|here|atm|at the moment|right now"
    r"|currently|so far"
    r"|myself))*\s*(?:[,.;:(–]|\s-\s)\s*(?P<reason>(?!but\b|only\b|except\b|though\b)\S.*)$",
    re.I | re.S,
)
# "Me, to be honest it was my boss" takes the word back.
_TAKES_BACK = re.compile(
    r"\b(to be honest|tbh|well|actually|sorry|wait|not|no|rather|it was|it'?s|was (my|the|our)|(my|the|our) (boss|team|manager|director|ceo"
    r"|agency|owner|\w+ team) (did|does|was|is|acted|decided|made|set))\b",
    re.I,
)
_REASON_WORDS = 12
_PLAIN_YES = re.compile(r"^\W*(yes|yep|yeah|yup|sure|they do|some do|a few do|two do)\b(\W+(they|some|of them|do|does)){0,3}\W*$", re.I)
_PLAIN_NO = re.compile(
    r"^\W*(no|nope|nah|none|nobody|no ?one|neither|not (really|yet))\b(\W+(none|nobody|of them|they|there|is|are|do|does|don'?t"
    r"|doesn'?t|lead"
    r"|leads|not|yet|really)){0,4}\W*$",
    re.I,
)
# What people say around the name of an option: "that'd be me", "ok me then".
_FILLED = re.compile(
    r"^((ok|okay|well|so|er|um|lol|honestly|that d be|that would be|that was|it was|it s|that s|probably|i guess|i think|i d say"
    r"|mostly|just)"
    r" )+|( (then|obvs|obviously|i guess|i think|i d say|really|mostly|tbh|of course|lol|honestly|please|pls|mainly))+$"
)
# What cannot stand in the gap of a follow-up's frame: a sentence of its own, a question, small talk.
_NO_NOUN_PHRASE = re.compile(
    r"(i (?!did|do\b)\w+|how|why|what|when|where|sorry|thanks?|ok(ay)?|yes|yeah|no|nope|you|it'?s|that'?s|hm+|please|hello|hi|hey)\b", re.I
)


@dataclass(frozen=True)
class ShortReply:
    """A short reply's meaning: the sentence it stands for, the level a button stands for, and the rule used."""

    sentence: str
    level: float | None
    rule: str


def without_reason(text: str) -> tuple[str, str]:
    """The reply of a word in front of a short reason for it, and the reason; ``text`` and "" where there is none."""
    found = _BEFORE_REASON.match(text)
    if not found or len(found["reason"].split()) > _REASON_WORDS or found["who"] and _TAKES_BACK.search(found["reason"]):
        return text, ""
    return found["reply"], found["reason"]


def none_option(role_model: RoleModel, competency_id: str, follow_up_id: str) -> Option | None:
    """The option of this follow-up that says "none of it", if it has one."""
    if not follow_up_id or competency_id not in role_model.competency_ids:
        return None
    entries = (f for f in role_model.competency(competency_id).follow_ups if f.id == follow_up_id)
    return next((option for entry in entries for option in entry.options if option.label == "None"), None)


def interpret_short_reply(role_model: RoleModel, competency_id: str, text: str, question_id: str) -> list[ShortReply]:
    """Meanings of ``text`` if it is a short reply, else an empty list.

    ``question_id`` names the open follow-up; where it is only the competency, every follow-up's buttons are tried.
    """
    competency = role_model.competency(competency_id)
    follow_up_id = question_id.partition(".")[2]
    entries = [f for f in competency.follow_ups if not follow_up_id or f.id == follow_up_id]
    chosen = _options(entries, text)
    if chosen:
        return [ShortReply(option.means, option.level, "option") for option in chosen]
    if len(text.split()) > _SHORT_WORDS:
        return []
    plain_no = [option for entry in entries for option in entry.options if option.label.lower() == "no"]
    plain_yes = [option for entry in entries for option in entry.options if option.label.lower().startswith("yes")]
    if follow_up_id and plain_yes and _PLAIN_YES.match(text):
        return [ShortReply(plain_yes[0].means, plain_yes[0].level, "option")]
    if follow_up_id and plain_no and _PLAIN_NO.match(text):
        return [ShortReply(plain_no[0].means, plain_no[0].level, "option")]
    none = none_option(role_model, competency_id, follow_up_id)
    if none and (_PLAIN_NO.match(text) or _NONE.match(text)):
        return [ShortReply(none.means, none.level, "option")]
    if _NONE.match(text) and not follow_up_id:
        return [ShortReply(competency.levels[0].examples[0].text, 1.0, "none")]
    framed = _framed(competency, entries, text, bool(follow_up_id))
    return [framed] if framed else []


def _options(entries: list[FollowUp], text: str) -> list[Option]:
    """Options whose label the text is, alone or as a list of labels."""
    for entry in entries:
        whole = _option(entry, text)
        if whole:
            return [whole]
        named = _listed(entry, text) if entry.multiple else []
        if named:
            return named
    return []


def _listed(entry: FollowUp, text: str) -> list[Option]:
    """The options of ``entry`` that ``text`` lists and nothing else; "and" may stand within a label as well as between two."""
    named: list[Option] = []
    for part in filter(str.strip, re.split(r"[,;/]", text)):
        whole = _option(entry, re.sub(r"^\s*and\s", "", part))
        options = [whole] if whole else [_option(entry, piece) for piece in part.split(" and ") if piece.strip()]
        if not all(options):
            return []
        named += [option for option in options if option]
    return named


def _option(entry: FollowUp, text: str) -> Option | None:
    """The option of ``entry`` whose label ``text`` is, but for a slip of the finger."""
    words = _FILLED.sub("", _key(text)).split() or _key(text).split()
    fitting = [option for option in entry.options if words and _same(words, _key(option.label).split())]
    return fitting[0] if len(fitting) == 1 else None


def _same(words: list[str], label: list[str]) -> bool:
    return len(words) == len(label) and all(word == meant or _is_slip(word, meant) for word, meant in zip(words, label))


def _is_slip(word: str, meant: str) -> bool:
    """Whether ``word`` is a longer word ``meant`` with a letter or two out of place; numbers have no slips."""
    long = min(len(word), len(meant)) >= _SLIP_LETTERS and (word + meant).isalpha()
    return long and SequenceMatcher(None, word, meant).ratio() >= _SLIP_LIKENESS


def _framed(competency: Competency, entries: list[FollowUp], text: str, is_open: bool) -> ShortReply | None:
    """Put a bare reply into the frame of the follow-up that is open, or that asks for this kind of number."""
    reply = text.strip().rstrip(".!")
    if not reply or _NO_NOUN_PHRASE.match(reply):
        return None
    if is_open:
        frame = entries[0].frame if entries else ""
        return ShortReply(frame.format(reply), None, "frame") if frame else None
    kinds = {q.kind for q in find_quantities(text)}
    for entry in entries:
        wanted = competency.asked_kinds(entry)
        fits = kinds & {*wanted, "count"} if "people" in wanted else kinds & wanted
        if (
            entry.frame
            and fits
            and not re.search(r"[a-z]{4,}", re.sub(r"\b(about|around|roughly|maybe|year|month)s?\b", "", text, flags=re.I))
        ):
            return ShortReply(entry.frame.format(reply), None, "frame")
    return None


@lru_cache(maxsize=4096)  # every clause of an answer is compared with every label
def _key(text: str) -> str:
    return re.sub(r"[^a-z0-9+&]+", " ", text.lower().replace("–", "-")).strip()
