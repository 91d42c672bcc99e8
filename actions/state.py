"""Slots and messages <-> the core: the only file that knows how Rasa keeps the interview."""

from __future__ import annotations

import os
from functools import lru_cache
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from coach.dialogue.say import Say
from coach.evidence.types import Reading
from coach.interview.interview import Interview
from coach.role_model import RoleModel, load_role_model
from coach.role_model.load import DEFAULT_FOLDER

INTERVIEW = "interview"
REPLY = "reply"
FORM = "interview_form"


@lru_cache(maxsize=1)
def role_model() -> RoleModel:
    """The role model of this process: COACH_ROLE_MODEL, or the one that comes with the project."""
    return load_role_model(os.environ.get("COACH_ROLE_MODEL", DEFAULT_FOLDER))


def read_interview(tracker: Tracker) -> Interview:
    """The interview as the tracker remembers it."""
    return Interview.from_json(role_model(), tracker.get_slot(INTERVIEW))


def read_message(tracker: Tracker) -> tuple[Reading, str, str]:
    """Reading, tail act and other act of the latest message, as the NLU component attached them."""
    latest = tracker.latest_message or {}
    attached = latest.get("coach")
    if not attached:
        return Reading(latest.get("text") or ""), "", ""
    return Reading.from_json(attached["reading"]), attached.get("tail_act", ""), attached.get("other", "")


def read_beside(tracker: Tracker) -> tuple[int, Reading] | None:
    """The correction of an earlier answer that stands beside the answer in the latest message, or None."""
    beside = ((tracker.latest_message or {}).get("coach") or {}).get("beside")
    return (beside[0], Reading.from_json(beside[1])) if beside else None


def keep(interview: Interview) -> dict[str, Any]:
    """The event that stores the interview."""
    return SlotSet(INTERVIEW, interview.to_json())


def utter(dispatcher: CollectingDispatcher, says: tuple[Say, ...]) -> None:
    """Hand messages to Rasa by response name; options become buttons whose payload is their title, so that a typed
    title and a click are the same thing."""
    for say in says:
        buttons = [{"title": option, "payload": option} for option in say.options]
        dispatcher.utter_message(response=say.response, buttons=buttons, rich=dict(say.rich), **say.values)
