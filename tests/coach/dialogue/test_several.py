"""A question in the sentence that tells something is found where it begins."""

from __future__ import annotations

import pytest

from coach.dialogue.hearing.several import split_question, tails
from coach.dialogue.hearing.told_and_asked import says_what_one_would_do
from coach.interview.questions import question_by_id
from coach.role_model import RoleModel


@pytest.mark.parametrize(
    ("text", "told", "asked"),
    [
        ("about a year and btw is this recorded anywhere", "about a year", "is this recorded anywhere"),
        ("I lead four people and hire them, does that count?", "I lead four people and hire them", "does that count?"),
        ("i own the P&L, and what does a director need?", "i own the P&L", "what does a director need?"),
        ("we cut returns by 20% and how much is left?", "we cut returns by 20%", "how much is left?"),
    ],
)
def test_told_and_asked_are_parted(text: str, told: str, asked: str) -> None:
    assert split_question(text) == (told, asked)


@pytest.mark.parametrize("text", ["what is a director, and what does a manager do?", "I tested what pays and how", "does that count?", ""])
def test_a_question_alone_or_an_answer_alone_is_not_parted(text: str) -> None:
    assert split_question(text) == ("", "")


def test_what_is_told_behind_a_question_is_no_part_of_it() -> None:
    text = "I lead four people. What did I change? I cut the meetings and gave them targets of their own"
    assert tails(None, text, "", "answering:leading_teams") == ("", "")  # type: ignore[arg-type]


def test_what_one_would_do_is_the_reply_to_a_case(role_model: RoleModel) -> None:
    case, core = question_by_id(role_model, "leading_teams.situational"), question_by_id(role_model, "leading_teams")
    assert says_what_one_would_do(case, "I'd take a step back and ask her")
    assert not says_what_one_would_do(core, "I'd take a step back and ask her")
    assert not says_what_one_would_do(case, "I'd go back to the first question")
    assert not says_what_one_would_do(case, "I'd rather skip this")
