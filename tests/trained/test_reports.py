"""Reports over HTTP open for their owner and for a time; the command writes the same; shared levels are compared in a browser."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import requests
from chromium import CHROMIUM
from serving import COACH, ROOT, Message, Server, environment

from channels.report_links import Claim, ReportLinks
from channels.sessions import Sessions, secret_key

SAID = "I lead nine people, hired six of them and moved two into new roles, returns fell by a third"
SKIP, MOST_TURNS = "leave out this whole topic", 9


class Person:
    """Someone who has finished an interview: in a session of their own, or as a ``sender`` that is taken as given."""

    def __init__(self, server: Server, sender: str = "") -> None:
        self._server, self.sender, self.header = server, sender, {}
        if not sender:
            begun = server.post({}, "/webhooks/rest/session")
            self.sender, self.token, self.cookie = begun.json()["session"], begun.json()["token"], next(iter(begun.cookies))
            self.header = {"Authorization": f"Bearer {self.token}"}
        self.say("start")
        messages = self.say(SAID)
        for _ in range(MOST_TURNS):
            if any("result" in message.get("custom", {}) for message in messages):
                break
            messages = self.say(SKIP)
        offered = next(m["custom"]["report"] for m in self.say("can you send me a report as pdf") if "report" in m.get("custom", {}))
        self.assessment: str = offered["id"]
        self.links: dict[str, str] = offered["links"]
        self.share_link: str = offered["share_link"]

    def say(self, text: str) -> list[Message]:
        answer = self._server.post({"sender": self.sender, "message": text}, headers=self.header)
        assert answer.status_code == 200, answer.text
        return answer.json()


@pytest.fixture(scope="module")
def kim(guarded: Server) -> Person:
    return Person(guarded)


@pytest.fixture(scope="module")
def fetch(guarded: Server) -> Callable[..., requests.Response]:
    return lambda path, **options: requests.get(guarded.url + path, timeout=30, **options)


def test_links_open_the_report_in_every_format(kim: Person, fetch: Callable[..., requests.Response]) -> None:
    begins = {"pdf": b"%PDF-", "html": b"<!doctype html>", "md": b"# ", "json": b"{"}
    assert set(kim.links) == set(begins)
    for form, link in kim.links.items():
        answer = fetch(link, headers=kim.header)
        assert answer.status_code == 200 and answer.content.startswith(begins[form]) and len(answer.content) < 300_000
        assert "no-store" in answer.headers["cache-control"] and answer.headers["referrer-policy"] == "no-referrer"
        assert kim.assessment[:8] in answer.headers["content-disposition"]
    page = fetch(kim.links["html"], headers=kim.header)
    assert "hired six of them" in page.text and page.headers["content-security-policy"].startswith("default-src 'none'")


def test_the_sessions_cookie_opens_it_too(kim: Person, guarded: Server, fetch: Callable[..., requests.Response]) -> None:
    cookie = kim.cookie
    assert cookie.path == "/reports" and cookie.has_nonstandard_attr("HttpOnly") and cookie.get_nonstandard_attr("SameSite") == "Lax"
    assert not cookie.secure
    assert fetch(kim.links["pdf"], cookies={cookie.name: cookie.value}).status_code == 200
    # It opens reports and does nothing else: it is no session token.
    assert guarded.post({"message": "hi"}, headers={"Authorization": f"Bearer {cookie.value}"}).status_code == 401
    again = fetch(kim.links["pdf"], headers=kim.header | {"X-Forwarded-Proto": "https"})
    assert next(iter(again.cookies)).secure, "behind https it is sent by https alone"


def test_nobody_else_can_open_it_and_it_expires(kim: Person, guarded: Server, fetch: Callable[..., requests.Response]) -> None:
    key = secret_key(guarded.data_dir)
    stranger, token = Sessions(key).issue()
    beside = guarded.post({}, "/webhooks/rest/session").cookies

    def made(links: ReportLinks, **changes: Any) -> requests.Response:
        claim = replace(Claim(kim.sender, kim.assessment, "pdf", "session"), **changes)
        return fetch(f"/reports/{links.token(claim)}.pdf", headers=kim.header)

    refused = {
        "no session": fetch(kim.links["pdf"]),
        "somebody else's session": fetch(kim.links["pdf"], headers={"Authorization": f"Bearer {token}"}),
        "somebody else's cookie": fetch(kim.links["pdf"], cookies=beside),
        "somebody else's session with the owner's cookie": fetch(
            kim.links["pdf"], headers={"Authorization": f"Bearer {token}"}, cookies={kim.cookie.name: kim.cookie.value}
        ),
        "the session as a cookie": fetch(kim.links["pdf"], cookies={kim.cookie.name: kim.token}),
        "a link for a stranger": made(ReportLinks(key), sender=stranger),
        "a link of another server": made(ReportLinks("another-key-of-sufficient-length-here")),
        "a link of an hour ago": made(ReportLinks(key, clock=lambda: time.time() - 3600)),
        "a session token": fetch(f"/reports/{token}.pdf", headers=kim.header),
        "a cut link": fetch(kim.links["pdf"][:-9] + ".pdf", headers=kim.header),
        "the bare id": fetch(f"/reports/{kim.assessment}.pdf", headers=kim.header),
        "another document": fetch(kim.links["pdf"].removesuffix("pdf") + "json", headers=kim.header),
        "another format": fetch(kim.links["pdf"].removesuffix("pdf") + "exe", headers=kim.header),
        "an older assessment": made(ReportLinks(key), assessment="f" * 32),
    }
    assert {name: answer.status_code for name, answer in refused.items()} == dict.fromkeys(refused, 403) | {
        "another format": 404,
        "an older assessment": 410,
    }
    assert not any(SAID.split(",")[0] in answer.text for answer in refused.values())
    assert "same browser" in refused["no session"].text and refused["no session"].text.count("\n") == 0


def test_where_there_is_no_session_the_link_is_the_proof(server: Server) -> None:
    person = Person(server, sender="private-report")
    link = server.url + person.links["pdf"]
    assert requests.get(link, timeout=30).content.startswith(b"%PDF-")
    assert not requests.get(link, timeout=30).cookies
    stranger = {"Authorization": f"Bearer {Sessions(secret_key(server.data_dir)).issue()[1]}"}
    assert requests.get(link, headers=stranger, timeout=30).status_code == 403
    old = ReportLinks(secret_key(server.data_dir), clock=lambda: time.time() - 900)
    expired = old.token(Claim(person.sender, person.assessment, "pdf", "private"))
    assert requests.get(f"{server.url}/reports/{expired}.pdf", timeout=30).status_code == 403


def test_the_link_is_dead_when_the_data_is_deleted(guarded: Server, fetch: Callable[..., requests.Response]) -> None:
    lee = Person(guarded)
    assert fetch(lee.links["md"], headers=lee.header).status_code == 200
    lee.say("please delete my data")
    lee.say("yes")
    assert fetch(lee.links["md"], headers=lee.header).status_code == 410


def test_the_method_is_a_page_under_a_closed_policy(fetch: Callable[..., requests.Response]) -> None:
    answer = fetch("/method")
    assert answer.headers["content-type"].startswith("text/html") and "<h1>Method</h1>" in answer.text
    assert answer.headers["content-security-policy"].startswith("default-src 'none'; style-src 'self';")
    assert "script" not in answer.headers["content-security-policy"]


def test_the_command_writes_the_same_report(kim: Person, guarded: Server, fetch: Callable[..., requests.Response], tmp_path: Path) -> None:
    def coach(*options: str) -> subprocess.CompletedProcess[str]:
        command = [str(COACH), "report", *options, "--data-dir", str(guarded.data_dir)]
        return subprocess.run(command, cwd=ROOT, env=environment(), capture_output=True, text=True, timeout=60)

    for form in ("pdf", "json"):
        file = tmp_path / f"report.{form}"
        done = coach(kim.assessment, "--format", form, "-o", str(file))
        assert done.returncode == 0, done.stderr
        assert file.read_bytes() == fetch(kim.links[form], headers=kim.header).content
    failed = coach("0" * 32, "-o", str(tmp_path / "x.pdf"))
    assert failed.returncode == 2 and failed.stderr.startswith("coach: ") and failed.stderr.count("\n") == 1


def test_shared_link_holds_levels_only(kim: Person) -> None:
    path, _, fragment = kim.share_link.partition("#")
    assert path == "/result" and fragment.split(":")[1].count(",") == 4
    assert not any(ch.isalpha() for ch in fragment.split(":")[1])


@pytest.mark.skipif(CHROMIUM is None, reason="needs a Chromium on this machine")
def test_two_shared_results_are_compared_side_by_side(kim: Person, guarded: Server) -> None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page()
        requested: list[str] = []
        problems: list[Any] = []
        page.on("request", lambda request: requested.append(request.url))
        page.on("console", lambda message: problems.append(message.text) if message.type == "error" else None)
        page.goto(guarded.url + kim.share_link)
        page.wait_for_selector("table")
        own = page.locator("tbody tr").first.locator("td").first.inner_text()
        page.fill("#other", "https://coach.example/result#" + kim.share_link.partition("#")[2].split(":")[0] + ":2,3,-,4.5,1")
        page.click("button")
        page.wait_for_selector("th:has-text('The other link')")
        rows = [row.inner_text().split("\t") for row in page.locator("tbody tr").all()]
        page.fill("#other", "<script>alert(1)</script>")
        page.click("button")
        refusal = page.locator("#problem").inner_text()
        browser.close()
    assert rows[0][1].strip() == own.strip() and [row[2].strip() for row in rows] == ["2", "3", "not covered", "4.5", "1"]
    assert "no result link" in refusal and not problems
    # What stands after the # never reaches a server, and nothing comes from anywhere else.
    assert all(url.startswith(guarded.url) and ":2,3" not in url.partition("#")[0] for url in requested)
