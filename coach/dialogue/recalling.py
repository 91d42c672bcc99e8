"""What the person has told so far, in their own words."""

from __future__ import annotations

import re

from coach.dialogue.cues import is_asking
from coach.dialogue.pending import called_competency
from coach.dialogue.say import Say, Turn
from coach.dialogue.striking import STRUCK
from coach.dialogue.subjects import subjects
from coach.interview.interview import Interview
from coach.interview.state import Answer
from coach.language.clauses import split_clauses
from coach.report.headline import quoted
from coach.report.reasons import shortened

_WORDS, _FEW_WORDS, _MOST_CLAUSES = 30, 6, 3


def recall(interview: Interview, text: str = "") -> Turn:
    """Their answers per topic, or on the one topic that ``text`` names, long ones shortened; ``brief`` has a few words of the
    longest one only."""
    # What was reopened is kept until there is something in its place.
    interview, as_it_is = interview.restore() if interview.state.revisits else interview, interview
    lines, brief = [], []
    named = called_competency(interview, text)
    about = None if named else _about(interview, text)
    if about:
        return Turn(as_it_is, (Say("utter_recall", {"told": about, "brief": about}),))
    for competency in interview.role_model.competencies:
        texts = (
            _without_struck(a.reading.text)
            for a in interview.state.answers
            if a.reading.text and (_area_of(a) == competency.id or named == competency.id and _tells_about(a, competency.id))
        )
        said = list(dict.fromkeys(text for text in texts if any(ch.isalnum() for ch in text)))
        if said and named in {None, competency.id}:
            lines.append(f"{competency.name}: {quoted([shortened(text, _WORDS) for text in said])}")
            brief.append(f"{competency.name}: {quoted([shortened(max(said, key=len), _FEW_WORDS)])}")
    if not lines and named and any(a.reading.text for a in interview.state.answers):
        topic = interview.role_model.competency(named).name.lower()
        return Turn(as_it_is, (Say("utter_nothing_on", {"topic": topic}),))
    if not lines:
        return Turn(as_it_is, (Say("utter_nothing_told"),))
    return Turn(as_it_is, (Say("utter_recall", {"told": "\n".join(lines), "brief": "\n".join(brief)}),))


def _without_struck(text: str) -> str:
    """``text`` with dots where something was taken out."""
    for words in STRUCK:
        text = text.replace(words, "…")
    return text


_OF_RESULT = re.compile(
    r"\b(results?|levels?|scores?|scored|leans?|tracks?|outcomes?|verdicts?|come out|came out|stand|standing|director|managers? track"
    r"|compare[ds]?|chart|points?|typical)\b",
    re.I,
)
_OF_MINE = re.compile(r"\b(i|me|my|mine)\b", re.I)


def asks_one_thing(interview: Interview, text: str) -> bool:
    """Whether a question is about one thing that was told ("how long was my plan"), not about what came of it."""
    return is_asking(text) and bool(_OF_MINE.search(text)) and not _OF_RESULT.search(text) and bool(_about(interview, text))


def _area_of(answer: Answer) -> str:
    """What an answer is about: the area that was asked about, or where it holds evidence for others only, the one that most of
    it is for."""
    areas = [piece.competency for piece in answer.reading.evidence if piece.effect != "wish"]
    return answer.competency if answer.competency in areas or not areas else max(areas, key=areas.count)


def _tells_about(answer: Answer, competency: str) -> bool:
    return any(piece.competency == competency and piece.effect != "wish" and piece.rule != "faint" for piece in answer.reading.evidence)


# Words of asking, which name nothing that was told.
_ASKING = frozenset(
    "what told tell said many much long have know noted about answer answers wrote write give gave mention mentioned last first previous"
    " earlier message messages remember notes from show everything already again else thing things with that this there".split()
)


def _about(interview: Interview, text: str) -> str:
    """The clauses that hold the things which ``text`` asks about ("how many juniors did I say"), "" where none do."""
    words = [word.rstrip("s") for word in subjects(text, _ASKING)]
    found = [
        clause.text
        for answer in interview.state.answers
        for clause in split_clauses(answer.reading.text)
        if any(word in clause.text.lower() for word in words)
    ]
    return quoted([shortened(clause, _WORDS) for clause in found[:_MOST_CLAUSES]]) if found else ""
