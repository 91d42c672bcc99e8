"""What is offered when messages in a row lead away: a break inside the interview, what can be asked and a person after it."""

from __future__ import annotations

from coach.dialogue.brevity import WORDS_BEFORE_A_QUESTION, longest
from coach.dialogue.moves.interruptions import greet
from coach.dialogue.outcome.results import AFTER_RESULT
from coach.dialogue.say import Say, Turn
from coach.dialogue.way.offers import OFFERS
from coach.evidence.types import Reading
from coach.settings import settings

_DIGRESSIONS_BEFORE_BREAK = 3


def with_break(turn: Turn) -> Turn:
    """Count a digression; the third in a row is met with an offer to pause."""
    if not turn.interview.is_open:
        return turn
    count = turn.interview.state.digressions + 1
    counted = turn.interview.updated(digressions=count)
    if count == _DIGRESSIONS_BEFORE_BREAK and not any(say.response in OFFERS for say in turn.says):
        return Turn(counted, (*turn.says, Say("utter_offer_break")))
    return Turn(counted, turn.says)


# Who reads one of these knows what this is, or has other things in mind.
_NO_TIME_TO_GREET = ("utter_greet", "utter_bot", "utter_what_comes", "utter_progress_not_started", "utter_danger")
_FEELING = "mood_"
_LONG_REPLY = 60


def welcomed(turn: Turn) -> Turn:
    """``turn`` with what this is and how to begin behind it, where somebody who was not told yet chats or asks something first."""
    state = turn.interview.state
    told = any(say.options or say.response.startswith(_NO_TIME_TO_GREET) or _FEELING in say.response for say in turn.says)
    if (
        not turn.says
        or told
        or sum(map(longest, turn.says)) > _LONG_REPLY
        or state.pending
        or state.introduced
        or state.started
        or state.finished
    ):
        return turn
    hello = greet(turn.interview, Reading(""))
    return Turn(hello.interview, (*turn.says, *hello.says))


def with_offer_to_start(turn: Turn) -> Turn:
    """``turn`` with the offer to begin at its end, for somebody who was told what this is and asks something first; none behind
    a long reply or another offer."""
    state = turn.interview.state
    is_new = state.introduced and not (state.started or state.finished or state.pending)
    offered = any(say.options or say.response in OFFERS for say in turn.says)
    if not is_new or offered or sum(map(longest, turn.says)) > WORDS_BEFORE_A_QUESTION:
        return turn
    return Turn(turn.interview, (*turn.says, Say("utter_shall_we_start", {}, ("Start",))))


def with_way_out(turn: Turn) -> Turn:
    """Count a message that leads nowhere after the result; the third in a row is met with what can be asked, and a person."""
    count = turn.interview.state.digressions + 1
    counted = turn.interview.updated(digressions=count)
    if count < _DIGRESSIONS_BEFORE_BREAK:
        return Turn(counted, turn.says)
    told = "utter_offer_human" if settings().contact else "utter_offer_person"
    return Turn(counted.updated(digressions=0), (Say("utter_already_finished"), Say(told, {}, AFTER_RESULT)))


# What is said where nothing is asked: during a break it is no help by itself.
_LEADS_NOWHERE = frozenset({"utter_continuing", "utter_not_deleted", "utter_fine", "utter_oos", "utter_unclear", "utter_acknowledged"})


def with_way_on(turn: Turn) -> Turn:
    """``turn`` with the way back to the interview at its end, where it is paused and the reply leads nowhere."""
    state = turn.interview.state
    if not state.paused or state.pending or not turn.says or turn.says[-1].response not in _LEADS_NOWHERE or turn.says[-1].options:
        return turn
    return Turn(turn.interview, (*turn.says, Say("utter_still_paused", {}, ("Resume",))))
