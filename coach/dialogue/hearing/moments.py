"""An answer that breaks off because somebody is called away ("... 400k. hang on, the door"): the answer, and the moment that is wanted."""

from __future__ import annotations

import re

from coach.dialogue.cues.pace_cues import asks_for_a_moment

_LEAD = r"(?:(?:ooh+|oh|ah|um+|hm+|sorry|ok(?:ay)?|oops|ugh+|argh|wait|please|pls|but|and|right)\W+)*"
_UNIT = r" ?(?:moment|mo|secs?|seconds?|minutes?|mins?|tick)"
_WAIT = (
    rf"(?:hang on|hold on|bear with me|brb|be right back|wait(?=\W+\w)|(?:just )?(?:one|a|1|two|2|half a){_UNIT}"
    rf"|(?:give|gimme)(?: me)? (?:one|a|1|two|2){_UNIT})"
)
# What calls people away from a chat; "hang on, my boss decided that" puts something right instead.
WHO = (
    r"(?:(?:the|my|our|a|an|there'?s|there is|some) )*(?:bab(?:y|ies)|kids?|child(?:ren)?|son|daughter|toddler|little one|dog|cat|puppy"
    r"|door ?bell|door|some(?:one|body)|phone|boss|colleague|call|meeting|kettle|tea|coffee|cakes?|oven|food|dinner|lunch|pasta|delivery"
    r"|post(?:man|ie)?|courier|parcel|package|taxi|bus|train|husband|wife|mum|mom|dad|partner|neighbou?r|toast|pizza|fire alarm|alarm"
    r"|laundry|bath|plumber|customer|zoom|teams)"
)
DOES = (
    r"(?:(?: ?'?s| is| are|s| has| just)* ?(?:up|awake|cry(?:ing)?|call(?:ing|s)?|ring(?:ing|s)?|rang|here|at the door|there"
    r"|on the (?:phone|line)|needs? me|wants? (?:something|me)|burn(?:ing|s)|boil(?:ing|s)|bark(?:ing|s)?|back|home|arriv(?:ed|ing)"
    r"|starting|started|in \d+|in a (?:min|sec)|waiting|screaming|shouting|ready|done))*"
)
_MUST = (
    r"(?:i )?(?:have to|need to|got to|gotta|must|should) (?:get|answer|take|open|see to|check) (?:this|that|it|the|my|a|\s)*"
    + rf"(?:{WHO})?"
)
_MOMENT = re.compile(
    rf"(?P<cut>[.;!?…,\n]\s*|\s[-–—]\s*)(?P<wait>{_LEAD}{_WAIT}(?:\W+(?:please|pls|sorry))*(?:\W+(?:{WHO}{DOES}|{_MUST}))?)\W*$", re.I
)
_LAST = re.compile(r"^(?P<told>.+[.;!?…,\n])\s*(?P<wait>[^.;!?…,\n]+[.!]*\s*)$", re.S)
# "I told them, hold on": somebody else is asked to wait.
_SAID_THEN = re.compile(r"\b(said|says|say|told(?: \w+)?|thought|shouted|wrote|like|asked(?: \w+)?|to)\W*$", re.I)
_TOLD_WORDS = 2


def told_and_moment(text: str) -> tuple[str, str]:
    """What ``text`` tells and the words behind it that ask for a moment; empty where it does not break off so."""
    found, last = _MOMENT.search(text), _LAST.match(text)
    if found:
        told, wait = text[: found.start()], found["wait"]
    elif last and asks_for_a_moment(last["wait"]) and len(last["wait"].split()) > 1:
        told, wait = last["told"], last["wait"]
    else:
        return "", ""
    told = told.strip(" ,;–—-")
    if len(told.split()) < _TOLD_WORDS or _SAID_THEN.search(told):
        return "", ""
    return told, wait.strip()
