"""Resolves a confirmation that is waiting: yes, no, or neither (then the message is read as what it is)."""

from __future__ import annotations

from coach.dialogue.say import Say, Turn
from coach.evidence.types import Reading
from coach.interview.interview import Interview


def resolve_pending(interview: Interview, reading: Reading, yes: bool, no: bool) -> Turn | None:
    """The turn that a yes or a no leads to, or None when the reply is neither."""
    pending = interview.state.pending
    if pending is None:
        return None
    handler = _HANDLERS.get(pending.kind)
    return handler(interview, reading, yes, no) if handler else None


def _restart(interview: Interview, reading: Reading, yes: bool, no: bool) -> Turn | None:
    if yes:
        fresh = Interview.new(interview.role_model, first_name=interview.state.first_name)
        return Turn(fresh.start(), (Say("utter_restarted"),))
    if no:
        return Turn(interview.without_pending(), (Say("utter_continuing"),))
    return None


def _delete(interview: Interview, reading: Reading, yes: bool, no: bool) -> Turn | None:
    if yes:
        erased = len(interview.state.answers)
        return Turn(Interview.new(interview.role_model), (Say("utter_deleted", {"count": erased}, rich={"erase": True}),))
    if no:
        return Turn(interview.without_pending(), (Say("utter_not_deleted"),))
    return None


def _back(interview: Interview, reading: Reading, yes: bool, no: bool) -> Turn | None:
    target = named_competency(interview, reading.text)
    if target:
        return Turn(interview.reopen(target), (Say("utter_reopened", {"topic": _topic(interview, target)}),))
    if no:
        return Turn(interview.without_pending(), (Say("utter_continuing"),))
    return None


_HANDLERS = {"restart": _restart, "delete": _delete, "back": _back}


def named_competency(interview: Interview, text: str) -> str | None:
    """The competency that ``text`` names by its id, name or short name, or None."""
    lower = text.lower()
    for competency in interview.role_model.competencies:
        names = {
            competency.name.lower(),
            competency.short_name.lower(),
            competency.id.replace("_", " "),
            competency.name.lower().split()[-1],
        }
        if any(f" {name} " in f" {''.join(c if c.isalnum() else ' ' for c in lower)} " for name in names):
            return competency.id
    return None


def _topic(interview: Interview, target: str) -> str:
    return interview.role_model.competency(target).name.lower()
