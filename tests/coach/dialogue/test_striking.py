"""What somebody wants out of their answers is found word for word, and nothing else is struck."""

from __future__ import annotations

import pytest

from coach.dialogue.striking import to_strike
from coach.interview.interview import Interview
from coach.role_model import RoleModel


@pytest.fixture
def told(role_model: RoleModel) -> Interview:
    """One answer with a number and a name in it."""
    from coach.evidence.types import Reading

    return Interview.new(role_model).start().take(Reading("I own 48 million of sales at Acme Tools with two leads"))


@pytest.mark.parametrize("text", ["remove the 48 million", "please delete the 48 million from my answers", "don't keep 48 million"])
def test_a_number_is_struck_and_the_rest_stays(told: Interview, text: str) -> None:
    place = to_strike(told, text)
    assert place and place.applied(told.state.answers) == "I own an amount I keep to myself of sales at Acme Tools with two leads"


def test_words_are_struck(told: Interview) -> None:
    place = to_strike(told, "can you forget acme tools please")
    assert place and "Acme" not in place.applied(told.state.answers)


@pytest.mark.parametrize(
    "text", ["delete my data", "forget it", "remove everything", "remove the 50 million", "I removed two channels", "delete"]
)
def test_nothing_else_is(told: Interview, text: str) -> None:
    assert to_strike(told, text) is None
