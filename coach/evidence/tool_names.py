"""Names of tools show that somebody knows them, not what they did with them: such a clause has a ceiling."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from spacy.lang.en.stop_words import STOP_WORDS

_WORD = re.compile(r"[a-z0-9&+]+", re.I)
# Words that only say that a tool is known or used.
_KNOWING = frozenset(
    "use used uses using know known knows expert experts expertise certified certification certificate certificates certs skill skills"
    " skilled tool tools stack platform platforms software system systems experience experienced familiar proficient proficiency advanced"
    " basic basics good great strong fluent work worked working daily etc things stuff things level years year power user hands king queen"
    " ecommerce commerce online digital marketing guru master best professional trained training"
    " course courses learned learnt admin plus analytics ads manager suite".split()
)


def only_names_tools(text: str, tools: Iterable[str]) -> bool:
    """Whether ``text`` names at least one of ``tools`` and says nothing else."""
    pattern = _pattern(tuple(tools))
    rest, named = pattern.subn(" ", text) if pattern else (text, 0)
    if not named:
        return False
    other = [word for word in _WORD.findall(rest.lower()) if word not in STOP_WORDS and word not in _KNOWING and not word.isdigit()]
    return not other


@lru_cache(maxsize=4)
def _pattern(tools: tuple[str, ...]) -> re.Pattern[str] | None:
    longest_first = sorted(tools, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)", re.I) if tools else None
