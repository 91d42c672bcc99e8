"""Says back what holds no clause of "I": a deed without its subject, one that was done with somebody, or the words in quotes."""

from __future__ import annotations

import re

from spacy.lang.en.stop_words import STOP_WORDS

from coach.dialogue.cues.plain_cues import is_asking, is_no, is_shrug, is_yes
from coach.dialogue.memory.naming import without_name
from coach.dialogue.memory.telling import bare_words, fitted, is_somebodys, leans_on_another, worth
from coach.evidence.types import Evidence, Reading
from coach.evidence.whose import OWN
from coach.interview.questions import Question
from coach.interview.quoting import in_sentence
from coach.language.clauses import blank_english, split_clauses
from coach.language.gibberish import is_gibberish
from coach.language.numbers import find_numbers
from coach.language.self_repair import resolve_self_repairs
from coach.report.reasons import shortened

_DID = (
    r"(?:led|managed|ran|built|set|chose|picked|dropped|stopped|moved|cut|launched|opened|closed|hired|planned|wrote|made|tested"
    r"|changed|raised|lowered|negotiated|renegotiated|migrated|rebuilt|redesigned|introduced|started|created|trained|coached|mentored"
    r"|promoted|split|merged|switched|owned|decided|fixed|improved|reduced|increased|grew|brought|took|put|kept|added|removed|renamed"
    r"|shifted|tracked|checked|handed|won|convinced|persuaded|presented|pitched|killed|bought|found|turned|gave|replaced|rewrote"
    r"|delegated|organi[sz]ed|restructured|supervised|guided|said no|pulled|talked|asked|rolled|pushed|handled|helped|supported|compared"
    r"|measured|looked|noticed|sold|signed|reached|saved|analy[sz]ed|had|looked after|manage|run|handle|oversee|supervise)"
)
# "Led four people in crm": whoever leaves the subject out means themselves. "Led by my boss" and "asked to run it" are done to
# somebody, "dropped to 9" by a number.
_DONE_TO_ONE = (
    r"(?:(?:asked|hired|promoted|brought in|handed|chosen) (?:to|into|as)|put (?:in charge|on|into)|(?:trained|kept on) as"
    r"|made (?:redundant|head|manager|director|team ?lead|lead|responsible|to)|given)"
)
_AMOUNT = r"(?:\d\S*|about|half|twice|double|under|over|almost|nearly)"
_SUBJECTLESS = re.compile(
    rf"^(?:also |then |and |just )*(?!{_DONE_TO_ONE}\b)(?P<deed>{_DID}\b(?! (?:by|through|short|up|down|(?:from|to) {_AMOUNT})\b).+)$", re.I
)
_BY_OTHERS = re.compile(r"\bby (?!\d|now|then|hand|me\b|myself\b|half\b|about\b|around\b|\w+ing\b)\w+", re.I)
_NOT_THEIRS = re.compile(
    r"\b(boss|manager|director|ceo|cfo|cmo|owner|founder|board|agency|they|he|she|hq|head office|colleague|predecessor|n't|not|never)\b"
    r"|n't\b",
    re.I,
)
# "The founder and I set ...", "me and my boss decided ...".
_BOTH_OF_THEM = re.compile(
    r"^(?:(?P<first>(?:the|my|our|a) (?:\w+ )?\w+) and (?:i|me|myself)|(?:me|i|myself) and (?P<second>(?:the|my|our|a) (?:\w+ )?\w+))"
    r"(?P<deed> (?:\w+ )?\w+ .+)$",
    re.I,
)
_DEED_WORDS = range(3, 19)
# "Over the last 3 years" may be left out of a deed.
_TIME = re.compile(r"[-\s]*(?:years?|yrs?|months?|weeks?|quarters?|days?)\b", re.I)
_DEED = re.compile(r"\byou(?:'\w+)?\b", re.I)
_QUOTED_WORDS, _QUOTED_LETTERS = 18, 120
# Where one clause takes back what the other says, both are needed.
_BOTH_WORDS, _BOTH_LETTERS = 28, 180
_TURN = re.compile(r"\s+(?=but\b)|,\s+(?=(?:not|but|though|my|the|boss)\b)", re.I)
_EXCEPT = re.compile(
    r"^\W*(?:(?:but|though|only|just) not (?:for|with|in|on|of|the|my|over|about)\b"
    r"|(?:(?:but|and|though) )?my (?:own )?(?:part|share) (?:was|is)\b)",
    re.I,
)
# So much more is a clause of "I" worth than one about somebody else, and a whole one than a few words ("my call, two years").
_OWN_WORTH, _WHOLE_WORDS = 1.5, 6
# A yes or a no in fewer words than these is all that is said.
_LEAST_WORDS = 3
# What says nothing without its question, or is somebody's talk around it: "me", "none bro".
_RAW_REPLY = re.compile(
    r"^\W*(?:(?:but|and|so|well|oh|or)\W+)*(?:(?:no|nope|nah|none|nobody|no ?one|nothing|me|us|him|her|them|both|it|that|this|same"
    r"|mine|ours)(?: (?:of (?:it|them|these|those|that)|too|really|lol|tbh|bro|man|mate|dude"
    r"|haha|all|yet|here|then|obviously|obvs|of course))*\W*$"
    r"|(?:no|nope|nah|none|nobody|me) (?:bro|dude|lol|haha|man|mate)\b)",
    re.I,
)
# The reply of a word in front of what may be said back: "none, they report to my boss on paper".
_IN_FRONT = re.compile(r"^\W*(?:none|nobody|no ?one|me)\s*[,.;:–]\s*(?P<rest>\S.*)$", re.I | re.S)
_LEAST_REST = 4
# Talk to the coach, addresses, and what hurts or swears are not held up to anybody.
_NOT_TO_QUOTE = re.compile(
    r"\?|@|https?://|www\.|"
    r"\b(?:sorry|please|pls|thanks?|thx|told you|said (?:that|it) (?:already|before)|already (?:told|said)|never said|you (?:are|asked"
    r"|said|ask)|skip|next question|fuck\w*|shit\w*|damn|crap|stupid|idiot|hate|cry|crying|cried|horrible|terrible|awful|sad|sadly"
    r"|unfortunately|depress\w*|burn(?:ed|t)? ?out|anxious|anxiety|afraid|died|passed away|sick|ill|cancer|miscarr\w*|divorc\w*"
    r"|harass\w*|bull(?:y|ied|ying)|(?:had a|nervous|mental) breakdown"
    r"|laid off|fired|sacked|redundant)\b",
    re.I,
)


def says_nothing_alone(words: str) -> bool:
    """Whether ``words`` are a reply that tells nothing without its question: "me", "none bro"."""
    return bool(_RAW_REPLY.match(words))


def may_be_held_up(words: str) -> bool:
    """Whether ``words`` can be said back at all: they are no talk to the coach, and nothing that hurts or swears."""
    return not _NOT_TO_QUOTE.search(words)


def own_deed(piece: Evidence, text: str) -> str:
    """What the person did where ``piece`` leaves "I" out or names who else did it, told to them; "" where neither is so."""
    quote = bare_words(resolve_self_repairs(piece.quote.replace("’", "'"))).rstrip(" .,;:!")
    if len(quote.split()) not in _DEED_WORDS:
        return ""
    together = _BOTH_OF_THEM.match(quote)
    if together and not _NOT_THEIRS.search(together["deed"]):
        return f"you and {together['first'] or together['second']}{together['deed']}"
    before = text[: max(0, text.find(piece.quote))]
    alone = _SUBJECTLESS.match(quote)
    if alone and not (_BY_OTHERS.search(quote) or _NOT_THEIRS.search(f"{before} {quote}")):
        return f"you {alone['deed'][:1].lower()}{alone['deed'][1:]}"
    return ""


def leaves_out(told: str, text: str) -> bool:
    """Whether ``told`` holds too little of a short sentence ``text``: not all of its numbers, or no deed and no more than half
    of its words."""
    text = bare_words(resolve_self_repairs(text))
    if len(text.split()) > _QUOTED_WORDS or re.search(r"[.!?]\s", text):
        return False
    said, doc = told.lower(), blank_english()(text)
    spans = [doc[number.start : number.end] for number in find_numbers(doc)]
    numbers = {span.text.lower() for span in spans if not _TIME.match(text[span.end_char :])}
    if any(not re.search(rf"(?<![\w.,]){re.escape(number)}(?!\w)", said) for number in numbers):
        return True
    if _DEED.search(told):
        return False
    words = [word for word in re.findall(r"[a-z]{3,}", text.lower()) if word not in STOP_WORDS]
    return sum(word in said for word in words) * 2 <= len(words) and len(text.split()) > len(told.split())


def limits_itself(text: str) -> bool:
    """Whether a part of ``text`` gives to somebody else, or takes out, what another part tells: "I run it, but not the budget"."""
    parts = [part for clause in split_clauses(text) for part in _TURN.split(clause.text)]
    apart = [is_somebodys(part) or bool(_EXCEPT.match(part)) for part in parts]
    return any(apart) and not all(apart)


def _telling(piece: Evidence, reading: Reading, about: str) -> float:
    """How well the words of ``piece`` stand for ``reading`` as the answer on the area ``about``."""
    whole = len(bare_words(piece.quote).split()) >= _WHOLE_WORDS
    return worth(piece, reading) + (piece.competency == about) + _OWN_WORTH * bool(OWN.search(piece.quote)) + _OWN_WORTH * whole


def in_quotes(reading: Reading, question: Question | None) -> str:
    """The words of ``reading`` in quotes: all of a few, else the clause that tells most about what was asked, cut where it is long;
    "" where they are no more than a yes or a no, or nothing to be held up."""
    if question is not None and question.kind == "preference":
        return ""
    text = bare_words(resolve_self_repairs(without_name(reading.text)))
    about = question.competency if question else ""
    pieces = [p for p in reading.evidence if p.effect in {"shows", "caps"} and may_be_held_up(p.quote)]
    best = max(pieces, key=lambda p: _telling(p, reading, about), default=None)
    most, letters = (_BOTH_WORDS, _BOTH_LETTERS) if limits_itself(text) else (_QUOTED_WORDS, _QUOTED_LETTERS)
    whole = len(text.split()) <= most and may_be_held_up(text) or best is None
    words = text if whole or best is None else bare_words(resolve_self_repairs(best.quote))
    if best is not None and not whole and leans_on_another(words):
        # "I convinced him" needs the clause before it.
        words = bare_words(in_sentence(best.quote, text, _QUOTED_WORDS))
    if not may_be_held_up(words) or is_shrug(text) or is_gibberish(text) or not re.search(r"[^\W_]{2,}|\d", words):
        return ""
    if is_asking(text) or len(text.split()) < _LEAST_WORDS and (is_yes(text) or is_no(text)) or says_nothing_alone(words):
        return ""
    words = words.replace("“", "").replace("”", "")
    if reply := _IN_FRONT.match(words):
        words = reply["rest"]
        if len(words.split()) < _LEAST_REST:
            return ""
    if not whole:
        words = fitted(words, _QUOTED_WORDS)
    return f"“{shortened(words, most, letters)}”"
