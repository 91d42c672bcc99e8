"""What the person has told so far, in their own words."""

from __future__ import annotations

import re

from coach.dialogue.changing.striking import STRUCK
from coach.dialogue.changing.subjects import subjects
from coach.dialogue.cues.plain_cues import is_asking, is_no
from coach.dialogue.cues.recall_cues import asks_for_numbers, asks_what_was_skipped
from coach.dialogue.memory.acknowledging import what_it_stands_for
from coach.dialogue.memory.introducing import without_introduction
from coach.dialogue.memory.retelling import says_nothing_alone
from coach.dialogue.memory.telling import bare_words, fitted, worth
from coach.dialogue.pending import called_competency, named_competency
from coach.dialogue.say import Say, Turn
from coach.evidence.types import Evidence
from coach.interview.interview import Interview
from coach.interview.questions import follow_up_by_id, question_by_id
from coach.interview.state import Answer
from coach.language.clauses import split_clauses
from coach.language.self_repair import resolve_self_repairs
from coach.report.headline import listed, quoted
from coach.report.reasons import shortened

_WORDS, _MOST_CLAUSES = 45, 3
# Words that all areas share where the notes have to be short, and the fewest for one of them.
_BRIEF_WORDS, _FEWEST_WORDS = 38, 5
# With more areas than these, their short names leave room for what was told.
_FULL_TITLES = 3
_TWICE = 3
# A no in fewer words tells nothing without its question.
_LEAST_WORDS = 3
# Short replies to a question with options are words of the question, and tell little without it.
_REPLIES = frozenset({"option", "frame", "none"})


def recall(interview: Interview, text: str = "") -> Turn:
    """Their answers per topic, or on the one topic that ``text`` names, long ones shortened; ``brief`` has of every topic a
    whole clause, or its numbers."""
    # What was reopened is kept until there is something in its place.
    interview, as_it_is = interview.restore() if interview.state.revisits else interview, interview
    if asks_what_was_skipped(text):
        return Turn(as_it_is, (_skipped(interview),))
    # "Which numbers" asks for figures, not for the area that goes by that name.
    named = (named_competency if asks_for_numbers(text) else called_competency)(interview, text)
    about = None if named or asks_for_numbers(text) else _about(interview, text)
    if about:
        return Turn(as_it_is, (Say("utter_recall", {"told": about, "brief": about}),))
    by_numbers = asks_for_numbers(text) and bool(interview.facts)
    areas = [c.id for c in interview.role_model.competencies if named in {None, c.id}]
    told = {name: _told(interview, name) for name in areas if _told(interview, name) or _picked(interview, name)}
    if by_numbers and not named:
        told = {name: said for name, said in told.items() if _numbers(interview, name)}
    if not told and named and any(a.reading.text for a in interview.state.answers):
        topic = interview.role_model.competency(named).name.lower()
        return Turn(as_it_is, (Say("utter_nothing_on", {"topic": topic}),))
    if not told:
        return Turn(as_it_is, (Say("utter_nothing_told"),))
    lines: list[str] = []
    brief: list[str] = []
    used: set[str] = set()
    room = _BRIEF_WORDS
    short_titles = len(told) > _FULL_TITLES
    for name, said in told.items():
        title, numbers = interview.role_model.competency(name).name, _numbers(interview, name)
        if by_numbers and not named:
            lines.append(f"{title}: {numbers}")
            brief.append(lines[-1])
        else:
            kept = [shortened(bare_words(resolve_self_repairs(words)), _WORDS) for words in said]
            lines.append(f"{title}: {', '.join(filter(None, [quoted(kept), *_picked(interview, name)]))}")
            # What one area leaves over is there for the next.
            title = interview.role_model.competency(name).short_name if short_titles else title
            share = room // (len(told) - len(brief)) - len(title.split())
            brief.append(f"{title}: {_in_few_words(interview, name, said, max(_FEWEST_WORDS, share), used)}")
            room -= len(brief[-1].split())
    return Turn(as_it_is, (Say("utter_recall", {"told": "\n".join(lines), "brief": "\n".join(brief)}),))


def _told(interview: Interview, competency: str) -> list[str]:
    """What was said on a competency: the answers that are about it, and the clauses that tell of it under other questions."""
    said: list[str] = []
    for answer in interview.state.answers:
        pieces = () if answer.hypothetical else (p.quote for p in answer.reading.evidence if p.competency == competency and _is_told(p))
        if not (picked_meaning(interview, answer) or _is_a_mere_reply(answer.reading.text)):
            said += [without_introduction(answer.reading.text)] if area_of(answer) == competency else pieces
    told = dict.fromkeys(without_struck(words) for words in said if any(ch.isalnum() for ch in words))
    return [words for words in told if not any(words in other and words != other for other in told)]


def _picked(interview: Interview, competency: str) -> list[str]:
    """What the buttons pressed on a competency mean: their labels are no words of the person's."""
    return list(filter(None, (picked_meaning(interview, a) for a in interview.state.answers if a.competency == competency)))


def picked_meaning(interview: Interview, answer: Answer) -> str:
    """What a pick among the options of a follow-up stands for, "" where ``answer`` is none."""
    if follow_up_by_id(interview.role_model, answer.question) is None:
        return ""
    return what_it_stands_for(answer.reading, question_by_id(interview.role_model, answer.question), interview.role_model)


def _is_a_mere_reply(text: str) -> bool:
    return says_nothing_alone(text) or len(text.split()) < _LEAST_WORDS and is_no(text)


def _in_few_words(interview: Interview, competency: str, said: list[str], room: int, used: set[str]) -> str:
    """The clause that tells most of what the person did on a competency, as much of it as is whole in ``room`` words; where no clause
    tells of it, the longest answer. What stands under another area already (``used``) gives way to what does not."""
    told = [
        (worth(piece, answer.reading) + (area_of(answer) == competency) - _TWICE * (piece.quote in used), piece.quote)
        for answer in interview.state.answers
        for piece in answer.reading.evidence
        if piece.competency == competency and _is_told(piece) and piece.rule not in _REPLIES
    ]
    best = max(told, key=lambda one: one[0], default=(0.0, ""))[1]
    used.add(best)
    if not (best or said):
        return fitted(_picked(interview, competency)[0], room)
    words = bare_words(resolve_self_repairs(without_struck(best or max(said, key=len))))
    return quoted([shortened(fitted(words, room), room)])


def _numbers(interview: Interview, competency: str) -> str:
    """The numbers told on a competency, in the person's words."""
    answers = (answer for answer in interview.state.answers if area_of(answer) == competency)
    facts = (fact for answer in answers for fact in answer.reading.facts if fact.owner == "own")
    # "Two" alone says nothing without what it counts.
    return ", ".join(dict.fromkeys(f.words for f in facts if len(f.words.split()) > 1 or any(ch.isdigit() for ch in f.words)))


def _skipped(interview: Interview) -> Say:
    """The areas and questions that were left out."""
    model, skipped = interview.role_model, interview.state.skipped
    if not skipped:
        return Say("utter_skipped_nothing")
    areas = [model.competency(name).name.lower() for name in skipped if name in model.competency_ids]
    asked = (follow_up_by_id(model, name) for name in skipped if name.partition(".")[0] not in skipped)
    return Say("utter_skipped_these", {"skipped": listed([*areas, *(f"“{entry.text}”" for entry in asked if entry)])})


def without_struck(text: str) -> str:
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


def area_of(answer: Answer) -> str:
    """What an answer is about: the area that was asked about, or where it holds evidence for others only, the one that most of
    it is for."""
    areas = [piece.competency for piece in answer.reading.evidence if piece.effect != "wish" and not answer.hypothetical]
    return answer.competency if answer.competency in areas or not areas else max(areas, key=areas.count)


def _is_told(piece: Evidence) -> bool:
    return piece.effect != "wish" and piece.rule != "faint"


# Words of asking, which name nothing that was told.
_ASKING = frozenset(
    "what told tell said many much long have know noted about answer answers wrote write give gave mention mentioned last first previous"
    " hold holds stored store kept keep saved save recorded record currently earlier message messages remember notes from"
    " show everything already again else thing things with that this there".split()
)


def _about(interview: Interview, text: str) -> str:
    """The clauses that hold the things which ``text`` asks about ("how many juniors did I say"), "" where none do."""
    # "Hold" is no part of a holdout that was told of, but "plan" is of plans.
    meant = [re.compile(rf"\b{re.escape(word.rstrip('s'))}", re.I) for word in subjects(text, _ASKING)]
    found = [
        clause.text
        for answer in interview.state.answers
        for clause in split_clauses(answer.reading.text)
        if any(word.search(clause.text) for word in meant)
    ]
    return quoted([shortened(clause, _WORDS) for clause in found[:_MOST_CLAUSES]]) if found else ""
