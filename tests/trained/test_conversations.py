"""Replays the conversations under tests/conversations against the running assistant.

A file holds a list of cases: ``name``, ``pattern`` and ``turns``. A turn has ``say`` and any of: ``act`` (one or a list),
``hears`` (texts or /patterns/ that a reply must hold), ``never`` (texts no reply may hold), ``open`` (id of the open
question, or "none"), ``answered`` (ids that have an answer), ``skipped``, ``finished``, ``facts`` (values recorded).
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

FOLDER = Path(__file__).resolve().parents[1] / "conversations"


def _cases() -> list[Any]:
    files = sorted(FOLDER.rglob("*.yml"))
    cases = [(f.relative_to(FOLDER).with_suffix(""), c) for f in files for c in YAML(typ="safe").load(f.read_text(encoding="utf-8"))]
    return [pytest.param(case, id=f"{name}-{case['name']}") for name, case in cases]


def _matches(wanted: str, reply: str) -> bool:
    if wanted.startswith("/") and wanted.endswith("/"):
        return re.search(wanted[1:-1], reply, re.I | re.S) is not None
    return wanted.lower() in reply.lower()


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


@pytest.mark.parametrize("case", _cases())
def test_conversation(case: dict[str, Any], talker: Any) -> None:
    for number, turn in enumerate(case["turns"], start=1):
        reply = talker.say(turn["say"])
        where = f"turn {number} ({turn['say'][:60]!r}) got {reply[:300]!r}"
        assert reply.strip(), where
        if "act" in turn:
            assert talker.act in _listed(turn["act"]), f"{where}: act {talker.act}"
        for wanted in _listed(turn.get("hears", [])):
            assert _matches(wanted, reply), f"{where}: misses {wanted!r}"
        for unwanted in _listed(turn.get("never", [])):
            assert not _matches(unwanted, reply), f"{where}: holds {unwanted!r}"
        _check_state(turn, talker.interview, where)


def _check_state(turn: dict[str, Any], interview: Any, where: str) -> None:
    state = interview.state
    if "open" in turn:
        assert (state.open or "none") == turn["open"] or (turn["open"] == "none" and not interview.is_open), f"{where}: open {state.open}"
    if "finished" in turn:
        assert state.finished is turn["finished"], where
    if "answered" in turn:
        assert set(_listed(turn["answered"])) <= {a.question for a in state.answers}, f"{where}: {[a.question for a in state.answers]}"
    if "skipped" in turn:
        assert set(_listed(turn["skipped"])) <= set(state.skipped), f"{where}: {state.skipped}"
    if "facts" in turn:
        assert set(_listed(turn["facts"])) <= {f.value for f in interview.facts}, f"{where}: {[f.value for f in interview.facts]}"
