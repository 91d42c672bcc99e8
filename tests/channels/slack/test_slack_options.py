"""Answering in Slack with the options that a question offers: clicks, typed titles, ticks, and who may choose."""

from __future__ import annotations

import json

import pytest
from assistant import offers
from office import Office
from person import Person, titles, words

ANNE, BEN = Person("U0ANNE"), Person("U0BEN")


async def test_a_turn_is_one_message_with_its_progress(office: Office) -> None:
    office.assistant.script = offers("Yes", "No", progress={"done": 2, "total": 5, "minutes_left": 4})
    await office.deliver(ANNE.says("R&amp;D *budget* of 5 &lt; 6"))
    (message,) = office.slack.shown_to(ANNE.user)
    assert words(message) == "Noted R&D budget of 5 < 6\nWhich one?\n2 of 5 areas done, about 4 min left"
    assert titles(message) == ["Yes", "No"]
    assert message["text"] == "Noted R&amp;D budget of 5 &lt; 6\n\nWhich one?"


async def test_a_click_shows_the_choice_and_takes_the_buttons_away(office: Office) -> None:
    office.assistant.script = offers("My boss & me", "I did")
    await office.deliver(ANNE.says("hello"))
    before = json.loads(json.dumps(office.slack.shown_to(ANNE.user)[0]))
    click = ANNE.clicks(before, "My boss & me")
    await office.deliver(click)
    first, second = office.slack.shown_to(ANNE.user)
    assert titles(first) == [] and "✓ My boss & me" in words(first)
    assert titles(second) == ["My boss & me", "I did"]
    for again in (click, ANNE.clicks(before, "I did"), ANNE.clicks(before, "My boss & me")):
        await office.deliver(again)
    assert office.assistant.turns == [(ANNE.sender, "hello"), (ANNE.sender, "My boss & me")]
    assert "✓ My boss & me" in words(office.slack.shown_to(ANNE.user)[0])


async def test_typing_an_option_chooses_it_and_typing_something_else_closes_the_options(office: Office) -> None:
    office.assistant.script = offers("Yes", "No")
    await office.deliver(ANNE.says("hello"))
    await office.deliver(ANNE.says("yes"))
    await office.deliver(ANNE.says("that depends"))
    first, second, third = office.slack.shown_to(ANNE.user)
    assert titles(first) == titles(second) == [] and titles(third) == ["Yes", "No"]
    assert "✓ Yes" in words(first) and "✓" not in words(second)


async def test_options_of_an_earlier_question_can_no_longer_answer_the_present_one(office: Office) -> None:
    office.assistant.script = offers("Yes", "No")
    await office.deliver(ANNE.says("hello"))
    old = json.loads(json.dumps(office.slack.shown_to(ANNE.user)[0]))
    await office.deliver(ANNE.says("something else"))
    await office.deliver(ANNE.clicks(old, "No"))
    assert [text for _, text in office.assistant.turns] == ["hello", "something else"]
    assert words(office.slack.shown_to(ANNE.user)[0]).endswith("These options are no longer open.")


async def test_nobody_chooses_for_somebody_else(office: Office) -> None:
    office.assistant.script = offers("Yes", "No")
    await office.deliver(ANNE.says("hello"))
    await office.deliver(BEN.clicks(office.slack.shown_to(ANNE.user)[0], "Yes"))
    assert office.assistant.turns == [(ANNE.sender, "hello")]


@pytest.mark.parametrize("count", [3, 10, 23])
async def test_several_options_are_ticked_and_then_done(office: Office, count: int) -> None:
    options = [f"Channel {number}" for number in range(count)]
    office.assistant.script = offers(*options, multiple=True)
    await office.deliver(ANNE.says("hello"))
    message = json.loads(json.dumps(office.slack.shown_to(ANNE.user)[0]))
    assert titles(message) == ["Done"]
    await office.deliver(ANNE.ticks(message, []))
    assert len(office.assistant.turns) == 1 and "Nothing is ticked" in words(office.slack.shown_to(ANNE.user)[-1])
    await office.deliver(ANNE.ticks(message, [options[-1], options[0]]))
    assert office.assistant.turns[-1] == (ANNE.sender, f"{options[0]}, {options[-1]}")
    first = office.slack.shown_to(ANNE.user)[0]
    assert f"✓ {options[0]}, {options[-1]}" in words(first) and not any(block["type"] == "actions" for block in first["blocks"])
