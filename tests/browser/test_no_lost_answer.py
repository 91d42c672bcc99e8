"""Reloads, dead servers, dead networks, blocked sockets, two tabs: every answer arrives, once and in order."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

from conftest import BROKEN_CONNECTION
from playwright.sync_api import expect
from serving import Server
from widget import PEOPLE, Widget

OFFLINE_SECONDS = 60 if os.environ.get("COACH_SOAK") else 8
LEADING, STRATEGY = PEOPLE["manager"]["leading_teams"], PEOPLE["manager"]["strategy"]


def said(entries: list[dict[str, Any]]) -> list[str]:
    return [entry["text"] for entry in entries if entry["author"] == "user" and not entry.get("hidden")]


def shown(widget: Widget) -> list[str]:
    """The person's messages as they stand in the list."""
    return [text.strip() for text in widget.host.locator(".said p").all_inner_texts()]


def test_reload_in_mid_question(widget: Widget, server: Server) -> None:
    widget.press("Start")
    widget.say(LEADING)
    before, options, texts = widget.entries, widget.options.all_inner_texts(), shown(widget)
    widget.page.reload()
    expect(widget.options).to_have_count(len(options))
    assert widget.options.all_inner_texts() == options
    assert shown(widget) == texts
    expect(widget.host.get_by_role("progressbar")).to_be_visible()
    assert widget.entries == before
    widget.press_first() if options else widget.say("yes")


def test_server_killed_and_restarted(new_widget: Callable[..., Widget], server: Server) -> None:
    widget = new_widget(tolerate=BROKEN_CONNECTION).open(server.url)
    widget.press("Start")
    question, before = widget.question, widget.seq
    server.kill()
    widget.input.fill(PEOPLE["manager"][question])
    widget.input.press("Enter")
    expect(widget.notice).to_be_visible(timeout=20_000)
    widget.picture("server-gone")
    server.start()
    widget.page.wait_for_function(
        "() => !document.querySelector('career-chat').shadowRoot.querySelector('.said[data-pending]')", timeout=60_000
    )
    widget.answered(before)
    expect(widget.notice).to_be_hidden()
    assert said(widget.entries) == ["Start", PEOPLE["manager"][question].strip()]
    assert shown(widget) == said(widget.entries)


def test_offline_for_a_while(new_widget: Callable[..., Widget], server: Server) -> None:
    widget = new_widget(tolerate=BROKEN_CONNECTION).open(server.url)
    widget.press("Start")
    before = widget.seq
    widget.page.context.set_offline(True)
    expect(widget.notice).to_contain_text("No connection")
    for text in (LEADING, "how many questions are left?", "what is this good for?"):
        widget.input.fill(text)
        widget.input.press("Enter")
    expect(widget.host.locator(".said[data-pending]")).to_have_count(3)
    expect(widget.host.locator(".typing")).to_be_hidden()
    widget.page.wait_for_timeout(OFFLINE_SECONDS * 1000)
    widget.picture("offline")
    widget.page.context.set_offline(False)
    expect(widget.host.locator(".said[data-pending]")).to_have_count(0, timeout=30_000)
    widget.answered(before)
    assert said(widget.entries) == ["Start", LEADING.strip(), "how many questions are left?", "what is this good for?"]
    expect(widget.notice).to_be_hidden()


def test_written_offline_sent_after_a_reload(new_widget: Callable[..., Widget], server: Server) -> None:
    widget = new_widget(tolerate=BROKEN_CONNECTION).open(server.url)
    widget.press("Start")
    before = widget.seq
    widget.page.context.set_offline(True)
    expect(widget.notice).to_contain_text("No connection")
    widget.input.fill(LEADING)
    widget.input.press("Enter")
    widget.page.context.set_offline(False)
    widget.page.reload()
    widget.answered(before)
    assert said(widget.entries) == ["Start", LEADING.strip()]


def test_reply_lost_on_the_way_is_replayed_once(new_widget: Callable[..., Widget], server: Server) -> None:
    """The server answers, the connection dies before the browser hears of it."""
    widget = new_widget(tolerate=BROKEN_CONNECTION)
    lossy: dict[str, bool] = {"on": False}

    def relay(socket: Any) -> None:
        upstream = socket.connect_to_server()

        def down(message: str | bytes) -> None:
            if lossy["on"] and "entries" in str(message):
                lossy["on"] = False
                socket.close()
                upstream.close()
            else:
                socket.send(message)

        upstream.on_message(down)

    widget.page.route_web_socket("**/socket.io/**", relay)
    widget.open(server.url)
    widget.press("Start")
    before = widget.seq
    lossy["on"] = True
    widget.input.fill(LEADING)
    widget.input.press("Enter")
    widget.answered(before)
    assert not lossy["on"]
    assert said(widget.entries) == ["Start", LEADING.strip()]
    assert [entry["seq"] for entry in widget.entries] == list(range(1, len(widget.entries) + 1))


def test_rest_where_sockets_are_blocked(new_widget: Callable[..., Widget], server: Server) -> None:
    widget = new_widget(tolerate=BROKEN_CONNECTION)
    widget.page.route_web_socket("**/socket.io/**", lambda socket: socket.close())
    widget.open(server.url)
    widget.press("Start")
    widget.say(LEADING)
    assert said(widget.entries) == ["Start", LEADING.strip()]
    expect(widget.notice).to_be_hidden()
    other = new_widget(same_as=widget).open(server.url)
    other.say("how many questions are left?")
    expect(widget.log).to_contain_text("how many questions are left?", timeout=10_000)


def test_two_tabs_stay_in_step(widget: Widget, new_widget: Callable[..., Widget], server: Server) -> None:
    other = new_widget(same_as=widget).open(server.url)
    assert other.session == widget.session and shown(other) == shown(widget)
    widget.press("Start")
    expect(other.log).to_contain_text(widget.entries[-1]["text"])
    expect(other.options).to_have_count(0)
    other.say(LEADING)
    expect(widget.log).to_contain_text(other.entries[-1]["text"])
    assert shown(other) == shown(widget) == ["Start", LEADING.strip()]
    assert widget.options.all_inner_texts() == other.options.all_inner_texts()


def test_thirty_kilobytes_are_kindly_refused_and_kept(widget: Widget) -> None:
    text = ("We grew the shop and I wrote the plan. " * 800)[:30_000].strip()
    before = widget.entries
    widget.input.focus()
    widget.page.keyboard.insert_text(text)
    widget.input.press("Enter")
    expect(widget.notice).to_contain_text("the coach reads up to 16,000")
    assert widget.input.input_value() == text
    widget.picture("too-long")
    assert widget.entries == before
    widget.input.fill(text[:15_000])
    widget.input.press("Enter")
    widget.answered(before[-1]["seq"])
    assert said(widget.entries) == [text[:15_000].strip()]


def test_typing_shows_only_while_the_coach_works(widget: Widget) -> None:
    widget.page.evaluate("""() => {
      const dots = document.querySelector("career-chat").shadowRoot.querySelector(".typing");
      window.changes = [];
      new MutationObserver(() => changes.push(!dots.hidden)).observe(dots, { attributes: true, attributeFilter: ["hidden"] });
    }""")
    widget.press("Start")
    expect(widget.host.locator(".typing")).to_be_hidden()
    changes = widget.page.evaluate("changes")
    assert changes[0] is True and changes[-1] is False
