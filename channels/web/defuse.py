"""Takes the danger out of text that a browser will show; the widget escapes it once more."""

from __future__ import annotations

import re
from typing import Any

_MARKDOWN_LINK = re.compile(r"!?\[([^\[\]]*)\]\(\s*<?([^()\s<>]*(?:\([^()]*\)[^()\s<>]*)*)[^()]*\)")
_SAFE_TARGET = re.compile(r"(?:https?://|mailto:)[^\s\"'<>\\]+\Z", re.IGNORECASE)
_TAG_OPENING = re.compile(r"<(?=[A-Za-z/!?])")
_ACTIVE_SCHEME = re.compile(r"(?<![A-Za-z])(?:(?:java|vb)script|data(?=:\s*(?:text|image|application)/))(?=\s*:)", re.IGNORECASE)


def defuse(text: str) -> str:
    """``text`` with no HTML tag and no link but to http, https or mail; otherwise as it was.

    A tag's opening sign becomes ``‹``, a forbidden link its label, and a scheme that runs code gets an invisible break.
    """
    text = _MARKDOWN_LINK.sub(_link, text)
    text = _TAG_OPENING.sub("‹", text)
    return _ACTIVE_SCHEME.sub(lambda match: match.group(0) + "\u200b", text)


def defused(message: dict[str, Any]) -> dict[str, Any]:
    """A copy of a message with all its texts defused, those in nested data too."""
    return {key: _nested(value) for key, value in message.items()}


def _nested(value: Any) -> Any:
    if isinstance(value, str):
        return defuse(value)
    if isinstance(value, dict):
        return {key: _nested(entry) for key, entry in value.items()}
    return [_nested(entry) for entry in value] if isinstance(value, list) else value


def _link(match: re.Match[str]) -> str:
    label, target = match.groups()
    return match.group(0).lstrip("!") if _SAFE_TARGET.match(target) else label
