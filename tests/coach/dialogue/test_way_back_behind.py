"""The wish to go back behind an answer, or to one question by its name; topics left out with the open question."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from coach.dialogue.cues.behind_cues import answer_and_no_more, answer_and_way_back
from coach.dialogue.cues.refusal_cues import same_again
from coach.dialogue.hearing.given_away import given_away
from coach.dialogue.way.several_topics import THIS, topics_left_out
from coach.dialogue.way.way_back import goes_back
from coach.interview.interview import Interview

BEHIND = [
    ("judgement. go back please", "judgement"),
    ("structure and then go back to the first question pls", "structure"),
    ("my boss. oh can we go back to the one before", "my boss"),
    ("about 12, can i go back one step", "about 12"),
    ("a quarter. please take me back to the team question", "a quarter"),
    ("no. i want to go back", "no"),
    ("weeks - let's go back to the last one", "weeks"),
]
NOT_BEHIND = [
    "I turned the ads off and went back to the old feed",
    "we asked them to buy again, and half came back",
    "I cut the price. Customers could go back to the old plan",
    "we let people return the shoes, please",
    "conversion fell, so I made us go back to the one-page checkout and it rose",
    "my boss, who wanted to go back to print",
    "can we go back please",
    "I wanted to get back the first customers",
]


@pytest.mark.parametrize(("text", "told"), BEHIND)
def test_an_answer_and_the_way_back(text: str, told: str) -> None:
    assert answer_and_way_back(text)[0] == told


@pytest.mark.parametrize("text", NOT_BEHIND)
def test_what_went_back_is_told(text: str) -> None:
    assert answer_and_way_back(text) == ("", "")


@pytest.mark.parametrize(
    "text", ["ok back to the people part", "back to the team question please", "let's go back to my team", "now back to leading teams"]
)
def test_back_to_a_topic_by_name(started: Interview, full_answer: Callable, text: str) -> None:
    assert goes_back(started.take(full_answer("leading_teams")), text)


@pytest.mark.parametrize(
    "text",
    [
        "back to basics",
        "back to my old team",
        "we went back to the people who bought before",
        "ok, to the team I gave new goals",
        "back to back launches",
        "I went to the team",
        "back to strategy",
    ],
)
def test_back_to_what_is_told(started: Interview, full_answer: Callable, text: str) -> None:
    assert not goes_back(started.take(full_answer("leading_teams")), text)


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("I'll pass on that one, and the numbers too", (THIS, "data")),
        ("skip this topic and ecommerce too", ("leading_teams", "ecommerce")),
        ("could we leave out this one and the budget", (THIS, "value")),
        ("skip, and no questions on strategy either please", (THIS, "strategy")),
        ("I'd rather not, and also skip the plan one", (THIS, "strategy")),
        ("pass on this and data please", (THIS, "data")),
        ("skip it and the money", (THIS, "value")),
    ],
)
def test_the_open_one_and_another_are_left_out(started: Interview, text: str, topics: tuple[str, ...]) -> None:
    assert topics_left_out(started, text) == topics


@pytest.mark.parametrize(
    "text",
    [
        "skip this",
        "drop that and the agency",
        "skip the middleman and money",
        "I'd rather not lead people and budgets",
        "pass on what I learn to my team",
        "leave it as it is, the budget was mine",
        "this one and the money were mine",
    ],
)
def test_what_leaves_out_no_two_topics(started: Interview, text: str) -> None:
    assert topics_left_out(started, text) == ()


@pytest.mark.parametrize("text", ["nope not this one either", "nah, also skip", "oh no, neither this one", "nope, this one too"])
def test_the_same_no_again(text: str) -> None:
    assert same_again(text)


@pytest.mark.parametrize("text", ["can i come back to that later", "could we get back to this one later please"])
def test_this_question_later_is_no_break(started: Interview, text: str) -> None:
    assert given_away(started, text, started.place, text) == "back"


@pytest.mark.parametrize("text", ["i'll come back later", "have to go, back this evening"])
def test_a_break_stays_one(started: Interview, text: str) -> None:
    assert given_away(started, text, started.place, text) == "pause"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("I built the feed. can I skip the rest of this topic?", "I built the feed"),
        ("12 to 8. let's skip the rest of it", "12 to 8"),
        ("three people, skip the rest please", "three people"),
        ("my boss. could we leave out the rest here", "my boss"),
        ("judgement and i'd like to pass on the rest of this part", "judgement"),
        ("about a year. please drop the other questions on this", "about a year"),
    ],
)
def test_no_more_on_this_behind_an_answer(text: str, told: str) -> None:
    assert answer_and_no_more(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "we skip the rest of the meetings",
        "I told them to skip the rest of the sale",
        "I dropped the rest of the range",
        "skip the rest",
        "we sold out and leave the rest to the outlet",
        "I cut two brands and kept the rest",
    ],
)
def test_the_rest_of_something_else_is_told(text: str) -> None:
    assert answer_and_no_more(text) == ""
