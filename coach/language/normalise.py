"""Makes what people type comparable: fillers, stray symbols and one slip in a long word do not change its reading."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from importlib import resources

from symspellpy import SymSpell, Verbosity

_FILLERS = re.compile(r"(?<![\w'])(?:u+m+|u+h+m*|e+r+m*|h+m+|ehm+|you know|i mean|like i said)(?![\w'])[,.…]*\s*", re.I)
_GREETING = re.compile(
    r"^\s*(?:(?:hi|hey|hello|hiya|good (?:morning|afternoon|evening))(?: (?:there|again|all|team|coach|bot))?|ok(?:ay)?|well|so)\b"
    r"[\s,.!:;-]+(?=\S+\s+\S+)",
    re.I,
)
_PREAMBLE = re.compile(
    r"\s*(?:(?:hi|hey|hello|hiya|good (?:morning|afternoon|evening))(?: (?:there|again|all|team|coach|bot))?|u+m+|u+h+m*|e+r+m*|h+m+)"
    r"\b[\s,.!:;…-]+(?=\w)",
    re.I,
)
# "Didnt" denies as much as "didn't".
_NOT = re.compile(r"\b(did|do|does|was|were|is|are|have|has|had|would|could|should|ca|wo)nt\b")
_EMOJI = re.compile(r"[\U0001F000-\U0001FAFF\u2600-\u27BF\uFE0F\u200D\u2190-\u21FF\u2B00-\u2BFF]+")
_REPEATED = re.compile(r"([!?.,])\1+")
_WORD = re.compile(r"[A-Za-z]{6,}")
_MIN_LETTERS = 6
# Times that a word is counted in symspellpy's dictionary from which on it is common.
_COMMON = 2_500_000
# The share of an amount by which another is still alike: 9.5 million is about 9, 1.4 million is not about 1.
_LIKE = 0.15
# Money with decimals, which the encoder reads as odd next to the whole amount; both ends of a rise stay exact.
_AMOUNT = re.compile(
    r"(?<![\w.,])(?<!from )(?<!to )(?P<sign>[$£€]?)(?P<number>\d{1,3}[.,]\d{1,2})(?P<gap> ?)"
    r"(?P<scale>k|m|mn|mil|mio|million|millions|bn|billion|thousand|grand)\b(?! ?(?:to|->|→)\s)",
    re.I,
)
# Words behind a greeting from which on it is mere politeness; in "evening, me again" it is what the message does.
_LONGER = 3


def normalise(text: str) -> str:
    """Return ``text`` with one form for equal things: Unicode, quotes, fillers, emoji, repeated marks, case."""
    text = unicodedata.normalize("NFKC", text).replace("’", "'").replace("‘", "'").replace("“", '"').replace("”", '"')
    text = _EMOJI.sub(" ", text)
    text = _FILLERS.sub(" ", text)
    text = _REPEATED.sub(r"\1", text)
    return _NOT.sub(r"\1n't", " ".join(text.split()).lower())


def whole_amounts(text: str) -> str:
    """``text`` with "9.5 million" and "12.4k" as the nearest whole amount, the lower of two: like amounts read alike."""
    return _AMOUNT.sub(_whole, text)


def _whole(match: re.Match[str]) -> str:
    value = float(match["number"].replace(",", "."))
    whole = math.ceil(value - 0.5)
    near = abs(whole - value) <= _LIKE * value
    return f"{match['sign']}{whole}{match['gap']}{match['scale']}" if near else match[0]


def preamble_end(text: str) -> int:
    """Where ``text`` begins behind greetings and fillers ("Hi there, um, I lead ..."): a character offset, 0 if there are none."""
    end = 0
    while match := _PREAMBLE.match(text, end):
        end = match.end()
    return end


def without_greeting(text: str) -> str:
    """``text`` without a greeting or filler word in front of something longer."""
    shorter = _GREETING.sub("", text, count=1)
    return shorter if len(shorter.split()) >= _LONGER else text


class Speller:
    """Corrects one slip in long unknown words; words of the domain and of English are left alone."""

    def __init__(self, domain_words: Iterable[str]) -> None:
        self._symspell = SymSpell(max_dictionary_edit_distance=1, prefix_length=7)
        self.domain_words = sorted({word.lower() for word in domain_words if len(word) >= _MIN_LETTERS})
        for word, count in _english().items():
            if len(word) >= _MIN_LETTERS - 1:
                self._symspell.create_dictionary_entry(word, count)
        for word in self.domain_words:
            self._symspell.create_dictionary_entry(word, 10**9)

    def correct(self, text: str) -> str:
        """Return ``text`` with each long unknown word replaced by a known one at one edit's distance, if there is one."""
        return _WORD.sub(lambda match: self._correct_word(match[0]), text)

    def _correct_word(self, word: str) -> str:
        found = self._symspell.lookup(word.lower(), Verbosity.TOP, max_edit_distance=1)
        return found[0].term if found else word


def is_english(word: str) -> bool:
    """Whether ``word`` is in the dictionary of English words."""
    return word.lower() in _english()


def is_slip(word: str) -> bool:
    """Whether ``word`` is one slip (a letter more, less, other or in the wrong place) away from a common English word."""
    word, letters = word.lower(), "abcdefghijklmnopqrstuvwxyz"
    cuts = [(word[:i], word[i:]) for i in range(len(word) + 1)]
    slips = {a + b[1:] for a, b in cuts} | {a + c + b[skip:] for a, b in cuts for c in letters for skip in (0, 1)}
    slips |= {a + b[1] + b[0] + b[2:] for a, b in cuts if len(b) > 1}
    return any(_english().get(slip, 0) >= _COMMON for slip in slips)


@lru_cache(maxsize=1)
def _english() -> dict[str, int]:
    """English words with their corpus counts, from symspellpy's own dictionary."""
    source = resources.files("symspellpy").joinpath("frequency_dictionary_en_82_765.txt")
    pairs = (line.split(" ") for line in source.read_text(encoding="utf-8-sig").splitlines())
    return {word: int(count) for word, count in pairs}
