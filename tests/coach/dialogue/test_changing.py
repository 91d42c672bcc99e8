"""A wish to change an answer or to add to it, without a name for it; answers that only sound so."""

from __future__ import annotations

import pytest
from says import back, seen

from coach.dialogue.cues.way_back_cues import adds_on, changes_that, gives_other_answer, wants_to_add
from coach.interview.interview import Interview


@pytest.mark.parametrize(
    "text",
    [
        "hang on, can I redo that one",
        "oh no, let me rephrase that",
        "sorry, I want to edit my answer",
        "may I fix this",
        "can I answer that differently",
        "I need to say that again",
        "could I put it better",
    ],
)
def test_the_latest_answer_shall_be_changed(text: str, hired: Interview) -> None:
    assert seen(hired, text) == "back" and back(hired, text).state.open == "leading_teams.people_decisions"


@pytest.mark.parametrize(
    "text",
    [
        "can I send you another answer to my last question",
        "I would like to put in a new answer for the previous one",
        "let me do the last one over",
        "I'd prefer to have a better answer on the one before",
    ],
)
def test_another_answer_shall_be_given(text: str, hired: Interview) -> None:
    assert seen(hired, text) == "back"


@pytest.mark.parametrize(
    "text",
    [
        "I can answer that",
        "let me change the subject: we hired two",
        "I want to change that company for the better",
        "I wanted to fix the funnel, so I ran tests",
        "I had to redo it twice, then sales rose",
        "we found another answer to the returns question",
        "my boss wants a different answer every week",
        "I'd like to change how they work",
        "can I answer in German",
        "I'll try that with the team",
    ],
)
def test_answers_about_changing_are_no_wish_to_go_back(text: str) -> None:
    assert not gives_other_answer(text) and not (changes_that(text) and "try" not in text)


@pytest.mark.parametrize(
    "text",
    [
        "could I add one more thing to my answer on data",
        "oh, I forgot something on the team",
        "I have something to add",
        "there's more to say about strategy",
        "let me add a detail",
        "I'd like to add to what I said about data",
        "wait I missed something about hiring",
    ],
)
def test_something_shall_be_added(text: str) -> None:
    assert wants_to_add(text)


@pytest.mark.parametrize(
    "text",
    [
        "I forgot to renew the contract once and lost a supplier",
        "I wanted to add three people but the board said no",
        "I added something to the checkout and it worked",
        "we add more products every week",
        "there is more to it than the numbers, I built the team",
        "I had to add to the budget",
        "I want to add a second warehouse next year",
        "I want to add more markets",
        "I have more to do than my boss",
    ],
)
def test_telling_of_additions_is_no_wish_to_add(text: str) -> None:
    assert not wants_to_add(text)


@pytest.mark.parametrize(
    "text", ["and I wrote the plan", "plus two trainees", "besides, we hired", "I do the rota as well", "one more thing, I hire"]
)
def test_words_that_come_on_top(text: str) -> None:
    assert adds_on(text)


@pytest.mark.parametrize("text", ["I lead nine writers", "the plus side was sales", "we run a two-man team", "it also sold"])
def test_words_that_do_not(text: str) -> None:
    assert not adds_on(text)
