"""Who may open a report: the session it belongs to, proved by the request's token or by a cookie for reports alone."""

from __future__ import annotations

import time

import jwt
from sanic.request import Request
from sanic.response import HTTPResponse

from channels.report_links import Claim
from channels.sessions import ALGORITHM, InvalidSession, Sessions
from channels.sessions import LIFETIME_SECONDS as SESSION_SECONDS
from coach.settings import settings

COOKIE, PATH = "coach_reports", "/reports"
_AUDIENCE = "report-reader"


class NotTheReader(ValueError):
    """The request does not come from the report's owner."""


class ReportReaders:
    """Checks who asks, and lets browsers remember it. The cookie opens reports and can do nothing else."""

    def __init__(self, key: str, sessions: Sessions) -> None:
        self._key, self._sessions = key, sessions

    def check(self, request: Request, claim: Claim) -> None:
        """Raises NotTheReader unless the request comes from whom ``claim`` was made for."""
        header = request.headers.get("authorization", "")
        cookie = request.cookies.get(COOKIE, "")
        if claim.owner == "private" and not header:
            return
        reader = self._by_header(header) if header else self._by_cookie(cookie)
        if reader != claim.sender:
            raise NotTheReader("this report opens only for its owner; open it from your own chat with the coach, in the same browser")

    def remember(self, request: Request, reply: HTTPResponse, session: str) -> None:
        """Let the browser behind ``request`` open the reports of ``session``."""
        signed = {"aud": _AUDIENCE, "sub": session, "exp": int(time.time()) + SESSION_SECONDS}
        reply.cookies[COOKIE] = jwt.encode(signed, self._key, ALGORITHM)
        cookie = reply.cookies[COOKIE]
        cookie["path"], cookie["max-age"], cookie["httponly"], cookie["samesite"] = PATH, SESSION_SECONDS, True, "Lax"
        if _over_tls(request):
            cookie["secure"] = True

    def _by_header(self, header: str) -> str:
        try:
            return self._sessions.session_of(header.removeprefix("Bearer ").strip())
        except InvalidSession:
            return ""

    def _by_cookie(self, cookie: str) -> str:
        try:
            return str(jwt.decode(cookie, self._key, algorithms=[ALGORITHM], audience=_AUDIENCE)["sub"])
        except (jwt.PyJWTError, KeyError, UnicodeError):
            return ""


def _over_tls(request: Request) -> bool:
    """Whether the browser reached the server by https, as far as can be known behind a proxy."""
    forwarded = request.headers.get("x-forwarded-proto", "")
    return "https" in (request.scheme, forwarded) or settings().public_url.startswith("https://")
