"""Questions about the coach are heard in any wording, and answers about work are not taken for them."""

from __future__ import annotations

import pytest
from says import given_away_turn, names, seen

from coach.dialogue.cues import coach_cues as cues
from coach.dialogue.cues.service_cues import wants_other_words
from coach.interview.interview import Interview

ASKS = {
    cues.asks_if_person: [
        "wait, is this a bot or a person?",
        "no I meant are you a real human",
        "am I chatting with a real person",
        "be honest, are you actually human",
        "is that an AI I am talking to",
        "bot or human?",
        "hold on, was this a real person or just a machine",
    ],
    cues.asks_if_judging: [
        "are you judging me for that",
        "will you judge my answers?",
        "am I being judged here",
        "do you think less of me now",
        "ok but are you secretly laughing at me",
        "did you judge me by my english",
    ],
    cues.asks_if_understood: [
        "do you understand me",
        "can you even read what I type",
        "are you following what I say?",
        "did you get any of my words",
        "do you really understand what I mean or just repeat",
        "can you understand my english",
    ],
    cues.asks_who_built: [
        "who made you",
        "so which company built this bot",
        "who actually runs this thing?",
        "and who programmed you then",
        "which team developed this chatbot",
        "who owns you",
        "hang on, who designed this?",
    ],
    cues.asks_whether_enough: [
        "is that enough",
        "was that detailed enough?",
        "is this ok or do u need more",
        "enough?",
        "do you need more from me on that",
        "are my answers too short",
        "ok, should I add anything else?",
        "is that fine, or should I say more",
        "was what I told you enough to go on",
    ],
    cues.asks_who_decides: [
        "who decides the title",
        "do you decide whether I become a director",
        "so who has the final say on the job title?",
        "who decides in the end if I get the job, you?",
        "and who chooses the title in the end",
        "are you the one who decides if I am a manager",
    ],
    cues.asks_whether_other_work: [
        "can I use an example from an old job",
        "is it a problem that it's agency work and not my own company?",
        "before I answer that - is it ok if it's from my last job",
        "may I talk about my side project",
        "does client work count too",
        "could I take a story from a previous role",
        "should I mention the freelance jobs",
    ],
    wants_other_words: [
        "easy words please",
        "can you repeat please in easy words?",
        "in plain english pls",
        "shorter please",
        "say it with simpler words, my english is not good",
        "please use simple language",
    ],
}
ANSWERS = [
    "is this a person I should hire",
    "we asked whether a bot or a human answers the chat",
    "I put a bot on the chat, a person only at night",
    "are you a person who plans",
    "do you understand the budget",
    "who decides on the budget",
    "who decides whether I may hire",
    "my boss decides the titles",
    "I decide who gets which title",
    "can I use the agency budget",
    "does the agency count the clicks",
    "do old shops matter for search",
    "I use examples from my last job in training",
    "is it ok that my boss decides",
    "are you judging the campaign",
    "the jury judged my work",
    "I read what they write every morning",
    "we use simple language in the shop",
    "shorter delivery times",
    "I made the texts shorter and easier",
    "plain words on the product pages",
    "easy, I asked for a shorter list",
    "in simple terms, I moved the budget to search",
    "I understand my team",
    "who built it? our agency did",
    "who runs the shop, that was me",
    "I know who made this sale happen",
    "the team that built this campaign was mine",
    "which company made the offer",
    "we asked who owns the customer",
    "is that enough stock for the sale",
    "enough",
    "we had enough people",
    "do you need more budget, I asked them",
    "is five people enough",
    "it was too little, so I asked the board for more",
    "the answers were too short",
    "should I add more people to it was the question",
]


@pytest.mark.parametrize(("cue", "text"), [(cue, text) for cue, texts in ASKS.items() for text in texts])
def test_the_question_is_heard(cue: cues.Cue, text: str) -> None:
    assert cue(text)


@pytest.mark.parametrize("text", ANSWERS)
def test_an_answer_is_no_such_question(text: str) -> None:
    assert not any(cue(text) for cue in ASKS)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("are you judging me", "utter_not_judging"),
        ("do you understand me", "utter_how_it_understands"),
        ("who made you", "utter_who_runs"),
        ("is that enough?", "utter_enough"),
        ("who decides the title", "utter_employer_decides"),
        ("is it fine if it's from an earlier job", "utter_other_work"),
    ],
)
def test_each_has_its_reply(team: Interview, text: str, says: str) -> None:
    assert says in names(given_away_turn(team, text))


def test_bot_or_person_is_answered(team: Interview) -> None:
    assert seen(team, "wait, is this a bot or a person?") == "bot_challenge"


def test_enough_depends_on_what_was_told(started: Interview, team: Interview) -> None:
    assert "utter_short_is_fine" in names(given_away_turn(started, "is that enough"))
    assert "utter_not_enough" in names(given_away_turn(team.updated(misses=1), "is that enough"))
