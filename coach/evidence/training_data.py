"""Loads a role model's labelled clauses: people with clause labels, single sentences, and its own level examples.

Label codes: "-" no evidence; "L4" shows level 4 of the competency with that letter; "V!3" denies, allowing at most 3;
"S?" only a wish. Letters are the first letters of the competency ids, upper case.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from coach.evidence.clause_model import ClauseExample, ClauseLabel
from coach.role_model import RoleModel

_WINDOW_CLAUSES, _WINDOW_WORDS = 3, 36
_TELLING_WORDS = 6


@dataclass(frozen=True)
class Person:
    """A rated person: texts per competency, expert levels (1-5 or None), and clause labels as [text, codes] pairs."""

    id: str
    author: str
    answers: dict[str, list[str]]
    levels: dict[str, float | None]
    clear: bool
    tags: tuple[str, ...]
    clauses: dict[str, list[list[list[str]]]]


def load_people(path: Path) -> list[Person]:
    """People of a JSON Lines file, in order. Raises ValueError naming file and line for a bad line."""
    people = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        try:
            data = json.loads(line)
            people.append(
                Person(
                    data["id"],
                    data.get("author", ""),
                    data["answers"],
                    data["levels"],
                    bool(data.get("clear")),
                    tuple(data.get("tags", [])),
                    data.get("clauses", {}),
                )
            )
        except (json.JSONDecodeError, KeyError, TypeError) as error:
            raise ValueError(f"{path}:{number}: not a person with id, answers and levels ({error}); mend this line") from None
    return people


def clause_examples(
    role_model: RoleModel, folder: Path, prepare: Callable[[str], str], people: list[Person] | None = None
) -> list[ClauseExample]:
    """All labelled clauses of the role model in ``folder``; ``people`` replaces those of its training file."""
    if people is None:
        path = folder / "training" / "people.jsonl"
        people = load_people(path) if path.is_file() else []
    examples = [e for person in people for e in _of_person(role_model, person, prepare)]
    examples += _of_sentences(role_model, folder / "training" / "sentences.tsv", prepare)
    examples += _of_levels(role_model, prepare)
    return examples


def window_text(evidence_before: list[str], clause: str) -> str:
    """The clause after the evidence said just before it in the same answer, cut to its last words."""
    parts = [*evidence_before[-(_WINDOW_CLAUSES - 1) :], clause]
    return " ".join(" ".join(parts).split()[-_WINDOW_WORDS:])


def parse_codes(codes: str, letters: dict[str, int]) -> ClauseLabel:
    """Read label codes such as "L4 V!3". Raises ValueError for an unknown code."""
    levels, caps, wishes = {}, {}, set()
    for code in codes.split():
        if code == "-":
            continue
        if code[0] not in letters:
            raise ValueError(f"unknown label {code!r}; use {', '.join(letters)} or -")
        k = letters[code[0]]
        if code[1:] == "?":
            wishes.add(k)
        elif code[1:2] == "!":
            caps[k] = float(code[2:])
        else:
            levels[k] = float(code[1:])
    return ClauseLabel(levels, caps, frozenset(wishes))


def letters_of(role_model: RoleModel) -> dict[str, int]:
    """Letter of each competency's label codes -> its index."""
    return {name[0].upper(): k for k, name in enumerate(role_model.competency_ids)}


def _of_person(role_model: RoleModel, person: Person, prepare: Callable[[str], str]) -> Iterator[ClauseExample]:
    letters = letters_of(role_model)
    for k, name in enumerate(role_model.competency_ids):
        before: list[str] = []
        for labelled in person.clauses.get(name, []):
            for text, codes in labelled:
                label, clause = parse_codes(codes, letters), prepare(text)
                yield ClauseExample(clause, window_text(before, clause), k, label)
                if len(clause.split()) >= _TELLING_WORDS and len(clause) % 2:
                    # The same words said under another question: long clauses must not hang on the question asked.
                    yield ClauseExample(clause, clause, (k + 1 + len(clause)) % len(letters), label)
                if label.levels or label.caps:
                    before.append(clause)


def _of_sentences(role_model: RoleModel, path: Path, prepare: Callable[[str], str]) -> Iterator[ClauseExample]:
    """Sentences without a person; the open question varies, so that their label does not hang on it."""
    if not path.is_file():
        return
    letters, n = letters_of(role_model), len(role_model.competencies)
    stories = [[prepare(e.text) for level in c.levels[1:] for e in level.examples] for c in role_model.competencies]
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        codes, _, text = line.partition("\t")
        try:
            label = parse_codes(codes, letters)
        except ValueError as error:
            raise ValueError(f"{path}:{number}: {error}") from None
        clause = prepare(text)
        named = [*label.levels, *label.caps, *label.wishes]
        asked = named[:1] if named and number % 3 else range(n) if not named else [number % n]
        for k in asked:
            yield ClauseExample(clause, clause, k, label)
        if not named:
            # Small talk stays small talk after a story: what was said before must not make evidence of it.
            k = number % n
            yield ClauseExample(clause, window_text([stories[k][number % len(stories[k])]], clause), k, label)


def _of_levels(role_model: RoleModel, prepare: Callable[[str], str]) -> Iterator[ClauseExample]:
    for k, competency in enumerate(role_model.competencies):
        for level in competency.levels:
            for example in level.examples:
                clause = prepare(example.text)
                yield ClauseExample(clause, clause, k, ClauseLabel({k: float(level.level)}, {}, frozenset()))
        for denial in competency.denials:
            clause = prepare(denial.text)
            yield ClauseExample(clause, clause, k, ClauseLabel({}, {k: 2.5}, frozenset()))
        for entry in competency.follow_ups:
            for option in entry.options:
                clause = prepare(option.means)
                label: dict[str, Any] = {"levels": {}, "caps": {}, "wishes": frozenset()}
                if option.level is not None:
                    label["levels"] = {k: option.level}
                yield ClauseExample(clause, clause, k, ClauseLabel(**label))
