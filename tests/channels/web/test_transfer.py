"""Codes for another device: short, single use, short-lived, one at a time."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import given, settings
from hypothesis import strategies as st

from channels.web.mailbox import open_database
from channels.web.transfer import ALPHABET, LENGTH, LIFETIME_SECONDS, Transfers


@pytest.fixture
def transfers(tmp_path: Path) -> Transfers:
    return Transfers(open_database(tmp_path))


def test_a_code_leads_to_its_session_once(transfers: Transfers) -> None:
    code = transfers.issue("ann")
    assert len(code) == LENGTH + 1 and set(code) <= set(ALPHABET + "-")
    assert transfers.redeem(code) == "ann"
    assert transfers.redeem(code) is None


@pytest.mark.parametrize("write", [str.lower, lambda code: code.replace("-", ""), lambda code: f" {code} ".replace("-", " - ")])
def test_people_may_write_it_as_they_like(transfers: Transfers, write) -> None:  # noqa: ANN001
    assert transfers.redeem(write(transfers.issue("ann"))) == "ann"


def test_a_new_code_replaces_the_old(transfers: Transfers) -> None:
    old, new = transfers.issue("ann"), transfers.issue("ann")
    assert transfers.redeem(old) is None
    assert transfers.redeem(new) == "ann"


def test_expired(transfers: Transfers, monkeypatch: pytest.MonkeyPatch) -> None:
    code, now = transfers.issue("ann"), time.time()
    monkeypatch.setattr("channels.web.transfer.time.time", lambda: now + LIFETIME_SECONDS + 1)
    assert transfers.redeem(code) is None


def test_forgotten_with_the_session(transfers: Transfers) -> None:
    code = transfers.issue("ann")
    transfers.forget("ann")
    assert transfers.redeem(code) is None


def test_the_code_itself_is_not_stored(tmp_path: Path) -> None:
    code = Transfers(open_database(tmp_path)).issue("ann")
    with sa.create_engine(f"sqlite:///{tmp_path / 'web.db'}").connect() as connection:
        connection.execute(sa.text("PRAGMA wal_checkpoint(TRUNCATE)"))
    for written in (code, code.replace("-", "")):
        assert all(written.encode() not in path.read_bytes() for path in tmp_path.iterdir())


@settings(deadline=None)
@given(st.one_of(st.text(st.characters(), max_size=60), st.none(), st.integers(), st.lists(st.text())))
def test_nothing_else_is_a_code(tmp_path_factory: pytest.TempPathFactory, tried: object) -> None:
    transfers = Transfers(open_database(tmp_path_factory.mktemp("codes")))
    transfers.issue("ann")
    assert transfers.redeem(tried) is None
