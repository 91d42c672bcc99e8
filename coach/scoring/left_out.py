"""Areas whose own question was left out: what was told under other questions counts for them only where it is plain."""

from __future__ import annotations

from coach.evidence.holding import claims_own, is_denial
from coach.evidence.types import Evidence
from coach.evidence.whose import is_of_others
from coach.interview.agenda import SCRAP_WORDS, SURE_WEIGHT, is_own_clause, tells_own
from coach.interview.interview import Interview

# A passing word sounds like an area; a clause of what the speaker did, or two of them, is about it.
_PIECES = 2
# What is told in passing, without a figure or a word on whose it is, shows no more than this.
PASSING_LEVEL = 4.0


def left_out(interview: Interview) -> tuple[str, ...]:
    """The competencies whose question was skipped or refused, or not reached before the end, and that have no answer of their own."""
    state = interview.state
    confirmed = set(state.covered) - set(state.skipped)
    replied = confirmed | {a.competency for a in state.answers if a.is_reply}
    return tuple(name for name in interview.role_model.competency_ids if (state.finished or name in state.skipped) and name not in replied)


def limits_elsewhere(interview: Interview) -> dict[str, float]:
    """The level that words from other answers show at most, for each competency that was left out; 0 where they do not count."""
    limits = {}
    for name in left_out(interview):
        plain = [piece for piece in _elsewhere(interview, name) if _is_plain(piece)]
        if not (len(plain) >= _PIECES or any(is_own_clause(piece) or tells_own(piece) and claims_own(piece.quote) for piece in plain)):
            limits[name] = 0.0
        elif not any(piece.strength == "strong" or claims_own(piece.quote) for piece in plain):
            limits[name] = PASSING_LEVEL
    return limits


def from_elsewhere(interview: Interview, levels: dict[str, float | None]) -> tuple[str, ...]:
    """The competencies that were left out and have a level of ``levels`` all the same, from other answers alone."""
    noted = {answer.competency for answer in interview.state.answers}
    return tuple(name for name in left_out(interview) if levels.get(name) is not None and name not in noted)


def _elsewhere(interview: Interview, name: str) -> list[Evidence]:
    others = [a for a in interview.state.answers if a.competency != name and not a.hypothetical]
    return [piece for answer in others for piece in answer.reading.evidence if piece.competency == name]


def _is_plain(piece: Evidence) -> bool:
    if piece.effect != "shows" or piece.strength == "thin" or piece.stands_in or piece.weight < SURE_WEIGHT:
        return False
    return len(piece.quote.split()) >= SCRAP_WORDS and not (is_denial(piece.quote) or is_of_others(piece))
