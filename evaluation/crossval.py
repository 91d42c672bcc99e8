"""Cross-validation across writers: train without one writer of messages and one of people, test on these two."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

from coach.evidence.training_data import Person
from coach.evidence.understanding import Understanding
from coach.language.acts import ActExample
from coach.language.encoder import Encoder, build_encoder
from coach.role_model import DEFAULT_FOLDER, RoleModel
from evaluation.data import Message, authors, evenly

# Holds every sentence of all folds, so that none is embedded twice.
_CACHE = 80_000


@dataclass(frozen=True)
class Fold:
    """An understanding trained without the writers of ``messages`` and ``people``, which are its test."""

    name: str
    understanding: Understanding
    messages: list[Message]
    people: list[Person]


def folds(role_model: RoleModel, messages: Sequence[Message], people: Sequence[Person], count: int, sample: int | None) -> Iterator[Fold]:
    """``count`` folds over writers spread evenly; at most ``sample`` messages and people are tested in each."""
    if count == 0:
        return
    left_out = zip_longest(evenly(authors(messages), count), evenly(authors(people), count))
    with tempfile.TemporaryDirectory() as folder:
        texts = [m.text for m in messages]
        build_encoder(Path(folder), texts)
        encoder = Encoder(Path(folder), cache_size=_CACHE)
        encoder.fit_scale(texts)
        for message_author, people_author in left_out:
            kept_messages = [m for m in messages if m.author != message_author]
            kept_people = [p for p in people if p.author != people_author]
            examples = [ActExample(m.text, m.act, m.state) for m in kept_messages]
            yield Fold(
                f"{message_author or 'none'} + {people_author or 'none'}",
                Understanding.fit(role_model, DEFAULT_FOLDER, examples, encoder, kept_people),
                evenly([m for m in messages if m.author == message_author], sample),
                evenly([p for p in people if p.author == people_author], sample),
            )
