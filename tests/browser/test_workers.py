"""Two workers that share a data directory and a Redis server: tabs on different workers stay in step, nothing runs twice."""

from __future__ import annotations

import asyncio
import json
import shutil
import socket
import sqlite3
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import socketio
from balancer import Balancer
from conftest import in_own_loop
from playwright.sync_api import Browser, expect
from serving import Server
from widget import Widget

ANSWER = "I led six people and cut returns by half"
REDIS = shutil.which("redis-server")


@pytest.fixture(scope="module")
def redis_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    if not REDIS:
        pytest.skip("NO REDIS: install redis-server (Debian: apt install redis-server) to run the tests of several workers")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    folder = tmp_path_factory.mktemp("redis")
    options = ["--port", str(port), "--bind", "127.0.0.1", "--save", "", "--dir", str(folder)]
    process = subprocess.Popen([REDIS, *options], stdout=subprocess.PIPE, text=True)
    assert process.stdout and any("Ready to accept connections" in line for line in process.stdout)
    url = f"redis://127.0.0.1:{port}/0"
    yield url
    process.terminate()
    process.wait(10)


@pytest.fixture(scope="module")
def workers(tmp_path_factory: pytest.TempPathFactory, redis_url: str) -> Iterator[tuple[Server, Server]]:
    """Two servers as a balancer would have behind it."""
    data: Path = tmp_path_factory.mktemp("workers")
    pair = (Server(data, REDIS_URL=redis_url), Server(data, REDIS_URL=redis_url))
    try:
        for server in pair:
            server.start()
        yield pair
    finally:
        for server in pair:
            server.stop()


def token(server: Server) -> str:
    return server.post({}, "/webhooks/web/session", headers={"Content-Type": "application/json"}).json()["token"]


def test_what_is_said_on_one_worker_is_heard_on_the_other(workers: tuple[Server, Server]) -> None:
    first, second = workers
    key = token(first)

    async def both() -> tuple[list[dict[str, Any]], dict[str, Any]]:
        heard: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        here, there = socketio.AsyncClient(reconnection=False), socketio.AsyncClient(reconnection=False)
        there.on("entries", heard.put)
        for client, server in ((here, first), (there, second)):
            await client.connect(server.url, auth={"token": key}, transports=["websocket"])
        await here.call("say", {"id": "m1", "text": "hello"}, timeout=30)
        live = await asyncio.wait_for(heard.get(), 10)
        joined = await there.call("join", {"after": 0})
        for client in (here, there):
            await client.disconnect()
        return live["entries"], joined

    live, joined = in_own_loop(both())
    assert live == joined["entries"] and [entry["author"] for entry in live][:2] == ["user", "coach"]


def test_the_same_message_on_both_workers_runs_once(workers: tuple[Server, Server]) -> None:
    key = token(workers[0])

    async def race() -> list[dict[str, Any]]:
        clients = [socketio.AsyncClient(reconnection=False) for _ in workers for _ in range(2)]
        for client, server in zip(clients, [*workers, *workers]):
            await client.connect(server.url, auth={"token": key}, transports=["websocket"])
        for number in range(4):
            said = {"id": f"m{number}", "text": f"what do the two tracks mean? {number}", "again": True}
            await asyncio.gather(*(client.call("say", said, timeout=30) for client in clients))
        joined = await clients[0].call("join", {"after": 0})
        for client in clients:
            await client.disconnect()
        return joined["entries"]

    entries = in_own_loop(race())
    assert [entry["id"] for entry in entries if entry["author"] == "user"] == ["m0", "m1", "m2", "m3"]
    assert [entry["seq"] for entry in entries] == list(range(1, len(entries) + 1))
    assert sum(text.startswith("what do the two tracks") for text in _all_texts(workers[0])) == 4


def _all_texts(server: Server) -> list[str]:
    with sqlite3.connect(server.data_dir / "coach.db", timeout=10) as database:
        rows = database.execute("SELECT data FROM events").fetchall()
    return [event["text"] for event in (json.loads(data) for (data,) in rows) if event["event"] == "user"]


def test_a_browser_moves_to_the_other_worker(workers: tuple[Server, Server], browser: Browser) -> None:
    """A worker dies in the middle of an interview and the balancer leads to the other one. Nothing is lost."""
    first, second = workers
    context = browser.new_context()
    with Balancer(first.port) as balancer:
        widget = Widget(context.new_page()).open(balancer.url)
        widget.press("Start")
        before = widget.seq
        first.kill()
        balancer.target = second.port
        widget.input.fill(ANSWER)
        widget.input.press("Enter")
        widget.answered(before)
        assert [entry["text"] for entry in widget.entries if entry["author"] == "user"] == ["hello", "Start", ANSWER]
        expect(widget.host.locator(".said[data-pending]")).to_have_count(0)
        context.close()
