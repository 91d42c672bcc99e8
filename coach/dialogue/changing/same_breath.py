"""A slip that is put right in the same message beyond what is resolved inside a clause: a length in the next sentence ("it took 5 months.
Eh, more like 9"), a time ("in May, sorry, March"), a share ("sales doubled, tripled actually"), a name ("on Shopware, I mean
Shopify")."""

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
# "A team of eight. No, seven."
_NO = re.compile(
    r"^(?P<noun>(?: [a-z]+){0,2})\s*[.!…]+\s*(?:(?:oh|ah|eh+|hm+|um+|er+m?|well)\W+)*(?:no|nope|nah)[,.]*\s+(?:(?:it'?s|it was|that'?s"
    r"|we'?re|we are|i have)\s+)?$",
    re.I,
)
_BARE = re.compile(r"\s*(?:$|[.,;!])")
_A_NUMBER = r"[€$£]?\d(?:[\d.,]*\d)?"
_UNIT = r"(?:\s?(?:k|m|mn|bn|million|thousand|grand|percent)\b|\s?%)?"
_SLIPPED = (
    r"(?<!\bsaid)(?<!\bsays)[\s,;.:–(-]+(?:(?:sorry|no|wait|oops|argh|ah|actually|correction|i mean(?:t)?)\W+)+(?:it'?s |it was |that'?s )?"
)
_NOT_A_BUT_B = re.compile(
    rf"{_SLIPPED}not (?P<wrong>{_A_NUMBER}){_UNIT}\W+(?:but |it'?s |it was |rather )*(?P<right>{_A_NUMBER})(?P<unit>{_UNIT})", re.I
)
_B_NOT_A = re.compile(rf"{_SLIPPED}(?P<right>{_A_NUMBER})(?P<unit>{_UNIT}),? not (?P<wrong>{_A_NUMBER}){_UNIT}", re.I)
_EXCUSE = re.compile(r"\W*(?:i (?:always|often|keep|just|must have) [^.!?\d]{3,40})?\W*", re.I)
_NAME = re.compile(
    r"\b(?P<wrong>[A-Za-z][\w&-]{2,})(?P<edit>\W+(?:(?:no|oh|ah|oops|wait|sorry)\W+)*(?:i mean(?:t)?|sorry|or rather|no wait"
    r"|correction)\W+)"
    r"(?P<right>[A-Za-z][\w&-]{2,})(?=\W*(?:$|[.,;!]|\b(?:and|with|for|where|which)\b))",
    re.I,
)


# "For 2023, I mean 2024", "in May, sorry, March": a time for another one of its kind, and nothing else.
_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct"
    r"|nov|dec)"
)
_TIMES_OF = r"(?:19|20)\d\d", _MONTH, r"(?:spring|summer|autumn|winter)", r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
_SORRY = r"(?:actually|sorry|pardon|oops|i mean(?:t)?|rather|no,? wait|wait,? no|wait|correction|make that|scratch that)"
_WHEN = tuple(
    re.compile(
        rf"\b(?P<wrong>{time})[\s,;.:…–(-]+(?:(?:oh|ah|um+|no|nope|hm+|well)\W+)*(?:{_SORRY}|no)\W+"
        rf"(?:(?:it was|in|of|from|actually|not (?P=wrong),?(?: but)?)\W+)*"
        rf"(?P<right>{time})\b(?!\s+(?:was|were|orders|people|to|we|i)\b)(?:,? not (?P=wrong)\b)?",
        re.I,
    )
    for time in _TIMES_OF
)
# "Sales doubled. Tripled actually", "by a third, sorry, a quarter": one share for another of its form, and nothing else.
_TIMES = r"(?:doubled|tripled|trebled|quadrupled|halved)"
_PART = r"(?:a |one )?(?:half|third|quarter|fifth|tenth)"
_SHARES = tuple(
    re.compile(
        rf"\b(?P<wrong>{share})(?P<behind>(?: (?!and\b|but\b|then\b|i said\b)[a-z]+){{0,5}}?)[\s,;.:!…–-]+(?:(?:no|well|oh|ah|hm+|or)\W+)*"
        rf"(?:{_SORRY}\W+(?:(?:it|they|that) |almost |more like |by )*(?P<right>{share})|(?P<right2>{share})\W+{_SORRY})"
        r"(?P<end>\W*$|[.,;!])",
        re.I,
    )
    for share in (_TIMES, _PART)
)
_SAID = re.compile(r"\bi (?:said|told you|mentioned|wrote you|put down)\b", re.I)


def put_right_at_once(text: str) -> str:
    """``text`` with the right number or name in the place of the one that slipped."""
    return _name(_number(right_number_among(_share(_time(_not_the_first(text))))))


def _time(text: str) -> str:
    for time in _WHEN:
        found = time.search(text)
        if found and found["right"].lower() != found["wrong"].lower() and not _SAID.search(text[: found.start()]):
            return f"{text[: found.start()]}{found['right']}{text[found.end() :]}"
    return text


def _share(text: str) -> str:
    for share in _SHARES:
        found = share.search(text)
        right = (found["right"] or found["right2"]) if found else ""
        if found and right.lower() != found["wrong"].lower() and not _SAID.search(text[: found.start()]):
            return f"{text[: found.start()]}{right.lower()}{found['behind']}{found['end']}{text[found.end() :]}"
    return text


def _not_the_first(text: str) -> str:
    """``text`` with the right number where the wrong one stands, of the two that are named behind it ("140 pounds ahead, sorry not 140,
    104"; "8 people, oops 6, not 8")."""
    found = _NOT_A_BUT_B.search(text) or _B_NOT_A.search(text)
    if found is None:
        return text
    wrong = re.search(rf"(?<![\w.,]){re.escape(found['wrong'])}(?![\w,.]*\d)", text[: found.start()])
    if wrong is None:
        return text
    rest, behind = text[found.end() :], text[wrong.end() : found.start()]
    # "I always swap those" says only how it came.
    rest = "" if _EXCUSE.fullmatch(rest) else rest
    if found["unit"]:
        behind = f"{found['unit']}{re.sub(rf'^{_UNIT}', '', behind, flags=re.I)}"
    return f"{text[: wrong.start()]}{found['right']}{behind}{_without_shared(rest, behind)}"


def _without_shared(rest: str, behind: str) -> str:
    """``rest``, what follows the right number, without the words in front that follow the wrong one too ("8 people, oops 6, not 8
    people")."""
    words, told = re.findall(r"\s*[^\s,.;]+", rest), re.sub(rf"^{_UNIT}", "", behind, flags=re.I).lower().split()
    shared = 0
    while shared < min(len(words), len(told)) and words[shared].strip().lower() == told[shared].strip(",.;"):
        shared += 1
    return rest[len("".join(words[:shared])) :]


def _number(text: str) -> str:
    doc = blank_english()(text)
    numbers = find_numbers(doc)
    for first, second in zip(numbers, numbers[1:]):
        begin, end = doc[first.start].idx, doc[first.end - 1].idx + len(doc[first.end - 1].text.rstrip("."))
        start, stop = doc[second.start].idx, doc[second.end - 1].idx + len(doc[second.end - 1].text.rstrip("."))
        no = _NO.match(text[end:start])
        between = _MORE_LIKE.match(text[end:start]) or (no if no and _BARE.match(text[stop:].removeprefix(no["noun"])) else None)
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
