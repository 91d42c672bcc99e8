"""Ways to say one's name beside "I'm Anna": a name that is a word as well, what others call one, a name put right."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from spacy.lang.en.stop_words import STOP_WORDS

from coach.dialogue.memory.first_names import WORD_NAMES, is_first_name, is_word_name, may_be_first_name

_NAME = r"(?P<name>[^\W\d_][^\W\d_'’-]{1,20})"
_HELLO = (
    r"(?:(?P<hello>hi|hello|helo|hallo|hey|heya|hiya|good (?:morning|afternoon|evening)|morning|evening|afternoon)(?: there| all)?\W+)?"
)
_GREETING = r"(?:hi|hello|helo|hallo|hey|good (?:morning|afternoon|evening|day)|morning|evening)(?: there)?"
_LEADS = r"(?:(?:um+|uh+|er+m*|so|ok(?:ay)?|yeah|yes|well|right|oh)\W+)*"
_TOLD_BEFORE = (
    r"^\W*(?:(?:but|no|hey|well|as|like|and)\W+)*i (?:have |'ve )?(?:already |just )*(?:told|said|mentioned|wrote)(?: (?:to )?(?:you|u))?"
    r"(?: (?:before|already|earlier|at the (?:very )?(?:start|beginning|top)|in the beginning|in my first message))*(?: that)?\W+"
)
# Other chatbots, which somebody greets by mistake.
_BOTS = frozenset("siri alexa claude cortana gemini watson eliza bixby".split())
_CALLED = r"\b(?:every(?:one|body)|people|most people|(?:my )?friends|colleagues|they|all) (?:here )?(?:just )?calls? me"
# "They say Magento" and "please use Magento" name somebody only behind a name.
_SAID = (
    r"\b(?:name|called|i'?m|i am)\b[^.!?]*[,.;] (?:but |so |and )?"
    r"(?:(?:every(?:one|body)|people) (?:here )?(?:just )?says?|(?:please |pls |just )+(?:say|use)(?: just)?)"
)
_NAME_END = r"(?=\W*$|[,.;!]| please\b| for short\b)(?: please| for short)?\W*"
_I_AM = r"(?:i'm|i’m|im|i am|it'?s|it’s|it is|this is)"
_END = r"(?:\W+(?:here|speaking|by the way|btw)|,? from (?!the\b|my\b|our\b)\w+(?: \w+)?)?\W*$"
# "Peter, from finance" may be somebody who acted on the numbers.
_DEPARTMENTS = r"(?:the|our|my|a|sales|finance|it|hr|marketing|logistics|buying|purchasing|accounting|operations|support|product|content)\b"


@dataclass(frozen=True)
class Told:
    """A name as it was told, and where the words that tell it stand."""

    name: str
    start: int
    end: int


def _named(match: re.Match[str]) -> bool:
    return may_be_first_name(match["name"]) and not match["name"].isupper()


def _word_name(match: re.Match[str]) -> bool:
    return is_word_name(match["name"], bool(match["hello"]))


def _greeted_word_name(match: re.Match[str]) -> bool:
    return _word_name(match) and bool(match["hello"] or match["name"][0].isupper())


def _known(match: re.Match[str]) -> bool:
    return is_first_name(match["name"]) or match["name"].lower() in WORD_NAMES and match["name"][0].isupper()


def _signed(match: re.Match[str]) -> bool:
    return is_first_name(match["name"]) and match["name"].lower() not in _BOTS


def _said_before(match: re.Match[str]) -> bool:
    return is_first_name(match["name"]) or "my name" in match[0].lower() and _named(match)


def _instead(match: re.Match[str]) -> bool:
    """Whether "its X, not Y" speaks of two names."""
    return all(is_first_name(word) or word.lower() in WORD_NAMES for word in (match["name"].split()[-1], match["wrong"]))


# What others say wins over the full name in front of it.
_FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], bool]], ...] = tuple(
    (re.compile(form, re.I), fits)
    for form, fits in (
        (rf"{_CALLED} {_NAME}\b{_NAME_END}", _named),
        (rf"{_SAID} {_NAME}\b{_NAME_END}", _named),
        (rf"\bi (?:just )?go by {_NAME}\b{_NAME_END}", lambda match: is_first_name(match["name"])),
        (rf"^\W*{_HELLO}{_NAME} is my (?:first )?name\b\W*", _named),
        (rf"\bmy (?:first )?name (?:would be|will be|was) {_NAME}\b\W*(?:by the way|btw)?\W*", _named),
        (rf"^\W*{_HELLO}(?:my )(?:first )?name {_NAME}\b(?=\W*$|\s*[,.;!]|\s+(?:and|i|i'?m|from)\b)[\s,.;!]*", _named),
        # "Hi, I'm Marcus I run ...": dictated, without a stop behind the name.
        (
            rf"^\W*{_LEADS}{_HELLO}(?:i'm|i’m|im|i am|this is) {_NAME}(?=\s+(?:i|i'm|i’m|im|i've|i’ve|ive|my job|we)\b)[\s,.;!]*",
            lambda match: is_first_name(match["name"]),
        ),
        # "Good evening, Samir. I was ...": behind a stop, since "hi Samir" may be meant for somebody.
        (rf"^\W*{_GREETING}\s*[,.!–-]+\s*{_NAME}(?=\W*$|\s*[.!]\s)[\s.!]*", _signed),
        (rf"{_TOLD_BEFORE}(?:my name(?:'?s| is)?|i'm|i’m|im|i am|it'?s) {_NAME}(?=\W*$|\s*[,.;!])\W*", _said_before),
        (rf"^\W*{_HELLO}(?:the |my )?name(?:'?s| is)? {_NAME}\W*$", _named),
        (rf"\b(?:that'?s|that is|{_I_AM}) {_NAME} with (?:an?|two|one|the|no) (?:capital|accent|small|double|\w)\b[^.!?]*$", _known),
        (
            rf"^\W*(?:no|nope|actually|sorry|oh)?\W*(?:{_I_AM}|my name is|that'?s) (?P<name>[^\W\d_]{{2,20}}(?: [^\W\d_]{{2,20}})?)"
            r",? (?:and )?not (?P<wrong>[^\W\d_]{2,20})\W*$",
            _instead,
        ),
        (rf"^\W*{_HELLO}{_NAME},? (?:from|based in) (?!{_DEPARTMENTS})\w+\W*$", lambda match: is_first_name(match["name"])),
        (rf"^\W*{_HELLO}{_I_AM} {_NAME}{_END}", _word_name),
        (rf"^\W*{_HELLO}(?:i'm|i’m|im|i am|this is) {_NAME}(?=\s*[,.;!]|\s+and\b)[\s,.;!]*(?:and\b)?\s*", _greeted_word_name),
        (rf"^\W*{_HELLO}{_NAME} (?:here|speaking)\b\W*$", _greeted_word_name),
        (rf"^\W*{_HELLO}{_NAME} speaking\b\W*$", lambda match: is_first_name(match["name"])),
    )
)


def told_name(text: str) -> Told | None:
    """The name that ``text`` tells in one of these ways, or None."""
    for pattern, fits in _FORMS:
        match = pattern.search(text)
        if match and fits(match) and not _is_no_name(match["name"]):
            return Told(" ".join(word[:1].upper() + word[1:] for word in match["name"].split()), match.start(), match.end())
    return None


def _is_no_name(name: str) -> bool:
    return name.lower() in STOP_WORDS - WORD_NAMES
