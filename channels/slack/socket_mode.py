"""Socket Mode transport: events come over a websocket that we open, so no public address is needed."""

from __future__ import annotations

import asyncio
import contextlib
import logging

import aiohttp
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from channels.slack.logs import library_logger
from channels.slack.settings import SlackSettings

logger = logging.getLogger(__name__)
LONGEST_WAIT_SECONDS = 60


class SocketMode:
    """Keeps the connection; the SDK reconnects when Slack asks for it, this makes the first one happen."""

    def __init__(self, settings: SlackSettings, app: AsyncApp) -> None:
        self._handler = AsyncSocketModeHandler(
            app, settings.app_token, web_client=AsyncWebClient(base_url=settings.api_url, logger=library_logger)
        )
        self._connecting = asyncio.get_running_loop().create_task(self._connect())

    async def _connect(self) -> None:
        wait = 1
        while True:
            try:
                await self._handler.connect_async()
                logger.info("slack.socket.connected")
                return
            except (TimeoutError, SlackApiError, aiohttp.ClientError, OSError) as error:
                logger.warning("slack.socket.unreachable error=%s next_try_in=%ds", type(error).__name__, wait)
                await asyncio.sleep(wait)
                wait = min(LONGEST_WAIT_SECONDS, wait * 2)

    async def close(self) -> None:
        """Close the connection; what was not acknowledged is sent again to the next one."""
        self._connecting.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await self._connecting
        await self._handler.close_async()
