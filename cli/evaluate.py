"""``coach evaluate``: how well the trained model understands people, on kept-out sets and by cross-validation."""

from __future__ import annotations

from pathlib import Path

import click


@click.command()
@click.option("--folds", default=3, show_default=True, type=click.IntRange(0), help="Writers left out in turn, at most all.")
@click.option("--sample", type=click.IntRange(1), help="Test at most so many messages and people a set; for a quick look.")
@click.option("--baselines", is_flag=True, help="Also keyword counting and Rasa's default pipeline (some minutes).")
@click.option("--baseline-epochs", default=60, show_default=True, type=click.IntRange(1), help="Training of Rasa's pipeline.")
@click.option(
    "--output",
    type=click.Path(path_type=Path, file_okay=False),
    default="evaluation",
    show_default=True,
    help="Folder for report.md and report.png.",
)
def evaluate(folds: int, sample: int | None, baselines: bool, baseline_epochs: int, output: Path) -> None:
    """Measure the trained model; print a summary and write report.md and report.png."""
    from cli.models import MODEL, load_understanding
    from coach.role_model import load_role_model
    from evaluation.data import load_sets
    from evaluation.figure import write_figure
    from evaluation.report import summary, write_report
    from evaluation.run import evaluate as run
    from server.logs import configure_logs

    configure_logs()
    sets, role_model = load_sets(), load_role_model()
    results = run(role_model, load_understanding(), sets, folds, sample, baseline_epochs if baselines else 0, _tell)
    command = (
        f"coach evaluate --folds {folds}"
        + (f" --sample {sample}" if sample else "")
        + (f" --baselines --baseline-epochs {baseline_epochs}" if baselines else "")
    )
    output.mkdir(parents=True, exist_ok=True)
    write_report(results, output / "report.md", command, MODEL)
    write_figure(results, output / "report.png")
    click.echo(summary(results))
    click.echo(f"Written: {output / 'report.md'} and {output / 'report.png'}")


def _tell(line: str) -> None:
    click.echo(f"... {line}", err=True)


COMMANDS = [evaluate]
