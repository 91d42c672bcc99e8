"""Makes Sanic 21.12's websockets work on Python 3.11.

Its ``recv`` hands a bare coroutine to ``asyncio.wait``, which 3.11 refuses, so that every socket closes at its first message.
"""

from __future__ import annotations

import asyncio
from functools import wraps
from typing import Any

from sanic.server.websockets.frame import WebsocketFrameAssembler


def mend_websockets() -> None:
    """Let the frame assembler give a task where it gave a coroutine; harmless if called twice."""
    get = WebsocketFrameAssembler.get
    if hasattr(get, "__wrapped__"):
        return

    @wraps(get)
    def scheduled(self: WebsocketFrameAssembler, timeout: float | None = None) -> asyncio.Task[Any]:
        return asyncio.ensure_future(get(self, timeout))

    setattr(WebsocketFrameAssembler, "get", scheduled)  # noqa: B010
