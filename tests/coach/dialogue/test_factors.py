"""How many times something became is put right."""

from __future__ import annotations

import pytest

from coach.dialogue.changing.factors import factor_again
from coach.evidence.types import Reading
from coach.interview.interview import Interview
from coach.role_model import RoleModel


def _told(role_model: RoleModel, text: str) -> Interview:
    return Interview.new(role_model).start().take(Reading(text)).skip_topic()


@pytest.mark.parametrize(
    ("said", "text", "becomes"),
    [
        ("we doubled down on email, orders x3", "wait it was x2 my bad", "we doubled down on email, orders x2"),
        ("orders grew 3x in a year", "oops i meant 2x", "orders grew 2x in a year"),
        ("I rebuilt search and sales tripled", "correction: sales doubled, not tripled", "I rebuilt search and sales doubled"),
        ("I rebuilt search, sales x3", "sales doubled, not tripled", "I rebuilt search, sales x2"),
        ("newsletter income doubled", "sorry, it tripled", "newsletter income tripled"),
        ("clicks went up three times", "actually four times, sorry", "clicks went up 4 times"),
        ("sales tripled", "I exaggerated, sales doubled", "sales doubled"),
        ("traffic doubled", "no, traffic x5", "traffic grew 5x"),
    ],
)
def test_the_right_factor_takes_its_place(role_model: RoleModel, said: str, text: str, becomes: str) -> None:
    interview = _told(role_model, said)
    found = factor_again(interview, text)
    assert found and found.applied(interview.state.answers) == becomes


@pytest.mark.parametrize(
    "text",
    [
        "we tripled the ad spend as well",
        "sorry, the returns doubled",
        "actually it was 30 percent",
        "returns did not double after that, we watched them for 3 months",
        "wait, was it doubled?",
        "no, not twice",
        "I rather doubled down on search",
        "correction: orders quadrupled, not doubled",
    ],
)
def test_another_thing_or_nothing_new_changes_none(role_model: RoleModel, text: str) -> None:
    assert factor_again(_told(role_model, "I rebuilt search and sales tripled"), text) is None
