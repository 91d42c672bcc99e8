"""How much the browser loads, how soon it shows something, and what the way through the browser costs."""

from __future__ import annotations

import gzip
import json
import statistics
import time
from collections.abc import Callable

import requests
from playwright.sync_api import expect
from serving import Server
from widget import ARTIFACTS, Widget

LIMIT_BYTES, PAINT_MS, OVERHEAD_MS, ROUNDS = 140 * 1024, 1000, 30, 15
# Idle small talk: the same turn each time.
MESSAGE = "what do the two tracks mean?"
_ROUND_TRIP = """(text) => new Promise((resolve) => {
  const root = document.querySelector("career-chat").shadowRoot;
  const list = root.querySelector("deep-chat").shadowRoot.querySelector("#messages");
  const replies = () => list.getElementsByClassName("reply").length;
  const count = replies();
  const started = performance.now();
  const watch = new MutationObserver(() => {
    if (replies() === count) return;
    watch.disconnect();
    resolve(performance.now() - started);
  });
  watch.observe(list, { childList: true, subtree: true });
  root.querySelector("textarea").value = text;
  root.querySelector("form").requestSubmit();
})"""


def test_everything_together_is_at_most_140_kb(new_widget: Callable[..., Widget], server: Server) -> None:
    widget, sizes = new_widget(), {}
    widget.page.on("response", lambda response: sizes.setdefault(response.url, response) if "/webhooks/" not in response.url else None)
    widget.open(server.url)
    packed = {url.removeprefix(server.url): len(gzip.compress(response.body(), 9)) for url, response in sizes.items()}
    _keep("weight", packed | {"total": sum(packed.values())})
    assert {"/widget/career-chat.js", "/widget/deep-chat.js"} <= set(packed)
    assert sum(packed.values()) <= LIMIT_BYTES, packed


def test_files_go_out_packed_and_are_not_sent_twice(server: Server) -> None:
    address = f"{server.url}/widget/deep-chat.js"
    first = requests.get(address, headers={"Accept-Encoding": "gzip"}, timeout=20, stream=True)
    assert first.headers["Content-Encoding"] == "gzip" and int(first.headers["Content-Length"]) < 120_000
    again = requests.get(address, headers={"If-None-Match": first.headers["ETag"]}, timeout=20)
    assert again.status_code == 304 and not again.content


def test_first_paint_of_the_widget(new_widget: Callable[..., Widget], server: Server) -> None:
    """In a fresh browser profile each time; the best of three, since other work may run on the machine."""
    paints = []
    for _ in range(3):
        widget = new_widget()
        widget.page.goto(server.url)
        widget.page.wait_for_function("() => performance.getEntriesByName('career-chat').length > 0")
        shown = "Math.max(...['career-chat', 'first-contentful-paint'].map((name) => performance.getEntriesByName(name)[0].startTime))"
        paints.append(widget.page.evaluate(shown))
        widget.greeted()
    _keep("first-paint-ms", paints)
    assert min(paints) < PAINT_MS, paints


def test_round_trip_adds_little_to_the_turn(widget: Widget, server: Server) -> None:
    """The browser's round trip against the same turn asked for by a plain HTTP client, in alternation.

    The fastest of each are compared, and up to three times: what other work on the machine adds is not the widget's.
    """
    with requests.Session() as plain:
        plain.headers["Authorization"] = f"Bearer {server.post({}, '/webhooks/rest/session').json()['token']}"
        measured = [_added_by_the_browser(widget, plain, server)]
        while measured[-1]["added"] >= OVERHEAD_MS and len(measured) < 3:
            measured.append(_added_by_the_browser(widget, plain, server))
    _keep("round-trip-ms", measured)
    assert measured[-1]["added"] < OVERHEAD_MS, measured


def _added_by_the_browser(widget: Widget, plain: requests.Session, server: Server) -> dict[str, float]:
    bare, browser = [], []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        plain.post(f"{server.url}/webhooks/rest/webhook", data=json.dumps({"message": MESSAGE}), timeout=20).raise_for_status()
        bare.append(1000 * (time.perf_counter() - started))
        browser.append(widget.page.evaluate(_ROUND_TRIP, MESSAGE))
        expect(widget.host.locator(".typing")).to_be_hidden()
        # Both stay below the pace that a person is held to.
        widget.page.wait_for_timeout(260)
    medians = {"browser_median": statistics.median(browser), "plain_median": statistics.median(bare)}
    return {"browser": min(browser), "plain": min(bare), "added": min(browser) - min(bare)} | medians


def _keep(name: str, figures: object) -> None:
    ARTIFACTS.mkdir(exist_ok=True)
    (ARTIFACTS / f"{name}.json").write_text(json.dumps(figures, indent=1), encoding="utf-8")
