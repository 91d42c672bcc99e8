"""Files for the direct message: the chart of a result as an image, the report as PDF."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from coach.interview.interview import Interview
from coach.report.chart import chart_text, radar_png
from coach.report.document import build_report
from coach.report.render import file_name, render
from coach.wording import wording


@dataclass(frozen=True)
class File:
    """A file to upload, with its title and words for people who do not see it."""

    name: str
    content: bytes
    title: str
    alt_text: str = ""


def chart_file(result: Mapping[str, Any]) -> File:
    """The radar chart of ``custom.result``."""
    title = wording("utter_slack_chart_title")
    return File(f"career-coach-{str(result['id'])[:8]}.png", radar_png(result), title, chart_text(result))


def report_file(interview: Interview) -> File:
    """The report of the interview as it stands."""
    report = build_report(interview, date.today())
    return File(file_name(report, "pdf"), render(report, "pdf"), wording("utter_slack_report_title"))
