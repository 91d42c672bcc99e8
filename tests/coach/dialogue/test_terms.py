"""Words of the open question are explained while it is open, and only to somebody who asks for them."""

from __future__ import annotations

import pytest

from coach.dialogue.moves.terms import asks_what_is_meant, explained_term
from coach.interview.questions import question_by_id
from coach.role_model import RoleModel


@pytest.mark.parametrize(
    ("at", "text", "hears"),
    [
        ("leading_teams", "what do you mean by led", "followed your plan"),
        ("leading_teams", "who counts as people?", "intern"),
        ("leading_teams.people_decisions", "define structure", "who does which work"),
        ("leading_teams.people_decisions", "what counts as people decisions", "yes or no was yours"),
        ("leading_teams.people_decisions", "Letting someone go - what means this?", "end work"),
        ("leading_teams.people_decisions", "and what does leadership mean here", "followed your plan"),
        ("data.acted", "but wait what counts as acted on it", "moving budget"),
        ("strategy.horizon", "what is the meaning of horizon?", "far into the future"),
        ("value", "whats ga4", "Google Analytics"),
        ("value", "what is retail media", "sponsored"),
        ("", "do you know what a PIM is", "product texts"),
        ("data.causality", "wdym", "season"),
        ("strategy", "sorry, what do you mean?", "where to sell"),
        ("leading_teams", "what does 'guided' mean", "followed your plan"),
        ("leading_teams", "u mean like interns?", "one intern"),
        ("leading_teams", "so do you mean freelancers", "freelancers"),
        ("leading_teams", "what counts as people i guided", "followed your plan"),
        ("leading_teams", "and you mean an agency, or what?", "an agency"),
        ("strategy", "whats shaped mean like a plan for what", "without you"),
        ("strategy", "what does turn down mean, is it like saying no", "left out"),
        ("data", "can u explain what a holdout is", "without a change"),
        ("data", "could you just tell me what churn means", "stop buying"),
        ("strategy", "Can I ask, what means P&L for a director?", "profit"),
        ("", "what does attribution mean in a manager's job", "credit"),
        ("value", "is there a difference between P&L and budget", "A budget is the money"),
        ("", "is margin the same as profit and loss?", "A P&L is"),
        ("", "what's the difference between CAC and LTV", "Lifetime value"),
        ("value.reaction", "what is meant by slipped?", "behind its plan"),
    ],
)
def test_explained(role_model: RoleModel, at: str, text: str, hears: str) -> None:
    say = explained_term(role_model, text, at)
    assert say and hears in say.values["means"]


@pytest.mark.parametrize(
    ("at", "text"),
    [
        ("", "what do you mean by led"),
        ("value", "what does structure mean"),
        ("leading_teams", "the structure was mine"),
        ("leading_teams.people_decisions", "goals and reviews, that is what my week was"),
        ("leading_teams.people_decisions", "hiring, and what a mess it was"),
        ("data.acted", "we acted on it at once"),
        ("strategy.horizon", "two years, you know what I mean"),
        ("leading_teams", "I led people who did not know what they wanted"),
        ("leading_teams", "what is the weather"),
        ("value", "what it means to own a loss I learnt early"),
        ("leading_teams.people_decisions", "what goals did others say"),
        ("", "wdym"),
        ("strategy", "what is your plan"),
        ("leading_teams", "you mean my team of five?"),
        ("leading_teams", "they mean well"),
        ("leading_teams", "I mean interns"),
        ("leading_teams", "do you mean that?"),
        ("", "you mean interns?"),
        ("", "what is the difference between a director and a manager"),
        ("data", "the difference between margin and budget was 10%"),
        ("data", "is a return rate the same as churn in our shop"),
        ("value", "what is a director's budget"),
        ("value", "what does a manager do with a budget"),
        ("strategy", "how is a roadmap different from what I told you"),
        ("data", "what is my number"),
    ],
)
def test_not_explained(role_model: RoleModel, at: str, text: str) -> None:
    assert explained_term(role_model, text, at) is None


@pytest.mark.parametrize("text", ["wdym", "wym?", "what do you mean", "sorry what does that mean here?", "what's meant by that"])
def test_all_of_it_is_asked_for(text: str) -> None:
    assert asks_what_is_meant(text)


@pytest.mark.parametrize(
    "text",
    [
        "what it means",
        "I mean the shop",
        "it means a lot to us",
        "what do you mean by led",
        "they asked what I mean",
        "my plan was meant to be small",
    ],
)
def test_not_all_of_it(text: str) -> None:
    assert not asks_what_is_meant(text)


def test_words_of_a_question_belong_to_one_that_there_is(role_model: RoleModel) -> None:
    for term in role_model.glossary:
        for at in term.at:
            assert question_by_id(role_model, at).text
