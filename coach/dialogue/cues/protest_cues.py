"""Surface cues of protests to the coach: it passed over what it was asked."""

from __future__ import annotations

import re

from coach.dialogue.cues.cue import Cue, spelt_out

_LEAD = (
    r"^\W*((oh|ok(ay)?|and|but|so|hey|well|ugh+|hm+|pff+|omg|god|wow|man|sorry|excuse me|wait|hang on|hold on|no|nope|lol|haha|honestly"
    r"|tbh|seriously|come on|again|thanks|look|yeah|er+|um+|oi|nah|yo|eh|listen)\W+)*"
)
_TAIL = (
    r"(\W+(there|here|love|mate|lol|haha|though|tho|tbh|really|at all|again|yet|man|dude|bro|dear|darling|please|pls|just now|now"
    r"|before|earlier|either|actually|honestly|did you|have you|you know|is it|was it|but ok(ay)?|first|then))*\W*$"
)
_QUESTION = r"(my|the|that|this|our) ((last|other|first|second|actual|previous|whole) )?(questions?|q|one i asked)"
_ASKED = rf"({_QUESTION}|(what|the (thing|question|one)) (that )?i( just|'d| had)? (asked|was asking|wanted to know)( you| about)?)"
_YOU = r"(you|u|ya)(( have|'ve| are|'re| were| did|did| had| keep| kept))?( just| completely| totally| simply| still| again| even| only)*"
passed_over = Cue(
    "a whole message says that the coach did not answer what it was asked",
    rf"{_LEAD}{_YOU}( ?(didn'?t|did not|haven'?t|have not|never|don'?t|do not|not|n't|won'?t)| really| actually| even| still)+ "
    rf"(answer(ed|ing)?|repl(y|ied|ying)( to)?|respond(ed|ing)?( to)?|address(ed|ing)?)( (me|it|that|this|{_ASKED}))?{_TAIL}"
    rf"|{_LEAD}((stop|quit) |{_YOU} )(ignor(e|ed|ing)|skip(ped|ping)?|miss(ed|ing)?|dodg(e|ed|ing)|avoid(ed|ing)?|evad(e|ed|ing)"
    rf"|overlook(ed|ing)?|pass(ed|ing)? over|forg(e|o)t|bypass(ed)?|didn'?t (get|see|read|hear)) {_ASKED}{_TAIL}"
    rf"|{_LEAD}((stop|quit) |(you|u) (are|were|'re|just) )+(dodging|evading|ignoring me)( it| me)?{_TAIL}"
    rf"|{_LEAD}(that'?s|that is|that was|this is|it'?s|that) ?(not|wasn'?t|isn'?t|hardly|never) ((at all|really|even|quite|exactly) )*"
    rf"({_ASKED}|an answer to {_ASKED}){_TAIL}"
    rf"|{_LEAD}(that|this|it|which) (doesn'?t|does not|didn'?t|did not|never) ((really|even|quite|at all) )*(answer(s|ed)?|address(ed)?)"
    rf" ({_ASKED}|me){_TAIL}"
    rf"|{_LEAD}(please |just |can you |could you |will you )*answer (me|{_ASKED}){_TAIL}"
    rf"|{_LEAD}(what about|what happened to|and) my question{_TAIL}"
    rf"|{_LEAD}i( just| did| already)* ask(ed)? (you )?(something|a question|you){_TAIL}"
    rf"|{_LEAD}why (did|do|don'?t|didn'?t|won'?t|are|aren'?t) (you|u)( not| just| never)* (answer(ing)?|ignor(e|ing))"
    rf"( (me|it|that|{_ASKED}))?{_TAIL}",
)
_STOP = re.compile(r"[,.;:!?…–-]+\s+")
# What was asked, told about instead of asked: the coach wants it asked.
_ASKED_FOR = re.compile(r"^\W*(?:i|we)(?: just| only| did)* (?:asked|ask|wanted to know|was asking)\b", re.I)
_MOST_STOPS = 3
# "I asked who reads this", "you didn't answer my question about pay": what was asked is asked again.
_TOLD_AGAIN = re.compile(
    rf"{_LEAD}(?:i (?:just |only |already |did |had |have |was )*(?:ask(?:ed|ing)?|wanted to know|meant to ask|wondered)(?: you)?"
    rf"|(?:{_YOU} ?(?:didn'?t|did not|haven'?t|have not|never|not) (?:really |even )?(?:answer(?:ed)?|address(?:ed)?|repl(?:y|ied) to)"
    rf"|{_YOU} (?:ignored|skipped|missed|dodged|avoided|forgot)|{_YOU} (?:owe|owes) me an answer"
    rf"|what (?:about|happened to)) ?(?:{_QUESTION})?)"
    r" (?P<word>if|whether|who|what|how|why|when|where|which|about|on)"
    r" (?!i (?:just |did )?(?:asked|ask|said|wanted|was)\b)(?P<rest>[^?]{2,120}?)\W*$",
    re.I,
)
_MINE = re.compile(r"\b(?:my (?:boss|team|director|manager|ceo|colleagues?|clients?)|them|him|her|suppliers?|customers?|the team)\b", re.I)


def asked_again(text: str) -> str:
    """The question that ``text`` says was asked before, put once more; "" where it says no such thing."""
    text = spelt_out(text)
    found = _TOLD_AGAIN.match(text)
    if not found or _MINE.search(text[: found.start("word")]):
        return ""
    word, rest = found["word"].lower(), found["rest"].strip()
    if word in {"about", "on"}:
        return f"what about {rest}?"
    if word in {"if", "whether"}:
        return (
            re.sub(r"^it matters\b", "does it matter", rest, flags=re.I) + "?" if rest.startswith("it matters") else f"I wonder if {rest}?"
        )
    return f"{word} {rest}?"


def behind_protest(text: str) -> str:
    """What stands behind a protest with which ``text`` begins, a question put once more or an answer; "" where nothing does."""
    if again := asked_again(text):
        return again
    for cut in list(_STOP.finditer(text))[:_MOST_STOPS]:
        if passed_over(text[: cut.start()]) and (again := asked_again(text[cut.end() :])):
            return again
    for cut in list(_STOP.finditer(text))[:_MOST_STOPS]:
        rest = text[cut.end() :].strip()
        if passed_over(text[: cut.start()]) and len(rest.split()) > 1 and not (_ASKED_FOR.match(spelt_out(rest)) or passed_over(rest)):
            return rest
    return ""


def protests(text: str) -> bool:
    """Whether all of ``text`` protests that a question was passed over, also with what was asked told about behind it."""
    if passed_over(text):
        return True
    cuts = list(_STOP.finditer(text))[:_MOST_STOPS]
    return any(
        passed_over(text[: cut.start()]) and (_ASKED_FOR.match(spelt_out(text[cut.end() :])) or passed_over(text[cut.end() :]))
        for cut in cuts
    )
