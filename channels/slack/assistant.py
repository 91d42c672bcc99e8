"""What the Slack channel asks of the coach: take a message, remember an interview, forget a person."""

from __future__ import annotations

from typing import Any

from rasa.core.agent import Agent

from actions.state import INTERVIEW, role_model
from channels.gate import Gate
from channels.turn_thread import TurnThread
from channels.turns import OnMessage, recorded_replies, refusal_text, run_admitted
from coach.interview.interview import Interview

CHANNEL = "slack"
Message = dict[str, Any]


class TurnFailed(RuntimeError):
    """The turn was not recorded; it can be tried again."""


class TooFast(RuntimeError):
    """The person wrote more in a few seconds than the gate lets through; nothing was recorded."""


class Refused(RuntimeError):
    """The gate does not take this message; the text of the error is what the person is told."""


class SlackCoach:
    """The running assistant, behind the gate, in a thread of its own: Slack wants every acknowledgement within 3 seconds."""

    def __init__(self, gate: Gate, agent: Agent, on_message: OnMessage) -> None:
        self._gate, self._agent, self._on_message = gate, agent, on_message
        self._thread = TurnThread()

    async def reply(self, sender: str, text: str, message_id: str, again: bool) -> list[Message]:
        """Replies to a message. One that may have been handled before (``again``) is not handled twice.

        Raises TurnFailed, TooFast or Refused; nothing was recorded then.
        """
        return await self._thread.run(self._reply(sender, text, message_id, again))

    async def _reply(self, sender: str, text: str, message_id: str, again: bool) -> list[Message]:
        if again:
            recorded = await recorded_replies(self._agent.tracker_store, sender, message_id)
            if recorded:
                return recorded
        admitted = self._gate.admit(sender, text)
        if admitted.refusal == "utter_rate_limited":
            raise TooFast
        if admitted.refusal:
            raise Refused(refusal_text(admitted.refusal))
        replies = await run_admitted(self._on_message, sender, admitted.text, CHANNEL, message_id=message_id)
        if not replies:
            raise TurnFailed
        return replies

    async def interview(self, sender: str) -> Interview:
        """The person's interview as it is kept."""
        tracker = await self._agent.tracker_store.retrieve(sender)
        return Interview.from_json(role_model(), tracker.get_slot(INTERVIEW) if tracker else None)

    def close(self) -> None:
        """End the thread."""
        self._thread.stop()

    def erase(self, sender: str) -> int:
        """Delete the conversation; returns how many entries it had."""
        return int(self._agent.tracker_store.erase(sender))
