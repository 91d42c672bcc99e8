"""Why a result came out as it did: area by area, one area or level that was asked about, or one of the tracks."""

from __future__ import annotations

import re

from coach.coaching.steps import fit_of, next_step
from coach.dialogue.cues.cue import spelt_out
from coach.dialogue.cues.result_cues import (
    asks_about_method,
    asks_one_not_other,
    asks_whether_counted,
    asks_whether_fair,
    asks_why_not_other,
    objects,
    says_not_counted,
    says_too_high,
)
from coach.dialogue.outcome.about_result import TO_THE_POINT, Asked, answer, asked_about, asks_how_to_rise, beside_typical, typical
from coach.dialogue.outcome.asked_areas import asks_why_level, asks_why_not_asked, without_track_names
from coach.dialogue.outcome.counted import named_things, what_counted
from coach.dialogue.outcome.result_questions import asks_how_accurate, levels_in_short, speaks_for, wants_all_of_it
from coach.dialogue.pending import called_competency
from coach.dialogue.say import Say, Turn
from coach.evidence.types import Reading
from coach.interview.interview import Interview
from coach.report.headline import change_response, competency_names, lean_response, listed, needed_most, quoted
from coach.report.reasons import Reasons, reasons
from coach.report.view import ResultView, Row, result_view
from coach.role_model import RoleModel
from coach.scoring.lean import Side, read_threshold
from coach.settings import settings

_LEVEL = re.compile(r"(?<![\w.])([1-5])(?![\d.%]*\d|[a-z%]| ?(people|years|months|areas))", re.I)
# "How do you score?" asks for the rules; "why these levels?" for every level so far.
_RULES = re.compile(r"\bhow (do|does|will|would|can|are|is|am) (you|it|this|that|the|they|my|i)\b", re.I)
_LOW_AREAS = 2
_CLAIMS = re.compile(r"\b(?:i'?m|i am|more like|should be|rather|at (?:most|best|least))(?: (?:at|an?|only|just|maybe|about))* [1-5]", re.I)
# "I'm a 2", told a 3.
_SO_I_AM = re.compile(r"\b(wrong|i'?m|i am|more like|at most|at best|rather|only|should be|not)\b", re.I)
# "Why only 2" wants more.
_WHY_SO_LITTLE = re.compile(r"\b(?:why|how come|how)\b.*\b(?:only|just|still|not (?:more|higher))\b", re.I)
# "Explain the numbers on the right" asks what the columns are.
_OF_COLUMNS = re.compile(r"\b(numbers?|figures?|values?)\b", re.I)
METHOD_PATH = "/method"


def explain(interview: Interview, reading: Reading) -> Turn:
    """The reasons asked for by the words of ``reading``: an area ("why not 5 on data?"), a track ("why not director?"),
    or everything."""
    if asks_whether_fair(reading.text):
        return Turn(interview, (Say("utter_fair"), method()))
    if not interview.state.answers:
        return _rules(interview)
    view, asked = result_view(interview), asked_about(reading.text)
    side = asked_track(interview.role_model, reading.text)
    if asked in {"for_track", "against_track"} and side:
        return Turn(interview, speaks_for(interview, view, side if asked == "for_track" else "lower" if side == "upper" else "upper"))
    if asked == "both" or asked in TO_THE_POINT:
        return Turn(interview, answer(interview, view, asked))
    if side is None and (asks_why_not_other(reading.text) or asks_one_not_other(reading.text)):
        # "Why one and not the other" is about the one it is.
        other = bool(asks_why_not_other(reading.text))
        side = "lower" if (view.verdict.lean.side == "upper") == other else "upper"
    # A track's name may hold an area's name.
    named = without_track_names(interview.role_model, reading.text)
    topic = None if asked == "scale" and _OF_COLUMNS.search(named) else called_competency(interview, named)
    topic = topic or _area_before(interview, asked, reading.text)
    if (says_not_counted(reading.text) or asks_whether_counted(reading.text)) and named_things(reading.text):
        counted = what_counted(interview, reading.text)
        if not (topic or side) or counted[0].response == "utter_was_counted":
            return Turn(interview, counted)
    if topic:
        row = next(row for row in view.rows if row.competency == topic)
        if asks_why_not_asked(reading.text):
            name = "utter_not_asked_more" if row.level is not None else "utter_not_asked"
            return Turn(interview, (Say(name, {"topic": row.name.lower()}),))
        if row.level is not None and objects(reading.text) and topic != called_competency(interview, named):
            return Turn(interview, (Say("utter_objection"), *_put_right(interview.role_model, row, says_too_high(reading.text))))
        if interview.state.about == f"area:{topic}" and row.level is not None and _asks_the_same(reading.text):
            return Turn(interview, _area_again(interview, row))
        return Turn(
            interview,
            _one_area(interview, row, reading.text, with_step=asked == "needed" or asks_how_to_rise(reading.text)),
        )
    if asks_whether_counted(reading.text) and not side:
        return Turn(interview, what_counted(interview, reading.text))
    said = answer(interview, view, asked)
    if said:
        return Turn(interview, said)
    if asks_about_method(reading.text) or asks_how_accurate(reading.text):
        return Turn(interview, (Say("utter_how_checked"), method()))
    if objects(reading.text) and not side:
        return Turn(interview, (Say("utter_objection"), Say(*lean_response(interview.role_model, view)), Say("utter_explain_correct")))
    if side:
        return Turn(interview, _track(interview.role_model, view, side))
    if interview.is_open and _RULES.search(reading.text):
        return _rules(interview)
    if interview.state.about == "reasons" and not wants_all_of_it(reading.text):
        return Turn(interview, levels_in_short(view))
    areas = [_area(interview.role_model, row) for row in view.rows if row.level is not None]
    left_out = [Say("utter_explain_missing", {"topic": listed(view.missing)})] if view.missing else []
    return Turn(interview, (Say("utter_area_by_area"), *areas, *left_out, Say("utter_explain_correct"), method()))


def _area_before(interview: Interview, asked: Asked | None, text: str) -> str | None:
    """The area spoken of just before, where "what would make it a 4?" or "that's too low" leans on it."""
    kind, _, area = interview.state.about.partition(":")
    leans = objects(text) or asked == "needed" and _asked_level(spelt_out(text))
    return area if kind == "area" and leans else None


def _rules(interview: Interview) -> Turn:
    return Turn(interview, (Say("utter_how_scored"), method()))


def method() -> Say:
    """Where the method can be read: at the server's public address, else by the name of the document. A path of the project's files
    helps nobody in a chat."""
    public_url = settings().public_url.rstrip("/")
    rich = {"method": METHOD_PATH}
    return Say("utter_method", {"where": f"{public_url}{METHOD_PATH}"}, rich=rich) if public_url else Say("utter_method_by_name", rich=rich)


def _area(role_model: RoleModel, row: Row) -> Say:
    why = reasons(role_model, row)
    if why.limits:
        return Say("utter_explain_capped" if why.quotes else "utter_explain_denied", _values(row, why))
    return Say("utter_explain" if why.unheard else "utter_explain_top", _values(row, why))


def _one_area(interview: Interview, row: Row, text: str, with_step: bool = False) -> tuple[Say, ...]:
    """One area at length, with the level that ``text`` asks about, or which way it finds it wrong; ``with_step`` adds what to do
    to rise."""
    if row.level is None:
        return (Say("utter_explain_missing", {"topic": row.name.lower()}), Say("utter_explain_correct"))
    role_model = interview.role_model
    target = _asked_level(text, row.level)
    wanted = target if target and target > row.level else None
    why = reasons(role_model, row, wanted)
    says = [Say("utter_explain_top" if why.quotes else "utter_explain_denied", _values(row, why)), *_from_elsewhere(interview, row)]
    if why.limits and why.quotes:
        says.append(Say("utter_explain_limit", {"limit": quoted(why.limits)}))
    below = target is not None and target < row.level and not _WHY_SO_LITTLE.search(text) and not asks_why_level(text)
    lower = says_too_high(text) or below and bool(_SO_I_AM.search(text))
    if with_step and not lower and (step := next_step(role_model, row.competency, row.level, fit_of(interview))):
        return (*says, *_next_up(row, why), Say("utter_explain_step", {"project": step.project}))
    return (*says, *_put_right(role_model, row, lower, wanted))


def _asks_the_same(text: str) -> bool:
    """Whether a question about an area asks neither for another level nor what would lead there, nor finds it wrong."""
    return not (objects(text) or says_too_high(text) or asks_how_to_rise(text) or asked_about(text) or _LEVEL.search(text))


def _area_again(interview: Interview, row: Row) -> tuple[Say, ...]:
    """An area that was explained just now: what is still to tell, how to add it, and a step that leads up."""
    why = reasons(interview.role_model, row)
    if not why.next_level:
        return (Say("utter_area_again_top", _values(row, why)),)
    step = next_step(interview.role_model, row.competency, row.level, fit_of(interview))
    lead = Say("utter_area_again", {**_values(row, why), "topic": row.name.lower(), "anchor": why.next_anchor.rstrip(".")})
    return (lead, *((Say("utter_explain_step", {"project": step.project}),) if step else ()))


def _from_elsewhere(interview: Interview, row: Row) -> tuple[Say, ...]:
    """That the level of an area was read from answers to other questions, where its own was left out."""
    heard = [
        a.competency
        for a in interview.state.answers
        if any(p.competency == row.competency and p.effect != "wish" for p in a.reading.evidence)
    ]
    confirmed = row.competency in interview.state.covered and row.competency not in interview.state.skipped
    if not heard or row.competency in heard or confirmed:
        return ()
    names = [c.name.lower() for c in interview.role_model.competencies if c.id in heard]
    return (Say("utter_explain_elsewhere", {"areas": listed(names)}),) if names else ()


def _put_right(role_model: RoleModel, row: Row, lower: bool, wanted: int | None = None) -> tuple[Say, ...]:
    """How the level of an area can be put right: what was not one's own where it shall be ``lower``, else what is still to tell."""
    if lower:
        return (Say("utter_explain_lower"),)
    return (*_next_up(row, reasons(role_model, row, wanted)), Say("utter_explain_correct"))


def _next_up(row: Row, why: Reasons) -> tuple[Say, ...]:
    name = "utter_explain_next" if why.unheard else "utter_explain_next_anchor"
    return (Say(name, _values(row, why)),) if why.next_level else ()


def _values(row: Row, why: Reasons) -> dict[str, str]:
    return {
        "topic": row.name,
        "level": f"{row.level:g}",
        "plain": row.plain,
        "quotes": quoted(why.quotes),
        "limit": quoted(why.limits),
        "next": str(why.next_level or ""),
        "anchor": why.next_anchor,
        "unheard": ", or who ".join(why.unheard),
        "entry": f"area:{row.competency}",
    }


def _track(role_model: RoleModel, view: ResultView, side: Side) -> tuple[Say, ...]:
    """Why it is, or is not, the track on ``side``: the step of the rule that decided, with the person's own figures."""
    lean, rule, sign = view.verdict.lean, role_model.scoring, 1 if side == "upper" else -1
    known = [row for row in view.rows if row.level is not None]
    distances = sorted(known, key=lambda r: sign * ((r.level or 0) - typical(r, side)))
    values = {
        "track": role_model.track(side).name,
        "other": role_model.track("lower" if side == "upper" else "upper").name,
        "mean": f"{rule.midpoint + lean.net:.1f}",
        "needed": f"{rule.midpoint + sign * read_threshold(role_model):.1f}",
        "areas": listed([beside_typical(row, side) for row in distances[:_LOW_AREAS]]),
        "held_back": listed(competency_names(role_model, lean.held_back_by)),
        "ceiling": listed(competency_names(role_model, tuple(rule.craft_ceiling))),
        "ceiling_level": f"{rule.craft_ceiling_level:g}",
        "missing": listed(view.missing),
        "most": listed(needed_most(role_model, view)),
    }
    change = change_response(role_model, view)
    after = (Say(*change),) if change else ()
    if lean.side == side:
        return (Say("utter_why_track", values | {"areas": listed([beside_typical(row, side) for row in distances[-_LOW_AREAS:]])}), *after)
    quotes = view.quotes_upper if side == "upper" else view.quotes_lower
    speaks_for = (Say("utter_why_not_despite", values | {"quotes": quoted(quotes)}),) if quotes and lean.side != "undecided" else ()
    return (Say(f"utter_why_not_{lean.reason}", values), *speaks_for, *after)


def asked_track(role_model: RoleModel, text: str) -> Side | None:
    """The side of the track that ``text`` names by its id or name, or None where it names none or both."""
    text = spelt_out(text)
    words = set(re.findall(r"[a-z]+", text.lower()))
    named = [t.side for t in role_model.tracks if t.id in words or t.name.lower() in text.lower()]
    return named[0] if len(named) == 1 else None


def _asked_level(text: str, present: float | None = None) -> int | None:
    """The level that ``text`` names: the one that somebody claims, else the first besides the ``present``."""
    claimed = _CLAIMS.search(text)
    found = [int(level[1]) for level in _LEVEL.finditer(text[claimed.end() - 1 :] if claimed else text)]
    return next((level for level in found if level != present), found[0] if found else None)
