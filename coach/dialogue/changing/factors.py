"""How many times something became is put right ("oops, I meant x2", "correction: sales doubled, not tripled")."""

from __future__ import annotations

import re

from coach.dialogue.changing.revision import Revision
from coach.dialogue.changing.subjects import subjects
from coach.interview.interview import Interview
from coach.language.clauses import split_clauses

_VERBS = {2: ("doubled", "doubling"), 3: ("tripled", "trebled", "tripling"), 4: ("quadrupled",)}
_TIMES = {
    2: ("twice", "two times", "double", "twofold"),
    3: ("three times", "triple", "threefold"),
    4: ("four times",),
    5: ("five times",),
    10: ("ten times",),
}
_WORDS = {word: value for group in (_VERBS, _TIMES) for value, words in group.items() for word in words}
_FACTOR = re.compile(
    r"(?<![\w.,])(?:(?P<x>x ?(?P<a>\d+(?:[.,]\d+)?)|(?P<b>\d+(?:[.,]\d+)?) ?x)(?![\w])"
    r"|(?P<c>\d+(?:[.,]\d+)?) times(?= (?:as|more|the|what)\b|\W*$)"
    rf"|(?P<word>{'|'.join(sorted(_WORDS, key=len, reverse=True))})(?!\w| down\b))",
    re.I,
)
_CUE = re.compile(
    r"\b(?:sorry|oops|whoops|typo|actually|correction|i meant?|my (?:bad|mistake)|wait|rather|should (?:be|say|have been)|wrong|not|no"
    r"|more like|exaggerated|make (?:it|that))\b|n['’]t\b",
    re.I,
)
_NOT = re.compile(r"(?:\bnot|\binstead of|\brather than|n['’]t|\bnever)(?: really| just| quite)?\s*$", re.I)
_AROUND = frozenset(
    "exaggerated make like"
    " sorry oops whoops typo actually correction meant mean mistake wait rather should been have wrong really only just times".split()
)
_MOST_WORDS, _STEM = 10, 4


def factor_again(interview: Interview, text: str) -> Revision | None:
    """The factor that was told, with the one of ``text`` in its place, where that says no more than which is right; else None."""
    found = list(_FACTOR.finditer(text))
    if not found or len(text.split()) > _MOST_WORDS or "?" in text or not _CUE.search(text) or interview.state.pending:
        return None
    wrong = [one for one in found if _NOT.search(text[: one.start()])]
    right = [one for one in found if one not in wrong]
    if len(right) != 1 or len(wrong) > 1 or re.search(r"\d", _FACTOR.sub(" ", text)):
        return None
    named = {word[:_STEM] for word in subjects(_FACTOR.sub(" ", text), _AROUND)}
    for index in range(len(interview.state.answers) - 1, -1, -1):
        said = interview.state.answers[index].reading.text
        for clause in reversed(split_clauses(said)):
            if not all(word in clause.text.lower() for word in named):
                continue
            old = [one for one in _FACTOR.finditer(clause.text) if _may_give_way(one, right[0], wrong)]
            if len(old) == 1:
                return Revision(index, clause.start + old[0].start(), clause.start + old[0].end(), _written_like(old[0], right[0]))
    return None


def _may_give_way(old: re.Match[str], right: re.Match[str], wrong: list[re.Match[str]]) -> bool:
    return _value(old) != _value(right) and (not wrong or _value(old) == _value(wrong[0]))


def _value(found: re.Match[str]) -> float:
    number = found["a"] or found["b"] or found["c"]
    return float(number.replace(",", ".")) if number else float(_WORDS[found["word"].lower()])


def _written_like(old: re.Match[str], new: re.Match[str]) -> str:
    """The ``new`` factor in a form that fits where the ``old`` one stood: a verb stays a verb, "3x" stays one."""
    value = _value(new)
    number = f"{value:g}"
    word = (old["word"] or "").lower()
    if any(word in words for words in _VERBS.values()):
        return _VERBS[int(value)][0] if value in _VERBS else f"grew {number}x"
    if old["x"]:
        return f"x{number}" if old["a"] else f"{number}x"
    return f"{number} times"
