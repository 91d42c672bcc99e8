"""A first name that is given is heard; nothing else is taken for one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.dialogue.naming import given_name, without_name


@given(st.text(max_size=200))
def test_any_text_can_be_searched(text: str) -> None:
    assert isinstance(given_name(text), str) and isinstance(without_name(text), str)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("hello, I'm Anna", "Anna"), ("my name is xochitl", "Xochitl"), ("Hi, Daniel here", "Daniel"), ("call me Kim", "Kim"),
        ("im oscar, a bit nervous", "Oscar"),
        ("I'm ready", ""), ("I'm Head of Ecommerce", ""), ("I'm German", ""), ("my boss is Anna", ""), ("I am leading a team", ""),
        ("hey im wojtek", "Wojtek"),
        ("heya, marek here", "Marek"),
        ("hi im unemployd", ""),
        ("hello im stresed", ""),
        ("Good question, it's Zalando", ""),
        ("Hey, it's Magento", ""),
        ("hi, its jonas", "Jonas"),
        ("its growing", ""),
        ("two people. im called Ignace btw", "Ignace"),
        ("I'm Wojtek, I run the shop", "Wojtek"),
        ("I'm Responsible, for all of it", ""),
        ("its Tove", "Tove"),
        ("hey, Greta here", "Greta"),
        ("I'm Zoë, I run a shop", "Zoë"),
        ("I'm Łukasz", "Łukasz"),
        ("i'm niamh and i lead 4 people", "Niamh"),
        ("its shopware", ""),
        ("its our erp", ""),
        ("im greatful", ""),
    ],
)  # fmt: skip
def test_given_name(text: str, name: str) -> None:
    assert given_name(text) == name


def test_without_name_leaves_the_rest() -> None:
    assert without_name("hello, I'm Anna") == "hello,"
    assert without_name("I'm Anna and I lead five people") == "I lead five people"
    assert without_name("I lead five people") == "I lead five people"
