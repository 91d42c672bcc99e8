"""A follow-up is spared where its answer stands in the words already, and only there."""

from __future__ import annotations

import pytest

from coach.evidence.signals import pattern_signals
from coach.language.quantities import find_quantities
from coach.role_model import RoleModel

TOLD = [
    ("leading_teams.leads", "8 people, no leads yet"),
    ("leading_teams.leads", "without team leaders, everyone comes to me"),
    ("leading_teams.leads", "none of those leads anybody"),
    ("leading_teams.leads", "nobody manages anyone else in my crew"),
    ("leading_teams.leads", "it is a flat structure"),
    ("leading_teams.people", "we are five on email and I'm the head"),
    ("leading_teams.people", "I ran a squad of six for the app"),
    ("leading_teams.people", "three placement students every summer"),
    ("strategy.horizon", "we bet on own brands for a whole year"),
    ("strategy.final_call", "picked the cheaper tool with our founder"),
    ("strategy.final_call", "my manager and I dropped the outlet shop"),
    ("strategy.final_call", "me and the owner agreed on it"),
    ("data.acted", "support team then adopted it"),
    ("data.acted", "the buyers reordered at once"),
    ("data.acted", "I did that myself"),
    ("ecommerce.part", "built the whole French shop on my own"),
    ("value.ownership", "120k a year, all mine"),
]
NOT_TOLD = [
    ("leading_teams.leads", "the campaign brought no leads from Google"),
    ("leading_teams.leads", "nobody leaves the team"),
    ("leading_teams.leads", "nobody told me what to do"),
    ("leading_teams.no_people", "eight people and no team leads between us"),
    ("leading_teams.people", "a unit of the group"),
    ("leading_teams.people", "we are a small company"),
    ("leading_teams.people", "two students bought it"),
    ("strategy.horizon", "I worked there for a year"),
    ("strategy.horizon", "I ran the shop for half a year"),
    ("strategy.final_call", "I had lunch with my boss"),
    ("strategy.final_call", "I work with the founder"),
    ("data.acted", "sales reacted well"),
    ("data.acted", "sales picked up in May"),
    ("data.acted", "I did a report"),
    ("ecommerce.part", "the agency built it"),
    ("value.ownership", "the 120k were not mine"),
]


@pytest.mark.parametrize(("signal", "text"), TOLD, ids=[text for _, text in TOLD])
def test_told_in_passing(role_model: RoleModel, signal: str, text: str) -> None:
    assert signal in pattern_signals(role_model, text, find_quantities(text), signal.split(".")[0])


@pytest.mark.parametrize(("signal", "text"), NOT_TOLD, ids=[text for _, text in NOT_TOLD])
def test_not_told(role_model: RoleModel, signal: str, text: str) -> None:
    assert signal not in pattern_signals(role_model, text, find_quantities(text), signal.split(".")[0])
