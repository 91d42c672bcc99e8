"""Session tokens prove an id for a while, and nothing else does."""

from __future__ import annotations

import time
from pathlib import Path

import jwt
import pytest
from hypothesis import given
from hypothesis import strategies as st

from channels.sessions import LIFETIME_SECONDS, InvalidSession, Sessions

KEY = "one key of a test, long enough for HS256"


@pytest.fixture
def sessions() -> Sessions:
    return Sessions(KEY)


def test_a_token_proves_its_session(sessions: Sessions) -> None:
    session, token = sessions.issue()
    assert sessions.session_of(token) == session
    assert len(bytes.fromhex(session)) == 16
    assert sessions.session_of(sessions.token_for(session)) == session


def test_sessions_are_distinct(sessions: Sessions) -> None:
    assert len({sessions.issue()[0] for _ in range(50)}) == 50


def test_another_key_does_not_do(sessions: Sessions) -> None:
    token = Sessions("another key of a test, also long enough").issue()[1]
    with pytest.raises(InvalidSession):
        sessions.session_of(token)


def test_expired(sessions: Sessions, monkeypatch: pytest.MonkeyPatch) -> None:
    now = time.time()
    with monkeypatch.context() as earlier:
        earlier.setattr("channels.sessions.time.time", lambda: now - LIFETIME_SECONDS - 5)
        token = sessions.token_for("ann")
    with pytest.raises(InvalidSession):
        sessions.session_of(token)


def test_tampered(sessions: Sessions) -> None:
    head, body, signature = sessions.issue()[1].split(".")
    other = sessions.issue()[1].split(".")[1]
    for forged in (f"{head}.{other}.{signature}", f"{head}.{body}.", f"{head}.{body}.{signature[::-1]}", f"{head}.{body}"):
        with pytest.raises(InvalidSession):
            sessions.session_of(forged)


def test_unsigned_and_incomplete(sessions: Sessions) -> None:
    unsigned = jwt.encode({"sub": "ann", "exp": int(time.time()) + 60}, None, "none")
    without_subject = jwt.encode({"exp": int(time.time()) + 60}, KEY, "HS256")
    for token in (unsigned, without_subject, "", " ", "a.b.c"):
        with pytest.raises(InvalidSession):
            sessions.session_of(token)


@given(st.text(st.characters()))
def test_no_text_passes_for_a_token(text: str) -> None:
    with pytest.raises(InvalidSession):
        Sessions(KEY).session_of(text)


def test_key_is_kept_in_the_data_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COACH_SECRET_KEY", raising=False)
    session, token = Sessions.from_data_dir(tmp_path / "data").issue()
    assert Sessions.from_data_dir(tmp_path / "data").session_of(token) == session
    assert (tmp_path / "data" / "secret.key").stat().st_mode & 0o077 == 0
    with pytest.raises(InvalidSession):
        Sessions.from_data_dir(tmp_path / "other").session_of(token)


def test_key_from_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COACH_SECRET_KEY", KEY)
    session, token = Sessions.from_data_dir(tmp_path).issue()
    assert Sessions(KEY).session_of(token) == session
    assert not list(tmp_path.iterdir())
