"""The lean as a response name with its values: one choice for the chat and for the report."""

from __future__ import annotations

from typing import Any

from coach.report.reasons import shortened
from coach.report.view import ResultView
from coach.role_model import RoleModel
from coach.scoring.lean import Lean, Side

# Mean distance from the midpoint from which on most areas are still at their beginning.
_FOUNDATIONS = -1.5
_MOST = 2


def lean_response(role_model: RoleModel, view: ResultView, quotes: bool = True) -> tuple[str, dict[str, Any]]:
    """Name and values of the response that says ``view``'s lean; without ``quotes`` the variant that cites no words."""
    lean = view.verdict.lean
    values = {
        "upper": role_model.track("upper").name,
        "lower": role_model.track("lower").name,
        "for_quotes": quoted(view.quotes_for),
        "missing": listed(view.missing),
        "most": listed(needed_most(role_model, view)),
        "held_back": listed(competency_names(role_model, lean.held_back_by)),
        "conditional": listed(competency_names(role_model, lean.conditional_on)),
        "craft": role_model.track("lower").craft,
    }
    if lean.side == "undecided":
        return ("utter_lean_undecided" if any(row.level is not None for row in view.rows) else "utter_lean_undecided_none"), values
    if lean.side == "balanced":
        # Close to even is a full answer only where every area was covered.
        partial = "_partial" if lean.reason == "close" and view.missing else ""
        return f"utter_lean_balanced_{lean.reason}{partial}", values
    return f"utter_lean_{lean.side}_{_kind(lean)}{'' if quotes and view.quotes_for else '_noquote'}", values


def needed_most(role_model: RoleModel, view: ResultView) -> list[str]:
    """The areas not covered that a lean needs most: those it cannot do without, else the first ones."""
    names = [row.competency for row in view.rows if row.level is None]
    key = [name for name in role_model.scoring.undecided_if_all_missing if name in names]
    return competency_names(role_model, tuple(key or names[:_MOST]))


def _kind(lean: Lean) -> str:
    """What is special about a lean to one side, else how certain it is."""
    if lean.conditional_on:
        return "conditional"
    if lean.side == "lower" and lean.net <= _FOUNDATIONS:
        return "foundations"
    return "ceiling" if lean.reason == "ceiling" and lean.net > 0 else lean.certainty


def change_response(role_model: RoleModel, view: ResultView) -> tuple[str, dict[str, Any]] | None:
    """Name and values of the response that says what would change the lean most; None where nothing can be said."""
    if view.verdict.lean.side == "undecided":
        return None
    change = view.change
    if change is None:
        return "utter_change_none", {}
    values = {
        "topic": role_model.competency(change.competency).name.lower(),
        "now": f"{change.now:g}",
        "to": f"{change.to:g}",
        "outcome": side_phrase(role_model, change.side),
    }
    return ("utter_change_rise" if change.to > change.now else "utter_change_fall"), values


def lean_id(role_model: RoleModel, side: Side) -> str:
    """Track id of a side, or "balanced" or "undecided"."""
    return role_model.track(side).id if side in {"upper", "lower"} else side


def side_phrase(role_model: RoleModel, side: Side) -> str:
    """A side as words that follow "the result would be"."""
    return f"the {role_model.track(side).name} track" if side in {"upper", "lower"} else side


def lean_words(role_model: RoleModel, lean: str) -> str:
    """A lean as stored (track id, "balanced" or "undecided") as words."""
    return next((f"the {t.name} track" for t in role_model.tracks if t.id == lean), lean)


def competency_names(role_model: RoleModel, ids: tuple[str, ...]) -> list[str]:
    """Names of competencies as they stand inside a sentence."""
    return [role_model.competency(name).name.lower() for name in ids]


def quoted(quotes: tuple[str, ...] | list[str]) -> str:
    """Quotes in quotation marks, joined, each on one line and of a bearable length."""
    return ", ".join(f"“{shortened(q)}”" for q in quotes)


def listed(names: tuple[str, ...] | list[str]) -> str:
    """ "a, b and c" """
    names = list(names)
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + " and " + names[-1] if names else ""
