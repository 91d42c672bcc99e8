"""Every sentence the coach needs is in the responses file, its gaps are filled, and it stays short and calm."""

from __future__ import annotations

import itertools
import re
import string
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from coach.dialogue.asking import ask
from coach.dialogue.conductor import MOVES, conduct
from coach.dialogue.outcome import results
from coach.dialogue.say import Say
from coach.evidence.types import Fact, Reading
from coach.interview.interview import Interview
from coach.role_model import RoleModel
from coach.wording import RESPONSES, wording

ROOT = RESPONSES.parents[1]
TEXTS: dict[str, list[str]] = {
    name: [entry["text"] for entry in entries]
    for name, entries in YAML(typ="safe").load(RESPONSES.read_text(encoding="utf-8"))["responses"].items()
}
CODE = sorted(path for folder in ("coach", "actions", "channels", "cli", "server") for path in (ROOT / folder).rglob("*.py"))
NAME = re.compile(r"""["'](utter_[a-z_]*[a-z])["']""")
LONGEST_BEFORE_A_QUESTION = 60
WORDINGS = 3
# Titles on buttons and in Slack's own places stay as they are, or nobody would find them again; a file is saved once.
SAID_ONE_WAY = ("utter_option_", "utter_slack_", "utter_report_file")


def gaps(text: str) -> set[str]:
    """Names of the gaps in a response text."""
    return {field for _, field, _, _ in string.Formatter().parse(text) if field}


def rendered(say: Say) -> list[str]:
    """All wordings of ``say``; KeyError where a gap is not filled."""
    return [text.format_map(say.values) for text in TEXTS[say.response]]


def words_before_question(text: str) -> int:
    """Words before the last sentence that asks something; 0 where nothing is asked."""
    if "?" not in text:
        return 0
    before = text[: text.rindex("?")]
    begin = max((match.end() for match in re.finditer(r"[.!?:]\s+|\n", before)), default=0)
    return len(before[:begin].split())


def file_id(path: Path) -> str:
    """A path below the project, for test ids."""
    return str(path.relative_to(ROOT))


@pytest.fixture(scope="session")
def says(role_model: RoleModel, started: Interview, finished: Callable, full_answer: Callable, piece: Callable) -> list[Say]:
    """What the coach says to every act in every place, and with it every question."""
    numbers = Reading("I lead 5 people", (piece("leading_teams", 4),), ("leading_teams.people",), (Fact("people", 5.0, "5 people"),))
    places = [Interview.new(role_model), started, started.take(numbers), started.take(numbers).pause()]
    for levels in ((5,) * 5, (3,) * 5, (2,) * 5, (5, 1, 4, 5, 5), (5, 4, 5, None, None), (None, None, 5, 5, 5)):
        places.append(finished(*levels))
    messages = [(act, "I did that") for act in (*MOVES, "answer", "unsure")]
    messages += [("skip", "leave out this whole topic"), ("result", "what have i told you"), ("answer", "no")]
    found: list[Say] = []
    for place, (act, text) in itertools.product(places, messages):
        turn = conduct(act, place, Reading(text))
        found += [*turn.says, *itertools.chain.from_iterable(ask(turn.interview, times) for times in range(3))]
    found += conduct("answer", started, numbers).says
    return found


def leans() -> Iterator[str]:
    """Names of responses that the result builds from the outcome."""
    for side, certainty in itertools.product(("upper", "lower"), ("clear", "likely", "open")):
        yield f"utter_lean_{side}_{certainty}"
    yield from ("utter_lean_lower_ceiling", "utter_lean_lower_foundations", "utter_lean_upper_conditional", "utter_lean_undecided")
    yield from (f"utter_lean_balanced_{reason}" for reason in ("spiky", "must_have", "close"))


@pytest.mark.parametrize("path", CODE, ids=file_id)
def test_every_response_that_the_code_names_exists(path: Path) -> None:
    used = set(NAME.findall(path.read_text(encoding="utf-8"))) - {"utter_message"}
    assert used <= set(TEXTS)


@pytest.mark.parametrize("name", list(leans()))
def test_every_outcome_has_its_words(name: str) -> None:
    assert name in TEXTS


def test_everything_said_has_its_gaps_filled(says: list[Say]) -> None:
    assert len({say.response for say in says}) > 40
    for say in says:
        for text in rendered(say):
            assert text.strip() and "{" not in text, say.response
            assert "None" not in text.split(), say.response
            assert "“”" not in text, say.response


def test_wordings_of_one_response_have_no_gap_that_its_values_lack(says: list[Say]) -> None:
    for say in says:
        for text in TEXTS[say.response]:
            assert gaps(text) <= set(say.values), (say.response, text)


@pytest.mark.parametrize("name", TEXTS)
def test_at_most_sixty_words_stand_before_a_question(name: str) -> None:
    assert all(words_before_question(text) <= LONGEST_BEFORE_A_QUESTION for text in TEXTS[name])


def test_questions_themselves_stay_short(role_model: RoleModel) -> None:
    texts = [role_model.preference.text]
    for competency in role_model.competencies:
        core = competency.question
        texts += [core.text, core.situational, *core.short, *(t for f in competency.follow_ups for t in (f.text, f.short))]
    assert all(len(text.split()) <= LONGEST_BEFORE_A_QUESTION for text in texts)


@pytest.mark.parametrize("name", TEXTS)
def test_no_two_exclamation_marks_in_a_row(name: str) -> None:
    for text in TEXTS[name]:
        assert not re.search(r"![^.?!]*!", text), text


@pytest.mark.parametrize("name", TEXTS)
def test_wordings_differ_and_are_not_empty(name: str) -> None:
    assert TEXTS[name] and all(text.strip() for text in TEXTS[name])
    assert len(set(TEXTS[name])) == len(TEXTS[name])


@pytest.mark.parametrize("name", [name for name in TEXTS if not name.startswith(SAID_ONE_WAY)])
def test_whatever_is_said_often_has_three_wordings(name: str) -> None:
    only_a_gap = all(re.fullmatch(r"\{\w+\}", text) for text in TEXTS[name])
    assert only_a_gap or len(TEXTS[name]) >= WORDINGS


@pytest.mark.parametrize("name", TEXTS)
def test_short_forms_stand_in_for_something_longer(name: str) -> None:
    if name.endswith("_short"):
        long = TEXTS[name.removesuffix("_short")]
        assert max(len(text.split()) for text in TEXTS[name]) <= max(len(text.split()) for text in long) + len("In short:".split())
        assert set.union(*map(gaps, TEXTS[name])) <= set.union(*map(gaps, long), {"short", "brief", "step"})


def test_chart_fits_eighty_columns(finished: Callable) -> None:
    for levels in ((5,) * 5, (1, None, 2.5, 4, 5)):
        chart = next(say.values["chart"] for say in results.result(finished(*levels)).says if say.response == "utter_chart")
        assert len(chart.splitlines()) == 5 and all(len(line) <= 80 for line in chart.splitlines())


def test_wording_outside_the_engine_uses_the_same_file() -> None:
    assert wording("utter_name", name="Kim") == TEXTS["utter_name"][0].replace("{name}", "Kim")
    with pytest.raises(KeyError):
        wording("utter_no_such_thing")
