"""Rasa's only NLU component: wraps ``coach.evidence.understanding`` and decides with the place in the conversation."""

import hashlib
import logging
from pathlib import Path
from typing import Any, Dict, List, Optional, Text

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY, METADATA_EXAMPLE, METADATA_INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from coach.dialogue.hearing.understand import understand
from coach.evidence.understanding import Understanding
from coach.interview.interview import Interview
from coach.language.acts import ActExample
from coach.role_model import load_role_model
from coach.role_model.digest import digest_of
from components.trained_parts import reuse_or_make

logger = logging.getLogger(__name__)

ROOT = Path(__file__).resolve().parents[1]
COACH = "coach"
INTERVIEW_SLOT = "interview"


@DefaultV1Recipe.register([DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER], is_trainable=True)
class CoachUnderstanding(GraphComponent):
    """Sets the intent to the dialogue act and attaches the reading of the message under ``coach``."""

    @staticmethod
    def get_default_config() -> Dict[Text, Any]:
        return {"role_model": "role_models/ecommerce", "encoder": None}

    def __init__(self, config: dict[str, Any], storage: ModelStorage, resource: Resource) -> None:
        self._config, self._storage, self._resource = config, storage, resource
        self._folder = Path(config["role_model"])
        self._role_model = load_role_model(self._folder)
        self.understanding: Understanding | None = None

    @classmethod
    def fingerprint_addon(cls, config: Dict[Text, Any]) -> Optional[Text]:
        """What training reads beyond the training data: the role model and the code that learns from it."""
        if "role_model" not in config:
            # Rasa asks again for a part that it takes from its cache, whose config then is nothing but the output.
            return None
        return digest_of([Path(config["role_model"]), *(ROOT / "coach" / name for name in ("language", "evidence"))])

    @classmethod
    def create(
        cls, config: Dict[Text, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext
    ) -> "CoachUnderstanding":
        return cls(config, model_storage, resource)

    def train(self, training_data: TrainingData) -> Resource:
        """Train everything and write it into the model archive."""
        examples = [_example(message) for message in training_data.intent_examples]
        with self._storage.write_to(self._resource) as folder:
            reuse_or_make(self._key(examples), folder, lambda: self._train_into(folder, examples))
        return self._resource

    def _train_into(self, folder: Path, examples: list[ActExample]) -> None:
        source = Path(self._config["encoder"]) if self._config["encoder"] else None
        Understanding.train(self._role_model, self._folder, examples, folder / "encoder", source=source).save(folder)

    def _key(self, examples: list[ActExample]) -> str:
        """Digest of all that the trained parts depend on; unlike Rasa's, it does not change with the wording of responses."""
        parts = [self.fingerprint_addon(self._config), self._config["encoder"], *sorted(map(repr, examples))]
        return hashlib.sha256("\n".join(map(str, parts)).encode()).hexdigest()

    @classmethod
    def load(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> "CoachUnderstanding":
        """Read what ``train`` wrote."""
        component = cls(config, model_storage, resource)
        with model_storage.read_from(resource) as folder:
            component.understanding = Understanding.load(folder, folder / "encoder", component._role_model)
        return component

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Training messages need no further features: no other component reads them."""
        return training_data

    # Rasa compares these annotations at run time and knows only the classic typing names.
    def process(self, messages: List[Message], tracker: Optional[DialogueStateTracker] = None) -> List[Message]:  # noqa: UP006, UP007, UP045
        """Decide each message's act at the place where it arrives, and read it."""
        stored = tracker.get_slot(INTERVIEW_SLOT) if tracker else None
        interview = Interview.from_json(self._role_model, stored)
        for message in messages:
            text = message.get(TEXT)
            if not text or self.understanding is None:
                continue
            understood = understand(self.understanding, interview, text)
            message.set(INTENT, {"name": understood.act, "confidence": understood.confidence}, add_to_output=True)
            ranking = [{"name": act, "confidence": probability} for act, probability in understood.ranking]
            message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
            message.set(COACH, understood.to_json(), add_to_output=True)
        return messages


def _example(message: Message) -> ActExample:
    metadata = message.get("metadata") or {}
    own = {**(metadata.get(METADATA_INTENT) or {}), **(metadata.get(METADATA_EXAMPLE) or {})}
    return ActExample(message.get(TEXT), message.get(INTENT), own.get("state", "idle"))
