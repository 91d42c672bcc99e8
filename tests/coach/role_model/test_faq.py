"""Every FAQ entry can be said, and is asked for in words that no other entry claims."""

from __future__ import annotations

from collections import Counter

import pytest

from coach.dialogue.conductor import ANSWERED_TOO, MOVES
from coach.dialogue.moves.faq import FAQ_ACTS
from coach.dialogue.moves.plain_questions import entry_says, of_the_job
from coach.interview.interview import Interview
from coach.role_model import RoleModel
from coach.wording import has_wording

_SHORT_WORDS, _FEWEST_WAYS = 25, 4


def test_each_entry_has_words_or_a_move(role_model: RoleModel) -> None:
    for entry in role_model.faq:
        assert entry.answer or has_wording(entry.response) or entry.kind in MOVES, entry.act
        assert len(entry.short.split()) <= _SHORT_WORDS, entry.act
        assert not entry.asked or entry.kind in ANSWERED_TOO, entry.act


def test_ways_of_asking_are_many_and_belong_to_one_entry(role_model: RoleModel) -> None:
    ways = Counter(way.lower().strip(" ?") for entry in role_model.faq for way in entry.asked)
    assert [way for way, count in ways.items() if count > 1] == []
    assert [entry.act for entry in role_model.faq if 0 < len(entry.asked) < _FEWEST_WAYS] == []


@pytest.mark.parametrize(
    ("topic", "text", "act", "entry"),
    [
        ("faq_reports", "who is above the director", "", "faq_reports_director"),
        ("faq_reports", "who is the manager's boss", "", "faq_reports_manager"),
        ("faq_reports", "who do the two report to", "", "faq_reports"),
        ("faq_director_role", "what do a director and a manager do", "", "faq_difference"),
        ("faq_director_role", "what is done in ecom marketing management", "faq_manager_role", "faq_manager_role"),
        ("faq_difference", "is a marketing manager the same as an ecommerce manager", "", "faq_titles"),
        ("faq_hiring", "does a manager hire", "", "faq_hiring"),
    ],
)
def test_the_job_named_decides(role_model: RoleModel, topic: str, text: str, act: str, entry: str) -> None:
    found = role_model.faq_entry(topic)
    assert found and of_the_job(Interview.new(role_model), text, found, act).act == entry


def test_an_entry_without_words_is_left_to_its_move(role_model: RoleModel) -> None:
    interview = Interview.new(role_model)
    assert entry_says(interview, "chat_privacy") == () and entry_says(interview, "nothing_like_it") == ()
    assert entry_says(interview, "faq_pay")[0].response == "utter_no_pay"
    assert {entry.act for entry in role_model.faq} >= FAQ_ACTS
