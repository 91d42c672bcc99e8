"""A decision told as one's own was somebody else's: the claim gives way, the rest of the answer stays."""

from __future__ import annotations

import pytest

from coach.dialogue.changing.striking import to_retract
from coach.dialogue.changing.whose_call import put_to_who_decided
from coach.evidence.types import Reading
from coach.interview.interview import Interview
from coach.role_model import RoleModel


@pytest.fixture(scope="module")
def told(role_model: RoleModel) -> Interview:
    """A plan that was chosen; the first question on numbers is open."""
    interview = Interview.new(role_model).start().take(Reading("I lead six people")).skip_topic()
    return interview.take(Reading("I chose Otto over eBay for two years and dropped print")).skip_topic()


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("wait, otto wasn't me, that was my boss", "my boss"),
        ("about otto: i only carried it out", "somebody else"),
        ("the ebay thing wasnt my decision", "somebody else"),
        ("our CEO proposed it, not me", "our CEO"),
        ("wait, the owner proposed it, I only did the numbers", "the owner"),
        ("that wasn't my decision by the way", "somebody else"),
        ("to be honest, that was not my idea", "somebody else"),
        ("I didn't decide that, my director did", "my director"),
        ("as for otto, my boss chose it", "my boss"),
        ("correction: the CEO chose otto", "the CEO"),
        ("that was decided by our board, not by me", "our board"),
        ("I wasn't the one who decided", "somebody else"),
        ("the otto launch was not my idea", "somebody else"),
        ("hm sorry, the otto decision was my boss's", "my boss"),
        ("wait actually it was the CEO's call", "the CEO"),
    ],
)
def test_the_claim_goes_to_who_decided(told: Interview, text: str, who: str) -> None:
    found = put_to_who_decided(told, text)
    assert found and found.denies
    assert found.applied(told.state.answers) == f"{who} chose Otto over eBay for two years and dropped print"


@pytest.mark.parametrize(
    ("text", "becomes"),
    [
        ("my boss dropped print, not me", ""),
        ("the print thing wasn't me", "I chose Otto over eBay for two years and somebody else dropped print"),
        ("print wasn't my idea, that was our agency", "I chose Otto over eBay for two years and our agency dropped print"),
    ],
)
def test_the_second_deed_of_a_clause_goes_alone(told: Interview, text: str, becomes: str) -> None:
    found = put_to_who_decided(told, text)
    assert (found.applied(told.state.answers) if found else "") == becomes


@pytest.mark.parametrize(
    "text",
    [
        "that wasn't my call",
        "it was my boss's decision",
        "my boss decided on the tests",
        "our CEO made the budget and I spent it on search",
        "not my job, finance does it",
        "the otto returns were my boss's problem",
        "my boss decides on prices, I test them",
        "it was not me who was worried about the numbers, it was finance",
        "about the returns: my boss looked at them weekly and I cut the sizes",
        "the price test wasn't my idea",
        "my agency proposed a test and I ran it",
        "i didn't choose the tool because it was too slow",
        "was that not my decision?",
        "about 20 percent came from search",
    ],
)
def test_what_tells_of_something_else_stays(told: Interview, text: str) -> None:
    assert put_to_who_decided(told, text) is None


def test_it_may_be_what_the_open_question_asks(role_model: RoleModel) -> None:
    interview = Interview.new(role_model).start().skip_topic().take(Reading("we planned a new shop over two years"))
    asks_who = interview.updated(open="strategy.final_call") if interview.state.open != "strategy.final_call" else interview
    assert put_to_who_decided(asks_who, "my boss decided it, not me") is None


def test_a_bare_reply_gives_way_whole(told: Interview) -> None:
    interview = told.updated(answers=(*told.state.answers, told.state.answers[-1].__class__("strategy.final_call", Reading("Me"))))
    found = put_to_who_decided(interview, "hang on, that wasn't my decision")
    assert found and found.applied(interview.state.answers) == "somebody else decided"


def test_who_set_a_target_takes_nothing_from_who_answered_for_it(role_model: RoleModel) -> None:
    interview = Interview.new(role_model).start().take(Reading("I was responsible for the sales target of 2m and we hit it")).skip_topic()
    found = to_retract(interview, "hang on, my boss set the target, not me")
    assert found and found.applied(interview.state.answers).endswith("and we hit it; my boss set the target, not me")
