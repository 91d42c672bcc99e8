"""What was counted is counted anew, in words that name no "not"."""

from __future__ import annotations

import pytest

from coach.dialogue.changing.recounting import compares, counted_anew, is_alone_now
from coach.dialogue.changing.revising import revise
from coach.dialogue.changing.revision import Revision
from coach.evidence.types import Reading
from coach.interview.interview import Interview
from coach.role_model import RoleModel


@pytest.fixture(scope="module")
def told(role_model: RoleModel) -> Interview:
    """A team of six; the first question on plans is open."""
    return Interview.new(role_model).start().take(Reading("I lead 6 planners in 3 offices")).skip_topic()


@pytest.mark.parametrize(
    ("text", "becomes"),
    [
        ("6 was last year, now it's 5", "5, not 6"),
        ("it's 5 now, 6 was last year", "5, not 6"),
        ("oh and my team is 5 now, the 6 was before", "5, not 6"),
        ("actually, back to my team - 6 was in 2023, today we are five", "five, not 6"),
        ("about my team: the six were last summer and now I have 8 people", "8, not six"),
        ("it's 7, I forgot the trainee", "sorry, 7 people"),
        ("we're seven actually, forgot Anna", "sorry, seven people"),
        ("I left out my assistant, so it's 7", "sorry, 7 people"),
        ("one of them left last week so its just five now", "sorry, five people"),
        ("two more joined in May, which makes 8", "sorry, 8 people"),
        ("we used to be 6, now we're 5", "5, not 6"),
        ("Peter left, so it's five", "sorry, five people"),
        ("we hired one more since, so it's 7 now", "sorry, 7 people"),
        ("sorry, 7 with the intern", "sorry, 7 people"),
        ("actually 5 now, one person left in May", "sorry, 5 people"),
        ("now it's 5 people, Peter left", "sorry, 5 people"),
        ("5 actually", "actually 5"),
        ("7, sorry", "actually 7"),
    ],
)
def test_a_new_count_is_a_plain_correction(told: Interview, text: str, becomes: str) -> None:
    assert counted_anew(told, text) == becomes


@pytest.mark.parametrize(
    "text",
    [
        "conversion was 2 percent last year, now it's 3",
        "4 was last year, now it's 5",
        "last year we had 6 campaigns and now it's 5 a month",
        "we ran 5 tests and forgot the control group",
        "it's 15 shops, I forgot to count returns",
        "two left last month, so we automated the feeds",
        "three markets actually and a plan for each",
        "we launched in 2021, now we are in 5 markets",
        "it was 6 weeks of work, I missed two deadlines",
        "was it 6 last year?",
        "returns left us with losses, so we are 5 percent down",
        "we used to be 6 months late, now we're on time",
        "we hired one agency for SEO, so it's cheaper now",
    ],
)
def test_what_tells_something_else_is_none(told: Interview, text: str) -> None:
    assert counted_anew(told, text) == ""


def test_what_was_told_of_then_and_now_stands(role_model: RoleModel) -> None:
    interview = Interview.new(role_model).start().take(Reading("I had 4 people last year, it's 6 now")).skip_topic()
    assert counted_anew(interview, "4 was last year, now it's 6") == "6, not 6"


def test_a_number_is_no_length_of_time(role_model: RoleModel) -> None:
    interview = Interview.new(role_model).start().skip_topic().take(Reading("I proposed a two year roadmap"))
    assert counted_anew(interview, "the team was 8 last year, now it's 11") == ""


def test_a_bare_number_may_answer_a_follow_up(role_model: RoleModel) -> None:
    interview = Interview.new(role_model).start().take(Reading("I lead 6 planners"))
    assert counted_anew(interview, "5 actually") == ""


@pytest.mark.parametrize(
    "text", ["6 was last year, now it's 5", "my team is 5 now, 6 was before", "the budget is 300k now, 250k was last year"]
)
def test_then_and_now_is_heard_behind_an_answer(text: str) -> None:
    assert compares(text)


@pytest.mark.parametrize("text", ["sales are 5 percent up, last year was bad", "we are 5 now and happy", "before that I had 6 jobs"])
def test_a_story_compares_nothing(text: str) -> None:
    assert not compares(text)


@pytest.mark.parametrize(
    "text",
    [
        "since March it's just me, everybody quit",
        "they have all left, so it's only me",
        "its just me now",
        "the intern is gone so i'm only myself now, its only me",
        "there's only me since the spring",
        "two were let go, that leaves just me",
    ],
)
def test_nobody_is_left(text: str) -> None:
    assert is_alone_now(text)


@pytest.mark.parametrize(
    "text",
    [
        "it's just me and a student now",
        "just me, I decided",
        "everybody left the meeting early",
        "it's only me plus an agency since May",
        "I am just meeting the board now",
        "only my boss is left",
    ],
)
def test_somebody_is_left(text: str) -> None:
    assert not is_alone_now(text)


@pytest.fixture(scope="module")
def with_leads(role_model: RoleModel) -> Interview:
    """A team of nine, of whom three are team leads, and a share that moved in May."""
    interview = Interview.new(role_model).start().take(Reading("I lead 9 people in sales. Three of them are team leads")).skip_topic()
    return interview.take(Reading("I moved the budget in May and 45 percent of it went to search")).skip_topic()


@pytest.mark.parametrize(
    ("text", "becomes"),
    [
        ("only two of them are team leads", "it's two, not Three"),
        ("about the team: only one of them is a lead", "it's one, not Three"),
        ("actually just 2 are team leads", "it's 2, not Three"),
        ("only one is a team lead", "it's one, not Three"),
        ("really two of those are leads", "it's two, not Three"),
        ("sorry, only 1 of them is really a lead", "it's 1, not Three"),
        ("only three of them are leads", ""),
        ("two of them are leads", ""),
        ("only one of them is junior", ""),
        ("only two are products of ours", ""),
        ("one of them is a great writer", ""),
        ("only one was late", ""),
        ("just 2 were returns", ""),
    ],
)
def test_some_of_them_are_counted_anew(with_leads: Interview, text: str, becomes: str) -> None:
    assert counted_anew(with_leads, text) == becomes


@pytest.mark.parametrize(
    ("text", "stands"),
    [
        ("One, not three", "1 of them is a team lead"),
        ("the leads: one, not three", "1 of them is a team lead"),
        ("the percentage was 54, i mixed up the digits", "54 percent of it"),
        ("it was actually 30 people with the two agencies", "I lead 30 people"),
        ("sorry, it wasn't May, it was March", "in March"),
        ("I said it was 45% but it was more like half", "half of it went"),
        ("actually not search, print", "went to print"),
    ],
)
def test_it_is_put_in_its_place(with_leads: Interview, text: str, stands: str) -> None:
    found = revise(with_leads, text)
    assert isinstance(found, Revision) and stands in found.applied(with_leads.state.answers)


@pytest.mark.parametrize(
    "text",
    [
        "it wasn't the price, it was the delivery",
        "it was not May who did it",
        "actually not search, my boss did that",
        "the percentage was good",
        "I said no to May, it was too early",
    ],
)
def test_nothing_is_put_in_its_place(with_leads: Interview, text: str) -> None:
    assert not isinstance(revise(with_leads, text), Revision)
