"""A protest or a complaint to the coach in front of what is wanted: what is wanted counts."""

from __future__ import annotations

import re
from collections.abc import Callable

from coach.dialogue.cues.aside_cues import talk_of
from coach.dialogue.cues.protest_cues import behind_protest

_STOP = re.compile(r"[,.;:!?…–-]+\s+")
_WISHES = frozenset({"pause", "cancel", "progress", "skip"})

# "The line about the warehouse proves nothing. Can you take it out": what shall go is named first, with a reason.
_NAMED = (
    r"(?:that|the|this|your) (?:line|bit|part|sentence|thing|quote|remark|piece) (?:about|with|on|where|saying) [^.!?]{2,60}?"
    r"|(?:that|the|this) [\w' -]{2,40}? (?:thing|bit|line|part|sentence|quote)"
)
_TAKE_IT_OUT = re.compile(
    rf"^\W*(?:(?:no|but|sorry|well|hey|and|oh|wait)\W+)*(?P<what>{_NAMED}) (?:isn'?t|is not|is no|wasn'?t|was not|was no|proves?|says?|is"
    r" (?:irrelevant|wrong|nonsense|misleading|unfair)|doesn'?t|does not)\b[^.!?]{0,90}[.,;!?]+\s*(?:(?:so|and|please|pls|can you|could you"
    r"|just|you can|i'?d like you to)\W+)*(?:take|remove|delete|strike|cut|leave|drop|erase|scratch) (?:it|that|this)(?: (?:out|off|away"
    r"|from (?:my|the) (?:answers|notes)|please|then))*\W*$",
    re.I,
)


def without_protest(text: str, known: Callable[[str], str]) -> str:
    """``text`` without the protest that a question was passed over, or without the complaint in front of a wish ("you ask a lot, can
    we pause"); what shall be taken out for a reason is asked for without it. ``known`` is the act that the form of words gives away.
    As it is elsewhere."""
    if behind := behind_protest(text):
        return behind
    if found := _TAKE_IT_OUT.match(text.replace("’", "'")):
        return f"please remove {found['what']} from my answers"
    cut = _STOP.search(text)
    if cut and talk_of(text[: cut.start()]) == "insult" and known(text[cut.end() :]) in _WISHES:
        return text[cut.end() :]
    return text
