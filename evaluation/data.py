"""Loads the labelled sets: training messages and people with their writers, and the kept-out parts."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from coach.evidence.signal_data import ToldMessage, load_told
from coach.evidence.training_data import Person, load_people
from coach.role_model import DEFAULT_FOLDER, load_role_model

ROOT = Path(__file__).resolve().parents[1]
KEPT_OUT_MESSAGES = ROOT / "evaluation" / "messages" / "kept_out.jsonl"
KEPT_OUT_PEOPLE = ROOT / "evaluation" / "people" / "kept_out.jsonl"
KEPT_OUT_TOLD = ROOT / "evaluation" / "told" / "kept_out.jsonl"
TRAINING_MESSAGES = tuple(ROOT / "data" / name for name in ("nlu.yml", "faq.yml", "answers.yml"))
TRAINING_PEOPLE = DEFAULT_FOLDER / "training" / "people.jsonl"
ANSWER, OOS, ANSWERING = "answer", "oos", "answering"
_BARE_REPLIES = frozenset({"affirm", "deny"})
T = TypeVar("T")


@dataclass(frozen=True)
class Message:
    """A labelled message: what it does (``act``) in the ``state`` where it arrives, and who wrote it."""

    text: str
    act: str
    state: str
    author: str = ""


@dataclass(frozen=True)
class Sets:
    """Everything that is measured on. The kept-out parts come from writers of whom nothing was trained."""

    messages: list[Message]
    people: list[Person]
    kept_messages: list[Message]
    kept_people: list[Person]
    kept_told: list[ToldMessage]


def load_sets() -> Sets:
    """All sets, complete. Raises ValueError or OSError naming the file for a bad or missing one."""
    told = load_told(load_role_model(), KEPT_OUT_TOLD)
    return Sets(training_messages(), load_people(TRAINING_PEOPLE), kept_out_messages(), load_people(KEPT_OUT_PEOPLE), told)


def training_messages() -> list[Message]:
    """The training messages as Rasa reads them, with state and author of their block."""
    from rasa.shared.nlu.constants import INTENT, METADATA_EXAMPLE, METADATA_INTENT, TEXT
    from rasa.shared.nlu.training_data.loading import load_data

    messages = []
    for path in TRAINING_MESSAGES:
        for example in load_data(str(path)).intent_examples:
            metadata = example.get("metadata") or {}
            own = {**(metadata.get(METADATA_INTENT) or {}), **(metadata.get(METADATA_EXAMPLE) or {})}
            messages.append(Message(example.get(TEXT), example.get(INTENT), own.get("state", "idle"), own.get("author", "")))
    return messages


def kept_out_messages(path: Path = KEPT_OUT_MESSAGES) -> list[Message]:
    """The kept-out messages, in order."""
    messages = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        try:
            row = json.loads(line)
            messages.append(Message(row["text"], row["act"], row["state"], row.get("author", "")))
        except (ValueError, KeyError, TypeError):
            raise ValueError(f"{path}:{number}: not a message with text, act and state; mend this line") from None
    return messages


def owed_act(message: Message) -> str:
    """The act that is right for ``message``: while a question is open, a bare yes or no is an answer."""
    return ANSWER if message.state.startswith(ANSWERING) and message.act in _BARE_REPLIES else message.act


def evenly(items: Sequence[T], count: int | None) -> list[T]:
    """At most ``count`` of ``items``, spread evenly over them and in order; all of them for None."""
    if count is None or count >= len(items):
        return list(items)
    return [items[i * len(items) // count] for i in range(count)]


def authors(items: Sequence[Message] | Sequence[Person]) -> list[str]:
    """The distinct writers of ``items``, sorted."""
    return sorted({item.author for item in items})
