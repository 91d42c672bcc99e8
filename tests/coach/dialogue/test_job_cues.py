"""What somebody feels about one of the jobs is known in any words, and never in an answer about work or about a person."""

from __future__ import annotations

import pytest

from coach.dialogue.cues.job_cues import fears_job, feels_about_job


@pytest.mark.parametrize(
    "text",
    [
        "sounds like the manager job is more me tbh",
        "I dunno if I'd like being a director, sounds boring",
        "I think director would be too much for me",
        "the director job sounds stressful",
        "i'd rather stay a manager",
        "honestly the manager stuff sounds more fun",
        "the director thing isn't for me",
        "I don't want to be a director",
        "not sure i'd enjoy the director role",
        "being a manager would be more my thing",
    ],
)
def test_feels_about_a_job(text: str) -> None:
    assert feels_about_job(text)


@pytest.mark.parametrize(
    "text",
    [
        "my manager is boring",
        "the director liked it",
        "the director is hard to convince",
        "I want to be clear with the manager",
        "I'd like a director's budget",
        "I want to become a director",
        "the manager role at my last firm was split",
        "is the director job hard",
        "I'd rather ask the manager",
        "I manage the director's reports",
        "I would be a director if they asked",
        "the plan was too much for me",
    ],
)
def test_feels_nothing_about_a_job(text: str) -> None:
    assert not feels_about_job(text)


@pytest.mark.parametrize(
    "text",
    [
        "im scared of the director job",
        "being a director scares me a bit",
        "I'm a little nervous about becoming a director",
        "the manager role intimidates me",
        "honestly I'm afraid of being a director",
        "I feel put off by the director job",
    ],
)
def test_fears_a_job(text: str) -> None:
    assert fears_job(text)


@pytest.mark.parametrize(
    "text",
    [
        "I was afraid of the director",
        "the director was scared of the cost",
        "the team was nervous about the new manager",
        "I'm worried about my job",
        "I was nervous about becoming late",
        "my director scares the juniors",
    ],
)
def test_fears_no_job(text: str) -> None:
    assert not fears_job(text)
