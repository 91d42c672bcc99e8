"""Questions about the asking itself: is there a right answer, what would a director say, is this scored, can I change it later."""

from __future__ import annotations

import re

from coach.dialogue.cues.cue import Cue
from coach.dialogue.say import Say
from coach.interview.interview import PREFERENCE, SITUATIONAL, Interview

_MOST_WORDS = 14
_PARTS = re.compile(
    r"[?.!;]+\s*|,?\s+(?:and|but|also|plus|or)\s+(?=(?:what|how|why|who|is|are|can|could|do|does|will|would|should)\b)", re.I
)
_LEAD = r"^\W*(?:(?:and|but|so|ok(?:ay)?|well|hm+|sorry|wait|also|then|hey|oh|u+m+|just|btw|i mean)\b\W+)*"
_ONE = (
    r"(?:this|that|it|these|those|this one|that one|the (?:last|next) one|my answers?|any of (?:this|it)|th(?:is|at) (?:question"
    r"|part|case))"
)
_SOMEBODY = (
    r"(?:(?:a|an|the|most|any|real|good|typical|normal|actual) )*(?:directors?|managers?|heads? of \w+|others|other people"
    r"|people|experts?|pros?)"
)
_LATER = (
    r"(?: (?:later|afterwards?|after(?: (?:that|this|all))?|at the end|again|any ?time|still|in the end|when (?:we|i)(?: a|')?re done))+"
)
_THINGS = (
    r"(?:it|this|that|them|these|something|anything|things|stuff|everything|(?:my|the|an|all my) answers?|what i (?:said|wrote|told you"
    r"|typed)|all (?:of )?(?:this|that|it))"
)
_right_answer = Cue(
    "somebody wants to know whether an answer is right, or which one would be",
    rf"{_LEAD}(?:is|was|are|were|isn'?t) (?:there|{_ONE}) (?:(?:even|really|actually|always|only|one|just|a|an|the|any|kind of) )*"
    r"(?:right|correct|wrong|best|expected|perfect|ideal|model) (?:answers?|reply|replies|ones?|thing|solution)(?: (?:to|for|here"
    r"|now|then)\b.*)?\W*$"
    rf"|{_LEAD}(?:is|was) {_ONE} (?:right|correct|wrong)(?: (?:so|now|then|like (?:this|that)))?\W*$"
    rf"|{_LEAD}(?:did|do|have) i (?:get|got|answer|answered|do|done) (?:it|that|this|well|ok|good|right)(?: (?:right|correctly|well"
    rf"|ok))?\W*$"
    rf"|{_LEAD}what (?:do|would|are) you (?:want|like|looking|hoping|expect\w*)(?: me)?(?: to)? ?(?:hear|for|say|as an answer"
    rf"|from me|here)?\W*$"
    rf"|{_LEAD}what (?:should|shall|am|must) i (?:supposed to |meant to )?(?:say|answer|write)(?: (?:here|now|to (?:this|that)))?\W*$",
)
_what_others_say = Cue(
    "somebody wants to know what one of the jobs would answer, or which job an answer stands for",
    rf"{_LEAD}(?:what|how|which)(?: \w+){{0,2}} (?:would|wd|should|might) (?:{_SOMEBODY}|you)(?: \w+)?"
    r" (?:say|answer|do|give|pick|choose|reply|respond|write|react)(?: (?:here|there|now|it|this|that|to (?:this|that)|in (?:this|that"
    r"|such a) (?:case|situation)"
    r"|then|instead|first|about (?:this|that|it)|with (?:him|her|them|it)|yourself))*\W*$"
    rf"|{_LEAD}(?:what|how|which)(?: \w+){{0,2}} (?:do|does) {_SOMEBODY}(?: \w+)? (?:say|answer|pick|choose|reply|write)(?: (?:here"
    rf"|to (?:this|that)))*\W*$"
    rf"|{_LEAD}(?:is|was|are|isn'?t|does|would) (?:{_ONE}|\w+ing) (?:(?:more|rather|really|like|already|also|only|just|sound|be"
    rf"|what|of|a|an|the|for)"
    r" )*(?:directors?|managers?)(?: (?:thing|job|task|stuff|level|work|answer|side|or \w+|like|ish|do|does|would (?:say|do))s?)*\W*$"
    rf"|{_LEAD}(?:would|does|do|should|can) {_SOMEBODY}(?: (?:also|even|normally|really|usually|typically))*"
    rf" (?:do|have|decide|answer|say|need|own) {_ONE}(?: (?:too|also|as well|though|alone|themselves|myself))*\W*$"
    rf"|{_LEAD}(?:what|how) about you\W*$",
)
_judges = Cue(
    "somebody wants to know how good what they just told is",
    rf"{_LEAD}(?:is|was|are|isn'?t) {_ONE} (?:(?:very|quite|already|too|so|rather|pretty|really|even|considered|any|a|an) )*(?:long"
    rf"|short|good|bad|much|lot"
    r"|many|few|little|normal|usual|common|typical|high|low|early|late|big|small|tiny|huge|weak|poor|strong|enough|problems?|issue|ok(?:ay)?|fine|impressive|average|standard|rare)"
    r"(?: (?:one|number|amount|then|for (?:a|the) \w+))*\W*$",
)
_changes_later = Cue(
    "somebody wants to know whether an answer can be changed later",
    rf"{_LEAD}(?:can|could|may|will|am) i (?:be able to |allowed to |still |also )*(?:change|edit|correct|fix|redo|revise|update"
    rf"|add(?: to)?|adjust)"
    rf" {_THINGS}{_LATER}\W*$",
)
_sees_later = Cue(
    "somebody wants to know whether what they told can be read later",
    rf"{_LEAD}(?:can|could|may|will|do) i (?:be able to |still |also |get to )*(?:see|read|view|look at|download|print|check"
    rf"|get) {_THINGS}{_LATER}\W*$",
)
_is_scored = Cue(
    "somebody wants to know whether the open question is scored",
    rf"{_LEAD}(?:(?:though|why|how come|why then)\W+)*(?:is|are|does|do|will|would|did)(?:n'?t| not)? {_ONE} "
    r"(?:(?:also|even|really|actually|all|be|being|get|gets|go|not) )*"
    r"(?:scored?|graded?|rated?|marked|judged|evaluated|assessed|(?:a|an|some kind of) (?:test|exam)|into the (?:score|result))"
    r"(?: (?:too|also|as well|here|now|then|or not|at all))*\W*$",
)
_may_skip = Cue(
    "somebody wants to know whether questions may be left out, and leaves none out yet",
    rf"{_LEAD}(?:can|could|may|am|is it (?:ok|okay|fine|possible|allowed)) (?:i|we|to)(?: allowed to| also| just)* (?:skip"
    rf"|leave out|pass on)"
    r" (?:(?:some|any|a few|a couple|parts?|bits?|pieces?|certain|several|single)\b|(?:questions|things|topics|stuff|what i"
    r"|the ones)\b).*$",
)
_may_stop = Cue(
    "somebody wants to know whether they may stop or pause, and does neither yet",
    rf"{_LEAD}(?:can|could|may|am|is it (?:ok|okay|fine|possible)) (?:i|to)(?: allowed to| also| just| still)* (?:stop|pause|quit|leave"
    r"|take a break|break off|come back)(?: (?:it|this|here))*(?: in between| (?:at )?any ?time| at any point| whenever(?: (?:i|we) \w+)?"
    r"| in the middle| half ?way| and (?:come back|go on|continue|carry on)(?: (?:later|tomorrow|again))*| later)+\W*$",
)
_what_for = Cue(
    "somebody wants to know what all this is good for",
    rf"{_LEAD}what(?:'?s| is| was| are)? (?:this|that|it|all (?:of )?(?:this|that|it)|the whole thing)(?: \w+)? (?:good "
    rf"|useful )?for(?: (?:me|then|anyway"
    r"|actually|exactly))*\W*$|"
    + rf"{_LEAD}(?:do|will|would|can) i (?:also )?(?:get|have|receive) (?:(?:a|an|any|some|the) )?(?:certificate|diploma"
    r"|badge|proof)(?: (?:for|of|at|out of|from|after|to)\b.*)?\W*$",
)
_seems_made_up = Cue(
    "somebody finds the case too far from life",
    rf"{_LEAD}(?:is|isn'?t|sounds?|seems?|that'?s|it'?s|this|that|it|why)\b(?!.*\b(?:i'?d|i would|i'?ll|i have|i had)\b).*"
    r"\b(?:theoretical|theory|hypothetical|made.?up|artificial|abstract|unrealistic|not real(?:istic)?|invented|far.?fetched"
    r"|imagin\w+|pretend"
    r"|fantasy|case|scenario)\b[^,]*$",
)
_both = Cue(
    "somebody wants to know whether both may be liked",
    rf"{_LEAD}(?:can|could|may|am) i (?:\w+ )?(?:do|have|pick|choose|take|say|like|want|get|enjoy|answer)(?: to)? (?:both|a mix"
    rf"|a bit of both|the two|all)\b"
    rf"(?! of (?:them|it) (?:well|before)).*$|{_LEAD}(?:is|are|would|does) (?:both|a mix|a bit of both)\b.*$|{_LEAD}(?:why not"
    rf"|what if i (?:like|want"
    r"|enjoy)|what about) (?:both|a mix)\W*$",
)
_ANYWHERE = (
    (_right_answer, "utter_no_right_answer"),
    (_what_others_say, "utter_would_steer"),
    (_changes_later, "utter_can_change"),
    (_sees_later, "utter_can_read"),
    (_may_skip, "utter_may_skip"),
    (_may_stop, "utter_may_stop"),
    (_what_for, "utter_what_comes"),
)


def about_chat(interview: Interview, text: str) -> tuple[Say, ...]:
    """The replies to the questions in ``text``, which stand beside an answer or alone, that are about the asking itself, while
    something is asked; at most two."""
    if not interview.is_open:
        return ()
    said = {say.response: say for part in _parts(text) if (say := _reply(interview, part))}
    if not said and _judges(text):
        return (Say("utter_would_steer"),)
    return tuple(said.values())[:2]


def is_about_chat(interview: Interview, text: str) -> bool:
    """Whether all of a short message asks about the asking itself."""
    parts = _parts(text)
    short = len(text.split()) <= _MOST_WORDS
    return interview.is_open and short and bool(parts) and all(_reply(interview, part) for part in parts)


def _parts(text: str) -> list[str]:
    return [part.strip() for part in _PARTS.split(text) if part.strip()]


def _reply(interview: Interview, part: str) -> Say | None:
    question = interview.question
    if question is None or len(part.split()) > _MOST_WORDS:
        return None
    if question.kind == SITUATIONAL and (_seems_made_up(part) or _is_scored(part)):
        return Say("utter_why_case")
    if question.kind == PREFERENCE and _both(part):
        return Say("utter_both_fine")
    if _is_scored(part):
        return Say("utter_why", {"why": question.why}) if question.kind == PREFERENCE else Say("utter_how_scored")
    return next((Say(response) for cue, response in _ANYWHERE if cue(part)), None)
