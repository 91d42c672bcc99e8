"""What is only said around a clause goes; what is somebody else's or denied is known; the clause that tells most comes first."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from coach.dialogue.memory.retelling import limits_itself
from coach.dialogue.memory.telling import bare_words, denies, fitted, is_somebodys, most_telling, reacts, worth


@pytest.mark.parametrize(
    ("said", "bare"),
    [
        ("as I said, the range was mine", "the range was mine"),
        ("no i just told you, nine of them", "nine of them"),
        ("like i said before: two shops", "two shops"),
        ("yeah three buyers", "three buyers"),
        ("8 weeks i sed", "8 weeks"),
        ("so um I cut the range and yeah", "I cut the range"),
        ("i already told u its 40k a month", "40k a month"),
        ("add: I ran a price test", "I ran a price test"),
        ("the range was mine, as I said", "the range was mine"),
        ("I moved the stock, and", "I moved the stock"),
        ("the old shop, slow i know, was replaced", "the old shop, slow, was replaced"),
        # These carry something.
        ("no, two of them do", "no, two of them do"),
        ("I said no to wholesale", "I said no to wholesale"),
        ("I told the board to wait", "I told the board to wait"),
        ("I know the warehouse", "I know the warehouse"),
        ("yes", "yes"),
        ("I mentioned it to finance and they agreed", "I mentioned it to finance and they agreed"),
        ("we add value boxes", "we add value boxes"),
        ("like a coach I sat beside them", "like a coach I sat beside them"),
        ("the shop said so", "the shop said so"),
    ],
)
def test_bare_words(said: str, bare: str) -> None:
    assert bare_words(said) == bare


@pytest.mark.parametrize(
    "clause",
    [
        "my boss has the budget", "but the director owns the target", "the 2m target is my bosses", "the revenue is not mine",
        "this has the cfo",
        "the analysts do all of that", "that lies with head office", "our agency runs the ads", "pricing belongs to my manager",
    ],
)  # fmt: skip
def test_what_is_somebody_elses(clause: str) -> None:
    assert is_somebodys(clause)


@pytest.mark.parametrize(
    "clause",
    [
        "I run it with my boss", "the budget is mine", "my boss agreed to my plan", "I convinced the board", "the target was not met",
        "I hired the agency", "my team grew to nine", "I report to the cfo", "not only mine grew, the others did too", "I'm the boss there",
    ],
)  # fmt: skip
def test_what_is_not(clause: str) -> None:
    assert not is_somebodys(clause)


@pytest.mark.parametrize(
    "clause",
    ["I never let anyone go", "but not for the target", "now nobody", "I can't see the margin", "we don't test", "I've never touched stock",
     "the board wasn't keen", "in ecommerce I have nobody"],
)  # fmt: skip
def test_a_denial(clause: str) -> None:
    assert denies(clause)


@pytest.mark.parametrize(
    "clause",
    ["I said no to wholesale", "we chose own stock, not drop shipping", "I cut what did not sell", "nine people", "I lead the team alone",
     "notes went to the buyers weekly", "I stopped ads that nobody clicked", "two markets and no agency"],
)  # fmt: skip
def test_no_denial(clause: str) -> None:
    assert not denies(clause)


@pytest.mark.parametrize(
    ("text", "limited"),
    [
        ("I run the shop budget, but not for the stores", True),
        ("ads are mine, the sales target is my bosses", True),
        ("we sell 4m a year but that's not mine", True),
        ("we sold for 4 million, my part was the letters", True),
        ("I took my part of the range, and sold it", False),
        ("I lead nine people, I never let one go", False),
        ("I moved the stock but the carrier was late", False),
        ("my boss has the budget", False),
    ],
)
def test_what_one_part_gives_away(text: str, limited: bool) -> None:
    assert limits_itself(text) == limited


def test_the_clause_with_a_deed_and_a_number_tells_most(piece: Callable) -> None:
    best = piece("data", 3, quote="I cut returns from 30 to 22 percent", strength="strong")
    others = ["I never looked at returns", "my boss does the returns", "I brought it down from 30", "I read the weekly report"]
    assert all(worth(best) > worth(piece("data", 3.5, quote=quote)) for quote in others)
    assert worth(best) > worth(piece("data", 4, quote="nine and two", rule="sequel"))


@pytest.mark.parametrize(
    ("words", "room", "kept"),
    [
        ("I own the shop P&L, about 38 million, since 2011", 8, "I own the shop P&L, about 38 million"),
        ("I rebuilt the cart and abandonment went from 78 to 69, in two regions", 7, "abandonment went from 78 to 69"),
        ("nine people report to me", 4, "nine people report to me"),
        ("I set the goals, wrote them down, hung them up", 4, "I set the goals"),
    ],
)
def test_a_stretch_is_kept_whole(words: str, room: int, kept: str) -> None:
    assert fitted(words, room) == kept


def test_the_quote_to_confirm_is_no_denial() -> None:
    quotes = ["I can't see the margin though", "I kept it there", "I answer for a fee", "I answer for 900k a year"]
    assert most_telling(quotes) == quotes[3] and most_telling(quotes[:3]) == quotes[2] and most_telling(quotes[:1]) == quotes[0]


@pytest.mark.parametrize(
    "clause",
    [
        "CFO disagreed at first",
        "but the board was against it",
        "they wanted more ads",
        "my boss said no",
        "she hesitated",
        "the owner didn't like it",
    ],
)
def test_what_others_thought_of_it(clause: str) -> None:
    assert reacts(clause)


@pytest.mark.parametrize(
    "clause",
    [
        "I wanted fewer sales days", "the board agreed to my plan", "customers wanted free delivery", "I said no to two chains",
        "we refused the rebate", "orders were against the trend", "I convinced the CFO who disagreed",
    ],
)  # fmt: skip
def test_what_was_done_is_no_reaction(clause: str) -> None:
    assert not reacts(clause)
