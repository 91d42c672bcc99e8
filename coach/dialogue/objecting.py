"""An objection in front of what is right ("that's wrong, it was my boss's plan") says nothing about the person."""

from __future__ import annotations

import re

_OBJECTION = re.compile(
    r"^\W*(no|but|sorry|well|hey)?\W*((that|this|it|you)('s|'re| is| are|s)?|which is|you got (that|it|this|me))? ?"
    r"(just |simply |plainly )?(wrong|incorrect|not (right|true|correct|so)|mistaken|a mistake)\b\W*((because|since|as)\b\W*)?",
    re.I,
)


def without_objection(text: str) -> str:
    """``text`` without "that's wrong" in front, which says nothing about the person; as it is if nothing else is said."""
    return text[found.end() :] if (found := _OBJECTION.match(text)) and len(text[found.end() :].split()) > 1 else text
