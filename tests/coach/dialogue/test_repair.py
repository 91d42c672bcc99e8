"""Repair that needs more than one turn in view: what comes after a result, behind an answer, or against an earlier claim."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from types import SimpleNamespace

import pytest
from says import names

from coach.dialogue.changing.revising import revise
from coach.dialogue.changing.revision import Revision
from coach.dialogue.changing.subjects import is_about_other
from coach.dialogue.conductor import conduct, respond
from coach.dialogue.hearing.replying import revised
from coach.evidence.types import Fact, Reading
from coach.interview.interview import Interview
from coach.report.view import result_view
from coach.role_model import RoleModel


def test_what_is_told_after_the_result_counts(finished: Callable, piece: Callable) -> None:
    before = finished()
    told = Reading("and I hired 30 people over the years", (piece("leading_teams", 4.5, quote="I hired 30 people"),))
    turn = conduct("answer", before, told)
    assert names(turn)[0] == "utter_added" and turn.interview.state.finished
    assert (
        turn.interview.state.answers[-1].competency == "leading_teams"
        and len(turn.interview.state.answers) == len(before.state.answers) + 1
    )


def test_after_the_result_words_without_evidence_change_nothing(finished: Callable) -> None:
    turn = conduct("answer", finished(), Reading("that was a nice chat we had here"))
    assert names(turn) == ["utter_after_result_answer"] and turn.interview.state == finished().state.changed(
        assessment_id=turn.interview.state.assessment_id
    )


def test_all_questions_can_be_left_out_at_once(started: Interview) -> None:
    turn = conduct("skip", started, Reading("can we skip everything"))
    assert turn.interview.state.finished and names(turn)[0] == "utter_all_skipped" and len(names(turn)) > 1


def test_why_behind_an_answer_is_about_the_question_that_was_open(started: Interview, full_answer: Callable) -> None:
    answer = full_answer("leading_teams")
    asked = Reading(answer.text, answer.evidence, answer.signals, question_tail="Why does that matter?")
    turn = respond("answer", started, asked, tail="why_ask")
    why = next(say for say in turn.says if say.response.startswith("utter_why"))
    assert turn.interview.state.open.split(".")[0] == "strategy"
    assert why.values["why"] == started.role_model.competency("leading_teams").question.why


def test_a_contradiction_at_the_last_question_is_settled_before_the_result(role_model: RoleModel, piece: Callable) -> None:
    interview = Interview.new(role_model).start()
    interview = interview.note(Reading("I own the P&L", (piece("value", 5, quote="I own the P&L"),)))
    for competency in role_model.competency_ids:
        interview = interview.skip_topic(competency)
    assert interview.state.open == "preference"
    turn = conduct("answer", interview, Reading("no, I don't own the P&L", (piece("value", 2, quote="I don't own the P&L"),)))
    assert names(turn) == ["utter_contradiction"] and not turn.interview.state.finished
    settled = conduct("answer", turn.interview, Reading("the second"))
    assert settled.interview.state.open == "preference"
    assert not any(answer.reading.text == "I own the P&L" for answer in settled.interview.state.answers)


def test_a_correction_takes_back_what_it_denies(finished: Callable, started: Interview, piece: Callable) -> None:
    told = started.note(Reading("I do hiring and reviews", (piece("leading_teams", 3.5, quote="I do hiring and reviews"),)))
    told = told.note(Reading("we sell tools", (piece("ecommerce", 3, quote="we sell tools"),)))
    denial = Reading("I've never hired anyone, that was a mistake", (piece("leading_teams", 2, quote="I've never hired anyone"),))
    after = conduct("correction", told, denial).interview
    assert not any("I do hiring" in answer.reading.text for answer in after.state.answers)


def test_a_new_subject_is_no_correction_of_an_old_number(role_model: RoleModel) -> None:
    told = Interview.new(role_model).start().take(Reading("the board agreed to our two-year plan"))
    assert is_about_other(told, "Actually the control group was only one week")
    assert revise(told, "Actually the control group was only one week") is None
    assert not is_about_other(told, "Actually it was three years")


def test_what_is_right_and_stands_there_already_drives_out_the_other(role_model: RoleModel) -> None:
    told = Interview.new(role_model).start().take(Reading("I lead 12, sorry, 20 people"))
    found = revise(told, "I meant 12")
    assert found is not None and found.applied(told.state.answers) == "I lead 12, sorry, 12 people"  # type: ignore[union-attr]


def test_the_taste_stands_beside_every_result(finished: Callable) -> None:
    interview = finished()
    assert any(answer.question == "preference" for answer in interview.state.answers)
    said = conduct("result", interview, Reading("result")).says
    assert any(say.response.startswith("utter_preference") for say in said)


def test_how_to_rise_is_answered_with_what_the_level_takes(finished: Callable) -> None:
    said = names(conduct("next_steps", finished(), Reading("how do I get to level 5 in strategy?")))
    assert "utter_explain_step" in said or "utter_explain_correct" in said


def test_one_fact_is_enough_to_keep_a_tiny_question_as_an_answer(started: Interview, piece: Callable) -> None:
    asked = conduct("answer", started, Reading("and mine?"))
    assert asked.interview.state.misses == 1
    told = conduct(
        "answer", started, Reading("8 people?", (piece("leading_teams", 4, quote="8 people?"),), (), (Fact("people", 8, "8 people"),))
    )
    assert told.interview.state.misses == 0


def test_a_correction_stays_with_the_answer_that_speaks_of_its_subject(role_model: RoleModel) -> None:
    told = Interview.new(role_model).start().take(Reading("the board agreed to our two-year plan")).skip_topic("leading_teams")
    told = told.note(Reading("we measured it with a holdout"))
    assert revise(told, "actually the holdout was only one week") is None
    weeks = told.note(Reading("the holdout ran for two weeks"))
    found = revise(weeks, "actually the holdout was only one week")
    assert found is not None and "two-year" in weeks.state.answers[0].reading.text
    assert found.applied(weeks.state.answers).startswith("the holdout ran for one week")  # type: ignore[union-attr]


def test_a_thumb_is_a_yes(role_model: RoleModel, full_answer: Callable, piece: Callable, started: Interview) -> None:
    rich = full_answer("leading_teams")
    told = started.take(Reading("much", (*rich.evidence, piece("strategy", 4, strength="strong", quote="I set the plan")), rich.signals))
    assert told.skip_topic().state.open == "strategy.confirm" or told.state.open == "strategy.confirm"
    waiting = told if told.state.open == "strategy.confirm" else told.skip_topic()
    assert names(conduct("answer", waiting, Reading("👍"))) == ["utter_taken"]


def test_a_whole_topic_is_left_out_also_where_it_would_be_confirmed(started: Interview, full_answer: Callable, piece: Callable) -> None:
    rich = full_answer("leading_teams")
    told = started.take(Reading("much", (*rich.evidence, piece("strategy", 4, strength="strong", quote="I set the plan")), rich.signals))
    waiting = told if told.state.open == "strategy.confirm" else told.skip_topic()
    assert waiting.state.open == "strategy.confirm"
    after = conduct("skip", waiting, Reading("pass, let's leave this whole topic out"))
    assert names(after)[0] == "utter_topic_skipped" and "strategy" in after.interview.state.skipped
    assert names(conduct("skip", waiting, Reading("skip"))) == ["utter_left_at_told"]


def test_a_result_of_nothing_is_none_yet(started: Interview) -> None:
    noted = started.note(Reading("some words that hold no evidence"))
    assert names(conduct("result", noted, Reading("how am I doing"))) == ["utter_no_result_yet"]


def test_an_offer_to_pause_does_not_cost_the_reply(started: Interview, full_answer: Callable) -> None:
    asked = started.take(full_answer("leading_teams")).updated(digressions=2).with_pending("delete")
    said = names(respond("next_steps", asked, Reading("which steps would you advise")))
    assert any(name.startswith(("utter_plan", "utter_steps_general", "utter_part")) for name in said)
    assert said[-1] == "utter_confirm_delete_again"


def test_a_correction_that_turns_the_result_says_what_it_is_now(finished: Callable, piece: Callable) -> None:
    interview, said = finished(4.5, 4.5, 4.0, 3.0, 4.5), []
    for place in ("0", "1", "2", "3"):
        name = interview.state.answers[int(place)].competency
        turn = conduct("correction", interview, Reading(f"nothing in {name}", (piece(name, 1.0, quote=f"nothing in {name}"),)), place)
        before, after = result_view(interview).verdict.lean.side, result_view(turn.interview).verdict.lean.side
        told = [response for response in names(turn) if response.startswith("utter_lean_")]
        assert bool(told) == (before != after)
        said += told
        interview = turn.interview
    assert said


@pytest.mark.parametrize(("text", "counts"), [("hands on stuff, launches", False), ("I'd pick launches, I ran eight of them", True)])
def test_a_taste_shows_nothing_of_what_was_done(text: str, counts: bool, role_model: RoleModel, piece: Callable) -> None:
    interview = Interview.new(role_model).start()
    for competency in role_model.competency_ids:
        interview = interview.skip_topic(competency)
    turn = conduct("answer", interview, Reading(text, (piece("ecommerce", 3, quote=text),)))
    assert turn.interview.state.finished and bool(turn.interview.evidence) == counts


def test_two_questions_between_two_versions_are_both_answered(started: Interview) -> None:
    waiting = started.take(Reading("I lead 4")).with_pending("contradiction", about="people", first="4", second="13", called=["4", "13"])
    turn = respond("privacy", waiting, Reading("who reads this and how much is left"), tail="progress")
    said = names(turn)
    assert said[-1] == "utter_contradiction_again" and said.count("utter_contradiction_again") == 1
    assert "utter_progress" in said and any(response.startswith("utter_privacy") for response in said)
    assert turn.interview.state.pending and turn.interview.state.pending.kind == "contradiction"


def test_what_is_taken_back_lifts_no_level(started: Interview, piece: Callable) -> None:
    class Eager:
        """Reads everything at level 5, whatever it says."""

        def read(self, text: str, question: str = "", before: object = ()) -> Reading:
            return Reading(text, (piece("value", 5, quote=text), piece("data", 5, quote=text)))

    told = started.take(Reading("I had a budget of 90k and a target of 2m", (piece("value", 3, quote="I had a budget of 90k"),)))
    place = Revision(0, 6, 22, "")
    meant = revised(SimpleNamespace(reader=Eager()), told, place)  # type: ignore[arg-type]
    assert {(p.competency, p.level) for p in meant.reading.evidence} == {("value", 3)}


def test_who_gives_a_name_after_the_welcome_hears_it_once(role_model: RoleModel) -> None:
    welcomed = conduct("greet", Interview.new(role_model), Reading("hi")).interview
    assert names(conduct("greet", welcomed, Reading("I'm Ada"))) == ["utter_name", "utter_shall_we_start"]
    assert names(conduct("greet", Interview.new(role_model), Reading("I'm Ada"))) == ["utter_name", "utter_greet"]


def test_a_deed_is_not_said_back_as_a_taste(finished: Callable) -> None:
    taste = "oh and i forgot, i hired one of them too"
    answers = finished().state.answers
    told = finished().replace_answers((*answers[:-1], replace(answers[-1], reading=Reading(taste))))
    assert "utter_preference" not in names(conduct("result", told, Reading("my result")))


def test_the_last_question_is_left_out_without_a_word_about_scores(started: Interview, full_answer: Callable) -> None:
    interview = started
    for name in interview.role_model.competency_ids:
        interview = interview.take(full_answer(name))
    assert names(conduct("skip", interview, Reading("skip")))[0] == "utter_fine"


@pytest.mark.parametrize(
    ("text", "left_out"), [("skip leading teams", True), ("skip the hiring", False), ("skip this", False), ("skip", False)]
)
def test_a_named_topic_is_left_out_whole(text: str, left_out: bool, started: Interview, piece: Callable) -> None:
    inside = started.take(Reading("I lead 5 people", (piece("leading_teams", 3),)))
    assert inside.state.open.startswith("leading_teams.")
    after = conduct("skip", inside, Reading(text)).interview
    assert ("leading_teams" in after.state.skipped) is left_out


def test_a_course_is_asked_for_and_one_step_is_named(finished: Callable) -> None:
    turn = conduct("next_steps", finished(3.0, 3.0, 2.0, 3.0, 2.0), Reading("is there a book or course for data"))
    assert names(turn) == ["utter_step_on", "utter_no_courses"]


def test_a_topic_that_is_answered_is_not_left_out_again(started: Interview, full_answer: Callable, role_model: RoleModel) -> None:
    first = role_model.competency_ids[0]
    at_second = started.take(full_answer(first))
    turn = conduct("skip", at_second, Reading(f"skip {role_model.competency(first).short_name}"))
    assert names(turn)[0] == "utter_topic_is_told" and turn.interview.state == at_second.state


def test_a_correction_leaves_what_other_clauses_show(started: Interview, piece: Callable) -> None:
    people, money = piece("leading_teams", 3.5, quote="I lead nine people"), piece("value", 4, quote="I own the budget of 14m")
    told = started.take(Reading("I lead nine people. I own the budget of 14m", (people, money), (), (Fact("money", 14e6, "14m"),)))
    again = (replace(people, level=4.5), replace(money, quote="I own the budget of 12m"))
    understanding = SimpleNamespace(reader=SimpleNamespace(read=lambda text, question: Reading(text, again)))
    revision = revise(told, "sorry, 12m")
    assert isinstance(revision, Revision)
    found = revised(understanding, told, revision).reading
    assert {(p.quote, p.level) for p in found.evidence} == {("I lead nine people", 3.5), ("I own the budget of 12m", 4)}
