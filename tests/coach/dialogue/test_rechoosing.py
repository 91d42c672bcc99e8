"""The reply to a follow-up is said anew in other words; what tells of the open question is none."""

from __future__ import annotations

import pytest

from coach.dialogue.changing.objecting import without_shell
from coach.dialogue.changing.rechoosing import chosen_anew
from coach.evidence.types import Reading
from coach.interview.interview import Interview
from coach.interview.state import Answer
from coach.role_model import RoleModel


@pytest.fixture
def carried(role_model: RoleModel) -> Interview:
    """Who decided was answered last; the question on numbers is open."""
    told = (
        Answer("strategy", Reading("We chose rentals over repairs")),
        Answer("strategy.horizon", Reading("About a year")),
        Answer("strategy.final_call", Reading("I carried it out")),
    )
    return Interview.new(role_model).start().updated(answers=told, open="data")


@pytest.mark.parametrize(
    ("text", "index", "words"),
    [
        ("oh wait, I made the final decision", 2, "I made the final decision"),
        ("sorry, my director decided", 2, "my director decided"),
        ("wrong option, it should be My boss, I proposed", 2, "My boss, I proposed"),
        ("that last one isn't right, we decided together", 2, "we decided together"),
        ("change my last answer to Me", 2, "Me"),
        ("sorry i meant me with leadership", 2, "me with leadership"),
        ("actually no, me, not them", 2, "me"),
        ("I pressed the wrong button. It was my boss who decided", 2, "It was my boss who decided"),
        ("correction: the client decided", 2, "the client decided"),
        ("no wait, the plan looked a quarter ahead", 1, "the plan looked a quarter ahead"),
    ],
)
def test_another_reply_to_what_was_asked(carried: Interview, text: str, index: int, words: str) -> None:
    assert chosen_anew(carried, text) == (index, words)


@pytest.mark.parametrize(
    "text",
    [
        "I decided it on the return rates",
        "actually I decided to drop two sizes after the returns",
        "no wait, conversion in the app fell",
        "well, actually the basket size",
        "sorry, what do you mean by decided?",
        "actually my boss bought a dashboard",
        "wait, I looked at margins by brand",
        "me",
        "sorry, our checkout broke",
        "actually",
        "hang on, the bids went to 4 euro",
        "no wait, a year later we tested prices",
    ],
)
def test_answers_choose_nothing_anew(carried: Interview, text: str) -> None:
    assert chosen_anew(carried, text) is None


def test_what_the_open_question_asks_for_belongs_to_it(carried: Interview) -> None:
    assert chosen_anew(carried.updated(open="data.acted"), "actually, my team") is None


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("no wait, sorry, it was eight", "it was eight"),
        ("I was wrong, the owner set it", "the owner set it"),
        ("my mistake, we tested it", "we tested it"),
        ("correct: the crew is the agency's", "the crew is the agency's"),
        ("sorry", "sorry"),
        ("the wrong button colour cost us sales", "the wrong button colour cost us sales"),
        ("I chose the wrong agency once", "I chose the wrong agency once"),
        ("correct sizing cut returns", "correct sizing cut returns"),
    ],
)
def test_the_shell_is_no_part_of_what_is_told(text: str, left: str) -> None:
    assert without_shell(text) == left
