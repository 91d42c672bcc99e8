"""Answers with marked facts are loaded with checks, and each clause knows what it tells."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from coach.evidence.signal_data import load_told, signal_examples
from coach.role_model import DEFAULT_FOLDER, RoleModel

GOOD = {"question": "strategy", "text": "The owner said yes. It ran until May.", "told": {"strategy.final_call": "The owner said yes"}}


def written(folder: Path, *lines: object) -> Path:
    """A file of ``lines``, each as JSON unless it is text already, where a role model's folder has it."""
    path = folder / "training" / "told.jsonl"
    path.parent.mkdir()
    path.write_text("\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines), encoding="utf-8")
    return path


def test_each_clause_tells_what_is_marked_in_it(role_model: RoleModel, tmp_path: Path) -> None:
    written(tmp_path, GOOD)
    assert [(e.text, set(e.signals)) for e in signal_examples(role_model, tmp_path)] == [
        ("The owner said yes.", {"strategy.final_call"}),
        ("It ran until May.", set()),
    ]


def test_a_role_model_needs_no_such_file(role_model: RoleModel, tmp_path: Path) -> None:
    assert signal_examples(role_model, tmp_path) == []


def test_every_question_put_under_a_condition_can_be_learned(role_model: RoleModel) -> None:
    shown = {signal for example in signal_examples(role_model, DEFAULT_FOLDER) for signal in example.signals}
    wanted = {f"{c.id}.{name}" for c in role_model.competencies for f in c.follow_ups for name in f.ask_if.missing}
    assert wanted <= shown


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("{", "not a message"),
        ({"question": "strategy", "text": "x"}, "not a message"),
        (GOOD | {"question": "cooking"}, "unknown question 'cooking'"),
        (GOOD | {"told": {"strategy.weather": "It ran"}}, "unknown signal 'strategy.weather'"),
        (GOOD | {"told": {"strategy.horizon": "It walked"}}, "'It walked' is not in the text"),
    ],
)
def test_a_bad_line_is_named_with_what_to_mend(line: object, told: str, role_model: RoleModel, tmp_path: Path) -> None:
    path = written(tmp_path, GOOD, line)
    with pytest.raises(ValueError, match=f":2: .*{told}"):
        load_told(role_model, path)
