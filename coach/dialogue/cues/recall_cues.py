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
