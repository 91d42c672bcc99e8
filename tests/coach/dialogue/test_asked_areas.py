"""A few words after the result ask about one area, and nothing that is told is taken for that."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from says import given_away_turn, names, seen

from coach.dialogue.conductor import conduct
from coach.dialogue.hearing.deciding import decided
from coach.dialogue.outcome.about_result import asked_about
from coach.dialogue.outcome.asked_areas import area_asked, area_asked_why, area_named, asks_why_not_asked
from coach.evidence.types import Reading
from coach.interview.interview import Interview
from coach.language.acts import ActDecision

AREAS = {
    "just the craft bit pls": "ecommerce",
    "and money?": "value",
    "data": "data",
    "what did i score for data": "data",
    "ok and strategy": "strategy",
    "only the part on leadership please": "leading_teams",
    "what about the budget": "value",
    "how come analytics": "data",
    "which level does my team have": "leading_teams",
    "what have you got for my team": "leading_teams",
    "tell me more about creating strategy": "strategy",
    "my strategy mark?": "strategy",
    "explain people again": "leading_teams",
    "where do i stand on ecommerce craft": "ecommerce",
    "what brought my data down": "data",
    "I'd like to hear about strategy": "strategy",
    "how did my team part go": "leading_teams",
}
OTHERS = [
    "my team is five people",
    "I also run the shop",
    "can we do data now",
    "delete the data part",
    "me with leadership",
    "strategy's mine",
    "we cut the budget",
    "how can I get better at data",
    "what did I say on data",
    "the numbers went up",
    "in my shop",
    "what would a 4 in data take",
    "budget was tiny",
    "what does the marketing manager do",
    "money and people",
    "I had no team",
    "my team did that",
    "my team is strong",
    "the data was good",
    "my shop was brought down by it",
]


@pytest.mark.parametrize(("text", "area"), AREAS.items())
def test_an_area_is_asked_about(finished: Callable, text: str, area: str) -> None:
    assert area_asked(finished(), text) == area


@pytest.mark.parametrize("text", OTHERS)
def test_what_is_told_or_wanted_otherwise_asks_about_none(finished: Callable, text: str) -> None:
    assert area_asked(finished(), text) is None


@pytest.mark.parametrize("text", AREAS)
def test_while_a_question_is_open_an_area_may_be_the_answer(team: Interview, text: str) -> None:
    assert area_asked(team, text) is None


def test_the_area_is_told_alone(finished: Callable) -> None:
    turn = given_away_turn(finished(), "just the craft bit pls")
    assert turn.says[0].values["topic"] == "Ecommerce craft" and "utter_area_by_area" not in names(turn)


WHY_AREA = {
    "why leading teams": "leading_teams",
    "why generating value?": "value",
    "and why ecommerce craft": "ecommerce",
    "why do you ask about money": "value",
    "how come you want to talk about my team": "leading_teams",
    "why is data so important": "data",
    "hm why strategy now": "strategy",
    "so why all the questions about people": "leading_teams",
}
NO_WHY = [
    "why the numbers fell was clear to me",
    "why did the team grow? I hired",
    "I asked why data was missing",
    "why we cut the budget",
    "we asked why people leave",
    "my team",
    "why do you ask",
    "why",
    "that is why I lead the team",
    "why would a director need data",
]


@pytest.mark.parametrize(("text", "area"), WHY_AREA.items())
def test_why_an_area_is_asked_about(team: Interview, finished: Callable, text: str, area: str) -> None:
    turn = given_away_turn(team, text)
    assert turn.says[0].values["why"] == team.role_model.competency(area).question.why
    assert area_asked_why(finished(), text) is None


@pytest.mark.parametrize("text", NO_WHY)
def test_no_reason_of_an_area_is_asked_for(team: Interview, text: str) -> None:
    assert area_asked_why(team, text) is None


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("why is data only 2.5 tho, i x2d sales", "data"),
        ("how come my team is a 3", "leading_teams"),
        ("why am I just 2 in strategy", "strategy"),
        ("why only 2.5 for money?", "value"),
        ("why did i get 3 on the craft", "ecommerce"),
        ("but why not 4 of 5 on data", "data"),
    ],
)
def test_why_an_area_has_its_level(finished: Callable, team: Interview, text: str, area: str) -> None:
    assert area_asked(finished(), text) == area_asked(team, text) == area


@pytest.mark.parametrize(
    "text",
    [
        "why only 3 people in my team",
        "why did sales only grow 2%",
        "my team is a 3",
        "why my budget was 4 million",
        "I asked why data took 3 weeks",
        "why did I get 25 on data",
    ],
)
def test_other_numbers_are_no_levels(team: Interview, text: str) -> None:
    assert area_asked(team, text) is None


def test_a_number_inside_a_word_is_no_level(finished: Callable) -> None:
    assert "utter_explain_lower" not in names(given_away_turn(finished(), "why is data only 2.5 tho, i x2d sales"))


WHY_NOT_ASKED = [
    "why did you not ask me more about data",
    "why didn't we talk about the team",
    "you never asked me about strategy",
    "we hardly talked about money",
    "why did we never get to the budget",
    "you didn't really ask about my shop",
    "u never asked me bout data",
    "so why have you not covered strategy",
]
TELLS_OF_ASKING = [
    "I never asked the team",
    "my boss never asked about data",
    "they didn't ask for a strategy",
    "we asked customers about the shop",
    "nobody asked me",
    "why do you ask this",
    "you asked for the budget",
    "the board never asked me about money",
]


@pytest.mark.parametrize("text", WHY_NOT_ASKED)
def test_why_something_was_not_asked(finished: Callable, text: str) -> None:
    assert asks_why_not_asked(text) and seen(finished(), text) == "explain_result"
    assert names(given_away_turn(finished(), text)) == ["utter_not_asked_more"]


@pytest.mark.parametrize("text", TELLS_OF_ASKING)
def test_telling_who_asked_is_no_question(text: str) -> None:
    assert not asks_why_not_asked(text)


def test_what_was_left_out_is_offered(finished: Callable) -> None:
    turn = given_away_turn(finished(4, None, 3, 3, 3), "you never asked me about strategy")
    assert names(turn) == ["utter_not_asked"]


def test_too_high_is_told_how_to_bring_it_down(finished: Callable) -> None:
    for text in ("my strategy is too high", "strategy at 3 is wrong, I'm a 1"):
        said = names(conduct("explain_result", finished(3, 3, 3, 3, 3), Reading(text)))
        assert said[-1] == "utter_explain_lower" and not any("next" in name for name in said)


def test_an_objection_leans_on_the_area_before(finished: Callable) -> None:
    asked = given_away_turn(finished(3, 3, 3, 3, 3), "and data?").interview
    turn = given_away_turn(asked.updated(about="area:data"), "that's too low")
    assert names(turn)[0] == "utter_objection" and names(turn)[-1] == "utter_explain_correct" and "utter_chart" not in names(turn)
    assert names(given_away_turn(asked.updated(about="area:data"), "that's too high"))[-1] == "utter_explain_lower"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("which area am i weakest in", "weakest"),
        ("whats my lowest bit", "weakest"),
        ("my worst score?", "weakest"),
        ("where am i strongest", "for"),
        ("my best area", "for"),
        ("sure?", "certainty"),
        ("certainty", "certainty"),
        ("are you sure? how sure you are", "certainty"),
        ("if I had to pick just one, which", "nearer"),
        ("which of the two would you choose for me", "nearer"),
        ("which one is closer", "nearer"),
        ("which way do i lean", "nearer"),
        ("what would you say, director or manager", "nearer"),
        ("am i more a manager or a director", "nearer"),
        ("am i far from a director", "needed"),
        ("what does balanced mean", "meaning"),
        ("why balanced", "meaning"),
        ("what is a lean", "meaning"),
        ("how long would it take me to be a director", "how_long"),
        ("how many years till i can be one", "how_long"),
        ("what do the numbers on the right mean", "scale"),
        ("what's 3 / 4.5", "scale"),
        ("is 3.3 good", "scale"),
        ("how far off am i", "needed"),
        ("what would be necessary for a 4", "needed"),
    ],
)
def test_what_is_asked_of_the_result(text: str, asked: str) -> None:
    assert asked_about(text) == asked


@pytest.mark.parametrize(
    "text",
    [
        "I had to pick one supplier and took the cheaper",
        "we chose the one closer to the port",
        "it took me two years to build",
        "what's best?",
        "sure, I did it",
        "the numbers on the shelf were right",
        "my best campaign was in may",
        "we are balanced between the two shops",
        "my weakest channel was ebay",
        "I would pick the second supplier",
        "how long the plan was I forgot",
        "I asked the director or the manager",
        "am i close to the end",
    ],
)
def test_what_is_told_asks_nothing_of_the_result(text: str) -> None:
    assert asked_about(text) is None


def test_the_nearer_job_is_named(finished: Callable) -> None:
    assert names(conduct("explain_result", finished(4, 3, 4, 3.5, 4), Reading("which one is closer"))) == ["utter_nearer_side"]
    assert names(conduct("explain_result", finished(5, 5, 5, 5, 5), Reading("which one is closer")))[-1] == "utter_certainty"
    assert names(conduct("explain_result", finished(), Reading("what does balanced mean"))) == ["utter_lean_means"]


@pytest.mark.parametrize(
    ("text", "area"),
    [
        ("which part of the result is about my team being freelancers", "leading_teams"),
        ("show me how the strategy came out", "strategy"),
        ("what about the level on data", "data"),
        ("am i an ecommerce director", None),
        ("which ecommerce job fits me", None),
        ("what happens with my data", None),
        ("what is my result", None),
        ("would people like the numbers", None),
    ],
)
def test_a_question_about_the_result_may_name_an_area(finished: Callable, text: str, area: str | None) -> None:
    assert area_named(finished(), text) == area
    said = names(conduct("result", finished(), Reading(text)))
    assert any(name.startswith("utter_explain") for name in said) == (area is not None)


def test_two_readings_about_the_result_are_no_menu(finished: Callable) -> None:
    decision = ActDecision("result", 0.4, (("result", 0.4), ("explain_result", 0.35)))
    assert decided(decision, finished(), "how does it look to you", "after_result", "") == ("result", "")
    assert decided(decision, finished(), "how does strategy look to you", "after_result", "") == ("explain_result", "")
    other = ActDecision("result", 0.4, (("result", 0.4), ("back", 0.35)))
    assert decided(other, finished(), "how does strategy look to you", "after_result", "")[0] == "unsure"
