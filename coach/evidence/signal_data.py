"""Loads a role model's messages with facts told in passing: which words of an answer already reply to which follow-up."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from coach.language.clauses import Clause, split_clauses
from coach.role_model import Competency, RoleModel

TOLD_FILE = Path("training") / "told.jsonl"
# A clause tells what at least this share of the marked words, or of itself, lies in.
_SHARED = 0.5


@dataclass(frozen=True)
class ToldMessage:
    """An answer to the core question of competency ``question``; ``told`` maps signals ("strategy.horizon") to the words of
    ``text`` that show them."""

    author: str
    question: str
    text: str
    told: dict[str, str]


@dataclass(frozen=True)
class SignalExample:
    """A clause as it was written, the competency that was asked about, and the signals it shows."""

    text: str
    question: str
    signals: frozenset[str]


def all_signals(competency: Competency) -> list[str]:
    """The signals of a competency as "competency.signal", sorted."""
    return sorted(f"{competency.id}.{name}" for name in {*competency.signals, *competency.quantity_signals})


def load_told(role_model: RoleModel, path: Path) -> list[ToldMessage]:
    """Messages of a JSON Lines file, in order. Raises ValueError naming file, line and mend for a bad line."""
    known = {signal for competency in role_model.competencies for signal in all_signals(competency)}
    messages = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        try:
            data = json.loads(line)
            message = ToldMessage(data.get("author", ""), data["question"], data["text"], data["told"])
        except (json.JSONDecodeError, KeyError, TypeError) as error:
            raise ValueError(f"{path}:{number}: not a message with question, text and told ({error}); mend this line") from None
        if message.question not in role_model.competency_ids:
            raise ValueError(f"{path}:{number}: unknown question {message.question!r}; use one of {', '.join(role_model.competency_ids)}")
        for signal, words in message.told.items():
            if signal not in known:
                raise ValueError(f"{path}:{number}: unknown signal {signal!r}; correct it or declare it under 'signals'")
            if words not in message.text:
                raise ValueError(f"{path}:{number}: {words!r} is not in the text; copy the words exactly")
        messages.append(message)
    return messages


def signal_examples(role_model: RoleModel, folder: Path) -> list[SignalExample]:
    """Every clause of the messages of the role model in ``folder`` that is no question, with what it shows."""
    path = folder / TOLD_FILE
    return [
        SignalExample(clause.text, message.question, frozenset(shown_by(clause, message)))
        for message in (load_told(role_model, path) if path.is_file() else ())
        for clause in split_clauses(message.text)
        if not clause.is_question
    ]


def shown_by(clause: Clause, message: ToldMessage) -> set[str]:
    """The signals whose marked words stand in ``clause`` of ``message``."""
    shown = set()
    for signal, words in message.told.items():
        start = message.text.find(words)
        shared = min(clause.end, start + len(words)) - max(clause.start, start)
        if shared > 0 and shared >= _SHARED * min(len(words), clause.end - clause.start):
            shown.add(signal)
    return shown
