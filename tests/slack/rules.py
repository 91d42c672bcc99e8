"""What Slack accepts: slack_sdk's own models, and the rules that they do not check."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from slack_sdk.errors import SlackObjectFormationError
from slack_sdk.models.blocks import Block
from slack_sdk.models.views import View

MESSAGE_BLOCKS, HOME_BLOCKS = 50, 100
TEXT, TITLE, VALUE, OPTION_VALUE, HEADER, ID = 3000, 75, 2000, 150, 150, 255
TICKS, NOTES, MESSAGE_TEXT = 10, 10, 40_000
_KINDS = frozenset({"section", "actions", "context", "header", "divider", "image"})


def problems_of_message(arguments: dict[str, Any]) -> list[str]:
    """What Slack would refuse in the arguments of chat.postMessage or chat.update."""
    found = []
    text = arguments.get("text") or ""
    if not text.strip():
        found.append("no text for notifications")
    if len(text) > MESSAGE_TEXT:
        found.append("the text is too long")
    return found + problems_of_blocks(arguments.get("blocks") or [], MESSAGE_BLOCKS)


def problems_of_home(view: dict[str, Any]) -> list[str]:
    """What Slack would refuse in the view of views.publish."""
    found = [] if view.get("type") == "home" else ["not a home view"]
    try:
        View(**view).to_dict()
    except SlackObjectFormationError as error:
        found.append(f"slack_sdk: {error}")
    return found + problems_of_blocks(view.get("blocks") or [], HOME_BLOCKS)


def problems_of_blocks(blocks: list[dict[str, Any]], most: int) -> list[str]:
    """What is wrong with ``blocks``; empty if nothing is."""
    found = [f"{len(blocks)} blocks"] if len(blocks) > most else []
    for block in blocks:
        try:
            parsed = Block.parse(block)
            if parsed is None or parsed.to_dict() != block:
                found.append(f"slack_sdk reads {block.get('type')} otherwise than it was sent")
        except (SlackObjectFormationError, TypeError) as error:
            found.append(f"slack_sdk: {error}")
        found += _problems_of_block(block)
    found += _repeated("block_id", [block["block_id"] for block in blocks if "block_id" in block])
    return found + _repeated("action_id", [element["action_id"] for element in _elements(blocks) if "action_id" in element])


def _problems_of_block(block: dict[str, Any]) -> Iterator[str]:
    kind = block.get("type")
    if kind not in _KINDS:
        yield f"unknown block {kind}"
    if not 0 < len(block.get("block_id", "x")) <= ID:
        yield "block_id of a wrong length"
    if kind in {"section", "header"}:
        yield from _problems_of_text(block.get("text"), HEADER if kind == "header" else TEXT)
    if kind in {"actions", "context"} and not block.get("elements"):
        yield f"{kind} without elements"
    for element in block.get("elements") or []:
        if kind == "context":
            yield from _problems_of_text(element, TEXT)
        else:
            yield from _problems_of_element(element)


def _problems_of_element(element: dict[str, Any]) -> Iterator[str]:
    if not 0 < len(element.get("action_id", "")) <= ID:
        yield "no action_id"
    if element.get("type") == "button":
        yield from _problems_of_text(element.get("text"), TITLE, plain=True)
        if not 0 < len(element.get("value", "x")) <= VALUE:
            yield "button value of a wrong length"
    elif element.get("type") == "checkboxes":
        options = element.get("options") or []
        if not 0 < len(options) <= TICKS:
            yield f"{len(options)} checkboxes"
        for option in options:
            yield from _problems_of_text(option.get("text"), TITLE)
            if not 0 < len(option.get("value", "")) <= OPTION_VALUE:
                yield "option value of a wrong length"
        yield from _repeated("option value", [option.get("value") for option in options])
    else:
        yield f"unknown element {element.get('type')}"


def _problems_of_text(text: Any, longest: int, plain: bool = False) -> Iterator[str]:
    if not isinstance(text, dict) or text.get("type") not in {"plain_text", "mrkdwn"}:
        yield "not a text object"
        return
    if plain and text["type"] != "plain_text":
        yield "mrkdwn where only plain text may be"
    if not text.get("text", "").strip():
        yield "empty text"
    if len(text.get("text", "")) > longest:
        yield f"text of {len(text['text'])} characters"
    if any("\ud800" <= sign <= "\udfff" for sign in text.get("text", "")):
        yield "half a character"


def _elements(blocks: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for block in blocks:
        if block.get("type") == "actions":
            yield from block.get("elements") or []


def _repeated(name: str, values: list[Any]) -> list[str]:
    return [f"{name} given twice"] if len(set(values)) < len(values) else []
