"""Slack's settings. Secrets come from the environment only; without them the channel is off."""

from __future__ import annotations

import os
from dataclasses import dataclass, field

SLACK_API = "https://slack.com/api/"


@dataclass(frozen=True)
class SlackSettings:
    """``signing_secret`` turns signed HTTP on, ``app_token`` Socket Mode; ``api_url`` is another Web API (for tests).

    Either ``bot_token`` serves one workspace, or ``client_id`` and ``client_secret`` let several install the app.
    """

    bot_token: str = field(default="", repr=False)
    signing_secret: str = field(default="", repr=False)
    app_token: str = field(default="", repr=False)
    client_id: str = ""
    client_secret: str = field(default="", repr=False)
    api_url: str = SLACK_API

    @property
    def many_workspaces(self) -> bool:
        """Whether workspaces install the app themselves."""
        return bool(self.client_id and self.client_secret)


def slack_settings() -> SlackSettings | None:
    """What the environment says, None where Slack is not set up. Raises ValueError naming the variable to mend."""
    values = {
        name: os.environ.get(f"SLACK_{name.upper()}", "").strip()
        for name in ("bot_token", "signing_secret", "app_token", "client_id", "client_secret", "api_url")
    }
    if not values["bot_token"] and not values["client_id"]:
        return None
    found = SlackSettings(**{name: value for name, value in values.items() if value})
    if found.bot_token and not found.bot_token.startswith("xoxb-"):
        raise ValueError("SLACK_BOT_TOKEN is not a bot token; copy the one that begins with xoxb- from OAuth & Permissions")
    if found.app_token and not found.app_token.startswith("xapp-"):
        raise ValueError("SLACK_APP_TOKEN is not an app-level token; make one that begins with xapp- under Basic Information")
    if not found.signing_secret and not found.app_token:
        raise ValueError("Slack has no way in; set SLACK_APP_TOKEN for Socket Mode or SLACK_SIGNING_SECRET for HTTP")
    if found.client_id and not (found.client_secret and found.signing_secret):
        raise ValueError("SLACK_CLIENT_ID needs SLACK_CLIENT_SECRET and SLACK_SIGNING_SECRET beside it")
    if not found.api_url.endswith("/"):
        raise ValueError("SLACK_API_URL must end with a slash")
    return found
