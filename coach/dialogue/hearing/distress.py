"""Tells a message about a bad time of the person's own from an answer about the work, and what kind of bad time it is."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Literal

from coach.dialogue.cues.cue import Cue
from coach.dialogue.cues.mood_cues import feels_low
from coach.dialogue.cues.plain_cues import is_asking

Kind = Literal["job_lost", "grief", "kin_ill", "bullied", "overlooked", "ashamed", "afraid", "unwell", "let_down", "low", "tired"]

_MUCH = (
    r"(really |so |very |pretty |quite |a bit |kinda |kind of |just |such |only |all |completely |totally |absolutely "
    r"|honestly |still ){0,4}"
)
_I_AM = rf"\b(i'm|i am|im|i feel|i'm feeling|i am feeling|i've been|i have been|ive been) {_MUCH}(feeling )?{_MUCH}"
_AT_START = rf"^\W*((just|so|well|honestly|tbh|and|but|sorry|oh|ugh|hi|hey)\W+){{0,6}}{_MUCH}(feeling |feel |been )?{_MUCH}"
# Not "I'm stressed to see the numbers", "I was so low on stock".
_END = r"(?=\W*$|[,.;!]|\W+(today|now|right|tbh|honestly|about|lately|these|at the|because|since|and|but|from|by|after|with|all|again)\b)"
_KIN = (
    r"(mum|mom|mam|mother|dad|father|parents?|wife|husband|spouse|partner|girlfriend|boyfriend|fianc[eé]e?|son|daughter|child|baby|kid"
    r"|brother|sister|twin|best friend|(close |good )?friend|gran|grandma|grandad|grandpa|granny|nan|nana|grandmother|grandfather"
    r"|uncle|aunt|auntie|cousin|nephew|niece|dog|cat)"
)
_ABOVE = r"(boss|manager|director|supervisor|lead|team lead|ceo|owner|head|colleagues?|co-?workers?|team ?mates?|they|he|she)"

_OUT = r"(laid off|made redundant|let go|sacked|fired|dismissed from my job)"

# Charities and campaigns against it are work like any other.
_A_CAUSE = r"[- ](prevention|awareness|charity|campaign)"

in_danger = Cue(
    "somebody speaks of ending their life or of hurting themselves",
    r"\b(kill(ing)?|hurt(ing)?|harm(ing)?|cut(ting)?|hang(ing)?) (myself|my self|meself)\b(?! (out|off|short|over|for|laughing|on|with"
    r"|some))"
    rf"|\bsuicid(e|al)\b(?! squad|{_A_CAUSE})"
    rf"|\bself[- ]?harm(ing|ed|s)?\b(?!{_A_CAUSE})"
    r"|\b(end(ing)?|tak(e|ing)|finish(ing)?) (my|me) (own )?life\b"
    r"|\b(feel(ing)?|felt|thought|think(ing)?|want|going|ready|tempted)\W+(\w+\W+){0,4}end(ing)? (it all|everything)\b(?! with )"
    rf"|{_AT_START}(ending|end) it all\W*$"
    r"|\bi (really |just |only |honestly |sometimes |often |do )*(want|wanna|wish|would like|'d like|would rather|'d rather"
    r"|'d be better|would be better)( to| i (was|were)| i'd)? ?(die(?! of (shame|boredom))"
    r"|dead|be dead|off dead|disappear forever|never (wake|woken) up"
    r"|not wake up)\b"
    rf"|{_AT_START}(want to|wanna|wish i was|wish i were|better off|would rather be) (die|dead)\W*$"
    r"|\b(don'?t|do not|dont|didn'?t|no longer|not) (want|wanna|wish)( to)? (to )?(live|be alive|be here|exist|wake up)( any ?more"
    r"| any longer)?\W*$"
    r"|\b(point|sense|use|reason)( is there)? (of|in|to|for) (living|being alive|live|life|stay(ing)? alive|go on living)\b(?! (up|on|in"
    r"|with))"
    r"|\b(no|any) reason(s)? (left )?to live\b|\b(life|living)('?s| is| isn'?t| is not) (not |no longer )?worth (it|living)\b"
    r"|\bcan(no|')?t (go on|keep|carry on)( with)? (living|my life)\b|\b(everyone|everybody|they|the world)('?d| would)( all)? be"
    r" better( off)? without me\b"
    r"|\b(rather|wish i was|wish i were) not( be)? (be )?alive\b|\b(my |this )?life(( is|'s)( all| completely| just)* (pointless"
    r"|meaningless|over)"
    r"|( has| is)? no (meaning|purpose|point)( any ?more| left)?)\W*$|\b(i |i can |there is |there's |i just )?(see|is|there's"
    r"|feel) no way out"
    r"( for me| any ?more| of (this|it))?\W*$|\b(don'?t|do not|can'?t|cannot) see (a|any|my) (future|way out)( for (me"
    r"|myself))?( any ?more)?\W*$"
    r"|\bjump(ing)? (off (a|the) (bridge|roof|building|balcony)|in front of (a|the) (train|bus|car))"
    r"|\b(i )?(took|taken|taking|swallowed) (an overdose|(all )?(my|the) (pills|tablets))\b|\boverdose(d)?\b.{0,15}\b(pills|tablets"
    r"|tonight)\b",
)

_CUES: dict[Kind, Callable[[str], bool]] = {
    "grief": Cue(
        "somebody of theirs died or is dying",
        rf"\bmy {_KIN}( (just|sadly|suddenly|recently|unexpectedly))?( has| have|'s)?( just)? (died|passed( away)?|is dying|was buried)\b"
        rf"|^\W*((well|so|sorry|just|honestly|and)\W+)*{_KIN} (just |sadly |suddenly )*(died|passed( away)?|is dying)\b"
        rf"|\b(i |we |just |'ve |have )+lost my {_KIN}\b|^\W*(just )?lost my {_KIN}\b"
        r"|\b(i'?m|i am) (still )?(grieving|in mourning|bereaved)\b|\bdeath in the family\b|\b(had|after) a miscarriage\b"
        r"|\b(my|the) funeral (is|was)\b|\b(from|to|at|after) (a|the|my \w+'?s?) funeral\b"
        rf"|\b(since|after) my {_KIN}('?s)? (death|passing|died|passed)\b|\b(i|we) (just |recently )*buried my {_KIN}\b"
        rf"|\bmy {_KIN} (had to be|was|got) put (down|to sleep)\b|\b(i|i've|i have|we) (just |recently )*lost (a |an )?(very )?"
        r"((close|dear|good|old|best) friend|(dear|beloved|close) (colleague|one)|someone (close|dear)|somebody (close|dear)|our baby"
        r"|the baby)\b|\bi'?m (a )?(recently )?(widow(er|ed)?)\b",
    ),
    "kin_ill": Cue(
        "somebody of theirs is ill",
        rf"\bmy {_KIN}('s| is| was| has been| has just been)( \w+)? (ill|sick|in (hospital|intensive care|a coma|a hospice)"
        rf"|terminally ill"
        rf"|diagnosed)\b|\bmy {_KIN} (has|had|got|just had|is having) (a |an )?(bad |big )?(cancer|stroke|heart attack|accident|dementia"
        r"|alzheimer'?s?|parkinson'?s?|surgery|operation|chemo\w*)\b"
        rf"|\b(i'?m|i am) (now )?(the |a |a full.time )?(carer|caregiver) (for|of) my {_KIN}\b"
        rf"|\b(caring|looking) (for|after) my (sick|ill|dying|elderly) {_KIN}\b",
    ),
    "job_lost": Cue(
        "somebody lost their job or their shop",
        r"(^\W*((just|so|well|honestly|tbh|and|sorry)\W+)*((just|recently|suddenly) )?|\b(i|i'm|i am|i've|i have)( just| recently"
        r"| suddenly)? )"
        rf"((was|got|been|being|getting|am) )(just |recently |being |been )*{_OUT}\b(?! up\b)"
        rf"|\b((i'm|i am)( just)? (been )?|(i've|i have)( just)? been ){_OUT}\b(?! up\b)"
        rf"|\bwe('re| are| were| have)( all| both)?( just)? (being |been )?{_OUT}\b"
        r"|\b(scared|afraid|worried|terrified|fear)( \w+)? (of |about |that |i )*(losing|might lose|lose|will lose|'ll lose) my (job"
        r"|role|position)"
        r"|\b(scared|afraid|worried|terrified)( that)? (i will|i'll|i am|i'm|i might|i may) (be )?(the )?next\b"
        r"|^\W*((just|so|well|honestly|sorry)\W+)*(laid off|made redundant|sacked)( (in|on|last|this|yesterday|today|from|after|again"
        r"|recently)\b.{0,25})?\W*$"
        r"|\b(they|(my|the|our) (boss|manager|company|employer|firm|owner|ceo|new owners?))( have| has|'ve|'s)? (just |recently "
        r"|suddenly )*"
        r"((fired|sacked|dismissed) me|laid me off|let me go(?! (to|on|ahead|through|for|with|into|and))|made me redundant"
        r"|got rid of me|kicked me out)\b"
        r"|\b(just |recently )?(lost|losing) my (own )?(little )?(job|position|role|livelihood|shop|business|company|store|firm)\b"
        r"(?! (on|in) (page|google|search|the (search|rank\w*|results)))"
        r"|\bmy (own )?(job|role|position|post|shop|business|company|firm|store|start-?up)('s| has| is| was| got)?( just| been| being"
        r"| getting| gone)*"
        r" (cut|axed|eliminated|made redundant|scrapped|(gone|went) (bust|bankrupt|under))\b"
        r"(?! (in half|from|to|down|back))|\bfacing redundancy\b",
    ),
    "bullied": Cue(
        "somebody is treated badly at work",
        rf"\b{_ABOVE}( \w+)? (keeps? |is |are |was |were |always |just |constantly |started )*"
        r"(bull(y|ies|ied|ying)|harass(es|ed|ing)?(?! me with)"
        r"|humiliat(es?|ed|ing)|scream(s|ed|ing)? at|yell(s|ed|ing)? at|shout(s|ed|ing)? at|mob(s|bed|bing)|picks? on|threaten(s|ed|ing)?"
        r"|gaslight(s|ing)?|grop(es|ed|ing))( at)? me\b"
        rf"|\b{_ABOVE} (make|makes|made|is making|are making) my life (a )?(hell|misery|miserable)\b"
        rf"|\b{_ABOVE} (treat|treats|treated|is treating) me like (dirt|shit|crap|rubbish|garbage|an idiot|a child)\b"
        r"|\b(i'?m|i am|i was|i got|i've been|i have been)( \w+)? (being |getting )?(bullied|harassed|mobbed|humiliated)\b"
        r"|^\W*(being |getting |got |been )(bullied|harassed|mobbed)\b",
    ),
    "overlooked": Cue(
        "somebody was passed over, turned down or is not heard",
        # "My plan was rejected" and "I passed over TikTok" are work.
        rf"(\b(i|i'?m|i am|i've|i have|i'd) ((was|been|got|being|get|just|always|again|keep|am|have|recently) )*|{_AT_START}"
        r"((was|got|been|being|getting) )?)passed over( again| once more)?(?= *$|[,.;!]|\W+(for|as|last|this|yesterday|today|and|but|so"
        r"|in|by|because|again)\b)(?! for (another|a cheaper))"
        rf"|(\b(i|i've|i have) (just |really |still )*|{_AT_START})(didn'?t|did not|never) get (the|that|my|a|any) (promotion|raise"
        r"|director (job|role|post))\b"
        r"|\b(promoted|gave|hired|picked|chose|took) ((somebody|someone)( \w+)?|a (younger|junior) \w+|another \w+|an outsider"
        r"|my (colleague"
        r"|junior|friend)|him|her) (over|instead of|and not|rather than) me\b"
        rf"|(\b(i|i've|i have) (just |only )*|{_AT_START})(got|was|been|keep getting|get|am getting)( just| again"
        rf"| always)* (rejected|turned"
        r" down|ghosted)( again| once more| yet again)*( (for|by|from) (the|a|an|every|another|that|my|each|all the) (\w+ ){0,2}(job|role"
        r"|promotion|position|post|recruiter|company|application|interview)s?\b.{0,20})?(\W+(again|today|yesterday|last week))*\W*$"
        r"|\bgave my (job|role|position|team|project|promotion) to\b|\bapplied (to|for) .{1,25} (heard|got|received) (nothing"
        r"|no (reply|answer"
        r"|response|repl(y|ies)|answers)|only (rejections?|silence))\b"
        r"|\b(tired|sick|fed up|weary) of (never |not )?(ever )?being (un|over|never |not )?(heard|listened to|seen|taken seriously"
        r"|noticed|looked|valued|asked|ignored|invisible|appreciated)\b"
        r"|\b(nobody|no one|no-one|none of them) (ever |really |here )*(listens to|takes|sees|values|appreciates|notices|believes in"
        r"|respects) (me|what i do|my work)\b"
        rf"|({_I_AM}|{_AT_START})(ignored|invisible|overlooked|undervalued|unappreciated|unheard|unwanted)( (at work|there|here"
        rf"|by \w+))?{_END}",
    ),
    "ashamed": Cue(
        "somebody is ashamed, or blames themselves",
        rf"({_I_AM}|{_AT_START})(ashamed|embarrassed|guilty|humiliated|a disgrace|so stupid|stupid|dumb|an idiot|foolish)"
        r"(?! (to|enough)\b)(?=\W*$|[.!;]|,(?! (so|which|but)\b)|\W+(today|now|right|tbh|honestly|about (it|that|this|how|what|my|myself)"
        r"|of (it|that|this|how|what|my|myself)|for (it|that|this|not)|because|since|and|but|that i|lately)\b)"
        r"|\b(it|that|this) (was|is|'s) (all |really |completely |only )*my (own )?fault(?=\W*$| (and|that|because) i (still|never|feel"
        r"|can'?t|will never)\b)|\b(i )?blame myself\b",
    ),
    "afraid": Cue(
        "somebody is afraid of what comes, or of not being able",
        # "I'm afraid I have no numbers" is only polite, "I'm worried about the margin" is work.
        rf"({_I_AM}|{_AT_START})(scared|terrified|frightened|panicking|panicky|nervous|worried sick)(?! of (losing|the|our|my boss)\b)"
        r"(?=\W*$|[.!;]|\W+(today|now|right now|tbh|honestly|about (it|this|that|the (future|result|outcome|answer|interview|chat))"
        r"|because|that i|i'?ll|i will|i won'?t|i can'?t|i'?m (not|too|going)|of (it|this|that|failing|failure|the (future|result|answer"
        r"|outcome)|being)|to (hear|read|see|know|ask|find out))\b)"
        rf"|({_I_AM}|{_AT_START})(afraid|worried|anxious)( that)? (i'?ll|i will|i'?d|i might|i may|i won'?t|i can'?t)( just)? (never"
        rf"|not (be"
        r"|make|manage|cope)|fail|always|end up|be (too|stuck|alone|replaced|left|found)|make it|ever)\b"
        rf"|({_I_AM}|{_AT_START})(afraid|worried|anxious) (of|about) (failing|failure|my future|the future|being (replaced|alone|too|not"
        r"|found out)|(the|your) (answer|result|verdict|outcome))\b"
        r"|^\W*((well|honestly|tbh|but|and)\W+)*(i )?(think |guess |feel |fear )?(i'?ll|i will|i'?m) (probably |just )?(never"
        r"|not) (ever )?"
        r"(gonna |going to )?(make it|get there|be good enough|be a director|be anything|become (a director|anything))\W*$",
    ),
    "unwell": Cue(
        "somebody is ill or exhausted",
        rf"({_I_AM}|{_AT_START})(burn(ed|t)[ -]?out|burning out|exhausted|knackered|shattered|worn out|drained|wiped out|overwhelmed"
        rf"|stressed( out)?|run down|anxious|depressed|ill|unwell|poorly|sick|(so |really |too )+tired( and stressed( out)?)?|not (very "
        rf"|too |so )?well|off sick|in hospital|in pain){_END}"
        r"(?!( by| with| about| at the| from) (the |my |our )?(orders?|requests?|tickets|numbers|data|demand))"
        r"|\b(i'?m|i am|i was|i've been|i have been|been|got|currently) (just |only )?(signed off|off (work )?(sick|with (stress"
        r"|burn ?out"
        r"|depression|anxiety))|on (sick|medical) leave)\b"
        r"|\b(close to|near|nearly|on the (verge|edge) of|heading for|(^\W*|\b(i|i'?ve|i have|i'?m|and) )(just )?"
        r"(had|having|have|got|in))"
        r" (a |an |total |complete |full |my )*(nervous )?"
        r"(burn-? ?out|breakdown|panic attacks?)\b(?! (rate|risk|in the team|among|of|by|per) ?)"
        r"|\bmy (anxiety|depression|mental health|nerves|health|stress levels?)( (is|are|was|has|have|got|gets|keeps|'s|just)\b|'s\b"
        r"| through\b)"
        r"|\bi (have|'ve got|got|was diagnosed with|suffer from|am fighting|'m fighting)( been diagnosed with)? (a )?(severe |bad )?"
        r"(depression|anxiety|cancer|burn ?out|ptsd|long covid|covid|the flu|migraines?|a migraine)\b"
        rf"|(\b(i|and|but) ((can|could|really|just) )*|{_AT_START})(can'?t|cannot|hardly|barely|don'?t) sleep\b(?!ing)"
        r"|\bi (just )?(cry|cried|keep crying|am crying)\b(?! (when|with|for|at)\b)"
        r"|\b(i'?m|i am|just) (crying|in tears)\b|\b(i )?can'?t stop crying\b"
        r"|\b(it|this|that|work|my job|the job|my boss|everything|all this)('s| is| has been)? (really )?mak(es?|ing) me (ill|sick"
        r"|anxious"
        r"|depressed|miserable)\b|\b(i )?(can'?t|cannot) (cope|take (it|this|the pressure|the stress))( any ?more| any longer)?\W*$"
        rf"|({_I_AM}|{_AT_START})(at the end of my (tether|rope)|falling apart|at breaking point|broken){_END}"
        r"|\b(i|i'?ve|i have|i'?m)( just| only| still)? (had|having|recovering from|getting over) (a |an |my |another )?(big |bad "
        r"|small |minor"
        r" |major |mild )*(surgery|operation|stroke|heart attack|chemo\w*|c-section|car accident|knee replacement|hip replacement)\b"
        r"|^\W*((sorry|just|still)\W+)*(had|recovering from) (a |an |my )?(surgery|operation|stroke|heart attack|chemo\w*)\b",
    ),
    "let_down": Cue(
        "somebody is hurt by what they read",
        rf"({_I_AM}|{_AT_START})(gutted|disappointed|devastated|crushed|upset|hurt|shattered|deflated){_END}"
        r"|\b(that|this|it)('s| is| really| just)* (hurts|stings|a (blow|kick|slap|punch)|crushing|devastating|disappointing"
        rf"|depressing|heartbreaking|gutting){_END}|\b(i )?could (just |nearly |almost )*(cry|weep)\b|\bmakes me (want to )?(cry|sad)\b"
        r"|\b(feel|feeling) like a slap\b",
    ),
    "low": Cue(
        "somebody is in low spirits",
        rf"({_I_AM}|{_AT_START})(sad|low|down|miserable|lonely|hopeless|heartbroken|gutted|upset|numb|empty|a mess|in a (bad|dark) place"
        rf"|worthless|useless|like (crying|giving up|rubbish|crap|shit)|struggling(?= *$|\W+(today|mentally|right now|lately"
        rf"|a lot|at the moment)\b)){_END}"
        r"|\bnot in (a |the )?(good|great|right|best) (place|space|headspace|state|frame of mind)\b"
        rf"|({_AT_START}|\b(i'm|i am|i've|i have|it's|it is|it has|it's been|i) )(having |had |been |having such )*(a |an |such a )?"
        r"(really |very |pretty |bit of a )?(bad|rough|hard|tough|awful|terrible|horrible|crap(py)?|shit(ty)?|dark|dreadful) "
        r"(day|week|time|month|patch|phase|few (days|weeks|months))( (today|lately|right now|at the moment|at work|at home|recently"
        r"|here|for me|tbh))*\W*$"
        r"|\bmy (wife|husband|partner|girlfriend|boyfriend)( has| just|'s)* left me\b|\b(going|went) through a (divorce|break-?up"
        r"|separation|nasty|messy)\b"
        r"|\b(everyone|everybody|all (the )?others|they all)( else)? (is|are|seems?( to be)?|looks?) (so much |much |way "
        r"|far )?(further|better"
        r"|ahead|smarter|cleverer|more (successful|confident)) (than (me|i am|i)|of me)\b|\b(my )?(imposter|impostor) syndrome\b"
        rf"|({_I_AM}|{_AT_START})(a (total |complete |real )?(nobody|waste of space|burden)|good for nothing|no good|rubbish|worthless)"
        r"(?=\W*$|[.!]|\W+(today|right now|lately|tbh|honestly|i guess|really)\b)",
    ),
    "tired": Cue(
        "somebody is only tired",
        rf"({_I_AM}|{_AT_START}|\blong (day|week),? (so )?)(tired|sleepy|half asleep|jet.?lagged|hung ?over|brain.?dead)"
        r"(?=\W*$|[.!;]|\W+(today|now|right now|tbh|honestly|tonight|after|already|lately|from work)\b)",
    ),
}
_PIECE = re.compile(r"[^.;!?\n,]+")
_NOT_NOW = re.compile(
    r"^\W*(suppose|imagine|say|assume|if)\b|\b(19|20)\d\d\b|\b(years|months) ago\b|\b(when i was|back then|in my (first|last|previous"
    r"|old) job|once|used to)\b",
    re.I,
)
# What of the rest only fills in how it happened and how it feels.
_FILLS = re.compile(
    r"\b(hurts?|feel\w*|cry\w*|sorry|sleep|sad|stress\w*|health|doctor|sick|tired|hope|worr\w+|awful|terrible|hard|tough|rough|shock\w*"
    r"|everyone|everybody|anyway|today|yesterday|honestly|after all)\b",
    re.I,
)
_DOES = re.compile(
    r"\b(i|we|my team|my) (?!(feel|am|was|do not|don't|can't|hate|cried|cry|hope|guess|know|think|need|want|wish|just|really|still"
    r"|have to|had to|got|lost)\b)\w+",
    re.I,
)
_REST_WORDS = 3
# "6 people" is short, and an answer; "2 weeks ago" says when it happened.
_COUNTS = re.compile(r"\b\d+ (?!weeks?|days?|months?|years?|hours?|minutes?|am\b|pm\b|o'clock|times?\b)[a-z]{3,}", re.I)


def distress(text: str) -> Kind | None:
    """The kind of bad time that ``text`` tells of, or None; what is long past, or put as a question, is none."""
    if is_asking(text) or _NOT_NOW.search(text):
        return None
    found = next((kind for kind, cue in _CUES.items() if cue(text)), None)
    return found or ("low" if feels_low(text) else None)


def beside(text: str) -> list[str]:
    """The pieces of ``text`` that do not themselves tell of the bad time."""
    pieces = [piece.strip() for piece in _PIECE.findall(text) if piece.strip()]
    return [piece for part in pieces for piece in _parted(part) if distress(piece) is None]


def told_beside(text: str) -> str:
    """What ``text`` tells of the work beside the bad time, "" where the bad time is all of it."""
    plain = [p for p in beside(text) if (len(p.split()) >= _REST_WORDS or _COUNTS.search(p)) and not _FILLS.search(p)]
    return ", ".join(piece for piece in plain if _DOES.search(piece) or any(ch.isdigit() for ch in piece))


def _parted(piece: str) -> list[str]:
    """``piece``, or its parts where "but", "so", "when" and the like lead from what happened to what was done."""
    return [
        part.strip()
        for part in re.split(
            r"\s+(?:but|and|so|then|before that|when|after|since|because)\s+(?=(?:i|we|my|before|now)\b)", piece, flags=re.I
        )
    ]
