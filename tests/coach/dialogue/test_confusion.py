"""Who does not understand the question gets it in fewer words with an example; answers that speak of confusion stay answers."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from says import given_away_turn, names, seen

from coach.dialogue.asking import ask, word_for_word
from coach.dialogue.conductor import respond
from coach.dialogue.cues.confusion_cues import asks_for_choices, asks_what_came_before, is_lost
from coach.evidence.types import Reading
from coach.interview.interview import Interview
from coach.role_model import RoleModel

CUES: dict[Callable[[str], bool], tuple[list[str], list[str]]] = {
    is_lost: (
        [
            "sorry i dont understand",
            "I still don't get the question",
            "i not understand this question",
            "no idea what you mean",
            "didn't catch what you want from me",
            "can't see what you're after",
            "what are you asking",
            "what does that even mean",
            "wat u mean",
            "Huh?",
            "pardon me?",
            "I'm a bit lost here",
            "you lost me",
            "this question is really vague",
            "too vague tbh",
            "the options make no sense to me",
            "those buttons confuse me",
            "not sure how to answer this",
            "no clue what to put here",
            "could you be more specific",
            "none of these make sense to me",
            "can you break it down for me",
            "in plain english please",
            "explain the question please",
            "that's beyond me, what do you want from me",
            "sorry that went over my head, I don't get it",
            "??",
        ],
        [
            "I didn't get the budget",
            "I didn't follow it",
            "they didn't understand the plan so I drew it",
            "the brief was vague, so I rewrote it",
            "customers were confused by the checkout",
            "what it meant was fewer returns",
            "I was lost at first, then I read the reports",
            "what do you mean by direction",
            "I don't know",
            "unclear",
            "none of these are mine",
            "I led nine people, you know what I mean",
            "we sold shoes, huh?",
            "my team was confused, I didn't understand the question of the board",
            "we broke it down by region",
            "the texts are in english",
            "we lost me a week",
            "I didn't understand the numbers and asked finance",
            "what you see on the site is mine",
            "no idea, my boss decided",
            "I explained the question to the board",
            "not sure, about a year",
            "sorry",
            "uh huh",
            "no idea what to say here, continue with the next one",
        ],
    ),
    asks_for_choices: (
        [
            "can you give me some options",
            "you can give me options?",
            "what are my choices again",
            "what are the options",
            "show me the possible answers",
            "what can i pick from",
            "could i have a few options please",
            "give me choices",
            "list the options again",
        ],
        [
            "I gave them three options",
            "we have some options",
            "offer more choices",
            "I see the alternatives",
            "the options were amazon or ebay",
            "we had no choices left",
            "what can I improve",
            "I showed the board the options and they took mine",
            "give customers more choices",
            "options trading was our niche",
            "can you give me a hint",
        ],
    ),
    asks_what_came_before: (
        [
            "what did you ask before that",
            "wait what was the question before this one",
            "what was the previous question",
            "which question was before",
            "what have you asked me just before",
            "what was your prior question",
            "what options did I have for the last one",
            "which choices were there at the question before",
        ],
        [
            "what was the question",
            "before that I led two people",
            "what did I say before",
            "what we had before was a mess",
            "the question before the board was margin",
            "what was sold before christmas",
            "which options did the customers have",
            "the previous one was better",
        ],
    ),
}


@pytest.fixture
def interview(role_model: RoleModel) -> Interview:
    return Interview.new(role_model)


@pytest.mark.parametrize(("cue", "text"), [(cue, text) for cue, (yes, _) in CUES.items() for text in yes])
def test_cue_is_seen(cue: Callable[[str], bool], text: str) -> None:
    assert cue(text)


@pytest.mark.parametrize(("cue", "text"), [(cue, text) for cue, (_, no) in CUES.items() for text in no])
def test_near_miss_is_none(cue: Callable[[str], bool], text: str) -> None:
    assert not cue(text)


def test_it_comes_in_other_words_each_time(interview: Interview) -> None:
    first = given_away_turn(interview.start(), "i dont get it")
    assert names(first) == ["utter_simply"]
    again = given_away_turn(first.interview, "still no idea what you mean")
    assert names(again) == ["utter_simply_again"]
    asked = {ask(interview.start(), times)[-1].values["question"] for times in range(3)}
    assert len(asked) == 3 and not word_for_word(("repeat", "answer"), "i dont get it")


def test_choices_are_shown_or_explained(interview: Interview) -> None:
    choice = interview.start()
    assert names(given_away_turn(choice, "can you give me options")) == ["utter_simply"]


def test_a_label_without_a_doubt_is_recorded_nowhere(interview: Interview) -> None:
    for text, said in {"my answer": "utter_nothing_in_doubt", "a question": "utter_ask_away"}.items():
        turn = given_away_turn(interview.start(), text)
        assert names(turn) == [said] and not turn.interview.state.answers


def test_a_label_answers_the_doubt_and_more_words_do_not(interview: Interview) -> None:
    doubt = respond("unsure", interview.start(), Reading("the team?"), other="faq_team").interview
    assert seen(doubt, "huh") == "repeat"
    taken = respond("answer", doubt, Reading("my answer"))
    assert taken.interview.state.pending is None and "utter_doubt" not in names(taken)


def test_nothing_came_before_the_first(interview: Interview) -> None:
    assert names(given_away_turn(interview.start(), "what did you ask before that")) == ["utter_first_question"]
