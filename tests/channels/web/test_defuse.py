"""Text on its way to a browser: no tags, no links that run code, otherwise as it was."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from channels.web.defuse import defuse, defused

PIECES = st.sampled_from(
    [
        "<",
        ">",
        "<a href=",
        "</",
        "[",
        "]",
        "](",
        "(",
        ")",
        "javascript:",
        "JavaScript :",
        "data:text/html,",
        "vbscript:",
        "https://a.b/",
        "!",
        " ",
    ]
)
HOSTILE = st.builds("".join, st.lists(st.one_of(PIECES, st.text(max_size=4)), max_size=25))


@pytest.mark.parametrize(
    "text",
    [
        "I <3 data: 5 of 5",
        "1 < 2 > 0",
        "a->b",
        "R&D",
        "50 % of [the team] (ten people)",
        "see https://example.com/x?y=1",
        "Interpreting data: 4",
        "🙂",
    ],
)
def test_ordinary_text_is_left_alone(text: str) -> None:
    assert defuse(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("<script>alert(1)</script>", "‹script>alert(1)‹/script>"),
        ("<img src=x onerror=y>", "‹img src=x onerror=y>"),
        ("[go](https://example.com/a)", "[go](https://example.com/a)"),
        ("[go](javascript:alert(1))", "go"),
        ("[go](JAVASCRIPT:x)", "go"),
        ("![go](data:text/html,x)", "go"),
        ("[go](//evil.test)", "go"),
        ("![pic](https://example.com/a.png)", "[pic](https://example.com/a.png)"),
    ],
)
def test_dangerous_text(text: str, shown: str) -> None:
    assert defuse(text) == shown


@given(HOSTILE)
@example("[x]([x](javascript:1))")
@example("<<script>")
def test_never_a_tag_or_a_running_link(text: str) -> None:
    safe = defuse(text)
    assert not re.search(r"<[A-Za-z/!?]", safe)
    assert not re.search(r"\]\(\s*<?\s*(?:javascript|vbscript|data):", safe, re.IGNORECASE)
    assert not re.search(r"(?<![a-z])(?:java|vb)script:", safe, re.IGNORECASE)


def test_nested_data_is_defused_too() -> None:
    message = {"text": "<b>", "buttons": [{"title": "<i>x"}], "custom": {"result": {"rows": [{"quote": "<u>", "level": 4.5}]}}}
    assert defused(message) == {
        "text": "‹b>",
        "buttons": [{"title": "‹i>x"}],
        "custom": {"result": {"rows": [{"quote": "‹u>", "level": 4.5}]}},
    }
