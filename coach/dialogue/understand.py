"""Understands one message at the place where it arrives: its act, its reading, and a question at its end."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

from coach.dialogue.answering import is_no, is_yes
from coach.dialogue.correcting import in_full
from coach.dialogue.pending import ANSWER_WORDS, QUESTION_WORDS, named_competency, named_versions
from coach.dialogue.what_if import named_level, supposition
from coach.evidence.types import Reading
from coach.evidence.understanding import Understanding
from coach.interview.interview import Interview
from coach.interview.state import PREFERENCE, Pending
from coach.language.acts import ActDecision

_SURE, _CLOSE, _FLOOR = 0.6, 0.2, 0.2
_BARE_QUESTION = (0.3, 0.75)
# Commands and small talk whose short forms look like replies to a question with options ("my call", "not me").
_MISTAKABLE = frozenset({"pause", "cancel", "correction", "oos", "chitchat", "thanks", "goodbye", "unsure", "back", "insult"})
_FIRM, _LIKE_AN_OPTION = 0.85, 0.55
# Acts that are no question to the coach: "an answer, or a question for me?" would not fit them.
_COMMANDS = frozenset({"skip", "cancel", "pause", "restart", "goodbye"})
_KEEPS_OLD = re.compile(
    r"\b(never ?mind|keep (it|that|what|my|the (old|first|earlier))|leave (it|that) (as|like|how)|changed my mind|as it (was|is)"
    r"|stick (with|to))\b",
    re.I,
)
# Words of one who tells of own work, and signs that a message may want something of the coach.
_TELLS = re.compile(r"\b(i|we)('ve|'d|'m)? \w+", re.I)
_MAY_ASK = re.compile(r"\?|\b(you|your|please|pls|tell me|show me|give me|write|explain|what|how|why|which|should i|can i|do i)\b", re.I)
# An answer in front of a question has at least this many words; shorter messages are decided as a whole.
_HEAD_WORDS = 5


@dataclass(frozen=True)
class Understood:
    """``act`` with its probability and runners-up, the reading, and ``tail_act``: the act of a question at the end, or
    the other act that an unsure message may be."""

    act: str
    confidence: float
    ranking: tuple[tuple[str, float], ...]
    reading: Reading
    tail_act: str = ""

    def to_json(self) -> dict[str, Any]:
        """What travels with the message to the actions."""
        return {"act": self.act, "confidence": self.confidence, "reading": self.reading.to_json(), "tail_act": self.tail_act}


def place(interview: Interview) -> str:
    """Where a message arrives: "idle", "answering:<competency>" or "after_result"."""
    if interview.is_open and interview.question:
        name = interview.question.competency
        return f"answering:{interview.role_model.competency_ids[-1] if name == PREFERENCE else name}"
    return "after_result" if interview.state.finished else "idle"


def _resolves(pending: Pending, text: str) -> bool:
    """Whether ``text`` is a plain reply to what is pending: decided by its words, not by the act model."""
    kind = pending.kind
    if kind == "contradiction":
        return bool(named_versions(pending.data, text))
    if kind == "doubt" and (ANSWER_WORDS.search(text) or QUESTION_WORDS.search(text)):
        return True
    return is_yes(text) or is_no(text)


def _reply_to_pending(understanding: Understanding, interview: Interview, text: str, state: str) -> Understood:
    act = "answer" if state.startswith("answering") else "affirm" if is_yes(text) else "deny" if is_no(text) else "answer"
    reading = understanding.reader.read(text, interview.state.open)
    return Understood(act, 1.0, ((act, 1.0),), reading)


def _given_away(understanding: Understanding, interview: Interview, text: str, state: str) -> str:
    """The act that a message's form gives away, or "": it keeps the reopened answer, says yes or no to
    what was volunteered, or holds no words at all."""
    if interview.state.shelved and _KEEPS_OLD.search(text):
        return "skip"
    question = interview.question if interview.is_open else None
    if question and question.kind == "confirm" and (is_yes(text) or is_no(text)):
        return "answer"
    if any(ch.isalnum() for ch in understanding.acts.prepared(text)):
        return ""
    return "answer" if state.startswith("answering") and "?" not in text else "repeat"


def _is_close(decision: ActDecision, text: str) -> bool:
    """Whether an answer and something else lead the ranking, too near to each other to call; of a few words with a
    question mark ("the team?") nobody could say unless the model is sure."""
    if len(decision.ranking) < 2:
        return False
    if text.rstrip().endswith("?") and len(text.split()) <= _HEAD_WORDS:
        low, high = _BARE_QUESTION
        return low <= dict(decision.ranking).get("answer", 0.0) <= high
    (first, p), (second, q) = decision.ranking[:2]
    return "answer" in {first, second} and p < _SURE and p - q < _CLOSE


def _decided(decision: ActDecision, interview: Interview, text: str, state: str) -> str:
    """The act, or "unsure" where answer or interruption is too close to call and was not asked about in the turn before.

    Between an answer and a correction, which both tell something, an answered topic that is named decides.
    """
    if not state.startswith("answering"):
        return decision.act if decision.confidence >= _FLOOR else "oos"
    if not _is_close(decision, text) or any(act in _COMMANDS for act, _ in decision.ranking[:2]):
        return decision.act
    if _TELLS.search(text) and not _MAY_ASK.search(text):
        return "answer" if "correction" not in {act for act, _ in decision.ranking[:2]} else decision.act
    if {act for act, _ in decision.ranking[:2]} == {"answer", "correction"}:
        named = named_competency(interview, text)
        answered = named and not state.endswith(f":{named}") and any(a.competency == named for a in interview.state.answers)
        return "correction" if answered else decision.act
    return decision.act if interview.state.doubted else "unsure"


def _fits_an_option(understanding: Understanding, interview: Interview, text: str) -> bool:
    """Whether a message says about the same as one of the open question's options: a short reply in other words."""
    question = interview.question
    if question is None or "?" in text:
        return False
    sentences = [words for option in question.options for words in (option.label, option.means)]
    return understanding.similarity(text, sentences) >= _LIKE_AN_OPTION


def _question_after_answer(understanding: Understanding, text: str, tail: str, state: str) -> str:
    """Act of the question ``tail`` if what stands in front of it is an answer, else ""."""
    head = text.strip().removesuffix(tail.strip()).strip()
    if not tail or head == text.strip() or len(head.split()) < _HEAD_WORDS:
        return ""
    return understanding.acts.decide(tail, state).act if understanding.acts.decide(head, state).act == "answer" else ""


def understand(understanding: Understanding, interview: Interview, text: str) -> Understood:
    """Decide and read ``text`` with the interview's open question in view."""
    state, reader = place(interview), understanding.reader
    if interview.state.pending and _resolves(interview.state.pending, text):
        return _reply_to_pending(understanding, interview, text, state)
    known = _given_away(understanding, interview, text, state)
    if known:
        return Understood(known, 1.0, ((known, 1.0),), Reading(text))
    supposed = _supposed(understanding, interview, text)
    if supposed is not None:
        return Understood("result", 1.0, (("result", 1.0),), supposed)
    decision = understanding.acts.decide(text, state)
    if decision.confidence < _SURE and interview.state.answers and supposition(text, interview.is_open):
        return Understood("result", decision.confidence, decision.ranking, Reading(text))
    act = _decided(decision, interview, text, state)
    if act in _MISTAKABLE and decision.confidence < _FIRM and _fits_an_option(understanding, interview, text):
        act = "answer"
    if act == "correction":
        said = in_full(interview, text)
        reading = reader.read(said, interview.state.open if said == text else "")
        return Understood(act, decision.confidence, decision.ranking, reading)
    if act != "answer" and (not state.startswith("answering") or len(text.split()) <= _HEAD_WORDS):
        return Understood(act, decision.confidence, decision.ranking, *_unread(understanding, interview, decision, text, act))
    reading, tail_act = reader.read(text, interview.state.open), ""
    if act == "answer":
        if reading.question_tail and state.startswith("answering"):
            tail_act = understanding.acts.decide(reading.question_tail, state).act
        return Understood(act, decision.confidence, decision.ranking, reading, tail_act)
    tail_act = _question_after_answer(understanding, text, reading.question_tail, state)
    if tail_act:
        return Understood("answer", decision.confidence, decision.ranking, reading, tail_act)
    return Understood(act, decision.confidence, decision.ranking, *_unread(understanding, interview, decision, text, act))


def _supposed(understanding: Understanding, interview: Interview, text: str) -> Reading | None:
    """The reading of a what-if as the statement inside it, with the message's own text; None where a message is none, or
    supposes nothing that can be scored."""
    statement = supposition(text, interview.is_open)
    if not statement or not interview.state.answers:
        return None
    reading = replace(understanding.reader.read(statement, named_competency(interview, statement) or ""), text=text)
    return reading if reading.evidence or named_level(interview, statement) else None


def _unread(understanding: Understanding, interview: Interview, decision: ActDecision, text: str, act: str) -> tuple[Reading, str]:
    """Reading and other act of a message that is no answer; an unsure one is read, so that no word is lost if it is one."""
    if act != "unsure":
        return Reading(text), ""
    other = next(act for act, _ in decision.ranking if act != "answer")
    return understanding.reader.read(text, interview.state.open), other
