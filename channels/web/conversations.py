"""One message of a web session, handled exactly once: however often it arrives, on whichever worker, whatever dies."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from rasa.core.agent import Agent

from channels.gate import Gate
from channels.report_links import ReportLinks
from channels.turns import OnMessage, apology, recorded_replies, refusal_text, run_admitted
from channels.web.defuse import defused
from channels.web.mailbox import Entry, Mailbox
from channels.web.transfer import Transfers

CHANNEL = "web"
MAX_ID_CHARACTERS = 64


class BadMessage(ValueError):
    """A message that is no message; the text says what to send instead."""


@dataclass(frozen=True)
class Said:
    """A message as a browser sends it.

    ``again``: it was sent before and no answer came. ``hidden``: the person did not type it (it opens the conversation).
    """

    id: str
    text: str
    again: bool = False
    hidden: bool = False

    @classmethod
    def from_json(cls, data: Any) -> Said:
        """Raises BadMessage."""
        if not isinstance(data, dict) or not isinstance(data.get("text"), str):
            raise BadMessage('send an object with a text under "text"')
        identity = data.get("id")
        if (
            not isinstance(identity, str)
            or not 0 < len(identity) <= MAX_ID_CHARACTERS
            or not (identity.isascii() and identity.isprintable())
        ):
            raise BadMessage('"id" must be a text of 1 to 64 printable ASCII characters')
        return cls(identity, data["text"], data.get("again") is True, data.get("hidden") is True)


@dataclass(frozen=True)
class Outcome:
    """New entries of the session, or why there are none: ``refusal`` is a kind sentence, ``retry`` whether to send it again."""

    entries: list[Entry]
    refusal: str = ""
    retry: bool = False


class Conversations:
    """All web sessions of this server."""

    def __init__(self, gate: Gate, mailbox: Mailbox, transfers: Transfers, links: ReportLinks) -> None:
        self._gate, self.mailbox, self.transfers, self._links = gate, mailbox, transfers, links

    async def say(self, agent: Agent, on_message: OnMessage, session: str, said: Said) -> Outcome:
        """Have a message answered and recorded; nothing happens if it was answered before."""
        # The lock of Rasa's conversation is taken inside the turn; this one spans the turn and its recording.
        async with agent.lock_store.lock(f"web:{session}"):
            if self.mailbox.holds(session, said.id):
                return Outcome([])
            admitted = self._gate.admit(session, said.text)
            if admitted.refusal:
                return Outcome([], refusal_text(admitted.refusal), retry=admitted.refusal == "utter_rate_limited")
            replies = await recorded_replies(agent.tracker_store, session, said.id) if said.again else []
            replies = replies or await run_admitted(on_message, session, admitted.text, CHANNEL, message_id=said.id)
            if not replies:
                return Outcome([], apology(), retry=True)
            shown = [_shown(reply) for reply in self._links.attach(replies, session)]
            return Outcome(self._record(agent, session, said, admitted.text, shown))

    async def erase(self, agent: Agent, session: str) -> list[Entry]:
        """Delete everything stored of a session; the entries tell open tabs."""
        async with agent.lock_store.lock(f"web:{session}"), agent.lock_store.lock(session):
            return self._erase(agent, session)

    def _record(self, agent: Agent, session: str, said: Said, text: str, replies: list[dict[str, Any]]) -> list[Entry]:
        if any(reply.get("custom", {}).get("erase") for reply in replies):
            return self._erase(agent, session, said.id, replies)
        line = {"id": said.id, "text": text, **({"hidden": True} if said.hidden else {})}
        return self.mailbox.append(session, said.id, defused(line), replies)

    def _erase(
        self, agent: Agent, session: str, message_id: str | None = None, farewell: list[dict[str, Any]] | None = None
    ) -> list[Entry]:
        agent.tracker_store.erase(session)
        self.transfers.forget(session)
        return self.mailbox.erase(session, message_id, farewell)


def _shown(reply: dict[str, Any]) -> dict[str, Any]:
    return defused({key: value for key, value in reply.items() if key != "recipient_id"})
