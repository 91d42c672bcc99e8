"""Kinds of dialogue acts, and what is said of an act beside its name."""

from __future__ import annotations

# Said of an act that fits a message badly.
UNCLEAR = "unclear"
# Said of a wish that words before it were meant as: in front of its act and its words.
MEANT = "meant:"
MEANT_ACTS = frozenset("cancel pause goodbye skip repeat why_ask progress result restart human privacy report".split())

DIGRESSIONS = frozenset(
    "faq_director_role faq_manager_role faq_difference faq_skills faq_team why_ask privacy chitchat insult bot_challenge oos "
    "thanks greet human interview_tips next_steps".split()
)

# Questions that are answered where they stand behind an answer or behind another question.
ANSWERED_TOO = frozenset(
    "faq_director_role faq_manager_role faq_difference faq_skills faq_team why_ask privacy bot_challenge progress result report human "
    "explain_result next_steps interview_tips repeat oos".split()
)
# Behind an answer: the wish to go back once it is taken.
GOES_BACK = "goes_back"
