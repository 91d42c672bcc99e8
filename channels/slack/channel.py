"""Slack as a channel of ``coach serve``: the routes, and the service that starts and stops with the server."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from rasa.core.channels.channel import InputChannel, UserMessage
from sanic import Blueprint, Sanic

from channels.gate import Gate
from channels.slack.assistant import SlackCoach
from channels.slack.http import add_events_route, add_install_routes
from channels.slack.service import SlackService
from channels.slack.settings import SlackSettings, slack_settings


class CoachSlack(InputChannel):
    """Routes below /webhooks/slack where HTTP is set up; a websocket where Socket Mode is.

    ``service`` is there while the server runs.
    """

    service: SlackService
    _coach: SlackCoach

    def __init__(self, settings: SlackSettings, gate: Gate, data_dir: Path, first_wait_seconds: float = 1.0) -> None:
        self._settings, self._gate, self._data_dir, self._first_wait = settings, gate, data_dir, first_wait_seconds

    @classmethod
    def name(cls) -> str:
        return "slack"

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        """Routes and listeners."""
        routes = Blueprint("coach_slack")

        @routes.listener("after_server_start")
        async def start(app: Sanic, _: Any) -> None:
            self._coach = SlackCoach(self._gate, app.ctx.agent, on_new_message)
            self.service = SlackService(self._settings, self._data_dir, self._coach, self._first_wait)
            await self.service.start()

        @routes.listener("before_server_stop")
        async def stop(_: Sanic, __: Any) -> None:
            await self.service.stop()
            self._coach.close()

        if self._settings.signing_secret:
            add_events_route(routes, lambda: self.service.app, self._settings.signing_secret)
        if self._settings.many_workspaces:
            add_install_routes(routes, lambda: self.service.app)
        return routes


def slack_channels(gate: Gate, data_dir: Path) -> list[InputChannel]:
    """The Slack channel if the environment sets it up, else none. Raises ValueError naming the variable to mend."""
    settings = slack_settings()
    return [CoachSlack(settings, gate, data_dir)] if settings else []
