"""Starts a server as its users would, waits until it answers, and stops it by its own process id."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil

ROOT = Path(__file__).resolve().parents[1]
BIN = ROOT / ".venv" / "bin"
_START_SECONDS = 120


@dataclass(frozen=True)
class Running:
    """A server under test: where it listens, how long it took to its first reply, and its processes."""

    url: str
    seconds_to_first_reply: float
    processes: tuple[psutil.Process, ...]

    def say(self, sender: str, text: str) -> tuple[list[dict], float]:
        """Send a message; returns the replies and the milliseconds it took."""
        body = json.dumps({"sender": sender, "message": text}).encode()
        request = urllib.request.Request(self.url, body, {"Content-Type": "application/json"})
        started = time.perf_counter()
        with urllib.request.urlopen(request, timeout=60) as answer:
            replies = json.loads(answer.read())
        return replies, (time.perf_counter() - started) * 1000

    def resident_mb(self) -> float:
        """Resident memory of all its processes in MB (10^6 bytes)."""
        return sum(process.memory_info().rss for process in self.processes) / 1e6


@contextmanager
def coach_server(data_dir: Path) -> Iterator[Running]:
    """``coach serve``: one process."""
    port = _free_port()
    command = [str(BIN / "coach"), "serve", "--port", str(port), "--data-dir", str(data_dir), "--trusted-rest"]
    with _running([command], port) as server:
        yield server


@contextmanager
def stock_server(model: Path, folder: Path) -> Iterator[Running]:
    """``rasa run`` with ``rasa run actions``: the stock way with the same model, actions and SQLite."""
    port, actions_port = _free_port(), _free_port()
    endpoints = folder / "endpoints.yml"
    endpoints.write_text(
        f"action_endpoint:\n  url: http://127.0.0.1:{actions_port}/webhook\n"
        f"tracker_store:\n  type: SQL\n  dialect: sqlite\n  db: {folder / 'stock.db'}\n",
        encoding="utf-8",
    )
    rasa = str(BIN / "rasa")
    actions = [rasa, "run", "actions", "--port", str(actions_port)]
    run = [
        rasa,
        "run",
        "-m",
        str(model),
        "-p",
        str(port),
        "-i",
        "127.0.0.1",
        "--endpoints",
        str(endpoints),
        "--credentials",
        "credentials.yml",
    ]
    with _running([actions, run], port) as server:
        yield server


@contextmanager
def _running(commands: list[list[str]], port: int) -> Iterator[Running]:
    environment = {**os.environ, "RASA_TELEMETRY_ENABLED": "false", "TF_CPP_MIN_LOG_LEVEL": "3", "PYTHONWARNINGS": "ignore"}
    started = time.perf_counter()
    children = [subprocess.Popen(c, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) for c in commands]
    url = f"http://127.0.0.1:{port}/webhooks/rest/webhook"
    try:
        server = Running(url, 0.0, tuple(psutil.Process(child.pid) for child in children))
        _wait_for_reply(server, started)
        yield Running(url, time.perf_counter() - started, server.processes)
    finally:
        for child in children:
            child.terminate()
        for child in children:
            child.wait(timeout=30)


def _wait_for_reply(server: Running, started: float) -> None:
    while time.perf_counter() - started < _START_SECONDS:
        try:
            replies, _ = server.say("warm-up", "hello")
            if replies:
                return
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            pass
        time.sleep(0.1)
    raise TimeoutError(f"no reply within {_START_SECONDS} s")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
