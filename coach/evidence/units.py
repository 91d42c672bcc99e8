"""The units in which a message is read: its clauses, each with whose doing it tells of."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from coach.evidence.refused import refused
from coach.evidence.whose import Whose, whose_doings
from coach.language.clauses import Clause
from coach.language.self_repair import resolve_self_repairs

# "I run the Amazon account and coach two students" tells of two areas, of which one would be read alone.
_GUIDES = r"(?:coach|lead|led|guide|train|mentor|supervise|manage|teach|taught|hire|recruit)(?:d|ed|s|ing)?"
_RUNS = r"(?:run|ran|runs|look(?:ed)? after|handled?|built|build|launch(?:ed)?)"
_AND = re.compile(rf",? and (?=(?:i |we )?(?:also |now )?(?:{_GUIDES}|{_RUNS}) )", re.I)
_FEWEST_WORDS = 3
_PEOPLE = (
    r"(?:people|person|team|crew|staff|(?:student|intern|trainee|apprentice|volunteer|junior|specialist|designer|colleague|employee|assistant"
    r"|part[- ]?timer|freelancer|copywriter|merchandiser|marketer|editor|analyst|buyer|developer)s?|reports|leads|managers)"
)
_GUIDES_PEOPLE = re.compile(rf"\b{_GUIDES}\W+(?:[\w-]+\W+){{0,4}}?{_PEOPLE}\b", re.I)
_OF_PEOPLE = re.compile(rf"\b(?:{_PEOPLE}|them|their|her|his|him)\b", re.I)


@dataclass(frozen=True)
class Unit:
    """A clause to be read: what the person wrote (``quote``) and the sentence that stands for it; ``whose`` doing it tells, and
    whether it was ``refused`` by others."""

    quote: str
    sentence: str
    rule: str = "clause"
    level: float | None = None
    whose: Whose = "own"
    refused: bool = False

    @property
    def only_settles(self) -> bool:
        """Whether it is a button of which the role model says no level: it settles its question and shows nothing."""
        return self.rule == "option" and self.level is None


def units_of(clauses: list[Clause]) -> list[Unit]:
    """The clauses that are no questions, each with whose doing it tells of."""
    told = [part for c in clauses if not c.is_question for part in _of_people_and_more(c.text)]
    turned_down = refused(told)
    return [
        Unit(text, resolve_self_repairs(text), whose=whose, refused=i in turned_down)
        for i, (text, whose) in enumerate(zip(told, whose_doings(told)))
    ]


def _of_people_and_more(clause: str) -> Iterator[str]:
    """``clause``, or its two parts where one tells of people and the other of work on something else."""
    for cut in _AND.finditer(clause):
        one, other = clause[: cut.start()], clause[cut.end() :]
        guides = [bool(_GUIDES_PEOPLE.search(part)) for part in (one, other)]
        apart = guides[0] != guides[1] and not _OF_PEOPLE.search(other if guides[0] else one)
        if apart and min(len(one.split()), len(other.split())) >= _FEWEST_WORDS:
            yield from (one, other)
            return
    yield clause
