"""Who somebody is in Slack: a workspace and a user, one assessment wherever in the workspace they write."""

from __future__ import annotations

import re
from typing import NamedTuple

_ID = re.compile(r"[A-Z0-9]{1,40}")


class Person(NamedTuple):
    """A user of a workspace (or of an organisation, where the app is installed for all of it)."""

    team: str
    user: str

    @property
    def sender(self) -> str:
        """The sender id under which the coach keeps the conversation."""
        return f"slack:{self.team}:{self.user}"


def person_of(team: object, user: object) -> Person | None:
    """The person, or None unless both ids look like Slack's."""
    if isinstance(team, str) and isinstance(user, str) and _ID.fullmatch(team) and _ID.fullmatch(user) and user != "USLACKBOT":
        return Person(team, user)
    return None


def person_from(sender: str) -> Person:
    """The person behind a sender id made by ``Person.sender``."""
    _, team, user = sender.split(":")
    return Person(team, user)
