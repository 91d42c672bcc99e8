"""Facts told in passing: how many of the follow-ups that an answer already replies to are noticed, and how many rightly."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from coach.evidence.reader import EvidenceReader
from coach.evidence.signal_data import ToldMessage
from evaluation.statistics import Figure, measure

# Counted by head, and a denial tells it as well: each pair is one thing to ask about.
_SAME = {
    "leading_teams.no_people": "leading_teams.people",
    "leading_teams.big_team": "leading_teams.people",
    "data.no_numbers": "data.measure",
    "value.no_money": "value.ownership",
}


@dataclass(frozen=True)
class ToldFigures:
    """Shares 0-1 over messages: of the facts told those noticed (``recall``), of those noticed the ones told (``precision``);
    the same for facts of the question that was open."""

    recall: Figure
    precision: Figure
    own_recall: Figure
    own_precision: Figure


def told_figures(reader: EvidenceReader, messages: Sequence[ToldMessage]) -> ToldFigures:
    """Read ``messages`` and compare the signals found with those marked by their writers."""
    counts = np.array([_counts(reader, message) for message in messages], dtype=float).reshape(-1, 6)

    def ratio(hits: int, of: int) -> Figure:
        def share(rows: np.ndarray) -> float:
            total = counts[rows, of].sum()
            return float(counts[rows, hits].sum() / total) if total else float("nan")

        return measure(len(counts), share)

    return ToldFigures(ratio(0, 1), ratio(0, 2), ratio(3, 4), ratio(3, 5))


def _counts(reader: EvidenceReader, message: ToldMessage) -> list[int]:
    """Facts noticed rightly, told, and noticed; then the same of the open question alone."""
    found = {_SAME.get(signal, signal) for signal in reader.read(message.text, message.question).signals}
    told = {_SAME.get(signal, signal) for signal in message.told}
    own = {signal for signal in found | told if signal.startswith(f"{message.question}.")}
    return [len(found & told), len(told), len(found), len(found & told & own), len(told & own), len(found & own)]
