"""A wish to begin is heard with whatever stands beside it, and the last question takes an option by its place with a remark beside it."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import pytest
from says import names

from coach.dialogue.conductor import respond
from coach.dialogue.hearing.choosing import chosen
from coach.dialogue.hearing.first_of_all import first_of_all
from coach.dialogue.outcome.taste import picked
from coach.evidence.types import Evidence, Reading
from coach.evidence.understanding import Understanding
from coach.interview.interview import Interview
from coach.interview.questions import question_by_id
from coach.language.acts import ActDecision
from coach.role_model import RoleModel


def heard(role_model: RoleModel, text: str, evidence: tuple[Evidence, ...] = ()) -> tuple[str, str]:
    """Act and tail of ``text`` before the start, where every question is one about privacy."""
    decision = ActDecision("privacy", 0.9, (("privacy", 0.9), ("answer", 0.1)))
    reader = SimpleNamespace(read=lambda words, *_: Reading(words, evidence))
    stub: Any = SimpleNamespace(acts=SimpleNamespace(decide=lambda *_: decision), reader=reader, asked_for=lambda _: (None, 0.0))
    found = first_of_all(cast(Understanding, stub), Interview.new(role_model).updated(introduced=True), text)
    return (found.act, found.tail_act) if found else ("", "")


@pytest.mark.parametrize(
    "text",
    [
        "yeah go on then, it's not like i have a life",
        "i guess so, nothing better to do",
        "sup, im basically already a director lol. lets do this",
        "ok im in, hope it doesnt take all day",
        "yes please but im on my phone",
        "alright, whatever",
        "I'm ready when you are",
        "sure, go ahead, got some time to kill",
        "might as well, what have i got to lose",
    ],
)
def test_a_wish_to_begin_with_a_remark_begins(role_model: RoleModel, text: str) -> None:
    assert heard(role_model, text) == ("start", "")


@pytest.mark.parametrize(
    ("text", "tail"),
    [
        ("yes lets go, but who reads this?", "privacy"),
        ("im ready, who sees this?", "privacy"),
        ("sure, is it free tho?", "oos"),
        ("ok start, do you store what i write?", "privacy"),
        ("is my data safe here, and can we begin now?", "privacy"),
        ("let's do it! is this anonymous?", "privacy"),
        ("go for it, does my boss see it?", "privacy"),
        ("what happens with my answers? ok lets do this", "privacy"),
    ],
)
def test_the_question_beside_it_is_answered(role_model: RoleModel, text: str, tail: str) -> None:
    assert heard(role_model, text) == ("start", tail)


@pytest.mark.parametrize(
    "text",
    [
        "yes",
        "no",
        "ok not now",
        "ok thanks",
        "yeah but first tell me what a director does",
        "sure, maybe tomorrow",
        "fine, but not today",
        "yes but I have a question",
        "ok I lead five people",
        "great shop you have",
        "right, I was a buyer for six years",
        "good luck with that",
        "start with the money please, not the team",
    ],
)
def test_what_holds_back_or_tells_does_not_begin(role_model: RoleModel, text: str) -> None:
    assert heard(role_model, text) == ("", "")


def test_what_is_told_beside_it_is_taken(role_model: RoleModel, piece: Any) -> None:
    evidence = (piece("leading_teams", 3.0, quote="i lead 5 people"),)
    assert heard(role_model, "lets go i lead 5 people in content", evidence) == ("answer", "")


def test_a_no_before_the_start_is_no_dead_end(role_model: RoleModel) -> None:
    turn = respond("deny", Interview.new(role_model).updated(introduced=True), Reading("no"))
    assert names(turn) == ["utter_not_yet"] and turn.says[0].options


def test_who_only_chats_is_told_what_this_is(role_model: RoleModel) -> None:
    turn = respond("chitchat", Interview.new(role_model), Reading("nice day today"))
    assert names(turn) == ["utter_chitchat", "utter_greet"] and turn.interview.state.introduced


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("first if I must", 0),
        ("the first, if i have to choose", 0),
        ("the former I guess", 0),
        ("first one but not the finance bit", 0),
        ("I'd like the second but without the first bit", 1),
        ("number two obviously", 1),
        ("the latter, launches are fun", 1),
        ("a bit of each", 2),
        ("both tbh", 2),
        ("50/50", 2),
        ("a mix! like my dog, he's a cockapoo", 2),
        ("neither really", None),
        ("both sound horrible", None),
        ("not the first", None),
        ("first thing in the morning I check sales", None),
        ("can I like both?", None),
        ("in my second year I led both teams", None),
        ("coaching", None),
        ("the first quarter was hard", None),
    ],
)
def test_a_taste_by_place_with_a_remark(role_model: RoleModel, text: str, place: int | None) -> None:
    question = question_by_id(role_model, "preference")
    label = "" if place is None else question.options[place].label
    assert picked(question, text) == label
    assert not label or chosen(question, text) == label
