"""How somebody came to the chat, told in front of a question, and what only looks like it."""

from __future__ import annotations

import pytest

from coach.dialogue.cues.aside_cues import without_how_one_came


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("My manager sent me this link. What is it exactly?", "What is it exactly?"),
        ("my boss sent me here, what is this?", "what is this?"),
        ("HR gave me the link. how long is it?", "how long is it?"),
        ("a friend told me about this chat! what does it do?", "what does it do?"),
        ("I was told to fill this in. how long does it take?", "how long does it take?"),
        ("i just found this on linkedin. what is it for", "what is it for"),
        ("our head of people recommended this. is it free?", "is it free?"),
        ("Hi, my colleague showed me this bot. Can you tell me what it does?", "Hi, Can you tell me what it does?"),
    ],
)
def test_only_the_question_is_left(text: str, asked: str) -> None:
    assert without_how_one_came(text) == asked


@pytest.mark.parametrize(
    "text",
    [
        "My manager asked me to lead the team. Is that enough?",
        "My boss gave me the budget. What did I change? I cut display.",
        "my boss sent me to Berlin, what could I do",
        "My manager wants me to do this. Will she see the answers?",
        "HR told me about the opening and I hired two",
        "I found the delivery page was slow. Shall I say more?",
        "i was asked to run the marketplace. is that ecommerce?",
        "my colleague told me about this.",
        "what is this? my boss sent me here",
    ],
)
def test_what_tells_of_work_or_of_somebody_stays(text: str) -> None:
    assert without_how_one_came(text) == text
