"""Decides one message at a named place, without a conversation: for tools and measurements, with the chat's own code."""

from __future__ import annotations

from coach.dialogue.hearing.understand import understand
from coach.dialogue.hearing.understood import Understood
from coach.evidence.types import Reading
from coach.evidence.understanding import Understanding
from coach.interview.interview import Interview
from coach.interview.state import Answer
from coach.role_model import RoleModel

UNSURE = "unsure"


def interview_at(role_model: RoleModel, state: str, question: str = "") -> Interview:
    """An interview that stands at ``state`` ("idle", "answering:<competency>" or "after_result").

    ``question`` names the competency's open follow-up by its id or its words; without one, or where none is so named,
    the core question is open. What was said before is not known, only that something was.
    """
    interview = Interview.new(role_model, introduced=True)
    where, _, competency = state.partition(":")
    before = (Answer(next(name for name in role_model.competency_ids if name != competency), Reading("")),)
    if where == "answering":
        follow_ups = role_model.competency(competency).follow_ups
        opened = next((f"{competency}.{f.id}" for f in follow_ups if question in {f.id, f"{competency}.{f.id}", f.text}), competency)
        return interview.updated(started=True, open=opened, asked=(opened,), answers=before)
    return interview.updated(started=True, finished=True, answers=before) if where == "after_result" else interview


def decide_at(understanding: Understanding, role_model: RoleModel, text: str, state: str, question: str = "") -> Understood:
    """What ``text`` is doing at ``state``. Where the chat would ask whether it is an answer, the likelier act stands."""
    understood = understand(understanding, interview_at(role_model, state, question), text)
    act, confidence = understood.ranking[0]
    # Whether what is put right was ever said is not known here, so a correction stands without its place.
    unplaced = understood.act == "answer" and act == "correction"
    if understood.act != UNSURE and not unplaced:
        return understood
    return Understood(act, confidence, understood.ranking, understood.reading, understood.tail_act)
