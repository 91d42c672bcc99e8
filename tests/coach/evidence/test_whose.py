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


ABOVE = [
    ("My owner closed the Polish shop and moved the stock, I kept the feeds running", 0),
    ("our founder carries the margin, i only send the weekly figures", 0),
    ("people: my boss has 14 staff, I belong to nobody but her", 0),
    ("the new platform was picked by my manager. I write product texts", 0),
    ("all of that was my boss, she planned it for two years", 1),
    ("my director cut the agency and hired three leads, he also changed the roles. I book the travel", 1),
    ("the turnover is my manager's, 9 million. I look after the newsletter", 0),
    ("our head of online has 22 people, I'm one of them", 0),
    ("my colleague found the leak in the checkout, returns fell by a third. i only watched", 1),
    ("The client's director chose the channels. We wrote the ads", 0),
    ("I brought the case for Spain. The management turned it down", 1),
    ("I argued for a second shop. The CEO rejected my plan", 1),
]
NOT_ABOVE = [
    "our head of paid leads five people and reports to me",
    "my content manager hired two writers, I set her goals",
    "my lead Marta runs the ads, she has three people",
    "my boss and I picked the new shop",
    "my director gave me the German shop",
    "the owner of the largest dealer came over and I sold him two ranges",
    "the CFO agreed to the price rise and margin came back",
    "the revenue target is shared with my boss, 6 million",
    "the board said no to nothing I brought, I planned two years",
    "I wrote the plan and our client doubled its sales in a year",
    "the plan was approved by my CEO",
    "I only executed the ads part myself, the feeds I built too",
]


@pytest.mark.parametrize(("text", "place"), ABOVE)
def test_what_a_superior_did_is_theirs_beside_what_one_did(text: str, place: int) -> None:
    assert whose_doings([clause.text for clause in split_clauses(text)])[place] == "theirs"


@pytest.mark.parametrize("text", NOT_ABOVE)
def test_own_people_and_what_others_let_one_do_are_no_deed_from_above(text: str) -> None:
    assert "theirs" not in _marks(text)


def test_who_she_is_stays_open_where_the_deed_names_somebody_else() -> None:
    assert whose_doings(["My boss does her review", "she writes our pages"]) == ["theirs", "own"]
