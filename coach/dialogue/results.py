"""What is said about the outcome: the result, why, what to do next, how to interview, a summary of what was told."""

from __future__ import annotations

from coach.dialogue.say import Say, Turn
from coach.interview.interview import Interview
from coach.report.view import ResultView, Row, result_view
from coach.role_model import NextStep, RoleModel

_STEP_OF_LEVEL = ((3.0, "1-3"), (4.0, "3-4"), (5.1, "4-5"))


def result(interview: Interview) -> Turn:
    """The verdict, or a provisional one while questions are open, or what is missing for one."""
    if not interview.state.answers and not interview.state.finished:
        return Turn(interview, (Say("utter_no_result_yet"),))
    view = result_view(interview)
    head = (
        ()
        if interview.state.finished
        else (Say("utter_provisional", {"done": interview.progress().done, "total": interview.progress().total}),)
    )
    says = [*head, Say("utter_chart", {"chart": chart(view)}, rich={"result": rich_result(interview, view)}), _lean(interview, view)]
    if view.quote_against and view.verdict.lean.side in {"upper", "lower"}:
        says.append(Say("utter_lean_against", {"against": quoted([view.quote_against])}))
    options = ("Why?", "What should I do next?", "Interview tips") if interview.state.finished else ()
    return Turn(interview, (*says, Say(_closing(view, interview), _closing_values(view, interview), options)))


def chart(view: ResultView) -> str:
    """One line per competency, readable in 80 columns of any font that has block characters."""
    width = max(len(row.name) for row in view.rows)
    lines = []
    for row in view.rows:
        level = "not covered" if row.level is None else f"{row.level:g} of 5"
        lines.append(f"{row.name:<{width}}  {row.bar}  {level}")
    return "\n".join(lines)


def rich_result(interview: Interview, view: ResultView) -> dict:
    """The same as data, for channels that draw."""
    return {
        "id": interview.state.assessment_id,
        "provisional": not interview.state.finished,
        "lean": lean_name(interview.role_model, view),
        "side": view.verdict.lean.side,
        "certainty": view.verdict.lean.certainty,
        "tracks": {side: interview.role_model.track(side).name for side in ("upper", "lower")},
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


def lean_name(role_model: RoleModel, view: ResultView) -> str:
    """Track id of the lean, or "balanced" or "undecided"."""
    side = view.verdict.lean.side
    return role_model.track(side).id if side in {"upper", "lower"} else side


def _lean(interview: Interview, view: ResultView) -> Say:
    role_model, lean = interview.role_model, view.verdict.lean
    values = {
        "upper": role_model.track("upper").name,
        "lower": role_model.track("lower").name,
        "for_quotes": quoted(view.quotes_for),
        "against": quoted([view.quote_against]) if view.quote_against else "",
        "missing": listed(view.missing),
        "held_back": listed([role_model.competency(n).name.lower() for n in lean.held_back_by]),
        "conditional": listed([role_model.competency(n).name.lower() for n in lean.conditional_on]),
        "craft": role_model.track("lower").craft,
    }
    if lean.side == "undecided":
        return Say("utter_lean_undecided", values)
    if lean.side == "balanced":
        return Say(f"utter_lean_balanced_{lean.reason}", values)
    kind = "ceiling" if lean.reason == "ceiling" and lean.net > 0 else "conditional" if lean.conditional_on else lean.certainty
    return Say(f"utter_lean_{lean.side}_{kind}{'' if view.quotes_for else '_noquote'}", values)


def _closing(view: ResultView, interview: Interview) -> str:
    if not interview.state.finished:
        return "utter_result_continue"
    return "utter_result_lever" if view.biggest_lever else "utter_result_no_lever"


def _closing_values(view: ResultView, interview: Interview) -> dict:
    row = view.biggest_lever
    if row is None:
        return {}
    step = next_step(interview.role_model, row)
    return {"topic": row.name.lower(), "step": step.project if step else ""}


def next_step(role_model: RoleModel, row: Row) -> NextStep | None:
    """The coaching step that leads up from the row's level, or None at the top."""
    if row.level is None:
        return None
    key = next(key for below, key in _STEP_OF_LEVEL if row.level < below)
    return role_model.competency(row.competency).next_steps.get(key)  # type: ignore[call-overload]


def explain(interview: Interview) -> Turn:
    """Per competency: level, anchor in plain words, the person's own words, what was missing."""
    if not interview.state.answers:
        return Turn(interview, (Say("utter_how_scored"),))
    view = result_view(interview)
    parts = [Say("utter_how_scored_short")]
    for row in view.rows:
        if row.level is None:
            parts.append(Say("utter_explain_missing", {"topic": row.name}))
            continue
        quotes = quoted(list(dict.fromkeys(p.quote for p in row.evidence))[:3])
        values = {"topic": row.name, "level": f"{row.level:g}", "plain": row.plain, "quotes": quotes}
        parts.append(Say("utter_explain_capped" if row.cap is not None else "utter_explain", values))
    parts.append(Say("utter_explain_correct"))
    return Turn(interview, tuple(parts))


def next_steps(interview: Interview) -> Turn:
    """Project, number and person to shadow for the two biggest gaps, and the outline of a plan."""
    rows = [r for r in result_view(interview).rows if r.level is not None and r.level < 5] if interview.state.answers else []
    if not rows:
        return Turn(interview, (Say("utter_steps_general", _plan(interview.role_model)),))
    says = []
    for row in sorted(rows, key=lambda r: (r.level or 0, r.competency))[:2]:
        step = next_step(interview.role_model, row)
        if step:
            says.append(Say("utter_step", {"topic": row.name, "project": step.project, "own": step.own, "shadow": step.shadow}))
    return Turn(interview, (*says, Say("utter_plan", _plan(interview.role_model))))


def _plan(role_model: RoleModel) -> dict:
    plan = role_model.coaching.plan
    return {"first": plan["days_1_30"][0], "second": plan["days_31_60"][0], "third": plan["days_61_90"][0]}


def interview_tips(interview: Interview) -> Turn:
    """Tips for the track the person leans to, with a story of their own to tell."""
    tips = interview.role_model.coaching.interview_tips
    chosen = list(tips.get("all", [])[:2])
    story = ""
    if interview.state.answers:
        view = result_view(interview)
        side = view.verdict.lean.side
        chosen += tips.get(interview.role_model.track(side if side in {"upper", "lower"} else "upper").id, [])[:2]
        story = next((q for q in view.quotes_for if len(q.split()) >= 5), "")
    says = [Say("utter_tips", {"tips": bullets(chosen)})]
    if story:
        says.append(Say("utter_tip_story", {"quote": story}))
    return Turn(interview, tuple(says))


def recall(interview: Interview) -> Turn:
    """What the person has told so far, in their own words per topic."""
    lines = []
    for competency in interview.role_model.competencies:
        said = [a.reading.text for a in interview.state.answers if a.competency == competency.id]
        if said:
            lines.append(f"{competency.name}: {quoted([_short(text) for text in said])}")
    if not lines:
        return Turn(interview, (Say("utter_nothing_told"),))
    return Turn(interview, (Say("utter_recall", {"told": "\n".join(lines)}),))


def _short(text: str, words: int = 30) -> str:
    parts = text.split()
    return text if len(parts) <= words else " ".join(parts[:words]) + " ..."


def quoted(quotes: tuple[str, ...] | list[str]) -> str:
    """Quotes in quotation marks, joined."""
    return ", ".join(f"“{q}”" for q in quotes)


def listed(names: tuple[str, ...] | list[str]) -> str:
    """ "a, b and c" """
    names = list(names)
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + " and " + names[-1] if names else ""


def bullets(texts: list[str]) -> str:
    """One line per text with a leading bullet."""
    return "\n".join(f"• {text}" for text in texts)
