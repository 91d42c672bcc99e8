"""A first name that is given is heard; nothing else is taken for one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.dialogue.memory.naming import given_name, without_name


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
        ("um hi im marcus i run marketing for a gear brand", "Marcus"), ("hi i am jonas my job is email", "Jonas"),
        ("ok so i'm priya i lead five", "Priya"), ("hello, this is Lena we sell shoes", "Lena"),
        ("helo my name Ania, i am from Poland", "Ania"), ("my name Piotr and i sell shoes", "Piotr"),
        ("good evening, Samir. I was store manager", "Samir"), ("hey - Lucia", "Lucia"),
        ("i told you at the start im marcus", "Marcus"), ("I already said my name is Ania", "Ania"),
        ("hi Samir, I lead five", ""), ("good evening. Start", ""), ("hello, Alexa.", ""), ("my name tag project", ""),
        ("good morning, team. I lead two", ""), ("hey, Zalando. big shop", ""), ("im happy i run it", ""),
        ("i am responsible i run the shop", ""), ("I said it's Shopify", ""), ("i told you im busy", ""),
        ("i told anna im leaving", ""), ("this is amazon i run it", ""),
    ],
)  # fmt: skip
def test_given_name(text: str, name: str) -> None:
    assert given_name(text) == name


def test_without_name_leaves_the_rest() -> None:
    assert without_name("hello, I'm Anna") == "hello,"
    assert without_name("I'm Anna and I lead five people") == "I lead five people"
    assert without_name("I lead five people") == "I lead five people"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("hello im rose", "Rose"), ("hey, it's June", "June"), ("Hi, Bill here", "Bill"), ("i'm penny", "Penny"),
        ("evening, dawn here", "Dawn"),
        ("its hazel from york", "Hazel"), ("good morning, this is hope", "Hope"), ("hi im rich", "Rich"),
        ("Hi, I'm Joy and I run a shop", "Joy"), ("hello im will, I lead two", "Will"), ("I'm Frank", "Frank"),
        ("morning, petra speaking", "Petra"), ("the name's ross", "Ross"), ("name is Jasmine", "Jasmine"),
        ("Temitope is my name, but everyone calls me Temi", "Temi"), ("hi, Olena is my name", "Olena"),
        ("my name would be Femke btw", "Femke"), ("I am called Tran Van Duc, please say Duc", "Duc"),
        ("I'm Alexandra, friends call me Lexi", "Lexi"), ("i go by jonas", "Jonas"), ("Wolfgang, people just call me Wolf", "Wolf"),
        ("katja, from linz", "Katja"), ("hi, Tomasz from Gdansk", "Tomasz"),
        ("its mei lin, not melinda", "Mei Lin"), ("no, it's Jon, not John", "Jon"), ("thats Zoé with an accent", "Zoé"),
        ("it's Marc with a c", "Marc"), ("thats Rose with a capital", "Rose"),
    ],
)  # fmt: skip
def test_other_ways_to_give_a_name(text: str, name: str) -> None:
    assert given_name(text) == name
    assert "hello" in without_name(text).lower() or len(without_name(text).split()) < len(text.split())


@pytest.mark.parametrize(
    "text",
    [
        "I'm rich in ideas and short of time", "its frank feedback that helps", "i'm rich", "we will mark it",
        "it's may be a year", "people call me daily", "everyone says no", "they call me when it breaks", "everyone calls me boss",
        "Peter, from finance", "Anna from the warehouse", "Amazon from Germany", "its margin, not revenue", "it's Shopify, not Magento",
        "it's Amazon with a twist", "summer sale", "may and june", "the brand name is Nike", "our name is on the box", "its growing",
        "I will", "may I ask something", "please say more", "so say ten people", "mark down prices", "i'm in charge", "it's 7, not 9",
        "two people, say three", "I'm major account lead, and more", "im art director, and proud", "they say yes", "they say Magento",
        "I had a shop, please use Magento", "i go by ROAS", "people call me CRM",
    ],
)  # fmt: skip
def test_what_only_looks_like_a_name(text: str) -> None:
    assert given_name(text) == ""
    assert without_name(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "I'm Assistant", "I'm Online", "hi, I'm Buyer", "This is Bakery", "I'm Muslim", "I'm Jewish", "my name is private",
        "my name is irrelevant", "call me sceptical", "it's Anna and me, we run it together", "im online",
    ],
)  # fmt: skip
def test_a_title_a_belief_or_a_refusal_is_no_name(text: str) -> None:
    assert given_name(text) == ""


@pytest.mark.parametrize(("text", "name"), [("I'm Poppy", "Poppy"), ("My name is Honey", "Honey"), ("im Anna and I want to start", "Anna")])
def test_a_name_that_is_a_word_stays_one(text: str, name: str) -> None:
    assert given_name(text) == name
