"""``coach serve``: the web server with REST and, in the same process, the actions."""

from __future__ import annotations

import os
from pathlib import Path

import click


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", default=5005, show_default=True, type=click.IntRange(1, 65535))
@click.option("--role-model", type=click.Path(path_type=Path), help="Folder of another role model.")
@click.option("--data-dir", type=click.Path(path_type=Path), default="var", show_default=True, help="Where conversations are kept.")
@click.option("--trusted-rest", is_flag=True, help="Take sender ids as given; loopback only, for automated clients.")
def serve(host: str, port: int, role_model: Path | None, data_dir: Path, trusted_rest: bool) -> None:
    """Serve the coach at http://HOST:PORT/."""
    from cli.models import ensure_model
    from server.app import build_app, check_binding, run_server

    check_binding(host, trusted_rest)
    if role_model:
        os.environ["COACH_ROLE_MODEL"] = str(role_model.resolve())
    os.environ["COACH_DATA_DIR"] = str(data_dir)
    run_server(build_app(ensure_model(), data_dir, host, trusted_rest), host, port)


COMMANDS = [serve]
