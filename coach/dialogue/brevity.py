"""Keeps what is said before a question short: short forms first, and the rest is kept for "tell me more"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from coach.dialogue.asking import example_due
from coach.dialogue.say import Say, Turn
from coach.interview.interview import Interview
from coach.wording import any_wording, wordings

WORDS_BEFORE_A_QUESTION = 60
# After a break the session's welcome comes first and takes some of the room.
_WELCOME = 8
# The result is a card: its chart and the quotes in it do not count, and it is never cut.
_CARDS = frozenset({"utter_chart", "utter_what_if", "utter_what_if_turns"})
_WITH_QUOTES = ("utter_lean_", "utter_balanced_quote", "utter_preference")
# What must be heard at once, however long the rest is.
_LAST = frozenset({"utter_offer_break"})
_NOTED_IN_SHORT = "utter_understood_short"
_MORE = Say("utter_more")
_SENTENCE = re.compile(r"\S[^\n]*?(?:[.!?][\"'”’)]*(?=\s)|$)\s*", re.M)
_HEADING = re.compile(r"[^\s.!?:;,…\"'”’)]\n$")
# Fewer words than there is room for, so that every part holds something.
_CHUNK_WORDS = 30
_CHUNK = re.compile(rf"(?:\S+\s*){{1,{_CHUNK_WORDS}}}")
_QUOTE_ENDS = re.compile(r"”,\s+(?=“)")


def brief(turn: Turn) -> Turn:
    """``turn`` with at most so many words before the question that follows it; what is left out can be asked for.

    Where something is too long, its short form (the response with ``_short`` behind its name) stands in for it, the
    longest first; if that does not do, the end is cut off. Nothing changes where no question is open and no yes or no waits.
    """
    if not (turn.interview.is_open or turn.interview.state.pending):
        return turn
    asked = turn.says[-1:] if turn.interview.state.pending else ()
    before = turn.says[: len(turn.says) - len(asked)]
    last = tuple(say for say in before if say.response in _LAST)
    said = tuple(say for say in before if say.response not in _LAST)
    if _words(said) <= _room(turn.interview) - _words(last):
        return turn
    shown, kept = _fitted(said, _room(turn.interview) - _words(last) - longest(_MORE))
    if last and (not shown or len(said) > 1 and shown == said[:1]):
        # An offer to pause must not cost the reply itself.
        last = ()
        shown, kept = _fitted(said, _room(turn.interview) - longest(_MORE))
    pointer = (_MORE,) if kept else ()
    return Turn(turn.interview.updated(more=kept), (*shown, *pointer, *last, *asked))


def _fitted(says: tuple[Say, ...], room: int) -> tuple[tuple[Say, ...], tuple[str, ...]]:
    """``says`` in ``room`` words, short forms first and then cut off at the end, and the pieces that are left for later."""
    said, kept = _shortened(says, room)
    if _words(said) <= room:
        return said, kept
    said, cut = _cut(said, room)
    return said, (*kept, *cut)


def more(interview: Interview) -> Turn:
    """The next part of what was left out: as much as fits before the open question, or all of it where none is open."""
    pieces = interview.state.more
    room = _room(interview) - longest(_MORE) if interview.is_open else sum(len(piece.split()) for piece in pieces)
    now, later = _fitting(pieces, room)
    part = Say("utter_part", {"text": "".join(now).strip()})
    return Turn(interview.updated(more=later), (part, _MORE) if later else (part,))


def _room(interview: Interview) -> int:
    """Words that may stand before the open question, without the welcome or the example that can stand there too."""
    example = example_due(interview)
    shown = [text.partition("\n\n")[0].format(example=example) for text in wordings("utter_question_example")] if example else []
    return WORDS_BEFORE_A_QUESTION - max(_WELCOME, *(len(text.split()) for text in shown), 0)


def longest(say: Say) -> int:
    """Words of the longest wording of ``say``, as far as they count."""
    if say.response in _CARDS:
        return 0
    return max(len(_counted(say.response, text.format_map(say.values)).split()) for text in wordings(say.response))


def _counted(response: str, text: str) -> str:
    return re.sub(r"“[^”]*”", "", text) if response.startswith(_WITH_QUOTES) else text


def _words(says: Sequence[Say]) -> int:
    return sum(map(longest, says))


def _shortened(says: tuple[Say, ...], room: int) -> tuple[tuple[Say, ...], tuple[str, ...]]:
    """``says`` with as many short forms in them as it takes to fit, and the pieces of what these stand for."""
    said, replaced = list(says), set()
    for index in sorted(range(len(says)), key=lambda place: -longest(says[place])):
        if _words(said) <= room:
            break
        if short := says[index].shortened():
            said[index] = short
            replaced.add(index)
    if _words(said) > room:
        # Rather than cut a reply, do without what the person said themselves.
        said = [replace(say, values={**say.values, "brief": ""}) if say.response == _NOTED_IN_SHORT else say for say in said]
    # What a person said themselves needs no longer version.
    told = [says[index] for index in sorted(replaced) if says[index].response != "utter_understood"]
    return tuple(said), tuple(piece for say in told for piece in _pieces(say))


def _cut(says: tuple[Say, ...], room: int) -> tuple[tuple[Say, ...], tuple[str, ...]]:
    """The beginning of ``says`` that fits in ``room``, and the pieces of the rest."""
    said: list[Say] = []
    rest: tuple[str, ...] = ()
    for say in says:
        if say.response in _CARDS or not rest and longest(say) <= room:
            said.append(say)
            room -= longest(say)
        elif rest:
            rest += _pieces(say)
        else:
            now, rest = _fitting(_pieces(say), room, alone=not said)
            if now:
                said.append(Say("utter_part", {"text": "".join(now).strip()}, rich=say.rich))
                room -= longest(said[-1])
    return tuple(said), rest


def _pieces(say: Say) -> tuple[str, ...]:
    """One wording of ``say`` in sentences and lines, each with the space behind it, and none longer than a part may be; a quote
    that has to be cut is closed, and opened again in the next."""
    text = any_wording(say.response, **say.values).rstrip() + "\n"
    pieces: list[str] = []
    for sentence in _SENTENCE.findall(text):
        within = bool(pieces) and pieces[-1].count("“") > pieces[-1].count("”")
        if within:
            # A stop inside a quote ends no sentence of the reply.
            pieces[-1] += sentence
        else:
            pieces.append(sentence)
    return tuple(chunk for piece in pieces for chunk in _whole_quotes(_QUOTE_ENDS.sub(r"\g<0>\0", piece).split("\0")))


def _whole_quotes(parts: list[str]) -> list[str]:
    """``parts`` (a piece, cut behind its quotes) joined to as few as are short enough, and a quote in two where it is longer than that."""
    joined: list[str] = []
    for part in filter(None, parts):
        if joined and len((joined[-1] + part).split()) <= _CHUNK_WORDS:
            joined[-1] += part
        else:
            joined.append(part)
    chunks: list[str] = []
    for part in joined:
        cut = _CHUNK.findall(part)
        for index, chunk in enumerate(cut):
            still_open = "".join(cut[: index + 1]).count("“") > "".join(cut[: index + 1]).count("”")
            was_open = index and "".join(cut[:index]).count("“") > "".join(cut[:index]).count("”")
            chunks.append(f"{'“… ' if was_open else ''}{chunk.rstrip() + ' …” ' if still_open else chunk}")
    return chunks


def _fitting(pieces: tuple[str, ...], room: int, alone: bool = True) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """As many ``pieces`` as fit in ``room``, and the rest; only where they stand ``alone`` may a heading be all that fits."""
    count = 0
    for piece in pieces:
        room -= len(piece.split())
        if room < 0:
            break
        count += 1
    # A heading stays with what it stands above.
    end = count
    while 0 < end < len(pieces) and _HEADING.search(pieces[end - 1]):
        end -= 1
    end = end or (count if alone else 0)
    return pieces[:end], pieces[end:]
