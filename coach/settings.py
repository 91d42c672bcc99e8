"""Settings from the environment, with defaults that work offline on one machine."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Settings:
    """``contact`` is where people are handed to; ``retention_days`` how long conversations are kept; ``public_url`` is
    where people reach the server, for links outside a web page (empty: links are relative)."""

    data_dir: Path
    contact: str
    retention_days: int
    public_url: str


def settings() -> Settings:
    """The settings of this process. Raises ValueError naming the variable that is wrong."""
    days = os.environ.get("COACH_RETENTION_DAYS", "90")
    if not days.isdigit() or int(days) < 1:
        raise ValueError(f"COACH_RETENTION_DAYS is {days!r}; set it to a whole number of days")
    return Settings(
        data_dir=Path(os.environ.get("COACH_DATA_DIR", "var")),
        contact=os.environ.get("COACH_CONTACT", "").strip(),
        retention_days=int(days),
        public_url=_public_url(),
    )


def _public_url() -> str:
    url = os.environ.get("COACH_PUBLIC_URL", "").strip()
    if url and not url.startswith(("https://", "http://")):
        raise ValueError(f"COACH_PUBLIC_URL is {url!r}; begin it with https://")
    return url
