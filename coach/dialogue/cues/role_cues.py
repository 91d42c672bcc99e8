"""Cues of questions about the two jobs that have an answer of their own: who they report to, how to get there, what is in it."""

from __future__ import annotations

from coach.dialogue.cues.cue import Cue

LEAD_IN = (
    r"^\W*((and|so|but|ok(ay)?|well|hm+|hey|hi|btw|by the way|just curious|quick question|one question|sorry|also|then|oh|um+|cool"
    r"|thanks|right|please|pls|tell me|can you (say|tell me)|could you (say|tell me)|do you know|i wonder|i was wondering)\W+)*"
)
_JOB = (
    r"((a|an|the|any|your|this|that|such an?) )?((typical|usual|normal|good|real) )?"
    r"((ecom\w*|e-?commerce|marketing|online) )*(directors?|managers?)"
)
_THEY = rf"({_JOB}( of (e-?com\w*|online))?|they|he|she|that person|somebody like that|someone in that (job|role))"
_TO_BE = r"(be|become|being|becoming|get to be|make it as|work as|turn into|move up to|rise to|grow into|step up to)"

asks_who_is_above = Cue(
    "somebody asks who a director or a manager reports to",
    rf"\b(who|whom)\b( \w+){{0,3}} {_THEY}\b.{{0,25}}\b(report|reporting|answer|answering|answerable|accountable)( in)?( to)?"
    r"( (usually|normally|mostly|then|generally|typically|in most (firms|companies)))*\W*$"
    rf"|{LEAD_IN}(to whom|to who|whom to|under whom)\b( \w+){{1,2}} {_THEY}\b"
    rf"|\bwhom? (do|would|will|should) i (report|answer)( in)? to\b.{{0,12}}\b(as|in|if)\b.{{0,20}}\b({_JOB}|job|role)\b"
    rf"|\b(do|does|would|will|is|are) {_THEY}( \w+){{0,4}} (report|reporting|answer|answerable|accountable)( \w+){{0,2}} to\b(?! (me"
    rf"|us)\b)"
    rf"|\b(do|does) {_THEY}( still| also| even)? have (a boss|someone above|anyone above|bosses)\b"
    rf"|\b(who|what|which \w+)\b( \w+){{0,3}} (boss|superior|line manager)\b( of)?( {_THEY})\b"
    rf"|\bwho\b.{{0,30}}\b(boss|superior)\b.{{0,30}}\b(if i|as (a|an|the) (director|manager)|in (that|this) (job|role)|of {_THEY})"
    rf"|\bwho (do|does|would|will) ({_THEY}|i) (have|get) as (a )?boss\b"
    rf"|\bwho('s| is| sits| stands| comes)?( (directly|right|usually))? (above|over) ({_THEY}|them)\b"
    rf"|\bwho (manages|leads|bosses|supervises|runs) ({_THEY}|them)\W*$|\bis the (ceo|cmo|coo|cfo|owner) (the|their) boss\b",
)
asks_how_to_become = Cue(
    "somebody asks how to get into one of the jobs",
    # With a date a plan is asked for.
    rf"(?!.*\bin (a|one|two|three|five|\d+) (years?|months?)\b){LEAD_IN}how (do|does|can|could|would|might|did|should|to) ?(i|we|you"
    rf"|one|people|someone|somebody|anyone|a \w+|folks)?( like me)?"
    rf"( (actually|best|ever|even|realistically|normally|usually))* ({_TO_BE}|get|make it|move|go|land|reach)\b( \w+){{0,6}}"
    r" (director|manager)s?\b"
    rf"|{LEAD_IN}what (do|would|must|should|does|will)( \w+)? (i|you|one|someone|it) ((have|need) to )?(bring|need|have|take|know|show"
    rf"|be able to"
    rf" do)\b.{{0,25}}\b(for (it|that( (job|role))?|this|{_JOB})|to {_TO_BE} ({_JOB}|it|that|one))\W*$"
    rf"|{LEAD_IN}what('s| is) (the |a )?(usual |normal |best |typical )?(way|path|route|road|ladder) (in|into|to|towards"
    rf"|up to)\b.{{0,25}}"
    r"\b(director|manager|it|job|role)s?\W*$"
    rf"|{LEAD_IN}is it (hard|easy|difficult|possible|realistic) to {_TO_BE} {_JOB}\b",
)
asks_whether_a_way_in = Cue(
    "somebody asks whether a background leads to one of the jobs",
    r"\b(is|are|was|would)\b.{2,40}\b(an? |the )?((good|right|usual|common|typical|normal|bad|possible|decent|ok|okay|smart) )?"
    r"(way|path|route|start|step|basis|background|base|stepping stone) (in|into|to|for|towards)\b.{0,25}\b(director|manager)s?\b"
    rf"|\b(can|could) (i|you|one|someone|somebody|people)( \w+)? {_TO_BE} {_JOB}( of e-?com\w*)? (with"
    rf"|without(?! (any |a |my own |having )*(team|people|staff|reports|anyone|anybody)\b)|from|coming from|out of|having)"
    r" .{2,40}$"
    rf"|\b(can|could|do|does) .{{2,30}}\b(people|person|folks?|freelancers?|specialists?|agenc\w+)( \w+)? {_TO_BE} {_JOB}\b",
)
asks_how_hands_on = Cue(
    "somebody asks how hands-on one of the jobs is",
    rf"\b(do|does|would|must|should|can|will|need) {_THEY}( \w+){{0,2}} (code|program|design|do (any )?(coding|design|ads|the work)"
    rf"|write (code|copy)"
    r"|build (pages|sites|ads)|pack( \w+)?|work hands.on|get (their|the) hands dirty|know (how to code|html|sql))\b"
    rf"|\b(is|are) {_THEY}( \w+){{0,3}} (office|desk|hands.on|practical|technical|creative|meetings?|management)( (job|role|work|person"
    rf"|people))?"
    r"( or .{2,30})?\W*$"
    rf"|{LEAD_IN}what (would|will|do|must|should) (i|you|one) ((have to|need to) )?(miss|lose|give up|let go of|leave behind)\b.{{0,25}}"
    r"\b((about|of|from) (being|the) ((a|an) )?((ecom\w*|e-?commerce|marketing) )*manager( job| role)?|(if|when|once) (i|you|one)"
    rf" ((were|was|am|are|get|got) )?(a |promoted|mov\w+ up|{_TO_BE}|becomes?|became|w[ea](s|re)) ?.{{0,25}}|as (a |an )?(director"
    rf"|manager))\b"
    r".{0,20}$"
    rf"|\bhow (hands.on|technical|practical|creative) (is|are|does|must) {_THEY}\b|\bis it (more )?(an? )?(office|desk) (job|work)\b",
)
asks_which_numbers = Cue(
    "somebody asks which numbers one of the jobs goes by",
    rf"{LEAD_IN}(what|which)( \w+)? (numbers?|figures?|kpis?|metrics?|measures?|data|reports?)( \w+){{0,2}} {_THEY}\b"
    rf"|\b(what|which)( \w+)? (kpis?|metrics?)\b.{{0,20}}\b(for|of|in) ({_JOB}|that job|the job)\b"
    rf"|\bwhat (is|are) {_THEY} (measured|judged|rated) (by|on)\b|\bhow (is|are) {_THEY} (measured|judged)\b",
)
asks_about_title = Cue(
    "somebody asks which of the two jobs a title or their own job is",
    r"\bis (that|it|this|a|an|the)( [\w.-]+){0,5} the same (thing )?(as|like)\b.{0,30}\b(director|manager|head)s?\b"
    r"|\b(is|are|does) (a |an |the |my )?(head of|lead|vp|senior|trading|category|shop|store|online|growth|performance|digital)\b.{0,30}"
    r"\b(same|equal|count as|closer|nearer|more (like|of))\b.{0,30}\b(director|manager)s?\b"
    rf"|{LEAD_IN}(how|what) (would|do|should|could) (you|i|one) (call|name) my (job|role|title|position)\b"
    r"|\bwhat('s| is| would be)? (the )?(right |proper )?(title|name) (for|of) (my (job|role)|what i do)\b",
)
takes_up_other = Cue(
    "a short question leans on the one before and points to one job or the other",
    r"^\W*((and|so|ok(ay)?|but|what about|how about|also|then)\W+)+(for |with |of )?(an? |the )?((ecom\w*|e-?commerce|marketing) )*"
    r"(director|manager|other( (one|job|role|track|side))?|both)s?( of e-?com\w*)?"
    r"(\W+(then|track|job|role|one|more|less|or|than|that|the|same|better|worse|too|is it|also|does it|do they|get|gets|pay))*\W*$",
)
asks_pay_plainly = Cue(
    "somebody asks about pay in everyday words",
    rf"{LEAD_IN}(the )?(money|pay|salary|wages?|cash)\b\W+(what|how)('s|s| is| are| does)?\b.{{0,30}}$"
    rf"|{LEAD_IN}how (well|good|badly|high|decently|generously)?( is| are| do| does| would)?( \w+){{0,3}} (get |be )?(paid"
    rf"|pays?)\b( \w+){{0,2}}\W*$"
    rf"|{LEAD_IN}(and )?how much( money)? (do|does|would|will|can|could|is|are)? ?({_THEY}|i|you|one|people|it)\b.{{0,20}}"
    r"\b(gets?|makes?|earns?|paid|pays?|takes? home|brings? home|on)( (in|a|per) (\w+ )?(year|month|hour|germany|the \w+))?\W*$"
    rf"|{LEAD_IN}(is|are) the (money|pay|salary)\b( \w+){{1,7}}\W*$"
    rf"|{LEAD_IN}(is|are|would) ({_THEY}|it|that|this)( be)? (well|better|good|badly|highly)[ -]paid\b.{{0,25}}$"
    rf"|{LEAD_IN}(does|do|would|will) (it|that|this|{_JOB}|they) pay (well|more|better|much|ok|okay|good|enough)\b.{{0,20}}$"
    rf"|{LEAD_IN}(what|how much) (money|cash|pay) (do|does|would|will|is|can)\b.{{0,30}}$"
    rf"|{LEAD_IN}what('s| is| are) ({_JOB}|they) on\W*$|{LEAD_IN}what (can|could|would|will|should) i (expect to )?(earn|make|be paid"
    rf"|get paid|ask for)\b.{{0,20}}$",
)
asks_team_size = Cue(
    "somebody asks how large a team is usual",
    r"^\W*((and|so|but|ok(ay)?)\W+)*(is|are|was) (a team of )?(\d+|one|two|three|four|five|six|seven|eight|nine|ten|a dozen)( (people"
    r"|persons?|reports"
    r"|heads|juniors))?( (in|on|as|for) (my|a|the) team( size)?)? (a lot|many|much|big|large|small|few|little|enough|normal|usual"
    r"|typical|ok(ay)?|good"
    r"|not (many|much|a lot))( (for|as|of) .{2,25}| or not| then)*\W*$"
    rf"|{LEAD_IN}how (big|large|small) (is|are|should|must|does)( [\w']+){{0,3}} team( \w+){{0,5}}\W*$"
    rf"|{LEAD_IN}how many (people|reports|staff|persons|heads)( \w+)? (does|do|would|will|should|must) {_THEY}\b.{{0,25}}$",
)
_AGE = r"(i'?m|i am|im|at|being) \d\d( (years|yrs)( old)?| now| already)*\b"
_AGE_BEHIND = rf"\W+((and|but|because|cos|since)\W+)*{_AGE}"
_TOO_FOR = r"( (for|to|now|already|then|at)( \w+){1,5}?| now| already)*"
asks_whether_too_late = Cue(
    "somebody asks whether they are too old or too young for it",
    rf"^\W*({_AGE})?.{{0,40}}\b(do|would|did) (you|u) (really |also |not )?(think|say|feel|believe|reckon|mean)( that)? (i'?m|i am"
    rf"|it'?s|it is|i"
    rf"|one is)( (maybe|already|just|perhaps|not|probably))* too (late|old|young|early)\b{_TOO_FOR}({_AGE_BEHIND})?\W*$"
    # The age may stand in front or behind.
    rf"|^\W*{_AGE}.{{0,25}}\btoo (late|old|young|early)\b{_TOO_FOR}\W*$"
    rf"|^\W*((and|so|but|oh|ok)\W+)*(is|was|would|isn'?t|will) (that|this|it|the (result|level|reason))( be)? (just |only "
    rf"|also )*(cos|because|coz"
    rf"|cause|due to|since)( of)? (i'?m|i am|im|my) (so |too |already |just )*(old|young|age|years|\d\d)\W*$"
    r"|^.{0,60}\b(is it|is this|is that|am i|are you|isn'?t it|maybe|be|probably|or) (already |ever |not |just "
    r"|maybe )?too (late|old|young|early(?= for me| in my))\b(?! to (alter|change|correct|fix|edit|add|undo|redo|return|answer|go back"
    r"|stop|skip|start over|say|tell)\b)"
    r"( (for|to|now|already|then|at) .{1,35}| now| already)*\W*$"
    # "I'm too young for a team" answers a question about people.
    r"|^.{0,60}\b(i'?m|i am) (already |just |maybe )?too (old|young|late|early)( (for|to) (this|that|it|all (of )?(this|that)"
    r"|be(come)?( \w+){1,4}"
    r"|an?( \w+)? (change|start|switch|job|career|role|director|manager)( \w+){0,2}|change( \w+){0,2}|switch( \w+){0,2}))?"
    r"( now| already| i (guess|think|fear))*\W*$",
)
