"""A protest or a complaint to the coach in front of what is wanted: what is wanted counts."""

from __future__ import annotations

import re
from collections.abc import Callable

from coach.dialogue.cues.aside_cues import talk_of
from coach.dialogue.cues.protest_cues import behind_protest

_STOP = re.compile(r"[,.;:!?…–-]+\s+")
_WISHES = frozenset({"pause", "cancel", "progress", "skip"})


def without_protest(text: str, known: Callable[[str], str]) -> str:
    """``text`` without the protest that a question was passed over, or without the complaint in front of a wish ("you ask a lot, can
    we pause"); ``known`` is the act that the form of words gives away. As it is where neither stands there."""
    if behind := behind_protest(text):
        return behind
    cut = _STOP.search(text)
    if cut and talk_of(text[: cut.start()]) == "insult" and known(text[cut.end() :]) in _WISHES:
        return text[cut.end() :]
    return text
