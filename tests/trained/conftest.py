"""One trained model and one agent for all tests that talk to the assistant."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
from rasa.shared.core.domain import SessionConfig
from serving import Server

from cli.models import ensure_model
from coach.interview.interview import Interview
from coach.role_model import load_role_model

_MOMENT_IN_MINUTES = 1e-7
_role_model = lru_cache(maxsize=1)(load_role_model)


class Talker:
    """One person talking to the running assistant through the gate, with a look at what was recorded."""

    def __init__(self, agent: Any, loop: asyncio.AbstractEventLoop, sender: str | None = None) -> None:
        from channels.gate import Gate

        self._agent, self._loop, self._gate = agent, loop, Gate(rate_limited=False)
        self.sender = sender or f"test-{uuid.uuid4().hex}"
        self.said = ""
        self.messages: list[dict[str, Any]] = []
        self._expired: Any = None
        self._stored: tuple[Any] | None = None

    def say(self, text: str) -> str:
        """Send a message; returns the replies' texts joined by newlines."""
        from channels.turns import run_turn

        turn = run_turn(self._gate, self._agent.handle_message, self.sender, text, "test", self._agent.tracker_store.erase)
        self._stored, self.said = None, text
        self.messages = self._loop.run_until_complete(turn)
        if self._expired:
            self._agent.domain.session_config = self._agent.processor.domain.session_config = self._expired
            self._expired = None
        return "\n".join(message["text"] for message in self.messages)

    def expire_session(self) -> None:
        """Let the conversation's session be over when the next message comes."""
        config = self._agent.domain.session_config
        self._expired = config
        over = SessionConfig(_MOMENT_IN_MINUTES, config.carry_over_slots)
        self._agent.domain.session_config = self._agent.processor.domain.session_config = over

    @property
    def act(self) -> str:
        """Dialogue act of the latest message, "" for somebody unknown."""
        return self._tracker.latest_message.intent["name"] if self._tracker else ""

    @property
    def interview(self) -> Interview:
        """The interview as it is stored."""
        return Interview.from_json(_role_model(), self._tracker.get_slot("interview") if self._tracker else None)

    @property
    def _tracker(self) -> Any:
        """What is stored, read once a turn."""
        if self._stored is None:
            self._stored = (self._loop.run_until_complete(self._agent.tracker_store.retrieve(self.sender)),)
        return self._stored[0]


@pytest.fixture(scope="session")
def loop() -> Iterator[asyncio.AbstractEventLoop]:
    """The event loop that the shared agent lives in."""
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    yield loop
    loop.close()


@pytest.fixture(scope="session")
def agent(loop: asyncio.AbstractEventLoop, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The whole assistant in this process, with its own data directory."""
    from server.app import local_agent

    return loop.run_until_complete(local_agent(ensure_model(), Path(tmp_path_factory.mktemp("data"))))


@pytest.fixture
def talker(agent: Any, loop: asyncio.AbstractEventLoop) -> Talker:
    """A new person."""
    return Talker(agent, loop)


@pytest.fixture
def new_talker(agent: Any, loop: asyncio.AbstractEventLoop) -> Any:
    """Makes further people."""
    return lambda sender=None: Talker(agent, loop, sender)


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One server that takes sender ids as given."""
    running = Server(tmp_path_factory.mktemp("trusted"), "--trusted-rest")
    try:
        running.start()
        yield running
    finally:
        running.stop()


@pytest.fixture(scope="session")
def guarded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One server that demands session tokens."""
    running = Server(tmp_path_factory.mktemp("guarded"))
    try:
        running.start()
        yield running
    finally:
        running.stop()
