"""What is told and what is asked in one message are parted by their form."""

from __future__ import annotations

import pytest

from coach.dialogue.cues.small_cues import says_goodbye
from coach.dialogue.hearing.parting import asked_then_told, plainly_asks, told_then_asked

BEHIND = [
    ("A quarter, why", "A quarter", "why"),
    ("Longer. how come you want that", "Longer", "how come you want that"),
    ("Goals and reviews, would a director do these", "Goals and reviews", "would a director do these"),
    ("My team, what is attribution", "My team", "what is attribution"),
    ("six people, is that small", "six people", "is that small"),
    ("I run the shop with Shopware, do you know Shopware", "I run the shop with Shopware", "do you know Shopware"),
    ("coaching, and will I see this again at the end", "coaching", "will I see this again at the end"),
    ("I'd rather plan but why does that matter here", "I'd rather plan", "why does that matter here"),
    ("I'd ask her what is wrong. what would others do", "I'd ask her what is wrong", "what would others do"),
    ("we doubled repeat orders, do I get a badge for that", "we doubled repeat orders", "do I get a badge for that"),
    ("They all report to me. could I correct this later", "They all report to me", "could I correct this later"),
    ("my boss, who owns the money for directors", "my boss", "who owns the money for directors"),
    ("I own a 300k budget. what's normal for a manager?", "I own a 300k budget", "what's normal for a manager?"),
    ("three years - how long do directors plan", "three years", "how long do directors plan"),
    ("I hired two, and one question: who reads this?", "I hired two", "who reads this?"),
]
AHEAD = [
    ("do you keep this? fine: nine people work for me", "nine people work for me", "do you keep this"),
    ("why would you ask that, we are only two here", "we are only two here", "why would you ask that"),
    ("is there a best answer? I'd split the work", "I'd split the work", "is there a best answer"),
    ("do directors need SQL? my analysts have it, I don't", "my analysts have it, I don't", "do directors need SQL"),
]
TELLS = [
    "My lead, who owns the calendar",
    "I have two juniors, who decide on their own ads",
    "we asked buyers, do you trust the size chart, and changed it",
    "I had to decide, should we leave eBay or stay",
    "I taught them how to brief and when to stop",
    "I lead three, do the reviews and hire",
    "Me, can't blame anybody else",
    "What moved was the price, what stayed was the range",
    "I looked at returns, what counts is the reason",
    "conversion, is my main number",
    "I know what customers want and how they search",
    "The question was, is it the traffic or the checkout",
    "we tested where the button goes and which colour works",
    "I do what the plan says, when it fits",
    "My boss, will retire next year",
    "I cut the fairs, which nobody missed",
    "I lead four. What did I change? I cut the meetings and gave them targets of their own",
    "What moved? Returns, after I rewrote the guide",
    "how much? about 300k, I own it",
    "I led nine, can you believe it",
]


@pytest.mark.parametrize(("text", "told", "asked"), BEHIND)
def test_a_question_behind_what_is_told(text: str, told: str, asked: str) -> None:
    assert (told, asked) in list(told_then_asked(text))


@pytest.mark.parametrize(("text", "told", "asked"), AHEAD)
def test_a_question_in_front_of_what_is_told(text: str, told: str, asked: str) -> None:
    assert (told, asked) in list(asked_then_told(text))


def test_what_is_told_on_both_sides_of_a_question_is_kept() -> None:
    parts = told_then_asked("I run six people. what does a director earn in Spain, and I hired four of them")
    assert ("I run six people. I hired four of them", "what does a director earn in Spain") in list(parts)


@pytest.mark.parametrize("text", TELLS)
def test_what_only_tells_is_not_parted(text: str) -> None:
    assert not list(told_then_asked(text)) and not list(asked_then_told(text))


@pytest.mark.parametrize("text", ["you know", "so what", "what can you do", "do you see what I mean", "who knows?"])
def test_a_figure_of_speech_asks_nothing(text: str) -> None:
    assert not plainly_asks(text)


@pytest.mark.parametrize(
    "text",
    [
        "Many thanks and goodbye!",
        "you were great, bye now",
        "That was fun. Bye bye",
        "thanks for the chat, see you",
        "nice talking to you. take care",
        "thank you so much, goodbye",
    ],
)
def test_takes_leave_with_thanks(text: str) -> None:
    assert says_goodbye(text)


@pytest.mark.parametrize(
    "text",
    [
        "thanks to the buyers we said goodbye to print",
        "we said thank you and goodbye to the agency",
        "that was good for sales, bye to discounts",
        "thank you, by the way I lead 4",
        "you are great",
        "customers write thanks and see you again",
    ],
)
def test_takes_no_leave(text: str) -> None:
    assert not says_goodbye(text)
