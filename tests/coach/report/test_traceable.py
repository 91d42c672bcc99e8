"""Every sentence of a report has a source: the person's words, the role model, or a fixed wording filled with these."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tracing import Sources

from coach.evidence.types import Reading
from coach.interview.interview import Interview
from coach.report.document import build_report
from coach.report.render import render
from coach.report.retake import snapshot
from coach.report.words import words
from coach.wording import response_names

DAY = date(2026, 11, 24)
# What a report takes from the fixed sentences of the chat.
_RESPONSES = re.compile(r"utter_(lean|change)_\w+")
# Ids, dates and versions are data and no sentences.
_NO_SENTENCES = {
    "schema",
    "assessment",
    "date",
    "role_model",
    "role_model_version",
    "lean",
    "side",
    "certainty",
    "id",
    "competency",
    "covers",
}
_NO_SENTENCES |= {"complements"}
SAID = st.lists(
    st.sampled_from("we I led cut the budget 30% of a team #1 *bold* <b> José 我 👍 because it paid P&L".split()), min_size=1, max_size=60
)
LEVELS = st.one_of(st.none(), st.integers(2, 10).map(lambda half: half / 2))
AREAS = st.tuples(LEVELS, SAID.map(" ".join), st.booleans())


@pytest.fixture(scope="module")
def responses() -> list[str]:
    return [name for name in response_names() if _RESPONSES.fullmatch(name)]


@pytest.fixture(scope="module")
def sources_of(responses: list[str]) -> Callable[[Interview], Sources]:
    return lambda interview: Sources(interview, responses)


def interview_of(started: Interview, piece: Callable, all_signals: Callable, areas: Any) -> Interview:
    """A finished interview with these levels, words, and denials beside them."""
    interview = started
    for name, (level, said, denied) in zip(interview.role_model.competency_ids, areas, strict=True):
        if level is None:
            interview = interview.skip_topic(name)
            continue
        evidence = [piece(name, level, quote=said)] + ([piece(name, 2.0, quote=said, effect="caps", rule="denial")] if denied else [])
        interview = interview.take(Reading(said, tuple(evidence), all_signals(name)))
    # The taste, and before it whatever a thin answer leaves to ask.
    while not interview.state.finished:
        interview = interview.take(Reading(areas[0][1]))
    return interview


def sentences(value: Any) -> Iterator[str]:
    """The texts of a report as data."""
    if isinstance(value, dict):
        for key, entry in value.items():
            if key not in _NO_SENTENCES:
                yield from sentences(entry)
    elif isinstance(value, list):
        for entry in value:
            yield from sentences(entry)
    elif isinstance(value, str):
        yield value


def lines(markdown: str) -> Iterator[str]:
    """The lines of a report as Markdown, cell by cell, without marks."""
    for line in markdown.splitlines():
        plain = re.sub(r"^(#+|>|-) |^\|\s*|\s*\|$", "", line)
        plain = re.sub(r"\*\*(.+?)\*\*", r"\1", plain) if "\\*" not in plain else plain.replace("**", "")
        yield from (re.sub(r"\\(.)", r"\1", cell) for cell in plain.split(" | ") if not re.fullmatch(r"[-|]*", cell))


@settings(max_examples=60, deadline=None)
@given(st.tuples(*[AREAS] * 5), st.one_of(st.none(), st.tuples(*[AREAS] * 5)))
def test_every_sentence_has_a_source(
    started: Interview, piece: Callable, all_signals: Callable, sources_of: Callable, areas: Any, before: Any
) -> None:
    interview = interview_of(started, piece, all_signals, areas)
    if before:
        interview = interview.updated(previous=snapshot(interview_of(started, piece, all_signals, before)))
    report, sources = build_report(interview, DAY), sources_of(interview)
    for sentence in sentences(json.loads(render(report, "json"))):
        assert sources.explain(sentence), sentence
    dated = {words()["byline"].format(date="24 November 2026"), f"version {report.role_model_version} · assessment {report.assessment[:8]}"}
    for line in lines(render(report, "md").decode()):
        assert sources.explain(line) or any(fixed in line for fixed in dated), line


@pytest.mark.parametrize(
    "claim",
    [
        "You are an excellent leader.",
        "You lean clearly to the finance track.",
        "The level stops there because you said “nobody trusts me”.",
        "A project to take: Ask for a raise.",
        "“I hired forty people”",
    ],
)
def test_a_sentence_without_a_source_is_found(sources_of: Callable, finished: Callable, claim: str) -> None:
    assert not sources_of(finished(4, 4, 4, 4, 4)).explain(claim)
