"""A decision that was told as one's own was somebody else's ("that wasn't my decision by the way", "about Zalando: I only carried it
out"): the words that claim it are put right, and the rest of the answer stays."""

from __future__ import annotations

import re

from coach.dialogue.changing.owning import SOMEBODY
from coach.dialogue.changing.rechoosing import replies_to
from coach.dialogue.changing.revision import Revision
from coach.dialogue.changing.subjects import is_of_open, subjects
from coach.interview.interview import PREFERENCE, Interview
from coach.interview.questions import follow_up_by_id
from coach.language.clauses import split_clauses

_MOST_WORDS, _STEM, _REPLY_WORDS = 16, 4, 4
_LEAD_IN = (
    r"^\W*(?:(?:oh|ah|no|nope|sorry|sry|wait|well|but|and|also|actually|hm+|ok(?:ay)?|honestly|tbh|to be (?:honest|fair)|in fact|btw"
    r"|by the way|(?:small |one )?correction|i should say|hang on|hold on|i mean"
    r"|i (?:have|must) (?:to )?(?:admit|say)|oops|one (?:more )?thing)\b\W*)*"
)
_BEHIND = r"(?:\W+(?:by the way|btw|though|tbh|to be (?:honest|fair)|honestly|actually|sorry|really))*\W*$"
_DEED = r"(?:decision|call|choice|idea|plan|doing|proposal)"
_CALLED = r"(?:that|this|it|(?:(?:the|my|our|that) )?(?P<what>[\w&'-]+(?: [\w&'-]+){0,3}?))"
_DECIDED = r"(?:decided|chose|picked|proposed|suggested|made|took|came up with|wanted|pushed|selected|planned)"
_IT = r"(?:it|that|this|that one|the (?:call|decision|choice|plan))"
_JUST = (
    r"i (?:only|just|merely) (?:carried (?:it|that|this) out|executed(?: (?:it|that))?|implemented (?:it|that)|did the [a-z]+"
    r"|followed(?: orders)?)"
)
_THEY_DID = (
    rf"(?:(?:that|it) was (?:all )?(?P<who>{SOMEBODY})(?:['’]s)?(?: {_DEED}| who did)?|(?P<who2>{SOMEBODY}) (?:did|{_DECIDED})(?: {_IT})?"
    rf"|{_JUST})"
)
_WAS_NOT_MINE = re.compile(
    rf"{_LEAD_IN}{_CALLED} (?:was(?: not|n['’]?t)|is(?: not|n['’]?t)) (?:really |actually |even |just )*(?:me|mine|my (?:own )?{_DEED})"
    rf"(?:\s*[,.;:–-]*\s*(?:and |but |because )?{_THEY_DID})?{_BEHIND}",
    re.I,
)
_ABOUT = re.compile(
    rf"{_LEAD_IN}(?:(?:about|on|with|as for|regarding|for) (?:(?:the|my|our|that) )?(?P<what>[\w&'-]+(?: [\w&'-]+){{0,2}}?)"
    r"(?: (?:thing|plan|idea))?|(?:the|that|my|our) (?P<thing>[\w&'-]+(?: [\w&'-]+)?) (?:thing|plan|idea|decision|call))\s*[,:–-]+\s*"
    rf"(?:{_THEY_DID}(?:,? (?:and )?not me)?|(?:that |it )?was(?: not|n['’]?t) (?:me|mine|my (?:own )?{_DEED}))(?:,? {_JUST})?{_BEHIND}",
    re.I,
)
_I_ONLY = r"(?:,? (?:and )?i (?:only|just|merely) [a-z]+(?: (?:it|that|them|(?:the|my|some|all the) [a-z]+))?)?"
_NOT_ME = re.compile(
    rf"{_LEAD_IN}(?:(?P<who>{SOMEBODY}) {_DECIDED}(?:(?: on)? (?:{_IT}|that {_DEED}|{_CALLED}))?"
    rf"|(?:{_IT}|that {_DEED}) was (?:decided|chosen|picked|proposed|made) by (?P<who2>{SOMEBODY}))"
    rf"(?P<not_me>\W+(?:and )?not (?:by )?me)?{_I_ONLY}{_BEHIND}",
    re.I,
)
_WORD = r"(?!(?:it|that|this|actually|sorry|wait|no|oh)\b)[\w&'-]+"
_THEIRS = re.compile(
    rf"{_LEAD_IN}(?:(?:the|that|my|our) )?(?P<what>{_WORD}(?: {_WORD})?)(?: {_DEED})?"
    rf" was (?:actually |really )?(?P<who>{SOMEBODY})(?:['’]s(?: {_DEED})?)?(?:,? (?:and )?not (?:me|mine))?{_BEHIND}",
    re.I,
)
_IT_WAS_THEIRS = re.compile(
    rf"{_LEAD_IN}(?:it|that|this|(?:that|the) last one) was (?:actually |really |all )*(?P<whose>{SOMEBODY})(?:['’]s)?"
    rf" (?:{_DEED}|who (?:decided|chose|made the call))(?:,? (?:and )?not (?:me|mine))?{_BEHIND}",
    re.I,
)
_ONLY_DID = re.compile(rf"{_LEAD_IN}{_JUST}{_BEHIND}", re.I)
_I_DID_NOT = re.compile(
    rf"{_LEAD_IN}(?:i (?:did(?: not|n['’]?t)|never) (?:really |actually )?(?:decided?|choose|chose|pick|make|propose)(?: on)?"
    rf" (?:{_IT}|that {_DEED}|{_CALLED})(?: myself)?|i was(?: not|n['’]?t) the one who (?:decided|chose|picked|proposed)(?: {_IT})?"
    rf"|not my (?:own )?{_DEED})(?:\s*[,.;:–-]*\s*(?:and |but |because )?{_THEY_DID})?{_BEHIND}",
    re.I,
)
_CLAIM = re.compile(
    r"\b(?P<who>i|we)(?P<verb>(?: (?:also|then|have|had|personally|finally|really|basically|deliberately))*"
    r" (?:decided|chose|picked|opted|selected|proposed|planned|said no|turned down|made the (?:call|decision)|took the decision))\b"
    r"|(?<!not )\bmy (?:own )?(?:decision|call|choice)\b",
    re.I,
)
_CUE = re.compile(
    r"\b(?:actually|sorry|wait|hang on|hold on|by the way|btw|tbh|honest(?:ly)?|correction|oops|in fact|admit|though)\b", re.I
)
_VERB = (
    r"(?:[a-z]{2,}ed|chose|made|set|took|built|ran|cut|led|wrote|drew|went|sold|bought|brought|got|gave|put|began|grew|held|kept|left|won"
    r"|did|found)"
)
_OWN_DEED = re.compile(rf"\b(?P<who>i|we)(?P<verb>(?: (?:also|then|have|had|personally|finally|just))* {_VERB})\b", re.I)
# "I set the roadmap and chose Amazon": the second deed has the same doer.
_NEXT_OWN_DEED = re.compile(rf"(?P<who>\band(?: then)?|\bthen|\bbut)(?P<verb>(?: (?:also|finally|just))* {_VERB})\b", re.I)
# From here on another deed may be told.
_NEXT_DEED = re.compile(r"[,;]|\b(?:and|but|then|so)\b", re.I)
_OWN_REPLY = re.compile(r"\W*(?:(?:it was|that was|just|only)\s)?(?:me|myself|mine|i did|my (?:own )?(?:decision|call|choice))\W*", re.I)


def put_to_who_decided(interview: Interview, text: str) -> Revision | None:
    """The words that claim the decision which ``text`` says was not one's own, with who made it in their place; None where it says
    no such thing, or where that answers the open question."""
    if not interview.state.answers or interview.state.pending or "?" in text or len(text.split()) > _MOST_WORDS:
        return None
    found = _WAS_NOT_MINE.match(text) or _ABOUT.match(text) or _NOT_ME.match(text) or _THEIRS.match(text)
    found = found or _I_DID_NOT.match(text) or _IT_WAS_THEIRS.match(text) or _ONLY_DID.match(text)
    if found is None or _answers_open(interview, text):
        return None
    groups = found.groupdict()
    if _is_of_now(interview, found) or found.re is _NOT_ME and not (groups["not_me"] or _CUE.search(text)):
        return None
    who = next((groups[name] for name in ("who", "who2", "whose") if groups.get(name)), "") or "somebody else"
    what = (groups.get("what") or groups.get("thing") or "").lower()
    named = {word[:_STEM] for word in subjects(what, _WRAPPING) or re.findall(r"[a-z]{4,}", what)}
    if what and not named:
        return None
    place = _claimed(interview, named, who)
    # "I only did the numbers" names no open question about numbers.
    whole = found.re is _NOT_ME and re.search(r"\bi (?:only|just|merely)\b", found[0], re.I)
    return None if place and not whole and is_of_open(interview, text, place.index) else place


_WRAPPING = frozenset(
    "thing part idea plan decision call choice project move launch exit switch change start stop entry rollout deal".split()
)


def deed_put_to(said: str, who: str, verb: str = "") -> str:
    """``said`` with ``who`` in the place of the person who did the last deed told in it, or the last one with ``verb``; "" where
    there is none."""
    claims = [claim for pattern in (_OWN_DEED, _NEXT_OWN_DEED) for claim in pattern.finditer(said)]
    claims = [c for c in claims if c.re is not _NEXT_OWN_DEED or _OWN_DEED.search(said[: c.start()])]
    claims = [c for c in claims if not verb or c["verb"].split()[-1].lower() == verb.lower()]
    last = max(claims, key=lambda claim: claim.start(), default=None)
    return f"{said[: last.start()]}{_put_to(who, last)}{said[last.end() :]}" if last else ""


def _is_of_now(interview: Interview, found: re.Match[str]) -> bool:
    """Whether a bare "that wasn't my call" may as well answer the open question."""
    question = interview.question if interview.is_open else None
    groups = found.groupdict()
    bare = found.re in {_WAS_NOT_MINE, _IT_WAS_THEIRS, _ONLY_DID} and not any(groups.get(name) for name in ("what", "who", "who2"))
    doubtful = question is not None and (question.kind == "core" or found.re is not _WAS_NOT_MINE)
    return bare and doubtful and not _CUE.search(found[0])


def _answers_open(interview: Interview, text: str) -> bool:
    """Whether the open question is a follow-up that ``text`` may reply to."""
    entry = follow_up_by_id(interview.role_model, interview.state.open) if interview.is_open else None
    return entry is not None and replies_to(entry, text)


def _claimed(interview: Interview, named: set[str], who: str) -> Revision | None:
    """The latest claim of a decision, or of any deed where it is ``named``, with ``who`` in the place of the person."""
    last = len(interview.state.answers) - 1
    for index in range(last, -1, -1):
        answer = interview.state.answers[index]
        said = answer.reading.text
        if answer.competency == PREFERENCE:
            continue
        if not named and len(said.split()) <= _REPLY_WORDS and _OWN_REPLY.fullmatch(said):
            return Revision(index, 0, len(said), f"{who} decided", denies=True)
        for clause in reversed(split_clauses(said)):
            claim = _claim_in(clause.text, named)
            if claim:
                start = clause.start + claim.start()
                new = _put_to(who, claim)
                return Revision(index, start, start + len(claim[0]), new, denies=True)
    return None


def _put_to(who: str, claim: re.Match[str]) -> str:
    """``claim`` with ``who`` in the place of the person."""
    if not claim["who"]:
        return "not my decision"
    return f"{claim['who']} {who}{claim['verb']}" if claim.re is _NEXT_OWN_DEED else f"{who}{claim['verb']}"


def _claim_in(clause: str, named: set[str]) -> re.Match[str] | None:
    """The words of ``clause`` that claim a decision, or any deed that is done to what is ``named``; None for none."""
    if not named:
        return _CLAIM.search(clause)
    places = [clause.lower().find(word) for word in named]
    if min(places) < 0:
        return None
    claims = [claim for pattern in (_CLAIM, _OWN_DEED, _NEXT_OWN_DEED) for claim in pattern.finditer(clause)]
    # "And my team launched it" names another doer; before "and" stands one's own.
    claims = [c for c in claims if c.re is not _NEXT_OWN_DEED or _OWN_DEED.search(clause[: c.start()])]
    before = max((claim for claim in claims if claim.end() <= min(places)), key=lambda claim: claim.start(), default=None)
    if before is None:
        return next((claim for claim in claims if claim.re is _CLAIM), None)
    between = clause[before.end() : min(places)]
    # "I decided to close the outlet and go to Zalando" decides both.
    governs = between.lower().startswith(" to ") and not _OWN_DEED.search(between)
    return None if _NEXT_DEED.search(between) and not governs else before
