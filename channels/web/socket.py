"""The socket half of the web channel: every open tab of a session is in one room and hears all that is said in it."""

from __future__ import annotations

import logging
from typing import Any

from rasa.core.agent import Agent
from rasa.core.channels.socketio import SocketBlueprint
from socketio import AsyncRedisManager, AsyncServer
from socketio.exceptions import ConnectionRefusedError as Refused

from channels.gate import MAX_BODY_BYTES
from channels.sessions import InvalidSession, Sessions
from channels.turns import OnMessage, apology
from channels.web.conversations import BadMessage, Conversations, Said
from channels.web.mailbox import Entry
from channels.web.origins import Origins
from channels.web.sanic_websocket import mend_websockets

logger = logging.getLogger(__name__)


def make_server(redis_url: str) -> AsyncServer:
    """The Socket.IO server; with Redis it reaches tabs that are connected to other workers.

    Only websockets: a browser that cannot have one uses REST, and so no balancer needs sticky sessions.
    """
    mend_websockets()
    manager = AsyncRedisManager(redis_url, channel="coach") if redis_url else None
    return AsyncServer(
        async_mode="sanic", client_manager=manager, transports=["websocket"], cors_allowed_origins=[],
        max_http_buffer_size=MAX_BODY_BYTES, ping_interval=20, ping_timeout=10,
    )  # fmt: skip


class Room:
    """Events of the socket: ``join`` {after}, ``say`` {id, text, again, hidden}; out go ``entries`` and ``working``."""

    def __init__(self, server: AsyncServer, conversations: Conversations, sessions: Sessions, origins: Origins) -> None:
        self._server, self._conversations, self._sessions, self._origins = server, conversations, sessions, origins
        self._on_message: OnMessage | None = None

    def blueprint(self, on_message: OnMessage) -> SocketBlueprint:
        """Attaches the socket to the application; its handlers need Rasa's ``on_message``."""
        self._on_message = on_message
        for name, handler in (("connect", self._connect), ("join", self._join), ("say", self._say)):
            self._server.on(name, handler)
        return SocketBlueprint(self._server, "socket.io", "coach_web", __name__)

    async def publish(self, session: str, entries: list[Entry]) -> None:
        """Show new entries in every open tab of a session."""
        if entries:
            await self._server.emit("entries", {"entries": [entry.to_json() for entry in entries]}, room=session)

    async def _connect(self, sid: str, environ: dict[str, Any], auth: Any = None) -> None:
        if not self._origins.allows(environ.get("HTTP_ORIGIN"), environ.get("HTTP_HOST")):
            raise Refused("origin")
        try:
            token = auth.get("token") if isinstance(auth, dict) else ""
            session = self._sessions.session_of(token if isinstance(token, str) else "")
        except InvalidSession as error:
            raise Refused("session") from error
        await self._server.save_session(sid, {"session": session, "agent": environ["sanic.request"].app.ctx.agent})
        await self._server.enter_room(sid, session)

    async def _join(self, sid: str, data: Any = None) -> dict[str, Any]:
        session, _ = await self._who(sid)
        return joined(self._conversations, self._sessions, session, data.get("after") if isinstance(data, dict) else 0)

    async def _say(self, sid: str, data: Any = None) -> dict[str, Any]:
        session, agent = await self._who(sid)
        try:
            said = Said.from_json(data)
        except BadMessage as error:
            return {"error": str(error)}
        await self._server.emit("working", {"on": True}, room=session, skip_sid=sid)
        try:
            assert self._on_message is not None
            outcome = await self._conversations.say(agent, self._on_message, session, said)
        except Exception as error:
            logger.error("web.say.failed error=%s", type(error).__name__)
            return {"refusal": apology(), "retry": True}
        finally:
            await self._server.emit("working", {"on": False}, room=session, skip_sid=sid)
        if outcome.refusal:
            return {"refusal": outcome.refusal, "retry": outcome.retry}
        await self.publish(session, outcome.entries)
        return {"seq": outcome.entries[-1].seq if outcome.entries else self._conversations.mailbox.last_seq(session)}

    async def _who(self, sid: str) -> tuple[str, Agent]:
        kept = await self._server.get_session(sid)
        return kept["session"], kept["agent"]


def joined(conversations: Conversations, sessions: Sessions, session: str, after: Any) -> dict[str, Any]:
    """What a tab gets that knows the entries up to number ``after``, with a fresh token.

    ``reset`` tells a tab that knows more than the server to forget it.
    """
    seq = after if isinstance(after, int) and not isinstance(after, bool) and 0 <= after < 2**31 else 0
    last = conversations.mailbox.last_seq(session)
    entries = conversations.mailbox.after(session, 0 if seq > last else seq)
    return {"entries": [entry.to_json() for entry in entries], "reset": seq > last, "token": sessions.token_for(session)}
