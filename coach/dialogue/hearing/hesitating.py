"""Words that do not answer yet: a pause for thought, a thing hard to say, and words that would fit any question."""

from __future__ import annotations

import re

from coach.dialogue.cues.cue import Cue
from coach.dialogue.cues.plain_cues import is_shrug

hesitates = Cue(
    "a message only shows that somebody thinks, not that they do not know",
    r"^\W*((hm+|mm+|uh+m*|um+|eh+m*|e+m+|er+m*|ah+|oh|well|puh+|phew|pff+|tja|okay|ok|so|honestly|let me think|good question"
    r"|not (really |so |too |quite )?sure"
    r"|unsure|not (really |so |too |quite )?certain|maybe|perhaps|possibly|probably|could be|i guess|i suppose|dunno yet|it depends"
    r"|depends|sort of|kind of|whatever|meh"
    r"|(it'?s |that'?s )?(hard|difficult|tricky) to say|(it'?s |its |that'?s )?complicated)\W*)+$",
)
is_unclear = Cue(
    "a message says that the question is hard to answer",
    r"^\W*((well|hm+|puh+|phew|um+|uh+|er+m*|oh|honestly|sorry|ok(ay)?|so|ah|tbh|to be honest)\W+)*"
    r"((that'?s |thats |it'?s |its |this is |it is |that is |would be )?((a bit|quite|really|very|so|pretty|kinda|rather|too|not( (that"
    r"|so|very"
    r"|exactly|really|quite))?|far from) )*(hard|difficult|tough|tricky|easy|simple|straightforward|impossible) (for me )?to (say|put"
    r"|explain"
    r"|describe|answer|tell|express|sum up|pin down|summari[sz]e|word)( (in|into) (a few |few |one )?(words?|sentences?))?( (it|this"
    r"|that|all"
    r"|offhand|really|exactly|now))*"
    r"|((that'?s|thats|it'?s|its|this is) )?((a|an) )?((really|very|quite) )?(long|complicated|whole|difficult|big) (story|topic|subject)"
    r"|you know how (it|that|these things|things) (is|are|go(es)?|works?)"
    r"|((that'?s|thats|it'?s|its|this is) )?(a )?((really|very|quite) )?(good|tough|hard|difficult|tricky|big|interesting) (question|one)"
    r"|(it|that) (all )?(really )?(depends|varies)( (a lot|really))?( on (how|what|who|where|the|which|when)\b.{0,30})?"
    r"|(i )?(really )?(don'?t|do not|not sure|wouldn'?t) ?(really )?(know )?how (to|i (should|could|can)) (say|put|explain|answer|describe"
    r"|word)( (it|this|that))?( in (english|words))?"
    r"|(i )?(can'?t|cannot) (really )?(put|explain|describe) (it|this|that)( into words| well| properly)?"
    r"|(i )?(don'?t|do not) know where to (start|begin)|i (have|need) to think( about (it|that|this))?|no words|lost for words"
    r"|((there'?s|there is|i have|got) )?no (clear|simple|easy|short|real|straight) answer( (to|for) (that|this|it))?"
    r"|(there'?s|there is|i have|i'd have) (a lot|so much|too much|much) to (say|tell)( (about|on) (that|this|it))?"
    r"|(i )?(wouldn'?t|don'?t|do not) (really )?know what (to|i (should|could|can)) (say|write|answer|put|tell( you)?)( (here|to (that"
    r"|this)))?"
    r"|(i'm|i am) (not|no) (very |so |really |that )?(good (at|with)|great at|one for) (this|that|these things|talking about myself"
    r"|such questions"
    r"|words|writing|explaining( things)?|putting (it|things) into words)"
    r"|(where|how) (do|should|shall) i (even )?(start|begin))(\W+(really|sorry|tbh|honestly|to be honest|though|haha|lol|i guess))*\W*\W*$",
)
_VAGUE = re.compile(
    r"^\W*((just|only|quite|really|about|like|well|um+|hm+|maybe|i guess|mostly)\W+)*(a few( of (them|those|these))?"
    r"|(quite )?some( of (them"
    r"|those|these))?|several|a couple|many|a lot|lots|loads|plenty|various( ones)?|different( ones| things)?|a mix(ture)?|mixed|mix"
    r"|all sorts|varies|it varies|thing(y|ies|s)?|stuff|something|anything|bits and pieces|this and that|etc|blah( blah)*|test(ing)?)\W*$",
    re.I,
)
_ROWS = tuple(way for row in ("qwertyuiop", "asdfghjkl", "zxcvbnm") for way in (row, row[::-1]))
_KEYS = 3


def only_hesitates(text: str) -> bool:
    """Whether a message shows no more than that an answer does not come easily."""
    return hesitates(text) or is_unclear(text)


def only_does_not_know(text: str) -> bool:
    """Whether a message says plainly that there is nothing to say."""
    return is_shrug(text) and not only_hesitates(text)


def fits_anything(text: str) -> bool:
    """Whether a few words pick nothing: an amount without a thing, a word for any thing, or keys that lie side by side."""
    bare = text.strip(" .,!?").lower()
    return bool(_VAGUE.match(text)) or len(bare) >= _KEYS and any(bare in row for row in _ROWS)
