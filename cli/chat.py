"""``coach chat``: the coach in a terminal, Rasa and actions in this one process."""

from __future__ import annotations

import asyncio
import logging
import sys
import textwrap
import uuid
from pathlib import Path
from typing import Any

import click

WIDTH = 78
PROMPT = "You: "
_FAREWELLS = frozenset({"exit", "quit", "/exit", "/quit"})


@click.command()
@click.option("--data-dir", type=click.Path(path_type=Path), default="var", show_default=True, help="Where the conversation is kept.")
@click.option("--new", is_flag=True, help="Begin a new conversation instead of going on with the last one.")
def chat(data_dir: Path, new: bool) -> None:
    """Talk to the coach here. Type a number to choose an option, "exit" to leave."""
    from cli.models import ensure_model

    model = ensure_model()
    print("Starting ...", file=sys.stderr, flush=True)
    logging.disable(logging.WARNING)
    from server.app import local_agent

    asyncio.run(_talk(local_agent, model, data_dir, new))


async def _talk(local_agent: Any, model: Path, data_dir: Path, new: bool) -> None:
    from channels.gate import Gate
    from channels.turns import run_turn

    agent = await local_agent(model, data_dir)
    sender, gate = _local_id(data_dir, new), Gate(rate_limited=False)

    async def turn(text: str) -> list[dict[str, Any]]:
        return await run_turn(gate, agent.handle_message, sender, text, "shell", agent.tracker_store.erase)

    async def show(text: str) -> list[str]:
        messages = await turn(text)
        options = _show(messages)
        for message in messages:
            report = message.get("custom", {}).get("report")
            if report:
                print(_wrapped(await _saved_report(agent, sender, data_dir)), *_share(report["share"]), sep="\n", end="\n\n", flush=True)
        return options

    options = await show("hello")
    while True:
        text = await asyncio.to_thread(_read)
        if text is None or text.strip().lower() in _FAREWELLS:
            print("\nYour answers are kept. Come back with the same command.")
            return
        options = await show(_chosen(text, options))


async def _saved_report(agent: Any, sender: str, data_dir: Path) -> str:
    """Write the report in every format; returns the sentence that says where."""
    from actions.state import read_interview
    from cli.report import write_reports
    from coach.wording import wording

    tracker = await agent.tracker_store.retrieve(sender)
    paths = write_reports(read_interview(tracker), data_dir / "reports")
    return wording("utter_report_file", path=paths[0])


def _share(code: str) -> list[str]:
    """The sentence with the link to the levels alone; none where no server has an address."""
    from coach.settings import settings
    from coach.wording import wording

    server = settings().public_url.rstrip("/")
    return [wording("utter_report_share", link=f"{server}/result#{code}")] if server else []


def _read() -> str | None:
    """One line from the terminal or a pipe; None at its end."""
    if sys.stdin.isatty():
        try:
            return input(PROMPT)
        except (EOFError, KeyboardInterrupt):
            return None
    line = sys.stdin.readline()
    if not line:
        return None
    print(f"{PROMPT}{line.rstrip()}", flush=True)
    return line.rstrip("\n")


def _chosen(text: str, options: list[str]) -> str:
    """The option whose number was typed, else the text itself.

    A number can be a true answer ("3" people), so only "#3" and numbers of the shown list without digits in their
    labels choose.
    """
    key = text.strip().lstrip("#")
    if not (key.isdigit() and 1 <= int(key) <= len(options)):
        return text
    ambiguous = any(ch.isdigit() for option in options for ch in option)
    return text if ambiguous and not text.strip().startswith("#") else options[int(key) - 1]


def _show(messages: list[dict[str, Any]]) -> list[str]:
    """Print messages wrapped for 80 columns; returns the options of the last one."""
    options: list[str] = []
    for message in messages:
        print()
        for line in message["text"].split("\n"):
            print(_wrapped(line))
        options = [button["title"] for button in message.get("buttons", [])]
        mark = "#" if any(ch.isdigit() for option in options for ch in option) else ""
        for number, option in enumerate(options, start=1):
            print(f"  {mark}{number}. {option}")
    print(flush=True)
    return options


def _wrapped(line: str) -> str:
    """``line`` in the terminal's width; lines that fit (such as bars) are left as they are."""
    if len(line) <= WIDTH:
        return line
    return "\n".join(textwrap.wrap(line, WIDTH, subsequent_indent="  " if line.startswith("•") else ""))


def _local_id(data_dir: Path, new: bool) -> str:
    """The one id of this data directory's terminal chat, so that it can be resumed."""
    data_dir.mkdir(parents=True, exist_ok=True)
    path = data_dir / "chat.id"
    if new or not path.is_file():
        path.write_text(f"shell-{uuid.uuid4().hex}", encoding="ascii")
    return path.read_text(encoding="ascii").strip()


COMMANDS = [chat]
