"""The method as a page: readable, whole, with links that lead somewhere and nothing that runs."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from channels.method_page import METHOD, method_page


class Page(HTMLParser):
    """Tags, link targets and text."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[dict[str, str | None]] = []
        self.text = ""
        self.feed(method_page().decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        if tag == "a":
            self.links.append(dict(attrs))

    def handle_data(self, data: str) -> None:
        self.text += data


def test_the_whole_document_is_there_and_is_no_markdown() -> None:
    page, source = Page(), METHOD.read_text(encoding="utf-8")
    headings = re.findall(r"^#+ (.+)$", source, re.M)
    assert [page.tags.count(name) for name in ("h1", "h2")] == [1, len(headings) - 1]
    assert all(heading in page.text for heading in headings)
    assert "](" not in page.text and "**" not in page.text and "## " not in page.text


def test_links_lead_out_and_tell_nothing_and_nothing_runs() -> None:
    page = Page()
    assert page.links and all(str(link["href"]).startswith("http") and "noreferrer" in str(link["rel"]) for link in page.links)
    assert not {"script", "img", "iframe", "style"} & set(page.tags)
    assert "evaluation/report.md" in page.text
