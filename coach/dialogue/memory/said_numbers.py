"""The numbers of a message as they can be said back: the speaker's own, with their nouns, and what a change is of."""

from __future__ import annotations

import re

from spacy.lang.en.stop_words import STOP_WORDS

from coach.dialogue.memory.telling import is_somebodys
from coach.evidence.types import Fact, Reading
from coach.language.clauses import split_clauses
from coach.language.quantities import find_quantities
from coach.language.self_repair import resolve_self_repairs
from coach.wording import inside_sentence

_YEAR = re.compile(r"(19|20)\d\d\b(?! ?(people|customers|orders|products|skus|€|eur|usd))", re.I)
_VAGUE = re.compile(r"(a )?(few|several|couple|handful|one)\b", re.I)
# People of whom the number counts those who went are no size of a team.
_GONE = re.compile(
    r"\b(let|lets|letting|(?<!hire and )(?<!hire & )fired?|dismiss\w*|laid|sacked|lost|left|leav\w+|quit|resign\w*|redundan\w+)\b", re.I
)
_LOOSE_END = re.compile(
    r"\s+(a|an|the|per|each|that|who|which|my|our|no|not|all|last|next|this|reports?|reporting|n|against|versus|vs|worst|best)$", re.I
)
# "2 working", "1 data": the noun is still to come.
_HALF = re.compile(
    r"\s(\w+ing|data|product|junior|senior|direct|web|media|front|part|full|new|paid|permanent|temporary|external|internal|remote|young"
    r"|customer|country|content|online|local|own|small|big)$",
    re.I,
)
# "Ten needed a year", "nine across content", "five tbh": no noun at all.
_NO_HEAD = re.compile(
    r"\s(\w+ed|\w+ly|across|under|went|grew|ran|runs?|works?|sits?|does|did|got|took|takes?|needs?|wants?|came|handles?|made|built"
    r"|tbh|btw|lol|haha|imo|until|till|through|without|between|among|spread|split|ago|by|per)$",
    re.I,
)
# What was cut out of a list or a sentence and does not stand alone: "6 - four", "2.6 - but", "3 other".
_RAGGED = re.compile(r"\s[-–/]|[-–/]\s|\b(and|but|or|other|others|more|less|of|to|than|that|each|was|were|is|are|had|have)$", re.I)
# "2 and a half years": the number begins in front of the half.
_AND_A_HALF = re.compile(r"\b\S+ and (?:a |one )?$", re.I)
# A number with at most one word behind it; of heads who are only described no noun is left out.
_SINGLE, _PPL = re.compile(r"\S+(?: [A-Za-z]+)?$"), re.compile(r"\bppl\b", re.I)
_COUNTS_HEADS = re.compile(r"\s(new|paid|permanent|temporary|external|internal|remote|young|junior|senior)$", re.I)
_SINGULAR = re.compile(r"^((?!1\b|one\b)[\w.,]+)[- ](year|month|week|quarter|lead|person)$", re.I)
_PERIOD = re.compile(
    r"^\s*(?:(?:for )?(?:a|an|per|each|every)\s+(?:year|month|quarter|week|day)|/\s?(?:year|month|yr|mo)|(?:year|month)ly|annually)\b", re.I
)
# A number that is taken back in the same breath, and a time that is no length of service.
_TAKEN_BACK = re.compile(r"^\s*\w*\W*(no|sorry|no sorry|i mean|or rather|rather|actually|wait)\b", re.I)
_NO_TENURE = re.compile(
    r"\b(in|within|after|before|every|last|past|next|first|back in|about|of|for the|took|takes?|taking|lasted|needed|needs?)"
    r"\s*(?:\b(?:about|around|only|just|me|us|almost) )?$",
    re.I,
)
# "From 6 weeks to 3" is a change, "two days earlier" a difference.
_TO_ANOTHER = re.compile(
    r"[-\s]*[a-z]+ (?:(?:ago|back|old|earlier|later|faster|sooner|slower|before|late|early)\b|(?:down |up )?to (?:about |just |only )?"
    r"(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|half))",
    re.I,
)
# What a before and an after are of: "margin 31 to 35", "cart abandonment went from 70 to 61".
_MEASURE = re.compile(
    r"(?:^|[.;,!?\s])(?P<measure>(?:(?!(?:my|our|the|a|i|we|and|by|of|but|so|then|because|while|though|that|which|until"
    r"|from|like|maybe|about|around)\b)"
    r"[A-Za-z&]{3,} )?(?:(?!(?:the|my|our|per)\b)[A-Za-z&]{3,} per )?"
    r"(?!(?:went|gone|rose|fell|grew|moved|was|from|up|down|per|like|maybe|roughly|about|around)\b)[A-Za-z&]{3,})[,:]?\s*"
    r"(?:(?:has |have )?(?:went|gone|rose|risen|fell|fallen|dropped|grew|moved|climbed|improved|jumped|sank|was|is|going)\s+)?"
    r"(?:up |down )?(?:(?:from|about|around|roughly|like|maybe|approximately|nearly|almost|say) )*$",
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
    r"(?:[-\s](?!(?:and|or|to|of|are|is|was|were|in|at|for|with|my|our|do|did|have|had|run|lead|across|under|who|that|which|through|from"
    r"|on|by|as|per|new)\b)[A-Za-z]{3,}){1,2}\s(?:people|folks|reports|leads|managers|staff|colleagues|students|specialists|developers"
    r"|designers|editors|countries|markets|channels|shops|stores|budget)\b",
    re.I,
)
# "5 juniors people report to me": the frame of a reply names them once more.
_PEOPLE_TWICE = re.compile(
    r"\b(ppl|people|persons?|reports|juniors?|seniors?|interns?|freelancers?|editors?|designers?|developers?|colleagues?|employees?"
    r"|ftes?|staff|folks|specialists?|managers?|leads?|students?|marketers?|women|men) people\b",
    re.I,
)
_GROUP = re.compile(r"\b(?P<group>team|group|crew|squad|staff) of (?:about |around |roughly |some )?$", re.I)
_PLAN_OF = re.compile(r"\b(?:plan|roadmap|horizon|strategy) (?:of|for|over) $", re.I)
_PEOPLE = re.compile(
    r"(people|persons?|folks?|staff|employees?|heads|ftes?|(wo)?men|girls|boys|guys|leads"
    r"|(er|or|ist|ant|ee|tern|ior|ow|ague|nt|st|by)s?)$",
    re.I,
)
# Somebody else's number, whatever it is counted as.
_SOMEBODY = re.compile(
    r"^\W*(but |and )?(my|our|the|a|his|her) (\w+ )?(mum|mom|mother|dad|father|brother|sister|wife|husband|partner|friend|colleague"
    r"|boss|manager|director|ceo|founder|owner|predecessor|neighbou?r"
    r"|agency|company|firm|corporation|group|client|employer)\b",
    re.I,
)


# What an amount is of, in front of it ("a budget of 10k", "revenue target is 2m") or behind it.
_OF_WHAT = re.compile(
    r"\b(?P<what>(?:(?:ad|ads|media|marketing|shop|sales|revenue|fee|online|yearly|annual|campaign|net|gross) )?(?:budget|p ?& ?l|revenue"
    r"|sales|target|turnover|spend|fees?|profit))(?: (?:of|is|was|over|at|about|around|roughly|,|:)|[,:])? (?:about |around |roughly )?$",
    re.I,
)
_WHAT_BEHIND = re.compile(
    r"^(?:\s?[/-]\s?(?:year|yr|month|mo))?(?: (?:a|per|each|every) (?:year|yr|month|mo|week))?(?P<what> (?:in |of )?"
    r"(?:(?!(?:a|the|and|to|for)\b)[a-z-]{2,} )?(?:budget|p ?& ?l|revenue|sales|target|turnover|spend|fees?|profit))\b",
    re.I,
)
_AMOUNT_ONLY = re.compile(
    r"^[^a-z]*\d[\d.,]*\s?(?:k|m|mn|mio|bn|millions?|thousands?|billions?|mil|grand)?\.?\s?(?:euros?|eur|usd|gbp|dollars?|pounds?|quid|bucks|€|\$|£)?"
    r"(?:\s?(?:/|a|an|per|each|every)\s?\w+|\s(?:yearly|monthly|annually))?$",
    re.I,
)
# Words that may stand around a number which only adds itself to what was said before: "that is 600 thousand per year".
_ONLY_ADDS = frozenset("that is its it's it that's was were so about around roughly all in total per a year month yr or".split())


def stands_alone(words: str, kind: str) -> bool:
    """Whether a number said back as ``words`` says by itself what it is of: "9k a month" and "1.8 to 2.6" do not."""
    if kind == "money":
        return not _AMOUNT_ONLY.match(words)
    return " from " in f" {words}" if kind == "change" else kind != "reach" and bool(re.search(r"\s[a-z]{2,}", words, re.I))


def only_adds(text: str, words: str, clause: str) -> bool:
    """Whether the number ``words`` stands right behind ``clause`` in ``text`` with nothing else beside it, or not in it at all."""
    if words not in text:
        return True
    behind = text.partition(clause)[2]
    follows = next((part.text for part in split_clauses(behind)), "")
    return words in follows and all(word in _ONLY_ADDS for word in re.findall(r"[a-z']+", follows.replace(words, " ").lower()))


def numbers(reading: Reading, deed: str) -> list[tuple[str, str]]:
    """The speaker's own numbers with their nouns and their kinds, in the order told and without those in ``deed``; a before
    and after as one; a bare count of people only where there is nothing better."""
    phrases: dict[str, str] = {}
    counted: set[tuple[str, float]] = set()
    before = ""
    known = [*reading.facts, *_tenures(reading)]
    told = [fact for fact in known if _is_said_back(fact, reading.text, deed)]
    # "Three people and I have three people reporting to me": the deed says it.
    counted |= {(fact.kind, fact.value) for fact in known if fact not in told and _is_in(fact.words, deed)}
    for fact in told:
        if (fact.kind, fact.value) in counted:
            continue
        counted.add((fact.kind, fact.value))
        words = number_phrase(reading.text, fact.words)
        if fact.kind == "change":
            if before and not _RAGGED.search(f"{before} {words}") and not _is_hour(reading.text, words):
                phrases[_change(reading.text, before, words)] = fact.kind
            before = "" if before else words
        elif (fact.kind == "money" or len(words.split()) > 1) and not _RAGGED.search(words):
            phrases[inside_sentence(words)] = fact.kind
    bare = {f"{fact.words} people": fact.kind for fact in told if fact.kind == "people" and " " not in fact.words}
    return list((phrases or bare).items())


def _is_hour(text: str, words: str) -> bool:
    """Whether a number is a time of day ("6 to 8pm"), which measures no change."""
    hour = rf"(?<![\w.,]){re.escape(words)}\s*(?:[ap]\.?m\b|o'?clock\b|:\d\d)"
    return bool(re.search(r"\d\s?[ap]m$", words, re.I) or re.search(hour, text, re.I))


def number_phrase(text: str, words: str) -> str:
    """The number ``words`` of ``text`` as it can be said back: with its noun, "a year" where that follows, and "a team of"
    where that stands before a bare number; without a loose end."""
    trimmed = _NO_HEAD.sub("", _LOOSE_END.sub("", people_once(words)))
    place = re.search(rf"(?<![\w.,]){re.escape(trimmed)}(?!\w)", text)
    if place is None:
        return trimmed
    joined = re.match(r"\s?&\s?[A-Za-z]+\b", text[place.end() :])
    if joined and trimmed[-1].isalpha() and " " in trimmed:
        # "28 million P&L": cut at the sign, it would name nothing.
        return trimmed + joined[0]
    of = _of_what(text, place.start(), place.end())
    if of and _AMOUNT_ONLY.match(trimmed):
        return of
    whole = _AND_A_HALF.search(text[: place.start()])
    if whole and trimmed.lower().startswith("half"):
        trimmed = whole[0] + trimmed
    after = _NOUN.match(text[place.end() :])
    number = trimmed.split()[0]
    pair = _PAIR.match(text[place.start() + len(number) :]) if trimmed.count(" ") < 2 and not whole else None
    if pair and _SINGLE.match(trimmed):
        return number + pair[0]
    if after and (after["noun"].lower() in STOP_WORDS or _NO_HEAD.search(after[0])):
        after = None
    if after and _HALF.search(trimmed):
        return trimmed + after[0]
    if after and _SINGULAR.match(trimmed) and after["noun"].endswith("s"):
        # "Two week cycles" last two weeks each.
        return trimmed + after[0]
    if _HALF.search(trimmed):
        return f"{_HALF.sub('', trimmed)} people" if _COUNTS_HEADS.search(trimmed) else trimmed
    group = _GROUP.search(text[: place.start()])
    if after and (group and not _PEOPLE.search(after["noun"]) or after["noun"].lower().endswith("ed")):
        # "My team of 14 built it": what follows is no noun.
        after = None
    if after and " " not in trimmed:
        trimmed += after[0]
    trimmed = _PPL.sub("people", trimmed)
    period = _PERIOD.match(text[place.end() :])
    plan = _PLAN_OF.search(text[: place.start()])
    if plan and not after:
        return f"a {plan[0].lower()}{trimmed}"
    if group and not after:
        return f"a {group['group'].lower()} of {trimmed}"
    return _SINGULAR.sub(r"\1 \2s", " ".join(f"{trimmed}{period[0] if period else ''}".split()))


def _of_what(text: str, start: int, end: int) -> str:
    """The amount of ``text`` between ``start`` and ``end`` with what it is of, its period in between; "" where that is not said."""
    if not re.search(r"\d", text[start:end]):
        return ""
    behind = _WHAT_BEHIND.match(text[end:])
    if behind:
        return " ".join(text[start : end + behind.end()].split())
    before, period = _OF_WHAT.search(text[:start]), _PERIOD.match(text[end:])
    if not before:
        return ""
    article = "a " if before["what"].lower().endswith(("budget", "target", "l")) else ""
    return f"{article}{before['what']} of {text[start:end]}{period[0] if period else ''}"


def people_once(words: str) -> str:
    """``words`` with people named once: "5 juniors" for "5 juniors people", "1 person reports" for "1 people report"."""
    words = re.sub(r"^1 people report\b", "1 person reports", words)
    return _PEOPLE_TWICE.sub(lambda found: "people" if found[1].lower() == "ppl" else found[1], words)


def called_back(fact: Fact) -> str:
    """A fact as it can be named to the person: its words, or for people whose noun is none ("15 executes") "15 people"."""
    number, _, noun = fact.words.partition(" ")
    return f"{number} people" if fact.kind == "people" and not _PEOPLE.search(noun) else fact.words


def _is_said_back(fact: Fact, text: str, deed: str) -> bool:
    """Whether a number is the speaker's own, exact, still true, and not heard in ``deed`` anyway."""
    if fact.owner != "own" or _VAGUE.match(fact.words) or _YEAR.match(fact.words):
        return False
    clauses = [clause.text for clause in split_clauses(text) if fact.words in clause.text]
    if any(_GONE.search(clause) or _SOMEBODY.match(clause) or is_somebodys(clause) for clause in clauses):
        return False
    if _is_in(fact.words, deed):
        return False
    place = text.find(fact.words)
    return place < 0 or not _TAKEN_BACK.match(text[place + len(fact.words) :])


def _is_in(words: str, deed: str) -> bool:
    return bool(re.search(rf"(?<![\w.,]){re.escape(words)}(?!\w)", deed, re.I))


def _change(text: str, before: str, after: str) -> str:
    """A before and an after with what they are of, where that stands in front of them."""
    pair = re.search(rf"(?<![\w.,]){re.escape(before)}(?![\w]|[.,]\d)[^.;]{{0,30}}?(?<![\w.,]){re.escape(after)}(?!\w)", text)
    measure = _MEASURE.search(text[: pair.start() if pair else text.find(before)])
    if not measure or measure["measure"].split()[-1].lower() in STOP_WORDS | _NO_MEASURE:
        return f"{before} to {after}"
    return f"{inside_sentence(measure['measure'])} from {before} to {after}"


def _tenures(reading: Reading) -> list[Fact]:
    found = []
    text = resolve_self_repairs(reading.text)
    for quantity in find_quantities(text):
        if _TO_ANOTHER.match(text[quantity.end :]):
            continue
        unit = re.match(r"[-\s]*[A-Za-z]+", text[quantity.end :])
        if quantity.kind == "tenure" and unit and not _NO_TENURE.search(text[: quantity.start]):
            words = text[quantity.start : quantity.end] + unit[0]
            found.append(Fact("tenure", quantity.value, " ".join(words.split()), quantity.owner))
    return found
