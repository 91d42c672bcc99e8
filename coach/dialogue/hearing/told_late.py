"""What was forgotten and is told late: behind a lead-in ("you forgot that I ran the shop"), behind the pick of an option ("me. oh and I
forgot, before that I ..."), or behind the wish to add something ("can I add something on teams? I hired one")."""

from __future__ import annotations

import re

_SMALL = r"(?:(?:oh|ah|and|but|so|sorry|wait|hey|btw|by the way|also|ok(?:ay)?|well|hm+|no)\W+)*"
_FORGOT = (
    r"(?:(?:you|u)(?: (?:totally|just|also|have))* (?:forgot|forget|missed|left out|didn'?t (?:note|count|write down|mention|get))"
    r"|i(?: (?:totally|completely|just|also|have|almost))* (?:forgot|forget|didn'?t (?:mention|say|tell (?:you|u)))"
    r"(?: to (?:say|mention|tell(?: (?:you|u))?|add|write))?|i should have (?:said|mentioned)|before i forget)"
)
_OWN = r"(?:i|i'?m|i'?ve|we|we'?ve|my|our)\b"
# "I forgot the stock once" is a story; what was forgotten is a statement of its own, perhaps with its time in front.
_TIME = r"(?:(?:before|after|until|earlier|back then|in|at|from|during)\b(?: (?!i\b|we\b|and\b)[\w']+){0,5},? )?"
_LATE = re.compile(
    rf"^\W*(?P<lead>{_SMALL}{_FORGOT}(?: (?:that|about it|this|something|one thing))?\s*[:,–-]*\s*(?:that )?)(?P<told>{_TIME}{_OWN}.+)$",
    re.I | re.S,
)
_ENDS = re.compile(r"[.;!\n]+\s*")
_LEAVE = re.compile(
    rf"^\W*{_SMALL}"
    r"(?:(?:can|could|may) i|let me|i(?:'d| would) like to|i (?:want|wanted|need) to|wanna"
    r"|i(?:'?d| would)(?= add\b))(?: (?:still|also|just|quickly|please))*"
    r" (?:add|mention|tell you)(?: (?:something|sth|one thing|one more thing|a thing|a bit|some more|this|that|more))*"
    r"(?: (?:on|to|about|for|regarding|in)(?: (?:the|my))? (?P<topic>[a-z&' ]{2,25}?)"
    r"(?: (?:part|topic|questions?|answer|bit|stuff|area|section))?)?\s*[?:.,!–-]+\s*"
    rf"(?P<told>{_TIME}{_OWN}.+)$",
    re.I | re.S,
)
_TOLD_WORDS, _ADDED_WORDS = 5, 4
_COUNT = (
    r"(?:(?:it'?s|it is|it was|we'?re|we are|that'?s|there(?:'?s| are)|they'?re|they are|i have|i lead|i manage|about|around|roughly"
    r"|like|only|just|maybe) )*(?P<count>\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b"
    r"(?! ?(?:%|percent|k\b|years?|yrs?|months?|weeks?|days?|hours?|euros?|countries|markets|shops|brands))"
    r"(?: (?:people|ppl|persons?|of us|of them|in total|all in all|now|reports|direct reports|heads))*"
)
# "I didn't say how many people. it's 14": what was left out is the size of the team.
_SIZE = re.compile(
    rf"^\W*{_SMALL}(?:{_FORGOT}|(?:i )?(?:never|did ?n'?t|have ?n'?t)(?: even)? (?:say|said|told|tell|mention(?:ed)?|give|given"
    r"|gave)(?: (?:you|u))?"
    r"|(?:you|u) (?:never|did ?n'?t|have ?n'?t)(?: even)? ask(?:ed)?(?: me)?)"
    r" (?:how (?:many (?:people|ppl|reports|heads|of us)|big (?:my|the|our) team)\b"
    r"(?: (?:are|is|i|we|there|report(?:s|ing)?|to|me|have|lead|manage|run|it|in|on|under|my|the|our|team|has|work(?:s|ing)?|for))*"
    r"|(?:the |my |our )?(?:team size|size of (?:the|my|our) team|head ?count|number of (?:people|reports)))"
    rf"\s*[.,:;!–-]+\s*{_COUNT}(?P<rest>\W*|[.,;!]\s*[^?\d]{{1,60}})$",
    re.I,
)
_SIZE_FIRST = re.compile(
    rf"^\W*{_SMALL}(?:my|our|the) (?:team|crew|squad) (?:is|has|are|was|counts) {_COUNT}\s*[.;!\n]+\s*(?P<rest>.+)$", re.I | re.S
)
_REST_WORDS = 4


def told_late(text: str) -> str:
    """What ``text`` tells that was forgotten before, without the words that lead to it; "" where it tells nothing so."""
    found = _LATE.match(text.strip())
    return found["told"] if found and len(found["told"].split()) >= _TOLD_WORDS and "?" not in text else ""


def answer_and_late(text: str) -> tuple[str, str]:
    """A reply in front, and what was forgotten before and is told behind it; empty where there is no such thing."""
    for cut in _ENDS.finditer(text):
        told = told_late(text[cut.end() :])
        if told and text[: cut.start()].strip():
            return text[: cut.start()].strip(), told
    return "", ""


def without_asking_leave(text: str) -> str:
    """``text`` as what it tells, where that stands behind the wish to add something ("about teams, I hired one")."""
    found = _LEAVE.match(text.strip())
    if not found or len(found["told"].split()) < _ADDED_WORDS or "?" in found["told"]:
        return text
    return f"about {found['topic'].strip()}, {found['told']}" if found["topic"] else found["told"]


def size_told_late(text: str) -> str:
    """What ``text`` tells where it is the size of the team that was not told before, as a statement of its own; else ""."""
    found = _SIZE.match(text.strip().replace("’", "'"))
    return f"my team is {found['count']} people{found['rest'].rstrip()}" if found else ""


def size_and_answer(text: str) -> tuple[str, str]:
    """The size of the team in a sentence of its own, and the answer behind it; empty where there is no such thing."""
    found = _SIZE_FIRST.match(text.strip().replace("’", "'"))
    if not found or len(found["rest"].split()) < _REST_WORDS:
        return "", ""
    return f"my team is {found['count']} people", found["rest"]
