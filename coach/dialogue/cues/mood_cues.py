"""Surface cues of messages that tell how somebody feels about themselves, not what they did."""

from __future__ import annotations

from coach.dialogue.cues.cue import Cue

_MUCH = r"(really |so |very |pretty |quite |a bit |kinda |kind of |just |such |only ){0,4}"
_I_AM = r"\b(i'm|i am|im)"
feels_low = Cue(
    "somebody feels low or doubts themselves",
    rf"({_I_AM}|\bi (still |just |really |do |always )*feel|^\W*(still )?(feel|feeling)|{_I_AM} feeling) {_MUCH}(sad|low|down|depressed"
    r"|awful|terrible|miserable|worthless|useless|hopeless|burn(ed|t) ?out|heartbroken|scared|desperate)\b(?=\W*$|\W+(today|now"
    r"|right|tbh|honestly|about|lately|these|at"
    r"|because|since|and|but))"
    rf"|({_I_AM}|\bi feel) {_MUCH}(like )?(a |an )?(failure|fraud|impostor|imposter|loser)\b"
    rf"|({_I_AM}|\bnot sure (if |that )?{_I_AM}) (not )?(good enough|cut out|smart enough|clever enough) (for|to)\b"
    rf"|{_I_AM} (too (dumb|stupid|old|slow) for|not good enough)\b|\b(i )?(hate|can'?t stand) my (job|life)\b",
)
_LEAD = (
    r"^\W*((wow|oh|ouch|ok(ay)?|well|hm+|ugh+|and|but|so|then|god|man|omg|gosh|honestly|tbh|lol|great|right|yeah|pff+|damn|no|haha|jeez"
    r"|oof|sorry|phew|whoa|yikes|auch|meh)\W+)*"
)
_BAD = (
    r"(a |an |such a |just |really |too |so |simply |completely |totally |kind of |that |only |pretty |basically |not )*"
    r"(rubbish|bad|worthless|useless|stupid|hopeless( case)?|failure|loser|crap|shit|terrible|awful|dumb|no good|good for nothing"
    r"|not good enough|fraud|weak|nobody|joke|disappointment|below average|mediocre|incompetent|lost cause|idiot)"
)
takes_it_hard = Cue(
    "somebody is hurt or discouraged by their result",
    rf"{_LEAD}((that|this|it)('?s| is| was| feels like) )?(a )?(punch|kick|slap) in(to)? the (gut|stomach|teeth|face)( (that|this"
    rf"|one))*\W*$"
    rf"|{_LEAD}(cool |nice |great )?(so )?(i |i'?ve |all )*(wasted|threw away|lost) .{{1,15}}\b(years|time|career"
    rf"|life)( (for nothing|then))*\W*$"
    rf"|{_LEAD}(is|was) (it|this|that)( even| still| all| really)* worth (it|trying|the (effort|trouble)|applying)( (at all|for me"
    rf"|then|now))*\W*$"
    rf"|{_LEAD}((that'?s|this is|it'?s) )?not what i('d| had| have)? (hoped|expected|wanted|wished|thought)( for| to (read|hear|see)"
    rf"| i'?d get)?\W*$"
    rf"|{_LEAD}(i'?ll |i will |i'?m |i am )?(never|not|no) (ever )?(be |a |going to be )*director( for me| then| material| ever)*[^\w?]*$"
    rf"|{_LEAD}(brilliant|typical|figures|great|of course|wonderful)?\W*(i )?(knew|guessed|feared) (it|that|as much|so)\W*$|"
    rf"{_LEAD}(that|this|it|which)?( result| verdict| score)?('?s| is| was| sounds| feels| seems| comes across)? ?{_MUCH}(a "
    rf"|an )?(bit |little"
    r" )?(harsh|brutal|rough|cruel|tough|cold|disheartening|discouraging|demotivating|sobering|demoralising|demoralizing|gutting"
    r"|mean|blow"
    r"|bitter|slap in the face|hard to (read|hear|take|swallow))"
    r"( (to (read|hear|take|swallow|see)|though|tbh|honestly|result|on me|one|now|of you))*\W*$"
    r"|^\W*(ouch+|oof+|auch|yikes|oh no+|oh dear|damn|that (hurts?|stung|stings))\W*$"
    rf"|{_LEAD}(is|isn'?t) there {_MUCH}(any |no |still )*hope( left)?( for me| at all| then| still)*\W*$|{_LEAD}(any|no) hope( left)?"
    r"( for me| then)*\W*$"
    rf"|{_LEAD}(i )?(had |'d )?(expected|hoped for|hoped|wanted|wished for|thought i'?d (get|do|be)) {_MUCH}(more|better|a better \w+"
    r"|something (else|better)|higher)( (than this|than that|than (it|so little)|to be honest|tbh|honestly))*\W*$"
    rf"|{_LEAD}(what|such) an? (disappointment|let.?down|blow|disaster)\W*$"
    rf"|{_LEAD}(i )?(may|might|should|can|could) as well (just )?(give up|quit|stay where i am|forget it)( (then|now|on it))*\W*$"
    rf"|{_LEAD}(i'?ll|i will|i'?m|i am) (probably |just )?(never|not) (ever )?(gonna |going to )?(make it|get there|be good enough"
    r"|(be|become) (a )?director)( then| now)*\W*$",
)
# In small talk these are signs of a bad time; in an answer they may be anything.
sounds_troubled = Cue(
    "small talk speaks of something sad or hard",
    r"\b(sad|cry|crying|cried|tears|hurts?|hurting|stings?|awful|miserable|nightmare|lonely|worthless|hopeless|ashamed"
    r"|embarrass\w*|guilty"
    r"|afraid|scared|anxi\w+|worr(y|ied|ies)|nervous|panic\w*|stress\w*|overwhelm\w*|exhaust\w*|burn(ed|t|ing) out|burnout|hospital"
    r"|surgery"
    r"|in therapy|therapist|depress\w*|divorce\w*|break-?up|funeral|grie(f|ving)|rejected|ignored|bullied|underpaid|stuck"
    r"|impost[eo]r"
    r"|adhd|autis\w+|dyslexi\w+|struggl\w+|falling apart|fell apart|gutted|give up|gave up|heartbroken|broken|heart isn'?t|messed up"
    r"|screwed up|lost (my|our|a|the)|nobody (cares|likes|wants)|can'?t (sleep|focus|cope|concentrate)|not (good|smart|clever) enough"
    r"|let (me|them|everyone) down|too much for me|rough|sick of|had a (row|fight)|shouted at|yelled at|unfair)\b",
)
doubts_worth = Cue(
    "somebody asks whether they are no good",
    rf"{_LEAD}why (would|should|will) (anyone|anybody|they|somebody|someone|any (company|boss|firm)) (ever |even )?(pick|hire|want"
    rf"|choose|take"
    r"|trust|promote|follow|listen to) me\b.{0,40}$|"
    rf"{_LEAD}((does|do|did|would|will) (that|this|it|all this|the result) (make|mean|say)( that)?( me| i'?m| i am)|am i|i'?m|i am"
    rf"|do you (think|mean|say)( that)? i'?m|you (think|mean|say)( that)? i'?m|i guess i'?m) (then )?{_BAD}"
    r"( (at (this|all)|then|for (a |the |it|that|this|director|manager|leading)\w*( \w+)?|or (what|something)|person|leader|manager|boss"
    r"|now|compared to (the )?others))*\s*\?+\W*$"
    rf"|{_LEAD}(does|do|would) (that|this|it) make me {_BAD}|{_LEAD}so (i'?m|i am|am i) {_BAD}( then)?\W*$",
)
asks_if_enough = Cue(
    "somebody asks whether they are good enough for one of the jobs",
    rf"{_LEAD}(am i|would i be|could i be|will i be|(do )?(you|u) think (that )?(i'?m|i am|i'?d be|i would be)) "
    r"(really |already |actually |even |ever )*(good|strong|senior|experienced|skilled|qualified|smart|clever) enough"
    r"( (for|to|as|at) (a |an |the |be |become |this |that |it|do |apply )*[\w-]*( \w+){0,4}| yet| already| now| then| or not)*\W*$",
)
_JOB = (
    r"((the|a|an|that|this|any|such|one of (the|these|those)) )*"
    r"(((director|manager|ecom\w*|e-commerce|marketing|of|jobs?|roles?|positions?|posts?|directors|managers)\b ?)+)"
)
_READY_FOR = rf"( (to (apply|be|become|go|step up|move up)|for)( (for|to|as))?( {_JOB})?)?"
asks_whether_to_apply = Cue(
    "somebody asks whether to apply, whether they are ready for a job or what chance they have",
    rf"{_LEAD}((simply|yes or no|be honest|what does (that|this) mean|in short)\W+)*"
    r"(((should|shall|could|can|may) i|do you think i (should|could)|is it worth|would you( advise me to)?|does it make sense to)"
    rf" (now |already |even |still |really |just )*(apply(ing)?|go for|going for|try for)( now| already| yet)?( (for|to|as))?( {_JOB})?"
    rf"|(am|would) i (already |really |even )*(be )?ready( (yet|now|already))?{_READY_FOR}"
    r"|(do|would|will) i (even |really |actually )*(have|stand) ((a|any|some|good|real|fair|no) )*(chances?|shot)"
    rf"( (if i apply|of getting|at|for|with|as|to get|to be|to become)( {_JOB})?)?"
    rf"|((do|would) you think )?(would |will |could )?(i|i'?d) (really |ever |actually )*get {_JOB}|what are my chances)"
    r"( (now|then|already|yet|or not|or wait( a (year|bit|while))?|yes or no|if i apply|anyway|next year|at \w+( \w+)?|in my place))*\W*"
    r"(yes or no\W*)?$",
)
thanks_for_nothing = Cue(
    "somebody thanks in mockery",
    r"^\W*((well|ok|great|oh|wow|gee|so)\W+)*(thanks?|thx|ty|thank you|cheers)( (you|so much|a lot|very much|a bunch))* for (nothing"
    r"|absolutely nothing|wasting my time|that waste|the waste|this waste)(\W+(mate|then|lol|bot|really|dude|man|i guess|of (my"
    r" )?time|you \w+))*\W*$|^\W*(gee,? thanks|well,? that was"
    r" (useless|pointless|a waste( of (my )?time)?))\W*$",
)
asks_if_feeling_is_normal = Cue(
    "somebody asks whether it is normal to feel as they do",
    rf"{_LEAD}(is|isn'?t|was|would) (it|that|this) {_MUCH}(normal|ok(ay)?|wrong|weird|strange|natural|common|silly|stupid|bad|human"
    rf"|usual)"
    r" (to (still )?(feel|be (sad|upset|nervous|scared|afraid|angry|ashamed|anxious|jealous)|cry|worry)|that i('m| am| still)* (feel|cry"
    r"|worry|sad|nervous|scared|afraid|upset))\b.{0,40}$"
    rf"|{_LEAD}(do|does|did) (other people|others|everyone|everybody|people|anyone( else)?|most people|all \w+) (also )?(feel|worry|get"
    r" nervous|struggle)( (like|so|this|that|the same|bad|too|about (it|this|that)|way|as well|nervous|sad))*\W*$",
)
_BEFORE = r"((sorry|but|and|oh|ok|hi|hello|because|so|hey)\W+)*"
_IS_THAT_OK = (
    r"(\W+(and |so |but )*((is|will) (that|it|this)( be)? |(that|it)('?s| is) )?(ok(ay)?|fine|alright|all right|a problem|bad|enough"
    r"|no problem"
    r"|not a problem|possible|good enough|too bad)( (for you|for this|or not|with you))?)?"
)
excuses_english = Cue(
    "somebody excuses their English",
    r"^\W*((sorry|but|oh|hi|hello)\W+)*(i'?m|i am) not (so |very |too |that |really )?(good|strong|fluent|perfect) (in|at"
    r"|with) english\b.{0,40}$"
    r"|^\W*((sorry|excuse me|please excuse|pardon|but|because|so|that|for|hi|hello|hey)\W+)*my (bad |poor |broken )?english"
    r"( is|'s)?( (very|really|so|not|a bit|little|too|so))*( (bad|poor|good|great|weak|perfect|well|basic|broken))?"
    rf"(\W+(sorry|excuse me|i know|i am sorry|i'm sorry))?{_IS_THAT_OK}\W*$"
    rf"|^\W*{_BEFORE}i ((only|just) )?(speak|write|know|understand|read)( only| just)? (a )?(little|basic|bad|poor|simple|not much"
    rf"|bit of|not"
    rf" (so )?good)( bit)?( of)? english( (only|well|sorry|so well|very well))*{_IS_THAT_OK}\W*$"
    rf"|^\W*{_BEFORE}(do |can |will |did )?(you|u) (understand|read|get|follow) my (bad |poor |broken |simple )*english( (ok|well|at all"
    rf"|though|so far|enough))*\W*$"
    rf"|^\W*{_BEFORE}(is|was) my (bad |poor |simple )*english (ok(ay)?|good enough|fine|a problem|too bad|bad|understandable|clear"
    rf"|alright)"
    r"( (for (you|this|it)|enough))*\W*$",
)
