"""Who one is and where one works answers nothing that was asked, and is not repeated as what was told on an area."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from coach.dialogue.memory.introducing import only_introduces, without_introduction
from coach.dialogue.memory.recalling import recall
from coach.dialogue.moves.answering import take_answer
from coach.dialogue.moves.volunteering import volunteered
from coach.evidence.types import Reading
from coach.interview.interview import Interview
from coach.role_model import RoleModel

WHO = [
    "Good morning, I am Anna, I work as CRM manager in a fashion shop",
    "Good evening. My name is Piotr, I work as trade marketing specialist in a machine factory (hydraulic pumps)",
    "hey, im a ppc specialist at an agency",
    "I'm Tom, ecommerce lead at a bike shop",
    "I work as an email executive for a garden centre",
    "hello there, I'm the online marketing manager of a shoe brand, based in Leeds",
    "I am working at a pharmacy chain and I'm from Chile",
    "hi im Carla, lead generation specialist for a b2b software firm",
    "my role is digital marketing manager, tea and coffee",
    "I was a brand manager for 6 years",
]
TELLS_MORE = [
    "I'm a brand manager and I lead two juniors",
    "I am in charge of the editors at a publisher",
    "I work alone",
    "I'm the only marketer here",
    "I am a team lead in an agency and my people do crm",
    "I was a buddy for new starters",
    "I work with the interns on the product texts",
    "we are nine in the content group and I am the head",
    "I'm a manager of three shops",
    "I work for a founder who decides everything, I have no reports",
    "I was asked to build a marketplace team",
    "I coached an editor",
    "a big relaunch",
]


@pytest.mark.parametrize("text", WHO)
def test_only_introduces(text: str) -> None:
    assert only_introduces(text)
    assert without_introduction(f"{text}. I trained our new copywriter.") == "I trained our new copywriter."


@pytest.mark.parametrize("text", TELLS_MORE)
def test_tells_more(text: str) -> None:
    assert not only_introduces(text) and without_introduction(text) == text


@pytest.mark.parametrize("text", WHO[:4])
def test_the_opening_question_stays(started: Interview, role_model: RoleModel, piece: Callable, text: str) -> None:
    reading = Reading(text, (piece("leading_teams", 2.5, quote=text),))
    for turn in (take_answer(started, reading), volunteered(Interview.new(role_model), reading)):
        assert turn.interview.state.open == "leading_teams" and not turn.interview.evidence
        assert [say.response for say in recall(turn.interview).says] == ["utter_nothing_told"]
