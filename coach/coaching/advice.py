"""Chooses advice from the role model by a person's levels and lean. Words are the role model's; choices are made here."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from coach.coaching.steps import ANYBODY, Fit, next_step
from coach.evidence.types import Evidence
from coach.role_model import RoleModel, Step, TeamRole
from coach.scoring.levels import half
from coach.scoring.verdict import Verdict
from coach.wording import inside_sentence

_GAPS, _TIPS, _STORIES, _TEAM, _QUESTIONS = 2, 3, 3, 5, 5
_STORY_WORDS, _STORY_LEVEL, _TOLD_WORDS = 6, 2.25, 24
_WE, _I = re.compile(r"\b(we|our|us)\b", re.I), re.compile(r"\b(I|I'm|I've|my|me)\b", re.I)
# Rules that read buttons, bare numbers or imagined cases: nothing to tell in an interview.
_NO_STORY = frozenset({"option", "frame", "none", "hypothetical"})


@dataclass(frozen=True)
class Gap:
    """A competency to work on and the step that leads up from its level."""

    competency: str
    name: str
    level: float
    step: Step


@dataclass(frozen=True)
class Story:
    """Words of the person's own that make an interview story, with a tip for telling it; ``lacks_result`` if they hold
    no outcome yet."""

    competency: str
    name: str
    quote: str
    tip: str
    lacks_result: bool


@dataclass(frozen=True)
class Advice:
    """Everything to do next, chosen for one person. ``plan`` has three periods of lines; ``general`` fits the lean;
    ``tips`` suit how this person tells things and everybody, ``track_tips`` the track leaned to (both tracks in turn, where
    the result is balanced)."""

    gaps: tuple[Gap, ...]
    plan: tuple[tuple[str, ...], ...]
    general: tuple[str, ...]
    tips: tuple[str, ...]
    track_tips: tuple[str, ...]
    stories: tuple[Story, ...]
    team: tuple[TeamRole, ...]
    questions: tuple[str, ...]


def advise(role_model: RoleModel, verdict: Verdict, fit: Fit = ANYBODY) -> Advice:
    """Advice for the person behind ``verdict``, in steps that ``fit``; without any level it is what suits everybody."""
    gaps, stories = biggest_gaps(role_model, verdict, fit), _stories(role_model, verdict)
    return Advice(
        gaps=gaps,
        plan=_plan(role_model, verdict, gaps[0] if gaps else None),
        general=_general(role_model, verdict),
        tips=_tips(role_model, verdict, stories),
        track_tips=_track_tips(role_model, verdict),
        stories=stories,
        team=_team(role_model, verdict),
        questions=_questions(role_model, verdict, gaps),
    )


def biggest_gaps(role_model: RoleModel, verdict: Verdict, fit: Fit = ANYBODY) -> tuple[Gap, ...]:
    """The competencies furthest below what is typical for the track leaned to, failed must-haves first; none at the top,
    or where no step fits.

    At the same distance the lower track's own craft comes before what sets the upper one apart.
    """
    lean = verdict.lean
    typical, upper = role_model.track("lower" if lean.side == "lower" else "upper").typical, role_model.track("upper").typical
    found = []
    for order, competency in enumerate(role_model.competencies):
        level = verdict.levels[competency.id].level
        step = next_step(role_model, competency.id, level, fit)
        if level is None or step is None:
            continue
        held_back = competency.id in lean.held_back_by
        short = typical.get(competency.id, level) - half(level)
        apart = upper.get(competency.id, 0.0) - typical.get(competency.id, 0.0)
        found.append(((not held_back, -short, apart, level, order), Gap(competency.id, competency.name, level, step)))
    return tuple(gap for _, gap in sorted(found, key=lambda pair: pair[0])[:_GAPS])


def _plan(role_model: RoleModel, verdict: Verdict, gap: Gap | None) -> tuple[tuple[str, ...], ...]:
    """The plan for the lean, with the step of the biggest gap in its lines."""
    side, values = verdict.lean.side, {}
    if gap:
        values = {
            "gap": gap.name.lower(),
            "project": gap.step.project,
            "own": inside_sentence(gap.step.own.rstrip(".")),
            "shadow": gap.step.shadow,
        }
    periods = role_model.coaching.plan[role_model.track(side).id if side in {"upper", "lower"} else side]
    return tuple(tuple(line.format(**values) for line in lines if gap or "{" not in line) for lines in periods.values())


def _general(role_model: RoleModel, verdict: Verdict) -> tuple[str, ...]:
    coaching, side = role_model.coaching, verdict.lean.side
    if side == "balanced":
        return tuple(coaching.balanced_advice)
    if side == "undecided":
        return tuple(coaching.undecided_advice)
    return tuple(coaching.growth[role_model.track(side).id])


def _tips(role_model: RoleModel, verdict: Verdict, stories: tuple[Story, ...]) -> tuple[str, ...]:
    """Tips for how this person tells things first, then those for everybody."""
    tips = role_model.coaching.interview_tips
    fits = {"says_we": _says_we(verdict), "lacks_result": any(story.lacks_result for story in stories)}
    own = [tip for name, holds in fits.items() if holds for tip in tips.get(name, [])[:1]]
    return (*own, *tips.get("all", []))[:_TIPS]


def _says_we(verdict: Verdict) -> bool:
    said = " ".join(piece.quote for entry in verdict.levels.values() for piece in entry.evidence)
    return len(_WE.findall(said)) > len(_I.findall(said))


def _track_tips(role_model: RoleModel, verdict: Verdict) -> tuple[str, ...]:
    tips, side = role_model.coaching.interview_tips, verdict.lean.side
    if side == "undecided":
        return ()
    if side == "balanced":
        pairs = zip(*(tips.get(track.id, []) for track in role_model.tracks))
        return tuple(tip for pair in pairs for tip in pair)[: _TIPS + 1]
    return tuple(tips.get(role_model.track(side).id, [])[:_TIPS])


def _stories(role_model: RoleModel, verdict: Verdict) -> tuple[Story, ...]:
    """The best story of each competency, strongest first; no words are used twice."""
    tips, strength = role_model.coaching.interview_tips, {"strong": 2, "moderate": 1, "thin": 0}
    found: list[tuple[tuple[float, ...], Story]] = []
    used: set[str] = set()
    for order, competency in enumerate(role_model.competencies):
        evidence = verdict.levels[competency.id].evidence
        denied = {p.quote for p in evidence if p.effect == "caps"}
        pieces = [p for p in evidence if _is_story(p) and p.quote not in used | denied]
        if not pieces:
            continue
        best = min(pieces, key=lambda p: (-strength[p.strength], -_told(p), p.quote))
        used.add(best.quote)
        tip = tips.get(competency.id, [""])[0]
        story = Story(competency.id, competency.name, best.quote, tip, lacks_result=best.strength != "strong")
        found.append(((-strength[best.strength], -_told(best), order), story))
    return tuple(story for _, story in sorted(found, key=lambda pair: pair[0])[:_STORIES])


def _told(piece: Evidence) -> float:
    """How much of a story a piece tells: its level and weight, and up to a point how much was said."""
    return piece.level * piece.weight + 0.05 * min(len(piece.quote.split()), _TOLD_WORDS)


def _is_story(piece: Evidence) -> bool:
    if piece.strength == "thin" or piece.level < _STORY_LEVEL:
        return False
    return piece.effect == "shows" and piece.rule not in _NO_STORY and len(piece.quote.split()) >= _STORY_WORDS


def _team(role_model: RoleModel, verdict: Verdict) -> tuple[TeamRole, ...]:
    """Roles to build around this person: first those that help out where their own levels are lowest."""
    levels: Mapping[str, float] = {name: entry.level for name, entry in verdict.levels.items() if entry.level is not None}
    roles = [role for role in role_model.coaching.team_roles if role.name.lower() != role_model.track("upper").name]
    order = {id(role): number for number, role in enumerate(roles)}

    def need(role: TeamRole) -> tuple[float, float]:
        """Lower for who helps out where it is lowest, and for who is there for just that."""
        helped = [levels[name] for name in role.complements if name in levels] or [5.0]
        return min(helped), sum(helped) / len(helped)

    chosen, kinds = [], set()
    for role in sorted(roles, key=lambda r: (*need(r), order[id(r)])):
        # One of a kind first: a team of five merchants would be no team.
        if role.covers not in kinds or len(roles) <= _TEAM:
            chosen.append(role)
            kinds.add(role.covers)
    return tuple(chosen[:_TEAM])


def _questions(role_model: RoleModel, verdict: Verdict, gaps: tuple[Gap, ...]) -> tuple[str, ...]:
    """Questions about the track leaned to and the biggest gaps first, then those that suit everybody."""
    side = verdict.lean.side
    track = role_model.track(side).id if side in {"upper", "lower"} else ""
    wanted = {track, *(gap.competency for gap in gaps)}
    other = {t.id for t in role_model.tracks if track and t.id != track}
    entries = [q for q in role_model.coaching.employer_questions if not other & set(q.about)]
    ranked = sorted(entries, key=lambda q: -len(wanted & set(q.about)) if q.about else -0.5)
    return tuple(q.text for q in ranked[:_QUESTIONS])
