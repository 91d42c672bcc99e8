"""Indirect refusals, the same no once more, no more questions at all, and a skip where nothing is to be skipped."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from says import seen

from coach.dialogue.conductor import conduct
from coach.dialogue.cues.refusal_cues import (
    before_result,
    declines,
    drops_the_rest,
    only_wants_result,
    same_again,
    skips_to_result,
    waves_off,
)
from coach.evidence.types import Reading
from coach.interview.interview import Interview


@pytest.mark.parametrize(
    "text",
    [
        "I would sooner skip",
        "nah, not discussing this",
        "we're not talking about any of that",
        "not opening that topic, sorry",
        "sorry, I'd much rather avoid this",
        "quit asking me about it",
        "please don't ask me this",
        "that topic is out of bounds",
        "this question is a no-go",
        "it's none of your business",
        "I'm not comfortable answering this",
        "I won't discuss that",
        "I am not willing to respond to this question",
        "I'll sit this one out",
        "hard pass",
        "no answer from me on this one",
        "I refuse to answer that",
    ],
)
def test_indirect_refusals_leave_the_question_out(text: str, started: Interview) -> None:
    assert declines(text) and seen(started, text) == "skip"


@pytest.mark.parametrize(
    "text",
    [
        "I'd rather not hire juniors, so I train interns",
        "not talking about discounts, we raised the price",
        "I'm not touching the brand terms",
        "not saying it was easy, I led six",
        "they stopped asking me for reports",
        "I don't ask my team to work late",
        "discounts are off limits in our shop, I decided that",
        "I do not answer for the budget, finance does",
        "we won't discuss prices with suppliers before March",
        "I refused to answer the tender and we saved 20k",
        "I would rather pass work to my two juniors",
        "that's my business, I run it alone",
        "I cannot answer all mails, so I hired two people",
        "we skip the next campaign",
        "I decline most of the requests from sales",
        "next question was who pays, so I asked finance",
        "I pass on what I learned",
        "the next one I hired was a designer",
    ],
)
def test_telling_of_refusals_is_none(text: str) -> None:
    assert not declines(text) and not drops_the_rest(text) and not same_again(text)


@pytest.mark.parametrize(
    "text", ["same here", "and the same again", "also skip", "this one too", "no, not this one either", "ditto", "neither", "likewise"]
)
def test_the_same_once_more_is_a_skip_behind_a_skip(text: str, started: Interview, full_answer: Callable) -> None:
    assert seen(started.skip(), text) == "skip"
    assert seen(started.take(full_answer("leading_teams")), text) != "skip"


@pytest.mark.parametrize("text", ["the same team as before", "me too, I led it", "again we hired two", "this one too many times failed"])
def test_other_words_of_sameness_are_not(text: str) -> None:
    assert not same_again(text)


@pytest.mark.parametrize(
    "text",
    [
        "please just drop the remaining questions and give me my result",
        "forget the rest, let's wrap this up",
        "I can't be arsed with the other ones",
        "leave out everything else and show me the verdict",
        "I'm done with the questions, finish",
        "could you jump straight to the end",
        "no more questions please, just show me what you have",
        "ditch the rest of the interview",
        "skip whatever is left",
        "I don't want to do the rest, sum it up",
        "enough questions, tell me the outcome",
        "let's go straight to the end please",
    ],
)
def test_no_more_questions(text: str, started: Interview, full_answer: Callable) -> None:
    told = started.take(full_answer("leading_teams"))
    assert seen(told, text) == "skip"
    turn = conduct("skip", told, Reading(text))
    assert turn.says[0].response == "utter_all_skipped" and turn.interview.state.finished


@pytest.mark.parametrize(
    "text",
    [
        "I dropped the rest of the range",
        "cut the rest",
        "we skip the other markets for now",
        "I left the remaining questions to my boss",
        "I can't be bothered with long meetings",
        "we cut the next campaign and the result was better",
        "I finished the rest myself",
        "the rest of the team reports to me",
        "no more questions came from the board after that",
        "I was done with the agency, so we ended it",
        "we went straight to the end customer",
        "forget the old shop, we rebuilt it",
        "I scrap what is left of the stock each spring",
    ],
)
def test_telling_of_the_rest_drops_nothing(text: str) -> None:
    assert not drops_the_rest(text)


def test_the_rest_is_left_out_while_something_is_reopened(started: Interview, full_answer: Callable) -> None:
    reopened = started.take(full_answer("leading_teams")).reopen("leading_teams")
    done = conduct("skip", reopened, Reading("skip all the rest")).interview
    assert done.state.finished and any(answer.question == "leading_teams" for answer in done.state.answers)


def test_a_skip_leaves_what_would_be_confirmed_as_it_was_told(started: Interview, full_answer: Callable, piece: Callable) -> None:
    rich = full_answer("leading_teams")
    told = started.take(Reading("much", (*rich.evidence, piece("strategy", 4, strength="strong", quote="I set the plan")), rich.signals))
    waiting = told if told.state.open == "strategy.confirm" else told.skip_topic()
    turn = conduct("skip", waiting, Reading("skip"))
    assert turn.says[0].response == "utter_left_at_told" and turn.interview.state.open == "data"
    assert any(piece.competency == "strategy" for piece in turn.interview.evidence)


def test_before_the_start_the_offer_comes_back(role_model: object) -> None:
    turn = conduct("skip", Interview.new(role_model).updated(introduced=True), Reading("I'd rather not say"))  # type: ignore[arg-type]
    assert turn.says[0].response == "utter_nothing_to_skip_yet" and turn.says[0].options[0] == "Start"


def test_after_the_result_the_third_skip_offers_what_can_be_asked(finished: Callable) -> None:
    interview, said = finished(), []
    for _ in range(3):
        turn = conduct("skip", interview, Reading("pass"))
        interview, said = turn.interview, [*said, turn.says[0].response]
    assert said == ["utter_nothing_left_to_skip", "utter_nothing_left_to_skip", "utter_already_finished"]


def test_areas_that_were_left_out_are_named_in_the_result(finished: Callable) -> None:
    lower = conduct("result", finished(2, 2, None, 2.5, 2), Reading("my result"))
    named = next(say for say in lower.says if say.response == "utter_not_covered")
    assert named.values["missing"] == "interpreting data"
    balanced = conduct("result", finished(4, 3, None, 4, 3.5), Reading("my result"))
    names = [say.response for say in balanced.says]
    assert "utter_lean_balanced_close_partial" in names and "utter_not_covered" not in names
    whole = conduct("result", finished(4, 3, 3.5, 4, 3.5), Reading("my result"))
    assert not {"utter_not_covered", "utter_lean_balanced_close_partial"} & {say.response for say in whole.says}


@pytest.mark.parametrize(
    "text",
    [
        "even more budget questions? no ty",
        "money again? hard pass",
        "another one on staff, nope",
        "team stuff? no thanks",
        "more numbers.. nah",
    ]
    + ["strategy - I'd rather not", "still on money? please no"],
)
def test_a_topic_is_waved_off(text: str) -> None:
    assert waves_off(text)


@pytest.mark.parametrize(
    "text",
    [
        "a budget? no",
        "my team said, no thanks",
        "more money for print? no, I cut it",
        "no team",
        "staff, no",
        "money was tight, pass-through",
    ]
    + ["more discounts? I said no thanks and raised the price"],
)
def test_a_no_to_a_question_of_ones_own_waves_nothing_off(text: str) -> None:
    assert not waves_off(text)


@pytest.mark.parametrize(
    "text", ["pass, gimme my result", "skip that one and show results", "next. verdict please", "skip, what's my result"]
)
def test_a_skip_to_the_result(text: str) -> None:
    assert skips_to_result(text) and only_wants_result(text)


@pytest.mark.parametrize(
    "text", ["fine, show me the verdict", "whatever, result", "doesn't matter, the results please", "ok let's see my result"]
)
def test_the_result_alone(text: str) -> None:
    assert only_wants_result(text) and not skips_to_result(text)


@pytest.mark.parametrize(
    "text",
    ["the results", "next results were better", "skip the result page", "we show the results to sales", "planning, the result counts"]
    + ["I pass the results on", "launches, I like results"],
)
def test_results_of_work_are_no_wish(text: str) -> None:
    assert not skips_to_result(text)
    assert text == "the results" or not only_wants_result(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("b, show me my result", "b"),
        ("the second. now the results please", "the second"),
        ("a mix and then the verdict", "a mix"),
        ("not sure. result pls", "not sure"),
        ("launches; gimme the result", "launches"),
        ("planning, what's my result", "planning"),
        ("the results interest me", ""),
        ("result", ""),
        ("launches and results of ads", ""),
        ("planning, since results come slowly", ""),
        ("I like to see results", ""),
        ("whichever shows results", ""),
    ],
)
def test_what_stands_in_front_of_the_wish_for_the_result(text: str, told: str) -> None:
    assert before_result(text) == told
