"""Result, reasons, coaching and report in the chat: everything asked for is there, and only the person's words are quoted."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from says import names
from tracing import Sources

from coach.dialogue.conductor import conduct
from coach.dialogue.outcome.results import AFTER_RESULT
from coach.dialogue.say import Say, Turn
from coach.evidence.types import Reading
from coach.interview.interview import Interview
from coach.report.view import result_view
from coach.wording import wording

PROFILES = [
    (5, 5, 5, 5, 5),
    (2.5, 3, 3, 3, 3),
    (2, 2.5, 5, 5, 2),
    (4, 3, 4, 3, 4),
    (5, 2, 5, 4, 2),
    (5, 2.5, 5, 5, 5),
    (4, None, None, None, None),
]


def text(turn: Turn) -> str:
    return "\n".join(wording(say.response, **say.values) for say in turn.says)


def rich(turn: Turn, key: str) -> dict:
    return next(dict(say.rich[key]) for say in turn.says if key in say.rich)


# ---- result -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("levels", PROFILES)
def test_result_shows_typical_profiles_and_what_would_change_it(finished: Callable, levels: tuple[float | None, ...]) -> None:
    turn = conduct("result", finished(*levels), Reading("my result"))
    result = rich(turn, "result")
    assert "2.5 / 4.5" in text(turn) and set(result["tracks"]) == {"upper", "lower"} and len(result["competencies"]) == 5
    assert any(name.startswith("utter_change_") for name in names(turn)) is (result["lean"] != "undecided")
    assert result["share"].count(",") == 4


def test_balanced_shows_words_for_either_side_and_the_taste(finished: Callable) -> None:
    turn = conduct("result", finished(4.5, 2.5, 4.5, 2.5, 4.5), Reading("my result"))
    assert names(turn).count("utter_balanced_quote") == 2 and "utter_preference_picked" in names(turn)


def test_retake_says_what_moved_since_last_time(finished: Callable) -> None:
    first = finished(2, 2, 3, 3, 2)
    asked = conduct("restart", first, Reading("start over")).interview
    fresh = conduct("affirm", asked, Reading("yes")).interview
    assert fresh.state.previous and not fresh.state.answers
    again = finished(5, 2, 3, 3, 2).updated(previous=fresh.state.previous)
    before, after = (result_view(interview).rows[0].level for interview in (first, again))
    assert before < after
    assert f"Leading teams {before:g} → {after:g}" in text(conduct("result", again, Reading("my result")))
    assert "utter_since_last_same" in names(conduct("result", first.updated(previous=fresh.state.previous), Reading("result")))


def test_deleting_forgets_the_last_time_too(finished: Callable) -> None:
    asked = conduct("delete_data", finished().updated(previous={"lean": "manager", "levels": {}}), Reading("erase")).interview
    assert conduct("affirm", asked, Reading("yes")).interview.state.previous is None


# ---- reasons ----------------------------------------------------------------------------------------------------


def test_everything_is_explained_with_level_anchor_words_and_correction(finished: Callable) -> None:
    interview = finished(4, 3, None, 3, 2)
    turn = conduct("explain_result", interview, Reading("why?"))
    said = text(turn)
    for competency in interview.role_model.competencies:
        assert competency.name.lower() in said.lower()
    assert "utter_explain_missing" in names(turn) and "utter_explain_correct" in names(turn) and "“Method”" in said
    assert "what I did in strategy at 3" in said


def test_the_method_is_named_where_it_can_be_read(finished: Callable, started: Interview, monkeypatch: pytest.MonkeyPatch) -> None:
    for interview in (finished(4, 3, None, 3, 2), started):
        turn = conduct("explain_result", interview, Reading("how do you score?"))
        assert "“Method”" in text(turn) and ".md" not in text(turn) and turn.says[-1].rich["method"] == "/method"
    monkeypatch.setenv("COACH_PUBLIC_URL", "https://coach.example/")
    assert "https://coach.example/method" in text(conduct("explain_result", started, Reading("how do you score?")))


@pytest.mark.parametrize(
    ("question", "topic", "level"),
    [
        ("why not 5 on data?", "Interpreting data", 5),
        ("why is my value so low", "Generating value", 2),
        ("how come only that for strategy", "Creating strategy", 4),
    ],
)
def test_one_area_is_explained_at_the_level_asked_about(finished: Callable, question: str, topic: str, level: int) -> None:
    interview = finished(4, 3.4, 3, 3, 2)
    said = text(conduct("explain_result", interview, Reading(question)))
    anchor = next(c for c in interview.role_model.competencies if c.name == topic).levels[level - 1].anchor
    assert said.startswith(topic) and anchor in said
    others = [c.name for c in interview.role_model.competencies if c.name != topic]
    assert not any(f"{name}:" in said for name in others)


@pytest.mark.parametrize(
    ("levels", "question", "reason"),
    [
        ((4, 2.5, 2.5, 2.5, 2.5), "why not director?", "utter_why_not_net"),
        ((2, 2.5, 5, 5, 2), "how come I'm no director then", "utter_why_not_ceiling"),
        ((4, 3, 4, 3, 4), "why am I not a director of ecommerce", "utter_why_not_close"),
        ((5, 2.5, 5, 5, 5), "why not director", "utter_why_not_must_have"),
        ((5, 2, 5, 4, 2), "why not director", "utter_why_not_spiky"),
        ((4, None, None, None, None), "why not director", "utter_why_not_covered"),
        ((5, 5, 5, 5, 5), "why not manager?", "utter_why_not_net"),
        ((5, 5, 5, 5, 5), "why director?", "utter_why_track"),
    ],
)
def test_why_not_this_track_names_the_step_of_the_rule(
    finished: Callable, levels: tuple[float | None, ...], question: str, reason: str
) -> None:
    turn = conduct("explain_result", finished(*levels), Reading(question))
    assert names(turn)[0] == reason
    assert "{" not in text(turn)


def test_a_denial_is_given_as_the_limit(started: Interview, piece: Callable) -> None:
    evidence = (piece("value", 4.5, quote="I run 2 million"), piece("value", 3, quote="my boss owns the P&L", effect="caps"))
    interview = started.take(Reading("I run 2 million. my boss owns the P&L", evidence))
    said = text(conduct("explain_result", interview, Reading("why is my value not higher")))
    assert "“my boss owns the P&L”" in said and "“I run 2 million”" in said


@settings(max_examples=40, deadline=None)
@given(st.text(min_size=1, max_size=300), st.sampled_from(["why?", "why not director?", "why not 5 on data?", "my result", "tips"]))
def test_only_the_persons_words_are_quoted(started: Interview, piece: Callable, all_signals: Callable, words: str, question: str) -> None:
    interview = started
    for place, name in enumerate(interview.role_model.competency_ids):
        interview = interview.take(Reading(words, (piece(name, 1.5 + place * 0.8, quote=words),), all_signals(name)))
    interview = interview.take(Reading(words))
    act = "result" if question == "my result" else "interview_tips" if question == "tips" else "explain_result"
    written = letters(words)
    model = letters(interview.role_model.json())
    for say in conduct(act, interview, Reading(question)).says:
        for quote in quotes_in(say):
            assert letters(quote) in written or letters(quote) in model, (say.response, quote)


def letters(text: str) -> str:
    return "".join(sign for sign in text if sign.isalnum())


def quotes_in(say: Say) -> list[str]:
    """What stands in quotation marks in the values of a message."""
    quoted = [found for value in say.values.values() for found in re.findall(r"“([^“”]*)”", str(value))]
    return [*quoted, *([str(say.values["quote"])] if "quote" in say.values and "“" not in str(say.values["quote"]) else [])]


# ---- coaching and report ----------------------------------------------------------------------------------------


def test_next_steps_are_a_plan_made_of_the_biggest_gap(finished: Callable) -> None:
    interview = finished(5, 5, 2, 5, 5)
    said = text(conduct("next_steps", interview, Reading("what next")))
    step = interview.role_model.competency("data").next_steps["1-3"]
    assert step.project in said and step.own[1:].rstrip(".") in said and step.shadow in said


def test_the_step_of_an_area_that_is_asked_about(finished: Callable) -> None:
    interview = finished(5, 5, 2, 5, 5)
    said = text(conduct("next_steps", interview, Reading("what can I do for my data?")))
    assert interview.role_model.competency("data").next_steps["1-3"].project in said and "90 days" not in said


@pytest.mark.parametrize("act", ["explain_result", "next_steps", "interview_tips", "report"])
def test_what_else_can_be_asked_stays_at_hand(finished: Callable, started: Interview, act: str) -> None:
    turn = conduct(act, finished(5, 5, 2, 5, 5), Reading("tell me"))
    assert len(turn.says[-1].options) == len(AFTER_RESULT) - 1 and set(turn.says[-1].options) < set(AFTER_RESULT)
    assert not any(set(say.options) & set(AFTER_RESULT) for say in conduct(act, started, Reading("tell me")).says)


@pytest.mark.parametrize("levels", PROFILES)
@pytest.mark.parametrize("act", ["result", "explain_result", "next_steps", "interview_tips"])
def test_what_fills_a_sentence_has_a_source(finished: Callable, levels: tuple[float | None, ...], act: str) -> None:
    interview = finished(*levels)
    sources = Sources(interview, [])
    for say in conduct(act, interview, Reading("tell me")).says:
        for line in "\n".join(map(str, say.values.values())).split("\n"):
            assert sources.explain(line.removeprefix("• ")) or re.search("[█░]", line) or line.startswith("docs/"), (say.response, line)


def test_tips_tell_own_stories_and_questions_to_ask(finished: Callable) -> None:
    turn = conduct("interview_tips", finished(5, 5, 2, 5, 5), Reading("tips"))
    assert any(name.startswith("utter_tip_story") for name in names(turn)) and "utter_employer_questions" in names(turn)
    assert "what I did in" in text(turn)


def test_the_team_is_chosen_by_profile_after_a_result_only(finished: Callable, started: Interview) -> None:
    asked = Reading("who would I hire")
    assert "utter_team" in names(conduct("faq_team", finished(5, 5, 2, 5, 5), asked))
    assert "utter_team" not in names(conduct("faq_team", started, asked))


def test_report_is_offered_after_the_end_only(finished: Callable, started: Interview) -> None:
    interview = finished()
    report = rich(conduct("report", interview, Reading("a file please")), "report")
    assert report["id"] == interview.state.assessment_id and report["share"].startswith("ecommerce-")
    assert names(conduct("report", started, Reading("a file please"))) == ["utter_report_not_yet"]
