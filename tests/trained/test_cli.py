"""The command line as scripts use it: JSON Lines in and out, one-line errors, role models, and a chat through a pipe."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML
from serving import COACH, ROOT, environment

HERE = Path(__file__).resolve().parent
PEOPLE: dict[str, dict[str, str]] = YAML(typ="safe").load((HERE / "server_people.yml").read_text(encoding="utf-8"))
ECOMMERCE = ROOT / "role_models" / "ecommerce"
COMPETENCIES = ("leading_teams", "strategy", "data", "ecommerce", "value")
ACTS = frozenset(
    "answer greet start faq_director_role faq_manager_role faq_difference faq_skills faq_team why_ask repeat skip back correction "
    "progress cancel pause resume restart result explain_result next_steps interview_tips report privacy delete_data human "
    "bot_challenge thanks goodbye affirm deny chitchat insult oos".split()
)
MESSAGES = [
    ("idle", "hello", "greet"),
    ("idle", "what does a director of ecommerce do?", "faq_director_role"),
    ("idle", "do I need a degree for this?", "faq_skills"),
    ("answering:leading_teams", "yes", "answer"),
    ("answering:leading_teams", "no", "answer"),
    ("answering:value", "I own the P&L of the web shop, about 4 million. Why do you ask?", "answer"),
    ("answering:strategy", "why do you want to know that?", "why_ask"),
    ("answering:data", "can you repeat the question please", "repeat"),
    ("answering:ecommerce", "skip this one", "skip"),
    ("after_result", "why did I get this result?", "explain_result"),
    ("after_result", "what should I do next to grow?", "next_steps"),
    ("after_result", "thank you", "thanks"),
]
# Nothing is asked of these but an act: they must not break a batch.
AWKWARD = ["", "👍", "/restart", "{braces}", "\ud800", "\x00", "ça va très bien, merci", "a" * 5000, "<b>hi</b>"]


def coach(*arguments: str, stdin: str | bytes = "") -> subprocess.CompletedProcess[str]:
    """Run the command; ``stdin`` as text in UTF-8, or bytes as they are."""
    data = stdin if isinstance(stdin, bytes) else stdin.encode()
    done = subprocess.run([str(COACH), *arguments], input=data, cwd=ROOT, env=environment(), capture_output=True, timeout=180)
    return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())


def rows(done: subprocess.CompletedProcess[str]) -> list[dict[str, Any]]:
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def lines(*objects: Any) -> str:
    return "".join(json.dumps(entry) + "\n" for entry in objects)


def core_answers(person: str) -> dict[str, list[str]]:
    """All that a person says, by competency."""
    said: dict[str, list[str]] = {name: [] for name in COMPETENCIES}
    for question, text in PEOPLE[person].items():
        if question != "preference" and len(text.split()) > 4:
            said[question.split(".")[0]].append(text)
    return said


# ---- route ------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def routed() -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """The same messages decided by two processes, the second in reverse order."""
    entries = [{"id": number, "state": state, "text": text} for number, (state, text, _) in enumerate(MESSAGES)]
    entries += [{"id": f"odd-{number}", "state": "answering:data", "text": text} for number, text in enumerate(AWKWARD)]
    entries.append({"id": "follow-up", "state": "answering:value", "question": "value.amount", "text": "about 2 million"})
    return rows(coach("route", stdin=lines(*entries))), rows(coach("route", stdin="\n" + lines(*reversed(entries))))


def test_route_gives_one_act_a_line(routed: tuple[list[dict[str, Any]], list[dict[str, Any]]]) -> None:
    first, _ = routed
    expected = [*range(len(MESSAGES)), *(f"odd-{number}" for number in range(len(AWKWARD))), "follow-up"]
    assert [row["id"] for row in first] == expected
    for row in first:
        assert set(row) == {"id", "act", "confidence"}
        assert row["act"] in ACTS
        assert 0 <= row["confidence"] <= 1


def test_route_decides_clear_messages(routed: tuple[list[dict[str, Any]], list[dict[str, Any]]]) -> None:
    decided = {row["id"]: row["act"] for row in routed[0]}
    assert [decided[number] for number in range(len(MESSAGES))] == [act for _, _, act in MESSAGES]
    assert decided["follow-up"] == "answer"


def test_route_is_deterministic(routed: tuple[list[dict[str, Any]], list[dict[str, Any]]]) -> None:
    first, second = routed
    assert list(reversed(second)) == first


# ---- assess -----------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def people() -> list[dict[str, Any]]:
    """Two whole people, one who gives a single answer, and some who say nothing that counts."""
    return [
        {"id": "director", "answers": core_answers("director")},
        {"id": "manager", "answers": core_answers("manager")},
        {"id": "one", "answers": {"data": core_answers("manager")["data"]}},
        {"id": "nobody", "answers": {}},
        {"id": "odd", "answers": {name: [AWKWARD[index]] for index, name in enumerate(COMPETENCIES)}},
    ]


@pytest.fixture(scope="module")
def assessed(people: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    return {row["id"]: row for row in rows(coach("assess", stdin=lines(*people)))}


@pytest.fixture(scope="module")
def explained(people: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """Another process, other order, with reasons."""
    return {row["id"]: row for row in rows(coach("assess", "--explain", "-", stdin=lines(*reversed(people))))}


def test_assess_keeps_its_contract(people: list[dict[str, Any]], assessed: dict[str, dict[str, Any]]) -> None:
    assert list(assessed) == [person["id"] for person in people]
    for row in assessed.values():
        assert set(row) == {"id", "lean", "score", "confidence", "competencies"}
        assert row["lean"] in {"director", "manager", "balanced", "undecided"}
        assert 0 <= row["score"] <= 100 and 0 <= row["confidence"] <= 1
        assert tuple(row["competencies"]) == COMPETENCIES
        for entry in row["competencies"].values():
            assert set(entry) == {"level", "evidence"}
            assert entry["level"] is None or 1 <= entry["level"] <= 5
            for piece in entry["evidence"]:
                assert set(piece) == {"quote", "indicator", "strength"}


def test_assess_scores_the_mean_level(assessed: dict[str, dict[str, Any]]) -> None:
    for name in ("director", "manager"):
        levels = [entry["level"] for entry in assessed[name]["competencies"].values()]
        assert assessed[name]["score"] == pytest.approx(100 * (sum(levels) / len(levels) - 1) / 4, abs=1)


def test_assess_tells_the_two_apart(assessed: dict[str, dict[str, Any]]) -> None:
    assert assessed["director"]["lean"] == "director"
    assert assessed["manager"]["lean"] == "manager"
    assert assessed["director"]["score"] > assessed["manager"]["score"] + 20


def test_assess_invents_nothing(assessed: dict[str, dict[str, Any]]) -> None:
    for name in ("nobody", "odd"):
        assert assessed[name]["lean"] == "undecided"
        assert all(entry["level"] is None for entry in assessed[name]["competencies"].values()), assessed[name]
    assert assessed["one"]["lean"] == "undecided"
    assert assessed["one"]["competencies"]["data"]["level"] is not None


def test_quotes_are_the_persons_words(people: list[dict[str, Any]], assessed: dict[str, dict[str, Any]]) -> None:
    for person in people:
        said = [" ".join(text.split()) for texts in person["answers"].values() for text in texts]
        for entry in assessed[person["id"]]["competencies"].values():
            for piece in entry["evidence"]:
                assert any(" ".join(piece["quote"].split()) in text for text in said), piece


def test_explaining_changes_nothing(assessed: dict[str, dict[str, Any]], explained: dict[str, dict[str, Any]]) -> None:
    for name, row in assessed.items():
        other = explained[name]
        assert {key: other[key] for key in ("lean", "score", "confidence")} == {key: row[key] for key in ("lean", "score", "confidence")}
        for competency, entry in row["competencies"].items():
            reasons = other["competencies"][competency]
            assert reasons["level"] == entry["level"]
            pieces = [{key: piece[key] for key in ("quote", "indicator", "strength")} for piece in reasons["evidence"]]
            assert pieces == entry["evidence"]


def test_explain_names_rule_similarity_and_effect(explained: dict[str, dict[str, Any]]) -> None:
    assert "rule" in explained["director"]
    pieces = [piece for entry in explained["director"]["competencies"].values() for piece in entry["evidence"]]
    assert pieces and all({"rule", "similarity", "effect", "quote", "indicator"} <= set(piece) for piece in pieces)


# ---- one-line errors --------------------------------------------------------------------------------------

GOOD_MESSAGE, GOOD_PERSON = {"id": 1, "state": "idle", "text": "hi"}, {"id": 1, "answers": {}}
BAD_LINES: dict[str, tuple[str, str | bytes, int, str]] = {
    "route_not_json": ("route", lines(GOOD_MESSAGE) + "{oops\n", 2, "JSON"),
    "route_list": ("route", "[1]\n", 1, "missing"),
    "route_no_text": ("route", lines({"id": 1, "state": "idle"}), 1, "text"),
    "route_unknown_state": ("route", lines(GOOD_MESSAGE, GOOD_MESSAGE, {**GOOD_MESSAGE, "state": "dreaming"}), 3, "dreaming"),
    "route_unknown_topic": ("route", "\n" + lines({**GOOD_MESSAGE, "state": "answering:juggling"}), 2, "juggling"),
    "route_list_state": ("route", lines({**GOOD_MESSAGE, "state": ["idle"]}), 1, "state"),
    "route_number_text": ("route", lines({**GOOD_MESSAGE, "text": 5}), 1, "text"),
    "route_deep": ("route", lines(GOOD_MESSAGE) + "[" * 100_000 + "\n", 2, "JSON"),
    "route_not_utf8": ("route", lines(GOOD_MESSAGE).encode() + b'{"id": 2, "state": "idle", "text": "\xff"}\n', 2, "UTF-8"),
    "assess_not_json": ("assess", lines(GOOD_PERSON) + "nope\n", 2, "JSON"),
    "assess_no_answers": ("assess", lines({"id": 1}), 1, "answers"),
    "assess_unknown_competency": ("assess", lines(GOOD_PERSON, {"id": 2, "answers": {"juggling": ["three balls"]}}), 2, "juggling"),
    "assess_answers_list": ("assess", lines({"id": 1, "answers": ["data"]}), 1, "answers"),
    "assess_answer_text": ("assess", lines({"id": 1, "answers": {"data": "plain text"}}), 1, "list"),
    "assess_answer_number": ("assess", lines({"id": 1, "answers": {"data": [1]}}), 1, "list"),
}


@pytest.mark.parametrize(("command", "stdin", "line", "word"), BAD_LINES.values(), ids=BAD_LINES.keys())
def test_a_bad_line_is_named_in_one_line(command: str, stdin: str | bytes, line: int, word: str) -> None:
    done = coach(command, stdin=stdin)
    assert_one_line(done, word)
    assert f":{line}:" in done.stderr
    assert done.stdout == ""


def test_a_missing_file_is_named_in_one_line() -> None:
    done = coach("assess", "no-such-file.jsonl")
    assert done.returncode == 2
    assert "no-such-file.jsonl" in done.stderr and "Traceback" not in done.stderr


def assert_one_line(done: subprocess.CompletedProcess[str], word: str) -> None:
    assert done.returncode == 2, done.stderr[-500:]
    assert len(done.stderr.splitlines()) == 1 and done.stderr.startswith("coach: "), done.stderr[-500:]
    assert word in done.stderr


# ---- role models ------------------------------------------------------------------------------------------


@pytest.fixture
def copied(tmp_path: Path) -> Iterator[Path]:
    """A copy of the role model to break."""
    yield Path(shutil.copytree(ECOMMERCE, tmp_path / "mine"))


def test_role_model_check_passes_the_good_one() -> None:
    done = coach("role-model", "check", str(ECOMMERCE))
    assert (done.returncode, done.stderr) == (0, "")
    assert len(done.stdout.splitlines()) == 1 and "5 competencies" in done.stdout


def _no_model(folder: Path) -> None:
    (folder / "model.yml").unlink()


def _not_yaml(folder: Path) -> None:
    (folder / "model.yml").write_text("name: [unclosed\n", encoding="utf-8")


def _no_question(folder: Path) -> None:
    path = folder / "competencies" / "data.yml"
    path.write_text(path.read_text(encoding="utf-8").replace("\nquestion:", "\nquestions:"), encoding="utf-8")


def _level_too_high(folder: Path) -> None:
    path = folder / "competencies" / "data.yml"
    path.write_text(path.read_text(encoding="utf-8").replace("level: 4.5}", "level: 45}"), encoding="utf-8")


@pytest.mark.parametrize(
    ("damage", "word"), [(_no_model, "model.yml"), (_not_yaml, "model.yml"), (_no_question, "data.yml"), (_level_too_high, "data.yml")]
)
def test_role_model_check_names_what_is_broken(copied: Path, damage: Callable[[Path], None], word: str) -> None:
    damage(copied)
    assert_one_line(coach("role-model", "check", str(copied)), word)


def test_role_model_check_of_no_folder(tmp_path: Path) -> None:
    assert_one_line(coach("role-model", "check", str(tmp_path / "nowhere")), "nowhere")


# ---- chat -------------------------------------------------------------------------------------------------


def test_chat_through_a_pipe(tmp_path: Path) -> None:
    done = coach("chat", "--data-dir", str(tmp_path), stdin="start\n\nI lead a team of 6 people and hired two of them.\nwhere am I?\n")
    assert done.returncode == 0, done.stderr
    assert "chatbot" in done.stdout and "You: start" in done.stdout
    assert "people you have led" in done.stdout and "6 people" in done.stdout
    assert "Your answers are kept" in done.stdout.splitlines()[-1]
    assert max(map(len, done.stdout.splitlines())) <= 80
    assert "Traceback" not in done.stderr
