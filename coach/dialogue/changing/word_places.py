"""Finds which words in which answer a correction without a number puts others in the place of ("finance, not sales")."""

from __future__ import annotations

import re

from coach.dialogue.changing.revision import Revision
from coach.interview.interview import Interview

_LEAD_IN = re.compile(
    r"^\W*((and|but|also|oh|ah|um|ok|hey|sorry|oops|wait|no|actually|correction|typo|hang on|my mistake|i meant|i mean|i said"
    r"|it was|it is|it's"
    r"|that was|that is|that's|that should be|should be|make (that|it)|to be exact|well)\b\W*)+",
    re.I,
)
CONTRAST = re.compile(
    r"^(?P<new>[^.;!?]{2,40}?)[\s,.;-]*\b(?:not|instead of|rather than|and not)\s+(?:the |an? |my |our )?(?P<old>[^.;!?]{1,40})$", re.I
)
# "It wasn't May, it was March".
_NOT_THIS_BUT = re.compile(
    r"^(?:(?:it|that|this) )?(?:was(?: not|n['’]?t)|not)\s+(?:the |an? |my |our |in )?(?P<old>[^.;!?,\d]{1,30}?)"
    r"(?:[\s,.;–-]+(?:but|(?:it|that) was|it'?s)\s+(?:in )?(?P<new>[^.;!?,\d]{2,40})"
    r"|\s*,\s*(?P<named>(?!(?:my|our|i|we|he|she|they|that|it|the|an?|because|just|only|but)\b)[\w&'’-]+(?: [\w&'’-]+)?))$",
    re.I,
)
_EMPTY = frozenset("me i my it that this them him her you we us the a an yes no so one do did is was are not".split())


def bare(text: str) -> str:
    """``text`` without what leads to it."""
    return _LEAD_IN.sub("", text).strip(" .!,;")


def word_place(interview: Interview, text: str, plainly: bool) -> Revision | None:
    """What ``text`` puts in the place of words that were told, which it names; ``plainly`` where it says that it puts something right."""
    # While a question is open, that may well be the answer to it.
    match = _NOT_THIS_BUT.match(bare(text)) if interview.state.finished or plainly else None
    match = match or CONTRAST.match(bare(text))
    if not match:
        return None
    new, old = (match["new"] or match.groupdict().get("named") or "").strip(" ,"), match["old"].strip(" ,")
    if old.lower() in _EMPTY or len(new.split()) > 5:
        return None
    answers = interview.state.answers
    for index in range(len(answers) - 1, -1, -1):
        said = answers[index].reading.text
        place = re.search(rf"(?<!\w)(?:(?:the|an?|my|our) )?{re.escape(old)}(?!\w)", said, re.I)
        if place:
            # "The autumn campaign, not spring" for "the spring campaign".
            last = re.match(rf"\s+{re.escape(new.split()[-1])}(?!\w)", said[place.end() :], re.I)
            return Revision(index, place.start(), place.end() + (last.end() if last else 0), _without_overlap(said[: place.start()], new))
    return None


def _without_overlap(before: str, new: str) -> str:
    """``new`` without the words at its beginning that stand in front of its place already ("planned for half a year" behind
    "planned for"); all of it where nothing would be left."""
    told, words = before.lower().split(), new.split()
    shared = next((n for n in range(len(words) - 1, 0, -1) if told[-n:] == [word.lower() for word in words[:n]]), 0)
    return " ".join(words[shared:])
