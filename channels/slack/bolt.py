"""The Bolt app: it checks and unpacks what Slack sends; whatever it is, it is written down before it is acknowledged."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_bolt.oauth.async_oauth_settings import AsyncOAuthSettings
from slack_bolt.response import BoltResponse
from slack_sdk.web.async_client import AsyncWebClient

from channels.slack.commands import COMMAND, answer_at_once
from channels.slack.events import Incoming, read, removes_the_app
from channels.slack.installations import Installations
from channels.slack.logs import library_logger
from channels.slack.settings import SlackSettings

logger = logging.getLogger(__name__)
SCOPES = ("app_mentions:read", "chat:write", "commands", "files:write", "im:history", "im:write")
INSTALL_PATH, REDIRECT_PATH = "/webhooks/slack/install", "/webhooks/slack/oauth_redirect"
WriteDown = Callable[[Incoming], Awaitable[None]]


def bolt_app(settings: SlackSettings, write_down: WriteDown, installations: Installations | None = None) -> AsyncApp:
    """An app whose only work is to call ``write_down``; it answers once that has returned.

    This comes before Bolt would ask Slack who the token belongs to, so that a slow or failing Web API can neither delay
    an acknowledgement nor lose an event. Nothing after it is reached except Bolt's own handshakes.
    """

    async def receive(body: dict[str, Any], next: Callable[[], Awaitable[Any]]) -> BoltResponse | None:
        if body.get("type") == "url_verification":
            await next()
            return None
        if installations and removes_the_app(body):
            await installations.tokens.async_delete_all(enterprise_id=body.get("enterprise_id"), team_id=body.get("team_id"))
        incoming = read(body)
        if incoming:
            await write_down(incoming)
        if body.get("command") == COMMAND:
            return BoltResponse(status=200, body={"response_type": "ephemeral", "text": answer_at_once(str(body.get("text") or ""))})
        return BoltResponse(status=200, body="")

    access: dict[str, Any] = {"token": settings.bot_token}
    if installations:
        oauth = AsyncOAuthSettings(
            client_id=settings.client_id,
            client_secret=settings.client_secret,
            scopes=SCOPES,
            installation_store=installations.tokens,
            state_store=installations.states,
            install_path=INSTALL_PATH,
            redirect_uri_path=REDIRECT_PATH,
        )
        access = {"oauth_settings": oauth, "client": AsyncWebClient(base_url=settings.api_url, logger=library_logger)}
    # The signature is checked before the body is unpacked, see http.py; Socket Mode has none.
    app = AsyncApp(
        name="career-coach",
        logger=library_logger,
        signing_secret=settings.signing_secret,
        before_authorize=receive,
        request_verification_enabled=False,
        **access,
    )
    app.error(_failed)
    return app


async def _failed(error: Exception) -> BoltResponse:
    """Not written down, so not acknowledged: Slack sends it again."""
    logger.error("slack.receive.failed error=%s", type(error).__name__)
    return BoltResponse(status=500, body="")
