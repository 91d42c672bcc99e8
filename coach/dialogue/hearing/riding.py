"""What rides along with an answer: a moment away, leaving off, the wish to go back, something forgotten before, or a reason to skip."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from coach.dialogue.acts import GOES_BACK
from coach.dialogue.cues.behind_cues import answer_and_no_more, answer_and_way_back
from coach.dialogue.hearing.choosing import chosen
from coach.dialogue.hearing.leaving import is_reply, surely_leaves, told_and_leaving
from coach.dialogue.hearing.moments import told_and_moment
from coach.dialogue.hearing.skipping import skips_for_a_reason
from coach.dialogue.hearing.told_late import answer_and_late, size_and_answer, size_told_late, told_late
from coach.dialogue.hearing.understood import TOLD_BESIDE, Understood, sure
from coach.dialogue.hearing.weighing import is_option
from coach.dialogue.moves.asides import LEAVES, LEAVES_TOPIC, MOMENT
from coach.evidence.types import Reading
from coach.evidence.understanding import Understanding
from coach.interview.interview import Interview

# Where the size of a team belongs.
_PEOPLE = "leading_teams"

Hear = Callable[[str], Understood]


def rides_along(understanding: Understanding, interview: Interview, text: str, hear: Hear) -> Understood | None:
    """What ``text`` does where something rides along with the reply in it, which ``hear`` understands; None where nothing does."""
    told, wait = told_and_moment(text) if interview.is_open else ("", "")
    if told and (answer := hear(told)).act == "answer":
        return _with_behind(answer, wait, MOMENT)
    if skips_for_a_reason(interview, text):
        return sure("skip", Reading("skip this one"))
    for rides in (_leaves_behind, _no_more_behind, _told_late, _told_and_back):
        if found := rides(understanding, interview, text, hear):
            return found
    return None


def _no_more_behind(understanding: Understanding, interview: Interview, text: str, hear: Hear) -> Understood | None:
    """An answer behind which somebody wants no more questions on its topic; None where a message is none."""
    question = interview.question if interview.is_open and not interview.state.pending else None
    told = answer_and_no_more(text) if question is not None else ""
    if not told or question is None or question.competency not in interview.role_model.competency_ids:
        return None
    answer = hear(told)
    topic = interview.role_model.competency(question.competency).name.lower()
    return _with_behind(answer, f"skip {topic}", LEAVES_TOPIC) if is_reply(understanding, interview, told, answer) else None


def _told_late(understanding: Understanding, interview: Interview, text: str, hear: Hear) -> Understood | None:
    """What was forgotten before and is told while options are open, beside the pick of one or alone; it picks none."""
    question = interview.question if interview.is_open and not interview.state.pending else None
    if question is None:
        return None
    size, reply = size_and_answer(text) if question.competency != _PEOPLE else ("", "")
    if size and (answer := hear(reply)).act == "answer" and not answer.beside:
        return replace(answer, beside=(TOLD_BESIDE, understanding.reader.read(size)))
    if size := size_told_late(text):
        if question.competency == _PEOPLE:
            return sure("answer", understanding.reader.read(size, interview.state.open, interview.told))
        team = understanding.reader.read(size)
        return sure("answer", replace(team, text=f"also {size}") if question.kind == "follow_up" else team)
    if question.kind != "follow_up" or not question.options:
        return None
    reply, told = answer_and_late(text)
    if told and (answer := hear(reply)).act == "answer" and not answer.beside:
        return replace(answer, beside=(TOLD_BESIDE, understanding.reader.read(told)))
    told = told_late(text)
    return sure("answer", understanding.reader.read(f"also {told}")) if told else None


def _told_and_back(understanding: Understanding, interview: Interview, text: str, hear: Hear) -> Understood | None:
    """A reply to the open question with the wish to go back behind it; a bare "go back" counts only behind the pick of an option."""
    told, wish = answer_and_way_back(text) if interview.is_open and not interview.state.pending else ("", "")
    if not told:
        return None
    if wish.lower() == "go back" and not is_option(interview, chosen(interview.question, told)):
        return None
    answer = hear(told)
    if answer.act != "answer" or answer.tail_act or answer.beside:
        return None
    return replace(answer, reading=replace(answer.reading, question_tail=wish), tail_act=GOES_BACK)


def _with_behind(answer: Understood, words: str, aside: str) -> Understood:
    """``answer``, and behind it the ``words`` that ask for a moment or leave off, as ``aside``."""
    tail = f"{answer.reading.question_tail}\n{words}" if answer.tail_act else words
    return replace(answer, reading=replace(answer.reading, question_tail=tail), tail_act=f"{answer.tail_act} {aside}".strip())


def _leaves_behind(understanding: Understanding, interview: Interview, text: str, hear: Hear) -> Understood | None:
    """An answer behind which somebody leaves off for now; None where a message is none."""
    if not interview.is_open or interview.state.pending:
        return None
    told, words, act = told_and_leaving(text, lambda part: surely_leaves(understanding, interview, part))
    if not told:
        return None
    answer = hear(told)
    return _with_behind(answer, words, f"{LEAVES}{act}") if is_reply(understanding, interview, told, answer) else None
