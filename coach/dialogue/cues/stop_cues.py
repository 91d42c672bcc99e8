"""Surface cues of messages by which somebody leaves off for now, stops altogether, or says that this was all."""

from __future__ import annotations

import re

from coach.dialogue.cues.cue import Cue
from coach.interview.interview import SITUATIONAL, Interview

_LEAD = (
    r"^\W*((oh|ok(ay)?|sorry|hey|ah|well|look|right|alright|no|nope|nah|hm+|um+|so|and|but|actually|honestly|tbh|nvm|never ?mind"
    r"|please|pls"
    r"|thanks|thx|thank you|i think|i guess|maybe)\W+)*"
)
_WISH = (
    r"((i('d| would)|i|we|you|can|could|may|shall|will|should|let's|let us|lets|like|want|wanna|need|wish|prefer|have|got|gotta|rather"
    r"|to|we'll|i'll|i'm|going|gonna|just|please|better)\W+)*"
)
_WHEN = (
    r"(later( on| today)?|tomorrow|tonight|next (week|time)|(some |an)?other (time|day)|another (time|day)|in the (morning|evening)"
    r"|after (work|lunch|dinner|the meeting|my meeting)|when i'm back|on (mon|tues|wednes|thurs|fri|satur|sun)day|at home)"
)
_FOR_NOW = r"((for )?(now|today|tonight|the (day|moment|time being)|one day|this week|right now|at the moment))"
_A_WHILE = r"(for (now|today|tonight|the (day|moment|time being)|one day|this week)|today|tonight|right now|at the moment)"
_END = r"(\W+(please|pls|thanks|thank you|thx|ok|okay|then|sorry|mate|bye|cheers))*\W*$"
_I_AM = r"((i'm|i am) )?"
_I_WILL = r"((i'll|ill|i will|i must|i have to|i need to|i gotta|i should|i better|i'd better) )(just |now |better |then )*"
# "I do it in the evening", "we finish it on Friday" tell how it is done.
_AS_A_RULE = r"(i|we) (do|answer|try|complete|pick|finish)\b.* (in the|on \w+day|next|after|at home)\b"
# "I'd stop it there", "pause it for now" say what is done in a case that is put.
IN_THE_CASE = re.compile(
    r"^\W*((then|well|so|ok(ay)?|probably|maybe|first|i think|i guess)\W+)*(((i|we)('d| would|'ll| will)|(i|we)(?= (stop|pause|end)))\b"
    r"(?! (like|rather|prefer|love)\b)|(stop|pause|end|finish|quit|wrap|park|leave|drop) (it|that|them)\b)",
    re.I,
)
leaves_for_now = Cue(
    "somebody leaves off for now",
    rf"{_LEAD}not {_FOR_NOW}{_END}"
    rf"|{_LEAD}{_WISH}(leave|stop|park|end|finish|call|pause|interrupt|break)( off)?( it| this| things| that)?( there| here| at that"
    rf"| a day)*( off)? {_A_WHILE}{_END}"
    rf"|{_LEAD}((that's|that is|this is|it's) (all|enough|it)|i('ve| have)? ?had enough|had enough|enough|i'm done|done) {_A_WHILE}{_END}"
    rf"|{_LEAD}(?!{_AS_A_RULE}){_WISH}(finish|continue|carry on|do|go on"
    rf"|pick|complete|resume|answer|come back|get back|try)( (it|this|that|the rest|up|on"
    rf"|with|to|from there|here|again|them|these))* {_WHEN}{_END}"
    rf"|{_LEAD}(i'm )?(just |far |way |a bit )?too (tired|busy|exhausted|stressed|knackered)( (for|to) (this|that|it|all this|go on"
    rf"|continue"
    rf"|carry on|finish|answer|do (this|it)|think))?( {_FOR_NOW})?{_END}"
    rf"|{_LEAD}(i )?(can't|cannot|won't|don't want to|do not want to|unable to)( \w+)? ?(continue|go on|carry on|keep going|finish|do)"
    rf"( (this|it|that|with (this|it)|any ?more|any further))* {_FOR_NOW}{_END}"
    rf"|{_LEAD}{_WISH}call it (a day|a night|quits)( {_A_WHILE})?{_END}|{_LEAD}(i )?(have |got |there's |there is )?no time"
    rf"( ({_FOR_NOW}|for (this|it)))+{_END}|{_LEAD}(i )?(am |i'm )?not (really |quite |so )?(in the|up for|in a) ?(mood|it|this)"
    rf"( (for (this|it|that|questions)))?( {_FOR_NOW})?{_END}"
    rf"|{_LEAD}{_WHEN} (maybe|perhaps|please){_END}|{_LEAD}(maybe |perhaps )(some |an)?other (time|day){_END}"
    rf"|{_LEAD}(ttyl|ttys|cya|g2g|gtg|l8r|laters|{_I_AM}(just |now )*(logging|signing|clocking|heading|hopping) (off|out)"
    rf"|{_I_WILL}(be off"
    rf"|be going|log off|log out|hop off|head off|shoot off|leave (it|you) (there|here))|(i )?(talk|speak|write)( to you| more)?"
    rf" (later|soon|tomorrow|then)|(see|catch) (you|ya) (later|soon|then|tomorrow))( ({_FOR_NOW}|now|then)| {_WHEN})*{_END}"
    rf"|{_LEAD}((that's|that is|this is) )?all the (time|minutes) i('ve| have)( got)?( {_A_WHILE})?{_END}"
    rf"|{_LEAD}((that's|that is|this is) )?(all|everything) i('ve| have)( got)? time for( {_A_WHILE})?{_END}"
    rf"|{_LEAD}({_I_AM}|i('ve| have)? )?(run |running |ran )?out of time( ({_FOR_NOW}|now|here))?{_END}|{_LEAD}(i('ve"
    rf"| have)( got)? |there's )?no"
    rf" more time( ({_FOR_NOW}|now|left|for (this|it)))*{_END}|{_LEAD}(my )?time('s| is) (up|over)( now)?{_END}"
    rf"|{_LEAD}(my |the )?((phone|laptop|tablet|computer|pc)('s)? )?(battery|phone|laptop|tablet)('s| is| has)?"
    rf" ((nearly|almost|about to|going to|running|run|very|so|now|just) )*(dying|dead|died|die|low|empty|flat|out of (battery"
    rf"|power|juice))( now)?{_END}"
    rf"|{_LEAD}((it'?s|it is|this is|that's|now is|now's|you('ve| have)? (got|caught me at)) )?((a|an|really|very|pretty|quite"
    rf"|such) )*(bad|wrong"
    rf"|not (a |the )?(good|best|right|great)|inconvenient|awkward) (timing|time|moment)( ((for|to) (this|me|it|talk|chat)"
    rf"|{_FOR_NOW}|now))*{_END}"
    rf"|{_LEAD}(let me |{_I_WILL}|i (need|want|have|got) to |i'd (like|rather|prefer) to |may i |can i |could i )(just |first "
    rf"|quickly )*"
    rf"(ask|talk|speak|check|think|sleep|consult|discuss|look|read|chat)\b(?! (about|of) (what|how) (we|i) (did"
    rf"|do))[^.;!?]{{0,45}}?(,|\band\b|\bthen\b|"
    rf"\bbefore\b)[ ,]*((and|then|i|will|'ll|i'll|we) )*(return|returning|come back|coming back|get back|be back|continue"
    rf"|continuing|resume"
    rf"|carry on|go on|finish|pick (this|it) up)(( (to (you|this|it)|on (this|it)|here|with (this|it)|again|this|it|then|soon"
    rf"|in a (bit|few"
    rf" days|week|while)))| {_WHEN})*{_END}",
)
stops_altogether = Cue(
    "somebody wants no more of this",
    rf"{_LEAD}(i('ve| have)? ?)?had (quite |more than |just about )?enough( of (it|this|that|you|your questions|these questions|all"
    rf" this))?"
    rf"( now| already)?{_END}"
    rf"|{_LEAD}{_WISH}(finish|end|stop|quit|close|leave|exit|terminate|abort|cancel|drop)( (this|the|your|that|my))?"
    rf" (chat|conversation|interview|session|questionnaire)( (here|now|there|please|for good))*{_END}"
    rf"|{_LEAD}{_WISH}(finish|end|stop|quit)( (it|this|that|everything))? (here|there|now|right here|right now){_END}"
    rf"|{_LEAD}i('d| would)? (like|want|wish)( to)? (finish|end|stop|quit)( it| this)?{_END}"
    rf"|{_LEAD}i'm (so |all )?(done|finished|through|out)( now)?( (with|of) (it|this|you|this chat|the questions|these questions"
    rf"|answering))"
    rf"{_END}|{_LEAD}no more( questions| of (this|it|these|that))( please| for me)*{_END}"
    rf"|{_LEAD}(that's|that is|this is) enough( (of (this|it|that|these questions)|already|questions))*{_END}"
    rf"|{_LEAD}enough (of (this|it|that|these questions|you)|already|questions|is enough){_END}"
    rf"|{_LEAD}(just )?(leave me (alone|be|in peace)|go away){_END}",
)
tells_no_more = Cue(
    "somebody has said all there is to say",
    r"^\W*((and|well|so|ok(ay)?|yes|yeah|honestly|really|i think|i guess|sorry|nope|no)\W+)*((that's|that is|this is|that was|it's"
    r"|there's)"
    r" ?)?((really|basically|pretty much|about|more or less) )?(all|it|everything|the lot|the whole (story|thing)|nothing (else|more))"
    r"( (there is|there was|of it|of them|really|basically|from me|i (have|did|do|know|got|had|remember|can (say|tell|think of|remember))"
    r"|i've (got|done)|to (say|it|tell|add|report)|for (this|that)( one)?|about (it|that|this)|on (this|that)( one)?|you (get|need)"
    r"|so far|then))+\W*$"
    r"|^\W*((and|well|so|no|nope|sorry)\W+)*((nothing|not much|no) (else|more|further)?( ?(to (add|say|tell)))|nothing (else|more"
    r"|further))\W*$"
    r"|^\W*((and|well|so|ok(ay)?|no|nope|nah|sorry)\W+)*(that's|that is|that was) (all|it|everything|the lot|about it"
    r"|the whole (story|thing))\W*$",
)


def breaks_off(interview: Interview, text: str) -> str:
    """The act of a message that breaks the open interview off, or says that an answer is complete; else ""."""
    question = interview.question
    if not interview.is_open or question is None:
        return ""
    if question.kind == SITUATIONAL and IN_THE_CASE.match(text.replace("’", "'")):
        return ""
    takes_no = any(option.label.lower().startswith(("no", "yes")) for option in question.options)
    if leaves_for_now(text) and not (takes_no and len(text.split()) <= 2):
        return "pause"
    if stops_altogether(text):
        return "cancel"
    return "answer" if tells_no_more(text) else ""
