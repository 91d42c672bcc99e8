"""Two readings of one message: offers both in plain words, and finds which one a reply picks."""

from __future__ import annotations

import re
from typing import Any

from coach.dialogue.cues.plain_cues import is_asking, is_yes
from coach.dialogue.say import Say, Turn
from coach.evidence.types import Reading
from coach.interview.interview import Interview
from coach.language.acts import ActDecision
from coach.wording import wording

_UNCLEAR, _RUNNER_UP, _GUESS, _MAY_TELL = 0.6, 0.22, 0.35, 0.15
# Acts that can be offered to choose from. Small talk cannot: nobody wants to be asked whether they meant an insult.
OFFERED = frozenset(
    "start faq_director_role faq_manager_role faq_difference faq_skills faq_team why_ask repeat skip back progress cancel pause resume "
    "restart result explain_result next_steps interview_tips report privacy delete_data human".split()
)
# A reply that says this much besides the words of an option tells something.
_BESIDES = 1
_BARE_PLACE = re.compile(
    r"^\W*(the )?(?P<place>first|second|former|latter|last|1st|2nd|1|2|one|two|a|b)( (one|option|of them))?( please)?\W*$", re.I
)
_FIRST = re.compile(r"\b(first|former|1|1st|one|a)\b", re.I)
_SECOND = re.compile(r"\b(second|latter|2|2nd|two|b|last)\b", re.I)
_NEITHER = re.compile(r"\b(neither|none|nothing|no|nope|something else|not (that|those|any))\b", re.I)
_FEW = 4
_SMALL = frozenset("the a an to this that my me i it of is what was meant mean question please want with and for do here".split())


def two_readings(decision: ActDecision) -> tuple[str, str] | None:
    """The two acts to choose between, where neither leads clearly and both can be offered, or the first is a mere guess; else
    None."""
    if len(decision.ranking) < 2:
        return None
    (first, p), (second, q) = decision.ranking[:2]
    if p < _GUESS and first in OFFERED and dict(decision.ranking).get("answer", 0.0) < _MAY_TELL:
        others = [act for act, _ in decision.ranking[1:] if act in OFFERED]
        return (first, others[0]) if others else None
    return (first, second) if {first, second} <= OFFERED and p < _UNCLEAR and q >= _RUNNER_UP else None


def one_reading(interview: Interview, decision: ActDecision, choices: tuple[str, str], text: str) -> str:
    """The act to go by in the open interview where ``choices`` make no menu: one is not possible now, or nothing is asked or
    commanded, so that unclear words meet the open question. "" where both can be offered."""
    if not interview.is_open:
        return ""
    weights, asks = dict(decision.ranking), is_asking(text)
    possible = [act for act in choices if _is_possible(act, interview)]
    likely = [act for act in possible if asks or weights[act] >= _GUESS]
    if len(possible) == len(choices) and likely:
        return ""
    return likely[0] if likely else "why_ask" if asks else "answer"


def _is_possible(act: str, interview: Interview) -> bool:
    """Whether ``act`` can lead anywhere while a question is open."""
    if act in {"next_steps", "report"}:
        return interview.state.finished
    return bool(interview.state.answers) if act in {"back", "result"} else act not in {"start", "resume"}


def offer(interview: Interview, reading: Reading, first: str, second: str) -> Turn:
    """Ask which of two acts was meant, and remember the words."""
    labels = tuple(label(_named_now(act, interview)) for act in (first, second))
    waiting = interview.with_pending("clarify", first=first, second=second, labels=labels, reading=reading.to_json())
    asked = waiting.updated(doubted=True)
    return Turn(asked, (Say("utter_clarify", {"first": labels[0], "second": labels[1]}, labels),))


def _named_now(act: str, interview: Interview) -> str:
    """What ``act`` is offered as: before a result its reasons are the way of scoring."""
    return "how_scored" if act == "explain_result" and not interview.state.finished else act


def label(act: str) -> str:
    """What ``act`` is called on a button."""
    return wording(f"utter_option_{act}")


def picked(options: tuple[str, str], text: str) -> int | None:
    """0 or 1 for the option that ``text`` picks by its words or its place, -1 for neither of them, None if it picks none.

    A number that is in neither option is news and no pick.
    """
    if set(re.findall(r"\d+", text)) - set(re.findall(r"\d+", " ".join(options))) - {"1", "2"}:
        return None
    if is_asking(text) and _content(text) not in [_content(option) for option in options]:
        return None
    shared = [_content(text) & _content(option) for option in options]
    sizes = [len(words) for words in shared]
    if sizes[0] != sizes[1] and len(text.split()) <= 10:
        return int(sizes[1] > sizes[0])
    if len(text.split()) > 4:
        return None
    if _NEITHER.search(text):
        return -1
    places = [bool(_FIRST.search(text)), bool(_SECOND.search(text))]
    return int(places[1]) if places[0] != places[1] else None


def picked_act(data: dict[str, Any], text: str) -> str | None:
    """The act that a reply to ``offer`` picks, "" for neither, None where it picks none."""
    first, second = data.get("labels") or (label(data["first"]), label(data["second"]))
    options = (first, second)
    if not is_yes(text) and _tells_more(options, text):
        return None
    bare = _BARE_PLACE.match(text)
    place = 0 if is_yes(text) else int(bool(_SECOND.search(bare["place"]))) if bare else picked(options, text)
    return None if place is None else "" if place < 0 else (data["first"], data["second"])[place]


def _tells_more(options: tuple[str, str], text: str) -> bool:
    """Whether ``text`` is no choice but something else: it holds more than the words of an option, a place, or a no."""
    if _BARE_PLACE.match(text) or _NEITHER.search(text) and len(text.split()) <= _FEW:
        return False
    words = _content(text)
    return min(len(words - _content(option)) for option in options) > _BESIDES or not any(words & _content(option) for option in options)


def _content(text: str) -> set[str]:
    return {word.rstrip("s") for word in re.findall(r"[a-z0-9']+", text.lower()) if word not in _SMALL}
