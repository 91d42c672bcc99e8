"""The lean follows the written rule: its table of test profiles, and the properties it promises."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.role_model import RoleModel, load_role_model
from coach.scoring.lean import Lean, decide_lean

IDS = ("leading_teams", "strategy", "data", "ecommerce", "value")
# Profile L,S,D,E,V | evidence | net | side | certainty | step | held back by: the table of the method, row for row.
TABLE = """
5,5,5,5,5 | strong   | +1.50 | upper     | clear  | net       |
4,4,4,4,4 | moderate | +0.50 | upper     | likely | net       |
4,4,4,4,4 | thin     | +0.50 | upper     | open   | net       |
3,3,3,3,3 | moderate | -0.50 | lower     | likely |           |
2,2,3,3,2 | moderate | -1.10 | lower     | clear  |           |
4,4,3,3,4 | moderate | +0.10 | balanced  | open   | close     |
3,3,5,5,2 | strong   | +0.10 | lower     |        | ceiling   |
2,5,4,5,5 | strong   | +0.70 | balanced  |        | must_have | leading_teams
5,3,4,5,4 | strong   | +0.70 | balanced  |        | must_have | strategy
4,4,-,4,- | moderate | +0.50 | upper     | likely | net       |
3,3,5,5,- | strong   | +0.50 | lower     |        | ceiling   |
4,-,-,4,- | strong   | -     | undecided |        | covered   |
4,-,-,4,- | moderate | -     | undecided |        | covered   |
4,-,-,4,- | thin     | -     | undecided |        | covered   |
"""
ROWS = [[cell.strip() for cell in line.split("|")] for line in TABLE.strip().splitlines()]
SIDES = ["lower", "balanced", "upper"]
HALVES = [n / 2 for n in range(2, 11)]
PROFILES = st.tuples(*[st.none() | st.sampled_from(HALVES)] * 5)
QUALITIES = st.tuples(*[st.sampled_from(["strong", "moderate", "thin"])] * 5)


def lean_of(profile: tuple[float | None, ...], quality: str | tuple[str, ...] = "moderate") -> Lean:
    """The lean of a profile in the order L,S,D,E,V."""
    qualities = (quality,) * 5 if isinstance(quality, str) else quality
    return decide_lean(load_role_model(), dict(zip(IDS, profile)), dict(zip(IDS, qualities)))


def profile_of(cell: str) -> tuple[float | None, ...]:
    """ "5,-,3" as numbers."""
    return tuple(None if part == "-" else float(part) for part in cell.split(","))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row[0]} {row[1]}")
def test_profile_of_the_method_gets_its_result(row: list[str]) -> None:
    profile, quality, net, side, certainty, reason, held_back = row
    lean = lean_of(profile_of(profile), quality)
    assert lean.side == side
    assert net == "-" or lean.net == pytest.approx(float(net))
    assert not certainty or lean.certainty == certainty
    assert not reason or lean.reason == reason
    assert lean.held_back_by == ((held_back,) if held_back else ())


def test_fewer_than_three_areas_give_no_lean() -> None:
    assert lean_of((5, 5, None, None, None)).side == "undecided"
    assert lean_of((5, 5, 5, None, None)).side == "upper"


def test_without_leading_and_strategy_there_is_no_lean() -> None:
    assert lean_of((None, None, 5, 5, 5)).side == "undecided"


def test_uncovered_must_have_makes_the_lean_conditional() -> None:
    assert lean_of((5, None, 5, 5, 5)).conditional_on == ("strategy",)
    assert lean_of((None, 5, 5, 5, 3)).conditional_on == ("leading_teams",)
    assert lean_of((5, 5, 5, 5, None)).conditional_on == ()
    assert lean_of((4, 4, 4, 4, 4)).conditional_on == ()


def test_widely_split_levels_are_balanced_and_called_spiky() -> None:
    lean = lean_of((4.5, 2, 5, 2, 4))
    assert (lean.side, lean.reason) == ("balanced", "spiky")


def test_any_area_below_the_floor_holds_the_director_lean_back() -> None:
    lean = lean_of((5, 5, 2, 5, 5))
    assert lean.side == "balanced" and lean.held_back_by == ("data",)


@pytest.mark.parametrize(("level", "certainty"), [(3.9, "likely"), (3.85, "open"), (4.3, "clear")])
def test_certainty_follows_the_distance_in_standard_errors(level: float, certainty: str) -> None:
    assert lean_of((level,) * 5).certainty == certainty


@settings(max_examples=60, deadline=None)
@given(profile=PROFILES, qualities=QUALITIES, order=st.permutations(range(5)))
def test_same_levels_in_any_order_give_the_same_lean(profile: tuple, qualities: tuple, order: list[int]) -> None:
    lean = lean_of(profile, qualities)
    assert lean == lean_of(profile, qualities)
    shuffled = decide_lean(load_role_model(), {IDS[n]: profile[n] for n in order}, {IDS[n]: qualities[n] for n in order})
    assert (shuffled.side, shuffled.reason, shuffled.net, shuffled.certainty) == (lean.side, lean.reason, lean.net, lean.certainty)
    assert set(shuffled.held_back_by) == set(lean.held_back_by)


@settings(max_examples=60, deadline=None)
@given(profile=PROFILES, one=QUALITIES, other=QUALITIES)
def test_quality_of_evidence_never_changes_the_side(profile: tuple, one: tuple, other: tuple) -> None:
    assert lean_of(profile, one).side == lean_of(profile, other).side


@settings(max_examples=60, deadline=None)
@given(profile=PROFILES, weak=st.integers(0, 4))
def test_better_evidence_never_lowers_the_certainty(profile: tuple, weak: int) -> None:
    ranks = ["open", "likely", "clear"]
    thin = tuple("thin" if n == weak else "moderate" for n in range(5))
    assert ranks.index(lean_of(profile, thin).certainty) <= ranks.index(lean_of(profile, "moderate").certainty)


def test_raising_any_level_never_moves_the_lean_toward_the_lower_track(role_model: RoleModel) -> None:
    """Every profile of whole and half levels that matter to the rule, with every one of its levels raised a step."""
    steps = [1.0, 2.5, 3.0, 3.5, 4.0, 4.5, None]
    sides = {profile: lean_of(profile).side for profile in itertools.product(steps, repeat=5)}
    for profile, side in sides.items():
        if side == "undecided":
            continue
        for n, level in enumerate(profile):
            if level is not None and level < 4.5:
                raised = (*profile[:n], steps[steps.index(level) + 1], *profile[n + 1 :])
                assert SIDES.index(sides[raised]) >= SIDES.index(side), (profile, raised)


@settings(max_examples=60, deadline=None)
@given(profile=PROFILES, n=st.integers(0, 4), raised=st.sampled_from(HALVES))
def test_raising_one_level_by_any_amount_never_moves_the_lean_toward_the_lower_track(profile: tuple, n: int, raised: float) -> None:
    before = lean_of(profile)
    if before.side == "undecided" or profile[n] is None or raised < profile[n]:
        return
    after = lean_of((*profile[:n], raised, *profile[n + 1 :]))
    assert SIDES.index(after.side) >= SIDES.index(before.side)
