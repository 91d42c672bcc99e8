"""HTTP transport: one signed address for events, interactions and commands, and the pages of an installation."""

from __future__ import annotations

from collections.abc import Callable

from sanic import Blueprint, response
from sanic.request import Request
from sanic.response import HTTPResponse
from slack_bolt.adapter.sanic.async_handler import to_async_bolt_request
from slack_bolt.async_app import AsyncApp
from slack_bolt.oauth.async_oauth_flow import AsyncOAuthFlow
from slack_bolt.response import BoltResponse
from slack_sdk.signature import SignatureVerifier


def add_events_route(routes: Blueprint, running_app: Callable[[], AsyncApp], signing_secret: str) -> None:
    """Add ``POST /events``. ``running_app`` gives the app of the started server.

    Bodies may be as large as the server allows: Slack sends a message's blocks back with every click, and nothing is
    unpacked before its signature has been checked.
    """
    verifier = SignatureVerifier(signing_secret)

    @routes.post("/events")
    async def events(request: Request) -> HTTPResponse:
        if not _is_signed(verifier, request):
            return response.json({"error": "the signature is missing, wrong or older than five minutes"}, status=401)
        try:
            return _answer(await running_app().async_dispatch(to_async_bolt_request(request)))
        except (ValueError, LookupError, AttributeError, TypeError, RecursionError):  # Bolt trusts in the shape of a body
            return response.json({"error": "the body is not what Slack sends"}, status=400)


def add_install_routes(routes: Blueprint, running_app: Callable[[], AsyncApp]) -> None:
    """Add ``GET /install`` and ``GET /oauth_redirect``, by which a workspace gets the app."""

    @routes.get("/install")
    async def install(request: Request) -> HTTPResponse:
        return _answer(await _flow(running_app()).handle_installation(to_async_bolt_request(request)))

    @routes.get("/oauth_redirect")
    async def oauth_redirect(request: Request) -> HTTPResponse:
        return _answer(await _flow(running_app()).handle_callback(to_async_bolt_request(request)))


def _flow(app: AsyncApp) -> AsyncOAuthFlow:
    assert app.oauth_flow
    return app.oauth_flow


def _answer(answer: BoltResponse) -> HTTPResponse:
    """Bolt's own adapter sets cookies in a way that this version of Sanic does not know."""
    made = HTTPResponse(answer.body, answer.status)
    for name, values in answer.headers.items():
        for value in values:
            made.headers.add(name, value)
    return made


def _is_signed(verifier: SignatureVerifier, request: Request) -> bool:
    try:
        return verifier.is_valid_request(request.body, dict(request.headers))
    except (ValueError, TypeError):  # a timestamp that is no number, a body or signature that is no text
        return False
