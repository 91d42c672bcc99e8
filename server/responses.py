"""Chooses among the wordings of a response: at random, but not one that the person has just read."""

from __future__ import annotations

from typing import Any

from rasa.core.nlg import TemplatedNaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import BotUttered
from rasa.shared.core.trackers import DialogueStateTracker

_RECENT_EVENTS, _DRAWS = 40, 8


class FreshResponses(TemplatedNaturalLanguageGenerator):
    """Rasa's own generator, which draws again where the text was among the latest messages."""

    def __init__(self, endpoint_config: Any = None, domain: Domain | None = None) -> None:
        super().__init__(domain.responses if domain else {})

    async def generate(self, utter_action: str, tracker: DialogueStateTracker, output_channel: str, **kwargs: Any) -> dict[str, Any] | None:
        """A message of this response in a new wording, else in the one that was read longest ago."""
        events = list(tracker.events)[-_RECENT_EVENTS:]
        read = {event.text: position for position, event in enumerate(events) if isinstance(event, BotUttered)}
        chosen: dict[str, Any] | None = None
        for _ in range(_DRAWS):
            drawn = await super().generate(utter_action, tracker, output_channel, **kwargs)
            if drawn is None or drawn.get("text") not in read:
                return drawn
            if chosen is None or read[drawn["text"]] < read[chosen["text"]]:
                chosen = drawn
        return chosen
