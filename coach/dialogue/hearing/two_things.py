"""Understands messages that put something right, or that do two things at once: tell, ask, and put right."""

from __future__ import annotations

import re
from dataclasses import replace

from coach.dialogue.changing.correcting import corrected_index
from coach.dialogue.changing.objecting import without_objection, without_shell
from coach.dialogue.changing.owning import put_to_owner
from coach.dialogue.changing.recounting import compares
from coach.dialogue.changing.remarks import said_but_meant
from coach.dialogue.changing.revising import MAY_I, contrasts, leaves_more_to_say, revise
from coach.dialogue.changing.revision import Revision
from coach.dialogue.changing.striking import says_it_was_told, struck, to_retract, to_strike
from coach.dialogue.cues import plain_cues
from coach.dialogue.cues.pace_cues import asks_for_a_moment
from coach.dialogue.hearing.choosing import chosen
from coach.dialogue.hearing.given_away import given_away
from coach.dialogue.hearing.parting import asks_nobody
from coach.dialogue.hearing.replying import revised
from coach.dialogue.hearing.several import are_answered, is_asking_at_end, split_question, tail_acts, with_command, with_correction
from coach.dialogue.hearing.understood import Understood, sure
from coach.dialogue.hearing.weighing import is_option
from coach.dialogue.outcome.what_if import supposition
from coach.evidence.signals import reply_signals
from coach.evidence.types import Reading
from coach.evidence.understanding import Understanding
from coach.interview.interview import Interview
from coach.language.acts import ActDecision

_FIRM, _TWO_THINGS_WORDS, _FEWEST_WORDS = 0.85, 45, 2
_AND_OUT = re.compile(
    r"^(?P<told>.{2,}?[.!;,])\s+(?P<out>(?:(?:oh|and|but|also|actually|please|pls|sorry|wait|ah|btw|can you|could you)\W+)*"
    r"(?:remove|delete|take|strike|erase|forget|withdraw|retract|scratch|scrap|drop|ignore|don'?t count)\b.+)$",
    re.I | re.S,
)
# What says which number gives way.
_INSTEAD_OF = re.compile(r"\bnot\b|\binstead of\b|\brather than\b", re.I)
# "What did I do? I moved the budget" asks nobody.
_OF_ONESELF = re.compile(r"\b(i|we|happened)\b(?! (get|see|learn|expect)\b)", re.I)
_COMMANDS = frozenset({"pause", "cancel", "goodbye", "skip"})
_NOT_YET = re.compile(
    r"\b(in|at|by|within|only|just) (about |like )?(\d+|a few|few|five|ten|two|three|half|quarter|noon|one)\b|\bsoon\b", re.I
)


def answer_and_question(understanding: Understanding, interview: Interview, text: str, state: str) -> Understood | None:
    """An answer with a question, or the wish to leave the question out, behind it in one sentence; None where it is none."""
    if not state.startswith("answering") or supposition(text, interview.is_open):
        return None
    head, asked = split_question(text)
    if not head or _is_plainly_out(understanding.acts.decide(text, state)):
        return None
    reading = understanding.reader.read(head, interview.state.open, interview.told)
    if understanding.acts.decide(head, state).act != "answer" or not _tells_something(reading):
        return None
    tail = tail_acts(understanding, asked, state)
    if not tail and "?" not in asked:
        # It only looked like a question ("would love to own a number"): all of it is the answer.
        return None
    return Understood("answer", 1.0, (("answer", 1.0),), replace(reading, text=head if tail else text, question_tail=asked), tail)


def question_and_answer(understanding: Understanding, interview: Interview, text: str, state: str) -> Understood | None:
    """An answer with a question in front of it ("how many are there? I lead nine"); None where it is none."""
    asked, mark, told = text.partition("?")
    told = told.strip(" ?!.,")
    if not state.startswith("answering") or not mark or len(told.split()) < _FEWEST_WORDS or supposition(text, interview.is_open):
        return None
    if (
        not is_asking_at_end(asked)
        or _OF_ONESELF.search(asked)
        or asks_nobody(asked)
        or not are_answered(tail := tail_acts(understanding, asked, state))
    ):
        return None
    if understanding.acts.decide(told, state).act != "answer" or _tells_something(understanding.reader.read(asked, interview.state.open)):
        # Where what stands in front of the question tells too, all of it is the answer.
        return None
    reading = understanding.reader.read(told, interview.state.open, interview.told)
    if reading.question_tail or not _tells_something(reading):
        return None
    return Understood("answer", 1.0, (("answer", 1.0),), replace(reading, text=told, question_tail=asked), tail)


def command_and_question(understanding: Understanding, interview: Interview, text: str, state: str) -> Understood | None:
    """The wish to pause, to stop or to leave the question out, with a question in front of it or behind it; None where it is none."""
    if not interview.is_open or len(text.split()) > _TWO_THINGS_WORDS:
        return None
    for command, asked in with_command(text):
        act = _command(understanding, interview, command, state)
        tail = tail_acts(understanding, asked, state) if act else ""
        if act == "pause" and tail == "progress" and _NOT_YET.search(command):
            # Who has to go soon asks whether it can be done by then.
            return Understood(tail, 1.0, ((tail, 1.0),), Reading(asked))
        if not are_answered(tail) or "repeat" in tail.split():
            continue
        if not any(_tells_something(understanding.reader.read(part, interview.state.open)) for part in (command, asked)):
            return Understood(act, 1.0, ((act, 1.0),), Reading(command, question_tail=asked), tail)
    return None


def _command(understanding: Understanding, interview: Interview, text: str, state: str) -> str:
    """The act of ``text`` where it surely is a wish to pause, to stop or to leave the question out, else ""."""
    if asks_for_a_moment(text):
        return ""
    act = given_away(interview, text, state, understanding.acts.prepared(text))
    if not act:
        decision = understanding.acts.decide(text, state)
        act = decision.act if decision.confidence >= _FIRM else ""
    return act if act in _COMMANDS else ""


def correction_and_question(understanding: Understanding, interview: Interview, text: str, state: str) -> Understood | None:
    """A correction with a question behind it in one message; None where it is none."""
    head, asked = split_question(text)
    if not head or not interview.state.answers:
        return None
    if not isinstance(revise(interview, head), Revision):
        if not plain_cues.takes_up_again(head) or understanding.acts.decide(head, state).act != "correction":
            return None
    elif not plain_cues.takes_up_again(head):
        told = state.startswith("answering") and understanding.acts.decide(head, state).act != "correction"
        if not contrasts(interview, head) or told and not _INSTEAD_OF.search(head):
            return None
    right = read_correction(understanding, interview, head)
    reading = replace(right.reading, question_tail=asked)
    return replace(right, reading=reading, tail_act=tail_acts(understanding, asked, state))


def answer_and_correction(understanding: Understanding, interview: Interview, text: str, state: str) -> Understood | None:
    """An answer that puts an earlier answer right beside it ("a year, and I said 12 people, it should be 9"), or None."""
    if not state.startswith("answering") or not interview.state.answers or len(text.split()) > _TWO_THINGS_WORDS or MAY_I.match(text):
        return None
    for told, right in with_correction(text):
        revision = revise(interview, right)
        if not isinstance(revision, Revision) or isinstance(revise(interview, told), Revision):
            continue
        stands = revision.applied(interview.state.answers) == interview.state.answers[revision.index].reading.text
        if stands and not (compares(right) or _INSTEAD_OF.search(said_but_meant(right))):
            continue
        picks = chosen(interview.question, told)
        reading = understanding.reader.read(picks, interview.state.open, interview.told)
        settles = set(reading.signals) & reply_signals(interview.role_model, interview.state.open)
        replies = _tells_something(reading) or bool(settles) or picks != told and is_option(interview, picks)
        if not plain_cues.is_asking(told) and understanding.acts.decide(told, state).act == "answer" and replies:
            beside = None if stands else (revision.index, revised(understanding, interview, revision).reading)
            return Understood("answer", 1.0, (("answer", 1.0),), reading, beside=beside)
    return None


def answer_and_strike(understanding: Understanding, interview: Interview, text: str, state: str) -> Understood | None:
    """An answer with the order behind it to take out what was told before ("fewer returns. forget the photos thing, that's not me"), or
    None. An order in a story ("and I said, drop the flyer") says neither that it was told nor that it was not so."""
    found = _AND_OUT.match(text) if state.startswith("answering") and interview.state.answers else None
    if found is None or interview.state.pending or not says_it_was_told(found["out"]):
        return None
    place = to_strike(interview, found["out"])
    told = found["told"].strip()
    if not isinstance(place, Revision) or understanding.acts.decide(told, state).act != "answer":
        return None
    reading = understanding.reader.read(chosen(interview.question, told), interview.state.open, interview.told)
    right = struck(interview, place) if place.new else revised(understanding, interview, place).reading
    return Understood("answer", 1.0, (("answer", 1.0),), reading, beside=(place.index, right))


def read_correction(understanding: Understanding, interview: Interview, text: str) -> Understood:
    """A correction, read as the answer with the new words in it where one place is meant, else on its own as a reply to
    the question that it corrects the answer to."""
    if interview.state.revisits:
        # What shall be changed was set aside when its question came again.
        interview = interview.restore()
    revision = put_to_owner(interview, text) or to_retract(interview, text) or revise(interview, text)
    if isinstance(revision, Revision) and not leaves_more_to_say(interview, revision, text):
        return revised(understanding, interview, revision)
    index = corrected_index(interview, Reading(text))
    question = interview.state.answers[index].question if index is not None else ""
    return sure("correction", understanding.reader.read(without_shell(without_objection(text)), question))


def _tells_something(reading: Reading) -> bool:
    """Whether there is more in ``reading`` than what is barely evidence."""
    return bool(reading.facts) or any(piece.rule != "faint" for piece in reading.evidence)


def _is_plainly_out(decision: ActDecision) -> bool:
    """Whether a message as a whole asks for what is not done here, whatever it tells in front."""
    return decision.act == "oos" and decision.confidence >= _FIRM
