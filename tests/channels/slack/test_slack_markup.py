"""Slack's markup read out of people's words, and their words kept from becoming markup."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from channels.slack.markup import escape, plain, unescape

READ = {
    "<@UCOACH> I lead 14 people": "I lead 14 people",
    "<@UCOACH|coach>": "",
    "ask <@U07ANNE> or <@U08BEN|ben>": "ask @somebody or @ben",
    "see <#C01|shop-team> and <#C02>": "see #shop-team and #channel",
    "our shop <http://shop.example|shop.example> grew": "our shop shop.example grew",
    "<https://shop.example/a?b=1&amp;c=2>": "https://shop.example/a?b=1&c=2",
    "write <mailto:anne@shop.example|anne@shop.example>": "write anne@shop.example",
    "<mailto:anne@shop.example>": "anne@shop.example",
    "<tel:+4912345>": "+4912345",
    "<!here> <!channel> hello": "@here @channel hello",
    "<!subteam^S01|@leads> decided": "@leads decided",
    "<!date^1392734382^{date}|18 February> it was": "18 February it was",
    "R&amp;D &lt;3 and a &gt; b": "R&D <3 and a > b",
    "&amp;lt; stays": "&lt; stays",
    "I *own* the _P&amp;L_, ~not~ `just` a budget": "I own the P&L, not just a budget",
    "3 * 4 * 5 and snake_case_name and a_b": "3 * 4 * 5 and snake_case_name and a_b",
    "&gt; their words\nmine": "their words\nmine",
    "```\nmargin 31 to 36\n```": "margin 31 to 36",
    "": "",
}


@pytest.mark.parametrize("typed", READ)
def test_reads_what_was_meant(typed: str) -> None:
    assert plain(typed, "UCOACH") == READ[typed]


@given(st.text())
def test_escaped_text_comes_back_and_holds_no_markup(text: str) -> None:
    assert unescape(escape(text)) == text
    assert "<" not in escape(text) and ">" not in escape(text)


@given(st.text(alphabet=st.sampled_from("<>@#!|&;*_~` ab1\n"), max_size=60))
def test_reads_anything(text: str) -> None:
    assert isinstance(plain(text, "UCOACH"), str)
