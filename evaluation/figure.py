"""The picture of a run: reliability curve, confusion of acts, error per competency."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from evaluation.people_figures import PeopleFigures
from evaluation.run import Part, Results

_KEPT, _CROSS = "#1b6ca8", "#d9822b"


def write_figure(results: Results, path: Path) -> None:
    """Draw ``results`` into the PNG file ``path``."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(1, 3, figsize=(21, 8), gridspec_kw={"width_ratios": [1, 1.7, 1]}, constrained_layout=True)
    parts = [("kept out", results.kept_out, _KEPT)]
    if results.crossval:
        parts.append(("cross-validation", results.crossval, _CROSS))
    _reliability(axes[0], parts)
    _confusion(axes[1], results.kept_out)
    _errors(axes[2], parts)
    figure.savefig(path, dpi=90)
    pyplot.close(figure)


def _reliability(axis: Any, parts: list[tuple[str, Part, str]]) -> None:
    axis.plot([0, 1], [0, 1], color="grey", linestyle=":", label="perfect")
    for name, part, colour in parts:
        bins = part.people.reliability
        label = f"{name}, ECE {part.people.calibration_error.value:.2f}"
        axis.plot([b.confidence for b in bins], [b.agreement for b in bins], marker="o", color=colour, label=label)
    axis.set(
        xlim=(0, 1.02), ylim=(0, 1.02), xlabel="confidence", ylabel="share with the expert's lean", title="Reliability of the confidence"
    )
    axis.set_aspect("equal")
    axis.legend(loc="lower right")


def _confusion(axis: Any, part: Part) -> None:
    names, counts = part.acts.acts(), part.acts.matrix()
    shares = counts / np.maximum(1, counts.sum(axis=1, keepdims=True))
    axis.imshow(shares, cmap="Blues", vmin=0, vmax=1)
    axis.set_xticks(range(len(names)), names, rotation=90, fontsize=8)
    axis.set_yticks(range(len(names)), names, fontsize=8)
    for row, column in zip(*np.nonzero(counts)):
        dark = shares[row, column] > 0.5
        axis.text(column, row, counts[row, column], ha="center", va="center", fontsize=6, color="white" if dark else "black")
    axis.set(xlabel="decided", ylabel="right", title="Acts of kept-out messages")


def _errors(axis: Any, parts: list[tuple[str, Part, str]]) -> None:
    for i, (name, part, colour) in enumerate(parts):
        figures: PeopleFigures = part.people
        found = [c.error for c in figures.competencies.values()]
        values = np.array([f.value for f in found])
        bars = np.abs(np.array([[f.value - f.low for f in found], [f.high - f.value for f in found]]))
        places = np.arange(len(found)) + (i - (len(parts) - 1) / 2) * 0.36
        axis.bar(places, values, 0.34, yerr=bars, capsize=4, color=colour, label=name)
    axis.set_xticks(range(len(figures.competencies)), list(figures.competencies), rotation=20)
    axis.set(ylabel="mean absolute error (levels), 95 % interval", title="Error per competency")
    axis.legend()
