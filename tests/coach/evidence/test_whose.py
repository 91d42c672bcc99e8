"""Whose doing a clause tells of, by its grammar: precise on answers about one's own work above all."""

from __future__ import annotations

import pytest

from coach.evidence.whose import whose_doings
from coach.language.clauses import split_clauses

THEIRS = [
    "The CFO owned the margin of 12 million, not me",
    "the designers redid the basket, i wasn't involved",
    "My boss built a team of thirty. I just watched.",
    "we have a plan for three years the founder wrote, I had nothing to do with it",
    "the client's 2 million, not mine",
    "I did not carry the profit, my CFO did",
    "I never held any budget, that was controlling",
    "our data people did the whole analysis and I had no part in it",
    "I am not the chief. My colleague Jonas leads ten people",
    "my boss chose the platform and dropped the old one",
    "Petra ran that, I only saw",
    "it was my manager who ran the crew of 12, not me",
]
UNREAL = [
    "I wish I had a budget",
    "lol i wish we'd had a plan",
    "I'd love to do the hiring one day",
    "I was supposed to get the German shop",
    "I was promised a team of five",
    "we wanted to test it but never did",
    "I wanted to leave Amazon but they said no",
    "next year I'm going to get six reports",
    "I planned to open a shop in Spain but it never happened",
]
OWN = [
    "the CEO approved my plan for two years",
    "my team of 6 was built by me, my boss only signed the budget",
    "we chose Shopware over Magento, my part was the business case",
    "my boss wanted Magento, I picked Shopify and moved the shop",
    "I lead 6 people, pay and bonus are not mine",
    "my manager and I chose Germany and dropped Poland",
    "the board approved it and sales doubled",
    "my leads run the channels, each with three people",
    "the agency built the theme, I did the feeds",
    "I don't do the reviews of the juniors, the heads below me do",
    "Finance saw the margin fall, I built the report that showed it",
    "I wanted to leave Amazon, so I wrote the case and we left within the year",
    "we didn't watch returns, I just added them to the report",
    "I'd like to say that the idea was mine",
    "Priya runs content and Tom runs ads",
    "nobody wanted it, so I wished them luck and cut the range",
    "head office sets the goals and I plan the year for them",
    "two managers report to me and they run thirty people",
]


def _marks(text: str) -> set[str]:
    return set(whose_doings([clause.text for clause in split_clauses(text)]))


@pytest.mark.parametrize("text", THEIRS)
def test_what_others_did(text: str) -> None:
    assert "theirs" in _marks(text)


@pytest.mark.parametrize("text", UNREAL)
def test_what_was_only_wished_for(text: str) -> None:
    assert "unreal" in _marks(text)


@pytest.mark.parametrize("text", OWN)
def test_what_one_did_stays_ones_own(text: str) -> None:
    told = [clause.text for clause in split_clauses(text)]
    marks = whose_doings(told)
    assert any(mark == "own" for mark in marks) and not any(mark != "own" for clause, mark in zip(told, marks) if " I " in f" {clause} ")


def test_a_denied_part_of_a_story_leaves_the_rest() -> None:
    clauses = ["I ran the ads", "the target came from finance", "I had no say in it", "I had no part in setting it"]
    assert whose_doings(clauses)[0] == "own"
