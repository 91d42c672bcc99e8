"""Surface cues of short messages about the way through the interview: another topic first, no skip after all, a refusal."""

from __future__ import annotations

from coach.dialogue.cues.cue import Cue

_ASKED = r"^\W*((ok(ay)?|so|then|well|please|pls|hm+|and|but|actually|sorry|wait|um+|no|oh)\W+)*"
_THE_TOPIC = (
    r"(the |my )?((part|bit|question|section|one)s? (about|on|of) )?(the )?[\w&-]+( \w+)?( (bit|part|question|section"
    r"|one)s?)?( (first|now|next))?\W*(please|pls)?\W*$"
)
wants_topic_first = Cue(
    "somebody wants another topic before this one",
    r"^\W*((ok(ay)?|so|then|well|please|alright|hm+|and|but|actually|sorry)\W+)*"
    r"(can|could|may|shall) (we|i|you) (please )?(do|start with|begin with|take|answer|cover|talk about|go to|jump to)\b.{2,30}"
    r"\b(first|now|next|before (that|this))\W*$"
    r"|^\W*(let'?s|lets|i('d| would) (like|prefer|rather)( to)?) (do|start with|begin with|take|answer|cover|talk about|go to|jump to)\b"
    r".{2,30}\b(first|now|next|before (that|this))\W*$|^\W*[\w ]{3,20} first,? (please|pls)\W*$"
    rf"|{_ASKED}((can|could|may|shall) (we|i|you)|let'?s|lets|may i) (please )?"
    rf"((skip|jump|move|go|hop)( (ahead|straight|right|on|over|forward))* (in)?to|(start|begin) with) {_THE_TOPIC}"
    rf"|{_ASKED}(skip|jump)( (ahead|straight|right|on|over|forward))* (in)?to {_THE_TOPIC}",
)
wants_only_topic = Cue(
    "somebody wants one topic and no other now",
    r"^\W*((ok(ay)?|so|then|well|please|pls|but|actually|sorry|can we|could we|let'?s|lets|i'?d like|i want|i'?d rather)\W+)*(only|just)"
    r" ((do |take |answer |cover |ask (me )?(about )?|talk about )(the |about )*[\w&' -]{3,25}( (part|questions|topic|bit))?"
    r"|(the |about )*[\w&' -]{3,25} (part|questions|topic|bit|please|pls))( (today|now|please|pls|for now|this time|right now"
    r"|first))*\W*$",
)
rules_out_topic = Cue(
    "somebody wants nothing of one topic",
    r"^\W*((ok(ay)?|so|please|pls|but|sorry|and)\W+)*"
    r"(no|nothing (about|on)|without|leave out|skip|drop)( more| the| my)* [\w&' -]{3,25}"
    r" (stuff|questions|things?|part|topic|please|pls)( (please|pls|today|now|for me))*(\W+(leave|skip|drop) (it|that|this))?\W*$",
)
says_please = Cue("a wish is put as one", r"\b(please|pls|questions?|topics?|today|for (me|now)|ask me|can we|could we|let'?s)\b")
takes_back_skip = Cue(
    "somebody wants to answer what was just left out after all",
    r"^\W*((no|wait|hm+|oh|sorry|never ?mind|actually|ok(ay)?|please)\W+)*(don'?t|do not) (skip|leave) (it|that|this)( one| out)?\W*$"
    r"|^\W*((no|wait|oh|sorry|oops|hm+)\W+)*(i )?(didn'?t|did not|never) (mean|want|meant|intend) to (skip|pass on|leave out)"
    r"( (it|that|this|those|these|them)( one| question| two)?)?\W*$"
    r"|\b(un-?skip|undo (the|that|my) skip)\b|^\W*((no|wait|hm+|oh|sorry|actually|hang on|hold on|ok(ay)?)\W+)*"
    r"i(('?ll| will| can| want to| do want to|'?d like to| would like to)"
    r" answer (it|that|this)( one| question)?( after all| now)?|'?d answer (it|that) (after all|now)"
    r"|( (only|just|accidentally))* (skipped|passed( on)?|left out|hit skip( on)?|pressed skip( on)?)( (it|that|this"
    r"|the last)( one| question)?| one)?"
    r" (by (mistake|accident)|accidentally|too (fast|quickly|early))"
    r"|( do| actually)* (have|got) an answer( (for|to|on) (it|that|this)( one)?)?( after all| now)?)\W*$",
)
_WONT_TELL = (
    r"((i'?d |i would |i |we'?d )?(rather|prefer|better) not( to)? (say|talk|share|give|name|tell|go into)( you| about)?"
    r"|(i |we )?(can'?t|cannot|can not|may not|won'?t|don'?t (want|like) to) (share|give|tell|say|disclose|name|talk about)( you)?"
    r"|((i'?m|i am|we'?re|we are) )?not allowed to (share|give|tell|say|disclose|name|talk about)( you)?)"
)
_FIGURES = (
    r"((any|the|my|our|exact|real|those|these|sales|revenue|budget) )*(numbers?|figures?|amounts?|details)"
    r"( here| there| now| on (that|this))?"
)
_SECRET = (
    r"((it|that|this|they|the (numbers|figures))('?s| is|'re| are) )?((all|quite|rather|too) )?"
    r"(confidential|private|secret|under (an )?nda|nda|personal)"
)
refuses = Cue(
    "a whole message declines to answer",
    r"^\W*((sorry|no|nah|nope|hm+|well|um+)\W+)*(i'?d |i would |i )?((rather|prefer|better) not( to)?( (say|answer|tell"
    r"|share)( (that|this|it))?)?"
    r"|(prefer|want) to keep (that|this|it) (to myself|private)|no comment|won'?t (say|tell|answer)( (that|this|it))?"
    r"|(that'?s |it'?s |this is )?(private|confidential|sensitive|(a )?(bit|little|too)( too)? (personal|sensitive"
    r"|private))( that| this)?"
    r"|(honestly |really |i'?ll )*pass( on (this|that|it)( one)?)?|(i'?m|im) (good|fine|all right)( (thanks|without|here))?"
    r"|no,? (thanks|thank you|thx)|(i )?(don'?t|do not) (wanna|want to|feel like it)|never ?mind( (this|that|it)( one)?)?"
    r"|not (telling|saying)( you)?( that)?)\W*((sorry|thanks|please)\W*)?$"
    rf"|^\W*((sorry|no|well|hm+)\W+)*({_WONT_TELL} {_FIGURES}(\W+(sorry|please|{_SECRET}))*|(not|no) {_FIGURES}\W+{_SECRET}"
    rf"|{_SECRET})(\W+(sorry|please))*\W*$",
)
keeps_old = Cue(
    "what was reopened shall stay as it was",
    r"\b(never ?mind|keep (it|that|what|my|the (old|first|earlier))|leave (it|that) (as|like|how)|changed my mind|as it (was|is)"
    r"|stick (with|to))\b|^\W*((actually|no|nah|nope|oh|ok(ay)?|hm+|sorry|wait|well)\W+)*"
    r"((leave|keep|forget) (it|that|this)( (then|alone|please))*\W*)+$|^\W*((actually|no|oh)\W+)*don'?t bother\W*$",
)
asks_about_replying = Cue(
    "somebody asks what happens if they reply so",
    r"\b(what|how) (happens |about )?if i (don'?t|do not|can'?t|cannot) (know|remember|recall|have)( (the|any|my|all))?( exact)?"
    r"( (numbers?|figures?|details?|it|that|them|everything))?( (exactly|any ?more))?\W*$"
    r"|\bif i (just |only |simply )?(((say|answer|type|write|put)(?! for\b)\b( (no|none|nothing|nobody|yes|idk|something wrong|that"
    r"|nothing at all))?)"
    r"|(skip|refuse|leave)( (it|this|that|one)( out)?)?|don'?t (answer|know|want|say)( (it|this|that))?|can'?t (say|answer"
    r"|remember))( here)?\W*$",
)
leaves_out = Cue(
    "somebody does not want a topic asked about",
    r"^\W*((hm+|wait|ok(ay)?|sorry|please|no|so|well|um+|actually|hey|and|but)\W+)*"
    r"((can|could|may|shall) (we|i|you) |(let'?s|lets) |i('d| would) (like|prefer|rather)( to)? |i want to |(you can"
    r"|we can) )?(just |please )?"
    r"(skip(?!( (ahead|straight|right|on|over|forward))* (in)?to\b)|leave out|leave .{2,25} out|pass on|drop|omit|move past)\b"
    r"|^\W*((no|sorry|please|well|hm+)\W+)*(i ?)?(don'?t|do not|dont|won'?t|('d |would )?(rather|prefer) not( to)?"
    r"|cannot|can'?t|may not"
    r"|(am |'m )?not (sure|keen|happy|comfortable)( (that|if|whether))?( i)?|am not allowed to)( (want|like"
    r"|wish)( to)?)? (to )?(talk|speak|answer|discuss|say|go|share|disclose)\b.{0,12}\b(about"
    r"|on|into|anything|questions)\b"
    r"|^\W*((no|sorry|please|well|hm+|and|but)\W+)*i? ?(('?d |would )?(rather|prefer) not( to)?|(don'?t|do not|dont) want to)"
    r" (talk|discuss|share|disclose|do|mention)( (my|our|the|any))? (money|numbers?|budgets?|figures?|data|revenue|people|teams?|staff"
    r"|strategy|plans?|p ?& ?l)( (stuff|part|questions?|later|here|now|today|too|please|btw|by the way|at all|with you))*\W*$",
)
skips_after = Cue(
    "a message ends with the wish to leave the question out",
    r"^\W*(nope|no|nah)\W+(next|skip|pass)( (this|that|one|it|question|please))*\W*$|[,.;!]\s*(so |then |please |let'?s |lets "
    r"|can we |i'?d |just )*(skip|next( question)?|pass|leave)( (it|this|that"
    r"|on))?( (one|question|out))?( please| pls)?\W*$",
)
skips_curtly = Cue(
    "a message is a bare skip with a word to the coach behind it",
    r"^\W*((ok(ay)?|no|nah|just|please)\W+)*(skip|pass|next)( (it|this|that|please|one|question))*\s*[,.!–-]+\s*"
    r"((you|u|ya|your|thanks?|thx|lol|haha|hehe|sorry|silly|stupid|dumb|annoying|cheeky|nosy|dear|my|robot|bot|machine|computer|thing"
    r"|mate|dude"
    r"|man|buddy|friend|little|coach|idiot|clown|genius|nosey|lovely|funny|sweet|old|bloody|damn|are|so|robo)\b\W*){1,6}$",
)
wants_restart = Cue(
    "somebody wants the whole interview again",
    r"^\W*((ok(ay)?|so|and|well|hm+|lol|haha|right|please|can (we|i)|could (we|i)|let'?s|lets|i want to|i'?d like to)\W+)*(do (it|this|that"
    r"|everything|the whole"
    r" (thing|interview)|all of (it|this)|this all|it all) (all )?(over|a second time|once more from the (start|beginning)|again from the"
    r" (start|beginning|top))( again)?|start (all )?(over|again)|start from scratch|go again from the (start|top"
    r"|beginning))\W*(please)?\W*$",
)
keeps_some = Cue(
    "somebody wants to begin again and keep a part of what was told",
    r"^\W*((ok(ay)?|so|and|well|hm+|please|can (we|i)|could (we|i)|let'?s|lets|i want to|i'?d like to|can you)\W+)*(start"
    r"|begin|do it|go|restart"
    r"|redo|reset|clear)\b( \w+){0,4}\W+(but|and|only|while|just)?\W*(keep(ing)?|leave|leaving|except( for)?|without losing|not|apart from"
    r"|hold on to)\b (my |the |what |all |everything )[^.?!]{2,40}\W*$",
)
skips_everything = Cue(
    "somebody wants all questions left out",
    r"^\W*((can|could|may) (i|we|you) |(let'?s|lets) |please |just |i want to |i'?d like to |i would like to )*(skip|leave out|drop)"
    r" (it all|everything|all( of)?( (it|them|this|the (questions|rest)|questions))?|the rest( of (it|them|the questions))?"
    r"|every( single)? question|all the (other|remaining) (questions|ones))( please| pls| now)?\W*$",
)
wants_less_talk = Cue(
    "somebody wants fewer words around the questions, and leaves none out",
    r"^\W*((ok(ay)?|so|well|hey|please|pls|you can|can you|could you|let'?s|lets|just|and|but|sorry|we can)\W+)*"
    r"(drop|skip|stop|leave out|leave|cut|spare me|no|no more|less|without|enough( of| with)?)( (using|with|saying|all|of|the|my"
    r"|your|this|that|any))*"
    r" (first )?(names?|small ?talk|chit ?chat|chatter|pleasantries|politeness|thank yous?|thanks|praise|compliments|jokes?|intros?"
    r"|introductions?"
    r"|explanations?|fluff|formalities|emojis?|recaps?|repeating|summary|summaries|noted|nice words|blabla|blah)"
    r"( (stuff|things?|parts?|bits?|business|game))?( (please|pls|then|now|already))*\W*$",
)
