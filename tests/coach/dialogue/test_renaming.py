"""A name that is put right is a name and nothing told about the work."""

from __future__ import annotations

import pytest

from coach.dialogue.cues.plain_cues import asks_own_name
from coach.dialogue.memory.naming import given_name
from coach.dialogue.memory.renaming import forgets_name, without_old_name
from coach.interview.interview import Interview
from coach.role_model import RoleModel


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("please call me Rita, not Ruth", "please call me Rita"),
        ("my name is Tom not Tim btw", "my name is Tom btw"),
        ("it's Sarah with an h", "it's Sarah"),
        ("call me Ben, not Benjamin", "call me Ben"),
        ("my name is Anna, spelled with two n", "my name is Anna"),
        ("not Mark, Marc", "my name is Marc"),
        ("Marc, not Mark", "my name is Marc"),
        ("oh it's not Mark, it's Marc", "my name is Marc"),
    ],
)
def test_the_old_name_is_no_part_of_it(text: str, left: str) -> None:
    assert without_old_name(text, "Mark") == left and given_name(left)


@pytest.mark.parametrize(
    "text",
    [
        "finance, not sales",
        "Amazon, not eBay",
        "not Mark",
        "margin, not revenue",
        "we ran it with a holdout",
        "12, not 20",
        "call it a test, not a launch",
        "I lead a team with a lead",
        "not Anna, Paul did it",
        "email, not print",
    ],
)
def test_answers_stay_as_they_are(text: str) -> None:
    assert without_old_name(text, "Mark") == text


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("call me Tommy instead", "Tommy"),
        ("oh you can call me Sammy please", "Sammy"),
        ("its Samantha actually", "Samantha"),
        ("sorry, it's Robert actually", "Robert"),
        ("I mean Marcus", "Marcus"),
        ("no i meant Maria", "Maria"),
        ("actually i'm Peter, sorry", "Peter"),
    ],
)
def test_another_name_in_place_of_the_first(text: str, name: str) -> None:
    assert given_name(without_old_name(text, "Mark")) == name


@pytest.mark.parametrize(
    "text",
    [
        "I mean Kate",
        "I mean Milan",
        "its Zara actually",
        "it's finance actually",
        "i mean Germany",
        "call me back instead",
        "it's Amazon, sorry",
        "I mean marketing",
        "I'm the lead actually",
        "Paula decided it instead",
    ],
)
def test_no_name_is_put_in_its_place(text: str) -> None:
    assert without_old_name(text, "Mark") == text
    assert text.startswith("call") or without_old_name(text, "") == text


@pytest.mark.parametrize(
    "text",
    [
        "whats my name btw",
        "remember my name?",
        "did you save my name",
        "what was my name again?",
        "btw what is my first name",
        "do you still know my name",
    ],
)
def test_ones_own_name_is_asked_for(text: str) -> None:
    assert asks_own_name(text)


@pytest.mark.parametrize(
    "text",
    [
        "my name is Ann",
        "forget my name",
        "is my name stored",
        "what is my name for",
        "I put my name on it",
        "my brand name",
        "did you save my answers",
    ],
)
def test_ones_own_name_is_not_asked_for(text: str) -> None:
    assert not asks_own_name(text)


@pytest.mark.parametrize(
    ("text", "does"), [("please forget my name", True), ("delete my name from there", True), ("forget my team", False)]
)
def test_a_name_is_forgotten(role_model: RoleModel, text: str, does: bool) -> None:
    assert forgets_name(Interview.new(role_model, first_name="Ann"), text) is does
    assert not forgets_name(Interview.new(role_model), text)
