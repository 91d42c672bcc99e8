"""Levels rest on evidence alone: order-free, never lowered by director-level evidence, capped by denials."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.evidence.types import Evidence, Fact, Reading
from coach.interview.interview import Interview
from coach.role_model import RoleModel, load_role_model
from coach.scoring.levels import HYPOTHETICAL_CAP, CompetencyLevel, competency_levels
from coach.scoring.verdict import judge, judge_interview

NAME = "strategy"
LEVEL = st.floats(1, 5).map(lambda x: round(x, 2))
STRENGTH = st.sampled_from(["strong", "moderate", "thin"])
WEIGHT = st.floats(0.3, 1).map(lambda x: round(x, 2))
QUOTE = st.sampled_from(["I set the plan", "I ran it", "my boss decided", "I stopped two channels"])
SHOWN = st.builds(Evidence, st.just(NAME), LEVEL, QUOTE, st.just("shows"), STRENGTH, weight=WEIGHT)
CAP = st.builds(Evidence, st.just(NAME), LEVEL, QUOTE, st.just("caps"), STRENGTH, weight=WEIGHT)
WISH = st.builds(Evidence, st.just(NAME), LEVEL, QUOTE, st.just("wish"), STRENGTH, weight=WEIGHT)
ELSEWHERE = st.builds(Evidence, st.sampled_from(["data", "value"]), LEVEL, QUOTE, st.just("shows"), STRENGTH, weight=WEIGHT)
# A denial always comes with what its clause shows, as the reader makes them.
SAID = st.tuples(st.lists(SHOWN, min_size=1, max_size=5), st.lists(CAP, max_size=2)).map(lambda pair: [*pair[0], *pair[1]])
MANY = settings(max_examples=50, deadline=None)


def level_of(pieces: list[Evidence]) -> CompetencyLevel:
    """The level of strategy that ``pieces`` support."""
    return competency_levels(load_role_model(), pieces)[NAME]


@MANY
@given(pieces=SAID, data=st.data())
def test_order_of_evidence_does_not_matter(pieces: list[Evidence], data: st.DataObject) -> None:
    shuffled = data.draw(st.permutations(pieces))
    one, other = level_of(pieces), level_of(shuffled)
    assert (one.level, one.quality, one.cap) == (other.level, other.quality, other.cap)


@MANY
@given(pieces=SAID, more=SHOWN, level=st.floats(3.5, 5))
def test_more_evidence_at_director_level_never_lowers_a_level(pieces: list[Evidence], more: Evidence, level: float) -> None:
    assert level_of([*pieces, replace(more, level=level)]).level >= level_of(pieces).level


STAND_IN = st.builds(
    Evidence, st.just(NAME), st.floats(1, 4), QUOTE, st.just("shows"), st.just("thin"),
    rule=st.sampled_from(["faint", "none", "theirs"]), weight=st.floats(0.3, 0.6),
)  # fmt: skip


@MANY
@given(pieces=SAID, stand_in=STAND_IN)
def test_what_stands_in_counts_only_where_nothing_plainer_was_said(pieces: list[Evidence], stand_in: Evidence) -> None:
    assert level_of([*pieces, stand_in]).level == level_of(pieces).level
    assert level_of([stand_in]).level is not None


@MANY
@given(stand_in=STAND_IN, more=SHOWN, level=st.floats(4, 5), weight=st.floats(0.6, 1))
def test_evidence_at_director_level_in_place_of_a_stand_in_never_lowers_a_level(
    stand_in: Evidence, more: Evidence, level: float, weight: float
) -> None:
    assert level_of([stand_in, replace(more, level=level, weight=weight)]).level >= level_of([stand_in]).level


@MANY
@given(pieces=SAID, n=st.integers(0, 4), by=st.floats(0, 4))
def test_stronger_wording_of_a_piece_never_lowers_a_level(pieces: list[Evidence], n: int, by: float) -> None:
    piece = pieces[n % len(pieces)]
    raised = [*pieces[: n % len(pieces)], replace(piece, level=min(5.0, piece.level + by)), *pieces[n % len(pieces) + 1 :]]
    assert level_of(raised).level >= level_of(pieces).level


@MANY
@given(pieces=SAID, neutral=st.lists(WISH | ELSEWHERE, max_size=4))
def test_wishes_and_other_topics_add_nothing(pieces: list[Evidence], neutral: list[Evidence]) -> None:
    assert level_of([*pieces, *neutral]) == level_of(pieces)


@MANY
@given(pieces=SAID, neutral=SHOWN)
def test_a_piece_without_weight_moves_no_level(pieces: list[Evidence], neutral: Evidence) -> None:
    assert level_of([*pieces, replace(neutral, weight=0.0)]).level == level_of(pieces).level


@given(wishes=st.lists(WISH, max_size=5))
@settings(max_examples=30, deadline=None)
def test_wishes_alone_are_no_evidence(wishes: list[Evidence]) -> None:
    assert level_of(wishes).level is None and level_of(wishes).evidence == ()


@MANY
@given(pieces=SAID, cap=CAP)
def test_denial_caps_the_level_and_never_raises_it(pieces: list[Evidence], cap: Evidence) -> None:
    capped = level_of([*pieces, cap]).level
    assert capped <= level_of(pieces).level
    assert capped <= max(1.0, round(cap.level + 0.5, 2))


@MANY
@given(pieces=SAID)
def test_levels_stay_on_the_scale(pieces: list[Evidence]) -> None:
    assert 1.0 <= level_of(pieces).level <= 5.0


def test_denial_in_one_area_leaves_the_others_alone(role_model: RoleModel, piece: Callable) -> None:
    said = [piece(name, 5.0) for name in role_model.competency_ids]
    before = competency_levels(role_model, said)
    after = competency_levels(role_model, [*said, piece("value", 3.0, effect="caps")])
    assert after["value"].level <= 3.5 < before["value"].level and after["value"].cap == 3.5
    assert all(after[name] == before[name] for name in role_model.competency_ids if name != "value")


def test_level_follows_the_evidence(piece: Callable) -> None:
    levels = [level_of([piece(NAME, level)] * 3).level for level in (1.0, 2.0, 3.0, 4.0, 5.0)]
    assert levels == sorted(levels) and len(set(levels)) == 5
    assert levels[0] < 2 and levels[4] >= 4.5


def test_said_once_or_often_tactical_work_stays_below_director_level(piece: Callable) -> None:
    assert all(level_of([piece(NAME, 2.0, quote=str(n)) for n in range(times)]).level < 3 for times in (1, 3, 30))


def test_no_evidence_is_no_level(role_model: RoleModel) -> None:
    assert {entry.level for entry in competency_levels(role_model, []).values()} == {None}


@pytest.mark.parametrize(
    ("strengths", "quality"),
    [(["thin", "thin"], "thin"), (["thin", "moderate"], "moderate"), (["strong"], "moderate"), (["strong", "thin"], "strong")],
)
def test_quality_tells_how_well_a_level_is_supported(piece: Callable, strengths: list[str], quality: str) -> None:
    assert level_of([piece(NAME, 4.0, strength=s, quote=str(n)) for n, s in enumerate(strengths)]).quality == quality


def test_hypothetical_answers_count_at_most_as_a_contributors(started: Interview, piece: Callable) -> None:
    none = started.take(Reading("none", (piece("leading_teams", 1.0),)))
    told = none.take(Reading("I would reorganise it all", (piece("leading_teams", 5.0),)))
    entry = judge_interview(told).levels["leading_teams"]
    assert max(p.level for p in entry.evidence) == HYPOTHETICAL_CAP == 2.0
    assert entry.level < 2.5


def test_an_imagined_case_counts_on_its_own_area_alone_and_what_was_so_in_it_counts_in_full(started: Interview, piece: Callable) -> None:
    none = started.take(Reading("none", (piece("leading_teams", 1.0),)))
    told = none.take(
        Reading(
            "ask him first, then plan. Last year I gave a colleague a checklist",
            (
                piece("leading_teams", 3.0, quote="ask him first"),
                piece("strategy", 3.0, quote="then plan"),
                piece("leading_teams", 4.0, quote="Last year I gave a colleague a checklist"),
            ),
        )
    )
    levels = judge_interview(told).levels
    assert levels["strategy"].level is None
    assert sorted(p.level for p in levels["leading_teams"].evidence if p.rule != "none") == [1.0, 2.0, 4.0]


@pytest.mark.parametrize(
    ("again", "counts"),
    [
        ("like I said, I run the whole team", 1),
        ("I really run the whole team, honestly", 1),
        ("I run the team", 1),
        ("I run the whole team of nine", 1),
        ("I hired three of them", 2),
        ("I run two other teams too", 2),
    ],
)
def test_a_claim_made_before_counts_once(started: Interview, piece: Callable, full_answer: Callable, again: str, counts: int) -> None:
    words = "I run the whole team"
    once = started.take(full_answer("leading_teams", 4.0, words))
    twice = once.take(Reading(again, (piece("leading_teams", 4.0, quote=again),)))
    assert len(judge_interview(twice).levels["leading_teams"].evidence) == counts


def test_verdict_is_the_same_every_time_and_in_any_order(role_model: RoleModel, piece: Callable) -> None:
    said = [piece(name, level) for name in role_model.competency_ids for level in (3.0, 4.5)]
    assert judge(role_model, said) == judge(role_model, said)
    one, other = judge(role_model, said), judge(role_model, said[::-1])
    assert (one.lean, one.score, one.confidence) == (other.lean, other.score, other.confidence)


def test_score_is_the_mean_level_on_a_hundred(role_model: RoleModel, piece: Callable) -> None:
    verdict = judge(role_model, [piece(name, 4.0) for name in ("strategy", "data", "value")])
    known = [entry.level for entry in verdict.levels.values() if entry.level is not None]
    assert len(known) == 3 and verdict.score == pytest.approx(100 * (sum(known) / 3 - 1) / 4, abs=0.05)
    assert judge(role_model, []).score is None


def test_confidence_is_higher_far_from_the_midpoint(role_model: RoleModel, piece: Callable) -> None:
    def confidence(level: float) -> float:
        return judge(role_model, [piece(name, level, quote=str(n)) for name in role_model.competency_ids for n in range(3)]).confidence

    assert 0 <= confidence(3.4) < confidence(5.0) <= 1


def _story(level: float) -> Evidence:
    return Evidence(NAME, level, "I chose social shops over search ads for the young range")


def _click(level: float, label: str) -> Evidence:
    return Evidence(NAME, level, label, rule="option")


def test_a_click_lifts_an_area_by_half_a_level_above_its_stories() -> None:
    told, clicked = level_of([_story(3.3)]), level_of([_story(3.3), _click(5, "Longer")])
    assert told.level <= clicked.level <= told.level + 1 and clicked.level < 4


@pytest.mark.parametrize(("level", "label"), [(3.5, "My team"), (3, "amazon"), (4.5, "Me"), (4.5, "Executives"), (5, "Longer")])
def test_a_word_without_a_story_shows_little(level: float, label: str) -> None:
    assert level_of([_click(level, label)]).level <= 2.5


def test_a_reply_that_makes_a_claim_or_gives_a_number_stands_by_itself() -> None:
    assert level_of([_click(5, "I own the P&L")]).level >= 3.5
    assert level_of([Evidence(NAME, 4.2, "12", rule="frame")]).level > level_of([Evidence(NAME, 4.2, "agencies", rule="frame")]).level


@MANY
@given(story=st.floats(1, 5), picks=st.lists(st.floats(2, 5), min_size=1, max_size=4), more=st.floats(2, 5))
def test_more_picks_at_once_are_never_read_lower(story: float, picks: list[float], more: float) -> None:
    few = [_story(story), *(_click(level, "Hiring, Goals") for level in picks)]
    assert level_of([*few, _click(more, "Hiring, Goals")]).level >= level_of(few).level


@pytest.mark.parametrize(("months", "most"), [(0.5, 2.5), (1, 2.5), (3, 3), (4, 3), (12, 5), (24, 5)])
def test_a_plan_that_looks_near_is_no_roadmap_of_years(started: Interview, months: float, most: float) -> None:
    while started.state.open != NAME:
        started = started.skip_topic()
    told = started.take(Reading("I chose it", (Evidence(NAME, 4.6, "I chose our own shop and left two marketplaces"),)))
    while told.state.open != f"{NAME}.horizon":
        told = told.skip()
    said = told.take(Reading("so long", facts=(Fact("horizon", months, "so long"),)))
    assert judge_interview(said).levels[NAME].level <= most + 0.24
    assert (judge_interview(said).levels[NAME].level == judge_interview(told).levels[NAME].level) == (months >= 12)


def test_what_others_did_counts_only_where_nothing_else_was_told() -> None:
    theirs = Evidence(NAME, 1.0, "the founder wrote the plan", rule="theirs")
    assert level_of([theirs]).level == 1 and level_of([theirs, _story(4)]).level == level_of([_story(4)]).level
