"""An answer with the wish to leave off behind it ("hiring and reviews, let's stop for today"): the answer, and the pause."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from coach.dialogue.cues.cue import Cue, spelt_out
from coach.dialogue.cues.plain_cues import is_no, is_shrug, is_yes
from coach.dialogue.hearing.choosing import chosen
from coach.dialogue.hearing.given_away import given_away
from coach.dialogue.hearing.moments import DOES, WHO
from coach.dialogue.hearing.nothing_done import has_nothing
from coach.dialogue.hearing.parting import ASKED_THEN
from coach.dialogue.hearing.plain_reply import plain_reply
from coach.dialogue.hearing.several import is_small_talk
from coach.dialogue.hearing.understood import Understood
from coach.evidence.understanding import Understanding
from coach.interview.interview import SITUATIONAL, Interview

_CUT = re.compile(
    r"[.;!?…\n]+\s*|,\s*|\s[-–—]+\s*|(?<!\bi)\s+(?=but (?:i|we|let|can|could|gotta|need|have)\b|(?:i )?gotta (?:go|run|dash)\W*$)", re.I
)
_SENTENCE_ENDS = frozenset(".;!?…\n")
_LED_IN = re.compile(
    r"^\W*(?:(?:hey|sorry|ok(?:ay)?|but|and|so|oh|ah|oops|ugh+|well|right|anyway|look|listen|um+|hm+|thanks|thx|thank you|please|pls"
    r"|lol|haha"
    r"|shit|damn|crap|argh|actually|guess what|i'?m afraid|afraid|now|then)\b\W*)+",
    re.I,
)
# Each wish names the way off, the way back or a time for the rest: "too busy" or "I'm done" alone may be part of an answer.
_OFF_OR_BACK = re.compile(
    r"\b(?:paus(?:e|ing)|breaks?|stop(?:ping)?|quit|leave|leaving|dash|run|running|go|going|off|back|bye+|goodbye|later|tomorrow|tonight"
    r"|another (?:time|day)|some other time|for (?:today|now)|call it a (?:day|night)|carry on|continue|resume|interrupt|wrap(?: it)? up"
    r"|(?:this|in the) (?:evening|afternoon|morning)|next (?:week|time)|ttyl|g2g|gtg|cya|see (?:you|ya)|good ?night|after (?:lunch|work"
    r"|dinner)|rest|finish|break off|save)\b",
    re.I,
)
# What others do or did, and what one would do in a case: it tells, whatever it sounds like.
_TELLS = re.compile(
    r"^\W*(?:(?:we|they|he|she|it|which|who|this|there|customers?|people|everyone|nobody|our|their|his|her)\b(?! (?:can|could|should"
    r"|have to"
    r"|need to|must|'ll|will|better) (?:stop|pause|continue|carry|finish|leave it|do (?:the rest|this|it)|go on|talk|pick|break))"
    r"|(?:the|my) (?:team|client|agency|ads?|campaigns?|shop|brand|company|budget|sale|plan)\b)"
    r"|\b(?:i'?d|i would|we'?d|we would)\b(?! (?:like|love|rather|prefer|better)\b)|\b(?:had|was|were|did|went|got(?! (?:to|a|an)\b)"
    r"|made|kept"
    r"|left|ran|told|said|decided|took(?! (?:too )?long)|usually|always|never|every (?:day|week|month|year))\b"
    r"|\b(?!tired|exhausted|need|finished|stressed|bored|knackered|red|bed|fed|feed|med)\w{3,}ed\b",
    re.I,
)
_SOMETHING = re.compile(
    r"\b(?:paus(?:e|ing)|stop(?:ping)?|end|quit|cut|finish(?:ing)?|break|resume|continue|run|running|leave|leaving|save)(?: up| off| with)?"
    r" (?:(?:all|the|our|any|some|every|those|their|more|most) )+(?!rest\b|chat|interview|conversation|session|questions?|talk|test here"
    r"|office|house|other|remaining)\w+|\bdiscounts?\b|\bcampaigns?\b|\bads?\b|\bbudgets?\b|\bsales?\b",
    re.I,
)
_WISH = (
    r"(?:(?:can|could|may|shall|should) (?:we|i) |can't we |let'?s |let us |i (?:need|have|want|must)(?: to)? |(?:need|have|got|must|gotta)"
    r"(?: to)? |i(?:'d| would) like(?: to)? |i'?ll |i(?:'m| am) |please |just |maybe |quickly )*"
)
_A_BREAK = (
    r"(?:a|my|some|one|five|ten|\d+)(?: (?:short|quick|little|lunch|coffee|tea|small|tiny))* ?(?:breaks?|pause|min(?:ute)?s?|breather)"
)
_WHEN = (
    r"(?: (?:it|this|here|there|now|for (?:now|today|a (?:bit|while|moment|minute|sec)|\d+ \w+)|a (?:bit|while|moment)|please|pls|then"
    r"|ok(?:ay)?|sorry|thanks|(?:until|till) \w+|again|soon|later|today|if (?:that'?s|it'?s|it is) ok(?:ay)?))*\W*$"
)
leaves_behind = Cue(
    "the words behind an answer say that one leaves off for now",
    rf"^\W*{_WISH}(?:paus(?:e|ing)|(?:(?:take|have|taking|having) )?{_A_BREAK}|(?:leave|park|interrupt|break|stop) (?:it "
    rf"|this )?(?:here|there"
    rf"|at that|off)|off){_WHEN}"
    r"|^\W*(?:i(?:'m|'ll| will| am) )?(?:(?:be|come) )?(?:right )?back (?:in|at|on|after|later|soon|tomorrow|tonight|this|when)\b.{0,30}$"
    r"|^\W*(?:i(?:'m| am) )?off (?:to|for) (?:a |my |the )?(?:\w+ ){0,2}(?:meeting|call|lunch|dinner|bed|work|school|gym|train|airport|home"
    r"|kids|nursery|sleep|doctor\w*|dentist)\W*$",
)
_REASON = Cue(
    "words only say what calls somebody away",
    rf"^\W*(?:{WHO}(?=['’ ]+\w){DOES}|there'?s (?:some(?:one|body)|a \w+) at the door"
    r"|(?:i'?m |im |i am )?(?:(?:so|too|really|very|a bit|getting|running|already) )*(?:late|tired|hungry|busy|exhausted|in a (?:rush"
    r"|hurry))"
    r"(?: (?:now|today|for (?:this|a meeting|work|my \w+)))?|(?:i )?(?:have|need|got|must|gotta"
    r"|have got)(?: to)? (?:\w+ ){0,2}(?:pick(?: up)?"
    r"|catch|feed|cook|fetch|collect|bath|walk|put|take) (?:my|the|a|our) (?:\w+\W?){1,4}|it'?s (?:getting )?late|(?:i'?m |im )?out of time"
    r"|(?:that'?s )?(?:all )?for (?:now|today)|thanks(?: (?:so far|a lot|for (?:now|today|this|the chat)))?|thank you|thx|sorry|hey"
    r"|oh no)\W*$",
)
# "I told them, let's stop here": it is said to somebody else.
_SAYS_TO = re.compile(
    r"\b(?:(?:said|says|say|told|tell|thought|shouted|wrote|ask(?:ed)?)(?: \w+){0,3}|like|to|was|were|is|be|rule)\W*$", re.I
)
_QUOTES = re.compile(r"[\"“”]")
_LEAVING = frozenset({"pause", "cancel", "goodbye"})
_FIRM, _LIKELY = 0.85, 0.6


def told_and_leaving(text: str, leaves: Callable[[str], str]) -> tuple[str, str, str]:
    """What ``text`` tells, the words behind it that leave off, and their act; empty where it does not leave off so. ``leaves`` is the
    act that words by themselves surely have."""
    for told, words in _cuts(text):
        if act := _act(words, leaves):
            return told, words, act
    return "", "", ""


def _cuts(text: str) -> Iterator[tuple[str, str]]:
    """The ways to part ``text`` in two at a stop; the longest end first."""
    for cut in _CUT.finditer(text):
        told, words = text[: cut.start()].strip(" ,;–—-"), text[cut.end() :].strip()
        sentence = cut[0].lstrip()[:1] in _SENTENCE_ENDS
        if not told or not words or len(_QUOTES.findall(told)) % 2:
            continue
        if not sentence and (_SAYS_TO.search(_CUT.split(told)[-1]) or ASKED_THEN.search(told)):
            continue
        yield told, words


def _act(words: str, leaves: Callable[[str], str]) -> str:
    """What all of ``words`` wish, each part of which leaves off or gives the reason; "" where another thing stands there."""
    parts = [_LED_IN.sub("", part).strip() for part in _CUT.split(words)]
    parts = [part for part in parts if any(ch.isalnum() for ch in part)]
    acts = [_wish(part, leaves) for part in parts]
    if not any(acts) or not all(act or _REASON(part) for part, act in zip(parts, acts, strict=True)):
        return ""
    return "pause" if "pause" in acts else next(act for act in acts if act)


def _wish(part: str, leaves: Callable[[str], str]) -> str:
    plain = spelt_out(part)
    if not _OFF_OR_BACK.search(plain) or _TELLS.search(plain) or _SOMETHING.search(plain):
        return ""
    act = leaves(part)
    return act if act in _LEAVING else "pause" if leaves_behind(plain) else ""


def surely_leaves(understanding: Understanding, interview: Interview, words: str) -> str:
    """The act by which ``words`` surely leave off: given away by their form, or firmly so for the model; else ""."""
    act = given_away(interview, words, interview.place, understanding.acts.prepared(words))
    if act:
        return act
    decision = understanding.acts.decide(words, interview.place)
    return decision.act if decision.act in _LEAVING and decision.confidence >= _FIRM else ""


def is_reply(understanding: Understanding, interview: Interview, told: str, answer: Understood) -> bool:
    """Whether ``told``, understood as ``answer``, replies to the open question and does not only say why somebody leaves."""
    question = interview.question
    if question is None or answer.act != "answer" or is_small_talk(told) or is_shrug(told) or _REASON(told):
        return False
    if is_yes(told) or is_no(told):
        return question.kind != "core" or has_nothing(interview, told)
    telling = answer.reading.facts or any(piece.rule != "faint" for piece in answer.reading.evidence)
    if telling or has_nothing(interview, told) or chosen(question, plain_reply(question, told)) in {o.label for o in question.options}:
        return True
    decision = understanding.acts.decide(told, interview.place)
    # In an imagined case there is no evidence to go by.
    return (
        question.kind == SITUATIONAL
        or question.kind not in {"core", "confirm"}
        and decision.act == "answer"
        and decision.confidence >= _LIKELY
    )
