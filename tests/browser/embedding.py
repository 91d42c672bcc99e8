"""A small site of another origin whose pages hold the coach's script tag, under a strict policy of their own."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from urllib.parse import parse_qs, urlsplit

_PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Careers</title>
<script src="{server}/embed.js" {attributes} defer></script></head>
<body><main><h1>Careers</h1><p>Work with us.</p></main></body></html>"""
_POLICY = "default-src 'none'; script-src {server}; style-src {server}; img-src {server}; connect-src {server} {socket}"


class EmbeddingSite:
    """Serves ``/?server=...&attributes=...`` on a free loopback port."""

    def __enter__(self) -> EmbeddingSite:
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), _Pages)
        threading.Thread(target=self._http.serve_forever, daemon=True).start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._http.shutdown()
        self._http.server_close()

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self._http.server_address[1]}"

    def page(self, server: str, attributes: str = "") -> str:
        """Address of a page that embeds the coach of ``server``; ``attributes`` go into the script tag."""
        return f"{self.origin}/?server={server}&attributes={attributes}"


class _Pages(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        asked = parse_qs(urlsplit(self.path).query)
        server = asked.get("server", [""])[0]
        body = _PAGE.format(server=server, attributes=asked.get("attributes", [""])[0]).encode()
        self.send_response(200 if server else 404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Security-Policy", _POLICY.format(server=server, socket=server.replace("http", "ws", 1)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Keep the tests' output clean."""
