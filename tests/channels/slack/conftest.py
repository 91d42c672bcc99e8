"""Slack as the stand-in, and offices that the coach is installed in."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from office import Office
from standin import APP_TOKEN, StandIn, until


@pytest.fixture
async def slack() -> AsyncIterator[StandIn]:
    stand_in = StandIn()
    await stand_in.start()
    yield stand_in
    await stand_in.stop()
    assert stand_in.refused == []


@pytest.fixture
async def office(slack: StandIn, tmp_path: Path) -> AsyncIterator[Office]:
    """Signed HTTP only."""
    place = Office(slack, tmp_path)
    await place.start()
    yield place
    await place.close()


@pytest.fixture
async def socket_office(slack: StandIn, tmp_path: Path) -> AsyncIterator[Office]:
    """Socket Mode only, connected."""
    place = Office(slack, tmp_path, signing_secret="", app_token=APP_TOKEN)
    await place.start()
    await until(lambda: slack.connected == 1)
    yield place
    await place.close()


@pytest.fixture
def new_office(slack: StandIn, tmp_path: Path) -> Callable[..., Office]:
    """Offices of other settings; the caller starts and closes them."""
    return lambda **settings: Office(slack, tmp_path, **settings)
