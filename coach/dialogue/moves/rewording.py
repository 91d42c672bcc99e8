"""What is said to somebody who does not understand the open question: fewer words and an example, or what came before it."""

from __future__ import annotations

import re

from coach.dialogue.cues.confusion_cues import asks_for_choices, asks_what_came_before, is_lost
from coach.dialogue.cues.service_cues import wants_other_words
from coach.dialogue.say import Say
from coach.dialogue.way.way_back import question_before
from coach.interview.interview import PREFERENCE, SITUATIONAL, Interview
from coach.interview.questions import CONFIRM, question_by_id
from coach.report.headline import listed

# A second time in a row another form helps more than the same example.
LOST = "lost"
_LABEL = re.compile(r"^\W*(?:(?:it|that)(?:'?s| is| was) )?(?P<of>(?:my|the|an) answer|(?:a|my) question)\W*$", re.I)
_SIMPLER = re.compile(r"\b(simpl\w*|eas\w+|plain\w*|shorter)\b", re.I)
# What is asked of the last message, not of the interview: who does not understand that is told what the open question means.
_IN_DOUBT = frozenset({"clarify", "doubt"})
_IN_SHORT = {SITUATIONAL: "utter_simply_case", PREFERENCE: "utter_simply_taste", CONFIRM: "utter_simply_confirm"}


def wants_meaning(interview: Interview, text: str) -> bool:
    """Whether ``text`` says that the open question was not understood, asks for its choices or for the one before it, or names
    a button of "answer or question?" where nothing is in doubt any more."""
    waiting = interview.state.pending
    if not interview.is_open or waiting and waiting.kind not in _IN_DOUBT:
        return False
    if interview.state.misses > 1 or interview.state.misses and not any(ch.isalnum() for ch in text):
        # Once more, after the question was put in other words: the way out is nearer.
        return False
    return is_lost(text) or _asks_simpler(text) or asks_for_choices(text) or asks_what_came_before(text) or bool(_LABEL.match(text))


def meaning(interview: Interview, text: str) -> tuple[Say, ...]:
    """What is said in front of the question when it comes again; nothing where ``text`` does not want its meaning."""
    if not wants_meaning(interview, text):
        return ()
    label = _LABEL.match(text)
    if label:
        return (Say("utter_ask_away" if "question" in label["of"].lower() else "utter_nothing_in_doubt"),)
    if asks_what_came_before(text):
        return (_before(interview),)
    question = interview.question
    if question is None:
        return ()
    if question.options and asks_for_choices(text):
        return (Say("utter_choices"),)
    if interview.state.about == LOST:
        return (Say("utter_simply_again"),)
    if question.kind in _IN_SHORT:
        return (Say(_IN_SHORT[question.kind]),)
    if len(question.options) > 1:
        option = question.options[1]
        return (Say("utter_simply_choice", {"label": option.label, "means": option.means}),)
    return (Say("utter_simply", {"example": question.example}),) if question.example else (Say("utter_simply_again"),)


def _asks_simpler(text: str) -> bool:
    """Whether ``text`` asks for the question in simpler words, not only in others."""
    return wants_other_words(text) and bool(_SIMPLER.search(text))


def _before(interview: Interview) -> Say:
    """The question that was put before the open one, with its choices."""
    before = question_before(interview, 1)
    if before is None:
        return Say("utter_first_question")
    question = question_by_id(interview.role_model, before)
    text = question.short[0] if question.short else question.text
    if not question.options:
        return Say("utter_question_before", {"question": text})
    return Say("utter_question_before_choices", {"question": text, "choices": listed([o.label for o in question.options])})
