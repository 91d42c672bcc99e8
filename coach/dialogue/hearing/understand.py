"""Understands one message at the place where it arrives: its act, its reading, and a question at its end."""

from __future__ import annotations

import re
from dataclasses import replace

from coach.dialogue.acts import MEANT, MEANT_ACTS, UNCLEAR
from coach.dialogue.changing.adding import without_lead
from coach.dialogue.changing.correcting import NAME_OUT, NOT_SAID, TOPIC_OUT
from coach.dialogue.changing.more_told import comes_on_top
from coach.dialogue.changing.objecting import lacks_right_version
from coach.dialogue.changing.putting_right import taken_away, told_again
from coach.dialogue.changing.rechoosing import chosen_anew
from coach.dialogue.changing.restoring import leaves_as_it_was
from coach.dialogue.changing.revising import COUNTS_ONESELF, MAY_I, revise
from coach.dialogue.changing.revision import NotSaid, Revision
from coach.dialogue.changing.same_breath import put_right_at_once
from coach.dialogue.changing.striking import struck, to_retract, to_strike
from coach.dialogue.changing.subjects import is_about_other
from coach.dialogue.changing.taking_out import taken_out, topic_out
from coach.dialogue.cues import plain_cues
from coach.dialogue.cues.aside_cues import without_by_the_way
from coach.dialogue.cues.result_cues import adds_more
from coach.dialogue.cues.way_back_cues import adds_on
from coach.dialogue.hearing.asked_for import with_entry
from coach.dialogue.hearing.beside import answer_and_more, is_one_thing, with_privacy
from coach.dialogue.hearing.choosing import chosen, other_option
from coach.dialogue.hearing.deciding import FIRM, QUESTIONS, SURE, at_follow_up, decided
from coach.dialogue.hearing.double_negation import said_straight
from coach.dialogue.hearing.first_of_all import first_of_all
from coach.dialogue.hearing.given_away import given_away
from coach.dialogue.hearing.misspelt import spelt_command
from coach.dialogue.hearing.nothing_done import has_nothing, read_reply, says_no_again
from coach.dialogue.hearing.pointing_back import pointed_at, without_pointing
from coach.dialogue.hearing.protesting import without_protest
from coach.dialogue.hearing.replying import reply_to_pending, revised
from coach.dialogue.hearing.several import (
    HEAD_WORDS,
    are_answered,
    question_after_answer,
    questions_beside,
    tail_acts,
    tails,
    told_beside_skip,
    without_does_it_matter,
)
from coach.dialogue.hearing.told_and_asked import says_what_one_would_do, told_and_asked
from coach.dialogue.hearing.two_things import (
    answer_and_correction,
    answer_and_question,
    command_and_question,
    correction_and_question,
    question_and_answer,
    read_correction,
)
from coach.dialogue.hearing.understood import Understood, sure
from coach.dialogue.hearing.weighing import is_option, weighed
from coach.dialogue.memory.naming import without_name
from coach.dialogue.memory.renaming import forgets_name, without_old_name
from coach.dialogue.outcome.what_if import gone_then, named_level, supposition
from coach.dialogue.pending import called_competency
from coach.dialogue.way.taking_back import meant_instead
from coach.evidence.reader import question_tail
from coach.evidence.types import Reading
from coach.evidence.understanding import Understanding
from coach.interview.interview import Interview
from coach.interview.questions import asked_kinds
from coach.language.quantities import find_quantities
from coach.language.self_repair import resolve_self_repairs

# Commands and small talk whose short forms look like replies to a question with options ("my call", "not me").
_MISTAKABLE = frozenset({"pause", "cancel", "correction", "oos", "chitchat", "thanks", "goodbye", "unsure", "back", "insult"})
_LIKE_AN_OPTION = 0.55
# What one would do in a case may sound like one of these.
_WISHES = frozenset({"back", "skip", "pause", "cancel", "human", "why_ask"})
_CORRECTS_AT_ALL, _REPLY_WORDS, _PUTS_RIGHT_WORDS = 0.2, 2, 8
_SAID_BEFORE = re.compile(r"\bi (?:said|told you|wrote|mentioned|gave)\b", re.I)
_OF_EARLIER = re.compile(r"\b(said|told|earlier|before|wrong|misspoke|mistake|mistaken|correct\w*)\b", re.I)


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


def _fits_an_option(understanding: Understanding, interview: Interview, text: str) -> bool:
    """Whether a message says about the same as one of the open question's options: a short reply in other words."""
    question = interview.question
    if question is None or "?" in text:
        return False
    sentences = [words for option in question.options for words in (option.label, option.means)]
    return understanding.similarity(text, sentences) >= _LIKE_AN_OPTION


def understand(understanding: Understanding, interview: Interview, text: str) -> Understood:
    """Decide and read ``text`` with the interview's open question in view, and find the FAQ entries that it asks for; what carries
    nothing for the question counts for nothing."""
    text = without_protest(without_by_the_way(spelt_command(text)), lambda words: given_away(interview, words, interview.place, words))
    return weighed(understanding, interview, with_entry(understanding, interview, text, _understood(understanding, interview, text)))


def _understood(understanding: Understanding, interview: Interview, text: str) -> Understood:
    """What ``text`` does, and its reading; an answer with something else beside it is read as the answer alone."""
    urgent = first_of_all(understanding, interview, text)
    if urgent:
        return urgent
    more = answer_and_more(understanding, interview, text, lambda told: _as_one(understanding, interview, told))
    found = more or _as_one(understanding, interview, text)
    core = interview.question is not None and interview.is_open and interview.question.kind == "core" and not interview.state.pending
    if core and found.act == "answer" and found.tail_act and is_one_thing(understanding, interview, text, found):
        whole = understanding.acts.decide(text, interview.place)
        found = Understood(whole.act, whole.confidence, tuple(whole.ranking), Reading(text))
    return found if more else with_privacy(understanding, interview, text, found)


def _as_one(understanding: Understanding, interview: Interview, text: str) -> Understood:
    """What ``text`` is as a whole."""
    state, reader = interview.place, understanding.reader
    reply = reply_to_pending(understanding, interview, text, state)
    if reply:
        return reply
    if forgets_name(interview, text):
        return sure("correction", Reading(""), NAME_OUT)
    if wish := _meant(understanding, interview, text, state):
        return wish
    bare = without_pointing(text) if interview.is_open else text
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
    pointed = pointed_at(reader, interview, text)
    if pointed:
        return sure("answer", pointed)
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
    if interview.state.finished and (retracted := to_retract(interview, text)):
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
    two = answer_and_correction(understanding, interview, text, state) if meant == text or _SAID_BEFORE.search(text) else None
    if two:
        return two
    again = told_again(understanding, interview, meant)
    if again:
        return again
    if _puts_right(interview, meant):
        return read_correction(understanding, interview, meant)
    said = without_name(meant)
    decision = understanding.acts.decide(said, state)
    if decision.confidence < SURE and interview.state.answers and supposition(text, interview.is_open):
        return Understood("result", decision.confidence, decision.ranking, Reading(text))
    act, other = decided(decision, interview, said, state, text)
    if act == "unsure" and not interview.state.started and _tells(reader.read(text)):
        # Who tells about themselves before the start asks for nothing yet, and is asked nothing back.
        act, other = ("answer" if interview.state.introduced else "greet"), ""
    if act in _WISHES and interview.is_open and says_what_one_would_do(interview.question, text):
        act, other = "answer", ""
    of_earlier = act != "correction" or plain_cues.takes_up_again(text) or _OF_EARLIER.search(text) or revise(interview, text) is not None
    mistakable = decision.confidence < FIRM or not of_earlier
    remark = act in _MISTAKABLE or act in QUESTIONS and not plain_cues.is_asking(text)
    if remark and mistakable and _fits_an_option(understanding, interview, text):
        act, other = "answer", ""

    def understood(act: str, reading: Reading, tail_act: str = "", other: str = "") -> Understood:
        return Understood(act, decision.confidence, decision.ranking, reading, tail_act, other)

    if interview.state.finished and adds_more(text) and (act == "correction" or other == UNCLEAR):
        act, other = "answer", ""
    unplaced = interview.state.finished and other == UNCLEAR and not plain_cues.is_asking(text)
    if unplaced and isinstance(revise(interview, text), Revision) and not is_about_other(interview, text):
        act = "correction"
    elif unplaced and _tells_plainly(reader.read(text)):
        act, other = "answer", ""
    if act == "back" and any(ch.isdigit() for ch in text) and isinstance(revise(interview, text), Revision):
        act = "correction"
    corrects = dict(decision.ranking).get("correction", 0.0) >= _CORRECTS_AT_ALL
    if corrects and lacks_right_version(text):
        act = "correction"
    if (corrects or not at_follow_up(interview) and plain_cues.takes_up_again(text)) and to_retract(interview, text):
        act = "correction"
    if act == "correction" and comes_on_top(interview, text):
        act, other = "answer", ""
    if act == "correction" and not interview.state.answers and interview.question is None:
        # Nothing was told yet that could be put right.
        act = "answer"
    if act == "correction":
        return read_correction(understanding, interview, meant)
    first, second, asked = questions_beside(understanding, text, decision.act if " " in other else act, state)
    if second:
        return understood(first, Reading(text, question_tail=asked), second)
    if act == "answer":
        # What is kept and said back is what was meant, without the slip.
        text = meant
    inside, short = state.startswith("answering"), len(text.split()) <= HEAD_WORDS
    if act == "greet" and not interview.state.started and (asked := question_tail(text)):
        tail = tail_acts(understanding, asked, state)
        if are_answered(tail):
            return understood(act, Reading(text, question_tail=asked), tail)
    if act == "greet" and not short and not interview.state.started:
        # Who tells about the work in the first message shall not have to say it again.
        return understood(act, reader.read(text))
    if act not in {"answer", "unsure"} and (short or not inside):
        return understood(act, Reading(text), "", other if other == UNCLEAR else "")
    reading = reader.read(text, interview.state.open, interview.told)
    if act == "answer" and inside:
        tail, asked = tails(understanding, text, reading.question_tail, state)
        told = text.strip().removesuffix(asked).strip() if tail else ""
        return understood(act, replace(reading, text=told or text, question_tail=asked), tail)
    if act == "answer":
        return understood(act, reading)
    # "My boss and me" is a whole reply to a follow-up.
    least = _REPLY_WORDS if at_follow_up(interview) else HEAD_WORDS
    tail, asked = question_after_answer(understanding, reading, state, least)
    if tail and inside:
        told = text.strip().removesuffix(asked).strip()
        return understood("answer", replace(reading, text=told or text), tail)
    return understood(act, reading if act == "unsure" else Reading(text), "", other)


def _meant(understanding: Understanding, interview: Interview, text: str, state: str) -> Understood | None:
    """A wish that the words before were meant as ("no, I meant stop"): they are taken back, and it is done."""
    wish = meant_instead(text) if interview.is_open and not interview.state.pending else ""
    if not wish:
        return None
    act = given_away(interview, wish, state, understanding.acts.prepared(wish))
    decision = understanding.acts.decide(wish, state)
    act = act or (decision.act if decision.confidence >= SURE else "")
    return sure("back", Reading(text), f"{MEANT}{act} {wish}") if act in MEANT_ACTS else None


def _struck(understanding: Understanding, interview: Interview, place: Revision | NotSaid) -> Understood:
    """A correction that takes out what stands at ``place``, or tells that it was never said."""
    if isinstance(place, NotSaid):
        return sure("correction", Reading(""), f"{NOT_SAID}{place.words}")
    return sure("correction", struck(interview, place), str(place.index)) if place.new else revised(understanding, interview, place)


def _tells(reading: Reading) -> bool:
    """Whether ``reading`` holds a number of the speaker's or plain evidence."""
    return any(fact.owner == "own" for fact in reading.facts) or any(piece.rule == "clause" for piece in reading.evidence)


def _tells_plainly(reading: Reading) -> bool:
    """Whether ``reading`` holds a number of the speaker's and plain evidence."""
    return any(fact.owner == "own" for fact in reading.facts) and any(piece.rule == "clause" for piece in reading.evidence)


def _supposed(understanding: Understanding, interview: Interview, text: str) -> Reading | None:
    """The reading of a what-if as the statement inside it, with the message's own text; None where a message is none, or
    supposes nothing that can be scored."""
    statement = supposition(text, interview.is_open)
    if not statement or not interview.state.answers:
        return None
    reading = replace(understanding.reader.read(statement, called_competency(interview, statement) or ""), text=text)
    return reading if reading.evidence or named_level(interview, statement) or gone_then(interview, statement) else None
