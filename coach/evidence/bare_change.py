"""A before and an after without a word for people ("orders went from 10 to 25") says nothing about leading any, nor how many work
somewhere ("because we are four people")."""

from __future__ import annotations

import re

from coach.language.quantities import find_quantities, names_people
from coach.role_model import Competency

_DEALS_WITH_PEOPLE = re.compile(
    r"\b(coach|mentor|train|guid|teach|taught|hir|recruit|promot|onboard|delegat|feedback|lead|led|manag|supervis|department|agency|agencies"
    r"|freelanc|him|her|them|their|each|reviews?|sickness|turnover|attrition|absence|one.to.one|1.?:.?1)",
    re.I,
)
# How many there are: of "us", or in a firm.
_HEAD_COUNT = re.compile(
    r"\b(?:we(?:'re| are| were|re)|there(?:'s| are| were| was|'re)|(?:the|our|my|this|a) (?:whole |entire )?(?:\w+ )?"
    r"(?:company|firm|shop|business|office|store|place|brand|start-?up) (?:has|had|have|is|was|counts?|employs?))"
    r"(?: (?:only|just|about|around|maybe|like|barely"
    r"|roughly|now|still|a|all|all together|in total)){0,3} (?:(?:small |tiny |little )?(?:team|company|group|bunch|crew|firm|shop) of )?"
    r"(?:only |just |about )?(?:\d+|[a-z]+(?:-[a-z]+)?)(?: of us| (?:people|persons?|ppl|staff|employees|heads|folks|colleagues|women"
    r"|men)\b)",
    re.I,
)
# And whose they are.
_OWN_PART = re.compile(r"\b(?:me|mine|my|head|boss|charge|responsible)\b", re.I)
_TIME = frozenset({"tenure", "horizon"})


def is_of_something_else(text: str, competency: Competency) -> bool:
    """Whether ``competency`` is measured in people, and the numbers of ``text`` are a change of something else or only a head count."""
    if "people" not in competency.measured_in:
        return False
    count = _HEAD_COUNT.search(text.replace("’", "'"))
    if count:
        return not (_DEALS_WITH_PEOPLE.search(text) or _OWN_PART.search(text[: count.start()] + text[count.end() :]))
    kinds = {quantity.kind for quantity in find_quantities(text)} - _TIME
    if not kinds or not kinds <= {"change", "percent"}:
        return False
    if _DEALS_WITH_PEOPLE.search(text):
        return False
    called = re.search(rf"\b({'|'.join(map(re.escape, competency.also_called))})\b", text, re.I) if competency.also_called else None
    return not (called or names_people(text))
