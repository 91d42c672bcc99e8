"""Nothing is lost and nothing happens twice: storms of repetitions, disorder, kills, and a Slack that fails."""

from __future__ import annotations

import asyncio
import random
import threading
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from office import Office
from person import Person, words
from sizes import many
from standin import Answer, until

from channels.slack.lanes import Lanes

ANNE = Person("U0ANNE")
PEOPLE = [Person(f"U{number:03}") for number in range(25)]


def said_to(office: Office, person: Person) -> list[str]:
    return [words(message) for message in office.slack.shown_to(person.user)]


async def test_every_event_delivered_three_times_is_one_turn_and_one_reply(office: Office) -> None:
    dice = random.Random(11)
    payloads = [dice.choice(PEOPLE).says(f"message {number}") for number in range(many(1000))]
    storm = [payload for payload in payloads for _ in range(3)]
    dice.shuffle(storm)
    for start in range(0, len(storm), 50):
        await asyncio.gather(*(office.deliver(payload, quiet=False) for payload in storm[start : start + 50]))
    await office.quiet(300)
    assert Counter(text for _, text in office.assistant.turns) == Counter(payload["event"]["text"] for payload in payloads)
    assert Counter(words(message) for message in office.slack.messages) == Counter(f"You said {p['event']['text']}" for p in payloads)


async def test_a_message_that_comes_as_two_events_is_one_turn(office: Office) -> None:
    said = ANNE.says("one message")
    await office.deliver(said)
    await office.deliver({**said, "event_id": "EvAnother"})
    assert len(office.assistant.turns) == 1


async def test_messages_of_a_person_that_were_not_read_yet_are_read_in_the_order_in_which_they_were_written(office: Office) -> None:
    delivered = threading.Event()
    office.assistant.before_turn = lambda message: until(delivered.is_set)
    for person in PEOPLE[:5]:
        await office.deliver(person.says("first"), quiet=False)
    await until(lambda: office.assistant.begun == 4)  # as many as run at once: none of theirs can overtake the rest
    said = [person.says(f"{number}") for person in PEOPLE[:5] for number in range(8)]
    random.Random(3).shuffle(said)
    await asyncio.gather(*(office.deliver(payload, quiet=False) for payload in said))
    delivered.set()
    await office.quiet()
    for person in PEOPLE[:5]:
        in_order = ["first", *(str(number) for number in range(8))]
        assert [text for sender, text in office.assistant.turns if sender == person.sender] == in_order
        assert said_to(office, person) == [f"You said {text}" for text in in_order]


async def test_a_lane_begins_only_when_nothing_new_comes_for_a_moment() -> None:
    steps: list[str] = []

    async def step(person: str) -> None:
        steps.append(person)

    lanes = Lanes("test", step, at_once=1, settle_seconds=0.05)
    for _ in range(20):
        lanes.wake("U1")
        await asyncio.sleep(0.01)
        assert steps == []
    await until(lambda: lanes.idle)
    assert steps == ["U1"]


async def test_a_lane_that_is_woken_without_end_begins_all_the_same() -> None:
    begun = asyncio.Event()

    async def step(person: str) -> None:
        begun.set()

    lanes = Lanes("test", step, at_once=1, settle_seconds=0.01)
    while not begun.is_set():
        lanes.wake("U1")
        await asyncio.sleep(0.001)
    await lanes.stop()


async def test_what_was_acknowledged_is_dealt_with_after_a_stop(office: Office) -> None:
    office.assistant.before_turn = lambda message: asyncio.Event().wait()
    for person in PEOPLE:
        await office.deliver(person.says(f"hello from {person.user}"), quiet=False)
    await office.stop()
    office.assistant.before_turn = lambda message: None
    await office.start()
    await office.quiet()
    assert sorted(office.assistant.turns) == [(person.sender, f"hello from {person.user}") for person in PEOPLE]
    assert all(len(said_to(office, person)) == 1 for person in PEOPLE)


async def test_a_turn_that_was_recorded_before_a_stop_is_answered_and_not_run_again(office: Office) -> None:
    recorded = threading.Event()

    async def hang(_: Any) -> None:
        recorded.set()
        await asyncio.Event().wait()

    office.assistant.after_turn = hang
    await office.deliver(ANNE.says("hello"), quiet=False)
    await until(recorded.is_set)
    await office.stop()
    office.assistant.after_turn = lambda message: None
    await office.start()
    await office.quiet()
    assert office.assistant.turns == [(ANNE.sender, "hello")]
    assert said_to(office, ANNE) == ["You said hello"]


@pytest.mark.parametrize("takes_effect", [True, False])
async def test_a_reply_whose_sending_was_cut_off_is_sent_once(office: Office, takes_effect: bool) -> None:
    sending = asyncio.Event()

    def cut_off(method: str, _: Any) -> Answer | None:
        if method == "chat.postMessage" and not sending.is_set():
            sending.set()
            return Answer(status=500, takes_effect=takes_effect)
        return None

    office.slack.fault = cut_off
    await office.deliver(ANNE.says("hello"), quiet=False)
    await sending.wait()
    await office.stop()
    await office.start()
    await office.quiet()
    assert said_to(office, ANNE) == ["You said hello"]


async def test_an_answer_that_got_lost_does_not_make_a_second_message(office: Office) -> None:
    lost = iter([Answer(status=500, takes_effect=True), Answer(status=503, takes_effect=True)])
    office.slack.fault = lambda method, _: next(lost, None) if method == "chat.postMessage" else None
    for text in ("one", "two"):
        await office.deliver(ANNE.says(text))
    await office.deliver(ANNE.says("three", thread_ts="1700000000.000100"))
    assert said_to(office, ANNE) == ["You said one", "You said two", "You said three"]


async def test_retry_after_is_honoured(office: Office) -> None:
    limits = iter([Answer(status=429, retry_after=1), None, Answer(status=429, retry_after=2)])
    office.slack.fault = lambda method, _: next(limits, None)
    loop = asyncio.get_running_loop()
    began = loop.time()
    for text in ("one", "two", "three"):
        await office.deliver(ANNE.says(text), quiet=False)
    await office.quiet()
    assert loop.time() - began >= 3
    assert said_to(office, ANNE) == ["You said one", "You said two", "You said three"]


async def test_refused_blocks_are_sent_as_text_with_the_options_to_type(office: Office) -> None:
    office.slack.fault = lambda method, arguments: Answer(error="invalid_blocks") if arguments.get("blocks") else None
    buttons = [{"title": title, "payload": title} for title in ("R&D", "None")]
    office.assistant.script = lambda text: [{"text": "Which?", "buttons": buttons}]
    await office.deliver(ANNE.says("hello"))
    (message,) = office.slack.shown_to(ANNE.user)
    assert message["text"] == "Which?\n• R&amp;D\n• None"


async def test_a_thread_that_is_gone_is_left(office: Office) -> None:
    office.slack.fault = lambda method, arguments: Answer(error="thread_not_found") if arguments.get("thread_ts") else None
    await office.deliver(ANNE.says("hello", thread_ts="1700000000.000100"))
    assert said_to(office, ANNE) == ["You said hello"]


async def test_a_channel_that_is_gone_is_opened_again(office: Office) -> None:
    said = ANNE.says("hello")
    said["event"]["channel"] = "D0GONE"
    office.slack.fault = lambda method, arguments: Answer(error="channel_not_found") if arguments.get("channel") == "D0GONE" else None
    await office.deliver(said)
    assert said_to(office, ANNE) == ["You said hello"]


@pytest.mark.parametrize("error", ["channel_not_found", "messages_tab_disabled", "user_not_found"])
async def test_what_cannot_be_delivered_comes_when_the_person_writes_again(office: Office, error: str) -> None:
    office.slack.fault = lambda method, _: Answer(error=error) if method == "chat.postMessage" else None
    await office.deliver(ANNE.says("one"))
    assert said_to(office, ANNE) == []
    office.slack.fault = lambda method, _: None
    await office.deliver(ANNE.says("two"))
    assert said_to(office, ANNE) == ["You said one", "You said two"]


async def test_a_hint_that_fails_keeps_nothing_back(office: Office) -> None:
    office.slack.fault = lambda method, _: Answer(error="not_in_channel") if method == "chat.postEphemeral" else None
    await office.deliver(ANNE.mentions("hello"))
    assert said_to(office, ANNE) == ["You said hello"]


FAULTS: list[Callable[[random.Random], Answer]] = [
    lambda dice: Answer(status=429, retry_after=1),
    lambda dice: Answer(status=dice.choice([500, 502, 503]), takes_effect=dice.random() < 0.5),
    lambda dice: Answer(error="invalid_blocks"),
    lambda dice: Answer(error=dice.choice(["channel_not_found", "is_archived"])),
    lambda dice: Answer(error=dice.choice(["internal_error", "fatal_error"]), takes_effect=dice.random() < 0.5),
]


async def test_faults_while_sending_lose_no_turn_and_double_none(office: Office) -> None:
    dice, wanted = random.Random(5), many(400)
    faults: list[Answer] = []

    def fail(method: str, arguments: Any) -> Answer | None:
        # A limit makes everybody wait, so there are fewer of them than of the rest.
        if len(faults) >= wanted or method != "chat.postMessage" or dice.random() < 0.4:
            return None
        faults.append(dice.choices(FAULTS, [1, 8, 8, 8, 8])[0](dice))
        return faults[-1]

    office.slack.fault = fail
    said: dict[str, list[str]] = {}
    number = 0
    while len(faults) < wanted:
        for person in PEOPLE:
            number += 1
            said.setdefault(person.user, []).append(f"You said message {number}")
            await office.deliver(person.says(f"message {number}"), quiet=False)
        await office.quiet(300)
    office.slack.fault = lambda method, arguments: None
    for person in PEOPLE:
        await office.deliver(person.says("last"), quiet=False)
    await office.quiet(300)
    assert Counter(text for _, text in office.assistant.turns) == Counter(
        {f"message {n}": 1 for n in range(1, number + 1)} | {"last": len(PEOPLE)}
    )
    plain_repeats = 0
    for person in PEOPLE:
        shown = said_to(office, person)
        assert [text for text in shown if text != "You said last"] == said[person.user]
        plain_repeats += len(shown) - len(said[person.user]) - 1
    assert plain_repeats == 0
    assert {fault.status or fault.error for fault in faults} >= {429, 500}


async def test_a_disk_that_is_full_is_not_acknowledged(office: Office) -> None:
    await office.service._store.run(lambda connection: connection.exec_driver_sql("PRAGMA max_page_count=1"))
    from person import body_of, signed

    statuses = set()
    for _ in range(40):
        body, content_type = body_of(ANNE.says("x" * 4000))
        statuses.add((await office.post(body, signed(body, content_type)))[0])
    assert 500 in statuses
    await office.service._store.run(lambda connection: connection.exec_driver_sql("PRAGMA max_page_count=1000000"))
    await until(lambda: office.service.idle)
    await office.deliver(ANNE.says("room again"))
    assert said_to(office, ANNE)[-1] == "You said room again"
