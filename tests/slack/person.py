"""A person in Slack: makes the payloads that Slack sends when they write, click, tick, and so on."""

from __future__ import annotations

import itertools
import json
import time
import urllib.parse
import uuid
from typing import Any

from slack_sdk.signature import SignatureVerifier
from standin import TEAM, direct_message

SECRET = "signing-secret-of-the-tests"
COACH_USER = "UCOACH"
_BEGIN, _MOMENTS = time.time(), itertools.count(1)
Payload = dict[str, Any]


class Person:
    """Everything is a payload; how it travels (signed HTTP, Socket Mode) is the caller's matter."""

    def __init__(self, user: str, team: str = TEAM) -> None:
        self.user, self.team, self.channel = user, team, direct_message(user)

    @property
    def sender(self) -> str:
        return f"slack:{self.team}:{self.user}"

    def event(self, **event: Any) -> Payload:
        """An event of the Events API around ``event``."""
        return {
            "type": "event_callback", "event_id": f"Ev{uuid.uuid4().hex}", "event_time": int(time.time()), "team_id": self.team,
            "authorizations": [{"team_id": self.team, "user_id": COACH_USER, "is_bot": True}], "event": event,
        }  # fmt: skip

    def says(self, text: str, **more: Any) -> Payload:
        """A message in the direct message."""
        moment = more.pop("ts", None) or new_ts()
        return self.event(type="message", channel_type="im", channel=self.channel, user=self.user, text=text, ts=moment, **more)

    def mentions(self, text: str, channel: str = "C0TEAM", **more: Any) -> Payload:
        """A mention of the coach in a channel."""
        return self.event(type="app_mention", channel=channel, user=self.user, text=f"<@{COACH_USER}> {text}", ts=new_ts(), **more)

    def edits(self, said: Payload, text: str) -> Payload:
        """An earlier message gets other words."""
        before = said["event"]
        after = {**before, "text": text, "edited": {"user": self.user, "ts": new_ts()}}
        return self._change("message_changed", message=after, previous_message=before)

    def deletes(self, said: Payload) -> Payload:
        """An earlier message is taken away."""
        return self._change("message_deleted", deleted_ts=said["event"]["ts"], previous_message=said["event"])

    def _change(self, subtype: str, **more: Any) -> Payload:
        return self.event(type="message", subtype=subtype, channel_type="im", channel=self.channel, ts=new_ts(), **more)

    def opens_home(self) -> Payload:
        """The Home tab comes into view."""
        return self.event(type="app_home_opened", tab="home", user=self.user, channel=self.channel)

    def clicks(self, message: dict[str, Any], title: str) -> Payload:
        """A button of a message that the stand-in holds."""
        block, element = next((b, e) for b, e in elements(message) if e["type"] == "button" and e["text"]["text"] == title)
        return self._action(block, element, {"channel": {"id": message["channel"]}, "message": message})

    def ticks(self, message: dict[str, Any], titles: list[str]) -> Payload:
        """Checkboxes of a message, then its last button."""
        values: dict[str, Any] = {}
        for block, element in elements(message):
            if element["type"] == "checkboxes":
                chosen = [option for option in element["options"] if option["text"]["text"] in titles]
                values.setdefault(block["block_id"], {})[element["action_id"]] = {"type": "checkboxes", "selected_options": chosen}
        block, done = [(b, e) for b, e in elements(message) if e["type"] == "button"][-1]
        where = {"channel": {"id": message["channel"]}, "message": message, "state": {"values": values}}
        return self._action(block, done, where)

    def clicks_home(self, home: dict[str, Any], title: str) -> Payload:
        """A button of the Home tab."""
        block, element = next((b, e) for b, e in elements(home) if e["text"]["text"] == title)
        return self._action(block, element, {"view": home})

    def _action(self, block: dict[str, Any], element: dict[str, Any], where: Payload) -> Payload:
        action = {"type": element["type"], "action_id": element["action_id"], "value": element.get("value"), "action_ts": new_ts()}
        who = {"user": {"id": self.user}, "team": {"id": self.team}, "trigger_id": uuid.uuid4().hex}
        return {"type": "block_actions", **who, "actions": [{**action, "block_id": block.get("block_id", "auto")}], **where}

    def commands(self, word: str, channel: str = "C0TEAM") -> Payload:
        """``/career-coach WORD``."""
        who = {"team_id": self.team, "user_id": self.user, "channel_id": channel, "trigger_id": uuid.uuid4().hex}
        return {"command": "/career-coach", "text": word, **who}


def body_of(payload: Payload) -> tuple[bytes, str]:
    """The payload as Slack puts it into an HTTP request, with its content type."""
    if payload.get("type") == "block_actions":
        return urllib.parse.urlencode({"payload": json.dumps(payload)}).encode(), "application/x-www-form-urlencoded"
    if "command" in payload:
        return urllib.parse.urlencode(payload).encode(), "application/x-www-form-urlencoded"
    return json.dumps(payload).encode(), "application/json"


def signed(body: bytes, content_type: str = "application/json", secret: str = SECRET, age_seconds: int = 0) -> dict[str, str]:
    """Headers as Slack makes them."""
    timestamp = str(int(time.time()) - age_seconds)
    signature = SignatureVerifier(secret).generate_signature(timestamp=timestamp, body=body)
    assert signature
    return {"Content-Type": content_type, "X-Slack-Request-Timestamp": timestamp, "X-Slack-Signature": signature}


def elements(message: dict[str, Any]) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """All interactive elements of a message or view, with their blocks."""
    return [(block, element) for block in message.get("blocks") or [] if block["type"] == "actions" for element in block["elements"]]


def titles(message: dict[str, Any]) -> list[str]:
    """Titles of the buttons that can be clicked now."""
    return [element["text"]["text"] for _, element in elements(message) if element["type"] == "button"]


def words(message: dict[str, Any]) -> str:
    """Everything that a message shows as text."""
    parts = []
    for block in message.get("blocks") or []:
        texts = block.get("elements", []) if block["type"] == "context" else [block["text"]] if "text" in block else []
        parts += [text["text"] for text in texts]
    return "\n".join(parts) if parts else message.get("text", "")


def new_ts() -> str:
    """A moment later than all before it."""
    return f"{_BEGIN + next(_MOMENTS) / 1000:.6f}"
