"""The report in the widget: its buttons save the files, on this server's page and on another site's that keeps no cookies."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from embedding import EmbeddingSite
from playwright.sync_api import Locator, expect
from serving import Server
from test_embedding import launcher
from widget import Widget

BEGINS = {"PDF": b"%PDF-", "Web page": b"<!doctype html>", "Text": b"# ", "Data": b"{"}
SAID = "I lead nine people, hired six of them and moved two into new roles, returns fell by a third"


def with_report(widget: Widget) -> Widget:
    """``widget`` with an interview behind it and the buttons of its report on the page."""
    widget.press("Start")
    widget.say(SAID)
    while not widget.result:
        widget.say("leave out this whole topic")
    widget.press("My report")
    return widget


def button(widget: Widget, title: str) -> Locator:
    return widget.host.get_by_role("link", name=title, exact=True)


def assert_saves_every_format(widget: Widget, folder: Path) -> None:
    for title, begins in BEGINS.items():
        with widget.page.expect_download() as saved:
            button(widget, title).click()
        path = folder / saved.value.suggested_filename
        saved.value.save_as(path)
        assert path.name.startswith("career-coach-20") and path.read_bytes().startswith(begins)
    assert "hired six of them" in next(folder.glob("*.html")).read_text(encoding="utf-8")
    expect(widget.notice).to_be_hidden()


def test_buttons_save_the_report(new_widget: Callable[..., Widget], server: Server, tmp_path: Path) -> None:
    widget = with_report(new_widget().open(server.url))
    widget.picture("report")
    assert_saves_every_format(widget, tmp_path)
    cookies = widget.page.context.cookies()
    assert [(cookie["name"], cookie["path"], cookie["httpOnly"], cookie["sameSite"]) for cookie in cookies] == [
        ("coach_reports", "/reports", True, "Lax")
    ]


def test_the_link_opens_in_a_tab_of_this_browser_and_in_no_other(new_widget: Callable[..., Widget], server: Server, tmp_path: Path) -> None:
    widget = with_report(new_widget().open(server.url))
    address = button(widget, "Web page").get_attribute("href") or ""
    # Browsers ask for an icon beside a document that names none.
    tab, stranger = new_widget(same_as=widget, tolerate=("404",)), new_widget(tolerate=("403", "404"))
    answer = tab.page.goto(address)
    assert answer and answer.status == 200 and "hired six of them" in tab.page.content()
    tab.page.screenshot(path=tmp_path / "report.png")
    refused = stranger.page.goto(address)
    assert refused and refused.status == 403
    assert "opens only for its owner" in stranger.page.content() and "hired" not in stranger.page.content()


def test_buttons_save_the_report_on_another_sites_page(
    new_widget: Callable[..., Widget], server: Server, site: EmbeddingSite, tmp_path: Path
) -> None:
    widget = new_widget()
    widget.page.goto(site.page(server.url))
    launcher(widget).click()
    with_report(widget.greeted())
    assert_saves_every_format(widget, tmp_path)
    assert widget.page.context.cookies() == []


def test_levels_alone_can_be_shared(new_widget: Callable[..., Widget], server: Server) -> None:
    widget = with_report(new_widget().open(server.url))
    address = button(widget, "Your levels alone, to share or compare").get_attribute("href") or ""
    stranger = new_widget()
    stranger.page.goto(address)
    shown = stranger.page.locator("tbody td").first
    expect(shown).to_contain_text(f"{widget.result['competencies'][0]['level']:g}")  # type: ignore[index]
    assert "hired" not in stranger.page.content()


def test_the_method_can_be_read(new_widget: Callable[..., Widget], server: Server) -> None:
    widget = new_widget().open(server.url)
    widget.press("Start")
    widget.say(SAID)
    widget.say("how do you score?")
    with widget.page.expect_popup() as opened:
        button(widget, "Read the method").click()
    expect(opened.value.get_by_role("heading", name="Method", level=1)).to_be_visible()


def test_a_report_that_is_gone_is_told(new_widget: Callable[..., Widget], server: Server) -> None:
    widget = with_report(new_widget(tolerate=("410",)).open(server.url))
    widget.say("start again")
    widget.say("yes")
    button(widget, "PDF").click()
    expect(widget.notice).to_contain_text("this assessment is no longer here")
