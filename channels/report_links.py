"""Links to a person's own report: signed, one document each, bound to its owner and assessment, and soon gone."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal, get_args

import jwt

from channels.sessions import ALGORITHM

FORMATS = ("pdf", "html", "md", "json")
# Who may open a link: "session" asks for the owner's session besides it; "private" is for people who have none and were
# handed the link where nobody else reads, so that it is the only proof there is, and a short one.
Owner = Literal["session", "private"]
LIFETIME_SECONDS: dict[Owner, int] = {"session": 3600, "private": 900}
_AUDIENCE = "report"


class InvalidLink(ValueError):
    """The link is forged, broken or expired."""


@dataclass(frozen=True)
class Claim:
    """What a link was made for."""

    sender: str
    assessment: str
    form: str
    owner: Owner


class ReportLinks:
    """Makes and checks links with the sessions' secret key; a session token is no link and a link no session token."""

    def __init__(self, key: str, public_url: str = "", clock: Callable[[], float] = time.time) -> None:
        self._key, self._public_url, self._clock = key, public_url.rstrip("/"), clock

    def links(self, sender: str, assessment_id: str, owner: Owner = "session") -> dict[str, str]:
        """A link per format, relative to the server where no public URL is known."""
        claims = [Claim(sender, assessment_id, form, owner) for form in FORMATS]
        return {claim.form: f"{self._public_url}/reports/{self.token(claim)}.{claim.form}" for claim in claims}

    def token(self, claim: Claim) -> str:
        """What proves that its holder got it from ``claim.sender``'s conversation."""
        expires = int(self._clock()) + LIFETIME_SECONDS[claim.owner]
        signed = {"aud": _AUDIENCE, "sub": claim.sender, "aid": claim.assessment, "doc": claim.form, "own": claim.owner, "exp": expires}
        return jwt.encode(signed, self._key, ALGORITHM)

    def claim(self, token: str, form: str) -> Claim:
        """What ``token`` was made for, if it is for a document in ``form``. Raises InvalidLink."""
        try:
            signed = jwt.decode(
                token,
                self._key,
                algorithms=[ALGORITHM],
                audience=_AUDIENCE,
                options={"require": ["exp", "aud", "sub"], "verify_exp": False},
            )
            found = Claim(str(signed["sub"]), str(signed["aid"]), str(signed["doc"]), signed["own"])
            if found.owner not in get_args(Owner) or found.form != form or signed["exp"] <= self._clock():
                raise InvalidLink
            return found
        except (jwt.PyJWTError, InvalidLink, KeyError, TypeError, UnicodeError) as error:
            raise InvalidLink("this link is wrong or has expired; ask the coach for the report again") from error

    def attach(self, messages: list[dict[str, Any]], sender: str, owner: Owner = "session") -> list[dict[str, Any]]:
        """``messages`` with ``custom.report.links`` (private) and ``share_link`` (levels only) wherever a report was offered."""
        for message in messages:
            report = message.get("custom", {}).get("report")
            if report:
                found = {"links": self.links(sender, report["id"], owner), "share_link": f"{self._public_url}/result#{report['share']}"}
                message["custom"] = {**message["custom"], "report": {**report, **found}}
        return messages
