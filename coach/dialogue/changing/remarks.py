"""What stands around a correction and says nothing about the person: why it was wrong, or what is so with people in general."""

from __future__ import annotations

import re

# "21 percent, I flip digits", "the cost was 300k, I checked now": the last words say how it came to be wrong, or right.
_BEHIND = re.compile(
    r"(?<=[\w%€$£])[\s,;.:–(-]+(?:(?:i|i've|ive|i have|i was)(?: just| only| now| always| often| must have)? ?(?:looked|checked|counted"
    r"|verified|asked"
    r"|mixed|misread|misremembered|mistyped|typed|flip|flipped|swap|swapped|confuse|confused|forgot|remember|remembered|recall"
    r"|see|mixing|misspoke|got confused)(?: it| that| them| this| those| these| the| digits| numbers| figures| things| two| up| now"
    r"| again| over| wrong| in| just| today| correctly| dashboard| sheet| report| system| twice){0,6}"
    r"|(?:i am |i'm |im |was )?(?:mixing|confusing|swapping) (?:them|it|those|the two|things|these)(?: up)?"
    r"|(?:just|only) (?:looked|checked|counted|verified)(?: it| that)?(?: up| again| now)?"
    r"|(?:that was |it was |was )?(?:a |my )?(?:typo|slip|bad|mistake|error|fault)|(?:to be |if i(?:'m| am|m) )?(?:honest|exact|precise)"
    r"|by the way|btw|tbh|sorry|apologies|oops|lol|haha|i think|i believe|though|tho|come to think of it|now (?:that )?i think (?:of"
    r"|about) it)"
    r"[\s.!)]*$",
    re.I,
)
_FEWEST_WORDS = 2
# "Nobody hires people over 50 anyway" speaks of nobody in the chat.
_GENERAL = re.compile(
    r"^\W*(?:(?:well|but|and|oh|yeah|yes|no|hm+|honestly|anyway|you know|let'?s be honest|i guess|i think|apparently)\W+)*"
    r"(?:nobody|no ?one|everybody|everyone|people|companies|employers|recruiters|businesses|firms|some people|most (?:people|companies"
    r"|firms|shops|teams|managers|directors)|(?:many|some|few|all|other) (?:people|companies|firms|shops|teams|managers|directors"
    r"|women|men)"
    r"|an? (?:director|manager|head|marketer|specialist|company|candidate|team lead|cmo|ceo)|they say|these days|nowadays|you (?:need"
    r"|have to|must|should|can'?t)|managers|directors|women|men)\b",
    re.I,
)
_OF_ONESELF = re.compile(r"\b(?:i|i'm|i've|i'd|my|me|mine|we|our|us)\b(?! (?:guess|think|suppose|mean|hear|heard|know)\b)", re.I)
_OF_THEIR_OWN = re.compile(r"\b(?:report|reports|reported|reporting|works?|worked) (?:in)?(?:to|for|under) me\b", re.I)


# "My boss has a budget of 2 million" tells of the boss.
_OF_SOMEBODY = re.compile(
    r"^\W*(?:(?:well|but|and|oh|yeah|anyway|btw|by the way|you know)\W+)*(?:my|our|the|his|her) (?:\w+ )?(?:boss|director|manager|ceo"
    r"|cfo|cmo|owner"
    r"|founder|colleagues?|husband|wife|friend|partner|company|competitors?|predecessor|successor|brother|sister|agency)s? "
    r"(?:has|have|had|earns?|gets?|makes?|is|are|was|were|wants?|wanted|thinks?|says?|said|leads?|manages?|runs?|owns?)\b",
    re.I,
)
_I = re.compile(r"\b(?:i|i'm|i've|i'd|im|ive|me|myself|mine|we|us)\b", re.I)


# "The 18 months thing proves nothing", "that belongs to another part", "the two columns thing": of the notes, not of the person.
_OF_THE_NOTES = re.compile(
    r"(?:\b(?:proves?|says?|means?|shows?) (?:absolutely |really |literally )?(?:nothing|not much|very little)"
    r"|(?:(?:\b(?:is|was)(?:n'?t| not| no| hardly))|'s (?:not|no)) (?:really |any |an? |real )*(?:evidence|proof|sign|argument)"
    r"(?: (?:of|for) (?:anything|that|much|me))?)"
    r"(?: (?:at all|about me|really|here|tbh|honestly))*\W*$"
    r"|^\W*(?:(?:no|but|sorry|well|hey|and|oh)\W+)*(?:that|this|it|that (?:one|line|sentence|bit)|the \w+ (?:one|line|bit|thing)) "
    r"(?:really )?(?:belongs?|should (?:go|be|stand|count)|goes|fits) (?:to|in|into|under|with|at|for|better) (?:in |under )?"
    r"(?:the |my )?(?:other |\w+ ){0,2}(?:part|area|section|bit|topic|heading|question)\b(?:\W+not\b.{0,40})?\W*$"
    r"|^\W*(?:(?:and|but|hm+|what about|ok)\W+)*(?:the|that|those) (?:[\w&-]+ ){1,3}(?:things?|bits?|parts?|stuff|lines?)\W*$",
    re.I,
)


# "I said owner but it was the managing director": the word that was said gives way.
_SAID_BUT = re.compile(
    r"^\W*(?:(?:hm+|wait|oh|sorry|oops|no|ah|um+|actually|well|ok)\b\W*)*i (?:said|wrote|typed|put|told you|mentioned)"
    r"(?: (?:that )?(?:it (?:was|is)|i did it with))? [\"'“‘]?(?:the |my |our |an? )?(?P<old>[a-z][\w&-]*(?: [\w&-]+){0,2}?)[\"'”’]?"
    r"(?:\s*[,;–-]+)?(?:\s*(?:but|and|when|while))?(?: (?:i|it))?(?:'s| (?:really |actually |of course |in fact )*(?:meant|mean|was|is"
    r"|should (?:be|have been|say)))(?: (?:really|actually|of course|in fact))* (?:to say )?(?P<new>[^.,;!?\d]{2,40}?)\W*$",
    re.I,
)


def said_but_meant(text: str) -> str:
    """ "I said owner but it was the director" as "the director, not owner"; ``text`` itself where it is no such correction."""
    found = _SAID_BUT.match(text.replace("’", "'"))
    return f"{found['new']}, not {found['old']}" if found else text


# "Had to let one go, not fun".
_SIGH = re.compile(
    r"[\s,;(–-]+(?:it was |that was |which was )?not (?:so |very |really |that |too |exactly |much |always )*(?:fun|easy|nice|great|pretty"
    r"|good|ideal|pleasant|simple|bad|cheap|quick|perfect|gonna lie|going to lie|kidding|joking|a pleasure|a nice (?:day|thing))[\s.!)]*$",
    re.I,
)


def without_sigh(text: str) -> str:
    """``text`` without the remark behind it that something was no fun, which puts nothing right."""
    return _SIGH.sub("", text)


# "I've been doing this 9 years" tells how long somebody works, and not how far a plan looked.
_SO_LONG = re.compile(
    r"\bi(?:'ve| have|ve| am|'m)? (?:(?:now|already|just|only|also) )*(?:been (?:doing|working|in|at|with|running|a|an|the|here|there|on)"
    r"|worked|done (?:this|it)|doing this|in this (?:job|role|field))\b[^.;!?]*\b(?:years?|months?|yrs?)\b",
    re.I,
)
_PUTS_RIGHT = re.compile(r"\b(?:not|sorry|actually|wrong|correct(?:ion)?|meant|instead|rather|mistake|oops)\b", re.I)


def is_how_long(text: str) -> bool:
    """Whether ``text`` tells how long somebody has worked, and puts nothing right."""
    text = text.replace("’", "'")
    return bool(_SO_LONG.search(text)) and not _PUTS_RIGHT.search(text)


def is_of_the_notes(text: str) -> bool:
    """Whether ``text`` speaks of what stands in the notes or the result and says nothing of the person."""
    return bool(_OF_THE_NOTES.search(text.replace("’", "'"))) and not re.search(r"\b(?:i|we) (?!mean|think|guess|said|told)\w+", text, re.I)


def is_of_somebody(text: str) -> bool:
    """Whether ``text`` tells only what somebody else is or has."""
    return bool(_OF_SOMEBODY.match(text)) and not _I.search(text)


def without_remark(text: str) -> str:
    """``text`` without remarks behind it, as long as something is left that can be right."""
    text = without_sigh(text)
    found = _BEHIND.search(text)
    while found and len(text[: found.start()].split()) >= _FEWEST_WORDS:
        text = text[: found.start()].rstrip(" ,;:–-(")
        found = _BEHIND.search(text)
    return text


def is_general(text: str) -> bool:
    """Whether ``text`` speaks of people or companies in general and not of the person."""
    return bool(_GENERAL.match(text)) and not _OF_ONESELF.search(text) and not _OF_THEIR_OWN.search(text)
