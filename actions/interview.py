"""The interview form: validation hands the reply to the core, the ask action puts the core's open question."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, FormValidationAction, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.types import DomainDict

from actions import state
from actions.guard import guarded
from coach.dialogue.asking import ask, word_for_word
from coach.dialogue.conductor import completed, respond


class ValidateInterviewForm(FormValidationAction):
    """Takes the reply. The slot is always emptied; the interview says whether another is required."""

    def name(self) -> str:
        return "validate_interview_form"

    async def required_slots(
        self, domain_slots: list[str], dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> list[str]:
        return domain_slots if state.read_interview(tracker).is_open else []

    async def validate_reply(
        self, slot_value: Any, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict
    ) -> dict[str, Any]:
        """Let the core take the reply, and answer a question at its end. After a failure the question stays open."""
        return await guarded(self.name(), self._taken(dispatcher, tracker), dispatcher, {state.REPLY: None})

    async def _taken(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> dict[str, Any]:
        reading, tail, _ = state.read_message(tracker)
        turn = respond("answer", state.read_interview(tracker), reading, tail=tail, beside=state.read_beside(tracker))
        state.utter(dispatcher, turn.says)
        return {state.REPLY: None, state.INTERVIEW: turn.interview.to_json()}


class ActionAskInterviewFormReply(Action):
    """Puts the open question: in full, or in shorter words when it was put before."""

    def name(self) -> str:
        return "action_ask_interview_form_reply"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        return await guarded(self.name(), self._ask(dispatcher, tracker), dispatcher, [])

    async def _ask(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        interview = state.read_interview(tracker)
        if interview.state.open and interview.is_open:
            asked = times_asked(tracker, interview.state.open)
            text = (tracker.latest_message or {}).get("text") or ""
            state.utter(dispatcher, ask(interview, 0 if word_for_word(latest_acts(tracker), text) else asked))
        return []


def latest_acts(tracker: Tracker) -> tuple[str, ...]:
    """Acts of the latest message and the one before it, latest first."""
    messages = [event for event in tracker.events if event.get("event") == "user"][:-3:-1]
    return tuple(((event.get("parse_data") or {}).get("intent") or {}).get("name", "") for event in messages)


def times_asked(tracker: Tracker, question_id: str) -> int:
    """How often this question was put in a row, read from the bot's latest utterances."""
    count = 0
    for event in reversed(tracker.events):
        question = ((event.get("metadata") or {}).get("rich") or {}).get("question") if event.get("event") == "bot" else None
        if question == question_id:
            count += 1
        elif question:
            break
    return count


class ActionShowResult(Action):
    """The verdict when the interview is complete."""

    def name(self) -> str:
        return "action_show_result"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[EventType]:
        return await guarded(self.name(), self._show(dispatcher, tracker), dispatcher, [])

    async def _show(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[EventType]:
        interview = state.read_interview(tracker)
        if not interview.state.finished:
            return []
        turn = completed(interview)
        state.utter(dispatcher, turn.says)
        return [] if turn.interview == interview else [state.keep(turn.interview)]
