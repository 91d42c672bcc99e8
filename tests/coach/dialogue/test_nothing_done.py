"""A whole reply that has nothing to tell on the area is a none, and one that tells something is not."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from coach.dialogue.hearing.nothing_done import cannot_recall, denies_plan, has_nothing, says_no_again
from coach.interview.interview import Interview

NOTHING = {
    "strategy": [
        "no roadmap either",
        "honestly I never planned anything",
        "I don't really do strategy",
        "no strategy here, my boss does that",
        "never had a plan of my own",
        "I just do whatever lands on my desk",
        "we only follow what head office sends",
        "well, not much planning to be honest",
        "haven't made any plans so far",
        "no",
        "nope, never",
        "dont have one, the head of sales decides",
        "no roadmap of mine, I follow their briefing",
        "I don't do planning I just implement",
        "never wrote one, we just deliver",
        "no direction yet, I only follow",
        "there wasn't any real plan",
        "there were no strategies of ours, that's what I said",
        "the roadmap is decided by my director",
        "our plans get handed down from the top",
        "head of sales gives us the plan",
        "every brand comes with their own strategy, we just execute it",
        "I only carry out what my lead wants",
        "we get our plans sent from headquarters",
        "never wrote a strategy like this before",
        "nope, the planning sits with the CEO, I only implement it",
        "neither, there wasn't one",
        "I was never involved in the planning",
        "they just tell us what to do and we do it",
        "no strategy here, we improvise",
        "there wasn't any, thats what i said",
        "above my level, hq makes the plans",
        "um i dont rly do planning. i just get the calendar from my lead",
        "I never make plans, I only get them",
        "strategy? not my job, I just execute",
        "no roadmap of mine, my director sends the promo calendar",
        "i dont plan, the owner gives me a list each friday",
        "we get weekly briefs, no plans",
        "planning isn't my job",
        "no planning, it all comes from head office",
    ],
    "leading_teams": [
        "never managed people",
        "I haven't led a team yet",
        "I work alone",
        "it's just me here",
        "I run the ads by myself",
        "there is nobody under me",
        "not a leader, just a colleague",
        "I'm the only marketer",
        "have never been responsible for anyone",
        "none of that",
        "no I haven't",
        "havent got any staff",
        "no team, just me",
        "no direct reports here",
        "I have no real team of my own",
        "no1",
    ],
    "data": [
        "I don't look at data",
        "never really checked any numbers",
        "no analytics here",
        "we have no figures",
        "numbers were never my thing",
        "don't work much with data tbh",
    ],
    "ecommerce": ["never ran a webshop", "I haven't built any online store", "didn't own a shop so far"],
    "value": ["I have no budget", "never had a target of my own", "no money responsibility", "money isn't my job", "I don't own a p&l"],
}
TELLS = {
    "strategy": [
        "no plans, but I set the promo calendar",
        "no plan, I set up the Easter sale in two weeks",
        "I never planned without finance",
        "I don't plan campaigns, I plan the whole range",
        "no strategy survived that year, I cut two of three channels",
        "my plan was to leave eBay",
        "I said no to a fourth market",
        "not one plan but three, per country",
        "never planned for less than a year",
        "I just did what the data said and moved the budget to search",
        "I just do what I decided in the plan",
        "we only do what we planned: more marketplaces, less print",
        "no plan of mine, I follow the brief I wrote with sales",
        "no plan, I just implement the price list",
        "nobody wanted print any more, I closed it",
        "never made one without the shops",
        "I didn't have one, I wrote three",
        "none of the markets paid, so we left",
        "there was no plan so I wrote one for two years",
        "the plan came from me and two buyers",
        "we got the roadmap passed by the board",
        "clients bring their own strategy, I turned two of them down",
        "I only follow the plan I wrote in January",
        "our plan was sent to the board by me",
        "head office makes the plan, I cut print from it",
        "we get our plan approved by the owner",
        "there was no plan for Poland, I chose to wait",
        "there was a plan",
        "there is one, two years long",
        "they tell us what sells and we plan the range on it",
        "I was involved in the planning, I chose the shops",
        "planning sits with me and the CEO",
        "no strategy at first, so I wrote it",
        "there was never a plan B, we bet all on the app",
        "my boss sets the calendar and I decide what runs",
        "it came from our customers, so I closed two lines",
        "the agency sends lists, I chose three markets from them",
        "Strategy? I cut three markets",
        "I get the calendar from my lead, but I set the themes",
        "planning is part of my job, two seasons ahead",
    ],
    "leading_teams": [
        "never led people until last year, now 4",
        "I lead a team on my own",
        "I train our juniors alone",
        "no direct reports, but I guide two freelancers",
        "I don't manage people, I manage managers",
        "nobody in my team left since I came",
        "I hire by myself",
        "not only led them, I hired them",
        "I had nobody at first, then five",
        "just me and two interns",
        "no people left since I came",
        "no team was ever late with me",
        "haven't got a team in Paris, only in Rome",
        "nobody, until I got two juniors",
        "no staff, two freelancers",
        "I have nobody to blame, I picked them",
    ],
    "data": [
        "no numbers were right so I rebuilt the tracking",
        "I never trust data without a test",
        "don't only look at clicks, look at margin",
    ],
    "ecommerce": ["never ran a shop, only the marketplaces", "no shop without me"],
    "value": ["no budget was cut under me", "I have no budget except 20k for tests", "never missed a target", "no money was lost"],
}


def at(role_model: Any, topic: str, kind: str = "core") -> Interview:
    question = SimpleNamespace(kind=kind, competency=topic)
    return SimpleNamespace(question=question, role_model=role_model)  # type: ignore[return-value]


ANYWHERE = [
    "never did that",
    "that never happened",
    "doesnt apply",
    "I have nothing for this",
    "havent done that",
    "i've never had that chance",
    "not my job",
    "my boss does that",
    "none of it",
    "it hasn't come up so far",
    "that is not part of my role",
    "nothing like that ever happened here",
    "nobody really",
    "no one at work",
    "we have none",
    "ive got none sorry",
    "don't have any, my boss has them",
    "haven't had one yet",
    "that's not really my thing",
    "way above my pay grade",
    "it wasn't my call",
    "this is a bit above my level",
    "never my cup of tea",
    "not my decision tbh",
    "I have no say in that",
    "we don't decide things like that",
    "that gets decided above us",
    "no, that sits with my director",
    "none of this applies to me, I'm a student",
    "i dont have any experience",
    "no experience with that, I've just started",
    "I've got zero experience in this",
    "nothing of this fits, I am only an intern",
    "no. I'm still a first year student",
]
NO_STORY = [
    "cant think of one",
    "nothing comes to mind",
    "I can't remember any",
    "i forgot",
    "couldn't name one right now",
    "nothing I can think of",
    "sorry, can't recall an example",
    "I don't remember",
]
DEEDS = [
    "that never happened again after I fixed the feed",
    "my boss does that with me every quarter",
    "never did that without a test",
    "it didn't apply to Spain, so I built another plan",
    "I can't think of a launch without a holdout",
    "I forgot the stock once and built an alert",
    "nothing comes to mind faster than the relaunch, I led it",
    "not my job alone, I share it with sales",
    "none of it was planned, I set it up in a week",
    "my boss does the budget, I do the plan",
    "it wasn't my call to stop print, but I carried the move to email",
    "not my thing to sit still, I rebuilt the shop",
    "that was my call",
    "it was above my pay grade then, now I set it",
    "my thing is pricing, I cut the discounts",
    "I have no say in pricing, I chose the range",
    "we didn't decide that by gut, we tested it",
    "it was decided with my boss to leave Otto",
    "it sits with me",
    "not my decision alone, the CFO and I made it",
    "I'm a student, I ran the club's channel",
    "I just started",
    "I have no experience in B2B, I ran two shops",
    "none of this was mine to decide but I wrote the plan",
    "I started as an intern and now lead it",
    "we had no experience with Zalando, so I hired one who had",
]


@pytest.mark.parametrize("topic", sorted(NOTHING))
@pytest.mark.parametrize("text", ANYWHERE + NO_STORY)
def test_nothing_to_tell_on_any_area(role_model: Any, topic: str, text: str) -> None:
    assert has_nothing(at(role_model, topic), text) and cannot_recall(text) == (text in NO_STORY)


@pytest.mark.parametrize("text", DEEDS)
def test_a_deed_in_like_words_is_told(role_model: Any, text: str) -> None:
    assert not any(has_nothing(at(role_model, topic), text) for topic in NOTHING)


@pytest.mark.parametrize(("topic", "text"), [(topic, text) for topic, texts in NOTHING.items() for text in texts])
def test_nothing_to_tell(role_model: Any, topic: str, text: str) -> None:
    assert has_nothing(at(role_model, topic), text)


@pytest.mark.parametrize(("topic", "text"), [(topic, text) for topic, texts in TELLS.items() for text in texts])
def test_something_to_tell(role_model: Any, topic: str, text: str) -> None:
    assert not has_nothing(at(role_model, topic), text)


def test_only_a_first_question_can_be_replied_to_so(role_model: Any) -> None:
    assert not has_nothing(at(role_model, "strategy", "follow_up"), "no")


@pytest.mark.parametrize("text", ["I said no", "as I said, no", "I already told you no", "again: nope", "but I said none"])
def test_a_no_once_more(text: str) -> None:
    assert says_no_again(text)


@pytest.mark.parametrize("text", ["I said no to a fourth market", "no", "I said nothing was wrong", "again no growth that year"])
def test_no_no_once_more(text: str) -> None:
    assert not says_no_again(text)


def _at_horizon() -> Any:
    question = SimpleNamespace(kind="follow_up", competency="strategy", options=())
    return SimpleNamespace(question=question, is_open=True)


@pytest.mark.parametrize(
    "text",
    [
        "told you already, I don't make plans",
        "i just said there was no plan",
        "which plan?",
        "what plan??",
        "there is no strategy",
        "you got that wrong, we have no plan",
        "no roadmap existed",
        "I never did any planning, as I said",
    ],
)
def test_a_plan_is_denied_at_a_follow_up(text: str) -> None:
    assert denies_plan(_at_horizon(), text)


@pytest.mark.parametrize(
    "text",
    [
        "a quarter, no real plan beyond it",
        "there was no plan beyond the summer",
        "my boss makes the plans",
        "I had no say in the plan",
        "the plan said a year",
        "no, the board did",
        "never for longer than a month",
        "what plan do you mean, the app or the shop?",
        "no plan survived, so I wrote one for two years",
        "nobody, I decided",
    ],
)
def test_no_plan_is_denied(text: str) -> None:
    assert not denies_plan(_at_horizon(), text)
