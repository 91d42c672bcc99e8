"""``coach report``: the report of a finished assessment as a file."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import click

from coach.interview.interview import Interview
from coach.report.document import build_report
from coach.report.render import FORMATS, file_name, render


@click.command("report")
@click.argument("assessment_id", metavar="ID")
@click.option("--format", "form", type=click.Choice(FORMATS), default="pdf", show_default=True)
@click.option("-o", "--output", type=click.Path(path_type=Path, dir_okay=False), help="File to write; - for standard output.")
@click.option("--paper", type=click.Choice(["a4", "letter"]), default="a4", show_default=True, help="Paper of a PDF.")
@click.option("--data-dir", type=click.Path(path_type=Path), default="var", show_default=True, help="Where conversations are kept.")
def report_command(assessment_id: str, form: str, output: Path | None, paper: str, data_dir: Path) -> None:
    """Write the report of the finished assessment ID (the chat shows it with a result)."""
    from coach.role_model import load_role_model
    from server.assessments import find_assessment
    from server.tracker_store import CoachTrackerStore

    database = data_dir / "coach.db"
    if not database.is_file():
        raise ValueError(f"there are no conversations in {database}; name the folder they are in with --data-dir")
    interview = find_assessment(CoachTrackerStore(db=str(database)), load_role_model(), assessment_id)
    made = build_report(interview, date.today())
    content = render(made, form, paper)  # type: ignore[arg-type]
    if str(output) == "-":
        sys.stdout.buffer.write(content)
        return
    path = output or Path(file_name(made, form))  # type: ignore[arg-type]
    path.write_bytes(content)
    click.echo(f"Written: {path}")


def write_reports(interview: Interview, folder: Path) -> list[Path]:
    """Write the report of ``interview`` into ``folder`` in every format; returns the files, readable by their owner only."""
    made = build_report(interview, date.today())
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for form in FORMATS:
        path = folder / file_name(made, form)
        path.write_bytes(render(made, form))
        path.chmod(0o600)
        paths.append(path)
    return paths


COMMANDS = [report_command]
