"""Nothing for axe to find in any state; zoom, reduced motion, the live region and the chart's table."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from conftest import PHONE, ROOT
from playwright.sync_api import Browser, expect
from serving import Server
from widget import Widget

# axe itself tries to add a style to the page, which the policy forbids.
BY_AXE = ("Applying inline style",)
AXE = ROOT / "web" / "vendor" / "test" / "axe.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
CODE = re.compile(r"^[A-Z2-9]{4}-[A-Z2-9]{4}$")
LOOKS: dict[str, dict[str, Any]] = {
    "light": {},
    "dark": {"color_scheme": "dark"},
    "phone": PHONE,
    "phone-dark": {**PHONE, "color_scheme": "dark"},
}


def violations(widget: Widget) -> list[str]:
    """What axe finds, shadow roots included."""
    assert widget.page.evaluate("window.violations") == []
    widget.page.evaluate(AXE.read_text(encoding="utf-8"))
    found = widget.page.evaluate("(tags) => axe.run(document, { runOnly: tags })", TAGS)
    assert len(found["passes"]) > 15, "axe looked at something"
    widget.page.evaluate("window.violations = []")
    return [
        f"{entry['id']}: {node['html'][:160]} {node.get('failureSummary', '')[:200]}"
        for entry in found["violations"]
        for node in entry["nodes"]
    ]


def show_result(widget: Widget) -> None:
    """Scroll the list of messages to the beginning of the result."""
    widget.host.locator(".result").evaluate("(result) => result.scrollIntoView()")


@pytest.fixture(scope="module")
def finished(browser: Browser, server: Server) -> Iterator[dict[str, Any]]:
    """The browser storage of a person who has the result."""
    context = browser.new_context()
    widget = Widget(context.new_page()).open(server.url)
    widget.press("Start")
    widget.finish("manager")
    yield context.storage_state()
    context.close()


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS.keys())
def test_axe_finds_nothing(
    look: dict[str, Any], new_widget: Callable[..., Widget], server: Server, finished: dict[str, Any], request: pytest.FixtureRequest
) -> None:
    name = request.node.callspec.id
    widget = new_widget(tolerate=BY_AXE, **look).open(server.url)
    assert violations(widget) == []
    widget.picture(f"{name}-greeting")
    widget.press("Start")
    assert violations(widget) == []
    widget.host.get_by_role("button", name="Menu").click()
    assert violations(widget) == []
    widget.picture(f"{name}-menu")
    widget.host.get_by_role("menuitem", name="Continue on another device").click()
    expect(widget.host.locator(".code")).to_have_text(CODE)
    assert violations(widget) == []
    widget.picture(f"{name}-transfer")
    after = new_widget(tolerate=BY_AXE, **look, storage_state=finished).open(server.url)
    after.host.locator(".result").scroll_into_view_if_needed()
    after.page.evaluate(
        "document.querySelector('career-chat').shadowRoot.querySelector('deep-chat').shadowRoot.querySelector('.result').scrollIntoView()"
    )
    assert violations(after) == []
    after.picture(f"{name}-result")


@pytest.mark.parametrize("look", [{}, PHONE], ids=["desktop", "phone"])
def test_right_to_left(
    look: dict[str, Any], new_widget: Callable[..., Widget], server: Server, finished: dict[str, Any], request: pytest.FixtureRequest
) -> None:
    widget = new_widget(tolerate=BY_AXE, **look, storage_state=finished)
    widget.page.add_init_script("document.addEventListener('DOMContentLoaded', () => { document.documentElement.dir = 'rtl'; })")
    widget.open(server.url)
    widget.page.evaluate(
        "document.querySelector('career-chat').shadowRoot.querySelector('deep-chat').shadowRoot.querySelector('.result').scrollIntoView()"
    )
    assert violations(widget) == []
    widget.picture(f"rtl-{request.node.callspec.id}")
    send, text = widget.host.get_by_role("button", name="Send").bounding_box(), widget.input.bounding_box()
    assert send and text and send["x"] < text["x"], "the send button is at the end of the line"
    assert widget.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_two_hundred_percent_zoom(new_widget: Callable[..., Widget], server: Server) -> None:
    """1280 by 800 at 200 % leaves 640 by 400 CSS pixels; a phone on its side has as little."""
    widget = new_widget(tolerate=BY_AXE, viewport={"width": 640, "height": 400}).open(server.url)
    widget.press("Start")
    expect(widget.input).to_be_in_viewport()
    log = widget.log.bounding_box()
    assert log and log["height"] >= 130, "there is room left to read"
    assert widget.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert violations(widget) == []
    widget.picture("zoom-200")


def test_reduced_motion(new_widget: Callable[..., Widget], server: Server) -> None:
    still = new_widget(reduced_motion="reduce").open(server.url)
    moving = new_widget(reduced_motion="no-preference").open(server.url)
    animation = "getComputedStyle(document.querySelector('career-chat').shadowRoot.querySelector('.dots i')).animationName"
    assert moving.page.evaluate(animation) == "dot"
    assert still.page.evaluate(animation) == "none"


def test_replies_are_announced_and_speakers_named(widget: Widget) -> None:
    widget.press("Start")
    for name, value in (("aria-live", "polite"), ("aria-label", "Conversation with the career coach"), ("tabindex", "0")):
        expect(widget.log).to_have_attribute(name, value)
    texts = widget.log.inner_text()
    assert texts.index("Coach:") < texts.index("You:") < texts.rindex("Coach:")


def test_reading_starts_at_the_beginning_of_a_long_reply(new_widget: Callable[..., Widget], server: Server) -> None:
    widget = new_widget(**PHONE).open(server.url)
    widget.press("Start")
    widget.finish("manager")
    widget.press("Why?")
    replies = sum(1 for entry in widget.entries if entry["author"] == "coach")
    last_said = max(number for number, entry in enumerate(widget.entries) if entry["author"] == "user")
    first = widget.host.locator(".reply").nth(replies - (len(widget.entries) - 1 - last_said))
    expect(first).to_be_in_viewport(ratio=1)
    reply, log = first.bounding_box(), widget.log.bounding_box()
    assert reply and log and 0 <= reply["y"] - log["y"] < 60, "it begins at the top of what is seen"


def test_the_whole_question_can_be_seen_above_its_options(new_widget: Callable[..., Widget], server: Server) -> None:
    for look in (PHONE, {}):
        widget = new_widget(**look).open(server.url)
        widget.press("Start")
        widget.say("I led a team of eight people and we moved to weekly planning. Late launches fell by half")
        expect(widget.options.first).to_be_visible()
        question, log = widget.host.locator(".reply").last.bounding_box(), widget.log.bounding_box()
        assert question and log and question["y"] + question["height"] <= log["y"] + log["height"]
        expect(widget.options.first).to_be_in_viewport(ratio=1)
        assert widget.log.evaluate("(list) => list.scrollHeight - list.scrollTop - list.clientHeight") < 2
        thread = widget.host.locator(".thread").bounding_box()
        assert thread and log["height"] <= thread["height"] + 1, "the list is no taller than its place"
