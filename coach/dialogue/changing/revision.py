"""What a correction changes: one place, one of two, or none, because it was never said."""

from __future__ import annotations

import re
from dataclasses import dataclass

from coach.interview.state import Answer

_ONE, _ONE_OF_MANY = frozenset({"1", "one", "a", "an"}), re.compile(r"^(\s+(?:year|month|week|day|quarter))\b(?=\s*(?:[.,;!?]|$))", re.I)
_PEOPLE_OF_ONE, _PERSON = re.compile(r"^(\s+)people\b"), re.compile(r"^(\s+)person\b(?! (?:team|group|crew))")
_ONE_OF_THEM = re.compile(
    r"^(\s+of (?:them|those|these)) are (?:the )?((?:team )?(?:lead|leader|manager|head|junior|senior|intern|freelancer|temp))s\b", re.I
)
_MANY_OF_ONE = re.compile(r"^(\s+(?:year|month|week|day|quarter))s\b")


@dataclass(frozen=True)
class Revision:
    """New words for the characters ``start`` to ``end`` of the answer at ``index``; ``denies`` where they take back what stands
    there."""

    index: int
    start: int
    end: int
    new: str
    denies: bool = False

    def applied(self, answers: tuple[Answer, ...]) -> str:
        """The whole answer with the new words in place."""
        text = answers[self.index].reading.text
        one, behind = self.new.lower() in _ONE, text[self.end :]
        behind = _PEOPLE_OF_ONE.sub(r"\1person", behind) if one else _PERSON.sub(r"\1people", behind)
        behind = _ONE_OF_THEM.sub(r"\1 is a \2", behind) if one else behind
        rest = _MANY_OF_ONE.sub(r"\1", behind) if one else _ONE_OF_MANY.sub(r"\1s", behind)
        return text[: self.start] + self.new + rest


@dataclass(frozen=True)
class Choice:
    """Two places that the new number could belong to, each with the words that stand there now and what else it may be called."""

    revisions: tuple[Revision, Revision]
    words: tuple[str, str]
    called: tuple[str, str]


@dataclass(frozen=True)
class NotSaid:
    """The words to be replaced were never said."""

    words: str
