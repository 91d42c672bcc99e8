"""Serves reports to their owners (``/reports/<token>.<format>``) the page that compares shared levels
(``/result``), and the method (``/method``)."""

from __future__ import annotations

import asyncio
from datetime import date
from pathlib import Path

from sanic import Sanic, response
from sanic.request import Request
from sanic.response import HTTPResponse

from channels.method_page import method_page
from channels.report_links import InvalidLink, ReportLinks
from channels.report_readers import NotTheReader, ReportReaders
from coach.interview.interview import Interview
from coach.report.document import build_report
from coach.report.render import FORMATS, MEDIA_TYPES, Paper, file_name, render
from coach.role_model import RoleModel

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "web" / "result"
_PRIVATE = {
    "Cache-Control": "private, no-store",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex, nofollow",
}
_CLOSED = "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
_PAGE_POLICY = f"default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; {_CLOSED}"
_REPORT_POLICY = f"default-src 'none'; style-src 'unsafe-inline'; {_CLOSED}"
_PAGE_FILES = {
    "": ("result.html", "text/html; charset=utf-8"),
    "/result.js": ("result.js", "text/javascript"),
    "/result.css": ("result.css", "text/css"),
}


def add_report_routes(app: Sanic, links: ReportLinks, readers: ReportReaders, role_model: RoleModel) -> None:
    """Add the routes; ``app.ctx.agent`` must be there when one is called."""

    @app.get("/reports/<name:str>")
    async def report(request: Request, name: str) -> HTTPResponse:
        token, _, form = name.rpartition(".")
        if form not in FORMATS:
            return _refuse(404, f"there is no format {form!r}; use {', '.join(FORMATS)}")
        try:
            claim = links.claim(token, form)
            readers.check(request, claim)
        except (InvalidLink, NotTheReader) as error:
            return _refuse(403, str(error))
        tracker = await request.app.ctx.agent.tracker_store.retrieve(claim.sender)
        interview = Interview.from_json(role_model, tracker.get_slot("interview") if tracker else None)
        if interview.state.assessment_id != claim.assessment or not interview.state.finished:
            return _refuse(410, "this assessment is no longer here, it was erased, changed or taken again; ask the coach for the report")
        paper: Paper = "letter" if request.args.get("paper") == "letter" else "a4"
        made = build_report(interview, date.today())
        content = await asyncio.to_thread(render, made, form, paper)
        headers = {
            **_PRIVATE,
            "Content-Disposition": f'inline; filename="{file_name(made, form)}"',
            "Content-Security-Policy": _REPORT_POLICY,
            # The widget on another site's page names the file that it saves.
            "Access-Control-Expose-Headers": "Content-Disposition",
        }
        reply = response.raw(content, headers=headers, content_type=MEDIA_TYPES[form])
        if claim.owner == "session":
            readers.remember(request, reply, claim.sender)
        return reply

    for path, (file, media_type) in _PAGE_FILES.items():
        app.add_route(_page(PAGE / file, media_type), f"/result{path}", methods=["GET"], name=f"result_{file.replace('.', '_')}")

    @app.get("/method")
    async def method(_: Request) -> HTTPResponse:
        headers = {"Content-Security-Policy": f"default-src 'none'; style-src 'self'; {_CLOSED}", "Referrer-Policy": "no-referrer"}
        return response.raw(await asyncio.to_thread(method_page), headers=headers, content_type="text/html; charset=utf-8")

    @app.get("/result/areas.json")
    async def areas(_: Request) -> HTTPResponse:
        rows = [
            {
                "name": c.name,
                "about": c.about,
                "upper": role_model.track("upper").typical[c.id],
                "lower": role_model.track("lower").typical[c.id],
            }
            for c in role_model.competencies
        ]
        tracks = {side: role_model.track(side).name for side in ("upper", "lower")}
        return response.json({"role_model": f"{role_model.id}-{role_model.version}", "tracks": tracks, "areas": rows}, headers=_PRIVATE)


def _page(path: Path, media_type: str):  # type: ignore[no-untyped-def]
    async def serve(_: Request) -> HTTPResponse:
        headers = {"Content-Security-Policy": _PAGE_POLICY, "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer"}
        return response.raw(await asyncio.to_thread(path.read_bytes), headers=headers, content_type=media_type)

    return serve


def _refuse(status: int, reason: str) -> HTTPResponse:
    return response.text(reason, status=status, headers=_PRIVATE)
