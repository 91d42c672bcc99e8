"""What somebody who comes in asks is heard in any wording, and what is asked of the jobs or told of work is not taken for it."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import pytest

from coach.dialogue.cues import newcomer_cues as cues
from coach.dialogue.cues.cue import Cue
from coach.dialogue.hearing.asked_for import with_entry
from coach.dialogue.hearing.deciding import decided
from coach.dialogue.hearing.first_of_all import first_of_all
from coach.dialogue.hearing.understood import Understood
from coach.evidence.types import Fact, Reading
from coach.evidence.understanding import Understanding
from coach.interview.interview import Interview
from coach.language.acts import ActDecision
from coach.role_model import RoleModel

HEARD: tuple[tuple[Cue, list[str], list[str]], ...] = (
    (
        cues.asks_if_for_one,
        [
            "im studying marketing, is this something for me?",
            "does it also work for freelancers",
            "not sure whether this test is for me",
            "still in college, any point for someone like me?",
            "can a student do this too?",
            "hey, am i even right here?",
            "is this only for managers",
            "who is this meant for?",
            "do you take beginners",
            "would this be of any use to a shop owner?",
        ],
        [
            "is it useful for a director to know SQL",
            "is it possible for me to become a director",
            "we asked if it is good for the margin",
            "I made this work for our clients",
            "is it hard for women",
            "can I do this job without a degree",
            "does a director work for the board",
            "I know it is no use to complain",
            "is that level good for the market",
        ],
    ),
    (
        cues.asks_what_to_prepare,
        [
            "do I have to prepare something first?",
            "should I get my numbers ready",
            "hi, do i need my cv for this?",
            "what do i need to bring",
            "must I look up any figures before we start?",
            "anything i should have ready?",
        ],
        [
            "what do I need to become a director",
            "do I need a degree",
            "how should I prepare for a job interview",
            "I prepare the weekly numbers",
            "should I get a mentor",
            "do I need to manage people",
            "what should I bring to my boss",
            "how long will it take and what do i get",
            "do I have that",
        ],
    ),
    (
        cues.asks_how_it_goes,
        [
            "hello, how does it work?",
            "so how do you work",
            "how does this thing work here",
            "I sell shoes. how does this go?",
            "please explain how this works",
            "ok and how will this work then",
        ],
        [
            "how does a director work with finance",
            "I showed them how it works in the shop",
            "how do directors work",
            "how does the scoring work",
            "how is the work split",
            "I know how the chat team runs the desk",
        ],
    ),
    (
        cues.wonders_which_suits,
        [
            "I want to find out which is better for me",
            "what would be the best job for me?",
            "which of these roles fits me",
            "tell me what suits me, director or manager",
            "am i more of a director or a manager",
            "no idea which of the two is right for me",
            "should i go for director or stay manager?",
        ],
        [
            "which is better paid",
            "what is better for the shop",
            "I decided which channel suits the brand",
            "is a director better than a manager",
            "which job is harder",
            "should I tell my director or keep it",
            "should I take the manager course",
            "I'm a marketing manager",
            "what fits customers best",
        ],
    ),
)


@pytest.mark.parametrize(("cue", "text"), [(cue, text) for cue, asked, _ in HEARD for text in asked])
def test_what_a_newcomer_asks_is_heard(cue: Cue, text: str) -> None:
    assert cue(text)


@pytest.mark.parametrize(("cue", "text"), [(cue, text) for cue, _, others in HEARD for text in others])
def test_what_is_asked_of_the_jobs_or_told_is_not(cue: Cue, text: str) -> None:
    assert not cue(text)


@pytest.mark.parametrize(
    ("text", "entry"),
    [
        ("I'm a student, is this for me?", "chat_students"),
        ("still at college, any use to me?", "chat_students"),
        ("new to marketing, is this for me", "chat_students"),
        ("own bakery shop online, is this for me?", "chat_founders"),
        ("is it for the self-employed", "chat_founders"),
        ("my startup is small, is this for me", "chat_founders"),
        ("is this for me?", "chat_for_whom"),
        ("I work at a school supplier, is this for me", "chat_for_whom"),
        ("I sell to students, is this for me", "chat_for_whom"),
        ("I manage a shop, does this make sense for me?", "chat_for_whom"),
    ],
)
def test_for_whom_it_is_asked(text: str, entry: str) -> None:
    assert cues.entry_for(text) == entry


@pytest.mark.parametrize(
    ("ranking", "expected"),
    [
        ((("explain_result", 0.2), ("skip", 0.19)), ("oos", "unclear")),
        ((("progress", 0.25), ("skip", 0.2)), ("oos", "unclear")),
        ((("result", 0.45), ("progress", 0.4)), ("result", "")),
        ((("next_steps", 0.4), ("interview_tips", 0.3)), ("unsure", "next_steps interview_tips")),
    ],
)
def test_after_the_result_nothing_of_the_interview_is_offered(
    role_model: RoleModel, ranking: tuple[tuple[str, float], ...], expected: tuple[str, str]
) -> None:
    after = Interview.new(role_model).updated(started=True, finished=True, introduced=True)
    decision = ActDecision(ranking[0][0], ranking[0][1], ranking)
    assert decided(decision, after, "mine is my own, a problem?", "after_result", "") == expected


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("who sees this btw? my boss would kill me for naming clients", True),
        ("and who can read it? we have an NDA", True),
        ("who gets this? I don't want trouble", True),
        ("is it ok to name my boss? he would not like it", False),
        ("do you need the names? our clients would mind", False),
        ("who sees this? and do you sell it?", False),
    ],
)
def test_the_reason_behind_who_sees_it_finds_no_entry(started: Interview, text: str, plain: bool) -> None:
    names = started.role_model.faq_entry("chat_others")
    near: Any = SimpleNamespace(asked_for=lambda words: (names, 0.7 if words == text else 0.1))
    found = with_entry(cast(Understanding, near), started, text, Understood("privacy", 0.7, (("privacy", 0.7),), Reading(text)))
    assert (found.other != "entry:chat_others") == plain


def heard(interview: Interview, text: str, facts: tuple[Fact, ...] = ()) -> tuple[str, str]:
    """Act and entry of ``text``, in which ``facts`` are read."""
    reader = SimpleNamespace(read=lambda words, *_: Reading(words, facts=facts))
    found = first_of_all(cast(Understanding, cast(Any, SimpleNamespace(reader=reader))), interview, text)
    return (found.act, found.other) if found else ("", "")


def test_it_is_answered_before_the_start_alone(role_model: RoleModel) -> None:
    new = Interview.new(role_model)
    assert heard(new, "is this something for students?") == ("why_ask", "entry:chat_students")
    assert heard(new, "do I have to prepare anything?") == ("why_ask", "entry:chat_prepare")
    assert heard(new, "which job is best for me?") == ("greet", "")
    assert heard(new.updated(started=True), "is this something for students?") == ("", "")
