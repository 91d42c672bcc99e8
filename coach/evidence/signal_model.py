"""Notices by meaning what word patterns miss: which follow-up questions a clause already answers."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from coach.evidence.clause_model import ClauseModel
from coach.evidence.signal_data import SignalExample
from coach.evidence.signals import pattern_signals
from coach.language.encoder import DIMENSIONS, Encoder
from coach.language.network import Network, Recipe
from coach.language.quantities import find_quantities
from coach.role_model import RoleModel

# From which probability on a signal counts, for the competency asked about and for others, chosen by cross-validation across
# writers: there a question too many is the greater nuisance, elsewhere one too few.
SHOWN, SHOWN_ELSEWHERE = 0.2, 0.4
_RECIPE = Recipe(hidden=256, epochs=30, input_dropout=0.3)
# Brings the pattern columns to the spread of the others.
_PATTERNS = 1.5
_NETWORK, _NAMES = "network.npz", "signals.json"


class SignalModel:
    """The trained finder of signals; without training messages it finds none. Build with ``train`` or ``load``."""

    def __init__(self, role_model: RoleModel, network: Network | None, names: Sequence[str]) -> None:
        self._role_model, self._network, self._names = role_model, network, list(names)

    @classmethod
    def train(
        cls,
        role_model: RoleModel,
        examples: Sequence[SignalExample],
        clauses: ClauseModel,
        encoder: Encoder,
        prepare: Callable[[str], str],
    ) -> SignalModel:
        """Fit on ``examples``, seen with the features of the trained ``clauses`` model."""
        names = sorted({name for example in examples for name in example.signals})
        if not names:
            return cls(role_model, None, ())
        texts = [prepare(example.text) for example in examples]
        vectors = encoder.encode(texts)
        opened = [role_model.competency_ids.index(example.question) for example in examples]
        features = clauses.features(texts, vectors, texts, vectors[:, DIMENSIONS:], opened)
        made = cls(role_model, None, names)
        shown = np.array([[float(name in example.signals) for name in names] for example in examples], dtype=np.float32)
        seen = np.hstack([features, made._patterns([example.text for example in examples])])
        made._network = Network.fit(seen, {"signals": shown}, {"signals": "labels"}, _RECIPE)
        return made

    def find(self, features: np.ndarray, sentences: Sequence[str], asked: str) -> set[str]:
        """Signals ("competency.signal") that any of ``sentences`` shows, where competency ``asked`` was asked about ("" if none);
        ``features`` are those of the clause model."""
        if self._network is None or not len(sentences):
            return set()
        found = self._network.predict(np.hstack([features, self._patterns(sentences)]))["signals"].max(axis=0)
        bars = [SHOWN if asked and name.startswith(f"{asked}.") else SHOWN_ELSEWHERE for name in self._names]
        return {name for name, probability, bar in zip(self._names, found, bars) if probability >= bar}

    def _patterns(self, sentences: Sequence[str]) -> np.ndarray:
        rows = [pattern_signals(self._role_model, sentence, find_quantities(sentence)) for sentence in sentences]
        return np.array([[_PATTERNS * (name in row) for name in self._names] for row in rows], dtype=np.float32)

    def save(self, folder: Path) -> None:
        """Write the trained parts into ``folder``."""
        folder.mkdir(parents=True, exist_ok=True)
        (folder / _NAMES).write_text(json.dumps(self._names), encoding="utf-8")
        if self._network:
            self._network.save(folder / _NETWORK)

    @classmethod
    def load(cls, folder: Path, role_model: RoleModel) -> SignalModel:
        """Read what ``save`` wrote."""
        names = json.loads((folder / _NAMES).read_text(encoding="utf-8"))
        return cls(role_model, Network.load(folder / _NETWORK) if names else None, names)
