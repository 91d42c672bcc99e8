"""The one gate in front of Rasa: who is speaking, how much, how often; every message leaves with a reply."""

from __future__ import annotations

import logging
import re
import unicodedata
from dataclasses import dataclass
from typing import Any

from limits import parse
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter

logger = logging.getLogger(__name__)

MAX_BODY_BYTES = 64 * 1024
MAX_MESSAGE_CHARACTERS = 16_000
MAX_SENDER_CHARACTERS = 120
_RATE = parse("40/10seconds")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_IN_FRONT = re.compile(r"^[/\s]+")


@dataclass(frozen=True)
class Admitted:
    """A message that may go to Rasa, or the response name of the refusal that the person gets instead."""

    text: str
    refusal: str = ""


class Gate:
    """Admission control shared by the channels of one process."""

    def __init__(self, rate_limited: bool = True) -> None:
        # The limiter itself holds its storage weakly.
        self._hits = MemoryStorage()
        self._limiter = MovingWindowRateLimiter(self._hits) if rate_limited else None

    def admit(self, sender: str, text: str) -> Admitted:
        """Check one message. A leading slash is text, never a command."""
        if self._limiter and not self._limiter.hit(_RATE, sender):
            return Admitted("", "utter_rate_limited")
        if len(text) > MAX_MESSAGE_CHARACTERS:
            return Admitted("", "utter_too_long")
        cleaned = clean_text(text)
        return Admitted(cleaned, "" if cleaned else "utter_empty_message")


def clean_text(text: str) -> str:
    """``text`` without control characters, lone surrogates, or slashes in front."""
    return _IN_FRONT.sub("", sendable(text)).strip()


def sendable(text: str) -> str:
    """``text`` without control characters and lone surrogates, which no channel can carry."""
    text = text.encode("utf-8", "ignore").decode("utf-8")
    return _CONTROL.sub(" ", unicodedata.normalize("NFC", text))


def valid_sender(sender: Any) -> bool:
    """Whether a sender id is a short printable string."""
    return isinstance(sender, str) and 0 < len(sender) <= MAX_SENDER_CHARACTERS and sender.isprintable() and _encodable(sender)


def _encodable(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True
