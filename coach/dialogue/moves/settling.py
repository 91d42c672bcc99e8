"""Puts two versions that contradict each other once more, where something else came between."""

from __future__ import annotations

from coach.dialogue.acts import DIGRESSIONS
from coach.dialogue.say import Say, Turn
from coach.dialogue.way.ways_out import with_break
from coach.interview.interview import Interview
from coach.interview.state import Pending

# So often two versions are put again when something else was asked.
_AGAIN = 2


def still_to_settle(turn: Turn, versions: Pending, act: str) -> Turn:
    """``turn``, which came between, with the two versions put once more; where that was done often enough they stay both."""
    counted = with_break(turn) if act in DIGRESSIONS else turn
    times = versions.data.get("times", 0) + 1
    if times > _AGAIN or not turn.interview.is_open:
        return counted
    waiting, called = Pending(versions.kind, {**versions.data, "times": times}), versions.data["called"]
    asked = Say("utter_contradiction_again", {"first": called[0], "second": called[1]}, tuple(called))
    said = () if act == "repeat" else turn.says
    return Turn(counted.interview.updated(pending=waiting), (*said, asked))


def beside_versions(before: Interview, turn: Turn) -> Turn:
    """``turn`` of a correction; where nothing could be undone, two versions that waited ``before`` it are put once more."""
    waiting = before.state.pending
    undid_nothing = any(say.response == "utter_nothing_to_undo" for say in turn.says)
    if waiting and waiting.kind == "contradiction" and undid_nothing and turn.interview.state.pending == waiting:
        return still_to_settle(turn, waiting, "correction")
    return turn
