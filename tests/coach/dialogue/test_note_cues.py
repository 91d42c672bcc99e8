"""One thing in one's notes is asked about in many words; what is told about the work asks for nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from coach.dialogue.cues.note_cues import asks_how_far, note_asked
from coach.dialogue.memory.one_note import asks_on_note, one_note
from coach.evidence.types import Reading
from coach.interview.interview import Interview

PLAIN = [
    ("what did I say about the returns?", "the returns"),
    ("and what do you have on recruiting", "recruiting"),
    ("what I told you about the agency?", "the agency"),
    ("which markets did I name", "markets"),
    ("did you write down the supplier change", "the supplier change"),
    ("what's in my budget answer now?", "budget"),
]
GONE = [
    ("did you take the freelancer out?", "the freelancer"),
    ("have you deleted the part on ebay", "the part on ebay"),
    ("is the intern gone?", "the intern"),
    ("what did you do with the 48 million", "the 48 million"),
    ("are the two designers still in there?", "the two designers"),
    ("the photos, are they out?", "the photos"),
]
LEANS = [
    ("do you still have the 600k", "the 600k"),
    ("so is it 9 or 14 in there?", "9 or 14"),
    ("who is Marta?", "Marta"),
    ("what's my brother called, did you note his name?", "brother"),
    ("is Zalando on file", "Zalando"),
    ("the quarter, have you got it?", "the quarter"),
]
HOW_FAR = [
    "how far ahead did I say",
    "how long did i tell you the roadmap was",
    "how far out did i say it looked?",
    "how long did I say our plan runs",
    "how far did i say",
    "ok and how far ahead did i mention",
]
NO_NOTE = [
    "did you delete my data?",
    "what did you do with my answers",
    "is my level still in there",
    "what did I say no to? A headless build, it cost too much",
    "the year went well, and did you see the result",
    "what the board had on the agency I passed on to my team",
    "I wrote down what they said about the returns",
    "we removed the dentist from the ads",
    "is the plan out? it was in May, and I led it",
    "how far ahead we looked was a year",
    "who is the director",
    "have you got a minute",
    "which channels I picked was my own decision",
    "did you remove it?",
]


@pytest.mark.parametrize(
    ("text", "words", "kind"), [(*row, kind) for kind, rows in (("plain", PLAIN), ("gone", GONE), ("leans", LEANS)) for row in rows]
)
def test_what_is_asked_about(text: str, words: str, kind: str) -> None:
    asked = note_asked(text)
    assert asked is not None and (asked.words, asked.kind) == (words, kind)


@pytest.mark.parametrize("text", HOW_FAR)
def test_how_far_ahead_a_plan_looked(text: str) -> None:
    asked = note_asked(text)
    assert asked is not None and asks_how_far(asked)


@pytest.mark.parametrize("text", NO_NOTE)
def test_what_asks_for_no_note(text: str) -> None:
    assert note_asked(text) is None


@pytest.fixture
def behind(started: Interview, piece: Callable) -> Interview:
    text = "I lead six and hired two of them. My sister Paula packs for us. I cut the returns from 40 to 31 percent"
    return started.take(Reading(text, (piece("leading_teams", 3, quote="I lead six"),)))


@pytest.mark.parametrize(
    ("text", "said", "told"),
    [
        ("what did i say about hiring", "utter_own_fact", "hired two"),
        ("who is paula", "utter_own_fact", "My sister Paula"),
        ("whats my sister called, did you write her name down?", "utter_own_fact", "Paula"),
        ("did you save her name?", "utter_own_fact", "My sister Paula"),
        ("have you got the 40 percent", "utter_own_fact", "from 40 to 31"),
        ("did you remove the returns?", "utter_still_noted", "returns"),
        ("did you take the dentist out?", "utter_not_in_notes", "dentist"),
        ("how far ahead did i say", "utter_not_in_notes", "how far ahead"),
        ("where did you put the returns", "utter_noted_under", "leading teams"),
        ("what have you noted on my team", "utter_recall", "Leading teams"),
    ],
)
def test_the_clause_that_holds_it(behind: Interview, text: str, said: str, told: str) -> None:
    assert asks_on_note(behind, text)
    turn = one_note(behind, text)
    assert turn is not None and turn.says[0].response == said
    assert told in " ".join(map(str, turn.says[0].values.values()))


@pytest.mark.parametrize("text", ["who is siri", "have you got the time", "is black friday on file", "what do you know about shopify"])
def test_what_only_leans_on_the_notes_is_asked_of_them_where_it_stands_there(behind: Interview, text: str) -> None:
    assert not asks_on_note(behind, text)
