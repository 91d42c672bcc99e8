"""Questions about the asking itself get their own short reply and show no level."""

from __future__ import annotations

import pytest

from coach.dialogue.moves.about_chat import about_chat, is_about_chat
from coach.interview.interview import Interview

ASKED = [
    ("is there a best answer", "utter_no_right_answer"),
    ("was that correct?", "utter_no_right_answer"),
    ("did I get that right", "utter_no_right_answer"),
    ("what do you want me to say", "utter_no_right_answer"),
    ("how would a manager answer this", "utter_would_steer"),
    ("what would most people do", "utter_would_steer"),
    ("what would you pick?", "utter_would_steer"),
    ("is this more of a manager task", "utter_would_steer"),
    ("would directors do this too", "utter_would_steer"),
    ("could I edit this later", "utter_can_change"),
    ("may I still correct my answers at the end?", "utter_can_change"),
    ("can I read all of this again", "utter_can_read"),
    ("will I see my answers afterwards", "utter_can_read"),
    ("may I skip a few questions", "utter_may_skip"),
    ("is it ok to skip certain parts", "utter_may_skip"),
    ("what is all this good for", "utter_what_comes"),
    ("will I get a diploma", "utter_what_comes"),
    ("is this one graded", "utter_how_scored"),
]
NOT = [
    "what does a director do",
    "what would a director earn",
    "can I change my answer on data",
    "can I skip this",
    "the right answer for us was Germany",
    "I would do it right away",
    "is it the right time to hire",
    "we changed it later",
    "would a director need SQL",
    "a director did this before me",
    "I can see my numbers later in the day",
    "it was scored by finance",
    "both teams report to me",
    "that was a theoretical plan until I got the money",
    "what is a P&L",
]


@pytest.mark.parametrize(("text", "response"), ASKED)
def test_asked_about_the_asking(started: Interview, text: str, response: str) -> None:
    assert is_about_chat(started, text)
    assert [say.response for say in about_chat(started, text)] == [response]


@pytest.mark.parametrize("text", NOT)
def test_not_about_the_asking(started: Interview, text: str) -> None:
    assert not is_about_chat(started, text) and not about_chat(started, text)


@pytest.mark.parametrize(
    "text", ["this sounds rather made up", "isn't this too hypothetical?", "why an imaginary case", "is that marked as well"]
)
def test_a_case_has_its_reason(started: Interview, text: str) -> None:
    case = started.updated(open="strategy.situational")
    assert [say.response for say in about_chat(case, text)] == ["utter_why_case"]


@pytest.mark.parametrize("text", ["I'd first ask for the case behind it", "in theory I'd ask finance", "I would make up a rota"])
def test_a_reply_to_a_case_is_no_complaint(started: Interview, text: str) -> None:
    assert not is_about_chat(started.updated(open="strategy.situational"), text)


@pytest.mark.parametrize("text", ["may I pick both", "could I have a bit of both?", "is both fine", "what about both"])
def test_both_may_be_liked(started: Interview, text: str) -> None:
    assert [say.response for say in about_chat(started.updated(open="preference"), text)] == ["utter_both_fine"]


def test_how_good_an_answer_was_is_left_for_the_result(started: Interview) -> None:
    assert [say.response for say in about_chat(started, "is that a lot?")] == ["utter_would_steer"]
    assert not is_about_chat(started, "is that good")


def test_two_questions_get_two_replies(started: Interview) -> None:
    said = about_chat(started, "may I skip some of it and what is it all for")
    assert [say.response for say in said] == ["utter_may_skip", "utter_what_comes"]
