"""``/career-coach WORD``: what each word says to the coach, and what the person sees at once where they typed it."""

from __future__ import annotations

from coach.wording import wording

COMMAND = "/career-coach"
# Said in full sentences, so that the coach reads them alike whether or not a question is open.
_SPOKEN = {
    "": "hello",
    "start": "let's start",
    "resume": "let's continue where we stopped",
    "result": "what is my result?",
    "report": "can I have the report?",
    "privacy": "what do you do with my data?",
    "delete": "delete my data",
}


def spoken(word: str) -> str:
    """What the coach is told for a word; empty where it is not a word of ours."""
    return _SPOKEN.get(word.strip().lower(), "")


def answer_at_once(word: str) -> str:
    """The ephemeral text that acknowledges the command."""
    return wording("utter_slack_in_direct_message" if spoken(word) else "utter_slack_help", command=COMMAND)
