"""What the gate lets through to Rasa: sizes, slashes, control characters, surrogates, pace and sender ids."""

from __future__ import annotations

import gc

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from channels.gate import MAX_MESSAGE_CHARACTERS, MAX_SENDER_CHARACTERS, Gate, clean_text, valid_sender

AWKWARD = st.sampled_from(["/", " ", "\t", "\n", "\x00", "\x0b", "\x1f", "\x7f", "\x85", "\xa0", "\u2028", "\u3000", "\ud83d", "\udc00"])
MESSAGES = st.one_of(
    st.text(st.characters()),
    st.builds("".join, st.lists(st.one_of(AWKWARD, st.characters()), max_size=30)),
)


@pytest.fixture
def gate() -> Gate:
    return Gate(rate_limited=False)


@pytest.mark.parametrize("text", ["", " ", "\n\t", "\x00", "/", "///", " / ", "\ud800", "/\x00/", "\u3000", "/\xa0/"])
def test_nothing_to_read_is_refused(gate: Gate, text: str) -> None:
    admitted = gate.admit("ann", text)
    assert (admitted.text, admitted.refusal) == ("", "utter_empty_message")


def test_longest_message_is_admitted_whole(gate: Gate) -> None:
    text = "a" * MAX_MESSAGE_CHARACTERS
    assert MAX_MESSAGE_CHARACTERS == 16_000
    assert gate.admit("ann", text).text == text


def test_one_character_more_is_refused(gate: Gate) -> None:
    admitted = gate.admit("ann", "a" * (MAX_MESSAGE_CHARACTERS + 1))
    assert (admitted.text, admitted.refusal) == ("", "utter_too_long")


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("/restart", "restart"),
        ("//start", "start"),
        (" / / hello", "hello"),
        ("/\xa0/session_start", "session_start"),
        ("\x00/\u2028/restart", "restart"),
        ("50/50 with the sales lead", "50/50 with the sales lead"),
        ('/answer{"reply": "x"}', 'answer{"reply": "x"}'),
    ],
)
def test_leading_slash_is_text(gate: Gate, text: str, cleaned: str) -> None:
    admitted = gate.admit("ann", text)
    assert (admitted.text, admitted.refusal) == (cleaned, "")


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("I led\x00a team", "I led a team"),
        ("\x1bI led\x7f", "I led"),
        ("two\nlines\tkept", "two\nlines\tkept"),
        ("cut \ud83d here", "cut  here"),
        ("\udc00ok", "ok"),
        ("cafe\u0301", "café"),
        ("👍", "👍"),
    ],
)
def test_text_is_made_safe_and_otherwise_kept(text: str, cleaned: str) -> None:
    assert clean_text(text) == cleaned


@given(MESSAGES)
@example("/\xa0/restart")
@example("\ud800/\ud800/x")
def test_clean_text_is_never_a_command_and_always_encodes(text: str) -> None:
    cleaned = clean_text(text)
    assert not cleaned.startswith("/")
    assert cleaned == cleaned.strip()
    cleaned.encode("utf-8")
    assert clean_text(cleaned) == cleaned


def test_a_person_is_slowed_down_and_others_are_not() -> None:
    gate = Gate()
    gc.collect()
    refusals = [gate.admit("ann", "hello").refusal for _ in range(60)]
    assert refusals[:40] == [""] * 40
    assert refusals[-1] == "utter_rate_limited"
    assert gate.admit("ben", "hello").refusal == ""


def test_automated_clients_are_not_slowed_down(gate: Gate) -> None:
    assert {gate.admit("ann", "hello").refusal for _ in range(200)} == {""}


@pytest.mark.parametrize("sender", ["ann", "a" * MAX_SENDER_CHARACTERS, "Zoë", "user 1"])
def test_valid_senders(sender: str) -> None:
    assert valid_sender(sender)


@pytest.mark.parametrize("sender", ["", "a" * (MAX_SENDER_CHARACTERS + 1), "a\nb", "\x00", "\ud800", None, 3, ["ann"], {}])
def test_invalid_senders(sender: object) -> None:
    assert not valid_sender(sender)
