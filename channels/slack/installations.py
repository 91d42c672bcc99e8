"""Tokens of workspaces that installed the app themselves, in files of the data directory that only its owner can read."""

from __future__ import annotations

from pathlib import Path

from slack_sdk.oauth.installation_store import FileInstallationStore
from slack_sdk.oauth.state_store import FileOAuthStateStore

from channels.slack.logs import library_logger

STATE_SECONDS = 600


class Installations:
    """``tokens`` by workspace, and the ``states`` of installations under way."""

    def __init__(self, data_dir: Path) -> None:
        folder = data_dir / "slack-workspaces"
        folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o700)
        self.tokens = FileInstallationStore(base_dir=str(folder / "tokens"), logger=library_logger)
        self.states = FileOAuthStateStore(expiration_seconds=STATE_SECONDS, base_dir=str(folder / "states"), logger=library_logger)
