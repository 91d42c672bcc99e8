"""Which pages may embed the widget: this server's own, and those of a configured list."""

from __future__ import annotations

from urllib.parse import urlsplit

from sanic.request import Request


class Origins:
    """The origins whose pages may talk to this server."""

    def __init__(self, allowed: tuple[str, ...] = ()) -> None:
        self.allowed = allowed

    def allows(self, origin: str | None, host: str | None) -> bool:
        """Whether a page of ``origin`` may talk to a server that was addressed as ``host``.

        Clients that are no browsers send no origin; their token is what counts.
        """
        return not origin or origin in self.allowed or urlsplit(origin).netloc == host

    def allows_request(self, request: Request) -> bool:
        """The same for an HTTP request."""
        return self.allows(request.headers.get("origin"), request.headers.get("host"))
