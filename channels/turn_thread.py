"""A thread with an event loop for turns: reading a long answer keeps a loop busy for a second, and the server's own loop
must answer others meanwhile."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


class TurnThread:
    """Runs coroutines beside the server's loop."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="turns", daemon=True)
        self._thread.start()

    async def run(self, turn: Coroutine[Any, Any, T]) -> T:
        """The result of ``turn``; whoever waits for it can be cancelled, and then the turn is too."""
        return await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(turn, self._loop))

    def stop(self) -> None:
        """End the thread; a turn under way is finished up to its next pause."""
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()
