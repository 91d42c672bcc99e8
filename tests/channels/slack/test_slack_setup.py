"""What turns Slack on, what is said when it is set up wrongly, and a manifest that asks for no more than is used."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from channels.slack import channel
from channels.slack.bolt import SCOPES
from channels.slack.channel import slack_channels
from channels.slack.commands import COMMAND, spoken
from channels.slack.settings import SLACK_API, slack_settings

ROOT = Path(channel.__file__).resolve().parents[2]
MANIFEST: dict[str, Any] = YAML(typ="safe").load((ROOT / "deploy" / "slack" / "manifest.yaml").read_text(encoding="utf-8"))
BOTH = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_SIGNING_SECRET": "secret", "SLACK_APP_TOKEN": "xapp-1"}
WRONG = {
    "SLACK_BOT_TOKEN": {"SLACK_BOT_TOKEN": "xoxp-a-users-token", "SLACK_SIGNING_SECRET": "secret"},
    "SLACK_APP_TOKEN": {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_APP_TOKEN": "xoxb-1"},
    "SLACK_SIGNING_SECRET": {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_SIGNING_SECRET": " "},
    "SLACK_CLIENT_SECRET": {"SLACK_CLIENT_ID": "1.2", "SLACK_SIGNING_SECRET": "secret"},
    "SLACK_API_URL": {**BOTH, "SLACK_API_URL": "http://127.0.0.1:1/api"},
}


@pytest.fixture(autouse=True)
def clean(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("BOT_TOKEN", "SIGNING_SECRET", "APP_TOKEN", "CLIENT_ID", "CLIENT_SECRET", "API_URL"):
        monkeypatch.delenv(f"SLACK_{name}", raising=False)


def put(monkeypatch: pytest.MonkeyPatch, values: dict[str, str]) -> None:
    for name, value in values.items():
        monkeypatch.setenv(name, value)


def test_without_variables_slack_is_off(tmp_path: Path) -> None:
    assert slack_channels(None, tmp_path) == [] and not list(tmp_path.iterdir())  # type: ignore[arg-type]


def test_variables_turn_it_on(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    put(monkeypatch, BOTH)
    settings = slack_settings()
    assert settings and settings.api_url == SLACK_API and not settings.many_workspaces
    assert len(slack_channels(None, tmp_path)) == 1  # type: ignore[arg-type]


def test_secrets_are_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    put(monkeypatch, BOTH)
    assert not any(secret in repr(slack_settings()) for secret in BOTH.values())


@pytest.mark.parametrize("variable", WRONG)
def test_wrong_variables_are_named(monkeypatch: pytest.MonkeyPatch, variable: str) -> None:
    put(monkeypatch, WRONG[variable])
    with pytest.raises(ValueError, match=variable) as refusal:
        slack_settings()
    assert "\n" not in str(refusal.value)


def test_the_manifest_asks_for_the_scopes_that_are_used() -> None:
    assert tuple(MANIFEST["oauth_config"]["scopes"]["bot"]) == SCOPES
    assert "user" not in MANIFEST["oauth_config"]["scopes"]


def test_the_manifest_fits_the_channel() -> None:
    (command,) = MANIFEST["features"]["slash_commands"]
    assert command["command"] == COMMAND
    words = [word.strip() for word in command["usage_hint"].split("|")]
    assert [word for word in words if not spoken(word)] == ["help"]
    assert set(MANIFEST["settings"]["event_subscriptions"]["bot_events"]) == {"app_home_opened", "app_mention", "message.im"}
    assert MANIFEST["settings"]["interactivity"]["is_enabled"] and MANIFEST["settings"]["socket_mode_enabled"]
    assert MANIFEST["features"]["app_home"]["messages_tab_read_only_enabled"] is False


def test_the_addresses_of_the_manifest_are_the_channels() -> None:
    text = (ROOT / "deploy" / "slack" / "manifest.yaml").read_text(encoding="utf-8")
    assert set(re.findall(r"https://coach\.example\.com(\S+)", text)) == {"/webhooks/slack/events"}


def test_the_manifest_keeps_slacks_limits() -> None:
    about = MANIFEST["display_information"]
    assert len(about["name"]) <= 35 and len(about["description"]) <= 140 and re.fullmatch("#[0-9a-f]{6}", about["background_color"])
    assert len(MANIFEST["features"]["bot_user"]["display_name"]) <= 80
