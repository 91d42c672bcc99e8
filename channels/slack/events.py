"""Reads Slack's payloads: what came in, from whom, where, and by which keys a repeated delivery is known."""

from __future__ import annotations

import time
from dataclasses import asdict, dataclass
from typing import Any

from channels.slack.commands import spoken
from channels.slack.identity import Person, person_of
from channels.slack.markup import plain

_SPOKEN_SUBTYPES = frozenset({None, "file_share", "thread_broadcast", "me_message"})


@dataclass(frozen=True)
class Incoming:
    """One thing a person did.

    ``kind``: message | choice | unpicked | edited | deleted | home. ``key`` and ``message_key`` name it; whatever
    arrives under a known name is a repetition. ``sent`` is Slack's own time in seconds. ``channel`` is the direct
    message to answer in, empty if it must be opened; ``thread`` the thread there. ``hint_channel`` is where, unseen by
    others, the person is told that the answer is in the direct message. ``prompt``, ``group`` and ``picks`` say which
    options of which message were chosen. ``message`` is the ts of the message acted upon, ``blocks`` what remains of
    it without its options.
    """

    kind: str
    person: Person
    key: str
    message_key: str | None = None
    sent: float = 0.0
    text: str = ""
    channel: str = ""
    thread: str = ""
    hint_channel: str = ""
    hint_thread: str = ""
    files: bool = False
    prompt: str = ""
    group: int = 0
    picks: tuple[int, ...] = ()
    message: str = ""
    blocks: tuple[dict[str, Any], ...] = ()

    def to_json(self) -> dict[str, Any]:
        """JSON value that ``from_json`` reads back."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Incoming:
        """Rebuild."""
        lists = {"person": Person(*data["person"]), "picks": tuple(data["picks"]), "blocks": tuple(data["blocks"])}
        return cls(**{**data, **lists})


def read(body: dict[str, Any]) -> Incoming | None:
    """What the payload says, or None where the coach has nothing to do with it."""
    if body.get("type") == "event_callback":
        return _read_event(body, _part(body, "event"))
    if body.get("type") == "block_actions":
        return _read_action(body)
    return _read_command(body) if "command" in body else None


def removes_the_app(body: dict[str, Any]) -> bool:
    """Whether the workspace does not have the app any more."""
    return body.get("type") == "event_callback" and _part(body, "event").get("type") == "app_uninstalled"


def _read_event(body: dict[str, Any], event: dict[str, Any]) -> Incoming | None:
    kind, key = event.get("type"), f"event:{body.get('event_id')}"
    if kind == "app_home_opened":
        person = person_of(body.get("team_id"), event.get("user"))
        return Incoming("home", person, key, sent=_seconds(body.get("event_time"))) if person and event.get("tab") == "home" else None
    if kind not in {"message", "app_mention"} or event.get("bot_id"):
        return None
    if kind == "message" and event.get("channel_type") != "im":
        return None
    if event.get("subtype") in {"message_changed", "message_deleted"}:
        return _read_change(body, event, key)
    person = person_of(body.get("team_id"), event.get("user"))
    if person is None or event.get("subtype") not in _SPOKEN_SUBTYPES:
        return None
    channel, moment, thread = str(event.get("channel", "")), str(event.get("ts", "")), str(event.get("thread_ts") or "")
    direct = channel.startswith("D")
    return Incoming(
        "message", person, key, f"message:{person.team}:{channel}:{moment}", _seconds(moment),
        plain(str(event.get("text") or ""), _bot_user(body)),
        channel=channel if direct else "", thread=thread if direct else "",
        hint_channel="" if direct else channel, hint_thread="" if direct else thread,
        files=bool(event.get("files")), message=moment,
    )  # fmt: skip


def _read_change(body: dict[str, Any], event: dict[str, Any], key: str) -> Incoming | None:
    before, after = _part(event, "previous_message"), _part(event, "message")
    person = person_of(body.get("team_id"), before.get("user"))
    if person is None or before.get("bot_id"):
        return None
    gone = event.get("subtype") == "message_deleted" or after.get("subtype") == "tombstone"
    if not gone and before.get("text") == after.get("text"):
        return None  # a link was unfolded, nothing was rewritten
    return Incoming(
        "deleted" if gone else "edited", person, key, None, _seconds(event.get("ts")),
        "" if gone else plain(str(after.get("text") or ""), _bot_user(body)),
        channel=str(event.get("channel", "")), thread=str(before.get("thread_ts") or ""), message=str(before.get("ts", "")),
    )  # fmt: skip


def _read_action(body: dict[str, Any]) -> Incoming | None:
    team = _part(body, "team").get("id") or _part(body, "enterprise").get("id")
    person = person_of(team, _part(body, "user").get("id"))
    action = next(iter(_parts(body, "actions")), {})
    what, _, rest = str(action.get("action_id", "")).partition(":")
    sent, trigger = _seconds(action.get("action_ts")), str(body.get("trigger_id"))
    if person is None or what not in {"pick", "done", "home"}:
        return None
    if what == "home":
        view = _part(body, "view")
        once = f"home:{person.sender}:{view.get('id')}:{view.get('hash')}:{rest}"
        return Incoming("message", person, f"action:{trigger}", once, sent, spoken(rest), message="home")
    message = _part(body, "message")
    channel, moment = str(_part(body, "channel").get("id", "")), str(message.get("ts", ""))
    prompt, group = _prompt_and_group(str(action.get("block_id", "")))
    picks = (_whole(action.get("value")),) if what == "pick" else _ticked(body, str(action.get("block_id", "")))
    remains = tuple(block for block in _parts(message, "blocks") if block.get("type") != "actions")
    return Incoming(
        "choice" if picks else "unpicked", person, f"action:{trigger}",
        f"choice:{person.team}:{channel}:{moment}" if picks else None, sent, str(message.get("text") or ""),
        channel=channel, thread=str(message.get("thread_ts") or ""),
        prompt=prompt, group=group, picks=picks, message=moment, blocks=remains,
    )  # fmt: skip


def _read_command(body: dict[str, Any]) -> Incoming | None:
    person = person_of(body.get("team_id") or body.get("enterprise_id"), body.get("user_id"))
    text = spoken(str(body.get("text") or ""))
    if person is None or not text:
        return None
    return Incoming("message", person, f"command:{body.get('trigger_id')}", None, time.time(), text)


def _prompt_and_group(block_id: str) -> tuple[str, int]:
    prompt, _, rest = block_id.partition(":")
    return prompt, _whole(rest.split(":")[0])


def _ticked(body: dict[str, Any], block_id: str) -> tuple[int, ...]:
    """Numbers of the options ticked in all checkbox groups that belong to the same question."""
    question = ":".join(block_id.split(":")[:2])
    ticked: list[int] = []
    values = _part(_part(body, "state"), "values")
    for block in values:
        if block.split(":")[:2] == question.split(":"):
            groups = [_part(_part(values, block), action) for action in _part(values, block)]
            ticked += [_whole(option.get("value")) for group in groups for option in _parts(group, "selected_options")]
    return tuple(sorted(set(ticked)))


def _bot_user(body: dict[str, Any]) -> str:
    return next((str(entry.get("user_id")) for entry in _parts(body, "authorizations") if entry.get("is_bot")), "")


def _part(data: dict[str, Any], name: str) -> dict[str, Any]:
    value = data.get(name)
    return value if isinstance(value, dict) else {}


def _parts(data: dict[str, Any], name: str) -> list[dict[str, Any]]:
    value = data.get(name)
    return [part for part in value if isinstance(part, dict)] if isinstance(value, list) else []


def _whole(value: object) -> int:
    return int(value) if isinstance(value, str) and value.isdecimal() else -1


def _seconds(moment: object) -> float:
    try:
        return float(str(moment))
    except ValueError:
        return time.time()
