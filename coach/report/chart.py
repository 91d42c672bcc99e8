"""The radar chart of a result as SVG or PNG, from the same data that channels get with a result."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from coach.report.typeset import typeset
from coach.report.words import words


def radar_svg(result: Mapping[str, Any]) -> bytes:
    """``result`` (as in ``custom.result``) as an SVG on a transparent ground, its letters as outlines, to be read on a phone too."""
    return typeset("chart_alone.typ", {**chart_data(result), "paper": False, "narrow": True}, "svg")


def radar_png(result: Mapping[str, Any]) -> bytes:
    """``result`` (as in ``custom.result``) as a PNG on white, about 900 pixels wide."""
    return typeset("chart_alone.typ", {**chart_data(result), "paper": True, "narrow": False}, "png")


def chart_data(result: Mapping[str, Any]) -> dict[str, Any]:
    """Axes and legend for the chart template."""
    axes = [
        {
            "name": entry["name"],
            "level": entry["level"],
            "shown": "" if entry["level"] is None else words()["of_five"].format(level=f"{entry['level']:g}"),
            "upper": entry["typical"]["upper"],
            "lower": entry["typical"]["lower"],
        }
        for entry in result["competencies"]
    ]
    tracks = result["tracks"]
    legend = {
        "you": words()["you"],
        "not_covered": words()["not_covered"],
        "typical_upper": words()["typical"].format(track=tracks["upper"]),
        "typical_lower": words()["typical"].format(track=tracks["lower"]),
    }
    return {"axes": axes, "words": legend}


def chart_text(result: Mapping[str, Any]) -> str:
    """The chart in words, for people who do not see it."""
    parts = [
        f"{entry['name']} {entry['level']:g}" if entry["level"] is not None else f"{entry['name']} {words()['not_covered']}"
        for entry in result["competencies"]
    ]
    return words()["chart_text"].format(levels=", ".join(parts), upper=result["tracks"]["upper"], lower=result["tracks"]["lower"])
