"""Whether something counted is told by its quote, and what is told behind an objection counts."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from says import given_away_turn, names, seen

from coach.dialogue.conductor import conduct
from coach.dialogue.cues.plain_cues import asks_why_so
from coach.dialogue.cues.result_cues import (
    asks_one_not_other,
    asks_to_explain,
    asks_why_not_other,
    objects,
    says_not_counted,
    told_behind_objection,
)
from coach.dialogue.hearing.several import without_does_it_matter
from coach.evidence.types import Reading
from coach.interview.interview import Interview


@pytest.fixture
def told(finished: Callable, piece: Callable) -> Interview:
    """A finished interview with a test that counts and a hobby that does not."""
    test = piece("data", 4, quote="we ran an A/B test, returns down 12%")
    return finished().add(Reading("we ran an A/B test, returns down 12%, I also sail boats", (test,)))


COUNTED = [
    "was the A/B test counted?",
    "did you count my test",
    "did you take the 12% into account",
    "have you included the returns",
    "did you consider my A/B test",
    "is the test even included",
    "so did you miss the returns",
    "was my test already counted",
]


@pytest.mark.parametrize("text", COUNTED)
def test_what_counts_is_quoted(told: Interview, text: str) -> None:
    assert seen(told, text) == "explain_result"
    say = given_away_turn(told, text).says[0]
    assert say.response == "utter_was_counted" and "A/B test" in say.values["quote"] and say.values["areas"] == "interpreting data"


@pytest.mark.parametrize("text", ["did you include the podcast", "was my award counted", "have you considered the app launch"])
def test_what_was_never_told_is_said_so(told: Interview, text: str) -> None:
    assert names(given_away_turn(told, text)) == ["utter_was_not_told"]


def test_what_is_noted_and_counts_for_nothing_is_said_so(told: Interview, finished: Callable) -> None:
    noted = finished().state.answers[-1]
    interview = told.updated(answers=(*told.state.answers, type(noted)(noted.question, Reading("my podcast is weekly"))))
    assert names(given_away_turn(interview, "did you count my podcast")) == ["utter_was_noted"]


@pytest.mark.parametrize("text", ["do freelancers count", "does an unpaid internship count?", "would volunteering count"])
def test_such_things_in_general_are_explained(told: Interview, text: str) -> None:
    assert names(given_away_turn(told, text)) == ["utter_counts"]


BEHIND = {
    "well I do think you're wrong about the money, I set the prices": "I set the prices",
    "I disagree, I led the whole shop": "I led the whole shop",
    "i don't agree with the data level - we ran tests every week": "we ran tests every week",
    "you are wrong on strategy: I wrote the plan": "I wrote the plan",
    "that's not fair, i've hired four people": "i've hired four people",
    "no, that's too low. I owned the P&L": "I owned the P&L",
    "I can't agree with that; my team is eleven": "my team is eleven",
    "you're wrong, because I decided it": "I decided it",
}


@pytest.mark.parametrize(("text", "rest"), BEHIND.items())
def test_what_is_told_behind_an_objection(text: str, rest: str) -> None:
    assert told_behind_objection(text) == rest


@pytest.mark.parametrize(
    "text",
    [
        "I disagree",
        "my boss was wrong about the money, I set the prices",
        "they disagreed, I decided",
        "you're wrong about the money",
        "I told him he's wrong, I left",
        "that's wrong, 9 people not 4",
        "I disagreed with finance, we cut it",
        "is that not fair, I wonder?",
    ],
)
def test_an_objection_alone_or_a_story_tells_nothing_behind(text: str) -> None:
    assert not told_behind_objection(text)


@pytest.mark.parametrize(
    "text",
    [
        "that's too low",
        "it is way too high",
        "this seems a bit too harsh",
        "too low!",
        "my score is much too low",
        "that seems low",
        "it's harsh",
        "I expected more",
        "nah i should be director",
        "I'm basically a director",
        "honestly I deserve to be a director",
        "I belong on the director track",
        "but i am clearly more of a manager",
        "I really should come out as a director tbh",
        "fr? im basically director",
        "but I'm practically a director already",
        "lol no im clearly a marketing manager",
        "seriously, I am pretty much an ecommerce director",
        "I'm obviously the manager",
        "well i am definitely director level",
    ],
)
def test_too_low_or_too_high_objects(text: str) -> None:
    assert objects(text)


@pytest.mark.parametrize(
    "text",
    [
        "the price was too high",
        "returns were too high so we changed it",
        "our stock was too low",
        "conversion is too low in spain",
        "the budget was too low",
        "my boss found it too expensive",
        "prices were way too high",
        "we set the bar high",
        "I would put myself in her place",
        "our ads are better than that shop's",
        "it was low season",
        "that was harsh on the team",
        "I expected more orders",
        "I'm the ecommerce manager",
        "I am really good with people",
        "I am basically running the shop",
        "I should be the director of my own shop one day",
        "I really manage the shop",
        "we are more of a marketplace",
        "I am already in touch with the director",
        "I'm a director",
        "I'm basically a director of a small charity",
        "my boss is basically the director",
        "I am already managing six people",
        "I am the manager there, she is clearly the director",
        "basically I run the shop",
        "I'm practically alone",
    ],
)
def test_what_was_too_high_at_work_does_not(text: str) -> None:
    assert not objects(text)


@pytest.mark.parametrize(
    "text",
    [
        "we hired three, does that move anything?",
        "we hired three. would that raise it",
        "I own the prices, will it change my level?",
        "I lead two leads - does it make a difference",
        "I built the forecast, does that make me a director?",
        "I run four shops. does it shift the result?",
        "my team is nine, does that help?",
        "we test weekly, would that lift my data",
        "I run an agency too. would my level go up?",
        "margin rose - does that count for something?",
    ],
)
def test_whether_it_moves_anything_is_taken_off(text: str) -> None:
    assert without_does_it_matter(text) in {text.split(cut)[0] for cut in (",", ".", " - ")}


@pytest.mark.parametrize(
    "text",
    [
        "does that move anything?",
        "I asked whether that would move the date",
        "we wondered, does it pay off",
        "I moved the budget, that raised sales",
        "we changed prices and it did matter to customers",
        "I lead nine, does the director lead more?",
        "I hired three, how many do others hire",
        "we shift stock, it helps the shop",
    ],
)
def test_other_ends_stay(text: str) -> None:
    assert without_does_it_matter(text) == text


@pytest.mark.parametrize(
    "text", ["ok so why", "right, why then", "hmm ok. why", "yeah why", "no wait why", "fine, why", "oh, why so low", "well why"]
)
def test_why_with_words_before_it(finished: Callable, text: str) -> None:
    assert asks_why_so(text) and seen(finished(), text) == "explain_result"


@pytest.mark.parametrize(
    "text", ["explain pls", "ok explain", "please explain it", "can you explain why", "explain the result to me", "so explain this"]
)
def test_explain_alone_wants_the_reasons(finished: Callable, text: str) -> None:
    assert asks_to_explain(text) and seen(finished(), text) == "explain_result"


@pytest.mark.parametrize(
    "text",
    [
        "explain to the team why",
        "I explain the numbers every monday",
        "explain cohort",
        "explain the two tracks",
        "right, I hired two",
        "explain what a lean is",
        "no, my boss explained it",
        "the why was clear",
    ],
)
def test_explaining_something_else_does_not(text: str) -> None:
    assert not asks_to_explain(text)


@pytest.mark.parametrize(
    "text",
    [
        "why aren't I the other thing",
        "so not a director?",
        "what stops me being director",
        "y not mgr",
        "why do I not lean to the director",
        "how come I'm not a manager",
        "what's keeping me from becoming a director",
        "why am i not the other one then",
        "y am i not a director yet",
        "why not director tho",
        "how come I'm not a manager already",
        "so what keeps me from being a director still",
        "why don't I lean to manager so far",
        "why am I not a director here",
    ],
)
def test_why_not_the_other_job(finished: Callable, text: str) -> None:
    assert asks_why_not_other(text)
    assert any("why_not" in name or name == "utter_why_track" for name in names(conduct("explain_result", finished(), Reading(text))))


@pytest.mark.parametrize(
    "text",
    [
        "I'm not a director",
        "I am not the manager there",
        "why not",
        "what stops me is the budget",
        "not a director, my boss",
        "why did the director not decide",
        "why we did not have a director yet",
        "I'm not a director yet",
        "not a manager already at that time",
        "they had no director so far",
        "my lead is not a manager yet",
        "why the manager was not there still puzzles me",
        "they don't have a manager",
        "my boss is not the director",
    ],
)
def test_who_is_not_a_director_asks_nothing(text: str) -> None:
    assert not asks_why_not_other(text)


@pytest.mark.parametrize(
    "text",
    [
        "so why director and not the marketing manager",
        "why manager not director",
        "why am i a director rather than a manager",
        "how come manager and not director",
    ],
)
def test_one_and_not_the_other(finished: Callable, text: str) -> None:
    assert asks_one_not_other(text)
    assert names(conduct("explain_result", finished(5, 5, 5, 5, 5), Reading(text)))[0] == "utter_why_track"


def test_a_bare_all_of_it_after_the_result_adds_nothing(finished: Callable, piece: Callable) -> None:
    before = finished()
    turn = conduct("answer", before, Reading("all of it", (piece("ecommerce", 4.5, quote="all of it"),)))
    assert turn.interview.state.answers == before.state.answers


@pytest.mark.parametrize(
    "text",
    [
        "you missed my test",
        "but you forgot the A/B test",
        "I think you left out the returns",
        "you've ignored the 12%",
        "you didn't count my test",
        "you have not considered the returns",
        "looks like you overlooked the A/B test",
        "hey you skipped my test",
    ],
)
def test_what_was_missed_is_looked_up(told: Interview, text: str) -> None:
    assert says_not_counted(text) and names(given_away_turn(told, text)) == ["utter_was_counted"]


@pytest.mark.parametrize(
    "text",
    [
        "I missed the target",
        "we forgot the test",
        "you forgot the money part, I gave you the P&L and 12 people and two shops",
        "you forgot to ask about data",
        "did you forget my name",
        "they ignored the returns",
        "you know the returns",
        "my boss left out the plan",
    ],
)
def test_who_else_missed_something_is_told(text: str) -> None:
    assert not says_not_counted(text)
