"""When an action fails or the database is away, the person is told plainly, and sending the message again goes on."""

from __future__ import annotations

from typing import Any

import pytest
from ruamel.yaml import YAML

from coach.wording import RESPONSES
from server.tracker_store import StorageUnavailable

APOLOGIES = {v["text"] for v in YAML(typ="safe").load(RESPONSES.read_text(encoding="utf-8"))["responses"]["utter_internal_error"]}
TEAM = "three buyers report to me, I recruited two of them and do the yearly reviews"


def _fail(*_: Any, **__: Any) -> None:
    raise RuntimeError("out of order")


@pytest.mark.parametrize(
    ("place", "message"),
    [("actions.conduct.respond", "who gets to see the stuff I type here"), ("actions.interview.respond", TEAM)],
    ids=["interruption", "answer"],
)
def test_a_failing_move_is_told_and_the_question_stays_open(talker: Any, monkeypatch: pytest.MonkeyPatch, place: str, message: str) -> None:
    talker.say("begin please")
    before = talker.interview
    with monkeypatch.context() as patch:
        patch.setattr(place, _fail)
        talker.say(message)
    assert APOLOGIES & {m["text"] for m in talker.messages}, talker.messages
    assert talker.messages[-1]["custom"]["question"] == "leading_teams"
    assert talker.interview == before
    talker.say(TEAM)
    assert any(a.question == "leading_teams" and a.reading.text == TEAM for a in talker.interview.state.answers)


def test_a_question_that_cannot_be_put_is_told_and_the_answer_is_kept(talker: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    talker.say("begin please")
    with monkeypatch.context() as patch:
        patch.setattr("actions.interview.ask", _fail)
        talker.say(TEAM)
    assert APOLOGIES & {m["text"] for m in talker.messages}
    assert any(a.reading.text == TEAM for a in talker.interview.state.answers)
    talker.say("what was the question?")
    assert talker.messages[-1]["custom"]["question"] == talker.interview.state.open


def test_a_result_that_cannot_be_made_is_told_and_can_be_asked_for_again(talker: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    talker.say("begin please")
    talker.say(TEAM)
    for _ in range(4):
        talker.say("leave out everything about this one")
    with monkeypatch.context() as patch:
        patch.setattr("actions.interview.completed", _fail)
        talker.say("A mix")
    assert talker.interview.state.finished and APOLOGIES & {m["text"] for m in talker.messages}
    assert "of 5" in talker.say("what is my result?")


@pytest.mark.parametrize("what", ["retrieve", "save"])
def test_a_database_that_is_away_is_told_and_nothing_is_claimed(
    talker: Any, agent: Any, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    talker.say("begin please")
    before = talker.interview

    async def away(*_: Any, **__: Any) -> None:
        raise StorageUnavailable("the conversation could not be read or saved")

    with monkeypatch.context() as patch:
        patch.setattr(agent.tracker_store, what, away)
        patch.setattr(agent.processor.tracker_store, what, away)
        talker.say(TEAM)
    assert {m["text"] for m in talker.messages} <= APOLOGIES
    assert talker.interview == before
    talker.say(TEAM)
    assert any(a.reading.text == TEAM for a in talker.interview.state.answers)


def test_understanding_that_fails_is_told(talker: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    talker.say("begin please")
    before = talker.interview
    with monkeypatch.context() as patch:
        patch.setattr("components.understanding.understand", _fail)
        talker.say(TEAM)
    assert {m["text"] for m in talker.messages} <= APOLOGIES
    assert talker.interview == before


def test_hand_off_with_a_contact_passes_a_summary(talker: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COACH_CONTACT", "coach@example.org")
    talker.say("begin please")
    talker.say(TEAM)
    reply = talker.say("can I speak to a human about this")
    assert "coach@example.org" in reply and TEAM in reply
    handoff = next(m["custom"]["handoff"] for m in talker.messages if "handoff" in m.get("custom", {}))
    assert handoff["contact"] == "coach@example.org" and TEAM in handoff["summary"]
    assert handoff["assessment"] == talker.interview.state.assessment_id


def test_hand_off_before_the_start_names_the_contact(talker: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COACH_CONTACT", "https://example.org/talk")
    assert "https://example.org/talk" in talker.say("I want to talk to a person")


def test_hand_off_of_a_long_conversation_is_in_parts_and_the_whole_summary_is_passed(talker: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COACH_CONTACT", "coach@example.org")
    plan = "I drew up a two year roadmap for our shop, chose marketplaces over an app and finance had to agree after many rounds of talks"
    for text in ("ok lets get to it", TEAM, plan):
        talker.say(text)
    reply = talker.say("is there somebody real I could ring about all of this")
    assert "coach@example.org" in reply and talker.messages[-1]["custom"]["question"] == talker.interview.state.open
    handoff = next(m["custom"]["handoff"] for m in talker.messages if "handoff" in m.get("custom", {}))
    assert TEAM in handoff["summary"] and plan in handoff["summary"]


def test_hand_off_after_the_result_keeps_it(talker: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COACH_CONTACT", "coach@example.org")
    for text in ("ok lets get to it", TEAM, *["leave out everything about this one"] * 4, "A mix"):
        talker.say(text)
    reply = talker.say("can somebody from your staff call me")
    assert talker.interview.state.finished and "coach@example.org" in reply and TEAM in reply
