"""Runs the benchmark and prints it; figures are compared as ratios within one run, because machines are noisy."""

from __future__ import annotations

import statistics
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from benchmarks.interview import SIXTY_WORDS, TURNS
from benchmarks.servers import Running, coach_server, stock_server


@dataclass(frozen=True)
class Figures:
    """What one way of running costs. Times in seconds or milliseconds as named, memory in MB."""

    first_reply_s: float
    p50_ms: float
    p95_ms: float
    sixty_words_ms: float
    resident_mb: float


def measure(server: Running, interviews: int) -> Figures:
    """Time ``interviews`` interviews one after the other, each with a new person."""
    times, long_times = [], []
    for number in range(interviews):
        for turn, text in enumerate(TURNS):
            times.append(server.say(f"bench-{number}", f"{text} {number}" if turn else text)[1])
        server.say(f"long-{number}", "start")
        long_times.append(server.say(f"long-{number}", f"{SIXTY_WORDS} That was in year {number}.")[1])
    times.sort()
    return Figures(
        server.seconds_to_first_reply,
        statistics.median(times),
        times[int(0.95 * len(times))],
        statistics.median(long_times),
        server.resident_mb(),
    )


def run(interviews: int, train: bool) -> str:
    """The benchmark's report as text. ``train`` also times a training from scratch."""
    from cli.models import ensure_model, train_model

    model, lines = ensure_model(), []
    with tempfile.TemporaryDirectory() as folder:
        with coach_server(Path(folder) / "coach") as server:
            ours = measure(server, interviews)
        with stock_server(model, Path(folder)) as server:
            stock = measure(server, interviews)
    lines.append(f"{'':24}{'coach serve':>14}{'stock Rasa':>14}{'stock / coach':>16}")
    for label, name, unit in _ROWS:
        a, b = getattr(ours, name), getattr(stock, name)
        lines.append(f"{label:24}{a:>11.1f} {unit:<2}{b:>11.1f} {unit:<2}{b / a:>16.2f}")
    if train:
        started = time.perf_counter()
        train_model(from_scratch=True)
        lines.append(f"{'training from scratch':24}{time.perf_counter() - started:>11.1f} s")
    return "\n".join(lines)


_ROWS = (
    ("start to first reply", "first_reply_s", "s"),
    ("turn, median", "p50_ms", "ms"),
    ("turn, 95th percentile", "p95_ms", "ms"),
    ("turn of 60 words", "sixty_words_ms", "ms"),
    ("resident memory", "resident_mb", "MB"),
)
