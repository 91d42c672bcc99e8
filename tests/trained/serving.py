"""Starts the real server as a process of its own, talks to it over HTTP, and reads what it stored."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import requests

ROOT = Path(__file__).resolve().parents[2]
COACH = Path(sys.executable).with_name("coach")
START_SECONDS, POLL_SECONDS, REPLY_SECONDS = 150, 0.1, 60
Message = dict[str, Any]


def environment() -> dict[str, str]:
    """This process's environment without what would change the assistant."""
    return {name: value for name, value in os.environ.items() if not name.startswith(("COACH_", "SLACK_"))}


class Server:
    """``coach serve`` on a free loopback port with its data in ``data_dir``."""

    def __init__(self, data_dir: Path, *options: str, **settings: str) -> None:
        """``options`` of the command, ``settings`` as environment variables."""
        self.data_dir, self._options, self._settings = data_dir, options, settings
        self.port = _free_port()
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def log(self) -> str:
        """What the server wrote so far."""
        return (self.data_dir / "server.log").read_text(encoding="utf-8", errors="replace")

    def start(self) -> None:
        """Start and wait until it is ready. Raises RuntimeError with the end of its log if it never is."""
        self.data_dir.mkdir(parents=True, exist_ok=True)
        command = [str(COACH), "serve", "--port", str(self.port), "--data-dir", str(self.data_dir), *self._options]
        with (self.data_dir / "server.log").open("ab") as log:
            self._process = subprocess.Popen(command, cwd=ROOT, stdout=log, stderr=log, env=environment() | self._settings)
        deadline = time.monotonic() + START_SECONDS
        while not self._is_ready():
            if self._process.poll() is not None or time.monotonic() > deadline:
                self.stop()
                raise RuntimeError(f"the server did not get ready:\n{self.log[-2000:]}")
            time.sleep(POLL_SECONDS)

    def stop(self) -> None:
        """End it the way an operator would; by force if it does not listen."""
        if self._process and self._process.poll() is None:
            self._process.terminate()
            try:
                self._process.wait(20)
            except subprocess.TimeoutExpired:
                self.kill()

    def kill(self) -> None:
        """End it as a power cut would."""
        if self._process:
            self._process.kill()
            self._process.wait(20)

    def post(self, body: Any, path: str = "/webhooks/rest/webhook", **options: Any) -> requests.Response:
        """POST ``body``: bytes as they are, everything else as JSON."""
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        return requests.post(self.url + path, data=data, timeout=REPLY_SECONDS, **options)

    def get(self, path: str) -> requests.Response:
        return requests.get(self.url + path, timeout=REPLY_SECONDS)

    def say(self, sender: str, text: str) -> list[Message]:
        """One message of a trusted sender; the replies."""
        response = self.post({"sender": sender, "message": text})
        assert response.status_code == 200, f"{text[:80]!r}: {response.status_code} {response.text[:300]}"
        return response.json()

    def user_texts(self, sender: str) -> list[str]:
        """What is stored of a sender's messages, in order."""
        return [event["text"] for event in self._events(sender) if event["event"] == "user"]

    def interview(self, sender: str) -> dict[str, Any]:
        """The interview as it is stored last; empty if there is none."""
        slots = [e["value"] for e in self._events(sender) if e["event"] == "slot" and e["name"] == "interview"]
        return slots[-1] if slots else {}

    def _events(self, sender: str) -> list[dict[str, Any]]:
        with contextlib.closing(sqlite3.connect(self.data_dir / "coach.db", timeout=10)) as database:
            rows = database.execute("SELECT data FROM events WHERE sender_id = ? ORDER BY id", (sender,)).fetchall()
        return [json.loads(data) for (data,) in rows]

    def _is_ready(self) -> bool:
        try:
            return self.get("/readyz").status_code == 200
        except requests.ConnectionError:
            return False


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
