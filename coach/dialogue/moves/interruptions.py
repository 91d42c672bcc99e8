"""What each dialogue act besides ``answer`` leads to. One function an act: interview and message in, turn out."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from coach.dialogue.brevity import more
from coach.dialogue.cues.mood_cues import excuses_english
from coach.dialogue.cues.pace_cues import asks_for_a_moment
from coach.dialogue.cues.plain_cues import (
    asks_for_example,
    asks_for_help,
    asks_what_comes,
    asks_whether_it_counts,
    asks_whether_needed,
    comes_back,
    wants_example,
    wants_more,
    wants_the_rest,
)
from coach.dialogue.cues.result_cues import asks_pay
from coach.dialogue.cues.small_cues import asks_cost, small_talk_response, sorry_response
from coach.dialogue.cues.vague_cues import keeps_open
from coach.dialogue.cues.way_cues import keeps_some, wants_less_talk
from coach.dialogue.hearing import languages
from coach.dialogue.memory.recalling import recall
from coach.dialogue.moves.about_chat import about_chat
from coach.dialogue.moves.answering import take_answer
from coach.dialogue.moves.clearing_topic import clear_topic, topic_to_clear
from coach.dialogue.moves.consoling import consoled
from coach.dialogue.moves.rewording import meaning
from coach.dialogue.moves.terms import explained_term, open_at
from coach.dialogue.outcome.counted import what_counted
from coach.dialogue.outcome.results import AFTER_RESULT
from coach.dialogue.pending import resolve_pending
from coach.dialogue.say import Say, Turn
from coach.evidence.types import Reading
from coach.interview.interview import SITUATIONAL, Interview
from coach.language.gibberish import is_gibberish
from coach.settings import settings

_BREAK = re.compile(r"\b(paus\w*|break)\b", re.I)


def greet(interview: Interview, reading: Reading) -> Turn:
    """Say what this is, what it takes and what it is not; inside the interview only hello."""
    if interview.is_open:
        return Turn(interview, (Say("utter_hello_again"),))
    if interview.state.finished:
        name = interview.state.first_name
        return Turn(interview, (Say("utter_welcome_back_result", {"name": f", {name}" if name else ""}, AFTER_RESULT),))
    if interview.state.paused:
        return Turn(interview, (Say("utter_welcome_back", progress_values(interview), ("Resume", "Start over")),))
    hello = Say("utter_greet", {"minutes": interview.role_model.minutes}, ("Start", "What are the two tracks?", "How do you score?"))
    first = (Say("utter_english_only"),) if languages.is_foreign(reading.text) else ()
    if any(excuses_english(part) for part in re.split(r"[.,;!]\s*", reading.text)):
        first = (Say("utter_plain_english"),)
    told = tuple(piece for piece in reading.evidence if piece.rule in {"clause", "denial"} and piece.effect != "wish")
    if told and not interview.state.answers:
        interview, first = interview.add(replace(reading, evidence=told)), (*first, Say("utter_told_at_once"))
    return Turn(interview.updated(introduced=True), (*first, hello))


def start(interview: Interview, reading: Reading) -> Turn:
    """Begin, or go on with what is open; after a result ask before starting over."""
    if interview.state.finished:
        return restart(interview, reading)
    if interview.is_open:
        return Turn(interview, (Say("utter_already_started"),))
    if interview.state.started:
        return resume(interview, reading)
    return Turn(interview.start(), (Say("utter_starting"),))


def resume(interview: Interview, reading: Reading) -> Turn:
    """Continue at the open question with a one-line recap; without it where there was no break."""
    if interview.is_open:
        return Turn(interview.start(), (Say("utter_going_on"),))
    if interview.state.finished:
        return Turn(interview, (Say("utter_already_finished"),))
    if not interview.state.started:
        return Turn(interview.start(), (Say("utter_nothing_to_resume"),))
    if interview.is_open and not comes_back(reading.text):
        # Who says "carry on" was not away.
        return Turn(interview, (Say("utter_on_we_go"),))
    return Turn(interview.start(), (Say("utter_resumed", progress_values(interview)),))


def pause(interview: Interview, reading: Reading) -> Turn:
    """Keep everything; say that it is kept and for how long. Who only wants a moment gets it, and the question stays."""
    if asks_for_a_moment(reading.text) or keeps_open(reading.text):
        return Turn(interview, (Say("utter_take_your_time"),))
    if not interview.is_open:
        leaves = interview.state.finished and not _BREAK.search(reading.text)
        return goodbye(interview, reading) if leaves else Turn(interview, (Say("utter_pause_nothing_open"),))
    return Turn(interview.pause(), (Say("utter_paused", progress_values(interview)),))


def cancel(interview: Interview, reading: Reading) -> Turn:
    """Stop; nothing half-scored is shown as a verdict; offer to resume."""
    if not interview.is_open and not interview.state.paused:
        return Turn(interview.without_pending(), (Say("utter_nothing_to_cancel"),))
    if interview.state.revisits and interview.state.left == "":  # Reopened after a result: only that is broken off.
        return Turn(interview.without_pending().restore(), (Say("utter_kept"),))
    return Turn(interview.pause(), (Say("utter_cancelled", {}, ("Resume", "Delete my data")),))


def restart(interview: Interview, reading: Reading) -> Turn:
    """Ask once before clearing; with nothing to clear just begin."""
    if interview.state.answers and keeps_some(reading.text):
        return Turn(interview, (Say("utter_restart_is_all", {}, ("Change an answer", "Start over")),))
    if not interview.state.answers:
        kept = interview.state
        carried = {"first_name": kept.first_name, "introduced": kept.introduced, "previous": kept.previous}
        fresh = Interview.new(interview.role_model, **carried)
        return Turn(fresh.start(), (Say("utter_starting"),))
    # Of a result the levels stay, to compare with.
    asked = "utter_confirm_restart_result" if interview.state.finished or interview.state.previous else "utter_confirm_restart"
    return Turn(interview.with_pending("restart"), (Say(asked, {}, ("Yes", "No")),))


def delete_data(interview: Interview, reading: Reading) -> Turn:
    """Ask once before erasing; one area is taken out at once."""
    if topic := topic_to_clear(interview, reading.text):
        return clear_topic(interview, topic)
    return Turn(interview.with_pending("delete"), (Say("utter_confirm_delete", {}, ("Yes", "No")),))


def progress(interview: Interview, reading: Reading) -> Turn:
    """Questions done and left, rough minutes; to somebody who asks what comes of it, what they get."""
    if asks_what_comes(reading.text) and not interview.state.finished:
        return Turn(interview, (Say("utter_what_comes"),))
    if interview.state.finished:
        return Turn(interview, (Say("utter_progress_done"),))
    if not interview.state.started:
        return Turn(interview, (Say("utter_progress_not_started", {"minutes": interview.role_model.minutes}),))
    return Turn(interview, (Say("utter_progress", progress_values(interview)),))


def why_ask(interview: Interview, reading: Reading) -> Turn:
    """The reason for the open question and an example; to somebody who asks whether it must be answered, that it need not."""
    question = interview.question
    if asks_whether_it_counts(reading.text):
        return Turn(interview, what_counted(interview, reading.text))
    if said := about_chat(interview, reading.text):
        return Turn(interview, said)
    term = explained_term(interview.role_model, reading.text, open_at(interview))
    if term:
        return Turn(interview, (term,))
    if question is None or not interview.is_open:
        return _why_outside(interview, reading)
    if asks_whether_needed(reading.text):
        return Turn(interview, (Say("utter_offer_skip"),))
    if question.kind == SITUATIONAL and not asks_for_example(reading.text):
        return Turn(interview, (Say("utter_why_case"),))
    example = question.options[1].means if len(question.options) > 1 else question.example
    if example and asks_for_example(reading.text):
        return Turn(interview, (Say("utter_example", {"example": example}),))
    if example and question.kind != "preference" and (question.kind != "follow_up" or wants_example(reading.text)):
        return Turn(interview, (Say("utter_why_example", {"why": question.why, "example": example}),))
    return Turn(interview, (Say("utter_why", {"why": question.why}),))


def _why_outside(interview: Interview, reading: Reading) -> Turn:
    """Why-questions while nothing is asked: before the begin what this is, after the result what can be asked about it."""
    if interview.state.finished:
        return unclear(interview, reading)
    if not interview.state.started and not interview.state.introduced:
        return greet(interview, reading)
    return Turn(interview, (Say("utter_why_nothing_open"),))


def unclear(interview: Interview, reading: Reading) -> Turn:
    """A message that fits nothing well: says so, and what can be asked after a result."""
    return Turn(interview, (Say("utter_unclear", {}, AFTER_RESULT),))


def repeat(interview: Interview, reading: Reading) -> Turn:
    """The question again, word for word, or more of what was just said; outside the interview what can be done here."""
    question = interview.question
    if interview.state.more and wants_the_rest(reading.text):
        return more(interview)
    if wants_more(reading.text) and interview.state.finished:
        return Turn(interview, (Say("utter_no_more", {}, AFTER_RESULT),))
    if interview.state.finished:
        return unclear(interview, reading) if is_gibberish(reading.text) else resume(interview, reading)
    if interview.state.paused:
        return Turn(interview, (Say("utter_still_paused", {}, ("Resume",)),))
    if question is None or not interview.is_open:
        return Turn(interview, (Say("utter_menu", {}, ("Start", "What are the two tracks?")),))
    if asks_for_help(reading.text):
        return Turn(interview, (Say("utter_menu_inside"),))
    if said := meaning(interview, reading.text):
        return Turn(interview, said)
    return Turn(interview, (Say("utter_no_more" if wants_more(reading.text) else "utter_repeating"),))


def unsure(interview: Interview, reading: Reading, other: str) -> Turn:
    """Answer or question? Ask once and keep the words, whichever they are."""
    if languages.is_foreign(reading.text):
        return take_answer(interview, reading) if interview.is_open else oos(interview, reading)
    asked = interview.with_pending("doubt", reading=reading.to_json(), act=other).updated(doubted=True)
    return Turn(asked, (Say("utter_doubt", {}, ("My answer", "A question")),))


def human(interview: Interview, reading: Reading) -> Turn:
    """The configured hand-off, with a summary to take along."""
    contact = settings().contact
    if not contact:
        return Turn(interview, (Say("utter_human_nocontact"),))
    if not interview.state.answers:
        return Turn(interview, (Say("utter_human", {"contact": contact}),))
    told = recall(interview).says[0].values["told"]
    handoff = {"contact": contact, "summary": told, "assessment": interview.state.assessment_id}
    return Turn(
        interview, (Say("utter_human", {"contact": contact}), Say("utter_human_summary", {"told": told}, rich={"handoff": handoff}))
    )


def goodbye(interview: Interview, reading: Reading) -> Turn:
    """Goodbye; an open interview is kept for later."""
    if interview.is_open:
        return Turn(interview.pause(), (Say("utter_goodbye_open"),))
    return Turn(interview, (Say("utter_goodbye"),))


def affirm(interview: Interview, reading: Reading) -> Turn:
    """Yes outside the interview: to what is pending, else to the offer to start."""
    resolved = resolve_pending(interview, reading, yes=True, no=False)
    if resolved is not None:
        return resolved
    if not interview.state.finished and not interview.is_open:
        return start(interview, reading)
    return Turn(interview, (Say("utter_acknowledged"),))


def deny(interview: Interview, reading: Reading) -> Turn:
    """No outside the interview."""
    resolved = resolve_pending(interview, reading, yes=False, no=True)
    if not resolved and not interview.state.started:
        return Turn(interview.without_pending(), (Say("utter_not_yet", {}, ("Start", "What are the two tracks?")),))
    return resolved or Turn(interview.without_pending(), (Say("utter_fine"),))


def say(response: str, *options: str) -> Callable[[Interview, Reading], Turn]:
    """A plain reply with one response."""

    def answer(interview: Interview, reading: Reading) -> Turn:
        return Turn(interview, (Say(response, {}, options),))

    return answer


def oos(interview: Interview, reading: Reading) -> Turn:
    """What is out of scope, or written in a language that is not read here."""
    if asks_pay(reading.text):
        return Turn(interview, (Say("utter_no_pay"),))
    if asks_cost(reading.text):
        return Turn(interview, (Say("utter_no_cost"),))
    other_language = (
        languages.is_foreign(reading.text) or languages.is_plainly_foreign(reading.text) or languages.asks_for_language(reading.text)
    )
    return Turn(interview, (Say("utter_english_only" if other_language else "utter_oos"),))


def chitchat(interview: Interview, reading: Reading) -> Turn:
    """Small talk: short and kind."""
    if excuses_english(reading.text):
        return Turn(interview, (Say("utter_plain_english"),))
    if wants_less_talk(reading.text):
        return Turn(interview, (Say("utter_to_the_point"),))
    kind = consoled(interview, reading.text)
    if kind:
        return kind
    if languages.asks_for_language(reading.text):
        return Turn(interview, (Say("utter_english_only"),))
    return Turn(interview, (Say(small_talk_response(reading.text)),))


def insult(interview: Interview, reading: Reading) -> Turn:
    """Anger, and complaints about the questions: heard, with the ways out; to whom no answer was given it is owned up to."""
    return Turn(interview, (Say(sorry_response(reading.text, interview.is_open)),))


def progress_values(interview: Interview) -> dict:
    progress = interview.progress()
    name, skipped = interview.state.first_name, interview.state.skipped
    without = [
        c for c in interview.role_model.competency_ids if c in skipped and not any(a.competency == c for a in interview.state.answers)
    ]
    return {
        "done": progress.done,
        # What was left out is behind them too, but it is not done.
        "aside": f" ({len(without)} left out)" if without else "",
        "total": progress.total,
        "left": progress.total - progress.done,
        "minutes": progress.minutes_left,
        "name": f", {name}" if name else "",
    }
