"""After a result: questions get an answer of their own, and nothing that is asked is kept as evidence."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from says import names

from coach.dialogue.changing.revising import revise
from coach.dialogue.changing.revision import Revision
from coach.dialogue.changing.striking import to_retract
from coach.dialogue.conductor import UNCLEAR, conduct
from coach.dialogue.cues.cue import spelt_out
from coach.dialogue.hearing.given_away import given_away
from coach.dialogue.moves.terms import explained_term
from coach.dialogue.outcome.about_result import asked_about
from coach.dialogue.outcome.what_if import supposition
from coach.evidence.types import Fact, Reading
from coach.interview.interview import Interview
from coach.role_model import RoleModel


def test_who_comes_back_after_a_result_is_welcomed_to_it(finished: Callable) -> None:
    turn = conduct("greet", finished().updated(first_name="Ada"), Reading("hello again"))
    assert names(turn) == ["utter_welcome_back_result"]
    assert turn.says[0].values["name"] == ", Ada" and "My report" in turn.says[0].options


@pytest.mark.parametrize("text", ["do the two temps count since they have another boss", "so my award, was it in there?"])
def test_a_question_is_never_kept_as_evidence(finished: Callable, piece: Callable, text: str) -> None:
    before = finished()
    turn = conduct("answer", before, Reading(text, (piece("leading_teams", 4),)))
    assert turn.interview.state.answers == before.state.answers and turn.says


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("what works in my favour here", "for"),
        ("which is my strongest side", "for"),
        ("what counted against me", "against"),
        ("where do i lose the most", "against"),
        ("was it a close call", "certainty"),
        ("how close was it", "certainty"),
        ("might you be wrong", "certainty"),
    ],
)
def test_what_of_the_result_is_asked(text: str, asked: str, finished: Callable) -> None:
    assert asked_about(text) == asked
    turn = conduct("explain_result", finished(), Reading(text))
    assert turn.says and len(names(turn)) < 5


@pytest.mark.parametrize(
    ("text", "response"),
    [
        ("that is not fair", "utter_objection"),
        ("was this method ever tested", "utter_how_checked"),
        ("did you even count the award", "utter_was_not_told"),
    ],
)
def test_doubts_get_a_short_reply(finished: Callable, text: str, response: str) -> None:
    assert names(conduct("explain_result", finished(), Reading(text)))[0] == response


def test_what_was_told_and_counts_is_named_with_its_area(finished: Callable, piece: Callable) -> None:
    told = Reading("I trained the juniors", (piece("leading_teams", 4, quote="I trained the juniors"),))
    turn = conduct("explain_result", finished().add(told), Reading("were the juniors counted"))
    assert names(turn)[0] == "utter_was_counted" and turn.says[0].values["areas"] == "leading teams"


def test_what_fits_nothing_is_said_to(finished: Callable) -> None:
    turn = conduct("oos", finished(), Reading("blue is the ninth"), UNCLEAR)
    assert names(turn)[0] == "utter_unclear" and "My report" in turn.says[0].options


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("if we took on five people would that do it", "we took on five people"),
        ("and if I had the pricing as well", "I had the pricing as well"),
        ("say my plan was three years long, does it change", "my plan was three years long"),
    ],
)
def test_a_supposition_needs_no_question_mark(text: str, statement: str) -> None:
    assert supposition(text, is_open=False) == statement
    assert supposition(text, is_open=True) == ""


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("ok let's do strategy", "back"),
        ("can we go back to the budget", "back"),
        ("what do people in that job earn", "oos"),
        ("that can't be right", "explain_result"),
        ("define gmv", "why_ask"),
        ("what was my last answer", "result"),
    ],
)
def test_what_the_words_give_away(finished: Callable, text: str, act: str) -> None:
    assert given_away(finished(), text, "after_result", text) == act


def test_the_topic_that_was_meant_is_opened_instead(finished: Callable) -> None:
    reopened = conduct("back", finished(), Reading("the data answer"))
    assert reopened.interview.state.open == "data"
    assert given_away(reopened.interview, "the people one", "answering:data", "the people one") == "back"
    turn = conduct("back", reopened.interview, Reading("the people one"))
    assert turn.interview.state.open == "leading_teams"
    assert any(answer.competency == "data" for answer in turn.interview.state.answers)


def test_what_is_reopened_counts_until_it_is_replaced(finished: Callable) -> None:
    reopened = conduct("back", finished(), Reading("the data answer")).interview
    rich = next(say.rich["result"] for say in conduct("result", reopened, Reading("how does it look")).says if "result" in say.rich)
    assert all(entry["level"] is not None for entry in rich["competencies"])


@pytest.mark.parametrize("text", ["what does ROAS mean?", "p&l meaning", "I don't understand cohort", "what is a 3PL"])
def test_words_of_the_trade_are_explained(role_model: RoleModel, text: str) -> None:
    say = explained_term(role_model, text)
    assert say and say.response == "utter_term" and len(say.values["means"].split()) > 5


@pytest.mark.parametrize(
    "text",
    ["I own the P&L", "we raised ROAS to 4", "what is the weather", "means a lot to me", "what is a usual budget", "what's my budget"],
)
def test_other_words_are_not(role_model: RoleModel, text: str) -> None:
    assert explained_term(role_model, text) is None


def test_every_term_of_the_glossary_is_found_by_all_its_names(role_model: RoleModel) -> None:
    for term in role_model.glossary:
        for name in term.names:
            say = explained_term(role_model, f"what does {name} mean", next(iter(term.at), ""))
            assert say and say.values["means"] == term.means, name


@given(st.text(max_size=60))
def test_any_text_is_spelt_out(text: str) -> None:
    assert spelt_out(spelt_out(text)) == spelt_out(text)


@pytest.mark.parametrize(
    ("text", "plain"), [("what did i tell u", "what did i tell you"), ("y", "y"), ("whats ur name", "what's your name")]
)
def test_short_forms(text: str, plain: str) -> None:
    assert spelt_out(text) == plain


def test_a_number_is_put_right_in_every_answer_that_holds_it(started: Interview, piece: Callable) -> None:
    first = Reading("I run 34 people", (piece("leading_teams", 5, quote="I run 34 people"),), facts=(Fact("people", 34, "34 people"),))
    later = Reading("my 34 people sit in two towns", (piece("leading_teams", 4, quote="my 34 people sit in two towns"),))
    told = started.take(first).note(later)
    new = Reading("I run 36 people", (piece("leading_teams", 5, quote="I run 36 people"),), facts=(Fact("people", 36, "36 people"),))
    answers = conduct("correction", told, new, "0").interview.state.answers
    assert [answer.reading.text for answer in answers] == ["I run 36 people", "my 36 people sit in two towns"]
    assert "34" not in str([piece.quote for answer in answers for piece in answer.reading.evidence])


def test_a_story_at_the_question_about_taste_counts_and_the_question_stays(
    started: Interview, full_answer: Callable, piece: Callable
) -> None:
    interview = started
    for name in interview.role_model.competency_ids:
        interview = interview.take(full_answer(name, 4.0))
    assert interview.state.open == "preference"
    story = Reading("in spring I took the decision to stop all discounts", (piece("strategy", 4, quote="I took the decision"),))
    turn = conduct("answer", interview, story)
    assert turn.interview.state.open == "preference" and turn.interview.preference == ""
    liked = conduct("answer", turn.interview, Reading("I would rather plan"))
    assert liked.interview.state.finished and liked.interview.preference == "I would rather plan"


@pytest.mark.parametrize(
    "text", ["the sheets were never mine", "those sheets were my colleague's idea honestly", "hang on, the sheets weren't my doing"]
)
def test_what_was_somebody_elses_is_put_in_place_of_the_claim(started: Interview, piece: Callable, text: str) -> None:
    told = started.take(Reading("I lead six people. I built the stock sheets", (piece("data", 4, quote="I built the stock sheets"),)))
    place = to_retract(told, text)
    assert place and place.index == 0
    assert place.applied(told.state.answers).startswith("I lead six people. ") and "I built" not in place.applied(told.state.answers)


@pytest.mark.parametrize("text", ["the weather was never mine", "my boss was happy", "that plan was good"])
def test_other_statements_retract_nothing(started: Interview, piece: Callable, text: str) -> None:
    told = started.take(Reading("I lead six people. I built the stock sheets", (piece("data", 4, quote="I built the stock sheets"),)))
    assert to_retract(told, text) is None


@pytest.mark.parametrize(
    ("said", "text", "becomes"),
    [
        ("9 people report to me, sales up 9%", "actually the 9 is 19", "19 people report to me, sales up 9%"),
        ("I own a line of 5m", "not 5m, 5.6", "I own a line of 5.6m"),
        ("6 of us in email and a 400k budget", "the number of ppl is wrong, we're eight now", "eight of us in email and a 400k budget"),
        ("cost per order rose 30 percent, we saved 40k", "i meant 60k sorry", "cost per order rose 30 percent, we saved 60k"),
    ],
)
def test_the_number_that_is_meant_keeps_its_unit(started: Interview, said: str, text: str, becomes: str) -> None:
    told = started.take(Reading(said))
    found = revise(told, text)
    assert isinstance(found, Revision) and found.applied(told.state.answers) == becomes


@pytest.mark.parametrize("text", ["that's not right, my team was 12", "not true, I do hire people", "that is not correct it was 40k"])
def test_an_objection_with_the_right_version_is_left_to_the_model(finished: Callable, text: str) -> None:
    assert given_away(finished(), text, "after_result", text) == ""


@pytest.mark.parametrize("text", ["back", "im back"])
def test_back_after_a_pause_goes_on(started: Interview, text: str) -> None:
    assert given_away(started.pause(), text, "idle", text) == "resume"


@pytest.mark.parametrize("text", ["did that change anything", "so what does that change"])
def test_what_the_latest_words_changed_is_shown(finished: Callable, text: str) -> None:
    assert given_away(finished(), text, "after_result", text) == "result"


def test_what_changed_is_told_again(finished: Callable, piece: Callable) -> None:
    added = conduct("answer", finished(2, 3, 3, 3, 3), Reading("I lead 15 people", (piece("leading_teams", 4.8),))).interview
    turn = conduct("result", added, Reading("nice, what changed"))
    assert names(turn) == ["utter_rescored"] and "Leading teams" in turn.says[0].values["moved"]


def test_which_answer_to_change_is_asked_and_the_reply_opens_it(finished: Callable) -> None:
    asked = conduct("back", finished(), Reading("change an answer"))
    assert names(asked) == ["utter_which_answer"] and "Generating value" in asked.says[0].options
    assert conduct("back", asked.interview, Reading("money")).interview.state.open == "value"


@pytest.mark.parametrize(("contact", "offered"), [("people@shop.example", "utter_offer_human"), ("", "utter_offer_person")])
def test_the_third_message_that_leads_nowhere_is_met_with_a_way_out(
    contact: str, offered: str, finished: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COACH_CONTACT", contact)
    first = conduct("oos", finished(), Reading("who won the match"))
    second = conduct("chitchat", first.interview, Reading("lol"))
    third = conduct("oos", second.interview, Reading("order me a pizza"))
    assert names(third) == ["utter_already_finished", offered] and third.says[-1].options


def test_who_asks_the_way_to_the_other_track_hears_what_is_missing_there(finished: Callable) -> None:
    turn = conduct("next_steps", finished(2, 2, 3, 3, 2), Reading("how i can become director"))
    assert names(turn)[0] == "utter_lowest_areas" and turn.says[0].values["track"] == "director of ecommerce"


def test_a_maybe_to_starting_over_decides_nothing_and_is_no_answer(finished: Callable) -> None:
    asked = conduct("restart", finished(), Reading("start over"))
    turn = conduct("answer", asked.interview, Reading("maybe"))
    assert names(turn) == ["utter_confirm_restart_again"] and turn.interview.state.answers == asked.interview.state.answers


def test_a_correction_is_not_filed_under_what_somebody_likes(finished: Callable, piece: Callable) -> None:
    before = finished()
    turn = conduct("correction", before, Reading("the board did not sign it, my ceo did", (piece("strategy", 4),)))
    assert turn.interview.preference == before.preference


def test_the_weakest_areas_are_named_where_none_is_below_what_is_typical(finished: Callable) -> None:
    turn = conduct("explain_result", finished(5.0, 5.0, 4.5, 4.5, 5.0), Reading("what's my weakest"))
    weakest = next(say for say in turn.says if say.response == "utter_weakest_areas")
    assert "interpreting data" in weakest.values["areas"] and "ecommerce craft" in weakest.values["areas"]
