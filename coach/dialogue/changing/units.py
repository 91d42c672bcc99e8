"""What a number is written in: thousands, millions, percent, a currency."""

from __future__ import annotations

import re

_UNIT = re.compile(r"\d\s?(?P<unit>k|m|mio|mn|bn|%|percent|thousand|million|billion)(?![a-z])|(?P<sign>[€$£])", re.I)

# "5k", but "5 percent".
_ATTACHED = 3
# What may leave out its thousands; 80000 does not.
_SMALL = re.compile(r"\d{1,3}(?:[.,]\d{1,2})?(?:\s?(?:-|–|to|or)\s?\d{1,3}(?:[.,]\d{1,2})?)?")


def unit(words: str) -> str:
    """What a number is written in ("k", "%", "€"), "" for a bare one."""
    found = _UNIT.search(words)
    return (found["unit"] or found["sign"]).lower() if found else ""


def with_unit(written: str, words: str) -> str:
    """``words`` with the unit of ``written``, the number that they replace, where they have none ("not 5m, 5.6")."""
    found = _UNIT.search(written)
    gap = " " if found and found["unit"] and len(found["unit"]) > _ATTACHED else ""
    return f"{words}{gap}{found['unit']}" if found and found["unit"] and not unit(words) and _SMALL.fullmatch(words) else words
