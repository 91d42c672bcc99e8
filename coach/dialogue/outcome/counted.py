"""Whether something that was told was counted: by the words of it that are among the evidence."""

from __future__ import annotations

import re

from coach.dialogue.changing.subjects import subjects
from coach.dialogue.cues.cue import Cue
from coach.dialogue.cues.role_cues import LEAD_IN
from coach.dialogue.outcome.results import AFTER_RESULT
from coach.dialogue.say import Say
from coach.interview.interview import Interview
from coach.report.headline import listed, quoted

# Words of asking whether something counts: they name nothing that was told.
_COUNTING = frozenset(
    "count counts counted considered consider included include includes matter thing things stuff enough work experience take taken takes"
    " taking into account used using notice noticed ignore ignored forget forgot forgotten missed miss right correct true"
    " actually overlooked left passed"
    " skipped counting think feel seems looks even really ever already bit part"
    " said told mentioned wrote you your that this with".split()
)
_of_what_was_told = Cue(
    "a question is about what was told, not about such things in general", rf"{LEAD_IN}(did|was|were|have|has|is)\b|\byou\b"
)


def named_things(text: str) -> set[str]:
    """The words and numbers of a question about counting that name what was told."""
    return subjects(text, _COUNTING) | set(re.findall(r"\d[\w.%]*", text.lower()))


def what_counted(interview: Interview, text: str) -> tuple[Say, ...]:
    """Where what a question speaks of counts, with the words that do; that it was noted and moves nothing; that nothing was told
    of it; or what counts at all."""
    words = named_things(text)
    meant = [re.compile(rf"(?<!\w){re.escape(word.rstrip('s'))}", re.I) for word in words]

    def is_meant(told: str) -> bool:
        return any(word.search(told) for word in meant)

    holding = [a.reading for a in interview.state.answers if is_meant(a.reading.text)]
    pieces = [piece for reading in holding for piece in reading.evidence if piece.effect != "wish"]
    # The very words, where they are evidence; else what the whole answer counts for.
    pieces = [piece for piece in pieces if is_meant(piece.quote)] or pieces
    if pieces:
        areas = {piece.competency for piece in pieces}
        names = listed([c.name.lower() for c in interview.role_model.competencies if c.id in areas])
        return (Say("utter_was_counted", {"areas": names, "quote": quoted([max(pieces, key=lambda piece: piece.weight).quote])}),)
    if not (interview.state.finished and words and _of_what_was_told(text)):
        return (Say("utter_counts"),)
    return (Say("utter_was_noted" if holding else "utter_was_not_told", {}, AFTER_RESULT),)
