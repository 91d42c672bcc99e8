"""A correction finds its place: by number, by word, by topic, or it asks."""

from __future__ import annotations

import pytest

from coach.dialogue.changing.number_places import repeats_told
from coach.dialogue.changing.objecting import without_objection
from coach.dialogue.changing.revising import (
    COUNTS_ONESELF,
    Choice,
    NotSaid,
    Revision,
    contrasts,
    in_place_of,
    looks_corrective,
    revise,
)
from coach.dialogue.changing.word_places import _without_overlap
from coach.evidence.types import Reading
from coach.interview.interview import Interview
from coach.role_model import RoleModel

TEAM = "I run a team of 20 with three leads, for 5 years"
PLAN = "A two year plan, dropped wholesale, the board agreed"


@pytest.fixture
def told(role_model: RoleModel) -> Interview:
    """Team told first, then a plan."""
    interview = Interview.new(role_model).start().take(Reading(TEAM)).skip_topic("leading_teams")
    return interview.take(Reading(PLAN))


@pytest.mark.parametrize(
    ("text", "becomes"),
    [
        ("sorry, 12 not 20", "I run a team of 12 with three leads, for 5 years"),
        ("no wait, 12 people instead of 20", "I run a team of 12 with three leads, for 5 years"),
        ("about my team: I meant 14", "I run a team of 14 with three leads, for 5 years"),
        ("typo: 2 leads", "I run a team of 20 with 2 leads, for 5 years"),
        ("actually it is 6 years, not 5", "I run a team of 20 with three leads, for 6 years"),
        ("my plan was for three years", "A three year plan, dropped wholesale, the board agreed"),
        ("the 20 was wrong, it is 22 with the two students", "I run a team of 22 with three leads, for 5 years"),
        ("finance. not the board.", "A two year plan, dropped wholesale, finance agreed"),
        ("my group was never 20 i mixed it up, 15", "I run a team of 15 with three leads, for 5 years"),
        ("i said 20 people but thats wrong, its 12", "I run a team of 12 with three leads, for 5 years"),
        ("the team was 30 but only 18 were mine", "I run a team of 18 with three leads, for 5 years"),
        ("roughly a year, and i said 20 people, should be 24", "I run a team of 24 with three leads, for 5 years"),
        ("and the plan was for four years", "A four year plan, dropped wholesale, the board agreed"),
        ("oh no, it was retail, not wholesale", "A two year plan, dropped retail, the board agreed"),
    ],
)
def test_placed(told: Interview, text: str, becomes: str) -> None:
    found = revise(told, text)
    assert isinstance(found, Revision), found
    assert found.applied(told.state.answers) == becomes


@pytest.mark.parametrize(
    ("answer", "text", "becomes"),
    [
        ("we planned one year ahead, 6 weeks of talks", "actually it was 8 weeks", "we planned one year ahead, 8 weeks of talks"),
        ("a plan for 6 months and 5 months of talks", "sorry the talks were 5 weeks", "a plan for 6 months and 5 weeks of talks"),
        ("a 3 year plan, a test of 2 months before", "the test was 2 weeks and not 2 months", "a 3 year plan, a test of 2 weeks before"),
        ("a roadmap for 18 months", "18? no 8", "a roadmap for 8 months"),
        ("my 4 editors, six stores", "the 4 is really 6", "my 6 editors, six stores"),
        ("I hired 2 of them myself", "didnt hire 2, hired 3", "I hired 3 of them myself"),
        ("I hired 2 of them, two marketplaces too", "didnt hire 2, hired 3", "I hired 3 of them, two marketplaces too"),
        ("I lead 4 people in content", "the 4 is stores, not people", "I lead 4 stores in content"),
        ("a roadmap for 18 months", "the 18 is weeks, not months", "a roadmap for 18 weeks"),
        ("a crew of 12 at the next shop", "scratch the 12 it was 21", "a crew of 21 at the next shop"),
    ],
)
def test_a_number_is_put_right_in_its_own_place_and_period(role_model: RoleModel, answer: str, text: str, becomes: str) -> None:
    told = Interview.new(role_model).start().take(Reading(answer))
    found = revise(told, text)
    assert isinstance(found, Revision), found
    assert found.applied(told.state.answers) == becomes


def test_a_bare_number_that_fits_twice_is_asked_about(role_model: RoleModel) -> None:
    interview = Interview.new(role_model).start().take(Reading("9 planners for 4 years"))
    found = revise(interview, "I meant 11")
    assert isinstance(found, Choice) and found.words == ("9 planners", "4 years")


def test_what_was_never_said_is_named(told: Interview) -> None:
    assert revise(told, "12, not 33") == NotSaid("33")


@pytest.mark.parametrize("text", ["I did not lead them", "not me", "I had 12 people and none of them was hired by me", "", "?"])
def test_what_cannot_be_pinned_down_is_left(told: Interview, text: str) -> None:
    assert not isinstance(revise(told, text), Revision)


def test_nothing_is_revised_before_the_first_answer(role_model: RoleModel) -> None:
    assert revise(Interview.new(role_model).start(), "12, not 20") is None


@pytest.mark.parametrize(
    ("text", "does"), [("finance, not the board", True), ("sorry it was 2 leads", True), ("12 people", False), ("me, not you", False)]
)
def test_contrasts(told: Interview, text: str, does: bool) -> None:
    assert contrasts(told, text) is does


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("that's wrong, I do lead people", "I do lead people"),
        ("No, you're mistaken: I own the budget", "I own the budget"),
        ("you got that wrong, my plan was three years", "my plan was three years"),
        ("that's not true because I hired two of them", "I hired two of them"),
        ("that is wrong", "that is wrong"),
        ("I hired the wrong person once", "I hired the wrong person once"),
    ],
)
def test_an_objection_is_no_part_of_what_is_told(text: str, left: str) -> None:
    assert without_objection(text) == left


def test_a_number_told_under_another_question_is_found_by_its_topic(role_model: RoleModel) -> None:
    interview = Interview.new(role_model).start().take(Reading("we set goals for 3 years")).skip_topic("leading_teams")
    told = interview.note(Reading("I lead 9 people in the shop"))
    found = revise(told, "sorry, I meant 12 people, not 9")
    assert isinstance(found, Revision) and found.applied(told.state.answers) == "I lead 12 people in the shop"


def test_a_number_brings_its_own_scale(role_model: RoleModel) -> None:
    told = Interview.new(role_model).start().take(Reading("I had an ads budget of 800k a year"))
    found = revise(told, "sorry, budget 80k, not 800")
    assert isinstance(found, Revision) and found.applied(told.state.answers) == "I had an ads budget of 80k a year"


def test_the_half_of_a_change_that_is_new_is_replaced(role_model: RoleModel) -> None:
    interview = Interview.new(role_model).start().take(Reading("add to cart went from 6 to 7.5 percent"))
    found = revise(interview, "the add to cart thing was from 6 to 6.5")
    assert isinstance(found, Revision) and found.applied(interview.state.answers) == "add to cart went from 6 to 6.5 percent"


def test_a_choice_of_what_was_never_spoken_of_puts_nothing_right(told: Interview) -> None:
    assert not looks_corrective(told, "amazon germany, not france")
    assert looks_corrective(told, "sorry, amazon germany, not france")


@pytest.mark.parametrize(
    ("told_text", "text", "becomes"),
    [
        ("30k a month for ads", "30k a week, not a month", "30k a week for ads"),
        ("I spend 5k per quarter", "sorry, 5k per month, not quarter", "I spend 5k per month"),
        ("a team of 7 people", "7 including me so really 6", "a team of 6 people"),
        ("I lead 12 people", "12 counting myself, so 11", "I lead 11 people"),
    ],
)
def test_what_a_number_counts_is_put_right(told_text: str, text: str, becomes: str, role_model: RoleModel) -> None:
    interview = Interview.new(role_model).start().take(Reading(told_text))
    found = revise(interview, text)
    assert isinstance(found, Revision) and found.applied(interview.state.answers) == becomes


@pytest.mark.parametrize(
    ("told_text", "text"),
    [
        ("a team of 4", "the team is not 4 any more, 2 left last week"),
        ("a team of 8", "i never said i had 8"),
    ],
)
def test_numbers_that_put_nothing_in_its_place(told_text: str, text: str, role_model: RoleModel) -> None:
    interview = Interview.new(role_model).start().take(Reading(told_text))
    found = revise(interview, text)
    assert not isinstance(found, Revision) or found.applied(interview.state.answers) == told_text


@pytest.mark.parametrize("text", ["3 people agreed with me", "8 with me", "my boss came with me to 3 fairs", "nobody went with me"])
def test_who_only_comes_along_counts_nobody(text: str) -> None:
    assert not COUNTS_ONESELF.match(text)


@pytest.mark.parametrize(
    ("told_text", "text", "becomes"),
    [
        (
            "team lead of 4, and the sales target of 4 million",
            "the target was 6 million not 4",
            "team lead of 4, and the sales target of 6 million",
        ),
        ("I lead 4 people and send 4 mails a month", "4 a week, not a month", "I lead 4 people and send 4 mails a week"),
        ("30k a month for ads and 30k a year of cards", "30k a quarter, not a year", "30k a month for ads and 30k a quarter of cards"),
        ("I own the p and l of 3 million", "actually the p and l was 30k", "I own the p and l of 30k"),
        ("i manage 5 people", "can i change the team? i said 5 but it was really 4 plus a student", "i manage 4 people"),
        ("orders per visit +7% since may", "i believe i said 7%, it was 0.7%", "orders per visit +0.7% since may"),
        ("mails were answered in 3 days", "it wasnt 3 days it was 3 hours", "mails were answered in 3 hours"),
        ("we were seven in print", "7 in print should be 17", "we were 17 in print"),
        ("i had 60k for it", "the 60k was per quarter btw", "i had 60k per quarter for it"),
        ("7 people under me, i hired 3", "oh no it was 4 that i hired", "7 people under me, i hired 4"),
    ],
)
def test_the_number_of_its_kind_is_put_right(told_text: str, text: str, becomes: str, role_model: RoleModel) -> None:
    interview = Interview.new(role_model).start().take(Reading(told_text))
    found = revise(interview, text)
    assert isinstance(found, Revision) and found.applied(interview.state.answers) == becomes


def test_a_number_told_once_more_changes_nothing(role_model: RoleModel) -> None:
    interview = Interview.new(role_model).start().take(Reading("I lead six with a budget of 400k")).note(Reading("I run two marketplaces"))
    assert revise(interview, "it was 400k as I said") is None and repeats_told(interview, "it was 400k as I said")
    assert not repeats_told(interview, "it was 300k as I said")


def test_thousands_take_the_place_of_thousands(role_model: RoleModel) -> None:
    interview = Interview.new(role_model).start().take(Reading("I lead six with a budget of 400k, on two marketplaces"))
    found = revise(interview, "sorry, it was 300k")
    assert isinstance(found, Revision) and "budget of 300k, on two" in found.applied(interview.state.answers)


def test_a_number_of_another_kind_is_no_third_version(role_model: RoleModel) -> None:
    interview = Interview.new(role_model).start().take(Reading("I lead a team of 8 people"))
    assert in_place_of(interview, "8 people", "conversion rose to 3 percent after that") is None
    assert in_place_of(interview, "8 people", "it's 10") is not None


TOY = "I lead 10 people in a toy shop, I hired 4 of them, delivery time fell by 30%"
SUMS = "I share the revenue target of 9 million, free shipping over 40 euro"


@pytest.mark.parametrize(
    ("text", "becomes"),
    [
        ("my team is 12 people", TOY.replace("10", "12")),
        ("I have two people now", TOY.replace("10", "two")),
        ("we are 3 people", TOY.replace("10", "3")),
        ("sorry, I hired 5", TOY.replace("4 of", "5 of")),
        ("I hired two of three, not 4", TOY.replace("4 of", "two of")),
        ("I lied about the 10, it's 3", TOY.replace("10", "3")),
        ("change the 30% to 20% please, I checked", TOY.replace("30%", "20%")),
        ("in the first question I said 10 but it's three", TOY.replace("10", "three")),
        ("it's 9 people but I only lead 3 of them", TOY.replace("10", "3")),
        ("the 10 I told you is 12", TOY.replace("10", "12")),
    ],
)
def test_a_number_replaces_one_of_the_same(role_model: RoleModel, text: str, becomes: str) -> None:
    told = Interview.new(role_model).start().take(Reading(TOY))
    found = revise(told, text)
    assert isinstance(found, Revision), found
    assert found.applied(told.state.answers) == becomes


@pytest.mark.parametrize(
    ("answer", "text"),
    [
        (SUMS, "my budget is 300k"),
        (SUMS, "our margin was 12 million"),
        (SUMS, "my salary is 80k by the way"),
        (TOY, "opens went up 3 points"),
        (TOY, "the 30% was my colleague"),
        (TOY, "one more: I didn't choose that"),
        ("emails on 50k contacts, 4 points", "the bounce rate is 4k"),
        ("I hired 4", "my team is 12 people"),
    ],
)
def test_a_number_of_something_else_is_new(role_model: RoleModel, answer: str, text: str) -> None:
    assert not isinstance(revise(Interview.new(role_model).start().take(Reading(answer)), text), Revision | Choice)


def test_one_person_is_no_people(role_model: RoleModel) -> None:
    told = Interview.new(role_model).start().take(Reading(TOY))
    found = revise(told, "I lead 1 person, not 10")
    assert isinstance(found, Revision) and "I lead 1 person in" in found.applied(told.state.answers)


@pytest.mark.parametrize(
    ("before", "new", "left"),
    [
        ("we left eBay, planned for ", "planned for half a year", "half a year"),
        ("I chose the ", "the spring campaign", "spring campaign"),
        ("we moved to ", "Shopware", "Shopware"),
        ("agreed with ", "with", "with"),
        ("", "half a year", "half a year"),
    ],
)
def test_words_in_front_of_the_place_are_not_said_twice(before: str, new: str, left: str) -> None:
    assert _without_overlap(before, new) == left
