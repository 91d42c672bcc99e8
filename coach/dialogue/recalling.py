"""What the person has told so far, in their own words."""

from __future__ import annotations

from coach.dialogue.pending import named_competency
from coach.dialogue.say import Say, Turn
from coach.interview.interview import Interview
from coach.report.headline import quoted
from coach.report.reasons import shortened

_WORDS, _FEW_WORDS = 30, 6


def recall(interview: Interview, text: str = "") -> Turn:
    """Their answers per topic, or on the one topic that ``text`` names, long ones shortened; ``brief`` has a few words of the
    longest one only."""
    lines, brief = [], []
    named = named_competency(interview, text)
    for competency in interview.role_model.competencies:
        said = [a.reading.text for a in interview.state.answers if a.competency == competency.id and a.reading.text]
        if said and named in {None, competency.id}:
            lines.append(f"{competency.name}: {quoted([shortened(text, _WORDS) for text in said])}")
            brief.append(f"{competency.name}: {quoted([shortened(max(said, key=len), _FEW_WORDS)])}")
    if not lines:
        return Turn(interview, (Say("utter_nothing_told"),))
    return Turn(interview, (Say("utter_recall", {"told": "\n".join(lines), "brief": "\n".join(brief)}),))
