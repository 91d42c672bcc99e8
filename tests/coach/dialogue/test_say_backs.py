"""Whatever somebody tells, what is said back is a whole thing: no half of a sentence, no bare number, no word of a button."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.dialogue.memory.acknowledging import _smooth, acknowledge, mirrored
from coach.dialogue.memory.said_numbers import _is_hour, numbers
from coach.dialogue.memory.telling import bare_words, fitted
from coach.evidence.facts import facts_of
from coach.evidence.types import Evidence, Reading
from coach.interview.questions import question_by_id
from coach.interview.quoting import without_lead_in
from coach.language.clauses import split_clauses
from coach.language.quantities import find_quantities
from coach.role_model import RoleModel, load_role_model

_LEADS = (
    "",
    "",
    "but ",
    "and ",
    "so ",
    "well, ",
    "Sorry, ",
    "whatever. ",
    "Good morning. ",
    "I want to add: ",
    "bro ",
    "oh and ",
    "ok so ",
)
_CLAUSES = (
    "I lead 4 people", "we lost some volume", "margin rose from 18 to 24%", "I was there for 2 yrs", "the budget was 450k",
    "I killed the ads when a new customer cost 60 quid", "my boss signed it", "nobody had looked at it", "I worked out how",
    "the return rate was better for us", "just me and a part-timer", "I trained her", "3 millions euro", "none", "me",
    "we said no to two chains",     "it went up", "I have a small group really", "two of which are shops",
    "I chose one carrier over the other", "cut ads keep team",
    "I took us off the portals", "I wanted us to fix the app first", "we got us out of the deal", "in March I put us on one tool",
    "I have three people reporting to us", "three people", "orders went from like 20 to 150", "I hired all of them myself yes",
    "we are now 7", "we sell in the US", "it cost us 20k",
    "hired three", "12 to 9", "about 20k a month", "the plan was handed to us", "5 countries", "not the targets", "I own it",
)  # fmt: skip
_JOINS = (", ", ". ", " and ", " but ", ", but ", " so ", ", and ", "; ")
_TRAILS = ("", "", "", ".", ",", " lol", ", forgot to say", ", but", " and", ", sorry", " tbh")
_COMPETENCIES = ("leading_teams", "strategy", "data", "value")
_QUESTIONS = ("leading_teams", "strategy", "strategy.situational", "data.acted", "value", "leading_teams.people_decisions", None)
_HALF = re.compile(r"^(?:but|and|so|or|because)\b|[,;:–-]$|\b(?:but|and|or|because)$", re.I)
_RAW = re.compile(r"^(?:\W*(?:me|none|nobody|no|yes|us|it|her|him)\W*|[\d.,%]+|\d+\s?(?:k|m|yrs?|quid|euros?))$", re.I)
_MODEL = load_role_model()


def _asked(name: str | None, role_model: RoleModel):  # type: ignore[no-untyped-def]
    try:
        return question_by_id(role_model, name) if name else None
    except (KeyError, StopIteration):
        return None


@st.composite
def _answers(draw: st.DrawFn) -> Reading:
    clauses = draw(st.lists(st.sampled_from(_CLAUSES), min_size=1, max_size=4, unique=True))
    text = draw(st.sampled_from(_LEADS)) + clauses[0]
    for clause in clauses[1:]:
        text += draw(st.sampled_from(_JOINS)) + clause
    text += draw(st.sampled_from(_TRAILS))
    pieces = tuple(
        Evidence(
            draw(st.sampled_from(_COMPETENCIES)), draw(st.sampled_from((1.0, 2.5, 4.0))), clause.text,
            effect=draw(st.sampled_from(("shows", "shows", "shows", "caps"))), rule=draw(st.sampled_from(("clause", "clause", "faint"))),
        )
        for clause in split_clauses(text)
        if draw(st.booleans())
    )  # fmt: skip
    return Reading(text, pieces, (), tuple(facts_of(text, find_quantities(text))))


@settings(max_examples=400, deadline=None)
@given(_answers(), st.sampled_from(_QUESTIONS))
def test_what_is_said_back_is_whole(reading: Reading, asked: str | None) -> None:
    said = acknowledge(reading, _asked(asked, _MODEL), _MODEL).values
    for words in (said.get("understood", ""), said.get("brief", "").removeprefix(": ")):
        inside = words.strip("“”")
        assert not _HALF.search(inside) and not _RAW.match(inside), inside
        assert not re.search(r"\bforgot to say\b|\bthe team for\b", inside)
        assert not re.search(r"\b(\w+) \1\b|\bfrom like from\b|\byourself yes\b|\byou(?:'re| are) now \d|\b(?:the|in) you\b", inside), (
            inside
        )
        assert words.startswith("“") or not re.search(r"\byou (?:\w+ )?(?:took|wanted|got|put) you\b", inside), inside
        assert not words or len(inside.split()) > 1 or not any(ch.isdigit() for ch in inside)


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("Good morning. I lead 4 editors", "I lead 4 editors"), ("hello, i lead marketing at a shop", "i lead marketing at a shop"),
        ("sorry the budget was 90k", "the budget was 90k"), ("And sorry, it fell to 12%", "it fell to 12%"),
        ("no sorry, we don't do marketplaces", "we don't do marketplaces"), ("ok whatever. I manage two", "I manage two"),
        ("start. Before that I ran a desk", "Before that I ran a desk"), ("i want to add: i have 2 people", "i have 2 people"),
        ("I wanted to add that our margin rose", "our margin rose"), ("oh and I forgot to mention, I ran a shop", "I ran a shop"),
        ("I took on three, forgot to say", "I took on three"), ("I hired two, didn't mention that earlier", "I hired two"),
        ("bro i made a plan", "i made a plan"), ("hi all - I run a shop", "I run a shop"),
    ],
)  # fmt: skip
def test_what_only_leads_in_is_left_out(said: str, kept: str) -> None:
    assert without_lead_in(said) == kept == bare_words(said)


@pytest.mark.parametrize(
    "told",
    [
        "I want to add two people to my team", "I forgot to say no to the agency", "sorry to let them go was hard",
        "start with the basics, then scale", "fine tuning the ads was mine", "right now I lead 5", "well known brand, I built it",
        "hi-fi shop I ran", "man of the match was our slogan", "I had to say that we stop", "we never said no", "sorry for the long wait",
        "hello bar on the home page, my idea", "I undid the discount, did not say why",
    ],
)  # fmt: skip
def test_what_only_looks_like_a_lead_in_stays(told: str) -> None:
    assert without_lead_in(told) == told


@pytest.mark.parametrize(
    ("said", "back"),
    [
        ("we get the plan handed to us", "you get the plan handed to you"),
        ("it was better for us", "it was better for you"),
        ("two of us chose the tool", "two of you chose the tool"),
        ("we moved us to one stock", "you moved to one stock"),
        ("they trust us with our returns", "they trust you with your returns"),
        ("it brought us 200 orders", "it brought you 200 orders"),
        ("we opened in the US", "you opened in the US"),
    ],
)
def test_us_is_those_who_are_spoken_to(said: str, back: str) -> None:
    assert mirrored(said) == back


@pytest.mark.parametrize(
    ("question", "reply", "understood"),
    [
        ("leading_teams.lead_layers", "no nobody leads anyone, its interns lmao", "nobody in your team leads others"),
        ("leading_teams.lead_layers", "nope, they're all juniors", "nobody in your team leads others"),
        ("leading_teams.people_decisions", "none, hr does it all", "none of the people decisions are yours"),
        ("leading_teams.people_decisions", "none bro im new there", "none of the people decisions are yours"),
        ("leading_teams.people_decisions", "nobody", "none of the people decisions are yours"),
    ],
)
def test_a_short_reply_with_more_behind_it_is_said_back_in_words(role_model: RoleModel, question: str, reply: str, understood: str) -> None:
    said = acknowledge(Reading(reply), question_by_id(role_model, question), role_model)
    assert said.values["understood"] == understood


@pytest.mark.parametrize(
    "reply", ["none", "me", "nobody", "none bro im 23 they dont give me budgets", "me too", "it", "nope lol", "none of them"]
)
def test_words_that_say_nothing_alone_are_not_repeated(role_model: RoleModel, reply: str) -> None:
    assert acknowledge(Reading(reply), question_by_id(role_model, "value"), role_model).response == "utter_noted"


@pytest.mark.parametrize(
    ("text", "understood"),
    [
        ("I was with the chain for 2 yrs, the chief of sales wanted big customers and it was me who turned all of them down then",
         "“the chief of sales wanted big customers and it was me who turned all of them down then”"),
        ("margin was hit by freight in spring because a container cost 60 quid more per unit, we put prices up on forty lines in one go",
         "you put prices up on forty lines in one go"),
    ],
)  # fmt: skip
def test_a_number_that_tells_little_gives_way_to_what_was_done(role_model: RoleModel, piece: Callable, text: str, understood: str) -> None:
    pieces = tuple(piece("strategy", 3.5, quote=clause.text) for clause in split_clauses(text)[-1:])
    reading = Reading(text, pieces, (), tuple(facts_of(text, find_quantities(text))))
    assert acknowledge(reading, question_by_id(role_model, "strategy"), role_model).values["understood"] == understood


def test_what_one_would_do_is_no_deed(role_model: RoleModel, piece: Callable) -> None:
    text = "cut ads keep team"
    asked = question_by_id(role_model, "value.situational")
    assert acknowledge(Reading(text, (piece("value", 3, quote=text),)), asked, role_model).values["understood"] == f"“{text}”"


def test_a_whole_clause_stands_for_an_answer_before_its_few_words_and_a_list_is_not_cut_in_two(
    role_model: RoleModel, piece: Callable
) -> None:
    quotes = (
        "I set our pricing: never below 30 percent margin, gave up two cheap lines and told the buyers why",
        "my decision for three years",
    )
    text = ", ".join(quotes)
    said = acknowledge(Reading(text, tuple(piece("strategy", 4, quote=quote) for quote in quotes)), None, role_model).values["understood"]
    assert "pricing" in said
    assert not fitted("my idea was one stock for web and stores, took me two years to get it through the board", 18).startswith("stores")


@pytest.mark.parametrize(
    ("question", "reply"),
    [
        ("strategy.final_call", "me, with my director"), ("strategy.final_call", "me, to be honest it was my boss"),
        ("strategy.final_call", "me, after the board had agreed"), ("leading_teams.lead_layers", "no, only the two seniors do"),
        ("leading_teams.lead_layers", "nobody, except one who has an intern"), ("leading_teams.people_decisions", "none, my boss does it"),
        ("data.acted", "me, if the agency did not"), ("data.acted", "nobody, no wait, the ops crew"),
    ],
)  # fmt: skip
def test_a_short_reply_that_is_limited_is_not_said_back_as_the_whole(role_model: RoleModel, question: str, reply: str) -> None:
    said = acknowledge(Reading(reply), question_by_id(role_model, question), role_model).values.get("understood", "")
    assert not said or said.startswith("“")


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("you lead like 6 interns", "you lead 6 interns"),
        ("you own like 20k , all of it", "you own 20k, all of it"),
        ("you hired like three people", "you hired three people"),
        ("it looked like 20% were lost", "it looked like 20% were lost"),
        ("you sold shoes like six other shops", "you sold shoes like six other shops"),
        ("you like 6 of them", "you like 6 of them"),
        ("you ran ads like 4 rivals did", "you ran ads like 4 rivals did"),
    ],
)
def test_what_is_said_back_is_smooth(told: str, said: str) -> None:
    assert _smooth(told) == said


@pytest.mark.parametrize(
    ("text", "words", "is_hour"),
    [
        ("6 to 8pm was best", "8", True),
        ("from 9 to 11 am", "11", True),
        ("between 6 and 8 o'clock", "8", True),
        ("from 7 to 8:30", "8", True),
        ("from 6 to 8 percent", "8", False),
        ("from 6 to 8 ambassadors", "8", False),
        ("from 20 to 8", "8", False),
        ("from 6 to 8.", "8", False),
    ],
)
def test_a_time_of_day_is_no_change(text: str, words: str, is_hour: bool) -> None:
    assert _is_hour(text, words) is is_hour


@pytest.mark.parametrize(
    "told",
    [
        "I took us off the auction sites", "I wanted us to start with returns", "we talked us into a rebrand", "I put us on one calendar",
        "I had to pull us out of two fairs", "in May I got us onto one shop", "we asked finance to give us time", "made us switch courier",
    ],
)  # fmt: skip
def test_us_that_is_acted_on_is_quoted(role_model: RoleModel, told: str) -> None:
    said = acknowledge(Reading(told, (_shown(told),)), None, role_model).values["understood"]
    assert said == f"“{told}”"


@pytest.mark.parametrize(
    ("told", "back"),
    [
        ("I have six people reporting to us", "you have six people reporting to you"),
        ("I hired an agency to help us", "you hired an agency to help you"),
        ("we dropped a courier, it saved us 20k", "you dropped a courier, it saved you 20k"),
        ("I brought the shop to the US", "you brought the shop to the US"),
        ("we chose the tool that suits us best", "you chose the tool that suits you best"),
        ("I wrote rules for all of us", "you wrote rules for all of you"),
        ("we moved us to one stock", "you moved to one stock"),
        ("I trained all of them myself yes", "you trained all of them yourself"),
        ("I got the board to say yes", "you got the board to say yes"),
    ],
)
def test_us_that_meets_nobody_is_told(role_model: RoleModel, told: str, back: str) -> None:
    assert acknowledge(Reading(told, (_shown(told),)), None, role_model).values["understood"] == back


def _shown(quote: str) -> Evidence:
    return Evidence("strategy", 4.0, quote)


@pytest.mark.parametrize(
    ("told", "back"),
    [
        ("orders went from like 20 to 150", "orders from 20 to 150"), ("traffic from maybe 3k to 5k", "traffic from 3k to 5k"),
        ("from like from 20 to 150 orders", ""), ("margin like from 12 to 14", "margin from 12 to 14"),
        ("returns fell from roughly 9 to 7", "returns from 9 to 7"), ("sales went like from 10k to 25k", "sales from 10k to 25k"),
    ],
)  # fmt: skip
def test_what_rounds_a_number_is_not_its_measure(told: str, back: str) -> None:
    said = [words for words, _ in numbers(Reading(told, (), (), tuple(facts_of(told, find_quantities(told)))), "")]
    assert back in " ".join(said) and "like" not in " ".join(said)
