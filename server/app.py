"""Builds the one-process server: Rasa, the actions, the stores and the channels behind the gate."""

from __future__ import annotations

import logging
import os
from functools import partial
from pathlib import Path
from typing import Any

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ["RASA_TELEMETRY_ENABLED"] = "false"

from rasa.core.agent import Agent, load_agent
from rasa.core.channels.channel import InputChannel
from rasa.core.run import close_resources, configure_app, load_agent_on_start
from rasa.core.utils import AvailableEndpoints
from rasa.utils.endpoints import EndpointConfig
from sanic import Sanic
from sanic.response import HTTPResponse, json

from actions.state import role_model
from channels.gate import MAX_BODY_BYTES, Gate
from channels.report_links import ReportLinks
from channels.report_readers import ReportReaders
from channels.reports import add_report_routes
from channels.rest import CoachRest
from channels.sessions import Sessions, secret_key
from channels.slack.channel import slack_channels
from channels.web import CoachWeb, Origins, add_pages
from coach.settings import settings
from server.inprocess import InProcessActions
from server.logs import configure_logs

WIDGET = Path(__file__).resolve().parents[1] / "web"
LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})


class ServerError(ValueError):
    """The server was asked for something it refuses; the text is one line that says why and what to do."""


def endpoints(data_dir: Path) -> AvailableEndpoints:
    """In-process actions, fresh wordings, SQLite conversations and fast locks."""
    return AvailableEndpoints(
        nlg=EndpointConfig(type="server.responses.FreshResponses"),
        action=InProcessActions(),
        tracker_store=EndpointConfig(type="server.tracker_store.CoachTrackerStore", db=str(data_dir / "coach.db")),
        lock_store=EndpointConfig(type=f"server.lock_store.{'RedisLockStore' if settings().redis_url else 'FastLockStore'}"),
    )


async def local_agent(model: Path, data_dir: Path) -> Agent:
    """The whole assistant without a server: for the terminal chat and for tests."""
    configure_logs(logging.ERROR)
    return _with_bare_store(await load_agent(model_path=str(model), endpoints=endpoints(data_dir)))


def _with_bare_store(agent: Agent) -> Agent:
    """``agent`` without Rasa's wrapper around our store, which answers from an empty conversation when reading fails."""
    agent.tracker_store = agent.processor.tracker_store = agent.tracker_store._tracker_store
    return agent


def check_binding(host: str, trusted_rest: bool) -> None:
    """Raises ServerError where sender ids would be taken as given on anything but loopback."""
    if trusted_rest and host not in LOOPBACK:
        raise ServerError(f"--trusted-rest takes sender ids as given and so binds to loopback only; {host} is not, leave one out")


def build_app(model: Path, data_dir: Path, host: str, trusted_rest: bool) -> Sanic:
    """The server application. Raises ServerError for trusted REST on anything but loopback."""
    check_binding(host, trusted_rest)
    configure_logs()
    stores = endpoints(data_dir)
    origins = list(settings().allowed_origins)
    sessions = Sessions.from_data_dir(data_dir)
    links, readers = ReportLinks(secret_key(data_dir), settings().public_url), ReportReaders(secret_key(data_dir), sessions)
    ways_in = channels(data_dir, sessions, links, readers, trusted_rest)
    app = configure_app(ways_in, cors=origins, enable_api=False, endpoints=stores, use_uvloop=True)
    app.config.REQUEST_MAX_SIZE = 1024 * 1024
    app.config.WEBSOCKET_MAX_SIZE = MAX_BODY_BYTES
    add_pages(app, WIDGET)
    app.register_listener(partial(load_agent_on_start, str(model), stores, None), "before_server_start")
    app.register_listener(_bare_store_on_start, "before_server_start")
    app.register_listener(close_resources, "after_server_stop")
    _health_routes(app)
    add_report_routes(app, links, readers, role_model())
    return app


def channels(data_dir: Path, sessions: Sessions, links: ReportLinks, readers: ReportReaders, trusted_rest: bool) -> list[InputChannel]:
    """The ways in, behind one gate."""
    # Automated loopback clients drive many turns a second; everybody else is held to a person's pace.
    gate = Gate(rate_limited=not trusted_rest)
    chosen = settings()
    web = CoachWeb(gate, sessions, links, readers, Origins(chosen.allowed_origins), data_dir, chosen.redis_url)
    return [CoachRest(gate, sessions, links, readers, trusted_rest), web, *slack_channels(gate, data_dir)]


async def _bare_store_on_start(app: Sanic, _: Any) -> None:
    _with_bare_store(app.ctx.agent)


def _health_routes(app: Sanic) -> None:
    @app.get("/healthz")
    async def healthz(_: Any) -> HTTPResponse:
        return json({"status": "alive"})

    @app.get("/readyz")
    async def readyz(_: Any) -> HTTPResponse:
        agent = getattr(app.ctx, "agent", None)
        ready = bool(agent and agent.is_ready())
        return json({"status": "ready" if ready else "loading"}, status=200 if ready else 503)


def run_server(app: Sanic, host: str, port: int) -> None:
    """Serve until interrupted."""
    app.run(host=host, port=port, workers=1, access_log=False, debug=False)
