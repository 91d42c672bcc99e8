"""A slip that is put right in the same message beyond what is resolved inside a clause: a length in the next sentence ("it took 5 months.
Eh, more like 9"), a name ("on Shopware, I mean Shopify")."""

from __future__ import annotations

import re

from coach.dialogue.changing.several_numbers import right_number_among
from coach.language.clauses import blank_english
from coach.language.normalise import is_english
from coach.language.numbers import find_numbers

# What may stand between a number, with its noun, and the better one.
_MORE_LIKE = re.compile(
    r"^(?P<noun>(?: [a-z]+){0,2})\s*[.!…]+\s*(?:(?:eh+|er+m?|um+|uh+|hm+|well|ok(?:ay)?|nah|no|actually|or|probably|maybe)\W+)*"
    r"(?:probably |maybe |rather |actually )?(?:more like|closer to|or rather)\s*$",
    re.I,
)
_A_NUMBER = r"[€$£]?\d(?:[\d.,]*\d)?"
_SLIPPED = (
    r"(?<!\bsaid)(?<!\bsays)[\s,;.:–(-]+(?:(?:sorry|no|wait|oops|argh|ah|actually|correction|i mean(?:t)?)\W+)+(?:it'?s |it was |that'?s )?"
)
_NOT_A_BUT_B = re.compile(rf"{_SLIPPED}not (?P<wrong>{_A_NUMBER})\S?\W+(?:but |it'?s |it was |rather )*(?P<right>{_A_NUMBER})", re.I)
_B_NOT_A = re.compile(rf"{_SLIPPED}(?P<right>{_A_NUMBER})\S?,? not (?P<wrong>{_A_NUMBER})", re.I)
_EXCUSE = re.compile(r"\W*(?:i (?:always|often|keep|just|must have) [^.!?\d]{3,40})?\W*", re.I)
_NAME = re.compile(
    r"\b(?P<wrong>[A-Za-z][\w&-]{2,})(?P<edit>\W+(?:(?:no|oh|ah|oops|wait|sorry)\W+)*(?:i mean(?:t)?|sorry|or rather|no wait"
    r"|correction)\W+)"
    r"(?P<right>[A-Za-z][\w&-]{2,})(?=\W*(?:$|[.,;!]|\b(?:and|with|for|where|which)\b))",
    re.I,
)


def put_right_at_once(text: str) -> str:
    """``text`` with the right number or name in the place of the one that slipped."""
    return _name(_number(right_number_among(_not_the_first(text))))


def _not_the_first(text: str) -> str:
    """``text`` with the right number where the wrong one stands, of the two that are named behind it ("140 pounds ahead, sorry not 140,
    104"; "8 people, oops 6, not 8")."""
    found = _NOT_A_BUT_B.search(text) or _B_NOT_A.search(text)
    if found is None:
        return text
    wrong = re.search(rf"(?<![\w.,]){re.escape(found['wrong'])}(?![\w,.]*\d)", text[: found.start()])
    if wrong is None:
        return text
    rest = text[found.end() :]
    # "I always swap those" says only how it came.
    rest = "" if _EXCUSE.fullmatch(rest) else rest
    return f"{text[: wrong.start()]}{found['right']}{text[wrong.end() : found.start()]}{rest}"


def _number(text: str) -> str:
    doc = blank_english()(text)
    numbers = find_numbers(doc)
    for first, second in zip(numbers, numbers[1:]):
        begin, end = doc[first.start].idx, doc[first.end - 1].idx + len(doc[first.end - 1].text.rstrip("."))
        start, stop = doc[second.start].idx, doc[second.end - 1].idx + len(doc[second.end - 1].text.rstrip("."))
        between = _MORE_LIKE.match(text[end:start])
        if between:
            noun, rest = between["noun"], text[stop:]
            same = noun and rest.lower().startswith(noun.lower())
            return f"{text[:begin]}{text[start:stop]}{'' if same else noun}{rest}"
    return text


def _name(text: str) -> str:
    found = _NAME.search(text)
    if found is None or is_english(found["wrong"]) or is_english(found["right"]):
        # "The launch, I mean everything" says more about the launch.
        return text
    return text[: found.start()] + text[found.start("right") :]
