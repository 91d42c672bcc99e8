"""What was said in each web session, numbered and durable: replies that were missed are read from here."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlalchemy as sa

REPLAYED = 400
_metadata = sa.MetaData()
_entries = sa.Table(
    "web_entries",
    _metadata,
    sa.Column("session", sa.String(32), primary_key=True),
    sa.Column("seq", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("message_id", sa.String(64)),
    sa.Column("author", sa.String(8), nullable=False),
    sa.Column("body", sa.Text, nullable=False),
    sa.Column("at", sa.Float, nullable=False),
    sa.UniqueConstraint("session", "message_id"),
)


@dataclass(frozen=True)
class Entry:
    """One line of a session: ``author`` is "user", "coach", or "clear", which says that all before it was erased."""

    seq: int
    author: str
    body: dict[str, Any]
    at: float

    def to_json(self) -> dict[str, Any]:
        return {"seq": self.seq, "author": self.author, "at": round(self.at), **self.body}


def open_database(data_dir: Path) -> sa.engine.Engine:
    """The SQLite file of the web channel's own tables."""
    data_dir.mkdir(parents=True, exist_ok=True)
    # A pool, since opening the file anew for every statement costs more than the statement.
    engine = sa.create_engine(
        f"sqlite:///{data_dir / 'web.db'}", connect_args={"timeout": 8, "check_same_thread": False}, poolclass=sa.pool.QueuePool
    )
    sa.event.listen(engine, "connect", _tune)
    return engine


class Mailbox:
    """The numbered lines of all sessions. Callers hold the session's lock while they write."""

    def __init__(self, engine: sa.engine.Engine) -> None:
        self._engine = engine
        _metadata.create_all(engine)

    def holds(self, session: str, message_id: str) -> bool:
        """Whether this message was answered before."""
        query = sa.select(_entries.c.seq).where(_entries.c.session == session, _entries.c.message_id == message_id)
        with self._engine.connect() as connection:
            return connection.execute(query).first() is not None

    def last_seq(self, session: str) -> int:
        """Number of the latest entry; 0 if there is none."""
        with self._engine.connect() as connection:
            return self._last(connection, session)

    def after(self, session: str, seq: int) -> list[Entry]:
        """Entries after number ``seq``, oldest first; at most the latest 400."""
        query = (
            sa.select(_entries.c.seq, _entries.c.author, _entries.c.body, _entries.c.at)
            .where(_entries.c.session == session, _entries.c.seq > seq)
            .order_by(_entries.c.seq.desc())
            .limit(REPLAYED)
        )
        with self._engine.connect() as connection:
            rows = connection.execute(query).all()
        return [Entry(row.seq, row.author, json.loads(row.body), row.at) for row in reversed(rows)]

    def append(self, session: str, message_id: str, said: dict[str, Any], replies: list[dict[str, Any]]) -> list[Entry]:
        """Record a message and its replies together, or neither."""
        with self._engine.begin() as connection:
            return self._insert(connection, session, message_id, [("user", said), *(("coach", reply) for reply in replies)])

    def erase(self, session: str, message_id: str | None = None, farewell: list[dict[str, Any]] | None = None) -> list[Entry]:
        """Delete all that was said; leaves a mark, so that every open tab forgets it too, and ``farewell``."""
        with self._engine.begin() as connection:
            last = self._last(connection, session)
            connection.execute(_entries.delete().where(_entries.c.session == session))
            lines = [("clear", {}), *(("coach", reply) for reply in farewell or [])]
            return self._insert(connection, session, message_id, lines, last)

    def purge(self, older_than: float) -> int:
        """Delete sessions that nobody used since ``older_than`` (seconds since the epoch); returns how many entries."""
        latest = sa.select(_entries.c.session).group_by(_entries.c.session).having(sa.func.max(_entries.c.at) < older_than)
        with self._engine.begin() as connection:
            return int(connection.execute(_entries.delete().where(_entries.c.session.in_(latest))).rowcount)

    def _insert(
        self, connection: Any, session: str, message_id: str | None, lines: list[tuple[str, dict[str, Any]]], last: int | None = None
    ) -> list[Entry]:
        first = (self._last(connection, session) if last is None else last) + 1
        entries = [Entry(seq, author, body, time.time()) for seq, (author, body) in enumerate(lines, first)]
        rows = [
            {
                "session": session, "seq": entry.seq, "message_id": None if number else message_id, "author": entry.author,
                "body": json.dumps(entry.body, ensure_ascii=False), "at": entry.at,
            }
            for number, entry in enumerate(entries)
        ]  # fmt: skip
        connection.execute(_entries.insert(), rows)
        return entries

    @staticmethod
    def _last(connection: Any, session: str) -> int:
        return int(connection.execute(sa.select(sa.func.max(_entries.c.seq)).where(_entries.c.session == session)).scalar() or 0)


def _tune(connection: Any, _: Any) -> None:
    for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "secure_delete=ON"):
        connection.execute(f"PRAGMA {pragma}")
