"""Questions about one thing in one's own notes, by whatever word it goes: "what did I say about the hiring", "is the agency still in"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from coach.dialogue.cues.cue import spelt_out
from coach.dialogue.cues.role_cues import LEAD_IN

_MOST_WORDS = 14
_THING = r"(?P<what>[^?!;:]{2,40}?)"
_YOU = r"(?:you|u|ya)"
_END = (
    r"(?: (?:then|now|again|already|so far|earlier|before|at the (?:start|beginning)|please|pls|down|in there|there|as well|too|anyway"
    r"|for me|from me|in (?:your|my|the) (?:notes?|record|file|list|answers?)))*\W*$"
)
_SAID = (
    r"(?:say|said|tell you|told you|tell u|told u|write|wrote|written|mention|mentioned|give you|given you|answer|answered|put|type|typed)"
)
_NOTED = (
    r"(?:note|noted|write|wrote|written|record|recorded|save|saved|store|stored|put|keep|kept|log|logged|jot|jotted|register|registered)"
)
_ON = r"(?:about|on|for|under|regarding|concerning|with)"
_TAKEN = r"(?:remove|removed|delete|deleted|strike|struck|drop|dropped|erase|erased|scrap|scrapped|take out|taken out|took out)"
_OUT = r"(?: (?:out|off|away))?"
# What is plainly about the notes, whether the word is in them or not.
_PLAIN = (
    rf"what (?:did|have|had) (?:i|we) (?:already |just |actually )?{_SAID} {_ON} {_THING}",
    rf"what (?:did|have|had|do) {_YOU} (?:actually |really )?(?:{_NOTED}|have|got|get|remember)(?: noted| written)?(?: down)? (?:about|on"
    rf"|for|under) {_THING}",
    rf"what'?s? i'?(?:ve| have)? (?:said|told you|wrote|written|mentioned|answered) {_ON} {_THING}\?+",
    r"(?:which|what) (?P<kind>[a-z]+(?: [a-z]+)?) (?:did|have) i (?:say|said|mention(?:ed)?|name[d]?|list(?:ed)?|told you"
    r"|tell you|give you)",
    rf"how (?P<measure>long|far(?: ahead| out)?|often|big|old)\b(?: (?:ahead|out))?(?: (?P<thing>(?:the|my|our|that) [\w -]{{2,25}}?))?"
    rf" (?:did|have) i {_SAID}(?: {_YOU})?(?: that| it)?(?: (?P<rest>[^?!.]{{2,30}}?))?",
    rf"(?:did|have) {_YOU} (?:also |even |already |actually |really )*(?:noted?|wr(?:ite|itten)|record(?:ed)?|jot(?:ted)?|log(?:ged)?"
    rf"|remember(?:ed)?)(?: down)? {_THING}",
    rf"(?:what(?:'s| is| are| was)|what does) (?:in |there in )?(?:my|the) {_THING} (?:answers?|notes?)(?: now| say| look like| say now)*",
)
# The same of what was to go.
_GONE = (
    rf"(?:did|have) {_YOU} (?:also |really |already |actually )*{_TAKEN} {_THING}{_OUT}",
    rf"(?:did|have) {_YOU} (?:also |really |already |actually )*(?:take|taken|took|cross|crossed|cut) {_THING} (?:out|off|away)",
    rf"what did {_YOU} do with {_THING}",
    rf"(?:is|are|was|were) {_THING} (?:gone|out|removed|deleted|taken out|struck|still (?:in|there|noted|written|in there))",
    rf"{_THING}[,–-]+ ?(?:is|are|was|were) (?:it|that|they|he|she) (?:gone|out|removed|deleted|still (?:in|there|in there))",
    rf"(?:did|have) {_YOU} (?:still )?(?:have|got) {_THING} (?:still )?in there",
)
# What asks for the notes only where the word is in them: "have you got a minute", "who is Siri".
_LEANS = (
    rf"(?:have|did|do) {_YOU} (?:also |even |still |already )*(?:got|get|have|catch|caught|see|seen|save|saved|keep|kept|store|stored|put)"
    rf"(?: down)? (?P<what>(?:the|my|that|those|her|his) [^?!;:]{{2,36}}?)",
    rf"(?:is|are) {_THING} (?:in (?:there|it|my notes|your notes|my answers|the notes)|on (?:file|record)|noted|written down)",
    rf"(?:is it|was it|do {_YOU} have|have {_YOU} got|does it say) (?P<what>\S*\d\S*(?: \w+)? or \S*\d\S*(?: \w+)?)",
    rf"(?P<what>(?:the|my|that) [^?!;:,]{{2,30}})[,–-]+ ?(?:did|have|do) {_YOU} (?:also |even |already )*(?:{_NOTED}|got|get|have|catch"
    rf"|caught) (?:it|that|this|them|him|her)(?: down)?",
    rf"what do {_YOU} know (?:about|of) {_THING}",
    r"who(?:'s| is| was) (?P<what>[^\W\d_]{3,20})",
    rf"what(?:'s| is| was) (?:the name of my (?P<what>[a-z]+)|my (?P<whose>[a-z]+)(?: called|'?s name))(?P<name>,? (?:and )?did {_YOU}"
    rf" (?:{_NOTED}|get) (?:it|that|(?:her|his|their) names?)(?: down)?)?",
)
_WHERE = (rf"where (?:did|have|do) {_YOU} (?:{_NOTED}|file|filed|have) {_THING}",)
_WHOSE = (
    rf"(?:did|have|do) {_YOU} (?:also |even |still |already )*(?:{_NOTED}|get|got|have|know|remember)(?: down)?"
    r" (?P<what>(?:her|his|their) names?)",
)
_KINDS = (("name", _WHOSE), ("plain", _PLAIN), ("where", _WHERE), ("gone", _GONE), ("leans", _LEANS))
_FORMS = tuple((kind, re.compile(rf"{LEAD_IN}{form}{_END}", re.I)) for kind, forms in _KINDS for form in forms)
# What is kept by others or about the result, the chat as a whole, or everything at once.
_NO_THING = re.compile(
    r"^\W*(?:(?:the|my|all|of|this|that|any|every|our|your|first|last|previous)\W+)*(?:data|everything|anything|something|all|it|this|that|them"
    r"|these|those|one|ones|me|myself|i|answers?|notes?|messages?|questions?|results?|levels?|scores?|chats?|name|names|account|job|role"
    r"|numbers?|figures?|things?|stuff|so far|minute|moment|second|time|sec|point|idea|joke|(?:job )?titles?|directors?|managers?"
    r"|tracks?|roles?|verdict|lean|report|method|the (?:jobs?|roles?))\W*$"
    r"|\b(?:levels?|scores?|scored|results?|verdict|tracks?|lean|chart|personal data|my data|this chat|conversation|you|your)\b",
    re.I,
)
_MORE = re.compile(r"\b(?:and|but|because|so that|which|when|then|we|they|he|she)\b", re.I)
_HORIZON = re.compile(r"\b(?:ahead|plans?|roadmap|strategy|horizon|out)\b", re.I)


@dataclass(frozen=True)
class NoteAsked:
    """What somebody asks about in their notes: ``words`` of it, or a ``measure`` of it ("long"); ``kind`` says how plainly."""

    words: str
    kind: str
    measure: str = ""


def note_asked(text: str) -> NoteAsked | None:
    """The one thing that a short question asks about in one's own notes, or None."""
    spelt = " ".join(spelt_out(text).split())
    if len(spelt.split()) > _MOST_WORDS:
        return None
    for kind, form in _FORMS:
        match = form.match(spelt)
        if not match:
            continue
        found = match.groupdict()
        measure = (found.get("measure") or "").lower()
        words = (
            found.get("what") or found.get("whose") or found.get("kind") or " ".join(filter(None, (found.get("thing"), found.get("rest"))))
        )
        if words and (_NO_THING.search(words) or kind != "leans" and not measure and _tells(words)):
            return None
        if not words and not measure.startswith("far"):
            return None
        return NoteAsked(re.sub(r"^it ", "", words.strip(" .,")), kind, measure)
    return None


def asks_how_far(asked: NoteAsked) -> bool:
    """Whether what is asked is how far ahead a plan looked."""
    return asked.measure.startswith("far") or asked.measure == "long" and (not asked.words or bool(_HORIZON.search(asked.words)))


def _tells(words: str) -> bool:
    """Whether ``words`` hold a sentence of their own, in which something is told."""
    return bool(_MORE.search(words)) and len(words.split()) > 4 or bool(re.search(r"\bi\b", words, re.I))
