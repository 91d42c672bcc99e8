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
    "he": "they", "she": "they", "him": "their", "his": "their", "her": "their", "hers": "their", "himself": "themselves",
    "herself": "themselves", "girls": "people", "boys": "people", "lads": "people", "ladies": "people", "gents": "people",
    "women": "people", "men": "people", "woman": "person", "man": "person", "girl": "person", "boy": "person", "lad": "person",
    "lady": "person", "guy": "person", "guys": "people", "gal": "person", "bloke": "person", "chap": "person",
    "husband": "partner", "wife": "partner", "mum": "parent", "mom": "parent", "mother": "parent", "father": "parent",
    "dad": "parent", "son": "child", "daughter": "child", "sister": "relative", "brother": "relative", "mr": "", "mrs": "", "ms": "",
    "he's": "they're", "she's": "they're", "he'd": "they'd", "she'd": "they'd",
}  # fmt: skip
_GENDER_WORD = re.compile(r"\b(" + "|".join(sorted(_GENDERED, key=len, reverse=True)) + r")\b(?!')", re.I)
_NATION = "|".join(word.replace("-", "[- ]") for word in _lexicon("nationalities"))
_AGE = r"(?:\d{2}|twenty|thirty|forty|fifty|sixty)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?"
_FAITH = r"muslim|christian|jewish|jew|hindu|buddhist|sikh|catholic|protestant|atheist"
_HEALTH = r"disabled|autistic|dyslexic|deaf|blind|pregnant|chronically ill"
_PERSON = (
    r"(?:woman|man|female|male|lady|guy|girl|person|mother|mum|mom|father|dad|parent|lesbian|gay|trans|non-binary|immigrant|expat"
    rf"|wheelchair user|{_FAITH}|{_HEALTH})(?:\s+of\s+(?:one|two|three|four|five|\d)(?:\s+(?:kids|children|boys|girls|small kids))?)?"
)
# Why somebody was away says nothing about the work; that somebody was away may ("I covered her leave").
_LEAVE = re.compile(r"\b(?:maternity|paternity|parental|adoption|mat|pat|medical|sick|sickness|carer'?s?|family)[- ]leave\b", re.I)
_SELF = re.compile(
    r"(?:\b(?:as|being|i am|i'm|im|i was)\s+)(?:an?\s+)?"
    rf"(?:(?:{_AGE}[- ]?(?:years?[- ]old|yrs? old|yo|y/o)?|young|old|older|middle[- ]aged|single|married|{_NATION}|female|male"
    r"|trans|non-binary|gay|lesbian"
    rf"|{_FAITH}|{_HEALTH})"
    r"[\s,]+(?:and\s+)?)*"
    rf"(?:{_PERSON}|{_NATION}|{_AGE}[- ]?(?:years?[- ]old|yrs? old|yo|y/o)|{_AGE}(?=[\s,.]*(?:and|,|\.|$)))"
    rf"(?:\s+(?:of|aged)\s+{_AGE})?\b[,.]?(?:\s+(?=i\b))?",
    re.I,
)
_FULL_NAME = r"[A-Z][\w'-]+(?:\s+(?:(?:de|da|la|las|los|del|der|van|von|al|bin|ben)\s+)*[A-Z][\w'-]+)*"
_NAME = re.compile(
    r"\b(?:(?i:my name is|my name's|name's|i am called|call me|people call me)"
    rf"\s+(?:{_FULL_NAME}|[a-z][\w'-]*)|(?i:this is)\s+(?P<met>{_FULL_NAME}))[,.]?"
)
_SCHOOL = re.compile(
    r"\b(?:i\s+)?(?:studied|graduated|degree|mba|alumn\w+|went to (?:school|university|uni|college))\b[^.,;!?]*?"
    r"\b(?:at|from|in)\s+(?:the\s+)?(?:[A-Z][\w'&-]*|university|uni|college|school|of|state|business)(?:\s+(?:[A-Z][\w'&-]*|university|of|state|college|school|business))*",
)
_BORN = re.compile(
    r"\b(?:[Ii](?:'m| am| was)\s+(?:originally\s+)?from"
    r"|(?:[Ii](?:'m| am| was)?\s+)?(?:originally from|born in|come from|grew up in|raised in))"
    r"\s+[A-Z][\w-]+(?:\s+[A-Z][\w-]+)?[,.]?"
)
# "Black Friday" and "white label" are trade, not people.
_NATION_WORD = re.compile(rf"\b(an? )?(?!(?:black|white)[- ](?:friday|label|space|paper|list|hat))(?:{_NATION})\b", re.I)
# Names that are other words where a sentence begins, or where they are typed without a capital.
_AMBIGUOUS = frozenset("jan jun said max min rob mark virginia georgia florence victoria".split())
_WORDS_TOO = _AMBIGUOUS | frozenset("frank mercy roman robin jean ken vincent gloria stella diana lance olga li rosa ana".split())
_WORD = re.compile(r"(?<![\w.@])[A-Za-z]{2,}(?:[-'][A-Z][a-z]+)?\b")


def mask(text: str) -> str:
    """``text`` with protected attributes replaced or removed. Company, channel and tool names are kept."""
    text = _LEAVE.sub("leave", _SELF.sub(" ", text))
    text = _NAME.sub(lambda m: m[0] if m["met"] and m["met"].split()[0].lower() not in _GIVEN_NAMES else " ", text)
    text = _SCHOOL.sub(" ", text)
    text = _BORN.sub(" ", text)
    text = _NATION_WORD.sub(lambda m: "a national" if m[1] else "national", text)
    text = _GENDER_WORD.sub(lambda m: _GENDERED[m[0].lower()], text)
    text = _WORD.sub(_masked_name, text)
    return " ".join(text.split()) or text


def _masked_name(match: re.Match[str]) -> str:
    """ "someone" for a given name, however it is cased; other words as they are."""
    word, before = match[0].lower(), match.string[: match.start()].rstrip()
    begins = not before or before[-1] in ".!?"
    other = word in (_AMBIGUOUS if match[0].istitle() and begins else () if match[0].istitle() else _WORDS_TOO)
    return "someone" if word in _GIVEN_NAMES and not other else match[0]
