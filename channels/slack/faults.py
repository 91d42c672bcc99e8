"""What to do when a call to Slack fails: wait, say it more plainly, open the direct message again, set aside, or let go."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Literal

import aiohttp
from slack_sdk.errors import SlackApiError, SlackRequestError

Remedy = Literal["wait", "plainer", "unthread", "reopen", "hold"]
LONGEST_WAIT_SECONDS = 60.0
MOST_ATTEMPTS = 8

_SHAPE = frozenset(
    "invalid_blocks invalid_blocks_format msg_blocks_too_long msg_too_long no_text invalid_attachments too_many_attachments "
    "invalid_arguments invalid_arg_name block_mismatch".split()
)
_THREAD = frozenset({"cannot_reply_to_message", "thread_not_found"})
_PLACE = frozenset("channel_not_found not_in_channel is_archived channel_is_archived restricted_action messages_tab_disabled".split())
_PERSON = frozenset("user_not_found user_disabled user_not_visible cannot_dm_bot users_not_found invalid_user_id".split())
_PASSING = frozenset("internal_error fatal_error service_unavailable request_timeout team_added_to_org".split())


@dataclass(frozen=True)
class Fault:
    """``maybe_arrived``: the call may have taken effect all the same. ``limited``: Slack asks everybody to wait."""

    code: str
    remedy: Remedy
    wait_seconds: float = 0.0
    maybe_arrived: bool = False
    limited: bool = False


class NotInstalled(RuntimeError):
    """The app has no token for this workspace (any more)."""


FAILURES = (SlackApiError, SlackRequestError, aiohttp.ClientError, asyncio.TimeoutError, OSError, NotInstalled)


def fault_of(error: Exception, attempts: int, first_wait_seconds: float = 1.0) -> Fault:
    """What an error of one of FAILURES means after so many earlier attempts."""
    pause = min(LONGEST_WAIT_SECONDS, first_wait_seconds * 2 ** min(attempts, 10))
    if isinstance(error, NotInstalled):
        return Fault("not_installed", "hold")
    if not isinstance(error, SlackApiError):
        return Fault(type(error).__name__, "wait", pause, not isinstance(error, (aiohttp.ClientConnectorError, SlackRequestError)))
    status, code = _status(error), _code(error)
    if status == 429 or code in {"ratelimited", "rate_limited"}:
        return Fault("ratelimited", "wait", _retry_after(error), limited=True)
    if status >= 500 or code in _PASSING:
        return Fault(code or f"http_{status}", "wait", pause, maybe_arrived=True)
    if code in _SHAPE:
        return Fault(code, "plainer")
    if code in _THREAD:
        return Fault(code, "unthread")
    if code in _PLACE:
        return Fault(code, "reopen")
    if code in _PERSON or attempts >= MOST_ATTEMPTS:
        return Fault(code, "hold")
    return Fault(code, "wait", pause)


def _status(error: SlackApiError) -> int:
    return int(getattr(error.response, "status_code", getattr(error.response, "status", 0)) or 0)


def _code(error: SlackApiError) -> str:
    data = getattr(error.response, "data", None)
    return str(data.get("error", "")) if isinstance(data, dict) else ""


def _retry_after(error: SlackApiError) -> float:
    headers = {name.lower(): value for name, value in dict(error.response.headers).items()}
    try:
        return max(0.0, float(headers.get("retry-after", 1)))
    except ValueError:
        return 1.0
