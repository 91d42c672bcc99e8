"""Session identity: a random id and a signed token that proves it, so that nobody can speak as somebody else."""

from __future__ import annotations

import os
import secrets
import time
from pathlib import Path

import jwt

LIFETIME_SECONDS = 90 * 24 * 3600
ALGORITHM = "HS256"


class InvalidSession(ValueError):
    """The token is missing, forged or expired."""


class Sessions:
    """Issues and checks tokens with one secret key."""

    def __init__(self, key: str) -> None:
        self._key = key

    @classmethod
    def from_data_dir(cls, data_dir: Path) -> Sessions:
        """Sessions signed with the data directory's secret key."""
        return cls(secret_key(data_dir))

    def issue(self) -> tuple[str, str]:
        """A new 128-bit session id and its token."""
        session = secrets.token_hex(16)
        return session, self.token_for(session)

    def token_for(self, session: str) -> str:
        """A fresh token for an existing session."""
        return jwt.encode({"sub": session, "exp": int(time.time()) + LIFETIME_SECONDS}, self._key, ALGORITHM)

    def session_of(self, token: str) -> str:
        """The session a token proves. Raises InvalidSession."""
        try:
            return str(jwt.decode(token, self._key, algorithms=[ALGORITHM])["sub"])
        except (jwt.PyJWTError, KeyError, UnicodeError) as error:
            raise InvalidSession("the session token is missing, wrong or expired") from error


def secret_key(data_dir: Path) -> str:
    """COACH_SECRET_KEY, or a key kept in the data directory (made on first use, readable by its owner)."""
    key = os.environ.get("COACH_SECRET_KEY")
    if key:
        return key
    data_dir.mkdir(parents=True, exist_ok=True)
    path = data_dir / "secret.key"
    if not path.exists():
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.write(secrets.token_urlsafe(48))
    return path.read_text(encoding="ascii")
