"""Who somebody is and where they work, told like a greeting: no answer to anything that was asked, and evidence of nothing."""

from __future__ import annotations

import re
from dataclasses import replace

from coach.dialogue.cues.cue import spelt_out
from coach.dialogue.memory.naming import without_name
from coach.evidence.types import Reading

_SENTENCES = re.compile(r"(?<=[.!?])\s+")
_PARTS = re.compile(r"[.!?;,()]+\s*|\s+[–-]\s+|\s+(?:and|but) (?=(?:i|i'm|my|we)\b)", re.I)
_JOB = (
    r"(?:manager|lead|head|director|specialist|assistant|executive|exec|officer|coordinator|consultant|freelancer|owner|founder|marketer"
    r"|analyst|buyer|merchandiser|planner|strategist|trainee|expert|generalist|controller|editor|copywriter|designer|cmo|vp|person|guy)"
)
_WORK = r"(?:work(?:ed|ing)?|employed)(?: (?:now|currently|today|mainly|mostly|full time|part time))*"
_GREETS = re.compile(
    r"^(?:hi|hello|hey|hiya|there|good (?:morning|afternoon|evening|day)|nice to meet you|pleased to meet you|thanks?(?: you)?|ok(?:ay)?|so"
    r"|well|yes|yeah)(?: (?:there|coach|all|again))?$",
    re.I,
)
_WHO = re.compile(
    rf"^(?:(?:hi|hello|hey|so|well|and|ok) )*(?:(?:currently|now|today) )?(?:(?:i'm|i am|i was|i've been|i have been|my (?:job"
    rf"|role|title|position) (?:is|was))(?: (?:now|currently|still|also|just))*(?: {_WORK})?(?: (?:as|in|at|for|from|with)\b"
    rf"| (?:an? |the )?(?:[\w&/-]+ ){{0,3}}{_JOB}\b)"
    rf"|i (?:currently |now |still |also )?{_WORK} (?:as|in|at|for|with)\b|i come from\b).{{0,80}}$",
    re.I,
)
_TITLE = re.compile(rf"^(?:an? |the )?(?:[\w&/-]+ ){{0,3}}{_JOB}(?: (?:at|in|of|for|with|from) .{{2,50}})?$", re.I)
_WHERE = re.compile(r"^(?:(?:at|in|from|of|for|based in|mostly|mainly) )?(?:[\w&'’/-]+ ?){1,5}$", re.I)
# Numbers other than years, people, and whoever does something: such words tell more than who one is.
_TELLS_MORE = re.compile(
    r"(?<![A-Za-z])\d(?!\d*\+? ?(?:years?|yrs?)\b)|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|both|all of)\b"
    r"(?! (?:years?|yrs?)\b)"
    r"|\b(?:i|we|and|who|to|also|then|where) (?:\w+ )?(?:lead|manage|run|head|own|hire|guide|train|coach|plan|build|decide|set)\b"
    r"|\b(?:led|ran|built|hired|managed|trained|coached|guided|launched|grew|moved|changed|cut|chose|set up|look(?:ing|ed)? after"
    r"|responsible|in charge|under me|report(?:s|ing)?|team|people|colleagues?|juniors?|interns?|apprentices?|students?|starters|staff"
    r"|freelancers|agencies|buddy|mentor\w*|tutor|trainer|line manager|supervisor|boss|nobody|no one|none|never|not|no|n't|alone|only|sole"
    r"|own|myself|budget|p ?& ?l|pnl|revenue|sales target|target)\b|n't\b",
    re.I,
)


def only_introduces(text: str) -> bool:
    """Whether ``text`` says no more than who its writer is and where they work, with or without a greeting and a name."""
    told = spelt_out(without_name(text))
    parts = [part.strip(" .,!-") for part in _PARTS.split(told)]
    told_parts = [part for part in parts if part and not _GREETS.match(part)]
    if not told_parts or _TELLS_MORE.search(" . ".join(told_parts)) or "?" in text:
        return False
    first, *others = told_parts
    if not (_WHO.match(first) or _TITLE.match(first)):
        return False
    return all(_WHO.match(part) or _TITLE.match(part) or _WHERE.match(part) for part in others)


def without_introduction(text: str) -> str:
    """``text`` without the sentences at its beginning that only introduce; "" where there are no others."""
    sentences = _SENTENCES.split(text)
    begun = next((place for place in range(len(sentences), 0, -1) if only_introduces(" ".join(sentences[:place]))), 0)
    return " ".join(sentences[begun:])


def as_introduction(reading: Reading) -> Reading:
    """``reading`` as it is kept: a title shows nothing that was done."""
    return replace(reading, evidence=(), signals=())
