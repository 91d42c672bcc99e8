"""A correction that tells more behind it ("it was 27, not 24, and the CRM team did it"): the number is put right, the rest is kept."""

from __future__ import annotations

import re

from coach.dialogue.changing.revising import contrasts, revise
from coach.dialogue.changing.revision import Revision
from coach.dialogue.cues.plain_cues import is_asking, takes_up_again
from coach.dialogue.hearing.replying import read_in_place
from coach.dialogue.hearing.understood import Understood
from coach.evidence.understanding import Understanding
from coach.interview.interview import Interview

_CUT = re.compile(r",? (?:and|but|because) (?=(?:i|it|we|my|the|that|they|he|she|our|this)\b)|[;.]\s+|, (?=(?:i|it|we)\b)", re.I)
_FEWEST_WORDS = 3


def correction_and_more(understanding: Understanding, interview: Interview, text: str) -> Understood | None:
    """A correction with something told behind it, which is kept with the answer that was put right; None where it is none."""
    if not interview.state.answers or isinstance(revise(interview, text), Revision):
        return None
    for cut in _CUT.finditer(text):
        right, rest = text[: cut.start()].strip(), text[cut.end() :].strip()
        if len(rest.split()) < _FEWEST_WORDS or is_asking(rest) or isinstance(revise(interview, rest), Revision):
            continue
        found = revise(interview, right)
        if isinstance(found, Revision) and (takes_up_again(right) or contrasts(interview, right)):
            return read_in_place(understanding, interview, found, rest)
    return None


# "One thing I forgot, I hired 4 of those 6" comes on top, and 4 of them are no other size of the team.
_ON_TOP = re.compile(
    r"^\W*(?:(?:oh|and|so|ah|well|btw|by the way)\W+)*(?:one (?:more )?(?:thing|point)|something|what)? ?(?:that )?i (?:also |totally"
    r" |just )?"
    r"(?:forgot|should add|should mention|can add|left out|also)\b|^\W*(?:oh |and )?(?:in addition|on top|plus|besides)\b",
    re.I,
)
_SOME_OF_THEM = re.compile(
    r"\b(?:\d+|one|two|three|four|five|six|seven|eight|some|half|most) (?:of|out of) (?:the|my|them|those"
    r"|these|our)\b",
    re.I,
)
_INSTEAD = re.compile(
    r"\b(?:not|strike|scratch|scrap|remove|delete|forget|instead|rather|wrong|meant|should be|correct|typo|so it'?s"
    r"|make (?:it|that))\b|n't\b",
    re.I,
)


def comes_on_top(interview: Interview, text: str) -> bool:
    """Whether ``text`` tells something besides what was told, and puts nothing in its place."""
    told = _ON_TOP.search(text) or _SOME_OF_THEM.search(text)
    return bool(told) and not _INSTEAD.search(text) and not isinstance(revise(interview, text), Revision)
