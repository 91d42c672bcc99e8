"""The same questions in the same order for everyone; follow-ups, and questions already answered, depend on the evidence."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from coach.evidence.types import Reading
from coach.interview.agenda import MAX_FOLLOW_UPS
from coach.interview.interview import Interview

ORDER = ["leading_teams", "strategy", "data", "ecommerce", "value"]


def run_through(interview: Interview, reply: Callable[[Interview], Reading], limit: int = 40) -> list[str]:
    """Ids of the questions put until the interview is finished."""
    put = []
    while interview.question is not None:
        put.append(interview.question.id)
        assert len(put) <= limit
        interview = interview.take(reply(interview))
    assert interview.state.finished
    return put


def test_full_answers_meet_the_core_questions_in_order_and_the_preference_last(started: Interview, full_answer: Callable) -> None:
    put = run_through(started, lambda i: full_answer(i.question.competency) if i.question.competency in ORDER else Reading("a mix"))
    assert put == [*ORDER, "preference"]


def test_empty_answers_meet_at_most_two_follow_ups_each(started: Interview, reading: Callable) -> None:
    put = run_through(started, lambda i: reading("hm"))
    assert [q for q in put if "." not in q] == [*ORDER, "preference"]
    for name in ORDER:
        assert len([q for q in put if q.startswith(f"{name}.")]) <= MAX_FOLLOW_UPS == 2


def test_follow_up_is_asked_while_its_evidence_is_missing(started: Interview, reading: Callable) -> None:
    assert started.take(reading("I led people")).state.open == "leading_teams.headcount"
    assert started.take(reading("I led five", signals=("leading_teams.people",))).state.open == "leading_teams.people_decisions"
    big = ("leading_teams.people", "leading_teams.people_decision", "leading_teams.big_team")
    assert started.take(reading("I led nine and hired", signals=big)).state.open == "leading_teams.lead_layers"
    assert started.take(reading("all of it", signals=(*big, "leading_teams.leads"))).state.open == "strategy"


def test_follow_up_waits_for_the_evidence_it_builds_on(started: Interview, reading: Callable) -> None:
    small = ("leading_teams.people", "leading_teams.people_decision")
    assert started.take(reading("I led five and hired", signals=small)).state.open == "strategy"


def test_no_follow_up_for_signals_said_under_another_question(started: Interview, reading: Callable, all_signals: Callable) -> None:
    early = started.take(reading("all at once", signals=(*all_signals("leading_teams"), *all_signals("strategy"))))
    assert early.state.open == "strategy"
    assert early.take(reading("my plan")).state.open == "data"


def test_no_experience_leads_to_one_situational_question(started: Interview, reading: Callable, piece: Callable) -> None:
    none = started.take(reading("None", piece("leading_teams", 1.0)))
    assert none.state.open == "leading_teams.situational" and none.question.kind == "situational"
    after = none.take(reading("I would talk to them", piece("leading_teams", 4.0)))
    assert after.state.open == "strategy"
    assert [a.hypothetical for a in after.state.answers] == [False, True]


@pytest.fixture
def volunteered(started: Interview, piece: Callable, all_signals: Callable) -> Interview:
    """An interview in which strategy was fully told while leading teams was open."""
    told = (piece("leading_teams", 4), piece("strategy", 4, quote="I set the plan"), piece("strategy", 4.5, quote="I closed a channel"))
    return started.take(Reading("a lot", told, (*all_signals("leading_teams"), *all_signals("strategy"))))


def test_rich_volunteered_evidence_is_only_confirmed(volunteered: Interview) -> None:
    assert volunteered.state.open == "strategy.confirm" and volunteered.question.kind == "confirm"
    confirmed = volunteered.accept_volunteered()
    assert confirmed.state.open == "data" and len(confirmed.state.answers) == 1


def test_addition_to_volunteered_evidence_counts_as_the_answer(volunteered: Interview, reading: Callable, piece: Callable) -> None:
    added = volunteered.take(reading("and I stopped a launch", piece("strategy", 5)))
    assert added.state.open == "data" and added.state.answers[-1].question == "strategy"


def test_refused_confirmation_leaves_the_topic_out(volunteered: Interview) -> None:
    assert volunteered.skip().state.open == "data" and volunteered.skip().state.skipped == ("strategy",)


@pytest.mark.parametrize(
    ("quote", "opened"), [("and I set the plan for two years", "strategy.confirm"), ("the plan", "strategy")], ids=["clause", "scrap"]
)
def test_one_clear_clause_is_enough_and_a_scrap_is_not(
    started: Interview, piece: Callable, all_signals: Callable, quote: str, opened: str
) -> None:
    told = (piece("leading_teams", 4), piece("strategy", 3.5, quote=quote))
    assert started.take(Reading("a lot", told, (*all_signals("leading_teams"), *all_signals("strategy")))).state.open == opened


@pytest.mark.parametrize(("strength", "level"), [("thin", 4.0), ("strong", 1.5)])
def test_weak_volunteered_evidence_spares_no_question(
    started: Interview, piece: Callable, all_signals: Callable, strength: str, level: float
) -> None:
    told = tuple(piece("strategy", level, strength=strength, quote=str(n)) for n in range(3))
    told += (piece("leading_teams", 4),)
    assert started.take(Reading("a lot", told, (*all_signals("leading_teams"), *all_signals("strategy")))).state.open == "strategy"


VOLUNTEERED = [
    ("the a/b test on the basket gave 8 percent more orders", {"strength": "strong"}, True),
    ("90k, mine", {"weight": 0.95}, True),
    ("shopware, i set it up", {"weight": 0.9}, True),
    ("we also sell through two marketplaces", {"weight": 0.9}, True),
    ("I own the margin too", {"weight": 0.86}, True),
    ("my boss got 8 percent more orders", {"strength": "strong"}, False),
    ("they grew sales by 8 percent", {"strength": "strong"}, False),
    ("the agency runs 40k of ads", {"strength": "strong"}, False),
    ("we sell online", {"weight": 0.9}, False),
    ("90k, my director's", {"weight": 0.7}, False),
    ("shop, mine", {"weight": 0.9, "strength": "thin"}, False),
    ("now in ecommerce I have nobody", {"strength": "strong"}, False),
    ("I can't see their margin though", {"strength": "strong"}, False),
    ("the 2.4m target is my bosses", {"strength": "strong"}, False),
    ("40k, not mine", {"strength": "strong"}, False),
    ("40k mine, the rest is my boss's", {"strength": "strong"}, True),
    ("the shop is on shopware", {"weight": 0.95}, False),
]


@pytest.mark.parametrize(("quote", "fields", "confirmed"), VOLUNTEERED, ids=[quote for quote, _, _ in VOLUNTEERED])
def test_what_is_plainly_the_persons_own_is_confirmed_and_not_asked_again(
    started: Interview, piece: Callable, all_signals: Callable, quote: str, fields: dict, confirmed: bool
) -> None:
    told = (piece("leading_teams", 4), piece("strategy", 3.5, quote=quote, **fields))
    after = started.take(Reading("a lot", told, all_signals("leading_teams")))
    assert after.state.open == ("strategy.confirm" if confirmed else "strategy")


@pytest.mark.parametrize(
    ("quote", "signals", "confirmed"),
    [
        ("the shop is on shopware", ("ecommerce.breadth", "ecommerce.part"), True),
        ("the shop is on shopware", ("ecommerce.breadth",), False),
        ("the agency has the shop on shopware", ("ecommerce.breadth", "ecommerce.part"), False),
        ("head office has the shop on shopware", ("ecommerce.breadth", "ecommerce.part"), False),
    ],
)
def test_a_plain_piece_with_what_follow_ups_would_ask_is_confirmed(
    started: Interview, piece: Callable, all_signals: Callable, quote: str, signals: tuple[str, ...], confirmed: bool
) -> None:
    told = (piece("leading_teams", 4), piece("ecommerce", 3.5, quote=quote, weight=0.9))
    taken = started.take(Reading("a lot", told, (*all_signals("leading_teams"), *signals)))
    after = taken.skip_topic().skip_topic()
    assert after.state.open == ("ecommerce.confirm" if confirmed else "ecommerce")


@pytest.mark.parametrize(
    ("text", "opened"),
    [
        ("the 5m target is my boss's", "preference"),
        ("the director owns the revenue", "preference"),
        ("5m, but not mine", "preference"),
        ("18k is mine, the 5m target is my boss's", "value.reaction"),
        ("I own 5m", "value.reaction"),
        ("5m, set with my boss", "value.reaction"),
    ],
)
def test_what_one_did_is_not_asked_of_what_is_somebody_elses(started: Interview, reading: Callable, text: str, opened: str) -> None:
    at = started
    for _ in range(4):
        at = at.skip_topic()
    assert at.take(reading(text, signals=("value.ownership", "value.amount"))).state.open == opened


@pytest.mark.parametrize(
    ("name", "rule", "case"),
    [
        ("leading_teams", "wish", True),
        ("value", "unreal", True),
        ("data", "none", True),
        ("strategy", "unreal", True),
        ("strategy", "wish", False),
    ],
)
def test_wishes_alone_lead_to_the_case(started: Interview, reading: Callable, piece: Callable, name: str, rule: str, case: bool) -> None:
    while started.state.open != name:
        started = started.skip_topic()
    taken = started.take(reading("I would love to", piece(name, 3, effect="wish", rule=rule)))
    assert (taken.state.open == f"{name}.situational") == case
