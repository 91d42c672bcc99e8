"""A server is killed and started again: everybody is where they were, whatever was going on with them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from serving import Server

TEAM = "three buyers report to me, I recruited two of them and do the yearly reviews"

# What each of them said before the server went down.
BEFORE = {
    "answering": ["lets get going", TEAM, "skip that one please"],
    "paused": ["lets get going", TEAM, "gotta jump into a meeting, back later"],
    "asked back": ["lets get going", TEAM, "wipe it and begin from zero"],
    "listening": ["lets get going", "who gets to see what I type, and what is it a director of ecom does all day"],
}


class Visitor:
    """Somebody with a session of their own on ``server``."""

    def __init__(self, server: Server) -> None:
        self._server = server
        session = server.post(b"", path="/webhooks/rest/session").json()
        self._id, self._header = session["session"], {"Authorization": f"Bearer {session['token']}"}

    def say(self, text: str) -> list[dict[str, Any]]:
        return self._server.post({"message": text}, headers=self._header).json()

    @property
    def interview(self) -> dict[str, Any]:
        return self._server.interview(self._id)


@pytest.fixture(scope="module")
def visitors(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, tuple[Visitor, dict[str, Any]]]]:
    """Those of BEFORE after the restart, each with the interview as it was before it."""
    running = Server(Path(tmp_path_factory.mktemp("restarted")) / "data")
    try:
        running.start()
        people = {place: Visitor(running) for place in BEFORE}
        for place, texts in BEFORE.items():
            for text in texts:
                people[place].say(text)
        before = {place: visitor.interview for place, visitor in people.items()}
        running.kill()
        running.start()
        yield {place: (visitor, before[place]) for place, visitor in people.items()}
    finally:
        running.stop()


def _texts(interview: dict[str, Any]) -> list[str]:
    return [answer["reading"]["text"] for answer in interview["answers"]]


@pytest.mark.parametrize("place", BEFORE)
def test_nothing_is_lost(visitors: dict[str, Any], place: str) -> None:
    visitor, before = visitors[place]
    assert before["started"] and visitor.interview["assessment_id"] == before["assessment_id"]
    assert set(_texts(before)) <= set(_texts(visitor.interview))


def test_the_open_question_is_still_open_and_takes_its_answer(visitors: dict[str, Any]) -> None:
    visitor, before = visitors["answering"]
    assert visitor.say("what was the question?")[-1]["custom"]["question"] == before["open"]
    answer = "conversion fell by a fifth on phones, I found a broken button and we had it mended in a day"
    visitor.say(answer)
    assert _texts(visitor.interview) == [*_texts(before), answer] and visitor.interview["open"] != before["open"]


def test_a_pause_is_still_a_pause_and_ends_where_it_began(visitors: dict[str, Any]) -> None:
    visitor, before = visitors["paused"]
    assert visitor.interview["paused"]
    assert visitor.say("ok im back")[-1]["custom"]["question"] == before["open"]
    assert any(TEAM in message["text"] for message in visitor.say("what did I say to you until now"))


def test_what_was_asked_back_still_waits_for_its_reply(visitors: dict[str, Any]) -> None:
    visitor, before = visitors["asked back"]
    assert before["pending"]["kind"] == "restart"
    visitor.say("no wait leave it")
    assert visitor.interview["pending"] is None and _texts(visitor.interview) == [TEAM]


def test_the_rest_of_an_explanation_can_still_be_asked_for(visitors: dict[str, Any]) -> None:
    visitor, before = visitors["listening"]
    assert before["more"] and any("role model" in message["text"] for message in visitor.say("tell me more"))
