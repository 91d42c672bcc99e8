"""A correction that tells more behind it ("it was 27, not 24, and the CRM team did it"): the number is put right, the rest is kept."""

from __future__ import annotations

import re
from dataclasses import replace

from coach.dialogue.changing.revising import contrasts, leaves_more_to_say, revise
from coach.dialogue.changing.revision import Revision
from coach.dialogue.cues.plain_cues import is_asking, takes_up_again
from coach.dialogue.hearing.replying import read_in_place, revised
from coach.dialogue.hearing.understood import Understood
from coach.evidence.understanding import Understanding
from coach.interview.interview import Interview

_CUT = re.compile(r",? (?:and|but|because) (?=(?:i|it|we|my|the|that|they|he|she|our|this)\b)|[;.]\s+|, (?=(?:i|it|we)\b)", re.I)
_FEWEST_WORDS = 3
# "Two corrections: the team is 12, and I hired 3", "about my team: 12, and I hired 5".
_CORRECTIONS = re.compile(
    r"^\W*(?:(?:ok|sorry|oh|wait|i have|there are)\W+)*(?:two|three|some|a few|several|a couple of) (?:small "
    r"|more )?(?:corrections|changes|fixes)"
    r"(?: please| to make)?\W+",
    re.I,
)
_LED = re.compile(rf"{_CORRECTIONS.pattern}|^\W*(?:(?:sorry|oh|wait|actually)\W+)*about (?:my|the|our) \w+\s*[:,]", re.I)


def correction_and_more(understanding: Understanding, interview: Interview, text: str) -> Understood | None:
    """A correction with something told behind it, which is kept with the answer that was put right; None where it is none."""
    if not interview.state.answers or isinstance(revise(interview, text), Revision):
        return None
    led = bool(_LED.match(text))
    text = _CORRECTIONS.sub("", text)
    for cut in _CUT.finditer(text):
        right, rest = text[: cut.start()].strip(), text[cut.end() :].strip()
        if led and (both := _both(interview, right, rest)):
            return revised(understanding, interview, both)
        if len(rest.split()) < _FEWEST_WORDS or is_asking(rest) or isinstance(revise(interview, rest), Revision):
            continue
        found = revise(interview, right)
        if isinstance(found, Revision) and leaves_more_to_say(interview, found, right):
            continue
        if isinstance(found, Revision) and (takes_up_again(right) or contrasts(interview, right)):
            return read_in_place(understanding, interview, found, rest)
    return None


def _both(interview: Interview, first: str, second: str) -> Revision | None:
    """The answer with two corrections in it, where both belong to one; else None."""
    one = revise(interview, first)
    if not isinstance(one, Revision):
        return None
    answers = list(interview.state.answers)
    before = answers[one.index].reading
    answers[one.index] = replace(answers[one.index], reading=replace(before, text=one.applied(interview.state.answers)))
    other = revise(interview.updated(answers=tuple(answers)), second)
    if not isinstance(other, Revision) or other.index != one.index:
        return None
    return Revision(one.index, 0, len(before.text), other.applied(tuple(answers)))


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
