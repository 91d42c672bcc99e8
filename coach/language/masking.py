"""Masks what must not matter before anything is read: names, ages, gender, nationality, schools.

Values are replaced by one neutral word, and clauses that only describe the person are removed, so that two texts that
differ in nothing else read the same.
"""

from __future__ import annotations

import re
from importlib import resources


def _lexicon(name: str) -> list[str]:
    """Words of lexicon/<name>.txt, one a line."""
    return resources.files("coach.language").joinpath("lexicon", f"{name}.txt").read_text(encoding="utf-8").split()


# Given names of many languages, without those that are also everyday English words (Will, May, Grant).
_GIVEN_NAMES = frozenset(_lexicon("given_names"))
_GENDERED = {
    "he": "they", "she": "they", "him": "them", "his": "their", "her": "their", "hers": "theirs", "himself": "themselves",
    "herself": "themselves", "girls": "people", "boys": "people", "lads": "people", "ladies": "people", "gents": "people",
    "women": "people", "men": "people", "woman": "person", "man": "person", "girl": "person", "boy": "person", "lad": "person",
    "lady": "person", "guy": "person", "guys": "people", "gal": "person", "bloke": "person", "chap": "person",
    "husband": "partner", "wife": "partner", "mum": "parent", "mom": "parent", "mother": "parent", "father": "parent",
    "dad": "parent", "son": "child", "daughter": "child", "sister": "relative", "brother": "relative", "mr": "", "mrs": "", "ms": "",
    "he's": "they're", "she's": "they're", "he'd": "they'd", "she'd": "they'd",
}  # fmt: skip
_GENDER_WORD = re.compile(r"\b(" + "|".join(sorted(_GENDERED, key=len, reverse=True)) + r")\b(?!')", re.I)
_NATION = "|".join(_lexicon("nationalities"))
_AGE = r"(?:\d{2}|twenty|thirty|forty|fifty|sixty)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?"
_PERSON = r"(?:woman|man|female|male|lady|guy|girl|person|mother|mum|mom|father|dad|parent|lesbian|gay|trans|non-binary|immigrant|expat)"
_SELF = re.compile(
    r"(?:\b(?:as|being|i am|i'm|im|i was)\s+)(?:an?\s+)?"
    rf"(?:(?:{_AGE}[- ]?(?:years?[- ]old|yrs? old|yo|y/o)?|young|old|older|middle[- ]aged|single|married|{_NATION}|female|male)"
    r"[\s,]+(?:and\s+)?)*"
    rf"(?:{_PERSON}|{_NATION}|{_AGE}[- ]?(?:years?[- ]old|yrs? old|yo|y/o)|{_AGE}(?=[\s,.]*(?:and|,|\.|$)))"
    rf"(?:\s+(?:of|aged)\s+{_AGE})?\b[,.]?(?:\s+(?=i\b))?",
    re.I,
)
_NAME = re.compile(
    r"\b(my name is|my name's|name's|i am called|call me|people call me|this is)\s+((?:[A-Z][\w'-]+|[a-z]+)(?:\s+[A-Z][\w'-]+)*)[,.]?", re.I
)
_SCHOOL = re.compile(
    r"\b(?:i\s+)?(?:studied|graduated|degree|mba|alumn\w+|went to (?:school|university|uni|college))\b[^.,;!?]*?"
    r"\b(?:at|from|in)\s+(?:the\s+)?(?:[A-Z][\w'&-]*|university|uni|college|school|of|state|business)(?:\s+(?:[A-Z][\w'&-]*|university|of|state|college|school|business))*",
)
_BORN = re.compile(
    r"\b(?:i(?:'m| am| was)?\s+)?(?:originally\s+)?(?:from|born in|come from|grew up in|raised in)\s+[A-Z][\w-]+(?:\s+[A-Z][\w-]+)?[,.]?"
)
_NATION_WORD = re.compile(rf"\b(?:{_NATION})\b", re.I)
_CAPITALISED = re.compile(r"(?<![.!?]\s)(?<!^)(?<![\w.])[A-Z][a-z]+(?:[-'][A-Z][a-z]+)?\b")


def mask(text: str) -> str:
    """``text`` with protected attributes replaced or removed. Company, channel and tool names are kept."""
    text = _SELF.sub(" ", text)
    text = _NAME.sub(" ", text)
    text = _SCHOOL.sub(" ", text)
    text = _BORN.sub(" ", text)
    text = _NATION_WORD.sub("national", text)
    text = _GENDER_WORD.sub(lambda m: _GENDERED[m[0].lower()], text)
    text = _CAPITALISED.sub(lambda m: "someone" if m[0].lower() in _GIVEN_NAMES else m[0], text)
    return " ".join(text.split()) or text
