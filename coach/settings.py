"""Settings from the environment, with defaults that work offline on one machine."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path

_ORIGIN = re.compile(r"https?://[a-z0-9.-]+(?::[0-9]{1,5})?")


@dataclass(frozen=True)
class Settings:
    """``contact`` is where people are handed to; ``retention_days`` how long conversations are kept; ``public_url`` is
    where people reach the server, for links outside a web page (empty: links are relative).

    ``allowed_origins`` are the sites that may embed the widget; ``redis_url`` is where several workers meet, empty for one.
    """

    data_dir: Path
    contact: str
    retention_days: int
    public_url: str
    allowed_origins: tuple[str, ...]
    redis_url: str


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
        allowed_origins=_origins(os.environ.get("COACH_ALLOWED_ORIGINS", "")),
        redis_url=_redis_url(os.environ.get("REDIS_URL", "").strip()),
    )


def _public_url() -> str:
    url = os.environ.get("COACH_PUBLIC_URL", "").strip()
    if url and not url.startswith(("https://", "http://")):
        raise ValueError(f"COACH_PUBLIC_URL is {url!r}; begin it with https://")
    return url


def _origins(listed: str) -> tuple[str, ...]:
    origins = tuple(listed.replace(",", " ").split())
    for origin in origins:
        if not _ORIGIN.fullmatch(origin):
            raise ValueError(f"COACH_ALLOWED_ORIGINS holds {origin!r}; write origins such as https://jobs.example.com, with commas between")
    return origins


def _redis_url(url: str) -> str:
    if url and not url.startswith(("redis://", "rediss://", "unix://")):
        raise ValueError("REDIS_URL is no Redis address; write it like redis://host:6379/0")
    return url
