"""Two versions of one thing: the reply picks one, gives a third, or tells something else that must not be lost."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from coach.dialogue.conductor import conduct
from coach.evidence.types import Fact, Reading
from coach.interview.interview import Interview
from coach.role_model import RoleModel

TOLD = "I lead a team of 9 people in the web shop and hired four of them myself last year, and I set their goals."


@pytest.fixture
def asked(started: Interview, piece: Callable) -> Interview:
    """An interview that waits for which of two budgets is right."""

    def money(text: str, value: float, words: str) -> Reading:
        return Reading(text, (piece("value", 4, quote=text),), (), (Fact("money", value, words),))

    told = started.note(money("my budget is 80k", 80_000, "80k"))
    turn = conduct("answer", told, money("I own 12 million of sales", 12_000_000, "12 million"))
    assert turn.interview.state.pending.kind == "contradiction"
    return turn.interview


def money_told(interview: Interview) -> list[float]:
    """The amounts that stand."""
    return [fact.value for fact in interview.facts if fact.kind == "money"]


@pytest.mark.parametrize(
    ("reply", "value"), [("80k", 80_000), ("the first", 80_000), ("it's 12 million", 12_000_000), ("the last one", 12_000_000)]
)
def test_a_short_reply_picks_a_version(asked: Interview, reply: str, value: float) -> None:
    assert money_told(conduct("answer", asked, Reading(reply)).interview) == [value]


@pytest.mark.parametrize("text", [TOLD, TOLD.replace("9 people", "12 people")])
def test_a_story_picks_nothing_and_is_kept(asked: Interview, piece: Callable, text: str) -> None:
    told = Reading(text, (piece("leading_teams", 4.2, quote=text),), (), (Fact("people", 9, "9 people"),))
    after = conduct("answer", asked, told).interview
    assert money_told(after) == [80_000, 12_000_000]
    assert any(answer.reading.text == text for answer in after.state.answers) and after.state.pending is None


def test_a_pick_that_tells_more_is_kept_too(role_model: RoleModel, started: Interview, piece: Callable) -> None:
    denied = started.note(Reading("nobody reports to me, I work alone", (piece("leading_teams", 1.5, quote="nobody reports to me"),)))
    claimed = Reading("I manage a team of 8", (piece("leading_teams", 4, quote="I manage a team of 8"),), (), (Fact("people", 8, "8"),))
    waiting = conduct("answer", denied, claimed).interview
    assert waiting.state.pending.kind == "contradiction"
    story = Reading(TOLD, (piece("leading_teams", 4.2, quote=TOLD),), (), (Fact("people", 9, "9 people"),))
    after = conduct("answer", waiting, story).interview
    texts = [answer.reading.text for answer in after.state.answers]
    assert TOLD in texts and not any("nobody" in text for text in texts)


def test_the_same_words_are_kept_once(started: Interview) -> None:
    told = Reading("we sell garden tools all over Europe")
    assert len(started.note(told).note(told).state.answers) == 1


def test_where_none_is_right_the_right_one_is_waited_for(asked: Interview) -> None:
    turn = conduct("correction", asked, Reading("neither"))
    assert turn.says[0].response == "utter_right_version" and turn.interview.state.pending == asked.state.pending
