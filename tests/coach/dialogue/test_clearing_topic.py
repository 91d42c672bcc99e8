"""One area is taken out where just that is ordered; questions about erasing order nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from says import given_away_turn, names, seen

from coach.dialogue.conductor import conduct
from coach.dialogue.cues.result_cues import wants_erased
from coach.dialogue.cues.way_cues import keeps_some, wants_restart
from coach.dialogue.moves.clearing_topic import topic_to_clear
from coach.dialogue.moves.plain_questions import plain_question
from coach.evidence.types import Reading
from coach.interview.interview import Interview
from coach.report.view import result_view

ORDERS = {
    "delete just my data answers": "data",
    "please erase only the money part": "value",
    "can you remove the strategy section": "strategy",
    "wipe everything I said about my team": "leading_teams",
    "forget my team answers please": "leading_teams",
    "get rid of the craft bit": "ecommerce",
    "ok delete only what I told you on strategy": "strategy",
    "erase the data topic": "data",
    "I want you to delete the leadership answers": "leading_teams",
    "take the strategy out of my report please": "strategy",
    "could you remove the money part, it's private": "value",
    "keep my team out of the result": "leading_teams",
    "i said erase everything about my team": "leading_teams",
    "thanks, now remove the data section": "data",
    "can you leave the craft part out of the report": "ecommerce",
    "take out the team part because that is confidential": "leading_teams",
}
OTHERS = [
    "delete my data",
    "delete all my data please",
    "erase everything",
    "forget the team of five",
    "forget what I said about the shade finder",
    "remove the replatforming",
    "we deleted the data part of the report",
    "delete the budget",
    "I removed the strategy team",
    "scrap my team answer",
    "can my data answers be deleted",
    "just the data part",
    "take my team out for lunch",
    "take two people out of the team",
    "we took strategy out of the report",
    "keep the team out of trouble",
    "remove the agency from my team, it's private",
    "I left the budget out of the report",
    "the money part is confidential",
]
WHETHER = [
    "did you delete my stuff",
    "wait, have you erased everything?",
    "can I be deleted later",
    "is it gone",
    "was it not cleared?",
    "will my answers be deleted one day",
    "can my chat get wiped",
    "could I delete my data later",
    "are my answers deleted now",
]
ORDERS_OR_TELLS = [
    "delete my data",
    "can you delete my data",
    "could you erase everything please",
    "did they delete the old shop",
    "the budget is gone",
    "my team was cleared out",
    "is my plan good",
    "I deleted two reports",
    "can it be improved later",
]


@pytest.mark.parametrize(("text", "topic"), ORDERS.items())
def test_one_area_is_to_go(finished: Callable, text: str, topic: str) -> None:
    assert topic_to_clear(finished(), text) == topic and seen(finished(), text) == "delete_data"


@pytest.mark.parametrize("text", OTHERS)
def test_everything_or_one_fact_is_no_area(finished: Callable, text: str) -> None:
    assert topic_to_clear(finished(), text) is None


def test_the_area_goes_and_the_rest_stays(finished: Callable) -> None:
    before = finished(4, 4, 4, 4, 4)
    turn = conduct("delete_data", before, Reading("delete just my data answers"))
    assert names(turn)[:2] == ["utter_topic_cleared", "utter_rescored"] and turn.interview.state.pending is None
    levels = {row.competency: row.level for row in result_view(turn.interview).rows}
    assert levels["data"] is None and all(level for name, level in levels.items() if name != "data")
    assert not any(answer.competency == "data" for answer in turn.interview.state.answers) and turn.interview.state.finished
    again = conduct("delete_data", turn.interview, Reading("delete just my data answers"))
    assert names(again) == ["utter_nothing_on"]


def test_an_open_area_is_left_when_it_is_cleared(team: Interview) -> None:
    turn = conduct("delete_data", team, Reading("please erase only the team part"))
    assert names(turn) == ["utter_topic_cleared"] and turn.interview.is_open
    assert not turn.interview.state.answers and not turn.interview.state.open.startswith("leading_teams")


ERASES = [
    "thx. delete everything please",
    "great, erase it all",
    "thanks, wipe everything",
    "done, delete all of it",
    "bye, delete everything pls",
    "cheers, remove everything I told you",
]
KEEPS = [
    "thanks, delete works",
    "great, we deleted all of it",
    "done, everything is in there",
    "bye everything",
    "thanks for everything",
    "fine, delete the old feeds",
]


@pytest.mark.parametrize("text", ERASES)
def test_thanks_in_front_change_no_order(text: str) -> None:
    assert wants_erased(text)


@pytest.mark.parametrize("text", KEEPS)
def test_thanks_alone_erase_nothing(text: str) -> None:
    assert not wants_erased(text)


@pytest.mark.parametrize("text", WHETHER)
def test_whether_it_is_erased_is_answered(finished: Callable, started: Interview, text: str) -> None:
    assert names(given_away_turn(finished(), text)) == ["utter_not_erased_yet"]
    fresh = Interview.new(started.role_model)
    assert names(given_away_turn(fresh, text))[0] == "utter_nothing_of_yours"


@pytest.mark.parametrize("text", ORDERS_OR_TELLS)
def test_an_order_or_a_story_is_no_such_question(finished: Callable, text: str) -> None:
    plain = plain_question(finished(), text)
    assert plain is None or plain.act != "privacy"


@pytest.mark.parametrize("text", ["no, keep it", "don't delete it", "wait, keep everything", "please restore my answers", "undelete it"])
def test_after_erasing_nothing_is_kept(started: Interview, finished: Callable, text: str) -> None:
    assert names(given_away_turn(Interview.new(started.role_model), text))[0] == "utter_nothing_of_yours"
    assert "utter_nothing_of_yours" not in names(given_away_turn(finished(), text))


@pytest.mark.parametrize(
    "text",
    ["privacy", "Privacy?", "and privacy", "data protection", "gdpr please", "the privacy policy", "my privacy", "ok what about privacy"],
)
def test_privacy_alone_asks_for_it(team: Interview, finished: Callable, text: str) -> None:
    assert seen(team, text) == seen(finished(), text) == "privacy"


@pytest.mark.parametrize(
    "text",
    [
        "privacy law cut our data",
        "legal and privacy",
        "I led the gdpr project",
        "the privacy team",
        "our data protection officer",
        "we had a gdpr audit",
        "privacy was my topic",
        "confidential",
    ],
)
def test_privacy_in_an_answer_does_not(team: Interview, text: str) -> None:
    assert seen(team, text) != "privacy"


@pytest.mark.parametrize(
    "text",
    [
        "is this used for hiring by my boss?",
        "will my result go to hr",
        "can this be used against me in a review",
        "does it count for my promotion",
        "are my answers shared with the company",
        "is the report sent to my manager",
        "will that be used to decide on a raise",
        "would my levels be shown to recruiters",
    ],
)
def test_whether_an_employer_goes_by_it(finished: Callable, text: str) -> None:
    assert names(given_away_turn(finished(), text)) == ["utter_who_sees"]


@pytest.mark.parametrize(
    "text",
    [
        "start again but keep my team answers",
        "can we restart and keep the strategy part",
        "redo it without losing my data answers",
        "begin again except for the money",
        "start over, only keep what I said on data",
    ],
)
def test_no_new_start_with_a_part(finished: Callable, text: str) -> None:
    turn = given_away_turn(finished(), text)
    assert keeps_some(text) and names(turn) == ["utter_restart_is_all"] and turn.interview.state.pending is None


@pytest.mark.parametrize(
    "text",
    [
        "start over",
        "I started again and kept my team",
        "start with what I said",
        "we do it but keep the price",
        "go on",
        "keep my team answers",
        "I would start with the shop and leave the rest",
        "begin please",
    ],
)
def test_other_beginnings_keep_nothing(text: str) -> None:
    assert not keeps_some(text)


def test_a_new_start_after_a_result_says_what_stays(finished: Callable, team: Interview) -> None:
    assert names(conduct("restart", finished(), Reading("start over"))) == ["utter_confirm_restart_result"]
    assert names(conduct("restart", team, Reading("start over"))) == ["utter_confirm_restart"]
    assert wants_restart("ok lol start again") and not wants_restart("I had to start again with the team")
