"""An option can be picked by its place."""

from __future__ import annotations

import pytest

from coach.dialogue.hearing.choosing import chosen
from coach.interview.questions import Question, question_by_id
from coach.role_model import RoleModel


@pytest.mark.parametrize(
    ("question", "text", "label"),
    [
        ("leading_teams.lead_layers", "the first one", "Yes, leads report to me"),
        ("strategy.horizon", "I'd say the third", "About a year"),
        ("strategy.horizon", "last one please", "Longer"),
        ("value.ownership", "2nd", "I share a revenue target"),
        ("preference", "b obviously, hmm wait no a", "Planning next year with finance and coaching leads"),
        ("preference", "1. sorry, 2", "Running launches and campaigns with the numbers in front of me"),
        ("preference", "2", "Running launches and campaigns with the numbers in front of me"),
        ("preference", "a", "Planning next year with finance and coaching leads"),
        ("preference", "Second one", "Running launches and campaigns with the numbers in front of me"),
    ],
)
def test_picked_by_place(role_model: RoleModel, question: str, text: str, label: str) -> None:
    asked = question_by_id(role_model, question)
    assert label in [option.label for option in asked.options], "the role model changed: choose another label"
    assert chosen(asked, text) == label


@pytest.mark.parametrize("text", ["2", "first I hired a lead", "the second year was better", "none of them", "9th"])
def test_other_words_and_bare_numbers_stay(role_model: RoleModel, text: str) -> None:
    assert chosen(question_by_id(role_model, "leading_teams.headcount"), text) == text


def test_without_options_nothing_is_picked(role_model: RoleModel) -> None:
    assert chosen(question_by_id(role_model, "strategy"), "the first one") == "the first one"
    assert chosen(None, "second") == "second"


@pytest.mark.parametrize(
    ("question", "text", "label"),
    [
        ("strategy.final_call", "me, just me", "Me"),
        ("strategy.final_call", "me alone obviously", "Me"),
        ("strategy.final_call", "it was me, all by myself", "Me"),
        ("strategy.final_call", "only me really", "Me"),
        ("strategy.final_call", "that's me, of course", "Me"),
        ("strategy.horizon", "definitely longer", "Longer"),
        ("data.acted_on", "executives, mainly", "Executives"),
        ("ecommerce.where", "just social", "Social"),
    ],
)
def test_one_word_with_stress_on_it(role_model: RoleModel, question: str, text: str, label: str) -> None:
    assert chosen(_having(role_model, question.split(".")[0], label), text) == label


@pytest.mark.parametrize(
    "text",
    [
        "me and my boss",
        "me and her",
        "not me",
        "me with the board",
        "my boss, not me",
        "them and me",
        "me after a fight",
        "he asked me",
        "me?",
        "longer than me",
    ],
)
def test_more_than_one_word_is_not_that_option(role_model: RoleModel, text: str) -> None:
    assert chosen(_having(role_model, "strategy", "Me"), text) == text


def _having(role_model: RoleModel, competency: str, label: str) -> Question:
    """The follow-up of a competency that has an option with this label."""
    entry = next(f for f in role_model.competency(competency).follow_ups if label in [option.label for option in f.options])
    return question_by_id(role_model, f"{competency}.{entry.id}")


LAYERS = "leading_teams.lead_layers"


@pytest.mark.parametrize(
    "text",
    [
        "yep 2 of them, search and social",
        "yeah, three of them: ops, marketing and care",
        "yes two, content and paid",
        "4 of them do, the regional managers",
        "one, the deputy",
        "two: my head of brand and the studio lead",
        "both of them do (design and copy)",
    ],
)
def test_named_people_lead_others(role_model: RoleModel, text: str) -> None:
    assert chosen(question_by_id(role_model, LAYERS), text) == "Yes, leads report to me"


@pytest.mark.parametrize(
    "text",
    [
        "yes, two of them, but only interns",
        "2 of them left, ops and care",
        "three, they work alone",
        "yeah 3 of them, I trained all",
        "two, content and paid",
        "yes one, since 2 years",
        "four, none is a lead",
        "one of them, she will be a manager soon",
    ],
)
def test_who_is_named_otherwise_leads_nobody(role_model: RoleModel, text: str) -> None:
    assert chosen(question_by_id(role_model, LAYERS), text) == text
