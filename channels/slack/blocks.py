"""The coach's rich replies as Block Kit, within all of its limits: what is too long or too many is split, never cut off."""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from slack_sdk.models.blocks import (
    ActionsBlock,
    Block,
    ButtonElement,
    CheckboxesElement,
    ContextBlock,
    MarkdownTextObject,
    Option,
    PlainTextObject,
    SectionBlock,
)

from channels.gate import sendable
from channels.slack.markup import escape
from coach.settings import settings
from coach.wording import wording

MAX_BLOCKS, MAX_TEXT, MAX_POST_TEXT, MAX_PLAIN = 50, 3000, 12_000, 40_000
MAX_BUTTONS, MAX_TICKS, MAX_TITLE, MAX_NOTE = 25, 10, 75, 2000
_BARS = re.compile("[█░]")
Message = dict[str, Any]


@dataclass(frozen=True)
class Post:
    """One message to Slack. ``text`` stands for it in notifications; ``groups`` are the titles of the options it shows.

    The ids of its option blocks begin with ``key``, and so does the id of its first block: a message that arrived is
    known by it.
    """

    key: str
    text: str
    blocks: tuple[dict[str, Any], ...]
    groups: list[list[str]]


def posts(messages: list[Message]) -> list[Post]:
    """A turn's replies as messages to Slack: one, unless they are too long for it."""
    turn = uuid.uuid4().hex
    groups = [[_title(b["title"], n) for n, b in enumerate(m["buttons"], 1)] for m in messages if m.get("buttons")]
    blocks = list(_blocks(messages, groups)) or [note("…")]
    made = []
    for number, part in enumerate(_parts(blocks)):
        key = f"{turn}{number}"
        placed = tuple(_placed(block, key, position) for position, block in enumerate(part))
        texts = (
            [sendable(message["text"]).strip() for message in messages] if number == 0 else [sendable(_text_of(block)) for block in part]
        )
        shows_options = any(block["type"] == "actions" for block in placed)
        made.append(Post(key, notification(texts), placed, groups if shows_options else []))
    return made


def without_options(blocks: tuple[dict[str, Any], ...], choice: str) -> list[dict[str, Any]]:
    """``blocks`` with the options replaced by the choice that was made, or by nothing."""
    kept: list[dict[str, Any]] = []
    mark = choice
    for block in blocks:
        if block.get("type") != "actions":
            kept.append(block)
        elif mark:
            kept.append(note(f"✓ {mark}").to_dict())
            mark = ""
    return kept or [note(wording("utter_slack_options_closed")).to_dict()]


def as_text(post: Post) -> str:
    """The post without blocks, for when Slack refuses them: the options as lines, to be typed."""
    texts = [block["text"] for block in post.blocks if block["type"] == "section"]
    lines = [escape(text["text"]) if text["type"] == "plain_text" else text["text"] for text in texts]
    lines += [f"• {escape(title)}" for group in post.groups for title in group]
    return shortened("\n".join(lines), MAX_PLAIN) or post.text


def notification(texts: list[str]) -> str:
    """Texts joined for a notification; never empty."""
    return escape(shortened("\n\n".join(text for text in texts if text), MAX_TEXT)) or "…"


def note(text: str, block_id: str | None = None) -> ContextBlock:
    """A small grey line."""
    return ContextBlock(block_id=block_id, elements=[_plain(shortened(sendable(text), MAX_NOTE) or "…")])


def section(text: str) -> SectionBlock:
    """A paragraph of at most MAX_TEXT characters, shown as it is: no marks, mentions or links are read out of it."""
    return SectionBlock(text=PlainTextObject(text=text, emoji=False))


def shortened(text: str, limit: int) -> str:
    """At most ``limit`` characters, with an ellipsis where some are missing."""
    return text if len(text) <= limit else text[: limit - 1] + "…"


def pieces(text: str, limit: int = MAX_TEXT) -> Iterator[str]:
    """Cut at the last paragraph, line or space before the limit."""
    while len(text) > limit:
        cut = next((at for at in (text.rfind(mark, 1, limit) for mark in ("\n\n", "\n", " ")) if at > limit // 4), limit)
        yield text[:cut].rstrip() or text[:cut]
        text = text[cut:].lstrip()
    if text:
        yield text


def _blocks(messages: list[Message], groups: list[list[str]]) -> Iterator[Block]:
    group = 0
    for message in messages:
        custom = message.get("custom") or {}
        yield from paragraphs(sendable(message["text"]).strip(), bool(custom.get("result")))
        yield from _links(custom)
        if message.get("buttons"):
            yield from _options(groups[group], group, bool(custom.get("multiple")))
            group += 1
        if custom.get("progress"):
            yield note(wording("utter_slack_progress", **custom["progress"]))


def paragraphs(text: str, chart: bool) -> Iterator[Block]:
    """Sections; the bars of a result in letters of one width."""
    for bars, lines in groupby(text.split("\n"), key=lambda line: chart and bool(_BARS.search(line))):
        part = "\n".join(lines).strip()
        if bars:
            for piece in pieces(escape(part).replace("```", "'''"), MAX_TEXT - 8):
                yield SectionBlock(text=MarkdownTextObject(text=f"```{piece}```"))
        else:
            for piece in pieces(part):
                yield section(piece)


def _links(custom: dict[str, Any]) -> Iterator[Block]:
    """Links to pages of the server, where it has an address: the method, and a result's levels alone."""
    server = settings().public_url.rstrip("/")
    paths = {"utter_slack_method": custom.get("method"), "utter_slack_share": (custom.get("report") or {}).get("share")}
    for title, path in paths.items() if server else ():
        if path:
            address = f"{server}{path if title == 'utter_slack_method' else f'/result#{path}'}"
            yield SectionBlock(text=MarkdownTextObject(text=f"<{escape(address)}|{escape(wording(title))}>"))


def _options(titles: list[str], group: int, multiple: bool) -> Iterator[Block]:
    if any(len(title) > MAX_TITLE for title in titles):
        for piece in pieces("\n".join(f"• {title}" for title in titles)):
            yield section(piece)
    numbered = [(str(number), shortened(title, MAX_TITLE)) for number, title in enumerate(titles)]
    if not multiple:
        buttons = [ButtonElement(text=_plain(title), action_id=f"pick:{group}:{n}", value=n) for n, title in numbered]
        for number, chunk in enumerate(_chunks(buttons, MAX_BUTTONS)):
            yield ActionsBlock(elements=chunk, block_id=f"{group}:{number}")
        return
    ticks = [Option(text=_plain(title), value=n) for n, title in numbered]
    for number, some in enumerate(_chunks(ticks, MAX_TICKS)):
        yield ActionsBlock(elements=[CheckboxesElement(action_id=f"tick:{group}:{number}", options=some)], block_id=f"{group}:{number}")
    finished = ButtonElement(text=_plain(wording("utter_slack_done")), action_id=f"done:{group}", value="done", style="primary")
    yield ActionsBlock(elements=[finished], block_id=f"{group}:done")


def _placed(block: Block, key: str, position: int) -> dict[str, Any]:
    """``block`` validated, under an id that begins with the post's key where the id matters."""
    if block.block_id:
        block.block_id = f"{key}:{block.block_id}"
    elif position == 0:
        block.block_id = key
    return block.to_dict()


def _parts(blocks: list[Block]) -> Iterator[list[Block]]:
    part: list[Block] = []
    size = 0
    for block in blocks:
        length = len(_text_of(block))
        if part and (len(part) == MAX_BLOCKS or size + length > MAX_POST_TEXT):
            yield part
            part, size = [], 0
        part.append(block)
        size += length
    if part:
        yield part


def _text_of(block: Block) -> str:
    return block.text.text if isinstance(block, SectionBlock) and block.text else ""


def _title(title: str, number: int) -> str:
    return " ".join(sendable(title).split()) or wording("utter_slack_option", number=number)


def _plain(text: str) -> PlainTextObject:
    return PlainTextObject(text=text, emoji=False)


def _chunks(items: list[Any], size: int) -> Iterator[list[Any]]:
    for start in range(0, len(items), size):
        yield items[start : start + size]
