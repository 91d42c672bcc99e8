"""Surface cues of refusals: an indirect no to a question, the same no once more, and no more questions at all."""

from __future__ import annotations

import re

from coach.dialogue.cues.cue import Cue, spelt_out

_LEAD = (
    r"^\W*((sorry|no|nah|nope|hm+|well|um+|ok(ay)?|please|pls|look|honestly|actually|and|but|so|oh|thanks|hey|alright|right|just"
    r"|also)\W+)*"
)
_THIS = r"((this|that|it|these|the)( (last |next )?(one|ones|question|questions|part|bit|topic|stuff|thing))?)"
_TAIL = r"(\W+(too|either|as well|also|again|please|pls|sorry|thanks|thx|thank you|now|here|today|for me|tbh|really|at all))*\W*$"
declines = Cue(
    "a whole message declines to answer, in other words than a plain no",
    rf"{_LEAD}(i'?d |i would |i )?((much |far )?(sooner|rather|prefer(ably)?)) (not|skip|pass|leave|avoid)( to)?"
    rf"( (say|answer|tell|share|discuss|reply|respond|comment|get into|go into|go there|talk about))?( (to|on|about))?( {_THIS})?{_TAIL}"
    rf"|{_LEAD}((can|could|may) (we|i) |let'?s )?(please |just )?(forget( about)?|ignore|scrap|drop|pass over) (this|that|the"
    rf"|your)( last| one)?"
    rf" question{_TAIL}"
    rf"|{_LEAD}(please )?(stop|quit|don'?t|no more|enough of|enough with|drop)( (keep on|keep))? ?(asking|ask|pestering|bugging"
    rf"|pushing)( me)?"
    rf"( (about|for|on))?( {_THIS})?{_TAIL}"
    rf"|{_LEAD}{_THIS}( too| also)?( is|'?s| are|'?re)( also| too| all| kind of| a bit| rather)* (off[- ]limits|out of bounds|off the"
    rf" table"
    rf"|a no[- ]go|a no from me|taboo|none of your business|not (for|up for) (discussion|debate)|not something i (want to |can |will "
    rf"|would )?"
    rf"(share|discuss|answer|talk about)|nobody'?s business|between (me|us) and .{{2,20}}){_TAIL}"
    rf"|{_LEAD}i( do not| don'?t|'?m not| am not| will not| won'?t| would not| wouldn'?t| cannot| can'?t)( really| also)?"
    rf" (wish|want|like|care|intend|plan|going|willing|prepared|keen|feel like|feel comfortable|comfortable|happy)?( on)? ?(to )?"
    rf"(reply|answer|answering|respond|responding|replying|disclose|discuss|discussing|go there|get into|go into)( (to|on"
    rf"|about))?( {_THIS})?{_TAIL}"
    rf"|{_LEAD}(i'?m |i am |we'?re |we are )?not (talking|speaking|telling|answering|discussing|saying|sharing|doing|opening|touching)"
    rf"( (you|about|on|to|of|any|anything|more))*( ({_THIS}|any of (it|that|this|these)))?{_TAIL}"
    rf"|{_LEAD}(not (going|getting) (there|into {_THIS})|none of your business|mind your own business|that'?s my business|not your"
    rf" business"
    rf"|next question|next one|hard pass|i'?ll sit (this|that) one out|count me out( on {_THIS})?|i decline"
    rf"|i refuse( to answer( {_THIS})?)?"
    rf"|i abstain|no answer( from me)?( (on|to) {_THIS})?){_TAIL}",
)
waves_off = Cue(
    "somebody wants nothing of a topic that is named in front of the no",
    rf"{_LEAD}((even |one |yet )?more|(yet )?another|again|still|now)( (with|on|about|questions?))*( [\w&']+){{1,4}}\s*[?,.!…–-]+\s*(oh )?"
    rf"(no|nope|nah|pass|skip|no way|rather not|not again|please no)( (thanks|thx|thank you|ty|way))?{_TAIL}"
    rf"|{_LEAD}(?!.*\b(said|says?|told|thought|asked|was|were|went)\b)"
    rf"([\w&']+ ){{0,3}}[\w&']+\s*[?,…–-]+\s*(oh )?(no,? (thanks|thx|thank you|ty|way)|hard pass|pass|skip|(i'?d )?rather not"
    rf"|please no|not again){_TAIL}",
)
same_again = Cue(
    "the reply to the question before is meant once more",
    r"^\W*((and|ok(ay)?|well|hm+|again|yes|yeah|sorry|no|nope|nah|oh)\W+)*((the )?same( (again|here|thing|answer|for (this|that)( one)?"
    r"|with (this|that)( one)?|as"
    r" before|as (the )?(last|previous) (one|time)|applies( here)?|goes for (this|that)( one)?))?|also (no|not|this( one)?|skip|pass)"
    r"|(this|that)( one)?( too| also| as well)|(no|not|neither) (here |this |that )?(one )?(either|too|as well)|me neither"
    r"|nor this( one)?|neither"
    r"( this( one)?)?|ditto|again|likewise|another (no|skip|pass)|once more)(\W+(please|pls|sorry|thanks|too|again))*\W*$",
)
_REST = (
    r"((all )?(of )?(the |these |those |any |your )?(rest|other|others|remaining|remainder|next|coming|following|whole rest)"
    r"( (of (it|them|this|these|that|the (questions|interview|areas|topics)))| (questions?|ones?|areas?|topics?|parts?|bits?|stuff))?"
    r"|whatever (comes|is) (next|left|still (to come|left|open))|what(ever)?('?s| is) left|everything (else|that'?s left|that is left"
    r"|after"
    r" this|from here)|(all )?(the |these |your )?(other |further |more )?questions)"
)
_SHOW = (
    r"((give|show|tell|get)( me)?|(get|see|have|hear|take)) (the |my |a )?(verdict|result|results|outcome|score|answer|conclusion)"
    r"|(see|show me|tell me|hear) what"
    r" (you|u|you'?ve|u'?ve)( have|'?ve)? (got|have|think|make of it)|(wrap|finish|sum) (it|this|things) up|(just )?(finish|wrap up)"
    r"|what('?s| is) (my|the) (result|verdict|outcome)|go( straight)? to (the )?(end|result|results|verdict)|(the )?(result"
    r"|verdict|results)( now)?|that'?s (it|all|enough)"
    r"|be done( with it)?"
)
_DROP = (
    r"(skip|drop|leave( out)?|forget( about)?|omit|ditch|pass on|scrap|miss out|bin)( out)?"
    r"|(i )?(can'?t|cannot|couldn'?t) be (bothered|arsed) (with|to (do|answer))|(i'?m |i am )?(done|through|finished|fed up) with"
    r"|(i )?(don'?t|do not|won'?t) (want|wanna|feel like|need|have time)( to)?( (do|answer|doing|answering|for))?|no time for"
    r"|enough of|no more of"
)
_MAY = (
    r"((can|could|may|shall) (we|i|you) |let'?s |lets |let us |i(('?d| would) like to| want to|'?ll| need to| have to) |we can "
    r"|you can |please "
    r"|just )*"
)
drops_the_rest = Cue(
    "somebody wants no more questions and the result",
    rf"{_LEAD}((can|could|may|shall) (we|i|you) |let'?s |lets |let us |i(('?d| would) like to| want to|'?ll)? |we can "
    rf"|you can )?(just |please |simply )*"
    rf"(({_DROP}) {_REST}( out)?((\W+|( and)? )((and|so|then|just|let'?s|lets|please|can (we|you|i)|could you|i want to"
    rf"|i'?d like to)\W+)*({_SHOW}))?"
    rf"|(skip|jump|go|move|fast forward|get)( (me|us))?( (straight|right|ahead|directly|on|over))* (in)?to the (very )?"
    rf"(end|finish|conclusion|last bit))( now)?(\W+(please|pls|now|already|thanks|then|ok(ay)?))*\W*$"
    rf"|{_LEAD}((no (more|further)|enough) questions|that'?s enough( questions)?|that'?ll do|(i (have"
    rf"|'ve got) )?no (more )?time( left)?"
    rf"|(i'?m )?out of time|{_MAY}(stop|end|finish|quit|leave)( (it|this|now|here|there|for (today|now)))*)\W+((and|so|just"
    rf"|please|now|let'?s"
    rf"|lets|then|with|to|i)\W+)*({_SHOW})(\W+(please|pls|now|already|thanks|then))*\W*$"
    rf"|{_LEAD}{_MAY}(wrap|round) ((it|this|things|everything) )?(up|off)(\W+((and|then|so|please)\W+)*({_SHOW}))?"
    rf"( (please|pls|now|here|already|then|soon))*\W*$",
)
_NOT_KEEN = (
    r"((whatever|fine|all right|alright|(i )?(don'?t|do not) (care|mind|know)|no idea|doesn'?t matter|either|neither|anyway|come on|enough"
    r"|(i'?m )?(not sure|unsure|undecided)"
    r"|(skip|pass|next|leave)( (on|out|it|this|that|the))*( (one|question))?)\W+)"
)
_RESULT = (
    rf"((just |only |now |simply |and |then |can i (see|have|get) |i want |let me see |let'?s see )*(the |my )?({_SHOW}|verdict|results?))"
)
skips_to_result = Cue(
    "the open question shall be left out, and the result is wanted",
    rf"{_LEAD}(just |please )*(skip|pass|next|leave)( (on|out|it|this|that|the))*( (one|question))?\W+(and |then |so )*{_RESULT}{_TAIL}",
)
only_wants_result = Cue("a whole message wants the result and nothing else", rf"{_LEAD}{_NOT_KEEN}*{_RESULT}{_TAIL}")
_RESULT_BEHIND = re.compile(rf"(\s*[,.;!–-]+\s*|\s+(and|then|now)\s+){_RESULT}{_TAIL}", re.I)


def before_result(text: str) -> str:
    """What stands in front of the wish for the result ("a, show me the result"), or "" where nothing does or nothing is wished."""
    spelt = spelt_out(text)
    told = _RESULT_BEHIND.sub("", spelt)
    return told.strip() if told != spelt else ""
