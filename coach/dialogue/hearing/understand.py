"""Understands one message at the place where it arrives: its act, its reading, and a question at its end."""

from __future__ import annotations

import re
from dataclasses import replace

from coach.dialogue.acts import MEANT, MEANT_ACTS
from coach.dialogue.changing.adding import without_lead
from coach.dialogue.changing.area_out import area_named
from coach.dialogue.changing.correcting import NAME_OUT, NOT_SAID, TOPIC_OUT
from coach.dialogue.changing.denying import Denial, denial_told, denied_area, read_as_denied
from coach.dialogue.changing.putting_right import taken_away, told_again
from coach.dialogue.changing.rechoosing import chosen_anew
from coach.dialogue.changing.restoring import leaves_as_it_was
from coach.dialogue.changing.revising import COUNTS_ONESELF, MAY_I, revise
from coach.dialogue.changing.revision import NotSaid, Revision
from coach.dialogue.changing.same_breath import put_right_at_once
from coach.dialogue.changing.same_message import put_right_behind
from coach.dialogue.changing.striking import scratches, struck, to_retract, to_strike
from coach.dialogue.changing.taking_out import taken_out, topic_out
from coach.dialogue.cues import plain_cues
from coach.dialogue.cues.aside_cues import without_by_the_way, without_how_one_came
from coach.dialogue.cues.refusal_cues import before_result, only_wants_result, skips_to_result
from coach.dialogue.cues.way_back_cues import adds_on
from coach.dialogue.hearing.asked_for import with_entry
from coach.dialogue.hearing.beside import answer_and_more, is_one_thing, with_privacy
from coach.dialogue.hearing.by_model import by_model
from coach.dialogue.hearing.choosing import chosen, other_option
from coach.dialogue.hearing.deciding import SURE
from coach.dialogue.hearing.double_negation import said_straight
from coach.dialogue.hearing.first_of_all import first_of_all
from coach.dialogue.hearing.given_away import given_away
from coach.dialogue.hearing.misspelt import spelt_command
from coach.dialogue.hearing.nothing_done import denies_plan, has_nothing, read_reply, says_no_again
from coach.dialogue.hearing.plain_reply import plain_reply
from coach.dialogue.hearing.pointing_back import pointed_at, without_pointing
from coach.dialogue.hearing.protesting import without_protest
from coach.dialogue.hearing.replying import is_version, reply_to_pending, revised
from coach.dialogue.hearing.riding import rides_along
from coach.dialogue.hearing.several import is_correction_apart, told_beside_skip, without_does_it_matter
from coach.dialogue.hearing.told_and_asked import told_and_asked
from coach.dialogue.hearing.told_late import without_asking_leave
from coach.dialogue.hearing.two_things import (
    answer_and_correction,
    answer_and_question,
    answer_and_strike,
    command_and_question,
    correction_and_question,
    question_and_answer,
    read_correction,
)
from coach.dialogue.hearing.understood import Understood, sure
from coach.dialogue.hearing.weighing import is_option, weighed
from coach.dialogue.memory.one_note import asks_on_note
from coach.dialogue.memory.renaming import forgets_name, without_old_name
from coach.dialogue.outcome.what_if import gone_then, named_level, supposition
from coach.dialogue.pending import called_competency
from coach.dialogue.way.taking_back import meant_instead
from coach.evidence.types import Reading
from coach.evidence.understanding import Understanding
from coach.interview.interview import Interview
from coach.interview.questions import asked_kinds
from coach.language.quantities import find_quantities
from coach.language.self_repair import resolve_self_repairs

_PUTS_RIGHT_WORDS = 8
_SAID_BEFORE = re.compile(r"\bi (?:said|told you|wrote|mentioned|gave)\b", re.I)


def _puts_right(interview: Interview, text: str) -> bool:
    """Whether a few words after an answer put one number of it right ("no, actually 33 percent")."""
    question = interview.question if interview.is_open else None
    if interview.state.answers and plain_cues.puts_right(text) and not interview.state.pending:
        return True
    if (COUNTS_ONESELF.match(text) or MAY_I.match(text)) and not interview.state.pending:
        return isinstance(revise(interview, text), Revision)
    if len(text.split()) > _PUTS_RIGHT_WORDS or not plain_cues.takes_up_again(text):
        return False
    kinds = {quantity.kind for quantity in find_quantities(text)}
    open_kinds = asked_kinds(interview.role_model, question.id) | {"count", "reach"} if question else set()
    other = question is None or question.kind in {"core", "confirm"} or not kinds & open_kinds
    return other and isinstance(revise(interview, text), Revision)


def understand(understanding: Understanding, interview: Interview, text: str) -> Understood:
    """Decide and read ``text`` with the interview's open question in view, and find the FAQ entries that it asks for; what carries
    nothing for the question counts for nothing."""
    text = without_asking_leave(without_how_one_came(without_by_the_way(spelt_command(text))))
    text = without_protest(text, lambda words: given_away(interview, words, interview.place, words))
    text = put_right_behind(interview, text)
    return weighed(understanding, interview, with_entry(understanding, interview, text, _understood(understanding, interview, text)))


def _understood(understanding: Understanding, interview: Interview, text: str) -> Understood:
    """What ``text`` does, and its reading; an answer with something else beside it is read as the answer alone."""
    urgent = first_of_all(understanding, interview, text)
    if urgent:
        return urgent
    if asks_on_note(interview, text):
        # "The year, did you note it?" tells nothing in front of what it asks.
        return sure("result", Reading(text))
    if riding := rides_along(understanding, interview, text, lambda told: _understood(understanding, interview, told)):
        return riding
    more = answer_and_more(understanding, interview, text, lambda told: _as_one(understanding, interview, told))
    found = more or _as_one(understanding, interview, text)
    asks_beside = found.act == "answer" and found.tail_act and not interview.state.pending
    if asks_beside and is_one_thing(understanding, interview, text, found):
        whole = understanding.acts.decide(text, interview.place)
        found = Understood(whole.act, whole.confidence, tuple(whole.ranking), Reading(text))
    return found if more else with_privacy(understanding, interview, text, found)


def _as_one(understanding: Understanding, interview: Interview, text: str) -> Understood:
    """What ``text`` is as a whole."""
    state, reader = interview.place, understanding.reader
    settles = denied_area(interview, text) if interview.state.pending and not is_version(interview, text) else None
    if settles:
        return _area_denied(understanding, interview, settles, text)
    reply = reply_to_pending(understanding, interview, text, state)
    if reply:
        return reply
    if forgets_name(interview, text):
        return sure("correction", Reading(""), NAME_OUT)
    if wish := _meant(understanding, interview, text, state):
        return wish
    bare = plain_reply(interview.question, without_pointing(text)) if interview.is_open else text
    picks = "" if interview.state.revisits and adds_on(text) else chosen(interview.question if interview.is_open else None, bare)
    if picks and picks != text and is_option(interview, picks):
        return sure("answer", reader.read(picks, interview.state.open, interview.told))
    text = said_straight(put_right_at_once(picks or bare))
    text = without_old_name(text, interview.state.first_name)
    if interview.is_open and says_no_again(text):
        text = "no"
    if interview.state.finished:
        # What it moves is said anyway.
        text = without_lead(without_does_it_matter(text))
    # A number taken back in the same breath puts nothing right that was told before.
    meant = resolve_self_repairs(text)
    return _by_form(understanding, interview, text, meant) or by_model(understanding, interview, text, meant)


def _by_form(understanding: Understanding, interview: Interview, text: str, meant: str) -> Understood | None:
    """What the form of ``text`` and what was told before give away; None where the act model has to be asked."""
    state, reader = interview.place, understanding.reader
    behind = correction_and_question(understanding, interview, text, state)
    if behind:
        return behind
    wish = command_and_question(understanding, interview, text, state)
    if wish:
        return wish
    parted = told_and_asked(understanding, interview, text, state) if meant == text else None
    if parted:
        return parted
    if interview.is_open and has_nothing(interview, text) and not leaves_as_it_was(interview, text):
        return sure("answer", read_reply(reader, interview, text))
    if denies_plan(interview, text):
        return sure("skip", Reading(text))
    if skipped := _skips_to_result(interview, text):
        return skipped
    pointed = pointed_at(reader, interview, text)
    if pointed:
        return sure("answer", pointed)
    if denied := denied_area(interview, text):
        return _area_denied(understanding, interview, denied, text)
    out = taken_out(interview, text)
    topic = "" if out else topic_out(interview, text)
    if topic:
        return sure("correction", Reading(text), f"{TOPIC_OUT}{topic}")
    if out:
        return _struck(understanding, interview, out)
    anew = chosen_anew(interview, text)
    if anew:
        index, words = anew
        return sure("correction", reader.read(words, interview.state.answers[index].question), str(index))
    known = given_away(interview, text, state, understanding.acts.prepared(text))
    if known:
        beside = told_beside_skip(text) if known == "skip" and interview.is_open else ""
        return sure(known, replace(reader.read(beside, interview.state.open), text=text) if beside else Reading(text))
    supposed = _supposed(understanding, interview, text)
    if supposed is not None:
        return sure("result", supposed)
    away = taken_away(understanding, interview, text)
    if away:
        return away
    place = to_strike(interview, text)
    if place:
        return _struck(understanding, interview, place)
    if (interview.state.finished or scratches(text)) and (retracted := to_retract(interview, text)):
        return revised(understanding, interview, retracted)
    both = answer_and_question(understanding, interview, text, state)
    if both:
        return both
    option = other_option(interview, text)
    if option:
        index, label = option
        return sure("correction", understanding.reader.read(label, interview.state.answers[index].question), str(index))
    ahead = question_and_answer(understanding, interview, text, state)
    if ahead:
        return ahead
    out_too = answer_and_strike(understanding, interview, text, state)
    if out_too:
        return out_too
    apart = meant == text or _SAID_BEFORE.search(text) or is_correction_apart(text)
    two = answer_and_correction(understanding, interview, text, state) if apart else None
    if two:
        return two
    again = told_again(understanding, interview, meant)
    if again:
        return again
    if _puts_right(interview, meant):
        return read_correction(understanding, interview, meant)
    return None


def _skips_to_result(interview: Interview, text: str) -> Understood | None:
    """The open question left out with the wish for the result behind it; at the last one the wish alone leaves it out."""
    question = interview.question if interview.is_open and not interview.state.pending else None
    if question is None or interview.state.revisits:
        return None
    if question.kind == "preference":
        told = before_result(text)
        pick = chosen(question, plain_reply(question, told)) if told else ""
        if pick in {option.label for option in question.options}:
            return sure("answer", Reading(pick))
        return sure("skip", Reading(text)) if only_wants_result(text) or told and plain_cues.is_shrug(told) else None
    if question.kind == "situational" or not skips_to_result(text):
        return None
    return replace(sure("skip", Reading(text, question_tail=text)), tail_act="result")


def _meant(understanding: Understanding, interview: Interview, text: str, state: str) -> Understood | None:
    """A wish that the words before were meant as ("no, I meant stop"): they are taken back, and it is done."""
    wish = meant_instead(text) if interview.is_open and not interview.state.pending else ""
    if not wish:
        return None
    act = given_away(interview, wish, state, understanding.acts.prepared(wish))
    decision = understanding.acts.decide(wish, state)
    act = act or (decision.act if decision.confidence >= SURE else "")
    return sure("back", Reading(text), f"{MEANT}{act} {wish}") if act in MEANT_ACTS else None


def _area_denied(understanding: Understanding, interview: Interview, denial: Denial, text: str) -> Understood:
    """A correction that takes out all that speaks against the denial ``text``, which travels behind the reading."""
    told, whole = denial_told(interview, denial, text)
    question = interview.state.answers[denial.index].question if denial.index is not None else ""
    reading = read_as_denied(interview, denial, told, understanding.reader.read(whole, question))
    return sure("correction", replace(reading, question_tail=told), area_named(denial))


def _struck(understanding: Understanding, interview: Interview, place: Revision | NotSaid) -> Understood:
    """A correction that takes out what stands at ``place``, or tells that it was never said."""
    if isinstance(place, NotSaid):
        return sure("correction", Reading(""), f"{NOT_SAID}{place.words}")
    return sure("correction", struck(interview, place), str(place.index)) if place.new else revised(understanding, interview, place)


def _supposed(understanding: Understanding, interview: Interview, text: str) -> Reading | None:
    """The reading of a what-if as the statement inside it, with the message's own text; None where a message is none, or
    supposes nothing that can be scored."""
    statement = supposition(text, interview.is_open)
    if not statement or not interview.state.answers:
        return None
    reading = replace(understanding.reader.read(statement, called_competency(interview, statement) or ""), text=text)
    return reading if reading.evidence or named_level(interview, statement) or gone_then(interview, statement) else None
