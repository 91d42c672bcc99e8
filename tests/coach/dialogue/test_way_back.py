"""Going back: which question is meant, what is kept, leaving it as it was, and what was skipped taken up again."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from says import back, seen

from coach.dialogue.conductor import conduct
from coach.dialogue.cues.way_back_cues import stays, wants_old_back
from coach.dialogue.way.way_back import follow_up_named, steps, trail
from coach.evidence.types import Fact, Reading
from coach.interview.interview import Interview

# ---- which question ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("could we jump three questions back", 3),
        ("2 steps back pls", 2),
        ("back by two", 2),
        ("back two questions", 2),
        ("the question before last", 2),
        ("second to last one again", 2),
        ("one step back", 1),
        ("the prior question", 1),
        ("what I just said", 1),
        ("I want to alter an answer", None),
        ("to the team topic", None),
    ],
)
def test_how_many_questions_back(text: str, count: int | None) -> None:
    assert steps(text) == count


def test_back_is_the_question_asked_before_also_a_follow_up(hired: Interview) -> None:
    assert back(hired, "one back please").state.open == "leading_teams.people_decisions"
    assert back(hired, "two questions back").state.open == "leading_teams"
    assert back(hired, "four questions back").state.open == "leading_teams"


def test_each_back_goes_further_and_no_further_than_the_first(hired: Interview) -> None:
    once = back(hired, "back")
    twice = back(once, "back")
    assert twice.state.open == "leading_teams" and twice.restore().state.open == "leading_teams.lead_layers"
    turn = conduct("back", twice, Reading("back"))
    assert turn.says[0].response == "utter_nothing_before" and turn.interview.state.open == "leading_teams"


def test_what_was_answered_last_is_the_first_that_back_leads_to(hired: Interview) -> None:
    again = back(hired, "two questions back").take(Reading("I lead 9 writers", facts=(Fact("people", 9, "9 writers"),)))
    assert trail(again)[-1] == "leading_teams"


def test_the_skipped_one_is_the_one_before(started: Interview) -> None:
    turn = conduct("back", started.skip(), Reading("back to the previous one"))
    assert turn.interview.state.open == "leading_teams" and turn.says[0].response == "utter_taken_up"


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("may I redo the bit on recruiting", "people_decisions"),
        ("change what you have on who I hired", "people_decisions"),
        ("redo my answer on people decisions", "people_decisions"),
        ("another go at team size", None),
        ("redo the leading teams part", None),
    ],
)
def test_a_follow_up_that_was_put_is_named(text: str, question: str | None, hired: Interview) -> None:
    assert follow_up_named(hired, text) == (question and f"leading_teams.{question}")


def test_a_named_follow_up_is_opened_alone(hired: Interview) -> None:
    turn = conduct("back", hired, Reading("redo the hiring one"))
    assert turn.interview.state.open == "leading_teams.people_decisions" and turn.says[0].response == "utter_reopened_one"
    done = turn.interview.take(Reading("None"))
    assert done.state.open == "leading_teams.lead_layers"
    assert [a.reading.text for a in done.state.answers] == ["I lead 7 writers", "None"]


@pytest.mark.parametrize("text", ["one of my replies is off", "I'd alter something I wrote", "some answers need changing"])
def test_after_the_result_it_is_asked_which(text: str, finished: Callable) -> None:
    asked = conduct("back", finished(), Reading(text))
    assert asked.says[0].response == "utter_which_answer" and asked.interview.state.pending.kind == "topic"


def test_inside_the_interview_it_is_asked_where_there_are_several(started: Interview, full_answer: Callable) -> None:
    one = started.take(full_answer("leading_teams"))
    two = one.take(full_answer("strategy"))
    assert conduct("back", one, Reading("change an answer")).interview.state.open == "leading_teams"
    assert conduct("back", two, Reading("change an answer")).says[0].response == "utter_which_answer"


# ---- what is kept --------------------------------------------------------------------------------------------------


def test_the_first_answer_is_replaced_and_its_follow_ups_stay(hired: Interview, piece: Callable) -> None:
    new = Reading("I guide writers", (piece("leading_teams", 3.0, quote="I guide writers"),))
    turn = conduct("answer", back(hired, "redo leading teams"), new)
    assert turn.interview.state.open == "leading_teams.lead_layers"
    assert [a.reading.text for a in turn.interview.state.answers] == ["Hiring", "7 writers", "I guide writers"]
    assert turn.says[-1].response == "utter_number_kept" and "7 writers" in turn.says[-1].values["numbers"]


def test_a_new_number_takes_the_place_of_the_old(hired: Interview, piece: Callable) -> None:
    new = Reading("I lead 9 writers", (piece("leading_teams", 3.5, quote="I lead 9 writers"),), facts=(Fact("people", 9, "9 writers"),))
    turn = conduct("answer", back(hired, "redo leading teams"), Reading(new.text + " and editors", new.evidence, (), new.facts))
    assert [fact.value for fact in turn.interview.facts] == [9] and turn.says[-1].response != "utter_number_kept"


def test_nothing_of_it_stays_where_there_is_no_experience_after_all(hired: Interview, piece: Callable) -> None:
    none = Reading("I have never led anybody at all", (piece("leading_teams", 1.0, quote="never led anybody"),))
    assert conduct("answer", back(hired, "redo leading teams"), none).interview.facts == ()


def test_what_comes_on_top_keeps_the_answer(hired: Interview, piece: Callable) -> None:
    opened = conduct("back", hired, Reading("I'd like to add something to leading teams"))
    assert opened.says[0].response == "utter_reopened_to_add"
    more = Reading("I coach two trainees", (piece("leading_teams", 3.0, quote="I coach two trainees"),))
    told = conduct("answer", opened.interview, more).interview
    assert [a.reading.text for a in told.state.answers] == ["I lead 7 writers", "Hiring", "I coach two trainees"]
    assert told.state.open == "leading_teams.lead_layers"


def test_an_also_keeps_the_answer_too(hired: Interview, piece: Callable) -> None:
    also = Reading("we also drew up the rota", (piece("leading_teams", 3.0, quote="we also drew up the rota"),))
    told = conduct("answer", back(hired, "redo leading teams"), also).interview
    assert {"I lead 7 writers", "we also drew up the rota"} <= {a.reading.text for a in told.state.answers}


def test_after_the_result_it_is_over_again_once_the_answer_is_changed(finished: Callable, full_answer: Callable) -> None:
    cut_short = finished(4, None, None, None, None).updated(skipped=())
    again = back(cut_short.finish(), "change leading teams").take(full_answer("leading_teams", 2.0))
    assert again.state.finished


# ---- left as it was ------------------------------------------------------------------------------------------------

STAY = [
    "no no, let it be",
    "actually keep leading teams as it stands",
    "hm, nothing to fix there",
    "on second thought leave everything the way it was",
    "it's ok like that",
    "sorry, changed my mind",
    "let's go on where we left off",
    "ok never mind, continue",
    "no need to change it",
    "don't touch it",
    "my first answer is fine",
    "oh wait, stay on this question",
    "all good as it is",
    "no changes there please",
    "I don't need to go back",
]


@pytest.mark.parametrize("text", STAY)
def test_reopened_and_left_as_it_was(text: str, hired: Interview) -> None:
    reopened = back(hired, "two questions back")
    assert seen(reopened, text) == "skip"
    turn = conduct("skip", reopened, Reading(text))
    assert turn.says[0].response == "utter_kept"
    assert turn.interview.state.open == "leading_teams.lead_layers" and len(turn.interview.state.answers) == 2


def test_who_asks_for_the_question_that_was_left_is_back_at_it(started: Interview, full_answer: Callable) -> None:
    told = started.take(full_answer("leading_teams"))
    while told.question and told.question.competency == "leading_teams":
        told = told.skip()
    turn = conduct("back", back(told, "back to leading teams"), Reading("back to strategy"))
    assert turn.interview.state.open == told.state.open == "strategy"
    assert turn.interview.state.left is None and turn.says[0].response == "utter_kept"


def test_a_topic_taken_first_is_left_for_the_question_before(team: Interview) -> None:
    ahead = back(team, "can we do the numbers first")
    assert ahead.state.open == "data" and seen(ahead, "no, let's stay where we were") == "skip"
    turn = conduct("skip", ahead, Reading("no, let's stay where we were"))
    assert turn.interview.state.open == "leading_teams.people_decisions" and turn.says[0].response == "utter_back_where_left"


@pytest.mark.parametrize(
    "text",
    [
        "I keep the team small and leave them alone",
        "nothing to change was my boss's motto, so I changed it",
        "we stay with our agency and I brief it",
        "leave requests are mine to approve",
        "I let everything be decided by the team",
        "they carry on where I stopped",
        "I told them to keep it up and they did",
        "no changes, no growth, that was the rule",
        "my first answer to the board was a hiring plan",
        "fine tuning the rota was my job",
        "I don't touch the shop",
        "everything is fine since I took over",
        "continue the weekly talks was what I did",
        "the old one left and I hired a new lead",
        "we let go of two people",
    ],
)
def test_answers_that_sound_alike_leave_nothing(text: str) -> None:
    assert not stays(text) and not wants_old_back(text)


@pytest.mark.parametrize(
    "text",
    [
        "no, put it back how it was",
        "keep what I said before please",
        "I'd rather leave it as it was",
        "go back to my first answer",
        "my old answer was better",
        "forget the new version",
        "hm, stick with the earlier answer",
        "please restore my previous answer",
    ],
)
def test_a_changed_answer_is_put_back(text: str, hired: Interview, piece: Callable) -> None:
    new = Reading("I guide writers", (piece("leading_teams", 3.0, quote="I guide writers"),))
    changed = conduct("answer", back(hired, "redo leading teams"), new).interview
    assert seen(changed, text) == "correction"
    turn = conduct("correction", changed, Reading(text))
    assert turn.says[0].response == "utter_undone"
    assert sorted(a.reading.text for a in turn.interview.state.answers) == ["Hiring", "I lead 7 writers"]
    assert turn.interview.state.open == "leading_teams.lead_layers"


# ---- taking up what was skipped -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("alright, I can do the first question now", "leading_teams"),
        ("let's have a try at it", None),
        ("let's try the team question after all", "leading_teams"),
        ("ok, I'd answer the leadership one now", "leading_teams"),
        ("ask me about the strategy part again", "strategy"),
        ("can we do the budget one now", "value"),
        ("let's do the second one please", "strategy"),
        ("I did the first one with a friend", None),
        ("I take the strategy part, she does the rest", None),
        ("we can do the data part ourselves", None),
    ],
)
def test_a_skipped_topic_is_taken_up(text: str, topic: str | None, started: Interview) -> None:
    skipped = started.skip().skip()
    assert (seen(skipped, text) == "back") is (topic is not None)
    if topic:
        assert back(skipped, text).state.open == topic


def test_a_reply_about_an_area_is_no_wish_for_it(finished: Callable, started: Interview) -> None:
    last = started
    while last.state.open != "preference":
        last = last.skip()
    assert seen(last, "I'd take the planning one") != "back"


@pytest.mark.parametrize("text", ["hm, actually no", "no", "nah sorry", "oh wait, no"])
def test_a_bare_no_leaves_it_where_it_answers_nothing(text: str, hired: Interview) -> None:
    assert seen(back(hired, "two questions back"), text) == "skip"
    # "None" is one of the answers there.
    assert seen(back(hired, "one question back"), text) != "skip"


@pytest.mark.parametrize(
    "text", ["the one before", "sorry, the question before that", "even further back please", "no, I meant the one right before"]
)
def test_the_one_before_is_named_and_nothing_else(text: str, hired: Interview) -> None:
    assert seen(hired, text) == "back"


@pytest.mark.parametrize(
    "text", ["the year before", "one before the other", "the team before that had five people", "further back in 2019 I led two"]
)
def test_a_before_inside_an_answer_goes_nowhere(text: str, hired: Interview) -> None:
    assert seen(hired, text) != "back"


def test_follow_ups_of_a_topic_taken_up_are_not_lost_by_going_back(started: Interview, piece: Callable) -> None:
    taken_up = back(started.skip(), "back to leading teams")
    first = Reading("I lead 7", (piece("leading_teams", 3.5, quote="I lead 7"),), ("leading_teams.people", "leading_teams.big_team"))
    second = taken_up.take(first).skip()
    assert second.state.open == "leading_teams.lead_layers"
    again = back(second, "one back").take(Reading("Hiring", signals=("leading_teams.people_decision",)))
    assert again.state.open == "leading_teams.lead_layers"


def test_the_answer_counts_for_the_reopened_question_whatever_comes_between(hired: Interview, piece: Callable) -> None:
    between = back(hired, "one question back")
    for act in ("why_ask", "privacy", "chitchat", "progress", "pause"):
        between = conduct(act, between, Reading("wait a moment")).interview
    told = conduct("answer", between, Reading("None", (piece("leading_teams", 2.0, quote="None"),))).interview
    assert told.state.open == "leading_teams.lead_layers" and [a.reading.text for a in told.state.answers] == ["I lead 7 writers", "None"]


@pytest.mark.parametrize(("text", "act"), [("the hiring one", "back"), ("the team", "back"), ("ah never mind", "deny"), ("no", "deny")])
def test_which_answer_is_settled(text: str, act: str, hired: Interview) -> None:
    from coach.dialogue.hearing.replying import reply_to_pending

    asked = hired.with_pending("topic")
    reply = reply_to_pending(None, asked, text, asked.place)  # type: ignore[arg-type]
    assert reply is not None and reply.act == act
