"""Cues of messages that want to hear what was told so far, in the many ways in which people ask for it."""

from __future__ import annotations

from coach.dialogue.cues.cue import Cue
from coach.dialogue.cues.role_cues import LEAD_IN

_CAN_YOU = r"((can|could|would|will) (you|u) )?(please |pls |just )*"
_KEPT = (
    r"(got|get|have|had|hold|know|noted?|kept|keep|saved?|stored?|recorded?|understood|understand|gathered|collected|learn(ed|t)|heard?"
    r"|taken|take"
    r"|written|write|wrote|put|filed|remember)( down)?"
)
_ABOUT_ME = r"( (about|on|of|from|for|by|to) (me|my (answers?|work|job|side|inputs?|stuff)|file|record))"
_SO_FAR = (
    r"( (so far|up to (here|now|this point)|until (here|now)|till now|by now|already|yet|now|right now|at the moment|in total|in all))"
)
_MINE = (
    r"(my|all my|the|all|everything|what)( (stuff|answers?|notes?|inputs?|words|facts|things|details|info(rmation)?|numbers|we have"
    r"|you (know|have"
    r"|noted|got)( about me)?|i (said|told you|wrote|gave( you)?|answered)|of (it|that|my (answers?|inputs?))))*"
)
asks_for_notes = Cue(
    "somebody wants to hear what they told so far",
    rf"{LEAD_IN}(what('s| is)?|anything|is (there )?anything|do you have anything|have you got anything)( (on|in|saved|stored|noted"
    rf"|kept|recorded|written"
    rf"|there))( (down|the|your|my|record|file|notes?|memory|books?|log|sheet))*({_ABOUT_ME}|{_SO_FAR})+\W*$"
    rf"|{LEAD_IN}{_CAN_YOU}(remind|tell|show|give) me( (again|back))?( of| about)? (everything|it all|all of it|what (i|we) (said"
    rf"|told you|have|wrote|gave"
    rf"|answered|had))({_ABOUT_ME}|{_SO_FAR}| again| i (said|told you|gave you))*\W*$"
    rf"|{LEAD_IN}what( all| exactly)?( have| do| did| has)? (you|u|we|the bot) {_KEPT}( {_KEPT})?({_ABOUT_ME}|{_SO_FAR})+\W*$"
    rf"|{LEAD_IN}(did|have) (you|u) (store[d]?|keep|kept|record(ed)?) (my|the(?! question)) [\w ]{{3,25}}\W*$"
    rf"|{LEAD_IN}what (have|do) we (got|have)({_SO_FAR})*\W*$"
    rf"|{LEAD_IN}what (did|have|had) (we|i|you and i) (say|said|talk(ed)? about|discuss(ed)?|go over|gone over|speak about"
    rf"|spoken about){_SO_FAR}+\W*$"
    rf"|{LEAD_IN}{_CAN_YOU}(sum( it| this| that| everything)?( all)? up|summari[sz]e|recap"
    rf"|give me a (recap|summary|rundown))( please| pls| for me| again"
    rf"|{_SO_FAR})*\W*$"
    rf"|{LEAD_IN}(what|which)( of the)? (options?|choices?|buttons?|answers?|ones?|boxes) (did|have|had) i (pick(ed)?|choose"
    rf"|chosen|chose|select(ed)?"
    rf"|tick(ed)?|click(ed)?|tap(ped)?|press(ed)?|take|taken|give|given)( (till|until|for|on|in) [\w ]{{2,20}}|{_SO_FAR})*\W*$"
    rf"|{LEAD_IN}what('s| is|s| do (i|you) have) (on|in) (my|your|the) (sheet|file|notes?|list|record|log|form|paper"
    rf"|profile)({_SO_FAR})*\W*$"
    rf"|{LEAD_IN}((no|(that|this)('s| is| was) not what i (asked|meant|wanted)( for)?|i meant)\W+)*(i )?(just |only )*(want(ed)?"
    rf"|would like|'d like|need(ed)?"
    rf"|meant)( you)?( to)? (hear|see|read|know|have|tell me|repeat|say)( back| again)* what (i|we)( have|'ve)? (told|said|gave"
    rf"|wrote|answered|given|written)( to)?( you)?"
    rf"( back| again|{_SO_FAR})*\W*$"
    rf"|{LEAD_IN}{_CAN_YOU}(give|show|get|make|do|read|i (see|have|get)|may i see)?( me| us)? ?(an?|the|my) (short |quick "
    rf"|brief )?(overview|summary|list"
    rf"|recap|rundown|run-down)( of| about| on)? {_MINE}({_ABOUT_ME}|{_SO_FAR})*\W*$"
    rf"|{LEAD_IN}{_CAN_YOU}(sum up|summari[sz]e|recap|list|read( me| us)?( back)?|repeat"
    rf"|play( me)? back)( me)? {_MINE}( back)?( to me)?({_ABOUT_ME}"
    rf"|{_SO_FAR})*\W*$"
    rf"|{LEAD_IN}(what|which)( (facts?|info(rmation)?|details?|data|things?|stuff|notes?|points?|answers?)) (do|have|did) (you|u) {_KEPT}"
    rf"({_ABOUT_ME}|{_SO_FAR})*\W*$"
    rf"|{LEAD_IN}(what|which) (team size|headcount|budget|revenue|turnover|team|plan|channels?|people|time frame|horizon)( size| number"
    rf"| figure)?"
    rf" (do|have|did) (you|u) {_KEPT}({_ABOUT_ME}|{_SO_FAR})*\W*$",
)
asks_for_numbers = Cue(
    "somebody wants to hear which numbers were noted",
    rf"{LEAD_IN}(what|which)( (numbers?|figures?|amounts?|quantities|sums?)) (do|have|did) (you|u|i) ({_KEPT}|say|tell you|give( you)?"
    rf"|mention)"
    rf"({_ABOUT_ME}|{_SO_FAR})*\W*$"
    rf"|{LEAD_IN}(did|have) (you|u) (get|got|note|noted|catch|caught|take|taken|understand|understood)( down)? (how (many|much|long"
    rf"|big)|the (numbers?|figures?"
    rf"|amounts?)|my (numbers?|figures?))( .{{1,20}})?\W*$",
)
asks_what_was_skipped = Cue(
    "somebody wants to know what they left out",
    rf"{LEAD_IN}(what|which)( all)?( (questions?|topics?|ones?|things?|areas?|parts?|of (them|these|those)))*( (did|have|was|were))?"
    rf"( i)?( (not|already))* (skip(ped)?|left out|leave out|pass(ed)?( on| over)?|miss(ed)? out)( by me)?({_SO_FAR})*\W*$",
)
asks_how_to_correct = Cue(
    "somebody wants to know how to put something right",
    rf"{LEAD_IN}(what|how)( (do|can|could|should|would|must)( i| we)?( do)?)? (if|when|in case) (something|anything|one|what|an answer"
    rf"|a number|it)"
    r"( (thing|of (it|them)))?( i (said|told you|wrote))?.{0,12} (was|is|were|are|turns out)( \w+)? (off|wrong|not right|incorrect"
    r"|a mistake|mistaken|untrue"
    r"|outdated|false)\W*$"
    rf"|{LEAD_IN}(how|where) (do|can|could|should|would) (i|we|you|one) (correct|fix|change|edit|put right|amend|update)( (a|an|my|the"
    rf"|some|one))?"
    r"( (wrong|earlier|old|previous|past))?( (something|anything|mistakes?|numbers?|it|that|things|what i (said|told you)))+"
    r"( (later|afterwards|if .{2,25}|i (said|told you)|again|here|from before))*\W*$",
)
refers_back = Cue(
    "a whole message only points to what was said before, or says that it was asked before ('see above', 'you asked that already')",
    r"^\W*((well|but|no|sorry|hey|again|look|like|please|hm+|um+|ugh+|oh|hello|come on|dude|lol|ok(ay)?|wait)\W+)*"
    r"((i'?m|i am|im|this is|it'?s) ((so|very|really|a bit|getting|just) )*(annoyed|annoying|irritated|irritating|fed up|tired)\W+)?"
    r"((i )?(have |'?ve )?(just |already |literally |only )*(told|said|sed|answered|mentioned|explained|wrote|written|covered)"
    r"( you| u| ya| to you)?( (this|that|it|so|all (of )?(this|that)|this one|that one|(this|that|the) (question|part|bit)))?"
    r"( (already|before|above|earlier|just now|just|twice|once|now|a (minute|moment|second) ago|two (seconds|minutes) ago"
    r"|at the (start|beginning)|in the beginning|(a few|several|many) times))*"
    r"|(you|u) (have |'?ve )?(just |already |literally )*(asked)( me)?( (already|just))?"
    r"( (that|this|it|the same|this one|that one))?( (thing|one|questions?))?"
    r"( (already|again|twice|before|now|once|just now|earlier|a (minute|moment|second) ago|a second time))*"
    r"|(that|this|it)('?s| is| was) (already |just )*(what i (just |already )*(said|told you|answered|wrote)|been (asked|answered)"
    r"|answered|asked( twice)?|the same question( (again|as before|twice))?)( (already|before|above|again))*"
    r"|(been )?asked (and|&) answered|(did ?n'?t|did not|have ?n'?t) (i|you) (just |already )*(say|said|tell you|told you|answer|answered"
    r"|ask|asked)( me)?( (that|this|it))?( (already|before|just now|just))*\??"
    r"|(as|like) (i )?(already |just )?(said|told you|mentioned|wrote|explained|above|before)( (before|already|above|earlier))*"
    r"|see (above|before|earlier|my (last|previous|earlier|first) (answer|message))"
    r"|(the )?same( (answer|thing))?( (as|like))? (before|above|earlier|last time|the last one|the (last|previous) (answer|question))"
    r"|(the )?same( (answer|thing))?|ditto|look (above|up)|read (above|that again|it again)"
    r"|you (already )?(know|have|got) (that|it|this|the (answer|number)s?)( already)?)\W*$",
)
