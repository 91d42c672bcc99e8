"""The pace and the end of the interview: commands with a slip in them, several questions at once, and what each message leads to."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from says import given_away_turn, names, seen

from coach.dialogue.conductor import respond
from coach.dialogue.hearing.misspelt import spelt_command
from coach.dialogue.moves.interruptions import cancel, deny, pause
from coach.dialogue.way.offers import WAIT, reply_to_offer
from coach.dialogue.way.several_questions import goes_to_last, questions_left_out, topics_taken_up
from coach.evidence.types import Reading
from coach.interview.interview import Interview


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("pasue", "pause"), ("cancle", "cancel"), ("restrat please", "restart please"), ("strat over", "start over"), ("sikp", "skip"),
        ("skp this one", "skip this one"), ("resum", "resume"), ("stopp", "stop"), ("bakc", "back"), ("progess", "progress"),
        ("dlete my data", "delete my data"), ("nxet question", "next question"), ("contineu", "continue"), ("hlep", "help"),
    ],
)  # fmt: skip
def test_a_command_with_a_slip_in_it(text: str, meant: str) -> None:
    assert spelt_command(text) == meant


@pytest.mark.parametrize(
    "text",
    [
        "shop", "slop", "skin", "STP", "sku", "helo", "pose", "cancer", "cease", "stock", "we skp the test", "sikp tiktok", "3 skp",
        "restore",
        "seo", "etsy", "shopfy", "klaviyo", "meta ads", "retarget", "prices", "snapchat", "resale",
    ],
)  # fmt: skip
def test_other_words_stay_as_they_are(text: str) -> None:
    assert spelt_command(text) == text


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("skip this and the next one", 2), ("leave out the next two", 2), ("can we skip that one and the following question", 2),
        ("skip the next 3 questions", 3), ("skip two questions please", 2), ("drop these next two", 2), ("skip this and the next two", 3),
        ("let's pass on the next couple of questions", 2),
        ("skip this", 0), ("skip the next one", 0), ("we skip two weeks", 0), ("skip two of the channels", 0),
        ("drop this and the next supplier", 0),
        ("leave out the next two launches", 0), ("the next two questions were price and stock", 0), ("pass on this and that", 0),
    ],
)  # fmt: skip
def test_how_many_questions_are_left_out(text: str, count: int) -> None:
    assert questions_left_out(text) == count


@pytest.mark.parametrize(
    ("text", "goes"),
    [
        ("lets go to the last question", True), ("skip to the final question", True), ("jump straight to the very last one", True),
        ("can we move ahead to the last topic", True), ("take me to the last question please", True),
        ("fast forward to the final one", True),
        ("just skip over to the last question", True), ("get right to the final question", True),
        ("go back to the last question", False), ("the last question", False), ("we go to the last mile", False),
        ("skip the last question", False),
        ("what is the last question", False), ("go to the last quarter", False), ("I went to the final one", False),
        ("move stock to the last one in line", False),
    ],
)  # fmt: skip
def test_straight_to_the_last_question(text: str, goes: bool) -> None:
    assert goes_to_last(text) is goes


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("can i still do strategy and data", ("strategy", "data")), ("let me do the data part as well", ("data",)),
        ("can I go on with the others", ("strategy", "data")), ("could we do the ones I skipped", ("strategy", "data")),
        ("what about the ones I left out", ("strategy", "data")), ("what about data", ()), ("I can do data", ()),
        ("I'd like to answer strategy too", ("strategy",)), ("let's finish the rest", ("strategy", "data")),
        ("ok, can I take the missing areas now", ("strategy", "data")), ("shall we cover data after all", ("data",)),
        ("can I do team again", ()), ("I'd like to do more strategy work", ()), ("can I do better", ()), ("let me talk about money", ()),
        ("can you do the report", ()), ("I want to do ads and data", ()), ("data is what I want", ()), ("can I do it again", ()),
    ],
)  # fmt: skip
def test_what_was_left_out_is_taken_up_after_the_result(
    started: Interview, full_answer: Callable, text: str, topics: tuple[str, ...]
) -> None:
    ended = started
    while ended.is_open:
        at = ended.state.open.split(".")[0]
        ended = ended.skip_topic() if at in {"strategy", "data"} else ended.skip() if at == "preference" else ended.take(full_answer(at))
    assert topics_taken_up(ended, text) == topics
    if len(topics) < 2:
        return
    turn = given_away_turn(ended, text)
    assert turn.interview.state.open == "strategy"
    after = turn.interview.take(full_answer("strategy"))
    while after.state.open.startswith("strategy."):
        after = after.skip()
    assert after.state.open == "data"


def test_back_after_a_moment_is_at_the_open_question(hired: Interview) -> None:
    waits = respond("pause", hired, Reading("brb")).interview
    assert waits.state.offered == WAIT
    assert all(reply_to_offer(waits, text) == "resume" for text in ("back", "ok back", "i'm back now", "and back"))
    assert not any(reply_to_offer(waits, text) for text in ("back to the team", "go back", "hiring", "back in 2020 I hired"))
    assert not reply_to_offer(hired, "back")


def test_on_with_it_after_a_look_at_the_result(hired: Interview) -> None:
    looked = hired.updated(about="result", more=("More.",))
    assert {seen(looked, text) for text in ("go on", "carry on then", "fine, next question", "ok thx, next one")} == {"resume"}
    assert seen(hired.updated(more=("More.",)), "go on") == "repeat"
    assert seen(hired, "next question") == "skip"


def test_a_topic_that_was_told_is_not_left_out_in_place_of_the_open_one(started: Interview, full_answer: Callable) -> None:
    at_second = started.take(full_answer("leading_teams"))
    at_second = at_second if at_second.state.open == "strategy" else at_second.skip_topic()
    assert names(given_away_turn(at_second, "skip leading teams")) == ["utter_topic_is_told"]
    assert seen(at_second, "I said skip team not strategy") == "resume"
    left_out = at_second.skip()
    assert given_away_turn(left_out, "i meant skip team, not strategy").interview.state.open == "strategy"


def test_several_at_once_and_the_last_one(started: Interview) -> None:
    turn = given_away_turn(started, "skip this and the next one")
    assert names(turn) == ["utter_several_skipped"] and turn.interview.state.open == "data"
    turn = given_away_turn(started, "skip to the last question")
    assert names(turn) == ["utter_to_the_last"] and turn.interview.state.open == "preference"
    assert names(given_away_turn(turn.interview, "go to the last question")) == ["utter_last_already"]


def test_a_break_has_a_way_on(hired: Interview) -> None:
    paused = hired.pause()
    assert names(cancel(paused, Reading("cancel"))) == ["utter_cancelled"]
    assert names(respond("skip", paused, Reading("next"))) == ["utter_still_paused"]
    kept = respond("deny", paused.with_pending("restart"), Reading("nah"))
    assert names(kept) == ["utter_continuing", "utter_still_paused"] and kept.says[-1].options == ("Resume",)


def test_before_the_begin_the_offer_comes_again(started: Interview) -> None:
    new = Interview.new(started.role_model, introduced=True)
    assert names(deny(new, Reading("no"))) == ["utter_not_yet"]
    assert {seen(new, text) for text in ("dunno", "what do i do", "eh")} == {"repeat"}
    assert seen(Interview.new(started.role_model), "dunno") == "greet"


def test_what_was_left_out_is_not_counted_as_done(hired: Interview) -> None:
    turn = respond("progress", hired.skip_topic("data").skip_topic("value"), Reading("how far am I"))
    assert turn.says[0].values["aside"] == " (2 left out)"
    shown = respond("result", hired.skip_topic("data"), Reading("my result so far")).says[0]
    assert shown.response == "utter_provisional" and shown.values["covered"] == 1


def test_a_pause_after_the_result_is_no_goodbye(finished: Callable) -> None:
    assert names(pause(finished(3.0, 3.0, 2.0, 3.0, 2.0), Reading("pause"))) == ["utter_pause_nothing_open"]
