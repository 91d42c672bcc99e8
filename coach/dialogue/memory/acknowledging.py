"""Says back what was understood, in the person's own terms: their numbers, and one thing they did."""

from __future__ import annotations

import re

from coach.dialogue.memory.naming import without_name
from coach.dialogue.memory.retelling import in_quotes, leaves_out, may_be_held_up, own_deed, without_fillers
from coach.dialogue.memory.said_numbers import numbers, people_once
from coach.dialogue.say import Say
from coach.evidence.replies import interpret_short_reply
from coach.evidence.types import Reading
from coach.interview.questions import Question, asked_kinds
from coach.language.self_repair import resolve_self_repairs
from coach.role_model import RoleModel
from coach.wording import inside_sentence

_MAX_NUMBERS, _MAX_NUMBERS_WITH_DEED = 3, 2
_DEED_WORDS = range(3, 21)
_DEED = re.compile(
    r"^(?:and |but |so |then |also |yes,? |yeah,? |well,? |honestly,? )*"
    r"(?:(?:over|in|during|within|for|since|after|before|at|as|when)\b[^,]{2,40}?,? )?"
    r"(?P<deed>(?:i(?:'m|'ve|'d|m|ve)?|we(?:'re|'ve|'d)?)\b.+)$",
    re.I,
)
# "I decided we ..." cannot be turned to "you" as it stands, "I execute it" and "I bring from 9 to 6" say too little without
# what came before; denials, thanks and excuses are no deeds.
_NOT_FOR_REPEATING = re.compile(
    r"\b(you|your|yours|none|nothing|and (?:who|what|how|why|where|when)|sorry|please|thanks?|not|never|nobody|no ?one"
    r"|because|sometimes|maybe|dont|didnt|cant|wont|couldnt)\b|n't\b"
    r"|\b(n|r|yrs?|u|ur|ppl|bc|coz|cuz|tho|lol|tbh|gonna|wanna|idk|horrible|terrible|awful|sad|sadly|unfortunately)\b"
    r"|\b(let|lets|letting|laid) \w+ (go|off)\b|\bfired\b|\bwhich (was|is|were)\b"
    r"|\?"
    r"|^i (mean|guess|think|said|told you|suppose|know|believe)\b|^\S+ \S+ (it|that|this|them|those|from .*)$"
    # "We are 40" said back would be an age.
    r"|^(?:we|i)(?:'re|'m| are| am| were| was) (?:about |around |only |just )?(?:\d|two|three|four|five|six|seven|eight|nine|ten"
    r"|eleven|twelve)",
    re.I,
)
_WE, _I_AND_WE = re.compile(r"we\b", re.I), re.compile(r"^i\b.*\bwe\b", re.I)
_ABOUT_MONEY = re.compile(r"\b(budget|p ?& ?l|sales|target|revenue|margin|cost|costs|spend|turnover|profit|half|own|owned|answer)\b", re.I)
# A team of an earlier job that is gone is said back as gone.
_THESE_DAYS = r"(now(adays)?|currently|today|these days|at the moment|right now|((at|in) )?(my|the|this) (current|present|new) \w+)"
_NO_TEAM = r"(nobody|no ?one|none|no (team|people|reports|staff))"
_NOBODY_NOW = re.compile(
    rf"\b{_THESE_DAYS}\W+(i (lead|have|manage) |it'?s |just me,? )?{_NO_TEAM}\b|\b{_NO_TEAM}( (reports to me|any ?more))? {_THESE_DAYS}\b",
    re.I,
)
_BARE_NUMBER = re.compile(r"^\W*(about |around |roughly |maybe )?[\w.,-]*\d[\w.,%-]*( \w+)?\W*$", re.I)
_MIRROR = {
    "we": "you", "we're": "you're", "we've": "you've", "we'd": "you'd", "we'll": "you'll",
    "i": "you", "i'm": "you're", "i've": "you've", "i'd": "you'd", "i'll": "you'll", "im": "you're", "ive": "you've",
    "me": "you", "my": "your", "mine": "yours", "myself": "yourself",
    "us": "the team", "our": "your", "ours": "yours", "ourselves": "yourselves",
}  # fmt: skip
# "Moved us off the old shop": in front of where it went, the team need not be named.
_MOVED_US = re.compile(r"\b(move[ds]?|migrate[ds]?|switch(?:ed|es)?|shift(?:ed|s)?) us (?=(?:off|onto|over|from|away|out)\b)", re.I)
_OF_BE = {"am": "are", "was": "were", "wasn't": "weren't"}


def acknowledge(reading: Reading, question: Question | None, role_model: RoleModel) -> Say:
    """The reply to an answer to ``question``: what was understood from it, the words themselves where that would leave out too
    much, or a short thanks where nothing can be repeated."""
    understood = _chosen(reading, question, role_model)
    if not understood and _tells_of_others(reading):
        return Say("utter_not_yours")
    if not understood:
        told = _told(reading)
        quoted = in_quotes(reading, question) if not told or leaves_out(told, reading.text) else ""
        ended = told and _NOBODY_NOW.search(reading.text) and any(fact.kind == "people" for fact in reading.facts)
        understood = f"{told} before, and nobody now" if ended else quoted or told
    return Say("utter_understood", {"understood": understood}) if understood else Say("utter_noted")


def _tells_of_others(reading: Reading) -> bool:
    """Whether all that counts in ``reading`` is what others did."""
    shown = [piece for piece in reading.evidence if piece.effect == "shows"]
    return bool(shown) and all(piece.rule == "theirs" for piece in shown)


def mirrored(words: str) -> str:
    """What somebody said about themselves, said to them: "I hire them" becomes "you hire them"."""
    turned: list[str] = []
    for word in _MOVED_US.sub(r"\1 ", words.replace("’", "'")).split():
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
    bare = bool(asked_kinds(role_model, question.id)) and bool(_BARE_NUMBER.match(reading.text))
    bare = bare or question.multiple and _names_options(question, reading.text)
    fitting = [reply for reply in replies if reply.rule == "option" or (reply.rule == "frame" and bare)]
    meant = [re.sub(r"^(yes|no), ", "", reply.sentence.rstrip("."), flags=re.I) for reply in fitting]
    meant = list(map(people_once, meant))
    return _joined(list(dict.fromkeys(inside_sentence(mirrored(words)) for words in meant)))


def _names_options(question: Question, text: str) -> bool:
    """Whether a few words are all words of the options of ``question``: "hiring and goals" of "Goals and reviews"."""
    known = {word for option in question.options for word in re.findall(r"[a-z]+", option.label.lower()) if option.label != "None"}
    return set(re.findall(r"[a-z]+", text.lower())) <= known | {"and", "the"}


def _told(reading: Reading) -> str:
    deed = _deed(reading)
    told = numbers(reading, deed)
    if not deed:
        return _joined([words for words, _ in told[:_MAX_NUMBERS]])
    shown = told[:_MAX_NUMBERS_WITH_DEED]
    of_deed = [words for words, kind in shown if kind == "money" and _ABOUT_MONEY.search(deed)]
    before, after = [words for words, _ in shown if words not in of_deed], of_deed
    return _joined([*before, ", ".join([mirrored(deed), *after])])


def _deed(reading: Reading) -> str:
    """The shortest clause that tells what the person did, else what they did with others, and counts as evidence; or ""."""
    deeds = []
    for piece in reading.evidence:
        if piece.effect != "shows" or not may_be_held_up(piece.quote):
            continue
        match = _DEED.match(without_fillers(resolve_self_repairs(without_name(piece.quote.replace("’", "'").strip()))))
        if match is None:
            deeds.append(own_deed(piece, reading.text))
        elif not (_NOT_FOR_REPEATING.search(match["deed"]) or _I_AND_WE.search(match["deed"])):
            deed = match["deed"].rstrip(" .,;:!")
            if len(deed.split()) in _DEED_WORDS:
                deeds.append(deed)
    return min(filter(None, deeds), key=lambda words: (bool(_WE.match(words)), len(words.split())), default="")


def _joined(parts: list[str]) -> str:
    if len(parts) < 2:
        return "".join(parts)
    closer = len(parts) > 2 or " and " in parts[-1] or parts[-1].startswith("you ")
    return ", ".join(parts[:-1]) + (", and " if closer else " and ") + parts[-1]
