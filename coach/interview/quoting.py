"""Gives a clause back the sentence it stands in, and takes off what only leads in to it, so that a quote can be understood."""

from __future__ import annotations

import re

_SENTENCE_END = re.compile(r"(?<=[.!?])\s+|\n+| / ")
MAX_WORDS = 32
# Talk to the coach about the chat: a protest, a correction, a reminder. It is no part of what was done.
_TO_COACH = re.compile(
    r"\b(i (already |just )?(said|told you|meant|mean)|(as|like) i (already )?said|(that'?s|that is|thats|is|was) (wrong"
    r"|not right|not what i)"
    r"|i have to correct|correction|you (asked|said|wrote|keep|forgot|misread|misunderstood|didn'?t|never|still)"
    r"|i wasn'?t asking|no,? wait"
    r"|wait,? no|why do you|can you|could you|change (my|the) answer|my answer|dont count|don'?t (count|use|quote))\b",
    re.I,
)

_FORGOT = r"(?:i )?(?:also |just |completely |totally )*forgot to (?:say|mention|add|tell you|write)"
# What ends such words: a "hi-fi shop" is not greeted.
_STOP = r"\s*(?:[,.!:;]+\s*|\s[–-]+\s)"
# Greetings, words of starting and of putting right, and what announces an addition: "Good morning.", "sorry", "I want to add:".
_LEADS_IN = re.compile(
    r"^\W*(?:"
    rf"(?:good (?:morning|afternoon|evening|day)|hello|hi|hey|hiya|morning|evening)(?: (?:there|again|coach|all|everyone))?{_STOP}"
    r"|(?:(?:ok|oh|so|well|yeah|yes) )*(?:start|begin|ready|let'?s (?:start|go|begin)|go(?: on)?(?: then)?|fine|whatever"
    rf"|all right|alright|right|ok(?:ay)?|well|oops|oh|ah|wait|hang on|hold on|my bad|correction|actually|listen|look"
    rf"|by the way|btw|one more thing){_STOP}"
    r"|(?:and |but |no[, ]+|oh[, ]+|so |ah[, ]+|actually[, ]+|wait[, ]+)*sorry\b(?! (?:state|to|for|about|not|if|that)\b)[\s,.!:;–-]*"
    r"|(?:i |i'?d |just |only |also |would |can i |could i )*(?:want(?:ed)?|like|have|need) to (?:add|say|mention)(?: (?:something|this|one"
    r" thing))?(?:\s*[:,–-]+\s*|\s+that\s+|\s+(?=(?:i|we|i'?[vd]e?)\s))"
    rf"|(?:oh[, ]+|and |also |ah[, ]+|btw[, ]+)*{_FORGOT}(?:\s*[:,;–-]+\s*|\s+that\s+|\s+(?=(?:i|we|i'?[vd]e?)\s))"
    r"|(?:bro|bruh|dude|haha+|lol|lmao)\b[\s,.!]+"
    r"|(?:man|mate)[,.!]+\s*"
    r")+(?=\S+\s+\S)",
    re.I,
)
# And the same behind it: "I hired three, forgot to say".
_LEADS_OUT = re.compile(
    rf"\s*[,.;–-]+\s*(?:{_FORGOT}(?: (?:it|that|this|so))?|(?:i )?(?:did ?n'?t|did not|have ?n'?t|never) (?:mention|mentioned|say|said|told"
    r" you|tell you)(?: (?:it|that|this))?|sorry|lol|lmao|haha+)(?: (?:before|earlier|above|yet|about|first|at first))*\W*$",
    re.I,
)


def without_lead_in(words: str) -> str:
    """``words`` without a greeting, a word of starting or of putting right in front of what is told, and the like behind it."""
    kept = _LEADS_OUT.sub("", _LEADS_IN.sub("", words))
    return kept if re.search(r"\w", kept) else words


def talks_to_coach(words: str) -> bool:
    """Whether ``words`` are partly about the chat itself: no words to hold up as evidence where there are others."""
    return bool(_TO_COACH.search(words))


def in_sentence(clause: str, text: str, max_words: int = MAX_WORDS) -> str:
    """The sentence of ``text`` that holds ``clause``, or the clause itself where that would be too long or is not found."""
    for sentence in _SENTENCE_END.split(text):
        if clause in sentence:
            shell = talks_to_coach(sentence) and not talks_to_coach(clause)
            return clause if shell or len(sentence.split()) > max_words else sentence.strip()
    return clause
