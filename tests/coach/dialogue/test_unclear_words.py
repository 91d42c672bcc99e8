"""Words that break off, hesitate, complain or chat, told from answers that look like them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from says import names

from coach.dialogue.conductor import respond
from coach.dialogue.cues import small_cues, stop_cues
from coach.dialogue.cues.stop_cues import leaves_for_now, stops_altogether, tells_no_more
from coach.dialogue.hearing.first_of_all import _BEGINS_TOO
from coach.dialogue.hearing.given_away import given_away
from coach.dialogue.hearing.hesitating import fits_anything, hesitates, is_unclear, only_does_not_know
from coach.dialogue.hearing.languages import is_plainly_foreign
from coach.dialogue.moves.clarifying import one_reading, picked_act
from coach.evidence.types import Reading
from coach.interview.interview import Interview
from coach.language.acts import ActDecision

CUES: dict[Callable[[str], bool], tuple[list[str], list[str]]] = {
    leaves_for_now: (
        [
            "sorry, not tonight",
            "let's leave it here for today",
            "that's enough for now",
            "I'll do the rest tomorrow",
            "can we carry on later",
            "some other time maybe",
            "too busy right now",
            "i can't go on today",
            "gonna stop for the day",
            "we'll pick it up next week",
            "let's call it a day",
            "no time for this right now",
            "not in the mood today",
        ],
        [
            "not now but last year I led six",
            "I stopped it for the time being and moved the money",
            "today I lead nine",
            "we do that later in the year",
            "I leave it to my deputy for now",
            "too busy a site, I cleaned the menu",
            "tomorrow's forecast is mine",
            "we finish the plan in the morning and I present it",
        ],
    ),
    stops_altogether: (
        [
            "ok i've had enough of this",
            "I want to end this chat",
            "please close the conversation",
            "can we stop here",
            "i'd like to quit",
            "I'm done with these questions",
            "no more questions please",
            "that's enough",
            "let's end it here",
            "never mind, quit the interview",
        ],
        [
            "we had enough budget",
            "I stopped the campaign",
            "I ended the contract with the agency",
            "we closed the chat in the shop because nobody used it",
            "finish the migration by may",
            "I quit my job and founded a shop",
            "no more than five people",
            "I wanted to stop the discounts",
            "stop rate was 12 percent",
            "enough people to run the shop",
        ],
    ),
    tells_no_more: (
        [
            "that's everything",
            "and that's it",
            "that is all i can say",
            "nothing more to add",
            "that's about it",
            "that was the whole story",
            "no that's all",
            "nope, that's it",
            "nothing further",
        ],
        [
            "that's all done by my boss",
            "it was everything online",
            "all of the hiring",
            "everything",
            "that's it for the director to decide",
        ],
    ),
    hesitates: (
        ["hm", "um, not sure", "well... maybe", "perhaps?", "uh", "probably", "hmm hard to say", "depends"],
        ["no idea", "I don't know", "maybe five people", "well, I led two", "can't remember", "not sure, about a year", "none"],
    ),
    is_unclear: (
        [
            "that's hard to describe",
            "tricky to put in words",
            "not so simple to answer",
            "it's a long story",
            "it depends on the season",
            "tough question",
            "I don't know how to put it",
            "where do i even begin",
            "you know how these things go",
            "can't really put it into words",
            "there's so much to say",
            "no simple answer to that",
            "I'm not good at explaining things",
        ],
        [
            "hard to say no to the board, but I did",
            "it was a difficult project with six people",
            "my boss decides, it depends on her",
            "a good question was what to drop, I dropped print",
            "easy to use filters were my idea",
            "a long project",
            "we put it into words with the founder",
        ],
    ),
    only_does_not_know: (["no idea", "idk", "can't remember", "don't know really"], ["hm", "maybe", "not sure", "hard to say", "none"]),
    fits_anything: (
        ["some of them", "a few", "mixed", "lots", "asd", "lkj", "stuff", "it varies"],
        ["hiring", "the ceo", "ads", "all of it", "a few months", "six", "ebay", "me", "both", "a mixed team of five"],
    ),
    is_plainly_foreign: (
        ["ich verstehe das nicht", "no entiendo nada", "je ne sais pas", "non capisco", "nie wiem", "não entendo"],
        ["I ran the shop in Paris", "La Redoute", "we sold on bol and zalando", "the bin was full", "no idea", "nice question"],
    ),
    small_cues.asks_joke: (
        ["got a joke for me", "do you know any jokes?", "make me laugh", "tell me something funny"],
        ["our ads were a joke", "I told my boss a joke", "I make funny videos for the shop"],
    ),
    small_cues.asks_of_bot_self: (
        ["what's your favourite food", "do you sleep?", "where do you live", "are you married", "r u male or female"],
        ["do you have my answers", "are you done", "I live in Leeds", "do you feel I answered it", "what is your method"],
    ),
    small_cues.asks_how_it_goes: (
        ["how are you today", "hi, how's it going", "what's up"],
        ["how are you scoring this", "how is it scored", "what's up next for the director"],
    ),
    small_cues.complains: (
        ["this is so boring", "what a daft question", "this takes forever", "too many questions", "ugh, you keep asking me the same thing"],
        [
            "the checkout was too long",
            "it took forever to hire",
            "I answered many questions from the board",
            "long",
            "a long plan of 3 years",
        ],
    ),
    small_cues.asks_cost: (
        ["is it free?", "how much does this cost", "do I have to pay for the report", "are there any hidden fees?"],
        [
            "cost per order was mine",
            "it cost 40k",
            "I cut costs",
            "do I have to pay attention",
            "the fees went down",
            "free shipping was my idea",
        ],
    ),
}
YES = [(cue, text) for cue, (texts, _) in CUES.items() for text in texts]
NO = [(cue, text) for cue, (_, texts) in CUES.items() for text in texts]


@pytest.mark.parametrize(("cue", "text"), YES)
def test_they_are_what_they_look_like(cue: Callable[[str], bool], text: str) -> None:
    assert cue(text)


@pytest.mark.parametrize(("cue", "text"), NO)
def test_answers_that_look_alike_are_not_caught(cue: Callable[[str], bool], text: str) -> None:
    assert not cue(text)


def test_a_wish_to_begin_is_found_behind_a_question() -> None:
    assert _BEGINS_TOO.search("hi, is this confidential, and can we begin now?")
    assert not _BEGINS_TOO.search("how can I start a career in ecommerce")


# ---- what follows ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("question", ["leading_teams.people_decisions", "leading_teams.situational"])
def test_hesitating_gets_the_question_again_and_not_knowing_leaves_it_open(started: Interview, reading: Callable, question: str) -> None:
    at = started.take(reading("I led four people")).updated(open=question)
    again = respond("answer", at, Reading("hm"))
    assert again.interview.state.open == question and names(again)[0] in {"utter_choose", "utter_only_a_case"}
    assert names(respond("answer", again.interview, Reading("hm maybe"))) == ["utter_left_open"]
    assert names(respond("answer", at, Reading("no idea"))) == ["utter_left_open"]


def test_words_about_the_difficulty_are_not_kept(started: Interview) -> None:
    turn = respond("answer", started, Reading("it is really hard to put into words"))
    assert names(turn) == ["utter_say_more"] and not turn.interview.state.answers


def test_all_there_is_closes_a_follow_up_and_not_the_chat(started: Interview, reading: Callable) -> None:
    at = started.take(reading("I led four people")).updated(open="leading_teams.people_decisions")
    turn = respond("answer", at, Reading("that's all there is to tell"))
    assert turn.interview.is_open and turn.interview.state.open != "leading_teams.people_decisions"


def test_going_on_without_a_break_is_no_welcome_back(started: Interview) -> None:
    assert names(respond("resume", started, Reading("yeah go on"))) == ["utter_going_on"]
    assert names(respond("resume", started.pause(), Reading("yeah go on"))) == ["utter_resumed"]


def _decision(*ranking: tuple[str, float]) -> ActDecision:
    return ActDecision(ranking[0][0], ranking[0][1], tuple(ranking))


def test_a_menu_offers_only_what_is_possible(started: Interview) -> None:
    guess = _decision(("repeat", 0.3), ("next_steps", 0.25), ("answer", 0.05))
    assert one_reading(started, guess, ("repeat", "next_steps"), "words that fit nothing") == "answer"
    assert one_reading(started, guess, ("repeat", "next_steps"), "what was that?") == "repeat"
    likely = _decision(("skip", 0.5), ("back", 0.3))
    assert one_reading(started, likely, ("skip", "back"), "past this") == "skip"
    assert one_reading(started, _decision(("skip", 0.5), ("cancel", 0.3)), ("skip", "cancel"), "leave all of it") == ""


@pytest.mark.parametrize(
    "text", ["my result was up 5 percent", "I stopped here and there a campaign", "a team of one", "we skip print this year"]
)
def test_an_answer_after_a_menu_chooses_nothing(text: str) -> None:
    assert picked_act({"first": "cancel", "second": "skip"}, text) is None


@pytest.mark.parametrize(("text", "act"), [("stop here", "cancel"), ("the second one", "skip"), ("skip it", "skip"), ("neither", "")])
def test_a_choice_after_a_menu_is_one(text: str, act: str) -> None:
    assert picked_act({"first": "cancel", "second": "skip"}, text) == act


def test_a_question_at_the_welcome_is_followed_by_the_offer_to_start(started: Interview) -> None:
    new = Interview.new(started.role_model).updated(introduced=True)
    assert names(respond("bot_challenge", new, Reading("are you human"))) == ["utter_bot", "utter_shall_we_start"]
    assert names(respond("oos", new, Reading("is it free?"))) == ["utter_no_cost", "utter_shall_we_start"]
    assert "utter_shall_we_start" not in names(respond("bot_challenge", started, Reading("are you human")))
    both = respond("bot_challenge", new, Reading("are you human and who reads this"), tail="privacy")
    assert names(both) == ["utter_bot", "utter_privacy", "utter_shall_we_start"]
    assert "utter_shall_we_start" not in names(respond("chitchat", new, Reading("I want to end my life")))
    # Nothing is asked behind more words than may stand before a question.
    assert "utter_shall_we_start" not in names(respond("next_steps", new, Reading("what should I do next")))


def test_small_talk_has_words_for_its_kind(started: Interview) -> None:
    assert names(respond("chitchat", started, Reading("do you know a joke"))) == ["utter_joke"]
    assert names(respond("chitchat", started, Reading("do you sleep"))) == ["utter_as_a_person"]
    assert names(respond("insult", started, Reading("this is so boring"))) == ["utter_grumbling"]
    assert names(respond("insult", started, Reading("you are an idiot"))) == ["utter_insult"]


@pytest.mark.parametrize("text", ["I do it in the evening", "we finish it on Friday", "stop the test"])
def test_how_it_is_done_breaks_nothing_off(started: Interview, text: str) -> None:
    assert stop_cues.breaks_off(started, text) == ""


@pytest.mark.parametrize("text", ["I would stop it now", "we'd end it there", "pause it for now", "then I'd leave it for today"])
def test_what_one_would_do_in_a_case_breaks_nothing_off(started: Interview, reading: Callable, text: str) -> None:
    case = started.take(reading("I led four people")).updated(open="leading_teams.situational")
    assert stop_cues.breaks_off(case, text) == ""
    assert stop_cues.breaks_off(case, "I'd like to stop it here") and stop_cues.breaks_off(case, "let's stop here for today")


def test_a_surname_is_no_other_language() -> None:
    assert not is_plainly_foreign("I report to Anna Weiss") and is_plainly_foreign("weiss ich nicht")


def test_a_word_with_a_letter_held_down_is_still_that_word(started: Interview) -> None:
    at = started.place
    assert given_away(started, "skippp", at, "skippp") == "" and given_away(started, "byeee", at, "byeee") == ""
    assert given_away(started, "sdfkkkj", at, "sdfkkkj") == "answer"
