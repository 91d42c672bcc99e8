"""The numbers of a message as they can be said back: the speaker's own, with their nouns, and what a change is of."""

from __future__ import annotations

import re

from spacy.lang.en.stop_words import STOP_WORDS

from coach.evidence.types import Fact, Reading
from coach.language.clauses import split_clauses
from coach.language.quantities import find_quantities
from coach.language.self_repair import resolve_self_repairs
from coach.wording import inside_sentence

_YEAR = re.compile(r"(19|20)\d\d\b(?! ?(people|customers|orders|products|skus|€|eur|usd))", re.I)
_VAGUE = re.compile(r"(a )?(few|several|couple|handful|one)\b", re.I)
# People of whom the number counts those who went are no size of a team.
_GONE = re.compile(r"\b(let|lets|letting|fired?|dismiss\w*|laid|sacked|lost|left|leav\w+|quit|resign\w*|redundan\w+)\b", re.I)
_LOOSE_END = re.compile(r"\s+(a|an|the|per|each|that|who|which|my|our|no|not|all|last|next|this|reports?|reporting)$", re.I)
# "2 working", "1 data": the noun is still to come.
_HALF = re.compile(r"\s(\w+ing|data|product|junior|senior|direct|web|media|front|part|full)$", re.I)
# What was cut out of a list or a sentence and does not stand alone: "6 - four", "2.6 - but", "3 other".
_RAGGED = re.compile(r"\s[-–/]|[-–/]\s|\b(and|but|or|other|others|more|less|of|to|than|that|each|was|were|is|are|had|have)$", re.I)
_SINGULAR = re.compile(r"^((?!1\b|one\b)[\w.,]+)[- ](year|month|week|quarter|lead|person)$", re.I)
_PERIOD = re.compile(
    r"^\s*(?:(?:for )?(?:a|an|per|each|every)\s+(?:year|month|quarter|week|day)|/\s?(?:year|month|yr|mo)|(?:year|month)ly|annually)\b", re.I
)
# A number that is taken back in the same breath, and a time that is no length of service.
_TAKEN_BACK = re.compile(r"^\s*\w*\W*(no|sorry|no sorry|i mean|or rather|rather|actually|wait)\b", re.I)
_NO_TENURE = re.compile(r"\b(in|within|after|before|every|last|past|next|first|back in|about|of|for the)\s*$", re.I)
# What a before and an after are of: "margin 31 to 35", "cart abandonment went from 70 to 61".
_MEASURE = re.compile(
    r"(?:^|[.;,!?\s])(?P<measure>(?:(?!(?:my|our|the|a|i|we|and|by|of)\b)[A-Za-z&]{3,} )?"
    r"(?!(?:went|gone|rose|fell|grew|moved|was|from|up|down)\b)[A-Za-z&]{3,})[,:]?\s*"
    r"(?:(?:has |have )?(?:went|gone|rose|risen|fell|fallen|dropped|grew|moved|climbed|improved|jumped|sank|was|is|going)\s+)?"
    r"(?:up |down )?(?:from )?(?:about |around )?$",
    re.I,
)
_NO_MEASURE = frozenset(
    "nope no yes yeah mean meant well actually rather guess think say suppose maybe roughly"
    " went rose fell dropped grew moved climbed improved jumped bring brought took cut"
    " raised was were".split()
)
_NOUN = re.compile(r"[-\s](?P<noun>[A-Za-z]{3,})(?:[-\\s](?:plan|roadmap|budget))?")
# "6 content people": what is counted stands behind another noun.
_PAIR = re.compile(
    r"[-\s](?!(?:and|or|to|of|are|is|was|were|in|at|for|with|my|our|do|did|have|had|run|lead)\b)[A-Za-z]{3,}\s(?:people|ppl|folks|reports|leads|managers|staff|colleagues|specialists|developers|designers|editors"
    r"|countries|markets|channels|shops|stores|budget)\b",
    re.I,
)
_GROUP = re.compile(r"\b(?P<group>team|group|crew|squad|staff) of (?:about |around |roughly |some )?$", re.I)
_PEOPLE = re.compile(
    r"(people|persons?|folks?|staff|employees?|heads|ftes?|(wo)?men|girls|boys|guys|leads"
    r"|(er|or|ist|ant|ee|tern|ior|ow|ague|nt|st|by)s?)$",
    re.I,
)
# Somebody else's number, whatever it is counted as.
_SOMEBODY = re.compile(
    r"^\W*(but |and )?(my|our|the|a|his|her) (\w+ )?(mum|mom|mother|dad|father|brother|sister|wife|husband|partner|friend|colleague"
    r"|boss|manager|director|ceo|founder|owner|predecessor|neighbou?r)\b",
    re.I,
)


def numbers(reading: Reading, deed: str) -> list[tuple[str, str]]:
    """The speaker's own numbers with their nouns and their kinds, in the order told and without those in ``deed``; a before
    and after as one; a bare count of people only where there is nothing better."""
    phrases: dict[str, str] = {}
    counted: set[tuple[str, float]] = set()
    before = ""
    told = [fact for fact in [*reading.facts, *_tenures(reading)] if _is_said_back(fact, reading.text, deed)]
    for fact in told:
        if (fact.kind, fact.value) in counted:
            continue
        counted.add((fact.kind, fact.value))
        words = number_phrase(reading.text, fact.words)
        if fact.kind == "change":
            if before and not _RAGGED.search(f"{before} {words}"):
                phrases[_change(reading.text, before, words)] = fact.kind
            before = "" if before else words
        elif (fact.kind == "money" or len(words.split()) > 1) and not _RAGGED.search(words):
            phrases[inside_sentence(words)] = fact.kind
    bare = {f"{fact.words} people": fact.kind for fact in told if fact.kind == "people" and " " not in fact.words}
    return list((phrases or bare).items())


def number_phrase(text: str, words: str) -> str:
    """The number ``words`` of ``text`` as it can be said back: with its noun, "a year" where that follows, and "a team of"
    where that stands before a bare number; without a loose end."""
    trimmed = _LOOSE_END.sub("", words)
    place = re.search(rf"(?<![\w.,]){re.escape(trimmed)}(?!\w)", text)
    if place is None:
        return trimmed
    after = _NOUN.match(text[place.end() :])
    pair = _PAIR.match(text[place.end() :])
    if pair and " " not in trimmed:
        return trimmed + pair[0]
    if after and _HALF.search(trimmed):
        return trimmed + after[0]
    if after and after["noun"].lower() in STOP_WORDS:
        after = None
    group = _GROUP.search(text[: place.start()])
    if after and (group and not _PEOPLE.search(after["noun"]) or after["noun"].lower().endswith("ed")):
        # "My team of 14 built it": what follows is no noun.
        after = None
    if after and " " not in trimmed:
        trimmed += after[0]
    period = _PERIOD.match(text[place.end() :])
    if group and not after:
        return f"a {group['group'].lower()} of {trimmed}"
    return _SINGULAR.sub(r"\1 \2s", " ".join(f"{trimmed}{period[0] if period else ''}".split()))


def called_back(fact: Fact) -> str:
    """A fact as it can be named to the person: its words, or for people whose noun is none ("15 executes") "15 people"."""
    number, _, noun = fact.words.partition(" ")
    return f"{number} people" if fact.kind == "people" and not _PEOPLE.search(noun) else fact.words


def _is_said_back(fact: Fact, text: str, deed: str) -> bool:
    """Whether a number is the speaker's own, exact, still true, and not heard in ``deed`` anyway."""
    if fact.owner != "own" or _VAGUE.match(fact.words) or _YEAR.match(fact.words):
        return False
    clauses = [clause.text for clause in split_clauses(text) if fact.words in clause.text]
    if any(_GONE.search(clause) or _SOMEBODY.match(clause) for clause in clauses):
        return False
    if re.search(rf"(?<![\w.,]){re.escape(fact.words)}(?!\w)", deed, re.I):
        return False
    place = text.find(fact.words)
    return place < 0 or not _TAKEN_BACK.match(text[place + len(fact.words) :])


def _change(text: str, before: str, after: str) -> str:
    """A before and an after with what they are of, where that stands in front of them."""
    measure = _MEASURE.search(text[: text.find(before)])
    if not measure or measure["measure"].split()[-1].lower() in STOP_WORDS | _NO_MEASURE:
        return f"{before} to {after}"
    return f"{inside_sentence(measure['measure'])} from {before} to {after}"


def _tenures(reading: Reading) -> list[Fact]:
    found = []
    text = resolve_self_repairs(reading.text)
    for quantity in find_quantities(text):
        unit = re.match(r"[-\s]*[A-Za-z]+", text[quantity.end :])
        if quantity.kind == "tenure" and unit and not _NO_TENURE.search(text[: quantity.start]):
            words = text[quantity.start : quantity.end] + unit[0]
            found.append(Fact("tenure", quantity.value, " ".join(words.split()), quantity.owner))
    return found
