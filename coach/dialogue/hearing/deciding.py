"""Decides between acts that are too close to call, by the form of the message and the place where it arrives."""

from __future__ import annotations

import re

from coach.dialogue.acts import UNCLEAR
from coach.dialogue.changing.number_places import repeats_told
from coach.dialogue.changing.revising import contrasts, looks_corrective
from coach.dialogue.cues import plain_cues
from coach.dialogue.cues.result_cues import requests_work
from coach.dialogue.hearing.several import HEAD_WORDS
from coach.dialogue.memory.naming import given_name
from coach.dialogue.moves.clarifying import one_reading, two_readings
from coach.dialogue.outcome.asked_areas import area_named
from coach.dialogue.pending import named_competency
from coach.interview.interview import Interview
from coach.language.acts import ActDecision

SURE, FIRM = 0.6, 0.85
_CLOSE, _FLOOR, _VAGUE = 0.2, 0.2, 0.35
_CLEARING = frozenset({"start", "restart", "delete_data"})
# Acts that are no question to the coach: "an answer, or a question for me?" would not fit them.
_COMMANDS = frozenset({"skip", "cancel", "pause", "restart", "goodbye"})
# A word or two of small talk need no second look.
_UNMARKED_WORDS = 6
REMARKS, _REMARK_WORDS = frozenset({"chitchat", "insult", "thanks", "greet"}), 3
_MAY_REPLY, _CORRECTS_TOO, _ALSO_ANSWER, _UNSURE, _WEAK = 0.12, 0.1, 0.2, 0.5, 0.4
QUESTIONS = frozenset(
    "faq_director_role faq_manager_role faq_difference faq_skills faq_team why_ask privacy bot_challenge explain_result next_steps"
    " interview_tips progress result".split()
)
_WANTS = re.compile(
    r"\b(please|pls|(can|could|would|will) (you|u)|i('?d| would) (like|love)|i(?:'m| am)? ?(just |really )?(want|need|wanna|looking for"
    r"|trying to|wondering|searching)|(help|write|give|book|tell) me)\b",
    re.I,
)
_OF_RESULT = frozenset({"result", "explain_result"})
# After the result nothing is open that these could be about.
_ONLY_INSIDE = frozenset({"skip", "progress"})
_FIRST_PERSON = re.compile(r"\b(i|i'm|i've|i'd|my|we|our)\b", re.I)


def at_follow_up(interview: Interview) -> bool:
    """Whether the open question is one that asks for more on an answer."""
    return interview.question is not None and interview.question.kind == "follow_up"


def _is_close(decision: ActDecision) -> bool:
    """Whether an answer and something else lead the ranking, too near to each other to call."""
    if len(decision.ranking) < 2:
        return False
    (first, p), (second, q) = decision.ranking[:2]
    return "answer" in {first, second} and p < SURE and p - q < _CLOSE


def _is_question_only(text: str) -> bool:
    """Whether a message is one question without anything told about oneself."""
    marked = text.rstrip().endswith("?") or len(text.split()) <= _UNMARKED_WORDS
    return marked and plain_cues.is_asking(text.rstrip(" ?")) and not _FIRST_PERSON.search(text)


def _tells(decision: ActDecision, text: str, follow_up: bool) -> bool:
    """Whether a message that may well be an answer has not the form of the question, or not the force of the command, that
    it was taken for; a reply to a ``follow_up`` may have any form."""
    weight = dict(decision.ranking).get("answer", 0.0)
    if decision.act == "answer" or plain_cues.is_asking(text) or decision.act == "oos" and requests_work(text):
        return False
    if decision.act in QUESTIONS or decision.act == "oos":
        own = decision.act != "oos" and len(text.split()) > HEAD_WORDS and bool(_FIRST_PERSON.search(text))
        return (weight >= (_MAY_REPLY if follow_up else _ALSO_ANSWER) and decision.confidence < FIRM) or (
            own and decision.confidence < _UNSURE
        )
    return decision.act in _COMMANDS and decision.confidence < _WEAK


def _fits_badly(decision: ActDecision, text: str) -> bool:
    """Whether a message after the result fits no act well; what would clear the answers has to fit better than the rest."""
    clears = decision.act in _CLEARING and len(text.split()) > _REMARK_WORDS
    # Nothing is asked there: what comes on top tells of the speaker, or is plain without that.
    adds = decision.act == "answer" and not _FIRST_PERSON.search(text)
    return decision.confidence < (FIRM if clears else _UNSURE if adds else _VAGUE)


def _introduces_oneself(text: str) -> bool:
    """Whether a whole message tells about the speaker and wants nothing."""
    told = len(text.split()) > HEAD_WORDS and bool(_FIRST_PERSON.search(text))
    return told and not (plain_cues.is_asking(text) or requests_work(text) or _WANTS.search(text))


def decided(decision: ActDecision, interview: Interview, text: str, state: str, whole: str) -> tuple[str, str]:
    """The act and, where two are too close to call and that was not asked about in the turn before, "unsure" and the other
    (or both, where neither is an answer).

    Between an answer and a correction, which both tell something, an answered topic that is named decides. ``whole`` is the
    message with the name that it may give.
    """
    choices = None if interview.state.doubted else two_readings(decision)
    newcomer = not interview.state.introduced and not interview.state.started
    if newcomer and decision.confidence < SURE and "start" in (decision.act, *(choices or ())):
        return "greet", ""
    if not state.startswith("answering") and decision.confidence < SURE and plain_cues.greets(text):
        return "greet", ""
    unsure_of_topic = decision.confidence < FIRM and _introduces_oneself(text)
    if not interview.state.started and decision.act == "oos" and (given_name(whole) or unsure_of_topic):
        # Who says who they are or what they do asks for nothing yet.
        return "greet", ""
    if choices and "result" in choices and plain_cues.wants_recall(text):
        return "result", ""
    if choices and set(choices) == {"start", "restart"} and not interview.state.answers:
        return "start", ""
    if choices and interview.state.finished and "explain_result" in choices and (area_named(interview, text) or set(choices) <= _OF_RESULT):
        # Both are about the result: where an area is named it is about that, else the likelier one is shown.
        return ("explain_result" if area_named(interview, text) else choices[0]), ""
    if choices and interview.state.finished and not interview.is_open and set(choices) & _ONLY_INSIDE:
        other = next((act for act in choices if act not in _ONLY_INSIDE), "")
        return (other, "") if dict(decision.ranking).get(other, 0.0) >= _VAGUE else ("oos", UNCLEAR)
    if choices:
        act = one_reading(interview, decision, choices, text)
        return (act, "") if act else ("unsure", " ".join(choices))
    if decision.act == "cancel" and decision.confidence < SURE and decision.ranking[1][0] == "insult":
        return "insult", ""
    if interview.state.finished and _fits_badly(decision, text):
        return "oos", UNCLEAR
    if not state.startswith("answering"):
        return (decision.act if decision.confidence >= _FLOOR else "oos"), ""
    if decision.act == "answer" and dict(decision.ranking).get("correction", 0.0) >= _CORRECTS_TOO and contrasts(interview, text):
        return "correction", ""
    corrective = interview.state.answers and (decision.confidence >= FIRM or looks_corrective(interview, text))
    if decision.act == "correction" and (not corrective or plain_cues.regrets(text) or repeats_told(interview, text)):
        return "answer", ""
    if _tells(decision, text, at_follow_up(interview)):
        return "answer", ""
    if decision.act == "answer" and decision.confidence < FIRM and _is_question_only(text) and not interview.state.doubted:
        # Nobody answers in the form of a question without a word on oneself.
        second, weight = decision.ranking[1]
        return (second if weight >= _FLOOR else "oos"), ""
    if not _is_close(decision) or any(act in _COMMANDS for act, _ in decision.ranking[:2]):
        return decision.act, ""
    other = next(act for act, _ in decision.ranking if act != "answer")
    if other == "correction":
        named = named_competency(interview, text)
        answered = named and not state.endswith(f":{named}") and any(a.competency == named for a in interview.state.answers)
        return ("correction" if answered and looks_corrective(interview, text) else decision.act), ""
    if decision.act == "answer" and not plain_cues.is_asking(text):
        return "answer", ""
    if decision.act in REMARKS and len(text.split()) <= _REMARK_WORDS:
        return decision.act, ""
    if _is_question_only(text):
        return other, ""
    return (decision.act, "") if interview.state.doubted else ("unsure", other)
