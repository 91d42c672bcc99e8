"""A thing, a person or a measure put right at the end of a message stands in its place; what merely denies or adds stays."""

from __future__ import annotations

import pytest

from coach.dialogue.changing.same_message import put_right_behind
from coach.interview.interview import Interview
from coach.role_model import RoleModel


@pytest.mark.parametrize(
    ("text", "becomes"),
    [
        ("I run the ads for the bike shop. sorry, not the bike shop, the florist", "I run the ads for the florist"),
        ("I trained the juniors, oh wait, not the juniors but the interns", "I trained the interns"),
        ("we opened in France, no wait, Spain, not France", "we opened in Spain"),
        ("I planned the range for Poland, I mean for Italy, not Poland. It sold out", "I planned the range for Italy. It sold out"),
        ("I'd check traffic first, no wait, not traffic, conversion", "I'd check conversion first"),
        ("I wrote the spring mails with Anna, sorry, not with Anna, with Paul", "I wrote the spring mails with Paul"),
        ("I chose the agency. well not me, our CFO, I did the brief", "our CFO chose the agency, I did the brief"),
        ("I built the pages and set up the feed, i mean my boss set it up", "I built the pages and my boss set up the feed"),
        ("I hired two people, no wait, my director hired them", "my director hired two people"),
        ("I did the pricing. Actually it was not me, it was the owner", "the owner did the pricing"),
        ("I planned the sale. Hmm, no, actually the agency planned it, I signed it", "the agency planned the sale, I signed it"),
        ("I ran search and social. no, our agency ran them", "our agency ran search and social"),
        ("I write the product texts and the blog. scratch the blog, sales does that", "I write the product texts"),
        ("stock, returns too. actually not returns", "stock"),
        ("I did email and social, sorry, not social", "I did email"),
        ("I handle the ads and the photos. forget the photos, that's a colleague", "I handle the ads"),
        ("I look after orders, stock and reviews. Oh, ignore the reviews", "I look after orders, stock"),
        ("I own pricing and the roadmap. no sorry, not the roadmap", "I own pricing"),
        (
            "conversion rose from 2 to 3. wait that was click rate, conversion was 1 to 2",
            "click rate rose from 2 to 3, conversion was 1 to 2",
        ),
        ("margin went from 20 to 25, sorry, that was markup, margin was 12", "markup went from 20 to 25, margin was 12"),
    ],
)
def test_what_is_right_stands_in_its_place(role_model: RoleModel, text: str, becomes: str) -> None:
    assert put_right_behind(Interview.new(role_model).start(), text) == becomes


@pytest.mark.parametrize(
    "text",
    [
        "I planned the launch, well not the launch itself, the emails",
        "I ran ads, actually not only ads, the shop too",
        "we skipped TikTok. well, not TikTok ads, TikTok shop",
        "we undid the discount, well, not the discount on shoes",
        "I picked email, not print, because it paid back",
        "I said the bike shop, sorry, not the bike shop, the florist",
        "sorry, not the bike shop, the florist",
        "I chose Shopify, actually my boss liked it",
        "I hired three, actually my boss hired them too",
        "Our CEO decided on Zalando, not me, my boss told me later",
        "I proposed it and my boss approved it",
        "my boss approved it and I ran it. no, not me alone, the team",
        "I wrote it, sorry if that is unclear, my boss checked it",
        "We had a blog and a flyer. forget the flyer, it never paid back",
        "We had a blog and a flyer. forget the flyer, we dropped that",
        "my advice was: forget the newsletter",
        "I manage Google and Meta ads. oops, not Meta",
        "we cut spend. Actually not much",
        "I dropped the newsletter, not the blog",
        "sales fell by 3. wait, that was my fault, everybody was away for 2 weeks",
        "conversion rose from 2 to 3. that was good, returns was 4",
        "did I run the ads? no, not the ads, the shop",
    ],
)
def test_anything_else_stays(role_model: RoleModel, text: str) -> None:
    assert put_right_behind(Interview.new(role_model).start(), text) == text
