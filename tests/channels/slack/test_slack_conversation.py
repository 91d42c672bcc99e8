"""Talking in Slack: direct message, threads, channels, the Home tab, commands, files, second thoughts."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from assistant import offers
from limits import parse
from office import Office
from person import Person, titles, words
from standin import direct_message, until

from coach.wording import wordings

ANNE, BEN = Person("U0ANNE"), Person("U0BEN")


async def test_channel_thread_and_direct_message_are_one_assessment(office: Office) -> None:
    await office.deliver(ANNE.says("in the direct message"))
    await office.deliver(ANNE.says("in a thread of it", thread_ts="1700000000.000100"))
    await office.deliver(ANNE.mentions("in a channel"))
    await office.deliver(ANNE.mentions("in a thread of a channel", thread_ts="1700000000.000200"))
    assert {sender for sender, _ in office.assistant.turns} == {ANNE.sender}
    assert {message["channel"] for message in office.slack.messages} == {direct_message(ANNE.user)}
    assert [message.get("thread_ts") for message in office.slack.messages] == [None, "1700000000.000100", None, None]


async def test_in_a_channel_only_a_hint_is_seen_and_only_by_the_person(office: Office) -> None:
    await office.deliver(ANNE.mentions("I lead 5 people", thread_ts="1700000000.000200"))
    (hint,) = office.slack.hints
    assert (hint["channel"], hint["user"], hint["thread_ts"]) == ("C0TEAM", ANNE.user, "1700000000.000200")
    assert "5 people" not in hint["text"]


async def test_workspaces_and_users_are_separate(office: Office) -> None:
    elsewhere = Person(ANNE.user, team="T0OTHER")
    for person in (ANNE, BEN, elsewhere):
        await office.deliver(person.says("hello"))
    assert {sender for sender, _ in office.assistant.turns} == {"slack:T0TEST:U0ANNE", "slack:T0TEST:U0BEN", "slack:T0OTHER:U0ANNE"}


async def test_a_bare_mention_is_a_greeting(office: Office) -> None:
    await office.deliver(ANNE.mentions(""))
    assert office.assistant.turns == [(ANNE.sender, "hello")]


@pytest.mark.parametrize(
    "event",
    [
        {"type": "message", "channel_type": "im", "channel": "D0", "user": "UCOACH", "bot_id": "BCOACH", "text": "mine", "ts": "1.1"},
        {"type": "message", "channel_type": "im", "subtype": "bot_message", "channel": "D0", "text": "another bot", "ts": "1.2"},
        {"type": "message", "channel_type": "im", "subtype": "channel_join", "channel": "D0", "user": "U1", "text": "joined", "ts": "1.3"},
        {"type": "message", "channel_type": "channel", "channel": "C0", "user": "U1", "text": "not for me", "ts": "1.4"},
        {"type": "message", "channel_type": "im", "channel": "D0", "user": "USLACKBOT", "text": "a reminder", "ts": "1.5"},
        {"type": "message", "channel_type": "im", "channel": "D0", "text": "nobody", "ts": "1.6"},
        {"type": "app_home_opened", "tab": "messages", "user": "U1", "channel": "D0"},
        {"type": "reaction_added", "user": "U1"},
    ],
)
async def test_what_is_no_message_to_the_coach_is_left_alone(office: Office, event: dict[str, Any]) -> None:
    await office.deliver(ANNE.event(**event))
    assert office.assistant.turns == [] and office.slack.calls == []


async def test_an_edit_after_reading_is_explained_and_an_unfolded_link_is_no_edit(office: Office) -> None:
    said = ANNE.says("I lead 12 people, see shop.example")
    await office.deliver(said)
    await office.deliver(ANNE.edits(said, said["event"]["text"]))
    await office.deliver(ANNE.edits(said, "I lead 14 people"))
    assert len(office.assistant.turns) == 1
    assert "right version" in words(office.slack.shown_to(ANNE.user)[-1]) and len(office.slack.messages) == 2


async def test_a_deletion_after_reading_is_explained(office: Office) -> None:
    said = ANNE.says("I lead 12 people")
    await office.deliver(said)
    await office.deliver(ANNE.deletes(said))
    assert len(office.assistant.turns) == 1 and "delete my data" in words(office.slack.shown_to(ANNE.user)[-1])


async def test_a_message_changed_before_it_was_read_is_read_as_it_is_now(office: Office) -> None:
    begun, go_on = threading.Event(), threading.Event()

    async def wait(_: Any) -> None:
        begun.set()
        await asyncio.to_thread(go_on.wait)

    office.assistant.before_turn = wait
    await office.deliver(ANNE.says("first"), quiet=False)
    await until(begun.is_set)
    second, third = ANNE.says("I lead 12"), ANNE.says("never mind")
    for payload in (second, third, ANNE.edits(second, "I lead 14"), ANNE.deletes(third)):
        await office.deliver(payload, quiet=False)
    go_on.set()
    await office.quiet()
    assert [text for _, text in office.assistant.turns] == ["first", "I lead 14"]
    assert len(office.slack.messages) == 2


async def test_files_are_not_read_and_their_words_are(office: Office) -> None:
    await office.deliver(ANNE.says("my plan", subtype="file_share", files=[{"id": "F1"}]))
    await office.deliver(ANNE.says("", subtype="file_share", files=[{"id": "F2"}]))
    assert office.assistant.turns == [(ANNE.sender, "my plan")]
    assert [words(message) for message in office.slack.messages].count("I can't open files. Please tell me in your own words.") == 2


@pytest.mark.parametrize("word", ["start", "resume", "result", "report", "privacy", "delete", "", "START "])
async def test_commands_are_answered_in_the_direct_message(office: Office, word: str) -> None:
    told = json.loads(await office.deliver(ANNE.commands(word)))
    assert told["response_type"] == "ephemeral" and "direct message" in told["text"]
    assert len(office.assistant.turns) == 1 and office.slack.messages[0]["channel"] == direct_message(ANNE.user)


@pytest.mark.parametrize("word", ["help", "dance", "start now"])
async def test_help_and_unknown_words_are_explained_at_once(office: Office, word: str) -> None:
    told = json.loads(await office.deliver(ANNE.commands(word)))
    assert all(known in told["text"] for known in ("start", "resume", "result", "report", "privacy", "delete"))
    assert office.assistant.turns == [] and office.slack.calls == []


async def test_home_of_a_new_person_starts_the_interview(office: Office) -> None:
    await office.deliver(ANNE.opens_home())
    home = office.slack.homes[ANNE.user]
    assert titles(home) == ["Start"]
    click = ANNE.clicks_home(home, "Start")
    await office.deliver(click)
    await office.deliver(ANNE.clicks_home(home, "Start"))
    assert office.assistant.turns == [(ANNE.sender, "let's start")]
    assert office.slack.messages[0]["channel"] == direct_message(ANNE.user)
    await office.deliver(ANNE.clicks_home(office.slack.homes[ANNE.user], "Start"))
    assert len(office.assistant.turns) == 2


async def test_erasing_leaves_nothing_of_the_person(office: Office, tmp_path: Path) -> None:
    office.assistant.script = offers("Yes", "Canary option")
    await office.deliver(ANNE.says("canary words"))
    office.assistant.script = lambda text: [{"text": "All is erased.", "rich": {"erase": True}}]
    await office.deliver(ANNE.says("delete my data"))
    assert await office.assistant.agent.tracker_store.retrieve(ANNE.sender) is None
    assert "Slack's copy" in words(office.slack.messages[-1])
    assert titles(office.slack.messages[0]) == []
    for path in tmp_path.iterdir():
        kept = path.read_bytes()
        assert not any(trace in kept for trace in (b"anary", b"U0ANNE", b"is erased")), path.name


async def test_words_are_kept_no_longer_than_needed(office: Office, tmp_path: Path) -> None:
    office.assistant.script = lambda text: [{"text": "a reply that nobody keeps"}]
    await office.deliver(ANNE.says("canary words"))
    await office.stop()
    assert not any(trace in path.read_bytes() for path in tmp_path.iterdir() for trace in (b"canary", b"nobody keeps"))
    await office.start()


async def test_acknowledged_at_once_whatever_the_coach_does(office: Office) -> None:
    release = threading.Event()
    office.assistant.before_turn = lambda message: release.wait(20) and None
    loop = asyncio.get_running_loop()
    waits = []
    for number in range(30):
        began = loop.time()
        await office.deliver(Person(f"U{number}").says("hello"), quiet=False)
        waits.append(loop.time() - began)
    assert max(waits) < 1.0
    release.set()
    await office.quiet()
    assert len(office.assistant.turns) == 30


async def test_a_turn_that_fails_is_tried_again_and_at_last_excused(office: Office) -> None:
    failures = iter([True, False, True, True, True, True])

    def fail(_: Any) -> None:
        if next(failures, False):
            raise RuntimeError

    office.assistant.before_turn = fail
    await office.deliver(ANNE.says("once is no trouble"))
    assert words(office.slack.messages[-1]) == "You said once is no trouble"
    await office.deliver(ANNE.says("four times is"))
    assert words(office.slack.messages[-1]) in wordings("utter_internal_error")
    await office.deliver(ANNE.says("and on we go"))
    assert words(office.slack.messages[-1]) == "You said and on we go"


async def test_what_is_too_long_is_refused_and_the_question_stays_open(office: Office) -> None:
    office.assistant.script = offers("Yes", "No")
    await office.deliver(ANNE.says("hello"))
    await office.deliver(ANNE.says("word " * 7000))
    question, refusal = office.slack.shown_to(ANNE.user)
    assert words(refusal) in wordings("utter_too_long") and titles(question) == ["Yes", "No"]
    await office.deliver(ANNE.clicks(question, "Yes"))
    assert [text for _, text in office.assistant.turns] == ["hello", "Yes"]


async def test_a_flood_waits_and_loses_nothing(new_office: Callable[..., Office], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("channels.slack.desk.TOO_FAST_SECONDS", 0.2)
    monkeypatch.setattr("channels.gate._RATE", parse("5/1seconds"))
    office = new_office(rate_limited=True)
    await office.start()
    for number in range(12):
        await office.deliver(ANNE.says(f"{number}"), quiet=False)
    await office.deliver(BEN.says("not held up"), quiet=False)
    await office.quiet()
    assert [text for sender, text in office.assistant.turns if sender == ANNE.sender] == [str(number) for number in range(12)]
    assert office.assistant.turns.index((BEN.sender, "not held up")) < 12
    await office.close()


async def test_socket_mode_does_the_same(socket_office: Office) -> None:
    slack = socket_office.slack
    socket_office.assistant.script = offers("Yes", "No")
    envelope = await slack.envelope("events_api", ANNE.says("hello"))
    await until(lambda: envelope in slack.acknowledged and len(slack.messages) == 1)
    await slack.envelope("interactive", ANNE.clicks(slack.messages[0], "Yes"))
    await until(lambda: len(slack.messages) == 2 and "✓ Yes" in words(slack.messages[0]))
    helped = await slack.envelope("slash_commands", ANNE.commands("help"))
    await until(lambda: helped in slack.acknowledged)
    assert "resume" in slack.acknowledged[helped]["text"]
    await slack.refresh_socket()
    await until(lambda: len(slack._sockets) == 2)
    await slack.envelope("events_api", ANNE.says("after the refresh"))
    await until(lambda: len(slack.messages) == 3)
    assert [text for _, text in socket_office.assistant.turns] == ["hello", "Yes", "after the refresh"]


async def test_without_a_signing_secret_there_is_no_http(socket_office: Office) -> None:
    assert (await socket_office.post(b"{}", {}))[0] == 404


async def test_unreachable_slack_does_not_keep_the_server_from_starting(new_office: Callable[..., Office]) -> None:
    office = new_office(signing_secret="", app_token="xapp-wrong")
    await office.start()
    await until(lambda: any(call.method == "apps.connections.open" for call in office.slack.calls))
    await office.close()


async def test_workspaces_can_install_the_app_themselves(new_office: Callable[..., Office]) -> None:
    office = new_office(bot_token="", client_id="1.2", client_secret="client-secret-of-the-tests")
    await office.start()
    status, page, headers = await office.get("/install")
    assert status == 200 and "chat:write" in page
    state = page.split("state=")[1].split("&")[0]
    cookie = headers["Set-Cookie"].split(";")[0]
    async with office._http.get(f"{office.url}/oauth_redirect?code=new&state={state}", headers={"Cookie": cookie}) as answer:
        assert answer.status == 200
    somebody = Person("U0CARO", team="TNEW")
    await office.deliver(somebody.says("hello"))
    assert words(office.slack.shown_to(somebody.user)[0]) == "You said hello"
    stranger = Person("U0DAN", team="TNONE")
    await office.deliver(stranger.says("hello"))
    assert office.slack.shown_to(stranger.user) == []
    workspaces = office.data_dir / "slack-workspaces"
    assert workspaces.stat().st_mode & 0o077 == 0
    await office.deliver(somebody.event(type="app_uninstalled"))
    assert not any(b"xoxb-" in path.read_bytes() for path in workspaces.rglob("*") if path.is_file())
    await office.close()
