"""Baseline for dialogue acts: Rasa's default pipeline with DIET, trained on the same messages, which knows no place.

It reads the first ``WORDS`` words of a message: an epoch's time grows with the longest message, to more than a minute
for whole answers on two cores, and what a message does shows early.
"""

from __future__ import annotations

import asyncio
import contextlib
import io
import logging
import os
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from evaluation.data import Message

WORDS = 40
_CONFIG = """\
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
    epochs: {epochs}
    constrain_similarities: true
    random_seed: 1
"""


def rasa_acts(training: Sequence[Message], messages: Sequence[Message], epochs: int) -> list[str]:
    """The intents that the baseline gives ``messages`` after ``epochs`` on ``training``, made in a temporary directory."""
    from rasa.core.agent import Agent
    from rasa.model_training import train_nlu

    with tempfile.TemporaryDirectory() as name, _quiet(Path(name) / "cache"):
        folder = Path(name)
        (folder / "config.yml").write_text(_CONFIG.format(epochs=epochs), encoding="utf-8")
        _write_training(training, folder / "nlu.yml")
        model = train_nlu(str(folder / "config.yml"), str(folder / "nlu.yml"), str(folder / "models"))
        if model is None:
            raise ValueError("the baseline could not be trained; run without --baselines")
        agent = Agent.load(model)

        async def parse() -> list[str]:
            return [(await agent.parse_message(_cut(m.text)))["intent"]["name"] or "" for m in messages]

        return asyncio.run(parse())


def _write_training(training: Sequence[Message], path: Path) -> None:
    texts: dict[str, list[str]] = {}
    for message in training:
        texts.setdefault(message.act, []).append(_cut(message.text))
    lines = ['version: "3.1"', "nlu:"]
    for act, said in texts.items():
        lines += [f"- intent: {act}", "  examples: |", *(f"    - {text}" for text in said)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _cut(text: str) -> str:
    return " ".join(text.split()[:WORDS])


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
