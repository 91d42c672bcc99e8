"""Baseline for dialogue acts: Rasa's default pipeline with DIET, trained on the same messages, which knows no place."""

from __future__ import annotations

import asyncio
import contextlib
import io
import logging
import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from evaluation.data import TRAINING_MESSAGES, Message

EPOCHS = 60
_CONFIG = f"""\
recipe: default.v1
language: en
assistant_id: baseline
pipeline:
  - name: WhitespaceTokenizer
  - name: RegexFeaturizer
  - name: LexicalSyntacticFeaturizer
  - name: CountVectorsFeaturizer
  - name: CountVectorsFeaturizer
    analyzer: char_wb
    min_ngram: 1
    max_ngram: 4
  - name: DIETClassifier
    epochs: {EPOCHS}
    constrain_similarities: true
    random_seed: 1
"""


def rasa_acts(messages: Sequence[Message]) -> list[str]:
    """The intents that the baseline gives ``messages``, trained now in a temporary directory."""
    from rasa.core.agent import Agent
    from rasa.model_training import train_nlu

    with tempfile.TemporaryDirectory() as name, _quiet(Path(name) / "cache"):
        folder = Path(name)
        (folder / "data").mkdir()
        for path in TRAINING_MESSAGES:
            shutil.copy(path, folder / "data")
        (folder / "config.yml").write_text(_CONFIG, encoding="utf-8")
        model = train_nlu(str(folder / "config.yml"), str(folder / "data"), str(folder / "models"))
        if model is None:
            raise ValueError("the baseline could not be trained; run without --baselines")
        agent = Agent.load(model)

        async def parse() -> list[str]:
            return [(await agent.parse_message(m.text))["intent"]["name"] or "" for m in messages]

        return asyncio.run(parse())


@contextlib.contextmanager
def _quiet(cache: Path) -> Iterator[None]:
    """No output from the training, and its cache away from the project's own."""
    before = os.environ.get("RASA_CACHE_DIRECTORY")
    os.environ["RASA_CACHE_DIRECTORY"] = str(cache)
    logging.disable(logging.WARNING)
    try:
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            yield
    finally:
        logging.disable(logging.NOTSET)
        if before is None:
            os.environ.pop("RASA_CACHE_DIRECTORY")
        else:
            os.environ["RASA_CACHE_DIRECTORY"] = before
