"""Which indicators the words of a person tell of by themselves, so that none of these is named as something not heard."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from coach.evidence.holding import is_denial
from coach.evidence.whose import whose_doings
from coach.interview.interview import Interview
from coach.interview.state import PREFERENCE
from coach.language.clauses import split_clauses
from coach.role_model import Competency, RoleModel


def told_texts(interview: Interview) -> tuple[str, ...]:
    """What was told of one's work in an interview; neither imagined cases nor taste."""
    answers = interview.state.answers
    return tuple(answer.reading.text for answer in answers if answer.question != PREFERENCE and not answer.hypothetical)


def heard_indicators(role_model: RoleModel, texts: Iterable[str]) -> dict[str, frozenset[str]]:
    """The indicators that ``texts`` tell of, by competency: its word patterns find more than the nearest example statement shows."""
    told = tuple(map(_own_words, texts))
    return {c.id: frozenset(name for name, pattern in _patterns(c) if any(map(pattern.search, told))) for c in role_model.competencies}


@lru_cache(maxsize=256)
def _own_words(text: str) -> str:
    """``text`` without the clauses that deny something or tell of others; what stands in two clauses is found all the same."""
    clauses = [clause.text for clause in split_clauses(text.replace("’", "'")) if not clause.is_question]
    return " ".join(c for c, whose in zip(clauses, whose_doings(clauses)) if whose == "own" and not is_denial(c))


def _patterns(competency: Competency) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return _compiled(tuple((name, tuple(words)) for name, words in competency.heard.items()))


@lru_cache(maxsize=32)
def _compiled(heard: tuple[tuple[str, tuple[str, ...]], ...]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((name, re.compile(rf"(?<![\w-])(?:{'|'.join(words)})(?!\w)", re.I)) for name, words in heard)
