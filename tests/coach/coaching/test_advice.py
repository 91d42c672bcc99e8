"""Advice follows the profile: other gaps, other plans, other tips."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from coach.coaching.advice import Advice, advise, next_step
from coach.role_model import RoleModel
from coach.scoring.verdict import judge, judge_interview


def advice(role_model: RoleModel, finished: Callable, *levels: float | None) -> Advice:
    return advise(role_model, judge_interview(finished(*levels)))


def test_the_biggest_gap_comes_first_and_makes_the_plan(role_model: RoleModel, finished: Callable) -> None:
    made = advice(role_model, finished, 5, 5, 2, 5, 5)
    assert [gap.competency for gap in made.gaps][0] == "data"
    lines = " ".join(line for period in made.plan for line in period)
    step = made.gaps[0].step
    assert step.project in lines and step.shadow in lines and step.own[1:].rstrip(".") in lines and "interpreting data" in lines
    assert [len(period) >= 3 for period in made.plan] == [True] * 3


def test_a_failed_must_have_comes_before_a_larger_gap(role_model: RoleModel, finished: Callable) -> None:
    made = advice(role_model, finished, 5, 3, 3, 5, 5)
    assert made.gaps[0].competency == "strategy"


def test_at_the_top_there_is_no_gap_but_a_way_to_grow(role_model: RoleModel, finished: Callable) -> None:
    verdict = judge_interview(finished(5, 5, 5, 5, 5))
    top = {name: replace(entry, level=5.0) for name, entry in verdict.levels.items()}
    made = advise(role_model, replace(verdict, levels=top))
    assert made.gaps == () and list(made.general) == role_model.coaching.growth["director"]
    assert all("{" not in line for period in made.plan for line in period) and all(made.plan)


def test_each_lean_has_advice_of_its_own(role_model: RoleModel, finished: Callable) -> None:
    leans = [(5, 5, 5, 5, 5), (2, 3, 3, 3, 2), (4, 3, 4, 3, 4), (None,) * 5]
    made = [advice(role_model, finished, *levels) for levels in leans]
    assert len({entry.general for entry in made}) == 4
    assert made[0].track_tips != made[1].track_tips and made[3].track_tips == ()
    assert set(made[2].track_tips) & set(made[0].track_tips) and set(made[2].track_tips) & set(made[1].track_tips)


def test_the_team_helps_out_where_the_person_is_weakest(role_model: RoleModel, finished: Callable) -> None:
    roles = {role.name: role for role in role_model.coaching.team_roles}
    for weak, levels in (("data", (5, 5, 1, 5, 5)), ("ecommerce", (5, 5, 5, 1, 5)), ("leading_teams", (1, 5, 5, 5, 5))):
        team = advice(role_model, finished, *levels).team
        assert weak in roles[team[0].name].complements
        assert len({role.covers for role in team}) == len(team) == 5


def test_stories_are_own_words_and_never_a_button(role_model: RoleModel, started: object, finished: Callable, piece: Callable) -> None:
    told = piece("value", 4.5, quote="I cut a third of the spend and profit still rose", strength="strong")
    button = piece("strategy", 5, quote="Me with leadership and nobody else in it", rule="option")
    made = advise(role_model, judge(role_model, [told, button]))
    assert [story.quote for story in made.stories] == [told.quote] and not made.stories[0].lacks_result


def test_questions_for_an_employer_fit_the_track_and_the_gap(role_model: RoleModel, finished: Callable) -> None:
    director, manager = (advice(role_model, finished, *levels).questions for levels in ((5, 5, 2, 5, 5), (2, 3, 1, 3, 3)))
    about = {question.text: question.about for question in role_model.coaching.employer_questions}
    assert director != manager and len(director) == len(manager) == 5
    assert any("director" in about[q] for q in director) and any("manager" in about[q] for q in manager)
    assert "data" in about[director[0]] or "director" in about[director[0]]


def test_next_step_follows_the_shown_half_level(role_model: RoleModel) -> None:
    steps = role_model.competency("value").next_steps
    assert next_step(role_model, "value", 1.0) == steps["1-3"] == next_step(role_model, "value", 2.2)
    assert (
        next_step(role_model, "value", 2.7) == next_step(role_model, "value", 3.0) == steps["3-4"]
        and next_step(role_model, "value", 4.0) == steps["4-5"]
    )
    assert next_step(role_model, "value", 4.9) is None and next_step(role_model, "value", None) is None


def test_every_lean_has_a_plan_of_its_own(role_model: RoleModel, finished: Callable) -> None:
    profiles = [(5, 5, 5, 5, 5), (2, 2, 3, 3, 2), (4, 3, 4, 3, 4), (4, None, None, None, None)]
    plans = [{line for period in advice(role_model, finished, *levels).plan for line in period} for levels in profiles]
    for plan in plans:
        assert len(plan - {line for other in plans if other is not plan for line in other}) >= 6


def test_on_the_manager_track_the_craft_comes_first_at_the_same_distance(role_model: RoleModel, finished: Callable) -> None:
    made = advice(role_model, finished, 2.5, 3, 3, 3, 3)
    assert made.gaps[0].competency in {"data", "ecommerce"}
    asked = {question.text: question.about for question in role_model.coaching.employer_questions}
    assert not any("director" in asked[question] for question in made.questions)


@pytest.mark.parametrize(
    ("quote", "strength", "name"),
    [
        ("We cut our returns and we told our board about it", "strong", "says_we"),
        ("I took over the newsletter and wrote all of it myself", "moderate", "lacks_result"),
    ],
)
def test_tips_fit_how_somebody_tells_things(role_model: RoleModel, piece: Callable, quote: str, strength: str, name: str) -> None:
    made = advise(role_model, judge(role_model, [piece("value", 3.5, quote=quote, strength=strength)]))
    tips = role_model.coaching.interview_tips
    assert made.tips[0] == tips[name][0] and len(made.tips) == 3
    assert not {"says_we", "lacks_result"} - {name} & {key for key in tips if tips[key][0] in made.tips}


@pytest.mark.parametrize(
    ("levels", "role"),
    [
        ((5, 5, 5, 5, 2), "Digital marketing manager"),
        ((5, 5, 5, 2, 5), "Merchandising manager"),
        ((5, 5, 2, 5, 5), "Ecommerce business analyst"),
        ((2, 5, 5, 5, 5), "Ecommerce project manager"),
    ],
)
def test_the_team_helps_out_where_it_is_lowest(role_model: RoleModel, finished: Callable, levels: tuple[float, ...], role: str) -> None:
    assert advice(role_model, finished, *levels).team[0].name == role
