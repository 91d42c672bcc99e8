"""Slack's markup: read out of what people write, escaped in what the coach writes."""

from __future__ import annotations

import re

_TOKEN = re.compile(r"<([^<>|]*)(?:\|([^<>]*))?>")
_PAIRED = re.compile(r"(?<![\w*_~`])([*_~`])(?=\S)([^\n]*?\S)\1(?![\w*_~`])")
_FENCE = re.compile(r"```\n?")
_QUOTE = re.compile(r"^(?:&gt;)+ ?", re.MULTILINE)
_SCHEME = re.compile(r"^(?:mailto:|tel:)")
_GAP = re.compile(r"[ \t]{2,}")
_SOMEBODY = "@somebody"


def plain(text: str, bot_user: str = "") -> str:
    """What the person meant to write: no mention of the bot, readable links and mentions, no formatting marks."""
    text = _QUOTE.sub("", _FENCE.sub("", text))
    text = _TOKEN.sub(lambda match: _readable(match[1], match[2] or "", bot_user), text)
    text = _PAIRED.sub(r"\2", text)
    return _GAP.sub(" ", unescape(text)).strip()


def _readable(target: str, label: str, bot_user: str) -> str:
    if target.startswith("@"):
        return "" if bot_user and target[1:] == bot_user else f"@{label.lstrip('@')}" if label else _SOMEBODY
    if target.startswith("#"):
        return f"#{label}" if label else "#channel"
    if target.startswith("!"):
        return label or f"@{target[1:].split('^')[0]}"
    return label or _SCHEME.sub("", target)


def unescape(text: str) -> str:
    """``&amp;``, ``&lt;`` and ``&gt;`` as the characters they stand for; the ampersand last, so nothing is read twice."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def escape(text: str) -> str:
    """``text`` safe inside mrkdwn: nobody's words can mention a channel or make a link."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
