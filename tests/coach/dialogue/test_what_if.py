"""A what-if is told from an answer by its words, shows another result and records nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from says import given_away_turn, names, seen

from coach.dialogue.conductor import conduct
from coach.dialogue.outcome.supposed import takes_away
from coach.dialogue.outcome.what_if import supposed_verdict, supposition, what_if
from coach.evidence.types import Evidence, Fact, Reading
from coach.interview.interview import Interview
from coach.scoring.verdict import judge_interview


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("what if I led ten people?", "I led ten people"),
        ("What if I owned the P&L?", "I owned the P&L"),
        ("and what if i had a team of 10", "i had a team of 10"),
        ("Suppose I set the three-year plan with the board", "I set the three-year plan with the board"),
        ("what would happen if my plan looked 3 years ahead?", "my plan looked 3 years ahead"),
        ("would it change if I had run tests every month?", "I had run tests every month"),
        ("If I owned the budget, would I be a director?", "I owned the budget"),
        ("how would it look if I led two leads, would I be a director then?", "I led two leads"),
        ("and if my budget were 2 million?", "my budget were 2 million"),
        ("would I be a director if I managed managers?", "I managed managers"),
        ("could I be on the director track if my plan looked 3 years ahead", "my plan looked 3 years ahead"),
        ("out of curiosity, what if nobody reported to me", "nobody reported to me"),
        ("and with 10 more people?", "I have 10 more people"),
        ("without the budget", "I have no budget"),
        ("would I still be one without my team?", "I have never managed anyone and nobody reports to me"),
        ("how would it look w/o the test", "I have no test"),
        ("would it look different had i owned the p and l", "i owned the p and l"),
        ("say id run 3 countries what then", "i run 3 countries"),
        ("imagine id had a real p&l", "i own the P&L"),
        ("assuming the shop were only in one market", "the shop were only in one market"),
        ("what difference would it make to have only 3 people", "I have only 3 people"),
        ("picture me with a budget of 2 million, where do i land", "I have a budget of 2 million"),
    ],
)
def test_statement_inside_a_what_if(text: str, statement: str) -> None:
    assert supposition(text, is_open=False) == statement


@pytest.mark.parametrize(
    "text",
    [
        "I lead ten people",
        "my boss asked what if we stopped discounts, so I ran the numbers",
        "if I had 50k I would move it to search",
        "Suppose I had 50k, I would cut display and keep search",
        "imagine I do not know, I would ask finance first",
        "what is the difference",
        "why not director?",
        "what if " + "word " * 80,
    ],
)
def test_answers_and_other_questions_are_none(text: str) -> None:
    assert supposition(text, is_open=True) == ""


@pytest.mark.parametrize(
    "text",
    [
        "and with ten more people since may, by the way",
        "with the data I had I moved the budget",
        "I agreed it with my boss",
        "With two colleagues I rebuilt the checkout",
        "Without a budget we doubled organic traffic",
        "Think I forgot to say that I hired three people",
        "What we did was that we had the team rebuild the site",
    ],
)
def test_what_is_told_after_the_result_is_no_supposition(text: str) -> None:
    assert supposition(text, is_open=False) == ""


def test_more_turns_the_result_and_nothing_is_recorded(finished: Callable, piece: Callable) -> None:
    before = finished(4.5, 2, 4, 4, 4)
    reading = Reading("what if I set the three-year plan?", (piece("strategy", 4.8, quote="I set the three-year plan"),))
    turn = conduct("result", before, reading)
    assert turn.interview is before
    said = turn.says[0]
    assert said.response == "utter_what_if_turns" and "Creating strategy" in said.values["changed"]
    assert judge_interview(before).lean.side == "balanced" and supposed_verdict(before, reading).lean.side == "upper"


def test_a_supposed_level_is_taken_as_it_is(finished: Callable) -> None:
    verdict = supposed_verdict(finished(3, 3, 3, 3, 3), Reading("what if my strategy was a 5?"))
    assert verdict.levels["strategy"].level == 5.0


def test_owning_it_lifts_the_limit_that_a_denial_set(started: Interview, piece: Callable) -> None:
    denied = (piece("value", 4, quote="I run 2 million"), piece("value", 3, quote="my boss owns the P&L", effect="caps"))
    interview = started.take(Reading("I run 2 million, my boss owns the P&L", denied))
    assert judge_interview(interview).levels["value"].cap is not None
    supposed = supposed_verdict(interview, Reading("what if I owned the P&L?", (piece("value", 4.6, quote="I owned the P&L"),)))
    assert supposed.levels["value"].cap is None
    assert (supposed.levels["value"].level or 0) > (judge_interview(interview).levels["value"].level or 0)


def test_fewer_people_than_told_lowers(started: Interview, piece: Callable) -> None:
    told = Reading(
        "I lead ten people", (piece("leading_teams", 4.5, quote="I lead ten people"),), facts=(Fact("people", 10, "ten people"),)
    )
    interview = started.take(told)
    two = Reading("what if I led two people?", (piece("leading_teams", 2.2),), facts=(Fact("people", 2, "two people"),))
    assert (supposed_verdict(interview, two).levels["leading_teams"].level or 0) < 3


def test_what_somebody_else_does_is_no_credit(finished: Callable, piece: Callable) -> None:
    interview = finished(4, 4, 4, 4, 4)
    theirs = Reading("what if my boss owned the P&L?", (piece("value", 4.5),))
    assert (supposed_verdict(interview, theirs).levels["value"].level or 9) <= 3


def test_nothing_to_try_out_is_said_kindly(finished: Callable, started: Interview) -> None:
    assert what_if(finished(), Reading("what if you are wrong?")).says[0].response == "utter_what_if_unclear"
    assert what_if(started, Reading("what if I led ten people?")).says[0].response == "utter_no_result_yet"


PIECES = st.builds(
    Evidence,
    competency=st.sampled_from(["leading_teams", "strategy", "data", "ecommerce", "value"]),
    level=st.floats(1, 5).map(lambda level: round(level, 2)),
    quote=st.text("abc ", min_size=1, max_size=12),
    effect=st.sampled_from(["shows", "caps", "wish"]),
    weight=st.floats(0.5, 1).map(lambda weight: round(weight, 2)),
)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(PIECES, min_size=1, max_size=3),
    st.sampled_from(["what if I led ten people?", "suppose I had no budget", "what if my data was a 2?"]),
)
def test_whatever_is_supposed_the_interview_stays(finished: Callable, pieces: list[Evidence], text: str) -> None:
    before = finished(4, 3, 4, None, 2)
    stored = before.to_json()
    turn = conduct("result", before, Reading(text, tuple(pieces)))
    assert turn.interview.to_json() == stored and turn.says


@settings(max_examples=40, deadline=None)
@given(st.lists(PIECES.filter(lambda p: p.effect == "shows"), min_size=1, max_size=3))
def test_supposing_more_never_lowers_a_level(finished: Callable, pieces: list[Evidence]) -> None:
    before = finished(4, 3, 4, 3, 2)
    now, then = judge_interview(before).levels, supposed_verdict(before, Reading("what if I did more?", tuple(pieces))).levels
    assert all((then[name].level or 0) >= (now[name].level or 0) for name in now)


@pytest.mark.parametrize(
    "text",
    [
        "what if I never managed anybody",
        "suppose I led nobody",
        "what if I didn't have a team",
        "and without a team?",
        "in theory, no team at all?",
    ],
)
def test_leading_nobody_is_one_supposition(text: str) -> None:
    assert supposition(text, is_open=False) == "I have never managed anyone and nobody reports to me"


@pytest.mark.parametrize(
    "text", ["what if I had a bigger team", "and with a smaller budget?", "would it differ if my team was larger staff"]
)
def test_without_a_number_one_is_asked_for(text: str, finished: Callable) -> None:
    assert what_if(finished(), Reading(text)).says[0].response == "utter_what_if_how_much"


def test_in_theory_is_a_supposition_only_as_a_question_while_one_is_open() -> None:
    assert supposition("hypothetically, my budget was 2 million", is_open=False) == "my budget was 2 million"
    assert supposition("theoretically I own the plan", is_open=True) == ""
    assert supposition("in theory everybody agreed", is_open=False) == ""


def test_what_is_asked_and_then_told_supposes_nothing() -> None:
    assert supposition("what if we sold direct? That was the question I put to the board, and we did", is_open=True) == ""
    assert supposition("what if I led ten people? would I be a director then?", is_open=True)
    assert supposition("what if I led ten people? i wonder", is_open=True)


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("what if I lost the budget", "I have no budget"),
        ("what would happen if i lost my P&L", "I have no P&L"),
        ("suppose we lost Zalando", "I have no Zalando"),
        ("what if I dropped the team", "I have never managed anyone and nobody reports to me"),
        ("what if i gave up my people", "I have never managed anyone and nobody reports to me"),
        ("what if I stopped leading people", "I have never managed anyone and nobody reports to me"),
        ("what if I hadnt run the shop", "I hadn't run the shop"),
        ("what if the budget was taken away", "I have no budget"),
        ("what if my team was gone", "I have never managed anyone and nobody reports to me"),
        ("what if I had 9 people and owned the P&L", "I had 9 people; I owned the P&L"),
        ("what if I led nine and a P&L of 3m", "I led nine; I own the P&L of 3m"),
        ("suppose I led two leads, my plan looked 3 years ahead", "I led two leads; my plan looked 3 years ahead"),
        ("what if I had a P&L and 12 people", "I own the P&L; I have 12 people"),
        ("what if I hired four and set their goals", "I hired four; I set their goals"),
        # What is dropped by choice, and what belongs together, stays as it is.
        ("what if I dropped Amazon", "I dropped Amazon"),
        ("what if I lost two people", "I lost two people"),
        ("what if I led product and marketing", "I led product and marketing"),
        ("what if I cut the budget of ads", "I cut the budget of ads"),
        ("what if I moved money from search and social to email", "I moved money from search and social to email"),
        ("what if I handed over the budget to a lead", "I handed over the budget to a lead"),
        ("what if my plan covered France, Spain and Italy", "my plan covered France, Spain and Italy"),
        ("what if we sold the team shirts", "we sold the team shirts"),
    ],
)
def test_loss_and_two_conditions_are_put_plainly(text: str, statement: str) -> None:
    assert supposition(text, is_open=False) == statement


@pytest.mark.parametrize(
    "statement",
    [
        "the test failed",
        "the launch went wrong",
        "the relaunch had gone badly",
        "I was wrong about the 12%",
        "i'm mistaken about the margin",
        "the plan did not work",
        "conversion had fallen",
        "the budget was not mine",
        "the A/B test was wrong",
        "I lied about the budget",
        "my plan had been rejected",
        "I have no budget",
        "I have never managed anyone and nobody reports to me",
    ],
)
def test_what_takes_away(statement: str) -> None:
    assert takes_away(statement)


@pytest.mark.parametrize(
    "statement",
    [
        "I own the P&L",
        "I led ten people",
        "I dropped two channels",
        "I have no boss above me",
        "my plan looked three years ahead",
        "I fixed what failure had cost",
        "I cut the returns",
        "I turned a bad launch around",
    ],
)
def test_what_takes_nothing_away(statement: str) -> None:
    assert not takes_away(statement)


def test_taking_away_never_raises(finished: Callable, piece: Callable) -> None:
    interview = finished(3, 3, 3, 3, 3)
    lost = Reading("what if I lost the P&L", (piece("value", 4.8, quote="I have no P&L"), piece("strategy", 4, quote="I have no P&L")))
    after, before = supposed_verdict(interview, lost).levels, judge_interview(interview).levels
    assert all((after[name].level or 0) <= (before[name].level or 0) for name in before)


def test_what_failed_is_left_out(started: Interview, piece: Callable) -> None:
    test, sheet = piece("data", 4, quote="our holdout test showed 9%"), piece("data", 2.5, quote="I read the weekly sheet")
    interview = started.take(Reading(test.quote, (test,))).add(Reading(sheet.quote, (sheet,)))
    failed = Reading("what if the test failed", (piece("data", 4.5, quote="the test failed"),))
    assert (supposed_verdict(interview, failed).levels["data"].level or 9) < (judge_interview(interview).levels["data"].level or 0)
    about = what_if(interview, Reading("what if the podcast failed", (piece("data", 4.5, quote="the podcast failed"),)))
    assert about.says[0].response == "utter_what_if_unclear"


@pytest.mark.parametrize("text", ["if i had to pick one, which", "what if I had to choose just one", "and if I had to settle for one?"])
def test_to_pick_a_job_supposes_nothing(text: str) -> None:
    assert supposition(text, is_open=False) == ""


@pytest.mark.parametrize("text", ["what if I had to pick the platform", "what if I had chosen one platform", "if I had to decide prices?"])
def test_to_pick_something_at_work_is_supposed(text: str) -> None:
    assert supposition(text, is_open=False)


@pytest.mark.parametrize("text", ["what if i had fewer people", "suppose I had a bigger budget", "what if I led a larger team"])
def test_a_size_without_a_number_is_asked_for(finished: Callable, piece: Callable, text: str) -> None:
    reading = Reading(text, (piece("leading_teams", 4, quote=text),))
    assert what_if(finished(), reading).says[0].response == "utter_what_if_how_much"


@pytest.mark.parametrize("text", ["and if both?", "what if all of that together", "and with both", "and both at once?"])
def test_two_tries_together_are_asked_for_in_one(finished: Callable, text: str) -> None:
    tried = finished().updated(about="what_if")
    assert seen(tried, text) == "result" and names(given_away_turn(tried, text)) == ["utter_what_if_both"]
