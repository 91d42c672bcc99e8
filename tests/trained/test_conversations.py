"""Replays the conversations under tests/conversations against the running assistant.

A file holds a list of cases: ``name``, ``pattern`` and ``turns``. A turn has ``say`` and any of: ``act`` (one or a list),
``hears`` (texts or /patterns/ that a reply must hold), ``says`` (responses that must be among the replies, alternatives
with | between), ``never`` (texts no reply may hold), ``open`` (id of the open
question, or "none"), ``answered`` (ids that have an answer), ``skipped``, ``finished``, ``facts`` (values recorded),
``kept`` (words that some answer must hold), ``name`` (first name remembered), ``pending`` (kind, or "none"). A turn may
have ``after: expiry`` (the session ended before it) and ``leans`` (the probabilities that the act model gives its message, so that
a doubtful one stays doubtful however well the model is trained). Every reply is held to the same manners (``manners.check``).
"""

from __future__ import annotations

import re
from functools import partialmethod
from pathlib import Path
from typing import Any

import pytest
from manners import check, worded_as
from ruamel.yaml import YAML

from coach.language.acts import ActDecision, ActModel

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


def _leaning(_: ActModel, leans: dict[str, float], *__: Any) -> ActDecision:
    ranking = sorted(leans.items(), key=lambda pair: -pair[1])
    return ActDecision(ranking[0][0], ranking[0][1], tuple(ranking))


@pytest.mark.parametrize("case", _cases())
def test_conversation(case: dict[str, Any], talker: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    before: list[str] = []
    for number, turn in enumerate(case["turns"], start=1):
        if turn.get("after") == "expiry":
            talker.expire_session()
        with monkeypatch.context() as patch:
            if "leans" in turn:
                patch.setattr(ActModel, "decide", partialmethod(_leaning, turn["leans"]))
            reply = talker.say(turn["say"])
        where = f"turn {number} ({turn['say'][:60]!r}) got {reply[:300]!r}"
        assert reply.strip(), where
        check(talker.messages, before, where)
        before = [message["text"] for message in talker.messages]
        if "act" in turn:
            assert talker.act in _listed(turn["act"]), f"{where}: act {talker.act}"
        for wanted in _listed(turn.get("hears", [])):
            assert _matches(wanted, reply), f"{where}: misses {wanted!r}"
        for response in _listed(turn.get("says", [])):
            pattern = worded_as(*response.split("|"))
            assert pattern and pattern.search(reply), f"{where}: misses {response}"
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
    if "kept" in turn:
        said = " / ".join(a.reading.text for a in state.answers)
        assert all(words.lower() in said.lower() for words in _listed(turn["kept"])), f"{where}: {said}"
    if "name" in turn:
        assert state.first_name == turn["name"], f"{where}: {state.first_name}"
    if "pending" in turn:
        assert (state.pending.kind if state.pending else "none") == turn["pending"], f"{where}: {state.pending}"
    if "facts" in turn:
        assert set(_listed(turn["facts"])) <= {f.value for f in interview.facts}, f"{where}: {[f.value for f in interview.facts]}"
