"""Words and character pieces of a text as a few hundred numbers (TF-IDF, then a truncated SVD), for linear models.

scikit-learn learns the parts; they are kept as plain arrays, which load in milliseconds and can hold no code.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import scipy.sparse as sparse
from sklearn.decomposition import TruncatedSVD
from sklearn.feature_extraction.text import TfidfVectorizer


@dataclass(frozen=True)
class Terms:
    """What counts as a term: an analyzer of scikit-learn ("word" or "char_wb"), n-gram sizes, how many texts must hold it."""

    analyzer: str
    sizes: tuple[int, int]
    min_texts: int

    def vectorizer(self, vocabulary: dict[str, int] | None = None) -> TfidfVectorizer:
        """An unfitted vectorizer, or one that knows its terms already."""
        words = {"token_pattern": r"[\w']+|[?!]"} if self.analyzer == "word" else {}
        return TfidfVectorizer(
            analyzer=self.analyzer, ngram_range=self.sizes, min_df=self.min_texts, sublinear_tf=True, dtype=np.float32,
            vocabulary=vocabulary, **words,
        )  # fmt: skip


class Lexical:
    """Fitted term vectorizers and their projection. Build with ``fit`` or ``load``."""

    def __init__(self, terms: Sequence[Terms], vectorizers: Sequence[TfidfVectorizer], projection: np.ndarray) -> None:
        self._terms, self._vectorizers, self._projection = terms, vectorizers, projection
        sizes = [len(v.vocabulary_) for v in vectorizers]
        starts = np.cumsum([0, *sizes[:-1]])
        # Per vectorizer: what cuts a text into terms, the number and weight of each term, its first row in the projection.
        self._steps = [(v.build_analyzer(), v.vocabulary_, v.idf_, int(start)) for v, start in zip(vectorizers, starts)]

    @classmethod
    def fit(cls, texts: Sequence[str], terms: Sequence[Terms], dimensions: int) -> Lexical:
        """Learn terms from ``texts`` and the ``dimensions`` directions that hold most of them. Deterministic."""
        vectorizers = [kind.vectorizer().fit(texts) for kind in terms]
        matrix = sparse.hstack([v.transform(texts) for v in vectorizers]).tocsr()
        reduction = TruncatedSVD(dimensions, n_iter=2, random_state=0).fit(matrix)
        return cls(terms, vectorizers, np.ascontiguousarray(reduction.components_.T, dtype=np.float32))

    def transform(self, texts: Sequence[str]) -> np.ndarray:
        """Rows of shape (len(texts), dimensions), float32. Each row touches only the terms that its text holds."""
        return np.array([self._row(text) for text in texts], dtype=np.float32).reshape(len(texts), self._projection.shape[1])

    def _row(self, text: str) -> np.ndarray:
        """What the vectorizers and the projection make of ``text``. Said in numpy, because scikit-learn checks itself and
        builds sparse matrices anew at each call, which takes ten times as long for one text."""
        row = np.zeros(self._projection.shape[1], dtype=np.float32)
        for analyze, terms, weights, start in self._steps:
            counts = Counter(terms[term] for term in analyze(text) if term in terms)
            if counts:
                columns = np.fromiter(counts.keys(), dtype=np.int64)
                values = (1 + np.log(np.fromiter(counts.values(), dtype=np.float32))) * weights[columns]
                row += (values / np.linalg.norm(values)) @ self._projection[columns + start]
        return row

    def save(self, folder: Path) -> None:
        """Write the parts into ``folder``."""
        folder.mkdir(parents=True, exist_ok=True)
        kinds = [
            {"analyzer": k.analyzer, "sizes": k.sizes, "min_texts": k.min_texts, "terms": sorted(v.vocabulary_, key=v.vocabulary_.get)}
            for k, v in zip(self._terms, self._vectorizers)
        ]
        (folder / "terms.json").write_text(json.dumps(kinds, ensure_ascii=False), encoding="utf-8")
        arrays = {f"idf_{i}": v.idf_ for i, v in enumerate(self._vectorizers)}
        np.savez(folder / "lexical.npz", projection=self._projection, **arrays)

    @classmethod
    def load(cls, folder: Path) -> Lexical:
        """Read what ``save`` wrote."""
        kinds = json.loads((folder / "terms.json").read_text(encoding="utf-8"))
        terms = [Terms(kind["analyzer"], tuple(kind["sizes"]), kind["min_texts"]) for kind in kinds]
        with np.load(folder / "lexical.npz") as arrays:
            vectorizers = []
            for number, (kind, entry) in enumerate(zip(terms, kinds)):
                vectorizer = kind.vectorizer({term: index for index, term in enumerate(entry["terms"])})
                vectorizer.idf_ = arrays[f"idf_{number}"]
                vectorizers.append(vectorizer)
            return cls(terms, vectorizers, arrays["projection"])
