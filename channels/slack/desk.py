"""Deals with one thing that came in: has the coach answer it and writes down what must go out, in one step."""

from __future__ import annotations

import logging
import uuid
from typing import Any, Protocol

import sqlalchemy as sa

from channels.slack import inbox, outbox, prompts
from channels.slack.assistant import Refused, TooFast
from channels.slack.blocks import Post, as_text, note, notification, posts, without_options
from channels.slack.events import Incoming
from channels.slack.outbox import Delivery
from channels.slack.prompts import Prompt
from channels.slack.store import Store, erase
from channels.turns import apology
from coach.interview.interview import Interview
from coach.wording import wording

logger = logging.getLogger(__name__)
MOST_FAILURES, TOO_FAST_SECONDS = 4, 2.0
Message = dict[str, Any]


class Coach(Protocol):
    """See ``channels.slack.assistant.SlackCoach``."""

    async def reply(self, sender: str, text: str, message_id: str, again: bool) -> list[Message]: ...
    async def interview(self, sender: str) -> Interview: ...
    def erase(self, sender: str) -> int: ...


class Desk:
    """Takes entries out of the inbox, one at a time per person."""

    def __init__(self, store: Store, coach: Coach) -> None:
        self._store, self._coach = store, coach
        self._failures: dict[int, int] = {}

    async def step(self, person: str) -> float | None:
        """Deal with the person's next entry; None if there is none. Raises what kept it from being done."""
        taken = await self._store.run(inbox.take, person)
        if taken is None:
            return None
        try:
            await self._deal(taken)
        except TooFast:
            return TOO_FAST_SECONDS
        except Refused as refusal:
            await self._say_only(taken, str(refusal))
        except Exception:
            self._failures[taken.id] = self._failures.get(taken.id, 0) + 1
            if self._failures[taken.id] < MOST_FAILURES:
                raise
            logger.error("slack.desk.apologised after=%d", MOST_FAILURES)
            await self._say_only(taken, apology())
        self._failures.pop(taken.id, None)
        return 0.0

    async def _say_only(self, taken: inbox.Taken, text: str) -> None:
        """Something in place of a turn: the question that is open stays open, with its options."""
        where = {"channel": taken.incoming.channel, "thread": taken.incoming.thread}
        await self._finish(taken, [_post(post, where) for post in posts([{"text": text}])])

    async def _deal(self, taken: inbox.Taken) -> None:
        incoming = taken.incoming
        text = incoming.text
        if incoming.kind == "choice":
            text = await self._store.run(prompts.chosen, incoming)
            if not text:
                await self._finish(taken, [_closed(incoming)])
                return
        if incoming.kind == "home":
            await self._finish(taken, [Delivery("home")])
        elif incoming.kind in {"edited", "deleted", "unpicked"}:
            await self._finish(taken, [_remark(incoming, f"utter_slack_{incoming.kind}")])
        elif not text and incoming.files:
            await self._finish(taken, [_remark(incoming, "utter_slack_no_files")])
        else:
            await self._turn(taken, text or "hello")

    async def _turn(self, taken: inbox.Taken, text: str) -> None:
        incoming, sender = taken.incoming, taken.incoming.person.sender
        shown = await self._store.run(prompts.open_for, sender)
        messages = await self._coach.reply(sender, text, incoming.key, taken.again)
        if any((message.get("custom") or {}).get("erase") for message in messages):
            await self._store.run(erase, sender)
            self._coach.erase(sender)
            retired = [_update(prompt, "") for prompt in shown if prompt.ts]
            messages = [*messages, {"text": wording("utter_slack_erased")}]
        else:
            retired = [Delivery("retire", {"key": prompt.key, "choice": _choice(prompt, incoming, text)}) for prompt in shown]
        made = posts(messages)
        asked = [Prompt(post.key, post.groups, text=post.text, blocks=post.blocks) for post in made if post.groups]
        await self._finish(taken, [*retired, *_deliveries(incoming, messages, made)], asked)

    async def _finish(self, taken: inbox.Taken, deliveries: list[Delivery], asked: list[Prompt] | None = None) -> None:
        await self._store.run(_record, taken, deliveries, asked)


def _record(connection: sa.engine.Connection, taken: inbox.Taken, deliveries: list[Delivery], asked: list[Prompt] | None) -> None:
    """The end of a turn: all that must go out is written and the entry is done, together or not at all."""
    sender = taken.incoming.person.sender
    outbox.release(connection, sender)
    outbox.add(connection, sender, deliveries)
    if asked is not None:
        prompts.replace_open(connection, sender, asked)
    inbox.done(connection, taken.id)


def _deliveries(incoming: Incoming, messages: list[Message], made: list[Post]) -> list[Delivery]:
    """What goes out for a turn's replies, in the order in which it should be seen."""
    where = {"channel": incoming.channel, "thread": incoming.thread}
    customs = [message.get("custom") or {} for message in messages]
    erased = any(custom.get("erase") for custom in customs)
    deliveries = []
    if incoming.hint_channel:
        hint = {"channel": incoming.hint_channel, "thread": incoming.hint_thread, "text": wording("utter_slack_in_direct_message")}
        deliveries.append(Delivery("hint", hint))
    deliveries += [Delivery("chart", {**where, "result": custom["result"]}) for custom in customs if custom.get("result")]
    deliveries += [_post(post, where) for post in made]
    deliveries += [Delivery("report", {**where, "id": custom["report"]["id"]}) for custom in customs if custom.get("report")]
    if incoming.files:
        deliveries.append(_remark(incoming, "utter_slack_no_files"))
    if incoming.message == "home" or erased:
        deliveries.append(Delivery("home"))
    if erased:
        deliveries.append(Delivery("scrub"))
    return deliveries


def _choice(prompt: Prompt, incoming: Incoming, text: str) -> str:
    """The option of ``prompt`` that was chosen, by a click or by typing its title; empty if neither."""
    if incoming.kind == "choice":
        return text if prompt.key == incoming.prompt else ""
    titles = [title for group in prompt.groups for title in group]
    return next((title for title in titles if title.casefold() == text.strip().casefold()), "")


def _post(post: Post, where: dict[str, str]) -> Delivery:
    return Delivery("post", {**where, "key": post.key, "text": post.text, "blocks": list(post.blocks), "plain": as_text(post)})


def _remark(incoming: Incoming, response: str) -> Delivery:
    """A small line beside the conversation."""
    text = wording(response)
    where = {"channel": incoming.channel, "thread": incoming.thread}
    key = uuid.uuid4().hex
    return Delivery("post", {**where, "key": key, "text": notification([text]), "blocks": [note(text, key).to_dict()], "plain": text})


def _update(prompt: Prompt, choice: str) -> Delivery:
    blocks = without_options(prompt.blocks, choice)
    return Delivery("update", {"channel": prompt.channel, "ts": prompt.ts, "text": prompt.text, "blocks": blocks})


def _closed(click: Incoming) -> Delivery:
    """Options that are open no more disappear when somebody tries them."""
    closed = [*click.blocks, note(wording("utter_slack_options_closed")).to_dict()]
    return Delivery("update", {"channel": click.channel, "ts": click.message, "text": click.text or "…", "blocks": closed})
