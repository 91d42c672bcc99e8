"""The files: tagged PDF, one-file HTML, Markdown, JSON. Small, quick, and safe whatever people write."""

from __future__ import annotations

import io
import json
import re
import time
from collections.abc import Callable
from datetime import date
from html.parser import HTMLParser
from typing import Any
from xml.etree import ElementTree

import page
import pypdf
import pytest
from conftest import LEVELS  # type: ignore[import-not-found]
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coach.report.chart import radar_png, radar_svg
from coach.report.document import build_report
from coach.report.render import FORMATS, render, result_data
from coach.report.words import words

DAY, UA = date(2026, 11, 24), page.ValidationProfile.PDF_UA_1
NASTY = {
    "typst": "#set page(fill: red) #panic() $x^2$ @ref <label> `code` \\ // no comment",
    "html": "<script>alert(1)</script> <img src=x onerror=alert(1)> &amp; </blockquote>",
    "templates": "{{ 7 * 7 }} {% raw %} {name} %s ${HOME}",
    "markdown": "# heading\n- list\n> quote\n| a | b |\n```code```",
    "scripts": "👍🎉 مرحبا بالعالم שלום 我负责数据 \u202eevil\u202c e\u0301 \U0001f468\u200d\U0001f469\u200d\U0001f467 \ufffd \x00",
    "one_word": "a" * 5000,
    "long": " ".join(["We moved the budget, cut a third of it and still ended above the plan."] * 150),
    "quotes": '"quoted" “twice” \'once\' --- ... "',
}


class Page(HTMLParser):
    """Tags, attributes that load something, and text of an HTML document."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.loads: list[str] = []
        self.text = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.loads += [
            value or ""
            for name, value in attrs
            if name in {"src", "href", "xlink:href", "data", "action"} and not (value or "").startswith("#")
        ]
        assert not [name for name, _ in attrs if name.startswith("on")], attrs

    def handle_data(self, data: str) -> None:
        self.text += data


def structure(reader: pypdf.PdfReader) -> list[Any]:
    """All structure elements of a PDF."""
    found: list[Any] = []

    def walk(node: Any) -> None:
        node = node.get_object()
        if isinstance(node, list):
            for kid in node:
                walk(kid)
        elif isinstance(node, dict):
            found.append(node)
            if "/K" in node:
                walk(node["/K"])

    walk(reader.trailer["/Root"]["/StructTreeRoot"]["/K"])
    return found


def flat(outline: Any) -> list[Any]:
    """Bookmarks of all levels in order."""
    return [mark for entry in outline for mark in (flat(entry) if isinstance(entry, list) else [entry])]


@pytest.mark.parametrize("name", LEVELS)
def test_pdf_can_be_read_by_a_screen_reader(report_of: Callable, name: str) -> None:
    reader = pypdf.PdfReader(io.BytesIO(render(report_of(name), "pdf")))
    root = reader.trailer["/Root"]
    assert root["/Lang"] == "en-GB" and root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"] and reader.metadata and reader.metadata.title == words()["title"]
    assert "<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_data().decode()
    elements = structure(reader)
    kinds = [element.get("/S") for element in elements]
    assert kinds.count("/H1") == 1 and kinds.count("/H2") == 6
    assert {"/Table", "/TH", "/L", "/LI"} <= set(kinds)
    figures = [element for element in elements if element.get("/S") == "/Figure"]
    assert figures and all(str(figure["/Alt"]).startswith("Radar chart") for figure in figures)
    levels = [int(kind[2]) for kind in kinds if kind and re.fullmatch(r"/H[1-6]", kind)]
    assert all(below - above <= 1 for above, below in zip(levels, levels[1:])), "a heading level is skipped"


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("name", LEVELS)
def test_pdf_conforms_to_pdf_ua(report_of: Callable, name: str, paper: Any) -> None:
    checked = page.validate_pdf_bytes(render(report_of(name), "pdf", paper), profile=UA)
    assert checked.is_compliant, str(checked)


@pytest.mark.parametrize("name", NASTY)
def test_pdf_conforms_whatever_people_write(saying: Callable, name: str) -> None:
    checked = page.validate_pdf_bytes(render(build_report(saying(NASTY[name]), DAY), "pdf"), profile=UA)
    assert checked.is_compliant, str(checked)


@pytest.mark.parametrize("missing", ["/Lang", "/StructTreeRoot", "/MarkInfo", "/Metadata"])
def test_the_validator_finds_what_is_missing(report_of: Callable, missing: str) -> None:
    damaged = pypdf.PdfWriter(clone_from=io.BytesIO(render(report_of("manager"), "pdf")))
    del damaged._root_object[missing]
    file = io.BytesIO()
    damaged.write(file)
    assert not page.validate_pdf_bytes(file.getvalue(), profile=UA).is_compliant


def test_pdf_is_found_through_by_bookmarks_and_headers(report_of: Callable) -> None:
    reader = pypdf.PdfReader(io.BytesIO(render(report_of("manager"), "pdf")))
    w = words()
    marks = [str(mark["/Title"]) for mark in flat(reader.outline)]
    headings = ["summary", "levels_heading", "areas_heading", "plan_heading", "interview_heading", "method_heading"]
    assert [mark for mark in marks if mark in {w[name] for name in headings}] == [w[name] for name in headings], "in reading order"
    elements = structure(reader)
    columns = [element["/A"] for element in elements if element.get("/S") == "/TH"]
    scopes = [
        entry["/Scope"] for attributes in columns for entry in (attributes if isinstance(attributes, list) else [attributes.get_object()])
    ]
    assert scopes.count("/Column") == 4
    said = "".join(sheet.extract_text() for sheet in reader.pages)
    order = [said.index(w[name]) for name in headings]
    assert order == sorted(order)


@pytest.mark.parametrize(
    ("text", "shown", "named"),
    [
        ("I wrote the 电商战略 plan and 天猫", "[Chinese characters]", True),
        ("the shop 온라인 쇼핑몰 sold more", "[Korean] sold", True),
        ("สินค้า are products", "[Thai]", True),
        ("we launched 👩‍💻🚀 it", "[emoji] it", True),
        ("José in Łódź met Müller, Ünal, Αθήνα and Москва", "Łódź", False),
        ("the team فريق and צוות", "فريق", False),
    ],
)
def test_scripts_without_letters_are_named_in_the_pdf_and_whole_elsewhere(saying: Callable, text: str, shown: str, named: bool) -> None:
    report = build_report(saying(text), DAY)
    pages = pypdf.PdfReader(io.BytesIO(render(report, "pdf"))).pages
    said = " ".join(" ".join(sheet.extract_text() for sheet in pages).split())
    note = " ".join(words()["unprintable_note"].split())
    assert "□" not in said and (note in said) is named
    # Right-to-left text is laid out letter by letter from the right, and so comes out of a PDF.
    assert shown in said or shown[::-1] in said or not shown.isascii()
    for form in ("html", "md", "json"):
        assert all(word in render(report, form).decode() for word in re.findall(r"\w{2,}", text))


def test_the_method_is_named_in_words_and_linked_where_there_is_an_address(report_of: Callable, monkeypatch: pytest.MonkeyPatch) -> None:
    report = report_of("manager")
    assert "the document “Method”" in render(report, "md").decode() and "http" not in Page(render(report, "html").decode()).text
    monkeypatch.setenv("COACH_PUBLIC_URL", "https://coach.example")
    assert "<https://coach.example/method>" in render(report, "md").decode()
    assert Page(render(report, "html").decode()).loads == ["https://coach.example/method"]
    pdf = render(report, "pdf")
    links = [note.get_object()["/A"]["/URI"] for sheet in pypdf.PdfReader(io.BytesIO(pdf)).pages for note in sheet.get("/Annots", [])]
    assert set(links) == {"https://coach.example/method"} and page.validate_pdf_bytes(pdf, profile=UA).is_compliant


@pytest.mark.parametrize(("paper", "size"), [("a4", (595, 842)), ("letter", (612, 792))])
def test_paper(report_of: Callable, paper: Any, size: tuple[int, int]) -> None:
    for sheet in pypdf.PdfReader(io.BytesIO(render(report_of("manager"), "pdf", paper))).pages:
        assert (round(sheet.mediabox.width), round(sheet.mediabox.height)) == size


def test_fonts_are_embedded(report_of: Callable) -> None:
    for sheet in pypdf.PdfReader(io.BytesIO(render(report_of("director"), "pdf"))).pages:
        for font in sheet["/Resources"]["/Font"].values():
            descriptor = font.get_object()["/DescendantFonts"][0].get_object()["/FontDescriptor"]
            assert "/FontFile3" in descriptor or "/FontFile2" in descriptor


@pytest.mark.parametrize("form", FORMATS)
def test_files_are_small_and_quick(report_of: Callable, saying: Callable, form: Any) -> None:
    reports = [*map(report_of, LEVELS), *(build_report(saying(NASTY[name]), DAY) for name in ("long", "scripts"))]
    render(reports[0], form)
    for report in reports:
        started = time.process_time()
        assert len(render(report, form)) < 300_000 and time.process_time() - started < 1


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("name", LEVELS)
def test_the_same_report_gives_the_same_file(report_of: Callable, name: str, form: Any) -> None:
    report = report_of(name)
    assert render(report, form) == render(report, form)


def test_unknown_format_is_refused(report_of: Callable) -> None:
    with pytest.raises(ValueError, match="choose pdf, html, md, json"):
        render(report_of("manager"), "docx")  # type: ignore[arg-type]


@pytest.mark.parametrize("name", NASTY)
def test_nothing_a_person_writes_is_markup(saying: Callable, name: str) -> None:
    assert_safe(saying(NASTY[name]))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(min_size=1, max_size=300))
def test_any_text_is_safe_in_every_format(saying: Callable, text: str) -> None:
    assert_safe(saying(text))


def assert_safe(interview: Any) -> None:
    """Every format can be made, and the person's words change nothing of its structure."""
    report = build_report(interview, DAY)
    html = Page(render(report, "html").decode())
    assert "script" not in html.tags and not html.loads
    allowed = {
        "html",
        "head",
        "meta",
        "title",
        "style",
        "body",
        "main",
        "header",
        "section",
        "footer",
        "div",
        "figure",
        "blockquote",
        "bdi",
    }
    allowed |= {"h1", "h2", "h3", "p", "span", "em", "strong", "ul", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tr", "th", "td"}
    allowed |= {"svg", "path", "g", "use", "defs", "symbol", "clippath"}
    assert set(html.tags) <= allowed, set(html.tags) - allowed
    for quote in report.quotes_for:
        assert " ".join(quote.split()) in " ".join(html.text.split())
    reader = pypdf.PdfReader(io.BytesIO(render(report, "pdf")))
    assert {element.get("/S") for element in structure(reader)} >= {"/H1", "/Figure"}
    assert json.loads(render(report, "json"))["quotes_for"] == list(report.quotes_for)
    headings = [line for line in render(report, "md").decode().splitlines() if re.match(r"#{1,6} ", line)]
    assert not [line for line in headings if "heading" in line and "\\" not in line]


def test_html_is_one_file_that_prints(report_of: Callable) -> None:
    html = render(report_of("balanced"), "html").decode()
    read = Page(html)
    assert not read.loads and "@media print" in html and "url(" not in html
    assert 'lang="en"' in html and read.tags.count("h1") == 1 and 'role="img"' in html


def test_markdown_holds_the_numbers_as_a_table(report_of: Callable) -> None:
    report = report_of("one")
    text = render(report, "md").decode()
    assert f"| Leading teams | {report.areas[0].level:g} | 2.5 | 4.5 |" in text and "| Creating strategy | not covered | 3 | 4.5 |" in text


def test_json_names_its_schema_version_and_date(report_of: Callable) -> None:
    data = json.loads(render(report_of("director"), "json"))
    assert data["schema"] == "career-coach/report/1" and data["date"] == "2026-11-24"
    assert data["role_model_version"].count(".") == 2 and len(data["areas"]) == 5


@pytest.mark.parametrize("name", LEVELS)
def test_chart_is_well_formed_in_both_formats(report_of: Callable, name: str) -> None:
    data = result_data(report_of(name))
    svg = radar_svg(data)
    assert ElementTree.fromstring(svg).tag.endswith("svg") and b"http://www.w3.org" in svg and b"<script" not in svg
    assert radar_png(data).startswith(b"\x89PNG\r\n") and len(radar_png(data)) < 300_000


def test_chart_shows_no_dot_where_nothing_was_covered(report_of: Callable) -> None:
    def dots(name: str) -> int:
        return radar_svg(result_data(report_of(name))).count(b'fill="#0b5d78"')

    assert dots("skipped") == 0 < dots("one") < dots("top")
