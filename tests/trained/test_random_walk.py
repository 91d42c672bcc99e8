"""People who say anything at any time: after every turn the coach has spoken to the point, lost nothing, repeated nothing,
and holds on to its question."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test
from manners import REFUSALS, check, worded_as
from ruamel.yaml import YAML

from coach.interview.interview import Interview
from coach.interview.state import KEPT
from coach.wording import wordings

TURNS = 30
WALKS = int(os.environ.get("COACH_WALKS", 1000 if os.environ.get("COACH_SOAK") else 50))
MESSAGES: dict[str, list[str]] = YAML(typ="safe").load((Path(__file__).parent / "walk_messages.yml").read_text(encoding="utf-8"))
APOLOGIES = set(wordings("utter_internal_error"))
# Whoever asks one of these must hear one of these responses, wherever it is asked.
OWED = {
    "privacy": ["utter_privacy", "utter_privacy_short", "utter_delete_means", "utter_restart_means"],
    "bot_challenge": ["utter_bot"],
    "human": ["utter_human", "utter_human_nocontact"],
    "progress": [
        *("utter_progress", "utter_progress_done", "utter_progress_not_started"),
        *("utter_if_you_stop", "utter_if_you_skip", "utter_quicker"),
    ],
    "interview_tips": ["utter_tips"],
    "next_steps": ["utter_step", "utter_steps_general", "utter_steps_general_short", "utter_plan", "utter_plan_short"],
    "delete_data": ["utter_confirm_delete", "utter_confirm_delete_again"],
    "thanks": ["utter_thanks"],
    "insult": ["utter_insult", "utter_grumbling", "utter_passed_over"],
    "correction": [
        *("utter_corrected", "utter_put_right", "utter_right_version", "utter_not_said", "utter_nothing_to_correct"),
        *("utter_clarify", "utter_already_noted", "utter_undone", "utter_nothing_to_undo"),
        *("utter_noted_beside", "utter_taken_out", "utter_topic_out", "utter_area_denied"),
    ],
    "skip": [
        "utter_skipped",
        "utter_topic_skipped",
        "utter_all_skipped",
        "utter_kept",
        "utter_left_at_told",
        "utter_no_plan",
        "utter_back_where_left",
        "utter_topic_is_told",
        "utter_several_skipped",
        "utter_to_the_last",
        "utter_last_already",
        "utter_still_paused",
        "utter_nothing_to_skip_yet",
        "utter_nothing_left_to_skip",
        "utter_fine",
    ],
    "back": [
        "utter_back_where_left",
        "utter_reopened",
        "utter_reopened_one",
        "utter_reopened_to_add",
        "utter_taken_up",
        "utter_nothing_before",
        "utter_topic_first",
        "utter_topic_later",
        "utter_comes_later",
        "utter_which_answer",
        "utter_nothing_to_change",
    ],
}
CONFIRMATIONS = frozenset({"restart", "delete", "doubt", "contradiction", "clarify", "which", "topic"})
PATTERNS = {act: pattern for act, responses in OWED.items() if (pattern := worded_as(*responses))}


def _told(interview: Interview) -> int:
    """How many answers are there; what is kept of one that is set aside is none of its own."""
    state = interview.state
    return sum(not answer.question.endswith(f".{KEPT}") for answer in state.answers) + len(state.shelved)


class Walk(RuleBasedStateMachine):
    """One person's walk. ``new_talker`` is set by the test."""

    new_talker: Any = None

    def __init__(self) -> None:
        super().__init__()
        self.talker = self.new_talker()
        self.before: list[str] = []
        self.path: list[str] = []

    def turn(self, text: str) -> tuple[Interview, Interview]:
        """Say ``text`` and check what must hold after every turn; the interview before and after it."""
        earlier = self.talker.interview
        self.path.append(text)
        self.talker.say(text)
        replies = [message["text"] for message in self.talker.messages]
        later = self.talker.interview
        where = f"{self.path} got {replies}"
        assert replies and all(reply.strip() for reply in replies), where
        if set(replies) <= REFUSALS:
            # Before anything is kept, every look at the interview makes a new one, with an id of its own.
            assert later.state.changed(assessment_id=earlier.state.assessment_id) == earlier.state, where
            return earlier, later
        check(self.talker.messages, self.before, where)
        self._answers_to_the_point(self.talker.act, replies, where)
        self._loses_nothing(earlier, later, where)
        assert not APOLOGIES & set(replies), where
        assert not any("{" in reply.replace(text, "") for reply in replies), where
        if later.is_open:
            assert self._asks(self.talker.messages[-1], later), where
        self.before = replies
        return earlier, later

    @staticmethod
    def _answers_to_the_point(act: str, replies: list[str], where: str) -> None:
        pattern = PATTERNS.get(act)
        assert pattern is None or any(pattern.search(reply) for reply in replies), f"{act}: {where}"

    @staticmethod
    def _loses_nothing(earlier: Interview, later: Interview, where: str) -> None:
        """What was told stays, unless this very turn cleared, corrected or reopened it (then it is set aside)."""
        if later.state.assessment_id != earlier.state.assessment_id:
            return
        before, after = _told(earlier), _told(later)
        replaced = len(earlier.state.shelved) if not later.state.shelved else 0
        assert after >= before - replaced, where

    @staticmethod
    def _asks(message: dict[str, Any], interview: Interview) -> bool:
        if interview.state.pending:
            # Where neither of two versions is right, the right one is waited for.
            waits = "?" in message["text"] or message["text"] in wordings("utter_right_version")
            return interview.state.pending.kind in CONFIRMATIONS and waits
        return bool(message.get("custom", {}).get("question") == interview.state.open)

    @rule(text=st.sampled_from(MESSAGES["answer"]))
    def answer(self, text: str) -> None:
        earlier, later = self.turn(text)
        if earlier.is_open and not earlier.state.pending and self.talker.act == "answer":
            recorded = any(text in given.reading.text for given in later.state.answers)
            assert recorded, f"{self.path}: lost, {self.before}"

    @rule(text=st.sampled_from(MESSAGES["short_answer"]))
    def short_answer(self, text: str) -> None:
        self.turn(text)

    @rule(text=st.sampled_from(["start", *MESSAGES["start"]]))
    def start(self, text: str) -> None:
        self.turn(text)

    @rule(data=st.data())
    def click(self, data: st.DataObject) -> None:
        """Choose one of the options offered last, where there are some."""
        buttons = self.talker.messages[-1].get("buttons", []) if self.talker.messages else []
        self.turn(data.draw(st.sampled_from([button["title"] for button in buttons] or ["ok"])))

    @rule(act=st.sampled_from([act for act in MESSAGES if act not in {"answer", "short_answer", "start"}]), data=st.data())
    def interrupt(self, act: str, data: st.DataObject) -> None:
        self.turn(data.draw(st.sampled_from(MESSAGES[act])))


@pytest.mark.filterwarnings("ignore")
def test_random_walk(new_talker: Any) -> None:
    Walk.new_talker = staticmethod(new_talker)
    run_state_machine_as_test(
        Walk,
        settings=settings(
            max_examples=WALKS,
            stateful_step_count=TURNS,
            deadline=None,
            derandomize=not os.environ.get("COACH_SOAK"),
            database=None,
            phases=(Phase.explicit, Phase.generate),
            suppress_health_check=list(HealthCheck),
        ),
    )
