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
_DEED = re.compile(r"^(?:and |but |so |then |also |yes,? |yeah,? |well,? |honestly,? )*(?P<deed>i(?:'m|'ve|'d)?\b.+)$", re.I)
# "I decided we ..." cannot be turned to "you" as it stands; thanks and excuses are no deeds.
_NOT_FOR_REPEATING = re.compile(
    r"\b(you|your|yours|we|sorry|please|thanks?)\b|\?|^i (mean|guess|think|said|suppose|know|don'?t know|believe)\b", re.I
)
_BARE_NUMBER = re.compile(r"^\W*(about |around |roughly |maybe )?[\w.,-]*\d[\w.,%-]*( \w+)?\W*$", re.I)
_LOOSE_END = re.compile(r"\s+(a|an|the|per|each|that|who|which|my|our|no|not|all|reports?|reporting)$", re.I)
_PERIOD = re.compile(
    r"^\s*(?:(?:a|an|per|each|every)\s+(?:year|month|quarter|week|day)|/\s?(?:year|month|yr|mo)|(?:year|month)ly|annually)\b", re.I
)
_NOUN = re.compile(r"[-\s](?P<noun>[A-Za-z]{3,})(?:[-\\s](?:plan|roadmap|budget))?")
_GROUP = re.compile(r"\b(?P<group>team|group|crew|squad|staff) of (?:about |around |roughly |some )?$", re.I)
_MIRROR = {
    "i": "you", "i'm": "you're", "i've": "you've", "i'd": "you'd", "i'll": "you'll", "im": "you're", "ive": "you've",
    "me": "you", "my": "your", "mine": "yours", "myself": "yourself",
    "us": "you", "our": "your", "ours": "yours", "ourselves": "yourselves",
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
    numbers = [words for words in _numbers(reading) if words.lower() not in deed.lower()]
    shown = numbers[: _MAX_NUMBERS_WITH_DEED if deed else _MAX_NUMBERS]
    return _joined([*shown, mirrored(deed)] if deed else shown)


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


def _numbers(reading: Reading) -> list[str]:
    """The speaker's own numbers with their nouns, in the order told; a before and after as one; a bare count of people
    only where there is nothing better."""
    phrases: list[str] = []
    counted: set[tuple[str, float]] = set()
    before = ""
    for fact in [*reading.facts, *_tenures(reading)]:
        if fact.owner != "own" or _VAGUE.match(fact.words) or _counts_the_gone(reading.text, fact.words):
            continue
        if (fact.kind, fact.value) in counted:
            continue
        counted.add((fact.kind, fact.value))
        words = number_phrase(reading.text, fact.words)
        if fact.kind == "change":
            phrases += [f"{before} to {words}"] if before else []
            before = "" if before else words
        elif fact.kind == "money" or len(words.split()) > 1:
            phrases.append(_lowered(words))
    bare = [f"{fact.words} people" for fact in reading.facts if fact.owner == "own" and fact.kind == "people" and " " not in fact.words]
    return list(dict.fromkeys(phrases or bare))


def _tenures(reading: Reading) -> list[Fact]:
    found = []
    for quantity in find_quantities(reading.text):
        unit = re.match(r"[-\s]*[A-Za-z]+", reading.text[quantity.end :])
        if quantity.kind == "tenure" and unit:
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
