"""Saves and loads trained scikit-learn parts with skops, which refuses to run code hidden in a model file."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import skops.io

# The only types that a trained part may bring besides skops' own trusted ones.
_TRUSTED = [
    "sklearn.feature_extraction.text.TfidfVectorizer",
    "sklearn.feature_extraction.text.TfidfTransformer",
    "sklearn.linear_model._logistic.LogisticRegression",
    "sklearn.linear_model._ridge.Ridge",
    "sklearn.decomposition._truncated_svd.TruncatedSVD",
    "scipy.sparse._csr.csr_matrix",
    "scipy.sparse._dia.dia_matrix",
    "numpy.float32",
    "numpy.float64",
    "numpy.dtype",
]


def save_parts(folder: Path, parts: dict[str, Any]) -> None:
    """Write each part to ``folder``/<name>.skops."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, part in parts.items():
        skops.io.dump(part, folder / f"{name}.skops")


def load_parts(folder: Path, names: Iterable[str]) -> dict[str, Any]:
    """Read the named parts back. Raises if a file asks for a type that is not on the list."""
    return {name: skops.io.load(folder / f"{name}.skops", trusted=_TRUSTED) for name in names}
