"""What is put right in the same message, what comes on top of what was told, and whole answers that shall be forgotten."""

from __future__ import annotations

import pytest

from coach.dialogue.changing.forgetting import forgets_answer
from coach.dialogue.changing.more_told import comes_on_top
from coach.dialogue.changing.same_breath import put_right_at_once
from coach.evidence.types import Reading
from coach.interview.interview import Interview
from coach.role_model import RoleModel


@pytest.mark.parametrize(
    ("text", "becomes"),
    [
        ("the move took 5 months. eh, more like 9", "the move took 9 months"),
        ("we ran it for six weeks... well, probably more like ten weeks", "we ran it for ten weeks"),
        ("I have 4 reports. hm closer to 7", "I have 7 reports"),
        ("we sell on Kaufland, sorry, Zalando", "we sell on Zalando"),
        ("I set up Klaviyo I mean Shopware and the feeds", "I set up Shopware and the feeds"),
    ],
)
def test_the_slip_gives_way(text: str, becomes: str) -> None:
    assert put_right_at_once(text) == becomes


@pytest.mark.parametrize(
    "text",
    [
        "I planned the launch, I mean everything around it",
        "it took 5 months. More than 9 people helped",
        "I lead 4 people. I like to plan",
        "we are on Shopware and Klaviyo",
        "sales rose to 5 million. It was more like a miracle",
        "I run the campaign, sorry, the campaigns",
        "the budget was 50k. I would like 90k",
    ],
)
def test_what_is_no_slip_stays(text: str) -> None:
    assert put_right_at_once(text) == text


@pytest.fixture(scope="module")
def told(role_model: RoleModel) -> Interview:
    """A team and numbers."""
    interview = Interview.new(role_model).start().take(Reading("I lead 7 buyers")).skip_topic().skip_topic()
    return interview.take(Reading("I cut returns from 30 to 24"))


@pytest.mark.parametrize(
    "text",
    [
        "one thing I forgot, I hired 3 of those 7 and one leads the juniors",
        "oh and I also wrote the rota for the 7 buyers and two freelancers",
        "one more thing I should add, we won a prize for it in 2022",
        "three of the buyers were hired by me and two came from the agency",
        "besides, I coach two interns from another department each summer",
    ],
)
def test_something_on_top_replaces_nothing(told: Interview, text: str) -> None:
    assert comes_on_top(told, text)


@pytest.mark.parametrize(
    "text",
    ["I forgot one, so it's 8 buyers", "sorry, 8 not 7", "I forgot to say it was not me", "it was 8 buyers", "make it 8, I forgot Ana"],
)
def test_a_correction_is_nothing_on_top(told: Interview, text: str) -> None:
    assert not comes_on_top(told, text)


@pytest.mark.parametrize(
    "text",
    [
        "forget the data answer I gave",
        "please scrap my answer about data",
        "ignore my team answer",
        "no wait, drop the answer on data please",
    ],
)
def test_a_whole_answer_is_forgotten(told: Interview, text: str) -> None:
    assert forgets_answer(told, text)


@pytest.mark.parametrize(
    "text",
    [
        "forget it",
        "forget the money answer I gave",
        "forget the 7",
        "drop the returns",
        "I forgot the answer",
        "ignore my boss's answer to the team",
    ],
)
def test_nothing_else_is(told: Interview, text: str) -> None:
    assert not forgets_answer(told, text)


@pytest.mark.parametrize(
    ("text", "becomes"),
    [
        ("a lead cost 140 euros, a fan 20, sorry not 140, 104", "a lead cost 104 euros, a fan 20"),
        ("8 planners and 3 shops, oops 6, not 8", "6 planners and 3 shops"),
        ("sales of 9m, ads of 2m, no wait, not 9, 7", "sales of 7m, ads of 2m"),
        ("margin 12%, costs 30%, sorry not 12, 21, I always swap digits", "margin 21%, costs 30%"),
    ],
)
def test_the_wrong_one_of_several_is_named_behind(text: str, becomes: str) -> None:
    assert put_right_at_once(text) == becomes


@pytest.mark.parametrize(
    "text",
    [
        "we sold 140, not 104",
        "they wanted 20, I said no, not 20, 5",
        "sorry, not 12",
        "10 people, sorry, no more to tell",
        "I asked for 9, got 7",
        "not 3 but 4 shops",
        "8 shops, 6 not open yet",
        "we had 30 brands, no 8 of them sold, not 2",
    ],
)
def test_other_pairs_stay(text: str) -> None:
    assert put_right_at_once(text) == text
