"""What is said before an open question is short, nothing of it is lost, and "more" brings the rest part by part."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.dialogue.brevity import WORDS_BEFORE_A_QUESTION, brief, longest, more
from coach.dialogue.conductor import ANSWERED_TOO, MOVES, respond
from coach.dialogue.say import Say, Turn
from coach.evidence.types import Fact, Reading
from coach.interview.interview import Interview

DEED = "I hired four of them and gave each one of the people in the shop an area of their own with goals"
SENTENCES = st.lists(st.text(alphabet="abcdefg ,", min_size=1, max_size=120).map(str.strip).filter(bool), min_size=1, max_size=12)


@pytest.fixture(scope="session")
def places(started: Interview, full_answer: Callable, piece: Callable) -> list[Interview]:
    """Open interviews: fresh, in the middle, nearly done with long answers."""
    numbers = Reading(DEED, (piece("leading_teams", 4, quote=DEED),), ("leading_teams.people",), (Fact("people", 4.0, "four"),))
    long = started
    for name in ("leading_teams", "strategy", "data", "ecommerce"):
        long = long.take(full_answer(name, 4.0, f"what I did in {name} " + "with many words and much to tell " * 5))
    uneven = started
    for name, level in (("leading_teams", 5.0), ("strategy", 1.6), ("data", 5.0)):
        uneven = uneven.take(full_answer(name, level))
    return [started, started.take(numbers), long, uneven]


def said_before_the_question(turn: Turn) -> int:
    """Words that count before the question of a turn in an open interview."""
    return sum(longest(say) for say in (turn.says[:-1] if turn.interview.state.pending else turn.says))


@pytest.mark.parametrize("act", sorted({*MOVES, "answer"}))
def test_every_reply_is_short_before_the_open_question(places: list[Interview], piece: Callable, act: str) -> None:
    told = Reading(DEED, (piece("strategy", 4, quote=DEED),), (), (Fact("people", 4.0, "four"),))
    for place, reading in itertools.product(places, (Reading("and?"), Reading("what have I told you"), told)):
        turn = respond(act, place, reading)
        if turn.interview.is_open:
            assert said_before_the_question(turn) <= WORDS_BEFORE_A_QUESTION, [say.response for say in turn.says]


@pytest.mark.parametrize("act", ["answer", "result"])
def test_with_two_questions_behind_it_too(places: list[Interview], piece: Callable, act: str) -> None:
    told = Reading(DEED, (piece("strategy", 4, quote=DEED),), (), (Fact("people", 4.0, "four"),))
    for place, pair in itertools.product(places[1:3], itertools.combinations(sorted(ANSWERED_TOO - {act}), 2)):
        turn = respond(act, place, told, tail=" ".join(pair))
        if turn.interview.is_open:
            assert said_before_the_question(turn) <= WORDS_BEFORE_A_QUESTION, (pair, [say.response for say in turn.says])


def test_each_of_two_questions_is_answered_in_its_short_form(started: Interview) -> None:
    turn = respond("privacy", started, Reading("who reads this, and what does a director do?"), tail="faq_director_role")
    said = [say.response for say in turn.says]
    assert "utter_privacy_short" in said and "utter_faq_short" in said and "utter_more" in said


def test_more_brings_what_was_left_out_and_then_nothing(started: Interview) -> None:
    turn = respond("faq_skills", started, Reading("which skills? and who reads this?"), tail="privacy explain_result")
    heard = ""
    for _ in range(10):
        if not turn.interview.state.more:
            break
        turn = respond("repeat", turn.interview, Reading("tell me more"))
        assert said_before_the_question(turn) <= WORDS_BEFORE_A_QUESTION
        heard += turn.says[0].values["text"]
    assert "many things at once" in heard and "90 days" in heard and turn.interview.state.open == "leading_teams"
    assert [say.response for say in respond("repeat", turn.interview, Reading("tell me more")).says] == ["utter_no_more"]


def test_more_is_forgotten_with_the_next_message(started: Interview) -> None:
    turn = respond("why_ask", started, Reading("why? and who reads this, and the skills?"), tail="privacy faq_skills")
    assert turn.interview.state.more and not respond("thanks", turn.interview, Reading("thanks")).interview.state.more


def test_nothing_is_cut_where_no_question_is_open(finished: Callable) -> None:
    turn = respond("next_steps", finished(), Reading("what now"))
    assert not turn.interview.state.more and "utter_plan" in [say.response for say in turn.says]


def test_the_offer_to_pause_is_never_cut(places: list[Interview]) -> None:
    tired = places[2].updated(digressions=2)
    assert respond("interview_tips", tired, Reading("tips for the interview")).says[-1].response == "utter_offer_break"


@given(sentences=SENTENCES)
def test_no_word_is_lost(started: Interview, sentences: list[str]) -> None:
    text = ". ".join(sentences)
    turn = brief(Turn(started, (Say("utter_part", {"text": text}),)))
    heard = [say.values["text"] for say in turn.says if say.response == "utter_part"]
    interview = turn.interview
    while interview.state.more:
        turn = more(interview)
        heard.append(turn.says[0].values["text"])
        interview = turn.interview
    assert re.findall(r"\S+", " ".join(heard)) == re.findall(r"\S+", text)


def test_an_offer_to_pause_gives_way_where_nothing_of_the_reply_would_fit(started: Interview) -> None:
    reply, offer = Say("utter_part", {"text": "word " * 80}), Say("utter_offer_break")
    shown = [say.response for say in brief(Turn(started, (reply, offer))).says]
    assert shown == ["utter_part", "utter_more"]


def test_a_heading_is_not_left_alone_behind_a_reply(started: Interview) -> None:
    reply, second = Say("utter_part", {"text": "word " * 25}), Say("utter_part", {"text": "And then\n" + "word " * 60})
    shown = brief(Turn(started, (reply, second))).says
    assert [say.response for say in shown] == ["utter_part", "utter_more"]
