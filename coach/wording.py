"""Sentences for places where Rasa's own response generator is not at hand, from the same responses file."""

from __future__ import annotations

import random
from functools import lru_cache
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

RESPONSES = Path(__file__).resolve().parents[1] / "data" / "responses.yml"


def wording(response: str, **values: Any) -> str:
    """The first wording of ``response`` with ``values`` filled in. KeyError if there is none."""
    return wordings(response)[0].format_map(values)


def any_wording(response: str, **values: Any) -> str:
    """One of the wordings of ``response``, chosen at random, with ``values`` filled in. KeyError if there is none."""
    return random.choice(wordings(response)).format_map(values)  # noqa: S311


def wordings(response: str) -> list[str]:
    """All wordings of ``response``, with their gaps. KeyError if there is none."""
    return [entry["text"] for entry in _responses()[response]]


def response_names() -> list[str]:
    """The names of all responses."""
    return list(_responses())


def has_wording(response: str) -> bool:
    """Whether there is a response of this name."""
    return response in _responses()


def inside_sentence(words: str) -> str:
    """``words`` as they stand inside a sentence: without a capital in front, unless an abbreviation begins there."""
    return words if words[:2].isupper() else words[:1].lower() + words[1:]


@lru_cache(maxsize=1)
def _responses() -> dict[str, Any]:
    return YAML(typ="safe").load(RESPONSES.read_text(encoding="utf-8"))["responses"]
