"""Surface cues of what people say to the coach beside an answer: insults, complaints, jokes, small talk, a wish to be done."""

from __future__ import annotations

import re

from coach.dialogue.cues.cue import Cue
from coach.dialogue.cues.plain_cues import is_asking
from coach.dialogue.cues.protest_cues import passed_over
from coach.dialogue.cues.service_cues import asks_daily_thing
from coach.dialogue.cues.small_cues import asks_how_it_goes, asks_joke, asks_of_bot_self, complains

_LEAD = (
    r"^\W*((oh|ok(ay)?|and|but|so|hey|well|ugh+|hm+|pff+|sigh|argh+|omg|god|wow|man|jeez|honestly|tbh|seriously|lol|haha|anyway|still"
    r"|also|btw|by the way|come on|no|yeah)\W+)*"
)
_SO = (
    r"((so|such|really|very|just|all|absolutely|totally|completely|quite|pretty|kinda|kind of|a bit|bloody|fucking|f\w*ing|damn|damned"
    r"|freaking|effing|an?|the|total|complete|utter|absolute|bunch of) )*"
)
_BAD = (
    r"(stupid|dumb|useless|rubbish|crap(py)?|shit(ty)?|shite|terrible|awful|hopeless|pathetic|annoying|thick|daft|dense|clueless|lame"
    r"|incompetent|garbage|trash|ridiculous|rude|irritating|boring|bad|worst|brainless|worthless|idiotic|moronic|silly|slow"
    r"|not (very |so |that |too )?(good|smart|bright|clever|helpful)|no (good|use|help))"
)
_NAME = (
    r"(idiots?|morons?|fools?|clown|joke|twat|wanker|prick|dumb ?ass|arsehole|asshole|bastard|bitch|loser|imbecile|dimwit|halfwit|muppet"
    r"|donkey|dummy|tosser|cretin|pain( in the \w+)?|waste of (time|space|my time)|disgrace)"
)
_BOT = r"(chat ?bot|bot|robot|machine|computer|program|software|ai|app|tool|thing|coach|piece of (crap|shit|junk|garbage|rubbish|software))"
_OVER = r"( (really|tbh|honestly|mate|you know|sometimes|today|man|lol|haha))*\W*$"
_AT_IT = r"( (at|in|with|for) (this|that|it|your job|talking|listening|chatting|interviews?|everything|questions))?"
insults_coach = Cue(
    "words insult the coach and tell nothing",
    rf"{_LEAD}(you|your|ya|youre|you'?re|you are) {_SO}({_BAD}( {_NAME}| {_BOT})?|{_NAME}|{_BAD} {_BAD}( {_BOT})?)"
    rf"{_AT_IT}{_OVER}"
    rf"|{_LEAD}(you|u|ya) {_SO}(suck|blow|stink){_AT_IT}{_OVER}"
    rf"|{_LEAD}{_SO}({_BAD} )+(chat ?bot|bot|robot){_OVER}"
    rf"|{_LEAD}(fuck|screw|damn|sod|bugger|bollocks to) (you|off|this( \w+)?){_OVER}"
    rf"|{_LEAD}(piss off|shut up|get lost|go to hell|get stuffed|f off|what the (hell|fuck|heck)|wtf|i hate (you|this|bots|chatbots))"
    rf"{_OVER}",
)
_complains_of_this = Cue(
    "words complain about the chat, not about something told of",
    rf"{_LEAD}(this|that was|the questions?|these|your|you|too many|so many|what a|get on with it|hurry up|(are )?(you|u) (gonna|going to)"
    r"|how (boring|tedious|annoying)|i'?m (bored|fed up|losing))\b",
)
_wants_it_done = Cue(
    "words press for an end",
    rf"{_LEAD}(get on with it|hurry up( a bit)?|make it quick|(are )?(you|u) (gonna|going to) (tell|say|show)( it)?( to)?( me)?"
    r"( (the result|it|that|now|yet|already|anything|something|soon|today))*( or (what|not))?|i (haven'?t|don'?t have|have not|got no"
    rf"|have no) (got )?(much |all |any )?(day|time|more time)( for this)?){_OVER}",
)
_wants_something = Cue(
    "somebody asks leave for something of their own",
    rf"{_LEAD}(can|may|could|shall) i (please |just |quickly |also )*(have|get|grab|take|drink|eat|smoke|vape|use|make|fetch|pour|order)"
    r"( (a|an|some|my|the|one|another|quick|cup|of|hot|cold))*"
    r"( (coffee|tea|drink|water|beer|wine|smoke|cig(arette)?|snack|sandwich|lunch|bite|biscuit|cookie|loo|toilet|bathroom|nap|cake|pizza))?"
    r"( (first|now|here|in here|inside|meanwhile|please|while (we|i) (talk|chat|type)))*\W*$",
)
_asks_taste_of_coach = Cue(
    "somebody asks what the coach likes",
    rf"{_LEAD}do (you|u) (also |even |really |ever )*(like|love|enjoy|fancy|drink|eat|watch|play)( \w+){{1,3}}\W*$"
    rf"|{_LEAD}(is|isn'?t) \w+ (not )?(a )?(nice|lovely|pretty|cool|beautiful|funny|good) (name|song|word|colou?r|place)\b[^,.]{{0,12}}$",
)
_laughs = Cue("words are laughter", r"^\W*((ha){2,}h?|lol+|lmao|rofl|hehe+|hihi|xd+|just kidding|jk|only joking)\W*$")
_goes_on = Cue(
    "words only press on",
    rf"{_LEAD}(please )?(next( question| one| topic| please)?|move on|go on|carry on|let'?s (move|go|carry) on|keep going)"
    r"( (please|pls|now|then))*\W*$",
)
asks_if_there = Cue(
    "somebody asks whether the coach is there",
    rf"{_LEAD}((are |r )?(you|u) (still |even )*(there|here|alive|awake|listening|with me)|(is )?any(body|one) (there|home))"
    r"( (still|at all|or what|mate))*\W*$",
)


_YOU_SEE = (
    r"(show|send|share|forward|upload|attach|e-?mail|mail|paste|give|drop|screenshot)( (it|them|that|this))?( (to|with|for))? (you|ya|u)"
)
offers_to_show = Cue(
    "somebody offers to show or send the coach something",
    rf"{_LEAD}((i|we)('?ll| can| could| may| will| would| am happy to|'?m happy to|'?d be happy to|'?d love to)"
    rf"( also| gladly| even| happily| just| always| easily)* {_YOU_SEE}( (the|my|our|a|an|some|it|them|this|that|over))*( [\w-]+){{0,4}}"
    r"|(can|could|may|shall|should) (i|we) (also |just )?(show|send|upload|attach|e-?mail|paste|share|forward|screenshot)"
    r"( (you|it|them|this|that|to|with|a|an|the|my|our|some|over|here))*( [\w-]+){0,3}"
    r"|(do|would) you (want|wanna|like|need)( to)? (see|have|get|read)( (it|them|the|my|our|a|some|that|this))*( [\w-]+){0,3}"
    r"|i('?ve| have) (got )?(a |the |some )?(screenshots?|files?|pdfs?|slides|decks?|spreadsheets?)( for (that|this|it|you))?)"
    r"( (if|in case|when) (you|u|that|it) ([\w']+ ?){1,3})?\W*$",
)


def talk_of(words: str) -> str:
    """What kind of talk ``words``, which stand beside an answer, are: "insult" (also a complaint), "there", "how", "shows", "chitchat",
    or "nothing" where they want no reply; "" where they are no talk."""
    if passed_over(words) or insults_coach(words) or _wants_it_done(words) or complains(words) and _complains_of_this(words):
        return "insult"
    if asks_if_there(words):
        return "there"
    if asks_how_it_goes(words):
        return "how"
    if offers_to_show(words):
        return "shows"
    small = asks_joke, asks_of_bot_self, asks_daily_thing, _wants_something, _asks_taste_of_coach
    if any(cue(words) for cue in small):
        return "chitchat"
    return "nothing" if _laughs(words) or _goes_on(words) else ""


# "By the way, is this saved?": the words in front tell nothing.
_BY_THE_WAY = re.compile(
    r"^\W*(?:(?:oh|and|ok(?:ay)?|so|hey|um+|sorry)\W+)*(?:btw|by the way|(?:just )?(?:a |one )?quick (?:q|question)"
    r"|just (?:a|one) question)\W+(?=\w)",
    re.I,
)


def without_by_the_way(text: str) -> str:
    """The question of ``text`` without the "by the way" in front of it; ``text`` itself where no question follows."""
    asked = _BY_THE_WAY.sub("", text)
    return asked if is_asking(asked) else text


_DO = r"(?:do|fill|fill in|take|try|complete|use|test|click|open|join|talk to|chat with|have a look at|look at|check)"
_THIS = (
    r"(?:this(?: (?:chat\w*|bot|link|test|thing|coach|tool|site|page|one|survey|form|assistant|here))?|(?:the|a|your) (?:link|chat\w*|bot"
    r"|site|test|tool)|it|you|here|in this|to (?:this|you|here)(?: \w+)?|about (?:this|it|you)(?: \w+)?)"
)
# "My manager sent me this link. What is it?": how somebody came to the chat says nothing of what they ask.
_CAME = re.compile(
    r"^(?P<hello>\W*(?:(?:hi|hello|hey|good (?:morning|afternoon|evening)|so|ok(?:ay)?)\b[\s,.!]*)*)"
    rf"(?:(?:(?:my|our|the|a|some) (?:\w+ ){{0,3}}?|hr |people )?\w+ (?:has |have |had |just )*(?:sent|gave|given|forwarded|shared|showed"
    rf"|recommended|told|asked|wants?|wanted|suggested|pointed|invited|made|mentioned)(?: me| us| all of us)?(?: to)?(?: {_DO})? {_THIS}"
    rf"|i (?:was|got|have been|'ve been|am|'m) (?:just )?(?:told|asked|sent|given|invited|pointed|supposed|meant)"
    rf"(?: to)?(?: {_DO})? {_THIS}"
    rf"|i (?:just )?(?:found|saw|got|heard|read|came across|clicked on|opened|stumbled (?:up)?on) {_THIS})"
    r"(?: (?!but\b|and\b|so\b)\w+){0,5}\s*(?:[.!,;:–-]+|\s(?:and|so|but)\b)\s*(?=\w)",
    re.I,
)
# "Will she see it?" speaks of who sent them.
_OF_WHO_SENT = re.compile(r"\b(?:he|she|they|him|her|them|his|their)\b", re.I)


def without_how_one_came(text: str) -> str:
    """The question of ``text`` without the sentence in front of it on how somebody came to the chat; ``text`` itself where no
    question follows."""
    found = _CAME.match(text.replace("’", "'"))
    asked = text[found.end() :] if found else ""
    return found["hello"] + asked if found and is_asking(asked) and not _OF_WHO_SENT.search(asked) else text
