"""Labels clauses: which competencies a clause is evidence for, at which level, whether it denies or only wishes.

Linear models over sentence embeddings (of the clause, and of the clause after the evidence said just before it), words
and quantities. Linear so that training takes seconds and every label can be traced to its inputs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import scipy.sparse as sparse
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression, Ridge

from coach.language.quantities import find_quantities
from coach.language.store import load_parts, save_parts

# Block weights and regularisation were chosen by cross-validation across writers (evaluation/README.md).
_QUANTITIES, _OPEN, _WORDS = 0.5, 0.3, 0.5
_RIDGE, _LOGISTIC = 1.2, 3.0
RELEVANT = 0.5


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

    def __init__(self, parts: dict[str, Any], n: int) -> None:
        self._parts, self._n = parts, n

    @classmethod
    def train(cls, examples: Sequence[ClauseExample], encode: Any, n: int) -> ClauseModel:
        """Fit on ``examples``; ``encode`` maps sentences to unit vectors. Deterministic."""
        texts, windows = [e.text for e in examples], [e.window for e in examples]
        words = TfidfVectorizer(ngram_range=(1, 2), min_df=3, sublinear_tf=True, dtype=np.float32).fit(texts)
        model = cls({"words": words}, n)
        opened = np.array([e.open_competency for e in examples])
        alone = model._alone(texts, encode(texts), opened)
        full = model._full(alone, windows, encode(windows))
        labels = [e.label for e in examples]
        model._fit_logistic("wish", alone, np.array([bool(x.wishes) for x in labels]))
        for k in range(n):
            denies = np.array([k in x.caps for x in labels])
            shows = np.array([k in x.levels for x in labels])
            model._fit_logistic(f"relevance_{k}", alone, shows | denies)
            model._fit_logistic(f"denial_{k}", alone, denies)
            model._parts[f"level_{k}"] = _ridge(full, shows, [x.levels.get(k, 0.0) for x in labels])
            model._parts[f"cap_{k}"] = _ridge(full, denies, [x.caps.get(k, 0.0) for x in labels])
        return model

    def screen(self, texts: Sequence[str], vectors: np.ndarray, opened: int) -> np.ndarray:
        """First pass: relevance of each clause to each competency, shape (clauses, n)."""
        alone = self._alone(texts, vectors, np.full(len(texts), opened))
        return np.column_stack([self._probability(f"relevance_{k}", alone) for k in range(self._n)])

    def label(
        self, texts: Sequence[str], vectors: np.ndarray, windows: Sequence[str], window_vectors: np.ndarray, opened: int
    ) -> list[ClausePrediction]:
        """Second pass: full labels of clauses that passed the screen, read after the evidence before them."""
        if not len(texts):
            return []
        alone = self._alone(texts, vectors, np.full(len(texts), opened))
        full = self._full(alone, windows, window_vectors)
        columns = {}
        for name in ("relevance", "denial"):
            columns[name] = np.column_stack([self._probability(f"{name}_{k}", alone) for k in range(self._n)])
        for name, source in (("level", full), ("cap", full)):
            predicted = [self._parts[f"{name}_{k}"].predict(source) for k in range(self._n)]
            columns[name] = np.clip(np.column_stack(predicted), 1.0, 5.0)
        wishes = self._probability("wish", alone)
        rounded = {name: np.round(values, 3) for name, values in columns.items()}
        return [
            ClausePrediction(
                rounded["relevance"][i],
                rounded["level"][i],
                rounded["denial"][i],
                rounded["cap"][i],
                round(float(wishes[i]), 3),
            )
            for i in range(len(texts))
        ]

    def save(self, folder: Path) -> None:
        """Write the trained parts into ``folder``."""
        save_parts(folder, self._parts)

    @classmethod
    def load(cls, folder: Path, n: int) -> ClauseModel:
        """Read what ``save`` wrote."""
        names = ["words", "wish"] + [f"{part}_{k}" for k in range(n) for part in ("relevance", "denial", "level", "cap")]
        return cls(load_parts(folder, names), n)

    def _fit_logistic(self, name: str, features: sparse.csr_matrix, target: np.ndarray) -> None:
        self._parts[name] = LogisticRegression(C=_LOGISTIC, max_iter=200, tol=5e-3).fit(features, target)

    def _probability(self, name: str, features: sparse.csr_matrix) -> np.ndarray:
        return self._parts[name].predict_proba(features)[:, 1]

    def _alone(self, texts: Sequence[str], vectors: np.ndarray, opened: np.ndarray) -> sparse.csr_matrix:
        places = np.zeros((len(texts), self._n), dtype=np.float32)
        for row, competency in enumerate(opened):
            if competency >= 0:
                places[row, competency] = 1.0
        quantities = np.array([quantity_features(t) for t in texts], dtype=np.float32)
        dense = np.hstack([vectors, quantities * _QUANTITIES, places * _OPEN])
        return sparse.hstack([sparse.csr_matrix(dense), self._parts["words"].transform(texts) * _WORDS]).tocsr()

    def _full(self, alone: sparse.csr_matrix, windows: Sequence[str], vectors: np.ndarray) -> sparse.csr_matrix:
        words = self._parts["words"].transform(windows) * _WORDS
        return sparse.hstack([alone, sparse.csr_matrix(vectors), words]).tocsr()


def _ridge(features: sparse.csr_matrix, rows: np.ndarray, targets: Sequence[float]) -> Ridge:
    return Ridge(alpha=_RIDGE).fit(features[rows], np.asarray(targets)[rows])


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
