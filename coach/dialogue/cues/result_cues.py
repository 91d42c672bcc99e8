"""Cues of messages about a result, its making and what surrounds it (pay, meaning of words, work to be done)."""

from __future__ import annotations

import re

from coach.dialogue.cues.cue import Cue, spelt_out

asks_whether_counted = Cue(
    "somebody wants to know whether something they told was counted",
    r"\b(did|do|does|have|has|are|is|was|were) (you|it|that|this|they|those|these|(the|my|those|these)( [\w/&.%'’-]+){1,4}?)( (even|also"
    r"|actually|not|already|ever|really)){0,2} (counted|count(?! (on|how|up|people|stock))|consider(ed)?|includ(e|ed)|us(e"
    r"|ed) (it|that|this|them)|taken into|take ([\w/&.%'’-]+ ){1,4}into|notice[ds]?|ignored?|forget|forgot(ten)?|miss(ed)?)\b"
    r"|\bwhy (does|is|do|did|was|are) (it|you|that|this|they)( still| then| only)? (say|says|write|think|count|ignore|show)\b",
)
_GROUPS = (
    r"(wom[ae]n|m[ae]n|females?|males?|mothers?|parents|older|old|young(er)?|(people|persons?|folks?|ppl) (who|from|like|with|at|in"
    r"|of)|freelanc\w*|agenc(y|ies)"
    r"|agency (people|side|folks?|ppl)|foreigners?|immigrants?|accents?|(my |the )?(age|gender|name|nationality|english|degree"
    r"|school|title)|part.?timers?)"
)
asks_whether_fair = Cue(
    "somebody wants to know whether people like them are scored lower",
    rf"\b{_GROUPS}\b.{{0,30}}\b(marked|scored?|rated?|judged?|graded|ranked|penali[sz]ed|punished|disadvantaged?|count(s"
    rf"|ed)? (against|less)|treated)\b"
    rf"( (down|lower|less|worse|differently|against|unfairly))?|\b(punish(es)?|penali[sz]es?|disadvantages?|marks?( down)?"
    rf"|favou?rs?|scores?|treats?) {_GROUPS}\b"
    rf"|\b(biased?|discriminat\w+|prejudiced?|sexist|racist|ageist)\b|\b(fair|unfair) (to|on|for|towards?) {_GROUPS}\b"
    rf"|\bmatter(s|ed)?\b.{{0,20}}\b(that )?(i'?m|i am|i was|i worked|i work|my)\b.{{0,20}}\b({_GROUPS}|agency|freelance|part.?time"
    rf"|abroad)\b",
)
objects = Cue(
    "somebody does not agree with the result",
    r"\b((not|isn't|n't|hardly|un)( (seem|sound|feel|look|be|really|very|quite|at all|so))* ?(fair|right|true|correct|accurate"
    r"|possible)|unfair|don't (agree|buy|believe|think so)|disagree|(don't|not sure i|doubt i"
    r"|can't) (buy|believe) (it|that|this)|can't be (right|true|serious|it)|makes no sense|(doesn't|does not|don't) add up"
    r"|doesn't make sense|you('re| are) wrong|no way)\b"
    r"|(^\W*((no|but|well|hm+|and|so|ok(ay)?|sorry|honestly|i think|i guess|i find)\W+)*|\b(that|this|it|which|they|(my|the) (\w+ )?"
    r"(levels?|scores?|results?|ratings?|marks?)|you)('s|'re| is| are| was| were| seems?| looks?| feels?| sounds?) )"
    r"((a|bit|little|far|way|much|really|definitely|quite|rather|just|clearly|still) )*too (low|high|harsh|strict|generous|negative|kind)"
    r"( (for me|to me|really|i think|if you ask me|tbh|honestly|though|then|imo))*\W*$"
    r"|^\W*((no|but|well|hm+|and|so|ok(ay)?|sorry|honestly)\W+)*(that|this|it)(('s|s| is)( a (bit|little)| rather| quite| pretty| very)*"
    r" (harsh|strict|low|generous)| (seems|looks|feels|sounds)( a (bit|little)| rather| quite| pretty| very| so)* (low"
    r"|high|harsh|strict|off|wrong"
    r"|generous))( (to me|for me|i think|though|tbh|honestly))*\W*$"
    r"|^\W*((but|well|hm+|honestly|and)\W+)*i('d| had)? (expected|thought i'?d (get|have)|hoped for|deserved?"
    r"|wanted) (much )?(more|better|higher)\W*$"
    r"|\bi('m| am) (better|worse|more|higher) than that\b|\bi('d| would) (rate|put|score|place|see) (myself|me)( (much"
    r"|a bit|rather))? (higher"
    r"|lower|better)\b"
    r"|^\W*((no|nah|nope|but|well|hm+|honestly|and|so|sorry|fr|lol|come on|i (do )?(think|feel|guess|believe)( that)?)\W+)*i( really| still"
    r"| clearly| definitely)*( (should|must|ought to)( really| rather| clearly| definitely)* (be|come out as|lean to)"
    r"| deserve( to be)?| belong (to|on|with)"
    r"|( am|'m|m)( (more|rather|basically|actually|really|clearly|obviously|definitely|already|practically|totally|of))+)"
    r" ((a|an|the) )?(ecom\w* |e-commerce |marketing )*(director|manager)( (of (ecom\w*|e-commerce)|track|material|level))*"
    r"(\W+(though|tbh|really|honestly|lol|imo|bro|man|thats? wrong|that'?s wrong))*\W*$"
    r"|^\W*((fr|for real|seriously|really|what|huh|but|no|nah|lol|well|hm+|and|so|hey|come on|bro|honestly|tbh)\W+)*i('m| am|m)"
    r" (basically|practically|already|clearly|totally|literally|obviously|surely|definitely|pretty much|more or less) (like )?"
    r"(a |an |the )?((ecom\w*|e-?commerce|marketing) )*(director|manager)( (level|already|though|tho|lol|now|myself))*\W*$",
)
says_not_counted = Cue(
    "somebody finds that something told was passed over, and tells nothing new",
    r"^\W*((but|and|so|no|ok(ay)?|hm+|hey|well|i think|i feel|it seems|looks like)\W+)*you( have|'ve|( just| also"
    r"| still)? )?\s*(missed|forgot(ten)?"
    r"|left out|ignored|overlooked|passed over|skipped|did(n'?t| not) (count|use|consider|include|see)|have(n'?t"
    r"| not) (counted|used|considered"
    r"|included))\b(?! (to|that|about me)\b)(\W+[\w/&%'’-]+){1,5}\W*$",
)
_OBJECTION_BEFORE = re.compile(
    r"^\W*((no|but|well|hm+|and|so|ok(ay)?|sorry|honestly|hey|i (do )?(really )?(think|guess|find"
    r"|feel)( that)?)\W+)*((i )?(disagree|do not agree"
    r"|don'?t agree|can'?t agree)( (with|on|about) [\w ]{2,30})?|you('re| are) wrong( (about|on|with) [\w ]{2,30})?|(that|this|it)('s| is)"
    r" (not fair|unfair|too low|wrong about [\w ]{2,30}))\s*[,;:.!–-]+\s*(because |since |as |and )?(?=(i|i'?ve|we|my)\b)",
    re.I,
)
says_too_high = Cue(
    "somebody finds a level better than it should be",
    r"\btoo (high|generous|good|kind|nice)\b|\bover(rat|estimat|scor|stat)(ed|es|ing)\b|\bshould be (lower|less)\b|\bdon'?t deserve\b"
    r"|\b(i'?m|i am) not (that|so) (good|high|far)\b|\b(myself|me)( \w+)? lower\b|\bworse than that\b",
)
asks_about_method = Cue(
    "somebody wants to know whether the method can be trusted",
    r"\b(check(ed)?|test(ed)?|validat\w+|verif\w+|prov(e|ed|en)|review(ed)?|studied|scientific|science|research|evidence"
    r"|sources?|trust(ed)?|rely on|reliab\w+|peer)\b.{0,40}\b(method|this|you|it|scor\w+|tool|bot|assessment|behind|rules)\b"
    r"|\b(method|scoring|rules|tool|assessment)\b.{0,30}\b(check(ed)?|test(ed)?|validat\w+|prov(e|ed|en)|based on|come from"
    r"|scientific|reliab\w+)\b",
)
asks_pay = Cue(
    "somebody asks about pay",
    r"\b(salar(y|ies)|wages?|compensation|pay (range|scale|rise|grade|gap)|better paid|paid (more|less|better)|earn(s"
    r"|ing)? (more|less|better)|(how much|what) (do|does|would|will|can|could|is|are)\b.{0,40}\b(earn(ing)?|get paid|be paid"
    r"|pay(?! per\b))\b"
    r"|\bpay (difference|gap)\b|\b(does|do|which|who|would)\b.{0,25}\bpays? (better|more|best|most|well)\b"
    r"|\b(what|which|who)\b.{0,20}\bpays? (the )?(better|more|most|best|well)\b|\bhow much (would|could"
    r"|will|can|do|does) (i|one"
    r"|they) (get|make|earn)\b"
    r"|how much (do|does|would|can) (a|an|the|i|they|\w+s)\b.{0,30}\b(make|paid)|(what'?s|what is|how'?s|how is) the (money|pay|cash)"
    r" (like|for|as|in)|how much (could|can|should|would) i ask for)\b",
)
requests_work = Cue(
    "somebody wants something made for them",
    r"^\W*((hey|ok(ay)?|so|and|well|please|pls|now|just|quickly|could you|can you|would you|i need you to|i want you to)\W+)*(make"
    r"|write|draft|predict"
    r"|model|calculate|compute|create|give me|find|book|translate|recommend|compare|design|suggest|forecast|help me|fix|solve"
    r"|generate|prepare"
    r"|analy[sz]e|summari[sz]e|list|show me|send|order|schedule|proofread|rewrite)\b|\bfor me(,? (please|pls|thanks|thx))?\W*$",
)
asks_what_changed = Cue(
    "somebody wants to know what their latest words changed",
    r"^\W*((so|and|ok(ay)?|but|well|hm+)\W+)*((what'?s|what is|is (it|anything|something)) different( (now|compared|from|to"
    r"|than))+[\w ]{0,25}"
    r"|does (it|that|the \w+( \w+)?) look different[\w ]{0,20})\W*$"
    r"|^\W*((so|and|ok(ay)?|but|well|nice|cool|hm+|right)\W+)*((can you |could you |please )?(show|tell) me )?"
    r"((did|does|do|has|have|will) (that|this|it|they)( now| really| actually)? (change[ds]?|move[ds]?|matter)"
    r"( (anything|something|much|it|the \w+|my \w+))?"
    r"|what('?s| has| is| did| does| have)? (it |that |this )?(just )?(change[ds]?|move[ds]?|different|new)"
    r"( (now|then|by that|about \w+|in the (result|levels?|scores?)))?"
    r"|(did|has) (anything|something|the (result|levels?|score)|my (result|levels?|score)) (change[ds]?|move[ds]?)"
    r"( (now|at all|by that|then|since [\w ]{3,25}))?|what( all)? (has )?(change[ds]?|move[ds]?) (since|from) (?!(the )?(last"
    r"|first) (time|one))(the |my )?[\w ]{3,25}"
    r"|what (was|were) (my|the) (result|levels?|score|lean)s? (before|earlier)( (that|this|the (change|correction)))?"
    r"|(has|have|did|does) (anything|something|it|that|this) (change[ds]?|move[ds]?|get better|got better|got worse|do anything"
    r"|done anything)"
    r"( (since|now|then|at all))*|what do i look like now( (vs|versus|compared to|against|and) before)?"
    r"|(what'?s|what is|show me|give me)( the)? difference (to|from|with|between) (the )?(first|earlier|old|before)\b[\w ]{0,20})\W*$",
)
_SO = r"^\W*((and|so|but|ok(ay)?|well|hm+|right|oh|then|wait)\W+)*"
_TRACK = (
    r"((a|an|the|any|more of an?) )?((ecom\w*|e-?commerce|marketing) )*(other|director|manager)s?( of e-?com\w*)?"
    r"( (one|track|job|role|side|thing|kind|way))?"
)
asks_to_explain = Cue(
    "a whole message only asks for an explanation",
    r"^\W*((ok(ay)?|so|and|but|well|hm+|right|please|pls|can you|could you|would you|then|care to)\W+)*explain( (please"
    r"|pls|it|that|this|yourself"
    r"|why|how|the result|a bit|more|to me|then|all( of)? (it|that|this)))*\W*$",
)
asks_why_not_other = Cue(
    "somebody wants to know why they do not lean to the other job",
    rf"{_SO}((why|how come) not {_TRACK}|(why|how come) (am i|do i|i'?m|i am|i|aren'?t i|ain'?t i|don'?t i|isn'?t it|is it)"
    rf"( (not|don'?t))?( (be|lean|leaning|lean more|count as|seen as))?( (to|towards?|as))? {_TRACK}"
    rf"|(so )?(i'?m |i am |it'?s |am i )?not {_TRACK}(?=\W*\?)|what('s| is)? (stops?|keeps?|prevents?|stopping|keeping|preventing|blocks?"
    rf"|blocking) me( from)?( (being|becoming|be|get(ting)?( to)?))? {_TRACK})"
    rf"( (then|tho|though|after all|now|yet|already|still|so far|exactly|here))*\W*$",
)
asks_one_not_other = Cue(
    "somebody wants to know why it is one job and not the other",
    rf"{_SO}(why|how come)( (am i|is it|do i|i'?m|it'?s|i lean|lean|leaning|to|towards?|rather|more))* {_TRACK}\W+(and|but|but why)? ?"
    rf"(not|instead of"
    rf"|rather than|over|more than)( (to|towards?))? {_TRACK}( (then|though))*\W*$",
)
asks_verdict = Cue(
    "somebody wants to hear what comes out, in other words than the result",
    r"^\W*((so|and|ok(ay)?|well|now|then|please|thats enough|that'?s enough)\W+)*((can|could|may) (i|you|we) (please )?(get|have"
    r"|see|give me|hear)"
    r" )?(an? |the )?(early|first|quick|rough) (read|verdict|impression|reading)( (please|now|already|of it))*\W*$"
    r"|^[^?.!]{0,40}\bwhat (do )?you make of (it|me|this|that|all this)( so far| now)?\W*$"
    r"|^\W*((so|and|ok(ay)?|well|now|then)\W+)*(which (one |track )?is it|which (one|track) am i|what('s| is) (the|your) verdict"
    r"|what am i|what('s| is) it now|am i (more )?(the )?one or the other)( (then|now))?\W*$",
)
undoes = Cue(
    "somebody wants the latest change undone, and does not say what is right",
    r"\b(undo|revert|reverse) (that|it|this|the (last|latest)|my (last|latest))\b|^\W*undo\W*$"
    r"|^\W*((no|oh|sorry|please|actually|wait)\W+)*(put|change|turn) (it|that|this) back\b.{0,25}$"
    r"|^\W*((no|oh|sorry|please|actually|wait|never ?mind|can you|could you)\W+)*(put|bring|add) (the|that|my) [^,.;!?]{2,30} back( in)?"
    r"( (please|again|there))*\W*$",
)
wants_erased = Cue(
    "somebody wants all that was told erased",
    r"^\W*((thanks|thx|thank you|cheers|great|fine|bye|done|ok(ay)?|so|now|and|please|pls|can you|could you|would you"
    r"|i want you to|actually)\W+)*(delete|erase|remove|wipe)( me)?"
    r" (it all|(all|everything)( (of )?(that|this|it|them|my answers|(that |what )?(i (said|told you|wrote)|you have( (on|about|of) me)?)"
    r"|(on|about|of) me))?)( (please|pls|now|again|for me))*\W*$|^\W*i('d like| want| would like) (everything|it all) (deleted"
    r"|erased|gone)\W*$"
    r"|^\W*((ok(ay)?|well|no|so|right|fine|then)\W+)*(yes|yeah|yep|do|go ahead and)( (please|do|now|then))* (delete|erase|remove|wipe)"
    r" (it|that|them|all|everything)( (all|now|please|pls|then|after all))*\W*$",
)
adds_more = Cue(
    "somebody tells something on top",
    r"\b(i )?(forgot|forget) to (say|mention|add|tell)\b|\b(i|we) also\b|^\W*(and |oh |please )*(add|note|include)( (that|this"
    r"|too|also))\b|\bas well\W*$|\btoo\W*$",
)
goes_to_topic = Cue(
    "somebody wants to take up a topic",
    r"^\W*((ok(ay)?|so|then|right|well|please|alright|hm+|and|now|but|actually|forget (that|it)|never ?mind( that)?)\W+)*(can we "
    r"|could we |let's |lets |i('d"
    r"| would) like to |i want to |shall we )(do|go (back )?(to|over|through)|take|answer|cover|talk about|redo|add(?! that\b|.*\d)"
    r"|come back to"
    r"|return to)\b.{1,40}$|^\W*(redo|re-do|revisit) .{1,30}$",
)
names_a_topic = Cue(
    "somebody says which topic they meant",
    r"^\W*((no|sorry|oh|i meant?|not (this|that)( one)?|but|rather|actually)\W+)*(the|my) [\w ]{2,24} (one|thing|part|question"
    r"|answer|topic|bit)\W*$",
)
_ASK_TO = (
    r"^\W*((ok(ay)?|hm+|wait|well|so|please|pls|sorry|and|but|um+|can|could|may|shall|i|we|you|let|us|me|let'?s|lets|i'?ll"
    r"|'?d|like|to|rather)\W+)*"
)
postpones = Cue(
    "somebody wants to answer this question, or take a topic, later",
    rf"{_ASK_TO}(come|get|go) back to (this|that|it|(my |the )?\w+)( one| question| bit| part| thing)? ?(later|at the end"
    rf"|afterwards)\W*(please)?\W*$"
    rf"|{_ASK_TO}(do(?! (?:i|we|you|they)\b)|answer|take|leave) [\w ]{{2,30}} (for )?(later|at the end)\W*(please)?\W*$"
    r"|^\W*(wait |hm+ )?(can|could) (the |my )?[\w ]{2,25} wait( (till|until|for) (the end|later|last))?\W*$"
    r"|^\W*(do |answer )?(that |this |it )?(one )?(later|afterwards),? (please|pls|ok)\W*$|^\W*(this|that) one later\W*$",
)
asks_meaning = Cue(
    "somebody asks what a word means",
    r"\b(what('?s| is| are| does| do| did you mean by| do you mean by)|define|explain|meaning( of)?|means?|meant|stands? for"
    r"|understand|not (sure|clear) what|never heard|unfamiliar|(what|who) (would )?counts? as)\b",
)


def told_behind_objection(text: str) -> str:
    """What is told behind an objection to a result ("you're wrong about the money, I set the prices"), or ""."""
    found = _OBJECTION_BEFORE.match(spelt_out(text))
    return spelt_out(text)[found.end() :] if found and "?" not in text else ""
