"""Decides a message by the act model, where its form alone does not give it away, and reads it."""

from __future__ import annotations

import re
from dataclasses import replace

from coach.dialogue.acts import UNCLEAR
from coach.dialogue.changing.adding import says_why_so_late
from coach.dialogue.changing.more_told import comes_on_top
from coach.dialogue.changing.objecting import lacks_right_version
from coach.dialogue.changing.recounting import is_alone_now
from coach.dialogue.changing.revising import contrasts, revise
from coach.dialogue.changing.revision import Revision
from coach.dialogue.changing.striking import to_retract
from coach.dialogue.changing.subjects import is_about_other
from coach.dialogue.cues import plain_cues
from coach.dialogue.cues.result_cues import adds_more
from coach.dialogue.hearing.deciding import FIRM, QUESTIONS, SURE, at_follow_up, decided
from coach.dialogue.hearing.several import (
    HEAD_WORDS,
    are_answered,
    question_after_answer,
    questions_beside,
    tail_acts,
    tails,
)
from coach.dialogue.hearing.told_and_asked import says_what_one_would_do
from coach.dialogue.hearing.two_things import (
    read_correction,
)
from coach.dialogue.hearing.understood import Understood
from coach.dialogue.memory.naming import without_name
from coach.dialogue.outcome.what_if import supposition
from coach.evidence.reader import question_tail
from coach.evidence.types import Reading
from coach.evidence.understanding import Understanding
from coach.interview.interview import Interview
from coach.interview.questions import asked_kinds
from coach.language.acts import ActDecision

# Commands and small talk whose short forms look like replies to a question with options ("my call", "not me").
_MISTAKABLE = frozenset({"pause", "cancel", "correction", "oos", "chitchat", "thanks", "goodbye", "unsure", "back", "insult"})
_LIKE_AN_OPTION = 0.55
# What one would do in a case may sound like one of these.
_WISHES = frozenset({"back", "skip", "pause", "cancel", "human", "why_ask"})
_CORRECTS_AT_ALL, _REPLY_WORDS = 0.2, 2
_OF_EARLIER = re.compile(r"\b(said|told|earlier|before|wrong|misspoke|mistake|mistaken|correct\w*)\b", re.I)

_HORIZON = "horizon"
_IT_WAS_SO_LONG = re.compile(
    r"^\W*(?:(?:well|hm+|oh|so|yes)\W+)*(?:it|that|this|the plan|mine|ours) ?(?:was|is|'?s|looked|ran|went|covered)(?: (?:only|just"
    r"|about|around"
    r"|roughly|maybe|for|over|a good|like|some|almost|nearly))* (?:\w+[ -]){0,2}(?:years?|months?|weeks?|quarters?)\b",
    re.I,
)
# "Two years, not one" changes something; "not me" says who it was.
_PUTS_RIGHT = re.compile(r"\bnot (?!(?:me|mine|us|my|our|him|her|them|by|really|only|just)\b)\w+|\binstead\b|\brather than\b", re.I)


def by_model(understanding: Understanding, interview: Interview, text: str, meant: str) -> Understood:
    """What ``text`` does by the act model, as far as the place and the open question bear it out, and its reading. ``meant`` is
    ``text`` without slips that it puts right itself."""
    state = interview.place
    said = without_name(meant)
    decision = understanding.acts.decide(said, state)
    if decision.confidence < SURE and interview.state.answers and supposition(text, interview.is_open):
        return Understood("result", decision.confidence, decision.ranking, Reading(text))
    act, other = _act(understanding, interview, text, said, decision)
    if act == "correction":
        return read_correction(understanding, interview, meant)
    return _read(understanding, interview, text, meant, decision, act, other)


def _act(understanding: Understanding, interview: Interview, text: str, said: str, decision: ActDecision) -> tuple[str, str]:
    """The act of ``text`` and what else it may be: as decided, but for what its words or the open question show better."""
    state, reader = interview.place, understanding.reader
    act, other = decided(decision, interview, said, state, text)
    if act == "unsure" and not interview.state.started and (_holds_own_number(told := reader.read(text)) or _holds_evidence(told)):
        # Who tells about themselves before the start asks for nothing yet, and is asked nothing back.
        act, other = ("answer" if interview.state.introduced else "greet"), ""
    if act in _WISHES and interview.is_open and says_what_one_would_do(interview.question, text):
        act, other = "answer", ""
    of_earlier = act != "correction" or plain_cues.takes_up_again(text) or _OF_EARLIER.search(text) or revise(interview, text) is not None
    mistakable = decision.confidence < FIRM or not of_earlier
    remark = act in _MISTAKABLE or act in QUESTIONS and not plain_cues.is_asking(text)
    if remark and mistakable and _fits_an_option(understanding, interview, text):
        act, other = "answer", ""
    corrected = act == "correction" and not contrasts(interview, text)
    if interview.state.finished and (adds_more(text) or says_why_so_late(text)) and (corrected or other == UNCLEAR):
        act, other = "answer", ""
    unplaced = interview.state.finished and other == UNCLEAR and not plain_cues.is_asking(text)
    if unplaced and (
        interview.state.answers
        and is_alone_now(text)
        or isinstance(revise(interview, text), Revision)
        and not is_about_other(interview, text)
    ):
        act = "correction"
    elif unplaced and _holds_own_number(unasked := reader.read(text)) and _holds_evidence(unasked):
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
    if act == "correction" and _first_of_its_kind(interview, text):
        act, other = "answer", ""
    if act == "correction" and not interview.state.answers and interview.question is None:
        # Nothing was told yet that could be put right.
        act = "answer"
    return act, other


def _read(
    understanding: Understanding, interview: Interview, text: str, meant: str, decision: ActDecision, act: str, other: str
) -> Understood:
    """``text``, of this ``act``, with its reading and the question at its end."""
    state, reader = interview.place, understanding.reader

    def understood(act: str, reading: Reading, tail_act: str = "", other: str = "") -> Understood:
        return Understood(act, decision.confidence, decision.ranking, reading, tail_act, other)

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


def _fits_an_option(understanding: Understanding, interview: Interview, text: str) -> bool:
    """Whether a message says about the same as one of the open question's options: a short reply in other words."""
    question = interview.question
    if question is None or "?" in text:
        return False
    sentences = [words for option in question.options for words in (option.label, option.means)]
    return understanding.similarity(text, sentences) >= _LIKE_AN_OPTION


def is_so_long(text: str) -> bool:
    """Whether ``text`` begins with how long a plan was ("it was a year, and the director signed it, not me") and puts nothing right."""
    put_right = _PUTS_RIGHT.search(text) or plain_cues.takes_up_again(text) or _OF_EARLIER.search(text)
    return not put_right and bool(_IT_WAS_SO_LONG.match(text))


def _first_of_its_kind(interview: Interview, text: str) -> bool:
    """Whether ``text`` says how long the plan was that the open follow-up asks for, of which nothing was told before that it could
    put right."""
    question = interview.question if interview.is_open and at_follow_up(interview) else None
    if question is None or _HORIZON not in asked_kinds(interview.role_model, question.id):
        return False
    told = any(fact.kind == _HORIZON for answer in interview.state.answers for fact in answer.reading.facts)
    return not told and is_so_long(text)


def _holds_own_number(reading: Reading) -> bool:
    return any(fact.owner == "own" for fact in reading.facts)


def _holds_evidence(reading: Reading) -> bool:
    return any(piece.rule == "clause" for piece in reading.evidence)
