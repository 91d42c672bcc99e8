"""Short messages whose words alone say what they are, wherever they arrive: no model is asked about them."""

from __future__ import annotations

import re

_YES = re.compile(
    r"^\W*(yes|yep|yeah|yea|ya|yup|y|sure|ok|okay|correct|right|exactly|that'?s (right|it|fine)|please do|go ahead|go for it|do it"
    r"|take it|fine|true|absolutely|of course|definitely|certainly)\b[^?]{0,20}$",
    re.I,
)
_NO = re.compile(
    r"^\W*(no|nope|nah|n|not really|wrong|don'?t|please don'?t|rather not|better not|i'?d add( something)?)\b[^?]{0,20}$", re.I
)
_TAKES_BACK = re.compile(
    r"\b(never ?mind|forget (it|that)|leave (it|that|everything|them)|keep (it|them|that|everything|my|what)|don'?t|do not|wait|stop"
    r"|cancel|changed my mind|rather not|not yet|not now)\b",
    re.I,
)
_SHRUG = re.compile(
    r"^\W*((well|hm+|uh+m*|um+|er+m*|oh|honestly|sorry)\W+)?(i )?(really )?"
    r"(idk|dunno|don'?t (really )?know|do not know|no idea|no clue|not (really |so |too )?sure|unsure"
    r"|can'?t (say|remember|recall|think of (any(thing)?|one))"
    r"|maybe|perhaps|possibly|it depends|depends|hard to say|difficult to say|ugh+|meh|whatever|pff+|hm+|uh+|um+|er+m*)"
    r"(\W+(really|tbh|honestly|sorry|right now|to be honest|yet|actually))?\W*$",
    re.I,
)
_MOMENT = re.compile(
    r"^\W*(ok(ay)?\W+)?(please )?(wait|hold on|hang on|bear with me|brb|be right back"
    r"|(just )?(one|a|1|half a) ?(moment|sec(ond)?|minute|min|tick)|(give|gimme) ?(me )?(one|a|1) ?(moment|sec(ond)?|minute|min)"
    r"|let me (think|see|check)|thinking|i'?m thinking|need (a|to) (moment|think))"
    r"(\W+(please|pls|a (moment|sec(ond)?|minute)|up|then|about (that|it)))*\W*$",
    re.I,
)
_HELP = re.compile(
    r"^\W*(help( me)?( please)?|menu|options|commands|what can (you|i) (do|say|ask)( here)?|what (else )?can i say|how does this work"
    r"|what are my options)\W*$",
    re.I,
)
_ASKING = re.compile(
    r"\?|^\W*((so|and|ok|but|please|well)\W+)*(what|why|how|who|whom|whose|which|when|where|do|does|did|is|are|am|can|could|should|would"
    r"|will|tell|explain|show|give|remind|define|whats|hows)\b",
    re.I,
)
_GREETS = re.compile(r"^\W*(hi|hiya|hello|hey|hallo|howdy|greetings|good (morning|afternoon|evening|day))\b", re.I)
_START = re.compile(
    r"^\W*((ok(ay)?|right|alright|yes|sure|fine|good)\W+)?(start|begin|(let'?s|lets) (start|begin|go|do (it|this))|i'?m ready|ready"
    r"|start now|start please|start the interview)\W*$",
    re.I,
)
_ONWARD = re.compile(
    r"^\W*(ok(ay)?|right|so|anyway|alright|now|no|please|sorry)?\W*(and )?((let'?s|lets|can we|we can) )?((get|go|come) )?"
    r"(back to (it|us|this|the (interview|questions?|topic))|on with (it|the (interview|questions?))|where were we)\W*$",
    re.I,
)
_NO_STOP = re.compile(
    r"^\W*(no|oh|oops|actually|sorry)?\W*(no )?(wait|don'?t stop|keep going|go on|carry on|i didn'?t mean (that|to stop|it)|not yet"
    r"|(let'?s|lets) (go on|carry on|continue)|continue)\W*(no|please|then|sorry)?\W*$",
    re.I,
)
_RECALL = re.compile(
    r"\b(told you|have i (said|told|given|shared)|did i (say|tell|give|write)|i(?:'ve| have)? said|my answers|my notes|your notes"
    r"|noted|(did|have) you (note|write|written|record|recorded|keep|kept|remember)\b.{0,20}\b(me|my|i)"
    r"|you (know|have|got|learn(?:ed|t)|wrote|written|remember|understood?)( down| noted)? (about|on|of|from) me"
    r"|(wrote|written) down|sum(marise|marize| up) (what|my|it|me|so)|recap|read (it|that|them|my|me) back)\b",
    re.I,
)
_REWORD = re.compile(
    r"\b(other|different|simpler|easier|plain(er)?) (words?|way|terms|english)\b|\b(re-?phrase|reword|simpler|differently)\b", re.I
)
_EXAMPLE = re.compile(
    r"\b(examples?|for instance|such as|like what|understand|unclear|confus\w+|what (is|are|does|do you mean)|mean(ing)?|kind of answer"
    r"|answers? looks?|good answer|should i (say|answer|write))\b",
    re.I,
)


def is_yes(text: str) -> bool:
    """Whether a whole message is a yes."""
    return bool(_YES.match(text)) and not is_no(text)


def is_no(text: str) -> bool:
    """Whether a whole message is a no."""
    return bool(_NO.match(text))


def takes_back(text: str) -> bool:
    """Whether a short reply to "shall I really?" means that it should not be done."""
    return is_no(text) or (len(text.split()) <= 8 and bool(_TAKES_BACK.search(text)))


def is_shrug(text: str) -> bool:
    """Whether a message only says that nothing comes to mind ("idk", "no idea", "ugh")."""
    return bool(_SHRUG.match(text))


def asks_for_a_moment(text: str) -> bool:
    """Whether somebody only wants a moment ("hold on"), which is no pause of the interview."""
    return bool(_MOMENT.match(text))


def asks_for_help(text: str) -> bool:
    """Whether somebody wants to know what can be said here."""
    return bool(_HELP.match(text))


def is_asking(text: str) -> bool:
    """Whether a message has the form of a question or a request for information."""
    return bool(_ASKING.search(text))


def greets(text: str) -> bool:
    """Whether a message begins with a hello."""
    return bool(_GREETS.match(text))


def starts(text: str) -> bool:
    """Whether a message is the bare word to begin, as on the button."""
    return bool(_START.match(text))


def goes_on(text: str, stopped: bool) -> bool:
    """Whether a message asks to go on with the questions; once ``stopped``, taking that back does too ("no wait")."""
    return bool(_ONWARD.match(text) or (stopped and _NO_STOP.match(text)))


def wants_recall(text: str) -> bool:
    """Whether a question about the result asks for what was told, not for levels."""
    return bool(_RECALL.search(text))


def wants_rewording(text: str) -> bool:
    """Whether the question should come again in other words."""
    return bool(_REWORD.search(text))


def wants_example(text: str) -> bool:
    """Whether somebody asks what a question means or what an answer looks like."""
    return bool(_EXAMPLE.search(text))
