"""The wish to go back, or to be asked no more, behind an answer: "goals. go back please", "me. can we skip the rest of this"."""

from __future__ import annotations

import re

from coach.dialogue.cues.cue import spelt_out

# What joins the wish to the answer, and what makes it one: "go back" alone may be what customers did.
_JOIN = r"(?:\s*[,.;!–-]+\s*|\s+(?=(?:and|but|then|now|oh)\b))"
_LEAD = r"(?:(?:and|but|then|now|oh|so|wait|hm+|actually|sorry|ok(?:ay)?|before (?:that|we go on))\b\W*)*"
_WISH = (
    r"(?:(?:can|could|may|shall) (?:we|i|you) (?:please |just )?|let'?s |lets |let me |i (?:want|need|wanna)(?: to)? "
    r"|i(?:'d| would) (?:like|love) to |please |pls )"
)
_PLEASE = r"(?:\W*(?:please|pls|again|now|first|thanks|ok(?:ay)?))"
_BACK = r"(?:go|jump|get|step|take me|return)(?: (?:one|a) (?:step|question))? ?(?:back)?(?: (?:one|a) (?:step|question|bit))?"
_QUESTION = (
    r"(?: (?:to )?(?:the |my |that )?(?:[\w&'-]+ ){0,3}?(?:questions?|topics?|one before(?: (?:that|this))?"
    r"|(?:previous|last|first) (?:one|answer)|answer before))"
)
_GO_BACK = re.compile(
    rf"{_JOIN}{_LEAD}(?P<wish>{_WISH}{_BACK}{_QUESTION}?{_PLEASE}*|{_BACK}{_QUESTION}{_PLEASE}*|{_BACK}{_PLEASE}+|go back)\W*$", re.I
)
_MOST_WORDS = 40


def answer_and_way_back(text: str) -> tuple[str, str]:
    """An answer, and the wish to go back behind it; empty where there is none."""
    text = spelt_out(text.strip())
    found = _GO_BACK.search(text) if len(text.split()) <= _MOST_WORDS else None
    if not found or not re.search(r"\b(?:back|return)\b", found["wish"], re.I) or not any(ch.isalnum() for ch in text[: found.start()]):
        return "", ""
    return text[: found.start()].strip(), found["wish"].strip()


_OF_THIS = r"(?:(?: (?:of|on|in|about|for|from))? (?:this|that|it|the|here)(?: (?:topic|part|area|one|bit|section|subject|thing|block))?)?"
_NO_MORE = re.compile(
    rf"{_JOIN}{_LEAD}{_WISH}?(?:not |rather )*(?:skip|leave(?: out)?|pass on|drop|cut|miss) (?:all )?(?:the|this) (?:rest|other questions"
    rf"|remaining (?:ones|questions))(?: out)?{_OF_THIS}(?: out)?{_PLEASE}*\W*$",
    re.I,
)


def answer_and_no_more(text: str) -> str:
    """The answer in front of the wish to be asked no more on its topic ("12 to 8. can I skip the rest of this"); "" where there is
    none."""
    text = spelt_out(text.strip())
    found = _NO_MORE.search(text) if len(text.split()) <= _MOST_WORDS else None
    return text[: found.start()].strip() if found else ""
