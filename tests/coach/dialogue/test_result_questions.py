"""Questions about a result are answered to the point, and no long block comes twice in a row."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from says import given_away_turn, names

from coach.dialogue.conductor import completed, respond
from coach.dialogue.hearing.given_away import given_away
from coach.dialogue.outcome.about_result import asked_about
from coach.dialogue.outcome.result_questions import asks_how_accurate, asks_how_it_looks, asks_if_changed
from coach.evidence.types import Reading
from coach.interview.interview import Interview

ASKED = {
    "for_track": [
        "what speaks for manager",
        "does anything point towards director?",
        "what makes me more like a manager",
        "what counts for a director here",
    ],
    "against_track": ["what speaks against director", "does anything count against a manager"],
    "both": [
        "how do I compare with a typical director",
        "hold my levels next to each other with both",
        "show my levels and director vs manager side by side",
        "me vs a director",
        "how do my scores stack up against both",
    ],
    "missing": [
        "what else do you need",
        "what info is missing from me",
        "what more should i tell you",
        "which details would you need to know",
    ],
    "reach": [
        "will I ever make it to director",
        "can I still apply for a director role",
        "do I even have a chance to be director one day",
        "is there any hope of me becoming a director",
        "could I still go for director jobs if this says manager",
        "does the result stop me from being a director",
    ],
    "others": [
        "how do I rank among other candidates",
        "where do I stand against the rest",
        "how does my score look beside everyone else",
        "am I above average",
        "is my result better than most people",
        "how do I measure up to other marketers",
    ],
    "no_people": [
        "I don't want to lead people, which job is mine",
        "I hate managing staff, is the director job still ok?",
        "which one fits without managing anyone",
        "I'd rather not lead a team. Should I go for the manager role?",
        "which track for someone who never wants to supervise people",
        "I don't enjoy leading others, would manager be the job for me?",
    ],
    "weakest": ["which of my answers was the weakest", "what i said, which part was worst"],
    "for": ["which of my answers was best", "which words of mine were the strongest"],
    "certainty": ["would you swear to it", "how could you be wrong", "what are the odds that it's off", "how solid is that"],
    "needed": [
        "what would I need to get there",
        "how do i get that far",
        "what does my boss have to see to promote me",
        "what would push it to a 4",
        "what could raise that to level 5",
    ],
}
CHANGED = [
    "did anything change",
    "has my result moved now",
    "does that affect the result",
    "what's changed",
    "is it still the same result",
    "what did that change",
    "did my answer make a difference",
    "any difference now",
    "is my lean unchanged",
    "What did change after I added the holdout test?",
    "what changed since I told you about the hires",
    "did anything change after my correction",
    "what moved once I mentioned the plan",
    "has the result changed because i mentioned the budget",
    "did my level move now that I corrected the team",
]
TOLD = [
    "I changed the plan and moved the budget",
    "We compared both channels side by side for a month",
    "the test did change the result by 4 percent",
    "My manager was against it, the director was for it",
    "I bet on marketplaces and it paid off",
    "it took two years to get there",
    "what changed was the checkout, we dropped two steps",
    "I looked at the numbers right now and then each week",
    "what changed after I told the buyers was the price",
    "what changed after I took over the shop",
    "what moved when we cut the price, sales",
    "did the returns change since I put sizes on the page",
    "what changed after my boss left was the budget",
    "what did change: I told the agency to stop",
]


def turn(interview: Interview, text: str) -> list[str]:
    """Responses of the reply to ``text``, whose form gives its act away."""
    return names(given_away_turn(interview, text))


@pytest.mark.parametrize(("asked", "text"), [(asked, text) for asked, texts in ASKED.items() for text in texts])
def test_what_is_asked(asked: str, text: str, finished: Callable) -> None:
    assert asked_about(text) == asked
    said = turn(finished(), text)
    assert said and "utter_area_by_area" not in said and len(said) <= 4


@pytest.mark.parametrize("text", TOLD)
def test_what_is_told_asks_nothing(text: str, started: Interview, full_answer: Callable) -> None:
    behind = started.take(full_answer("leading_teams"))
    assert asked_about("compare both roles for me") is None
    assert not (asks_if_changed(text) or asks_how_it_looks(text) or asks_how_accurate(text))
    assert given_away(behind, text, behind.place, text) == ""


@pytest.mark.parametrize("text", CHANGED)
def test_whether_something_changed(text: str, finished: Callable) -> None:
    assert turn(finished(), text) == ["utter_nothing_changed"]
    moved = finished().updated(changed_from={"leading_teams": 1.0, "strategy": 1.0, "data": 1.0, "ecommerce": 1.0, "value": 1.0})
    assert turn(moved, text) == ["utter_rescored"]


def test_the_side_asked_about_is_the_side_that_is_told(finished: Callable) -> None:
    result = finished(4.5, 4.5, 3, 2, 2)
    for text, areas in (("what speaks for director", "leading teams"), ("what speaks for manager", "ecommerce craft")):
        said = respond("explain_result", result, Reading(text)).says
        told = next(say for say in said if say.response == "utter_speaks_areas")
        assert areas in told.values["areas"]
    assert turn(finished(1, 1, 1, 1, 1), "does anything speak for director") == ["utter_speaks_none"]


def test_a_level_asked_for_right_after_an_area_is_the_area_s(finished: Callable) -> None:
    on_data = respond("explain_result", finished(2, 2, 2, 2, 2), Reading("why only 2 on data?")).interview
    said = respond("explain_result", on_data, Reading("what would make it a 4")).says
    assert said[0].values["topic"] == "Interpreting data"


def test_the_result_comes_once_at_length(finished: Callable) -> None:
    shown = completed(finished())
    assert "utter_chart" in [say.response for say in shown.says]
    again = respond("result", shown.interview, Reading("so which one am I"))
    assert [say.response for say in again.says][-1] == "utter_result_again"
    whole = respond("result", again.interview, Reading("show me the whole chart"))
    assert "utter_chart" in [say.response for say in whole.says]
    elsewhere = respond("thanks", again.interview, Reading("thanks")).interview
    assert "utter_chart" in [say.response for say in respond("result", elsewhere, Reading("my result")).says]


def test_the_reasons_come_once_at_length(finished: Callable) -> None:
    first = respond("explain_result", finished(), Reading("why?"))
    assert "utter_area_by_area" in [say.response for say in first.says]
    assert [say.response for say in respond("explain_result", first.interview, Reading("but why")).says] == ["utter_levels_once_more"]


def test_what_is_not_covered_is_named(finished: Callable) -> None:
    said = respond("explain_result", finished(4, 4, 4, None, None), Reading("what else do you need from me")).says
    assert said[0].response == "utter_missing_areas" and "generating value" in said[0].values["areas"]
