"""The report as data: everything a person keeps of an assessment, each statement traceable to evidence or role model."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from coach.coaching.advice import Advice, Story, advise
from coach.coaching.steps import fit_of, next_step
from coach.interview.interview import Interview
from coach.report.headline import change_response, lean_id, lean_response
from coach.report.reasons import reasons, shortened
from coach.report.retake import SinceLast, since_last
from coach.report.view import Row, result_view
from coach.role_model import Step
from coach.wording import wording

SCHEMA = "career-coach/report/1"
QUOTES_PER_AREA = 4


@dataclass(frozen=True)
class Area:
    """One competency. ``level`` is 1-5 in halves or None if not covered; ``limits`` are words that deny ownership and
    set its limit; ``unheard`` are indicators of the next level that nothing shows; ``step`` leads up to it."""

    id: str
    name: str
    about: str
    question: str
    level: float | None
    typical_upper: float
    typical_lower: float
    plain: str
    quotes: tuple[str, ...]
    limits: tuple[str, ...]
    next_level: int | None
    next_anchor: str
    unheard: tuple[str, ...]
    step: Step | None


@dataclass(frozen=True)
class Report:
    """A whole report. ``date`` is ISO; ``lean`` a track id, "balanced" or "undecided", ``side`` its place on the
    scale; ``headline`` and ``change`` are sentences; ``preference`` is the person's reply about taste, never scored."""

    schema: str
    assessment: str
    date: str
    role_model: str
    role_model_version: str
    upper: str
    lower: str
    track_summary: str
    lean: str
    side: str
    certainty: str
    headline: str
    quotes_for: tuple[str, ...]
    quote_against: str
    change: str
    preference: str
    areas: tuple[Area, ...]
    advice: Advice
    since_last: SinceLast | None


def build_report(interview: Interview, on: date) -> Report:
    """The report of a finished ``interview``, dated ``on``. The same answers give the same report but for its date.

    Raises ValueError while questions are open.
    """
    if not interview.state.finished:
        raise ValueError("this assessment is not finished; answer or skip the open questions first")
    role_model, view = interview.role_model, result_view(interview)
    name, values = lean_response(role_model, view, quotes=False)
    change = change_response(role_model, view)
    side = view.verdict.lean.side
    return Report(
        schema=SCHEMA,
        assessment=interview.state.assessment_id,
        date=on.isoformat(),
        role_model=role_model.name,
        role_model_version=role_model.version,
        upper=role_model.track("upper").name,
        lower=role_model.track("lower").name,
        track_summary=f"{role_model.track(side).summary} {role_model.track(side).craft}" if side in {"upper", "lower"} else "",
        lean=lean_id(role_model, side),
        side=side,
        certainty=view.verdict.lean.certainty,
        headline=wording(name, **values),
        quotes_for=tuple(_clean(q) for q in view.quotes_for) if side != "undecided" else (),
        quote_against=_clean(view.quote_against),
        change=wording(change[0], **change[1]) if change else "",
        preference=_clean(interview.preference),
        areas=tuple(_area(interview, row) for row in view.rows),
        advice=_cleaned(advise(role_model, view.verdict, fit_of(interview))),
        since_last=since_last(interview, view),
    )


def _area(interview: Interview, row: Row) -> Area:
    role_model = interview.role_model
    competency = role_model.competency(row.competency)
    why = reasons(role_model, row, limit=QUOTES_PER_AREA)
    return Area(
        id=row.competency,
        name=row.name,
        about=competency.about,
        question=competency.question.text,
        level=row.level,
        typical_upper=row.typical_upper,
        typical_lower=row.typical_lower,
        plain=row.plain,
        quotes=tuple(_clean(words) for words in why.quotes),
        limits=tuple(_clean(words) for words in why.limits),
        next_level=why.next_level,
        next_anchor=why.next_anchor,
        unheard=why.unheard,
        step=next_step(role_model, row.competency, row.level, fit_of(interview)),
    )


def _cleaned(advice: Advice) -> Advice:
    stories = tuple(Story(s.competency, s.name, _clean(s.quote), s.tip, s.lacks_result) for s in advice.stories)
    return replace(advice, stories=stories)


# Direction overrides and other invisible characters could reorder or hide what stands around a quote.
_INVISIBLE = re.compile(r"[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


def _clean(quote: str) -> str:
    return shortened(_INVISIBLE.sub(" ", quote)) if quote else ""
