"""A pick is the same pick with stress, a reproach or a choice taken back around it."""

from __future__ import annotations

import pytest

from coach.dialogue.hearing.plain_reply import plain_reply
from coach.interview.questions import question_by_id
from coach.role_model import RoleModel

TASTE, CALL, HEADS = "preference", "strategy.final_call", "leading_teams.headcount"
PEOPLE, AHEAD, WHERE = "leading_teams.people_decisions", "strategy.horizon", "ecommerce.breadth"


@pytest.mark.parametrize(
    ("question", "text", "pick"),
    [
        (TASTE, "1st one any day", "1st one"),
        (TASTE, "B all the way", "B"),
        (TASTE, "obviously a", "a"),
        (TASTE, "i'd go with b tbh", "b"),
        (TASTE, "2nd every day of the week", "2nd"),
        (TASTE, "a for sure, oh wait, b", "b"),
        (TASTE, "the first, sorry, the second", "the second"),
        (TASTE, "1 no 2", "2"),
        (CALL, "me obviously, I just told you so", "me"),
        (CALL, "that was me lol", "me"),
        (CALL, "me, no wait, me with leadership", "me with leadership"),
        ("data.causality", "Sorry, before and after, for the returns page", "before and after"),
        (CALL, "me, for the prices", "me"),
        (CALL, "the owner, no wait, me", "me"),
        ("data.acted", "me", "I did"),
        ("data.acted", "that was me, as I said", "I did"),
        ("data.acted", "myself obviously", "I did"),
        (HEADS, "2 i already told u, the twins", "2"),
        (HEADS, "just 4 really", "4"),
        (PEOPLE, "hiring, no sorry, goals", "goals"),
        (PEOPLE, "hiring. hmm no, actually goals only", "goals only"),
        (PEOPLE, "hiring, wait no, not hiring, just goals", "not hiring, just goals"),
        (PEOPLE, "letting go - I mean structure", "structure"),
        (PEOPLE, "reviews, oops, structure and hiring", "structure and hiring"),
        (PEOPLE, "hiring and goals. wait, only goals", "only goals"),
        (WHERE, "amazon, pardon, our own shop", "our own shop"),
        (WHERE, "own site. correction: marketplace", "marketplace"),
        (AHEAD, "a quarter. no wait, more a year", "a year"),
        (AHEAD, "weeks - sorry, months", "months"),
        (AHEAD, "a year, I mean two years", "two years"),
        (AHEAD, "two weeks, actually more like three months", "three months"),
        (CALL, "my boss. no, me", "me"),
        (CALL, "the CFO, actually me", "me"),
    ],
)
def test_the_pick_alone(role_model: RoleModel, question: str, text: str, pick: str) -> None:
    assert plain_reply(question_by_id(role_model, question), text) == pick


@pytest.mark.parametrize(
    ("question", "text"),
    [
        (TASTE, "the second half of the year is launches"),
        (TASTE, "a team all day, no thanks"),
        (TASTE, "b or a?"),
        (TASTE, "not a, not b"),
        (TASTE, "first I said no to print"),
        (CALL, "me and my boss obviously"),
        (CALL, "me, with the board"),
        ("leading_teams.people_decisions", "hiring, no letting go"),
        ("data.causality", "no test. I said so in the meeting"),
        ("data.causality", "before the launch, in the spring"),
        (CALL, "my boss, no wait, the board"),
        (CALL, "I said no to print, my call"),
        (CALL, "not me, I told you"),
        (HEADS, "about 4, I told two of them to leave"),
        (HEADS, "4 years I said"),
        ("strategy", "me obviously, I said it"),
        (PEOPLE, "hiring, oh wait, and goals"),
        (PEOPLE, "hiring, sorry, goals too"),
        (PEOPLE, "hiring, sorry no firing"),
        (PEOPLE, "hiring, actually goals"),
        (PEOPLE, "hiring and goals, sorry, structure"),
        (PEOPLE, "I hired two, sorry, one quit"),
        (PEOPLE, "goals and reviews, oh and I said eight but it was seven"),
        (PEOPLE, "hiring, I told you 8 people, it's 9"),
        (WHERE, "Amazon, sorry it took me so long"),
        (AHEAD, "a year, sorry for the wait"),
        (AHEAD, "about a year. actually it was 2021 that we left"),
        (AHEAD, "a quarter, no plan after that"),
        (CALL, "the board said no, me yes"),
        (CALL, "my boss, no discussion with me"),
    ],
)
def test_anything_else_stays(role_model: RoleModel, question: str, text: str) -> None:
    assert plain_reply(question_by_id(role_model, question), text) == text
