"""A command with a slip in it ("pasue", "strat over") in the letters that were meant: a whole short message, and no English word."""

from __future__ import annotations

import re

from coach.language.normalise import is_english, is_slip

_COMMANDS = (
    "skip pause stop cancel restart start resume continue repeat back help delete undo progress result results report quit next".split()
)
# What may stand beside a command.
_BESIDE = frozenset(
    "please pls plz it this that one the my over again go me now question so far all data everything answers topic"
    " to and can we i lets".split()
)
_MOST_WORDS, _LONG, _FEWEST = 4, 6, 3
_VOWELS = re.compile(r"[aeiou]")


def spelt_command(text: str) -> str:
    """``text`` with its commands spelt right where it holds nothing else; as it is where it is anything but a misspelt command."""
    words = re.findall(r"[\w']+", text)
    if not 0 < len(words) <= _MOST_WORDS or any(ch.isdigit() for ch in text) or text.isupper() and len(words) == 1 and len(text) < _LONG:
        return text
    meant = {word: command for word in words if (command := _meant(word.lower()))}
    if not meant or any(word not in meant and word.lower() not in {*_BESIDE, *_COMMANDS} for word in words):
        return text
    return re.sub(r"[\w']+", lambda found: meant.get(found[0], found[0]), text)


def _meant(word: str) -> str:
    """The command that ``word`` is a slip of, "" where it is a word of its own."""
    if len(word) < _FEWEST or word in _BESIDE or word in _COMMANDS or is_english(word):
        return ""
    without = [command for command in _COMMANDS if len(word) >= _FEWEST and word == command[0] + _VOWELS.sub("", command[1:])]
    near = sorted((distance, command) for command in _COMMANDS if (distance := _slips(word, command)) <= _allowed(word, command))
    return without[0] if without else near[0][1] if near else ""


def _allowed(word: str, command: str) -> int:
    """How many slips ``word`` may be away: a second one only in a long command that begins alike, and where no other word is near."""
    if len(word) < _LONG - 2:
        return int(len(word) > _FEWEST)
    return 2 if len(command) >= _LONG and word[0] == command[0] and not is_slip(word) else 1


def _slips(word: str, command: str) -> int:
    """How many letters are added, left out, changed or in each other's place; in four letters a changed one makes another word."""
    changed = 1 if len(command) >= _LONG - 1 else 2
    before: list[int] = []
    row = list(range(len(command) + 1))
    for i, letter in enumerate(word, 1):
        two_back, before, row = before, row, [i]
        for j, wanted in enumerate(command, 1):
            best = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != wanted) * changed)
            if i > 1 and j > 1 and letter == command[j - 2] and word[i - 2] == wanted:
                best = min(best, two_back[j - 2] + 1)
            row.append(best)
    return row[-1]
