"""What a change of the answers did to the levels and to the result."""

from __future__ import annotations

from coach.dialogue.say import Say
from coach.evidence.types import Reading
from coach.interview.interview import Interview
from coach.report.headline import lean_response
from coach.report.reasons import reasons
from coach.report.view import result_view, shown_level


def new_lean(before: Interview, after: Interview) -> tuple[Say, ...]:
    """What the result is now, where it is another one than ``before``, or how sure it is where that is other than it was."""
    new = result_view(after)
    was, now = result_view(before).verdict.lean, new.verdict.lean
    if was.side != now.side:
        return (Say(*lean_response(after.role_model, new, quotes=False)),)
    if was.certainty == now.certainty or now.side not in {"upper", "lower"} or not before.state.finished:
        return ()
    values = {"track": after.role_model.track(now.side).name, "before": was.certainty, "now": now.certainty}
    return (Say("utter_certainty_changed", values),)


def levels(interview: Interview) -> dict[str, float | None]:
    """The level of each competency as it stands."""
    return {row.competency: row.level for row in result_view(interview).rows}


def what_moved(before: dict[str, float | None], interview: Interview) -> Say:
    """Which levels are others than ``before``."""
    moved = []
    for row in result_view(interview).rows:
        old = before[row.competency]
        if old != row.level:
            moved.append(f"{row.name}: {shown_level(old)} → {shown_level(row.level)}")
    return Say("utter_rescored", {"moved": ", ".join(moved)}) if moved else Say("utter_rescored_same")


def what_it_adds(before: dict[str, float | None], interview: Interview, reading: Reading) -> Say:
    """Which levels are others than ``before``; where none is, what ``reading`` counts for and what the next level there asks for."""
    moved = what_moved(before, interview)
    areas = [piece.competency for piece in reading.evidence if piece.effect == "shows" and not piece.stands_in]
    if moved.response != "utter_rescored_same" or not areas:
        return moved
    row = next(row for row in result_view(interview).rows if row.competency == max(areas, key=areas.count))
    why = reasons(interview.role_model, row)
    if row.level is None or not why.next_level:
        return moved
    values = {"topic": row.name.lower(), "level": f"{row.level:g}", "next": str(why.next_level), "anchor": why.next_anchor}
    return Say("utter_added_same", values)
