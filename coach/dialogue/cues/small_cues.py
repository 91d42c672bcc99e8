"""Surface cues of small talk and remarks that want a reply of their own: jokes, complaints, the coach as a person, what it costs."""

from __future__ import annotations

from coach.dialogue.cues.cue import Cue
from coach.dialogue.cues.protest_cues import protests

_LEAD = (
    r"^\W*((oh|ok(ay)?|and|but|so|hey|hi|hello|well|ugh+|sigh|hm+|pff+|omg|god|wow|man|jeez|sorry|honestly|tbh|btw|come on|lol|haha)\W+)*"
)
_SO = r"((a bit|a little|so|very|really|pretty|quite|kinda|kind of|rather|such|too|way too|getting|just|all|taking|taking up) )*"
asks_joke = Cue(
    "somebody would like a joke",
    rf"{_LEAD}(please )?((can|could|will|would) you |do you (happen to )?(know|have) |got |know )?(please )?(tell|make|give|say|crack"
    rf"|any|some|a"
    rf"|another|one)"
    r"\b[\w' ]{0,20}\b(jokes?|something funny|a laugh|pun)( please| for me| about \w+( \w+)?)?\W*$"
    rf"|{_LEAD}(make me (laugh|smile)|say something funny|cheer me up|entertain me|do you know (any )?jokes)( please)?\W*$",
)
asks_of_bot_self = Cue(
    "somebody asks about the coach as if it were a person",
    rf"{_LEAD}(how old are (you|u)|(what'?s|what is) (your|ur) (age|fav(ou?rite)?( \w+)?|hobby|hobbies|star ?sign|birthday|salary|accent"
    r"|gender|star sign)|when is your birthday|where (are|do) (you|u) (from|live|sit|come from|based)( from| now)?"
    r"|(do|can|did|have|are) (you|u) (ever |also |even |really )*(sleep|eat|dream|drink|feel( \w+)?|get (tired|bored|paid|lonely)|have"
    r" (a |any )?(family|kids|children|friends|feelings?|hobbies|holidays?|a girlfriend|a boyfriend|a life|emotions)|like (your job|music"
    r"|coffee|pizza|football|cats|dogs|me|it here|people)|married|single|lonely|happy|bored|tired|in love|male|female|a (man|woman|boy"
    r"|girl))"
    r"|(are you|r u) (a )?(male|female|boy|girl|man|woman)( or (a )?\w+)?|what (are you (wearing|doing)|did you (eat|have for \w+)))"
    r"( today| right now| at night| too| though)*\W*$",
)
asks_how_it_goes = Cue(
    "somebody asks the coach how it is",
    rf"{_LEAD}(how (are|r) (you|u)( (doing|today|feeling|keeping|this (morning|evening)))*|how'?s (it going|things|life"
    rf"|your day( going)?)"
    r"( today| with you)*|how do you do|how you doing|you (all right|alright|ok)|what'?s up|(are )?you (ok|alright|well))\W*$",
)
complains = Cue(
    "somebody is annoyed by the questions or by how long it takes",
    rf"{_LEAD}(bored|boring|tedious)( now| already)?\W*$|{_LEAD}(this|that|your|the) questions? (makes?|is|are|has|have) "
    r"(no|zero|total|complete|utter) (sense|nonsense|rubbish)\W*$|"
    rf"{_LEAD}((this|that|it|all this|the (chat|interview|questions?|whole thing))('s| is| are|s)?|these( questions)? are"
    rf"|those( questions)?"
    rf" are|what) ?{_SO}(a |an )?{_SO}(long|endless|tedious|boring|annoying|tiring|exhausting|silly|stupid|daft|dumb|pointless|useless"
    r"|ridiculous|nonsense|repetitive|vague|odd|weird|strange|rubbish|irritating|dull|tiresome|forever|ages|slow|long-?winded"
    r"|time.?consuming|hard work|too much)( (a |of a )?(question|one|thing|questions|chat|interview|way to ask|work|form))?"
    r"( (really|tbh|honestly|now|already|to be honest|mate|this|is this|for me))*\W*$"
    rf"|{_LEAD}(this|that|it)('s| is)? ?(takes?|taking|going on|goes on|drags on|dragging)( (for|too|on|so|way))* (forever|ages|long"
    r"|hours)\W*$"
    r"|^\W*(\w+\W+)?(you|u) (do |really |just |sure |always )*ask (me )?((so|too|very|quite|an awful|a|way|really) )*(lot|much|many)"
    r"( (of|things|stuff|questions?|here|really|lol|man|mate|tbh|you know))*\W*$"
    rf"|{_LEAD}(so|too|way too) many questions\W*$|{_LEAD}(that'?s "
    rf"|thats )?a lot of questions\W*$"
    rf"|{_LEAD}(i'?m|i am|im) ({_SO})(bored|annoyed|fed up|losing (patience|interest)|irritated)( (by|of|with) (this|it|that|you|your"
    r" questions|these questions|all this))?( now| already)?\W*$"
    rf"|{_LEAD}(what a )?(silly|stupid|daft|dumb|weird|strange|odd|boring|pointless) (question|thing to ask|chat|bot)s?( that is"
    rf"| this is)?\W*$"
    rf"|{_LEAD}((oh )?(no )?not (this|that)( one| question)?|the same question|this question) again\W*$"
    rf"|{_LEAD}((i'?m|im|i am|this is|it'?s) {_SO}(bored|annoyed|annoying|irritated|irritating|fed up|tired)\W+)?(you|u) ((just|keep|kept"
    r"|already) )+(on )?(ask|asking|repeat|repeating) (me )?(that|this|it|yourself|the same)?"
    r"( (that|this|it|thing|question))?( (already|again|twice|before|over and over|all the time))*\W*$",
)
_FABLE = (
    r"(unicorns?|dragons?|elves|goblins?|zombies?|ghosts?|fairies|wizards?|gnomes?|trolls?|aliens?|orcs?|dinosaurs?|mermaids?|penguins?"
    r"|monkeys?|teddy ?bears?|rubber ducks?|garden gnomes|imaginary \w+|invisible \w+|voices in my head|me,? myself,? (and|&) i)"
)
_PETS = (
    r"(cats?|kittens?|dogs?|pupp(y|ies)|goldfish|hamsters?|parrots?|budgies?|rabbits?|guinea pigs?|tortoises?|turtles?|pet|houseplants?"
    r"|cactus|toaster|fridge|kettle|coffee machine)"
)
_LEADS = (
    r"(i('m| am)? |we )?((only|just|mostly|proudly|already|sure|still|do) )*(lead|led|leading|manage|managed|managing|guide|guided"
    r"|guiding"
    r"|supervise|supervised|coach|coached|command|boss|rule)( (over|around))?"
)
_AND_THAT = (
    r"(\W+(lol|haha+|hehe|xd|though|obviously|naturally|of course|duh|clearly|and that'?s it|at home|if that counts"
    r"|every day|does that count|you know|daily|hah))*\W*$"
)
jests = Cue(
    "an answer is plainly a joke or mockery, nothing of it meant",
    # "I manage the dog food line" and "a team of six at a pet shop" are work: the beast stands last, and is one's own.
    rf"{_LEAD}{_LEADS} (only |just )?(my|a|an|one|two|three)( \w+)? {_PETS}{_AND_THAT}"
    rf"|{_LEAD}{_LEADS} (only |just )?(my |a |an |the |\w+ )?{_FABLE}{_AND_THAT}"
    rf"|{_LEAD}({_LEADS} )?(only |just )?(my |a |an |the |one )?(\w+ ){{0,2}}(army|empire|kingdom|legion|team|squad|crew|horde|herd"
    rf"|swarm|zoo"
    rf"|tribe|gang|department|fleet) (full )?of (\w+ ){{0,2}}({_FABLE}|{_PETS}){_AND_THAT}"
    rf"|{_LEAD}{_LEADS} me,? myself,? (and|&) i{_AND_THAT}"
    rf"|{_LEAD}((sure|yeah|yes|right|of course)\W+)*as if (they|anyone|anybody|somebody|someone|he|she|my (boss|company)|i|we)"
    r"('?d| would| could| had| will|'?ll)? ?(ever|let|trust|be (allowed|asked)|have a say|give me|listen)\b[^.;]{0,50}$"
    rf"|{_LEAD}((only|maybe|sure|yes)\W+)*in (my|your) dreams\b.{{0,15}}$|{_LEAD}(when|if) (pigs (can |could )?fly"
    rf"|hell freezes over)\b.{{0,20}}$"
    rf"|{_LEAD}(not in this|in (another|a parallel|an alternate|my next)) (life(time)?|universe|century|world)\b.{{0,15}}$"
    rf"|{_LEAD}((sure|yeah|yes|about|like|only|just|around|easily)\W+)*(a |one |ten |\d+ )?(billion|trillion)s?( (euros?|dollars?"
    rf"|pounds?|people|years"
    r"|quid|bucks))?,? (obviously|of course|duh|clearly|lol|haha+|naturally|minimum|at least|what else)\W*$"
    rf"|{_LEAD}((sure|yeah|about|like|only|just|around|easily)\W+)*(a |one |\d+ )?(gazillion|zillion|bazillion|kajillion"
    rf"|bajillion)s?\b.{{0,20}}$"
    rf"|{_LEAD}(i'?m |i am )?(the |a )?(ceo|king|queen|boss|ruler|director|emperor|president) of (my|the) (own )?(couch|sofa|bed"
    rf"|kitchen|fridge"
    rf"|living room|bathroom|universe|world|galaxy){_AND_THAT}"
    rf"|{_LEAD}(i |we )?(just |only )?(use|used|ask|asked|look|looked|consult|consulted|read|have)?( (in|into|at))? ?((a|my"
    rf"|the) )?(crystal ball"
    rf"|tea leaves|ouija board|magic 8.?ball|horoscope){_AND_THAT}"
    r"|^\W*(ha(ha)*|lol|hah|heh)\W+[^.,!?]{0,30}\W+(good one|nice one|very funny|you wish|yeah right)\W*$"
    rf"|{_LEAD}(until|till) death do us part\W*$"
    rf"|{_LEAD}(total |complete )?world domination\b.{{0,20}}$|{_LEAD}(until|till) the (heat death of the universe|sun explodes"
    rf"|end of time|cows"
    r" come home)\b.{0,10}$"
    rf"|{_LEAD}let me guess\W+(next |now |then |and )*(you|you'?ll|you'?re|u|next you'?ll|that)\b[^?]*$",
)
asks_cost = Cue(
    "somebody wants to know whether the chat costs anything",
    rf"{_LEAD}(this|it|that)( is|'s)( all| really)* (free|for free|free of charge)( of charge| to use| or not| right| yes| though"
    rf"| tho)*\s*\?+\W*$|"
    r"\b(is|are) (this|it|that|the (chat|test|report|result|service|interview|pdf)|you)( really| all| actually| completely)* (free"
    r"|for free"
    r"|free of charge|paid|chargeable)\b( (of charge|to use|tho(ugh)?|then|or (not|paid|do i pay)))*\W*$"
    r"|\b(do|does|will|would|did|is) (this|it|that|the (chat|test|report|result|service|interview|pdf)|anything|there)( here)?"
    r" (cost( me)?( (anything|something|money|a lot|much))?|a (cost|charge|fee))\b"
    r"|\b(what|how much) (does|will|would|do) (this|it|that|the (chat|test|report|result|service|pdf)|you)( all)? (cost|charge)( me)?\W*$"
    r"|\b(do|will|would|must) i( have to| need to)? (pay|be charged)( (anything|something|money))?( (for|to) (this|it|that|you|the (chat"
    r"|test"
    r"|report|result|service|pdf)))?\W*$|\b(any|a|hidden) (costs?|charges?|fees?|price)( for (this|it|me|using (this|it|you)))?\W*\?",
)


says_goodbye = Cue(
    "somebody takes leave, with thanks or praise around it",
    rf"{_LEAD}((many |big )?(thanks|thank you|thx|cheers|ta)( (so|very) much| a lot| for (everything|the (chat|help|talk|questions)|your"
    rf" (time|help|patience)|all (this|that)))*|(you|u)('ve| have| were|'re| are)?( been)?( (so|very|really|most|all|quite))* (lovely"
    rf"|great|kind"
    rf"|helpful|nice|good|patient|sweet|brilliant|wonderful)|(that|this|it) was ((very|really|quite|so) )?(nice|lovely|helpful|useful"
    rf"|great|fun"
    rf"|interesting|good)|(nice|good|lovely|great) (talking|chatting|speaking|meeting)( (to|with) you)?|(that'?s|that is) (all|it))"
    r"([,.!;\s]+(and|so|then|now|well|dear|love))*[,.!;\s]+(good ?bye|bye+( ?bye+)?|byee*|farewell|see (you|ya)|take care|cheerio|so long)"
    r"( (then|now|for now|dear|love|mate|everyone|bot|coach))*\W*$",
)


def small_talk_response(text: str) -> str:
    """The response to small talk of a kind that has words of its own."""
    if asks_joke(text):
        return "utter_joke"
    if jests(text):
        return "utter_jest"
    if asks_how_it_goes(text):
        return "utter_how_it_goes"
    return "utter_as_a_person" if asks_of_bot_self(text) else "utter_chitchat"


def sorry_response(text: str, is_open: bool) -> str:
    """The response to anger: to a question that was passed over, to a complaint while something ``is_open``, or to any other."""
    if protests(text):
        return "utter_passed_over"
    return "utter_grumbling" if is_open and complains(text) else "utter_insult"


def small_act(text: str, is_open: bool) -> str:
    """The act of small talk or of a remark that shows by its words, else ""; what is grumbled about while nothing ``is_open`` may be
    the result."""
    if protests(text):
        return "insult"
    if is_open and jests(text):
        return "chitchat"
    if asks_joke(text) or asks_of_bot_self(text) or asks_how_it_goes(text):
        return "chitchat"
    if is_open and complains(text):
        return "insult"
    if says_goodbye(text):
        return "goodbye"
    return "oos" if asks_cost(text) else ""
