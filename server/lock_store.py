"""Lock stores that poll every 20 ms: Rasa's own wait a whole second per queued message."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

from rasa.core.lock import TicketLock
from rasa.core.lock_store import LOCK_LIFETIME, InMemoryLockStore
from redis.asyncio import Redis

from coach.settings import settings

POLL_SECONDS = 0.02


class FastLockStore(InMemoryLockStore):
    """Ticket locks of one process, served in order."""

    def __init__(self, endpoint_config: Any = None) -> None:
        super().__init__()

    @asynccontextmanager
    async def lock(
        self, conversation_id: str, lock_lifetime: float = LOCK_LIFETIME, wait_time_in_seconds: float = POLL_SECONDS
    ) -> AsyncGenerator[TicketLock, None]:
        """As Rasa's, with a shorter wait."""
        async with super().lock(conversation_id, lock_lifetime, POLL_SECONDS) as held:
            yield held


class RedisLockStore(InMemoryLockStore):
    """Locks that hold across workers: Rasa's tickets in Redis are read and written in two steps, which two workers can mix."""

    def __init__(self, endpoint_config: Any = None) -> None:
        super().__init__()
        self._redis = Redis.from_url(settings().redis_url)

    @asynccontextmanager
    async def lock(
        self, conversation_id: str, lock_lifetime: float = LOCK_LIFETIME, wait_time_in_seconds: float = POLL_SECONDS
    ) -> AsyncGenerator[None, None]:
        """Hold the conversation, waiting as long as another may hold it. Raises LockError after that."""
        name = f"coach:lock:{conversation_id}"
        async with self._redis.lock(name, timeout=lock_lifetime, sleep=POLL_SECONDS, blocking_timeout=lock_lifetime):
            yield
