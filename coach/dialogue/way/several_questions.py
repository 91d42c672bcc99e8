"""More than one question at once: so many left out, all up to the last one left out, or what was left out taken up again."""

from __future__ import annotations

import re

from coach.dialogue.changing.rescoring import levels
from coach.dialogue.cues.cue import spelt_out
from coach.dialogue.pending import called_competency
from coach.dialogue.say import Say, Turn
from coach.interview.agenda import is_settled
from coach.interview.interview import Interview
from coach.report.headline import listed

_NUMBERS = {"two": 2, "2": 2, "both": 2, "couple of": 2, "three": 3, "3": 3, "four": 4, "4": 4, "five": 5, "5": 5}
_NUMBER = "|".join(_NUMBERS)
_LEAD = (
    r"^\W*(?:(?:ok(?:ay)?|no|so|well|hm+|please|pls|sorry|actually|and|but|look|hey|honestly|can|could|may|let'?s|lets|i|we|you"
    r"|want to"
    r"|'?d (?:like|rather|prefer)(?: to)?|would (?:like|rather|prefer)(?: to)?|just)\b\W*)*"
)
_SKIP = r"(?:skip|leave out|pass on|drop|omit)"
_ONES = r"(?: (?:ones?|questions?|topics?|areas?))?"
_END = r"(?:\W+(?:please|pls|too|as well|now|for now|thanks|out))*\W*$"
_COUNTED = re.compile(
    rf"{_LEAD}{_SKIP} (?:(?P<this>(?:this|that|it)(?: one| question)?,? (?:and|&|plus|\+) (?:also )?(?:the )?(?:next|following"
    rf"|coming)"
    rf"(?: (?P<more>{_NUMBER}))?)|(?:the |these |those )?(?:next|following|coming) (?P<next>{_NUMBER})|(?P<bare>two|2|three|3"
    rf"|four|4)(?= q)){_ONES}"
    rf"{_END}",
    re.I,
)
_TO_THE_LAST = re.compile(
    rf"{_LEAD}(?:skip|jump|go|move|fast ?-?forward|take me|get|hop)(?: (?:me|us|straight|right|ahead|directly|on|over"
    rf"|forward))* (?:in)?to the"
    rf" (?:very |absolute )?(?:last|final)(?: one)? ?(?:question|one|topic){_END}",
    re.I,
)
_TAKES_UP = re.compile(
    r"^\W*(?:(?:ok(?:ay)?|so|well|hm+|please|pls|sorry|actually|and|but|oh|then|now|wait)\b\W*)*"
    r"(?:(?:can|could|may|shall) (?:i|we|you)|let me|let'?s|lets|i'?ll|i(?:'?d| would) (?:like|love) to|i want to)"
    r"(?: (?:still|also|now|please|just|then))*"
    r" (?:do|answer|go on with|continue with|carry on with|take|cover|finish|talk about|go through|try|add"
    r"|ask me(?: about)?)(?: (?:still|also|now))* "
    r"(?P<what>[\w&', -]{3,45}?)(?:\W+(?:as well|too|after all|now|please|pls|then|still|though|instead))*\W*$",
    re.I,
)
_ALL_OF_THEM = re.compile(
    r"^(?:all )?(?:of )?(?:the |those |these |what |what's |everything )?(?:(?:other|skipped|missing|remaining|left[- ]out"
    r"|open) (?:ones|areas|topics|questions|parts|bits)"
    r"|others|rest|missing|(?:ones|areas|topics|questions|parts)? ?(?:that )?(?:i|we)(?: have|'ve)? (?:skipped|left out|missed)"
    r"|skipped)$",
    re.I,
)
_AND_THE_OTHERS = re.compile(r"^\W*(?:(?:and|ok(?:ay)?|so|but)\W+)*(?:what|how) about (?P<what>[\w&' -]{3,45}?)\W*$", re.I)
# "I'd like to do more strategy work" speaks of a job.
_OF_WORK = re.compile(r"\b(more|less|work|jobs?|roles?|career)\b", re.I)
_AND = re.compile(r"\b(?:and|or|plus|also)\b|[,&/+]", re.I)


def questions_left_out(text: str) -> int:
    """How many questions ``text`` leaves out, the open one among them ("skip this and the next one"); 0 where it does not say."""
    found = _COUNTED.match(spelt_out(text))
    if not found:
        return 0
    count = _NUMBERS.get((found["more"] or found["next"] or found["bare"] or "").lower(), 1)
    return count + 1 if found["this"] else count


def goes_to_last(text: str) -> bool:
    """Whether ``text`` wants the very last question now."""
    return bool(_TO_THE_LAST.match(spelt_out(text)))


def leave_out(interview: Interview, count: int) -> Turn:
    """Leave ``count`` questions out, the open one first."""
    for _ in range(count):
        interview = interview.skip() if interview.is_open else interview
    return Turn(interview, (Say("utter_several_skipped", {"count": count}),))


def go_to_last(interview: Interview) -> Turn:
    """Leave out all that lies before the last question."""
    at, state = interview.state.open.split(".")[0], interview.state
    ids = [name for name in interview.role_model.competency_ids if name == at or not (name in state.skipped or is_settled(state, name))]
    if not ids:
        return Turn(interview, (Say("utter_last_already"),))
    for name in sorted(ids, key=lambda name: name == at):
        interview = interview.skip_topic(name)
    return Turn(interview, (Say("utter_to_the_last", {"topic": interview.role_model.competency(ids[0]).name.lower()}),))


def topics_taken_up(interview: Interview, text: str) -> tuple[str, ...]:
    """The areas left out that ``text``, said after the result, wants asked now; none where it wants anything else."""
    found = (_TAKES_UP.match(spelt_out(text)) or _AND_THE_OTHERS.match(spelt_out(text))) if interview.state.finished else None
    left_out = _not_told(interview)
    if not found or not left_out or _OF_WORK.search(found["what"]):
        return ()
    if _ALL_OF_THEM.match(found["what"].strip()):
        return tuple(left_out)
    if found.re is _AND_THE_OTHERS:
        # "What about data" asks how it came out.
        return ()
    named = [called_competency(interview, part) for part in _AND.split(found["what"]) if part.strip()]
    return tuple(dict.fromkeys(filter(None, named))) if named and set(named) <= set(left_out) else ()


def take_up(interview: Interview, topics: tuple[str, ...]) -> Turn:
    """Ask about ``topics``, one after the other."""
    first, *rest = topics
    others = [name for name in _not_told(interview) if name not in topics]
    opened = interview.reopen(first).updated(levels_before=levels(interview))
    skipped = tuple(dict.fromkeys((*(name for name in opened.state.skipped if name not in topics), *others)))
    # The first of the rest is what comes behind the one that is opened now; more of them follow in their order.
    opened = opened.updated(skipped=skipped, left=rest[0] if rest else opened.state.left)
    names = [interview.role_model.competency(topic).name.lower() for topic in topics]
    return Turn(opened, (Say("utter_taken_up", {"topic": listed(names)}),))


def _not_told(interview: Interview) -> list[str]:
    return [name for name in interview.role_model.competency_ids if not is_settled(interview.state, name)]
