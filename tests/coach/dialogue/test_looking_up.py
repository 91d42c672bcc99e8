"""A fact about oneself is looked up in what was told, and one area's level where that is asked for; answers ask for neither."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from coach.dialogue.cues.own_cues import asks_own_level, own_fact
from coach.dialogue.hearing.given_away import given_away
from coach.dialogue.memory.looking_up import look_up
from coach.dialogue.outcome.about_result import asked_about
from coach.evidence.types import Fact, Reading
from coach.interview.interview import Interview


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("so how many reports do i have again", "people"),
        ("do you know how many people report to me", "people"),
        ("what's my headcount by your notes", "people"),
        ("how large was my team did i say", "people"),
        ("how many people do you have down for me?", "people"),
        ("so how many staff did you note", "people"),
        ("how many reports have you got for me", "people"),
        ("how many leads have you written down", "people"),
        ("how many ppl did u put down as mine", "people"),
        ("how many heads have you recorded for my team", "people"),
        ("what budget do you have for me", "money"),
        ("which sales target did you note", ""),
        ("how much revenue have you recorded under my name", "money"),
        ("what was my revenue target", "money"),
        ("how much budget do I control", "money"),
        ("what is the size of my ad budget", "money"),
        ("how big is my pnl, you know", ""),
        ("how high was my spend again", "money"),
        ("how long have I been in ecommerce", "tenure"),
        ("how many years have i worked there, do you know", ""),
        ("how many years have i worked there", "tenure"),
        ("what's my role again", "job"),
        ("my work, do you remember what is my position", "job"),
        ("where do i work by what i told you", "job"),
        ("what do I do for a living", "job"),
    ],
)
def test_what_is_asked_about_oneself(text: str, kind: str) -> None:
    assert own_fact(text) == kind


@pytest.mark.parametrize(
    "text",
    [
        "how many people do I need for that", "how big is a director's team", "I asked how large my budget was and got it doubled",
        "what my job is changed twice last year", "how much budget to move was my decision", "how many years does it take",
        "how long have you been working on this", "my role is head of online", "how big my team is depends on the season",
        "what is a good budget", "how many people do directors lead", "how many people do I lead? twelve",
        "how long do I work on this chat", "how many people do you have", "how many people have you got in your company",
        "how many people did you put on the other track", "how many leads do you need", "what budget do you have in mind",
        "how many people have noted that", "how many people do you have down for a director",
        "where I work nobody looks at margins", "my team size is 12", "what is my next step",
    ],
)  # fmt: skip
def test_what_is_told_or_asked_about_others_is_not_looked_up(text: str) -> None:
    assert own_fact(text) == ""


@pytest.mark.parametrize(
    "text",
    [
        "which level did I get on strategy", "what score have i got for data", "my strategy score", "my ecommerce level again please",
        "show me the level for leading teams", "what's my score in data", "how well did i do on money", "what about my people rating",
        "how many points did i get for strategy",
    ],
)  # fmt: skip
def test_the_level_of_one_area_is_asked_for(text: str, started: Interview, full_answer: Callable) -> None:
    behind = started.take(full_answer("leading_teams"))
    assert asks_own_level(text) and given_away(behind, text, behind.place, text) == "result"


@pytest.mark.parametrize(
    "text",
    [
        "my team results", "the channel level", "I got a score of 9 on satisfaction", "the data level was weekly",
        "my strategy was to level up",
        "how I did on revenue: 12 percent up", "what I got for the budget was double the traffic", "the results for sales and margin",
        "my score on the supplier audit went from 60 to 90",
    ],
)  # fmt: skip
def test_an_answer_asks_for_no_level(text: str, started: Interview, full_answer: Callable) -> None:
    behind = started.take(full_answer("leading_teams"))
    assert given_away(behind, text, behind.place, text) != "explain_result"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("my worst mark", "weakest"),
        ("what area did i score lowest in", "weakest"),
        ("where am i worst", "weakest"),
        ("which part was i weakest in", "weakest"),
        ("my lowest level please", "weakest"),
        ("what's my weakest part", "weakest"),
        ("where did i do worst", "weakest"),
        ("so which is my lowest mark", "weakest"),
        ("my best score", "for"),
        ("where do I score strongest", "for"),
        ("my best campaign", None),
        ("my lowest price went to wholesale", None),
        ("my weakest supplier was dropped", None),
        ("where I did worst was returns", None),
        ("the lowest one we kept", None),
        ("my best seller", None),
        ("which area sold worst", None),
        ("my strongest market is Spain", None),
    ],
)
def test_the_ends_of_the_scale(text: str, asked: str | None) -> None:
    assert asked_about(text) == asked


def told(interview: Interview, kind: str, text: str = "") -> str:
    """What is looked up, or the name of the response where nothing is."""
    say = look_up(interview, kind, text).says[0]
    return str(say.values.get("told", say.response))


def test_the_clauses_that_tell_it_are_quoted(started: Interview) -> None:
    text = (
        "Yeah, nine buyers report to me and I work as head of range, my boss has 40 people. The P&L of 3 million is mine, 20k goes to ads"
    )
    facts = (Fact("people", 9, "nine buyers"), Fact("money", 3e6, "3 million"), Fact("money", 2e4, "20k"))
    behind = started.take(Reading(text, facts=facts))
    assert told(behind, "people").startswith("“nine buyers report to me")
    assert "head of range" in told(behind, "job") and "40 people" not in told(behind, "people")
    assert "3 million" in told(behind, "money", "how big is my p&l")
    assert told(behind, "tenure") == "utter_no_such_fact"


@pytest.mark.parametrize(
    ("told", "left_out"),
    [
        ("my sister leads the social team, four people", "sister"),
        ("the paid lead has two under her, two people", "lead has"),
        ("my husband runs the warehouse, nine people", "husband"),
    ],
)
def test_whose_people_are_somebody_elses_are_not_looked_up(started: Interview, told: str, left_out: str) -> None:
    number = told.split(", ")[1]
    text = f"{told}. I run the agency with eleven people"
    facts = (Fact("people", 4, number), Fact("people", 11, "eleven people"))
    said = look_up(started.take(Reading(text, facts=facts)), "people", "how many people do you have down for me").says[0].values["told"]
    assert "eleven" in said and left_out not in said
