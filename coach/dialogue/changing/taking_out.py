"""Other words for taking something out ("leave the hiring out", "that part isn't true, cut it"), and a whole topic that shall go."""

from __future__ import annotations

import re
from dataclasses import replace

from coach.dialogue.changing.revision import NotSaid, Revision
from coach.dialogue.changing.striking import to_strike
from coach.dialogue.moves.clearing_topic import tells_of, topic_to_clear
from coach.dialogue.pending import called_competency
from coach.interview.interview import Interview

_LEAD_IN = (
    r"^\W*(?:(?:please|pls|and|so|ok(?:ay)?|sorry|no|wait|hm+|actually|oh|but|well|can (?:you|we)|could (?:you|we)|would you|you can"
    r"|let'?s|i want you to|i'?d like you to|i'?d rather you|better|hang on)\W+)*"
)
_IT_OUT = (
    r"(?:leave|take|cut|strike|keep|get) (?:it|that|this|them|those)(?: bit| part)? out|(?:remove|delete|erase|forget|drop"
    r"|scrap) (?:it|that|them)"
)
_PLEASE = r"(?: (?:please|pls|again|then|of (?:it|this|that|there|my (?:notes|answers?|result)|the (?:notes|result|record))))*\W*$"
# "Leave the hiring out", "keep the toy shop out of it".
_LEAVE_OUT = re.compile(
    rf"{_LEAD_IN}(?:leave|keep|cut) (?P<what>(?:the|that|my|our|this) [^.!?,;]{{2,50}}?) out{_PLEASE.removesuffix('$')}"
    r"(?P<why>(?:that|it|this|i|they|because|since|not)\b[^.!?\d]{3,60})?\W*$"
    rf"|{_LEAD_IN}leave out (?P<behind>(?:the|that|my|our) (?:[^.!?,;]|[.,](?=\d)){{2,50}}?){_PLEASE}",
    re.I,
)
# "The hiring part isn't true, leave it out".
_NOT_SO = re.compile(
    rf"{_LEAD_IN}(?P<what>(?:the|that|my|our|this) (?:[^.!?,;]|[.,](?=\d)){{2,50}}?) (?P<why>(?:is|was|are|were)(?:n['’]?t| not)?(?: really"
    r"| quite| actually)?(?: (?:true|right|correct|mine|ours|wrong|made up|a lie|exaggerated|confidential|private|secret))+)\W+"
    rf"(?:(?:so|and|please|pls|can you|could you|better)\W+)*(?:{_IT_OUT}){_PLEASE}",
    re.I,
)
# "I shouldn't have told you about the toy shop, can you remove it".
_TOO_MUCH = re.compile(
    rf"{_LEAD_IN}i should(?:n['’]?t| not|nt| never) have (?:told you|mentioned|said|shared|written|brought up|given you)(?: about)? "
    rf"(?P<what>[^.!?;]{{2,50}}?)\W+(?:(?:so|and|please|pls|can you|could you|better)\W+)*(?:{_IT_OUT}){_PLEASE}",
    re.I,
)
_EVERYTHING = re.compile(r"^(?:any|all|everything|so much|that much)\b|^(?:this|that|it)$", re.I)
# What was said on a topic, all of it.
_ALL_ON = re.compile(
    rf"{_LEAD_IN}(?:remove|delete|erase|forget|take out|strike|scrap|withdraw|drop) (?:(?:my|the) (?:whole "
    rf"|entire )?answers? (?:on|about|to|for)"
    r"|(?:what|all|everything|all of what)(?: that)?(?: i| i've| i have)? (?:said|told you|wrote|answered|gave you)(?: (?:on|about|for))?"
    rf"|everything (?:on|about))(?: the| my)? (?P<topic>[a-z& ]{{3,30}}?)(?: (?:question|part|thing|topic|stuff|bit)s?)?{_PLEASE}",
    re.I,
)


def taken_out(interview: Interview, text: str) -> Revision | NotSaid | None:
    """The place that ``text`` asks to take out in words that also leave a question out or tell what is not so; None where it does
    not, or where what it names is still to be asked about."""
    if not interview.state.answers or topic_to_clear(interview, text):
        return None
    plain = _NOT_SO.match(text) or _TOO_MUCH.match(text)
    if plain and _EVERYTHING.match(plain["what"]):
        return None
    if plain:
        why = plain.groupdict().get("why")
        untrue = f", that {why}" if why else ""
        return to_strike(interview, f"remove {_told(plain['what'])}{untrue}")
    left = _LEAVE_OUT.match(text)
    if not left or _is_to_come(interview, text):
        return None
    what, why = left["what"] or left["behind"], (left["why"] or "").strip(" .!")
    found = to_strike(interview, f"remove {_told(what)}{f', because {why}' if why else ''}")
    return found if isinstance(found, Revision) else None


def topic_out(interview: Interview, text: str) -> str:
    """The topic of which all that was told shall go, or ""."""
    found, kept = _ALL_ON.match(text), _LEAVE_OUT.match(text) if interview.state.finished else None
    named = found["topic"] if found else kept["what"] or kept["behind"] if kept else ""
    topic = called_competency(interview, named) if named and "question" not in named else None
    return topic if topic and tells_of(interview, topic) else ""


def without_topic(interview: Interview, topic: str) -> Interview:
    """``interview`` without the answers to ``topic`` and without what others tell of it; it is not asked about again."""
    kept = tuple(answer for answer in interview.state.answers if answer.competency != topic)
    others = tuple(
        replace(a, reading=replace(a.reading, evidence=tuple(p for p in a.reading.evidence if p.competency != topic))) for a in kept
    )
    skipped = tuple(dict.fromkeys((*interview.state.skipped, topic)))
    return interview.without_pending().updated(answers=others, answers_before=(), changed_upto=0, skipped=skipped)


def _told(what: str) -> str:
    """``what`` as something that was told: "the hiring" becomes "the part about hiring"."""
    if re.search(r"\d", what):
        return what
    return "the part about " + re.sub(r"^(?:the|that|my|our|this) | (?:part|thing|bit|story|stuff|idea)s?$", "", what, flags=re.I)


def _is_to_come(interview: Interview, text: str) -> bool:
    """Whether ``text`` names the open topic, or one of which nothing was told so far: then its question is left out."""
    topic = called_competency(interview, text)
    if topic is None:
        return False
    return topic == interview.state.open.split(".")[0] or all(answer.competency != topic for answer in interview.state.answers)
