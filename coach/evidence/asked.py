"""Finds the FAQ entry that a question asks for, by meaning: the one whose ways of asking lie nearest to it."""

from __future__ import annotations

import re
from collections.abc import Callable

import numpy as np

from coach.language.encoder import DIMENSIONS, Encoder
from coach.role_model import RoleModel
from coach.role_model.schema import FaqEntry

# The middle states count half: they hold the wording that tells "who reads this" from "who leads this".
_WORDING = 0.5
# What all questions share is half taken out, and an entry is as near as the nearest two of its ways of asking are on average:
# of 0, 0.5 and 1 and of one, two and three ways these did best on questions that nobody wrote the ways for.
_SHARED, _NEAREST = 0.5, 2
_OF_JOBS = r"(?:e-?com\w*|e-commerce|marketing|online|digital)"
_JOB = (
    rf"(?:(?:someone|somebody|people) in )?{_OF_JOBS}(?: {_OF_JOBS})* management|"
    rf"(?:(?:an?|the|any|most|typical|these|those) )?(?:{_OF_JOBS} )*(?:director|manager)s?(?:['’]s|['’])?(?: of {_OF_JOBS})?"
)
# The names of the jobs would pull all questions about them together.
_JOBS = re.compile(rf"\b(?:{_JOB})\b(?:,? (?:or|and|vs\.?|versus|than|compared (?:to|with)) (?:{_JOB})\b)?(?: (?:role|job)s?\b)?", re.I)
_LEAD_IN = re.compile(
    r"^\W*(?:(?:and|so|but|btw|by the way|ok(?:ay)?|well|hey|hi|sorry|also|can (?:you|u) tell me|could you tell me|do you know"
    r"|can you say|tell me|i wonder|quick question|one question|please)\b\W*)+(?:if |whether )?",
    re.I,
)


class Asked:
    """The ways of asking of all entries as vectors, which are made when they are first needed."""

    def __init__(self, role_model: RoleModel, encoder: Encoder, prepare: Callable[[str], str]) -> None:
        self._encoder, self._prepare = encoder, prepare
        self._entries = [entry for entry in role_model.faq if entry.asked]
        self._ways = [way for entry in role_model.faq for way in entry.asked]
        ends = np.cumsum([len(entry.asked) for entry in self._entries])
        self._parts = [slice(end - count, end) for end, count in zip(ends, np.diff(ends, prepend=0))]
        self._rows: np.ndarray | None = None
        self._shared, self._ready = np.zeros(0), np.zeros((0, 0))

    def nearest(self, text: str) -> tuple[FaqEntry | None, float]:
        """The entry that ``text`` most likely asks for, and how near it is (at most 1)."""
        if not self._entries:
            return None, 0.0
        if not len(self._ready):
            rows = self.rows()
            self._shared = _SHARED * rows.mean(axis=0)
            self._ready = _directions(rows - self._shared)
        nearness = self._ready @ _directions(self._embedded([text]) - self._shared)[0]
        means = [float(np.sort(nearness[part])[-_NEAREST:].mean()) for part in self._parts]
        best = int(np.argmax(means))
        return self._entries[best], means[best]

    def rows(self, known: np.ndarray | None = None) -> np.ndarray:
        """The vectors of all ways of asking; ``known`` are those that were saved, which are not made again."""
        if known is not None and len(known) == len(self._ways):
            self._rows = known
        if self._rows is None:
            self._rows = self._embedded(self._ways)
        return self._rows

    def _embedded(self, texts: list[str]) -> np.ndarray:
        rows = self._encoder.encode([self._prepare(_without_jobs(text)) for text in texts])
        return np.hstack([rows[:, :DIMENSIONS], _WORDING * rows[:, DIMENSIONS:]])


def _without_jobs(text: str) -> str:
    return _LEAD_IN.sub("", _JOBS.sub("they", text)) or text


def _directions(rows: np.ndarray) -> np.ndarray:
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True).clip(1e-6))
