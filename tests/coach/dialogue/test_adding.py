"""What is added after the result can raise a level; it lowers one only where something is taken back."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from coach.dialogue.changing.adding import limits, says_why_so_late, with_added, without_lead
from coach.dialogue.changing.rescoring import levels
from coach.dialogue.conductor import conduct
from coach.evidence.types import Reading

MORE = [
    "we also have a shop on allegro", "there is a belgian shop too", "I just opened a third store", 
    "not only the shop, the app is mine too",
    "I write the newsletter as well", "roughly three years of it",
]  # fmt: skip
LESS = [
    "in truth I never touched the shop", "it was only the newsletter", "I don't run the marketplaces", "fewer channels than I said",
    "it was just me and a template", "nobody let me near the platform",
]  # fmt: skip


@pytest.mark.parametrize("text", MORE)
def test_more_experience_lowers_nothing_and_is_kept(finished: Callable, piece: Callable, text: str) -> None:
    before = finished()
    after = with_added(before, Reading(text, (piece("ecommerce", 2.0, quote=text),)))
    assert levels(after) == levels(before)
    assert after.state.answers[-1].reading.text == text


@pytest.mark.parametrize("text", LESS)
def test_what_limits_or_denies_may_lower(finished: Callable, piece: Callable, text: str) -> None:
    before = finished()
    after = with_added(before, Reading(text, (piece("ecommerce", 1.5, quote=text),)))
    assert levels(after)["ecommerce"] < levels(before)["ecommerce"]


def test_a_denial_is_counted_whatever_words_it_has(finished: Callable, piece: Callable) -> None:
    before = finished()
    cap = piece("ecommerce", 2.0, quote="the agency has the shop", effect="caps", rule="denial")
    assert levels(with_added(before, Reading("the agency has the shop", (cap,))))["ecommerce"] < levels(before)["ecommerce"]


def test_what_raises_a_level_counts_beside_what_does_not(finished: Callable, piece: Callable) -> None:
    before = finished(2.0, 4.0, 4.0, 4.0, 4.0)
    told = (piece("leading_teams", 4.5, quote="I lead nine people"), piece("ecommerce", 2.0, quote="who write listings"))
    after = levels(with_added(before, Reading("I lead nine people who write listings", told)))
    assert after["leading_teams"] > levels(before)["leading_teams"] and after["ecommerce"] == levels(before)["ecommerce"]


def test_an_area_that_was_left_out_stays_left_out_where_nothing_is_shown(finished: Callable, piece: Callable) -> None:
    before = finished(None, 4.0, 4.0, 4.0, 4.0)
    assert levels(with_added(before, Reading("me, on my own", (piece("leading_teams", 1.3),))))["leading_teams"] is None
    assert levels(with_added(before, Reading("I lead nine people", (piece("leading_teams", 4.3),))))["leading_teams"]


def test_an_addition_is_thanked_for_and_no_level_moves(finished: Callable, piece: Callable) -> None:
    turn = conduct("answer", finished(), Reading("we also sell on allegro now", (piece("ecommerce", 2.5),)))
    assert [say.response for say in turn.says] == ["utter_added", "utter_added_same"]


def test_what_fits_the_next_level_is_not_said_to_be_missing(finished: Callable, piece: Callable) -> None:
    told = "I set the sales targets with finance and report to the board"
    turn = conduct("answer", finished(4.0, 4.0, 4.0, 4.0, 4.8), Reading(told, (piece("value", 4.6, quote=told),)))
    assert "utter_added_same" not in [say.response for say in turn.says]


def test_a_result_that_turns_says_through_which_area(finished: Callable, piece: Callable) -> None:
    before = finished(3.4, 3.4, 3.4, 3.4, 3.4)
    told = (piece("strategy", 5.0, quote="I set the direction with the board"),)
    turn = conduct("answer", before, Reading("I set the direction with the board. We left a market", told))
    said = {say.response: say.values for say in turn.says}
    assert ("utter_lean_turned" in said) == (len(turn.says) > 2)
    assert said.get("utter_lean_turned", {"topic": "creating strategy"})["topic"] == "creating strategy"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("what changed is that I lead 8 people now", "I lead 8 people now"),
        ("what I did not tell you: I ran a test in 3 markets", "I ran a test in 3 markets"),
        ("what's missing is my work in b2b", "my work in b2b"),
        ("I'd like to add that I own the budget", "I own the budget"),
        ("what is missing in my result", "what is missing in my result"),
        ("what is missing is my budget?", "what is missing is my budget?"),
        ("what is different about my result", "what is different about my result"),
    ],
)
def test_what_leads_to_something_told_is_left_off(text: str, told: str) -> None:
    assert without_lead(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "I hire too, I just hired two. Didn't mention that earlier",
        "we also run a shop in Graz, forgot to tell you",
        "I had a 2 million budget there, never mentioned it before",
        "I own the forecast - should have said",
        "two interns report to me, oh I hadn't told you that",
        "there is a second brand, sorry, I did not say that before",
    ],
)
def test_what_comes_late_takes_nothing_back(text: str) -> None:
    assert says_why_so_late(text)
    assert not limits(text)


@pytest.mark.parametrize(
    "text",
    [
        "I never said that",
        "I didn't say it",
        "my boss should have told the team",
        "the shop never mentioned delivery times",
        "I forgot to tell my team about the launch",
        "we did not say no to print",
    ],
)
def test_what_tells_of_silence_is_no_such_remark(text: str) -> None:
    assert not says_why_so_late(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("add that i also own the p&l", "i also own the p&l"),
        ("add: I own the P&L too", "I own the P&L too"),
        ("put down that I sign off the budget", "I sign off the budget"),
        ("please note that i also manage the returns team", "i also manage the returns team"),
        ("could you write down that we doubled the repeat rate", "we doubled the repeat rate"),
        ("oh and record that my team is nine", "my team is nine"),
        ("add more detail", "add more detail"),
        ("add that?", "add that?"),
        ("I added that to the plan", "I added that to the plan"),
        ("note the date", "note the date"),
        ("put that down to luck", "put that down to luck"),
        ("can you add that the report is wrong?", "can you add that the report is wrong?"),
    ],
)
def test_the_order_to_add_is_no_part_of_what_is_told(text: str, told: str) -> None:
    assert without_lead(text) == told
