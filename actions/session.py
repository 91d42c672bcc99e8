"""Session start and fallback: a new session keeps the interview and goes on where it was."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActionExecuted, ActiveLoop, FollowupAction, SessionStarted, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import state


class ActionSessionStart(Action):
    """Keeps only the interview; reopens the form, so that a late reply is still the reply to the open question."""

    def name(self) -> str:
        return "action_session_start"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[dict[str, Any]]:
        events: list[dict[str, Any]] = [SessionStarted()]
        interview = state.read_interview(tracker)
        if tracker.get_slot(state.INTERVIEW):
            events.append(state.keep(interview))
        if interview.is_open:
            dispatcher.utter_message(response="utter_session_welcome_back")
            events += [ActiveLoop(state.FORM), SlotSet("requested_slot", state.REPLY)]
        return [*events, ActionExecuted("action_listen")]


class ActionCoachFallback(Action):
    """Reached when no rule fits: never silent, and the open question comes back."""

    def name(self) -> str:
        return "action_coach_fallback"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]) -> list[dict[str, Any]]:
        dispatcher.utter_message(response="utter_oos")
        is_open = state.read_interview(tracker).is_open
        return [FollowupAction(state.FORM if is_open else "action_listen")]
