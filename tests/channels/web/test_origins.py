"""Which pages may embed the coach, and how the list is configured."""

from __future__ import annotations

import pytest

from channels.web.origins import Origins
from coach.settings import settings

JOBS = "https://jobs.example.com"


@pytest.mark.parametrize(
    ("origin", "host", "allowed"),
    [
        (JOBS, "coach.example.com", True),
        ("https://coach.example.com", "coach.example.com", True),
        ("http://127.0.0.1:5005", "127.0.0.1:5005", True),
        (None, "coach.example.com", True),
        ("https://jobs.example.com.evil.test", "coach.example.com", False),
        ("https://evil.test/https://jobs.example.com", "coach.example.com", False),
        ("http://jobs.example.com", "coach.example.com", False),
        ("null", "coach.example.com", False),
        ("http://127.0.0.1:5006", "127.0.0.1:5005", False),
        ("*", "coach.example.com", False),
    ],
)
def test_who_may_embed(origin: str | None, host: str, allowed: bool) -> None:
    assert Origins((JOBS,)).allows(origin, host) is allowed


@pytest.mark.parametrize("listed", [f"{JOBS},http://localhost:8080", f" {JOBS} http://localhost:8080 "])
def test_the_list_is_read(listed: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COACH_ALLOWED_ORIGINS", listed)
    assert settings().allowed_origins == (JOBS, "http://localhost:8080")


@pytest.mark.parametrize(
    "listed", ["*", "https://*.example.com", "jobs.example.com", f"{JOBS}/careers", "https://.*", "null", "javascript:x"]
)
def test_wildcards_and_mistakes_are_refused_with_a_mend(listed: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COACH_ALLOWED_ORIGINS", listed)
    with pytest.raises(ValueError, match="COACH_ALLOWED_ORIGINS .* write origins such as https://"):
        settings()


def test_redis_address_is_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REDIS_URL", "host:6379")
    with pytest.raises(ValueError, match="REDIS_URL"):
        settings()
