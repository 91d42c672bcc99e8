"""A quick assistant for tests in which the model does not matter: it keeps real trackers and answers by a script."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

from rasa.core.actions.action import create_bot_utterance
from rasa.core.channels.channel import UserMessage
from rasa.core.tracker_store import InMemoryTrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

Reply = dict[str, Any]


class Trackers(InMemoryTrackerStore):
    """Conversations in memory that can be erased."""

    def erase(self, sender_id: str) -> int:
        return int(self.store.pop(sender_id, None) is not None)


class Assistant:
    """``script(text)`` gives the replies; ``turns`` are all (sender, text) in the order they ran, ``begun`` counts those not ended too."""

    def __init__(self, script: Callable[[str], list[Reply]] | None = None) -> None:
        self.domain = Domain.from_dict({"slots": {"interview": {"type": "any", "mappings": [{"type": "custom"}]}}})
        self.script = script or (lambda text: [{"text": f"You said {text}"}])
        self.turns: list[tuple[str, str]] = []
        self.begun = 0
        self.before_turn: Callable[[UserMessage], Any] = lambda message: None
        self.after_turn: Callable[[UserMessage], Any] = lambda message: None
        self.agent = SimpleNamespace(tracker_store=Trackers(self.domain))

    async def __call__(self, message: UserMessage) -> None:
        """One turn as Rasa makes it: everything is recorded at its end, and only then."""
        self.begun += 1
        await _called(self.before_turn, message)
        tracker = await self._tracker(message.sender_id)
        tracker.update(UserUttered(message.text, message_id=message.message_id))
        for reply in self.script(message.text):
            await message.output_channel.send_response(message.sender_id, reply)
            tracker.update(create_bot_utterance(dict(reply)))
        await self.agent.tracker_store.save(tracker)
        self.turns.append((message.sender_id, message.text))
        await _called(self.after_turn, message)

    async def remember(self, sender: str, interview: dict[str, Any]) -> None:
        """Keep an interview for somebody."""
        tracker = await self._tracker(sender)
        tracker.update(SlotSet("interview", interview))
        await self.agent.tracker_store.save(tracker)

    async def _tracker(self, sender: str) -> DialogueStateTracker:
        return await self.agent.tracker_store.retrieve(sender) or DialogueStateTracker(sender, self.domain.slots)


async def _called(hook: Callable[[UserMessage], Any], message: UserMessage) -> None:
    result = hook(message)
    if result is not None:
        await result


def offers(*options: str, **rich: Any) -> Callable[[str], list[Reply]]:
    """A script that notes what was said and offers options."""
    buttons = [{"title": option, "payload": option} for option in options]
    return lambda text: [{"text": f"Noted {text}"}, {"text": "Which one?", "buttons": buttons, "rich": rich}]
