"""Only what Slack signed in the last five minutes gets in, and nothing that gets in breaks the server."""

from __future__ import annotations

import json
import random

import pytest
from office import Office
from person import Person, body_of, signed

ANNE = Person("U0ANNE")
FORGED = 100


async def test_a_correct_signature_is_let_in(office: Office) -> None:
    await office.deliver(ANNE.says("hello"))
    assert office.assistant.turns == [(ANNE.sender, "hello")]


async def test_slack_can_verify_the_address(office: Office) -> None:
    body = json.dumps({"type": "url_verification", "challenge": "what is said back"}).encode()
    status, text = await office.post(body, signed(body))
    assert status == 200 and "what is said back" in text


@pytest.mark.parametrize("age", [301, 4000, -301])
async def test_an_old_or_future_timestamp_is_refused(office: Office, age: int) -> None:
    body, content_type = body_of(ANNE.says("hello"))
    assert (await office.post(body, signed(body, content_type, age_seconds=age)))[0] == 401
    assert office.assistant.turns == []


async def test_forged_requests_are_refused(office: Office) -> None:
    dice = random.Random(7)
    for number in range(FORGED):
        body, content_type = body_of(ANNE.says(f"forged {number}"))
        headers = signed(body, content_type)
        match number % 6:
            case 0:
                headers = signed(body, content_type, secret="another secret")
            case 1:
                body = body.replace(b"forged", b"f0rged")
            case 2:
                del headers["X-Slack-Signature"]
            case 3:
                headers["X-Slack-Request-Timestamp"] = str(int(headers["X-Slack-Request-Timestamp"]) + 1)
            case 4:
                headers["X-Slack-Signature"] = "v0=" + "".join(dice.choices("0123456789abcdef", k=64))
            case 5:
                headers["X-Slack-Request-Timestamp"] = dice.choice(["", "now", "1e9", "99999999999999999999", "-1"])
        assert (await office.post(body, headers))[0] == 401
    assert office.assistant.turns == []
    assert office.slack.calls == []


async def test_a_replayed_request_takes_effect_once(office: Office) -> None:
    body, content_type = body_of(ANNE.says("once"))
    headers = signed(body, content_type)
    assert [(await office.post(body, headers))[0] for _ in range(3)] == [200] * 3
    await office.quiet()
    assert office.assistant.turns == [(ANNE.sender, "once")]


UNREADABLE = b"\xff\xfe"
BODIES = [
    b"", b"[]", b"null", b"{}", b'"text"', b"{", UNREADABLE, b"[" * 5000, b'{"type": "event_callback"}', b"payload=%7B", b"payload=[]",
    b'{"type": "event_callback", "team_id": 3, "event": {"type": "message", "channel_type": "im", "user": [], "ts": {}}}',
    b'{"type": "event_callback", "team_id": "T1", "event": {"type": "message", "channel_type": "im", "user": "U1\\ud800"}}',
    b'{"type": "block_actions", "actions": []}', b'{"type": "block_actions", "actions": [{"action_id": "pick:0:0"}]}',
    b'{"type": "view_submission", "view": {}}', b'{"type": "event_callback", "event": "message"}', b"command=%2Fcareer-coach",
]  # fmt: skip


@pytest.mark.parametrize("content_type", ["application/json", "application/json; charset=utf-8", "application/x-www-form-urlencoded", ""])
async def test_odd_bodies_do_not_break_it(office: Office, content_type: str) -> None:
    for body in BODIES:
        headers = signed(body, content_type) if body != UNREADABLE else {"X-Slack-Signature": "v0=1", "X-Slack-Request-Timestamp": "1"}
        assert (await office.post(body, headers))[0] in {200, 400, 401}, body
    await office.quiet()
    assert office.assistant.turns == []
    await office.deliver(ANNE.says("still there"))
    assert len(office.assistant.turns) == 1
