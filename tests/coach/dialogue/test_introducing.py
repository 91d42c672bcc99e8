"""Who tells about themselves in the first message wants nothing that could be out of scope."""

from __future__ import annotations

import pytest

from coach.dialogue.hearing.deciding import _introduces_oneself

TELLS = [
    "i am from Poland, work in shop with cosmetic online",
    "I run the webstore of a bakery for six years",
    "we are a family firm and my job is the newsletter",
    "my background is retail, then two years of ads",
    "i've been in print before, now it is mostly Amazon",
    "hello there, I was a store manager until last summer",
    "our shop sells kayaks and I do everything in it",
    "I'm a specialist since 2021, mainly email and crm",
]
ASKS = [
    "can you book me a table in Rome for my boss",
    "I want to know the weather in my town tomorrow",
    "please write a love letter to my wife for me",
    "I'm looking for a flat in the north of Berlin",
    "what do you think of my football team this year",
    "I would like to order two pizzas to my office",
    "my printer is broken, tell me how it works again",
    "pizza is the best food in the whole world",
    "my dog",
]


@pytest.mark.parametrize("text", TELLS)
def test_tells(text: str) -> None:
    assert _introduces_oneself(text)


@pytest.mark.parametrize("text", ASKS)
def test_asks(text: str) -> None:
    assert not _introduces_oneself(text)
