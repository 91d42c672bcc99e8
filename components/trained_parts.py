"""Keeps what was trained last, so that a change of wording or rules does not learn the same things again."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

_FOLDER = Path(os.environ.get("RASA_CACHE_DIRECTORY", ".rasa/cache")).parent / "trained_parts"


def forget() -> None:
    """Drop what is kept: the next training learns everything anew."""
    shutil.rmtree(_FOLDER, ignore_errors=True)


def reuse_or_make(key: str, folder: Path, make: Callable[[], None]) -> None:
    """Fill ``folder``: with the copy kept under ``key`` if there is one, else by ``make``, whose outcome is kept instead
    of the last one. An unfinished copy is never taken for a whole one."""
    kept = _FOLDER / key
    if kept.is_dir():
        shutil.copytree(kept, folder, dirs_exist_ok=True)
        return
    make()
    forget()
    unfinished = _FOLDER / f"{key}.part"
    shutil.copytree(folder, unfinished)
    unfinished.rename(kept)
