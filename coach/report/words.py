"""The fixed words of the report, from templates/words.yml."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

_FILE = Path(__file__).resolve().parent / "templates" / "words.yml"


@lru_cache(maxsize=1)
def words() -> dict[str, Any]:
    """Headings, labels and sentences by name; gaps in braces."""
    return dict(YAML(typ="safe").load(_FILE.read_text(encoding="utf-8")))


def in_turn(name: str, place: int) -> str:
    """The wording of a sentence with several of them whose turn it is at ``place`` (0, 1, 2 ...)."""
    wordings: list[str] = words()[name]
    return wordings[place % len(wordings)]
