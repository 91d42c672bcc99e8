"""Cues of questions about the coach: is it a person, does it judge, does it understand, who decides in the end, which work it takes."""

from __future__ import annotations

from coach.dialogue.cues.cue import Cue
from coach.dialogue.cues.role_cues import LEAD_IN

_LEAD = (
    LEAD_IN.removesuffix(r")\W+)*") + r"|no|wait|actually|hang on|hold on|before i (answer|start|reply)( (that|this|it))?"
    r"|be honest|honestly|(i )?(meant|mean|asked)( if| whether)?)\W+)*"
)
_ADVERBS = r"(really|actually|even|just|now|still|also|only|maybe|secretly|trying to|going to|here to|meant to|able to)"
_WHO = (
    r"((a|an|the|some|any)\W+)?((real|actual|living|true|human|live|other|mere|simple) )*"
    r"(person|persons?|human|humans|human being|people|bot|robot|chatbot|machine|computer|ai|somebody real|someone real)"
)
_END = r"( (or (not|no|what)|here|there|btw|please|pls|then|now|though|at all|exactly|by the way|too|right))*\W*$"
_TALK = r"(talking|speaking|chatting|writing|typing|texting)"

asks_if_person = Cue(
    "somebody asks whether they talk to a person or a machine",
    rf"{_LEAD}(are|r) (you|u) ({_ADVERBS} )*{_WHO}( or ({_ADVERBS} )*{_WHO})?{_END}"
    rf"|{_LEAD}(is|was) (this|it|that) ({_ADVERBS} )*{_WHO}( or ({_ADVERBS} )*{_WHO})?"
    rf"( (that )?(i am|i'm|i was|who is|that is|who's) {_TALK}( (to|with)( me)?)?| {_TALK} (to|with) me| behind (this|it))?{_END}"
    rf"|{_LEAD}(am i|are we) ({_ADVERBS} )*{_TALK} (to|with) {_WHO}( or ({_ADVERBS} )*{_WHO})?{_END}"
    rf"|^\W*(bot|robot|ai|machine|human|person) or ({_ADVERBS} )*{_WHO}{_END}",
)
asks_if_judging = Cue(
    "somebody asks whether they are judged",
    rf"{_LEAD}(are|will|do|did) you ({_ADVERBS} )*(judg(e|ing)|laugh(ing)?( at)?|look(ing)? down on|think(ing)? (badly|less|bad) of)"
    rf"( (me|us|my (answers?|work|english)))( (for|because of|by) (this|that|it|my (answers?|words|english)))?{_END}"
    rf"|{_LEAD}am i ({_ADVERBS} )*being judged{_END}",
)
asks_if_enjoying = Cue(
    "somebody asks whether the coach has a good time",
    rf"{_LEAD}((and )?(what|how) about you\W+)?(are|do|did|r) (you|u) ({_ADVERBS} )*(enjoy(ing)?|having fun|have fun|lov(e|ing)|lik(e|ing))"
    rf"( (this|it|that|yourself|with me|our (chat|talk|conversation)|(talking|chatting|speaking|listening) (to|with) (me|people)"
    rf"|asking (me )?(this|these|all these|the|questions)( questions)?|doing (this|that|it|your job)|your job|what you do"
    rf"|being (a|an) (bot|chatbot|ai|coach)))*{_END}"
    rf"|{_LEAD}(are|r) (you|u) ({_ADVERBS} )*(getting )?(bored|tired|sick|fed up|annoyed)( (of|with|by) (me|this|it|my (answers?|stories)"
    rf"|(all )?my (waffle|rambling)|listening( to me)?|people( like me)?))+( (already|yet))*{_END}",
)
asks_if_understood = Cue(
    "somebody asks whether the coach understands what they write",
    rf"{_LEAD}(do|can|did|are) you ({_ADVERBS} )*(understand(ing)?|get(ting)?|follow(ing)?|read(ing)?)"
    r" (me|us|(any of )?what (i|we) ((really|actually|just) )?(am |'m )?(say(ing)?|said|writ(e|ing)|wrote|typ(e|ing)|typed|tell(ing)? you"
    rf"|told you|mean)|(any of )?(my (words|english|answers?)))( or (do you )?(just|only) [a-z ]{{3,30}})?{_END}",
)
asks_who_built = Cue(
    "somebody asks who is behind the coach",
    rf"{_LEAD}(who|which (company|firm|team|people|agency))( (actually|exactly|really|even))* (made|built|builds|makes|created|programmed"
    rf"|coded|developed|designed|owns|runs|operates) (you|this (bot|chat|tool|thing|chatbot|app|coach)|the (bot|chat|tool|chatbot)"
    rf"|this(?=\W*$))( (then|anyway|up|exactly|really))*{_END}",
)
_MORE = r"(any )?(more|anything else|something else|anything more|further|another|additional)"
asks_whether_enough = Cue(
    "somebody asks whether what they told is enough, or more is needed",
    rf"{_LEAD}(is|was|are|were|will|would) (that|this|it|those|my answers?|what i (said|told you|wrote|gave you))( be)?"
    r"( (already|really|good|detailed|long|clear|specific|just|now))* (enough|enuff?|sufficient|too (short|little|long|vague|thin|brief))"
    r"( (for (you|now|this|it|the moment)|detail|information|info|then|already|to go on|as an answer"
    r"|or (not|(do|should) (you|i) .{3,30})))*"
    rf"{_END}"
    rf"|{_LEAD}(do|did|would|will|should) (you|i) ((still|really|also|maybe) )*(need|want|require|like|say|add|tell you) {_MORE}"
    rf"( (from me|details?|info(rmation)?|here|(on|about|of|than) (that|this|it)|answers?|examples?|for (this|that|now)|to that))*{_END}"
    r"|^\W*((ok(ay)?|so|and|long|good|detailed|clear|is that)\W+)*enough( (detail|for you|like (this|that)|now))?\s*\?+\W*$"
    rf"|{_LEAD}(is|was) (this|that|it) ((ok(ay)?|fine|good|alright|all right) )?(ok(ay)?|fine|good|alright|all right|enough),? or"
    rf" (do|should|must|can|shall|would) (you|i) (still )?(need|want|add|say|tell|write|like)( you)?( to)?( (know|hear))? ?{_MORE}\b"
    r".{0,20}$",
)
asks_who_decides = Cue(
    "somebody asks who decides on the job or its title",
    rf"{_LEAD}(who|do you|is it you who|are you the one who) ({_ADVERBS} )*(decides?|chooses?|has the (last|final) (word"
    rf"|say))( in the end)?"
    r"( (on|about|over))? ((the|my|a) )?((job )?titles?|(if|whether) i (get|become|am|can be)\b.{0,30}"
    r"|(in the end )?(if|whether) i'?m\b.{0,30}|(who|what job) (i|gets)\b.{0,25})"
    rf"( (in the end|then|at last|finally|for me|you|me))*(\W+(you|me|my boss|is it you|not you|you or (me|my boss|them)))?{_END}",
)
_MY_OTHER = (
    r"(it'?s|it is|that'?s|that is|this is|they are|they're|these are|(mine|my (story|example|answer|work)) is|i use|i take|i talk about"
    r"|i am|i'm)"
)
_OTHER_WORK = (
    r"(agency|freelance|client|side|voluntary|volunteer|b2b|part.?time|old|earlier|former|previous|last|past|another|my own|private|student"
    r"|an intern\w*|internship)"
)
asks_whether_other_work = Cue(
    "somebody asks whether work elsewhere may be told",
    rf"{_LEAD}(can|could|may|should|shall|am i allowed to)( i)? ({_ADVERBS} )*(use|take|give|tell|talk about|pick|choose"
    rf"|bring|mention|speak about|count)"
    rf"( you| about)*( (a|an|the|one|some|any|my))*( (examples?|story|stories|things?|one|something|work|jobs?"
    rf"|cases?))*( (from|of|about|in|at|with))*"
    rf"( (a|an|the|my))*( {_OTHER_WORK}('s)?)+( (jobs?|work|projects?|shops?|roles?|company|employer|position|business|cases?|life|time))*"
    rf"( too| instead| also| as well)*{_END}"
    rf"|{_LEAD}(is it|would it be|is that|does it matter|will it hurt)( (ok(ay)?|fine|all right|alright|allowed|a problem"
    rf"|bad|an issue|wrong))*"
    rf" (if|that|when) {_MY_OTHER} ((only|just|all|mostly|from|at|in|about|a|an|the|my|of) )*{_OTHER_WORK}"
    rf"( (jobs?|work|projects?|shops?|roles?|company|employer|position|business|side|stuff|experience))*( (and"
    rf"|,) not [a-z ]{{3,25}})?{_END}"
    rf"|{_LEAD}(does|do|would|will) ((my|the|a|an|also|even) )*{_OTHER_WORK} (jobs?|work|projects?|roles?|experience|stuff|shops?) "
    rf"({_ADVERBS} )*(count|matter|qualify)( (for this|as well|too|here))*{_END}",
)
