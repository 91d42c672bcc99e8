"""Cuts a message at its stops and commas and says by form what each piece is: told, asked of the coach, talk, or a wish."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from coach.dialogue.cues.aside_cues import talk_of
from coach.dialogue.hearing.parting import ASKED_THEN, CUT, LED_IN, TELLS_ANEW, TELLS_NOTHING, asks_nobody, is_said_so, plainly_asks

TOLD, ASKED, TALK, WISH = "told", "asked", "talk", "wish"
# "People said", "customers wrote": what stands beside is their words.
_OTHERS_SAY = re.compile(
    r"\b(said|says|say|told|wrote|write|called|call|complain(ed|t|ts)?|thought|felt|asked|shout(ed)?|yell(ed)?|feedback|complaints?"
    r"|reviews?|quote|heard|read|was like|were like)\W*$|^\W*(they|he|she|people|customers?|users?|everyone|everybody|my \w+|the \w+)"
    r" (just |all |always )*(said|says|say|told|wrote|complained|thought|shouted)\b",
    re.I,
)
_COLON, _QUESTION_AHEAD = re.compile(r"\S\s*:\s"), re.compile(r"\b(question|ask( you)?( something)?|btw|by the way|wondering)\W*$", re.I)
# What only leads from the one to the other: "but, to be honest, is that much?", "can I ask something first?".
_FILLER = re.compile(
    r"^\W*((and|but|so|also|oh|ok(ay)?|well|honestly|to be (honest|fair)|tbh|anyway|by the way|btw|sorry|wait|no wait|hm+"
    r"|quick (q|question)|one (more )?(question|thing)|a question|(what|how) about (you|u)|just (wondering|asking|curious)"
    r"|first|before that|seriously|haha|lol|please|pls|actually"
    r"|(can|could|may) i (just |quickly )?ask (you )?(something|a question|one thing|sth|this)( first| quickly)?|i have a question"
    r"|i (just )?(wanted|want|need) to (ask|know)|tell me|but tell me|you forgot my question|you never answered me)\b\W*)*$",
    re.I,
)
_ENDS_OPEN = re.compile(r"[\s,;:–-]*\b(and|but|so|also|plus|or|btw|by the way|but tell me|honestly|tbh)\W*$", re.I)
_BEGINS_LOOSE = re.compile(r"^\W*(?:(?:lol|haha|ok(?:ay)?|so|oh|right|anyway|btw|also|well)\b[\s,.!]*)+(?=\w)", re.I)
_ANSWERS_ITSELF = re.compile(r"^\W*(yes|no|yeah|nope|nobody|none|nothing|everyone|everybody|exactly|well)\b", re.I)
_WH_LIST = re.compile(r"(?:^|:)\W*(?:and )?(?:who|what|how|which|when|where)\b", re.I)
_WH_CLAUSE = re.compile(r"\b(?:what|how|which|where) \w+(?: \w+)?\W*$", re.I)
_BEFORE = re.compile(r"^\W*before (i|we)\b[^.?!]*$", re.I)
_BOT = re.compile(r"bots?\b", re.I)
_SENTENCE_END, _FRAGMENT = re.compile(r"[.!?,;]\s"), 3
_STOP = frozenset(".!?…\n")
_QUOTES = re.compile(r"[\"“”]")


@dataclass(frozen=True)
class Part:
    """A piece of a message: its ``words``, its place in the message, what it ``is``, whether it ``opens`` and ``closes`` a sentence,
    and whether a question mark stands behind it."""

    words: str
    start: int
    end: int
    opens: bool
    closes: bool
    marked: bool
    is_: str = TOLD


def parts_of(text: str, wishes: Callable[[str], bool]) -> list[Part]:
    """``text`` in parts, neighbours of one kind within a sentence joined; ``wishes`` knows the wish to leave another topic out."""
    pieces = _pieces(text)
    named: list[Part] = []
    for place, piece in enumerate(pieces):
        before = named[-1] if named and not piece.opens else None
        named.append(replace(piece, is_=_kind(text, pieces, place, before, wishes)))
    return _joined(text, _with_lead(named))


def _pieces(text: str) -> list[Part]:
    """``text`` cut where a question, a wish or talk could begin; each piece without what leads over to it."""
    found, start, opens = [], 0, True
    for cut in CUT.finditer(text):
        stop = cut[0].lstrip()[:1] in _STOP
        if text[start : cut.start()].strip():
            marked = cut[0].lstrip().startswith("?")
            found.append(Part(text[start : cut.start()].strip(), start, cut.start() + marked, opens, stop, marked))
            opens = stop
        start = cut.end()
    rest = text[start:].strip()
    if rest:
        found.append(Part(rest.rstrip(" ?"), start, len(text), opens, True, rest.endswith("?")))
    return [piece for piece in found if any(ch.isalnum() for ch in piece.words)]


def _kind(text: str, pieces: list[Part], place: int, before: Part | None, wishes: Callable[[str], bool]) -> str:
    piece = pieces[place]
    words = LED_IN.sub("", piece.words).strip(" .!,;") or piece.words
    if _is_reported(text, pieces, place, before):
        return TOLD
    at_an_end = piece.opens and piece.closes or place in {0, len(pieces) - 1}
    if talk_of(words) and at_an_end and not _is_of_other_bot(text, piece):
        return TALK
    if wishes(words):
        return WISH
    nobody = asks_nobody(words) and not piece.marked or is_said_so(words)
    if not nobody and (plainly_asks(words + "?" * piece.marked) or plainly_asks(piece.words)):
        return ASKED
    # "Who sees my answers, my company?" goes on asking.
    ends_it = piece.marked and not piece.opens and len(words.split()) <= _FRAGMENT
    goes_on = before is not None and before.is_ == ASKED and (ends_it or not TELLS_ANEW.match(piece.words))
    return ASKED if goes_on else TOLD


def _is_of_other_bot(text: str, piece: Part) -> bool:
    """Whether ``piece`` names a bot that the rest of the message tells of ("we had a chatbot. Useless bot")."""
    return bool(_BOT.search(piece.words)) and bool(_BOT.search(text[: piece.start] + text[piece.end :]))


def _is_reported(text: str, pieces: list[Part], place: int, before: Part | None) -> bool:
    """Whether somebody else's words are given, or what was asked in the story: in quotes, behind "they said" or in front of it."""
    piece = pieces[place]
    if len(_QUOTES.findall(text[: piece.start])) % 2:
        return True
    ahead = pieces[place - 1] if place and not piece.opens else None
    if before and not piece.marked and before.is_ == TOLD and _lists_what_was_found(before.words, piece.words):
        return True
    if ahead and not _FILLER.match(ahead.words):
        if _OTHERS_SAY.search(ahead.words) or ASKED_THEN.search(ahead.words):
            return True
        if _COLON.search(text[ahead.end - 1 : piece.start]) and not _QUESTION_AHEAD.search(ahead.words):
            return True
    behind = pieces[place + 1] if place + 1 < len(pieces) and not piece.closes else None
    return bool(behind and _OTHERS_SAY.search(behind.words))


def _lists_what_was_found(ahead: str, words: str) -> bool:
    """Whether ``words`` go on with a list of what was found out: "who needs help, what is late", "what moved and why"."""
    return bool(_WH_LIST.search(ahead)) or bool(_WH_CLAUSE.search(ahead)) and words.lower().strip(" .!,") in {"why", "how"}


def _with_lead(parts: list[Part]) -> list[Part]:
    """``parts`` where what only leads to a question is part of it: "before I answer, what is a lead", "quick question"."""
    made = list(parts)
    for place in range(len(made) - 2, -1, -1):
        part, behind = made[place], made[place + 1]
        leads = _FILLER.match(part.words) or not part.closes and TELLS_NOTHING.match(part.words)
        if part.is_ in {TOLD, ASKED} and behind.is_ == ASKED and leads:
            made[place] = replace(part, is_=ASKED)
    return made


def _joined(text: str, parts: list[Part]) -> list[Part]:
    """``parts`` with neighbours that are told joined, and what goes on with a question joined to it."""
    joined: list[Part] = []
    for part in parts:
        last = joined[-1] if joined else None
        same = last is not None and last.is_ == part.is_
        if last is not None and same and (part.is_ == TOLD or part.is_ == ASKED and _is_one_question(last, part)):
            start = part.start if part.is_ == ASKED and (_FILLER.match(last.words) or _BEFORE.match(last.words)) else last.start
            words = text[start : part.end].strip()
            words = words.rstrip(" ?") if part.is_ == ASKED else words
            joined[-1] = replace(last, words=words, end=part.end, closes=part.closes, marked=part.marked)
        else:
            joined.append(part)
    return joined


def _is_one_question(first: Part, second: Part) -> bool:
    """Whether two pieces that are asked are one question: the first only leads to it, or the second only goes on with it."""
    if _FILLER.match(first.words) or TELLS_NOTHING.match(first.words):
        return True
    return not second.opens and not plainly_asks(second.words + "?" * second.marked)


def told_again(text: str, parts: list[Part]) -> str:
    """What is told in ``text``: its told ``parts`` in their order, without what only leads to the others."""
    runs: list[str] = []
    last: Part | None = None
    for part in parts:
        if part.is_ == TOLD and not _FILLER.match(part.words):
            if last is not None and last.is_ == TOLD:
                runs[-1] = text[last.start : part.end].strip()
                last = replace(last, end=part.end)
                continue
            runs.append(text[part.start : part.end].strip())
        last = part
    stripped = (_BEGINS_LOOSE.sub("", _ENDS_OPEN.sub("", run.rstrip(" ,;:–-"))).strip() for run in runs)
    stripped = (run.lstrip(" ,;:.!–-") for run in stripped)
    return ". ".join(run.rstrip(" .,!") if place + 1 < len(runs) else run for place, run in enumerate(filter(None, stripped)))


def answers_itself(parts: list[Part], place: int) -> bool:
    """Whether the question at ``place`` is answered right behind by the one who asks it ("who buys that? nobody"), with a word or two
    where it stands within a story ("what annoyed them? Sizes. So I ...")."""
    behind = parts[place + 1].words if place + 1 < len(parts) and parts[place + 1].is_ == TOLD else ""
    in_story = any(part.is_ == TOLD and not _FILLER.match(part.words) for part in parts[:place])
    first = _SENTENCE_END.split(behind)[0]
    return bool(_ANSWERS_ITSELF.match(behind)) or in_story and 0 < len(first.split()) <= _FRAGMENT and not TELLS_ANEW.match(first)
