"""``coach role-model``: check a role model and preview the interview it makes."""

from __future__ import annotations

from pathlib import Path

import click


@click.group("role-model")
def role_model() -> None:
    """Check or preview a role model folder."""


@role_model.command()
@click.argument("path", type=click.Path(path_type=Path))
def check(path: Path) -> None:
    """Validate the role model in PATH."""
    from coach.role_model import load_role_model

    model = load_role_model(path)
    questions = sum(1 + len(c.follow_ups) for c in model.competencies)
    parts = f"{len(model.competencies)} competencies, {questions} questions, {len(model.faq)} FAQ entries"
    click.echo(f"{model.name} {model.version}: {parts}. All well.")


@role_model.command()
@click.argument("path", type=click.Path(path_type=Path))
def preview(path: Path) -> None:
    """Show the interview that the role model in PATH makes."""
    from coach.role_model import load_role_model

    for number, competency in enumerate(load_role_model(path).competencies, start=1):
        click.echo(f"{number}. {competency.name}\n   {competency.question.text}")
        for follow_up in competency.follow_ups:
            condition = follow_up.ask_if
            when = " and ".join([f"no {s}" for s in condition.missing] + list(condition.present))
            click.echo(f"   - if {when or 'always'}: {follow_up.text}")
            if follow_up.options:
                click.echo(f"     [{' | '.join(option.label for option in follow_up.options)}]")


COMMANDS = [role_model]
