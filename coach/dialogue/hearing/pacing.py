"""What a message about the pace or the end of the interview does: on with the open question, an early look, the result once more."""

from __future__ import annotations

from coach.dialogue.cues import pace_cues as pace
from coach.dialogue.cues.plain_cues import is_shrug
from coach.dialogue.hearing.hesitating import is_unclear
from coach.dialogue.moves.asides import MOMENT
from coach.dialogue.outcome.what_if import supposition
from coach.interview.interview import SITUATIONAL, Interview


def pace_act(interview: Interview, text: str) -> str:
    """The act of such a message where its words alone give it away, else ""."""
    state, question = interview.state, interview.question
    if state.pending or state.revisits:
        return ""
    if state.finished:
        return "result" if pace.wants_result_in_short(text) or pace.says_again(text) and state.about == "result" else ""
    if not state.started:
        lost = is_shrug(text) or is_unclear(text) or pace.asks_what_to_do(text)
        return "" if not lost else "repeat" if state.introduced else "greet"
    if interview.is_open and state.about == MOMENT and pace.is_here_again(text):
        return "resume"
    if pace.wants_early_look(text):
        return "result"
    if not interview.is_open or question is None or question.kind == SITUATIONAL or supposition(text, is_open=True):
        return ""
    shown = state.about == "result"
    if shown and pace.wants_next(text) or pace.keeps_going(text) and (shown or not state.more):
        # Right behind a look at the result, both mean the question that stands below it.
        return "resume"
    return ""
