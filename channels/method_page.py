"""The method (``docs/method.md``) as a web page: rendered once, nothing in it runs, links lead out of the document."""

from __future__ import annotations

from functools import lru_cache
from html import escape
from pathlib import Path
from urllib.parse import urlsplit

from markdown_it import MarkdownIt
from markdown_it.token import Token

METHOD = Path(__file__).resolve().parents[1] / "docs" / "method.md"
_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title} · Career Coach</title>
<link rel="stylesheet" href="/result/result.css">
</head>
<body>
<main class="text">
{body}
</main>
</body>
</html>
"""


@lru_cache(maxsize=1)
def method_page() -> bytes:
    """The page as UTF-8 HTML. Raw HTML in the document is shown as text."""
    parser = MarkdownIt("commonmark", {"html": False})
    tokens = parser.parse(METHOD.read_text(encoding="utf-8"))
    for token in tokens:
        token.children = _with_safe_links(token.children) if token.children else token.children
    title = next(tokens[place + 1].content for place, token in enumerate(tokens) if token.type == "heading_open")
    return _PAGE.format(title=escape(title), body=parser.renderer.render(tokens, parser.options, {})).encode()


def _with_safe_links(tokens: list[Token]) -> list[Token]:
    """``tokens`` without links to files that the server does not serve; the others tell the other site nothing."""
    kept, dropped = [], 0
    for token in tokens:
        if token.type == "link_open" and not urlsplit(str(token.attrs.get("href", ""))).scheme:
            dropped += 1
        elif token.type == "link_close" and dropped:
            dropped -= 1
        else:
            if token.type == "link_open":
                token.attrs |= {"rel": "noopener noreferrer"}
            kept.append(token)
    return kept
