"""Splits what a person typed into clauses: the units that evidence is read from and quoted by.

A rule pipeline on a blank English spaCy model; nothing is downloaded. A clause keeps its place in the text, so
that a quote is always the person's own words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

import spacy
from spacy.language import Language
from spacy.tokens import Doc, Token
from spacy.util import compile_prefix_regex, compile_suffix_regex

_SUBJECTS = frozenset("i i'm i've i'd we we're we've my our they he she it the that this then now so".split())
_CONTRASTS = frozenset("but though although however whereas while except yet still".split())
_JOINS = frozenset("and so then plus because".split())
# Without a comma before it, only one of these begins a clause (or a sentence, in ``_OPENERS``).
_BEGINNINGS = _CONTRASTS | {"and", "so", "then", "i"}
_HARD_STOPS = frozenset({".", "!", "?", ";", "…", "...", "—", "–", "•", "|"})
# Words that begin a sentence; written with a capital inside one, they begin one where the stop was forgotten.
_OPENERS = frozenset(
    "The It It's This That There We We're We've My They Our Then So But Also After When In At For Yes No Once Before".split()
)
# Emoji, and what gives them form and skin.
_SIGNS = "\u2600-\u27bf\ufe0e\ufe0f\u200d\U0001f000-\U0001faff"
_MIN_WORDS = 3
_LONG_CLAUSE = 18
_ABBREVIATIONS = re.compile(r"\b(?:e\.g|i\.e|etc|approx|vs|inc|incl|excl|ltd|co|mr|mrs|ms|dr|st|ca|p\.a|mio|mrd|mill)\.$", re.I)
_NUMBERED = frozenset({"no.", "nr."})


@dataclass(frozen=True)
class Clause:
    """A piece of a message. ``start`` and ``end`` are character offsets into the message."""

    text: str
    start: int
    end: int
    is_question: bool = False


@lru_cache(maxsize=1)
def blank_english() -> Language:
    """The shared tokenizer-only English pipeline; unlike spaCy's own it cuts the signs off "+8%" and "-3%", and the stop off an
    emoji."""
    english = spacy.blank("en")
    prefixes = compile_prefix_regex([*(english.Defaults.prefixes or ()), r"[+-](?=\d)"])
    suffixes = compile_suffix_regex([*(english.Defaults.suffixes or ()), rf"(?<=[{_SIGNS}])\."])
    english.tokenizer.prefix_search = prefixes.search  # type: ignore[union-attr]
    english.tokenizer.suffix_search = suffixes.search  # type: ignore[union-attr]
    return english


def split_clauses(text: str) -> list[Clause]:
    """Split ``text`` into clauses in reading order; whitespace and bare punctuation yield none."""
    doc = blank_english()(text)
    cuts = [0]
    last = 0
    for token in doc:
        if token.i > last and _starts_clause(doc, token, last):
            cuts.append(token.i)
            last = token.i
    cuts.append(len(doc))
    clauses = [_clause(doc, start, end) for start, end in zip(cuts, cuts[1:])]
    return [clause for clause in clauses if clause is not None]


def _starts_clause(doc: Doc, token: Token, start: int) -> bool:
    previous = doc[token.i - 1]
    if "\n" in previous.text:
        return True
    if _is_stop(doc, previous, start):
        return not token.is_punct or token.text in "-\"'(" and not token.is_space
    if previous.text in {"-", "--"} and previous.whitespace_ and previous.i > 0 and doc[previous.i - 1].whitespace_:
        return _words(doc, start, token.i) >= 2
    lower = token.lower_
    if not (previous.text == "," or lower in _BEGINNINGS or token.text in _OPENERS):
        return False
    before, after = _words(doc, start, token.i), _words_ahead(doc, token.i)
    if before < _MIN_WORDS or after < _MIN_WORDS:
        return False
    following = doc[token.i + 1].lower_ if token.i + 1 < len(doc) else ""
    if lower in _CONTRASTS and (previous.text == "," or lower == "but" or following in _SUBJECTS):
        return True
    if previous.text == "," and (lower in _SUBJECTS or (lower in _JOINS and following in _SUBJECTS)):
        return True
    if token.text in _OPENERS and (previous.is_lower or previous.like_num) and token.i + 1 < len(doc) and doc[token.i + 1].is_lower:
        return True
    if lower in {"and", "so", "then"} and following in {"i", "we", "my", "i'm", "i've"}:
        return True
    return before >= _LONG_CLAUSE and (previous.text == "," or (lower == "i" and previous.lower_ not in _JOINS))


def _is_stop(doc: Doc, token: Token, start: int) -> bool:
    if token.text in _HARD_STOPS or (token.is_punct and token.text[0] in ".!?…" and len(set(token.text)) == 1):
        text = doc[start : token.i + 1].text
        return not (token.text == "." and _ABBREVIATIONS.search(text)) and not _numbers_something(doc, token.i, text)
    if token.lower_ in {"m.", "b."} and token.i > start and doc[token.i - 1].text[-1].isdigit():
        return True
    # "sales.then": spaCy keeps such slips in one token, so only a final stop counts here.
    ends = len(token.text) > 2 and token.text[-1] in ".!?" and bool(token.whitespace_) and not _ABBREVIATIONS.search(token.text)
    return ends and not _numbers_something(doc, token.i, token.text)


def _numbers_something(doc: Doc, index: int, text: str) -> bool:
    """Whether ``text`` ends in the "no." of "no. 4", not in the word."""
    return text.lower().rpartition(" ")[2] in _NUMBERED and index + 1 < len(doc) and doc[index + 1].like_num


def _words(doc: Doc, start: int, end: int) -> int:
    return sum(1 for token in doc[start:end] if not token.is_punct and not token.is_space)


def _words_ahead(doc: Doc, start: int, limit: int = _MIN_WORDS) -> int:
    count = 0
    for token in doc[start:]:
        if token.text in _HARD_STOPS:
            break
        if not token.is_punct and not token.is_space:
            count += 1
            if count >= limit:
                break
    return count


def _clause(doc: Doc, start: int, end: int) -> Clause | None:
    span = doc[start:end]
    raw = span.text_with_ws
    question = "?" in raw.strip()[-3:]
    left = len(raw) - len(raw.lstrip(" \n\t,;.-–—•|"))
    right = len(raw.rstrip(" \n\t,;-–—•|"))
    if right <= left or not any(ch.isalnum() for ch in raw[left:right]):
        return None
    offset = span.start_char
    return Clause(raw[left:right], offset + left, offset + right, question)
