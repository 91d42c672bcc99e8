"""The coach on somebody else's page: one script tag, only where it is allowed, closed until it is wanted."""

from __future__ import annotations

from collections.abc import Callable

import requests
from conftest import PHONE
from embedding import EmbeddingSite
from playwright.sync_api import expect
from serving import Server
from test_accessible import BY_AXE, violations
from widget import Widget


def launcher(widget: Widget):  # noqa: ANN201
    return widget.host.locator(".launcher")


def test_one_script_tag_on_another_origin(new_widget: Callable[..., Widget], server: Server, site: EmbeddingSite) -> None:
    widget = new_widget(tolerate=BY_AXE)
    widget.page.goto(site.page(server.url))
    expect(launcher(widget)).to_be_visible()
    assert violations(widget) == []
    widget.picture("embedded-closed")
    assert widget.page.evaluate("Object.keys(localStorage).some((key) => key.endsWith(':token'))") is False, (
        "nobody is known before they open it"
    )
    launcher(widget).click()
    widget.greeted()
    widget.press("Start")
    widget.say("I led six people and cut returns by half")
    assert violations(widget) == []
    widget.picture("embedded-open")
    widget.page.keyboard.press("Escape")
    expect(launcher(widget)).to_be_focused()
    expect(widget.log).to_be_hidden()


def test_full_screen_on_a_phone(new_widget: Callable[..., Widget], server: Server, site: EmbeddingSite) -> None:
    widget = new_widget(**PHONE)
    widget.page.goto(site.page(server.url))
    launcher(widget).tap()
    widget.greeted()
    box = widget.host.locator(".panel").bounding_box()
    assert box and (box["width"], box["height"]) == (390, 844)
    widget.host.get_by_role("button", name="Close the career coach").tap()
    expect(launcher(widget)).to_be_visible()


def test_not_where_it_is_not_allowed(new_widget: Callable[..., Widget], server: Server, stranger: EmbeddingSite) -> None:
    widget = new_widget(tolerate=("CORS", "Failed to load", "Failed to fetch", "net::ERR"))
    widget.page.goto(stranger.page(server.url))
    widget.page.wait_for_load_state("networkidle")
    expect(launcher(widget)).to_have_count(0)


def test_origins_are_listed_one_by_one(server: Server, site: EmbeddingSite, stranger: EmbeddingSite) -> None:
    for path in ("/webhooks/web/session", "/widget/career-chat.js", "/webhooks/rest/session"):
        call = requests.post if "session" in path else requests.get
        allowed = call(server.url + path, headers={"Origin": site.origin}, timeout=20)
        assert allowed.headers["Access-Control-Allow-Origin"] == site.origin
        for origin in (stranger.origin, "null", "https://evil.test", f"{site.origin}.evil.test"):
            refused = call(server.url + path, headers={"Origin": origin}, timeout=20)
            assert refused.headers.get("Access-Control-Allow-Origin") is None
            if "web/session" in path:
                assert refused.status_code == 403


def test_opens_by_itself_only_until_it_was_closed(new_widget: Callable[..., Widget], server: Server, site: EmbeddingSite) -> None:
    widget = new_widget()
    address = site.page(server.url, "data-open-after=0.2")
    widget.page.goto(address)
    widget.greeted()
    widget.host.get_by_role("button", name="Close the career coach").click()
    widget.page.goto(address)
    expect(launcher(widget)).to_be_visible()
    widget.page.wait_for_timeout(800)
    expect(launcher(widget)).to_be_visible()


def test_unread_badge(new_widget: Callable[..., Widget], server: Server) -> None:
    page = new_widget().open(server.url)
    corner = new_widget(same_as=page)
    corner.page.goto(f"{server.url}/example")
    expect(launcher(corner)).to_have_attribute("aria-label", "Open the career coach")
    page.press("Start")
    replies = sum(entry["author"] == "coach" for entry in page.entries[2:])
    expect(launcher(corner)).to_have_attribute("aria-label", f"Open the career coach, {replies} new")
    expect(corner.host.locator(".badge")).to_have_text(str(replies))
    corner.picture("embedded-unread")
    launcher(corner).click()
    expect(corner.log).to_contain_text(page.entries[-1]["text"])


def test_themes_and_texts(new_widget: Callable[..., Widget], server: Server) -> None:
    widget = new_widget()
    widget.page.route("**/de.json", lambda route: route.fulfill(json={"placeholder": "Antworten Sie frei", "unknown": "x"}))
    widget.page.goto(f"{server.url}/example")
    widget.page.evaluate("""() => {
      document.querySelector("career-chat").remove();
      const element = document.createElement("career-chat");
      element.setAttribute("texts", "/de.json");
      element.setAttribute("theme", "dark");
      element.style.setProperty("--career-chat-accent", "rgb(200, 100, 0)");
      document.body.append(element);
    }""")
    widget.greeted()
    widget.press("Start")
    expect(widget.input).to_have_attribute("placeholder", "Antworten Sie frei")
    expect(widget.host.get_by_role("button", name="Send")).to_have_css("background-color", "rgb(200, 100, 0)")
    assert widget.host.evaluate("(element) => getComputedStyle(element).colorScheme") == "dark"
