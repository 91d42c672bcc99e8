"""The Slack channel in a real server of this process, a quick assistant behind it, and the stand-in for Slack before it."""

from __future__ import annotations

import socket
import uuid
from pathlib import Path
from typing import Any

import aiohttp
from assistant import Assistant
from person import SECRET, Payload, body_of, signed
from sanic import Sanic, response
from sanic.touchup import TouchUp
from standin import TOKEN, StandIn, until

from channels.gate import Gate
from channels.slack.channel import CoachSlack
from channels.slack.settings import SlackSettings

_touch_up, _touched = TouchUp.run, []


def _touch_up_once(app: Sanic) -> None:
    """Sanic rewrites its own source when a server starts, and can do that only once in a process."""
    if not _touched:
        _touch_up(app)
        _touched.append(app)


TouchUp.run = _touch_up_once


class Office:
    """A workspace that the coach is installed in: start and stop the coach, deliver payloads, wait for quiet."""

    def __init__(self, slack: StandIn, data_dir: Path, rate_limited: bool = False, **settings: str) -> None:
        self.slack, self.data_dir, self._rate_limited = slack, data_dir, rate_limited
        self.assistant = Assistant()
        self._settings = SlackSettings(**{"bot_token": TOKEN, "signing_secret": SECRET, "api_url": slack.api_url, **settings})
        self._http = aiohttp.ClientSession()
        self.service: Any = None

    async def start(self) -> None:
        """Start the server; what was left over is dealt with."""
        app = Sanic(f"office-{uuid.uuid4().hex}", configure_logging=False)
        app.ctx.agent = self.assistant.agent
        channel = CoachSlack(self._settings, Gate(self._rate_limited), self.data_dir, first_wait_seconds=0.02)
        app.add_route(lambda request: response.empty(), "/")
        app.blueprint(channel.blueprint(self.assistant), url_prefix="/webhooks/slack")
        # Sanic takes port 0 for its own default, so the free port is taken here.
        free = socket.create_server(("127.0.0.1", 0))
        self._server = await app.create_server(sock=free, return_asyncio_server=True, access_log=False)
        await self._server.startup()
        await self._server.after_start()
        self.service = channel.service
        self.url = f"http://127.0.0.1:{self._server.server.sockets[0].getsockname()[1]}/webhooks/slack"

    async def stop(self) -> None:
        """Stop at once; nothing that is under way is finished."""
        await self._server.before_stop()
        self._server.close()
        await self._server.after_stop()

    async def close(self) -> None:
        await self.stop()
        await self._http.close()

    async def post(self, body: bytes, headers: dict[str, str]) -> tuple[int, str]:
        """A request as it is: status and text."""
        async with self._http.post(f"{self.url}/events", data=body, headers=headers) as answer:
            return answer.status, await answer.text()

    async def deliver(self, payload: Payload, quiet: bool = True) -> str:
        """A correctly signed payload, acknowledged; then wait until the coach is done with it, unless not ``quiet``."""
        body, content_type = body_of(payload)
        status, text = await self.post(body, signed(body, content_type))
        assert status == 200, text
        if quiet:
            await self.quiet()
        return text

    async def quiet(self, seconds: float = 30.0) -> None:
        """Wait until nothing is under way."""
        await until(lambda: self.service.idle, seconds)

    async def get(self, path: str) -> tuple[int, str, dict[str, str]]:
        """A page of the channel, without following where it leads."""
        async with self._http.get(f"{self.url}{path}", allow_redirects=False) as answer:
            return answer.status, await answer.text(), dict(answer.headers)
