"""A question is left out with the reason in front: "honestly none, I never ran a shop. can I skip this one?"."""

from __future__ import annotations

import re

from coach.dialogue.cues.cue import Cue, spelt_out
from coach.dialogue.hearing.nothing_done import has_none, is_bare_no, is_beginner, never_did
from coach.interview.interview import Interview

_CUT = re.compile(r"[.;!?…\n]+\s*|,\s*|\s[-–—]+\s*|\s+(?=(?:so|and so|but) (?:can|could|may|let|i'?d)\b)", re.I)
_skips_this = Cue(
    "the words behind a reason ask to leave the open question out",
    r"^\W*(?:(?:so|and|but|please|pls|then|ok(?:ay)?|sorry|hey|hm+|maybe|is it ok if i|would it be ok(?:ay)? to|if (?:that'?s"
    r"|it'?s) ok(?:ay)?"
    r"|(?:can|could|may|shall|should) (?:i|we|you)|let'?s|i'?d (?:like|rather|prefer)(?: to)?|i (?:want|need|have) to|i'?ll|better"
    r"|just)\W+)+"
    r"(?:skip|pass(?: on)?|leave(?: out)?|jump|drop)(?: (?:this|that|it|the question|one|question|here|out|please|pls|then|ok(?:ay)?|too"
    r"|if (?:that'?s|it'?s) (?:ok(?:ay)?|fine|alright)|as well|thanks|sorry))*\W*$",
)
# What is not there or not known; what was done would be lost.
_LACKS = re.compile(
    r"\b(?:no|none|not|never|nothing|nobody|no ?one|nowhere|neither|without|hardly|isn'?t|wasn'?t|don'?t|doesn'?t|didn'?t|haven'?t|hasn'?t"
    r"|can'?t|cannot|couldn'?t|won'?t|wouldn'?t|aren'?t|weren'?t)\b",
    re.I,
)
_DID = re.compile(
    r"\d|\b(?:but|except|only|until|although|though|instead|then|so|because)\b|\b(?:not|didn'?t|never) (?:just|only|lose|lost|mind|stop)\b"
    r"|\b(?:said|saying|say) no\b|^\W*(?:i|we) (?!(?:have|had|can|could|do|did|never|am|was|would|really|honestly|know|think"
    r"|guess)\b)\w+(?<!n't) ",
    re.I,
)
_LEADS = re.compile(r"^\W*(?:sorry|hey|ok(?:ay)?|well|hm+|um+|honestly|tbh|to be honest|no)\W*$", re.I)
_MOST_WORDS = 22


def skips_for_a_reason(interview: Interview, text: str) -> bool:
    """Whether ``text`` says that there is nothing to tell, or that one can't, and then asks to leave the open question out."""
    if not interview.is_open or interview.question is None or interview.state.pending or len(text.split()) > _MOST_WORDS:
        return False
    parts = [part.strip() for part in _CUT.split(spelt_out(text)) if any(ch.isalnum() for ch in part) and not _LEADS.match(part)]
    return len(parts) > 1 and _skips_this(parts[-1]) and all(map(_is_reason, parts[:-1]))


def _is_reason(part: str) -> bool:
    if has_none(part) or is_bare_no(part) or never_did(part) or is_beginner(part):
        return True
    return bool(_LACKS.search(part)) and not _DID.search(part)
