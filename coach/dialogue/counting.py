"""What the numbers of one message do: stand for a thing, or say what another one has become."""

from __future__ import annotations

import re

from spacy.tokens import Doc

from coach.language.clauses import blank_english
from coach.language.numbers import Number, find_numbers

# "I never led one before", "that one": neither counts anything.
_NEVER_ONE = re.compile(r"\b(never|not|nobody|no ?one|didn'?t|don'?t|haven'?t)\b[^,.;!?]*$", re.I)
_THAT_ONE = re.compile(r"\b(that|this|which|each|every|any|no|the (first|second|last|other|next))$", re.I)
# "The two shops are three by now" ends with the second number, or with a word for today.
_BECAME = re.compile(
    r"^(?:(?!is\b|are\b)[a-z&]+ ){0,2}(?:is|are|was|were|became|become|turned into|grew to)(?: really| actually| more like| only)?$", re.I
)
_NOW = re.compile(r"^\W*(?:(?:by |right )?now|today|these days|nowadays|meanwhile|currently|already|in fact|really|actually)?\W*$", re.I)
_BEHIND_ONE = frozenset("before yet either until till in at on there here myself so far since".split())


def is_another_now(text: str) -> bool:
    """Whether the second of two numbers in ``text`` is what the first one is now ("the two shops are three by now")."""
    doc = blank_english()(text)
    numbers = find_numbers(doc)
    if len(numbers) != 2 or numbers[0].start != 1 or doc[0].lower_ not in {"the", "my", "our", "those", "these"}:
        return False
    between, behind = doc[numbers[0].end : numbers[1].start].text, doc[numbers[1].end :].text
    return bool(_BECAME.match(between) and _NOW.match(behind))


def is_pronoun(doc: Doc, number: Number) -> bool:
    """Whether ``number`` is the "one" that stands for a thing ("I never led one before", "that one")."""
    lead, after = doc[: number.start].text, doc[number.end].lower_ if number.end < len(doc) else ""
    if doc[number.start : number.end].text.lower() != "one":
        return False
    return bool(_THAT_ONE.search(lead)) or bool(_NEVER_ONE.search(lead)) and after in {"", ".", ",", *_BEHIND_ONE}
