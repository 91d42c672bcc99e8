"""The Home tab: start, go on, or the last result."""

from __future__ import annotations

from typing import Any

from slack_sdk.models.blocks import ActionsBlock, Block, ButtonElement, DividerBlock, HeaderBlock, PlainTextObject
from slack_sdk.models.views import View

from channels.slack.blocks import note, paragraphs, section
from coach.dialogue.outcome.results import result
from coach.interview.interview import Interview
from coach.settings import settings
from coach.wording import wording

MAX_BLOCKS = 100


def home_view(interview: Interview) -> dict[str, Any]:
    """The view for ``views.publish``."""
    blocks: list[Block] = [HeaderBlock(text=PlainTextObject(text=wording("utter_slack_home_title"), emoji=False))]
    if interview.state.finished:
        blocks += [section(wording("utter_slack_home_result")), _buttons("result", "report"), DividerBlock(), *_result(interview)]
    elif interview.state.started:
        progress = interview.progress()
        values = {"done": progress.done, "total": progress.total, "minutes_left": progress.minutes_left}
        blocks += [
            section(wording("utter_slack_home_resume")),
            note(wording("utter_slack_progress", **values)),
            _buttons("resume", "result"),
        ]
    else:
        blocks += [section(wording("utter_slack_home_start", minutes=interview.role_model.minutes)), _buttons("start")]
    blocks = [*blocks[: MAX_BLOCKS - 1], note(wording("utter_slack_home_privacy", days=settings().retention_days))]
    return View(type="home", blocks=blocks).to_dict()


def _result(interview: Interview) -> list[Block]:
    blocks: list[Block] = []
    for say in result(interview).says:
        blocks += paragraphs(wording(say.response, **say.values), bool(say.rich.get("result")))
    return blocks


def _buttons(*words: str) -> ActionsBlock:
    """Buttons that say to the coach what ``/career-coach WORD`` says; the first one stands out."""
    return ActionsBlock(
        elements=[
            ButtonElement(
                text=PlainTextObject(text=wording(f"utter_slack_button_{word}"), emoji=False),
                action_id=f"home:{word}", value=word, style=None if number else "primary",
            )
            for number, word in enumerate(words)
        ]
    )  # fmt: skip
