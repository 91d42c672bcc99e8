"""Objections to what was told: in front of what is right ("that's wrong, it was my boss's plan"), or without it ("I never said 8")."""

from __future__ import annotations

import re

_OBJECTION = re.compile(
    r"^\W*(no|but|sorry|well|hey)?\W*((that|this|it|you)('s|'re| is| are|s)?|which is|you got (that|it|this|me))? ?"
    r"(just |simply |plainly )?(wrong|incorrect|not (right|true|correct|so)|mistaken|a mistake)\b\W*((because|since|as)\b\W*)?",
    re.I,
)

# "The team is not 8 any more, 2 left" gives no new size, "I never said 8" no number at all.
_LEFT_OR_CAME = re.compile(
    r"\b(\d+|one|two|three|four|five|six) (of (them|us) )?(have |has |just |already )*(left|quit|resigned|joined|moved|gone|been let go)\b",
    re.I,
)
_TOLD_OTHERS = re.compile(r"\b(told|tell) (my|the|our|them|him|her)\b", re.I)
_SO_NOW = re.compile(r"\b(so|now|makes|that'?s)\b[^.!?]{0,15}\d", re.I)
_NEVER_SAID = re.compile(
    r"\bi (never|didn'?t|did not) (say|said|tell|told|write|wrote|mention|mentioned)\b"
    r"(?! (?:(?:that|it|this|you|so) )*(?:earlier|before|yet)\b)",
    re.I,
)
_SCRATCHES = re.compile(r"^\W*((no|sorry|wait|oh|please|and|so|ok)\W+)*(scratch|forget|strike|scrap|ignore|drop) (the|my|that)\b", re.I)
REPLACES = re.compile(r"\b(not|instead|rather|wrong|never|no longer|meant|mistake|change|correct(ion)?|fix)\b|n't\b", re.I)


# What leads to the right version and is no part of it: "no wait", "sorry, I was wrong,", "that last one isn't right,", "wrong button".
_SHELL = re.compile(
    r"^\W*(?:(?:(?:oh|ah|oops|whoops|ok|okay|well|and|but|hey|hm+)\W+)*(?:(?:no|nope),? (?:wait|sorry|actually|hang on|hold on"
    r"|i mean(?:t)?)"
    r"|wait(?: no)?|sorry(?: no)?(?: i mean(?:t)?)?|sry|apologies|actually(?:,? no)?|correction|correct(?=\s*:)|to correct (?:myself|that)"
    r"|i have to correct(?: (?:myself|that|this))?"
    r"|let me correct (?:that|this|myself)|hang on|hold on|i mean(?:t)?|rather|my (?:bad|mistake)|typo|scratch that|strike that"
    r"|(?:i )?(?:pressed|hit|clicked|tapped|picked|chose|took) the wrong (?:one|button|option|answer)|wrong (?:button|option|one|answer)"
    r"|(?:i was|i'?m|i got (?:it|that)|i (?:said|told you|had|put) (?:it|that)) wrong|i misspoke|i (?:should|must) (?:say"
    r"|have said)|that was a (?:mistake|slip|typo)"
    r"|(?:that|this|it|the last one|that last one|my last (?:one|answer)|the last answer)(?:'s| is| was|\s?isn'?t|\s?wasn'?t| is not"
    r"| was not) (?:wrong|incorrect|right|true|correct|not right|not true|not correct|a mistake)(?=\s*[,.;:!–-]))(?!\w)[\s,.;:!–-]*"
    r"(?:(?:it|that|this) (?:should|must) (?:be|have been|say)\b\W*|(?:and|but|because|since)\b\W*)?)+",
    re.I,
)
# "Change my last answer to my boss", "make that the second one".
_CHANGE_TO = re.compile(
    r"^\W*(?:(?:please|can you|could you|can i|i want to|i'?d like to|ok|no|wait|sorry)\W+)*(?:change|switch|set|correct) (?:that|it|this"
    r"|(?:my|the|that) (?:last|latest|previous) (?:one|answer|reply))(?: (?:one|answer))? (?:to|into)\W+",
    re.I,
)


def without_shell(text: str) -> str:
    """``text`` without the words in front that only say that something was wrong; as it is where nothing else is said."""
    found = _CHANGE_TO.match(text) or _SHELL.match(text)
    return text[found.end() :].strip() if found and text[found.end() :].strip(" .!?") else text.strip()


def without_objection(text: str) -> str:
    """``text`` without "that's wrong" in front, which says nothing about the person; as it is if nothing else is said."""
    return text[found.end() :] if (found := _OBJECTION.match(text)) and len(text[found.end() :].split()) > 1 else text


def lacks_right_version(text: str) -> bool:
    """Whether ``text`` says that something told is not so, with a number in it that is not the right one."""
    gone = _LEFT_OR_CAME.search(text) and (REPLACES.search(text) or _SCRATCHES.match(text)) and not _SO_NOW.search(text)
    return bool(gone or _YOU_PUT.match(text) or _NEVER_SAID.search(text) and any(ch.isdigit() for ch in text))


# "You put the squads under money, that's wrong" says what is wrong with the notes, and nothing of the person.
_YOU_PUT = re.compile(
    r"^\W*(?:(?:no|but|hey|sorry|wait|oh|and)\W+)*you (?:'?ve |have )?(?:put|wrote|written|noted|filed|counted|took|taken|read"
    r"|quoted|listed"
    r"|show|showed|made)\b[^.!?]{2,60}\W(?:(?:that'?s|this is|that is|which is|it'?s|is) )?(?:wrong|incorrect|not (?:right|true|correct)"
    r"|a mistake|an error)\W*$",
    re.I,
)


def denies_saying(text: str) -> bool:
    """Whether ``text`` says that something was never said to the coach ("I never told my boss" is about others)."""
    return bool(_NEVER_SAID.search(text)) and not _TOLD_OTHERS.search(text)
