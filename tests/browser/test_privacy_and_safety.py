"""Deleting everything, moving to another device, and text that would like to be code."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator

import pytest
from conftest import ROOT
from playwright.sync_api import Browser, Page, expect
from serving import Server
from widget import Widget

CANARY = "canary tangerine zeppelin"
HOSTILE = [
    "<img src=x onerror=\"window.ran='img'\">",
    "<script>window.ran='script'</script>",
    "[press me](javascript:window.ran='link')",
    '<a href="javascript:window.ran=1">press</a>',
    "<svg/onload=window.ran=1>",
    "**<iframe srcdoc='<script>parent.ran=1</script>'>**",
]


def stored(server: Server, text: str) -> int:
    """How often ``text`` stands in the server's files."""
    for name in ("coach.db", "web.db"):
        with sqlite3.connect(server.data_dir / name, timeout=10) as database:
            database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        database.close()
    return sum(path.read_bytes().count(text.encode()) for path in server.data_dir.iterdir() if path.is_file())


def test_delete_my_data(widget: Widget, server: Server, new_widget: Callable[..., Widget]) -> None:
    other = new_widget(same_as=widget).open(server.url)
    widget.press("Start")
    widget.say(f"I led six people in the {CANARY} team and cut returns by half")
    assert stored(server, CANARY) > 0
    expect(other.log).to_contain_text(CANARY)
    widget.menu("Delete my data")
    widget.picture("delete-data")
    widget.host.get_by_role("button", name="Cancel").click()
    expect(widget.log).to_contain_text(CANARY)
    widget.menu("Delete my data")
    widget.host.get_by_role("button", name="Delete everything").click()
    for tab in (widget, other):
        expect(tab.log).not_to_contain_text(CANARY)
        expect(tab.option("Start")).to_be_visible()
        assert CANARY not in tab.page.evaluate("JSON.stringify(localStorage)")
    assert stored(server, CANARY) == 0


def test_delete_my_data_in_the_conversation(widget: Widget, server: Server) -> None:
    widget.press("Start")
    widget.say(f"I led six people in the second {CANARY} team")
    widget.say("please delete my data")
    widget.press_first()
    expect(widget.log).not_to_contain_text(CANARY)
    assert CANARY not in widget.page.evaluate("JSON.stringify(localStorage)")
    assert stored(server, f"second {CANARY}") == 0


def test_continue_on_another_device(widget: Widget, new_widget: Callable[..., Widget], server: Server) -> None:
    widget.press("Start")
    widget.say("I led six people and cut returns by half")
    widget.menu("Continue on another device")
    expect(widget.host.locator(".code")).to_contain_text("-")
    code = widget.host.locator(".code").inner_text()
    phone = new_widget(tolerate=("404",)).open(server.url)
    for typed in ("AAAA-AAAA", code.lower().replace("-", " ")):
        if typed == "AAAA-AAAA":
            phone.menu("I have a code")
        phone.host.get_by_label("Code").fill(typed)
        phone.host.get_by_role("button", name="Continue here").click()
        if typed == "AAAA-AAAA":
            expect(phone.host.get_by_role("alert")).to_contain_text("wrong, used or too old")
    expect(phone.log).to_contain_text("I led six people and cut returns by half")
    assert phone.entries == widget.entries
    phone.say("how many questions are left?")
    expect(widget.log).to_contain_text("how many questions are left?")
    third = new_widget(tolerate=("404",)).open(server.url)
    third.menu("I have a code")
    third.host.get_by_label("Code").fill(code)
    third.host.get_by_role("button", name="Continue here").click()
    expect(third.host.get_by_role("alert")).to_contain_text("wrong, used or too old")


def test_start_again(widget: Widget) -> None:
    widget.press("Start")
    widget.say("I led six people and cut returns by half")
    before = widget.seq
    widget.menu("Start again")
    widget.answered(before)
    widget.press_first()
    assert widget.question == "leading_teams"


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text(widget: Widget, text: str) -> None:
    widget.press("Start")
    widget.say(f"I run the shop {text} and its plan, with two people")
    widget.page.reload()
    expect(widget.log).to_contain_text("I run the shop")
    assert widget.page.evaluate("window.ran") is None
    assert widget.log.locator("img, script, iframe, a, svg").count() == 0


@pytest.fixture
def modules(browser: Browser) -> Iterator[Page]:
    """A page that can import the widget's modules one by one."""
    page = browser.new_page()
    page.route("http://widget.test/", lambda route: route.fulfill(body="<!doctype html>", content_type="text/html"))
    page.route("http://widget.test/src/*", lambda route: route.fulfill(path=ROOT / "web" / "src" / route.request.url.rsplit("/", 1)[1]))
    page.goto("http://widget.test/")
    yield page
    page.close()


def test_links_are_plain_web_addresses(modules: Page) -> None:
    """The widget's own filter, given what a careless role model might say."""
    text = (
        "See https://example.com/a?b=1. [docs](https://example.com/docs) [bad](javascript:alert(1)) "
        '[odd](https://e.com/"onclick=x) <b>no</b> **yes**'
    )
    html = modules.evaluate("async (text) => (await import('/src/safe-html.js')).safeHtml(text)", text)
    assert '<a href="https://example.com/a?b=1"' in html and '<a href="https://example.com/docs"' in html
    assert 'href="javascript' not in html and '"onclick' not in html
    assert "<b>" not in html and "<strong>yes</strong>" in html
    assert html.count("<a ") == html.count('rel="noopener noreferrer nofollow"')


def test_report_links_become_download_buttons(modules: Page) -> None:
    links = {"pdf": "/reports/x.pdf", "html": "javascript:alert(1)", "md": "https://coach.test/reports/x.md"}
    html = modules.evaluate(
        """async (links) => {
          const { coachHtml } = await import("/src/message-html.js");
          const { Texts } = await import("/src/texts.js");
          return coachHtml({ text: "Here it is.", custom: { report: { links } } }, new Texts(), location.origin);
        }""",
        links,
    )
    assert 'href="http://widget.test/reports/x.pdf"' in html and 'href="https://coach.test/reports/x.md"' in html
    assert "javascript" not in html
