"""Generated replies, however odd, are Block Kit that Slack accepts, and nothing of them is dropped."""

from __future__ import annotations

import random
from typing import Any

import pytest
from person import elements, titles
from rules import problems_of_home, problems_of_message
from sizes import many

from channels.slack.blocks import Post, as_text, pieces, posts, without_options
from channels.slack.home import home_view
from coach.interview.interview import Interview
from coach.role_model import load_role_model

WORDS = [
    *"margin team <b> & R&D P&L *bold* _it_ `code` ``` <!channel> <@U1> https://a.example émile 東京 🇩🇪 ﷽".split(),
    *("👩\u200d👧", "\u202e", "\u0000", "\ud800", "\u200e"),
]
SEEDS = 20


def odd_text(dice: random.Random, longest: int) -> str:
    """Words, lines and long runs, from nothing to ``longest`` characters."""
    shape = dice.randrange(6)
    if shape == 0:
        return dice.choice(["", " ", "\n", "\u200b", "\ud800", "…"])
    if shape == 1:
        return dice.choice(["x", "<", "&", "語", "👍"]) * dice.choice([1, 74, 75, 76, 150, 2999, 3000, 3001, longest])
    text = ""
    length = dice.choice([10, 10, 76, 76, 300, 300, 3000, longest])
    while len(text) < length:
        text += "".join(word + gap for word, gap in zip(dice.choices(WORDS, k=30), dice.choices([" ", " ", " ", "\n", "\n\n", ". "], k=30)))
    return text[:length]


def odd_reply(dice: random.Random) -> dict[str, Any]:
    reply: dict[str, Any] = {"text": odd_text(dice, 16_000), "custom": {}}
    if dice.random() < 0.7:
        count = dice.choice([1, 2, 5, 6, 10, 11, 25, 26, 60])
        reply["buttons"] = [{"title": title, "payload": title} for title in (odd_text(dice, 200)[:300] for _ in range(count))]
        if dice.random() < 0.2:
            reply["buttons"] = reply["buttons"][:1] * count
    if dice.random() < 0.4:
        reply["custom"]["multiple"] = True
    if dice.random() < 0.4:
        reply["custom"]["progress"] = {"done": dice.randrange(6), "total": 5, "minutes_left": dice.randrange(9)}
    if dice.random() < 0.2:
        reply["custom"]["result"] = {"id": "x"}
    return reply


def options_shown(made: list[Post]) -> int:
    found = [element for post in made for _, element in elements({"blocks": post.blocks})]
    buttons = sum(element["type"] == "button" and not element["action_id"].startswith("done") for element in found)
    return buttons + sum(len(element["options"]) for element in found if element["type"] == "checkboxes")


@pytest.mark.parametrize("seed", range(SEEDS))
def test_generated_replies_are_valid_and_complete(seed: int) -> None:
    dice = random.Random(seed)
    for _ in range(many(10_000) // SEEDS):
        messages = [odd_reply(dice) for _ in range(dice.choice([1, 1, 2, 3, 6]))]
        made = posts(messages)
        assert made
        for post in made:
            sent = {"text": post.text, "blocks": list(post.blocks)}
            assert problems_of_message(sent) == []
            assert problems_of_message({"text": as_text(post)}) == []
            for choice in ("", odd_text(dice, 5000)):
                rest = without_options(post.blocks, choice)
                assert problems_of_message({"text": post.text, "blocks": rest}) == [] and titles({"blocks": rest}) == []
        assert options_shown(made) == sum(len(message.get("buttons", [])) for message in messages)


def test_no_word_is_lost_in_splitting() -> None:
    dice = random.Random(1)
    for _ in range(300):
        text = odd_text(dice, 16_000)
        parts = list(pieces(text, 3000))
        assert "".join("".join(parts).split()) == "".join(text.split())
        assert all(0 < len(part) <= 3000 for part in parts)


def test_peoples_words_cannot_mention_anybody() -> None:
    (post,) = posts([{"text": "You said “<!channel> <@U1> *all*”"}])
    assert "<" not in post.text and post.blocks[0]["text"]["type"] == "plain_text"


def test_an_ordinary_turn_is_one_message() -> None:
    question = {"text": "Who made the final call?", "buttons": [{"title": t, "payload": t} for t in ("Me", "My boss")]}
    (post,) = posts([{"text": "Noted."}, question])
    assert [block["type"] for block in post.blocks] == ["section", "section", "actions"]
    assert all(block["block_id"].startswith(post.key) for block in (post.blocks[0], post.blocks[-1]))


def test_bars_of_a_result_are_in_letters_of_one_width() -> None:
    text = "Your levels\nTeams  ███░  4 of 5\nData   ░░░░  not covered\nLast column: typical"
    (post,) = posts([{"text": text, "custom": {"result": {"id": "x"}}}])
    bars = "```Teams  ███░  4 of 5\nData   ░░░░  not covered```"
    assert [block["text"]["text"] for block in post.blocks] == ["Your levels", bars, "Last column: typical"]


def test_home_of_every_state_is_valid() -> None:
    new = Interview.new(load_role_model())
    for interview, first in ((new, "Start"), (new.start(), "Resume"), (new.start().pause(), "Resume")):
        view = home_view(interview)
        assert problems_of_home(view) == [] and titles(view)[0] == first


@pytest.mark.parametrize(
    ("custom", "link"),
    [
        ({"method": "/method"}, "<https://coach.example/method|Read the method>"),
        (
            {"report": {"id": "a1", "share": "ecommerce-1.1.0:5,-,3"}},
            "<https://coach.example/result#ecommerce-1.1.0:5,-,3|Your levels alone, to share or compare>",
        ),
    ],
)
def test_pages_of_the_server_are_links_where_it_has_an_address(custom: dict[str, Any], link: str, monkeypatch: pytest.MonkeyPatch) -> None:
    message = {"text": "How it is done.", "custom": custom}
    assert not [block for post in posts([message]) for block in post.blocks if block["text"]["type"] == "mrkdwn"]
    monkeypatch.setenv("COACH_PUBLIC_URL", "https://coach.example/")
    assert posts([message])[0].blocks[-1]["text"] == {"type": "mrkdwn", "text": link}
