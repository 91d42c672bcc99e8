"""Short messages whose words alone say what they are, wherever they arrive: no model is asked about them."""

from __future__ import annotations

from coach.dialogue.cues.cue import Cue

is_no = Cue(
    "a whole message is a no",
    r"^\W*(no|nope|nah|n|not really|wrong|don'?t|please don'?t|rather not|better not|i'?d add( something)?)\b[^?]{0,20}$",
)
is_shrug = Cue(
    "a message only says that nothing comes to mind ('idk', 'no idea', 'ugh')",
    r"^\W*((well|hm+|uh+m*|um+|er+m*|oh|honestly|sorry|tbh|to be honest|puh+)\W+)*(i )?(really )?"
    r"(idk|dunno|beats me|forg[eo]t|(don'?t|do not) (remember|recall)|haven'?t (got )?a clue|don'?t (really )?know|do not know"
    r"|no idea|no clue|not (really |so |too )?sure|unsure"
    r"|can'?t (say|remember|recall|think of (any(thing)?|one))"
    r"|maybe|perhaps|possibly|it depends|depends|(it'?s|its|that'?s) complicated|hard to say|difficult to say|ugh+|meh"
    r"|whatever|pff+|hm+|uh+|um+|er+m*|e+h+m*)"
    r"(\W+(really|tbh|honestly|sorry|right now|to be honest|yet|actually))?\W*$",
)
says_wrong = Cue(
    "a whole message only says that something was got wrong, not what is right",
    r"^\W*((hm+|no|well|but|sorry|hey|oh|actually|wait)\W+)*(you (have |'?ve )?(got|have|wrote|noted|understood|read|heard)"
    r"( (that|this|it|me))?( down)?( all)? wrong(ly)?( i (think|guess))?"
    r"|(that|this|it)('?s| is) not what i (said|meant)( (with|about|on)( the| my)? \w+)?|you (have |'?ve )?(misunderstood|misread"
    r"|misheard)( (me|that|it))?"
    r"|i (never|didn'?t|did not) (say|said|mean|meant|tell you|write|wrote) (that|this|it|so)"
    r"|(that|this|it)('?s| is| was) (all )?(wrong|not (right|true|correct|what i (said|meant|wrote))|incorrect)"
    r"|(scratch|strike) (that|it|this)|(that|this|it) (can'?t|cannot|doesn'?t|does not|didn'?t)( be| seem| sound"
    r"| look)( quite)? (right|true|correct))\W*$",
)
asks_for_help = Cue(
    "somebody wants to know what can be said here",
    r"^\W*(help( me)?( please)?|menu|options|commands|what can (you|i) (do|say|ask)( here)?|what (else )?can i say|how does this work"
    r"|what are my options)\W*$",
)
asks_why = Cue(
    "a whole message is a bare why, which asks for the reason of the open question",
    r"^\W*((but|and|ok(ay)?|so|hm+)\W+)*(why|why'?s that|why (this|that)( question| one)?|how come|what for"
    r"|why (do |would |should |are )?(you|i) (ask(ing)?|need|want)( (to know|that|this|it))*)\W*$",
)
asks_why_so = Cue(
    "a short question or complaint wants the reason of a result",
    r"\b(you|that|it|this)('s| is| have|'ve)? ?(clearly |really )?(over|under)(rat|scor|estimat|valu)(ed|es|e|ing) (me|it|that|this|my)\b"
    r"|^\W*((but|and|so|ok(ay)?|hm+|right|alright|well|yes|yeah|no|fine|oh|lol|wait|then|please|sorry)\W+)*"
    r"why( am i| is (it|that|this|my)| was| do i| did| only| not| so| just| such)?\b"
    r"(?!.*\b(ask|asking|need|want)\b)(\W+[\w.]+){0,7}\W*$",
)
asks_whether_needed = Cue(
    "somebody wants to know whether a question must be answered",
    r"^\W*(but |and |then |ok(ay)?,? |so )?(do i( really)? (have|need) to( (answer|say|tell you|do))?"
    r"|(must|should) i( really)? (answer|say|tell you|do)( to)?"
    r"|is (this|that|it)( one| question)?( really)? (mandatory|required|necessary|compulsory|obligatory))"
    r"( (this|that|it|all|everything|all (of )?(this|that|them|these|it)|(every|each)( single)?))?( questions?| one| too)?\W*$",
)
asks_whether_it_counts = Cue(
    "somebody wants to know whether something told counts",
    r"^\W*(but |and |so |ok(ay)?,? |well,? )*(do|does|did|will|would|is|are|was) (it|that|this|those|these|they|my|the|a|an"
    r"|(?!there\b)[a-z]+|\d+)"
    r"( (?!count|matter)([a-z]+|\d+)){0,4} (count(s|ed)?|matter|enough|a lot|too (much|little|few|small)|(considered|strategy"
    r"|strategic|tactics|tactical)"
    r"( or .*)?)\b( (as|for|against|here|to|towards?|in|too|at|if|when)\b.*)?\W*$"
    r"|^\W*(but |and |so |ok(ay)?,? |well,? )*(is|are|was) (it|that|this|those|these|(an?|the|my) [a-z]+( [a-z]+)??|[a-z]+ing( [a-z]+)??)"
    r"( (really|even|actually|already|still|also|considered|kind of|part of))* (leadership|leading|ecommerce|e-commerce|management"
    r"|managing)\W*$",
)
asks_which_is_better = Cue(
    "somebody wants to know whether one track is worth more than the other",
    r"^\W*(and |so |but )*(is|are|does|would|isn'?t|aren'?t) (it |being |be )?(a |an "
    r"|the )?(ecommerce )?(marketing )?(manager|director)s?\b.{0,30}"
    r"\b(worse|better|bad|less|lower|inferior|superior|beneath|a (failure|step down|loser))\b"
    r"|\bwhich( one| track| role)? is (the )?better\b(?! for (?!me\b))",
)
asks_what_comes = Cue(
    "somebody wants to know what comes out of this",
    r"\b(do|will|can|when do|when will|where do) i (get|see|receive) (the|my|a|any) (result|report|verdict|outcome|score)s?\b[^.,]{0,25}"
    r"\b(at the end|by (e-?)?mail|mailed|sent|afterwards?|here|right away|at once)\b|"
    r"\b(what|which) (do|will|would|can|am|did|shall) i (\w+ )?(get|receive|see|learn|end up with)\b.{0,20}\b(end|out of (it"
    r"|this)|after|here|this)"
    r"|\bwhat('?s| is) in it for me\b|\bwhat (happens|comes|do i get|will i get) (at the end|afterwards?|after (that|this|the last))"
    r"|\bwhat('?s| is) the (outcome|goal|purpose) of (this|it|the)\b(?! (one|question))",
)
asks_what_is_next = Cue(
    "somebody asks what of the interview is still to come",
    r"^\W*((so|and|ok(ay)?|then|right|well)\W+)*(what'?s|what is|whats|what comes) (next|left|still (to come|left|missing)|coming( up)?)"
    r"( (then|now|here))?\W*$",
)
asks_name = Cue(
    "somebody wants to know who or what the coach is",
    r"^\W*(and |so |but |hey |hi |ok(ay)? )*(what'?s|what is|what was|tell me|whats) (your|ur) name( again)?\W*$"
    r"|^\W*(and |so |but |hey )*who (are you|is this|made (you|this)|built (you|this)|created (you|this)|programmed you"
    r"|is behind (you|this))"
    r"( (exactly|really|anyway))?\W*$",
)
asks_what_this_is = Cue(
    "somebody who comes in wants to know what this is",
    r"^\W*((and|so|but|hey|hi|hello|ok(ay)?|um+|wait|sorry|hm+|(i'?m |i am )?((a bit|so|totally|really) )?(confused|lost"
    r"|puzzled))\W+)*(what('?s| is| are)? (this|that|all this|it|you)( (about|for|here|thing"
    r"|chat|bot|then|now|exactly|please))*"
    r"|what (do|can) you do( (for me|here))?|what is (it|this) (all )?about|where am i)\W*$",
)
wonders_what_fits = Cue(
    "somebody who comes in wants to know which job fits",
    r"^[^.?!]{0,50}\b(which|what|whether|if) ((sort|kind) of )?(a |an |the |this )?(job|role|track|path|career|position|direction)s?"
    r" (would |might |could )?(suits?|fits?|is (right|good|best|better|something) for|be (right|good|best) for) me( (best|better"
    r"|more))?\W*$",
)
asks_whether_safe = Cue(
    "somebody wants to know whether what they tell is safe",
    r"\b(is|are) (it|this|that|all this|everything|my (data|answers?|words)) (\w+ )?(safe|private|confidential|anonymous|secret)\b"
    r"|\b(are|r) (you|u) (secretly |also |even )?(record|track|sav|stor|log|monitor|spy)ing( (on )?(me|this|it|that|us|everything))?"
    r"( (chat|here|now|right now))*\W*$",
)
leaves = Cue(
    "somebody has to go",
    r"^\W*((oh|ok(ay)?|sorry|hey|ah|oops|well|look)\W+)*(i )?(just )?(gotta|got to|have to|need to|must|should)"
    r" (go|leave|dash|head (out|off)|hop off|run)\b(?! (to|through|over|into|for|the|a|our|my|by|with)\b)(\W+\w+){0,6}\W*$"
    r"|^\W*((ok(ay)?|sorry|hm+|well|but|i|no)\W+)*((don'?t|do not) (wanna|want to|feel like)|can'?t|cannot)"
    r" (do|doing|finish|finishing|go on with|continue)( (the rest|this|it|all of (it|this)|any more|more))?"
    r" (today|now|tonight|right now)\W*$",
)
comes_back = Cue(
    "somebody is back",
    r"^\W*((hi|hey|hello|ok(ay)?|so|right|no|sorry|i meant?|i said)\W+)*((and )?(i'?m|i am) back( (again|now|here|at (my"
    r"|the) (desk|computer|laptop|screen|keyboard)|from (my |the |a )?(lunch|break|call|meeting|phone)))*|back (again|now|here)"
    r"|(it'?s )?me again)\W*$",
)
regrets = Cue(
    "somebody regrets what they did, which puts nothing right",
    r"\b(i|we)?\W*(should|could|would|shouldn'?t|wish i)( have|'ve|of|n'?t have| had)"
    r" (?!been\b|read\b|(said|written|typed|put|told you|meant) (?!no\b|yes\b|so\b|stop\b|that\b|it\b))[a-z]+",
)
moves_on_alone = Cue(
    "a short question leans on the one before and names the other job",
    r"^\W*(and|what about|how about|and what about|and how about|ok(ay)? and) (for )?(a|an|the)? ?(ecommerce )?(marketing )?"
    r"(director|manager)s?( of ecommerce)?( then| one| role| track| job)?\W*$",
)
takes_up_again = Cue(
    "a message takes up what was just said to put it right",
    r"^\W*(no|sorry|oops|hm+|oh)?\W*(no |wait )?(hang on |hold on )?(actually|sorry|oops|i mean(t)?|wait|correction|make (that|it)"
    r"|should be|rather|wrong)\b|^\W*(nope|nah|no),? (?=\d)",
)
puts_right = Cue(
    "a short message puts a word or number in the place of what was just said",
    r"^\W*((it|that|this|which) )?should (have |'ve )?(be|been|say|said) \S+( \S+){0,4}\W*$|^\W*\S+( \S+){0,4},? i (mean|meant)\W*$"
    r"|^\W*(no|oops|sorry)\W+(no\W+)?(?=.*\d)(?!.*\b(i|we|did|do)\b)(\S+ ){1,3}\S+,? not \S+( \S+)?\W*$",
)
names_track = Cue("a message names one of the two jobs", r"\b(director|manager)s?\b")
wants_more = Cue(
    "somebody wants to hear more of what was just said",
    r"^\W*((ok(ay)?|yes|yeah|sure|please|and|can you|could you|would you|i(?:'d| would) like to)\W+)*"
    r"((tell|say|give|show|hear)( me)? )?((a (bit|little) )?more( (about|on|of) (that|this|it))?|(some )?more details?"
    r"|the (long|longer|full|whole) (one|version|answer|explanation)|elaborate( on (that|this|it))?|(go )?in(to)? (more )?detail"
    r"|the rest( of (it|that))?|what else)( please)?\W*$",
)
is_asking = Cue(
    "a message has the form of a question or a request for information",
    r"\?|^\W*((so|and|ok|but|please|well|hang on|hold on|wait|sorry|hey|n|hm+)\W+)*"
    r"(what|why|how|who|whom|whose|which|when|where|do|does|did|is|are|am|can|could|should|would"
    r"|will|tell|explain|show|give|remind|define|whats|hows|r (?=you\b|u\b))\b"
    r"|^\W*((oh|btw|by the way|um+|hm+|also|ah|and|so|quick (q|question)|one (more )?(thing|question))\W+)+"
    r"(what|why|how|who|which|when|where|whats|hows)\b",
)
greets = Cue(
    "a message begins with a hello",
    r"^\W*(hi|hiya|hello|hey|hallo|howdy|greetings|good (morning|afternoon|evening|day))\b",
)
asks_own_name = Cue(
    "somebody asks for the name that they gave",
    r"^\W*((and|so|hey|oh|but|btw|by the way|sorry|ok(ay)?|(do|did) you( (still|even|also))? (know|remember|save|note|get|keep|have|catch"
    r"|write down)|remember|can you (say|tell me)|tell me)\W+)*(what('?s| is| was)|whats)? ?my (first )?name"
    r"(\W+(again|btw|by the way|then|now|please|pls|down|called))*\W*$"
    r"|^\W*(so |and |btw |by the way )*what do you call me( now)?\W*$",
)
starts = Cue(
    "a message is the bare word to begin, as on the button",
    r"^\W*((ok(ay)?|right|alright|yes|sure|fine|good)\W+)?(start|begin|(let'?s|lets) (start|begin|go|do (it|this))|i'?m ready|ready"
    r"|start now|start please|start the interview)\W*$",
)
asks_recall = Cue(
    "a short question is about what was told so far",
    r"^\W*((and|so|ok(ay)?|but|wait|hm+|remind me|tell me|can you (say|tell me|repeat|remind me)|what was it)\W+)*"
    r"(what (all )?(have|did|do) i (already )?(told|tell|said|say|given|give|answer(ed)?)( (you|so far|already|before))*"
    r"( (about|on|for|to|in|under)( the| my)? \w+( \w+)?)?"
    r"|(show me )?what ((do|have|did) )?you('ve)? (got|have|get|put|noted?|written|recorded)( down)? (for|on|about|of|under|from)"
    r" (me|my \w+( \w+)?|teams?|people|strategy|data|ecommerce|money|value|the \w+( (part|question|bit))?)( so far)?"
    r"|what i('ve| have)? (said|told you|answered)( so far)?( (about|on|for) (the |my )?\w+( \w+)?)?"
    r"|what (do|have|did|are) you (already )?(know(ing)?|noted?|recorded?|got|have|remember|understood|learn(ed|t)|wr(o|i)te|written"
    r"|taken)"
    r"( down)? (about|on|of|from) (me|my \w+( \w+)?)( so far)?|what (are|is in) (my|your) (answers|notes)( so far)?"
    r"|how (many|much|long)( \w+){0,2} did i (say|tell you|mention)|what (was|were) my answers? (about|on|to|for|in) (the "
    r"|my )?\w+( \w+)?|(what|which) (was|were) (my|the) (last|first|previous) (answer"
    r"|message)s?"
    r"|(so )?(what|which|what all) (questions?|topics?|ones?|things?)? ?(have|did) i (not |n'?t )?(yet )?(skip(ped)?|answer(ed)?"
    r"|miss(ed)?|left out|leave out)"
    r"( (yet|so far|already))?|what ((do|have|did) )?you (have|got|noted?|written|kept)( down)?( (for|on|about) me)?( so far| now"
    r"| until now)?"
    r"|(did|have) you (get|got|noted?|understand|understood|catch|save[d]?) (my|the(?! question)) [\w ]{3,25}|what (was"
    r"|were) my [\w ]{3,25}( again)"
    r"|(did|have) i (already )?(mention(ed)?|say|said|tell|told|give|given)( you)?\b[^.?!]{0,40}"
    r"|what( [\w&]+){0,3} (did|have|do) you (just )?(write|written|take|taken|note|noted|put)( that| it)?( down)?[^.?!]{0,30}"
    r"|(what('s| is| was) )?my [\w ]{2,25} (in|on|from) (your"
    r"|the|my) (notes?|records?|answers?)"
    r"|which( of (these|those|the \w+))? did i (skip|answer|leave out)"
    r"|(did|have) i (already |not )*(answer(ed)?|said|say|tell|told you|told)( you)? (that|this|it)( already)?)\W*$",
)
wants_recall = Cue(
    "a question about the result asks for what was told, not for levels",
    r"\b((told|tell) you|what i (told|said|wrote|answered)|(my|the) (last|first|previous|earlier) (answers?|messages?)"
    r"|(you|do you) (got|get|have|know|noted?|kept|keep) (of|from) me|(get|got|have|noted) (from|of) me|have i (said|told|given"
    r"|shared)|did i (say|tell|give|write)|i(?:'ve| have)? said|my answers|my notes|your notes"
    r"|noted|(did|have) you (note|write|written|record|recorded|keep|kept|remember)\b.{0,20}\b(me|my|i)"
    r"|you (know|have|got|learn(?:ed|t)|wrote|written|remember|understood?)( down| noted)? (about|on|of|from) me"
    r"|what (have|did|do) you (understood|understand|noted?|got|recorded?|written|write|heard?)( down)?( so far)?\W*$"
    r"|\b(have|got|get|kept|keep|know|noted|recorded|written) (on|about|for) me\b|\b(my|the) (whole |full )?record\b|(say|read|tell"
    r"|play) (me )?back my\b"
    r"|\b(got|have|put|written) down\b|\bon file\b|(have|did|do) you (understood|understand)\b.{0,40}\b(so far|me|my)\b|(wrote"
    r"|written) down|sum(marise|marize| up) (what|my|it"
    r"|me|so)|recap|read (it|that|them|my|me) back)\b",
)
wants_rewording = Cue(
    "the question should come again in other words",
    r"\b((an)?other|different|simpler|easier|plain(er)?) (words?|way|terms|english)\b|\b(re-?phrase|reword|simplify|simpl(er|y)"
    r"|differently|plainer|clearer|easier|more (clearly|simply|plainly|easy|simple|clear|plain))\b",
)
asks_for_example = Cue(
    "somebody asks for an example of an answer",
    r"^\W*((ok(ay)?|and|so|please|like|hm+)\W+)*((can|could|would) you |do you have |give( me)? |show( me)? |have you got "
    r"|is there |maybe )*"
    r"(please )?(give( me)? |show( me)? |make )?(an?|some|any|one|for) (examples?|instances?|hints?|clues?)( (please|pls|answer"
    r"|of (that|it"
    r"|this|an answer)))*\W*$"
    r"|^\W*(like|such as) what\W*$|^\W*examples?( please| pls)?\W*$",
)
wants_example = Cue(
    "somebody asks what a question means or what an answer looks like",
    r"\b(examples?|for instance|such as|like what|understand|unclear|confus\w+|what (is|are|does|do you mean)|mean(ing)?"
    r"|kind of (answer|reply|thing)"
    r"|answers? looks?|good answer|should i (say|answer|write))\b",
)
_yes = Cue(
    "a message begins with a yes",
    r"^\W*(yes|yep|yeah|yea|ya|yup|y|k|kk|sure|ok|okay|correct|right|exactly|that'?s (right|it|fine)|please do|go ahead|go for it|do it"
    r"|take it|fine|true|absolutely|of course|definitely|certainly)\b[^?]{0,20}$",
)
_takes_back = Cue(
    "something shall not be done after all",
    r"\b(never ?mind|forget (it|that)|leave (it|that|everything|them)|keep (it|them|that|everything|my|what)|don'?t|do not|wait|stop"
    r"|cancel|changed my mind|rather not|not yet|not now)\b",
)
_SIGNS = {
    "affirm": set("👍✅👌✔☑🆗"), "deny": set("👎❌🚫✖"), "thanks": set("🙏"), "greet": set("👋"),
    "chitchat": set("😂🤣😄😃😀😊🙂😉😅😁😆❤🎉😎🤩"),
}  # fmt: skip
_SKIN_AND_FORM = frozenset("️‍🏻🏼🏽🏾🏿")
_onward = Cue(
    "the questions shall go on",
    r"^\W*(ok(ay)?|right|so|anyway|alright|now|no|please|sorry)?\W*(and )?((let'?s|lets|can we|we can) )?((get|go|come) )?"
    r"(back to (it|us|this|the (interview|questions?|topic))|on with (it|the (interview|questions?))|where were we)\W*$",
)
_no_stop = Cue(
    "a stop is taken back",
    r"^\W*((no|nope|nah|oh|oops|hm+|actually|sorry|nvm|never ?mind|ok(ay)?|wait|(i )?changed my mind"
    r"|on second thoughts?)\W+)*(no )?(wait|don'?t stop|keep going|go on|carry on"
    r"|i didn'?t mean (that|to stop|it)|not yet"
    r"|(let'?s|lets) (go on|carry on|continue)|continue)\W*(no|please|then|sorry)?\W*$",
)


def is_yes(text: str) -> bool:
    """Whether a whole message is a yes."""
    return _yes(text) and not is_no(text) or sign_act(text) == "affirm"


def takes_back(text: str) -> bool:
    """Whether a short reply to "shall I really?" means that it should not be done."""
    return is_no(text) or (len(text.split()) <= 8 and _takes_back(text))


def sign_act(text: str) -> str:
    """The dialogue act of a message that is only one emoji (or the same one again), or "" for any other."""
    signs = {sign for sign in text if not sign.isspace() and sign not in _SKIN_AND_FORM}
    return next((act for act, known in _SIGNS.items() if len(signs) == 1 and signs <= known), "")


def wants_the_rest(text: str) -> bool:
    """Whether a message asks for what was left out of the latest reply, where something was."""
    return wants_more(text) or goes_on(text, stopped=True)


def goes_on(text: str, stopped: bool) -> bool:
    """Whether a message asks to go on with the questions; once ``stopped``, taking that back does too ("no wait")."""
    return _onward(text) or (stopped and _no_stop(text))
