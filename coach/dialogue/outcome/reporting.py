"""The report as something to keep: the core says that there is one, each channel says where."""

from __future__ import annotations

from coach.dialogue.say import Say, Turn
from coach.evidence.types import Reading
from coach.interview.interview import Interview
from coach.report.share import share_code
from coach.report.view import result_view


def report(interview: Interview, reading: Reading) -> Turn:
    """Offer the report of a finished assessment; before that, say when there will be one."""
    if not interview.state.finished:
        return Turn(interview, (Say("utter_report_not_yet"),))
    assessment = interview.state.assessment_id
    share = share_code(interview.role_model, result_view(interview).rows)
    return Turn(interview, (Say("utter_report", {"id": assessment}, rich={"report": {"id": assessment, "share": share}}),))
