"""Whether changes that mean nothing move the result: case, punctuation, a typo, filler, a greeting, splitting, padding."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from coach.evidence.training_data import Person
from coach.role_model import RoleModel
from coach.scoring.assessment import Reader
from evaluation.people_figures import PersonOutcome, assess_all
from evaluation.statistics import Figure, share

TOLERANCE = 0.5
_LONG_WORD = re.compile(r"\b[A-Za-z]{8,}\b")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")
_NEUTRAL = "I am writing this on the train. It is raining again today. Thank you for reading all of that."
Answers = dict[str, list[str]]


@dataclass
class Stability:
    """Of one change, one entry a person whose words it altered: lean kept, no level moved by more than half, none at all."""

    lean: list[bool] = field(default_factory=list)
    levels: list[bool] = field(default_factory=list)
    nothing: list[bool] = field(default_factory=list)

    def figures(self) -> tuple[Figure, Figure, Figure]:
        """The three shares (0-1)."""
        return share(self.lean), share(self.levels), share(self.nothing)


def _each(change: Callable[[str], str]) -> Callable[[Answers], Answers]:
    return lambda answers: {name: [change(text) for text in texts] for name, texts in answers.items()}


def _toggle_end(text: str) -> str:
    bare = text.rstrip(" .!")
    return bare if bare != text else f"{text}."


def _typo(text: str) -> str:
    """Swap two letters in the middle of the first long word."""
    found = _LONG_WORD.search(text)
    if not found:
        return text
    i = found.start() + len(found[0]) // 2
    return text[:i] + text[i + 1] + text[i] + text[i + 2 :]


def _split(answers: Answers) -> Answers:
    """Say the first text of each answer in two messages, cut at the sentence end nearest to its middle."""
    made = {}
    for name, texts in answers.items():
        cuts = [m.start() for m in _SENTENCE_END.finditer(texts[0])] if texts else []
        if cuts:
            cut = min(cuts, key=lambda c: abs(c - len(texts[0]) / 2))
            made[name] = [texts[0][:cut], texts[0][cut:].strip(), *texts[1:]]
        else:
            made[name] = texts
    return made


CHANGES: dict[str, Callable[[Answers], Answers]] = {
    "lower case": _each(str.lower),
    "upper case": _each(str.upper),
    "last punctuation mark dropped or added": _each(_toggle_end),
    "one typo in a long word": _each(_typo),
    '"um" in front': _each(lambda text: f"um, {text}"),
    "a greeting in front": _each(lambda text: f"Hi there, {text}"),
    "first text split in two": _split,
    "padded with neutral sentences": _each(
        lambda text: f"{text.rstrip()} {_NEUTRAL}" if text.rstrip()[-1:] in ".!?" else f"{text}. {_NEUTRAL}"
    ),
}


def add_stability(found: dict[str, Stability], role_model: RoleModel, reader: Reader, outcomes: Sequence[PersonOutcome]) -> None:
    """Assess everyone of ``outcomes`` again after each change, and add how the result held to ``found``."""
    for before in outcomes:
        for name, change in CHANGES.items():
            answers = change(before.person.answers)
            if answers == before.person.answers:
                continue
            p = before.person
            after = assess_all(role_model, reader, [Person(p.id, p.author, answers, p.levels, p.clear, p.tags, {})])[0]
            moves = [_distance(before.levels[n], after.levels[n]) for n in role_model.competency_ids]
            entry = found.setdefault(name, Stability())
            entry.lean.append(before.side == after.side)
            entry.levels.append(max(moves) <= TOLERANCE + 1e-9)
            entry.nothing.append(max(moves) == 0)


def _distance(a: float | None, b: float | None) -> float:
    """Levels between ``a`` and ``b``; a level that comes or goes is as far as can be."""
    if a is None or b is None:
        return 0.0 if a is b else float("inf")
    return abs(a - b)
