"""One server, one browser; every page is watched for errors, policy violations and foreign requests."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "trained"))

from chromium import CHROMIUM  # noqa: E402
from embedding import EmbeddingSite  # noqa: E402
from serving import Server  # noqa: E402
from widget import Widget  # noqa: E402

PHONE = {"viewport": {"width": 390, "height": 844}, "device_scale_factor": 2, "has_touch": True, "is_mobile": True}
DESKTOP = {"viewport": {"width": 1280, "height": 860}}
# What a broken connection writes to the console by itself, in tests that break it.
BROKEN_CONNECTION = ("WebSocket connection", "Failed to load resource", "net::ERR")
_WATCH = """
  window.violations = [];
  addEventListener("securitypolicyviolation", (event) => violations.push(`${event.violatedDirective} ${event.blockedURI}`));
"""


class Watched:
    """A page with what went wrong on it."""

    def __init__(self, page: Page, hosts: set[str]) -> None:
        self.page, self._hosts = page, hosts
        self.errors: list[str] = []
        self.foreign: list[str] = []
        self.tolerated: tuple[str, ...] = ()
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("console", lambda message: self.errors.append(message.text) if message.type in ("error", "warning") else None)
        page.on("request", self._requested)

    def _requested(self, request: Any) -> None:
        if urlsplit(request.url).netloc not in self._hosts:
            self.foreign.append(request.url)

    def check(self) -> None:
        """Nothing failed, no policy was violated, nothing foreign was asked for."""
        errors = [error for error in self.errors if not any(part in error for part in self.tolerated)]
        assert not errors, errors
        assert not self.foreign, self.foreign
        if not self.page.is_closed():
            assert self.page.evaluate("window.violations") == []


def in_own_loop(work: Coroutine[Any, Any, Any]) -> Any:
    """Run ``work`` beside the loop that Playwright keeps in this thread."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, work).result()


@pytest.fixture(scope="session")
def site() -> Iterator[EmbeddingSite]:
    """Another site, whose pages may embed the coach."""
    with EmbeddingSite() as running:
        yield running


@pytest.fixture(scope="session")
def stranger() -> Iterator[EmbeddingSite]:
    """A site whose pages may not."""
    with EmbeddingSite() as running:
        yield running


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory, site: EmbeddingSite) -> Iterator[Server]:
    """The server as `make serve` starts it, with one origin allowed."""
    running = Server(tmp_path_factory.mktemp("web"), COACH_ALLOWED_ORIGINS=site.origin)
    try:
        running.start()
        yield running
    finally:
        running.stop()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    if not CHROMIUM:
        pytest.skip("NO BROWSER: install Chromium (Debian: apt install chromium) to run the tests of the web widget")
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield running
        running.close()


@pytest.fixture
def new_widget(browser: Browser, server: Server, site: EmbeddingSite, stranger: EmbeddingSite) -> Iterator[Callable[..., Widget]]:
    """Makes a page with a browser profile of its own, or with that of another widget (``same_as``)."""
    contexts, pages = [], []

    def make(same_as: Widget | None = None, tolerate: tuple[str, ...] = (), **options: Any) -> Widget:
        if same_as:
            context = same_as.page.context
        else:
            context = browser.new_context(**{**DESKTOP, **options})
            context.add_init_script(_WATCH)
            contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(15_000)
        hosts = {urlsplit(address).netloc for address in (server.url, site.origin, stranger.origin)}
        watched = Watched(page, hosts)
        watched.tolerated = tolerate
        pages.append(watched)
        return Widget(page)

    yield make
    for watched in pages:
        watched.check()
    for context in contexts:
        context.close()


@pytest.fixture
def widget(new_widget: Callable[..., Widget], server: Server) -> Widget:
    """The page at / on a desktop, greeted."""
    return new_widget().open(server.url)
