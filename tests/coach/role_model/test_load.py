"""The bundled role model loads, and a broken one is refused in one line that says file, line and mend."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from coach.role_model import DEFAULT_FOLDER, RoleModel, RoleModelError, load_role_model


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the bundled role model to break."""
    return Path(shutil.copytree(DEFAULT_FOLDER, tmp_path / "copy", ignore=shutil.ignore_patterns("training")))


def replace(file: Path, old: str, new: str) -> int:
    """Replace the first ``old`` in ``file``; its 1-based line."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    return text[: text.index(old)].count("\n") + 1


def error_of(folder: Path) -> str:
    """The message of the refusal, checked to be one line of "file:line: what; mend"."""
    with pytest.raises(RoleModelError) as caught:
        load_role_model(folder)
    message = str(caught.value)
    assert "\n" not in message
    assert re.fullmatch(r"\S+\.yml:[1-9]\d*: .+; .+", message), message
    return message


def test_bundled_role_model_has_two_tracks_and_five_competencies_in_asking_order(role_model: RoleModel) -> None:
    assert role_model.competency_ids == ("leading_teams", "strategy", "data", "ecommerce", "value")
    assert (role_model.track("upper").id, role_model.track("lower").id) == ("director", "manager")
    assert [c.levels[0].level for c in role_model.competencies] == [1] * 5


def test_every_button_and_follow_up_condition_names_a_known_signal(role_model: RoleModel) -> None:
    for competency in role_model.competencies:
        known = {*competency.signals, *competency.quantity_signals}
        for entry in competency.follow_ups:
            assert set(entry.ask_if.missing) <= known, f"{competency.id}.{entry.id}"
            assert set(entry.ask_if.present) <= known, f"{competency.id}.{entry.id}"
            assert entry.ask_if.missing, f"{competency.id}.{entry.id} would be asked of everyone"


def test_faq_answers_every_question_about_the_roles(role_model: RoleModel) -> None:
    acts = {entry.act for entry in role_model.faq}
    assert acts >= {"faq_director_role", "faq_manager_role", "faq_difference", "faq_skills", "faq_team"}


def test_scoring_numbers_are_those_of_the_method(role_model: RoleModel) -> None:
    rule = role_model.scoring
    assert (rule.midpoint, rule.threshold) == (3.5, 0.35)
    assert rule.quality_error == {"strong": 0.6, "moderate": 0.85, "thin": 1.1}
    assert rule.must_have == ["strategy"] and set(rule.must_have_one_of) == {"leading_teams", "value"}


def test_missing_key_is_named_with_the_place_it_belongs_to(copy: Path) -> None:
    line = replace(copy / "model.yml", "    name: ecommerce marketing manager\n", "")
    message = error_of(copy)
    assert message.startswith(f"{copy}/model.yml:{line - 1}: tracks.1.name:")
    assert message.endswith("add this key")


def test_unknown_key_is_named_with_its_own_line(copy: Path) -> None:
    file = copy / "competencies" / "data.yml"
    line = replace(file, "\nshort_name:", "\nshortname: Numbers\nshort_name:") + 1
    message = error_of(copy)
    assert message.startswith(f"{file}:{line}: shortname:")
    assert "remove this key or correct its spelling" in message


def test_wrong_value_is_named_with_its_own_line(copy: Path) -> None:
    line = replace(copy / "model.yml", "minutes: 8", "minutes: soon")
    assert error_of(copy).startswith(f"{copy}/model.yml:{line}: minutes:")


def test_broken_yaml_is_named_with_its_line(copy: Path) -> None:
    file = copy / "competencies" / "value.yml"
    line = replace(file, "about:", "about: [")
    message = error_of(copy)
    found = re.match(rf"{re.escape(str(file))}:(\d+): this is not valid YAML", message)
    assert found and int(found[1]) >= line
    assert "check indent and quotes" in message


def test_track_on_an_unknown_side_is_refused(copy: Path) -> None:
    line = replace(copy / "model.yml", "side: upper", "side: middle")
    assert error_of(copy).startswith(f"{copy}/model.yml:{line}: tracks.0.side:")


def test_two_tracks_on_one_side_are_refused(copy: Path) -> None:
    replace(copy / "model.yml", "side: lower", "side: upper")
    message = error_of(copy)
    assert message.startswith(f"{copy}/model.yml:") and "one track must have side: upper" in message


def test_undeclared_indicator_is_named_with_its_file(copy: Path) -> None:
    file = copy / "competencies" / "leading_teams.yml"
    replace(file, "indicator: no_people}", "indicator: no_persons}")
    message = error_of(copy)
    assert message.startswith(f"{file}:") and "'no_persons'" in message and "not declared" in message


def test_file_that_is_not_utf8_is_refused(copy: Path) -> None:
    file = copy / "competencies" / "ecommerce.yml"
    file.write_bytes(file.read_text(encoding="utf-8").replace("online", "ònline").encode("latin-1", "replace"))
    message = error_of(copy)
    assert message.startswith(f"{file}:1:") and "save it as UTF-8" in message


def test_control_character_in_a_file_is_refused(copy: Path) -> None:
    file = copy / "faq.yml"
    file.write_text(file.read_text(encoding="utf-8") + "# \x07\n", encoding="utf-8")
    assert error_of(copy).startswith(f"{file}:")


@pytest.mark.parametrize(
    ("file", "old", "new", "says"),
    [
        ("model.yml", "competency_order:", "competency_list:", "competency_order"),
        ("model.yml", "must_have: [strategy]", "must_have: [tactics]", "tactics"),
        ("faq.yml", "faq:", "faqs:", "faq"),
        ("faq.yml", "sources: [", "sources: [nowhere, ", "nowhere"),
        ("model.yml", "ecommerce, value]", "ecommerce, values]", "no such file"),
        ("model.yml", "competency_order: [", "competency_order: [data, ", "same id"),
        ("competencies/strategy.yml", 'frame: "The plan looked {} ahead."', 'frame: "The plan looked ahead."', "frame needs {}"),
    ],
)
def test_reference_that_leads_nowhere_is_refused(copy: Path, file: str, old: str, new: str, says: str) -> None:
    replace(copy / file, old, new)
    assert says in error_of(copy)


@pytest.mark.parametrize("order", ["5", "data", "{data: 1}"])
def test_competency_order_that_is_no_list_is_refused(copy: Path, order: str) -> None:
    replace(copy / "model.yml", "competency_order: [leading_teams, strategy, data, ecommerce, value]", f"competency_order: {order}")
    assert error_of(copy).startswith(f"{copy}/model.yml:")


def test_missing_folder_says_what_a_role_model_is(tmp_path: Path) -> None:
    assert "a role model is a folder with a model.yml" in error_of(tmp_path / "nothing")


def test_file_that_holds_a_list_is_refused(copy: Path) -> None:
    (copy / "coaching.yml").write_text("- one\n- two\n", encoding="utf-8")
    assert "keys and values" in error_of(copy)


def test_loaded_role_model_cannot_be_changed(role_model: RoleModel) -> None:
    change: Callable[[], None] = lambda: setattr(role_model, "minutes", 1)  # noqa: E731
    with pytest.raises(TypeError):
        change()
