"""Short codes that take a conversation to another device: single use, ten minutes, one at a time, hard to guess."""

from __future__ import annotations

import hashlib
import secrets
import time
from typing import Any

import sqlalchemy as sa

LIFETIME_SECONDS = 600
# No 0/O, 1/I/L, 5/S, U/V: people read these codes to themselves.
ALPHABET = "ABCDEFGHJKMNPQRTWXYZ2346789"
LENGTH = 8
_metadata = sa.MetaData()
_codes = sa.Table(
    "web_transfers",
    _metadata,
    sa.Column("session", sa.String(32), primary_key=True),
    sa.Column("digest", sa.String(64), nullable=False, unique=True),
    sa.Column("expires", sa.Float, nullable=False),
)


class Transfers:
    """Makes and redeems codes; only their digests are stored."""

    def __init__(self, engine: sa.engine.Engine) -> None:
        self._engine = engine
        _metadata.create_all(engine)

    def issue(self, session: str) -> str:
        """A new code, as ``ABCD-2346``; an older one of the same session stops working."""
        code = "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
        with self._engine.begin() as connection:
            connection.execute(_codes.delete().where(sa.or_(_codes.c.session == session, _codes.c.expires < time.time())))
            row = {"session": session, "digest": _digest(code), "expires": time.time() + LIFETIME_SECONDS}
            connection.execute(_codes.insert(), [row])
        return f"{code[:4]}-{code[4:]}"

    def redeem(self, code: Any) -> str | None:
        """The session of a code, which is then used up; None if it is wrong, used or too old."""
        if not isinstance(code, str) or len(code) > 40:
            return None
        match = _codes.c.digest == _digest(code)
        with self._engine.begin() as connection:
            row = connection.execute(sa.select(_codes.c.session, _codes.c.expires).where(match)).first()
            # Who deletes it has it: of two at the same time one gets nothing.
            if row is None or not connection.execute(_codes.delete().where(match)).rowcount or row.expires < time.time():
                return None
        return str(row.session)

    def forget(self, session: str) -> None:
        """Drop the code of a session."""
        with self._engine.begin() as connection:
            connection.execute(_codes.delete().where(_codes.c.session == session))


def _digest(code: str) -> str:
    letters = "".join(ch for ch in code.upper() if ch.isalnum())
    return hashlib.sha256(letters.encode("utf-8", "ignore")).hexdigest()
