"""What to ask next: the same core questions in the same order for everyone, follow-ups only where evidence lacks."""

from __future__ import annotations

import re

from coach.evidence.holding import claims_own, is_denial, is_held_by_others
from coach.evidence.types import Evidence
from coach.evidence.whose import OTHERS, OURS, OWN, is_of_others
from coach.interview.questions import CONFIRM, SITUATIONAL
from coach.interview.state import PREFERENCE, Answer, State
from coach.role_model import Competency, RoleModel

MAX_FOLLOW_UPS = 2
# Volunteered evidence stands in for an answer when there is about as much of it: two pieces, or one of what the person did
# themselves that is strong, a whole clause, or in a few words beyond doubt ("90k, mine"). Whoever has more to say is asked for it.
_COVERED_PIECES, _CLAUSE_WORDS, _PLAIN_WEIGHT, SURE_WEIGHT = 2, 6, 0.65, 0.85
# How people were divided is told of the team, whatever the parts are called ("I split them into ads, email and shop").
_DIVIDES = re.compile(
    r"\b(?:divid|split|organi[sz]|structur|group|arrang|sort|re-?organi[sz]|restructur)\w* (?:it|them|us|everyone|everybody|people"
    r"|(?:the|my|our) (?:\w+ )?(?:team|people|department|group|crew|staff|unit))(?: \w+)? ?(?:up |out )?(?:in|into|by|between|among"
    r"|along)\b",
    re.I,
)
# Fewer words than these are a scrap of a sentence.
SCRAP_WORDS = 4


def next_question_id(role_model: RoleModel, state: State) -> str | None:
    """Id of the next question to put, or None when the interview is complete."""
    for competency in role_model.competencies:
        if competency.id in state.skipped:
            continue
        if not is_settled(state, competency.id):
            return f"{competency.id}.{CONFIRM}" if _is_volunteered(state, competency) else competency.id
        follow_up = _next_follow_up(state, competency)
        if follow_up:
            return f"{competency.id}.{follow_up}"
    if PREFERENCE not in state.skipped and not any(a.question == PREFERENCE for a in state.answers):
        return PREFERENCE
    return None


def is_settled(state: State, competency_id: str) -> bool:
    """Whether the core question of this competency was answered, or confirmed as already answered."""
    return competency_id in state.covered or any(a.question == competency_id for a in state.answers)


def signals_of(state: State) -> frozenset[str]:
    """All signals shown so far, as "competency.signal"; evidence counts wherever it was said."""
    return frozenset(signal for answer in state.answers for signal in answer.reading.signals)


def _next_follow_up(state: State, competency: Competency) -> str | None:
    asked = [q for q in state.asked if q.startswith(f"{competency.id}.") and not q.endswith(f".{CONFIRM}")]
    skipped = [q for q in state.skipped if q.startswith(f"{competency.id}.")]
    if len(set(asked) | set(skipped)) >= MAX_FOLLOW_UPS:
        return None
    has_none = _says_none(state, competency.id) or _only_wishes(state, competency)
    if has_none:
        situational = f"{competency.id}.{SITUATIONAL}"
        return SITUATIONAL if situational not in asked and situational not in skipped else None
    shown = {s.split(".", 1)[1] for s in signals_of(state) if s.startswith(f"{competency.id}.")}
    for entry in competency.follow_ups:
        question = f"{competency.id}.{entry.id}"
        if question in asked or question in skipped:
            continue
        if entry.ask_if.own and _is_somebody_elses(state, competency.id):
            continue
        if shown.isdisjoint(entry.ask_if.missing) and shown.issuperset(entry.ask_if.present):
            return entry.id
    return None


def _is_somebody_elses(state: State, competency_id: str) -> bool:
    """Whether the answers on a competency say that it is somebody else's, and claim nothing of it."""
    told = [answer.reading.text for answer in state.answers if answer.competency == competency_id]
    return any(map(is_held_by_others, told)) and not any(map(claims_own, told))


def _says_none(state: State, competency_id: str) -> bool:
    """Whether everything said on this competency says that there is no experience at all."""
    pieces = [
        piece
        for answer in state.answers
        if not answer.hypothetical
        for piece in answer.reading.evidence
        if piece.competency == competency_id and piece.effect == "shows" and piece.rule != "faint"
    ]
    return bool(pieces) and max(piece.level for piece in pieces) < 1.5


def _only_wishes(state: State, competency: Competency) -> bool:
    """Whether all that was told on ``competency`` is what was wished for, or that nothing comes to mind. A plan for what is to come
    may be one all the same where plans are asked for."""
    pieces = [p for answer in state.answers if not answer.hypothetical for p in answer.reading.evidence if p.competency == competency.id]
    if not pieces or any(piece.effect != "wish" for piece in pieces):
        return False
    return "horizon" not in competency.measured_in or any(piece.rule in {"unreal", "none"} for piece in pieces)


def _is_volunteered(state: State, competency: Competency) -> bool:
    """Whether other answers already hold about what an answer to the core question would; what is due follows after it."""
    pieces = _volunteered(state.answers, competency.id)
    if len(pieces) >= _COVERED_PIECES or any(p.strength == "strong" for p in pieces):
        return True
    return any(is_own_clause(p) or _is_beyond_doubt(p) for p in pieces) or _is_backed(state.answers, competency.id)


def volunteered_evidence(answers: tuple[Answer, ...], competency_id: str) -> list[str]:
    """Quotes that hold strong or moderate evidence for a competency whose question was not open, the plainest first."""
    return [piece.quote for piece in sorted(_volunteered(answers, competency_id), key=lambda piece: -piece.weight)]


def _volunteered(answers: tuple[Answer, ...], competency_id: str) -> list[Evidence]:
    others = [answer for answer in answers if answer.competency != competency_id and not answer.hypothetical]
    told = [piece for answer in others for piece in answer.reading.evidence]
    of_it = [piece for piece in told if piece.competency == competency_id]
    denied = {piece.quote for piece in of_it if piece.effect == "caps"}
    return [
        piece
        for piece in of_it
        if piece.effect == "shows"
        and piece.level >= 2
        and (piece.strength != "thin" or _is_plain(piece))
        and piece.quote not in denied
        and not _DIVIDES.search(piece.quote)
        and not (is_denial(piece.quote) or is_of_others(piece) or is_held_by_others(piece.quote) and not claims_own(piece.quote))
    ]


def _is_plain(piece: Evidence) -> bool:
    """Whether a claim without figure or outcome is still plainly about what the person did."""
    return piece.rule != "faint" and piece.weight >= _PLAIN_WEIGHT and is_own_clause(piece)


def _is_beyond_doubt(piece: Evidence) -> bool:
    """Whether a few words of the speaker's own ("shopify, I built it"), or a clause of "we", are plain without more around them."""
    if piece.rule != "clause" or piece.strength == "thin" or piece.weight < SURE_WEIGHT:
        return False
    words = OTHERS.sub("", piece.quote)
    return bool(OWN.search(words)) or bool(OURS.search(words)) and len(piece.quote.split()) >= _CLAUSE_WORDS


def _is_backed(answers: tuple[Answer, ...], competency_id: str) -> bool:
    """Whether an answer holds a plain piece and two of the things that follow-ups on it would ask for ("the shop is on shopware,
    I built it")."""
    for answer in answers:
        shown = [signal for signal in answer.reading.signals if signal.startswith(f"{competency_id}.") and ".no_" not in signal]
        plain = [p for p in _volunteered((answer,), competency_id) if p.rule == "clause" and p.strength != "thin"]
        plain = [p for p in plain if len(p.quote.split()) >= SCRAP_WORDS]
        if len(shown) > 1 and any(p.weight >= SURE_WEIGHT for p in plain):
            return True
    return False


def tells_own(piece: Evidence) -> bool:
    """Whether ``piece`` speaks of its speaker, beside whoever else it names."""
    return bool(OWN.search(OTHERS.sub("", piece.quote)))


def is_own_clause(piece: Evidence) -> bool:
    """Whether ``piece`` is a whole clause of what its speaker did."""
    return tells_own(piece) and len(piece.quote.split()) >= _CLAUSE_WORDS
