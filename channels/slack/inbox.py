"""What came in: written before it is acknowledged, taken once, in the order it was sent."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace

import sqlalchemy as sa

from channels.slack.events import Incoming
from channels.slack.store import inbox, named


@dataclass(frozen=True)
class Taken:
    """An entry that is being dealt with. ``again`` marks one that was begun before and may have run already."""

    id: int
    incoming: Incoming
    again: bool


def put(connection: sa.engine.Connection, incoming: Incoming) -> bool:
    """Write it down; False if it is there already, or changed an entry that was not read yet."""
    if incoming.kind in {"edited", "deleted"} and _amend(connection, incoming):
        return False
    names = {"key": named(incoming.key), "message_key": named(incoming.message_key)}
    known = sa.select(inbox.c.id).where(sa.or_(*(inbox.c[name] == value for name, value in names.items() if value)))
    if connection.execute(known.limit(1)).first():
        return False
    row = {"person": incoming.person.sender, "state": "waiting", "sent": incoming.sent, "received": time.time()}
    message = named(f"{incoming.channel}:{incoming.message}") if incoming.kind == "message" and incoming.message else None
    connection.execute(sa.insert(inbox).values(**names, **row, message=message, item=incoming.to_json()))
    return True


def _amend(connection: sa.engine.Connection, change: Incoming) -> bool:
    """Rewrite or withdraw a message that nobody has read yet."""
    unread = sa.and_(inbox.c.message == named(f"{change.channel}:{change.message}"), inbox.c.state == "waiting")
    row = connection.execute(sa.select(inbox).where(unread)).first()
    if row is None:
        return False
    if change.kind == "deleted":
        done(connection, row.id)
    else:
        rewritten = replace(Incoming.from_json(row.item), text=change.text).to_json()
        connection.execute(sa.update(inbox).where(inbox.c.id == row.id).values(item=rewritten))
    return True


def take(connection: sa.engine.Connection, person: str) -> Taken | None:
    """The person's earliest entry that is not done, None if there is none. One that was begun comes first."""
    begun = sa.case((inbox.c.state == "running", 0), else_=1)
    unread = sa.select(inbox).where(inbox.c.person == person, inbox.c.state.in_(("waiting", "running")))
    row = connection.execute(unread.order_by(begun, inbox.c.sent, inbox.c.id).limit(1)).first()
    if row is None:
        return None
    connection.execute(sa.update(inbox).where(inbox.c.id == row.id).values(state="running"))
    return Taken(row.id, Incoming.from_json(row.item), row.state == "running")


def done(connection: sa.engine.Connection, entry: int) -> None:
    """Keep only the entry's names, by which a late repetition is known as one; they lead to nobody."""
    connection.execute(sa.update(inbox).where(inbox.c.id == entry).values(state="done", item=None, message=None, person=""))


def people(connection: sa.engine.Connection) -> list[str]:
    """Everybody with entries that are not done."""
    unread = sa.select(inbox.c.person).where(inbox.c.state != "done").distinct()
    return [row.person for row in connection.execute(unread)]
