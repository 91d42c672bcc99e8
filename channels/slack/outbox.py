"""What must go out: written together with the end of the turn, sent in order, and given up only for good reasons."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa

from channels.slack.store import outbox


@dataclass(frozen=True)
class Delivery:
    """One call to Slack. ``kind``: post | update | retire | hint | home | chart | report | scrub; ``item`` is what it needs."""

    kind: str
    item: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Pending:
    """A delivery that waits. ``again`` marks one that may have arrived; ``received`` is when it was written (seconds)."""

    id: int
    delivery: Delivery
    attempts: int
    received: float
    again: bool


def add(connection: sa.engine.Connection, person: str, deliveries: list[Delivery]) -> None:
    """Write deliveries down in their order."""
    rows = [
        {"person": person, "kind": d.kind, "state": "waiting", "attempts": 0, "received": time.time(), "item": d.item} for d in deliveries
    ]
    if rows:
        connection.execute(sa.insert(outbox), rows)


def take(connection: sa.engine.Connection, person: str) -> Pending | None:
    """The person's earliest delivery, marked as under way; None if there is none, or if it is set aside: what comes
    after it must not overtake it."""
    row = connection.execute(sa.select(outbox).where(outbox.c.person == person).order_by(outbox.c.id).limit(1)).first()
    if row is None or row.state == "held":
        return None
    connection.execute(sa.update(outbox).where(outbox.c.id == row.id).values(state="sending", attempts=row.attempts + 1))
    return Pending(row.id, Delivery(row.kind, row.item), row.attempts, row.received, row.state == "sending")


def sent(connection: sa.engine.Connection, entry: int) -> None:
    """It arrived, or never can: nothing of it is kept."""
    connection.execute(sa.delete(outbox).where(outbox.c.id == entry))


def put_back(connection: sa.engine.Connection, entry: int, item: dict[str, Any], maybe_arrived: bool) -> None:
    """Try again later, perhaps in another shape."""
    state = "sending" if maybe_arrived else "waiting"
    connection.execute(sa.update(outbox).where(outbox.c.id == entry).values(state=state, item=item))


def hold(connection: sa.engine.Connection, entry: int) -> None:
    """Set aside until the person writes again, or until the next round of ``release``."""
    connection.execute(sa.update(outbox).where(outbox.c.id == entry).values(state="held"))


def release(connection: sa.engine.Connection, person: str | None = None) -> None:
    """Try what was set aside again: of one person, or of everybody."""
    held = sa.update(outbox).where(outbox.c.state == "held").values(state="waiting", attempts=0)
    connection.execute(held.where(outbox.c.person == person) if person else held)


def people(connection: sa.engine.Connection) -> list[str]:
    """Everybody to whom something must go."""
    waiting = sa.select(outbox.c.person).where(outbox.c.state.in_(("waiting", "sending"))).distinct()
    return [row.person for row in connection.execute(waiting)]
