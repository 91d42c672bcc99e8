"""One message, exactly once: repeats, refusals, failures, a process that died after Rasa had saved, erasing."""

from __future__ import annotations

import asyncio
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rasa.core.channels.channel import UserMessage
from rasa.shared.core.events import BotUttered, UserUttered

from channels.gate import MAX_MESSAGE_CHARACTERS, Gate
from channels.report_links import ReportLinks
from channels.web.conversations import BadMessage, Conversations, Said
from channels.web.mailbox import Mailbox, open_database
from channels.web.transfer import Transfers
from server.lock_store import FastLockStore


class Coach:
    """Stands where Rasa stands: answers every message, and can be told to fail, to wait, or to have answered before."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.erased: list[str] = []
        self.events: list[Any] = []
        self.failing = False
        self.farewell = False
        self.rich: dict[str, Any] = {}
        self.lock_store = FastLockStore()
        self.tracker_store = SimpleNamespace(retrieve=self._retrieve, erase=self.erased.append)

    async def _retrieve(self, _: str) -> Any:
        return SimpleNamespace(events=self.events)

    async def answer(self, message: UserMessage) -> None:
        self.heard.append(message.text)
        await asyncio.sleep(0)
        if self.failing:
            raise RuntimeError("the database is full")
        reply = {"text": f"you said {message.text}", "buttons": [{"title": "Yes", "payload": "Yes"}]}
        await message.output_channel.send_response(message.sender_id, reply | self._rich())

    def _rich(self) -> dict[str, Any]:
        return {"rich": self.rich} if self.rich else {"rich": {"erase": True}} if self.farewell else {}


@pytest.fixture
def coach() -> Coach:
    return Coach()


@pytest.fixture
def conversations(tmp_path: Path) -> Conversations:
    database = open_database(tmp_path)
    return Conversations(Gate(), Mailbox(database), Transfers(database), ReportLinks("a key for tests only, long enough"))


def lines(conversations: Conversations) -> list[tuple[int, str, str]]:
    return [(entry.seq, entry.author, entry.body.get("text", "")) for entry in conversations.mailbox.after("ann", 0)]


async def test_answered_and_recorded(coach: Coach, conversations: Conversations) -> None:
    outcome = await conversations.say(coach, coach.answer, "ann", Said("m1", "hello"))
    assert lines(conversations) == [(1, "user", "hello"), (2, "coach", "you said hello")]
    assert outcome.entries[1].body["buttons"] == [{"title": "Yes", "payload": "Yes"}]
    assert outcome.entries[0].body["id"] == "m1" and "recipient_id" not in outcome.entries[1].body


async def test_repeats_are_heard_once(coach: Coach, conversations: Conversations) -> None:
    said = [conversations.say(coach, coach.answer, "ann", Said("m1", "hello", again=bool(number))) for number in range(8)]
    outcomes = await asyncio.gather(*said)
    assert coach.heard == ["hello"]
    assert sum(bool(outcome.entries) for outcome in outcomes) == 1
    assert len(lines(conversations)) == 2


async def test_order_is_kept(coach: Coach, conversations: Conversations) -> None:
    await asyncio.gather(*(conversations.say(coach, coach.answer, "ann", Said(f"m{n}", str(n))) for n in range(10)))
    assert [text for _, author, text in lines(conversations) if author == "user"] == [str(n) for n in range(10)]


async def test_too_long_is_recorded_nowhere(coach: Coach, conversations: Conversations) -> None:
    outcome = await conversations.say(coach, coach.answer, "ann", Said("m1", "a" * (MAX_MESSAGE_CHARACTERS + 1)))
    assert outcome.refusal and not outcome.retry
    assert coach.heard == [] and lines(conversations) == []


async def test_too_fast_is_to_be_sent_again(coach: Coach, conversations: Conversations) -> None:
    outcomes = [await conversations.say(coach, coach.answer, "ann", Said(f"m{n}", "hi")) for n in range(45)]
    assert outcomes[-1].refusal and outcomes[-1].retry
    assert not conversations.mailbox.holds("ann", "m44")


async def test_a_failed_turn_is_to_be_sent_again(coach: Coach, conversations: Conversations) -> None:
    coach.failing = True
    outcome = await conversations.say(coach, coach.answer, "ann", Said("m1", "hello"))
    assert outcome.refusal and outcome.retry and lines(conversations) == []
    coach.failing = False
    await conversations.say(coach, coach.answer, "ann", Said("m1", "hello", again=True))
    assert lines(conversations) == [(1, "user", "hello"), (2, "coach", "you said hello")]


async def test_saved_by_rasa_but_not_delivered(coach: Coach, conversations: Conversations) -> None:
    """The process died between Rasa's saving and ours: the replies are found, the answer is not recorded twice."""
    metadata = {"rich": {"question": "data"}}
    coach.events = [
        UserUttered("earlier"), BotUttered("old reply"), UserUttered("hello", message_id="m1"),
        BotUttered("first", {"buttons": [{"title": "A", "payload": "A"}]}), BotUttered("second", {}, metadata),
    ]  # fmt: skip
    outcome = await conversations.say(coach, coach.answer, "ann", Said("m1", "hello", again=True))
    assert coach.heard == []
    assert [entry.body.get("text") for entry in outcome.entries] == ["hello", "first", "second"]
    assert outcome.entries[2].body["custom"] == {"question": "data"}


async def test_told_to_forget(coach: Coach, conversations: Conversations) -> None:
    await conversations.say(coach, coach.answer, "ann", Said("m1", "canary"))
    code = conversations.transfers.issue("ann")
    coach.farewell = True
    await conversations.say(coach, coach.answer, "ann", Said("m2", "yes"))
    assert coach.erased == ["ann"]
    assert lines(conversations) == [(3, "clear", ""), (4, "coach", "you said yes")]
    assert conversations.transfers.redeem(code) is None
    assert (await conversations.say(coach, coach.answer, "ann", Said("m2", "yes", again=True))).entries == []


async def test_erased_at_once(coach: Coach, conversations: Conversations) -> None:
    await conversations.say(coach, coach.answer, "ann", Said("m1", "canary"))
    assert [entry.author for entry in await conversations.erase(coach, "ann")] == ["clear"]
    assert coach.erased == ["ann"] and lines(conversations) == [(3, "clear", "")]


async def test_what_goes_out_is_defused(coach: Coach, conversations: Conversations) -> None:
    outcome = await conversations.say(coach, coach.answer, "ann", Said("m1", "<img onerror=x> [a](javascript:b)"))
    assert all("<img" not in entry.body["text"] and "](javascript" not in entry.body["text"] for entry in outcome.entries)
    assert coach.heard == ["<img onerror=x> [a](javascript:b)"], "the coach reads what was written"


@pytest.mark.parametrize(
    "data",
    [None, [], "hello", 5, {}, {"id": "m1"}, {"text": "x"}, {"id": "m1", "text": 5}, {"id": 5, "text": "x"}, {"id": "", "text": "x"},
     {"id": "m" * 65, "text": "x"}, {"id": "ü", "text": "x"}, {"id": "a\nb", "text": "x"}, {"id": "\ud800", "text": "x"}],
)  # fmt: skip
def test_what_is_no_message(data: Any) -> None:
    with pytest.raises(BadMessage):
        Said.from_json(data)


@given(
    st.recursive(st.none() | st.booleans() | st.integers() | st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner))
)
def test_any_json_is_a_message_or_refused(data: Any) -> None:
    try:
        assert isinstance(Said.from_json(data).text, str)
    except BadMessage as error:
        assert "\n" not in str(error)


async def test_a_report_comes_with_links_of_its_own(coach: Coach, conversations: Conversations) -> None:
    coach.rich = {"report": {"id": "a1", "share": "x"}}
    await conversations.say(coach, coach.answer, "ann", Said("m1", "my report, please"))
    report = conversations.mailbox.after("ann", 0)[-1].body["custom"]["report"]
    assert report["share_link"] == "/result#x"
    assert {name: link.rpartition(".")[2] for name, link in report["links"].items()} == {f: f for f in ("pdf", "html", "md", "json")}
