"""The reply to a follow-up that was answered already is said anew ("no wait, I decided it", "wrong button, it was my boss")."""

from __future__ import annotations

import re

from spacy.lang.en.stop_words import STOP_WORDS

from coach.dialogue.changing.objecting import without_shell
from coach.interview.interview import Interview
from coach.interview.questions import follow_up_by_id
from coach.role_model import FollowUp

_MOST_WORDS, _STEM, _LETTERS = 14, 5, 4
# Who may be put in the place of another, and how it was done: words that tell nothing new beside an option.
_AROUND = STOP_WORDS | frozenset(
    "boss chief manager director owner founder client clients agency board head colleague colleagues finance ceo cfo cmo coo management"
    " leadership team alone together jointly myself himself herself yes yeah wrong button option actually really instead only pitched"
    " suggested agreed signed sign approved approve confirmed final last finally sorry that it was answer".split()
)
# "Me, not them".
_NOT_THEM = re.compile(r"\W+(?:and )?not (?:them|him|her|me|us|it|my \w+|the \w+)\W*$", re.I)
_BARE_PRONOUN = re.compile(r"^\W*(?:me|myself|my boss|i did|us|both of us)\W*$", re.I)


def chosen_anew(interview: Interview, text: str) -> tuple[int, str] | None:
    """Where ``text`` begins like a correction and replies to a follow-up of the topic answered last, and tells nothing besides: the
    index of that answer and the new words for it; else None."""
    bare = _NOT_THEM.sub("", without_shell(text)).strip(" ,.!")
    if bare == text.strip(" ,.!") or "?" in text or not 0 < len(bare.split()) <= _MOST_WORDS:
        return None
    index = choice_meant(interview, bare)
    if index is None or not _is_latest_topic(interview, index):
        return None
    opened = _follow_up(interview, interview.state.open) if interview.is_open else None
    meant = _follow_up(interview, interview.state.answers[index].question)
    if meant is None or opened is not None and replies_to(opened, bare) and not _only_of(meant, opened, bare):
        return None
    return index, bare


def choice_meant(interview: Interview, bare: str) -> int | None:
    """Index of the answered follow-up whose options ``bare`` speaks of, and of nothing besides: the one it says most of, else the
    latest."""
    best: tuple[int, int] | None = None
    for index, answer in enumerate(interview.state.answers):
        entry = _follow_up(interview, answer.question)
        if entry is not None and replies_to(entry, bare) and _tells_nothing_new(entry, bare):
            best = max(best or (0, 0), (len(_stems(bare) & _vocabulary(entry)), index))
    return best[1] if best else None


def _is_latest_topic(interview: Interview, index: int) -> bool:
    """Whether the answer at ``index`` belongs to the topic that the latest answer to a question was given to."""
    kept = [a for a in interview.state.answers if a.is_reply]
    return bool(kept) and kept[-1].competency == interview.state.answers[index].competency


def replies_to(entry: FollowUp, text: str) -> bool:
    """Whether ``text`` speaks of what the options of the follow-up ``entry`` are about, or is a bare word for who it was."""
    if not entry.options:
        return False
    if any(option.label.lower() == text.lower().strip(" .!") for option in entry.options):
        return True
    asks_who = any(_BARE_PRONOUN.match(option.label) for option in entry.options)
    return asks_who and bool(_BARE_PRONOUN.match(text)) or bool(_stems(text) & _vocabulary(entry))


def _only_of(meant: FollowUp, opened: FollowUp, text: str) -> bool:
    """Whether ``text`` says more of ``meant`` than of the ``opened`` question."""
    said = _stems(text)
    return len(said & _vocabulary(meant)) > len(said & _vocabulary(opened))


def _follow_up(interview: Interview, question_id: str) -> FollowUp | None:
    return follow_up_by_id(interview.role_model, question_id)


def _tells_nothing_new(entry: FollowUp, text: str) -> bool:
    return not re.search(r"\d", text) and _stems(text) <= _vocabulary(entry)


def _stems(text: str) -> set[str]:
    """The beginnings of the words of ``text`` that tell anything."""
    words = set(re.findall(rf"[a-z]{{{_LETTERS},}}", text.lower())) - _AROUND
    return {word[:_STEM] for word in words}


def _vocabulary(entry: FollowUp) -> set[str]:
    words = [entry.text, entry.short, *entry.also_called, *(w for option in entry.options for w in (option.label, option.means))]
    return _stems(" ".join(words))
