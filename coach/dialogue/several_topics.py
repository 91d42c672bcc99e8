"""Topics that a message leaves out, more than one at once or by a refusal: "skip ecommerce and money", "I won't talk about my team"."""

from __future__ import annotations

import re

from coach.dialogue.cue import Cue
from coach.dialogue.pending import called_competency
from coach.interview.interview import Interview

_MOST_WORDS = 18
_LEAD = (
    r"^\W*(?:(?:nvm|never ?mind|ok(?:ay)?|no|nope|so|well|hm+|please|pls|sorry|actually|and|but|look|hey|wait|honestly|can|could"
    r"|may|let'?s|lets"
    r"|i|we|you|want to|'?d (?:like|rather|prefer)(?: to)?|would (?:like|rather|prefer)(?: to)?|just)\b\W*)*"
)
_leaves_out = Cue(
    "topics shall be left out",
    rf"{_LEAD}(?:skip|leave out|leave|drop|omit|pass on|no questions (?:on|about)|nothing (?:on|about))\b(?!.*\bto\b)",
)
_refuses_to_tell = Cue(
    "somebody will not speak about something",
    rf"{_LEAD}(?:(?:i'?m|i am|we'?re|am|'?m) )?(?:not (?:going to |gonna |willing to |here to )?|won'?t |will not |don'?t (?:want"
    rf"|wanna|like)(?: to)? "
    r"|refuse to )(?:tell(?:ing)?|talk(?:ing)?|say(?:ing)?|speak(?:ing)?|discuss(?:ing)?|shar(?:e|ing)|answer(?:ing)?|disclos(?:e|ing))\b"
    r"(?: (?:you|u|anything|that|questions?|more|to you))*(?: (?:about|on))?\b",
)
_TELLS = re.compile(r"\b(was|were) (my|our|the)\b|\b(we|i) \w{3,}ed\b|\b(i|we) (own|lead|run|manage|have|had|led|ran)\b|\d", re.I)
_AND = re.compile(r"\b(?:and|or|nor|neither|both|also|plus|as well)\b|[,.;&/+]", re.I)


def topics_left_out(interview: Interview, text: str) -> tuple[str, ...]:
    """The topics that a short message leaves out: two or more that it names, or one that it refuses to speak about; else none."""
    if len(text.split()) > _MOST_WORDS or "?" in text or _TELLS.search(text):
        return ()
    refuses = _refuses_to_tell(text)
    if not (refuses or _leaves_out(text)):
        return ()
    named = tuple(dict.fromkeys(topic for part in _AND.split(text) if (topic := called_competency(interview, part))))
    return named if len(named) > 1 or refuses else ()
