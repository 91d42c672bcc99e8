"""Labels clauses: which competencies a clause is evidence for, at which level, whether it denies or only wishes.

One small network over the meaning (of the clause, and of the clause after the evidence said just before it), words and
quantities; its labels are what the scoring rule adds up, so every level can be traced to clauses.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np

from coach.language.encoder import DIMENSIONS, Encoder
from coach.language.lexical import Lexical, Terms
from coach.language.network import HeadKind, Network, Recipe
from coach.language.quantities import find_quantities

# Block weights bring all features to about the same spread; chosen by cross-validation across writers (docs/method.md).
_MEANING, _WORDS, _WORD_DIMENSIONS = 5.0, 3.0, 300
_HEADS: dict[str, HeadKind] = {"relevance": "labels", "denial": "labels", "wish": "labels", "level": "values", "cap": "values"}
RELEVANT = 0.6
_RECIPE = Recipe(hidden=512, epochs=12)


@dataclass(frozen=True)
class ClauseLabel:
    """What a rater says of a clause: level shown, cap set by a denial, and wishes, each by competency index."""

    levels: dict[int, float]
    caps: dict[int, float]
    wishes: frozenset[int]


@dataclass(frozen=True)
class ClauseExample:
    """A labelled clause. ``text`` and ``window`` are prepared (normalised and masked); ``open_competency`` is the
    index of the competency asked about, or -1."""

    text: str
    window: str
    open_competency: int
    label: ClauseLabel


@dataclass(frozen=True)
class ClausePrediction:
    """Model output for one clause; arrays have one entry per competency. Probabilities 0-1, levels 1-5."""

    relevance: np.ndarray
    level: np.ndarray
    denial: np.ndarray
    cap: np.ndarray
    wish: float


class ClauseModel:
    """The trained labeller for ``n`` competencies. Vectors come from outside, so that one batch serves all models."""

    def __init__(self, network: Network, words: Lexical, n: int) -> None:
        self._network, self._words, self._n = network, words, n

    @classmethod
    def train(cls, examples: Sequence[ClauseExample], encoder: Encoder, n: int) -> ClauseModel:
        """Fit on ``examples`` of ``n`` competencies."""
        texts, windows = [e.text for e in examples], [e.window for e in examples]
        words = Lexical.fit(texts, [Terms("word", (1, 2), 3)], _WORD_DIMENSIONS)
        vectors = encoder.encode(texts)
        window_vectors = vectors[:, DIMENSIONS:].copy()
        sequels = [i for i, (text, window) in enumerate(zip(texts, windows)) if text != window]
        window_vectors[sequels] = encoder.encode_middle([windows[i] for i in sequels])
        features = _features(words, n, texts, vectors, windows, window_vectors, [e.open_competency for e in examples])
        labels = [e.label for e in examples]
        targets = {
            "relevance": np.array([[k in x.levels or k in x.caps for k in range(n)] for x in labels], dtype=np.float32),
            "denial": np.array([[k in x.caps for k in range(n)] for x in labels], dtype=np.float32),
            "wish": np.array([[bool(x.wishes)] for x in labels], dtype=np.float32),
            "level": np.array([[x.levels.get(k, np.nan) for k in range(n)] for x in labels], dtype=np.float32),
            "cap": np.array([[x.caps.get(k, np.nan) for k in range(n)] for x in labels], dtype=np.float32),
        }
        return cls(Network.fit(features, targets, _HEADS, _RECIPE), words, n)

    def features(
        self, texts: Sequence[str], vectors: np.ndarray, windows: Sequence[str], window_vectors: np.ndarray, opened: Sequence[int]
    ) -> np.ndarray:
        """What ``label`` looks at: clauses, each with the evidence before it (``windows``, ending in the clause itself), whose
        ``window_vectors`` are those of the middle layer: what was said before tells by its wording, not by its meaning."""
        if not len(texts):
            return np.zeros((0, 0), dtype=np.float32)
        return _features(self._words, self._n, texts, vectors, windows, window_vectors, opened)

    def label(self, features: np.ndarray) -> list[ClausePrediction]:
        """Labels of clauses by their ``features``."""
        if not len(features):
            return []
        found = self._network.predict(features)
        columns = {name: np.round(values, 3) for name, values in found.items()}
        levels, caps = np.clip(columns["level"], 1.0, 5.0), np.clip(columns["cap"], 1.0, 5.0)
        return [
            ClausePrediction(columns["relevance"][i], levels[i], columns["denial"][i], caps[i], float(columns["wish"][i, 0]))
            for i in range(len(features))
        ]

    def save(self, folder: Path) -> None:
        """Write the trained parts into ``folder``."""
        self._words.save(folder)
        self._network.save(folder / "network.npz")

    @classmethod
    def load(cls, folder: Path, n: int) -> ClauseModel:
        """Read what ``save`` wrote."""
        return cls(Network.load(folder / "network.npz"), Lexical.load(folder), n)


def _features(
    words: Lexical,
    n: int,
    texts: Sequence[str],
    vectors: np.ndarray,
    windows: Sequence[str],
    window_vectors: np.ndarray,
    opened: Sequence[int],
) -> np.ndarray:
    """One float32 row a clause: meaning and words of the clause and of its window, quantities, the open question."""
    places = np.zeros((len(texts), n), dtype=np.float32)
    for row, competency in enumerate(opened):
        if competency >= 0:
            places[row, competency] = 1.0
    told = words.transform(texts)
    quantities = np.array([quantity_features(text) for text in texts], dtype=np.float32)
    return np.hstack(
        [
            vectors * _MEANING, told * _WORDS,
            window_vectors * _MEANING, (told if windows is texts else words.transform(windows)) * _WORDS,
            quantities, places,
        ]
    )  # fmt: skip


@lru_cache(maxsize=20_000)
def quantity_features(text: str) -> list[float]:
    """Nine bounded features from the quantities of a clause; somebody else's numbers count apart."""
    f = [0.0] * 9
    for quantity in find_quantities(text):
        own = float(quantity.owner == "own")
        value = max(quantity.value, 0.0)
        if quantity.kind == "people":
            f[0] = max(f[0], own * min(np.log1p(value), 5.0) / 3)
            f[8] = max(f[8], own * float(value >= 6))
        elif quantity.kind == "leads":
            f[1] = max(f[1], own * min(value, 4.0) / 2)
        elif quantity.kind == "money":
            f[2] = max(f[2], own * float(np.clip(np.log10(max(value, 1.0)) - 3, 0, 5)) / 3)
            f[3] = max(f[3], 1 - own)
        elif quantity.kind == "horizon":
            f[4] = max(f[4], float(np.log1p(value)) / 3)
        elif quantity.kind == "change":
            f[5] = 1.0
        elif quantity.kind == "percent":
            f[6] = 1.0
        elif quantity.kind == "reach":
            f[7] = max(f[7], min(value, 10.0) / 5)
    return f
