"""A number is counted anew in words that name no "not": what it was then and is now, who was forgotten, who left since."""

from __future__ import annotations

import math
import re

from coach.dialogue.changing.counting import without_comers
from coach.dialogue.changing.spots import Spot, spots_in, written
from coach.dialogue.memory.first_names import is_first_name
from coach.interview.interview import Interview
from coach.language.clauses import blank_english
from coach.language.numbers import find_numbers

_MOST_WORDS = 14
_NUMBER = (
    r"(?:[€$£]?\d[\d.,]*(?<![.,])\s?(?:k|m|%|percent|million)?(?![\w])|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|\w+teen|twenty)\b)"
)
_LEAD_IN = (
    r"^\W*(?:(?:actually|wait|oh|ah|ok|okay|and|but|no|nope|sorry|btw|by the way|also|hang on|hold on|oops|well|hm+|eh+|um+|uh+|so"
    r"|one (?:more )?thing|(?:(?:going )?back to|about|on|regarding) (?:my|the|our) \w+)\b\W*)*"
)
_NOUN = r"(?: (?!was|were|is|are|now|last)[a-z]+){0,2}?"
_WHEN = (
    r"(?:last (?:year|month|quarter|week|season|summer|winter|spring|autumn|time)|before(?: that)?|back then|previously|earlier|at first"
    r"|(?:a|one|two|three|some|a few|\d+) (?:years?|months?|weeks?) ago|in (?:the past|spring|summer|autumn|winter|january|february|march"
    r"|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d)|(?:in )?the old (?:job|days|place)"
    r"|the old (?:number|figure|size)|until (?:last )?\w+)"
)
_THAT_TIME = re.compile(rf"\b{_WHEN}", re.I)
_THEN = (
    rf"(?:(?:(?:the|my|that) )?(?P<old>{_NUMBER}){_NOUN} (?:was|were|had been|is from|was from|were from) (?:only |just |really )?{_WHEN}"
    rf"|(?:{_WHEN},? )?(?:we|there|(?:my|our|the) team) (?:used to be|were|was) (?P<once>{_NUMBER}){_NOUN}(?: {_WHEN})?)"
)
_IS = (
    r"(?:(?:(?:my|our|the) [a-z]+(?: [a-z]+)? (?:is|are|has|counts)|it'?s|it is|we'?re|we are|i'?m at|i have|we have|there are|there's"
    r"|that'?s|i lead|i manage|now|today|currently|these days|only|just|actually|really|down to|up to)\W+)"
)
_TODAY = r"(?: (?:now|today|currently|these days|nowadays|by now|at the moment|right now))?"
_THEN_AND_NOW = re.compile(rf"{_LEAD_IN}{_THEN}[\s,;.:–-]+(?:(?:and|but|so|while) )?{_IS}+(?P<new>{_NUMBER}){_NOUN}{_TODAY}\W*$", re.I)
_NOW_AND_THEN = re.compile(rf"{_LEAD_IN}{_IS}*(?P<new>{_NUMBER}){_NOUN}{_TODAY}[\s,;.:–-]+(?:(?:and|but|while|the) )*{_THEN}\W*$", re.I)

_SOMEBODY = (
    r"(?:some(?:one|body)|one (?:person|of them)|myself|me|a (?:person|colleague)|(?:(?:the|my|our|an?|new|two|\w+) ){0,3}?"
    r"(?:apprentices?|trainees?|interns?|students?|freelancers?|contractors?|temps?|starters?|joiners?|part[- ]?timers?|juniors?"
    r"|assistants?|hires?|colleagues?|newcomers?|guy|girl|person|people|one)|(?P<name>[a-z]\w+))"
)
_FORGOT = (
    rf"(?:i |i'd |i had |i've |i have )?(?:forgot(?:ten)?|missed|left out|overlooked|did(?: not|n'?t) count|hadn'?t counted)"
    rf" (?:to count |about )?{_SOMEBODY}"
)
_COUNTS = r"(?:(?:it'?s|it is|it was|we'?re|we are|that'?s|there are|i have|i lead|i manage|make (?:it|that)|so|now|actually|should be)\W+)"
_AND_FORGOT = re.compile(
    rf"{_LEAD_IN}{_COUNTS}*(?P<new>{_NUMBER})(?: people| ppl| of us| in total| then)?(?: actually| now| sorry)?[\s,;.:–(-]+"
    rf"(?:(?:and|because|since|as|cos|sorry|oops) )*{_FORGOT}(?: sorry| lol)?\W*$",
    re.I,
)
_AND_LEFT = re.compile(
    rf"{_LEAD_IN}{_COUNTS}+(?P<new>{_NUMBER})(?: people| ppl| of us)?(?: now| today)?[\s,;.:–(-]+(?:(?:and|because|since|as) )*{_SOMEBODY}"
    r" (?:has |have |just |already |recently )*(?:left|quit|resigned|joined|started|retired|moved on)\b[^.!?;\d]{0,30}\W*$",
    re.I,
)
_FORGOT_SO = re.compile(
    rf"{_LEAD_IN}{_FORGOT}[\s,;.:–-]+(?:(?:and|so|then|which|that|it) )*{_COUNTS}*(?:makes )?(?P<new>{_NUMBER})"
    r"(?: people| ppl| of us| in total)?\W*$",
    re.I,
)
# "One of them left last week so it's just four now".
_SOME = r"(?:some(?:one|body)|(?:one|two|three|four|\d)(?: more| new)?(?: people| person| guys)?(?: of (?:them|us|my \w+))?)"
_LEFT_SO = re.compile(
    rf"{_LEAD_IN}(?:(?:{_SOME}|(?:the|my|our|an?) {_SOMEBODY.replace('?P<name>', '?:')}|(?P<name>[a-z]+)) (?:has |have |had |just |already "
    r"|recently )*(?:left|quit|resigned|joined|started|retired|moved on|been let go)|(?:we|i) (?:just |have |had )*(?:hired|lost|took on"
    rf"|brought in|let go(?: of)?) {_SOME})\b[^.!?;\d]{{0,30}}?[\s,;.–-]+(?:so|which makes|that makes|meaning|and now|now) "
    r"(?:(?:it'?s|its|we'?re|we are|i have|i lead|there are|that'?s|that makes|it makes|just|only|now|down to|up to)\W+)*"
    rf"(?P<new>{_NUMBER})(?: (?:people|ppl|of us|of them|now|left|today|in total)){{0,2}}\W*$",
    re.I,
)
# "Sorry, 4 with the intern".
_WITH_SOMEBODY = re.compile(
    r"^\W*(?:(?:oh|no|ah|well|and|but|actually|wait|hm+|so|ok)\W+)*(?:sorry|oops|whoops|correction"
    r"|make (?:it|that)|i meant?|that'?s|it'?s|we'?re)\W+"
    rf"{_COUNTS}*(?P<new>{_NUMBER})(?: people)? (?:with|including|incl\.?|counting) {_SOMEBODY}(?:,? (?:then|sorry|in (?:it|total)))?\W*$",
    re.I,
)
_ONLY_THE_NUMBER = re.compile(rf"{_LEAD_IN}{_COUNTS}*(?P<new>{_NUMBER})(?: people| ppl| of us)?(?: actually)?(?: now| today)?\W*$", re.I)
# "Since last week it's just me, everyone left".
_ONLY_ME = re.compile(
    r"\b(?:it'?s|its|it is|i'?m|i am|there'?s|that leaves) (?:now |really )?(?:just|only) (?:me|myself)\b(?! and| plus|,? my)", re.I
)
_SINCE_THEN = re.compile(r"\b(?:left|gone|quit|resigned|now|no longer|any ?more|since|let go|moved on)\b", re.I)
# "Only one of them is a team lead", of two that were told of.
_OF_THEM = re.compile(
    rf"{_LEAD_IN}(?:(?P<only>only|just|really|actually|not more than)\W+)*(?P<new>{_NUMBER})(?P<them> of (?:them|those|these))?"
    r" (?:is|are|was|were) (?:really |actually |only )?(?:an? )?(?P<noun>(?:team )?[a-z]{4,}?)s?\W*$",
    re.I,
)
# "5 actually", "14, sorry".
_ACTUALLY_BEHIND = re.compile(rf"^\W*(?P<new>{_NUMBER})(?: people| ppl)?,? (?:actually|sorry|my bad|my mistake|i mean(?:t)?)\W*$", re.I)


def now_not_then(interview: Interview, text: str) -> str:
    """``text``; where it says that a number that was told was so once and what it is now, which takes whose place."""
    found = _THEN_AND_NOW.match(text) or _NOW_AND_THEN.match(text)
    if found is None:
        return text
    old = found["old"] or found["once"]
    if not (_is_told(interview, old) or _is_told(interview, found["new"])):
        return text
    # What is right may stand there already, with that time beside the other one.
    gives_way = _is_told(interview, old) and not _is_told_of_then(interview, old)
    return f"{found['new']}, not {old if gives_way else found['new']}"


def compares(text: str) -> bool:
    """Whether ``text`` says no more than what a number was once and what it is now."""
    return bool(_THEN_AND_NOW.match(text) or _NOW_AND_THEN.match(text))


def counted_anew(interview: Interview, text: str) -> str:
    """``text``, which only counts again what was told, as a plain correction; "" where it tells anything else."""
    if not interview.state.answers or interview.state.pending or interview.state.revisits or "?" in text:
        return ""
    plain = now_not_then(interview, text)
    if plain != text:
        return plain
    people = (
        _AND_FORGOT.match(text) or _FORGOT_SO.match(text) or _LEFT_SO.match(text) or _AND_LEFT.match(text) or _WITH_SOMEBODY.match(text)
    )
    front = without_comers(text)
    people = people or (_ONLY_THE_NUMBER.match(front) if front != text else None)
    if people and _is_somebody(people.groupdict().get("name")):
        return f"sorry, {people['new']} people"
    if some := _some_of_them(interview, text):
        return some
    question = interview.question if interview.is_open else None
    behind = _ACTUALLY_BEHIND.match(text) if question is None or question.kind == "core" else None
    return f"actually {behind['new']}" if behind else ""


def _some_of_them(interview: Interview, text: str) -> str:
    """ "Only one of them is a lead" as a plain correction of how many were told to be; "" where none or as many were."""
    found = _OF_THEM.match(text)
    if found is None or not (found["only"] or found["them"] and interview.state.finished):
        return ""
    noun = re.escape(found["noun"].removeprefix("team "))
    told = re.compile(rf"\b(?P<old>{_NUMBER}) of (?:them|those|these) (?:is|are|was|were) (?:an? |the )?(?:team )?{noun}s?\b", re.I)
    for answer in reversed(interview.state.answers):
        old = told.search(answer.reading.text)
        if old:
            return f"it's {found['new']}, not {old['old']}" if _value(found["new"]) != _value(old["old"]) else ""
    return ""


def _value(number: str) -> float:
    """How many ``number`` is; "one" by itself counts here."""
    return 1.0 if number.lower() == "one" else next((n.value for n in find_numbers(blank_english()(number.lower()))), 0.0)


def is_alone_now(text: str) -> bool:
    """Whether ``text`` says that nobody is left in the team."""
    return len(text.split()) <= _MOST_WORDS and bool(_ONLY_ME.search(text) and _SINCE_THEN.search(text))


def _is_told(interview: Interview, number: str) -> bool:
    return bool(_told(interview, number))


def _is_told_of_then(interview: Interview, number: str) -> bool:
    """Whether ``number`` was told as one of another time ("I had 4 last year")."""
    said = ((interview.state.answers[spot.index].reading.text, spot.quantity) for spot in _told(interview, number))
    return any(_THAT_TIME.search(re.split(r"[,.;!?]", text[quantity.end :])[0]) for text, quantity in said)


def _told(interview: Interview, number: str) -> list[Spot]:
    """Where ``number`` was told, as it is written: 8 is no two years."""
    values = [found.value for found in find_numbers(blank_english()(number))]
    spots = [(spot, find_numbers(blank_english()(written(interview, spot)))) for spot in spots_in(interview, "")]
    return [spot for spot, there in spots if values and there and math.isclose(there[0].value, values[0])]


def _is_somebody(name: str | None) -> bool:
    return name is None or is_first_name(name)
