"""Which words are shown for a lean and against it, what is said about a level, and what changed since last time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from coach.evidence.types import Reading
from coach.interview.interview import Interview
from coach.report.reasons import reasons, shortened
from coach.report.retake import Moved, since_last, snapshot
from coach.report.share import share_code
from coach.report.view import result_view
from coach.role_model import RoleModel


@pytest.fixture
def mixed(started: Interview, piece: Callable, all_signals: Callable) -> Interview:
    """A director-leaning person with one weak area and one denial."""
    interview = started
    words = {
        "leading_teams": (piece("leading_teams", 5, quote="I reorganised the three teams and their leads", strength="strong"),),
        "strategy": (piece("strategy", 4.5, quote="I set the three-year plan with the board", strength="strong"),),
        "data": (piece("data", 3.0, quote="The analyst sends me the weekly numbers"),),
        "ecommerce": (piece("ecommerce", 5, quote="I moved all four shops to one platform", strength="strong"),),
        "value": (piece("value", 4.5, quote="I answer for margin and set our prices"),),
    }
    for name, evidence in words.items():
        interview = interview.take(Reading(". ".join(p.quote for p in evidence), evidence, all_signals(name)))
    return interview.take(Reading("A mix"))


def test_two_quotes_for_and_the_strongest_against(mixed: Interview) -> None:
    view = result_view(mixed)
    assert view.verdict.lean.side == "upper"
    assert len(view.quotes_for) == 2 and "The analyst sends me the weekly numbers" not in view.quotes_for
    assert view.quote_against == "The analyst sends me the weekly numbers"


def test_a_manager_is_shown_solid_work_rather_than_the_least(started: Interview, piece: Callable, all_signals: Callable) -> None:
    interview = started
    for name in interview.role_model.competency_ids:
        solid = piece(name, 3.0, quote=f"I run the daily work of {name} and report on it", strength="strong")
        least = piece(name, 1.0, quote=f"I never had anything to do with {name} before")
        interview = interview.take(Reading(f"{solid.quote}. {least.quote}", (solid, least), all_signals(name)))
    view = result_view(interview.take(Reading("A mix")))
    assert view.verdict.lean.side == "lower"
    assert all(quote.startswith("I run the daily work") for quote in view.quotes_for)


@pytest.mark.parametrize("words", ["I came back from maternity leave and knew nothing", "My kids were small, so I worked part-time then"])
def test_nothing_personal_is_held_against_a_lean(mixed: Interview, piece: Callable, words: str) -> None:
    answers = list(mixed.state.answers)
    own = Reading(words, (piece("data", 1.0, quote=words, strength="strong"),))
    answers[2] = replace(answers[2], reading=replace(own, evidence=(*answers[2].reading.evidence, *own.evidence)))
    view = result_view(mixed.replace_answers(tuple(answers)))
    assert words not in view.quote_against


def test_quotes_come_in_their_whole_sentence(started: Interview, piece: Callable) -> None:
    text = "We were late. I moved logistics under one lead, and late orders fell. It was hard."
    interview = started.take(Reading(text, (piece("leading_teams", 4.5, quote="late orders fell"),)))
    assert result_view(interview).rows[0].quote == "I moved logistics under one lead, and late orders fell."


def test_levels_between_two_anchors_name_both(role_model: RoleModel, finished: Callable) -> None:
    row = result_view(finished(3, 3, 3, 3, 3)).rows[0]
    assert row.level and row.level % 1 == 0.5
    levels = role_model.competency(row.competency).levels
    assert all(levels[place].plain.rstrip(".") in row.plain for place in (int(row.level) - 1, int(row.level)))


def test_no_two_areas_say_it_in_the_same_words(role_model: RoleModel, finished: Callable) -> None:
    rows = result_view(finished(3, 3, 3, 3, 3)).rows
    frames = []
    for row in rows:
        levels = role_model.competency(row.competency).levels
        frame = row.plain
        for level in levels:
            frame = frame.replace(level.plain.rstrip("."), "*")
        frames.append(frame)
    assert all(row.level and row.level % 1 for row in rows) and len(set(frames)) == len(rows)


def test_what_was_missing_is_new_at_the_next_level_and_was_not_shown(role_model: RoleModel, started: Interview, piece: Callable) -> None:
    value = role_model.competency("value")
    interview = started.take(Reading("x", (piece("value", 2.4, quote="I run a budget of 90k", indicator="runs_budget"),)))
    row = next(r for r in result_view(interview).rows if r.competency == "value")
    why = reasons(role_model, row)
    assert why.next_level == int(row.level or 0) + 1 and why.unheard
    assert value.indicators["runs_budget"] not in why.unheard
    wanted = {e.indicator for e in value.levels[why.next_level - 1].examples}
    assert set(why.unheard) <= {value.indicators[name] for name in wanted}


def test_words_that_come_near_a_level_are_not_told_that_it_was_unheard(role_model: RoleModel, started: Interview, piece: Callable) -> None:
    near = started.take(Reading("x", (piece("leading_teams", 2.9, quote="manage 5 people and hire", indicator="coaches_juniors"),)))
    row = next(r for r in result_view(near).rows if r.competency == "leading_teams")
    assert row.level and row.level < 3 and not reasons(role_model, row).unheard


def test_long_quotes_are_cut_at_a_word() -> None:
    long = " ".join(f"word{n}" for n in range(200))
    assert shortened(long, 10) == " ".join(f"word{n}" for n in range(10)) + " …"
    assert shortened("  so\n it was.  ") == "so it was"


def test_share_code_holds_levels_only(finished: Callable) -> None:
    interview = finished(5, 4, None, 3, 1)
    rows = result_view(interview).rows
    code = share_code(interview.role_model, rows)
    assert code == f"ecommerce-{interview.role_model.version}:" + ",".join("-" if r.level is None else f"{r.level:g}" for r in rows)
    assert not any(answer.reading.text in code for answer in interview.state.answers)


def test_retake_says_what_moved(finished: Callable) -> None:
    first, second = finished(2, 2, 3, 3, None), finished(5, 2, 3, None, 4)
    again = second.updated(previous=snapshot(first))
    since = since_last(again, result_view(again))
    assert since and since.lean == "manager"
    assert {m.name for m in since.moved} == {"Leading teams", "Ecommerce craft", "Generating value"}
    assert next(m for m in since.moved if m.name == "Ecommerce craft") == Moved("Ecommerce craft", result_view(first).rows[3].level, None)


def test_an_unfinished_assessment_is_no_last_time(finished: Callable, started: Interview) -> None:
    kept = snapshot(finished(2, 2, 3, 3, 3))
    assert snapshot(started) is None and snapshot(started.updated(previous=kept)) == kept
    assert since_last(started, result_view(started)) is None


def test_a_denial_speaks_for_no_experience(mixed: Interview, piece: Callable) -> None:
    denial = piece("leading_teams", 5, quote="no one of them leads others", strength="strong", weight=1.0)
    told = mixed.add(Reading(denial.quote, (denial,)))
    assert denial.quote not in result_view(told).quotes_upper


def test_what_somebody_else_did_is_not_quoted_for_the_director_side(mixed: Interview, piece: Callable) -> None:
    other = piece("strategy", 5, quote="it was my boss who chose the plan", strength="strong", weight=1.0)
    told = mixed.add(Reading(other.quote, (other,)))
    assert other.quote not in result_view(told).quotes_upper


@pytest.mark.parametrize(
    "text",
    [
        "I already told you I own the margin",
        "that's wrong, I own the margin of the shop",
        "you keep asking, I set the prices",
        "as I said, I set the prices",
    ],
)
def test_talk_to_the_coach_is_shown_last(started: Interview, piece: Callable, text: str) -> None:
    deed = "I raised the threshold and the margin grew"
    pieces = (piece("value", 4.6, quote=text), piece("value", 4.1, quote=deed))
    interview = started.take(Reading("x", pieces))
    row = next(row for row in result_view(interview).rows if row.competency == "value")
    assert row.quote == deed and result_view(interview).quotes_upper[0] == deed


def test_what_was_told_under_another_area_is_not_named_as_missing(role_model: RoleModel, started: Interview, piece: Callable) -> None:
    told = (piece("value", 4.3, quote="I answer for the channel margin", indicator="owns_line"),)
    plain = started.take(Reading("I answer for the channel margin", told))
    beside = started.take(Reading("I answer for the channel margin. I report to the board and set targets with finance", told))
    missing = [reasons(role_model, next(r for r in result_view(i).rows if r.competency == "value")).unheard for i in (plain, beside)]
    assert any("executives" in name for name in missing[0]) and not any("executives" in name for name in missing[1])


@pytest.mark.parametrize(
    "words", ["less discount", "the 6 was over the whole year", "not firing, that was the partner", "none of that was mine to decide"]
)
def test_fragments_corrections_and_denials_carry_no_result(started: Interview, piece: Callable, all_signals: Callable, words: str) -> None:
    interview = started
    for name in ("leading_teams", "strategy", "data"):
        evidence = (piece(name, 2.5, quote="I plan the weekly calendar for the shop"), piece(name, 2.4, quote=words))
        interview = interview.take(Reading(". ".join(p.quote for p in evidence), evidence, all_signals(name)))
    view = result_view(interview.finish())
    assert view.verdict.lean.side == "lower" and words not in view.quotes_for


def test_words_near_the_middle_are_held_against_nobody(mixed: Interview) -> None:
    answers = tuple(
        replace(a, reading=replace(a.reading, evidence=tuple(replace(p, level=3.4) if p.level == 3.0 else p for p in a.reading.evidence)))
        for a in mixed.state.answers
    )
    assert not result_view(mixed.updated(answers=answers)).quote_against
