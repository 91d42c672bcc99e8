"""What the coach wants to say, without its words: a response name, values for its gaps, and options."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from coach.interview.interview import Interview
from coach.wording import has_wording


@dataclass(frozen=True)
class Say:
    """One message. ``response`` names an entry of the domain's responses; ``rich`` carries data for channels that can
    show more than text (progress, chart, multiple choice)."""

    response: str
    values: Mapping[str, Any] = field(default_factory=dict)
    options: tuple[str, ...] = ()
    rich: Mapping[str, Any] = field(default_factory=dict)

    def shortened(self) -> Say | None:
        """The same in fewer words (the response with ``_short`` behind its name), or None where it has no short form."""
        short = f"{self.response}_short"
        return replace(self, response=short) if has_wording(short) else None


@dataclass(frozen=True)
class Turn:
    """The result of a move: the interview after it and what to say."""

    interview: Interview
    says: tuple[Say, ...] = ()
