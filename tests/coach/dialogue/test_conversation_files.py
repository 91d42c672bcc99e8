"""The conversations that are replayed prove something: people in them say what no training example says, each pattern has
three of them, and the table of patterns leads to them."""

from __future__ import annotations

import re
from collections import Counter
from difflib import SequenceMatcher
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

ROOT = Path(__file__).resolve().parents[3]
FOLDER = ROOT / "tests" / "conversations"
TRAINING = ("nlu.yml", "faq.yml", "answers.yml")
# Buttons and commands are what they are; a longer message must be somebody's own.
COMMAND_WORDS, AS_GOOD_AS_THE_SAME = 2, 0.9
CASES_PER_PATTERN = 3


def _load(path: Path) -> Any:
    return YAML(typ="safe").load(path.read_text(encoding="utf-8"))


CASES: list[tuple[str, dict[str, Any]]] = [
    (str(path.relative_to(FOLDER)), case) for path in sorted(FOLDER.rglob("*.yml")) for case in _load(path)
]


def _words(text: str) -> str:
    return " ".join(re.findall(r"[a-z0-9']+", text.lower()))


def _said(case: dict[str, Any]) -> set[str]:
    says = [turn["say"] if isinstance(turn["say"], list) else [turn["say"]] for turn in case["turns"]]
    return {_words(text) for texts in says for text in texts}


@lru_cache(maxsize=1)
def _trained() -> frozenset[str]:
    blocks = [entry["examples"] for name in TRAINING for entry in _load(ROOT / "data" / name)["nlu"]]
    return frozenset(_words(line) for block in blocks for line in block.splitlines() if _words(line))


@lru_cache(maxsize=1)
def _trained_by_length() -> dict[int, list[str]]:
    lengths: dict[int, list[str]] = {}
    for text in _trained():
        lengths.setdefault(len(text.split()), []).append(text)
    return lengths


def _nearest(text: str) -> str | None:
    """A training example that is the same but for a letter or a word, or None."""
    if text in _trained():
        return text
    words = set(text.split())
    count = len(text.split())
    matcher = SequenceMatcher(None, "", text, autojunk=False)
    for other in (t for length in (count - 1, count, count + 1) for t in _trained_by_length().get(length, [])):
        if 2 * len(words.intersection(other.split())) < count - 1:
            # Comparing letters is slow, and too many words differ.
            continue
        matcher.set_seq1(other)
        if min(matcher.real_quick_ratio(), matcher.quick_ratio()) > AS_GOOD_AS_THE_SAME and matcher.ratio() > AS_GOOD_AS_THE_SAME:
            return other
    return None


def test_nothing_that_people_say_is_a_training_example() -> None:
    said = {text: where for where, case in CASES for text in _said(case) if len(text.split()) > COMMAND_WORDS}
    assert len(said) > 200
    trained = {f"{where}: {text}": near for text, where in said.items() if (near := _nearest(text))}
    assert not trained


def test_every_pattern_is_proved_three_times() -> None:
    counts = Counter(case["pattern"] for _, case in CASES)
    assert not {pattern: count for pattern, count in counts.items() if count < CASES_PER_PATTERN}


def test_the_table_of_patterns_names_every_folder_and_only_what_exists() -> None:
    table = (ROOT / "docs" / "conversation.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`([a-z_]+)/[a-z_]*(?:\.yml)?`", table))
    folders = {path.name for path in FOLDER.iterdir() if path.is_dir()}
    assert folders <= named
    files = [name for name in re.findall(r"`([a-z_]+/[a-z_]+\.yml)`", table) if not name.startswith("data/")]
    assert files and all((FOLDER / name).is_file() for name in files)


@pytest.mark.parametrize("key", ["hears", "never"])
def test_every_pattern_in_a_check_is_a_whole_one(key: str) -> None:
    texts = [text for _, case in CASES for turn in case["turns"] for text in _listed(turn.get(key, []))]
    assert not [text for text in texts if text.startswith("/") and not text.endswith("/")]


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
