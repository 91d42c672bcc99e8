"""How long somebody has, told before the start ("got 20 min before I pick up the kids"): no evidence, no pause, and in nobody's notes."""

from __future__ import annotations

import re

_APPROX = r"(?:(?:only|just|about|around|roughly|like|maybe|max|approx|some|exactly|at most|up to) )*"
_NUMBER = r"(?:\d+(?:\s?-\s?\d+)?|an?|one|two|three|five|ten|fifteen|twenty|thirty|forty|(?:a )?few|a couple(?: of)?|half an?)"
_SPAN = rf"{_NUMBER} ?(?:min(?:ute)?s?|mins|hours?|hrs?|h|quarter of an hour)\b"
_HAS = (
    r"(?:(?:i|we)(?:'ve|'m|'d| have| am)?(?: got)?|ive(?: got)?|im|got|there(?:'s| is| are)|have)"
    r"(?: (?:only|just|got|have|free|here|about))*(?: for)?"
)
_EVENT = (
    r"(?:call|meeting|train|bus|flight|class|lecture|shift|appointment|lesson|break|lunch(?: break)?|stand-?up|team meeting|interview"
    r"|pick-?up)"
)
# Up to the next thing that is told.
_UPTO = r"(?:before|until|till|between|in between)\b(?:(?! (?:and|but|so) (?:i|we|my|let)\b)[^.,;!?])*"
_BEHIND = rf"(?:\s+(?:or so|max|tops|left|free|now|here|today|spare|to spare|for (?:this|it|that|you|now)|only|{_UPTO}))*"
_CLOCK = rf"{_APPROX}\d[^\s,;!?]* ?(?:min(?:ute)?s?|mins|h|hours?|am|pm)?\b"
# "10 minutes a week for each of them" and "cut load time to 2 minutes" are about work.
_TIME_TALK = re.compile(
    rf"(?:^|(?<=[\s.,;!]))(?:{_HAS} {_APPROX}{_SPAN}{_BEHIND}"
    rf"|(?:^|(?<=[.,;!] )|(?<=hi )|(?<=hey )){_APPROX}{_SPAN}\s+(?:left|free|now|max|tops|to spare|for this|{_UPTO})"
    rf"|{_HAS} (?:an?|my|another|the|to catch (?:an?|my|the)) (?:\w+ )?{_EVENT} (?:in|at) {_CLOCK}"
    rf"|(?:my|the) (?:next )?{_EVENT} (?:is|starts?|leaves?|goes) (?:in|at) {_CLOCK}"
    r"|(?:i'm |im |i am )?(?:on|in) my (?:\w+ )?(?:lunch|coffee|break)(?: break)?\b)"
    r"(?=\W*$|\s*[.,;!–-]|\s+(?:so|and|then|but|let'?s|please|pls)\b)",
    re.I,
)
_LOOSE = re.compile(r"^\W*(?:(?:and|so|but|then)\b\W*)+|\W*\b(?:and|so|but|then)\W*$|^[\s.,;!]+", re.I)


def without_time_talk(text: str) -> str:
    """``text`` without the words on how long its writer has or what comes next for them."""
    told = _TIME_TALK.sub(" ", text.replace("’", "'"))
    return text if told == text.replace("’", "'") else _LOOSE.sub("", " ".join(told.split())).strip()
