"""Another step, where the one given is done already, cannot be had, or is not liked. Nothing of it is evidence."""

from __future__ import annotations

import re

from coach.coaching.advice import Gap, biggest_gaps
from coach.coaching.lacking import lacking, without_lacking
from coach.coaching.steps import fit_of, next_step, step_id
from coach.dialogue.cues.cue import spelt_out
from coach.dialogue.cues.step_cues import has_it_already, turns_step_down
from coach.dialogue.outcome.result_questions import more_asked
from coach.dialogue.pending import called_competency
from coach.dialogue.say import Say, Turn
from coach.evidence.types import Reading
from coach.interview.interview import Interview
from coach.role_model import Step
from coach.scoring.verdict import Verdict, judge_interview

ABOUT_STEPS = "steps"
_STEM, _LEADS = 5, 2
# Without a job there is nobody above, no one who keeps the figures and no money to move.
_BRINGS = {"job": ("boss", "finance_team", "budget")}


def replies_to_step(interview: Interview, text: str) -> bool:
    """Whether ``text`` turns down the step that somebody with a result was given, or asks for one that suits better."""
    state = interview.state
    if not state.finished or not state.answers or state.pending or interview.is_open:
        return False
    if more_asked(text) == "no_people":
        return False
    after_plan = state.about.startswith(ABOUT_STEPS)
    return turns_step_down(text, after_plan or state.about == "result", after_plan)


def other_step(interview: Interview, reading: Reading) -> Turn:
    """A step that asks for nothing that ``reading`` says is lacking or done, in the area it names, else in the one spoken of."""
    text, verdict = spelt_out(reading.text), judge_interview(interview)
    needs = lacking(text)
    before = _step_spoken_of(interview, verdict, text)
    brought = [more for need in needs for more in (need, *_BRINGS.get(need, ()))]
    refused = [step_id(*before)] if before and not needs else []
    ruled_out = tuple(dict.fromkeys((*interview.state.ruled_out, *brought, *refused)))
    after = interview.updated(ruled_out=ruled_out)
    area = called_competency(interview, without_lacking(text)) or (before[0] if before else None)
    found = _step_in(after, verdict, area)
    if found and before and interview.state.about.endswith(f":{found[1].project}"):
        # The step of the reply before, which needs nothing of that: it is not said twice.
        after = after.updated(ruled_out=(*ruled_out, step_id(*before)))
        found = _step_in(after, verdict, area)
    if found is None:
        return Turn(interview.updated(ruled_out=ruled_out if brought else ()), (Say("utter_no_other_step"),))
    how = "have" if has_it_already(text) else "other"
    leads = tuple(Say(f"utter_step_without_{need}") for need in needs[:_LEADS]) or (Say(f"utter_step_{how}"),)
    topic, step = found
    values = {"topic": topic.lower(), "project": step.project, "own": step.own, "shadow": step.shadow}
    return Turn(after, (*leads, Say("utter_step_on", values)))


def _step_in(interview: Interview, verdict: Verdict, area: str | None) -> tuple[str, Step] | None:
    """The step that fits in ``area``, with the area's name, else that of the biggest gap where one fits, else of an area left out."""
    fit, role_model = fit_of(interview), interview.role_model
    known = [entry.level for entry in verdict.levels.values() if entry.level is not None]
    if not known:
        return None
    # Who left an area out stands there, for want of anything better, where they stand in the rest.
    mean = sum(known) / len(known)
    gaps = [gap.competency for gap in biggest_gaps(role_model, verdict, fit)]
    left_out = [name for name, entry in verdict.levels.items() if entry.level is None]
    for name in (area, *gaps, *left_out):
        step = next_step(role_model, name, verdict.levels[name].level or mean, fit) if name else None
        if name and step:
            return role_model.competency(name).name, step
    return None


def _step_spoken_of(interview: Interview, verdict: Verdict, text: str) -> tuple[str, Step] | None:
    """The step, with its area, that the reply before named, or of the steps that a plan names the one whose words ``text`` takes up."""
    gaps: tuple[Gap, ...] = biggest_gaps(interview.role_model, verdict, fit_of(interview))
    named = interview.state.about.partition(":")[2]
    known = [(c.id, step) for c in interview.role_model.competencies for entry in c.next_steps.values() for step in (entry, *entry.instead)]
    for area, step in known:
        if named and step.project == named:
            return area, step
    stems = _stems(text)
    best = max(gaps, key=lambda gap: (len(_stems(gap.step.project) & stems), -gaps.index(gap)), default=None)
    return (best.competency, best.step) if best else None


def _stems(text: str) -> set[str]:
    return {word[:_STEM] for word in re.findall(r"[a-z]{4,}", text.lower())}
