"""Takes back what was written down just now though it was no answer, and does what was meant by it."""

from __future__ import annotations

import re

from coach.dialogue.cues.cue import Cue, spelt_out
from coach.dialogue.say import Say, Turn
from coach.dialogue.way.leaving_out import skipped_last
from coach.interview.interview import Interview
from coach.interview.state import NOTED

_LEAD = r"^\W*((no|nope|hey|wait|sorry|oh|oops|please|pls|but|and|lol|ugh|argh|omg|come on|man|dude|stop|hold on|hang on|well|huh)\W+)*"
_TAIL = r"(\W+(please|pls|lol|haha|man|dude|ok(ay)?|at all|really|obviously|of course|though|i (just )?(said|meant|wrote) .{2,40}))*\W*$"
_NO_ANSWER = re.compile(
    rf"{_LEAD}(?:(?:that|this|it|what i (?:just )?(?:said|wrote|typed))(?: thing| one| bit| last one| sentence| message)?"
    r"|(?:that|the|my) (?P<what>[\w' -]{2,40}?)(?: (?:thing|bit|one|part|message|sentence|line|reply))?)"
    r" ?(?:(?:was|is)(?:n'?t| not)|'?s not|was never|were ?n'?t) (?:really |even |actually |meant (?:as|to be) |supposed to be"
    r" )*(?:an|my|the|a real|a)"
    rf" (?:real |proper )?(?:answer|reply|response)(?: to (?:that|this|it|the question|anything|your question))?{_TAIL}",
    re.I,
)
_MEANS_LATEST = re.compile(
    r"(?:very |one |the |my )*(?:last|latest|previous|recent|final|other)(?: (?:one|message|thing|bit|part|reply|line))?", re.I
)
_NOT_DOWN = Cue(
    "somebody does not want to have written down what was just said",
    rf"{_LEAD}(why (did|do|would|are) you )?((don'?t|do not|did ?n'?t|never) (want|mean|ask|need) (you )?to )?(don'?t |do not )?"
    rf"(write|note|record|put|take|log|type) (that|this|it) (down|in|up)( as (an|my|the) answer)?( for me)?{_TAIL}"
    rf"|{_LEAD}(don'?t|do not) (write|note|record|log|save) (that|this|it)( as (an|my|the) answer)?{_TAIL}"
    rf"|{_LEAD}i (was ?n'?t|was not|wasn't) (answering|replying)( (that|this|it|you|the question|your question|to (that|this"
    rf"|it)))?{_TAIL}"
    rf"|{_LEAD}i (did ?n'?t|did not|have ?n'?t) (answer|reply)( (that|this|it|the question|your question|to (that|this|it)))?("
    rf" yet)?{_TAIL}",
)
_FIRM_NO = re.compile(r"\b(?:write|note|record|put|take|log|type) ", re.I)
_MEANT = re.compile(
    r"^\W*(?:(?:no|nope|sorry|wait|oh|oops|hey|argh|ugh|lol|dude|man|but|well)\W+)*(?:what )?i (?:meant|mean|wanted|said|was saying"
    r"|was trying to say|typed)"
    r"(?: was| to say| that| like| the word| is)?(?: i (?:want|wanted|need)(?: to)?)?(?: to)? [\"“']?(?P<wish>[a-z'"
    r" ]{3,30}?)[\"”']?(?: please| lol| though| not that)*\W*$",
    re.I,
)
_WISH_WORDS, _SLIGHT_WORDS = 4, 5
_TELLING = frozenset({"clause", "option", "denial"})


def takes_back_record(interview: Interview, text: str) -> bool:
    """Whether ``text`` says that the words before it were no answer."""
    if not interview.is_open or not interview.state.answers:
        return False
    plain = spelt_out(text)
    if found := _NO_ANSWER.match(plain):
        # Behind a question of theirs it is the coach's reply that was none.
        return bool(found["what"]) or not interview.state.digressions
    return _NOT_DOWN(plain) and (not _FIRM_NO.search(plain) or bool(re.search(r"n't|not\b|never|why\b", plain, re.I)))


def meant_instead(text: str) -> str:
    """The wish that ``text`` says was meant ("no, I meant stop"), or ""."""
    found = _MEANT.match(spelt_out(text))
    return found["wish"].strip() if found and len(found["wish"].split()) <= _WISH_WORDS else ""


def without_latest(interview: Interview, text: str = "") -> Interview:
    """``interview`` without what was written down last, or without the record whose words ``text`` names; the question that it was
    taken for is open again. As it is where the latest message was not written down."""
    answers = interview.state.answers
    named = _NO_ANSWER.match(spelt_out(text))
    if named and named["what"] and not _MEANS_LATEST.fullmatch(named["what"]):
        index = _holding(interview, named["what"])
        return interview if index is None else interview.without_record(index)
    # Words that were kept beside the question, which is asked again since then.
    just_noted = bool(answers) and answers[-1].question.endswith(f".{NOTED}") and interview.state.misses == 1
    recorded = answers and not interview.state.misses and not interview.state.digressions and not skipped_last(interview)
    return interview.without_record(len(answers) - 1) if recorded or just_noted else interview


def without_slight(interview: Interview) -> Interview:
    """``interview`` without what was written down last where that is a few words that tell nothing: only these can have been meant as
    a wish."""
    latest = interview.state.answers[-1].reading if interview.state.answers else None
    if latest is None or latest.facts or len(latest.text.split()) > _SLIGHT_WORDS or any(p.rule in _TELLING for p in latest.evidence):
        return interview
    return without_latest(interview)


def taken_back(interview: Interview, text: str) -> Turn:
    """Take the latest record out and say so; where there was none, say that nothing of it is written down."""
    without = without_latest(interview, text)
    return Turn(without, (Say("utter_not_written_down" if without is interview else "utter_taken_back"),))


def _holding(interview: Interview, what: str) -> int | None:
    """The latest answer that holds all words of ``what``."""
    words = re.findall(r"\w+", what.lower())
    found = [i for i, answer in enumerate(interview.state.answers) if set(words) <= set(re.findall(r"\w+", answer.reading.text.lower()))]
    return found[-1] if found else None
