"""Understands one message at the place where it arrives: its act, its reading, and a question at its end."""

from __future__ import annotations

import re
from dataclasses import replace

from coach.dialogue import cues
from coach.dialogue.adding import without_lead
from coach.dialogue.choosing import chosen, other_option
from coach.dialogue.clarifying import one_reading, two_readings
from coach.dialogue.conductor import UNCLEAR
from coach.dialogue.correcting import NOT_SAID
from coach.dialogue.first_of_all import first_of_all
from coach.dialogue.given_away import given_away
from coach.dialogue.more_told import comes_on_top
from coach.dialogue.naming import given_name, without_name
from coach.dialogue.nothing_done import has_nothing, read_reply, says_no_again
from coach.dialogue.objecting import lacks_right_version
from coach.dialogue.pending import called_competency, named_competency
from coach.dialogue.pointing_back import pointed_at
from coach.dialogue.putting_right import taken_away, told_again
from coach.dialogue.replying import reply_to_pending, revised
from coach.dialogue.restoring import leaves_as_it_was
from coach.dialogue.result_cues import adds_more, requests_work
from coach.dialogue.revising import COUNTS_ONESELF, MAY_I, contrasts, looks_corrective, repeats_told, revise
from coach.dialogue.revision import NotSaid, Revision
from coach.dialogue.same_breath import put_right_at_once
from coach.dialogue.several import (
    HEAD_WORDS,
    are_answered,
    question_after_answer,
    questions_beside,
    tail_acts,
    tails,
    told_beside_skip,
    without_does_it_matter,
)
from coach.dialogue.striking import struck, to_retract, to_strike
from coach.dialogue.subjects import is_about_other
from coach.dialogue.told_and_asked import says_what_one_would_do, told_and_asked
from coach.dialogue.two_things import (
    answer_and_correction,
    answer_and_question,
    command_and_question,
    correction_and_question,
    question_and_answer,
    read_correction,
)
from coach.dialogue.understood import Understood, sure
from coach.dialogue.what_if import gone_then, named_level, supposition
from coach.evidence.reader import question_tail
from coach.evidence.types import Reading
from coach.evidence.understanding import Understanding
from coach.interview.interview import Interview
from coach.interview.questions import asked_kinds
from coach.language.acts import ActDecision
from coach.language.quantities import find_quantities
from coach.language.self_repair import resolve_self_repairs

_SURE, _CLOSE, _FLOOR, _VAGUE = 0.6, 0.2, 0.2, 0.35
_CLEARING = frozenset({"start", "restart", "delete_data"})
# Commands and small talk whose short forms look like replies to a question with options ("my call", "not me").
_MISTAKABLE = frozenset({"pause", "cancel", "correction", "oos", "chitchat", "thanks", "goodbye", "unsure", "back", "insult"})
_FIRM, _LIKE_AN_OPTION = 0.85, 0.55
# Acts that are no question to the coach: "an answer, or a question for me?" would not fit them.
_COMMANDS = frozenset({"skip", "cancel", "pause", "restart", "goodbye"})
# What one would do in a case may sound like one of these.
_WISHES = frozenset({"back", "skip", "pause", "cancel"})
# A word or two of small talk need no second look.
_REMARKS, _REMARK_WORDS = frozenset({"chitchat", "insult", "thanks", "greet"}), 3
_CORRECTS_AT_ALL = 0.2
_MAY_REPLY, _REPLY_WORDS = 0.12, 2
_CORRECTS_TOO, _ALSO_ANSWER, _UNSURE, _WEAK = 0.1, 0.2, 0.5, 0.4
_QUESTIONS = frozenset(
    "faq_director_role faq_manager_role faq_difference faq_skills faq_team why_ask privacy bot_challenge explain_result next_steps"
    " interview_tips progress result".split()
)
_PUTS_RIGHT_WORDS = 8
_OF_EARLIER = re.compile(r"\b(said|told|earlier|before|wrong|misspoke|mistake|mistaken|correct\w*)\b", re.I)
_FIRST_PERSON = re.compile(r"\b(i|i'm|i've|i'd|my|we|our)\b", re.I)


def _at_follow_up(interview: Interview) -> bool:
    return interview.question is not None and interview.question.kind == "follow_up"


def _puts_right(interview: Interview, text: str) -> bool:
    """Whether a few words after an answer put one number of it right ("no, actually 33 percent")."""
    question = interview.question if interview.is_open else None
    if interview.state.answers and cues.puts_right(text) and not interview.state.pending:
        return True
    if (COUNTS_ONESELF.match(text) or MAY_I.match(text)) and not interview.state.pending:
        return isinstance(revise(interview, text), Revision)
    if len(text.split()) > _PUTS_RIGHT_WORDS or not cues.takes_up_again(text):
        return False
    kinds = {quantity.kind for quantity in find_quantities(text)}
    open_kinds = asked_kinds(interview.role_model, question.id) | {"count", "reach"} if question else set()
    other = question is None or question.kind in {"core", "confirm"} or not kinds & open_kinds
    return other and isinstance(revise(interview, text), Revision)


def _is_close(decision: ActDecision) -> bool:
    """Whether an answer and something else lead the ranking, too near to each other to call."""
    if len(decision.ranking) < 2:
        return False
    (first, p), (second, q) = decision.ranking[:2]
    return "answer" in {first, second} and p < _SURE and p - q < _CLOSE


def _is_question_only(text: str) -> bool:
    """Whether a message is one question without anything told about oneself."""
    return text.rstrip().endswith("?") and cues.is_asking(text.rstrip(" ?")) and not _FIRST_PERSON.search(text)


def _tells(decision: ActDecision, text: str, follow_up: bool) -> bool:
    """Whether a message that may well be an answer has not the form of the question, or not the force of the command, that
    it was taken for; a reply to a ``follow_up`` may have any form."""
    weight = dict(decision.ranking).get("answer", 0.0)
    if decision.act == "answer" or cues.is_asking(text) or decision.act == "oos" and requests_work(text):
        return False
    if decision.act in _QUESTIONS or decision.act == "oos":
        own = decision.act != "oos" and len(text.split()) > HEAD_WORDS and bool(_FIRST_PERSON.search(text))
        return (weight >= (_MAY_REPLY if follow_up else _ALSO_ANSWER) and decision.confidence < _FIRM) or (
            own and decision.confidence < _UNSURE
        )
    return decision.act in _COMMANDS and decision.confidence < _WEAK


def _fits_badly(decision: ActDecision, text: str) -> bool:
    """Whether a message after the result fits no act well; what would clear the answers has to fit better than the rest."""
    clears = decision.act in _CLEARING and len(text.split()) > _REMARK_WORDS
    return decision.confidence < (_FIRM if clears else _VAGUE)


def _decided(decision: ActDecision, interview: Interview, text: str, state: str, whole: str) -> tuple[str, str]:
    """The act and, where two are too close to call and that was not asked about in the turn before, "unsure" and the other
    (or both, where neither is an answer).

    Between an answer and a correction, which both tell something, an answered topic that is named decides. ``whole`` is the
    message with the name that it may give.
    """
    choices = None if interview.state.doubted else two_readings(decision)
    newcomer = not interview.state.introduced and not interview.state.started
    if newcomer and decision.confidence < _SURE and "start" in (decision.act, *(choices or ())):
        return "greet", ""
    if not state.startswith("answering") and decision.confidence < _SURE and cues.greets(text):
        return "greet", ""
    if not interview.state.started and decision.act == "oos" and given_name(whole):
        # Who says who they are asks for nothing yet.
        return "greet", ""
    if choices and "result" in choices and cues.wants_recall(text):
        return "result", ""
    if choices and set(choices) == {"start", "restart"} and not interview.state.answers:
        return "start", ""
    if choices:
        act = one_reading(interview, decision, choices, text)
        return (act, "") if act else ("unsure", " ".join(choices))
    if decision.act == "cancel" and decision.confidence < _SURE and decision.ranking[1][0] == "insult":
        return "insult", ""
    if interview.state.finished and _fits_badly(decision, text):
        return "oos", UNCLEAR
    if not state.startswith("answering"):
        return (decision.act if decision.confidence >= _FLOOR else "oos"), ""
    if decision.act == "answer" and dict(decision.ranking).get("correction", 0.0) >= _CORRECTS_TOO and contrasts(interview, text):
        return "correction", ""
    corrective = interview.state.answers and (decision.confidence >= _FIRM or looks_corrective(interview, text))
    if decision.act == "correction" and (not corrective or cues.regrets(text) or repeats_told(interview, text)):
        return "answer", ""
    if _tells(decision, text, _at_follow_up(interview)):
        return "answer", ""
    if decision.act == "answer" and decision.confidence < _FIRM and _is_question_only(text) and not interview.state.doubted:
        second, weight = decision.ranking[1]
        return "unsure", second if weight >= _FLOOR else "oos"
    if not _is_close(decision) or any(act in _COMMANDS for act, _ in decision.ranking[:2]):
        return decision.act, ""
    other = next(act for act, _ in decision.ranking if act != "answer")
    if other == "correction":
        named = named_competency(interview, text)
        answered = named and not state.endswith(f":{named}") and any(a.competency == named for a in interview.state.answers)
        return ("correction" if answered and looks_corrective(interview, text) else decision.act), ""
    if decision.act == "answer" and not cues.is_asking(text):
        return "answer", ""
    if decision.act in _REMARKS and len(text.split()) <= _REMARK_WORDS:
        return decision.act, ""
    return (decision.act, "") if interview.state.doubted else ("unsure", other)


def _fits_an_option(understanding: Understanding, interview: Interview, text: str) -> bool:
    """Whether a message says about the same as one of the open question's options: a short reply in other words."""
    question = interview.question
    if question is None or "?" in text:
        return False
    sentences = [words for option in question.options for words in (option.label, option.means)]
    return understanding.similarity(text, sentences) >= _LIKE_AN_OPTION


def understand(understanding: Understanding, interview: Interview, text: str) -> Understood:
    """Decide and read ``text`` with the interview's open question in view."""
    state, reader = interview.place, understanding.reader
    reply = first_of_all(understanding, interview, text) or reply_to_pending(understanding, interview, text, state)
    if reply:
        return reply
    text = put_right_at_once(chosen(interview.question if interview.is_open else None, text))
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
    if isinstance(place, NotSaid):
        return sure("correction", Reading(text), f"{NOT_SAID}{place.words}")
    if place:
        return sure("correction", struck(interview, place), str(place.index)) if place.new else revised(understanding, interview, place)
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
    two = answer_and_correction(understanding, interview, text, state) if meant == text else None
    if two:
        return two
    again = told_again(understanding, interview, meant)
    if again:
        return again
    if _puts_right(interview, meant):
        return read_correction(understanding, interview, meant)
    said = without_name(meant)
    decision = understanding.acts.decide(said, state)
    if decision.confidence < _SURE and interview.state.answers and supposition(text, interview.is_open):
        return Understood("result", decision.confidence, decision.ranking, Reading(text))
    act, other = _decided(decision, interview, said, state, text)
    if act in _WISHES and interview.is_open and says_what_one_would_do(interview.question, text):
        act, other = "answer", ""
    of_earlier = act != "correction" or cues.takes_up_again(text) or _OF_EARLIER.search(text) or revise(interview, text) is not None
    mistakable = decision.confidence < _FIRM or not of_earlier
    remark = act in _MISTAKABLE or act in _QUESTIONS and not cues.is_asking(text)
    if remark and mistakable and _fits_an_option(understanding, interview, text):
        act, other = "answer", ""

    def understood(act: str, reading: Reading, tail_act: str = "", other: str = "") -> Understood:
        return Understood(act, decision.confidence, decision.ranking, reading, tail_act, other)

    if interview.state.finished and adds_more(text) and (act == "correction" or other == UNCLEAR):
        act, other = "answer", ""
    unplaced = interview.state.finished and other == UNCLEAR and not cues.is_asking(text)
    if unplaced and isinstance(revise(interview, text), Revision) and not is_about_other(interview, text):
        act = "correction"
    elif unplaced and _tells_plainly(reader.read(text)):
        act, other = "answer", ""
    if act == "back" and any(ch.isdigit() for ch in text) and isinstance(revise(interview, text), Revision):
        act = "correction"
    corrects = dict(decision.ranking).get("correction", 0.0) >= _CORRECTS_AT_ALL
    if corrects and lacks_right_version(text):
        act = "correction"
    if (corrects or not _at_follow_up(interview) and cues.takes_up_again(text)) and to_retract(interview, text):
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
    least = _REPLY_WORDS if _at_follow_up(interview) else HEAD_WORDS
    tail, asked = question_after_answer(understanding, reading, state, least)
    if tail and inside:
        told = text.strip().removesuffix(asked).strip()
        return understood("answer", replace(reading, text=told or text), tail)
    return understood(act, reading if act == "unsure" else Reading(text), "", other)


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
