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
        ("we cut ads from 40k to 25k and sales held, I mean 20k not 25k", "we cut ads from 40k to 20k and sales held"),
        ("the loan was 3m and nobody knew, sorry 2m not 3m", "the loan was 2m and nobody knew"),
        ("I lead 8 people, oops 6, not 8 people", "I lead 6 people"),
        ("45% left the basket, sorry not 45%, 54% left", "54% left the basket"),
        ("I planned the range for 2023, I mean 2024, and dropped two", "I planned the range for 2024, and dropped two"),
        ("We started in May, sorry, March", "We started in March"),
        ("the ads run on Mondays, no wait, Tuesdays", "the ads run on Tuesdays"),
        ("sales doubled. tripled actually", "sales tripled"),
        ("visits doubled after the blog started. Tripled, sorry", "visits tripled after the blog started"),
        ("orders halved, no sorry, doubled, and we hired", "orders doubled, and we hired"),
        ("returns fell by a third, I mean a quarter", "returns fell by a quarter"),
        ("I lead a team of eight. no, seven", "I lead a team of seven"),
        ("I have 5 reports. Well, no, 4 reports.", "I have 4 reports."),
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
        "we planned in 2021, actually 2022 was better",
        "I said 2023, sorry 2024",
        "in May and, sorry to say, in March too",
        "from spring to autumn",
        "we sold in summer, no sales in winter",
        "sales doubled and then tripled",
        "sales doubled in May. Actually tripled in Spain",
        "sales doubled, then actually tripled",
        "a half, no a third of the team left",
        "I have 4 reports. No, 2 shops",
        "they wanted 10. I said no, 5",
        "we had 3 shops. No, 5 of them on the web",
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
