"""Parts a message into what is told and what is asked, by form alone: "weeks, why?", "do you store this? I lead nine"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from coach.dialogue.cues.cue import Cue
from coach.dialogue.cues.own_answer_cues import about_own_answer

_LEAD_IN = (
    r"(?:(?:and|but|so|also|oh|plus|ok(?:ay)?|fine|right|whatever|btw|by the way|then|well|hm+|sorry|before i (?:answer"
    r"|go on|start)|quick question"
    r"|one question|question|quick q|just|first|tho(?:ugh)?|no wait|wait|also|haha|lol|anyway)\b[\s,:–-]*)*"
)
CUT = re.compile(rf"(?:[?.!…]+\s+|\s*[,;:]\s*|\s[-–—]+\s|\s+(?=(?:and|but|so|btw|plus)\s)){_LEAD_IN}", re.I)
LED_IN = re.compile(rf"^\W*{_LEAD_IN}", re.I)
_THE_JOBS = r"(?:directors?|managers?|head of \w+|(?:that|this|the|these|those) (?:jobs?|roles?|positions?|tracks?))"
_MODAL = r"(?:can|could|will|would|should|may|must|might)"
# What can only be a question, with or without its mark; "did the plan" and "which I own" go on telling.
_PLAINLY_ASKS = Cue(
    "words begin with the order of a question",
    r"^(?:what'?s|how'?s|who'?s|how come\b|why (?:not|that|this|so|only)\b|what (?:for|about|if|else|next)\b"
    rf"|(?:what|why|how|where|when|which|who)(?:(?: \w+)? (?:do|does|did|has|{_MODAL})| (?:is|are|am|was|were))"
    rf" (?:it|that|this|there|you|u|i|we|they|a|an|the|one|people|most|[a-z]+s|{_THE_JOBS})\b"
    r"|(?:how|which) \w+ (?:is|are|am|was) (?:it|that|this|there|you|i|we|they|a|an|the)\b"
    r"|(?:how|what)(?: \w+){0,3} (?:have|do|does|is|are|can|would|should) (?:you|i|a|an|it|this|that|directors?|managers?)\b"
    rf"|why (?:do |would |should |are )?(?:you|u|i|ya)\b|who (?:decides|sees|reads|gets|makes|gives|pays|sets|owns|checks"
    rf"|does)\b.*{_THE_JOBS}"
    r"|what (?:comes|happens|counts) (?:after|then|next|now|with|to|here|if|for)\b|"
    r"who (?:(?:can|could|will|would|else|all) )*(?:sees?|reads?|gets?|checks?) (?:this|that|it"
    r"|my|these)\b"
    r"|what (?:is|are) [\w ]+$"
    r"|is(?: |n'?t )(?:it|that|this|there|he|she)\b|are(?: |n'?t )(?:you|they|there|these|those|we)\b"
    rf"|{_MODAL}(?:n'?t)? (?:i|you|u|we|they|that|this|it|a|an|there|he|she|{_THE_JOBS})\b|do(?:n'?t)? (?:i|you|u|they|we|directors"
    rf"|managers|people)\b"
    r"|does(?:n'?t)? (?:it|that|this|a|an|the|one|anyone|everyone)\b|did (?:you|i|it|that) (?:get|count|work|save|hear|see|say|ask"
    r"|mean)\b"
    r"|(?:tell|show|remind) me (?:what|who|how|when|if|whether|why|where)\b|how (?:much |many )?(?:\w+ )?(?:long|left|more|longer"
    r"|to go)\b(?: (?:left|more|is left|to go|still|now))*\W*$|(?:r|are) (?:you|u)\b"
    r"|have you\b|am i\b|has (?:it|this|that|any|some)\w*\b)",
)
_BARE_WHY = Cue("words are a bare why", r"^(?:but |and )?(?:why|how come|what for|how so)\W*$")
_BEGINS = Cue(
    "words begin like a question",
    r"^(?:what|why|how|who|whom|whose|which|when|where|do|does|did|is|are|am|was|were|can|could|should|would|will|have|has|may|must"
    r"|whats|hows|don'?t|doesn'?t|isn'?t|aren'?t|can'?t|wouldn'?t|shouldn'?t)\b",
)
_FALSE_FRIENDS = Cue(
    "words have the form of a question and ask nothing",
    r"^(?:what (?:can|could) (?:i|you|we) (?:do|say)|who knows|why not|so what|how (?:should|would|could) i know|you know|do you (?:see"
    r"|know|get) (?:what i mean|it|that)|(?:can|could) you (?:believe|imagine)(?: it| that)?"
    r"|is it not|isn'?t it|right|what (?:have|had) (?:i|we) got|(?:do|would|don'?t) you (?:think|reckon|say|guess|believe|suppose))\W*$"
    r"|^(?:what|how) (?:i|we|my|our) ",
)
# "If its not scored" may stand behind what is asked; an answer that follows begins anew.
TELLS_ANEW = re.compile(
    r"^\W*(?:i|i'?m|i'?ve|i'?d|i'?ll|we|we'?re|we'?ve|my|our|it was|there (?:are|were|is)|me|mine|none|nobody|nothing|yes|no|about"
    r"|around|roughly"
    r"|\d)\b",
    re.I,
)
# "I asked myself, is that a good idea" tells what was asked then.
ASKED_THEN = re.compile(
    r"\b(?:ask(?:ed|ing|s)?|wonder(?:ed|ing)?|decid(?:e|ed|ing)|question(?:s|ed)?|discuss(?:ed|ing)?|said|find out|found out"
    r"|figur(?:e|ed) out)(?:\W+\w+){0,3}\W*$",
    re.I,
)
# "Before I talk about my team, where does this go" tells nothing yet, and "why 1-2 years" or a label in quotes is what is asked about.
TELLS_NOTHING = re.compile(
    r"^\W*(?:before|if|since|when|while|because|in case|as|why|how come)\b[^.!?;,]*$|^\W*[\"“][^\"”]*[\"”]\W*$", re.I
)
# "What moved? The price" asks nobody.
_OF_THEN = re.compile(
    r"^(?:what|who|why|how|which|where|when)\b.*\b(?:did|was|were|\w{3,}ed|fell|got|went|made|came|led|took)\b(?! you)"
    r"|\b(?:they|he|she|i|we|boss) (?:always )?(?:asked|said|ask|say)\b|^(?:how (?:much|many|big)|(?:which|what) [a-z]+s)\W*$",
    re.I,
)
_STOPS = re.compile(r"[?.!…]+\s+")


# The parts of one message are asked about from several sides.
@lru_cache(maxsize=64)
def plainly_asks(words: str) -> bool:
    """Whether ``words``, in which nothing else stands, are a question: by their order, or by their beginning and their mark."""
    if about_own_answer(words):
        return True
    words = LED_IN.sub("", words).strip()
    if _FALSE_FRIENDS(words):
        return False
    return _PLAINLY_ASKS(words) or _BARE_WHY(words) or words.endswith("?") and _BEGINS(words)


def is_said_so(words: str) -> bool:
    """Whether ``words`` are a question by form alone, as people say so: "can you believe it", "who knows"."""
    return _FALSE_FRIENDS(LED_IN.sub("", words).strip())


def asks_nobody(words: str) -> bool:
    """Whether ``words``, which stand in front of what is told, ask nobody: "what moved?", "how much?"."""
    return is_said_so(words) or bool(_OF_THEN.search(LED_IN.sub("", words).strip()))


def told_then_asked(text: str) -> Iterator[tuple[str, str]]:
    """The ways to part ``text`` into what is told and a question behind it; what is told behind that again is told too."""
    for cut in CUT.finditer(text):
        told, asked = text[: cut.start()].strip(), text[cut.end() :].strip()
        if (
            not told
            or TELLS_NOTHING.match(told)
            or not _ends(cut)
            and ASKED_THEN.search(told)
            or not plainly_asks(asked)
            or plainly_asks(_STOPS.split(told)[-1])
        ):
            continue
        more, asked = next(asked_then_told(asked), ("", asked))
        if not more and not _holds_only_questions(asked):
            # "What did I change? I cut the meetings" goes on telling: it is all one answer.
            continue
        yield f"{told}. {more}" if more else told, asked


def asked_then_told(text: str) -> Iterator[tuple[str, str]]:
    """The ways to part ``text`` into what is told and a question in front of it."""
    for cut in CUT.finditer(text):
        asked, told = LED_IN.sub("", text[: cut.start()]).strip(), text[cut.end() :].strip()
        marked = cut[0].lstrip().startswith("?")
        if asks_nobody(asked):
            continue
        if plainly_asks(asked + "?" * marked) and told and not plainly_asks(told) and (marked or TELLS_ANEW.match(told)):
            yield told, asked


def _holds_only_questions(words: str) -> bool:
    """Whether nothing that is told stands behind a question in ``words``."""
    _, mark, rest = words.partition("?")
    return not mark or all(not part.strip() or plainly_asks(part.strip() + "?") for part in _STOPS.split(rest))


def _ends(cut: re.Match[str]) -> bool:
    """Whether a sentence ends at ``cut``."""
    return cut[0].lstrip()[:1] in {".", "!", "?", "…"}
