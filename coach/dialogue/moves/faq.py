"""Answers to questions about the roles: grounded texts of the role model, the finest that fits."""

from __future__ import annotations

import re
from collections.abc import Callable

from coach.dialogue.cues.plain_cues import asks_which_is_better
from coach.dialogue.moves.plain_questions import entry_says, faq_say
from coach.dialogue.outcome.coaching import team_to_build
from coach.dialogue.say import Say, Turn
from coach.evidence.types import Reading
from coach.interview.interview import Interview

FAQ_ACTS = frozenset("faq_director_role faq_manager_role faq_difference faq_skills faq_team".split())
# What goes with an act whose question asks for an FAQ entry: this and the entry's name, or this alone where no entry is near. With
# an act behind another the name stands behind TAIL.
ENTRY, TAIL = "entry:", "="


def entry_reply(interview: Interview, reading: Reading, act: str, other: str) -> Turn | None:
    """The reply to a question of this ``act`` with the entry that ``other`` names; where no entry is near, what is known in general
    with a word on that in front. None where the act's own move replies."""
    topic = other.removeprefix(ENTRY)
    if not topic:
        general = faq(act)(interview, reading)
        if interview.state.about and any(say.values.get("entry") == interview.state.about for say in general.says):
            # The general picture was given just before.
            return Turn(interview, (Say("utter_faq_not_known"),))
        return Turn(general.interview, (Say("utter_faq_not_quite"), *general.says))
    said = entry_says(interview, topic)
    own = team_to_build(interview) if topic == "faq_team" else ()
    return Turn(interview, (*said, *own)) if said else None


def faq(act: str) -> Callable[[Interview, Reading], Turn]:
    """The grounded answer to a question about the roles."""

    def answer(interview: Interview, reading: Reading) -> Turn:
        if asks_which_is_better(reading.text):
            return Turn(interview, (Say("utter_neither_better"),))
        own = team_to_build(interview) if act == "faq_team" else ()
        return Turn(interview, (faq_say(interview, faq_topic(act, reading.text)), *own))

    return answer


def faq_topic(act: str, text: str) -> str:
    """The finer FAQ entry of a question about skills: degree, years, people, how to become."""
    lower = f" {text.lower()} "
    if act == "faq_team" and _NEEDS_TEAM.search(lower):
        return "faq_people"
    if act == "faq_skills":
        for topic, words in _FINER:
            if any(word in lower for word in words):
                return topic
    return act


# "Do I need a team for this job?" asks about leading one, not about who is in it.
_NEEDS_TEAM = re.compile(
    r"\b(do|must|should) (i|you|directors?|managers?) (even |really |always )?(need|have) (to have )?(a team|people|staff)\b"
)
_FINER = (
    ("faq_degree", (" degree", " mba", "bachelor", "university", " diploma", "certific", " college", " study ", " schooling")),
    ("faq_years", (" years", " how long ", " yrs", "how much experience", "too young", "too old")),
    (
        "faq_people",
        ("manage people", "have a team", "line manage", "direct reports", "without a team", "managing people", "people management"),
    ),
    ("faq_become", (" become", " get there", " get to ", " path to", " move up", " step up", " next level", "how do i get")),
)
