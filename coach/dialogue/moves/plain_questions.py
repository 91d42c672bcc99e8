"""Questions that have one plain answer wherever they are asked: about the jobs, and about this chat."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from coach.dialogue.cues import coach_cues as coach
from coach.dialogue.cues import job_cues as job
from coach.dialogue.cues import mood_cues as mood
from coach.dialogue.cues import own_answer_cues as own_answer
from coach.dialogue.cues import pace_cues as pace
from coach.dialogue.cues import role_cues as role
from coach.dialogue.cues import service_cues as service
from coach.dialogue.cues.cue import Cue
from coach.dialogue.cues.own_cues import own_fact
from coach.dialogue.cues.recall_cues import asks_how_to_correct
from coach.dialogue.moves import plain_replies
from coach.dialogue.moves.asides import MOMENT
from coach.dialogue.moves.rewording import LOST
from coach.dialogue.outcome.asked_areas import area_asked_why
from coach.dialogue.outcome.coaching import STRENGTH
from coach.dialogue.outcome.explaining import method
from coach.dialogue.outcome.other_step import ABOUT_STEPS
from coach.dialogue.outcome.reporting import report
from coach.dialogue.say import Say
from coach.evidence.types import Reading
from coach.interview.agenda import is_settled
from coach.interview.interview import SITUATIONAL, Interview
from coach.report.headline import listed
from coach.role_model.schema import FaqEntry
from coach.settings import settings

# A longer message tells something.
_MOST_WORDS = 18
_JOBS = ("director", "manager")
# Names none of the two jobs.
_A_BOSS = re.compile(r"\b(people|line|hiring|account|product|project) managers?\b")
Reply = Callable[[Interview, str], tuple[Say, ...]]


@dataclass(frozen=True)
class Plain:
    """A question with one answer: the ``act`` that it counts as, and what is said; without a ``reply`` what the act's move says."""

    act: str
    reply: Reply | None = None


def plain_question(interview: Interview, text: str) -> Plain | None:
    """The plain question that a short message asks, or None."""
    if len(text.split()) > _MOST_WORDS or own_fact(text):
        return None
    if area := area_asked_why(interview, text):
        return Plain("why_ask", lambda now, asked: (Say("utter_why", {"why": now.role_model.competency(area).question.why}),))
    if role.asks_who_is_above(text):
        return _who_is_above(interview, text)
    return _leaning_on_before(interview, text) or next((p for asks, fits, p in _QUESTIONS if fits(interview) and asks(text)), None)


def faq_say(interview: Interview, topic: str) -> Say:
    """The grounded answer of the FAQ entry ``topic``."""
    entry = next(e for e in interview.role_model.faq if e.act == topic)
    return Say("utter_faq", {"answer": entry.answer, "short": entry.short, "entry": topic})


def entry_says(interview: Interview, topic: str) -> tuple[Say, ...]:
    """What the FAQ entry ``topic`` says; empty where it has no words of its own."""
    entry = interview.role_model.faq_entry(topic)
    if entry is None:
        return ()
    if entry.answer:
        return (faq_say(interview, topic),)
    return (Say(entry.response),) if entry.response else ()


def of_the_job(interview: Interview, text: str, entry: FaqEntry, act: str = "") -> FaqEntry:
    """``entry``, or the one that stands in for it for the jobs that ``text`` names, else that its ``act`` is about or that were
    spoken of just before."""
    spoken_of = (_A_BOSS.sub("", text.lower()), act, interview.state.about)
    named = next(filter(None, ([job for job in _JOBS if job in words] for words in spoken_of)), [])
    job = "both" if len(named) > 1 else named[0] if named else ""
    if job in _JOBS and text.lower().count(job) > 1 and "twice" in entry.by_job:
        job = "twice"
    return interview.role_model.faq_entry(entry.by_job.get(job, "")) or entry


def about(says: tuple[Say, ...]) -> str:
    """What ``says`` are about, as far as a question may lean on them: pay, an FAQ entry, the result, its reasons, steps, a moment; else
    ""."""
    for say in says:
        if say.response == "utter_step_on":
            return f"{ABOUT_STEPS}:{say.values['project']}"
        known = _ABOUT.get(say.response) or say.values.get("entry")
        if known:
            return str(known)
    return ""


_ABOUT = {
    "utter_plan": ABOUT_STEPS,
    "utter_steps_general": ABOUT_STEPS,
    "utter_take_your_time": MOMENT,
    "utter_no_pay": "pay",
    "utter_no_pay_either": "pay",
    "utter_chart": "result",
    "utter_result_again": "result",
    "utter_area_by_area": "reasons",
    "utter_levels_once_more": "reasons",
    "utter_what_if": "what_if",
    "utter_what_if_turns": "what_if",
    "utter_what_if_same": "what_if",
    "utter_strength_and_step": STRENGTH,
    "utter_simply": LOST,
    "utter_simply_choice": LOST,
    "utter_simply_case": LOST,
    "utter_simply_taste": LOST,
    "utter_simply_confirm": LOST,
    "utter_simply_again": LOST,
}


def _leaning_on_before(interview: Interview, text: str) -> Plain | None:
    """What "and the manager?" asks right behind a question that can be asked of either job."""
    before = interview.state.about
    if not before or not role.takes_up_other(text):
        return None
    if before == "pay":
        return _says("oos", "utter_no_pay_either")
    one, both = ("faq_reports_{}", "faq_reports") if before.startswith("faq_reports") else ("faq_{}_role", "faq_difference")
    if before not in {both, *(one.format(job) for job in _JOBS)}:
        return None
    job = _job_of(text) or ("" if "both" in text.lower() else next((job for job in _JOBS if job not in before), ""))
    return _entry(f"faq_{job}_role" if job else "faq_difference", one.format(job) if job else both)


def _job_of(text: str) -> str:
    """The one job that ``text`` names, "" where it names none or both."""
    named = [job for job in _JOBS if job in text.lower()]
    return named[0] if len(named) == 1 else ""


def _says(act: str, *responses: str) -> Plain:
    return Plain(act, lambda interview, text: tuple(Say(response) for response in responses))


def _entry(act: str, topic: str) -> Plain:
    return Plain(act, lambda interview, text: (faq_say(interview, topic),))


def _who_is_above(interview: Interview, text: str) -> Plain:
    """Of the job that is named, else of the one spoken of just before, else of both."""
    named = any(job in text.lower() for job in _JOBS)
    job = _job_of(text if named else interview.state.about)
    return _entry(f"faq_{job}_role", f"faq_reports_{job}") if job else _entry("faq_difference", "faq_reports")


def _for_job(manager: str, other: str) -> Reply:
    """The entry ``manager`` where that job alone is named, else ``other``."""
    return lambda interview, text: (faq_say(interview, manager if _job_of(text) == "manager" else other),)


def _complaint(interview: Interview, text: str) -> tuple[Say, ...]:
    contact = settings().contact
    return (Say("utter_complaint", {"contact": contact}) if contact else Say("utter_complaint_nocontact"),)


def _topics(interview: Interview, text: str) -> tuple[Say, ...]:
    return (Say("utter_topics", {"topics": listed([c.name.lower() for c in interview.role_model.competencies])}),)


def _areas_done(interview: Interview, text: str) -> tuple[Say, ...]:
    """The areas that are done and those that are not, by name."""
    state, open_now = interview.state, interview.state.open.split(".")[0]
    settled = {c.id for c in interview.role_model.competencies if c.id != open_now and (c.id in state.skipped or is_settled(state, c.id))}
    names = {done: [c.name.lower() for c in interview.role_model.competencies if (c.id in settled) == done] for done in (True, False)}
    if not names[True]:
        return (Say("utter_areas_none_done", {"left": listed(names[False])}),)
    if not names[False]:
        return (Say("utter_areas_all_done"),)
    return (Say("utter_areas_done", {"done": listed(names[True]), "left": listed(names[False])}),)


def _trust(interview: Interview, text: str) -> tuple[Say, ...]:
    return (Say("utter_trust"), method())


def _makers(interview: Interview, text: str) -> tuple[Say, ...]:
    return (Say("utter_made_from"), method())


def _by_mail(interview: Interview, text: str) -> tuple[Say, ...]:
    return (Say("utter_no_mail"), *report(interview, Reading(text)).says)


def _whether_deleted(interview: Interview, text: str) -> tuple[Say, ...]:
    return (Say("utter_nothing_of_yours" if _nothing_told(interview) else "utter_not_erased_yet"),)


def _nothing_told(interview: Interview) -> bool:
    return not interview.state.answers and not interview.state.started


def _anywhere(interview: Interview) -> bool:
    return True


def _finished(interview: Interview) -> bool:
    return interview.state.finished


def _not_finished(interview: Interview) -> bool:
    return not interview.state.finished


def _before_taste(interview: Interview) -> bool:
    """Whether what somebody would like is still to be asked, so that a word on it is no answer."""
    question = interview.question if interview.is_open else None
    return not interview.state.finished and (question is None or question.kind not in {"preference", "confirm"})


def _started(interview: Interview) -> bool:
    return interview.state.started


def _is_open(interview: Interview) -> bool:
    return interview.is_open


def _can_be_quicker(interview: Interview) -> bool:
    """Whether a wish to be quicker is no answer: in a case, "speed it up" says what one would do."""
    return interview.is_open and interview.question is not None and interview.question.kind != SITUATIONAL


def _under_way(interview: Interview) -> bool:
    return interview.is_open and bool(interview.state.answers)


_QUESTIONS: tuple[tuple[Cue, Callable[[Interview], bool], Plain], ...] = (
    (role.asks_whether_a_way_in, _anywhere, Plain("faq_skills", _for_job("faq_way_in_manager", "faq_way_in"))),
    (role.asks_how_to_become, _not_finished, Plain("faq_skills", _for_job("faq_become_manager", "faq_become"))),
    (role.asks_pay_plainly, _anywhere, _says("oos", "utter_no_pay")),
    (role.asks_which_numbers, _anywhere, _entry("faq_director_role", "faq_numbers")),
    (role.asks_how_hands_on, _anywhere, _entry("faq_difference", "faq_hands_on")),
    (role.asks_team_size, _anywhere, _entry("faq_team", "faq_team_size")),
    (role.asks_about_title, _anywhere, _entry("faq_difference", "faq_titles")),
    (role.asks_whether_too_late, _anywhere, _says("faq_skills", "utter_not_too_late")),
    (job.fears_job, _before_taste, _says("chitchat", "utter_job_worry")),
    (job.feels_about_job, _before_taste, _says("chitchat", "utter_job_opinion")),
    (mood.takes_it_hard, _finished, Plain("chitchat", plain_replies.hard_to_read)),
    (mood.doubts_worth, _anywhere, Plain("chitchat", plain_replies.worth)),
    (mood.asks_whether_to_apply, _anywhere, Plain("chitchat", plain_replies.to_apply)),
    (mood.asks_if_enough, _anywhere, Plain("chitchat", plain_replies.good_enough)),
    (mood.thanks_for_nothing, _anywhere, Plain("insult", plain_replies.mocked)),
    (mood.asks_if_feeling_is_normal, _anywhere, _says("chitchat", "utter_mood_normal")),
    (coach.asks_if_person, _anywhere, Plain("bot_challenge")),
    (coach.asks_who_built, _anywhere, _says("bot_challenge", "utter_who_runs")),
    (coach.asks_whether_enough, _is_open, Plain("why_ask", plain_replies.enough)),
    (own_answer.asks_if_too_long, _is_open, _says("why_ask", "utter_not_too_long")),
    (own_answer.asks_if_it_helps, _is_open, Plain("why_ask", plain_replies.helps)),
    (own_answer.asks_if_it_speaks_against, _is_open, _says("why_ask", "utter_speaks_not_against")),
    (coach.asks_if_enjoying, _anywhere, _says("bot_challenge", "utter_enjoying")),
    (coach.asks_if_judging, _anywhere, _says("why_ask", "utter_not_judging")),
    (coach.asks_if_understood, _anywhere, _says("bot_challenge", "utter_how_it_understands")),
    (coach.asks_who_decides, _anywhere, _says("privacy", "utter_employer_decides")),
    (coach.asks_whether_other_work, _anywhere, _says("why_ask", "utter_other_work")),
    (service.asks_how_hard, _not_finished, _says("why_ask", "utter_not_hard")),
    (service.asks_about_lying, _anywhere, _says("why_ask", "utter_if_untrue")),
    (service.asks_if_noticed, _anywhere, _says("privacy", "utter_who_sees")),
    (service.asks_what_if_disagrees, _not_finished, _says("why_ask", "utter_may_disagree")),
    (service.asks_why_repeated, _started, _says("why_ask", "utter_why_repeated")),
    (service.wants_to_complain, _anywhere, Plain("human", _complaint)),
    (service.wants_contact, _anywhere, Plain("human")),
    (service.asks_to_hire_with, _anywhere, _says("privacy", "utter_not_for_hiring")),
    (service.names_privacy, _anywhere, Plain("privacy")),
    (service.asks_whether_it_decides, _anywhere, _says("privacy", "utter_who_sees")),
    (service.asks_whether_deleted, _anywhere, Plain("privacy", _whether_deleted)),
    (service.asks_whether_still_known, _nothing_told, _says("privacy", "utter_nothing_of_yours")),
    (service.keeps_all, _nothing_told, _says("privacy", "utter_nothing_of_yours")),
    (service.asks_who_sees, _anywhere, _says("privacy", "utter_who_sees")),
    (service.distrusts, _anywhere, Plain("bot_challenge", _trust)),
    (service.asks_who_made_it, _anywhere, Plain("bot_challenge", _makers)),
    (service.asks_daily_thing, _anywhere, Plain("oos")),
    (pace.asks_about_stopping, _not_finished, _says("progress", "utter_if_you_stop")),
    (pace.asks_about_skipping, _not_finished, _says("progress", "utter_if_you_skip")),
    (pace.wants_it_faster, _can_be_quicker, _says("progress", "utter_quicker")),
    (service.asks_whether_good, _under_way, _says("why_ask", "utter_no_marks")),
    (asks_how_to_correct, _started, _says("why_ask", "utter_how_to_correct")),
    (service.asks_for_topics, _not_finished, Plain("progress", _topics)),
    (service.asks_which_done, _started, Plain("progress", _areas_done)),
    (service.asks_for_certificate, _anywhere, _says("report", "utter_no_certificate")),
    (service.wants_it_mailed, _finished, Plain("report", _by_mail)),
    (service.saves, _finished, Plain("report")),
    (service.saves, _started, _says("progress", "utter_saved")),
    (service.wants_other_words, _is_open, Plain("repeat")),
    (service.thanks_for_talk, _anywhere, Plain("thanks")),
    (service.asks_whether_over, _started, Plain("progress")),
    (service.wants_it_again, _started, Plain("restart")),
)
