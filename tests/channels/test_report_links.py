"""Links to reports are bound to owner and assessment, expire, and are no session tokens."""

from __future__ import annotations

import pytest

from channels.report_links import InvalidLink, ReportLinks
from channels.sessions import InvalidSession, Sessions

KEY = "a-secret-key-of-sufficient-length-for-tests"
LINKS, SESSIONS = ReportLinks(KEY), Sessions(KEY)


def token_in(link: str) -> str:
    return link.removeprefix("/reports/").rpartition(".")[0]


def test_link_proves_owner_and_assessment_in_every_format() -> None:
    links = LINKS.links("kim", "a" * 32)
    assert set(links) == {"pdf", "html", "md", "json"}
    for form, link in links.items():
        assert link.endswith(f".{form}") and LINKS.owner(token_in(link)) == ("kim", "a" * 32)


@pytest.mark.parametrize("change", ["", "x", "a.b.c", "....", "\u00fc", "null"])
def test_forged_links_are_refused(change: str) -> None:
    good = LINKS.token("kim", "a" * 32)
    for token in (change, change + good, good[:-2] + change, ReportLinks("another-key-of-sufficient-length-here").token("kim", "a" * 32)):
        if token != good:
            with pytest.raises(InvalidLink):
                LINKS.owner(token)


def test_links_expire() -> None:
    with pytest.raises(InvalidLink, match="expired"):
        LINKS.owner(LINKS.token("kim", "a" * 32, lifetime=-1))


def test_a_session_token_is_no_link_and_a_link_no_session_token() -> None:
    session, token = SESSIONS.issue()
    with pytest.raises(InvalidLink):
        LINKS.owner(token)
    with pytest.raises(InvalidSession):
        SESSIONS.session_of(LINKS.token(session, "a" * 32))


def test_links_are_added_only_where_a_report_is_offered() -> None:
    messages = [{"text": "hello"}, {"text": "here", "custom": {"report": {"id": "b" * 32, "share": "x:1"}, "progress": {}}}]
    plain, offered = ReportLinks(KEY, "https://coach.example/").attach(messages, "kim")
    assert plain == {"text": "hello"} and offered["custom"]["progress"] == {}
    report = offered["custom"]["report"]
    assert report["id"] == "b" * 32 and all(link.startswith("https://coach.example/reports/") for link in report["links"].values())
    assert report["share_link"] == "https://coach.example/result#x:1"
