"""Asks again where a reply carries too little: for more, for a choice, for a sentence around a word, each time in another form."""

from __future__ import annotations

from coach.dialogue.asking import example_due
from coach.dialogue.cues.plain_cues import is_no, is_shrug, is_yes
from coach.dialogue.cues.recall_cues import refers_back
from coach.dialogue.hearing.hesitating import fits_anything, only_hesitates
from coach.dialogue.hearing.languages import is_foreign, is_plainly_foreign
from coach.dialogue.moves.options import explained_options
from coach.dialogue.say import Say, Turn
from coach.evidence.types import Reading
from coach.interview.interview import SITUATIONAL, Interview
from coach.interview.questions import Question
from coach.language.gibberish import is_gibberish
from coach.report.headline import quoted
from coach.settings import settings

# So often more is asked for in a row.
MISSES = 3
# From this length on, words that hold no evidence are kept all the same.
WORTH_KEEPING = 5
# Up to this length, a story is only begun.
_START_WORDS = 2


def missed(interview: Interview, reading: Reading) -> Turn:
    """Nothing to go on with: more is asked for, the third time a way out is offered; longer words are kept."""
    after = interview.updated(misses=interview.state.misses + 1)
    question = interview.question
    about_options = question is not None and bool(question.options) and holds_nothing(reading)
    if len(reading.text.split()) >= WORTH_KEEPING and not (is_yes(reading.text) or only_hesitates(reading.text) or about_options):
        after = after.note(reading)
    if after.state.misses == MISSES:
        return Turn(after, (Say("utter_offer_skip"), Say("utter_offer_human" if settings().contact else "utter_offer_person")))
    if is_foreign(reading.text) or is_plainly_foreign(reading.text):
        return Turn(after, (Say("utter_english_only"),))
    if question and question.options:
        return Turn(after, (_choice_explained(question, reading, after.state.misses),))
    if question and question.kind == SITUATIONAL:
        return Turn(after, (Say("utter_only_a_case"),))
    if example_due(after):
        # The example that stands above the question says what is wanted.
        return Turn(after)
    return Turn(after, (Say("utter_listening" if is_yes(reading.text) and after.state.misses == 1 else "utter_say_more"),))


def _choice_explained(question: Question, reading: Reading, misses: int) -> Say:
    """How to choose, each time in another form: what the options mean, then how little is enough."""
    if question.kind != "follow_up" or picks_nothing(reading.text) or refers_back(reading.text) or is_yes(reading.text):
        return Say("utter_choose")
    if misses > 1:
        return Say("utter_choose_several_by_place" if question.multiple else "utter_choose_by_place")
    meanings = explained_options(question)
    return Say("utter_options_meant", {"meanings": meanings}) if meanings else Say("utter_choose")


def is_a_start(question: Question, reading: Reading) -> bool:
    """Whether a word or two name something where a story is asked for."""
    text = reading.text
    if question.kind not in {"core", SITUATIONAL} or len(text.split()) > _START_WORDS or is_no(text) or is_yes(text):
        return False
    pieces = (*reading.evidence,)
    return not (reading.facts or any(ch.isdigit() for ch in text) or any(piece.rule in {"none", "option", "denial"} for piece in pieces))


def asked_for_more(interview: Interview, question: Question, reading: Reading) -> Turn:
    """Ask once for a sentence around a word or two; what they plainly tell is kept."""
    kept = interview.note(reading) if any(piece.rule == "clause" for piece in reading.evidence) else interview
    name = "utter_a_start_of_case" if question.kind == SITUATIONAL else "utter_a_start"
    return Turn(kept.updated(misses=1), (Say(name, {"words": quoted([reading.text.strip(" .!,")])}),))


def picks_nothing(text: str) -> bool:
    """Whether ``text`` neither takes nor adds to what was volunteered."""
    return is_shrug(text) or only_hesitates(text) or fits_anything(text) or is_gibberish(text)


def holds_nothing(reading: Reading) -> bool:
    """Whether nothing was read in a message."""
    return not (reading.evidence or reading.signals or reading.facts)
