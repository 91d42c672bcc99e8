"""The widget as a person meets it: what can be read, pressed and written in a real browser."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import jwt
from playwright.sync_api import Locator, Page, expect
from ruamel.yaml import YAML

ROOT = Path(__file__).resolve().parents[2]
PEOPLE: dict[str, dict[str, str]] = YAML(typ="safe").load((ROOT / "tests/trained/server_people.yml").read_text(encoding="utf-8"))
ARTIFACTS = ROOT / "artifacts"
REPLY_MS = 20_000
MAX_TURNS = 40
# What the browser remembers of the conversation; an answered message has left the outbox.
_STORED = """() => {
  const keys = Object.keys(localStorage).filter((key) => key.startsWith("career-chat:"));
  const read = (end) => JSON.parse(localStorage.getItem(keys.find((key) => key.endsWith(end))) ?? "null");
  return {entries: read(":entries") ?? [], waiting: keys.filter((key) => /:out:\\d+:/.test(key)).length, token: read(":token")};
}"""
_ANSWERED = f"""(seq) => {{
  const {{entries, waiting}} = ({_STORED})();
  return waiting === 0 && (entries.at(-1)?.seq ?? 0) > seq && entries.at(-1).author !== "user";
}}"""


class Widget:
    """One page with the widget on it."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.host = page.locator("career-chat")
        self.input = self.host.locator("textarea")
        self.log = self.host.get_by_role("log")
        self.options = self.host.locator(".answers .answer")
        self.notice = self.host.locator(".notice")

    def open(self, url: str) -> Widget:
        """Load the page and wait for the greeting."""
        self.page.goto(url)
        return self.greeted()

    def greeted(self) -> Widget:
        self.page.wait_for_function(_ANSWERED, arg=0, timeout=REPLY_MS)
        expect(self.log).to_be_visible()
        return self

    @property
    def entries(self) -> list[dict[str, Any]]:
        """The conversation as this browser knows it."""
        return self.page.evaluate(_STORED)["entries"]

    @property
    def session(self) -> str:
        """Who the person is to the server; the token around it is renewed now and then."""
        return str(jwt.decode(self.page.evaluate(_STORED)["token"], options={"verify_signature": False})["sub"])

    @property
    def seq(self) -> int:
        return self.entries[-1]["seq"] if self.entries else 0

    @property
    def question(self) -> str:
        """Id of the open question."""
        return self.entries[-1].get("custom", {}).get("question", "")

    @property
    def result(self) -> dict[str, Any] | None:
        """Data of the final result, if it is there."""
        results = [entry.get("custom", {}).get("result") for entry in self.entries]
        return next((result for result in results if result and not result["provisional"]), None)

    def option(self, title: str) -> Locator:
        return self.options.filter(has_text=re.compile(rf"^\d?\s*{re.escape(title)}$"))

    def say(self, text: str) -> None:
        """Write and send; returns when the coach has answered."""
        before = self.seq
        self.input.fill(text)
        self.input.press("Enter")
        self.answered(before)

    def press(self, title: str) -> None:
        """Press an option; returns when the coach has answered."""
        before = self.seq
        self.option(title).click()
        self.answered(before)

    def answered(self, before: int) -> None:
        """Wait until there are replies after number ``before``."""
        self.page.wait_for_function(_ANSWERED, arg=before, timeout=REPLY_MS)

    def finish(self, person: str = "director") -> dict[str, Any]:
        """Answer what is asked, as ``person`` would, until the result is there."""
        for _ in range(MAX_TURNS):
            if self.result:
                return self.result
            answer = PEOPLE[person].get(self.question)
            self.say(answer) if answer else self.press_first()
        raise AssertionError(f"no result after {MAX_TURNS} turns: {json.dumps(self.entries[-3:])}")

    def press_first(self) -> None:
        """Press the first option, and Done where several may be chosen."""
        before, several = self.seq, self.entries[-1].get("custom", {}).get("multiple")
        self.options.first.click()
        if several:
            self.host.get_by_role("button", name="Done").click()
        self.answered(before)

    def picture(self, name: str) -> None:
        """Keep a screenshot among the artefacts."""
        ARTIFACTS.mkdir(exist_ok=True)
        self.page.screenshot(path=ARTIFACTS / f"{name}.png")

    def menu(self, item: str) -> None:
        self.host.get_by_role("button", name="Menu").click()
        self.host.get_by_role("menuitem", name=item).click()
