"""Renders a report as PDF, one-file HTML, Markdown or JSON. All four say the same; only JSON has no fixed words."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import asdict
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal, get_args

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from coach.report.chart import chart_data, chart_text, radar_svg
from coach.report.document import Area, Report
from coach.report.reasons import shortened
from coach.report.typeset import TEMPLATES, typeset
from coach.report.view import shown_level
from coach.report.words import in_turn, words
from coach.settings import settings

Format = Literal["pdf", "html", "md", "json"]
Paper = Literal["a4", "letter"]
FORMATS: tuple[Format, ...] = get_args(Format)
MEDIA_TYPES: dict[str, str] = {
    "pdf": "application/pdf",
    "html": "text/html; charset=utf-8",
    "md": "text/markdown; charset=utf-8",
    "json": "application/json",
}
# Enough of a story to know which one is meant; its words stand in full under their area.
_STORY_WORDS, _STORY_CHARACTERS = 14, 90
_TYPST_PAPER = {"a4": "a4", "letter": "us-letter"}


def render(report: Report, form: Format, paper: Paper = "a4") -> bytes:
    """``report`` as a file of this format; ``paper`` matters for PDF only. Raises ValueError for an unknown format."""
    if form not in FORMATS:
        raise ValueError(f"there is no format {form!r}; choose {', '.join(FORMATS)}")
    return _RENDERERS[form](report, paper)


def file_name(report: Report, form: Format) -> str:
    """A name that sorts by date and tells assessments apart."""
    return f"career-coach-{report.date}-{report.assessment[:8]}.{form}"


def result_data(report: Report) -> dict[str, Any]:
    """The report's levels in the shape of ``custom.result``, for the chart."""
    areas = [
        {"id": a.id, "name": a.name, "level": a.level, "typical": {"upper": a.typical_upper, "lower": a.typical_lower}}
        for a in report.areas
    ]
    return {"competencies": areas, "tracks": {"upper": report.upper, "lower": report.lower}}


def report_data(report: Report) -> dict[str, Any]:
    """The report as plain JSON values; parts of the role model in it become objects."""
    return json.loads(json.dumps(asdict(report), default=lambda part: part.dict()))


def _pdf(report: Report, paper: Paper) -> bytes:
    chart = chart_data(result_data(report))
    data = {
        "report": report_data(report),
        "words": words(),
        "text": _sentences(report),
        "title": words()["title"],
        "paper": _TYPST_PAPER[paper],
        "axes": chart["axes"],
        "legend": chart["words"],
    }
    return typeset("report.typ", data, "pdf", on=date.fromisoformat(report.date))


def _html(report: Report, paper: Paper) -> bytes:
    svg = Markup(radar_svg(result_data(report)).decode("utf-8"))
    return _template("report.html.j2", autoescape=True).render(r=report, w=words(), t=_sentences(report), chart=svg).encode("utf-8")


def _markdown(report: Report, paper: Paper) -> bytes:
    text = _template("report.md.j2", autoescape=False).render(r=report, w=words(), t=_sentences(report))
    return (re.sub(r"\n{3,}", "\n\n", text).strip() + "\n").encode("utf-8")


def _json(report: Report, paper: Paper) -> bytes:
    return (json.dumps(report_data(report), ensure_ascii=False, indent=2) + "\n").encode("utf-8")


_RENDERERS: dict[str, Callable[[Report, Paper], bytes]] = {"pdf": _pdf, "html": _html, "md": _markdown, "json": _json}
_MARKDOWN_SIGNS = re.compile(r"([\\`*_{}\[\]<>()#+\-!|~&$@])")


def _plain_in_markdown(text: str) -> str:
    """``text`` so that Markdown shows it as it is."""
    return re.sub(r"^(\d+)\.", r"\1\\.", _MARKDOWN_SIGNS.sub(r"\\\1", text))


@lru_cache(maxsize=4)
def _template(name: str, autoescape: bool) -> Any:
    environment = Environment(
        loader=FileSystemLoader(Path(TEMPLATES)), autoescape=autoescape, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters["plain"] = _plain_in_markdown
    return environment.get_template(name)


def _sentences(report: Report) -> dict[str, Any]:
    """Sentences that fill the fixed words with this report's values."""
    w = words()
    public_url = settings().public_url.rstrip("/")
    has_lean = report.lean not in {"balanced", "undecided"}
    kind = "" if has_lean else f"_{report.lean}"
    return {
        "byline": w["byline"].format(date=_day(report.date)),
        "footer": w["footer"].format(role_model=report.role_model, version=report.role_model_version, assessment=report.assessment[:8]),
        "track_summary": report.track_summary,
        "certainty": w["certainty"][report.certainty] if has_lean else "",
        "for_heading": w["for_heading" if has_lean else "balanced_heading"],
        "preference": w["preference"].format(said=report.preference) if report.preference else "",
        "since": _since(report),
        "chart_text": chart_text(result_data(report)),
        "table_lower": w["table_lower"].format(lower=report.lower),
        "table_upper": w["table_upper"].format(upper=report.upper),
        "growth_heading": w[f"growth_heading{kind}"],
        "team_heading": w["team_heading_lower" if report.side == "lower" else "team_heading"],
        "show_team": any(area.level is not None for area in report.areas),
        "areas": [_area_sentences(area, place) for place, area in enumerate(report.areas)],
        "missing": [{"name": area.name, "question": area.question} for area in report.areas if area.level is None],
        "stories": [shortened(story.quote, _STORY_WORDS, _STORY_CHARACTERS) for story in report.advice.stories],
        "method_url": f"{public_url}/method" if public_url else "",
    }


def _area_sentences(area: Area, place: int) -> dict[str, Any]:
    return {
        "level": words()["of_five"].format(level=f"{area.level:g}") if area.level is not None else words()["not_covered"],
        "limits": [in_turn("limit", place).format(words=said) for said in area.limits],
        "next": _next(area, place),
    }


def _next(area: Area, place: int) -> str:
    """What the next level would be; nothing at the top."""
    if area.next_level is None:
        return ""
    name = "next_level" if area.unheard else "next_level_heard"
    return in_turn(name, place).format(level=area.next_level, anchor=area.next_anchor, indicators=", or who ".join(area.unheard))


def _since(report: Report) -> list[str]:
    w, since = words(), report.since_last
    if since is None:
        return []
    lines = [w["since_lean"].format(lean=since.outcome)]
    moved = [w["since_moved"].format(name=m.name, before=shown_level(m.before), now=shown_level(m.now)) for m in since.moved]
    return [*lines, *(moved or [w["since_same"]])]


def _day(iso: str) -> str:
    day = date.fromisoformat(iso)
    return f"{day.day} {day:%B %Y}"
