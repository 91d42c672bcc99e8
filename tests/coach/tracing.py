"""Tells where a sentence comes from: the person's own words, the role model, or a fixed wording filled with these."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from coach.interview.interview import Interview
from coach.report.words import words
from coach.wording import wordings

_GAP = re.compile(r"\{\w+\}")
_SPACE = re.compile(r"\s+")
_NUMBER = re.compile(r"[1-5](\.\d)?|not covered|[1-5](\.5)? of 5")
_JOINED = re.compile(r", or who |, | and | or |; ")


class Sources:
    """All that may be said about one person."""

    def __init__(self, interview: Interview, responses: Iterable[str]) -> None:
        role_model = interview.role_model
        self._written = [_flat(answer.reading.text) for answer in interview.state.answers]
        texts = {_flat(text) for text in _texts(json.loads(role_model.json()))}
        names = {name.lower() for name in (c.name for c in role_model.competencies)} | {track.name for track in role_model.tracks}
        names |= {f"the {track.name} track" for track in role_model.tracks}
        fixed = {_flat(text) for text in _texts(words())}
        fixed |= {_flat(text) for name in responses for text in wordings(name)}
        gapped = {text for text in texts | fixed if _GAP.search(text)}
        whole = (texts | fixed | names | {"balanced", "undecided"}) - gapped
        inside = {text.rstrip(".") for text in whole} | {text[:1].lower() + text[1:].rstrip(".") for text in whole}
        self._known = sorted({text for text in whole | inside if text}, key=len, reverse=True)
        self._wordings = [_pattern(text) for text in sorted(gapped, key=len, reverse=True) if re.search(r"\w", _GAP.sub("", text))]
        self._seen: dict[str, bool] = {}

    def explain(self, text: str) -> bool:
        """Whether every part of ``text`` has a source."""
        text = _flat(text)
        if text not in self._seen:
            self._seen[text] = self._find(text)
        return self._seen[text]

    def _find(self, text: str) -> bool:
        if not text or _NUMBER.fullmatch(text) or self._is_quote(text):
            return True
        for known in self._known:
            if (
                text.startswith(known)
                and (len(text) == len(known) or text[len(known)] in " .,:")
                and self.explain(text[len(known) :].lstrip(" .,:"))
            ):
                return True
        for wording in self._wordings:
            for found in (wording.fullmatch(text), wording.match(text)):
                if found and all(map(self.explain, found.groups())) and self.explain(text[found.end() :]):
                    return True
        return any(self.explain(text[: joint.start()]) and self.explain(text[joint.end() :]) for joint in _JOINED.finditer(text))

    def _is_quote(self, text: str) -> bool:
        """Words of the person's, in quotation marks or bare, perhaps cut at the end."""
        inner = text.removeprefix("“").removesuffix("”").removesuffix("…").strip()
        return bool(inner) and any(inner in written for written in self._written)


def _pattern(wording: str) -> re.Pattern[str]:
    """A wording with something in its gaps."""
    return re.compile("(.+?)".join(re.escape(part) for part in _GAP.split(wording)) + r"(?=$|\s)")


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for entry in value.values():
            yield from _texts(entry)
    elif isinstance(value, list):
        for entry in value:
            yield from _texts(entry)


def _flat(text: str) -> str:
    return _SPACE.sub(" ", text).strip()
