"""What is said to the rest of a message that holds an answer: a few words to talk, one line to a question that has no answer here, and
a topic that is left out."""

from __future__ import annotations

from coach.dialogue.moves import interruptions
from coach.dialogue.pending import called_competency
from coach.dialogue.say import Say, Turn
from coach.evidence.types import Reading

# What stands beside an answer and is no question to be answered: a topic that is left out, a question that has no answer here, and
# talk, by its kind; laughter gets no word.
LEAVES_TOPIC, NOT_KNOWN, MOMENT = "leaves_topic", "not_known", "aside_moment"
ASIDES = {"insult": "aside_sorry", "there": "aside_here", "how": "aside_how", "chitchat": "aside_chat", "shows": "aside_shows"}
# Behind an answer somebody leaves: what they wish, as an act.
LEAVES = "aside_leaves_"
_LEAVE = {"pause": interruptions.pause, "cancel": interruptions.cancel, "goodbye": interruptions.goodbye}
# What asks for more from somebody who stays.
_ASKS_ON = frozenset({"utter_say_more", "utter_choose", "utter_starting"})
_SAID = {
    "aside_sorry": "utter_aside_sorry",
    "aside_here": "utter_aside_here",
    "aside_how": "utter_how_it_goes",
    "aside_chat": "utter_aside_chat",
    "aside_shows": "utter_aside_shows",
    MOMENT: "utter_take_your_time",
    NOT_KNOWN: "utter_aside_question",
}


def is_aside(act: str) -> bool:
    """Whether ``act`` is one of those that stand beside an answer and are no question to be answered."""
    return act in _SAID or act == LEAVES_TOPIC or act.startswith(LEAVES)


def questions_asked(tail: str, reading: Reading) -> list[tuple[str, Reading]]:
    """The acts in ``tail`` with the words that each is about: its own line where there is one for each, else all of them."""
    acts, lines = tail.split(), reading.question_tail.split("\n")
    own = len(lines) == len(acts)
    return [(act, Reading(lines[place] if own else reading.question_tail or reading.text)) for place, act in enumerate(acts)]


def with_aside(turn: Turn, kind: str, asked: Reading) -> Turn:
    """``turn`` with a few words to talk beside an answer, or without the topic that was refused beside it."""
    if kind.startswith(LEAVES):
        return _left(turn, kind.removeprefix(LEAVES))
    topic = called_competency(turn.interview, asked.text) if kind == LEAVES_TOPIC else None
    if topic and turn.interview.is_open:
        left = Say("utter_topic_skipped", {"topic": turn.interview.role_model.competency(topic).name.lower()})
        waiting = turn.interview.state.pending
        says = (*turn.says[:-1], left, turn.says[-1]) if waiting and turn.says else (*turn.says, left)
        return Turn(turn.interview.skip_topic(topic).updated(pending=waiting), says)
    if kind == LEAVES_TOPIC:
        return turn
    said = Say(_SAID[kind])
    if said in turn.says:
        return turn
    behind = kind in {NOT_KNOWN, MOMENT} and not turn.interview.state.pending
    return Turn(turn.interview, (*turn.says, said) if behind else (said, *turn.says))


def _left(turn: Turn, act: str) -> Turn:
    """``turn`` and then the pause; what it asks for waits. With the last answer the result follows instead."""
    if not turn.interview.is_open:
        return turn
    said = turn.says[:-1] if turn.interview.state.pending else turn.says
    gone = _LEAVE[act](turn.interview.without_pending(), Reading(""))
    return Turn(gone.interview, (*(say for say in said if say.response not in _ASKS_ON), *gone.says))
