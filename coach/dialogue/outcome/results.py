"""What is said about the outcome: levels beside what is typical, the lean with the words for and against it, what would
change it most, and what changed since last time."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from coach.coaching.advice import biggest_gaps
from coach.coaching.steps import fit_of
from coach.dialogue.outcome.taste import is_taste
from coach.dialogue.say import Say, Turn
from coach.interview.interview import Interview
from coach.report.headline import change_response, competency_names, lean_id, lean_response, listed, quoted
from coach.report.reasons import shortened
from coach.report.retake import since_last
from coach.report.share import share_code
from coach.report.view import ResultView, result_view, shown_level
from coach.scoring.left_out import from_elsewhere

# What can be asked about a result, by the dialogue act that asks it.
ABOUT_RESULT = {
    "result": "",
    "explain_result": "Why?",
    "next_steps": "What should I do next?",
    "interview_tips": "Interview tips",
    "report": "My report",
}
AFTER_RESULT = tuple(filter(None, ABOUT_RESULT.values()))


def result(interview: Interview) -> Turn:
    """The verdict, or a provisional one while questions are open, or what is missing for one."""
    if not interview.state.answers and not interview.state.finished:
        return Turn(interview, (Say("utter_no_result_yet"),))
    # What was reopened counts until there is something in its place.
    view, finished = result_view(interview.restore() if interview.state.revisits else interview), interview.state.finished
    if not finished and all(row.level is None for row in view.rows):
        return Turn(interview, (Say("utter_no_result_yet"),))
    covered = sum(row.level is not None for row in view.rows)
    says = [] if finished else [Say("utter_provisional", {"covered": covered, "total": len(view.rows)})]
    lean = Say(*lean_response(interview.role_model, view))
    says += [
        chart_say(interview, view),
        lean,
        *_not_covered(view, lean, finished),
        *_elsewhere(interview, view, finished),
        *_both_sides(interview, view),
    ]
    if finished:
        change = change_response(interview.role_model, view)
        says += [Say(*change)] if change else []
        says += [*since_last_time(interview, view), _closing(interview, view)]
    return Turn(interview, tuple(says))


def _not_covered(view: ResultView, lean: Say, finished: bool) -> list[Say]:
    """Which areas a finished result says nothing about, unless the words of the ``lean`` name them."""
    named = lean.response.endswith("_partial") or view.verdict.lean.side == "undecided"
    if not finished or named or not view.missing:
        return []
    return [Say("utter_not_covered", {"missing": listed(view.missing)})]


def _elsewhere(interview: Interview, view: ResultView, finished: bool) -> list[Say]:
    """Which areas of a finished result have a level from other answers alone, because their question was left out."""
    ids = from_elsewhere(interview, {row.competency: row.level for row in view.rows}) if finished else ()
    return [Say("utter_from_elsewhere", {"topics": listed(competency_names(interview.role_model, ids))})] if ids else []


def with_more_to_ask(turn: Turn, act: str) -> Turn:
    """``turn``, a reply to ``act``, with what else can be asked about a finished result at its end."""
    if act not in ABOUT_RESULT or not turn.interview.state.finished or turn.interview.state.pending or not turn.says:
        return turn
    *before, last = turn.says
    options = tuple(option for option in AFTER_RESULT if option != ABOUT_RESULT[act])
    return turn if last.options else Turn(turn.interview, (*before, replace(last, options=options)))


def chart_say(interview: Interview, view: ResultView) -> Say:
    """The levels as a text chart, and as data for channels that draw."""
    tracks = {side: interview.role_model.track(side).name for side in ("upper", "lower")}
    return Say("utter_chart", {"chart": chart(view), **tracks}, rich={"result": rich_result(interview, view)})


def chart(view: ResultView) -> str:
    """One line per competency with bar, level and what is typical on the lower / upper track; 80 columns, any font."""
    width = max(len(row.name) for row in view.rows)
    lines = []
    for row in view.rows:
        level = "not covered" if row.level is None else f"{row.level:g} of 5"
        lines.append(f"{row.name:<{width}}  {row.bar}  {level:<11}  {row.typical_lower:g} / {row.typical_upper:g}")
    return "\n".join(lines)


def rich_result(interview: Interview, view: ResultView) -> dict[str, Any]:
    """The result as data: levels, typical profiles, lean, strongest quotes, and the code for sharing the levels."""
    role_model = interview.role_model
    return {
        "id": interview.state.assessment_id,
        "provisional": not interview.state.finished,
        "lean": lean_id(role_model, view.verdict.lean.side),
        "side": view.verdict.lean.side,
        "certainty": view.verdict.lean.certainty,
        "tracks": {side: role_model.track(side).name for side in ("upper", "lower")},
        "share": share_code(role_model, view.rows),
        "quotes_for": [shortened(q) for q in view.quotes_for],
        "quote_against": shortened(view.quote_against),
        "competencies": [
            {
                "id": row.competency,
                "name": row.name,
                "level": row.level,
                "quote": row.quote,
                "typical": {"upper": row.typical_upper, "lower": row.typical_lower},
            }
            for row in view.rows
        ],
    }


def _both_sides(interview: Interview, view: ResultView) -> list[Say]:
    """The strongest words against a lean; for a balanced result the strongest for either track, and the taste."""
    taste = _taste(interview)
    if view.verdict.lean.side != "balanced":
        against = [Say("utter_lean_against", {"against": quoted([view.quote_against])})] if view.quote_against else []
        return [*against, *taste]
    says = []
    for side, quotes in (("upper", view.quotes_upper), ("lower", view.quotes_lower)):
        if quotes:
            says.append(Say("utter_balanced_quote", {"track": interview.role_model.track(side).name, "quote": quoted(quotes[:1])}))
    return [*says, *taste]


def _taste(interview: Interview) -> list[Say]:
    """What the person would enjoy: the option they picked, which are no words of theirs, or what they said."""
    said = interview.preference
    picked = next((o.label for o in interview.role_model.preference.options if o.label.lower() == said.strip(" .!").lower()), "")
    if picked:
        return [Say("utter_preference_picked", {"picked": picked})]
    return [Say("utter_preference", {"said": quoted([said])})] if said and is_taste(said) else []


def since_last_time(interview: Interview, view: ResultView) -> list[Say]:
    """What moved since the assessment before; nothing if there was none."""
    since = since_last(interview, view)
    if since is None:
        return []
    if not since.moved:
        return [Say("utter_since_last_same", {"lean": since.outcome})]
    # What was left out this time has not moved.
    moved = [f"{m.name} {shown_level(m.before)} → {shown_level(m.now)}" for m in since.moved if m.now is not None]
    if not moved:
        return [Say("utter_since_last_thin", {"lean": since.outcome})]
    return [Say("utter_since_last", {"lean": since.outcome, "moved": ", ".join(moved)})]


def _closing(interview: Interview, view: ResultView) -> Say:
    if view.verdict.lean.side == "undecided":
        # What was left out is named in asking order, and the first is what a lean needs most.
        return Say("utter_result_cover", {"topic": view.missing[0]}, AFTER_RESULT)
    gaps = biggest_gaps(interview.role_model, view.verdict, fit_of(interview))
    if not gaps:
        return Say("utter_result_no_lever", {}, AFTER_RESULT)
    return Say("utter_result_lever", {"topic": gaps[0].name.lower(), "step": gaps[0].step.project}, AFTER_RESULT)
