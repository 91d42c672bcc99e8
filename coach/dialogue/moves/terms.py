"""Explains a word of the trade, or an area, that somebody asks the meaning of."""

from __future__ import annotations

import re

from coach.dialogue.cues.result_cues import asks_meaning
from coach.dialogue.say import Say
from coach.role_model import RoleModel

# A longer message asks for more than a word.
_MOST_WORDS = 10
# What somebody asks about their own figures is not the meaning of the word.
_OWN = re.compile(r"\b(my|mine|our|notes?)\b", re.I)
# Words of asking. With any other word beside the term, more than its meaning is asked ("what is a usual budget").
_ASKING = frozenset(
    "what whats what's is are was s does do did don't dont you u mean means meaning by of a an the define explain tell me to please pls"
    " stand stands for i i'm im understand get not sure never heard sorry but and so ok hey hi here in this that word term words exactly"
    " again it unfamiliar with counts as quick question hm um".split()
)
_MEANS = re.compile(r"\b(means?|meaning|define|stands?|understand)\b", re.I)


def explained_term(role_model: RoleModel, text: str) -> Say | None:
    """What the term of the glossary, or the area, that a short question ``text`` asks about means; None where it asks for none."""
    if len(text.split()) > _MOST_WORDS or not asks_meaning(text) or _OWN.search(text):
        return None
    terms = [(name, term.means) for term in role_model.glossary for name in term.names]
    terms += [(c.name.lower(), f"{c.name}: {c.question.why}") for c in role_model.competencies]
    named = [(len(name), name, means) for name, means in terms if _stands(name, text.lower())]
    if not named:
        return None
    _, name, means = max(named)
    besides = [word for word in re.findall(r"[\w']+", text.lower().replace(name, " ")) if word not in _ASKING]
    return Say("utter_term", {"means": means}) if len(besides) <= bool(_MEANS.search(text)) else None


def _stands(name: str, text: str) -> bool:
    return bool(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text))
