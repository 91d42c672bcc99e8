"""A next step fits what was told: none that is done already or cannot be had, and another one where it is asked for."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from says import names

from coach.coaching.lacking import lacking
from coach.coaching.steps import Fit, next_step, step_id
from coach.dialogue.changing.rescoring import new_lean
from coach.dialogue.conductor import respond
from coach.dialogue.cues.step_cues import turns_step_down
from coach.dialogue.outcome.other_step import replies_to_step
from coach.evidence.types import Reading
from coach.interview.state import State
from coach.report.headline import needed_most
from coach.report.view import result_view
from coach.role_model import RoleModel

DOWN = [
    "give me a different tip",
    "is there any other advice",
    "why that step? I run reviews already",
    "that suggestion makes no sense for us",
    "I already own a budget, why does it tell me to get one",
    "this advice is useless, we've done all of it",
    "we have no finance department, what could I do",
    "as a founder, where do I start?",
    "I'm studying, what would be a first step",
    "I won't be given a budget, some idea?",
    "there's no boss over me, do you have something for that",
    "i'd rather not lead people, what else can i try",
]
AFTER_A_STEP = [
    "I already do that",
    "something else please",
    "already done",
    "another one",
    "we do this already",
    "something different, on data",
]
NOT_DOWN = [
    "we skipped TikTok and tried a different channel",
    "I already run a team of nine",
    "our budget was cut, so I moved spend to search",
    "I led a pod without a finance partner for 3 months",
    "what other tips do you have for an interview",
    "why do you ask about budgets",
    "my founder told me to try something new",
    "I gave the buyers better advice on sizes",
    "what should I do next",
    "the manager above me sets the budget",
    "that idea came from me and it doubled sales",
    "which step of the checkout did people leave at",
]


@pytest.mark.parametrize("text", DOWN)
def test_a_step_is_turned_down_anywhere(text: str) -> None:
    assert turns_step_down(text, after_step=False, after_plan=False)


@pytest.mark.parametrize("text", AFTER_A_STEP)
def test_a_step_is_turned_down_right_behind_it(text: str) -> None:
    assert turns_step_down(text, after_step=True, after_plan=True) and not turns_step_down(text, after_step=False, after_plan=False)


@pytest.mark.parametrize("text", NOT_DOWN)
def test_what_is_told_or_asked_turns_no_step_down(text: str) -> None:
    assert not turns_step_down(text, after_step=True, after_plan=True)


@pytest.mark.parametrize(
    ("text", "needs"),
    [
        ("no budget please", ("budget",)),
        ("I cannot ask for budget", ("budget",)),
        ("my company will never give me a budget", ("budget",)),
        ("we don't have a finance team", ("finance_team",)),
        ("there is no cfo here", ("finance_team",)),
        ("i'm a founder", ("boss",)),
        ("nobody is above me", ("boss",)),
        ("it's my own shop", ("boss",)),
        ("I'm still a student", ("job",)),
        ("as a recent graduate", ("job",)),
        ("I hate managing people", ("people",)),
        ("there is no team under me", ("people",)),
        ("the founder has a budget", ()),
        ("our finance team is small", ()),
        ("I taught a student", ()),
        ("my boss does not care", ()),
        ("we run an own shop beside amazon", ()),
        ("I never missed the budget review with the board", ("budget",)),
        ("I like managing people", ()),
        ("no problem", ()),
    ],
)
def test_what_somebody_has_none_of(text: str, needs: tuple[str, ...]) -> None:
    assert lacking(text) == needs


def test_no_step_asks_for_what_was_told(role_model: RoleModel) -> None:
    asks = next_step(role_model, "value", 3.0)
    told = next_step(role_model, "value", 3.0, Fit(told=frozenset({"value.amount"})))
    poor = next_step(role_model, "value", 3.0, Fit(lacking=frozenset({"budget"})))
    assert asks and told and poor and len({asks.project, told.project, poor.project}) == 3
    assert "budget" not in poor.project
    assert next_step(role_model, "leading_teams", 3.0, Fit(lacking=frozenset({"people"}))) is None
    assert next_step(role_model, "value", 3.0, Fit(refused=frozenset({step_id("value", asks)}))) == told


def test_every_need_leaves_a_step_somewhere(role_model: RoleModel) -> None:
    for need in ("budget", "people", "boss", "finance_team", "job"):
        for level in (1.0, 3.0, 4.0):
            fit = Fit(lacking=frozenset({need}))
            assert all(
                next_step(role_model, c.id, level, fit) for c in role_model.competencies if need != "people" or c.id != "leading_teams"
            )


def test_another_step_comes_and_nothing_is_recorded(finished: Callable) -> None:
    interview = finished(3, 3, 3, 3, 3)
    turn = respond("next_steps", interview, Reading("what should I do next"))
    first = turn.interview
    turn = respond("next_steps", first, Reading("that tip is no use, I already do it"))
    assert names(turn)[0] == "utter_step_have" and turn.interview.state.answers == interview.state.answers
    steps = [turn.says[1].values["project"]]
    for text in ("something else", "I can't get a budget, another idea?", "we have no finance team, what else"):
        assert replies_to_step(turn.interview, text)
        turn = respond("next_steps", turn.interview, Reading(text))
        steps.append(turn.says[-1].values["project"])
    assert len(set(steps)) == 4 and {"budget", "finance_team"} <= set(turn.interview.state.ruled_out)
    assert State.from_json(turn.interview.state.to_json()) == turn.interview.state


def test_a_wish_for_another_area_is_kept(finished: Callable) -> None:
    turn = respond("next_steps", finished(3, 3, 3, 3, 2), Reading("no budget please, something else, like with data"))
    assert names(turn)[:2] == ["utter_step_without_budget", "utter_step_on"] and turn.says[1].values["topic"] == "interpreting data"


def test_before_a_result_nothing_turns_a_step_down(started) -> None:  # type: ignore[no-untyped-def]
    assert not replies_to_step(started, "give me a different tip")


def test_a_hint_names_areas_that_are_still_open(role_model: RoleModel, finished: Callable) -> None:
    view = result_view(finished(4, 4, None, None, None))
    assert needed_most(role_model, view) == ["interpreting data", "ecommerce craft"]
    assert needed_most(role_model, result_view(finished(None, 4, None, 3, None))) == ["leading teams"]


def test_a_change_of_certainty_is_said(finished: Callable) -> None:
    made = [finished(*(level,) * 5) for level in (5.0, 4.5, 4.0, 3.9)]
    leans = [result_view(one).verdict.lean for one in made]
    first, second = next(
        (a, b) for a, x in zip(made, leans) for b, y in zip(made, leans) if x.side == y.side and x.certainty != y.certainty
    )
    assert [say.response for say in new_lean(first, second)] == ["utter_certainty_changed"]
    assert new_lean(finished(5, 5, 5, 5, 5), finished(5, 5, 5, 5, 5)) == ()
