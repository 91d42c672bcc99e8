"""Small questions about one's own answer: known in any words, and never in an answer about work."""

from __future__ import annotations

import pytest

from coach.dialogue.cues.coach_cues import asks_if_enjoying
from coach.dialogue.cues.cue import Cue
from coach.dialogue.cues.own_answer_cues import asks_if_it_helps, asks_if_it_speaks_against, asks_if_too_long
from coach.dialogue.hearing.parting import plainly_asks

FITS = {
    asks_if_too_long: (
        "have I been going on too much?",
        "am i rambling again",
        "sorry, do i talk too much",
        "too long?",
        "was that too wordy?",
        "did I write too much detail",
        "sorry for the long answer",
        "i just wanted to know if i ramble too much",
        "Sorry, I'm rambling",
    ),
    asks_if_it_helps: (
        "does that help?",
        "Does this make sense",
        "is that the kind of thing you want?",
        "was that what you were after",
        "am i making sense",
        "am i doing ok?",
        "is that roughly what you mean?",
        "did that answer your question",
        "hope that makes sense",
        "i only wanted to check if that answer was long enough",
        "is that clear enough for you",
    ),
    asks_if_it_speaks_against: (
        "is that bad",
        "is that too small?",
        "does that mean im not a director?",
        "does that rule me out as director",
        "will this count against me",
        "isn't that a bit weak",
        "does it make me look bad",
        "would that be a problem?",
    ),
    asks_if_enjoying: (
        "are you enjoying this?",
        "what about you, are you having fun",
        "do you enjoy talking to people",
        "r u bored of me yet",
        "are you getting tired of my stories",
        "do you actually like doing this?",
    ),
}
NOT = {
    asks_if_too_long: (
        "too long",
        "the checkout was too long",
        "I talk to the team too much about numbers",
        "we were going on too many channels",
        "the copy was too wordy so I cut it",
        "have I been a manager too long?",
        "sorry, the long one was the 12 month plan",
        "did I write the briefs? yes",
    ),
    asks_if_it_helps: (
        "I ask them if the page makes sense",
        "does the new filter help?",
        "that helped sales",
        "we asked if the offer was clear",
        "that was clear enough to act",
        "is that what the customer wants",
        "I hope the team is fine",
        "would that make me a director?",
        "how am I doing so far",
    ),
    asks_if_it_speaks_against: (
        "returns were bad",
        "is the budget too small for Amazon?",
        "the range was too small",
        "does that make me a director",
        "would that mean a bigger team",
        "it was a problem with the feed",
        "is a low margin bad for the brand",
    ),
    asks_if_enjoying: (
        "are they enjoying this",
        "I enjoy talking to people",
        "the team was getting bored",
        "do you like numbers",
        "are you tired",
        "customers got fed up with my emails",
    ),
}


@pytest.mark.parametrize(("cue", "text"), [(cue, text) for cue, texts in FITS.items() for text in texts])
def test_asks(cue: Cue, text: str) -> None:
    assert cue(text)


@pytest.mark.parametrize(("cue", "text"), [(cue, text) for cue, texts in NOT.items() for text in texts])
def test_asks_nothing(cue: Cue, text: str) -> None:
    assert not cue(text)


@pytest.mark.parametrize("text", ["too wordy?", "sorry for rambling", "hope that helps", "just checking, does that make sense"])
def test_plainly_asks_of_the_answer(text: str) -> None:
    assert plainly_asks(text)


@pytest.mark.parametrize("text", ["do you think", "do you reckon?", "would you say?"])
def test_a_tag_asks_nothing_of_its_own(text: str) -> None:
    assert not plainly_asks(text)
