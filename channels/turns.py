"""Runs one turn through Rasa and always comes back with something to say."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from rasa.core.channels.channel import CollectingOutputChannel, UserMessage
from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.events import BotUttered, UserUttered

from channels.gate import Gate
from coach.settings import settings
from coach.wording import any_wording

logger = logging.getLogger(__name__)
TURN_SECONDS = 30
OnMessage = Callable[[UserMessage], Awaitable[Any]]
Erase = Callable[[str], int]


class RichOutput(CollectingOutputChannel):
    """Collects whole messages, with their options and rich data, in order."""

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        """Keep text, buttons and rich data of one message."""
        kept: dict[str, Any] = {"recipient_id": recipient_id, "text": message.get("text") or ""}
        if message.get("buttons"):
            kept["buttons"] = [{"title": b["title"], "payload": b["payload"]} for b in message["buttons"]]
        if message.get("rich"):
            kept["custom"] = message["rich"]
        if kept["text"]:
            self.messages.append(kept)


async def run_turn(
    gate: Gate, on_message: OnMessage, sender: str, text: str, channel: str, erase: Erase | None = None
) -> list[dict[str, Any]]:
    """Admit ``text``, let Rasa handle it, and return the replies; a plain apology if there would be none.

    ``erase`` removes what is stored of a sender; it is called when the coach was told to forget.
    """
    admitted = gate.admit(sender, text)
    if admitted.refusal:
        return [{"recipient_id": sender, "text": refusal_text(admitted.refusal)}]
    return await run_admitted(on_message, sender, admitted.text, channel, erase) or [{"recipient_id": sender, "text": apology()}]


async def run_admitted(
    on_message: OnMessage, sender: str, text: str, channel: str, erase: Erase | None = None, message_id: str | None = None
) -> list[dict[str, Any]]:
    """Let Rasa handle a text that the gate let through; no replies at all if the turn failed and was not recorded."""
    output = RichOutput()
    try:
        message = UserMessage(text, output, sender, input_channel=channel, message_id=message_id)
        await asyncio.wait_for(on_message(message), TURN_SECONDS)
    except asyncio.CancelledError:
        raise
    except Exception as error:
        logger.error("turn.failed error=%s", type(error).__name__)
        return []
    if erase and any(message.get("custom", {}).get("erase") for message in output.messages):
        erase(sender)
    return output.messages


async def recorded_replies(store: TrackerStore, sender: str, message_id: str) -> list[dict[str, Any]]:
    """Replies of a turn that Rasa saved just before the process died, so that nobody received them; else empty."""
    tracker = await store.retrieve(sender)
    output, found = RichOutput(), False
    for event in tracker.events if tracker else ():
        if isinstance(event, UserUttered):
            found = event.message_id == message_id
        elif found and isinstance(event, BotUttered):
            await output.send_response(sender, event.message())
    return output.messages


def refusal_text(refusal: str) -> str:
    """What a person reads whose message the gate refused."""
    return any_wording(refusal, contact=settings().contact)


def apology() -> str:
    """What a person reads when a turn failed."""
    return any_wording("utter_internal_error")
