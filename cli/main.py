"""The ``coach`` command. Errors are one line on stderr with what, where and how to mend it; exit code 2."""

from __future__ import annotations

import os
import sys
import warnings
from pathlib import Path

import click

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ.setdefault("SQLALCHEMY_SILENCE_UBER_WARNING", "1")
# Rasa's progress bars count what takes no time; it draws none from this level on. The ``coach`` command shows its own.
os.environ.setdefault("TQDM_DISABLE", "1")
os.environ.setdefault("LOG_LEVEL", "WARNING")
os.environ["RASA_TELEMETRY_ENABLED"] = "false"
warnings.simplefilter("ignore")
os.environ["PYTHONWARNINGS"] = "ignore"

ROOT = Path(__file__).resolve().parents[1]


class OneLineErrors(click.Group):
    """Turns the errors people can cause into one line and exit code 2."""

    def invoke(self, ctx: click.Context) -> object:
        from coach.role_model import RoleModelError

        # Libraries set filters of their own while they are imported; people at a terminal want none of it.
        warnings.warn = warnings.showwarning = lambda *args, **kwargs: None  # type: ignore[assignment]
        try:
            return super().invoke(ctx)
        except (RoleModelError, ValueError, OSError) as error:
            click.echo(f"coach: {' '.join(str(error).split())}", err=True)
            sys.exit(2)


@click.group(cls=OneLineErrors, context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """Career Coach: director of ecommerce or ecommerce marketing manager?"""
    sys.path.insert(0, str(ROOT))
    os.chdir(ROOT)


def _register() -> None:
    from cli import assess, bench, chat, evaluate, report, role_model, serve, train

    for module in (chat, serve, report, train, bench, assess, evaluate, role_model):
        for command in module.COMMANDS:
            main.add_command(command)


_register()

if __name__ == "__main__":
    main()
