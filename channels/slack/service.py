"""Puts the parts together and runs them: what was left over from before, then what comes in."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path

import sqlalchemy as sa
from slack_bolt.async_app import AsyncApp

from channels.slack import inbox, outbox
from channels.slack.bolt import bolt_app
from channels.slack.clients import Clients
from channels.slack.desk import Coach, Desk
from channels.slack.events import Incoming
from channels.slack.installations import Installations
from channels.slack.lanes import Lanes
from channels.slack.sender import Sender
from channels.slack.settings import SlackSettings
from channels.slack.socket_mode import SocketMode
from channels.slack.store import Store, tidy
from coach.settings import settings as coach_settings

logger = logging.getLogger(__name__)
TURNS_AT_ONCE, CALLS_AT_ONCE = 4, 16
SETTLE_SECONDS = 0.1
SECONDS_BETWEEN_ROUNDS = 1800


class SlackService:
    """The Slack side of a running server. Make it inside the event loop."""

    def __init__(self, settings: SlackSettings, data_dir: Path, coach: Coach, first_wait_seconds: float = 1.0) -> None:
        self._store = Store(data_dir)
        installations = Installations(data_dir) if settings.many_workspaces else None
        self._clients = Clients(settings, installations.tokens if installations else None)
        self._desk = Desk(self._store, coach)
        self._sender = Sender(self._store, self._clients, coach, first_wait_seconds)
        self._turns = Lanes("desk", self._turn, TURNS_AT_ONCE, SETTLE_SECONDS)
        self._calls = Lanes("sender", self._sender.step, CALLS_AT_ONCE)
        self.app: AsyncApp = bolt_app(settings, self._write_down, installations)
        self._settings = settings
        self._socket: SocketMode | None = None

    async def start(self) -> None:
        """Go on with what the last process left, then open the socket if there is one."""
        for person in await self._store.run(inbox.people):
            self._turns.wake(person)
        await self._look_again()
        self._rounds = asyncio.get_running_loop().create_task(self._make_rounds())
        if self._settings.app_token:
            self._socket = SocketMode(self._settings, self.app)

    async def stop(self) -> None:
        """Stop taking and sending; what is not done stays written down."""
        if self._socket:
            await self._socket.close()
        self._rounds.cancel()
        await self._turns.stop()
        await self._calls.stop()
        await self._clients.close()
        self._store.close()

    @property
    def idle(self) -> bool:
        """Whether everything that came in has been answered and sent, or set aside."""
        return self._turns.idle and self._calls.idle

    async def _write_down(self, incoming: Incoming) -> None:
        if await self._store.run(inbox.put, incoming):
            self._turns.wake(incoming.person.sender)

    async def _make_rounds(self) -> None:
        while True:
            await asyncio.sleep(SECONDS_BETWEEN_ROUNDS)
            try:
                await self._look_again()
            except sa.exc.SQLAlchemyError as error:
                logger.error("slack.rounds.failed error=%s", type(error).__name__)

    async def _look_again(self) -> None:
        """Forget what is old, and try again what was set aside."""
        await self._store.run(tidy, coach_settings().retention_days)
        await self._store.run(outbox.release)
        for person in await self._store.run(outbox.people):
            self._calls.wake(person)

    async def _turn(self, person: str) -> float | None:
        pause = await self._desk.step(person)
        if pause is not None:
            self._calls.wake(person)
        return pause
