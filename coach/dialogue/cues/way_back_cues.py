"""Surface cues of messages about earlier questions: another answer, something on top, leaving it all as it was, a skipped one."""

from __future__ import annotations

from coach.dialogue.cues.cue import Cue

_LEAD = (
    r"^\W*((actually|no|nah|nope|oh|ok(ay)?|uh+|um+|hm+|ah+|sorry|wait|well|hang on|hold on|please|pls|so|and|but|yeah|then|alright|right"
    r"|on second thoughts?|thinking about it|you know what|go on|ugh|argh|oops|hey)\W+)*"
)
_TAIL = r"(\W+(please|pls|thanks|thx|thank you|then|after all|again|now|sorry|actually|if (i|we) (may|can)|ok(ay)?))*\W*$"
_MAY = (
    r"((can|could|may) (i|we) |(i'?d|i would) (like|prefer|rather)( to)? |i (want|need|have)(ed)? to "
    r"|let me |i'?ll |i'?d )(just |quickly |also )?"
)

changes_that = Cue(
    "somebody wants to answer what was just asked once more",
    rf"{_LEAD}((can|could|may) (i|we) (get|have|take) |give me |i'?d like |i want )?another (go|try|shot|chance|attempt) (at|on|with) "
    rf"(that|this|it)( one| question)?{_TAIL}|"
    rf"{_LEAD}{_MAY}(change|redo|re-?do|rephrase|correct|fix|edit|reword|rewrite|amend|take back|try) (that|this|it|my answer|that answer"
    rf"|that one)( again| once more)?{_TAIL}|{_LEAD}{_MAY}(answer|say|do|put) (that|this|it)( one| question)? "
    rf"(again|differently|once more|better|another way){_TAIL}",
)
gives_other_answer = Cue(
    "somebody wants to give another answer to an earlier question",
    r"^(?=(\W*\w+){1,16}\W*$).*\b(give|put|write|have|type|say|send|submit)( you| in)?( a| an| my)? (different|another|other|new|better"
    r"|changed) answer (to|for|on|about) (the|that|my|your)\b"
    r"|^(?=(\W*\w+){1,16}\W*$).*\b(answer|do|redo|take) (the|that|my|your) (previous|last|one before|earlier|first) ?(one|question"
    r"|answer)?"
    r" (differently|again|anew|once more|another way|over)\b",
)
wants_to_add = Cue(
    "somebody wants to say more on something already answered",
    rf"{_LEAD}{_MAY}add (something|sth|smth|anything|one (more )?thing|a (thing|point|detail|bit|few things)|(some ?thing |some "
    rf"|a bit )?more"
    rf"|a (bit|little) more|to (?=my|the|what|that))"
    rf"( ?(there|here)| ?(to|on|about|for|in|under)?( ?(the|my|that|this|what i (said|told you|wrote)|it))( [\w&']+){{0,4}}"
    rf"| (to|on|about|for|in|under)( [\w&']+){{1,4}})?{_TAIL}"
    rf"|{_LEAD}i (just )?(forgot|missed|left out) (something|sth|smth|one thing|a thing|a bit|a detail|to (say|mention|add|tell you)"
    rf" (something|sth|one thing))( (about|on|for|in|with|under|to)( the| my)?( [\w&']+){{1,4}})?{_TAIL}"
    rf"|{_LEAD}(there'?s|there is|i have|i'?ve got|i got) (something|sth|one (more )?thing|(some ?thing |a bit |some )?more) to (add|say)"
    rf"( (to|on|about|for)( the| my)?( [\w&']+){{1,4}})?{_TAIL}",
)
one_before = Cue(
    "nothing but the question before, or one further back, is named",
    rf"{_LEAD}((go |to |back |i meant? )*(the )?(one|question|answer) (right |just )?before( (that|this|it|the last( one)?))?"
    rf"|((go |even |a bit |one |a step )*(further|more|farther) back)){_TAIL}",
)
names_answer = Cue(
    "nothing but the answer that is meant is named",
    rf"{_LEAD}(no |i meant? )?(my|the) (answer|reply) (on|to|about|for|where|with) [\w&' -]{{2,40}}{_TAIL}",
)
adds_on = Cue(
    "an answer comes on top of the one before",
    r"^\W*((oh|ah|yes|ok(ay)?|well|so|right)\W+)*(i|we) (also|additionally)\b|^\W*((oh|ah|yes|ok(ay)?|well|right)\W+)*(also|plus|and also"
    r"|in addition|additionally|on top( of (that|this|it))?|besides( that| this)?|and (i|we)|i (also )?forgot|what i forgot|one more"
    r" thing"
    r"|to add( to (that|it))?|another thing|as well as that)\b|\b(as well|too|on top)\W*$",
)
_AS_IT_IS = (
    r"(as|like|how|the way) (it|that|they|this|things)? ?('?s|is|was|were|are|stands?|had been|(i|we) (had|have|said|wrote|put) it)"
    r"( (before|already|now|earlier))?"
)
_OLD = (
    r"(what (i|we|you) (had|have|said|wrote|told you|already said|put)( (before|earlier|first|there|down|already))*"
    r"|(the|my) (old|first|earlier|previous|original)( (one|answer|version))?|my answer( there)?)"
)
_STAY = (
    rf"(leave|keep|let)( (it|that|this|them|everything|all|my answer|the [\w&]+|[\w&]+)){{1,2}} ({_AS_IT_IS}|alone|be|there)"
    rf"|(leave|keep|forget)( about)? (it|that|this|everything)( (as is|alone|then))*|(keep|stick with|stay with|go with|use|take) {_OLD}"
    r"|no (need|change|changes)( (to|for) (change|that|it|anything)( (it|that|anything|them))?)?|no changes?( needed| there| here)?"
    r"|(i'?ll |i |let'?s )?(stick|stay) (with|to) (it|that|what i said)|(there'?s |there is |i have |i'?ve )?(nothing|not anything"
    r"|no more) to"
    r" (change|fix|add|correct)( (there|here|in it|about it))?|nothing (needs|has) (to change|changing)|nothing else( to (change|add))?"
    r"|(it'?s|that'?s|its|it is|that is|all|everything is|everything'?s) (all |just |quite )?(fine|ok(ay)?|good|right|correct|alright)"
    r"( (as it (is|was)|like that|like this|the way it (is|was)|there))?"
    r"|(let'?s |we can |i'?d rather )?(stay|remain) (here|where (we|i) (were|was|are|am)|put|on this (one|question))"
    r"|(let'?s |can we |we can |just )?(carry on|go on|move on|continue|go back|back|return|resume)( (from|to|at|with))?"
    r"( where (we|i) (were|was|left( off)?)| the (question|one) (we|i) (were|was) (on|at)| (the )?(other|current|next) (one|question))?"
    r"|never ?mind( (that|it))?|on we go|onwards?|(let'?s )?mov(e|ing) on|let'?s proceed|don'?t bother|(i'?ve |i )?changed my mind"
    r"|don'?t (change|touch|reopen|go back to) (it|that|anything)"
    r"|not (needed|necessary)|i (don'?t|do not) (want|need) to (change|go back|redo)( (it|that|anything|there))?|same as before|it stands"
    r"|(my|the) (old |first )?answer (is fine|stands|stays|was fine|was right|is ok(ay)?)|let'?s not( (go back|change (it|that)))?"
)
stays = Cue(
    "nothing shall be changed in what was reopened",
    rf"{_LEAD}({_STAY})(\W+((and|so|but|just|lets|let'?s|please|or) )*({_STAY}))*{_TAIL}",
)
only_no = Cue(
    "a whole message is a no, however it is led up to",
    r"^\W*((hm+|actually|oh|wait|ok(ay)?|sorry|well|uh+)\W+)*(no|nah|nope)\b(\W+(wait|sorry|no|thanks|actually))*\W*$",
)
wants_old_back = Cue(
    "what was just changed shall be as it was before",
    rf"{_LEAD}((just |please |can you |could you |let'?s |i'?d rather |i'?ll )*((leave|keep|put|make|have)( (it|that|this|everything"
    rf"|my answer))"
    rf"( back)? {_AS_IT_IS.replace('is|was|were|are', 'was|were').replace('stands?|', '')}"
    rf"|(leave|keep|use|take|restore|stick with|stay with|go with|go back to|back to|bring back|i want|put back|put|give me"
    rf"|have) {_OLD}( back)?"
    rf"|put (it|that) back|(the|my) (old|first|earlier|previous|original) (one|answer|version)"
    rf"( (was|is) (better|right|fine|good|correct|ok(ay)?)| (please|back|again|stands))+"
    rf"|forget (what i just (said|wrote)|the (new|last) (one|answer|version)|my (new|last) (one|answer|version))))"
    rf"(\W+(please|pls|thanks|then|after all|again|actually|sorry|instead))*\W*$",
)
any_answer = Cue(
    "an earlier answer is meant, and it is not said which",
    r"\b(one|some|an?|any|another) (of (my|the|these|those) )?(earlier |other |previous |old |given )?(answers?|questions?|replies"
    r"|reply)\b"
    r"|\b(something|sth|smth|a thing|things|stuff) (that )?i'?(ve)? (have )?(said|told|wrote|answered|put|mentioned)\b"
    r"|\bmy (earlier |other |old )?answers\b|\b(got|did|answered|had) (something|sth|one|one thing) wrong\b",
)
_ASKS_FOR = (
    r"(?P<wish>(ask|try|give) me( (about|on|with))?|(let'?s|lets|let us) (do|try|have|take|hear|go for|tackle)"
    r"|(can|could|may|shall) (we|i|you) (please )?(do|try|take|answer|have|ask( me)?|tackle)"
    r"|i'?(m| am) (ready|happy|fine) (for|to do|to answer|to take|to try|with)"
    r"|i('?ll| will| can|'?d| would)( (like|love|be (happy|glad|willing|ok(ay)?|fine)|be happy))?( to)?( now)? (do|take|answer|try"
    r"|have|talk about))"
)
_WHICH = r"( about)? (the|that|my|those|this) (?P<what>[\w&' -]{2,25}?) (one|ones|question|questions|part|bit|stuff|topic|area)"
TAKES_UP = rf"{_LEAD}{_ASKS_FOR}{_WHICH}(( i)? (skipped|left out|passed on|missed))?{_TAIL}"
# "Back to the people decisions" alone is a wish; "back to the budget" may be what somebody went back to, so an area has to be led up to,
# or called a part of this talk.
BACK_TO = (
    r"^\W*(?P<lead>(?:(?:ok(?:ay)?|now|then|wait|actually|sorry|please|pls|so|and|but|oh|alright|right|can we|could we|can i|let'?s|lets"
    r"|i want to|i'?d like to|go|going|come|jump|get|return)\b\W*)*)(?:back )?to (?:the |my |that |what i said (?:about|on) )?"
    rf"(?P<what>[\w&' -]{{3,30}}?)(?P<part> (?:one|ones|question|questions|part|bit|topic|thing))?{_TAIL}"
)
