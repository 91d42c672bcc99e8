"""``coach train``: train the model from data and role model."""

from __future__ import annotations

import time

import click


@click.command()
@click.option("--if-needed", is_flag=True, help="Do nothing when the model is newer than its inputs.")
def train(if_needed: bool) -> None:
    """Train the model (about a minute)."""
    from cli.models import MODEL, model_is_current, train_model

    if if_needed and model_is_current():
        return
    started = time.monotonic()
    train_model()
    click.echo(f"Trained {MODEL.relative_to(MODEL.parents[1])} in {time.monotonic() - started:.0f} s.")


COMMANDS = [train]
