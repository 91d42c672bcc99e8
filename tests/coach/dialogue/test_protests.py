"""Protests to the coach: told from answers about work, met with an apology, and what stands behind them counts."""

from __future__ import annotations

import pytest

from coach.dialogue.changing.remarks import is_of_the_notes
from coach.dialogue.cues.protest_cues import behind_protest, passed_over, protests
from coach.dialogue.cues.small_cues import complains, small_act, sorry_response
from coach.dialogue.hearing.protesting import without_protest
from coach.dialogue.memory.telling import bare_words

PROTESTS = [
    "You didn't answer me there love", "you did not answer me", "u didnt answer my question", "you still haven't answered my question",
    "you never answered", "you ignored my question", "you just skipped my question", "hey, you keep dodging what I asked",
    "stop dodging the question", "that's not what i asked", "thats not at all what i asked lol", "that wasn't what I was asking",
    "that doesn't answer my question", "that didn't really answer me", "please answer my question", "what about my question?",
    "i asked you something", "why did you not answer?", "why are you ignoring me", "you missed my last question",
    "you skipped what i asked", "oi you never answered what I asked", "nah you dodged my question",
    "that's not an answer to my question",
]  # fmt: skip
NO_PROTESTS = [
    "they ignored my question", "that's not what I asked for, so I changed the agency", "I skipped the question of price",
    "we skipped TikTok", "nobody answered me", "the boss never answered", "I answered every customer question", "I didn't answer that yet",
    "you didn't answer the phone in time was the top complaint", "my team answers all questions", "you missed the team of six",
    "you skipped data", "you forgot my team", "I asked for a budget", "I asked finance a question", "that's not what I said",
    "what about my team", "I avoided the question of discounts", "that's not an answer", "you never answered for the budget alone",
    "why did customers not answer", "answer rate went from 3 to 5 percent", "customers said you ignored my mail, so I hired two agents",
]  # fmt: skip


@pytest.mark.parametrize("text", PROTESTS)
def test_a_protest_is_known(text: str) -> None:
    assert passed_over(text) and protests(text)
    assert sorry_response(text, True) == sorry_response(text, False) == "utter_passed_over"
    assert small_act(text, True) == small_act(text, False) == "insult"


@pytest.mark.parametrize("text", NO_PROTESTS)
def test_an_answer_is_no_protest(text: str) -> None:
    assert not passed_over(text) and not protests(text) and not behind_protest(text)


@pytest.mark.parametrize(
    ("text", "behind"),
    [
        ("You didn't answer me there love, what does answerable mean?", "what does answerable mean?"),
        ("Hm that's not what I asked, do freelancers count or not?", "do freelancers count or not?"),
        ("you ignored my question. who reads this?", "who reads this?"),
        ("thats not what i asked lol. I was the one pushing", "I was the one pushing"),
        ("ok, you never answered me, is it free", "is it free"),
        ("that doesn't answer my question! how many are left?", "how many are left?"),
        ("you didn't answer me, I asked about freelancers", "what about freelancers?"),
        ("you didn't answer me, please", ""),
        ("we tested it, you didn't answer me", ""),
        ("that's not what I asked for, I told them so", ""),
        ("they never answered me, so I left", ""),
        ("I lead six, what about my question?", ""),
    ],
)
def test_what_stands_behind_it(text: str, behind: str) -> None:
    assert behind_protest(text) == behind


def test_what_was_asked_for_may_be_told_behind_it() -> None:
    assert protests("you didn't answer me, I asked about freelancers") and not protests("you didn't answer me, we are six")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("you ask a lot, can we pause", "can we pause"),
        ("this is boring. can we pause", "can we pause"),
        ("so many questions, can we pause", "can we pause"),
        ("you ask a lot, can we pause the ads", "you ask a lot, can we pause the ads"),
        ("I led six, can we pause", "I led six, can we pause"),
    ],
)
def test_a_wish_behind_a_complaint_counts(text: str, expected: str) -> None:
    assert without_protest(text, lambda words: "pause" if words == "can we pause" else "") == expected


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        *[(t, True) for t in ("you ask a lot", "u ask so many questions", "you ask me too much", "wow you really ask a lot of questions")],
        *[(t, True) for t in ("you do ask a lot", "you ask an awful lot of things")],
        *[(t, False) for t in ("I ask a lot", "I ask a lot of my team", "customers ask so many questions", "you ask a lot of my team")],
        *[(t, False) for t in ("we ask too much for shipping", "you ask about a lot of money")],
    ],
)
def test_too_many_questions(text: str, is_one: bool) -> None:
    assert complains(text) is is_one


OF_NOTES = [
    "thats a bit rich, the 18 months thing proves nothing", "the warehouse line isn't evidence of anything", "the two columns thing",
    "no, that belongs to the ecommerce part, not data", "that one should go under the money area", "what about the pricing bit",
    "the sentence about returns says nothing about me", "it's no proof of anything",
]  # fmt: skip
NOT_OF_NOTES = [
    "the team is 9 people, not 6", "I own the pricing part", "we ran the loyalty thing", "the plan was for two years", "it was my boss",
    "the margin part is mine", "I proved nothing worked", "that belongs to me", "the budget was not mine",
    "the content bit went to 20 percent",
    "the test had no evidence behind it, so I reran it", "this belongs to the agency",
]  # fmt: skip


@pytest.mark.parametrize("text", OF_NOTES)
def test_what_is_of_the_notes_is_no_right_version(text: str) -> None:
    assert is_of_the_notes(text)


@pytest.mark.parametrize("text", NOT_OF_NOTES)
def test_what_tells_of_oneself_is_not_of_the_notes(text: str) -> None:
    assert not is_of_the_notes(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The line about the warehouse isn't evidence of anything. can you take it out",
            "please remove The line about the warehouse from my answers",
        ),
        ("the Amazon thing proves nothing, please remove it", "please remove the Amazon thing from my answers"),
        (
            "That line about it didn't slip isn't evidence of anything, it was me correcting you. can you take it out",
            "please remove That line about it didn't slip from my answers",
        ),
        ("the pricing bit is wrong. delete that", "please remove the pricing bit from my answers"),
        ("no, the quote about Leeds says nothing, just drop it", "please remove the quote about Leeds from my answers"),
        ("the sentence with the coupons was not mine! strike it please", "please remove the sentence with the coupons from my answers"),
        ("the loyalty thing wasn't working, so we dropped it", ""),
        ("the loyalty thing isn't profitable. I cut it", ""),
        ("the shipping part was not clear, so I rewrote it", ""),
        ("the product line was not selling, my call was to drop it", ""),
        ("the Amazon thing proves nothing", ""),
        ("we take it out of the catalogue", ""),
    ],
)
def test_what_shall_be_taken_out_for_a_reason(text: str, expected: str) -> None:
    assert without_protest(text, lambda words: "") == (expected or text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("it didn't slip, they cut it. that's what I said", "it didn't slip, they cut it"),
        ("he basically goes with what I say", "he basically goes with what I say"),
        ("they did more than I said", "they did more than I said"),
        ("two years, as I said", "two years"),
        ("it was six people, I said", "it was six people"),
        ("the boss signs all I say", "the boss signs all I say"),
    ],
)
def test_an_end_that_belongs_to_the_sentence_stays(text: str, expected: str) -> None:
    assert bare_words(text) == expected


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("I asked who can read this", "who can read this?"),
        ("i asked if it matters that I'm in B2B", "does it matter that I'm in B2B?"),
        ("you didnt answer my question about pay", "what about pay?"),
        ("no, i was asking what a director does", "what a director does?"),
        ("you ignored my question about the degree", "what about the degree?"),
        ("That doesn't answer my question. I asked whether I need a degree", "I wonder if I need a degree?"),
    ],
)
def test_what_was_asked_is_asked_again(text: str, asked: str) -> None:
    assert behind_protest(text) == asked


@pytest.mark.parametrize(
    "text",
    [
        "I asked the team what they want",
        "I asked my boss if we could stop print",
        "I asked for a bigger budget",
        "oi you never answered what I asked",
        "we asked who buys again and cut the rest, did you get that?",
        "you asked what I changed: the checkout",
        "I wondered and then tested it",
    ],
)
def test_what_was_asked_at_work_is_told(text: str) -> None:
    assert not behind_protest(text)
