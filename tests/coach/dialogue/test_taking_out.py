"""Something told is taken out in words that might also leave a question out."""

from __future__ import annotations

import pytest

from coach.dialogue.changing.revision import NotSaid, Revision
from coach.dialogue.changing.striking import to_strike
from coach.dialogue.changing.taking_out import taken_out, topic_out, without_topic
from coach.evidence.types import Reading
from coach.interview.interview import Interview
from coach.interview.state import Answer
from coach.role_model import RoleModel

TEAM = "I look after 9 planners at Mill Lane, I hired four of them"


@pytest.fixture
def told(role_model: RoleModel) -> Interview:
    """A team and a plan are told; the question on numbers is open."""
    answers = (Answer("leading_teams", Reading(TEAM)), Answer("strategy", Reading("We dropped wholesale, margin was up 7%")))
    return Interview.new(role_model).start().updated(answers=answers, open="data")


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("can you leave the hiring out", "hired"),
        ("please keep Mill Lane out of it, no: keep the Mill Lane part out", ""),
        ("leave the planners out of my notes please", "planners"),
        ("the hiring bit isn't true, leave it out", "hired"),
        ("that wholesale thing was wrong, please remove it", "wholesale"),
        ("the 7% is not right, take it out", "7%"),
        ("I shouldn't have mentioned Mill Lane, can you delete that", "Mill Lane"),
        ("i should not have told you about the wholesale, please forget it", "wholesale"),
        ("leave out the 7%", "7%"),
        ("keep the hiring story out, it's private", "hired"),
    ],
)
def test_what_is_meant_goes(told: Interview, text: str, gone: str) -> None:
    place = taken_out(told, text)
    if not gone:
        assert place is None
        return
    assert isinstance(place, Revision)
    assert gone not in place.applied(told.state.answers)


@pytest.mark.parametrize(
    "text",
    [
        "leave the numbers question out",
        "can we leave the money part out",
        "leave that out",
        "leave it out please",
        "we left the planners out of it",
        "keep the pace up",
        "the launch wasn't right, so we took it out",
        "leave the data part out please",
        "keep going",
        "I should have told you about the app",
    ],
)
def test_a_skip_or_an_answer_takes_nothing_out(told: Interview, text: str) -> None:
    assert taken_out(told, text) is None


def test_what_was_never_told_is_said_so(told: Interview) -> None:
    assert isinstance(taken_out(told, "the bit about Oslo isn't true, leave it out"), NotSaid)


@pytest.mark.parametrize(
    ("text", "gone"),
    [
        ("you can forget the part about wholesale, I am not sure of it", "wholesale"),
        ("please don't use the 7%, can't prove it", "7%"),
        ("remove the 7% thing", "7%"),
        ("delete the 7%, I mixed it up", "7%"),
        ("take back that I hired people", "hired"),
    ],
)
def test_reasons_and_words_around_a_number(told: Interview, text: str, gone: str) -> None:
    place = to_strike(told, text)
    assert isinstance(place, Revision) and gone not in place.applied(told.state.answers)


@pytest.mark.parametrize(
    "text",
    [
        "remove my answer on strategy",
        "delete what I said about strategy",
        "please erase everything about strategy",
        "forget all I told you about the team",
        "take out my answers about the team",
        "withdraw what I wrote on strategy please",
        "scrap my whole answer on strategy",
        "drop everything i said about the team",
    ],
)
def test_a_whole_topic_goes(told: Interview, text: str) -> None:
    topic = topic_out(told, text)
    left = without_topic(told, topic)
    assert topic and all(answer.competency != topic for answer in left.state.answers) and topic in left.state.skipped


@pytest.mark.parametrize(
    "text",
    [
        "remove my answer on money",
        "delete what I said about Mill Lane",
        "drop the team off at the fair",
        "I removed everything about strategy from the deck",
        "forget it",
        "what did I say about strategy",
        "change my answer on strategy",
        "scrap the team meeting",
    ],
)
def test_other_words_take_no_topic_out(told: Interview, text: str) -> None:
    assert topic_out(told, text) == ""
