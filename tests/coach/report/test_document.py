"""What a report says about a person: leans, quotes, limits, what is left out; the same every time."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from conftest import LEVELS  # type: ignore[import-not-found]
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.interview.interview import Interview
from coach.report.document import Report, build_report
from coach.report.render import report_data

DAY = date(2026, 11, 24)


@pytest.mark.parametrize("name", LEVELS)
def test_every_quote_was_written_by_the_person(person: Callable, name: str) -> None:
    interview = person(name)
    report, written = build_report(interview, DAY), [answer.reading.text for answer in interview.state.answers]
    for quote in quotes(report):
        assert any(quote.removesuffix(" …") in text for text in written), quote


@settings(max_examples=40, deadline=None)
@given(st.text(min_size=1, max_size=400))
def test_quotes_are_the_persons_words_whatever_they_write(saying: Callable, text: str) -> None:
    written = "".join(sign for sign in text if sign.isalnum())
    for quote in quotes(build_report(saying(text), DAY)):
        assert "".join(sign for sign in quote if sign.isalnum()) in written


def quotes(report: Report) -> list[str]:
    """All words a report puts into the person's mouth."""
    area_quotes = [quote for area in report.areas for quote in (*area.quotes, *area.limits)]
    stories = [story.quote for story in report.advice.stories]
    return [q for q in (*report.quotes_for, report.quote_against, *area_quotes, *stories) if q]


@pytest.mark.parametrize("name", LEVELS)
def test_same_answers_same_report_but_for_its_date(person: Callable, name: str) -> None:
    interview = person(name)
    again = Interview.from_json(interview.role_model, json.loads(json.dumps(interview.to_json())))
    first, later = build_report(interview, DAY), build_report(again, date(2027, 1, 2))
    assert later != first and replace(later, date=first.date) == first


def test_the_order_of_evidence_changes_nothing(person: Callable) -> None:
    interview = person("balanced")
    turned = tuple(replace(a, reading=replace(a.reading, evidence=a.reading.evidence[::-1])) for a in interview.state.answers[::-1])
    other = Interview(interview.role_model, interview.state.changed(answers=turned))
    assert replace(build_report(other, DAY), preference="") == replace(build_report(interview, DAY), preference="")


def test_there_is_no_report_of_an_open_interview(started: Interview) -> None:
    with pytest.raises(ValueError, match="not finished"):
        build_report(started, DAY)


@pytest.mark.parametrize(
    ("name", "lean"),
    [
        ("director", "director"),
        ("manager", "manager"),
        ("craft", "manager"),
        ("balanced", "balanced"),
        ("spiky", "balanced"),
        ("held_back", "balanced"),
        ("one", "undecided"),
        ("skipped", "undecided"),
    ],
)
def test_leans_and_what_is_said_about_them(report_of: Callable, name: str, lean: str) -> None:
    report = report_of(name)
    assert report.lean == lean and report.headline
    assert bool(report.change) is (lean != "undecided")
    assert bool(report.track_summary) is (lean in {"director", "manager"})


def test_the_manager_track_is_a_craft(report_of: Callable) -> None:
    report = report_of("manager")
    assert "craft" in report.headline and "craft" in report.track_summary
    said = json.dumps(report_data(report)).lower()
    assert not any(words in said for words in ("failed director", "not a director", "not yet a director", "unqualified", "merely"))


def test_a_denial_names_the_limit(saying: Callable) -> None:
    report = build_report(saying("my boss owns it, I only report"), DAY)
    assert any(area.limits for area in report.areas)
    assert all("my boss owns it" in limit for area in report.areas for limit in area.limits)


def test_not_covered_is_neither_a_level_nor_a_gap(report_of: Callable) -> None:
    report = report_of("one")
    missing = [area for area in report.areas if area.level is None]
    assert len(missing) == 4 and all(not area.quotes and area.step is None and area.question for area in missing)
    assert {gap.competency for gap in report.advice.gaps} == {"leading_teams"}
