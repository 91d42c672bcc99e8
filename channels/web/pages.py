"""The widget's files: read once, served compressed, under headers that let nothing foreign run."""

from __future__ import annotations

import gzip
import hashlib
import mimetypes
from dataclasses import dataclass
from pathlib import Path

from sanic import Sanic
from sanic.request import Request
from sanic.response import HTTPResponse, raw, text

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}
PAGES = {"/": "index.html", "/example": "example.html", "/embed.js": "embed.js"}
_BUILT = "vendor"
_SERVED = (".html", ".js", ".css", ".svg")
_NEEDED = f"{_BUILT}/career-chat.js"


@dataclass(frozen=True)
class File:
    """One file as it goes out."""

    name: str
    plain: bytes
    packed: bytes
    kind: str
    tag: str


def load_files(folder: Path) -> dict[str, File]:
    """The pages in ``web/`` and the widget as built in ``web/vendor``, by their path below ``web/``."""
    paths = [path for place in (folder, folder / _BUILT) for path in sorted(place.glob("*")) if path.suffix in _SERVED]
    return {path.relative_to(folder).as_posix(): _file(path, folder) for path in paths}


def _file(path: Path, folder: Path) -> File:
    plain = path.read_bytes()
    kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    if path.suffix == ".js":
        kind = "text/javascript"
    tag = f'"{hashlib.sha256(plain).hexdigest()[:20]}"'
    return File(path.relative_to(folder).as_posix(), plain, gzip.compress(plain, 9, mtime=0), f"{kind}; charset=utf-8", tag)


def add_pages(app: Sanic, folder: Path) -> None:
    """Serve the widget's page at /, an example of embedding at /example, and all files below /widget."""
    files = load_files(folder)

    # Rasa has a route of its own at /, which only a middleware comes before.
    @app.on_request
    async def pages(request: Request) -> HTTPResponse | None:
        if request.method not in ("GET", "HEAD") or request.path not in PAGES:
            return None
        if _NEEDED not in files:
            return text("The widget's files are not here yet; run: make web\n", status=503)
        return _served(request, files[PAGES[request.path]])

    @app.get("/widget/<name>")
    async def widget(request: Request, name: str) -> HTTPResponse:
        file = files.get(f"{_BUILT}/{name}")
        return _served(request, file) if file else text("not found\n", status=404)

    @app.on_response
    async def secure(_: Request, response: HTTPResponse) -> None:
        for header, value in HEADERS.items():
            response.headers.setdefault(header, value)


def _served(request: Request, file: File) -> HTTPResponse:
    # Everything but the pages is loaded by pages of other origins that embed the widget.
    shared = not file.name.endswith(".html")
    headers = {
        "ETag": file.tag,
        "Cache-Control": "no-cache",
        "Vary": "Accept-Encoding",
        "Cross-Origin-Resource-Policy": "cross-origin" if shared else "same-origin",
    }
    if request.headers.get("if-none-match") == file.tag:
        return raw(b"", status=304, headers=headers)
    packed = "gzip" in request.headers.get("accept-encoding", "")
    if packed:
        headers["Content-Encoding"] = "gzip"
    body = b"" if request.method == "HEAD" else file.packed if packed else file.plain
    return raw(body, content_type=file.kind, headers=headers)
