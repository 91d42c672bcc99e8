"""Replies to a question with options are read as the options they pick, in any of many words; other words pick nothing."""

from __future__ import annotations

import pytest

from coach.dialogue.hearing.choosing import chosen
from coach.dialogue.hearing.option_picks import picked
from coach.dialogue.moves.options import explained_options
from coach.interview.questions import question_by_id
from coach.role_model import RoleModel

DECISIONS, CAUSE, HORIZON, CALL = "leading_teams.people_decisions", "data.causality", "strategy.horizon", "strategy.final_call"
BREADTH, PART, ACTED = "ecommerce.breadth", "ecommerce.part", "data.acted"
H, G, S, L = "Hiring", "Goals and reviews", "Structure or roles", "Letting someone go"


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("reviews mostly", (G,)),
        ("the hireing and the reveiws", (H, G)),
        ("recruiting, plus who gets which role", ()),
        ("just the goals really, so I can't hire or fire", (G,)),
        ("the last two", (S, L)),
        ("number three i think", (S,)),
        ("the first, the third", (H, S)),
        ("2 and 4", (G, L)),
        ("all apart from the second one", (H, S, L)),
        ("everything but dismissals", (H, G, S)),
        ("all of the above", (H, G, S, L)),
        ("no firing, the others yes", (H, G, S)),
        ("firing? never. hiring? yes", (H,)),
        ("goals yes, roles yes, hiring no", (G, S)),
        ("hr does the hiring, the owner the rest", ("None",)),
        ("none of them really, they were all my director's", ("None",)),
        ("nope, none", ("None",)),
        ("not hiring or firing, just goals", (G,)),
        ("nothing except targets", (G,)),
        ("they were all mine", (H, G, S, L)),
    ],
)
def test_several_options(role_model: RoleModel, text: str, labels: tuple[str, ...]) -> None:
    assert picked(question_by_id(role_model, DECISIONS), text) == labels


@pytest.mark.parametrize(
    "text",
    [
        "also I did the one to ones with every one of them",
        "I hired three people last spring",
        "hiring together with my boss",
        "I'd like to do the hiring some day",
        "not all of them",
        "none of these fit",
        "only for the interns",
        "I wrote the goals for the agency",
        "we fired our agency",
        "first I listened",
        "not hiring",
        "what the others do",
        "5",
    ],
)
def test_other_words_pick_nothing(role_model: RoleModel, text: str) -> None:
    assert picked(question_by_id(role_model, DECISIONS), text) == ()


@pytest.mark.parametrize(
    ("question", "text", "label"),
    [
        (CAUSE, "testing", "Test or holdout"),
        (CAUSE, "hm, the a/b test i guess", "Test or holdout"),
        (CAUSE, "before and after", "Before-after"),
        (CAUSE, "gut feeling", "Judgement"),
        (CAUSE, "didnt check", "Not checked"),
        (CAUSE, "no", "Not checked"),
        (HORIZON, "the third one i guess, though not always", "About a year"),
        (PART, "everything", "All of it"),
        (PART, "improving", "Improving it"),
        (BREADTH, "our webshop, marketplaces", "Own site, Amazon or other marketplace"),
        (ACTED, "other departments i think", "Other departments"),
    ],
)
def test_one_option(role_model: RoleModel, question: str, text: str, label: str) -> None:
    assert chosen(question_by_id(role_model, question), text) == label


@pytest.mark.parametrize(
    ("question", "text"),
    [
        (CAUSE, "we tested two prices in two shops"),
        (CAUSE, "the test failed"),
        (CAUSE, "we looked at it before the sale"),
        (HORIZON, "the first season"),
        (HORIZON, "the last quarter of the year"),
        (HORIZON, "longer than a quarter"),
        (CALL, "my boss"),
        (CALL, "the second in command"),
        (CALL, "me first, then the board"),
        (PART, "improving the checkout"),
        (BREADTH, "the mobile site"),
        (BREADTH, "two countries"),
        (ACTED, "the second warehouse"),
    ],
)
def test_words_of_their_own_stay(role_model: RoleModel, question: str, text: str) -> None:
    assert chosen(question_by_id(role_model, question), text) == text


def test_a_place_with_more_behind_it_is_named(role_model: RoleModel) -> None:
    assert chosen(question_by_id(role_model, PART), "the third, but only ads") == "Choosing platforms or channels, but only ads"


def test_options_are_explained_unless_they_are_numbers(role_model: RoleModel) -> None:
    assert "Hiring: you decide who is hired." in explained_options(question_by_id(role_model, DECISIONS))
    assert explained_options(question_by_id(role_model, HORIZON)) == ""
