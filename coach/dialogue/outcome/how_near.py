"""How sure a lean is, what would change it, and which job is the nearer one."""

from __future__ import annotations

from coach.dialogue.say import Say
from coach.interview.interview import Interview
from coach.report.headline import change_response, lean_response
from coach.report.view import ResultView
from coach.report.words import words
from coach.scoring.lean import read_threshold


def outcome(interview: Interview, view: ResultView) -> Say:
    """The lean as it was said with the result."""
    return Say(*lean_response(interview.role_model, view))


def certainty(interview: Interview, view: ResultView) -> tuple[Say, ...]:
    """How sure a lean is, and what would change it; of a balanced result, how near it is to either track."""
    lean, change = view.verdict.lean, what_would_change(interview, view)
    if lean.side in {"upper", "lower"}:
        return (Say("utter_certainty", {"certainty": words()["certainty"][lean.certainty]}), *change)
    if lean.side == "balanced" and lean.reason == "close":
        return (Say("utter_certainty_balanced", _thresholds(interview, view)), *change)
    said = outcome(interview, view)
    return (said.shortened() or said, *change) if change else (said,)


def nearer_side(interview: Interview, view: ResultView) -> tuple[Say, ...]:
    """The one job to name if only one may be named."""
    role_model, lean = interview.role_model, view.verdict.lean
    if lean.side == "undecided":
        return (outcome(interview, view),)
    if lean.side != "balanced":
        return (
            Say(*lean_response(role_model, view, quotes=False)),
            Say("utter_certainty", {"certainty": words()["certainty"][lean.certainty]}),
        )
    track = role_model.track("upper" if lean.net > 0 else "lower").name
    return (Say("utter_nearer_side" if round(lean.net, 1) else "utter_nearer_neither", {**_thresholds(interview, view), "track": track}),)


def lean_means(interview: Interview, view: ResultView) -> Say:
    """What it means to lean to a track, or to be balanced."""
    return Say("utter_lean_means", _thresholds(interview, view))


def _thresholds(interview: Interview, view: ResultView) -> dict[str, str]:
    """The mean of the levels, and from which mean on it is either track."""
    role_model = interview.role_model
    middle, reach = role_model.scoring.midpoint, read_threshold(role_model)
    return {
        "mean": f"{middle + view.verdict.lean.net:.1f}",
        "high": f"{middle + reach:.1f}",
        "low": f"{middle - reach:.1f}",
        **{side: role_model.track(side).name for side in ("upper", "lower")},
    }


def what_would_change(interview: Interview, view: ResultView) -> tuple[Say, ...]:
    """What would change the lean most, where anything can be said."""
    change = change_response(interview.role_model, view)
    return (Say(*change),) if change else ()
