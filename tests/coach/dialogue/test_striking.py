"""What somebody wants out of their answers is found word for word, and nothing else is struck."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from coach.dialogue.changing.revision import NotSaid, Revision
from coach.dialogue.changing.striking import says_it_was_told, struck, to_retract, to_strike
from coach.evidence.types import Evidence, Fact, Reading
from coach.interview.interview import Interview
from coach.role_model import RoleModel


@pytest.fixture
def told(role_model: RoleModel) -> Interview:
    """One answer with a number and a name in it."""
    return Interview.new(role_model).start().take(Reading("I own 48 million of sales at Acme Tools with two leads"))


@pytest.mark.parametrize("text", ["remove the 48 million", "please delete the 48 million from my answers", "don't keep 48 million"])
def test_a_number_is_struck_and_the_rest_stays(told: Interview, text: str) -> None:
    place = to_strike(told, text)
    assert (
        isinstance(place, Revision)
        and place.applied(told.state.answers) == "I own an amount I keep to myself of sales at Acme Tools with two leads"
    )


def test_words_are_struck(told: Interview) -> None:
    place = to_strike(told, "can you forget acme tools please")
    assert isinstance(place, Revision) and "Acme" not in place.applied(told.state.answers)


@pytest.mark.parametrize(
    "text", ["delete my data", "forget it", "remove everything", "I removed two channels", "delete", "I cut the print budget"]
)
def test_nothing_else_is(told: Interview, text: str) -> None:
    assert to_strike(told, text) is None


@pytest.mark.parametrize("text", ["remove the 50 million", "take the part about amazon out", "forget what i said about my dog"])
def test_what_was_not_said_is_told_so(told: Interview, text: str) -> None:
    assert isinstance(to_strike(told, text), NotSaid)


@pytest.fixture
def story(told: Interview, piece: Callable[..., Evidence]) -> Interview:
    """A second answer of two clauses, each with evidence."""
    pieces = (piece("strategy", 4, quote="We launched on Amazon"), piece("strategy", 3, quote="I planned the spring range"))
    return told.note(Reading("We launched on Amazon. I planned the spring range", pieces))


@pytest.mark.parametrize(
    "text", ["take the amazon thing out of my answers", "forget what i said about amazon", "please remove the bit about amazon"]
)
def test_the_clause_that_is_meant_goes_with_its_evidence(story: Interview, text: str) -> None:
    place = to_strike(story, text)
    assert isinstance(place, Revision)
    reading = struck(story, place)
    assert "Amazon" not in reading.text
    assert [piece.quote for piece in reading.evidence] == ["I planned the spring range"]


def test_the_last_bit_goes(story: Interview) -> None:
    place = to_strike(story, "scratch that last bit")
    assert isinstance(place, Revision)
    assert struck(story, place).text.startswith("We launched on Amazon. something")


def test_a_hidden_amount_leaves_its_level(told: Interview, piece: Callable[..., Evidence]) -> None:
    owns = piece("value", 5, quote="I own 48 million of sales")
    told = told.note(Reading("I own 48 million of sales", (owns,), facts=(Fact("money", 48e6, "48 million"),)))
    place = to_strike(told, "remove the 48 million")
    assert isinstance(place, Revision)
    reading = struck(told, place)
    assert [(piece.level, "48" in piece.quote) for piece in reading.evidence] == [(5, False)]
    assert not reading.facts


@pytest.fixture
def team(role_model: RoleModel) -> Interview:
    """One answer that is one clause with several things in it."""
    return Interview.new(role_model).start().take(Reading("I lead 12, hiring and reviews, two leads under me"))


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("scrap the two leads, there are none", "I lead 12, hiring and reviews"),
        ("delete the bit about hiring", "I lead 12 and reviews, two leads under me"),
        ("forget the part about reviews please", "I lead 12, hiring, two leads under me"),
    ],
)
def test_only_the_phrase_that_is_meant_goes(team: Interview, text: str, left: str) -> None:
    place = to_strike(team, text)
    assert isinstance(place, Revision) and place.applied(team.state.answers) == left


def test_a_number_behind_strike_that_is_a_correction(team: Interview) -> None:
    assert to_strike(team, "strike that, 3") is None


@pytest.mark.parametrize("text", ["i never had two leads", "my boss led the two leads", "the two leads weren't mine"])
def test_a_denial_stands_where_the_claim_was(team: Interview, text: str) -> None:
    place = to_retract(team, text)
    assert place is not None and place.applied(team.state.answers) == f"I lead 12, hiring and reviews; {text}"


def test_a_denial_is_set_off_from_what_stays(role_model: RoleModel) -> None:
    interview = Interview.new(role_model).start().take(Reading("I led the team and set the plan"))
    place = to_retract(interview, "my boss led the team")
    assert place is not None and place.applied(interview.state.answers) == "my boss led the team; set the plan"


@pytest.mark.parametrize(
    "text",
    [
        "my boss set the leads up and I ran them",
        "I did not only have leads, I hired them",
        "I don't understand the leads part",
        "I didn't say that",
        "my boss is nice",
        "I lead two leads",
    ],
)
def test_other_words_deny_nothing(team: Interview, text: str) -> None:
    assert to_retract(team, text) is None


@pytest.mark.parametrize(
    "text",
    [
        "drop the reviews",
        "scrap the two leads, they never paid back",
        "drop the two leads because they brought the least",
        "I made up a plan for the two leads, our board took it",
        "well, that was my boss",
        "oh no, that was my boss's budget",
    ],
)
def test_what_tells_takes_nothing_back(team: Interview, text: str) -> None:
    assert to_strike(team, text) is None and to_retract(team, text) is None


def test_a_long_message_of_lead_ins_is_read_at_once(team: Interview) -> None:
    assert to_strike(team, "do you keep that " * 60 + "?") is None


@pytest.fixture
def finished(role_model: RoleModel, piece: Callable[..., Evidence]) -> Interview:
    """A shop and Amazon, a team of eight with two leads, and a plan of two years; all asked."""
    shop = Reading("I ran the webshop and Amazon in Germany, rebuilt the search filters", (piece("ecommerce", 4),))
    team = Reading("I lead a team of eight. Two of them are team leads")
    plan = Reading("I chose Spain and Italy, a two year plan")
    return Interview.new(role_model).start().note(shop).note(team).note(plan).finish()


@pytest.mark.parametrize(
    ("text", "gone", "left"),
    [
        ("take out that i ran amazon, an agency did", "Amazon", "I ran the webshop"),
        ("take out germany again, that was ages ago", "Amazon", "I ran the webshop"),
        ("delete the bit about eight people", "team of eight", "Two of them"),
        ("take the two team leads out", "Two of them are team leads", "a two year plan"),
        ("forget about the search filters, somebody else did those", "search filters", "webshop"),
        ("remove spain and italy, it is not mine", "Spain and Italy", "a two year plan"),
        ("no, still wrong. drop the bit about amazon", "Amazon", "webshop"),
    ],
)
def test_what_is_meant_goes_and_the_rest_stays(finished: Interview, text: str, gone: str, left: str) -> None:
    place = to_strike(finished, text)
    assert isinstance(place, Revision)
    told = " ".join(
        place.applied(finished.state.answers) if i == place.index else a.reading.text for i, a in enumerate(finished.state.answers)
    )
    assert gone not in told and left in told


@pytest.mark.parametrize(
    "text", ["take out the freelancer again, that was ages ago", "take Paula out please", "remove the dentist, it is not mine"]
)
def test_after_a_result_an_order_without_a_place_says_so(finished: Interview, text: str) -> None:
    assert isinstance(to_strike(finished, text), NotSaid)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("i never ran amazon, that was a colleague", "Amazon in Germany"),
        ("i am not responsible for amazon", "Amazon in Germany"),
        ("i had nothing to do with amazon", "Amazon in Germany"),
        ("it wasn't me who rebuilt the search filters", ", rebuilt the search filters"),
        ("not me, an agency ran amazon", "Amazon in Germany"),
        ("amazon germany was done by an agency, not by me", "Amazon in Germany"),
    ],
)
def test_a_denial_of_one_thing_leaves_the_rest(finished: Interview, text: str, words: str) -> None:
    place = to_retract(finished, text)
    assert place is not None
    told = place.applied(finished.state.answers)
    assert words not in told and "I ran the webshop" in told


@pytest.mark.parametrize(
    "text", ["two of the designers aren't mine", "I was not responsible for the Japanese shop", "the two planners weren't mine"]
)
def test_what_was_never_told_is_not_denied(finished: Interview, text: str) -> None:
    assert to_retract(finished, text) is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("forget the photos thing, someone else does photos", True),
        ("drop the dentist one it wasnt me", True),
        ("remove what i said about ebay", True),
        ("drop the flyers, they never paid back", False),
        ("forget the discount and test a bundle", False),
        ("take the slow pages down", False),
        ("remove the popup, it annoyed buyers", False),
    ],
)
def test_an_order_says_that_it_was_told(text: str, told: bool) -> None:
    assert says_it_was_told(text) is told
