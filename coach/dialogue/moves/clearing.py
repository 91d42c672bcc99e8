"""What comes between "shall I really clear this?" and its yes or no: it is answered, and the question is put again."""

from __future__ import annotations

from coach.dialogue.cues.cue import Cue
from coach.dialogue.cues.plain_cues import is_asking, is_no, is_yes
from coach.dialogue.hearing.hesitating import only_hesitates
from coach.dialogue.say import Say, Turn
from coach.evidence.types import Reading
from coach.interview.interview import Interview
from coach.interview.state import Pending

_AGAIN = {"restart": "utter_confirm_restart_again", "delete": "utter_confirm_delete_again"}
_MEANS = {"restart": "utter_restart_means", "delete": "utter_delete_means"}
# So often the question is put again before everything stays as it was.
_TIMES = 3
# Acts that come between and decide nothing.
_BETWEEN = frozenset({"pause", "resume", "progress", "repeat", "start", "affirm", "unsure"})
asks_about_clearing = Cue(
    "somebody wants to know what a clearing would take away",
    r"\b(gone|lose|losing|lost|delet\w+|eras\w+|clear\w*|wip\w+|undo|undone|revers\w+|recover\w*|restor\w+|permanent\w*|for good"
    r"|everything|all of it|all (my )?(answers|data)|backups?|still (have|keep|see)|what happens|what (else )?gets|come back|get (it"
    r"|them|that)"
    r" back|keep (a copy|anything|my name))\b",
)


def waits(interview: Interview) -> Pending | None:
    """The clearing that was asked about and waits for its yes or no; one that a break has set aside does not."""
    pending = interview.state.pending
    return pending if pending and pending.kind in _AGAIN and not pending.data.get("aside") else None


def beside_clearing(act: str, interview: Interview, reading: Reading) -> Turn | None:
    """The reply to a message that asks about the clearing itself or cannot decide; None for any other."""
    waiting, text = waits(interview), reading.text
    if waiting is None or is_yes(text) or is_no(text):
        return None
    if is_asking(text) and (asks_about_clearing(text) or act == "unsure"):
        return _put(Turn(interview, (Say(_MEANS[waiting.kind]),)), waiting)
    # A hello would bring a question of its own.
    return _put(Turn(interview), waiting) if only_hesitates(text) or act in {"unsure", "greet"} else None


def still_to_clear(act: str, before: Interview, turn: Turn, others: frozenset[str]) -> Turn | None:
    """``turn``, a reply to ``act`` (one of ``others`` or of those that decide nothing), with the clearing kept that waited
    ``before``: put again, or set aside as long as the break lasts. None where it is settled or was put often enough."""
    waiting = before.state.pending
    if waiting is None or waiting.kind not in _AGAIN or turn.interview.state.pending or act not in _BETWEEN | others:
        return None
    aside = bool(waiting.data.get("aside"))
    if turn.interview.state.paused and (before.is_open or aside):
        return Turn(turn.interview.updated(pending=Pending(waiting.kind, {**waiting.data, "aside": True})), turn.says)
    if act in {"start", "affirm"} and not aside:
        return None
    return _put(turn, Pending(waiting.kind, {key: value for key, value in waiting.data.items() if key != "aside"}))


def _put(turn: Turn, waiting: Pending) -> Turn | None:
    times = waiting.data.get("times", 0) + 1
    if times > _TIMES:
        return None
    pending = Pending(waiting.kind, {**waiting.data, "times": times})
    return Turn(turn.interview.updated(pending=pending), (*turn.says, Say(_AGAIN[waiting.kind], {}, ("Yes", "No"))))
