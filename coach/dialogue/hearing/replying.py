"""Decides a plain reply to what is pending by its words, without the act model."""

from __future__ import annotations

import re
from dataclasses import replace

from coach.dialogue.changing.adding import limits
from coach.dialogue.changing.revising import in_place_of
from coach.dialogue.changing.revision import Revision
from coach.dialogue.changing.versions import evades, keeps_both, rules_out_both
from coach.dialogue.cues import plain_cues
from coach.dialogue.cues.way_back_cues import only_no, stays
from coach.dialogue.hearing.understood import Understood, sure
from coach.dialogue.moves.clarifying import picked, picked_act
from coach.dialogue.pending import ANSWER_WORDS, QUESTION_WORDS, called_competency, named_versions
from coach.dialogue.way.way_back import follow_up_named
from coach.evidence.types import Reading
from coach.evidence.understanding import Understanding
from coach.interview.interview import Interview
from coach.interview.state import Pending

_PICKING_WORDS, _NAMING_WORDS, _CLAUSE_WORDS = 4, 8, 3
_BEFORE_YES = re.compile(
    r"^\W*((then|well|so|hm+|oh|and|but|ok(ay)?|alright|fine|in that case)\W+)+(?=(yes|yeah|yep|no|nope|nah|do it)\b)", re.I
)
_LEAD_IN = re.compile(r"^\W*((no|so|wait|actually|sorry|oh|oops|well|but|and|hm+|ok(ay)?)\W+)+", re.I)


def reply_to_pending(understanding: Understanding, interview: Interview, text: str, state: str) -> Understood | None:
    """A plain reply to what is pending, decided by its words and not by the act model; None where it is none."""
    pending = interview.state.pending
    if pending is None or pending.data.get("aside"):
        return None
    if pending.kind == "clarify":
        act = picked_act(pending.data, text)
        return None if act is None else sure(act or "deny", Reading.from_json(pending.data["reading"]) if act else Reading(text))
    if pending.kind == "topic":
        if only_no(text) or stays(text):
            return sure("deny", Reading(text))
        short = len(text.split()) <= _PICKING_WORDS and not any(ch.isdigit() for ch in text)
        names_one = short and called_competency(interview, text) or len(text.split()) <= _NAMING_WORDS and follow_up_named(interview, text)
        return sure("back", Reading(text)) if names_one else None
    if pending.kind == "which":
        first, second = (f"{pending.data[key]} {called}" for key, called in zip(("first", "second"), pending.data["called"]))
        place = picked((first, second), text)
        if place is None:
            return None
        return sure("deny", Reading(text)) if place < 0 else revised(understanding, interview, Revision(*pending.data["places"][place]))
    if pending.kind in {"restart", "delete"}:
        # "Well then, yes."
        text = _BEFORE_YES.sub("", text)
    if pending.kind == "contradiction" and rules_out_both(text):
        return sure("correction", Reading(text))
    if not _resolves(pending, text):
        third = in_place_of(interview, pending.data["second"], text) if pending.kind == "contradiction" else None
        return revised(understanding, interview, third) if third else None
    yes, no = plain_cues.is_yes(text), plain_cues.is_no(text) or (pending.kind in {"restart", "delete"} and plain_cues.takes_back(text))
    act = "answer" if state.startswith("answering") else "affirm" if yes else "deny" if no else "answer"
    return sure(act, understanding.reader.read(text, interview.state.open, interview.told))


def is_version(interview: Interview, text: str) -> bool:
    """Whether ``text`` is one of two versions that wait, word for word."""
    pending = interview.state.pending
    waits = pending is not None and pending.kind == "contradiction"
    return waits and _bare(text) in {_bare(pending.data["first"]), _bare(pending.data["second"])}  # type: ignore[union-attr]


def _resolves(pending: Pending, text: str) -> bool:
    """Whether ``text`` is a plain reply to a yes-or-no, a doubt or a contradiction."""
    kind = pending.kind
    if kind == "contradiction":
        versions = (pending.data["first"], pending.data["second"])
        return bool(named_versions(pending.data, text)) or keeps_both(versions, text) or evades(text)
    if kind == "doubt" and (ANSWER_WORDS.search(text) or QUESTION_WORDS.search(text)):
        return True
    return plain_cues.is_yes(text) or plain_cues.is_no(text) or (kind in {"restart", "delete"} and plain_cues.takes_back(text))


def revised(understanding: Understanding, interview: Interview, revision: Revision) -> Understood:
    """A correction with the whole answer read again, its new words in place."""
    answers = interview.state.answers
    before = answers[revision.index].reading
    reading = _rest_as_before(understanding.reader.read(revision.applied(answers), answers[revision.index].question), before)
    if revision.denies:
        reading = _not_shown(reading, revision.new)
    if revision.denies or not revision.new:
        reading = _no_higher(reading, before)
    return sure("correction", reading, str(revision.index))


def read_in_place(understanding: Understanding, interview: Interview, revision: Revision, more: str) -> Understood:
    """A correction with the whole answer read again, its new words in place and ``more`` behind it."""
    answers = interview.state.answers
    text = f"{revision.applied(answers).rstrip(' .;')}; {more}"
    reading = understanding.reader.read(text, answers[revision.index].question)
    if limits(more):
        # What takes something back raises nothing.
        reading = _no_higher(reading, answers[revision.index].reading)
    return sure("correction", reading, str(revision.index))


def _rest_as_before(reading: Reading, before: Reading) -> Reading:
    """``reading``, an answer with new words in it, where clauses without them show what they did ``before``."""
    same = {piece.quote for piece in (*reading.evidence, *before.evidence) if piece.quote in reading.text and piece.quote in before.text}
    kept = [piece for piece in before.evidence if piece.quote in same]
    # A clause that lost some of its words shows what the rest of it shows.
    cut = [piece.quote for piece in before.evidence if piece.quote not in reading.text]
    same = {quote for quote in same if not any(quote in whole for whole in cut)} | {piece.quote for piece in kept}
    return replace(reading, evidence=(*kept, *(piece for piece in reading.evidence if piece.quote not in same)))


def _no_higher(reading: Reading, before: Reading) -> Reading:
    """``reading``, of which something was taken back, with no piece above the highest of its competency ``before``."""
    tops: dict[str, float] = {}
    for piece in before.evidence:
        if piece.effect == "shows":
            tops[piece.competency] = max(piece.level, tops.get(piece.competency, 0.0))
    kept = [p for p in reading.evidence if p.effect != "shows" or p.competency in tops]
    lowered = (replace(p, level=min(p.level, tops[p.competency])) if p.effect == "shows" else p for p in kept)
    return replace(reading, evidence=tuple(lowered))


def _not_shown(reading: Reading, denial: str) -> Reading:
    """``reading`` where ``denial``, up to its first comma and whatever it sounds like, shows nothing: it takes something back."""
    denied = _bare(denial).partition(",")[0]

    def is_denial(quote: str) -> bool:
        return denied in quote or len(_bare(quote).split()) >= _CLAUSE_WORDS and _bare(quote) in denied

    return replace(reading, evidence=tuple(p for p in reading.evidence if p.effect != "shows" or not is_denial(p.quote)))


def _bare(words: str) -> str:
    return _LEAD_IN.sub("", words).strip(" ,;.!")
