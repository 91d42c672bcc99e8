"""Cues of questions about this chat: who sees it, who is behind it, where to complain, what is kept, what comes."""

from __future__ import annotations

from coach.dialogue.cues.cue import Cue
from coach.dialogue.cues.role_cues import LEAD_IN

wants_to_complain = Cue(
    "somebody wants to complain, or to report a fault",
    rf"{LEAD_IN}(who|where|how|whom)( (do|can|could|would|should|might) (i|we|one|you))?( to)? (complain|moan|make a complaint"
    rf"|file a complaint"
    r"|send (a )?(complaint|feedback)|leave (some )?feedback|give feedback|report (this|it|that|a (problem|bug|fault|mistake)))\b"
    rf"(?! to me).{{0,40}}$"
    rf"|{LEAD_IN}(i )?((just )?(want|need|wish|would like)|'?d like|i'?d like)( to)? (make |file |send |raise |lodge )?(a )?"
    r"(complain|complaint)\b(?! (less|more|to (my|the|our))\b).{0,40}$"
    rf"|{LEAD_IN}(i )?have (a |to (make|file|send|raise|lodge) a )complaint\b.{{0,40}}$"
    rf"|{LEAD_IN}(i )?(want|need|would like|'?d like|i'?d like) to report (a |an |this |the )?(problem|bug|fault|issue|error|mistake)?"
    r".{0,12}\b(with|of|in|about) (the |this |your )?(bot|chat|chatbot|you|tool|assistant|thing|app|site)\b.{0,20}$"
    rf"|{LEAD_IN}(is there |do you have )?(a |an |any )?(complaints?|feedback) (form|address|department|desk|office|line|box|button)\W*$",
)
wants_contact = Cue(
    "somebody wants the address or number of a person behind this",
    rf"{LEAD_IN}(is there |do you have |have you got |what('s| is)? |give me |where is )(the |a |an |your |any |their )?"
    r"(phone |telephone |mail |email |contact )*(number|address|email|e-mail|mail|phone|contact|hotline|helpline)"
    r"( (for|of|to|from) (them|him|her|that|a (human|person|real person)|the (team|firm|company|people|owner|makers?)|your (team|firm"
    r"|company"
    r"|people|boss)|someone|somebody|support|you)( (at|in|of|behind) [\w ]{2,20})?)\W*$"
    rf"|{LEAD_IN}(is|are|isn'?t|aren'?t) there (not )?(a|an|any|some|no)? ?(actual |real |live )?(human|humans|person|people"
    rf"|someone|somebody|anyone|anybody"
    rf"|one|staff)( (here|around|available|online|on (the line|duty)|there|(that |who )?(i|we) can (talk|speak|write|turn|call"
    rf"|ask|reach)( to)?"
    rf"|(that |who )?(can|could) help( me| us)?( (out|with (this|it|that|my answers?)|here))*|to (talk|speak|turn|write) to"
    rf"|to help( me)?))*\W*$"
    rf"|{LEAD_IN}(can|could|may) (a|an|any|some|your|one of your|the)? ?(real |actual )?(human|person|someone|somebody|anyone"
    rf"|anybody|colleague|adviser|advisor"
    rf"|expert|team|people)( (there|here|else|(in|from|on|of) your (team|company|staff|firm|side)))* (please )?(look|check|review"
    rf"|read|go|take a look|have a look"
    rf"|help)( (at|over|through|with|me|this|it|that|these|my|the|answers?|results?|out|for me|instead|please))*\W*$"
    rf"|{LEAD_IN}((a|an|your|the|live|sales|call|get me|connect me( to| with)?|put me through( to)?|give me) )*(representative"
    rf"|operator|human agent"
    rf"|live agent|real (human|person)|human being)( (please|pls|now|instead))*\W*$",
)
asks_who_sees = Cue(
    "somebody asks whether a recruiter or an employer gets to see this",
    rf"{LEAD_IN}(can|could|will|would|does|do|may|is|are)(?! an? manager\b)( \w+)? (a |an |the |my |any |some |these )?((future|new"
    rf"|old|current|next) )?"
    r"(recruiters?|employers?|boss|manager|hr|company|hiring managers?|headhunters?|colleagues?|team|companies|firm)\b( \w+){0,2} "
    r"(see|look at|read|access|view|open|check|told|shown|sent|able to see|(get|find)(?! (there|better|bigger|used|going"
    r"|\w+er)\b))\b.{0,30}$",
)
_UNTRUE = (
    r"(lie|lied|lying|cheat|cheated|bluff|bluffed|exaggerate|exaggerated|fib|made (it|this|that|things|stuff|something|everything"
    r"|all this) up"
    r"|make (it|things|stuff|something|everything|this) up|(am|are|was|were|is) (wrong|lying|making (it|this|things|stuff) up|not honest"
    r"|dishonest|bluffing)|(don'?t|do not|didn'?t) tell the truth|tell(s)? (you )?(a )?(lies|lie|nonsense|rubbish)|not tell the truth)"
)
_HARD = r"(hard|difficult|tough|easy|complicated|tricky|stressful|challenging)"
_THIS = r"(it|this|that|they|the (interview|test|chat|questions?)|these questions|all this)"
asks_how_hard = Cue(
    "somebody asks whether the interview is hard",
    rf"{LEAD_IN}(is|will|are) {_THIS}( (going to be|gonna be|be|very|really|all|so|too))* {_HARD}"
    r"( (for me|to answer|to do|or easy|or not|then))*\W*$"
    rf"|{LEAD_IN}how {_HARD} (is|are|will|would) {_THIS}( (be|for me|to answer|then|going to be))*\W*$",
)
asks_about_lying = Cue(
    "somebody asks what happens, or whether it is noticed, if they do not tell the truth",
    rf"{LEAD_IN}(and |so |but )*(what|wat)('s| is| happens| would happen| then)? (if|when) (i|someone|somebody|people|one|they|you)"
    rf"( (just|simply|really|now|only|all|would|say|had|have|should|did))* {_UNTRUE}\b.{{0,45}}$"
    rf"|{LEAD_IN}(if|when) (i|someone|somebody|people) (\w+ )?{_UNTRUE}\b.{{0,40}}\b(would|will|do|can|could) (you|u) (even |ever "
    rf"|really )?"
    r"(know|notice|see|tell|find out|realise|realize|catch)\b.{0,20}$"
    rf"|{LEAD_IN}(can|could|do|would|will|how (do|can|would|will)) (you|u) (even |ever |really )?(know|notice|see|tell|check"
    rf"|find out|detect"
    rf"|verify|be sure)( (if|when|that|whether))* (i|someone|people|what i (say|tell|write|said|told)|it|this|that|my answers?)"
    rf"( (just|really|only|you|am|are|is))*( ({_UNTRUE}|true|honest|real|the truth|correct|making it up|lying|lie)\b.{{0,20}})$",
)
asks_if_noticed = Cue(
    "somebody asks whether others could find out that they did this, or that they look for a job",
    rf"{LEAD_IN}(will|would|could|can|does|might|is) (it|this|that|anyone|anybody|somebody|someone|my (boss|employer|company|manager"
    rf"|colleagues?|team|firm)|they|he|she|hr)( (at|in|from) (my|the) \w+)?( (ever|get to|be able to|then|also))* (show|show up"
    rf"|find out|notice|see|know|hear|be told"
    rf"|learn|be visible|appear|get out|come out|realise|realize)( (about it|somewhere|anywhere|that|to (them|anyone|my \w+)))* (if"
    rf"|that|when"
    r"|about) (i|me|my)\b( (was|am|'m|were|have been|'ve been|look|looking|did|do|done|talked|chatted|used|want|plan|planned|took"
    r"|searched|search|applied|leave|thinking|would|were to|leaving))*.{0,45}$",
)
asks_what_if_disagrees = Cue(
    "somebody asks what there is to do where the result seems wrong to them",
    rf"{LEAD_IN}(and |so |but )*(what|wat)('s| is| happens| can i do| do i do| should i do| would happen)? (if|when) (i|someone|one)"
    rf"( (just|really|then|should|would|do))* (disagree|don'?t agree|do not agree|don'?t like|do not like|can'?t accept|object"
    rf"|am not happy|'m not happy|see it differently|dislike|find (it|the result|that) (wrong|unfair))\b.{{0,40}}$"
    rf"|{LEAD_IN}(and |so |but )*(what|wat)('s| is| happens| would happen)? (if|when) (the |your |my )?(result|outcome|verdict|score"
    rf"|it|you)"
    r"( (is|are|'s|'re|was|comes? out|turns? out|get(s)? (it|me|that)))+ (wrong|unfair|not (right|true|fair|me)|off"
    r"|mistaken)( (about me))?\W*$"
    rf"|{LEAD_IN}(can|could|may) i (contest|appeal|challenge|dispute|object to|disagree with) (it|this|that|the (result|outcome|verdict"
    r"|score))( (later|afterwards|then|too))*\W*$",
)
_WHY_YOU = rf"{LEAD_IN}(why|how come)( (do|does|are|did|is|must|have))? (you|u|it|this|that|the (bot|question|chat))"
_OFTEN = r"(same|again|over and over|all the time|twice|so often|constantly|once more)"
asks_why_repeated = Cue(
    "somebody asks why the same thing is said or asked again",
    rf"{_WHY_YOU}( (always|keep|just|constantly|still|have to|all the time))* repeat(s|ing|ed)?\b"
    r"( (yourself|itself|that|this|it|me|everything|things|questions?|what i \w+( you)?|my (words?|answers?)|the question|all the"
    r" time|again"
    r"|so often))*\W*$"
    rf"|{_WHY_YOU}( (always|keep|just|constantly|still|have to))* (ask|say|writ|tell|com)(e|s|es|ing|ed)?\b"
    rf".{{0,30}}\b{_OFTEN}\b.{{0,20}}$",
)
asks_to_hire_with = Cue(
    "somebody wants to use this to choose candidates or staff",
    # "I like to interview candidates" and "he is going to use it for my team" tell.
    rf"(?:{LEAD_IN}|[,.;:] +)(?=.*\b(this|it|you|that|(the|your) (bot|chat|chatbot|test|tool|result|report|questions?))\b)"
    r"((can|could|may|should|is it ok|is this|is it|are you|am i allowed|are we allowed)|(i|we)('d| would)? (like|want|plan"
    r"|need) to|i'?d like to"
    r"|(i'?m|we'?re|i am|we are) (planning|going) to)\b.{0,40}\b(use|test|run|screen"
    r"|assess|rank|filter|send|put|interview|made|meant|good|suitable|fit)\b.{0,30}\b(candidates?|applicants?|job seekers|our hires"
    r"|my staff|my team|employees"
    r"|hiring|recruiting|recruitment|selection|shortlist\w*)\b.{0,15}\?*\W*$",
)
distrusts = Cue(
    "somebody does not trust the coach",
    rf"{LEAD_IN}(i )?(really |still |just )?(do not|don'?t|dont|can'?t|cannot|hardly|won'?t|never) (really |quite |fully )?(trust"
    rf"|believe in)"
    r" (you|this|it|that|bots?|chatbots?|machines?|this (bot|thing|chat|tool))( (at all|much|one bit|yet|with (this|my data)|here"
    r"|really))*\W*$"
    rf"|{LEAD_IN}(why|how) (should|would|can|could) (i|anyone|one) (trust|believe) (you|this|it|that|a (bot|chatbot|machine)"
    rf"|this \w+)\W*$"
    rf"|{LEAD_IN}(can|should) i (really )?trust (you|this|it|that|a bot|this \w+)\W*$",
)
asks_who_made_it = Cue(
    "somebody asks where the questions or the levels come from",
    rf"{LEAD_IN}(who|where)( \w+)? (came up with|come up with|wrote|write|made up|invented|chose|picked|thought up|designed|decided on"
    rf"|do|does|did|are|is)"
    r" (the|these|those|all these|your|this|such)( \w+)? (questions?|levels|scale|areas|scoring|rules|method|interview|test)( come from"
    r"| from"
    r"| based on)?\W*$",
)
asks_daily_thing = Cue(
    "somebody asks for the time, the weather, lunch or the news",
    rf"{LEAD_IN}(what|how)('s| is|s| are| was)? (is )?(for (lunch|dinner|breakfast|tea|supper)|the (time|date|weather|news|day|score"
    rf"|capital of \w+)"
    r"|on (tv|telly|the menu)|up with the weather)( (today|now|like|there|here|it|tonight|tomorrow|outside|please))*\W*$"
    rf"|{LEAD_IN}what (time|day|date|year) is (it|today)( (now|today|there))*\W*$",
)
asks_whether_good = Cue(
    "somebody asks whether what they told is good or bad",
    rf"{LEAD_IN}(is|was|are|were) (that|it|this|those|these|my answers?|what i (said|told you|wrote|answered|gave))( so far| just now)?"
    r" (a |an )?(good|bad|ok(ay)?|right|wrong|fine|enough|useful|any good|alright|better)( or (bad|not|wrong|worse|no))?( (answers?|one"
    r"|reply|so far|then"
    r"|what i (said|told you|wrote|answered)|for you|too))*\W*$"
    rf"|{LEAD_IN}(does|do|would) (that|this|it|these|those) sound (ok(ay)?"
    r"|right|good|bad|fine|alright|normal|silly|like (enough|much|a lot))"
    rf"( (to you|so far|or not))*\W*$"
    rf"|{LEAD_IN}am i (doing|answering)( (this|it|that))? (ok|okay|well|good|fine|alright|right|all right|correctly)"
    r"( (so far|here|with this|at this|then))*\W*$"
    rf"|{LEAD_IN}(did|have) i (do|done|answer|answered)( (that|it|this))? (well|right|ok|okay|good|correctly|wrong)( so far)?\W*$",
)
asks_for_topics = Cue(
    "somebody asks which things will be asked",
    rf"{LEAD_IN}(what|which)( all)?( (things?|topics?|areas?|questions?|subjects?|parts?|stuff|kinds? of (things|questions)))?"
    r"( (are|will|would|do|is|are) )(you|we|there|the)( (gonna|going to|want to|wanna|be|all|still|then|about to))*"
    r"( (ask(ing)?|cover(ing)?|talk(ing)? about|go(ing)? (through|over)|do(ing)?|be asked|questions|topics|areas|five|5))( (me|areas"
    r"|topics|about|on|here|today"
    r"|next|then|in (this|here|the (interview|chat))))*\W*$"
    rf"|{LEAD_IN}what (will|would) (you|we|i|it) (ask|be asked|cover|be about)( (me|about))*\W*$"
    rf"|{LEAD_IN}(what|which) (topics|areas|questions|things)( of work)? (are|come)( (there|coming|next|ahead|to come|planned))+\W*$",
)
asks_which_done = Cue(
    "somebody asks which areas are done or still to come",
    rf"{LEAD_IN}(what|which)( (areas?|topics?|parts?|sections?|ones|bits|subjects?))( (have|did|are|were|do))?( (we|i|you|already"
    rf"|still))*"
    r" (do|did|done|covered?|finish(ed)?|had|have|talk(ed)? about|through|left|missing|open|to come|to go|remain(s|ing)?|not done)"
    r"( (already|so far|yet|now|left|to go|done|still|to do|to cover))*\W*$",
)
asks_for_certificate = Cue(
    "somebody asks for a certificate or a mark",
    rf"{LEAD_IN}((do|will|would|can|could|is|are|get|give me|does|may) )(i|you|there|we|me|it|this|one)?( \w+){{0,3}} (a |an |any "
    rf"|some )?"
    r"(certificate|certification|diploma|badge|credits)( (for|of|from|at|after|in|when|out of|to) .{2,30}| too| as well|s)?\W*$",
)
wants_it_mailed = Cue(
    "somebody wants the result sent by mail",
    rf"{LEAD_IN}(please )?(can|could|would|will|may|do)? ?(you |i |u )?(please |have |get )?(e-?mail|mail|send|forward|whatsapp|text"
    rf"|post)( (me|it|us))?"
    r"( (the|my|a|this|that|all|everything|your|to))*( (thing|results?|report|pdf|file|summary|outcome|lot|copy|it|this|that|all"
    r"|everything))?"
    r"( (to|by|via|per|as|over|in)( (me|my|a|an|e-?mail|mail|inbox|address|pdf|file|slack|whatsapp|phone))+)*( (to me|please|pls|later"
    r"|over|too))*\W*$",
)
saves = Cue(
    "somebody wants what they told saved",
    rf"{LEAD_IN}(please |can (you|i) |could (you|i) |i want to |i'?d like to |how (do|can) i )*(just )?(save|store|keep(?! (it|this"
    rf"|that)\W*$)|bookmark)"
    r"( (it|this|that|all|everything|me|my (progress|answers?|results?|stuff|place|spot|work)|the (chat|progress|result|results"
    r"|answers?|interview|conversation)|what (we|i|you) (have|got|said|did)))*( (for later|for now|now|please|pls|first|here|so far"
    r"|somewhere))*\W*$"
    rf"|{LEAD_IN}(is|are|was|were|will)( \w+){{1,3}} (be )?(saved|stored)( (already|automatically|somewhere|so far|now|yet|here"
    rf"|for me))*\W*$",
)
thanks_for_talk = Cue(
    "somebody was glad of the talk",
    rf"{LEAD_IN}(it was |that was |this was |was |it'?s been )?(so |really |very )?(a )?(great|nice|good|lovely|pleasant|fun|pleasure"
    rf"|enjoyed|i enjoyed|loved)"
    r"( (our|this|the|to))?( (chat|talk|chatting|talking|conversation|to chat|to talk|speaking|meeting|working))( (to|with) (you|u|ya))?"
    r"(\W+(today|a lot|thanks?|thank you|bye|cheers|so far))*\W*$",
)
asks_whether_over = Cue(
    "somebody asks whether that was all",
    rf"{LEAD_IN}((is|was) (that|this|it)( (now|already|then|really))? (it|all|everything|the (end|last (one|question))|over|done"
    rf"|finished)"
    r"|(are we|am i|are you)( (now|already|all|then|nearly|almost))* (done|finished|through|at the end|over|there))"
    r"( (now|already|then|really|for (today|now)|yet))*\W*$",
)
wants_it_again = Cue(
    "somebody wants to do the whole interview again",
    rf"{LEAD_IN}(can (i|we)|could (i|we)|may i|let me|i want to|i'?d like to|i would like to|let'?s|i wanna|want to)?( please)?( try"
    rf"| do| take| make| repeat| redo"
    r"| run| go through)+( (it|this|that|the (whole )?(test|interview|thing|questions|assessment|quiz|chat)|everything))+( (again"
    r"|once more|one more time|over"
    r"|a second time|anew|from (the start|scratch|zero)|all over))+( (please|now|with other answers))*\W*$"
    rf"|{LEAD_IN}(can (i|we)|could (i|we)|may i|i want to|i'?d like to|i would like to|i wanna|let me)( please)? (repeat|redo"
    rf"|retake|have another go at) (the (whole )?)?"
    r"(it|test|interview|thing|assessment|quiz|it all|everything)( (again|now|please))*\W*$",
)
wants_other_words = Cue(
    "somebody wants the open question in other words",
    rf"{LEAD_IN}((can|could|would|will) (you|u) |please |pls |just )*(say|put|ask|phrase|word|explain|make|rephrase|reword|write|try"
    rf"|simplify)"
    r"( (me|it|that|this|the question|your question|yourself|one))*( again| once more)?"
    r"( (in )?(an?)?(other|different|simpler|easier|plain(er)?|normal|clearer|fewer|shorter) (way|words?|terms|english|language)"
    r"|( a (bit|little))?"
    r"( more)? ?(differently|simpler|simply|easier|clearer|clearly|plainer|plainly|shorter|easy|simple))( (please|pls|for me|then"
    r"|again))*"
    r"\W*$"
    rf"|{LEAD_IN}((can|could|would|will) (you|u) |please |pls )*((say|ask|repeat|explain|write|again)( (it|that|this|the question))?"
    r"( again)?( (please|pls))? (in|with|using) |use |(in|with) |(?=.*\b(please|pls)\b))((an?|more|some|very|only) )*"
    r"((other|different|simpler|simple|easier|easy|plain(er)?|clearer) (words?|terms|english|language)|(?<!in )(simpler|easier|shorter))"
    r"( (please|pls|for me|again))*(\W+my english\b.{0,30})?\W*$"
    rf"|{LEAD_IN}((can|could|would|will) (you|u) |please |pls )*(rephrase|reword|simplify)( (it|that|this|the question|your question))?"
    r"( (please|pls|for me|again))*\W*$",
)
_OF_MINE = (
    r"(it|that|this|everything|all( of)? (it|that|this)|(my|the|all my) (data|answers?|stuff|words|info\w*|chat|results?|messages?|things"
    r"|notes?|history|conversation)|what i (said|told you|wrote|typed))"
)
_GONE_TAIL = (
    r"( (my|the|it|all|everything|that|this|stuff|data|answers?|now|already|yet|later|afterwards?|for good|really|again|one day|any ?time"
    r"|on request|if i (want|like|ask)|then|completely|too|of it|from (here|the server)|at the end|some ?day))*\W*$"
)
asks_whether_deleted = Cue(
    "somebody wants to know whether what they told is erased, or can be, and orders nothing",
    rf"{LEAD_IN}((wait|hang on|hold on)\W+)*(did|have|had|has|is|was|are|were)(n't| not)? (you|{_OF_MINE})( (not|really"
    rf"|even|just|already|all"
    rf"|now|been|actually))*"
    rf" (deleted?|erased?|gone|cleared?|wiped?|removed?){_GONE_TAIL}"
    rf"|{LEAD_IN}(can|could|will|would|may|does|do)(n't| not)? (i|{_OF_MINE})( (really|still|also|even|ever|all|not))* (be|get|gets)"
    rf"( all| ever)? (deleted|erased|removed|wiped|cleared|forgotten){_GONE_TAIL}"
    rf"|{LEAD_IN}how (do|can|could|would) (i|we|you) (delete|erase|remove|wipe|clear) (me|{_OF_MINE}){_GONE_TAIL}"
    rf"|{LEAD_IN}(can|could|may) (i|you) (delete|erase|remove|wipe) (me|{_OF_MINE}) (later|afterwards?|any ?time|one day|at the end"
    rf"|some ?day|when i want){_GONE_TAIL}",
)
asks_whether_still_known = Cue(
    "somebody asks whether anything of theirs is still known",
    rf"{LEAD_IN}do you (still|even) (know|have|remember|hold|keep)\b.{{0,40}}$",
)
keeps_all = Cue(
    "what was told shall not be erased",
    r"^\W*((no|wait|sorry|oh|please|actually|stop|hang on|hold on|nope)\W+)*(keep|don'?t (delete|erase|remove|wipe)|do not (delete|erase)"
    r"|undelete|restore|bring back|give( me)? back|i want( back)?) (it|that|them|everything|all( of it)?|my (data|answers?"
    r"|stuff|things|results?)"
    r"|me)( (back|please|pls|all|after all|now|as it was))*\W*$",
)
asks_whether_it_decides = Cue(
    "somebody wants to know whether an employer goes by this",
    rf"{LEAD_IN}(is|are|will|does|do|can|could|would) (this|it|that|my (results?|answers?|data|levels?|scores?)|the (results?|report|chat))"
    r"( (be|get|also|even|ever|really|being))* (used|shared|passed|shown|sent|reported|given|go|count|looked at)( (on|for"
    r"|to|by|against|in|as"
    r"|with|when|if|the|a|an|my|any|our|me|deciding|decide|decisions?|about|at|work))*"
    r" (hiring|hire|promotion|promote[d]?|promoting|boss(es)?|employers?|hr|raise|pay rise|firing|fire[d]?|reviews?"
    r"|appraisals?|company|manager"
    r"|recruiters?|recruiting|job applications?|layoffs?|bonus)\b.{0,30}$",
)
names_privacy = Cue(
    "a whole message only names privacy",
    rf"{LEAD_IN}((and|what about|how about|about|my|the|your|some|on)\W+)*(data )?(privacy|data protection|gdpr|dsgvo|data security"
    r"|confidentiality)( (policy|notice|statement|info\w*|stuff|rules?|please|pls|question|here))*\W*$",
)
