"""Conversations in SQLite: durable, refusing rather than forgetting, and never ending the process."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from rasa.core.tracker_store import SQLTrackerStore
from rasa.shared.core.domain import Domain

logger = logging.getLogger(__name__)
BUSY_TIMEOUT_MS = 8000


class StorageUnavailable(RuntimeError):
    """The database could not be read or written; the turn was refused, nothing was forgotten."""


class CoachTrackerStore(SQLTrackerStore):
    """Rasa's SQL store in WAL mode, with errors that reach the caller."""

    def __init__(self, domain: Domain | None = None, host: str | None = None, db: str = "var/coach.db", **kwargs: Any) -> None:
        Path(db).parent.mkdir(parents=True, exist_ok=True)
        super().__init__(domain=domain, dialect="sqlite", db=db, **kwargs)
        sa.event.listen(self.engine, "connect", _tune)
        self.engine.dispose()

    @contextlib.contextmanager
    def session_scope(self) -> Iterator[Any]:
        """A session; a failing database raises StorageUnavailable instead of ending the process."""
        session = self.sessionmaker()
        try:
            yield session
        except (sa.exc.SQLAlchemyError, ValueError) as error:
            session.rollback()
            logger.error("storage.unavailable %s", type(error).__name__)
            raise StorageUnavailable("the conversation could not be read or saved") from error
        finally:
            session.close()

    def erase(self, sender_id: str) -> int:
        """Delete all events of a conversation; returns how many."""
        with self.session_scope() as session:
            count = session.query(self.SQLEvent).filter(self.SQLEvent.sender_id == sender_id).delete()
            session.commit()
            return int(count)


def _tune(connection: Any, _: Any) -> None:
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=NORMAL")
    cursor.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")
    cursor.execute("PRAGMA secure_delete=ON")
    cursor.close()
