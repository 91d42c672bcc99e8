"""One action per dialogue act: reads the state, lets the core make the move, stores and utters. No decisions here."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActiveLoop, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import state
from actions.guard import guarded
from coach.dialogue.conductor import MOVES, respond
from coach.interview.interview import Interview


class ConductAction(Action):
    """Base of the actions below; ``act`` is the dialogue act it stands for."""

    act = ""

    def name(self) -> str:
        return f"action_{self.act}" if self.act else "action_conduct"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[dict[str, Any]]:
        return await guarded(self.name(), self._move(dispatcher, tracker), dispatcher, [])

    async def _move(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[dict[str, Any]]:
        before = state.read_interview(tracker)
        reading, tail, other = state.read_message(tracker)
        turn = respond(self.act, before, reading, other, tail)
        state.utter(dispatcher, turn.says)
        return [*_kept(before, turn.interview), *loop_events(tracker, turn.interview)]


def _kept(before: Interview, after: Interview) -> list[dict[str, Any]]:
    return [] if after.state == before.state else [state.keep(after)]


def loop_events(tracker: Tracker, interview: Interview) -> list[dict[str, Any]]:
    """Open, keep or close Rasa's form so that it matches the interview."""
    active = (tracker.active_loop or {}).get("name") == state.FORM
    if interview.is_open:
        return [] if active else [FollowupAction(state.FORM)]
    return [ActiveLoop(None), SlotSet("requested_slot", None)] if active else []


def _action_class(act: str) -> type[ConductAction]:
    return type(f"Action{act.title().replace('_', '')}", (ConductAction,), {"act": act, "__module__": __name__})


# Rasa finds actions by class; these are made from the one table of moves, so that none can be forgotten.
ACTIONS = {act: _action_class(act) for act in (*MOVES, "unsure")}


class ActionVolunteered(ConductAction):
    """An answer where no question is open."""

    act = "answer"

    def name(self) -> str:
        return "action_volunteered"
