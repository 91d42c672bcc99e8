"""Notices by meaning what word patterns miss: which follow-up questions a clause already answers."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import numpy as np

from coach.evidence.clause_model import ClauseModel
from coach.evidence.signal_data import SignalExample
from coach.evidence.signals import pattern_signals
from coach.language.encoder import DIMENSIONS, Encoder
from coach.language.network import Network, Recipe
from coach.language.quantities import find_quantities
from coach.role_model import RoleModel

# From which probability on a signal counts where its competency is asked about: the lowest of these at which that share of what
# is found in clauses that were left out is right. By whole messages, where it may stand in the next clause, more is (docs/method.md).
_BARS, _RIGHT, _FOLDS = (0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6), 0.7, 4
# Elsewhere words are less often meant so (cross-validation across writers).
SHOWN_ELSEWHERE = 0.4
_RECIPE = Recipe(hidden=256, epochs=30, input_dropout=0.3)
# Brings the pattern columns to the spread of the others.
_PATTERNS = 1.5
_NETWORK, _NAMES = "network.npz", "signals.json"


class SignalModel:
    """The trained finder of signals; without training messages it finds none. Build with ``train`` or ``load``."""

    def __init__(self, role_model: RoleModel, network: Network | None, bars: dict[str, float]) -> None:
        self._role_model, self._network, self._bars = role_model, network, bars

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
            return cls(role_model, None, {})
        texts = [prepare(example.text) for example in examples]
        vectors = encoder.encode(texts)
        opened = [role_model.competency_ids.index(example.question) for example in examples]
        features = clauses.features(texts, vectors, texts, vectors[:, DIMENSIONS:], opened)
        shown = np.array([[float(name in example.signals) for name in names] for example in examples], dtype=np.float32)
        seen = np.hstack([features, _patterns(role_model, names, [example.text for example in examples])])
        asked = np.array([[name.startswith(f"{example.question}.") for name in names] for example in examples])
        bars = dict(zip(names, _bars(_left_out(seen, shown), shown > 0, asked)))
        return cls(role_model, _fit(seen, shown), bars)

    def find(self, features: np.ndarray, sentences: Sequence[str], asked: str) -> set[str]:
        """Signals ("competency.signal") that any of ``sentences`` shows, where competency ``asked`` was asked about ("" if none);
        ``features`` are those of the clause model."""
        if self._network is None or not len(sentences):
            return set()
        found = self._network.predict(np.hstack([features, _patterns(self._role_model, self._bars, sentences)]))["signals"].max(axis=0)
        here = f"{asked}." if asked else " "
        least = {name: bar if name.startswith(here) else max(bar, SHOWN_ELSEWHERE) for name, bar in self._bars.items()}
        return {name for name, probability in zip(self._bars, found) if probability >= least[name]}

    def save(self, folder: Path) -> None:
        """Write the trained parts into ``folder``."""
        folder.mkdir(parents=True, exist_ok=True)
        (folder / _NAMES).write_text(json.dumps(self._bars), encoding="utf-8")
        if self._network:
            self._network.save(folder / _NETWORK)

    @classmethod
    def load(cls, folder: Path, role_model: RoleModel) -> SignalModel:
        """Read what ``save`` wrote."""
        bars = json.loads((folder / _NAMES).read_text(encoding="utf-8"))
        return cls(role_model, Network.load(folder / _NETWORK) if bars else None, bars)


def _patterns(role_model: RoleModel, names: Iterable[str], sentences: Sequence[str]) -> np.ndarray:
    """A column per signal of ``names``: whether the role model's patterns find it in each of ``sentences``."""
    rows = [pattern_signals(role_model, sentence, find_quantities(sentence)) for sentence in sentences]
    return np.array([[_PATTERNS * (name in row) for name in names] for row in rows], dtype=np.float32)


def _fit(features: np.ndarray, shown: np.ndarray) -> Network:
    return Network.fit(features, {"signals": shown}, {"signals": "labels"}, _RECIPE)


def _left_out(features: np.ndarray, shown: np.ndarray) -> np.ndarray:
    """Probabilities of all examples, each by a network that has not seen its part of the file (which goes by writers)."""
    found = np.zeros_like(shown)
    for part in np.array_split(np.arange(len(shown)), min(_FOLDS, len(shown))):
        rest = np.setdiff1d(np.arange(len(shown)), part)
        if len(rest):
            found[part] = _fit(features[rest], shown[rest]).predict(features[part])["signals"]
    return found


def _bars(found: np.ndarray, shown: np.ndarray, asked: np.ndarray) -> list[float]:
    """Per signal, the lowest bar from which on enough of what is found under its own question is right; else the highest."""
    chosen = []
    for column in range(found.shape[1]):
        here = asked[:, column]
        probabilities, right = found[here, column], shown[here, column]
        fitting = [bar for bar in _BARS if not (probabilities >= bar).any() or right[probabilities >= bar].mean() >= _RIGHT]
        chosen.append(fitting[0] if fitting else _BARS[-1])
    return chosen
