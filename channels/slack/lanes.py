"""One lane per person: their things are dealt with one after the other, different people side by side."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable

logger = logging.getLogger(__name__)
LONGEST_PAUSE_SECONDS = 60.0
SETTLE_LOOKS, MOST_SETTLING = 10, 10

Step = Callable[[str], Awaitable["float | None"]]


class Lanes:
    """Calls ``step(person)`` until it returns None; a number is how many seconds to wait before the next call.

    A step that raises is called again, later each time. A lane begins when nothing new has come for ``settle_seconds``
    (or after ten times as long), so that what arrives in the wrong order a moment apart is put in the right one.
    """

    def __init__(self, name: str, step: Step, at_once: int, settle_seconds: float = 0.0) -> None:
        self._name, self._step, self._settle = name, step, settle_seconds
        self._slots = asyncio.Semaphore(at_once)
        self._stirred: set[str] = set()
        self._tasks: dict[str, asyncio.Task[None]] = {}

    def wake(self, person: str) -> None:
        """There is something new for this person."""
        self._stirred.add(person)
        if person not in self._tasks:
            self._tasks[person] = asyncio.get_running_loop().create_task(self._run(person))

    @property
    def idle(self) -> bool:
        """Whether nothing is under way or waiting for its time."""
        return not self._tasks

    async def stop(self) -> None:
        """Leave everything where it is."""
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        for task in tasks:
            with contextlib.suppress(asyncio.CancelledError):
                await task
        self._tasks.clear()

    async def _run(self, person: str) -> None:
        await self._settled(person)
        pause: float | None = 0.0
        failures = 0
        while person in self._stirred:
            self._stirred.discard(person)
            while pause is not None:
                if pause:
                    await asyncio.sleep(pause)
                try:
                    async with self._slots:
                        pause = await self._step(person)
                    failures = 0
                except Exception as error:  # one person's trouble must not end their lane
                    failures += 1
                    pause = min(LONGEST_PAUSE_SECONDS, 0.25 * 2**failures)
                    logger.error("slack.%s.failed error=%s failures=%d", self._name, type(error).__name__, failures)
            pause = 0.0
        del self._tasks[person]

    async def _settled(self, person: str) -> None:
        """Wait in small parts: on a machine that stands still for a while, what waits at the door comes in first."""
        if not self._settle:
            return
        quiet = 0
        for _ in range(SETTLE_LOOKS * MOST_SETTLING):
            self._stirred.discard(person)
            await asyncio.sleep(self._settle / SETTLE_LOOKS)
            quiet = 0 if person in self._stirred else quiet + 1
            if quiet == SETTLE_LOOKS:
                break
        self._stirred.add(person)
