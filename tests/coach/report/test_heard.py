"""What was told in whatever words is not named as something not heard."""

from __future__ import annotations

import pytest

from coach.report.heard import heard_indicators
from coach.role_model import RoleModel


@pytest.mark.parametrize(
    ("text", "competency", "indicator"),
    [
        ("I report to the CEO by the way", "value", "executives"),
        ("each quarter I present our result to the board", "value", "executives"),
        ("I set the sales targets together with the finance director", "value", "executives"),
        ("we missed the number in May, so I repriced the top items", "value", "recovers_miss"),
        ("I moved thirty percent of the money into the mailing", "data", "moves_money"),
        ("the test showed it, and we cut the ad budget by half", "data", "moves_money"),
        ("it was a holdout test with two regions", "data", "names_doubt"),
        ("I said no to the app and got the board to agree", "strategy", "says_no"),
        ("a plan for the next three years", "strategy", "looks_ahead"),
        ("two team leads report to me", "leading_teams", "through_leads"),
        ("I hired four of them", "leading_teams", "hires"),
        ("we opened shops in three countries", "ecommerce", "markets"),
    ],
)
def test_told_in_own_words(role_model: RoleModel, text: str, competency: str, indicator: str) -> None:
    assert indicator in heard_indicators(role_model, [text])[competency]


@pytest.mark.parametrize(
    ("text", "competency", "indicator"),
    [
        ("my boss reports to the CEO", "value", "executives"),
        ("I report the sales to my colleague", "value", "executives"),
        ("I can't see the forecast", "value", "forecasts"),
        ("we launched a newsletter", "data", "moves_money"),
        ("I never hired anybody", "leading_teams", "hires"),
        ("I lead two juniors", "leading_teams", "through_leads"),
        ("I write the calendar for the month", "strategy", "looks_ahead"),
        ("I post the products on the site", "ecommerce", "markets"),
        ("", "value", "executives"),
    ],
)
def test_not_told(role_model: RoleModel, text: str, competency: str, indicator: str) -> None:
    assert indicator not in heard_indicators(role_model, [text])[competency]
