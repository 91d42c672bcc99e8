"""The numbered, durable lines of a web session."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from channels.web.mailbox import REPLAYED, Mailbox, open_database


@pytest.fixture
def mailbox(tmp_path: Path) -> Mailbox:
    return Mailbox(open_database(tmp_path))


def texts(mailbox: Mailbox, session: str = "ann", after: int = 0) -> list[str]:
    return [entry.body.get("text", entry.author) for entry in mailbox.after(session, after)]


def test_lines_are_numbered_from_one(mailbox: Mailbox) -> None:
    mailbox.append("ann", "m1", {"text": "hello"}, [{"text": "hi"}, {"text": "how are you"}])
    assert [(entry.seq, entry.author) for entry in mailbox.after("ann", 0)] == [(1, "user"), (2, "coach"), (3, "coach")]
    assert texts(mailbox, after=1) == ["hi", "how are you"]
    assert mailbox.after("ann", 3) == [] and mailbox.last_seq("ann") == 3


def test_sessions_are_apart(mailbox: Mailbox) -> None:
    mailbox.append("ann", "m1", {"text": "hello"}, [])
    mailbox.append("ben", "m1", {"text": "other"}, [])
    assert texts(mailbox) == ["hello"] and texts(mailbox, "ben") == ["other"]
    assert mailbox.last_seq("nobody") == 0 and not mailbox.holds("nobody", "m1")


def test_a_message_is_recorded_once(mailbox: Mailbox) -> None:
    mailbox.append("ann", "m1", {"text": "hello"}, [{"text": "hi"}])
    assert mailbox.holds("ann", "m1") and not mailbox.holds("ann", "m2")
    with pytest.raises(sa.exc.IntegrityError):
        mailbox.append("ann", "m1", {"text": "hello"}, [{"text": "hi"}])
    assert texts(mailbox) == ["hello", "hi"]


def test_a_restart_changes_nothing(tmp_path: Path) -> None:
    entries = Mailbox(open_database(tmp_path)).append("ann", "m1", {"text": "hello"}, [{"text": "hi", "custom": {"question": "data"}}])
    assert Mailbox(open_database(tmp_path)).after("ann", 0) == entries


def test_erasing_leaves_a_mark_and_no_words(mailbox: Mailbox, tmp_path: Path) -> None:
    mailbox.append("ann", "m1", {"text": "canary"}, [{"text": "you said canary"}])
    mailbox.append("ben", "m1", {"text": "untouched"}, [])
    erased = mailbox.erase("ann", "m2", [{"text": "gone"}])
    assert [(entry.seq, entry.author) for entry in erased] == [(3, "clear"), (4, "coach")]
    assert texts(mailbox) == ["clear", "gone"] and mailbox.holds("ann", "m2")
    assert texts(mailbox, "ben") == ["untouched"]
    with sa.create_engine(f"sqlite:///{tmp_path / 'web.db'}").connect() as connection:
        connection.execute(sa.text("PRAGMA wal_checkpoint(TRUNCATE)"))
    assert all(b"canary" not in path.read_bytes() for path in tmp_path.iterdir())


def test_erasing_nothing(mailbox: Mailbox) -> None:
    assert [entry.author for entry in mailbox.erase("ann")] == ["clear"]


def test_only_the_latest_are_replayed(mailbox: Mailbox) -> None:
    for number in range(REPLAYED // 2 + 5):
        mailbox.append("ann", f"m{number}", {"text": f"u{number}"}, [{"text": f"c{number}"}])
    replayed = mailbox.after("ann", 0)
    assert len(replayed) == REPLAYED and replayed[-1].seq == mailbox.last_seq("ann")
    assert [entry.seq for entry in replayed] == sorted(entry.seq for entry in replayed)


def test_purge_takes_whole_sessions_that_nobody_used(mailbox: Mailbox, monkeypatch: pytest.MonkeyPatch) -> None:
    now = time.time()
    monkeypatch.setattr("channels.web.mailbox.time.time", lambda: now - 100)
    mailbox.append("old", "m1", {"text": "a"}, [{"text": "b"}])
    mailbox.append("used", "m1", {"text": "a"}, [])
    monkeypatch.setattr("channels.web.mailbox.time.time", lambda: now)
    mailbox.append("used", "m2", {"text": "c"}, [])
    assert mailbox.purge(now - 50) == 2
    assert texts(mailbox, "old") == [] and texts(mailbox, "used") == ["a", "c"]


@given(st.text(max_size=50), st.text(max_size=50))
def test_any_text_comes_back_as_it_was(tmp_path_factory: pytest.TempPathFactory, said: str, reply: str) -> None:
    mailbox = Mailbox(open_database(tmp_path_factory.mktemp("any")))
    said, reply = (text.encode("utf-8", "ignore").decode() for text in (said, reply))
    mailbox.append("ann", "m1", {"text": said}, [{"text": reply}])
    assert [entry.body["text"] for entry in mailbox.after("ann", 0)] == [said, reply]
