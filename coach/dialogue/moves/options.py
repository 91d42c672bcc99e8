"""Says in a few words what the options of a question mean."""

from __future__ import annotations

import re

from coach.dialogue.memory.acknowledging import mirrored
from coach.interview.questions import Question
from coach.wording import inside_sentence

# More words than these hide the options instead of explaining them.
_MOST_WORDS = 44

# What needs no explaining.
_PLAIN = frozenset({"None", "No", "Nobody", "Rather not say"})


def explained_options(question: Question) -> str:
    """What each option of ``question`` stands for, as said to the person; "" where the options are numbers, which explain themselves,
    or where it would take too long."""
    if any(any(ch.isdigit() for ch in option.label.replace("B2B", "")) for option in question.options):
        return ""
    explaining = [option for option in question.options if option.label not in _PLAIN and not _says_itself(option.label, option.means)]
    if not explaining:
        return ""
    said = [f"{option.label}: {_meaning(option.means)}." for option in question.options if option.label not in _PLAIN]
    words = " ".join(said)
    return words if len(words.split()) <= _MOST_WORDS else ""


def _says_itself(label: str, means: str) -> bool:
    """Whether an option names only who did something, so that its sentence says nothing more."""
    return label.lower().startswith("i ") or means.lower().startswith(label.lower())


def _meaning(sentence: str) -> str:
    return inside_sentence(mirrored(re.sub(r"^(?:yes|no), ", "", sentence.rstrip("."), flags=re.I)))
