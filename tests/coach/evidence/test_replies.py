"""Short replies with a short reason behind them, and words that take the reply back."""

from __future__ import annotations

import pytest

from coach.evidence.replies import interpret_short_reply, none_option, without_reason
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


@pytest.mark.parametrize("text", ["no", "nope", "None", "nothing", "none of them", "nobody"])
@pytest.mark.parametrize("question", ["leading_teams.people_decisions", "value.ownership"])
def test_a_no_is_the_none_among_the_options(role_model: RoleModel, question: str, text: str) -> None:
    name, _, part = question.partition(".")
    none = none_option(role_model, name, part)
    found = interpret_short_reply(role_model, name, text, question)
    assert none and [(reply.sentence, reply.level, reply.rule) for reply in found] == [(none.means, none.level, "option")]


@pytest.mark.parametrize("question", ["data.acted", "strategy.horizon", "data.measure", "strategy"])
def test_where_nothing_says_none_a_no_is_no_option(role_model: RoleModel, question: str) -> None:
    name, _, part = question.partition(".")
    assert none_option(role_model, name, part) is None
    assert all(reply.rule != "option" for reply in interpret_short_reply(role_model, name, "no", question))
