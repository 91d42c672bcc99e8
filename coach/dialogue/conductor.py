"""Maps a dialogue act to its move. The one table that says what the coach does with a message."""

from __future__ import annotations

from collections.abc import Callable

from coach.dialogue import interruptions as moves
from coach.dialogue.answering import take_answer
from coach.dialogue.coaching import interview_tips, next_steps
from coach.dialogue.correcting import correction
from coach.dialogue.explaining import explain
from coach.dialogue.reporting import report
from coach.dialogue.results import result
from coach.dialogue.say import Turn
from coach.evidence.types import Reading
from coach.interview.interview import Interview

Move = Callable[[Interview, Reading], Turn]

DIGRESSIONS = frozenset(
    "faq_director_role faq_manager_role faq_difference faq_skills faq_team why_ask privacy chitchat insult bot_challenge oos "
    "thanks greet human interview_tips next_steps".split()
)

MOVES: dict[str, Move] = {
    "greet": moves.greet,
    "start": moves.start,
    "why_ask": moves.why_ask,
    "repeat": moves.repeat,
    "skip": moves.skip,
    "back": moves.back,
    "correction": correction,
    "progress": moves.progress,
    "cancel": moves.cancel,
    "pause": moves.pause,
    "resume": moves.resume,
    "restart": moves.restart,
    "result": moves.wants_result,
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
    "chitchat": moves.say("utter_chitchat"),
    "insult": moves.say("utter_insult"),
    "oos": moves.say("utter_oos"),
    **{act: moves.faq(act) for act in ("faq_director_role", "faq_manager_role", "faq_difference", "faq_skills", "faq_team")},
}


def conduct(act: str, interview: Interview, reading: Reading, other: str = "") -> Turn:
    """The turn that a message with this ``act`` leads to; ``other`` is what an unsure message may be besides an answer.

    Where a move other than an answer ends the interview (the last question skipped), the result follows at once.
    """
    if act == "unsure":
        return moves.unsure(interview, reading, other or "why_ask")
    if act == "answer":
        return take_answer(interview, reading) if interview.is_open else moves.volunteered(interview, reading)
    move = MOVES.get(act, MOVES["oos"])
    if act not in {"affirm", "deny", "answer"}:
        interview = interview.without_pending()
    turn = move(interview, reading)
    if interview.is_open and turn.interview.state.finished:
        return Turn(turn.interview, (*turn.says, *result(turn.interview).says))
    return moves.with_break(turn) if act in DIGRESSIONS else turn
