"""Replays the conversations under tests/conversations against the running assistant.

A file holds a list of cases: ``name``, ``pattern`` and ``turns``. A turn has ``say`` and any of: ``act`` (one or a list),
``hears`` (texts or /patterns/ that a reply must hold), ``says`` (responses that must be among the replies, alternatives
with | between), ``never`` (texts no reply may hold), ``open`` (id of the open question, or "none"), ``answered`` (ids that
have an answer), ``answers`` (how many there are), ``skipped``, ``finished``, ``facts`` (values recorded), ``kept`` (words
that some answer must hold), ``name`` (first name remembered), ``pending`` (kind, or "none").

A turn may have ``after: expiry`` (the session ended before it). Where ``say`` is a list, the first of these messages that
leaves the assistant in doubt is said; that one of them does must hold for every trained model. Every reply is held to the
same manners (``manners.check``).
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from manners import check, worded_as
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


def _in_doubt(new_talker: Any, said: list[str], candidates: list[str], kind: str) -> Any:
    """A person who said ``said`` and then the first of ``candidates`` that the assistant asks back about."""
    for candidate in candidates:
        talker = new_talker()
        for text in (*said, candidate):
            talker.say(text)
        pending = talker.interview.state.pending
        if pending and pending.kind == kind:
            return talker
    raise AssertionError(f"none of {candidates} is in doubt")


@pytest.mark.parametrize("case", _cases())
def test_conversation(case: dict[str, Any], new_talker: Any) -> None:
    talker, before, said = new_talker(), [], []
    for number, turn in enumerate(case["turns"], start=1):
        if isinstance(turn["say"], list):
            talker = _in_doubt(new_talker, said, turn["say"], turn["pending"])
        else:
            if turn.get("after") == "expiry":
                talker.expire_session()
            talker.say(turn["say"])
        said.append(talker.said)
        texts = [message["text"] for message in talker.messages]
        where = f"turn {number} ({said[-1][:60]!r}) got {texts!r}"
        assert any(text.strip() for text in texts), where
        check(talker.messages, before, where)
        before = texts
        if "act" in turn:
            assert talker.act in _listed(turn["act"]), f"{where}: act {talker.act}"
        _check_words(turn, "\n".join(texts), where)
        _check_state(turn, talker.interview, where)


def _check_words(turn: dict[str, Any], reply: str, where: str) -> None:
    for wanted in _listed(turn.get("hears", [])):
        assert _matches(wanted, reply), f"{where}: misses {wanted!r}"
    for response in _listed(turn.get("says", [])):
        pattern = worded_as(*response.split("|"))
        assert pattern and pattern.search(reply), f"{where}: misses {response}"
    for unwanted in _listed(turn.get("never", [])):
        assert not _matches(unwanted, reply), f"{where}: holds {unwanted!r}"


def _check_state(turn: dict[str, Any], interview: Any, where: str) -> None:
    state = interview.state
    if "open" in turn:
        assert (state.open or "none") == turn["open"] or (turn["open"] == "none" and not interview.is_open), f"{where}: open {state.open}"
    if "finished" in turn:
        assert state.finished is turn["finished"], where
    if "answered" in turn:
        assert set(_listed(turn["answered"])) <= {a.question for a in state.answers}, f"{where}: {[a.question for a in state.answers]}"
    if "answers" in turn:
        assert len(state.answers) == turn["answers"], f"{where}: {state.answers}"
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
