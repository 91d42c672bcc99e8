"""What a wish for "the result" leads to: the result, what was told, what the latest words changed, or what another answer would do."""

from __future__ import annotations

from coach.dialogue.changing.rescoring import levels, what_moved
from coach.dialogue.cues.own_cues import asks_own_level, own_fact
from coach.dialogue.cues.pace_cues import wants_result_in_short
from coach.dialogue.cues.plain_cues import asks_own_name, asks_recall, wants_recall
from coach.dialogue.cues.recall_cues import asks_for_notes, asks_for_numbers, asks_what_was_skipped
from coach.dialogue.cues.result_cues import asks_what_changed
from coach.dialogue.memory.differences import differences
from coach.dialogue.memory.looking_up import look_up
from coach.dialogue.memory.one_note import asks_on_note, one_note
from coach.dialogue.memory.recalling import asks_one_thing, recall
from coach.dialogue.outcome.asked_areas import area_named
from coach.dialogue.outcome.explaining import explain
from coach.dialogue.outcome.result_questions import asks_if_changed, result_again, wants_all_of_it
from coach.dialogue.outcome.results import result
from coach.dialogue.outcome.what_if import supposition, wants_both, what_if
from coach.dialogue.pending import called_competency
from coach.dialogue.say import Say, Turn
from coach.evidence.types import Reading
from coach.interview.interview import Interview
from coach.report.view import result_view

_UNCHANGED = frozenset({"utter_nothing_changed", "utter_nothing_changed_yet"})
_OF_NOTES = (wants_recall, asks_recall, asks_for_notes, asks_for_numbers, asks_what_was_skipped)


def wants_result(interview: Interview, reading: Reading) -> Turn:
    """The result so far, what was told so far, or the result that a supposition would lead to."""
    if supposition(reading.text, interview.is_open) or interview.state.finished and wants_both(reading.text):
        return what_if(interview, reading)
    asked = own_fact(reading.text)
    if asked:
        return look_up(interview, asked, reading.text)
    if asks_own_name(reading.text):
        name = interview.state.first_name
        return Turn(interview, (Say("utter_your_name", {"name": name}) if name else Say("utter_no_name"),))
    if interview.state.answers and (asks_what_changed(reading.text) or asks_if_changed(reading.text)):
        changes, moved = differences(interview), _what_changed(interview)
        return Turn(interview, (*changes, moved) if moved.response not in _UNCHANGED or not changes else changes)
    own_level = asks_own_level(reading.text) and called_competency(interview, reading.text)
    if interview.state.answers and own_level:
        # Who names one area wants no more than that.
        return explain(interview, reading)
    if asks_on_note(interview, reading.text) and (noted := one_note(interview, reading.text)):
        return noted
    if any(asks(reading.text) for asks in _OF_NOTES) or asks_one_thing(interview, reading.text):
        return recall(interview, reading.text)
    if interview.state.finished and wants_result_in_short(reading.text):
        return Turn(interview, result_again(interview, result_view(interview)))
    if area_named(interview, reading.text):
        return explain(interview, reading)
    if interview.state.finished and interview.state.about == "result" and not wants_all_of_it(reading.text):
        return Turn(interview, result_again(interview, result_view(interview)))
    return result(interview)


def _what_changed(interview: Interview) -> Say:
    """What the latest correction moved, or that there was none."""
    if interview.state.finished and interview.state.changed_from is not None:
        return what_moved(interview.state.changed_from, interview)
    if interview.is_open and interview.state.answers_before:
        return what_moved(levels(interview.undo()), interview)
    return Say("utter_nothing_changed" if interview.state.finished else "utter_nothing_changed_yet")
