"""The Slack channel's own tables: what came in, what must go out, and which options are open to be chosen.

One writer thread; a commit is on disk before it returns. Texts are kept only until they are dealt with.
"""

from __future__ import annotations

import asyncio
import hashlib
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

import sqlalchemy as sa

T = TypeVar("T")
BUSY_TIMEOUT_MS = 8000
REPEATED_DAYS = 7
_DAY = 24 * 3600

metadata = sa.MetaData()
inbox = sa.Table(
    "slack_inbox",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("person", sa.String, index=True, nullable=False),
    sa.Column("key", sa.String, unique=True, nullable=False),
    sa.Column("message_key", sa.String, unique=True),
    sa.Column("message", sa.String, index=True),
    sa.Column("state", sa.String, index=True, nullable=False),
    sa.Column("sent", sa.Float, nullable=False),
    sa.Column("received", sa.Float, nullable=False),
    sa.Column("item", sa.JSON(none_as_null=True)),
)
outbox = sa.Table(
    "slack_outbox",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("person", sa.String, index=True, nullable=False),
    sa.Column("kind", sa.String, nullable=False),
    sa.Column("state", sa.String, index=True, nullable=False),
    sa.Column("attempts", sa.Integer, nullable=False, default=0),
    sa.Column("received", sa.Float, nullable=False),
    sa.Column("item", sa.JSON(none_as_null=True)),
)
prompts = sa.Table(
    "slack_prompts",
    metadata,
    sa.Column("key", sa.String, primary_key=True),
    sa.Column("person", sa.String, index=True, nullable=False),
    sa.Column("open", sa.Boolean, nullable=False),
    sa.Column("received", sa.Float, nullable=False),
    sa.Column("channel", sa.String),
    sa.Column("ts", sa.String),
    sa.Column("item", sa.JSON, nullable=False),
)


class Store:
    """The tables in ``slack.db`` of a data directory. ``run`` calls a function with a transaction off the event loop."""

    def __init__(self, data_dir: Path) -> None:
        data_dir.mkdir(parents=True, exist_ok=True)
        # One connection, used by one thread at a time: the one that made the tables, then the writer.
        self._engine = sa.create_engine(
            f"sqlite:///{data_dir / 'slack.db'}", poolclass=sa.pool.StaticPool, connect_args={"check_same_thread": False}
        )
        sa.event.listen(self._engine, "connect", _tune)
        metadata.create_all(self._engine)
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="slack-store")

    async def run(self, work: Callable[..., T], *arguments: Any) -> T:
        """``work(connection, *arguments)`` in one transaction, in the order of the calls."""
        return await asyncio.get_running_loop().run_in_executor(self._writer, self._transaction, work, *arguments)

    def _transaction(self, work: Callable[..., T], *arguments: Any) -> T:
        with self._engine.begin() as connection:
            return work(connection, *arguments)

    async def scrub(self) -> None:
        """Let nothing that was removed survive in the database's log file."""
        await asyncio.get_running_loop().run_in_executor(self._writer, self._truncate_log)

    def _truncate_log(self) -> None:
        with self._engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.execute(sa.text("PRAGMA wal_checkpoint(TRUNCATE)"))

    def close(self) -> None:
        """Finish what was begun and let go of the file."""
        self._writer.shutdown()
        self._engine.dispose()


def erase(connection: sa.engine.Connection, person: str) -> int:
    """Remove what waits to be said to a person and the options they were shown; returns how many entries."""
    return sum(int(connection.execute(sa.delete(table).where(table.c.person == person)).rowcount) for table in (outbox, prompts))


def tidy(connection: sa.engine.Connection, retention_days: int) -> None:
    """Forget names that Slack has long stopped repeating, what could not be sent, and options nobody came back to."""
    now = time.time()
    connection.execute(sa.delete(inbox).where(inbox.c.state == "done", inbox.c.received < now - REPEATED_DAYS * _DAY))
    connection.execute(sa.delete(outbox).where(outbox.c.received < now - min(REPEATED_DAYS, retention_days) * _DAY))
    connection.execute(sa.delete(prompts).where(prompts.c.received < now - retention_days * _DAY))


def named(key: str | None) -> str | None:
    """A key as it is stored: it tells repetitions apart and says nothing else."""
    return hashlib.sha256(key.encode()).hexdigest()[:40] if key else None


def _tune(connection: Any, _: Any) -> None:
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "synchronous=FULL", f"busy_timeout={BUSY_TIMEOUT_MS}", "secure_delete=ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()
