"""Notices a message in another language than English, so that the coach can say what it reads instead of guessing."""

from __future__ import annotations

import re
import runpy
import unicodedata
from functools import lru_cache
from pathlib import Path

import spacy

_LANGUAGES = ("de", "fr", "es", "it", "nl", "pt", "pl", "sv", "tr")
# What people say who do not follow, or who begin in their own language, in words that no English message holds.
_NEVER_ENGLISH = frozenset(
    "ich nicht weiß verstehe keine ahnung schwierig sagen leider meinst"
    " quoi sais comprends comprend suis désolé parlez"
    " qué significa entiendo entendí pregunta hablo usted tengo puedo difícil"
    " capisco domanda difficile"
    " bedoel bedoelt begrijp begrijpen niet spreek moeilijk"
    " entendo entendi pergunta não falo"
    " rozumiem nie pytanie polsku wiem trudno"
    " förstår inte frågan"
    " anlamadım anlamıyorum türkçe bilmiyorum soruyu".split()
)
_FEW = 8
_WORD = re.compile(r"[^\W\d_]+")
_NAMES = re.compile(
    r"\b(speak|talk|write|answer|reply|continue|understand|do|in) (in |to me in )?"
    r"(german|deutsch|french|français|spanish|español|italian|dutch|portuguese|polish|turkish|arabic|chinese|hindi|russian|ukrainian"
    r"|swedish|(an)?other languages?)\b",
    re.I,
)


def is_foreign(text: str) -> bool:
    """Whether ``text`` is mostly in another script, or holds more small words of one other language than of English."""
    letters = [ch for ch in text if ch.isalpha()]
    if not letters:
        return False
    if sum("LATIN" not in unicodedata.name(ch, "LATIN") for ch in letters) * 2 > len(letters):
        return True
    words = [word.lower() for word in _WORD.findall(text)]
    english = sum(word in _small_words("en") for word in words)
    other = max(sum(word in _small_words(language) for word in words) for language in _LANGUAGES)
    return other >= 2 and other > 2 * english


def is_plainly_foreign(text: str) -> bool:
    """Whether a few words are of another language beyond doubt; a name such as "La Redoute" is not enough."""
    words = {word.lower() for word in _WORD.findall(text)}
    return len(words) <= _FEW and bool(words & _NEVER_ENGLISH)


def asks_for_language(text: str) -> bool:
    """Whether somebody asks to speak another language."""
    return bool(_NAMES.search(text))


@lru_cache(maxsize=16)
def _small_words(language: str) -> frozenset[str]:
    # Read as a plain file: importing the language's package would build its whole tokenizer.
    path = Path(spacy.__file__).parent / "lang" / language / "stop_words.py"
    return frozenset(runpy.run_path(str(path))["STOP_WORDS"])
