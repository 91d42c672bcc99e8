"""Says back what was understood, in the person's own terms: their numbers, and one thing they did."""

from __future__ import annotations

import re

from spacy.lang.en.stop_words import STOP_WORDS

from coach.dialogue.say import Say
from coach.evidence.replies import interpret_short_reply
from coach.evidence.types import Fact, Reading
from coach.interview.questions import Question
from coach.language.clauses import split_clauses
from coach.language.quantities import find_quantities
from coach.role_model import RoleModel

_MAX_NUMBERS, _MAX_NUMBERS_WITH_DEED = 3, 2
_DEED_WORDS = range(3, 21)
_VAGUE = re.compile(r"(a )?(few|several|couple|handful|one)\b", re.I)
# People of whom the number counts those who went are no size of a team.
_GONE = re.compile(r"\b(let|lets|letting|fired?|dismiss\w*|laid|sacked|lost|left|leav\w+|quit|resign\w*|redundan\w+)\b", re.I)
_DEED = re.compile(
    r"^(?:and |but |so |then |also |yes,? |yeah,? |well,? |honestly,? )*"
    r"(?:(?:over|in|during|within|for|since|after|before|at|as|when)\b[^,]{2,40}?,? )?(?P<deed>i(?:'m|'ve|'d|m|ve)?\b.+)$",
    re.I,
)
# "I decided we ..." cannot be turned to "you" as it stands, "I execute it" and "I bring from 9 to 6" say too little without
# what came before; denials, thanks and excuses are no deeds.
_NOT_FOR_REPEATING = re.compile(
    r"\b(you|your|yours|we|sorry|please|thanks?|not|never|nobody|no ?one|because|sometimes|maybe|dont|didnt|cant|wont|couldnt)\b|n't\b"
    r"|\?"
    r"|^i (mean|guess|think|said|told you|suppose|know|believe)\b|^\S+ \S+ (it|that|this|them|those|from .*)$",
    re.I,
)
_BARE_NUMBER = re.compile(r"^\W*(about |around |roughly |maybe )?[\w.,-]*\d[\w.,%-]*( \w+)?\W*$", re.I)
_LOOSE_END = re.compile(r"\s+(a|an|the|per|each|that|who|which|my|our|no|not|all|last|next|this|reports?|reporting)$", re.I)
# "2 working", "1 data": the noun is still to come.
_HALF = re.compile(r"\s(\w+ing|data|product|junior|senior|direct|web|media|front)$", re.I)
_PERIOD = re.compile(
    r"^\s*(?:(?:for )?(?:a|an|per|each|every)\s+(?:year|month|quarter|week|day)|/\s?(?:year|month|yr|mo)|(?:year|month)ly|annually)\b", re.I
)
_NOUN = re.compile(r"[-\s](?P<noun>[A-Za-z]{3,})(?:[-\\s](?:plan|roadmap|budget))?")
_GROUP = re.compile(r"\b(?P<group>team|group|crew|squad|staff) of (?:about |around |roughly |some )?$", re.I)
# A number that is taken back in the same breath, and a time that is no length of service.
_TAKEN_BACK = re.compile(r"^\s*\w*\W*(no|sorry|no sorry|i mean|or rather|rather|actually|wait)\b", re.I)
_NO_TENURE = re.compile(r"\b(in|within|after|before|every|last|past|next|first|back in|about|of|for the)\s*$", re.I)
# What a before and an after are of: "margin 31 to 35", "cart abandonment went from 70 to 61".
_MEASURE = re.compile(
    r"(?:^|[.;,!?\s])(?P<measure>(?:(?!(?:my|our|the|a|i|we|and|by|of)\b)[A-Za-z&]{3,} )?[A-Za-z&]{3,})[,:]?\s*"
    r"(?:(?:has |have )?(?:went|gone|rose|risen|fell|fallen|dropped|grew|moved|climbed|improved|jumped|sank|was|is|going)\s+)?"
    r"(?:up |down )?(?:from )?(?:about |around )?$",
    re.I,
)
_MIRROR = {
    "i": "you", "i'm": "you're", "i've": "you've", "i'd": "you'd", "i'll": "you'll", "im": "you're", "ive": "you've",
    "me": "you", "my": "your", "mine": "yours", "myself": "yourself",
    "us": "the team", "our": "your", "ours": "yours", "ourselves": "yourselves",
}  # fmt: skip
_OF_BE = {"am": "are", "was": "were", "wasn't": "weren't"}


def acknowledge(reading: Reading, question: Question | None, role_model: RoleModel) -> Say:
    """The reply to an answer to ``question``: what was understood from it, or a short thanks where nothing can be repeated."""
    understood = _chosen(reading, question, role_model) or _told(reading)
    return Say("utter_understood", {"understood": understood}) if understood else Say("utter_noted")


def mirrored(words: str) -> str:
    """What somebody said about themselves, said to them: "I hire them" becomes "you hire them"."""
    turned: list[str] = []
    for word in words.replace("’", "'").split():
        core = word.strip(",.;:!()\"'“”").lower()
        after_you = bool(turned) and turned[-1].lower() == "you"
        new = _MIRROR.get(core) or (_OF_BE.get(core) if after_you else None)
        turned.append(word.lower().replace(core, new) if new else word)
    return " ".join(turned)


def _chosen(reading: Reading, question: Question | None, role_model: RoleModel) -> str:
    """The sentences that a short reply to a follow-up stands for, or an empty string."""
    if question is None or question.kind != "follow_up":
        return ""
    replies = interpret_short_reply(role_model, question.competency, reading.text, question.id)
    bare = _asks_for_a_number(question, role_model) and bool(_BARE_NUMBER.match(reading.text))
    fitting = [reply for reply in replies if reply.rule == "option" or (reply.rule == "frame" and bare)]
    meant = [re.sub(r"^(yes|no), ", "", reply.sentence.rstrip("."), flags=re.I) for reply in fitting]
    return _joined([_lowered(mirrored(words)) for words in meant])


def _asks_for_a_number(question: Question, role_model: RoleModel) -> bool:
    competency = role_model.competency(question.competency)
    wanted = {name for entry in competency.follow_ups if question.id == f"{competency.id}.{entry.id}" for name in entry.ask_if.missing}
    return bool(wanted & set(competency.quantity_signals))


def _told(reading: Reading) -> str:
    deed = _deed(reading)
    numbers = _numbers(reading, deed)
    if not deed:
        return _joined([words for words, _ in numbers[:_MAX_NUMBERS]])
    shown = numbers[:_MAX_NUMBERS_WITH_DEED]
    before, after = [words for words, kind in shown if kind != "money"], [words for words, kind in shown if kind == "money"]
    return _joined([*before, ", ".join([mirrored(deed), *after])])


def _deed(reading: Reading) -> str:
    """The shortest clause that tells what the person did and counts as evidence, or an empty string."""
    deeds = []
    for piece in reading.evidence:
        match = _DEED.match(piece.quote.replace("’", "'").strip())
        if piece.effect == "shows" and match and not _NOT_FOR_REPEATING.search(match["deed"]):
            deed = match["deed"].rstrip(" .,;:!")
            if len(deed.split()) in _DEED_WORDS:
                deeds.append(deed)
    return min(deeds, key=lambda words: len(words.split()), default="")


def _numbers(reading: Reading, deed: str) -> list[tuple[str, str]]:
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
            if before:
                phrases[_change(reading.text, before, words)] = fact.kind
            before = "" if before else words
        elif fact.kind == "money" or len(words.split()) > 1:
            phrases[_lowered(words)] = fact.kind
    bare = {f"{fact.words} people": fact.kind for fact in told if fact.kind == "people" and " " not in fact.words}
    return list((phrases or bare).items())


def _is_said_back(fact: Fact, text: str, deed: str) -> bool:
    """Whether a number is the speaker's own, exact, still true, and not heard in ``deed`` anyway."""
    if fact.owner != "own" or _VAGUE.match(fact.words) or _counts_the_gone(text, fact.words):
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
    return f"{_lowered(measure['measure'])} from {before} to {after}"


_NO_MEASURE = frozenset("went rose fell dropped grew moved climbed improved jumped bring brought took cut raised was were".split())


def _tenures(reading: Reading) -> list[Fact]:
    found = []
    for quantity in find_quantities(reading.text):
        unit = re.match(r"[-\s]*[A-Za-z]+", reading.text[quantity.end :])
        if quantity.kind == "tenure" and unit and not _NO_TENURE.search(reading.text[: quantity.start]):
            words = reading.text[quantity.start : quantity.end] + unit[0]
            found.append(Fact("tenure", quantity.value, " ".join(words.split()), quantity.owner))
    return found


def _counts_the_gone(text: str, words: str) -> bool:
    return any(words in clause.text and _GONE.search(clause.text) for clause in split_clauses(text))


def number_phrase(text: str, words: str) -> str:
    """The number ``words`` of ``text`` as it can be said back: with its noun, "a year" where that follows, and "a team of"
    where that stands before a bare number; without a loose end."""
    trimmed = _LOOSE_END.sub("", words)
    place = re.search(rf"(?<![\w.,]){re.escape(trimmed)}(?!\w)", text)
    if place is None:
        return trimmed
    after = _NOUN.match(text[place.end() :])
    if after and _HALF.search(trimmed):
        return trimmed + after[0]
    if after and after["noun"].lower() in STOP_WORDS:
        after = None
    if after and " " not in trimmed:
        trimmed += after[0]
    period = _PERIOD.match(text[place.end() :])
    group = _GROUP.search(text[: place.start()])
    if group and not after:
        return f"a {group['group'].lower()} of {trimmed}"
    return " ".join(f"{trimmed}{period[0] if period else ''}".split())


def _joined(parts: list[str]) -> str:
    if len(parts) < 2:
        return "".join(parts)
    return ", ".join(parts[:-1]) + (", and " if len(parts) > 2 or " and " in parts[-1] else " and ") + parts[-1]


def _lowered(words: str) -> str:
    return words if words[:2].isupper() else words[:1].lower() + words[1:]
