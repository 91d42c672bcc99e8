"""What is told while nothing is asked: before the interview begins, in a break, or after the result."""

from __future__ import annotations

from coach.dialogue.changing.adding import with_added
from coach.dialogue.changing.correcting import without_opposite
from coach.dialogue.changing.remarks import is_general, is_of_somebody
from coach.dialogue.changing.rescoring import levels, new_lean, what_it_adds
from coach.dialogue.cues.plain_cues import is_asking, is_no
from coach.dialogue.cues.stop_cues import tells_no_more
from coach.dialogue.memory.acknowledging import acknowledge
from coach.dialogue.memory.introducing import as_introduction, only_introduces
from coach.dialogue.moves.answering import take_answer
from coach.dialogue.moves.interruptions import progress_values
from coach.dialogue.outcome.explaining import explain
from coach.dialogue.pending import resolve_pending
from coach.dialogue.say import Say, Turn
from coach.evidence.types import Reading
from coach.interview.interview import Interview

# After a result fewer words than these tell nothing by themselves: "none" of what?
_ADDS_WORDS = 3


def volunteered(interview: Interview, reading: Reading) -> Turn:
    """Experience told before the interview begins or after the result: offer to take it up, lose nothing."""
    if interview.state.pending:
        resolved = resolve_pending(interview, reading, yes=False, no=False)
        if resolved is not None:
            return resolved
        interview = interview.without_pending()
    if interview.state.finished:
        return _added(interview, reading)
    if interview.state.started:
        taken = take_answer(interview.start(), reading)
        return Turn(taken.interview, (Say("utter_resumed", progress_values(interview)), *taken.says))
    started = interview.start()
    answers_it = any(piece.competency == started.state.open for piece in reading.evidence) or _counts_for(started, reading)
    if only_introduces(reading.text):
        return Turn(started.note(as_introduction(reading)), (Say("utter_starting_with_that"),))
    heard = acknowledge(reading, None, interview.role_model)
    # Who is new here is told first what this is; the two together would be too much.
    said = (heard,) if heard.response == "utter_understood" and interview.state.introduced else ()
    return Turn(started.take(reading) if answers_it else started.note(reading), (*said, Say("utter_starting_with_that")))


def _counts_for(interview: Interview, reading: Reading) -> bool:
    """Whether ``reading`` holds a number of the speaker's of a kind that the open topic asks for ("11 people")."""
    question = interview.question
    if question is None or question.kind != "core":
        return False
    wanted = interview.role_model.competency(question.competency).measured_in
    return any(fact.owner == "own" and fact.kind in wanted for fact in reading.facts)


def _added(interview: Interview, reading: Reading) -> Turn:
    """What is told after the result counts too: what moved, or that nothing in it can be counted."""
    if is_asking(reading.text) or "?" in reading.text:
        return explain(interview, reading)
    plain = any(piece.rule == "clause" for piece in reading.evidence) and len(reading.text.split()) > 1
    thin = len(reading.text.split()) < _ADDS_WORDS and not (reading.facts or plain) or is_no(reading.text)
    # "All of it" picks an option of a question that is not open.
    thin = thin or tells_no_more(reading.text) or all(piece.rule in {"option", "frame", "none"} for piece in reading.evidence)
    if thin or not reading.evidence or is_general(reading.text) or is_of_somebody(reading.text):
        return Turn(interview, (Say("utter_after_result_answer", {}, ("Change an answer", "Start over")),))
    before = levels(interview)
    told, gone = without_opposite(interview.state.answers, reading)
    added = with_added(interview.updated(answers=told), reading).updated(changed_from=before)
    if gone:
        added = added.updated(answers_before=interview.state.answers, changed_upto=len(added.state.answers))
    heard = Say("utter_gives_way", {"old": gone[0]}) if gone else Say("utter_added")
    return Turn(added, (heard, what_it_adds(before, added, reading), *new_lean(interview, added)))
