"""Options that can be chosen: which message shows them, whether they are still open, what became of them."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from channels.slack.events import Incoming
from channels.slack.store import prompts


@dataclass(frozen=True)
class Prompt:
    """A message with options. ``groups`` are the option titles by question; ``channel`` and ``ts`` are known once sent."""

    key: str
    groups: list[list[str]]
    channel: str = ""
    ts: str = ""
    text: str = ""
    blocks: tuple[dict[str, Any], ...] = ()


def chosen(connection: sa.engine.Connection, click: Incoming) -> str:
    """Titles that were picked, joined by commas; empty if the options are not open any more or were never given."""
    mine = sa.and_(prompts.c.key == click.prompt, prompts.c.person == click.person.sender, prompts.c.open)
    row = connection.execute(sa.select(prompts).where(mine)).first()
    if row is None or not 0 <= click.group < len(row.item["groups"]):
        return ""
    titles = row.item["groups"][click.group]
    return ", ".join(titles[pick] for pick in click.picks) if all(0 <= pick < len(titles) for pick in click.picks) else ""


def open_for(connection: sa.engine.Connection, person: str) -> list[Prompt]:
    """The person's open prompts."""
    return [_prompt(row) for row in connection.execute(sa.select(prompts).where(prompts.c.person == person, prompts.c.open))]


def replace_open(connection: sa.engine.Connection, person: str, new: list[Prompt]) -> None:
    """Close what is open and open ``new``."""
    connection.execute(sa.update(prompts).where(prompts.c.person == person).values(open=False))
    for prompt in new:
        item = {"groups": prompt.groups, "text": prompt.text, "blocks": list(prompt.blocks)}
        connection.execute(sa.insert(prompts).values(key=prompt.key, person=person, open=True, received=time.time(), item=item))


def shown(connection: sa.engine.Connection, key: str, channel: str, ts: str) -> None:
    """Remember where a prompt can be seen."""
    connection.execute(sa.update(prompts).where(prompts.c.key == key).values(channel=channel, ts=ts))


def find(connection: sa.engine.Connection, key: str) -> Prompt | None:
    """A prompt by its key."""
    row = connection.execute(sa.select(prompts).where(prompts.c.key == key)).first()
    return _prompt(row) if row else None


def forget(connection: sa.engine.Connection, key: str) -> None:
    """Remove a prompt whose options are no longer shown."""
    connection.execute(sa.delete(prompts).where(prompts.c.key == key))


def _prompt(row: Any) -> Prompt:
    return Prompt(row.key, row.item["groups"], row.channel or "", row.ts or "", row.item["text"], tuple(row.item["blocks"]))
