"""Surface cues of small questions about one's own answer: is it too long, is it what was meant, does it speak against one."""

from __future__ import annotations

from coach.dialogue.cues.coach_cues import asks_whether_enough
from coach.dialogue.cues.cue import Cue

_LEAD = (
    r"^\W*((and|but|so|ok(ay)?|well|hm+|oh|um+|sorry|wait|also|then|hey|please|tell me|honestly|be honest|tbh|lol|haha"
    r"|just checking( (if|whether))?"
    r"|(i (was )?)?(just|only) (want(ed)? to (know|ask|check)|ask(ed|ing)|wonder(ed|ing)|checking|meant|meant to ask)( you)?"
    r"( (if|whether))?|(i was |i'?m )?wondering (if|whether))\W+)*"
)
_SO = r"((really|just|still|already|maybe|perhaps|even|actually|kinda|kind of|sort of|a bit|a little|bit|far|way|very|so|being) )*"
# What was just told: the cue holds for nothing else that could be long, clear or bad.
_IT = (
    r"((all )?(this|that|it|of that)|(this|that|my|the)( (last|long|short))? (answers?|reply|response|story|example)"
    r"|what i( just)? (said|told you|wrote))"
)
_END = r"( (for you|to you|at all|here|now|then|so far|or (not|what|no)|though|tho|please|again|with this|at this))*\W*$"
_KIND = (
    r"((the |an? )?(right )?((kind|sort|type) of )?(thing|stuff|answer|example|story|detail|level of detail|direction|one|ones|info\w*)s?"
    r"|what|the way|how|anything like what|roughly what|along the lines of what|close to what|near what)"
)
_YOU_WANT = (
    r"( that| which)? (you|u|your|you'?re|you are|you were|you'?d)"
    r"( (really|even|actually|just|would|had|have|are|were))* ?(mean|meant|want(ed)?|need(ed)?|ask(ed|ing)?( for)?|after|looking for"
    r"|hoping for|like( to hear)?|expect(ed|ing)?|had in mind|getting at|use|want(ed)? to (know|hear|hear about)|interested in)"
)
asks_if_too_long = Cue(
    "somebody asks whether they talk too much",
    rf"{_LEAD}(have i been|am i|was i) {_SO}(going on|rambl\w+|waffling|talking|writing|babbling|blabbering|chatting|wordy|long-?winded"
    rf"|too (long|wordy|detailed|chatty)|over-?sharing|over-?explaining|boring you)"
    rf"( (on|away|too much|too long|a lot|a bit|for too long|for ages|again))*{_END}"
    rf"|{_LEAD}(do|did|have) i {_SO}(talk(ed)?|writ(e|ten)|wrote|go(ne)? on|tell you|told you|said|say|give you|type) {_SO}"
    rf"(too much|too long|on too long|too many (words|details))( (detail|info\w*|text))*{_END}"
    rf"|{_LEAD}i {_SO}(talk|ramble|go on|write) ({_SO}(too much|too long|on too long)|(on )?,? ?(don'?t|do) i){_END}"
    # Alone and with its mark: "too long" may tell how long something took.
    rf"|{_LEAD}(too|a bit|bit) (long|much( (text|info\w*|detail))?|wordy|detailed)( (an? )?(answer|reply))?( (for you|now|then))?\s*\?+\W*$"
    rf"|{_LEAD}((is|was) )?{_IT} {_SO}too (long|wordy|detailed|much (detail|info\w*|text)|long-?winded)( of an answer)?{_END}"
    rf"|{_LEAD}(did|do|have) i bor(e|ing|ed) you{_END}|{_LEAD}tmi\s*\?+\W*$"
    # Who is sorry for it asks too.
    r"|(?=.*\b(sorry|apolog\w+|excuse|pardon)\b)"
    rf"{_LEAD}((i'?m|i am|apologies|apologise|apologize|excuse|pardon|me|that|this|it|was|for|the|my|about|too|so|very|bit|a|all|such) )*"
    rf"(rambling|going on|waffling|long (answer|reply|story|text|message|post|one)|wall of text|essay|novel|being (so )?long-?winded)"
    rf"( (there|again|a bit|so much|on|that|here|sorry|lol|haha|now|too much|so long))*\W*$",
)
asks_if_it_helps = Cue(
    "somebody asks whether what they told is what was wanted",
    rf"{_LEAD}(is|was|are|were|would|does|isn'?t) {_IT}( be| go)? {_SO}(in )?{_KIND}{_YOU_WANT}{_END}"
    rf"|{_LEAD}(is|was|are) {_IT} {_SO}(the right (kind|sort|type) of (thing|answer|example|detail|stuff)|on (topic|track|point)"
    rf"|(clear|understandable|helpful|useful|relevant|of (any )?(use|help)|any (use|help|good)|detailed enough|specific enough|clear enough"
    rf"|(long|short|good|okay|ok|fine) enough|usable))( as an answer| for an answer)?{_END}"
    rf"|{_LEAD}(that|this|my|the) (answer|reply) (was|is) (good|long|short|clear|detailed|specific|ok(ay)?) ?(enough)?{_END}"
    rf"|{_LEAD}(does|did|will|would|do|can) {_IT} {_SO}(help|make( any| much)? sense|answer (it|that|your question|the question"
    rf"|what you asked)|suffice|go in the right direction|give you enough|tell you (enough|anything))( (you|for you|me))?{_END}"
    rf"|{_LEAD}am i {_SO}(making( any| much)? sense|on (the right )?(track|topic)|answering (it|this|that|your question|the question"
    rf"|what you asked)|clear( enough)?|of (any )?help|any help|being clear|off topic"
    rf"|(doing|answering)( (this|it|that))? (ok(ay)?|all ?right|fine|right))"
    rf"{_END}"
    rf"|{_LEAD}(did|have|do) i (answer(ed)?|explain(ed)?)( (it|that|this|your question|the question|what you asked))?"
    rf"( (well|clearly|ok|properly))?( enough)?{_END}"
    rf"|{_LEAD}(i )?hope(fully)? {_IT}?( is|'s)? ?(makes sense|helps?|ok(ay)?|fine|good|enough|clear|useful|answers (it|that|your question)"
    rf"|what you (meant|mean|want(ed)?|need(ed)?)){_END}",
)
_ME = r"(i'?m|i am|me|i|i'?d|i'?ll|i will|i would|i could)"
asks_if_it_speaks_against = Cue(
    "somebody asks whether what they told is a bad thing",
    rf"{_LEAD}(is|was|are|isn'?t|will|would) {_IT}( be)? {_SO}(a |an |any )?{_SO}(bad( thing| sign)?|too (small|little|few|low|weak"
    rf"|late|young|basic|simple"
    rf"|junior|modest|thin)|small|little|tiny|weak|poor|low|a problem|problem|an issue|embarrassing|terrible|awful|wrong of me|not much"
    rf"|a disadvantage|disadvantage|minus|a minus|red flag)( (thing|sign|for (a|an|the|my) (?!\w+ that)\w+( \w+)?))?{_END}"
    rf"|{_LEAD}(does|do|will|would|did) {_IT} {_SO}(mean|make|say)( that)? ({_ME} )?{_SO}(not|out|never|no|can'?t|cannot|couldn'?t"
    rf"|won'?t|bad"
    rf"|weak|worse)( (be|become|a|an|the|good|right|fit|cut out|out|up to it|for|as))*( (director|manager)s?( material| type| job| role)?)?"
    rf"{_END}"
    rf"|{_LEAD}(does|do|will|would|did) {_IT} {_SO}(rule me out|disqualify me|(count|speak|go|work|be held) against me|(hurt|harm) me"
    rf"|make me look (bad|weak|small|junior)|throw me out)( (as|for|in) (a |an |the |my )?\w+( \w+)?)?{_END}"
    rf"|{_LEAD}(am i|i'?m|i am) {_SO}(out|ruled out|disqualified|no director|not a director)( of the running| then| now)*\s*\?+\W*$",
)
about_own_answer = Cue(
    "somebody asks about their own answer",
    "|".join(cue.pattern for cue in (asks_whether_enough, asks_if_too_long, asks_if_it_helps, asks_if_it_speaks_against)),
)
