"""Figures with bootstrap intervals, rank correlation and calibration."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.stats import rankdata

RESAMPLES, SEED = 1000, 20261123
BINS = 5


@dataclass(frozen=True)
class Figure:
    """A measured value with the bounds of its 95 % bootstrap interval, over ``n`` items; NaN where nothing was there."""

    value: float
    low: float
    high: float
    n: int

    def percent(self) -> str:
        """For shares in 0-1: "93.1 % (90.2 to 95.7)"."""
        if np.isnan(self.value):
            return "none"
        return f"{100 * self.value:.1f} % ({100 * self.low:.1f} to {100 * self.high:.1f})"

    def plain(self) -> str:
        """For other units: "0.47 (0.43 to 0.52)"."""
        return "none" if np.isnan(self.value) else f"{self.value:.2f} ({self.low:.2f} to {self.high:.2f})"


@dataclass(frozen=True)
class Bin:
    """One bin of a reliability curve: mean confidence and observed agreement, both 0-1, over ``n`` items."""

    confidence: float
    agreement: float
    n: int


def measure(n: int, statistic: Callable[[np.ndarray], float], size: int | None = None) -> Figure:
    """``statistic`` of all ``n`` items, and its interval over resampled item indices; ``size`` is reported as ``n``."""
    if n == 0:
        return Figure(float("nan"), float("nan"), float("nan"), 0)
    generator = np.random.default_rng(SEED)
    draws = [statistic(generator.integers(0, n, n)) for _ in range(RESAMPLES)]
    kept = [d for d in draws if not np.isnan(d)]
    low, high = np.percentile(kept, [2.5, 97.5]) if kept else (float("nan"), float("nan"))
    return Figure(float(statistic(np.arange(n))), float(low), float(high), n if size is None else size)


def share(hits: Sequence[bool] | np.ndarray) -> Figure:
    """Share (0-1) of true entries."""
    values = np.asarray(hits, dtype=float)
    return measure(len(values), lambda rows: float(values[rows].mean()))


def spearman(a: np.ndarray, b: np.ndarray) -> float:
    """Rank correlation (-1 to 1) of the entries that are there in both; NaN if it is not defined."""
    both = ~(np.isnan(a) | np.isnan(b))
    if both.sum() < 3:
        return float("nan")
    x, y = rankdata(a[both]), rankdata(b[both])
    return float(np.corrcoef(x, y)[0, 1]) if x.std() > 0 and y.std() > 0 else float("nan")


def mean_or_nan(values: np.ndarray) -> float:
    """Mean of the entries that are not NaN; NaN, silently, if there is none."""
    known = values[~np.isnan(values)]
    return float(known.mean()) if len(known) else float("nan")


def reliability(confidence: np.ndarray, agreed: np.ndarray) -> list[Bin]:
    """``BINS`` bins of equal size, from the least to the most confident (equal confidences keep their order)."""
    order = np.argsort(confidence, kind="stable")
    parts = [rows for rows in np.array_split(order, BINS) if len(rows)]
    return [Bin(float(confidence[rows].mean()), float(agreed[rows].mean()), len(rows)) for rows in parts]


def calibration_error(confidence: np.ndarray, agreed: np.ndarray) -> float:
    """Expected calibration error (0-1): mean distance between confidence and agreement over the bins of ``reliability``."""
    bins = reliability(confidence, agreed)
    total = sum(b.n for b in bins)
    return sum(b.n * abs(b.confidence - b.agreement) for b in bins) / total if total else float("nan")
