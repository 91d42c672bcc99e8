"""What a correction changed, in the words of the answer as it stands now."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from spacy.lang.en.stop_words import STOP_WORDS

from coach.dialogue.changing.owning import SOMEBODY
from coach.dialogue.changing.spots import period_behind
from coach.dialogue.changing.striking import STRUCK
from coach.dialogue.memory.said_numbers import number_phrase
from coach.dialogue.say import Say
from coach.evidence.types import Reading
from coach.language.quantities import find_quantities

# Longer words need not be said back whole to show that they replaced what was said.
SAID_BACK_WORDS, _BESIDE_WORDS, _SHORT_REPLY_WORDS = 10, 20, 5
# "Went up by half" does not say of what.
_NAMES_NOTHING = STOP_WORDS | frozenset(
    "january february march april june july august september october november december spring summer autumn winter monday tuesday"
    " wednesday thursday friday saturday sunday"
    " went fell rose grew dropped climbed increased decreased doubled tripled halved half third quarter percent points million"
    " thousand".split()
)
_BARE_WORDS, _LEAD_WORDS = 5, 4
_ALONE = re.compile(r"\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve", re.I)
_DIGITS = re.compile(r"[€$£]?\d[\d.,]*")
_RANGE = re.compile(r"\d[\d.,]*\s?(?:to|or|-|–)\s?\d[\d.,]*")
_SCALE = re.compile(r"million|thousand|billion|grand|mio|mil|k|m|bn|percent|%", re.I)
_GOES_TO = re.compile(r"\s*(?:%|percent)?\s*(?:up |down )?(?:to|->|→)\s*(?:about |around )?\S*\d[\w%€$£]*(?: percent| million)?", re.I)
_WHO, _DEED_WORDS = re.compile(rf"(?!hr|finance|head office){SOMEBODY}|somebody else|not", re.I), 6
_LOOSE = re.compile(r"^(?:and|but)\s|[\s,;]+(?:and|but)$", re.I)
_PERIOD_WORDS = re.compile(r"(?:(?:an?|per|each|every) )?(?:day|week|month|quarter|year)", re.I)


def said_back(old: Reading, told: Reading, new: Reading, placed: bool) -> Say:
    """What was changed from ``old`` to ``new``, in the new words; what was ``told`` and could only be put beside it is told so."""
    if not placed and new.text.startswith(old.text) and new.text != old.text:
        words = told.text.strip(" .!")
        return Say("utter_noted_beside", {"new": words}) if len(words.split()) <= _BESIDE_WORDS else Say("utter_put_right")
    gone = _taken_out(old.text, new.text)
    if gone:
        return Say("utter_taken_out", {"words": gone}) if len(gone.split()) <= _BESIDE_WORDS else Say("utter_put_right")
    words = _with_tail(new.text, _with_other_half(new.text, _with_deed(new.text, _with_lead(new.text, changed_words(old, new)))))
    return Say("utter_corrected", {"new": words}) if words and len(words.split()) <= SAID_BACK_WORDS else Say("utter_put_right")


def _with_other_half(text: str, words: str) -> str:
    """``words``; where they end with the "from 16" of a change, with what it went to in ``text``."""
    start = text.find(words) if re.search(r"\bfrom \S*\d\S*$", words) else -1
    behind = _GOES_TO.match(text[start + len(words) :]) if start >= 0 else None
    return words + behind[0] if behind else words


def _with_deed(text: str, words: str) -> str:
    """``words``; where they only say who it was, or was not, with what follows them in the same clause of ``text``."""
    start = text.find(words) if _WHO.fullmatch(words) else -1
    if start < 0:
        return words
    deed = re.split(r"[.,;!?]|\b(?:and|but|because|for)\b", text[start + len(words) :])[0].split()
    deed = deed[:_DEED_WORDS]
    while deed and deed[-1].lower() in STOP_WORDS:
        deed.pop()
    return " ".join([words, *deed])


def _with_tail(text: str, words: str) -> str:
    """``words``; where they are a number alone in front of ``text``, with what it counts there."""
    if len(words.split()) != 1 or not _ALONE.fullmatch(words) or not text.lower().startswith(words.lower()):
        return words
    behind = re.split(r"[.,;!?]\s|\b(?:and|but|because|so|which)\b", text[len(words) :])[0].split()
    return " ".join([words, *behind]) if len(behind) < SAID_BACK_WORDS else words


def _taken_out(before: str, after: str) -> str:
    """The words of ``before`` that ``after`` lacks or hides, where it tells nothing instead; else ""."""
    hides = sum(map(after.count, STRUCK)) > sum(map(before.count, STRUCK))
    old, new = before.split(), after.split()
    spans = _apart(old, new)
    if not hides and (len(new) >= len(old) or any(new[op[3] : op[4]] for op in spans)):
        return ""
    gone = " ".join(old[spans[0][1] : spans[-1][2]]) if spans else ""
    return _LOOSE.sub("", gone.strip(" ,;.:"))


def _apart(old: list[str], new: list[str]) -> list[tuple[str, int, int, int, int]]:
    """Where the words ``old`` and ``new`` differ, whatever marks stand behind them."""
    first, second = ([word.strip(".,;:").lower() for word in words] for words in (old, new))
    return [op for op in SequenceMatcher(None, first, second, autojunk=False).get_opcodes() if op[0] != "equal"]


def _with_lead(text: str, words: str) -> str:
    """``words``, with what stands before them in the same clause of ``text`` where they do not say themselves what they are of."""
    start = text.find(words) if words else -1
    if (
        start <= 0
        or len(words.split()) > _BARE_WORDS
        or any(word not in _NAMES_NOTHING for word in re.findall(r"[a-z]{3,}", words.lower()))
    ):
        return words
    before = re.split(r"[.,;!?/]\s|\b(?:and|but|because|so|when|which|that)\b", text[:start])[-1].split()
    return " ".join([*before[-_LEAD_WORDS:], words])


def is_short_reply(reading: Reading) -> bool:
    """Whether a few words stood for the whole answer, as on a button: what corrects them takes their place."""
    return len(reading.text.split()) <= _SHORT_REPLY_WORDS


def changed_words(old: Reading, new: Reading) -> str:
    """The words that are new, a number with its noun."""
    before, after = ([word.rstrip(";,") for word in reading.text.split()] for reading in (old, new))
    spans = [op for op in SequenceMatcher(None, before, after, autojunk=False).get_opcodes() if op[0] != "equal"]
    if {word.strip(".,;:") for word in after} <= {word.strip(".,;:") for word in before} and len(after) < len(before):
        # Something was only taken out.
        return ""
    end = _scale_end(after, spans[-1][4]) if spans else 0
    if spans and _RANGE.fullmatch(" ".join(after[spans[0][3] : end])):
        # "3 to 5" of what.
        noun = next((word for word in after[end : end + 1] if word.isalpha() and word.lower() not in STOP_WORDS), "")
        return " ".join([*after[spans[0][3] : end], noun]).strip()
    words = " ".join(new.text.split()[spans[0][3] : end]).rstrip(".,;:") if spans else new.text
    if is_short_reply(old) and len(after) <= SAID_BACK_WORDS and not find_quantities(old.text):
        # What stood for a whole answer is said back whole.
        return new.text.strip(" .,;:")
    if spans and len(words.split()) > SAID_BACK_WORDS:
        # What was put right first says enough.
        first = " ".join(new.text.split()[spans[0][3] : spans[0][4]]).rstrip(".,;:")
        words = first if find_quantities(first) else re.split(r"[,;.] ", words)[0]
    upto = " ".join(new.text.split()[: spans[-1][4]]) if spans else ""
    per = re.search(r"\S*\d\S*(?: \w+){0,2}? (?:an?|per|each|every) \w+$", upto) if _PERIOD_WORDS.fullmatch(words) else None
    if per:
        # "Week" alone would not say what is per week now.
        return per[0]
    if spans and (lead := _lead_of(new.text, words, spans[0][3])):
        return f"{lead} {words}"
    counted = re.search(r"\S*\d\S* [a-z]+$", upto, re.I) if period_behind(words, 0) == words else None
    if counted:
        # Nor would "months" say how many.
        return counted[0]
    # What says as much as this is whole as it stands.
    return number_phrase(new.text, words) if find_quantities(words) and len(words.split()) <= _LEAD_WORDS else words


def _scale_end(words: list[str], end: int) -> int:
    """``end`` of a part of ``words``, behind the scale that belongs to a number there ("5 million")."""
    scaled = 0 < end < len(words) and _DIGITS.fullmatch(words[end - 1]) and _SCALE.fullmatch(words[end].rstrip(".,;:!?"))
    return end + 1 if scaled else end


# "Quarter" or "last year" alone would not say of what it is so.
_ARTICLE, _TIME = (
    re.compile(r"(?:an?|one|two|three|the)$", re.I),
    re.compile(r"(?:last|before|back then|the last|from|in|at|(?:19|20)\d\d)\b", re.I),
)


def _lead_of(text: str, words: str, place: int) -> str:
    """What belongs to the new ``words`` and stands in front of their ``place`` in ``text``: an article, before a time a number."""
    before = text.split()[:place]
    if _TIME.match(words):
        numbers = find_quantities(" ".join(before))
        return " ".join(before)[numbers[-1].start :] if numbers else ""
    single = len(words.split()) == 1 and not find_quantities(words)
    return before[-1] if single and before and _ARTICLE.match(before[-1]) else ""
