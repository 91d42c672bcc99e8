"""Stands in for Slack's servers: Web API, file upload and Socket Mode on a loopback port, strict about what it receives."""

from __future__ import annotations

import asyncio
import json
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import WSMsgType, web
from rules import problems_of_home, problems_of_message

TOKEN, APP_TOKEN, TEAM = "xoxb-token-of-the-tests", "xapp-token-of-the-tests", "T0TEST"
# Calls that were made before the limit was known may still arrive.
ON_THE_WAY_SECONDS = 0.3
Arguments = dict[str, Any]


@dataclass(frozen=True)
class Answer:
    """A way to fail. ``takes_effect``: the call is carried out all the same, only its answer is lost."""

    status: int = 200
    error: str = ""
    retry_after: int = 0
    takes_effect: bool = False


@dataclass
class Call:
    """One call of the Web API, with the way it failed if it did."""

    method: str
    arguments: Arguments
    at: float
    fault: Answer | None = None


@dataclass
class StandIn:
    """``fault(method, arguments)`` may make a call fail. ``refused`` lists what real Slack would not have accepted."""

    fault: Callable[[str, Arguments], Answer | None] = lambda method, arguments: None
    calls: list[Call] = field(default_factory=list)
    messages: list[dict[str, Any]] = field(default_factory=list)
    hints: list[Arguments] = field(default_factory=list)
    homes: dict[str, dict[str, Any]] = field(default_factory=dict)
    files: dict[str, dict[str, Any]] = field(default_factory=dict)
    refused: list[str] = field(default_factory=list)
    installed: dict[str, str] = field(default_factory=lambda: {TOKEN: TEAM})
    acknowledged: dict[str, Any] = field(default_factory=dict)
    url: str = ""

    async def start(self) -> None:
        """Listen on a free port."""
        app = web.Application(client_max_size=64 * 1024 * 1024)
        app.router.add_route("*", "/api/{method}", self._api)
        app.router.add_post("/upload/{file}", self._receive_file)
        app.router.add_get("/socket", self._socket)
        self._sockets: list[web.WebSocketResponse] = []
        self._quiet: dict[str, tuple[float, float]] = {}
        self._last_ts = 0.0
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"

    async def stop(self) -> None:
        """Close everything."""
        for socket in self._sockets:
            await socket.close()
        await self._runner.cleanup()

    @property
    def api_url(self) -> str:
        return f"{self.url}/api/"

    def shown_to(self, user: str) -> list[dict[str, Any]]:
        """What is in a person's direct message now, oldest first."""
        return [message for message in self.messages if message["channel"] == direct_message(user)]

    async def envelope(self, kind: str, payload: dict[str, Any]) -> str:
        """Send an envelope over the latest socket; returns its id."""
        identity = uuid.uuid4().hex
        await self._sockets[-1].send_json({"envelope_id": identity, "type": kind, "payload": payload, "accepts_response_payload": True})
        return identity

    @property
    def connected(self) -> int:
        """How many sockets are open."""
        return sum(not socket.closed for socket in self._sockets)

    async def refresh_socket(self) -> None:
        """Tell the latest client to connect anew, as Slack does every few hours."""
        await self._sockets[-1].send_json({"type": "disconnect", "reason": "refresh_requested"})

    async def _api(self, request: web.Request) -> web.Response:
        method, arguments = request.match_info["method"], await _arguments(request)
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        fault = self.fault(method, arguments)
        self.calls.append(Call(method, arguments, time.monotonic(), fault))
        began, until_then = self._quiet.get(token, (0.0, 0.0))
        if began + ON_THE_WAY_SECONDS < time.monotonic() < until_then:
            self.refused.append(f"{method} before Retry-After had passed")
        if fault and not fault.takes_effect:
            return self._failure(fault, token)
        known = {APP_TOKEN} if method == "apps.connections.open" else set(self.installed)
        if method != "oauth.v2.access" and token not in known:
            return web.json_response({"ok": False, "error": "invalid_auth"})
        handler = getattr(self, "_" + method.replace(".", "_"), None)
        answer = {"error": "unknown_method"} if handler is None else handler(arguments)
        if fault:
            return self._failure(fault, token)
        return web.json_response({"ok": "error" not in answer, **answer})

    def _failure(self, fault: Answer, token: str) -> web.Response:
        if fault.status == 429:
            self._quiet[token] = time.monotonic(), time.monotonic() + fault.retry_after
            return web.json_response({"ok": False, "error": "ratelimited"}, status=429, headers={"Retry-After": str(fault.retry_after)})
        if fault.status >= 500:
            return web.Response(text="<html>upstream error</html>", status=fault.status, content_type="text/html")
        return web.json_response({"ok": False, "error": fault.error}, status=fault.status)

    # ---- methods of the Web API ---------------------------------------------------------------------------

    def _chat_postMessage(self, arguments: Arguments) -> Arguments:
        problems = problems_of_message(arguments)
        if problems:
            self.refused += problems
            return {"error": "invalid_blocks"}
        message = {**arguments, "ts": self._next_ts(), "bot_id": "BCOACH"}
        self.messages.append(message)
        return {"channel": arguments["channel"], "ts": message["ts"], "message": message}

    def _chat_update(self, arguments: Arguments) -> Arguments:
        problems = problems_of_message(arguments)
        found = [m for m in self.messages if m["channel"] == arguments["channel"] and m["ts"] == arguments["ts"]]
        if problems or not found:
            self.refused += problems or [f"update of an unknown message {arguments['ts']}"]
            return {"error": "message_not_found"}
        found[0].update(text=arguments["text"], blocks=arguments["blocks"])
        return {"ts": arguments["ts"]}

    def _chat_postEphemeral(self, arguments: Arguments) -> Arguments:
        self.hints.append(arguments)
        return {"message_ts": self._next_ts()}

    def _conversations_open(self, arguments: Arguments) -> Arguments:
        return {"channel": {"id": direct_message(arguments["users"])}}

    def _conversations_history(self, arguments: Arguments) -> Arguments:
        seen = [m for m in self.messages if m["channel"] == arguments["channel"] and float(m["ts"]) > float(arguments.get("oldest", 0))]
        return {"messages": [m for m in reversed(seen) if not m.get("thread_ts")][: int(arguments.get("limit", 100))]}

    def _conversations_replies(self, arguments: Arguments) -> Arguments:
        thread = arguments["ts"]
        return {"messages": [m for m in self.messages if m["channel"] == arguments["channel"] and thread in {m["ts"], m.get("thread_ts")}]}

    def _views_publish(self, arguments: Arguments) -> Arguments:
        view = arguments["view"] if isinstance(arguments["view"], dict) else json.loads(arguments["view"])
        problems = problems_of_home(view)
        if problems:
            self.refused += problems
            return {"error": "invalid_arguments"}
        self.homes[arguments["user_id"]] = {**view, "id": f"V{arguments['user_id']}", "hash": uuid.uuid4().hex}
        return {"view": self.homes[arguments["user_id"]]}

    def _files_getUploadURLExternal(self, arguments: Arguments) -> Arguments:
        identity = f"F{uuid.uuid4().hex[:10].upper()}"
        self.files[identity] = {"id": identity, "name": arguments["filename"], "length": int(arguments["length"])}
        return {"file_id": identity, "upload_url": f"{self.url}/upload/{identity}"}

    def _files_completeUploadExternal(self, arguments: Arguments) -> Arguments:
        files = arguments["files"] if isinstance(arguments["files"], list) else json.loads(arguments["files"])
        shown = [{**self.files[file["id"]], "title": file["title"]} for file in files]
        if any("content" not in file for file in shown):
            self.refused.append("completed an upload that never came")
        listed = [{name: value for name, value in file.items() if name != "content"} for file in shown]
        comment = arguments.get("initial_comment") or ""
        self.messages.append({"channel": arguments["channel_id"], "ts": self._next_ts(), "text": comment, "files": listed, "blocks": []})
        return {"files": listed}

    def _apps_connections_open(self, _: Arguments) -> Arguments:
        return {"url": f"{self.url.replace('http', 'ws', 1)}/socket"}

    def _oauth_v2_access(self, arguments: Arguments) -> Arguments:
        team = f"T{arguments['code'].upper()}"
        token = f"xoxb-of-{team}"
        self.installed[token] = team
        team_of = {"team": {"id": team, "name": team}, "enterprise": None, "is_enterprise_install": False}
        bot = {"access_token": token, "token_type": "bot", "scope": "chat:write", "bot_user_id": "UCOACH", "app_id": "A0"}
        return {**bot, **team_of, "authed_user": {"id": "U0"}}

    def _auth_test(self, _: Arguments) -> Arguments:
        return {"team_id": TEAM, "user_id": "UCOACH", "bot_id": "BCOACH", "url": "https://example.slack.com/"}

    # ---- files and Socket Mode ----------------------------------------------------------------------------

    async def _receive_file(self, request: web.Request) -> web.Response:
        file = self.files[request.match_info["file"]]
        file["content"] = await request.read()
        if len(file["content"]) != file["length"]:
            self.refused.append("a file of another length than was said")
        return web.Response(text=f"OK - {file['length']}")

    async def _socket(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        self._sockets.append(socket)
        await socket.send_json({"type": "hello", "num_connections": 1})
        async for message in socket:
            if message.type == WSMsgType.TEXT:
                data = json.loads(message.data)
                self.acknowledged[data["envelope_id"]] = data.get("payload")
        return socket

    def _next_ts(self) -> str:
        self._last_ts = max(time.time(), self._last_ts + 0.000002)
        return f"{self._last_ts:.6f}"


def direct_message(user: str) -> str:
    """Id of the direct message with a person."""
    return f"D{user[1:]}"


async def until(condition: Callable[[], bool], seconds: float = 20.0) -> None:
    """Wait for something to be so; raises TimeoutError."""
    async with asyncio.timeout(seconds):
        while not condition():
            await asyncio.sleep(0.01)


async def _arguments(request: web.Request) -> Arguments:
    if request.content_type == "application/json":
        return {name: value for name, value in (await request.json()).items() if value is not None}
    given = {**request.query, **(await request.post())}
    return {name: value for name, value in given.items() if name != "token"}
