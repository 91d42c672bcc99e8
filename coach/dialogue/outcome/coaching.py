"""Advice in the chat: next steps with a plan, interview tips with the person's own stories, the team to build."""

from __future__ import annotations

import re

from coach.coaching.advice import Advice, advise
from coach.coaching.steps import fit_of, next_step
from coach.dialogue.outcome.about_result import answer, asks_how_to_rise
from coach.dialogue.outcome.explaining import asked_track, explain
from coach.dialogue.outcome.other_step import other_step, replies_to_step
from coach.dialogue.pending import called_competency, named_competency
from coach.dialogue.say import Say, Turn
from coach.evidence.types import Reading
from coach.interview.interview import Interview
from coach.report.reasons import shortened
from coach.report.view import result_view
from coach.role_model import Step
from coach.scoring.verdict import judge_interview
from coach.wording import inside_sentence

_LEARNS = re.compile(
    r"\b(courses?|class(es)?|books?|certificates?|certifications?|trainings?|podcasts?|something (i can |to )?read)\b", re.I
)
_TIPS, _STORIES, _QUESTIONS = 2, 2, 3
STRENGTH = "strength"


def advice_for(interview: Interview) -> Advice:
    """Advice for the person as they are known so far."""
    return advise(interview.role_model, judge_interview(interview), fit_of(interview))


def next_steps(interview: Interview, reading: Reading) -> Turn:
    """A 90-day plan made of the biggest gap's step, the step of the next gap for later, and how to grow on this track; the
    step of one area where that area is asked about."""
    if replies_to_step(interview, reading.text):
        return other_step(interview, reading)
    learns = bool(_LEARNS.search(reading.text))
    topic = (called_competency if learns else named_competency)(interview, reading.text)
    if interview.state.answers and asks_how_to_rise(reading.text):
        return explain(interview, reading)
    if _aims_higher(interview, reading.text):
        return Turn(interview, answer(interview, result_view(interview), "needed"))
    step = next_step(interview.role_model, topic, judge_interview(interview).levels[topic].level, fit_of(interview)) if topic else None
    advice = advice_for(interview)
    on = (interview.role_model.competency(topic).name, step) if topic and step else None
    if learns and not on and advice.gaps:
        on = (advice.gaps[0].name, advice.gaps[0].step)
    if on:
        return Turn(interview, (Say("utter_step_on", _step_values(*on)), *((Say("utter_no_courses"),) if learns else ())))
    first, second, third = (bullets(lines) for lines in advice.plan)
    begin = advice.gaps[0].step.project if advice.gaps else advice.plan[0][0]
    plan = {"first": first, "second": second, "third": third, "step": begin}
    says = [Say("utter_plan" if advice.gaps else "utter_steps_general", plan)]
    for gap in advice.gaps[1:]:
        says.append(Say("utter_step", _step_values(gap.name, gap.step)))
    if interview.state.answers:
        says.append(Say("utter_growth", {"advice": bullets(advice.general)}))
    return Turn(interview, tuple(says))


def strength_and_step(interview: Interview) -> tuple[Say, ...]:
    """The area that somebody with a result is strongest in, and one next step; nothing where no area has a level, or
    where they were named just now."""
    known = [row for row in result_view(interview).rows if row.level is not None]
    gaps = advice_for(interview).gaps
    if not known or not gaps or interview.state.about == STRENGTH:
        return ()
    best = max(known, key=lambda row: row.level or 0.0)
    values = {"strength": inside_sentence(best.name), "level": f"{best.level:g}", "topic": inside_sentence(gaps[0].name)}
    return (Say("utter_strength_and_step", {**values, "step": gaps[0].step.project}),)


def _aims_higher(interview: Interview, text: str) -> bool:
    """Whether somebody with a result asks for the way to the upper track, which is not the one leaned to."""
    known = interview.state.finished and bool(interview.state.answers)
    return known and asked_track(interview.role_model, text) == "upper" and judge_interview(interview).lean.side != "upper"


def _step_values(name: str, step: Step) -> dict[str, str]:
    return {"topic": name.lower(), "project": step.project, "own": step.own, "shadow": step.shadow}


def interview_tips(interview: Interview, reading: Reading) -> Turn:
    """Tips for everybody and for the track leaned to, stories of their own with how to tell them, questions to ask back."""
    advice = advice_for(interview)
    says = [Say("utter_tips", {"tips": bullets((*advice.tips[:_TIPS], *advice.track_tips[:_TIPS]))})]
    for story in advice.stories[:_STORIES]:
        values = {"topic": story.name.lower(), "quote": shortened(story.quote), "tip": story.tip}
        says.append(Say("utter_tip_story_thin" if story.lacks_result else "utter_tip_story", values))
    says.append(Say("utter_employer_questions", {"questions": bullets(advice.questions[:_QUESTIONS])}))
    return Turn(interview, tuple(says))


def team_to_build(interview: Interview) -> tuple[Say, ...]:
    """The roles that would help this person most; nothing before a result."""
    if not interview.state.finished or not interview.state.answers:
        return ()
    roles = [f"{role.name}: {role.does}" for role in advice_for(interview).team]
    return (Say("utter_team", {"roles": bullets(roles)}),)


def bullets(texts: tuple[str, ...] | list[str]) -> str:
    """One line per text with a leading bullet."""
    return "\n".join(f"• {text}" for text in texts)
