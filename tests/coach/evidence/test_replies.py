"""Short replies with a short reason behind them, and words that take the reply back."""

from __future__ import annotations

import pytest

from coach.evidence.replies import interpret_short_reply, without_reason
from coach.role_model import RoleModel


@pytest.mark.parametrize(
    ("text", "reply"),
    [
        ("none at the moment, I'm the only one in marketing", "none"),
        ("Nobody. It was a one man show", "Nobody"),
        ("me, I built it with the developer", "me"),
        ("I did, together with our analyst", "I did"),
    ],
)
def test_a_reply_is_found_before_its_reason(text: str, reply: str) -> None:
    found, reason = without_reason(text)
    assert found == reply and reason


@pytest.mark.parametrize(
    "text",
    [
        "me, to be honest it was my boss",
        "I did, well the dev team did",
        "none, but I guided two agencies",
        "nothing beats a good test",
        "none " * 5 + ", " + "and so on " * 10,
        "media, mostly paid search",
    ],
)
def test_other_words_stand_as_they_are(text: str) -> None:
    assert without_reason(text) == (text, "")


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("Hiring, Goals and reviews", [3.5, 3]), ("Goals and reviews, Letting someone go", [3, 4]),
        ("hiring and structure or roles", [3.5, 4.5]),
        ("Hiring, and Goals and reviews", [3.5, 3]), ("Goals and reviews", [3]),
    ],
)  # fmt: skip
def test_a_label_with_and_in_it_can_stand_in_a_list(role_model: RoleModel, text: str, levels: list[float]) -> None:
    replies = interpret_short_reply(role_model, "leading_teams", text, "leading_teams.people_decisions")
    assert [(reply.rule, reply.level) for reply in replies] == [("option", level) for level in levels]
