"""What somebody says there is none of: a boss, a budget, a finance team, people to lead, a job. Steps that need it are no use then."""

from __future__ import annotations

import re

_NO = (
    r"(no|without( any| an?)?|lack(ing|s)?( any| an?)?|there('s| is| are) no|there (isn'?t|aren'?t|is not)( any| an?)?"
    r"|(don'?t|do not|doesn'?t|does not|didn'?t|haven'?t|have not|hasn'?t|never|not)( even| really| currently| yet)?"
    r" (have|has|had|got|get)( got)?( any| an?)?)"
)
_KIND = r"( (own|real|proper|separate|extra|big|line|marketing|ad|single|such))*"
_SELF = r"\b(i'?m|i am|as|for|being|still|while|like)( (just|only|still|also|really|basically))*( (an?|the|my own))?"
LACKS: dict[str, re.Pattern[str]] = {
    "job": re.compile(
        rf"{_SELF} (\w+ )?(student|trainee|pupil|graduate|apprentice|unemployed|jobless|out of work|between jobs|job ?hunting|studying)\b"
        r"|\b(student|trainee|graduate|apprentice) like me\b"
        r"|\bi('m| am)? (still )?(study|studying|at (uni|university|college|school))\b(?! (the|my|our)\b)"
        rf"|\b{_NO} (paid )?jobs?\b(?! (title|ad|description|market))",
        re.I,
    ),
    "boss": re.compile(
        rf"\b{_NO}{_KIND} (boss(es)?|executives?|execs?|directors?|board|superiors?|employer|management|hr( \w+)?)\b(?! (to|budget))"
        rf"|\b(no ?one|nobody) (is )?(above|over) me\b"
        rf"|{_SELF}( \w+)? (co-?)?(founders?|self-?employed|sole traders?|solo|freelanc\w+|business owners?|shop owners?|owners?"
        rf"|my own boss)\b"
        r"|\b(it'?s|it is|i (own|keep|run|have)|i'?ve( got)?|in|with) my own (company|business|(web ?|online )?shop"
        r"|(web ?)?store|brand|firm)\b"
        r"|\bi keep my (company|business|shop|store)\b|\b(don'?t|do not) want to be employed\b",
        re.I,
    ),
    "budget": re.compile(
        rf"\b{_NO}{_KIND} budgets?\b(?! (cuts?|problem|issue))"
        r"|\b(can'?t|cannot|can not|couldn'?t|won'?t|will not|never|not|no (way|chance|hope))( \w+){0,4} budgets?\b",
        re.I,
    ),
    "finance_team": re.compile(
        rf"\b{_NO}{_KIND} (finance|finances|financial|accounting|controlling|cfo)\b( (team|department|dept|people|person|partner"
        rf"|chief))?",
        re.I,
    ),
    "people": re.compile(
        r"\b(rather not|(don'?t|do not|doesn'?t|never) (really |much |actually )?(want|wish|like|care|love|enjoy)s?( much)?( to"
        r"| for)?|hate( to)?"
        r"|not (keen on|interested in|into|want to)|tired of|no (wish|desire|interest|appetite) (to|in|for)|without)"
        r" (manag|lead|supervis)(e|ing)?( (any|other|more|a))?( (people|ppl|persons?|teams?|staff|anyone|anybody|others|someone"
        r"|somebody))?\b"
        rf"|\b{_NO}{_KIND} (team|staff|people|ppl|employees|reports|colleagues)( (under|below|of|to|that|who) .{{2,20}})?(?=\W|$)",
        re.I,
    ),
}


def lacking(text: str) -> tuple[str, ...]:
    """What ``text`` says there is none of, or that somebody wants none of, as needs of a step."""
    return tuple(need for need, pattern in LACKS.items() if pattern.search(text))


def without_lacking(text: str) -> str:
    """``text`` without the words that say what is lacking."""
    for pattern in LACKS.values():
        text = pattern.sub(" ", text)
    return text
