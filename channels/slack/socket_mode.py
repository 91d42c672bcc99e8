"""Socket Mode transport: events come over a websocket that we open, so no public address is needed."""

from __future__ import annotations

import asyncio
import contextlib
import logging

from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from channels.slack.logs import library_logger
from channels.slack.settings import SlackSettings

logger = logging.getLogger(__name__)


class SocketMode:
    """The connection. The SDK tries until Slack can be reached, and connects anew whenever Slack asks for it."""

    def __init__(self, settings: SlackSettings, app: AsyncApp) -> None:
        web_client = AsyncWebClient(base_url=settings.api_url, logger=library_logger)
        self._handler = AsyncSocketModeHandler(app, settings.app_token, web_client=web_client)
        # Not awaited: a server must start although Slack is out of reach.
        self._connecting = asyncio.get_running_loop().create_task(self._connect())

    async def _connect(self) -> None:
        logger.info("slack.socket.connecting")
        await self._handler.connect_async()
        logger.info("slack.socket.connected")

    async def close(self) -> None:
        """Close the connection; what was not acknowledged is sent again to the next one."""
        self._connecting.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await self._connecting
        await self._handler.close_async()
