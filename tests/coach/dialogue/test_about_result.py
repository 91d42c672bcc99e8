"""Short questions about a result get the answer to just that."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from coach.dialogue.conductor import conduct
from coach.dialogue.outcome.about_result import asked_about
from coach.evidence.types import Reading
from coach.interview.interview import Interview
from coach.report.retake import snapshot
from coach.wording import wording

QUESTIONS = {
    "what would an employer hold against me": "against",
    "which one is my weakest": "weakest",
    "what are my weakest areas": "weakest",
    "what would have to change that i land on the other one": "change",
    "how far off am i from flipping": "change",
    "did i miss something": "needed",
    "what counts against me": "against",
    "what speaks against it?": "against",
    "where are my weak spots": "against",
    "what is holding me back?": "against",
    "how sure are you?": "certainty",
    "are you certain about that": "certainty",
    "could it be wrong?": "certainty",
    "what would change the result?": "change",
    "what could tip it": "change",
    "what would I need for a 4 in strategy?": "needed",
    "how do I get to a higher level on data": "needed",
    "how does that compare to last time?": "since",
    "what has changed since the first one": "since",
    "show me the evidence for value": "evidence",
    "which of my words did you use?": "evidence",
}
ANSWERS = [
    "I moved a third of the budget against the advice of finance",
    "my boss was against it but I changed the plan",
    "we were not sure, so we tested",
    "why?",
    "what should I do next?",
    "thanks, that helps",
    "what's best?",
    "My boss would doubt every plan, so I built the forecast myself",
    "The test got better after the first run, conversion rose 8%",
]


@pytest.mark.parametrize(("text", "asked"), QUESTIONS.items())
def test_what_is_asked_about(text: str, asked: str) -> None:
    assert asked_about(text) == asked


@pytest.mark.parametrize("text", ANSWERS)
def test_what_is_told_or_asked_otherwise_is_left_alone(text: str) -> None:
    assert asked_about(text) is None


def said(interview: Interview, text: str) -> str:
    return "\n".join(wording(say.response, **say.values) for say in conduct("explain_result", interview, Reading(text)).says)


def test_against_names_the_lowest_areas_and_the_words_for_the_other_side(finished: Callable) -> None:
    reply = said(finished(5, 5, 4.5, 4.5, 3), "what counts against me")
    assert "generating value (2.5, typical 4.5)" in reply and "what I did in value at 3" in reply
    assert "leading teams" not in reply
    assert "None of the areas" in said(finished(5, 5, 5, 5, 5), "what counts against me")


def test_certainty_and_change_are_told_without_the_whole_result(finished: Callable) -> None:
    interview = finished(5, 5, 4.5, 4.5, 5)
    assert "How sure: clear." in said(interview, "how sure are you?")
    for text in ("how sure are you?", "what would change it?"):
        assert "at 3" in said(interview, text) and "█" not in said(interview, text)
    assert "can't name a lean" in said(finished(4, None, None, None, None), "how sure are you?")
    # Of a balanced result it is told how far it is from either track.
    balanced = conduct("explain_result", finished(4, 3, 4, 3, 4), Reading("how sure are you?")).says[0]
    assert balanced.response == "utter_certainty_balanced"
    assert balanced.values["low"] < balanced.values["mean"] < balanced.values["high"]


def test_what_a_level_takes_is_told_with_a_step(finished: Callable) -> None:
    interview = finished(4, 2, 3, 3, 2)
    strategy = interview.role_model.competency("strategy")
    reply = said(interview, "what would I need for a 4 in strategy?")
    assert strategy.levels[3].anchor in reply and strategy.next_steps["1-3"].project in reply


def test_last_time_is_compared_where_there_was_one(finished: Callable) -> None:
    first, second = finished(2, 2, 3, 3, 2), finished(5, 5, 3, 3, 4)
    assert "5" in said(second.updated(previous=snapshot(first)), "how does that compare to last time?")
    assert "first time" in said(first, "how does that compare to last time?")


def test_evidence_is_shown_for_the_area_alone(finished: Callable) -> None:
    reply = said(finished(4, 3, 3, 3, 2), "show me the evidence for value")
    assert reply.startswith("Generating value") and "Creating strategy" not in reply


@pytest.mark.parametrize("text", ["is it bad that I have no leads?", "is it ok if I answer in short", "is it good to name the brand"])
def test_what_goes_on_asks_for_no_scale(text: str) -> None:
    assert asked_about("is 4 any good") == asked_about("so is that bad then?") == "scale"
    assert asked_about(text) != "scale"
