"""Takes a message as an answer: resolves what is pending, records, says back what was understood."""

from __future__ import annotations

import re
from dataclasses import replace

from coach.dialogue.changing.contradictions import contradiction
from coach.dialogue.changing.correcting import correction
from coach.dialogue.cues.plain_cues import is_asking, is_no, is_shrug, is_yes, says_wrong
from coach.dialogue.cues.recall_cues import refers_back
from coach.dialogue.cues.stop_cues import tells_no_more
from coach.dialogue.cues.vague_cues import points_vaguely
from coach.dialogue.cues.way_back_cues import adds_on
from coach.dialogue.hearing.disowning import disowns, without_offered
from coach.dialogue.hearing.hesitating import fits_anything, only_does_not_know, only_hesitates
from coach.dialogue.hearing.languages import is_foreign
from coach.dialogue.hearing.nothing_done import cannot_recall, never_did
from coach.dialogue.hearing.weighing import is_hollow
from coach.dialogue.memory.acknowledging import acknowledge, is_quoted_next
from coach.dialogue.memory.introducing import as_introduction, only_introduces
from coach.dialogue.memory.on_record import on_record
from coach.dialogue.moves.asking_again import MISSES, WORTH_KEEPING, asked_for_more, holds_nothing, is_a_start, missed, picks_nothing
from coach.dialogue.moves.misfits import counts_something_else, is_misfit
from coach.dialogue.moves.other_areas import is_about, tells_elsewhere_only
from coach.dialogue.outcome.taste import names_deed, names_taste, tells_of_work
from coach.dialogue.pending import resolve_pending
from coach.dialogue.say import Say, Turn
from coach.dialogue.way.leaving_out import left_out
from coach.evidence.signals import pattern_signals, reply_signals
from coach.evidence.types import Reading
from coach.interview.interview import NOTED, PREFERENCE, SITUATIONAL, Interview
from coach.interview.questions import Question, follow_up_by_id
from coach.interview.reopening import kept_numbers
from coach.language.gibberish import is_gibberish
from coach.language.normalise import normalise
from coach.language.quantities import find_quantities
from coach.report.headline import quoted
from coach.role_model import RoleModel

# So many messages about something else are kept beside the questions of an area; one more is taken for the answer.
_ASIDES = 2
# From this length on, words about another area are no reply to a follow-up.
_STORY_WORDS = 8
# Up to this length, a number in the reply to two versions is a third one.
_THIRD_VERSION_WORDS = 10
# From this length on, what begins as something on top tells it.
_LATE_TOLD_WORDS = 6
_ON_TOP = re.compile(r"^\W*(?:(?:oh|ah|and|sorry|wait|hey)\W+)*also\W+(?=(?:\w+ ){0,7}(?:i|we|my|i'?m|i'?ve)\b)", re.I)
# Up to this length, a message may be the reply to what was asked before.
_LATE_WORDS = 8
_BEGINS_WITH_YES = re.compile(r"\W*(yes|yep|yeah|yup|ya|sure|ok(ay)?|correct|right|fine|exactly|that'?s (it|right|all|fine))\b", re.I)
# Up to this length, words without evidence or number are no choice among options either.
_REPLY_WORDS = 3


def take_answer(interview: Interview, reading: Reading) -> Turn:
    """Handle ``reading`` while a question is open: a pending confirmation first, else the open question."""
    if interview.state.pending:
        resolved = resolve_pending(interview, reading, is_yes(reading.text), is_no(reading.text))
        if resolved is not None:
            return resolved
        pending = interview.state.pending
        interview = interview.without_pending()
        if pending.kind == "contradiction":
            return _beside_contradiction(interview, reading, pending.data.get("about", ""))
        if pending.kind == "doubt":
            interview = _kept(interview, Reading.from_json(pending.data["reading"]))
    question = interview.question
    if question is None:
        return Turn(interview)
    if question.kind == "confirm":
        return _confirmation(interview, reading)
    return record(interview, reading)


def _beside_contradiction(interview: Interview, reading: Reading, kind: str) -> Turn:
    """The reply to two versions of ``kind`` that picks neither. The next question was not put yet, so it cannot be its answer: it
    is a third version, something else that is told, or nothing to go on."""
    words = len(reading.text.split())
    if words <= _THIRD_VERSION_WORDS and any(fact.kind == kind for fact in reading.facts):
        return correction(interview, reading)
    if reading.evidence or words >= WORTH_KEEPING:
        return _said(interview, interview.note(reading), reading, None)
    return Turn(interview, (Say("utter_noted"),))


def _kept(interview: Interview, doubtful: Reading) -> Interview:
    """``interview`` with the words that were not called an answer or a question: evidence in them counts, a question does not."""
    if not is_asking(doubtful.text):
        return interview.note(doubtful)
    return interview.note(doubtful) if doubtful.evidence and doubtful.facts else interview


def record(interview: Interview, reading: Reading) -> Turn:
    """Record ``reading`` as the answer, or ask for more when it says nothing; the fourth time in a row the question is left."""
    question = interview.question
    if question is None:
        return Turn(interview)
    if question.kind == "core" and not interview.state.answers and only_introduces(reading.text):
        return Turn(interview.note(as_introduction(reading)), (Say("utter_introduced"),))
    if points_vaguely(reading.text) and reading.evidence:
        # "The same as before" may be meant otherwise, so it is asked.
        same = replace(reading, text=reading.evidence[0].quote)
        return Turn(interview.with_pending("same", reading=same.to_json()), (Say("utter_same", {"quote": same.text}, ("Yes", "No")),))
    if refers_back(reading.text) and reading.evidence:
        meant = reading.evidence[0].quote
        return Turn(interview.take(replace(reading, text=meant)), (Say("utter_pointed_at", {"quote": meant}),))
    if refers_back(reading.text) and interview.state.misses < MISSES:
        return Turn(interview.updated(misses=interview.state.misses + 1), (on_record(interview),))
    if points_vaguely(reading.text) and interview.state.misses < MISSES:
        return Turn(interview.updated(misses=interview.state.misses + 1), (Say("utter_refers_back"),))
    if beside := _told_late(interview, question, reading) or _misfit(interview, question, reading):
        return beside
    if _is_no_answer(question, reading) and contradiction(interview, reading) is None:
        short = len(reading.text.split()) < WORTH_KEEPING or only_hesitates(reading.text) or holds_nothing(reading)
        if interview.state.misses >= MISSES and short or _leaves_open(interview, question, reading.text):
            return Turn(interview.skip(), (Say("utter_kept" if interview.state.revisits else "utter_left_open"),))
        if interview.state.misses < MISSES:
            return missed(interview, reading)
    if not interview.state.misses and is_a_start(question, reading):
        return asked_for_more(interview, question, reading)
    no_case = question.kind == SITUATIONAL and len(reading.text.split()) <= _REPLY_WORDS
    nothing = question.kind == SITUATIONAL and (never_did(reading.text) or cannot_recall(reading.text))
    if nothing or (no_case or question.kind == PREFERENCE) and is_no(reading.text):
        return Turn(interview.skip(), (left_out(question),))
    if question.kind == PREFERENCE and not interview.state.misses:
        instead = not names_taste(question, reading.text) and contradiction(interview, reading) is None
        if instead and not reading.facts:
            return missed(interview, reading)
        if instead or tells_of_work(reading):
            return _said(interview, interview.note(reading).updated(misses=1), reading, None)
    if interview.state.revisits == "instead" and adds_on(reading.text):
        interview = interview.beside()
    if interview.state.shelved and question.kind == "core" and reading.facts and len(reading.text.split()) < WORTH_KEEPING:
        # "12": one number of the answer that was reopened, which else stays as it was.
        return correction(interview, reading)
    aside = interview.state.misses <= 1 and _has_room(interview, question) or contradiction(interview, reading)
    if aside and _is_elsewhere(interview, question, reading):
        # Something told about another area: it counts there, and the question is still to be answered.
        kept = replace(reading, evidence=tuple(piece for piece in reading.evidence if piece.rule != "frame"))
        return _said(interview, interview.note(kept).updated(misses=max(1, interview.state.misses)), kept, None)
    if question.kind == PREFERENCE and not names_deed(reading.text):
        # A taste shows nothing of what was done.
        reading = replace(reading, evidence=(), signals=())
    return _taken(interview, reading, question)


def _told_late(interview: Interview, question: Question, reading: Reading) -> Turn | None:
    """What is told on top ("also I was ...") while options are open and says nothing of them: it is kept beside the question."""
    if question.kind != "follow_up" or not question.options or len(reading.text.split()) < _LATE_TOLD_WORDS:
        return None
    found = _ON_TOP.match(reading.text)
    if not found or not _has_room(interview, question) or any(piece.rule == "option" for piece in reading.evidence):
        return None
    asked = set(reply_signals(interview.role_model, question.id))
    if asked & pattern_signals(interview.role_model, reading.text, find_quantities(reading.text), question.competency):
        return None
    told = reading.text[found.end() :]
    kept = replace(reading, text=told, signals=tuple(signal for signal in reading.signals if signal not in asked))
    kept = replace(kept, evidence=tuple(piece for piece in kept.evidence if piece.rule != "frame" and piece.quote in told))
    return _said(interview, interview.note(kept).updated(misses=max(1, interview.state.misses)), kept, None)


def _misfit(interview: Interview, question: Question, reading: Reading) -> Turn | None:
    """A bare quantity of another kind than the one asked for: it is kept, and the question comes again."""
    if interview.state.misses > 1 or not is_misfit(question, reading.text, interview.role_model):
        return None
    asked = reply_signals(interview.role_model, question.id)
    kept = replace(reading, evidence=(), signals=tuple(signal for signal in reading.signals if signal not in asked))
    return _said(interview, interview.note(kept).updated(misses=interview.state.misses + 1), kept, None)


def _taken(interview: Interview, reading: Reading, question: Question | None) -> Turn:
    said = _said(interview, interview.take(reading), reading, question)
    numbers = kept_numbers(interview.state, reading)
    if not numbers or said.interview.state.pending:
        return said
    return Turn(said.interview, (*said.says, Say("utter_number_kept", {"numbers": quoted([fact.words for fact in numbers])})))


def _said(interview: Interview, taken: Interview, reading: Reading, question: Question | None) -> Turn:
    """Say back what was understood from ``reading``, which ``taken`` holds, or ask which is right where it contradicts an
    earlier answer."""
    conflict = contradiction(interview, reading)
    # Who changes an answer after the result says what is right now, and is not asked the question again.
    if not conflict or taken.state.finished and interview.state.left == "":
        heard = acknowledge(reading, question, interview.role_model)
        return Turn(taken, (Say("utter_noted") if is_quoted_next(taken, reading, heard) else heard,))
    if taken.state.finished:
        # Which is right must be known before the result: the last question comes again behind it.
        taken = interview.note(reading)
    first, second = conflict.words
    called = conflict.called
    asked = taken.updated(reconciled=(*taken.state.reconciled, conflict.kind))
    waiting = asked.with_pending("contradiction", about=conflict.kind, first=first, second=second, called=called)
    return Turn(waiting, (Say("utter_contradiction", {"first": called[0], "second": called[1]}, called),))


def _confirmation(interview: Interview, reading: Reading) -> Turn:
    if is_yes(reading.text) or refers_back(reading.text) or tells_no_more(reading.text):
        return Turn(interview.accept_volunteered(), (Say("utter_taken"),))
    question = interview.question
    if disowns(interview, reading.text):
        name = interview.state.open.split(".")[0]
        return Turn(without_offered(interview).updated(open=name, asked=(*interview.state.asked, name)), (Say("utter_not_about_it"),))
    if picks_nothing(reading.text) and interview.state.misses < MISSES:
        return Turn(interview.updated(misses=interview.state.misses + 1), (Say("utter_choose"),))
    if is_no(reading.text) or says_wrong(reading.text):
        name = interview.state.open.split(".")[0]
        return Turn(interview.updated(open=name, asked=(*interview.state.asked, name)), (Say("utter_tell_me"),))
    if question and _has_room(interview, question) and not _BEGINS_WITH_YES.match(reading.text) and tells_elsewhere_only(question, reading):
        return _said(interview, interview.note(reading), reading, None)
    return _taken(interview, reading, None)


def _has_room(interview: Interview, question: Question) -> bool:
    """Whether something more about other areas may be kept beside the questions of the open one."""
    return sum(answer.question == f"{question.competency}.{NOTED}" for answer in interview.state.answers) < _ASIDES


def _is_elsewhere(interview: Interview, question: Question, reading: Reading) -> bool:
    """Whether ``reading`` tells about other areas only; to a follow-up a few words may still be the reply."""
    if question.kind == "core":
        return not is_about(question, reading)
    other_number = counts_something_else(question, reading, interview.role_model) and not _replies(interview.role_model, question, reading)
    if other_number or _is_late(interview, question, reading):
        return True
    told = question.kind == "follow_up" and len(reading.text.split()) >= _STORY_WORDS and (bool(reading.evidence) or _adds(reading.text))
    if told and _replies(interview.role_model, question, reading):
        return False
    return told and all(piece.competency != question.competency and piece.effect == "shows" for piece in reading.evidence)


def _replies(role_model: RoleModel, question: Question, reading: Reading) -> bool:
    """Whether ``reading`` holds what the follow-up ``question`` is put for the lack of."""
    asked = follow_up_by_id(role_model, question.id)
    return asked is not None and any(f"{question.competency}.{signal}" in reading.signals for signal in asked.ask_if.missing)


def _is_late(interview: Interview, question: Question, reading: Reading) -> bool:
    """Whether ``reading`` says something other than an earlier answer, or in a few words replies to an earlier follow-up of the
    area that was left open ("about a year ahead" to "who decided?"), and holds nothing that this one asks for."""
    asked = follow_up_by_id(interview.role_model, question.id)
    if asked is None or is_yes(reading.text) or is_no(reading.text) or any(piece.rule == "option" for piece in reading.evidence):
        return False
    told = pattern_signals(interview.role_model, reading.text, find_quantities(reading.text), question.competency)
    if told & {f"{question.competency}.{signal}" for signal in asked.ask_if.missing}:
        return False
    answered = {answer.question for answer in interview.state.answers}
    unanswered = (follow_up_by_id(interview.role_model, name) for name in {*interview.state.asked, *interview.state.skipped} - answered)
    left = {f"{question.competency}.{signal}" for entry in unanswered if entry and entry is not asked for signal in entry.ask_if.missing}
    if len(reading.text.split()) <= _LATE_WORDS and told & left:
        return True
    return contradiction(interview, reading) is not None and not _replies(interview.role_model, question, reading)


def _adds(text: str) -> bool:
    """Whether ``text`` begins as something that comes on top ("oh and we ...")."""
    return bool(re.match(r"\W*(oh|ah|also|and|btw|by the way|plus|i forgot|forgot)\b", text, re.I))


def _leaves_open(interview: Interview, question: Question, text: str) -> bool:
    """Whether ``text`` is reason enough to do without the reply: not knowing, or nothing more to tell. Hesitating is so only when
    the question has come again."""
    if question.kind == "core":
        return False
    return only_does_not_know(text) or tells_no_more(text) or (only_hesitates(text) and interview.state.misses > 0)


def _is_no_answer(question: Question, reading: Reading) -> bool:
    """Whether a message is too little to go on with: a shrug, no words at all, a bare yes or no where that is no answer, or
    to a core question neither evidence nor signals."""
    text, by_keys = reading.text, is_gibberish(reading.text)
    if any(piece.rule == "option" for piece in reading.evidence):
        # "All of it" is an option here, and elsewhere the end of a story.
        return False
    if question.kind == "follow_up" and question.options and reading.evidence:
        # Names of shops look like keys hit at random.
        by_keys = False
    if text.rstrip().endswith("?") and len(text.split()) <= _REPLY_WORDS and not reading.facts:
        return True
    if (
        (is_shrug(text) and not (question.kind == "core" and cannot_recall(text)))
        or only_hesitates(text)
        or tells_no_more(text)
        or refers_back(text)
        or by_keys
        or not any(ch.isalnum() for ch in normalise(text))
    ):
        return True
    labels = [option.label for option in question.options]
    if is_yes(text) and any(label.lower().startswith("yes") for label in labels):
        return False
    if len(text.split()) <= 2 and is_yes(text) and not any(map(is_yes, labels)):
        return True
    if question.kind == "core":
        return not (reading.evidence or (reading.signals and not is_foreign(text)))
    if question.kind == "follow_up" and labels and not (reading.facts or is_no(text)):
        short = len(text.split()) <= _REPLY_WORDS
        if holds_nothing(reading) or short and fits_anything(text):
            return True
    if question.kind in {"follow_up", SITUATIONAL} and is_hollow(text):
        return True
    return len(text.split()) <= 2 and is_no(text) and bool(labels) and not any(is_no(label) or label == "None" for label in labels)
