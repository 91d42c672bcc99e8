"""Surface cues of messages that point at something without saying what: no option fits, "that one", "the same again"."""

from __future__ import annotations

from coach.dialogue.cues.cue import Cue

_LEAD = (
    r"^\W*((well|but|no|sorry|hey|again|look|like|please|hm+|um+|uh+|honestly|tbh|oh|ok(ay)?|so|i (think|guess|mean)|maybe|probably|yeah"
    r"|yes|just)\W+)*"
)
_TAIL = (
    r"(\W+(really|tbh|honestly|sorry|i (think|guess|suppose)|please|then|again|here|there|lol|for me|to me|in my case|at all"
    r"|exactly))*\W*$"
)
_THESE = r"((any |one |a single one )?of )?(these|those|them|this|that|it|the (options|answers|choices|buttons|above|list))"

fits_no_option = Cue(
    "a whole message says that none of the options fits",
    rf"{_LEAD}((none|not (one|any)|neither|no one) {_THESE} (really |quite |exactly )?(fits?|appl(y|ies)|match(es)?|works?|suits?"
    rf"|(is|are) (right|me|it|true|mine)|makes? sense)"
    rf"|{_THESE}( ones| options| answers| choices| buttons)? ?(all |really )?(don'?t|do not|doesn'?t|does not|won'?t) (really |quite"
    rf" )?(fit|apply|match"
    r"|work|suit|make (any |much )?sense)"
    r"|(i )?(don'?t|do not|can'?t|cannot) (really )?(see|find) (mine|my (answer|option|case)|(one|any|anything) that (fits|applies|suits)"
    r"( me)?|myself)( (in|among|on) (these|those|them|the list|it))?"
    r"|(mine|my (answer|option|case)) (isn'?t|is not|is missing|is not there|doesn'?t appear)( (in|on|among|there|here|listed|an option"
    r"|the|this|that|list|these|those|them|options))*"
    r"|(something|somewhere) else|other|an ?other (option|answer)|not (on|in) (the|this|your) list"
    rf"|no option( (fits|for me))?){_TAIL}",
)
puts_off = Cue(
    "a whole message answers with a shrug to the coach instead of a choice",
    rf"{_LEAD}((wouldn'?t|would|don'?t) (you|ya) (like|love|want|wanna) to know|(you|u) (tell me|pick|choose|decide|guess|know)( (one"
    rf"|for me|it))?"
    r"|(the|what|those|whatever|which(ever)?)( ones?)? ((that )?(you|u|one|anyone)('d| would| might)? (expect|think|want|like|prefer"
    r"|guess)"
    r"|works? (best )?for (you|u)|is (easiest|best|fine))"
    r"|(just )?(pick|choose|take|put|write) (one|any(thing| one)?|something|whatever|smth|sth)( (for me|you (like|want)|that fits))?"
    rf"|(take|make) (your|a) (pick|guess|choice)|guess|the (usual|normal|standard)( ones?| stuff| things)?){_TAIL}",
)
names_some = Cue(
    "a whole message takes some of several options and does not say which",
    rf"{_LEAD}(not (all|every one|each)|most|more or less all|nearly all|almost all|half|both)( of (them|those|these|it))?{_TAIL}",
)
points_vaguely = Cue(
    "a whole message points at something and does not say what it is",
    rf"{_LEAD}((that|this|the other|those|these|the (very )?same|another|such)( one| ones| thing)"
    r"|((it'?s |that'?s )?the )?same (goes |thing |again |answer )*(for|as|like|with|here|applies|again)\b(?!.*\d)( [\w'&-]+){0,7}"
    r"|(it'?s |that'?s )?(like|as) (before|above|last time|the (last|other|previous) (one|time|question))"
    rf"|(the )?(former|latter|one before)|the previous( one)?){_TAIL}",
)
keeps_open = Cue(
    "somebody wants the open question not to be left out",
    rf"{_LEAD}(wait\W+|stop\W+)*((i )?(don'?t|do not|never|didn'?t|did not|wouldn'?t|would not|won'?t|will not)"
    r"( (want|wanted|mean|meant|ask|wish|like|need)( you)? to| ask for a| say| choose to)?|i'?m not|i am not|i'?d not|no need to|not) "
    r"(skip|skipping|skipped|leave out|pass on)\b( (it|this|that|the question|this question|that question|this one|that one"
    r"|the one|anything|me|yet|now|please|here))*(?=\W*$|\W*[,.;!)–-]|\W+(if|because|since|as|i|i'?m|just|lol|let|give|yet)\b)"
    r"(\W+(i|i'm|im|just|need|think|thinking|let|me|a|moment|sec|second|minute|time|if|were|was|you|lol|haha|yet|please|have|want|to"
    r"|answer|it|this|that|one|still|am|working|on|give|because|question|wait|now|mind|mate|bot|hold|hang|never|said|so|by|mistake"
    r"|wanted)){0,9}\W*$",
)
