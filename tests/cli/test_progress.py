"""A long step is told on stderr, and nothing goes on being told after it."""

from __future__ import annotations

import threading

import pytest

from cli import progress


def test_a_long_step_is_told_while_it_lasts(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    told = threading.Event()
    monkeypatch.setattr(progress, "_LINE_SECONDS", 0.01)
    monkeypatch.setattr(progress.time, "monotonic", lambda: 0.0 if not told.is_set() else 40.0)
    with progress.long_step("Working ..."):
        told.set()
        assert threading.Event().wait(0.2) is False
    lines = capsys.readouterr().err.splitlines()
    assert lines[0] == "Working ..." and "Working ... 40 s" in lines
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("long step")]


def test_a_step_that_fails_fails_still(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ValueError, match="broken"), progress.long_step("Working ..."):
        raise ValueError("broken")
    assert capsys.readouterr().err.startswith("Working ...")
