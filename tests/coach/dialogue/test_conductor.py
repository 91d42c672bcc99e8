"""Every dialogue act leads to a move that says something and loses nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from says import names

from coach.dialogue.asking import ask
from coach.dialogue.conductor import MOVES, conduct
from coach.dialogue.moves.clearing import waits
from coach.evidence.types import Fact, Reading
from coach.interview.interview import Interview
from coach.role_model import RoleModel

ACTS = (
    "answer greet start faq_director_role faq_manager_role faq_difference faq_skills faq_team why_ask repeat skip back correction "
    "progress cancel pause resume restart result explain_result next_steps interview_tips report privacy delete_data human "
    "bot_challenge thanks goodbye affirm deny chitchat insult oos"
).split()
PLACES = ["new", "open", "follow_up", "paused", "finished", "reopened"]


@pytest.fixture
def at(
    role_model: RoleModel, started: Interview, finished: Callable, full_answer: Callable, reading: Callable
) -> Callable[[str], Interview]:
    """``at(place)``: an interview at one of PLACES."""
    told = started.take(full_answer("leading_teams"))
    places = {
        "new": Interview.new(role_model),
        "open": told,
        "follow_up": told.take(reading("my plan")),
        "paused": told.pause(),
        "finished": finished(),
        "reopened": finished().reopen("data"),
    }
    return places.__getitem__


@pytest.mark.parametrize("act", ACTS)
def test_every_act_has_a_move(act: str) -> None:
    assert act == "answer" or act in MOVES


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("act", ACTS)
def test_every_act_says_something_everywhere(at: Callable, full_answer: Callable, act: str, place: str) -> None:
    before = at(place)
    topic = before.question.competency if before.question else "leading_teams"
    turn = conduct(act, before, full_answer(topic))
    assert turn.says or ask(turn.interview)
    if turn.interview.is_open and not turn.interview.state.pending:
        assert ask(turn.interview), "the open question must come back"


MOVING = {"answer", "skip", "back", "correction", "start", "resume", "restart", "delete_data", "pause", "cancel", "goodbye"}


@pytest.mark.parametrize("place", ["open", "follow_up", "reopened"])
@pytest.mark.parametrize("act", [act for act in ACTS if act not in MOVING])
def test_interruption_keeps_the_open_question_and_all_answers(at: Callable, act: str, place: str) -> None:
    before = at(place)
    after = conduct(act, before, Reading("something else")).interview
    assert (after.state.open, after.state.answers, after.is_open) == (before.state.open, before.state.answers, True)


def test_unknown_act_is_met_like_something_out_of_scope(at: Callable) -> None:
    assert "utter_oos" in names(conduct("no_such_act", at("open"), Reading("x")))


@pytest.mark.parametrize("act", ["pause", "cancel"])
def test_stopping_keeps_answers_and_resume_goes_on_where_it_was(at: Callable, act: str) -> None:
    before = at("follow_up")
    stopped = conduct(act, before, Reading("later")).interview
    assert not stopped.is_open and stopped.state.answers == before.state.answers
    again = conduct("resume", stopped, Reading("I am back")).interview
    assert again.is_open and again.state.open == before.state.open


def test_skip_moves_on_and_counts_as_missing(at: Callable) -> None:
    after = conduct("skip", at("open"), Reading("skip")).interview
    assert after.state.open == "data" and after.state.skipped == ("strategy",)


# ---- confirmations ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("place", ["open", "finished"])
@pytest.mark.parametrize("act", ["restart", "delete_data"])
def test_clearing_is_asked_first(at: Callable, act: str, place: str) -> None:
    before = at(place)
    asked = conduct(act, before, Reading("again")).interview
    assert asked.state.pending is not None and asked.state.answers == before.state.answers


@pytest.mark.parametrize("place", ["open", "finished"])
@pytest.mark.parametrize("act", ["restart", "delete_data"])
def test_yes_clears(at: Callable, act: str, place: str) -> None:
    asked = conduct(act, at(place), Reading("again")).interview
    done = conduct("answer" if asked.is_open else "affirm", asked, Reading("yes")).interview
    assert done.state.answers == () and done.state.pending is None
    assert done.state.assessment_id != asked.state.assessment_id
    assert done.is_open is (act == "restart")


@pytest.mark.parametrize("place", ["open", "finished"])
@pytest.mark.parametrize("act", ["restart", "delete_data"])
def test_no_keeps_everything(at: Callable, act: str, place: str) -> None:
    before = at(place)
    asked = conduct(act, before, Reading("again")).interview
    kept = conduct("answer" if asked.is_open else "deny", asked, Reading("no")).interview
    assert kept.state == before.state


def test_answer_in_place_of_yes_or_no_is_taken(at: Callable, full_answer: Callable) -> None:
    asked = conduct("restart", at("open"), Reading("start over")).interview
    after = conduct("answer", asked, full_answer("strategy", text="I set the three-year plan with the board")).interview
    assert after.state.pending is None and after.state.open == "data" and len(after.state.answers) == 2


@pytest.mark.parametrize("act", [act for act in ACTS if act not in {"affirm", "deny", "restart", "delete_data", "start"}])
@pytest.mark.parametrize("place", ["open", "paused", "finished"])
def test_a_later_yes_deletes_only_where_it_was_asked_once_more(at: Callable, full_answer: Callable, act: str, place: str) -> None:
    asked = conduct("delete_data", at(place), Reading("erase it")).interview
    turn = conduct(act, asked, full_answer("strategy", text="I set the three-year plan with the board"))
    between = turn.interview
    if waits(between):
        assert turn.says[-1].response == "utter_confirm_delete_again"
        return
    after = conduct("answer" if between.is_open else "affirm", between, Reading("yes")).interview
    assert any(a.question == "leading_teams" for a in (*after.state.answers, *after.state.shelved))


def test_doubtful_message_is_kept_until_it_is_settled(at: Callable, full_answer: Callable) -> None:
    doubtful = full_answer("strategy", text="what, like a roadmap?")
    asked = conduct("unsure", at("open"), doubtful, "why_ask").interview
    assert asked.state.pending is not None and asked.state.open == "strategy"
    assert conduct("answer", asked, Reading("my answer")).interview.state.answers[-1].reading == doubtful
    question = conduct("answer", asked, Reading("a question"))
    assert question.interview.state.open == "strategy" and len(question.interview.state.answers) == 1 and question.says


# ---- volunteering, correcting, going back -----------------------------------------------------------------------


def test_experience_told_before_the_start_is_not_lost(at: Callable, full_answer: Callable) -> None:
    after = conduct("answer", at("new"), full_answer("leading_teams")).interview
    assert after.is_open and len(after.evidence) == 1


def test_message_that_says_nothing_gets_a_second_chance_and_no_dead_end(at: Callable) -> None:
    interview = at("open")
    first = conduct("answer", interview, Reading("hm")).interview
    assert first.state.open == "strategy" and len(first.state.answers) == 1
    for _ in range(5):
        interview = conduct("answer", interview, Reading("hm")).interview
    assert interview.state.open != "strategy"


@pytest.mark.parametrize("place", ["open", "finished"])
def test_correction_replaces_the_number_and_keeps_the_rest(
    role_model: RoleModel, place: str, piece: Callable, full_answer: Callable
) -> None:
    told = Reading(
        "I lead five people. I hired two.",
        (piece("leading_teams", 3, quote="I lead five people."), piece("leading_teams", 4, quote="I hired two.")),
        ("leading_teams.people", "leading_teams.people_decision"),
        (Fact("people", 5.0, "five people"),),
    )
    interview = Interview.new(role_model).start().take(told).take(full_answer("strategy"))
    interview = interview if place == "open" else interview.finish()
    new = Reading("sorry, nine", (piece("leading_teams", 4.5, quote="sorry, nine"),), (), (Fact("people", 9.0, "nine people"),))
    turn = conduct("correction", interview, new)
    answers = turn.interview.state.answers
    assert "utter_corrected" in names(turn)
    assert [a.question for a in answers] == ["leading_teams", "strategy"] and answers[1] == interview.state.answers[1]
    assert [p.quote for p in answers[0].reading.evidence] == ["I hired two.", "sorry, nine"]
    assert [f.value for f in answers[0].reading.facts] == [9.0]
    assert {"leading_teams.people", "leading_teams.people_decision"} <= set(answers[0].reading.signals)


@pytest.mark.parametrize("place", ["open", "finished"])
def test_correction_without_a_right_version_changes_nothing_and_asks_for_it(at: Callable, place: str) -> None:
    before = at(place)
    turn = conduct("correction", before, Reading("actually scratch that"))
    assert names(turn)[-1] == "utter_right_version" and turn.interview.state.answers == before.state.answers


def test_correction_goes_to_the_topic_it_names(at: Callable, full_answer: Callable) -> None:
    before = at("finished")
    after = conduct("correction", before, full_answer("data", 2.0, "for data, I only pulled reports")).interview
    changed = [a.question for a, b in zip(after.state.answers, before.state.answers) if a != b]
    assert changed == ["data"] and after.state.finished


def test_nothing_can_be_corrected_or_reopened_before_the_first_answer(at: Callable) -> None:
    for act in ("correction", "back"):
        turn = conduct(act, at("new"), Reading("change it"))
        assert turn.says and turn.interview.state.answers == ()


@pytest.mark.parametrize(
    ("text", "topic"), [("change my answer on data", "data"), ("go back to strategy", "strategy"), ("back one", "preference")]
)
def test_back_reopens_the_named_topic_or_the_last(at: Callable, text: str, topic: str) -> None:
    after = conduct("back", at("finished"), Reading(text)).interview
    assert after.state.open == topic and {a.competency for a in after.state.answers} >= {"leading_teams", "ecommerce"}


def test_pointing_back_is_no_answer_and_confirms_what_was_volunteered(at: Callable, full_answer: Callable, piece: Callable) -> None:
    pointed = conduct("answer", at("open"), Reading("as I said before"))
    assert names(pointed) == ["utter_refers_back"] and pointed.interview.state.answers == at("open").state.answers
    rich = full_answer("strategy")
    told = at("open").take(Reading("much", (*rich.evidence, piece("data", 4, quote="I found the cause and we rebuilt it")), rich.signals))
    assert told.state.open == "data.confirm"
    assert names(conduct("answer", told, Reading("like I said"))) == ["utter_taken"]


def test_contradiction_is_noticed_while_something_volunteered_is_confirmed(
    role_model: RoleModel, full_answer: Callable, piece: Callable
) -> None:
    team = Reading(
        "I lead a team of 11 people",
        (piece("leading_teams", 4), piece("strategy", 4, strength="strong")),
        (),
        (Fact("people", 11, "11 people"),),
    )
    asked = Interview.new(role_model).start().take(team).skip_topic()
    assert asked.state.open == "strategy.confirm"
    turn = conduct("answer", asked, Reading("my team of 4 executes it", (), (), (Fact("people", 4, "4 executes"),)))
    assert turn.interview.state.pending.kind == "contradiction" and turn.says[-1].options == ("11 people", "4 people")
    kept = conduct("answer", turn.interview, Reading("4"))
    assert kept.says[0].values["new"] == "4 people" and [f.value for f in kept.interview.facts] == [4]


def test_result_before_the_end_is_marked_provisional(at: Callable) -> None:
    assert names(conduct("result", at("open"), Reading("result so far")))[0] == "utter_provisional"
    assert "utter_provisional" not in names(conduct("result", at("finished"), Reading("result")))


def test_no_result_without_answers(at: Callable) -> None:
    assert names(conduct("result", at("new"), Reading("result"))) == ["utter_no_result_yet"]


def test_third_digression_in_a_row_is_met_with_an_offer_to_pause(at: Callable) -> None:
    interview, offers = at("open"), []
    for _ in range(4):
        turn = conduct("chitchat", interview, Reading("nice weather"))
        interview = turn.interview
        offers.append("utter_offer_break" in names(turn))
    assert offers == [False, False, True, False]


def test_a_bare_number_for_a_reopened_answer_puts_that_number_right(started: Interview, piece: Callable) -> None:
    told = Reading(
        "I lead 8 people and hire them", (piece("leading_teams", 4, quote="I lead 8 people"),), (), (Fact("people", 8, "8 people"),)
    )
    reopened = conduct("back", started.take(told), Reading("back")).interview
    turn = conduct("answer", reopened, Reading("12", (piece("leading_teams", 4, quote="12"),), (), (Fact("people", 12, "12 people"),)))
    assert names(turn) == ["utter_corrected"]
    assert [f.value for f in turn.interview.facts] == [12] and "hire them" in turn.interview.state.answers[0].reading.text


def test_what_was_only_noted_leaves_the_core_question_open(started: Interview, piece: Callable) -> None:
    told = started.take(Reading("I lead two people", (piece("leading_teams", 3),)))
    noted = told.updated(open="strategy").note(Reading("my boss likes charts and blue pens"))
    assert noted.replace_answers(noted.state.answers).state.open.split(".")[0] in {"leading_teams", "strategy"}
    assert not any(a.question == "strategy" for a in noted.state.answers)


def test_what_is_not_understood_in_a_break_says_how_to_go_on(started: Interview) -> None:
    turn = conduct("repeat", started.pause(), Reading("hm"))
    assert [say.response for say in turn.says] == ["utter_still_paused"] and turn.says[0].options == ("Resume",)
