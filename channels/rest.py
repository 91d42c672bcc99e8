"""The REST channel: ``POST /webhooks/rest/webhook`` behind the gate, ``POST /sessions`` for a session token."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from typing import Any

from rasa.core.channels.channel import InputChannel, UserMessage
from sanic import Blueprint, response
from sanic.request import Request
from sanic.response import HTTPResponse

from channels.gate import MAX_BODY_BYTES, Gate, valid_sender
from channels.report_links import ReportLinks
from channels.report_readers import ReportReaders
from channels.sessions import InvalidSession, Sessions
from channels.turns import run_turn


class CoachRest(InputChannel):
    """JSON in, JSON list of messages out. With ``trusted`` the sender id is taken as given (loopback clients only)."""

    def __init__(self, gate: Gate, sessions: Sessions, links: ReportLinks, readers: ReportReaders, trusted: bool = False) -> None:
        self._gate, self._sessions, self._links, self._readers, self._trusted = gate, sessions, links, readers, trusted

    @classmethod
    def name(cls) -> str:
        return "rest"

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        """Routes below /webhooks/rest."""
        routes = Blueprint("coach_rest")

        @routes.get("/")
        async def health(_: Request) -> HTTPResponse:
            return response.json({"status": "ok"})

        @routes.post("/session")
        async def session(request: Request) -> HTTPResponse:
            identity, token = self._sessions.issue()
            reply = response.json({"session": identity, "token": token})
            self._readers.remember(request, reply, identity)
            return reply

        @routes.post("/webhook")
        async def webhook(request: Request) -> HTTPResponse:
            if len(request.body) > MAX_BODY_BYTES:
                return _refuse(413, "the body is larger than 64 KB; send less")
            try:
                body = json.loads(request.body)
            except (ValueError, RecursionError):
                return _refuse(400, 'the body is not JSON; send {"message": "..."}')
            if not isinstance(body, dict) or not isinstance(body.get("message", ""), str):
                return _refuse(400, 'send an object with a text under "message"')
            try:
                sender = self._sender(request, body)
            except InvalidSession as error:
                return _refuse(401, f"{error}; get one with POST /webhooks/rest/session")
            if sender is None:
                return _refuse(400, '"sender" must be a short printable text')
            store = request.app.ctx.agent.tracker_store
            messages = await run_turn(self._gate, on_new_message, sender, body.get("message", ""), self.name(), store.erase)
            reply = response.json(self._links.attach(messages, sender, "private" if self._trusted else "session"))
            if not self._trusted and any("report" in message.get("custom", {}) for message in messages):
                self._readers.remember(request, reply, sender)
            return reply

        return routes

    def _sender(self, request: Request, body: dict[str, Any]) -> str | None:
        if self._trusted:
            sender = body.get("sender", "default")
            return sender if valid_sender(sender) else None
        header = request.headers.get("authorization", "")
        return self._sessions.session_of(header.removeprefix("Bearer ").strip())


def _refuse(status: int, reason: str) -> HTTPResponse:
    return response.json({"error": reason}, status=status)
