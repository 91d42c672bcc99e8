"""``coach bench``: speed and memory, against the stock way."""

from __future__ import annotations

import click


@click.command()
@click.option("--interviews", default=5, show_default=True, type=click.IntRange(1, 500), help="Interviews per server.")
@click.option("--train/--no-train", default=True, help="Also time a training from scratch.")
def bench(interviews: int, train: bool) -> None:
    """Measure start, turns, memory and training."""
    from benchmarks.run import run

    click.echo(run(interviews, train))


COMMANDS = [bench]
