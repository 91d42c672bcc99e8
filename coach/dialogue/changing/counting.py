"""What the numbers of one message do: stand for a thing, or say what another one has become."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Literal

from spacy.tokens import Doc

from coach.language.clauses import blank_english
from coach.language.numbers import Number, find_numbers

# "I never led one before", "that one": neither counts anything.
_NEVER_ONE = re.compile(r"\b(never|not|nobody|no ?one|didn'?t|don'?t|haven'?t)\b[^,.;!?]*$", re.I)
_THAT_ONE = re.compile(r"\b(that|this|which|each|every|any|no|the (first|second|last|other|next)|an?( [a-z]+)?)$", re.I)
# "The two shops are three by now" ends with the second number, or with a word for today.
_BECAME = re.compile(
    r"^(?:(?!is\b|are\b)[a-z&]+ ){0,2}(?:is|are|was|were|became|become|turned into|grew to)(?: really| actually| more like| only)?$", re.I
)
_NOW = re.compile(r"^\W*(?:(?:by |right )?now|today|these days|nowadays|meanwhile|currently|already|in fact|really|actually)?\W*$", re.I)
# "One more: I did not choose it".
_ONE_MORE = frozenset("more thing moment sec question last by correction mistake slip fix small quick little".split())
_BEHIND_ONE = frozenset("before yet either until till in at on there here myself so far since".split())

_OF_PEOPLE = re.compile(
    r"\b(ppl|people|head ?count|staff|(size|number) of (the|my|our) team|team size|(the|my|our) (team|crew|squad)(:| was| is| has|"
    r" had))(?!\w)",
    re.I,
)
_OF_MONEY = re.compile(r"\b(?:the|my|our) (?:\w+ )?budget (?:is|was|has been|had been)\b", re.I)
# "I said 8 but Tom left, so it's 7".
_SINCE = re.compile(
    r"^\W*(?:[a-z]+\W+){0,2}?i (?:said|told you|wrote|put|mentioned)"
    r"(?: (?:that )?(?:i|we) (?:lead|led|manage|managed|have|had))? (?P<said>\S+)"
    r"(?: [a-z]+)? (?:but|and|then) [^.!?\d]{3,40}?\W(?:so|now|which makes|that makes)"
    r"\W+(?:(?:it'?s|that'?s|we'?re|it is|we are|i have|there are|now|only|really)\W+)*(?P<right>\S+(?: [a-z]+)?)\W*$",
    re.I,
)

# "I said we moved 60% but it was more like half".
_BY_SHARE = re.compile(
    r"^\W*(?:[a-z]+\W+){0,3}?i (?:said|told you|wrote|put|mentioned)(?: that)?(?: [a-z']+){0,5}? (?P<said>\d[\d.,]*\s?(?:%|percent)?)"
    r"(?: [a-z]+){0,4}?\W+(?:but|and|when|while)? ?(?:it|that|this)(?:'s| is| was)(?: (?:really|actually|more like|closer to|rather|only"
    r"|just|about|around|nearer))* (?P<right>(?:(?:an?|one|two|three) )?(?:half|thirds?|quarters?|fifths?))(?: of (?:it|that|them))?\W*$",
    re.I,
)  # "30 people with the two agencies": what is counted in says how many there are of it, and not how many there are in all.
_WITH_THE_TWO = re.compile(
    r"(?<=\d )(?P<noun>people|ppl|heads|of us|in total)(?:,? in total)? (?:with|including|incl\.?|counting)"
    r" (?:(?:the|our|my|both|all) )*(?:\d+|one|two|three|four|five|six) [a-z]+(?=\W*$|[,;.!])",
    re.I,
)
# "One, not two": in front of a sentence it counts here.
_ONE_NOT = re.compile(
    r"^(?:(?:[^:,.]{0,30}:|\W*(?:sorry|no|wait|actually|oh|it'?s|it was|only|just))\s*)*one(?: of them)?,? (?:and )?not (?P<said>\w+)\W*$",
    re.I,
)
# "The percentage was 54".
_PERCENTAGE = re.compile(
    r"^(?P<lead>\W*(?:(?:oh|no|sorry|wait|actually|and|but|also)\W+)*)(?:the|my|that|our) (?:percentage|per ?cent|share)"
    r"(?: (?:number|figure))? (?:was|is|should be|should have been|were)"
    r"(?: (?:really|actually|only))? (?P<right>\d[\d.,]*)(?!\S)(?! ?(?:%|percent))",
    re.I,
)

# "Change the 60% to 40% please".
_CHANGE = re.compile(
    r"^\W*(?:(?:please|pls|can you|could you|ok|no|sorry|wait|and|so)\W+)*(?:change|switch|correct|fix|set|turn|update) (?:the |my |that )?"
    r"(?P<said>\S*\d[\w.,%€$£]*)(?: [a-z]+){0,2} (?:to|into)(?: be)? (?:just |only )?(?P<right>\S*\d[\d.,]*[\w%]*)\b.*$",
    re.I,
)

# "It's 14 now, two joined last month": those who came or went are no size.
_CAME_OR_WENT = re.compile(
    r"[\s,;.(–-]+(?:(?:and|because|since|as|after) )?(?P<who>[a-z]+|\d{1,2})"
    r" (?:more |people |person |guys |new ones? |colleagues? |of (?:them|us) )?"
    r"(?:have |has |had |just |already |recently )*(?:joined|started|came|left|quit|resigned|went|retired)\b[^.!?,;\d]{0,30}\W*$",
    re.I,
)
_TODAY = re.compile(r"\b(?:now|today|currently|these days|actually|sorry)\b", re.I)
_DENIES = re.compile(r"\bnot\b|n['’]t\b|\bno longer\b", re.I)
_RANGE = re.compile(r"\s?(?:-|–|to|or)\s?")


def without_comers(text: str) -> str:
    """``text`` without who came or went at its end, where it says in front how many there are now."""
    found = _CAME_OR_WENT.search(text)
    front = text[: found.start()] if found else ""
    counts = found and (found["who"].lower() == "one" or find_numbers(blank_english()(found["who"])))
    one_size = len(find_numbers(blank_english()(front))) == 1 and _TODAY.search(front) and not _DENIES.search(front)
    return front if counts and one_size else text


def as_range(doc: Doc, numbers: list[Number]) -> Number | None:
    """Two ``numbers`` that stand together as one ("3 to 5"), with the value of the larger; None where they do not."""
    if len(numbers) != 2:
        return None
    low, high = numbers
    apart = not _RANGE.fullmatch(doc.text[doc[low.end - 1].idx + len(doc[low.end - 1]) : doc[high.start].idx])
    return None if apart or low.value >= high.value else replace(high, start=low.start)


def is_another_now(text: str) -> bool:
    """Whether the second of two numbers in ``text`` is what the first one is now ("the two shops are three by now")."""
    doc = blank_english()(text)
    numbers = find_numbers(doc)
    if len(numbers) != 2 or numbers[0].start != 1 or doc[0].lower_ not in {"the", "my", "our", "those", "these"}:
        return False
    between, behind = doc[numbers[0].end : numbers[1].start].text, doc[numbers[1].end :].text
    return bool(_BECAME.match(between) and _NOW.match(behind))


def is_pronoun(doc: Doc, number: Number) -> bool:
    """Whether ``number`` is the "one" that stands for a thing ("I never led one before", "that one")."""
    lead, after = doc[: number.start].text, doc[number.end].lower_ if number.end < len(doc) else ""
    if doc[number.start : number.end].text.lower() != "one":
        return False
    if after in _ONE_MORE:
        return True
    return bool(_THAT_ONE.search(lead)) or bool(_NEVER_ONE.search(lead)) and after in {"", ".", ",", *_BEHIND_ONE}


def named_kind(text: str) -> Literal["people", "money"] | None:
    """The kind of number that ``text`` names without its own noun ("the number of ppl is wrong, we're eight")."""
    return "people" if _OF_PEOPLE.search(text) else "money" if _OF_MONEY.search(text) else None


def since_then(text: str) -> str:
    """``text``; where it says what came between a number that was told and the one that is right, only which takes whose place."""
    text = _PERCENTAGE.sub(r"\g<lead>it was \g<right> percent", _WITH_THE_TWO.sub(r"\g<noun>", without_comers(text)))
    if (one := _ONE_NOT.match(text)) and find_numbers(blank_english()(one["said"])):
        return f"it's 1, not {one['said']}"
    since = _SINCE.match(text) or _CHANGE.match(text) or _BY_SHARE.match(text)
    return f"{since['right']}, not {since['said']}" if since else text
