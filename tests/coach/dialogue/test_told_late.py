"""What was forgotten and is told late is told apart from a story about forgetting, and kept beside what is open."""

from __future__ import annotations

import pytest

from coach.dialogue.conductor import respond
from coach.dialogue.hearing.told_late import answer_and_late, size_and_answer, size_told_late, told_late, without_asking_leave
from coach.dialogue.hearing.understood import TOLD_BESIDE
from coach.evidence.types import Reading
from coach.interview.interview import Interview


@pytest.mark.parametrize(
    "text",
    [
        "you missed that I ran the outlet shop before",
        "u totally forgot: I was head of brand at a bakery",
        "oh and I forgot to mention, before that I led a studio of four",
        "sorry, I should have said I also have a working student",
        "i didn't tell you that we sell in Austria too",
        "before I forget, my first job was in a call centre",
    ],
)
def test_told_late(text: str) -> None:
    assert told_late(text)


@pytest.mark.parametrize(
    "text",
    [
        "I forgot the stock once and built an alert",
        "you forgot that one",
        "I forget the exact number",
        "we forgot to switch the ads off",
        "I forgot to mention it to finance",
        "my boss didn't tell me that we had a budget",
        "you forgot me?",
        "hiring and goals, I forgot reviews",
    ],
)
def test_not_told_late(text: str) -> None:
    assert not told_late(text)


def test_a_reply_in_front_is_parted_from_it() -> None:
    assert answer_and_late("my boss did. oh, I forgot, I also ran the outlet shop") == ("my boss did", "I also ran the outlet shop")
    assert answer_and_late("my boss did. He forgot that I ran the outlet") == ("", "")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("could I quickly add something to the budget part? I own 30k for ads", "about budget, I own 30k for ads"),
        ("I'd like to add: we also sold through two retailers", "we also sold through two retailers"),
        ("can i add one thing about my team: I hired both of them", "about team, I hired both of them"),
        ("let me add something, I split the roles in spring", "I split the roles in spring"),
        ("i want to add, before that I led a call centre", "before that I led a call centre"),
        ("could I just mention one more thing? my budget is 90k", "my budget is 90k"),
        ("I want to add: I run the reviews", "I run the reviews"),
        ("may I add more on data? we ran a holdout in May", "about data, we ran a holdout in May"),
        ("I'd add something. i also do the listings and the photos", "i also do the listings and the photos"),
        ("I would add one more thing: we opened a shop in Ghent", "we opened a shop in Ghent"),
    ],
)
def test_what_is_added_without_the_wish(text: str, told: str) -> None:
    assert without_asking_leave(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "can I add something about my team?",
        "I'd add reviews to the shop first, they sell",
        "I'd add something to the basket at that price",
        "I wanted to add reviews to the shop, we built them",
        "I added filters, we sold more",
        "can i add something? what is a lead",
        "let me add that we also sold in Spain",
        "I want to add people to the team",
        "can I add something? or is it too late for my team?",
        "could I add a shop to the plan? my boss said yes and we did",
    ],
)
def test_other_additions_stay(text: str) -> None:
    assert without_asking_leave(text) == text


def test_what_is_told_besides_is_noted_and_said_back(started: Interview) -> None:
    late = Reading("I also ran the outlet shop")
    turn = respond("answer", started, Reading("I lead four people"), beside=(TOLD_BESIDE, late))
    assert any(answer.reading is late for answer in turn.interview.state.answers)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("wait i didnt say how many people. its 14, nothing huge", "my team is 14 people, nothing huge"),
        ("oh and i didn't mention the team size, 9 of us", "my team is 9 people"),
        ("sorry, I forgot to say how big my team is: about twelve", "my team is twelve people"),
        ("you never asked how many people report to me - it's 6", "my team is 6 people"),
        ("I haven't told you the headcount. we're 22 in total", "my team is 22 people"),
        ("i forgot to mention the number of people, 5", "my team is 5 people"),
    ],
)
def test_the_size_of_the_team_is_told_late(text: str, told: str) -> None:
    assert size_told_late(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "I didn't say how many people we reached. 14 percent more", "nobody told me how many people. it was 9",
        "I forgot to mention the budget. 20k",         "we never asked how many people left. it was 3 years ago",
        "you never asked how many people?",
        "i didn't say how many people: 3 countries",
        "I forgot how many people came, 200", "I told you the headcount, 14",
    ],
)  # fmt: skip
def test_other_numbers_are_no_size_told_late(text: str) -> None:
    assert not size_told_late(text)


def test_the_size_in_front_of_an_answer_is_parted_from_it() -> None:
    assert size_and_answer("ok my team is 14. direction... I left the fairs") == ("my team is 14 people", "direction... I left the fairs")
    assert size_and_answer("our team has nine people; I planned the year for own brands")[0] == "my team is nine people"
    for text in (
        "my team is 14", "my team is 14 years old. I kept it so", "my team is great. I planned the year",
        "the team was 3 months late. I said no",
        "my team is 14 and I planned the year", "the shop has 9 people. I planned the year",
    ):  # fmt: skip
        assert size_and_answer(text) == ("", "")
