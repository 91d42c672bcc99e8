"""Replies to a next step that was given: it is done already, it cannot be had, another one shall come."""

from __future__ import annotations

import re

from coach.coaching.lacking import lacking, without_lacking
from coach.dialogue.cues.cue import Cue, spelt_out

_STEP = r"(tips?|steps?|advice|suggestions?|recommendations?|hints?)"
asks_for_a_step = Cue(
    "somebody asks what to do, or for something that suits them",
    rf"\bwhat( else)? (should|can|could|would|shall|might|do) (i|you|one|we)\b.{{0,25}}\b(do|try|start|begin|work on)\b"
    rf"|\bwhere (do|should|can|could) i"
    rf" (start|begin)\b|\b{_STEP}\b|\b(something|anything|one|an idea|ideas?)\b.{{0,15}}\b(for|else|instead|that (works|fits|suits))\b"
    r"|\b(any|some|an|another|other|different|more) ideas?\b|\b(another|other|different) (one|thing)\b|\bwhat (else|now|then|instead)\b",
)
wants_another = Cue(
    "somebody wants another step than the one given",
    r"^(?!.*\b(i|we|they|he|she)( \w+)? (gave|tried|made|wrote|offered|built|told|brought|had|found|used|took|sent)\b).*"
    rf"(\b(another|different|other|alternative|new|better|more useful|more realistic)\b( \w+)?( \w+)? ({_STEP}"
    rf"|ideas?)\b(?! (of|to me|than|about))"
    rf"|\b({_STEP}|ideas?) (else|instead)\b)",
)
_SAYS_ANOTHER = re.compile(
    r"^\W*((no|ok(ay)?|hm+|well|and|but|so|please|give me|show me|tell me|can i (get|have)|have you( got)?|got|what about"
    r"|maybe|is there|i want"
    r"|i'?d like|i need|any)\W+)*((something|anything|what) else|another( one)?|a different one|the next one"
    r"|(any )?other ideas?|more ideas"
    r"|something different)"
    r"(\W+(please|pls|then|for me|instead|maybe|you have|perhaps|to (do|try)|like with|with|on|about|in|for|the|my|data"
    r"|strategy|money|teams?|craft"
    r"|value))*\W*$",
    re.I,
)
_COMPLAINS = re.compile(
    rf"\b(that|this|the|your|those|these) ((first|next|last|same) )?({_STEP}|idea|plan)\b.{{0,30}}\b(no (use|good|help)"
    rf"|useless|pointless|already"
    r"|wrong|silly|nonsense|impossible|not (possible|for me|useful|helpful|realistic|doable|relevant)|makes? no sense"
    r"|unrealistic|(doesn'?t|does not"
    r"|don'?t|won'?t|can'?t) (fit|help|work|apply|suit|make sense))\b"
    rf"|\bwhy (that|this|such an?|the) {_STEP}\b|\bnot (an?|the) (useful|helpful|good|realistic) {_STEP}\b",
    re.I,
)
_HAS_IT = re.compile(
    r"\b(i|we)(('?ve)| have| do| did)?( \w+)? already\b|\balready (do|did|have|had|doing|done|got|lead|run|own|manage)\b|\bi told you\b"
    r"|\b(when|if|though|but|since|as|because) (i|we)('?ve)?( already)? (have|do|got|did|own|run|lead|had)\b"
    r"|\bi('?ve)? (have|do|did|done|got) (that|this|it|one|all that|all of (that|it))\b",
    re.I,
)
_OF_THE_STEP = re.compile(
    rf"\b{_STEP}\b|\bwhy (do|does|did|would|should|are|is)( (you|it|that|this|i|the plan))?( \w+)? (ask(ing)? for"
    rf"|say(ing)?( to| i should)?|ask(ing)? (me"
    r" )?to|tell(ing)? me to|recommend\w*|suggest\w*|advis\w+|want me to)\b"
    r"|\bwhy (ask|should i ask|would i ask)\b",
    re.I,
)
_DOES_IT_ALREADY = re.compile(
    r"^\W*((but|and|well|no|hm+|oh|sorry|ok(ay)?|yes|yeah|hey)\W+)*(i|we)(('?ve)| have)?( \w+)? (already )?(do|did|done"
    r"|have|had|doing|got)"
    r" (already )?(that|this|it|those|one|all that|all of (that|it|this)|that one)( \w+)?( already| anyway| for years"
    r"| every \w+| now| long ago)\W*$"
    r"|^\W*((but|and|well|no|oh|sorry|hey)\W+)*(already (do|did|done|have|doing|got)( (that|this|it|one))?|(i|we) already (do"
    r"|did|have|had)( (that|this|it"
    r"|one))?|been there,? done that)( all)?\W*$",
    re.I,
)
_OF_INTERVIEWS = re.compile(r"\b(interviews?|interviewers?|recruiters?|cv|cover letters?|employers?)\b", re.I)
_TELLS_NUMBERS = re.compile(r"\d")
_MOST_WORDS = 40


def has_it_already(text: str) -> bool:
    """Whether a reply to a step says that it is done already."""
    text = spelt_out(text)
    return bool(_HAS_IT.search(text) or _DOES_IT_ALREADY.search(text))


def turns_step_down(text: str, after_step: bool, after_plan: bool) -> bool:
    """Whether a message after a result replies to a step or asks for one that suits: ``after_step`` where one was named in the reply
    before it, ``after_plan`` where that reply was about steps alone."""
    words = spelt_out(text)
    if len(words.split()) > _MOST_WORDS or _OF_INTERVIEWS.search(words):
        return False
    if wants_another(words) or _COMPLAINS.search(words) or _HAS_IT.search(words) and _OF_THE_STEP.search(words):
        return True
    if after_step and (_DOES_IT_ALREADY.search(words) or _SAYS_ANOTHER.search(without_lacking(words))):
        return True
    if not lacking(words):
        return False
    return asks_for_a_step(words) or after_plan and not _TELLS_NUMBERS.search(words)
