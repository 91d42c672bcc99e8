"""Maps a dialogue act to its move. The one table that says what the coach does with a message."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from coach.dialogue.acts import ANSWERED_TOO, DIGRESSIONS, GOES_BACK, MEANT, UNCLEAR
from coach.dialogue.brevity import brief
from coach.dialogue.changing.correcting import correction
from coach.dialogue.changing.rescoring import what_moved
from coach.dialogue.cues.own_answer_cues import about_own_answer
from coach.dialogue.cues.plain_cues import asks_own_name, asks_whether_it_counts, asks_why_so, wants_the_rest
from coach.dialogue.hearing.distress import in_danger
from coach.dialogue.hearing.understood import TOLD_BESIDE
from coach.dialogue.memory.acknowledging import acknowledge
from coach.dialogue.memory.differences import with_first_told
from coach.dialogue.memory.naming import given_name, without_name
from coach.dialogue.moves import interruptions as moves
from coach.dialogue.moves.about_chat import about_chat
from coach.dialogue.moves.answering import take_answer
from coach.dialogue.moves.asides import is_aside, questions_asked, with_aside
from coach.dialogue.moves.clarifying import offer
from coach.dialogue.moves.clearing import beside_clearing, still_to_clear
from coach.dialogue.moves.consoling import MOOD, consoled, kind_word, still_in_danger
from coach.dialogue.moves.faq import ENTRY, FAQ_ACTS, TAIL, entry_reply, faq
from coach.dialogue.moves.plain_questions import about, plain_question
from coach.dialogue.moves.settling import beside_versions, still_to_settle
from coach.dialogue.moves.terms import explained_term, open_at
from coach.dialogue.moves.volunteering import volunteered
from coach.dialogue.outcome.about_result import asked_about
from coach.dialogue.outcome.asking_result import wants_result
from coach.dialogue.outcome.coaching import interview_tips, next_steps
from coach.dialogue.outcome.explaining import explain
from coach.dialogue.outcome.reporting import report
from coach.dialogue.outcome.results import result, with_more_to_ask
from coach.dialogue.say import Say, Turn
from coach.dialogue.way.leaving_out import back, back_behind, skip
from coach.dialogue.way.offers import remembered
from coach.dialogue.way.taking_back import taken_back, takes_back_record, without_slight
from coach.dialogue.way.ways_out import welcomed, with_break, with_offer_to_start, with_way_on, with_way_out
from coach.evidence.types import Reading
from coach.interview.interview import Interview

# What is said where a message was no answer.
_ASKED_AGAIN = frozenset({"utter_say_more", "utter_choose", "utter_refers_back"})
Move = Callable[[Interview, Reading], Turn]

MOVES: dict[str, Move] = {
    "greet": moves.greet,
    "start": moves.start,
    "why_ask": moves.why_ask,
    "repeat": moves.repeat,
    "skip": skip,
    "back": back,
    "correction": correction,
    "progress": moves.progress,
    "cancel": moves.cancel,
    "pause": moves.pause,
    "resume": moves.resume,
    "restart": moves.restart,
    "result": wants_result,
    "explain_result": explain,
    "next_steps": next_steps,
    "interview_tips": interview_tips,
    "report": report,
    "privacy": moves.say("utter_privacy"),
    "delete_data": moves.delete_data,
    "human": moves.human,
    "bot_challenge": moves.say("utter_bot"),
    "thanks": moves.say("utter_thanks"),
    "goodbye": moves.goodbye,
    "affirm": moves.affirm,
    "deny": moves.deny,
    "chitchat": moves.chitchat,
    "insult": moves.insult,
    "oos": moves.oos,
    **{act: faq(act) for act in FAQ_ACTS},
}


# What needs no reply with the last answer, since the result follows at once.
_IN_THE_RESULT = frozenset({"progress", "result", "explain_result", "repeat"})
# What is said when a clearing that was asked about is passed over, and the responses that settle it themselves.
_UNDONE = {"restart": "utter_continuing", "delete": "utter_not_deleted"}
_SETTLES = {"restart": ("utter_restarted", "utter_continuing"), "delete": ("utter_deleted", "utter_not_deleted")}


# What is said to messages that lead nowhere.
_NOWHERE = frozenset(
    {
        "utter_unclear", "utter_oos", "utter_chitchat", "utter_joke", "utter_as_a_person", "utter_how_it_goes",
        "utter_nothing_left_to_skip",
    }
)  # fmt: skip


def respond(
    act: str, interview: Interview, reading: Reading, other: str = "", tail: str = "", beside: tuple[int, Reading] | None = None
) -> Turn:
    """The turn of a whole message: ``conduct``, then what it puts right ``beside`` (index and new reading of an earlier answer),
    and then the questions ``tail`` (acts, with spaces between) at its end, with no more words than the open question bears in
    front of it."""
    turn = conduct(act, interview if wants_the_rest(reading.text) else interview.updated(more=()), reading, other)
    turn = _put_right(turn, *beside) if beside else turn
    ended = turn.interview.state.finished and not interview.state.finished
    for token, asked in questions_asked(tail, reading):
        question, _, entry = token.partition(TAIL)
        other_of_it, of_name = f"{ENTRY}{entry}" if TAIL in token else "", asks_own_name(asked.text)
        if question == "result" and ended and not of_name:
            continue  # It follows by itself.
        if question == GOES_BACK:
            turn = back_behind(interview, turn, asked)
        elif is_aside(question):
            turn = with_aside(turn, question, asked)
        elif question in ANSWERED_TOO and (turn.interview.is_open or act != "answer" or interview.state.finished):
            turn = _also(turn, question, asked, interview, other_of_it)
        elif (question in ANSWERED_TOO - _IN_THE_RESULT or of_name) and interview.is_open:
            # With the last answer: the result follows, so what is asked is answered in front of it.
            also = _also(Turn(interview), question, asked, interview, other_of_it).says
            turn = Turn(turn.interview, (*turn.says, *(say for say in also if say not in turn.says)))
    if act == "cancel" and "result" in tail.split():
        # Who stops to see the result has just seen it.
        says = (replace(say, response="utter_cancelled_shown") if say.response == "utter_cancelled" else say for say in turn.says)
        turn = Turn(turn.interview, tuple(says))
    if MOOD in tail.split() and (word := kind_word(interview, reading.question_tail or reading.text)):
        turn = Turn(turn.interview, (word, *turn.says))
    acts = (act, *(token.partition(TAIL)[0] for token in tail.split()))
    if any(asked in DIGRESSIONS | ANSWERED_TOO and asked != "greet" for asked in acts):
        turn = with_offer_to_start(welcomed(turn))
    return remembered(_with_more_kept(brief(_with_subject(with_way_on(turn), interview)), interview), interview)


def _with_more_kept(turn: Turn, before: Interview) -> Turn:
    """``turn`` with what could be asked for by "more" ``before`` it, where its message was not understood."""
    lost = before.state.more and not turn.interview.state.more and turn.interview.is_open
    if lost and turn.says and all(say.response in _NOWHERE | _ASKED_AGAIN for say in turn.says):
        return Turn(turn.interview.updated(more=before.state.more), turn.says)
    return turn


def _with_subject(turn: Turn, before: Interview) -> Turn:
    """``turn`` with a note of what it is about, which the next message may lean on, and of what the first result rests on."""
    return Turn(with_first_told(turn.interview, before).updated(about=about(turn.says)), turn.says)


def _put_right(turn: Turn, place: int, new: Reading) -> Turn:
    """``turn`` with the earlier answer at ``place`` replaced by ``new``, or ``new`` noted where it replaces none; what ``turn``
    waits for is asked last."""
    pending = turn.interview.state.pending
    if place == TOLD_BESIDE:
        heard = acknowledge(new, None, turn.interview.role_model)
        says = (*turn.says[:-1], heard, turn.says[-1]) if pending and turn.says else (*turn.says, heard)
        return Turn(turn.interview.note(new), says)
    corrected = correction(turn.interview, new, str(place))
    if pending is None:
        return Turn(corrected.interview, (*turn.says, *corrected.says))
    return Turn(corrected.interview.updated(pending=pending), (*corrected.says, *turn.says))


def _also(turn: Turn, question: str, asked: Reading, before: Interview, other: str = "") -> Turn:
    """``turn`` with the reply to one more question, which may ask for the FAQ entry in ``other``; what it waits for is asked last,
    and nothing more is asked for. However many questions a message holds, it is one digression. "Why do you ask?" is about what was
    open ``before`` the turn."""
    # "How do you score?" behind an answer asks for the rules, not for every level so far.
    scored = question == "explain_result" and not (before.state.finished and (asked_about(asked.text) or asks_why_so(asked.text)))
    leaves = before.is_open and turn.interview.state.paused
    known = asks_whether_it_counts(asked.text) or about_chat(before, asked.text) or plain_question(before, asked.text)
    of_question = question == "why_ask" and before.is_open and not (other or known)
    term = explained_term(before.role_model, asked.text, open_at(before)) if question == "why_ask" and not other else None
    if term:
        reply = Turn(turn.interview, (term,))
    elif of_question and before.question:
        reply = Turn(turn.interview, (Say("utter_why", {"why": before.question.why}),))
    else:
        # Who leaves asks while the question is still open; what waits is put once, behind both.
        at = before if leaves else turn.interview.without_pending()
        of_asking = question == "why_ask" and not (other or about_own_answer(asked.text)) and about_chat(before, asked.text)
        reply = Turn(turn.interview, (Say("utter_how_scored"),)) if scored else conduct(question, at, asked, other)
        reply = Turn(turn.interview, of_asking) if of_asking else reply
    # Beside something else a line does for what is not known here.
    answered = (Say("utter_aside_question") if say.response == "utter_oos" else say for say in reply.says)
    said = tuple(say for say in answered if say.response != "utter_offer_break" and say not in turn.says)
    if leaves or turn.interview.state.pending or any(say.response == "utter_greet" for say in turn.says):
        return Turn(turn.interview, (*said, *turn.says))
    first = tuple(say for say in turn.says if say.response not in {"utter_say_more", "utter_starting"})
    return Turn(reply.interview.updated(digressions=turn.interview.state.digressions), (*first, *said))


def conduct(act: str, interview: Interview, reading: Reading, other: str = "") -> Turn:
    """The turn that a message with this ``act`` leads to.

    ``other`` is what an unsure message may be besides an answer (or two acts, to choose from), or for a correction the
    index of the answer that ``reading`` replaces. Where a move other than an answer ends the interview (the last question
    skipped), the result follows at once.
    """
    return _named(interview, _introduced(interview, _conduct(act, interview, reading, other)), reading.text)


def _conduct(act: str, interview: Interview, reading: Reading, other: str) -> Turn:
    urgent = consoled(interview, reading.text) if in_danger(reading.text) else still_in_danger(interview, act)
    urgent = urgent or beside_clearing(act, interview, reading)
    if urgent:
        return urgent
    if act == "unsure":
        choices = other.split()
        return offer(interview, reading, *choices) if len(choices) == 2 else moves.unsure(interview, reading, other or "why_ask")
    waiting = interview.state.pending
    settled = interview.updated(doubted=False) if interview.state.doubted else interview
    turn = _moved(act, settled, reading, other)
    left = waiting.kind if waiting and waiting.kind in _UNDONE else ""
    if not left or turn.interview.state.pending or any(say.response in _SETTLES[left] for say in turn.says):
        return turn
    again = still_to_clear(act, interview, turn, DIGRESSIONS | ANSWERED_TOO)
    if again:
        return again
    if waiting and waiting.data.get("aside"):
        return turn
    # What else is said to "shall I really?" is no; it tells nothing besides.
    said = tuple(say for say in turn.says if say.response != "utter_after_result_answer")
    return Turn(turn.interview, (Say(_UNDONE[left]), *said))


def _moved(act: str, interview: Interview, reading: Reading, other: str) -> Turn:
    if act == "back" and other.startswith(MEANT):
        # What was taken for an answer is taken back, and what was meant by it is done.
        meant, _, words = other.removeprefix(MEANT).partition(" ")
        return _moved(meant, without_slight(interview), Reading(words), "")
    if act == "back" and takes_back_record(interview, reading.text):
        return taken_back(interview, reading.text)
    if act == "answer":
        return take_answer(interview, reading) if interview.is_open else volunteered(interview, reading)
    if act == "correction":
        return beside_versions(interview, correction(interview, reading, other))
    move = moves.unclear if other == UNCLEAR else MOVES.get(act, MOVES["oos"])
    versions = interview.state.pending
    if interview.is_open and interview.state.misses and not interview.state.digressions and act not in DIGRESSIONS:
        # The example stands above the question once, not under every reply that comes between.
        interview = interview.updated(digressions=1)
    if act not in {"affirm", "deny"}:
        interview = interview.without_pending()
    plain = plain_question(interview, reading.text) if act in ANSWERED_TOO | DIGRESSIONS else None
    told = entry_reply(interview, reading, act, other) if other.startswith(ENTRY) else None
    turn = told or (Turn(interview, plain.reply(interview, reading.text)) if plain and plain.reply else move(interview, reading))
    if interview.is_open and act in DIGRESSIONS | ANSWERED_TOO and versions and versions.kind == "contradiction":
        return still_to_settle(turn, versions, act)
    if interview.is_open and turn.interview.state.finished:
        done = completed(turn.interview)
        return Turn(done.interview, (*turn.says, *done.says))
    if interview.state.finished:
        if any(say.response in _NOWHERE for say in turn.says):
            return with_way_out(turn)
        turn = Turn(turn.interview.updated(digressions=0), turn.says) if turn.interview.state.digressions else turn
    return with_more_to_ask(with_break(turn) if act in DIGRESSIONS else turn, act)


def completed(interview: Interview) -> Turn:
    """What follows the last answer: the result, and after a change of an answer first what moved."""
    before = interview.state.levels_before
    if before is None:
        return _with_subject(result(interview), interview)
    told = interview.updated(levels_before=None, changed_from=before)
    return _with_subject(Turn(told, (what_moved(before, told), *result(told).says)), interview)


# What a name alone does not ask for once something was told.
_OPENERS = frozenset({"utter_greet", "utter_welcome_back", "utter_welcome_back_result"})


def _named(before: Interview, turn: Turn, text: str) -> Turn:
    """``turn`` with a word of welcome where the person has just given a first name; who was told ``before`` what this is hears
    it once."""
    name = given_name(text)
    if not name or name == turn.interview.state.first_name:
        return turn
    small_talk = not without_name(text).strip(" .,!") or without_name(text) == "hello"
    said = tuple(say for say in turn.says if not small_talk or say.response not in _OPENERS or not turn.interview.state.answers)
    said = tuple(say for say in said if say.response != "utter_hello_again")
    if before.state.introduced:
        said = tuple(Say("utter_shall_we_start", {}, say.options) if say.response == "utter_greet" else say for say in said)
    welcome = "utter_renamed" if turn.interview.state.first_name else "utter_name"
    return Turn(turn.interview.updated(first_name=name), (Say(welcome, {"name": name}), *said))


def _introduced(before: Interview, turn: Turn) -> Turn:
    """``turn`` with a short introduction where the interview begins with somebody who was not told what this is."""
    if before.state.started or not turn.interview.state.started or turn.interview.state.introduced:
        return turn
    known = turn.interview.updated(introduced=True)
    return Turn(known, (Say("utter_introduction", {"minutes": known.role_model.minutes}), *turn.says))
