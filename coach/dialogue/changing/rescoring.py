"""What a change of the answers did to the levels and to the result."""

from __future__ import annotations

from coach.dialogue.say import Say
from coach.evidence.types import Reading
from coach.interview.interview import Interview
from coach.report.headline import lean_response
from coach.report.heard import heard_indicators
from coach.report.reasons import reasons
from coach.report.view import ResultView, result_view, shown_level


def new_lean(before: Interview, after: Interview) -> tuple[Say, ...]:
    """What the result is now, where it is another one than ``before``, and which area turned it, or how sure it is where that is
    other than it was."""
    old, new = result_view(before), result_view(after)
    was, now = old.verdict.lean, new.verdict.lean
    if was.side != now.side:
        return (Say(*lean_response(after.role_model, new, quotes=False)), *_what_turned(old, new))
    if was.certainty == now.certainty or now.side not in {"upper", "lower"} or not before.state.finished:
        return ()
    values = {"track": after.role_model.track(now.side).name, "before": was.certainty, "now": now.certainty}
    return (Say("utter_certainty_changed", values),)


def _what_turned(old: ResultView, new: ResultView) -> tuple[Say, ...]:
    """The area that moved most, before rounding; nothing where that is one that came or went, which was said."""
    known = [(row, old.verdict.levels[row.competency].level, new.verdict.levels[row.competency].level) for row in new.rows]
    moved = [(abs(now - then), row, then, now) for row, then, now in known if then is not None and now is not None]
    if len(moved) < sum(then is not None or now is not None for _, then, now in known):
        return ()
    size, row, then, now = max(moved, key=lambda each: each[0])
    values = {"topic": row.name.lower(), "old": f"{then:.2f}", "new": f"{now:.2f}"}
    return (Say("utter_lean_turned", values),) if values["old"] != values["new"] else ()


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
    """Which levels are others than ``before``; where none is, what ``reading`` counts for and what the next level there asks for,
    unless it tells just that."""
    moved = what_moved(before, interview)
    areas = [piece.competency for piece in reading.evidence if piece.effect == "shows" and not piece.stands_in]
    if moved.response != "utter_rescored_same" or not areas:
        return moved
    row = next(row for row in result_view(interview).rows if row.competency == max(areas, key=areas.count))
    why = reasons(interview.role_model, row)
    if row.level is None or not why.next_level:
        return moved
    values = {"topic": row.name.lower(), "level": f"{row.level:g}", "next": str(why.next_level), "anchor": why.next_anchor}
    name = row.competency
    asked = {e.indicator for e in interview.role_model.competency(name).levels[why.next_level - 1].examples}
    told = heard_indicators(interview.role_model, [reading.text])[name] | {p.indicator for p in reading.evidence if p.competency == name}
    plain = any(p.competency == name and p.effect == "shows" and p.level > row.level for p in reading.evidence)
    return Say("utter_added_same_heard" if plain and told & asked else "utter_added_same", values)
