"""Links to a person's own report: signed, bound to its owner and assessment, and gone after an hour."""

from __future__ import annotations

import time
from typing import Any

import jwt

from channels.sessions import ALGORITHM

LIFETIME_SECONDS = 3600
FORMATS = ("pdf", "html", "md", "json")
_AUDIENCE = "report"


class InvalidLink(ValueError):
    """The link is forged, broken or expired."""


class ReportLinks:
    """Makes and checks links with the sessions' secret key; a session token is no link and a link no session token."""

    def __init__(self, key: str, public_url: str = "") -> None:
        self._key, self._public_url = key, public_url.rstrip("/")

    def links(self, sender: str, assessment_id: str) -> dict[str, str]:
        """A link per format, relative to the server where no public URL is known."""
        token = self.token(sender, assessment_id)
        return {form: f"{self._public_url}/reports/{token}.{form}" for form in FORMATS}

    def token(self, sender: str, assessment_id: str, lifetime: int = LIFETIME_SECONDS) -> str:
        """What proves that its holder got it from ``sender``'s conversation."""
        claims = {"aud": _AUDIENCE, "sub": sender, "aid": assessment_id, "exp": int(time.time()) + lifetime}
        return jwt.encode(claims, self._key, ALGORITHM)

    def owner(self, token: str) -> tuple[str, str]:
        """Sender and assessment id that ``token`` was made for. Raises InvalidLink."""
        try:
            claims = jwt.decode(token, self._key, algorithms=[ALGORITHM], audience=_AUDIENCE, options={"require": ["exp", "aud", "sub"]})
            return str(claims["sub"]), str(claims["aid"])
        except (jwt.PyJWTError, KeyError, UnicodeError) as error:
            raise InvalidLink("this link is wrong or has expired; ask the coach for the report again") from error

    def attach(self, messages: list[dict[str, Any]], sender: str) -> list[dict[str, Any]]:
        """``messages`` with ``custom.report.links`` (private) and ``share_link`` (levels only) wherever a report was offered."""
        for message in messages:
            report = message.get("custom", {}).get("report")
            if report:
                found = {"links": self.links(sender, report["id"]), "share_link": f"{self._public_url}/result#{report['share']}"}
                message["custom"] = {**message["custom"], "report": {**report, **found}}
        return messages
