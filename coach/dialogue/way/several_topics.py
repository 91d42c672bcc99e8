"""Topics that a message leaves out, more than one at once or by a refusal: "skip ecommerce and money", "I won't talk about my team"."""

from __future__ import annotations

import re

from coach.dialogue.cues.cue import spelt_out
from coach.dialogue.pending import called_competency
from coach.interview.interview import Interview

_MOST_WORDS = 18
# Stands for the open question among the topics.
THIS = "this"
_PLAN = re.compile(r"\bplan\b", re.I)
_LEAD = (
    r"^\W*(?:(?:nvm|never ?mind|ok(?:ay)?|no|nope|so|well|hm+|please|pls|sorry|actually|and|but|look|hey|wait|honestly|can|could"
    r"|may|let'?s|lets"
    r"|i|we|you|want to|'?ll|will|'?d (?:like|rather|prefer)(?: to)?|would (?:like|rather|prefer)(?: to)?|just)\b\W*)*"
)
# Topics shall be left out.
_LEAVES_OUT = re.compile(
    rf"{_LEAD}(?:skip|leave out|leave|drop|omit|pass(?: on)?|no (?:more )?questions (?:on|about)|nothing (?:on|about)"
    rf"|(?:'?d )?(?:rather|prefer) not(?: to)?(?: (?:say|answer))?(?=\s*[,.;]|\s+and\b))\b",
    re.I,
)
# The wish once more in front of the next topic: "skip, and no questions on money either".
_AGAIN = re.compile(
    r"^\W*(?:(?:skip|leave out|drop|omit|pass on|not|no (?:more )?questions (?:on|about)|nothing (?:on|about)|no)\b\W*)+", re.I
)
# The open question: what is left out in front of another topic ("skip, and money too", "this one and money").
_OPEN_ONE = re.compile(r"^\W*(?:(?:this|that|the) )(?:one|question)\W*$|^\W*(?:this|that|it)\W*$", re.I)
_OPEN_TOPIC = re.compile(r"^\W*(?:this|that) (?:topic|area|section|part|subject)\W*$", re.I)
# Somebody will not speak about something.
_REFUSES = re.compile(
    rf"{_LEAD}(?:(?:i'?m|i am|we'?re|am|'?m) )?(?:not (?:going to |gonna |willing to |here to )?|won'?t |will not |don'?t (?:want"
    rf"|wanna|like)(?: to)? "
    r"|refuse to )(?:tell(?:ing)?|talk(?:ing)?|say(?:ing)?|speak(?:ing)?|discuss(?:ing)?|shar(?:e|ing)|answer(?:ing)?|disclos(?:e|ing))\b"
    r"(?: (?:you|u|anything|that|questions?|more|to you))*(?: (?:about|on))?\b",
    re.I,
)
_AND = re.compile(r"\b(?:and|or|nor|neither|both|also|plus|as well)\b|[,.;&/+]", re.I)
_ENDS = (
    r"(?:(?:parts?|questions?|topics?|bits?|stuff|things?|sections?|areas?|ones?|please|pls|either|too|later"
    r"|afterwards|btw|by the way|as well|now|today|here|at all|sorry"
    r"|thanks|thank you|with you|to you|with a bot|in here)\b\W*)"
)
# "My team", "the numbers part too": a topic in as many words as its name needs; "people behind their back" tells something.
_A_TOPIC = re.compile(
    rf"^\W*(?:(?:about|on|my|our|the|any|all|your|more|questions|anything|of|that|those|these)\W+)*[\w&-]+(?: [\w&-]+)?\W*{_ENDS}*$", re.I
)
_THIS = re.compile(r"^\W*(?:this|that|it|these|those|the question|everything|all)\b", re.I)
_NO_TOPIC = re.compile(rf"^\W*{_ENDS}*$", re.I)


def names_another_thing(interview: Interview, text: str, topic: str) -> bool:
    """Whether what ``text`` leaves out is something else than ``topic``, which it names too: "drop ebay and money losing lines"."""
    begins = _LEAVES_OUT.match(spelt_out(text))
    if not begins:
        return False
    first = next(filter(str.strip, _AND.split(spelt_out(text)[begins.end() :])), "")
    return not _THIS.match(first) and (called_competency(interview, first) != topic or not _A_TOPIC.match(first))


def topics_left_out(interview: Interview, text: str) -> tuple[str, ...]:
    """The topics that a short message leaves out: two or more that it names, or one that it refuses to speak about; else none.
    Whoever says anything besides may tell something."""
    if len(text.split()) > _MOST_WORDS or "?" in text:
        return ()
    text = spelt_out(text)
    refuses = _REFUSES.match(text)
    begins = refuses or _LEAVES_OUT.match(text)
    if not begins:
        return ()
    rest = text[begins.end() :]
    parts = [_AGAIN.sub("", part) for part in _AND.split(rest) if not _NO_TOPIC.match(part)]
    at = interview.state.open.split(".")[0] if interview.is_open else ""
    called = [_left_out(interview, part, at) for part in parts]
    if at and _AND.match(rest.lstrip()) and parts:
        called.insert(0, THIS)
    named = tuple(dict.fromkeys(filter(None, called)))
    return named if all(called) and (refuses and THIS not in named or len(named) > 1) else ()


def _left_out(interview: Interview, part: str, at: str) -> str | None:
    """The topic that ``part`` names; ``THIS`` for the open question, whose topic is ``at``."""
    if at and _OPEN_ONE.match(part):
        return THIS
    if at and _OPEN_TOPIC.match(part):
        return at
    if not _A_TOPIC.match(part):
        return None
    return called_competency(interview, part) or (called_competency(interview, f"{part.strip()} plans") if _PLAN.search(part) else None)
