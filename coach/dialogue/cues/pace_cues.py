"""Surface cues of messages about the pace and the end of the interview: on with it, quicker, an early look, what if I stop or skip."""

from __future__ import annotations

from coach.dialogue.cues.cue import Cue
from coach.dialogue.cues.role_cues import LEAD_IN

_LEAD = (
    r"^\W*((oh|ok(ay)?|k|sorry|hey|well|look|right|alright|all right|no|yes|yeah|yep|sure|fine|good|great|cool|nice|hm+|um+|so"
    r"|and|but|now"
    r"|then|anyway|please|pls|thanks|thx|thank you|got it|i see|interesting|seriously|honestly|come on)\W+)*"
)
_TAIL = r"(\W+(please|pls|then|now|thanks|thx|thank you|already|ok(ay)?|for now|with (it|this|that|the (questions|interview|rest))))*\W*$"
_LETS = (
    r"((let'?s|lets|let us|we can|can we|could we|shall we|you can|can you|could you|can i|i want to"
    r"|i'?d like to|i would like to|just|please) )*"
)
asks_for_a_moment = Cue(
    "somebody only wants a moment ('hold on'), which is no pause of the interview",
    r"^\W*((ok(ay)?|hm+|um+|uh+|well|oh|so|wait|hold on|hang on|(just )?(one|a|1) (moment|sec(ond)?|minute))\W+)*(please )?(wait"
    r"|hold on|hang on|bear with me|brb|be right back"
    r"|(just )?(one|a|1|half a) ?(moment|sec(ond)?|minute|min|tick)|(give|gimme) ?(me )?(one|a|1) ?(moment|sec(ond)?|minute|min)"
    r"|let me (think|see|check)|thinking|i'?m thinking|(i )?need (a|to) (moment|think)"
    r"|(((sorry|my|the|somebody('?s)?|someone('?s)?) )*(phone|doorbell|door|kids?|baby|boss|call|meeting|lunch|train|bus)"
    r"( (is |'s )?(ringing|rings|calling|calls|crying|here|awake|up|now|started|starts|starting|at the door))?\W+)"
    r"(back )?(in )?(\d+|five|ten|two|a few|few) ?(min(ute)?s?|secs?|seconds?)"
    r"|((wait|hold on|hang on|sec|moment)\W+(i\W+)?|(let me|i'?ll|i'?m)\W+)((just|first|quickly|i|i'?ll|i'?m|let me|need to"
    r"|have to|must|gotta|going to"
    r"|gonna|will) )*(mak(e|ing)|get(ting)?|grab(bing)?|fetch(ing)?|answer(ing)?|open(ing)?|find(ing)?|drink(ing)?"
    r"|feed(ing)?) ((a|the|my|some|cup of|glass"
    r" of|quick|more) )*(tea|coffee|water|drink|snack|lunch|kettle|door|phone|charger|glasses|notes|dog|cat|baby|kids?))"
    r"(\W+(please|pls|a (moment|sec(ond)?|minute|bit)|up|then|first|for|quickly|about (that|it|this)))*\W*$",
)
is_here_again = Cue(
    "somebody who wanted a moment is there again",
    r"^\W*((ok(ay)?|right|so|sorry|there( we go)?|done|sorted|all (good|done|set)|(i'?m )?(here|back|with you)( (again|now))?|thanks|thx"
    r"|thank you|phew|anyway|now|where were we|that was (quick|it))\b\W*)+$",
)
keeps_going = Cue(
    "the open question shall come, with no more on what was said in between",
    rf"{_LEAD}{_LETS}(keep going|keep on going|go on|carry on|continue|proceed|keep at it|go ahead with (it|the questions?)"
    rf"|on to the (questions?|next bit)|on with (it|the (questions?|interview))){_TAIL}",
)
wants_next = Cue(
    "somebody is done with what was said in between and wants the question that is open",
    rf"{_LEAD}{_LETS}((go|move|get) )?(on )?(to )?(the )?next (one|question){_TAIL}|{_LEAD}{_LETS}(next|move on"
    rf"|go to the next one){_TAIL}",
)
_A_BIT = r"(\W+(a (bit|little|lot)|please|pls|now|up|along|then|already|thanks|from here|today|somehow|for me|ok))*\W*$"
wants_it_faster = Cue(
    "somebody wants the questions to be over sooner",
    rf"{_LEAD}{_LETS}(hurry( (this|it|things))?( up| along)?|speed (this|it|things) up|(make|keep) (this|it) (quick(er)?"
    rf"|short(er)?|fast(er)?"
    rf"|brief|snappy)|(go|move|be|do (this|it)|get through (this|it)) (faster|quicker|more quickly)|get (this|it) over with"
    rf"|(be|get) (done|finished) (faster|quicker|sooner|quickly)|cut to the chase){_A_BIT}"
    rf"|{_LEAD}((can|could|will|would) (this|it|you) (go|be|get) )?(any )?(faster|quicker){_A_BIT}"
    rf"|{_LEAD}(is there|do you have|have you got|can (i|we) (get|have|do)) (a|an|any|some|the) (short(er)?|quick(er)?|fast(er)?"
    rf"|express)"
    rf" (version|way|form|one|track|route)( (of|through|for) (this|it|that|the (interview|questions)))?{_A_BIT}"
    rf"|{_LEAD}(what'?s|what is|is there) (the|a) (quick(est|er)?|fast(est|er)?|short(est|er)?) way (through|to (finish|the end"
    rf"|get (through|done)))"
    rf"( (this|it|that|the (questions|interview)|with (this|it)))*{_A_BIT}"
    rf"|{_LEAD}(i'?m|i am) (really |a bit |kind of |kinda |so )?in (a (bit of a )?)?(hurry|rush){_A_BIT}",
)
_EARLY = r"((an?|the|some|any|your|my|one) )*((short|quick|sneak|early|little|rough|brief|final|straight|simple|honest|plain) )*"
wants_early_look = Cue(
    "somebody wants to hear now what comes out",
    rf"{_LEAD}((can|could|may) (i|we|you) (please )?|just |please )*((get|have|see|show|give|take|tell)( me)? )?{_EARLY}"
    rf"(preview|peek|glimpse|interim (result|report|score)|taster)( (of|at) (it|this|that|the result|my result"
    rf"|the outcome))?{_TAIL}"
    rf"|{_LEAD}((can|could|would|will) you |just |please )*(give|tell|show) me {_EARLY}(answer|outcome|conclusion"
    rf"|bottom line){_TAIL}",
)
wants_result_in_short = Cue(
    "somebody wants a result that was given once more, in few words",
    rf"{_LEAD}(tl;? ?dr|in short|in (a nutshell|one (line|sentence|word)|brief|a few words)|(the )?(short|shorter|brief) (version"
    rf"|one|form)"
    rf"|(make it |a bit |much )?(shorter|briefer)|(sum|summari[sz]e) (it|that|this)( up)?|(so )?(just )?which (one|job|role"
    rf"|track)( (is|am|was)"
    rf" (it|i|that))?|(i )?(just |only |simply )*(want|need|wanna|would like|wish)(ed)?( to)? (know|hear) which (one|job|role"
    rf"|track)"
    rf"( (it is|i am|fits( me)?|is (for|right for|best for) me|suits me))?){_TAIL}",
)
says_again = Cue(
    "the latest reply shall be said once more",
    rf"{_LEAD}((can|could|would) you |please )*((say|tell me|repeat|show me|show|give me) )?(it|that|this|the (result|last (bit"
    rf"|part))|all of it)"
    rf" (again|once more|one more time|a second time){_TAIL}|{_LEAD}((can|could|would) you |please )*repeat( (it|that|this"
    rf"|yourself))?{_TAIL}",
)
_WHAT_IF = (
    r"((what|how)( (happens|would happen|will happen|about|is it|comes|then|now))*|(and )?(is it|would it be|am i) (bad|ok|okay"
    r"|fine|a problem"
    r"|in trouble)|do(es)? (it|i) (matter|lose (anything|everything|my answers|it all)))?( then)? ?(if|when|once) (i|we) "
    r"((just|only|simply|now|have to|want to|would|need to|will|do|decide to|suddenly) )*"
)
_HOW_FAR = (
    r"( (it|this|here|the (chat|interview|window|tab|page|browser|session)|now|right now|half ?way|mid ?way|early|in the middle"
    r"|before the end"
    r"|at this point|today|off|out|away|then|through|again|later|too (early|soon)|and (come|go) back|back|tomorrow|of (it|this)))*"
)
asks_about_stopping = Cue(
    "somebody asks what becomes of it if they stop, or whether they may",
    rf"{LEAD_IN}{_WHAT_IF}(quit|stop|leave|end|exit|close|pause|abort|cancel|drop out|break off|give up|log off|walk away"
    rf"|go offline"
    rf"|take a break){_HOW_FAR}\W*$"
    rf"|{LEAD_IN}(can|could|may|am i (free|allowed) to|is it (ok|okay|possible|fine|all right|alright) (to|if)) ?(i |we )?(just )?"
    rf"(stop|quit|leave|pause|exit|end|take a break|go)( (it|this|here))*( (whenever|any ?time|at any (time|point|moment|stage)"
    rf"|when(ever)? i"
    rf" (want|like|need)( to)?|half ?way|mid ?way|in between|in the middle|part ?way|later on)( through)?)+( i (want|like"
    rf"|need to))?\W*$",
)
asks_about_skipping = Cue(
    "somebody asks what becomes of it if they leave questions out, or whether they may",
    rf"{LEAD_IN}{_WHAT_IF}((don'?t|do not|can'?t|cannot|won'?t|can not|refuse to|prefer not to) (answer|reply|say)|skip|leave out"
    rf"|leave|pass on"
    rf"|refuse|decline|ignore|miss)( (it|this|that|one|question|questions|a|an|any|some|something|the|everything|anything"
    rf"|too (many|much)|them"
    rf"|all|out|of|most|half|two|three|rest|area|areas|topic|topics|to answer|here|now|blank))*\W*$"
    rf"|{LEAD_IN}how (sure|certain|accurate|reliable|exact|right|fair|trustworthy) (can|could|are|is|would|will) (you|it|this|that"
    rf"|(the|my|your) (result|score|outcome))( (even|really|still|actually|ever))*( be)?( (about (me|it|that|anything)|then|at all))*"
    rf" (if|when) i('ve|'m)?( (just|only|always|keep|have|am))* (don'?t|do not|skip\w*|leav\w+|left|answer(ed)? (only|half)|(tell|told) you"
    rf" so little|miss\w*|pass\w*|say so little|refuse\w*)\b.{{0,30}}$",
)
asks_what_to_do = Cue(
    "somebody who has not begun asks what there is to do",
    rf"{_LEAD}(what ((do|can|must) (i|we) do|(do|should|can|must|shall) (i|we) (say|type|write|enter))( (now|here|first|then))*"
    rf"|what now|now what"
    rf"|how do (i|we)"
    rf" (begin|start|use this|do this)){_TAIL}",
)
