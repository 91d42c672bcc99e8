"""Links to reports are bound to owner, assessment and document, expire, and are no session tokens."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

import jwt
import pytest

from channels.report_links import FORMATS, LIFETIME_SECONDS, Claim, InvalidLink, Owner, ReportLinks
from channels.sessions import ALGORITHM, InvalidSession, Sessions

KEY = "a-secret-key-of-sufficient-length-for-tests"
NOW = 1_800_000_000.0
SESSIONS = Sessions(KEY)
CLAIM = Claim("kim", "a" * 32, "pdf", "session")


def links_at(seconds: float = 0.0, key: str = KEY, public_url: str = "") -> ReportLinks:
    return ReportLinks(key, public_url, clock=lambda: NOW + seconds)


@pytest.mark.parametrize("owner", get_args(Owner))
def test_a_link_per_format_proves_what_it_was_made_for(owner: Owner) -> None:
    links = links_at().links("kim", "a" * 32, owner)
    assert set(links) == set(FORMATS)
    for form, link in links.items():
        token, _, end = link.removeprefix("/reports/").rpartition(".")
        assert end == form and links_at().claim(token, form) == Claim("kim", "a" * 32, form, owner)


def test_a_link_opens_one_document() -> None:
    token = links_at().token(CLAIM)
    for form in set(FORMATS) - {"pdf"}:
        with pytest.raises(InvalidLink):
            links_at().claim(token, form)


@pytest.mark.parametrize("change", ["", "x", "a.b.c", "....", "\u00fc", "null"])
def test_forged_links_are_refused(change: str) -> None:
    good = links_at().token(CLAIM)
    for token in (change, change + good, good[:-2] + change, links_at(key="another-key-of-sufficient-length-here").token(CLAIM)):
        if token != good:
            with pytest.raises(InvalidLink):
                links_at().claim(token, "pdf")


@pytest.mark.parametrize("missing", ["sub", "aid", "doc", "own", "exp", "aud"])
def test_a_link_that_leaves_something_open_is_refused(missing: str) -> None:
    signed = {"aud": "report", "sub": "kim", "aid": "a" * 32, "doc": "pdf", "own": "private", "exp": int(NOW) + 60}
    token = jwt.encode({name: value for name, value in signed.items() if name != missing}, KEY, ALGORITHM)
    with pytest.raises(InvalidLink):
        links_at().claim(token, "pdf")


@pytest.mark.parametrize("owner", get_args(Owner))
def test_links_expire(owner: Owner) -> None:
    token, lifetime = links_at().token(replace(CLAIM, owner=owner)), LIFETIME_SECONDS[owner]
    assert links_at(lifetime - 1).claim(token, "pdf").owner == owner
    with pytest.raises(InvalidLink, match="expired"):
        links_at(lifetime).claim(token, "pdf")


def test_a_link_that_is_its_own_proof_is_a_short_one() -> None:
    assert LIFETIME_SECONDS["private"] == 15 * 60 < LIFETIME_SECONDS["session"]


def test_a_session_token_is_no_link_and_a_link_no_session_token() -> None:
    session, token = SESSIONS.issue()
    with pytest.raises(InvalidLink):
        links_at().claim(token, "pdf")
    with pytest.raises(InvalidSession):
        SESSIONS.session_of(ReportLinks(KEY).token(replace(CLAIM, sender=session)))


def test_links_are_added_only_where_a_report_is_offered() -> None:
    messages = [{"text": "hello"}, {"text": "here", "custom": {"report": {"id": "b" * 32, "share": "x:1"}, "progress": {}}}]
    plain, offered = links_at(public_url="https://coach.example/").attach(messages, "kim")
    assert plain == {"text": "hello"} and offered["custom"]["progress"] == {}
    report = offered["custom"]["report"]
    assert report["id"] == "b" * 32 and all(link.startswith("https://coach.example/reports/") for link in report["links"].values())
    assert report["share_link"] == "https://coach.example/result#x:1"
