"""The worst misses, with what caused them. For training writers under cross-validation only: they are shown as texts."""

from __future__ import annotations

from collections.abc import Sequence

from coach.evidence.types import Evidence
from coach.role_model import RoleModel
from evaluation.act_figures import ActOutcome
from evaluation.people_figures import PersonOutcome

COUNT = 20
_QUOTE = 140
_PIECES = 4
# How much worse than its level errors a wrong lean makes a miss, in levels.
_OPPOSITE, _WRONG_CLEAR, _WRONG = 4.0, 1.5, 0.5


def worst_people(role_model: RoleModel, outcomes: Sequence[PersonOutcome]) -> list[str]:
    """Markdown lines on the ``COUNT`` worst-assessed people: what was expected, what came, and the evidence for it."""
    ranked = sorted(outcomes, key=lambda o: (-_badness(o), o.person.id))[:COUNT]
    lines = []
    for o in ranked:
        levels = ", ".join(f"{n} {_show(o.person.levels.get(n))} / {_show(o.levels.get(n))}" for n in role_model.competency_ids)
        lines.append(f"- **{o.person.id}** ({', '.join(o.person.tags)}): expert {o.expert_side}, coach {o.side} at {o.confidence:.2f}.")
        lines.append(f"  Levels, expert / coach: {levels}.")
        name = max(role_model.competency_ids, key=lambda n: _error(o, n))
        pieces = o.verdict.levels[name].evidence if o.verdict else ()
        lines.append(f"  Furthest off: {name}, from " + ("no evidence." if not pieces else f"{len(pieces)} pieces:"))
        lines += [f"  - {_piece(p)}" for p in pieces[:_PIECES]]
    return lines


def worst_acts(outcomes: Sequence[ActOutcome]) -> list[str]:
    """Markdown lines on the ``COUNT`` wrong decisions that were made with the most confidence."""
    wrong = sorted((o for o in outcomes if o.act != o.owed), key=lambda o: (-o.confidence, o.message.text))[:COUNT]
    return [f"- {o.owed} taken for {o.act} at {o.confidence:.2f}, in {o.message.state}: {_cut(o.message.text)}" for o in wrong]


def _badness(o: PersonOutcome) -> float:
    errors = [_error(o, name) for name in o.levels]
    wrong = _OPPOSITE if o.opposite else 0.0 if o.agrees else _WRONG_CLEAR if o.clear_case else _WRONG
    return wrong + sum(errors) / len(errors)


def _error(o: PersonOutcome, name: str) -> float:
    """Levels between expert and coach; a level that only one of them gave counts as one and a half."""
    ours, expert = o.levels.get(name), o.person.levels.get(name)
    if ours is None or expert is None:
        return 0.0 if ours is expert else 1.5
    return abs(ours - expert)


def _piece(p: Evidence) -> str:
    return (
        f"{p.effect} {p.level:.1f} (weight {p.weight:.2f}, {p.strength}, {p.rule}, near {p.indicator} {p.similarity:.2f}): {_cut(p.quote)}"
    )


def _cut(text: str) -> str:
    text = " ".join(text.split()).replace("|", "/")
    return f"“{text if len(text) <= _QUOTE else text[: _QUOTE - 1] + '…'}”"


def _show(level: float | None) -> str:
    return "-" if level is None else f"{level:g}"
