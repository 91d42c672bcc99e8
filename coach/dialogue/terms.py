"""Explains a word of the trade, or an area, that somebody asks the meaning of."""

from __future__ import annotations

import re

from coach.dialogue.result_cues import asks_meaning
from coach.dialogue.say import Say
from coach.role_model import RoleModel

# A longer message asks for more than a word.
_MOST_WORDS = 10
# What somebody asks about their own figures is not the meaning of the word.
_OWN = re.compile(r"\b(my|mine|our|notes?)\b", re.I)


def explained_term(role_model: RoleModel, text: str) -> Say | None:
    """What the term of the glossary, or the area, that a short question ``text`` asks about means; None where it asks for none."""
    if len(text.split()) > _MOST_WORDS or not asks_meaning(text) or _OWN.search(text):
        return None
    lower = text.lower()
    named = [(len(name), term.means) for term in role_model.glossary for name in term.names if _stands(name, lower)]
    if named:
        return Say("utter_term", {"means": max(named)[1]})
    for competency in role_model.competencies:
        if _stands(competency.name.lower(), lower):
            return Say("utter_term", {"means": f"{competency.name}: {competency.question.why}"})
    return None


def _stands(name: str, text: str) -> bool:
    return bool(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text))
