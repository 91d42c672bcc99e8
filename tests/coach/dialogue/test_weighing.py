"""What carries nothing for the open question is told from what does, by its words."""

from __future__ import annotations

import pytest

from coach.dialogue.cues.pace_cues import asks_for_a_moment
from coach.dialogue.cues.vague_cues import fits_no_option, keeps_open, names_some, points_vaguely, puts_off
from coach.dialogue.cues.way_cues import skips_curtly
from coach.dialogue.hearing.double_negation import neither_no, said_straight
from coach.dialogue.hearing.weighing import is_hollow


@pytest.mark.parametrize(
    "text",
    [
        "huh", "still dont get it", "no idea what half of that means", "enough questions", "enuf", "hurry up man", "this is confusing",
        "too many options", "i have no understanding of it", "just pick something", "that is none of your concern", "im stuck", "boring",
        "hmm not sure i get the options",
    ],
)  # fmt: skip
def test_hollow(text: str) -> None:
    assert is_hollow(text)


@pytest.mark.parametrize(
    "text",
    [
        "I pick them myself", "my choice", "the CEO", "I helped the juniors", "the help desk changed the macros", "we asked buyers",
        "customer questions dropped", "my idea", "I match the ads to the season", "not really", "me and my boss", "I stop campaigns",
        "the button colour", "we all did", "answer rates went up",
    ],
)  # fmt: skip
def test_not_hollow(text: str) -> None:
    assert not is_hollow(text)


@pytest.mark.parametrize(
    "text",
    [
        "none of these fit", "these dont apply to me", "i don't see mine here", "mine isn't there", "something else", "other",
        "none of the options works", "it doesn't fit",
    ],
)  # fmt: skip
def test_no_option_fits(text: str) -> None:
    assert fits_no_option(text)


@pytest.mark.parametrize(
    "text",
    [
        "none of these", "somebody else decided", "others did", "the shoes didn't fit", "none of my team", "other departments",
        "it works", "I see the numbers", "something else entirely was sold", "the offer did not apply to B2B",
    ],
)  # fmt: skip
def test_a_choice_all_the_same(text: str) -> None:
    assert not fits_no_option(text)


@pytest.mark.parametrize(
    "text",
    [
        "wouldn't you like to know", "you choose", "u pick one for me", "just pick something", "the ones you'd expect",
        "whatever works for you", "take your pick", "the usual stuff",
    ],
)  # fmt: skip
def test_put_off(text: str) -> None:
    assert puts_off(text)


@pytest.mark.parametrize(
    "text",
    [
        "I choose", "they pick", "the usual suspects in finance", "I took one", "we picked the cheapest", "the ones I hired",
        "take one agency out", "what the customers like",
    ],
)  # fmt: skip
def test_not_put_off(text: str) -> None:
    assert not puts_off(text)


@pytest.mark.parametrize(
    "text", ["not all of them", "most", "half of them", "both", "nearly all", "almost all of it", "not all", "most of those i think"]
)
def test_some_without_a_name(text: str) -> None:
    assert names_some(text)


@pytest.mark.parametrize(
    "text", ["all of them", "half the team", "both the first and the third", "most hires", "none", "all", "not hiring", "not me"]
)
def test_named(text: str) -> None:
    assert not names_some(text)


@pytest.mark.parametrize(
    "text",
    [
        "that one", "the other one", "same as before", "the same again", "same goes for the photos", "same for the one before that",
        "the former", "hm, those ones i guess", "like last time",
    ],
)  # fmt: skip
def test_points_at_something(text: str) -> None:
    assert points_vaguely(text)


@pytest.mark.parametrize(
    "text",
    [
        "the other team", "the same 5 people", "that one campaign we cut", "these days I lead two", "same team, new goals",
        "the former director", "another agency", "this was mine", "same for 3 brands",
    ],
)  # fmt: skip
def test_says_what(text: str) -> None:
    assert not points_vaguely(text)


@pytest.mark.parametrize(
    "text",
    [
        "don't skip it, i'm thinking", "i wouldn't skip it if i were you lol", "i didn't skip", "no, don't skip this one",
    "please do not skip",
        "i'm not skipping", "i didn't want to skip that", "no need to skip it",
    ],
)  # fmt: skip
def test_the_question_stays(text: str) -> None:
    assert keeps_open(text)


@pytest.mark.parametrize(
    "text",
    [
        "skip it", "we didn't skip TikTok", "I don't skip tests", "I didn't skip the small brands", "never skip it, we test everything",
        "why not skip it", "we do not skip it", "can't we skip this", "I wouldn't skip the reviews", "not sure, skip",
    ],
)  # fmt: skip
def test_no_wish_to_keep_it(text: str) -> None:
    assert not keeps_open(text)


@pytest.mark.parametrize(
    "text",
    [
        "skip, you cheeky bot", "skip! silly machine", "pass, mate", "skip please, you robot", "next. you annoying thing", "skip it, lol",
        "just skip, dude", "skip - thanks",
    ],
)  # fmt: skip
def test_a_curt_skip(text: str) -> None:
    assert skips_curtly(text)


@pytest.mark.parametrize(
    "text",
    [
        "skip, the boss decided", "pass, 5 people", "skip money", "next year, my team grows", "skip, no wait", "don't skip",
    "pass the ball",
        "skip levels, I talk to all",
    ],
)  # fmt: skip
def test_no_curt_skip(text: str) -> None:
    assert not skips_curtly(text)


@pytest.mark.parametrize(
    "text", ["hang on, let me think", "wait, one sec", "ok hold on, thinking", "one moment, i need to think", "let me think first"]
)
def test_a_moment(text: str) -> None:
    assert asks_for_a_moment(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Not that I haven't led people", "I have led people"),
        ("It's not like I never led anyone", "I led people"),
        ("not that we didn't plan it", "we did plan it"),
        ("I can't say I haven't led people: four of them", "I have led people: four of them"),
        ("not as if I never had a budget", "I had a budget"),
        ("well, it's not that I don't own it", "I do own it"),
        ("I wouldn't say I never tested", "I tested"),
        ("it is not like I had not hired before", "I had hired before"),
    ],
)
def test_said_straight(text: str, said: str) -> None:
    assert said_straight(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "I haven't led people", "not that I know of", "I never said no to them", "I can't say", "we did not skip TikTok",
    "not like last year",
        "it's not that big", "I don't say I led them",
    ],
)  # fmt: skip
def test_a_denial_stays(text: str) -> None:
    assert said_straight(text) == text


@pytest.mark.parametrize("text", ["not nobody", "it's not nothing", "not exactly never", "not really no but not never either",
    "no, but not never",
                                  "not quite none", "well, not nothing", "neither yes nor no"])  # fmt: skip
def test_neither_yes_nor_no(text: str) -> None:
    assert neither_no(text)


@pytest.mark.parametrize(
    "text", ["nobody", "not really", "no", "six people is not nothing", "not me", "never", "not nothing: we cut returns", "none yet"]
)
def test_plain_no(text: str) -> None:
    assert not neither_no(text)
