"""Slack against the real server with the trained model: a whole interview, storms, a kill, commands, and clean logs."""

from __future__ import annotations

import asyncio
import itertools
import json
import sqlite3
import threading
from collections import Counter
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import requests
from person import SECRET, Payload, Person, body_of, elements, signed, titles, words
from ruamel.yaml import YAML
from serving import Server
from sizes import many
from standin import APP_TOKEN, TOKEN, Answer, StandIn, direct_message, until

from coach.wording import wordings

PEOPLE: dict[str, dict[str, str]] = YAML(typ="safe").load((Path(__file__).parent / "server_people.yml").read_text(encoding="utf-8"))
MAX_TURNS = 40
NUMBERS = itertools.count()


class Slack:
    """The stand-in in a thread of its own, and the server that is connected to it both ways."""

    def __init__(self, data_dir: Path) -> None:
        self._loop = asyncio.new_event_loop()
        threading.Thread(target=self._loop.run_forever, daemon=True).start()
        self.stand_in = StandIn()
        self.call(self.stand_in.start())
        tokens = {"SLACK_BOT_TOKEN": TOKEN, "SLACK_SIGNING_SECRET": SECRET, "SLACK_APP_TOKEN": APP_TOKEN}
        self.server = Server(data_dir, **tokens, SLACK_API_URL=self.stand_in.api_url)
        self.server.start()

    def close(self) -> None:
        self.server.stop()
        self.call(self.stand_in.stop())
        self._loop.call_soon_threadsafe(self._loop.stop)

    def call(self, work: Coroutine[Any, Any, Any]) -> Any:
        """Run something beside the stand-in."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(300)

    def until(self, condition: Callable[[], bool], seconds: float = 60) -> None:
        self.call(until(condition, seconds))

    def deliver(self, payload: Payload) -> requests.Response:
        """Post a correctly signed payload; it must be acknowledged within Slack's three seconds."""
        body, content_type = body_of(payload)
        url = f"{self.server.url}/webhooks/slack/events"
        answer = requests.post(url, data=body, headers=signed(body, content_type), timeout=3)
        assert answer.status_code == 200, answer.text
        return answer

    def exchange(self, person: Person, payload: Payload) -> dict[str, Any]:
        """Deliver, and wait for the next message with blocks in the person's direct message."""
        before = len(self.posts(person))
        self.deliver(payload)
        self.until(lambda: len(self.posts(person)) > before)
        return self.posts(person)[-1]

    def posts(self, person: Person) -> list[dict[str, Any]]:
        """Messages of the coach to a person, without files."""
        return [message for message in self.stand_in.shown_to(person.user) if not message.get("files")]

    def files(self, person: Person) -> list[dict[str, Any]]:
        """Files that a person was sent, with their content."""
        shown = [file for message in self.stand_in.shown_to(person.user) for file in message.get("files") or []]
        return [self.stand_in.files[file["id"]] for file in shown]

    def acts(self, person: Person) -> list[str]:
        """How the coach read the person's messages."""
        with closing(sqlite3.connect(self.server.data_dir / "coach.db", timeout=10)) as database:
            query = "SELECT data FROM events WHERE sender_id = ? AND type_name = 'user' ORDER BY id"
            return [json.loads(data)["parse_data"]["intent"]["name"] for (data,) in database.execute(query, (person.sender,))]


@pytest.fixture(scope="module")
def slack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Slack]:
    running = Slack(tmp_path_factory.mktemp("slack"))
    try:
        yield running
        assert running.stand_in.refused == []
        check_log(running)
    finally:
        running.close()


def check_log(slack: Slack) -> None:
    """Nothing that was said, by anybody, and no secret is in what the server logged."""
    said = {line for message in slack.stand_in.messages for line in words(message).split("\n")}
    said |= {answer for person in PEOPLE.values() for answer in person.values()}
    log = slack.server.log
    assert "slack.send.failed" in log, "the faults of a test are not in the log, so it proves nothing"
    assert [text for text in said if len(text.split()) > 2 and text in log] == []
    assert [secret for secret in (TOKEN, SECRET, APP_TOKEN, "flood of words") if secret in log] == []


@pytest.fixture
def person() -> Person:
    return Person(f"U{next(NUMBERS):04}")


def interview(slack: Slack, person: Person, name: str) -> dict[str, Any]:
    """Answer in one's own words what is asked, and choose options by clicking; the message with the verdict."""
    post = slack.exchange(person, person.commands("start"))
    for _ in range(MAX_TURNS):
        state = slack.server.interview(person.sender)
        if state["finished"]:
            return post
        answer = PEOPLE[name].get(state["open"])
        options = titles(post)
        if answer in options or (not answer and options):
            post = slack.exchange(person, person.clicks(post, answer if answer in options else options[0]))
        else:
            post = slack.exchange(person, person.says(answer or "skip"))
    raise AssertionError(f"no verdict after {MAX_TURNS} turns: {words(post)}")


@pytest.mark.parametrize(("name", "track"), [("director", "director of ecommerce"), ("manager", "ecommerce marketing manager")])
def test_a_whole_interview_ends_in_a_verdict_and_a_pdf(slack: Slack, person: Person, name: str, track: str) -> None:
    verdict = interview(slack, person, name)
    assert track in words(verdict) and "█" in words(verdict) and "coaching, not a hiring decision" in words(verdict)
    (chart,) = slack.files(person)
    assert chart["name"].endswith(".png") and chart["content"].startswith(b"\x89PNG")
    slack.exchange(person, person.clicks(verdict, "My report"))
    slack.until(lambda: len(slack.files(person)) == 2)
    report = slack.files(person)[1]
    assert report["name"].endswith(".pdf") and report["content"].startswith(b"%PDF-") and len(report["content"]) > 10_000
    earlier = slack.posts(person)[:-1]
    assert not any(elements(message) for message in earlier)
    assert all(message["channel"] == direct_message(person.user) for message in slack.posts(person))
    slack.deliver(person.opens_home())
    slack.until(lambda: person.user in slack.stand_in.homes)
    home = slack.stand_in.homes[person.user]
    assert titles(home) == ["Show my result", "Send the report"] and track in words(home)


WORDS = {"start": "start", "resume": "resume", "result": "result", "report": "report", "privacy": "privacy", "delete": "delete_data"}


def test_each_command_is_understood_in_every_place(slack: Slack, person: Person) -> None:
    for word, act in WORDS.items():
        slack.exchange(person, person.commands(word))
        assert slack.acts(person)[-1] == act, word
        slack.exchange(person, person.says("no"))
    interview(slack, person, "manager")
    for word in ("resume", "result", "report", "privacy", "delete"):
        slack.exchange(person, person.commands(word))
        assert slack.acts(person)[-1] == WORDS[word], word


def test_deleting_leaves_nothing_of_the_person(slack: Slack, person: Person) -> None:
    slack.exchange(person, person.commands("start"))
    slack.exchange(person, person.says("A canary answer: I lead 23 people in the garden shop and hired nine of them"))
    asked = slack.exchange(person, person.commands("delete"))
    gone = slack.exchange(person, person.clicks(asked, titles(asked)[0]))
    assert "Slack's copy" in words(gone)
    slack.until(lambda: person.user in slack.stand_in.homes)
    assert slack.server.user_texts(person.sender) == []
    assert (slack.server.data_dir / "slack.db").is_file()
    slack.until(lambda: not any(b"canary" in path.read_bytes() for path in slack.server.data_dir.glob("slack.db*")))


def test_socket_mode_reaches_the_same_assessment(slack: Slack, person: Person) -> None:
    slack.exchange(person, person.says("let's start"))
    answer = "I lead a team of 9 people in the web shop and hired four of them myself last year."
    before = len(slack.posts(person))
    envelope = slack.call(slack.stand_in.envelope("events_api", person.says(answer)))
    slack.until(lambda: envelope in slack.stand_in.acknowledged and len(slack.posts(person)) > before)
    assert slack.server.user_texts(person.sender)[-1] == answer


def test_acknowledged_in_time_while_a_very_long_answer_is_read(slack: Slack, person: Person) -> None:
    slack.exchange(person, person.says("let's start"))
    long_answer = (Path(__file__).parent / "long_answer.txt").read_text(encoding="utf-8")[:15_900]
    before = len(slack.posts(person))
    slack.deliver(person.says(long_answer))
    others = [Person(f"U{next(NUMBERS):04}") for _ in range(5)]
    for other in others:
        slack.deliver(other.says("hello"))
    slack.until(lambda: len(slack.posts(person)) > before and all(slack.posts(other) for other in others))
    assert "too long" not in words(slack.posts(person)[-1])
    refused = slack.exchange(person, person.says(long_answer * 3))
    assert words(refused) in wordings("utter_too_long")


def test_a_failing_slack_is_logged_without_words(slack: Slack, person: Person) -> None:
    faults = iter([Answer(status=500), Answer(error="invalid_blocks"), Answer(error="invalid_auth")])
    slack.stand_in.fault = lambda method, _: next(faults, None) if method == "chat.postMessage" else None
    post = slack.exchange(person, person.says("let's start"))
    assert "\n" in post["text"] and not post.get("blocks")
    assert slack.server.log.count("slack.send.failed") >= 3


def storm(slack: Slack, payloads: list[Payload]) -> None:
    """Everything three times, in waves."""
    with ThreadPoolExecutor(8) as pool:
        for _ in range(3):
            list(pool.map(slack.deliver, payloads))


def assert_one_turn_each(slack: Slack, payloads: list[Payload], people: list[Person]) -> None:
    """Every message was one turn with one reply, in the order in which it was said."""
    said: dict[str, list[str]] = {}
    for payload in payloads:
        said.setdefault(payload["event"]["user"], []).append(payload["event"]["text"])
    spoke = [person for person in people if person.user in said]
    slack.until(lambda: all(len(slack.posts(person)) >= len(said[person.user]) for person in spoke), 280)
    for person in spoke:
        assert slack.server.user_texts(person.sender) == said[person.user]
        assert len(slack.posts(person)) == len(said[person.user])


def test_every_event_delivered_three_times_is_one_turn_and_one_reply(slack: Slack) -> None:
    people = [Person(f"U{next(NUMBERS):04}") for _ in range(25)]
    payloads = [people[number % 25].says(f"flood of words, number {number}") for number in range(many(1000))]
    storm(slack, payloads)
    assert_one_turn_each(slack, payloads, people)
    assert Counter(len(slack.posts(person)) for person in people) == {many(1000) // 25: 25}


def test_a_kill_after_the_acknowledgement_loses_nothing_and_doubles_nothing(slack: Slack) -> None:
    people = [Person(f"U{next(NUMBERS):04}") for _ in range(10)]
    payloads = [people[number % 10].says(f"flood of words, number {number}") for number in range(30)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(slack.deliver, payloads))
    slack.server.kill()
    assert sum(len(slack.posts(person)) for person in people) < len(payloads)
    slack.server.start()
    storm(slack, payloads)
    assert_one_turn_each(slack, payloads, people)
