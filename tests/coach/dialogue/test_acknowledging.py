"""What is said back is the person's own, turned to "you", and never more than was said."""

from __future__ import annotations

import string
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.dialogue.memory.acknowledging import acknowledge, is_quoted_next, mirrored
from coach.dialogue.memory.said_numbers import number_phrase
from coach.dialogue.say import Say
from coach.evidence.types import Evidence, Fact, Reading
from coach.interview.interview import Interview
from coach.interview.questions import question_by_id
from coach.role_model import RoleModel, load_role_model


@pytest.mark.parametrize(
    ("said", "back"),
    [
        ("I hire them and do their reviews", "you hire them and do their reviews"),
        ("I'm the only one, my boss left it to me", "you're the only one, your boss left it to you"),
        ("I was asked by our CFO myself", "you were asked by your CFO yourself"),
        ("the plan was mine", "the plan was yours"),
        ("we moved our budget and we've kept it there", "you moved your budget and you've kept it there"),
        ("we moved us off the old shop", "you moved off the old shop"),
        ("it moved us all", "it moved you all"),
    ],
)
def test_mirrored(said: str, back: str) -> None:
    assert mirrored(said) == back


@given(st.text(string.ascii_letters + " ,.'", max_size=80))
def test_mirrored_never_says_i(text: str) -> None:
    assert not {"i", "we", "my", "me", "myself"} & {word.strip(",.'").lower() for word in mirrored(text).split()}


@pytest.mark.parametrize(
    ("text", "words", "phrase"),
    [
        ("I run a team of 20 with three leads", "20", "a team of 20"),
        ("2 million a year, all mine", "2 million a", "2 million a year"),
        ("seven people report to me", "seven people report", "seven people"),
        ("we are 9 planners", "9", "9 planners"),
        ("it was 9 and then more", "9", "9"),
        ("2 working students", "2 working", "2 working students"),
        ("we did £4.5m last year", "£4.5m last", "£4.5m"),
        ("a crew of eleven between print and web", "eleven between", "a crew of eleven"),
        ("a team of six lol", "six lol", "a team of six"),
        ("my squad of 8 worked on search", "8 worked", "a squad of 8"),
        ("3 ppl", "3 ppl", "3 people"),
        ("6 customer service people", "6 customer", "6 customer service people"),
        ("5 new colleagues since May", "5 new", "5 new colleagues"),
        ("7 permanent, the rest agency", "7 permanent", "7 people"),
        ("a team of six developers", "six developers", "a team of six developers"),
        ("about 3 and a half months", "half months", "3 and a half months"),
        ("in three week sprints", "three week", "three week sprints"),
        ("four language shops", "four language", "four language shops"),
        ("two year in the job", "two year", "two years"),
        ("a plan of two years, my call", "two years", "a plan of two years"),
        ("my roadmap for 18 months", "18 months", "a roadmap for 18 months"),
    ],
)
def test_number_phrase(text: str, words: str, phrase: str) -> None:
    assert number_phrase(text, words) == phrase


@pytest.mark.parametrize(
    ("quotes", "said_back"),
    [
        (("we went all in on search",), "you went all in on search"),
        (("we went all in on search", "I rewrote every ad myself, all of them"), "you rewrote every ad yourself, all of them"),
        (("I decided we stop the print ads",), "“I decided we stop the print ads”"),
        (("I lead 5, no wait, 6 designers",), "you lead 6 designers"),
    ],
)
def test_one_deed_is_said_back_the_persons_own_first(
    quotes: tuple[str, ...], said_back: str | None, role_model: RoleModel, piece: Callable
) -> None:
    reading = Reading(". ".join(quotes), tuple(piece("strategy", 4, quote=quote) for quote in quotes))
    assert acknowledge(reading, None, role_model).values.get("understood") == said_back


def test_people_who_left_are_not_counted(role_model: RoleModel, piece: Callable) -> None:
    facts = (Fact("people", 14, "Fourteen people"), Fact("people", 2, "Two people"))
    reading = Reading(
        "Fourteen people report to me. Two people quit in May.", (piece("leading_teams", 4, quote="Two people quit"),), (), facts
    )
    assert acknowledge(reading, None, role_model).values["understood"] == "fourteen people"


SAID_BACK = [
    ("I moved us to weekly planning", (), "you moved to weekly planning"),
    ("Over the last 3 years I grew my team from 4 to 12", (), "you grew your team from 4 to 12"),
    ("im managing 2 juniors in the shop", (Fact("people", 2, "2 juniors"),), "you're managing 2 juniors in the shop"),
    ("I inherited a team of 6, hired three", (Fact("people", 6, "6"),), "you inherited a team of 6, hired three"),
    ("and I own the shop budget, 60 thousand", (Fact("money", 60000, "60 thousand"),), "you own the shop budget, 60 thousand"),
    ("I own the budget", (Fact("money", 60000, "60 thousand"),), "you own the budget, 60 thousand"),
    ("margin 31 to 35", (Fact("change", 31, "31"), Fact("change", 35, "35")), "margin from 31 to 35"),
    ("cart losses went from 70 to 61", (Fact("change", 70, "70"), Fact("change", 61, "61")), "cart losses from 70 to 61"),
    ("three persons, no sorry, two persons", (Fact("people", 3, "three persons"), Fact("people", 2, "two persons")), "two persons"),
]


@pytest.mark.parametrize(("text", "facts", "understood"), SAID_BACK, ids=[text for text, _, _ in SAID_BACK])
def test_said_back_in_their_terms(role_model: RoleModel, piece: Callable, text: str, facts: tuple[Fact, ...], understood: str) -> None:
    reading = Reading(text, (piece("leading_teams", 3, quote=text),), (), facts)
    assert acknowledge(reading, None, role_model).values.get("understood") == understood


@pytest.mark.parametrize(
    "text",
    [
        "I don't really lead anyone", "I execute it", "I bring from 9 euro to 6", "my mum leads a team of 5", "My boss has 40 people",
        "its me and my cousin", "led by the head of sales", "the plan came from head office", "nine until 2021, now only two",
        "eight, in four countries", "my crew of ten needed two months",
    ],
)  # fmt: skip
def test_what_would_sound_wrong_when_turned_is_quoted(role_model: RoleModel, piece: Callable, text: str) -> None:
    facts = (Fact("people", 5, "5"),) if "5" in text else ()
    said = acknowledge(Reading(text, (piece("data", 3, quote=text),), (), facts), None, role_model)
    assert said.values.get("understood") == f"“{text}”"


@pytest.mark.parametrize(
    "text",
    [
        "I never said that", "I told you already", "yes", "nope", "is it well paid", "I cry before work", "that job was horrible",
        "I was laid off in March", "please go on", "what a stupid question",
        "write to me at me@shop.example", "see www.shop.example for it",
    ],
)  # fmt: skip
def test_talk_to_the_coach_and_what_hurts_are_not_held_up(role_model: RoleModel, piece: Callable, text: str) -> None:
    assert acknowledge(Reading(text, (piece("data", 3, quote=text),)), None, role_model).response == "utter_noted"


@pytest.mark.parametrize(
    ("text", "understood"),
    [
        ("led six people in retention", "you led six people in retention"),
        ("moved the stock to one warehouse", "you moved the stock to one warehouse"),
        ("Chose own content over paid influencers", "you chose own content over paid influencers"),
        ("me and my manager agreed on fewer sales days", "you and my manager agreed on fewer sales days"),
        ("the buyer and I cut the range by half", "you and the buyer cut the range by half"),
        ("cut short by the new owner", "“cut short by the new owner”"),
        ("my team lead and I never agreed on that", "“my team lead and I never agreed on that”"),
        ("planned together with head office", "“planned together with head office”"),
        ("talked to two agencies about the price", "you talked to two agencies about the price"),
        ("hired two editors tbh", "you hired two editors"),
        ("had nine planners under me", "you had nine planners under you"),
        ("pulled the range from two portals", "you pulled the range from two portals"),
        ("dropped from 12 to 9 percent", "“dropped from 12 to 9 percent”"),
        ("moved up in the second year", "“moved up in the second year”"),
        ("grew to twice the size", "“grew to twice the size”"),
    ],
)
def test_a_deed_without_i(role_model: RoleModel, piece: Callable, text: str, understood: str) -> None:
    said = acknowledge(Reading(text, (piece("strategy", 3, quote=text),)), None, role_model)
    assert said.values["understood"] == understood.replace("my manager", "your manager")


def test_a_deed_behind_somebody_else_is_not_taken_for_the_persons_own(role_model: RoleModel, piece: Callable) -> None:
    text = "My director did the planning, chose the platform and the team"
    said = acknowledge(Reading(text, (piece("strategy", 3, quote="chose the platform and the team"),)), None, role_model)
    assert said.values["understood"].startswith("“")


def test_a_long_clause_is_quoted_in_part(role_model: RoleModel, piece: Callable) -> None:
    text = "for us " + "really " * 30 + "counted was the margin of all of our own brands in the end"
    said = acknowledge(Reading(text, (piece("value", 3, quote=text),)), None, role_model)
    assert said.values["understood"].endswith("…”") and len(said.values["understood"].split()) < 25


def test_the_head_count_of_a_firm_is_not_the_persons(role_model: RoleModel, piece: Callable) -> None:
    text = "our agency has 40 people but I only steer two of them"
    reading = Reading(text, (piece("leading_teams", 2.5, quote="but I only steer two of them"),), (), (Fact("people", 40, "40 people"),))
    assert acknowledge(reading, None, role_model).values["understood"] in {f"“{text}”", "you only steer two of them"}


@pytest.mark.parametrize("question", ["leading_teams.people_decisions", "strategy.final_call"])
def test_a_number_is_not_forced_into_a_frame_for_something_else(role_model: RoleModel, question: str) -> None:
    said = acknowledge(Reading("3 leads"), question_by_id(role_model, question), role_model)
    assert said.values["understood"] == "“3 leads”"


@pytest.mark.parametrize(
    ("question", "reply", "understood"),
    [
        ("leading_teams.headcount", "14", "14 people report to you"),
        ("leading_teams.people_decisions", "Hiring", "you decide who is hired"),
        ("leading_teams.lead_layers", "No", "nobody in your team leads others"),
        ("leading_teams.headcount", "6-9", "6 to 9 people report to you"),
        ("leading_teams.headcount", "7 ppl", "7 people report to you"),
        ("leading_teams.headcount", "8 interns", "8 interns report to you"),
        ("leading_teams.people_decisions", "hiring and goals", "the people decisions you make are hiring and goals"),
        (
            "leading_teams.people_decisions",
            "Hiring, Goals and reviews",
            "you decide who is hired, and you set goals and do reviews",
        ),
    ],
)
def test_an_option_is_said_back_as_what_it_means(role_model: RoleModel, question: str, reply: str, understood: str) -> None:
    said = acknowledge(Reading(reply), question_by_id(role_model, question), role_model)
    assert said.values["understood"] == understood


def test_a_reply_that_does_not_fit_the_frame_is_not_forced_into_it(role_model: RoleModel) -> None:
    said = acknowledge(Reading("is it well paid"), question_by_id(role_model, "strategy.horizon"), role_model)
    assert said.response == "utter_noted"


@pytest.mark.parametrize("text", ["ran 9 once, currently no team", "9 people in my last job, no one now", "9 then; in my new role none"])
def test_a_team_that_is_gone_is_said_back_as_gone(text: str, role_model: RoleModel) -> None:
    said = acknowledge(Reading(text, facts=(Fact("people", 9, "9 people"),)), None, role_model)
    assert said.values["understood"] == "9 people before, and nobody now"


@pytest.mark.parametrize("text", ["9 people, nobody left", "9 people now, no turnover", "none of my 9 people left this year"])
def test_a_team_that_is_there_is_not(text: str, role_model: RoleModel) -> None:
    said = acknowledge(Reading(text, facts=(Fact("people", 9, "9 people"),)), None, role_model)
    assert "nobody now" not in said.values.get("understood", "")


@pytest.mark.parametrize(
    "text",
    [
        "promoted to head of shop after two years", "put in charge of 4 shops", "asked to run the german shop",
        "hired to build a team of five", "made redundant in the spring", "got divorced and lost the shop", "we are 40, six of them mine",
        "I own none of it", "had a breakdown in the year of the shop",
    ],
)  # fmt: skip
def test_what_was_done_to_one_is_no_deed_and_what_hurts_is_kept_back(text: str) -> None:
    said = acknowledge(Reading(text, (Evidence("ecommerce", 3.0, text),)), None, load_role_model()).values.get("understood", "")
    assert not said.startswith("you") and "divorced" not in said and "breakdown" not in said


@pytest.mark.parametrize("text", ["asked customers about sizes", "put in a new checkout", "hired two editors", "trained three juniors"])
def test_a_deed_with_the_same_verb_is_said_back(text: str) -> None:
    said = acknowledge(Reading(text, (Evidence("ecommerce", 3.0, text),)), None, load_role_model()).values["understood"]
    assert said == f"you {text}"


@pytest.mark.parametrize(
    ("text", "facts", "understood"),
    [
        ("with a crew of 3 n a budget of 15k", (Fact("people", 3, "3 n"), Fact("money", 15000, "15k")), "a crew of 3 and a budget of 15k"),
        ("19 million P&L, and eleven people", (Fact("money", 19e6, "19 million P"), Fact("people", 11, "eleven people")),
         "19 million P&L and eleven people"),
        ("three years ago I dropped print", (), "“three years ago I dropped print”"),
        ("I must fire three", (), "“I must fire three”"),
        ("I ran the tests in two shops and it took six weeks", (), "you ran the tests in two shops and it took six weeks"),
        ("in the old job I ran nine shops", (), "in the old job you ran nine shops"),
        ("ads 9k a month mine, the sales target 3m is my bosses", (Fact("money", 9000, "9k"), Fact("money", 3e6, "3m")),
         "“ads 9k a month mine, the sales target 3m is my bosses”"),
        ("I own the shop budget, but not for the stores", (), "“I own the shop budget, but not for the stores”"),
        ("as I said, I lead twelve buyers", (Fact("people", 12, "twelve buyers"),), "you lead twelve buyers"),
        ("load time from 5 to 3 seconds and then orders went 5 to 6", (
            Fact("change", 5, "5"), Fact("change", 3, "3 seconds"), Fact("change", 5, "5"), Fact("change", 6, "6")),
         "“load time from 5 to 3 seconds and then orders went 5 to 6”"),
    ],
)  # fmt: skip
def test_numbers_are_said_with_what_they_are_of(
    role_model: RoleModel, piece: Callable, text: str, facts: tuple[Fact, ...], understood: str
) -> None:
    reading = Reading(text, (piece("value", 3, quote=text),), (), facts)
    assert acknowledge(reading, None, role_model).values.get("understood") == understood


def test_a_number_from_another_clause_is_not_hung_on_to_a_deed(role_model: RoleModel, piece: Callable) -> None:
    deed, limit = "I answered for the sales of three shops", "free delivery must begin at 60 euro, I told them when we set the fees"
    reading = Reading(f"{deed}. {limit}", (piece("value", 4, quote=deed, strength="strong"),), (), (Fact("money", 60, "60 euro"),))
    assert acknowledge(reading, None, role_model).values["understood"] == "you answered for the sales of three shops"


def test_the_clause_with_the_number_is_said_back_before_the_shorter_one(role_model: RoleModel, piece: Callable) -> None:
    quotes = ("I kept it steady", "I raised the margin from 31 to 35", "I read a page on Mondays")
    reading = Reading(". ".join(quotes), tuple(piece("value", 3, quote=quote) for quote in quotes))
    assert acknowledge(reading, None, role_model).values["understood"] == "you raised the margin from 31 to 35"


def test_few_words_stay_where_there_is_no_room_for_more(role_model: RoleModel, piece: Callable) -> None:
    text = "I lead nine buyers, set all of their goals, and gave each one of them a market of their own"
    said = acknowledge(Reading(text, (piece("leading_teams", 4, quote=text),)), None, role_model)
    assert said.values["brief"] == ": you lead nine buyers, set all of their goals"


def test_what_is_confirmed_at_once_is_not_said_back_as_well(started: Interview, role_model: RoleModel, piece: Callable) -> None:
    text = "I wrote the plan for next year"
    reading = Reading(text, (piece("strategy", 4, quote=text, strength="strong"),))
    taken, heard = started.take(reading).updated(open="strategy.confirm"), acknowledge(reading, None, role_model)
    assert is_quoted_next(taken, reading, heard)
    assert not is_quoted_next(taken.updated(open="data"), reading, heard)
    assert not is_quoted_next(taken, reading, Say("utter_understood", {"understood": "nine buyers in two shops"}))
