"""The web channel: sockets, and the same over REST for browsers whose network lets no socket through."""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Awaitable, Callable, Coroutine
from pathlib import Path
from typing import Any

from rasa.core.channels.channel import InputChannel, UserMessage
from sanic import Blueprint, response
from sanic.blueprint_group import BlueprintGroup
from sanic.request import Request
from sanic.response import HTTPResponse

from channels.gate import MAX_BODY_BYTES, Gate
from channels.report_links import ReportLinks
from channels.report_readers import ReportReaders
from channels.sessions import InvalidSession, Sessions
from channels.turns import OnMessage, apology
from channels.web.conversations import CHANNEL, BadMessage, Conversations, Said
from channels.web.mailbox import Mailbox, open_database
from channels.web.origins import Origins
from channels.web.pace import Pace
from channels.web.socket import Room, joined, make_server
from channels.web.transfer import LIFETIME_SECONDS, Transfers
from coach.settings import settings

logger = logging.getLogger(__name__)


class Refusal(Exception):
    """A request that gets ``status`` and one line."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status = status


Handler = Callable[..., Awaitable[dict[str, Any]]]


class CoachWeb(InputChannel):
    """Routes below /webhooks/web and the socket at /socket.io."""

    def __init__(
        self,
        gate: Gate,
        sessions: Sessions,
        links: ReportLinks,
        readers: ReportReaders,
        origins: Origins,
        data_dir: Path,
        redis_url: str = "",
    ) -> None:
        database = open_database(data_dir)
        mailbox = Mailbox(database)
        mailbox.purge(time.time() - settings().retention_days * 24 * 3600)
        self._conversations = Conversations(gate, mailbox, Transfers(database), links)
        self._sessions, self._readers, self._origins, self._pace = sessions, readers, origins, Pace(redis_url)
        self._room = Room(make_server(redis_url), self._conversations, sessions, origins)

    @classmethod
    def name(cls) -> str:
        return CHANNEL

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> BlueprintGroup:
        """The socket and the routes."""
        routes = Blueprint("coach_web_rest")
        self._session_routes(routes)
        self._message_routes(routes, on_new_message)
        self._transfer_routes(routes)
        return Blueprint.group(self._room.blueprint(on_new_message), routes)

    def _session_routes(self, routes: Blueprint) -> None:
        @routes.post("/session")
        @self._answered
        async def begin(request: Request) -> dict[str, Any]:
            self._paced("session", request)
            session, token = self._sessions.issue()
            return {"session": session, "token": token}

        @routes.delete("/session")
        @self._answered
        async def erase(request: Request) -> dict[str, Any]:
            session = self._session(request)
            entries = await self._conversations.erase(request.app.ctx.agent, session)
            await self._room.publish(session, entries)
            return {"entries": [entry.to_json() for entry in entries]}

    def _message_routes(self, routes: Blueprint, on_message: OnMessage) -> None:
        @routes.get("/messages")
        @self._answered
        async def missed(request: Request) -> dict[str, Any]:
            return joined(self._conversations, self._sessions, self._session(request), _after(request.args.get("after")))

        @routes.post("/messages")
        @self._answered
        async def say(request: Request) -> dict[str, Any]:
            session, body = self._session(request), _body(request)
            try:
                said = Said.from_json(body)
            except BadMessage as error:
                raise Refusal(400, str(error)) from error
            outcome = await self._conversations.say(request.app.ctx.agent, on_message, session, said)
            if outcome.refusal:
                return {"refusal": outcome.refusal, "retry": outcome.retry}
            await self._room.publish(session, outcome.entries)
            return joined(self._conversations, self._sessions, session, _after(body.get("after")))

    def _transfer_routes(self, routes: Blueprint) -> None:
        @routes.post("/transfer")
        @self._answered
        async def issue(request: Request) -> dict[str, Any]:
            session = self._session(request)
            if not self._pace.allows("transfer", session):
                raise Refusal(429, "too many codes; wait a few minutes")
            return {"code": self._conversations.transfers.issue(session), "seconds": LIFETIME_SECONDS}

        @routes.post("/transfer/redeem")
        @self._answered
        async def redeem(request: Request) -> dict[str, Any]:
            body = _body(request)
            self._paced("redeem", request)
            self._paced("redeem_all", request, "all")
            session = self._conversations.transfers.redeem(body.get("code"))
            if session is None:
                raise Refusal(404, "this code is wrong, used or too old; make a new one on the other device")
            return {"session": session, "token": self._sessions.token_for(session)}

    def _answered(self, handler: Handler) -> Callable[..., Coroutine[Any, Any, HTTPResponse]]:
        """Wraps a handler: only allowed origins, JSON out, refusals as one line, nothing cached."""

        async def answered(request: Request) -> HTTPResponse:
            try:
                if not self._origins.allows_request(request):
                    raise Refusal(403, "this page may not embed the coach; its origin is not in COACH_ALLOWED_ORIGINS")
                if len(request.body) > MAX_BODY_BYTES:
                    raise Refusal(413, "the body is larger than 64 KB; send less")
                said = await handler(request)
                reply = response.json(said)
                if said.get("session"):
                    self._readers.remember(request, reply, said["session"])
            except Refusal as refusal:
                reply = response.json({"error": str(refusal)}, status=refusal.status)
            except Exception as error:
                logger.error("web.request.failed error=%s", type(error).__name__)
                reply = response.json({"error": apology()}, status=503)
            reply.headers["Cache-Control"] = "no-store"
            return reply

        answered.__name__ = handler.__name__
        return answered

    def _session(self, request: Request) -> str:
        try:
            return self._sessions.session_of(request.headers.get("authorization", "").removeprefix("Bearer ").strip())
        except InvalidSession as error:
            raise Refusal(401, f"{error}; get one with POST /webhooks/web/session") from error

    def _paced(self, what: str, request: Request, who: str = "") -> None:
        if not self._pace.allows(what, who or request.remote_addr or request.ip):
            raise Refusal(429, "too many tries from this address; wait a minute")


def _body(request: Request) -> dict[str, Any]:
    if request.headers.get("content-type", "").split(";")[0].strip() != "application/json":
        raise Refusal(400, "send JSON with the header Content-Type: application/json")
    try:
        body = json.loads(request.body)
    except (ValueError, RecursionError) as error:
        raise Refusal(400, "the body is not JSON") from error
    if not isinstance(body, dict):
        raise Refusal(400, "the body must be a JSON object")
    return body


def _after(value: Any) -> int:
    return int(value) if str(value).isdecimal() and len(str(value)) < 10 else 0
