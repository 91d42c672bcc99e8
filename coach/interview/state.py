"""What the interview remembers. One immutable record that serialises to one JSON value."""

from __future__ import annotations

import uuid
from dataclasses import asdict, dataclass, replace
from typing import Any, Literal

from coach.evidence.types import Reading

VERSION = 1
PREFERENCE = "preference"
# Part of the question id of words that were kept without being an answer to go on with.
NOTED = "noted"
# The same of what a reopened answer tells about other areas, as long as that answer is set aside.
KEPT = "kept"

PendingKind = Literal["restart", "delete", "doubt", "contradiction", "clarify", "which", "topic", "same"]


@dataclass(frozen=True)
class Answer:
    """A reading taken as the reply to ``question`` ("strategy" or "strategy.horizon").

    ``hypothetical`` marks the reply to a situational question; its evidence is capped when levels are made.
    """

    question: str
    reading: Reading
    hypothetical: bool = False

    @property
    def competency(self) -> str:
        """The competency whose question was open."""
        return self.question.split(".")[0]

    @property
    def is_reply(self) -> bool:
        """Whether a question was replied to; what was only noted, or kept of an answer that is asked anew, is none."""
        return self.question.rpartition(".")[2] not in {NOTED, KEPT}


@dataclass(frozen=True)
class Pending:
    """A yes-or-no (or which-one) that was asked and not yet resolved, with what is needed to resolve it."""

    kind: PendingKind
    data: dict[str, Any]


@dataclass(frozen=True)
class State:
    """The interview's memory. ``asked`` keeps every question id that was put, in order; ``open`` the present one.

    ``covered`` topics were confirmed as already answered; ``left`` is the question that was open when another was reopened ("" where
    the interview was finished, None where none was); ``revisits`` says whether the answer to a reopened question comes "instead" of
    the one it had or "beside" it, ``shelved`` answers (with their skip) stand again if it is left as it was; ``misses`` counts replies
    in a row that said nothing, ``digressions`` interruptions in a row; ``doubted`` keeps a second look from being asked twice in a row;
    ``reconciled`` names contradictions already asked about; ``introduced`` says whether the person was told what this is;
    ``answers_before`` are the answers as they were before the latest change, unless that struck something, and ``changed_upto`` how
    many stand in their place;
    ``levels_before`` are the levels of a finished interview that was reopened, ``changed_from`` those before its latest
    change; ``previous`` is the result of the assessment before this one; ``more`` are the parts of the latest reply that
    were left out, to be asked for; ``about`` is what the latest reply was about, for a short question that leans on it, ``offered``
    what it offered (a pause, or help); ``first_told`` are the clauses told when the first result was made, "" for what was taken
    out since; ``ruled_out`` are needs that are lacking and steps that were turned down, for advice.
    """

    assessment_id: str
    role_model: str
    started: bool = False
    finished: bool = False
    open: str = ""
    asked: tuple[str, ...] = ()
    skipped: tuple[str, ...] = ()
    covered: tuple[str, ...] = ()
    answers: tuple[Answer, ...] = ()
    answers_before: tuple[Answer, ...] = ()
    changed_upto: int = 0
    shelved: tuple[Answer, ...] = ()
    shelved_skipped: tuple[str, ...] = ()
    left: str | None = None
    revisits: str = ""
    pending: Pending | None = None
    paused: bool = False
    first_name: str = ""
    misses: int = 0
    digressions: int = 0
    doubted: bool = False
    reconciled: tuple[str, ...] = ()
    introduced: bool = False
    levels_before: dict[str, float | None] | None = None
    changed_from: dict[str, float | None] | None = None
    previous: dict[str, Any] | None = None
    more: tuple[str, ...] = ()
    about: str = ""
    offered: str = ""
    first_told: tuple[str, ...] = ()
    ruled_out: tuple[str, ...] = ()

    def changed(self, **changes: Any) -> State:
        """Copy with ``changes``."""
        return replace(self, **changes)

    def to_json(self) -> dict[str, Any]:
        """JSON value, with a version number, that ``from_json`` reads back."""
        data = asdict(self)
        data["version"] = VERSION
        return data

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> State:
        """Rebuild. Raises ValueError for a version this code does not know."""
        data = dict(data)
        if data.pop("version", None) != VERSION:
            raise ValueError("this conversation was saved by another version of the interview")
        # Kept by earlier builds; where a question is reopened nothing else is set aside any more.
        data.pop("shelved_asked", None)
        for name in ("answers", "answers_before", "shelved"):
            told = data.get(name, ())
            data[name] = tuple(Answer(a["question"], Reading.from_json(a["reading"]), a["hypothetical"]) for a in told)
        data["pending"] = Pending(**data["pending"]) if data["pending"] else None
        for name in ("asked", "skipped", "covered", "reconciled", "shelved_skipped", "more", "first_told", "ruled_out"):
            data[name] = tuple(data.get(name, ()))
        return cls(**data)


def new_state(role_model_version: str, assessment_id: str | None = None) -> State:
    """A fresh state with a random 128-bit assessment id."""
    return State(assessment_id=assessment_id or uuid.uuid4().hex, role_model=role_model_version)
