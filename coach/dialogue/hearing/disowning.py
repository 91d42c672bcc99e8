"""Words told before are offered as the answer to another area, and the person says that they are not about that."""

from __future__ import annotations

import re
from dataclasses import replace

from coach.dialogue.cues.cue import spelt_out
from coach.dialogue.pending import called_competency
from coach.evidence.types import Reading
from coach.interview.agenda import volunteered_evidence
from coach.interview.interview import Interview
from coach.interview.state import Answer

_THING = r"(?:(?:that|this|it|those|these|what i said|the|my)(?: (?:one|sentence|answer|quote|bit|part|line|words?|was about))*)"
_NAMED = r"(?: (?:the|my|our|this|that|any|it|here|there|(?!(?:not|isn't|and|but|we|i)\b)[\w&-]+)){1,4}"
_SURELY = r"(?:really |actually |at all |exactly |strictly |so much |meant |only |just |all |more |rather |mainly |completely |mostly )*"
# "Not about it", "has nothing to do with it", "doesn't belong here", "the wrong place".
_NOT_ABOUT = (
    rf"(?:{_THING}(?: is|'s| was| are| were)? ?(?:not|n't|isn't|wasn't|aren't|weren't) {_SURELY}(?:about|part of|related to|connected"
    rf" (?:to|with)|meant for|meant as)(?! my (?:job|role|work)\b)(?! me\b){_NAMED}"
    rf"|{_THING} (?:isn't|wasn't|aren't|weren't) {_SURELY}(?:about|part of|related to|connected (?:to|with)|for|meant (?:for|as))"
    rf"(?! my (?:job|role|work)\b)(?! me\b){_NAMED}"
    rf"|(?:{_THING} )?(?:has|have|had|got|has got) (?:really |absolutely |actually )*nothing to do with{_NAMED}"
    rf"|nothing to do with{_NAMED}"
    rf"|(?:{_THING} )?(?:doesn't|does not|didn't|did not|don't|do not) {_SURELY}(?:belong|fit|go|relate|apply)"
    rf"(?: (?:in|to|under|with|into|for|as))?"
    rf"(?:{_NAMED})?"
    rf"|(?:{_THING}(?: is|'s| was) )?(?:in |under )?the wrong (?:topic|area|category|place|box|one|question|drawer|subject|section)"
    r"|wrong (?:topic|area|category|place|box|question|drawer|subject|section))"
)
_IS_ABOUT = rf"(?:its|{_THING}(?: is|'s| was| are| were|'re)) {_SURELY}(?:about|for|on|part of|from)(?P<topic>{_NAMED})"
_LEAD = r"^\W*(?:(?:no|nope|nah|well|but|sorry|hm+|wait|actually|oh|hey|i think|i'd say|erm?|um+)\b\W*)*"
_ALSO = r"(?:because|since|as|but|and|so)"
_DISOWNS = re.compile(
    rf"{_LEAD}(?:{_NOT_ABOUT}(?:\W+(?:{_ALSO} )?{_IS_ABOUT}| (?:at all|though|really))*|(?P<only>{_IS_ABOUT.replace('topic', 'other')}))"
    r"(?:\W+(?:not|n't)(?: about| for| on)?(?: (?:the|my|our|this|that))?(?: [\w&-]+){1,2})?\W*$",
    re.I,
)
_MOST_WORDS = 22


def disowns(interview: Interview, text: str) -> bool:
    """Whether ``text`` says no more than that the words offered for the open area are about something else."""
    question = interview.question if interview.is_open else None
    if question is None or question.kind != "confirm" or interview.state.pending or len(text.split()) > _MOST_WORDS:
        return False
    found = _DISOWNS.match(spelt_out(text))
    if found is None or not found["only"]:
        return found is not None
    # "That was about my plan" is another area, "that was about my shop" tells more of this one.
    other = called_competency(interview, found["other"])
    return other is not None and other != question.competency


def without_offered(interview: Interview) -> Interview:
    """``interview`` without what the words offered for the open area showed of it; told under their own area they stay."""
    name = interview.state.open.split(".")[0]
    offered = set(volunteered_evidence(interview.state.answers, name))
    return interview.updated(answers=tuple(_without(answer, name, offered) for answer in interview.state.answers))


def _without(answer: Answer, name: str, offered: set[str]) -> Answer:
    reading: Reading = answer.reading
    evidence = tuple(piece for piece in reading.evidence if piece.competency != name or piece.quote not in offered)
    if answer.competency == name or len(evidence) == len(reading.evidence):
        return answer
    shown = tuple(signal for signal in reading.signals if not signal.startswith(f"{name}."))
    return replace(answer, reading=replace(reading, evidence=evidence, signals=shown))
