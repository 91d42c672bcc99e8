"""What every reply is held to, whoever talks and whatever was said."""

from __future__ import annotations

import re
from typing import Any

from coach.wording import wordings

WORDS_BEFORE_A_QUESTION = 60
# The gate refuses an empty message before the conversation is looked at, so it cannot know what it said last.
REFUSALS = set(wordings("utter_empty_message"))


def worded_as(*responses: str) -> re.Pattern[str] | None:
    """What matches any wording of ``responses``, whatever is in its gaps; None for no responses."""
    texts = [text.rstrip() for name in responses for text in wordings(name)]
    return re.compile("|".join(re.sub(r"\\\{\w+\\\}", ".*", re.escape(text)) for text in texts), re.S) if texts else None


def check(messages: list[dict[str, Any]], before: list[str], where: str) -> None:
    """No message twice in a row, one question at most, and few words before it."""
    texts = [message["text"] for message in messages]
    assert texts != before or set(texts) <= REFUSALS, f"{where}: the same again"
    assert len(set(texts)) == len(texts), f"{where}: one message twice"
    asking = [text for text in texts if "?" in _own(text)]
    assert len(asking) <= 1, f"{where}: asks {len(asking)} questions"
    words = words_before_question(messages)
    assert words <= WORDS_BEFORE_A_QUESTION, f"{where}: {words} words before the question"


def words_before_question(messages: list[dict[str, Any]]) -> int:
    """Words before the question of a turn, 0 where none is put. The chart of a result does not count, nor do the quotes
    beside it."""
    asks = [number for number, message in enumerate(messages) if _asks(message)]
    if not asks:
        return 0
    texts = [message["text"] for message in messages[: asks[-1]]]
    if any("█" in text for text in texts):
        texts = [re.sub(r"“[^”]*”", "", text) for text in texts if "█" not in text]
    # An example may stand above the question in one message.
    texts += messages[asks[-1]]["text"].split("\n\n")[:-1]
    return sum(len(text.split()) for text in texts)


def _asks(message: dict[str, Any]) -> bool:
    return bool(message.get("custom", {}).get("question")) or "?" in _own(message["text"])


def _own(text: str) -> str:
    """``text`` without quotes, and without a list of things that somebody else could be asked."""
    return re.sub(r"“[^”]*”|^• .*$", "", text, flags=re.M)
