"""Sends what is in the outbox, in order per person, once, whatever Slack answers."""

from __future__ import annotations

import asyncio
import logging
from typing import Any, Protocol

from slack_sdk.web.async_client import AsyncWebClient

from channels.slack import outbox, prompts
from channels.slack.blocks import without_options
from channels.slack.desk import Coach
from channels.slack.faults import FAILURES, Fault, fault_of
from channels.slack.files import File, chart_file, report_file
from channels.slack.home import home_view
from channels.slack.identity import Person, person_from
from channels.slack.outbox import Pending
from channels.slack.store import Store

logger = logging.getLogger(__name__)
Item = dict[str, Any]
CLOCKS_DIFFER_SECONDS, MESSAGES_LOOKED_AT = 2.0, 100


class ClientSource(Protocol):
    """See ``channels.slack.clients.Clients``."""

    async def of(self, team: str) -> AsyncWebClient: ...


class Sender:
    """Takes deliveries out of the outbox, one at a time per person."""

    def __init__(self, store: Store, clients: ClientSource, coach: Coach, first_wait_seconds: float = 1.0) -> None:
        self._store, self._clients, self._coach = store, clients, coach
        self._first_wait = first_wait_seconds
        self._direct: dict[str, str] = {}
        self._limited_until: dict[str, float] = {}

    async def step(self, sender: str) -> float | None:
        """Send the person's next delivery; None if there is none, else how long to wait before the next."""
        person = person_from(sender)
        limited = self._limited_until.get(person.team, 0.0) - asyncio.get_running_loop().time()
        if limited > 0:
            return limited
        pending = await self._store.run(outbox.take, sender)
        if pending is None:
            return None
        item = dict(pending.delivery.item)
        try:
            client = await self._clients.of(person.team)
            if item.get("channel") == "":
                item["channel"] = await self._direct_message(client, person)
            if not (pending.again and await self._arrived(client, person, pending, item)):
                await self._send(client, person, pending.delivery.kind, item)
        except FAILURES as error:
            return await self._mend(person, pending, item, fault_of(error, pending.attempts, self._first_wait))
        await self._store.run(outbox.sent, pending.id)
        if pending.delivery.kind == "scrub":
            await self._store.scrub()
        return 0.0

    async def _mend(self, person: Person, pending: Pending, item: Item, fault: Fault) -> float:
        kind = pending.delivery.kind
        logger.warning("slack.send.failed kind=%s code=%s remedy=%s attempt=%d", kind, fault.code, fault.remedy, pending.attempts + 1)
        if fault.remedy == "wait":
            if fault.limited:
                self._limited_until[person.team] = asyncio.get_running_loop().time() + fault.wait_seconds
            await self._store.run(outbox.put_back, pending.id, item, fault.maybe_arrived)
            return fault.wait_seconds
        if kind not in {"post", "chart", "report"}:
            await self._store.run(outbox.sent, pending.id)  # a hint, an update or a tab: nothing of the conversation is lost
        elif fault.remedy == "plainer" and kind == "post" and item.get("blocks"):
            await self._store.run(outbox.put_back, pending.id, {**item, "blocks": []}, False)
        elif fault.remedy == "unthread" and item["thread"]:
            await self._store.run(outbox.put_back, pending.id, {**item, "thread": ""}, False)
        elif fault.remedy == "reopen" and not item.get("reopened"):
            self._direct.pop(person.sender, None)
            await self._store.run(outbox.put_back, pending.id, {**item, "channel": "", "thread": "", "reopened": True}, False)
        else:
            await self._store.run(outbox.hold, pending.id)
        return 0.0

    async def _send(self, client: AsyncWebClient, person: Person, kind: str, item: Item) -> None:
        if kind == "home":
            await client.views_publish(user_id=person.user, view=home_view(await self._coach.interview(person.sender)))
        elif kind == "hint":
            await client.chat_postEphemeral(channel=item["channel"], user=person.user, text=item["text"], thread_ts=item["thread"] or None)
        elif kind == "update":
            await client.chat_update(channel=item["channel"], ts=item["ts"], text=item["text"], blocks=item["blocks"])
        elif kind == "retire":
            await self._retire(client, item)
        elif kind == "post":
            await self._post(client, item)
        elif kind in {"chart", "report"}:
            await self._upload(client, person, kind, item)

    async def _post(self, client: AsyncWebClient, item: Item) -> None:
        shape: Item = {"text": item["text"], "blocks": item["blocks"]} if item["blocks"] else {"text": item["plain"]}
        answer = await client.chat_postMessage(
            channel=item["channel"], thread_ts=item["thread"] or None, unfurl_links=False, unfurl_media=False, **shape
        )
        if item["blocks"]:
            await self._store.run(prompts.shown, item["key"], item["channel"], str(answer["ts"]))

    async def _retire(self, client: AsyncWebClient, item: Item) -> None:
        prompt = await self._store.run(prompts.find, item["key"])
        if prompt is None:
            return
        if prompt.ts:
            blocks = without_options(prompt.blocks, item["choice"])
            await client.chat_update(channel=prompt.channel, ts=prompt.ts, text=prompt.text, blocks=blocks)
        await self._store.run(prompts.forget, item["key"])

    async def _upload(self, client: AsyncWebClient, person: Person, kind: str, item: Item) -> None:
        file = await self._file(person, kind, item)
        if file:
            await client.files_upload_v2(
                content=file.content, filename=file.name, title=file.title, alt_txt=file.alt_text,
                channel=item["channel"], thread_ts=item["thread"] or None,
            )  # fmt: skip

    async def _file(self, person: Person, kind: str, item: Item) -> File | None:
        if kind == "chart":
            return await asyncio.to_thread(chart_file, item["result"])
        interview = await self._coach.interview(person.sender)
        return await asyncio.to_thread(report_file, interview) if interview.state.assessment_id == item["id"] else None

    async def _direct_message(self, client: AsyncWebClient, person: Person) -> str:
        if person.sender not in self._direct:
            answer = await client.conversations_open(users=person.user)
            self._direct[person.sender] = str(answer["channel"]["id"])
        return self._direct[person.sender]

    async def _arrived(self, client: AsyncWebClient, person: Person, pending: Pending, item: Item) -> bool:
        """Whether a delivery whose outcome is unknown can be seen in the conversation."""
        kind = pending.delivery.kind
        if kind not in {"post", "chart", "report"}:
            return False
        file = None if kind == "post" else await self._file(person, kind, item)
        for message in await self._seen_since(client, item, pending.received - CLOCKS_DIFFER_SECONDS):
            if kind == "post" and _is_post(message, item):
                await self._store.run(prompts.shown, item["key"], item["channel"], str(message["ts"]))
                return True
            if file and any(shown.get("name") == file.name for shown in message.get("files") or []):
                return True
        return False

    async def _seen_since(self, client: AsyncWebClient, item: Item, moment: float) -> list[Item]:
        where = {"channel": item["channel"], "oldest": f"{moment:.6f}", "limit": MESSAGES_LOOKED_AT}
        if item["thread"]:
            answer = await client.conversations_replies(ts=item["thread"], **where)
        else:
            answer = await client.conversations_history(**where)
        return answer.get("messages") or []


def _is_post(message: Item, item: Item) -> bool:
    """Whether a message in Slack is this post: by the ids of its blocks, or by its words where it was sent without."""
    if not item["blocks"]:
        return bool(message.get("bot_id")) and message.get("text") == item["plain"]
    return any(str(block.get("block_id", "")).startswith(item["key"]) for block in message.get("blocks") or [])
