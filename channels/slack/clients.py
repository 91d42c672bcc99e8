"""Web API clients, one per workspace, with the token of that workspace."""

from __future__ import annotations

import aiohttp
from slack_sdk.oauth.installation_store.async_installation_store import AsyncInstallationStore
from slack_sdk.web.async_client import AsyncWebClient

from channels.slack.faults import NotInstalled
from channels.slack.logs import library_logger
from channels.slack.settings import SlackSettings

TIMEOUT_SECONDS = 20


class Clients:
    """Made when the server starts, closed when it stops."""

    def __init__(self, settings: SlackSettings, installations: AsyncInstallationStore | None = None) -> None:
        self._settings, self._installations = settings, installations
        self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=TIMEOUT_SECONDS))

    async def of(self, team: str) -> AsyncWebClient:
        """The client for a workspace. Raises NotInstalled."""
        token = await self._token(team)
        return AsyncWebClient(token, base_url=self._settings.api_url, session=self._session, timeout=TIMEOUT_SECONDS, logger=library_logger)

    async def _token(self, team: str) -> str:
        if self._installations is None:
            return self._settings.bot_token
        bot = await self._installations.async_find_bot(enterprise_id=None, team_id=team)
        if bot is None:
            raise NotInstalled
        return str(bot.bot_token)

    async def close(self) -> None:
        """Let go of the connections."""
        await self._session.close()
