"""An entry answers what is asked beside an answer or a hello, or in the form of a wish; what only tells or wishes finds none."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import pytest

from coach.dialogue.hearing.asked_for import with_entry
from coach.dialogue.hearing.understood import Understood
from coach.dialogue.moves.plain_questions import of_the_job
from coach.evidence.types import Reading
from coach.evidence.understanding import Understanding
from coach.interview.interview import Interview
from coach.role_model import RoleModel


def entry_of(
    interview: Interview, text: str, entry: str, act: str, confidence: float = 0.5, near: float = 0.55, tail: str = "", asked: str = ""
) -> Understood:
    """``text``, taken for ``act`` with ``tail`` behind it, where everything lies ``near`` to ``entry``."""
    found = interview.role_model.faq_entry(entry)
    stub: Any = SimpleNamespace(asked_for=lambda _: (found, near))
    reading = Reading(text.removesuffix(asked).strip() if asked else text, question_tail=asked)
    return with_entry(cast(Understanding, stub), interview, text, Understood(act, confidence, ((act, confidence),), reading, tail))


@pytest.mark.parametrize(
    "asked",
    [
        "is that bad?",
        "is that ok",
        "does that count against me?",
        "but is it a problem?",
        "would that be fine here",
        "still ok to do this?",
    ],
)
def test_a_judgement_leans_on_what_stands_before_it(started: Interview, asked: str) -> None:
    text = f"I run it alone since my leave, {asked}?"
    assert entry_of(started, text, "chat_gap", "answer", tail="why_ask", asked=asked).tail_act == "why_ask=chat_gap"


@pytest.mark.parametrize(
    ("asked", "near"),
    [
        ("is that a good margin?", 0.43),
        ("is it ok to ask who reads this?", 0.43),
        ("why do you ask that?", 0.55),
        ("what is the point of it?", 0.55),
        ("how come you want to know?", 0.55),
        ("what does that mean for me?", 0.55),
    ],
)
def test_what_asks_for_a_reason_or_for_something_else_leans_on_nothing(started: Interview, asked: str, near: float) -> None:
    assert entry_of(started, f"I run it alone, {asked}", "chat_gap", "answer", near=near, tail="why_ask", asked=asked).tail_act == "why_ask"


def test_a_guess_beside_an_answer_gives_way_to_an_entry(started: Interview) -> None:
    found = entry_of(
        started, "I hired two. Do you need their names?", "chat_others", "answer", tail="not_known", asked="Do you need their names?"
    )
    assert found.tail_act == "privacy=chat_others"


@pytest.mark.parametrize(
    "text",
    [
        "are you going to ring me",
        "r u gonna mail me",
        "will somebody phone me later",
        "do you send me ads",
        "will you write to my boss",
        "is anyone going to call",
    ],
)
def test_a_question_is_no_wish(started: Interview, text: str) -> None:
    assert entry_of(started, text, "chat_contacted", "skip").act == "privacy"


@pytest.mark.parametrize(
    ("text", "confidence", "near"),
    [
        ("call it a day", 0.5, 0.9),
        ("can we stop here", 0.5, 0.9),
        ("skip the calls", 0.5, 0.9),
        ("will you skip this one", 0.9, 0.9),
        ("are you done, then stop", 0.5, 0.4),
        ("next one please", 0.3, 0.9),
    ],
)
def test_a_wish_stays_one(started: Interview, text: str, confidence: float, near: float) -> None:
    assert entry_of(started, text, "chat_contacted", "skip", confidence, near).act == "skip"


def test_a_hello_keeps_its_question(role_model: RoleModel) -> None:
    new = Interview.new(role_model)
    assert entry_of(new, "hi, I was laid off in May, still ok to do this?", "chat_gap", "greet").tail_act == "why_ask=chat_gap"
    assert entry_of(new, "hi, I was laid off in May", "chat_gap", "greet").tail_act == ""


@pytest.mark.parametrize(
    ("text", "entry", "act", "confidence"),
    [
        ("how do I answer in an interview", "faq_asked_in_interviews", "interview_tips", 0.5),
        ("which questions should I ask them", "faq_asked_in_interviews", "interview_tips", 0.5),
        ("can someone from your firm call me", "chat_contacted", "human", 0.6),
        ("could you translate my text", "chat_english", "oos", 0.5),
        ("how long do you keep my answers", "chat_short_answers", "privacy", 0.5),
        ("what is the reason you ask", "chat_why_tell", "why_ask", 0.9),
    ],
)
def test_what_is_wished_for_finds_none(started: Interview, text: str, entry: str, act: str, confidence: float) -> None:
    found = entry_of(started, text, entry, act, confidence)
    assert (found.act, found.other) == (act, "")


def test_who_must_lead_depends_on_the_job(started: Interview) -> None:
    people = started.role_model.faq_entry("faq_people")
    assert people
    assert of_the_job(started, "must a manager lead people", people).act == "faq_people_manager"
    assert of_the_job(started, "must I be a people manager", people).act == "faq_people"
    assert of_the_job(started, "is a director a line manager", people).act == "faq_people"
