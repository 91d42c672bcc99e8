"""Says of a whole reply to an area's first question that there is nothing to tell: "no plans, I do what comes", "just me here"."""

from __future__ import annotations

import re
from dataclasses import replace

from coach.dialogue.cues.cue import Cue, spelt_out
from coach.dialogue.hearing.handed_down import DECIDED_ELSEWHERE, NOT_MINE, OF_OTHERS, PLANS, THERE_WAS_NO
from coach.evidence.reader import EvidenceReader
from coach.evidence.types import Effect, Reading
from coach.interview.interview import Interview

_MOST_WORDS, _CLAUSES_WORDS = 14, 18
_CLAUSES = re.compile(r"[,;.!:–]+\s*|\s-\s|\s+(?=(?:so|and|because|since|cause) (?:i|we|there|they|my|our|the|that)\b)", re.I)
_says_so = Cue(
    "a clause only says that it was said",
    r"^\W*(?:that'?s |that is )?(?:what )?(?:i'?m|i am|i|as i|like i)(?: just| already| really)* (?:saying|say|said|told you|mean)"
    r"(?: (?:that|it|so|before|already|earlier|twice))*\W*$|^\W*(?:no )?you (?:got|have|understood|took) (?:that|it|me|this) wrong\W*$",
)
# "No plans, but I set the calendar" has something to tell.
_TURNS = re.compile(
    r"\b(but|except|although|though|until|apart from|besides|other than|then|later|now|since|not (?:only|just)"
    r"|(?:what|whatever|as|briefs?|briefing|list|instructions) (?:that )?(?:i|we) (?:\w+ )?(?:decided?|planned|wrote|set"
    r"|chose|agreed|made))\b|\d",
    re.I,
)
_LEAD = (
    r"^\W*(?:(?:well|no|nope|nah|honestly|to be (?:fair|honest)|tbh|dunno|idk|don'?t know|sorry|hm+|i mean|i guess|i'?m afraid"
    r"|actually|ehm|um+"
    r"|ok(?:ay)?|hey|look|so|and|because|since|cause|neither|not really|as i said|like i said)\b\W+)*"
)
_I = r"(?:(?:i|we|ive|i'?ve|i have|we have|have|had) )?(?:(?:really|actually|ever|honestly|simply|just) )*"
_NOT = (
    r"(?:don'?t|do not|didn'?t|did not|haven'?t|have not|hadn'?t|never|hardly(?: ever)?|rarely|not)(?: (?:really|yet|ever"
    r"|actually|even|do|did|done))*"
)
_LITTLE = r"(?: (?:that|so|very))?(?: (?:much|many|any|a|an|the|of|real|own|my|our|with|at|in|anything|big))*"
_REST = (
    r"(?:\W+(?:(?:either|anything|really|at all|before|yet|so far|here|though|tbh|honestly|myself|of my own|of mine|lol|haha+"
    r"|in my (?:job|role|work)"
    r"|at work|as such"
    r"|stuff|things?|work"
    r"|or (?:so|anything|the like)|of any kind|sorry|no|then|ever|to speak of|i guess|i think|to be honest|side|level"
    r"|responsibility)\b))*"
)
# What may stand behind it: who does it instead, or that one does what comes.
_INSTEAD = (
    r"(?:\W+(?:(?:i|we) )?(?:just|only|simply|mostly|always)? ?(?:do|did|took|take|follow(?:ed)?|work(?:ed)? (?:on|through)"
    r"|handled?|execute[d]?)"
    r" (?:what|whatever|as|it as|my (?:tasks?|tickets?|job|work|own (?:tasks?|work|thing))|the (?:tasks?|tickets?|work|daily|day)"
    r"|things as|orders|(?:the|their|my boss'?s?) (?:briefs?|briefing|instructions|list))\b(?:(?! and )[^.;!?])*"
    r"|\W+(?:i|we) (?:just|only|simply|mostly) (?:execute|implement|deliver|follow|carry (?:it|things|them) out)"
    r"|\W+(?:it'?s |its )?(?:just|only) me"
    r"|\W+(?:that'?s |it'?s |that is )?(?:my |the |our )?(?:boss|manager|director|lead|head(?: of \w+)?|founder|owner|ceo"
    r"|agency|others|somebody else"
    r"|someone else|colleagues?)"
    r"(?: (?:does|do|did|makes?|made|decides?|has|had|handles?|plans?|leads?|owns?)\b(?:(?! and )[^.;!?])*)?)?\W*$"
)
_NUMBERS = r"(?:numbers?|data|figures?|kpis?|analytics|stats?|statistics|metrics|reports?|reporting|dashboards?)"
_MONEY = r"(?:budgets?|money|p ?& ?l|targets?|revenue|profit|sales (?:numbers?|targets?)|costs|money lines?)"
_SHOP = r"(?:online |web |ecom(?:merce)? )*(?:shops?|stores?|webshops?|business|parts?|ecom(?:merce)?|marketplaces?|sites?|websites?)"
_PEOPLE = r"(?:anyone|anybody|people|somebody|someone|others|a team|teams|staff|nobody|any (?:people|team|one|reports)|reports)"
_ALONE = (
    r"(?:i|we)?(?:'?m| am|ts|t is)? ?(?:(?:just|only|mostly|always|basically|all|usually) )*(?:(?:do|did|work|worked|am|run|ran"
    r"|handle|manage|make"
    r"|sit)(?: (?!people|team|staff|juniors?|interns?|agenc|freelanc|hir|coach|train|lead)\w+){0,4} )?"
    r"(?:on my own|alone|all by myself|by myself|solo|a one.?(?:wo)?man (?:show|band|team)|the only (?:one|person|marketer|employee)"
    r"|(?:it'?s |its )?(?:just|only) me)"
    r"|(?:my|the|our) (?:whole |entire )?(?:team|crew|staff|department)(?: is|'?s| was)"
    r" (?:just |only |basically |literally |still )*(?:me|myself)"
)
_PATTERNS = {
    "strategy": rf"(?:{_I}(?:{_NOT}{_LITTLE}|no(?: (?:real|big|own|such))*)(?: (?:make|made|do|did|write|wrote|have|had"
    rf"|shape[d]?))?{_LITTLE} {PLANS}(?: like (?:that|this))?"
    rf"|(?:i|we) (?:just|only|simply|always) (?:do|did|take|took|follow|followed|work on) (?:what|whatever|as"
    rf"|it as)\b(?:(?! and )[^.;!?])*"
    rf"|{THERE_WAS_NO}|{NOT_MINE}|{OF_OTHERS})",
    "leading_teams": rf"(?:{_I}{_NOT} (?:led|lead|leading|managed?|managing|guided?|guiding|supervised?|had|have"
    rf"|got|been)(?: responsible for)?{_LITTLE}"
    rf" {_PEOPLE}|not (?:really )?(?:lead|leading|managing|a lead(?:er)?|a manager)\W+(?:more|just|only"
    rf"|rather) (?:like )?(?:as )?(?:a |an )?"
    rf"(?:buddy|helper|colleague|peer|friend|go.?to person)\b(?:(?! and )[^.;!?])*|{_ALONE}|(?:there'?s "
    rf"|there is )?(?:nobody|no ?one)(?: (?:is"
    rf"|reports))?"
    rf" (?:under|below|to|for) me|{_I}(?:have |got )?no(?: (?:real|own|direct|actual))* (?:teams?|people|staff|reports|employees))",
    "data": rf"(?:{_I}(?:{_NOT} (?:look(?:ed)?|use[d]?|check(?:ed)?|read|work(?:ed)?|do|did|touch(?:ed)?|see|seen|have|had|get|deal|care)"
    rf"(?: (?:at|with|about))?{_LITTLE}|(?:(?:look(?:ed)? at|use[d]?|check(?:ed)?|have|had|do|see) )?(?:no|hardly any|zero)) {_NUMBERS}"
    rf"|{_NUMBERS} (?:is|are|was|were) (?:not|never) (?:really )?(?:my (?:thing|job|strength|department|area)|for me))",
    "ecommerce": rf"{_I}{_NOT} (?:run|ran|own|built|build|had|have|worked|owned|set up|managed)(?: (?:in|on|for|with))?{_LITTLE} {_SHOP}",
    "value": rf"(?:{_I}(?:{_NOT} (?:have|had|own|owned|manage[d]?|get|got|held)|have no|had no|has no|no|got no){_LITTLE} {_MONEY}"
    rf"|{_MONEY} (?:is|are|was|were|isn'?t|wasn'?t|aren'?t)(?: not| never)? (?:really )?(?:my (?:thing|job|department|area|business"
    rf"|call)))",
}
_CUES = {name: Cue(f"there is nothing to tell on {name}", f"{_LEAD}(?:{pattern}){_REST}{_INSTEAD}") for name, pattern in _PATTERNS.items()}
has_none = Cue(
    "a whole message says that one has none of what was asked for, and perhaps who has it",
    rf"{_LEAD}(?:(?:i|we) (?:really |honestly )?(?:have|had|got|'?ve got) (?:none|nobody|no ?one)|(?:i'?ve|i) (?:got )?none"
    rf"|{_I}{_NOT} (?:have|had|got|made?|led|written|write|wrote|shaped?|run) (?:one|any)|no ?one|nobody|none){_REST}{_INSTEAD}",
)
_THAT = (
    r"(?:that|this|it|those|one|(?:any|some)thing like (?:that|this|it)|any of (?:that|this|it|those)|such (?:a thing"
    r"|things|stuff))"
)
_NOW = (
    r"(?:\W+(?:right now|just now|at the moment|today|off ?hand|immediately|here|sorry|tbh|honestly|really|so far|yet|to me"
    r"|for me|at work|in my (?:job|role|work)|myself|either|at all|to be honest|i guess|i think|though|ever|before))*\W*$"
)
never_did = Cue(
    "a whole message says that one never did what was asked about, whatever it is",
    rf"{_LEAD}(?:{_I}(?:{_NOT}) (?:(?:done?|did|had|tried|experienced|seen|faced) )?{_THAT}"
    rf"|{_I}never (?:had|got|been given|gotten) (?:that|the|a|this|any|any such|such a|an) (?:real )?(?:chance|opportunity"
    rf"|occasion|possibility)"
    rf"|(?:{_THAT}|nothing like (?:that|this)|(?:that|this) (?:sort|kind) of thing)?(?: ?'?s| has| have)? ?(?:never|hasn'?t"
    rf"|hasnt|didn'?t)"
    r" (?:really |ever |actually )?(?:happen(?:ed)?|come up|came up|been the case|occurred)"
    r"|(?:that|this|it)? ?(?:really )?(?:doesn'?t|does not|didn'?t|don'?t|won'?t|not) (?:really )?(?:apply|applicable)"
    r"|(?:i (?:have|had|'ve got|got)|i'?ve got|there'?s|there is|got) nothing (?:(?:for|on|about|to (?:say|tell|report|show"
    r"|offer|share))"
    r"(?: you)?(?: (?:on|about|for|to))? ?)?(?:this|that|it|here|this one|that one|this question)?"
    r"|(?:that|this|it)?(?: ?'?s| is| was)? ?(?:not|never|isn'?t|wasn'?t) (?:really )?(?:part of |in |among )?my (?:job"
    r"|role|area|department|tasks?"
    r"|responsibility|field|remit|duties)(?: description)?"
    rf"|{DECIDED_ELSEWHERE}"
    rf"|(?:none|nothing) of (?:it|that|them|those|this) (?:really )?(?:applies|fits|concerns me|is for me|is me|happened)"
    rf"|{_I}(?:{_NOT} (?:have|had|got)|(?:have |had |got )?(?:no|zero)|without)(?: (?:any|a|much|real|relevant|work|working|job|such"
    rf"|professional|practical|big))* experiences?(?: (?:with|in|of|on|at) (?:this|that|it|these things|any of (?:this|that|it)|all))?"
    r"|(?:that'?s |it'?s |this is )?(?:my|our|the) (?:\w+ )?(?:boss|manager|director|ceo|owner|founder|agency|colleagues?|head|lead)"
    r" (?:does|did|handles?|handled|decides?|decided|makes?|made|has|had|runs?|takes care of"
    r"|took care of) (?:all )?(?:of )?(?:that|this|it|those|them|such things)"
    rf"|none of (?:it|that|them|those|this)|nothing (?:of the (?:kind|sort)|like (?:that|this))"
    rf"(?: (?:ever |has ever |really )*(?:happened|came up|occurred|comes up))?|not applicable){_NOW}",
)
is_beginner = Cue(
    "a clause says that somebody is only beginning to work",
    rf"{_LEAD}(?:i'?m|i am|i'?ve|i have|i) (?:(?:just|only|still|actually|now|kind of|really) )*(?:a |an |the )?"
    r"(?:(?:(?:first|second|third|final)[ -]year|marketing|business|recent|fresh|complete|total|absolute) )*"
    r"(?:students?|intern|trainee|beginner|newbie|graduate|starter|newcomer|apprentice|at (?:uni|university|school|college)"
    r"|new (?:to|in|at) (?:this|it|all this|the (?:job|field))"
    r"|(?:just )?(?:starting|started|graduated|beginning)(?: (?:out|last \w+|this \w+|my career|in \w+|working))?)"
    rf"{_NOW}",
)
_RECALL = r"(?:think of|come up with|recall|remember|name|find)"
cannot_recall = Cue(
    "a whole message says that no story comes to mind",
    rf"{_LEAD}(?:nothing (?:really |specific |particular |much )?(?:comes|came|springs|pops|is coming) (?:up|to (?:my )?mind)"
    rf"|(?:there is |there'?s )?nothing (?:that )?i (?:can|could) {_RECALL}"
    rf"|(?:i )?(?:can'?t|cannot|can not|couldn'?t|could not|don'?t|do not) (?:really |even )?{_RECALL}(?: of)?(?: (?:one"
    rf"|any(?:thing)?|it|that|a (?:single )?"
    r"(?:one|thing|time|case|story|situation)|an (?:example|instance|occasion)|any (?:one|example|time|case|story|situation"
    r"|of (?:that|it))))?"
    rf"|i(?:'ve| have)? (?:forgot(?:ten)?|forget)(?: (?:it|that|most of it|all of (?:it|that)|about (?:it|that)))?){_NOW}",
)
is_bare_no = Cue(
    "a whole message is a no and nothing else",
    r"^\W*(?:(?:well|sorry|hm+|honestly|um+)\W+)?(?:(?:no|nope|nah|never|none|nothing|nobody|no ?1)\b\W*)+(?:i (?:don'?t"
    r"|do not|didn'?t|did not"
    r"|haven'?t|have not"
    r"|never did|never have)|of (?:that|those|these|them|the kind)|like that|(?:at all|really|sorry|so far|yet))?\W*$",
)
says_no_again = Cue(
    "a no is said once more",
    r"^\W*(?:(?:but|well|again|hey|look|and)\W+)*(?:i (?:just |already )*(?:said|told you|wrote|typed)|as i said|like i said|again"
    r"|still)\W+"
    r"(?:no|nope|none|nothing|nobody|never)\b(?: (?:before|already|twice|again))?\W*$",
)


# "Plans? Not my job": the word is only taken up.
_TAKEN_UP = re.compile(
    r"^\W*(?:(?:what|which|my|a|the|own|any) )?(?:plans?|planning|strateg(?:y|ies)|teams?|budgets?|p&l|numbers?|data|shops?)\?+\s+", re.I
)
_TOLD_BEFORE = re.compile(
    r"^\W*(?:(?:but|well|again|hey|look|and|no|sorry|um+|like)\W+)*(?:as )?(?:(?:i|we)(?:'ve| have)? )?(?:(?:just|already|literally"
    r"|only) )*"
    r"(?:said|told|mentioned|wrote)(?: (?:you|ya|that|it|this|before|already|twice|earlier))*\W+",
    re.I,
)
_what_plan = Cue("somebody asks back of which plan, having none", rf"{_LEAD}(?:what|which) (?:plan|strategy|roadmap|direction)\W*$")
_denies = Cue(
    "a clause says that there was no plan",
    rf"{_LEAD}(?:{_I}(?:{_NOT}{_LITTLE}|no(?: (?:real|big|own|such))*)(?: (?:make|made|do|did|write|wrote|have|had|shape[d]?))?{_LITTLE}"
    rf" {PLANS}|{THERE_WAS_NO}|{NOT_MINE}){_REST}\W*$",
)
_NAMES_PLAN = re.compile(rf"\b{PLANS}\b", re.I)


def denies_plan(interview: Interview, text: str) -> bool:
    """Whether the reply to a follow-up on a plan only says that there was none ("I just told you, I don't do plans")."""
    question = interview.question if interview.is_open else None
    if question is None or question.kind != "follow_up" or question.competency != "strategy" or len(text.split()) > _MOST_WORDS:
        return False
    if _what_plan(text):
        return True
    if "?" in text or _TURNS.search(text):
        return False
    clauses = [clause.strip() for clause in _CLAUSES.split(_TOLD_BEFORE.sub("", spelt_out(text))) if clause.strip()]
    plainly = any(_denies(clause) and _NAMES_PLAN.search(clause) for clause in clauses)
    return plainly and all(_denies(clause) or _says_so(clause) or is_bare_no(clause) for clause in clauses)


def has_nothing(interview: Interview, text: str) -> bool:
    """Whether a short reply to an area's first question says as a whole that there is nothing to tell."""
    question = interview.question
    text = _TAKEN_UP.sub("", text)
    if question is None or question.kind != "core" or len(text.split()) > _CLAUSES_WORDS or "?" in text:
        return False
    if len(text.split()) > _MOST_WORDS:
        return not _TURNS.search(text) and _all_none(question.competency, text)
    if is_bare_no(text) or says_no_again(text) or never_did(text) or cannot_recall(text):
        return True
    if _TURNS.search(text):
        return False
    return _is_none(question.competency, text) or _all_none(question.competency, text)


def _is_none(topic: str, text: str) -> bool:
    return has_none(text) or (topic in _CUES and _CUES[topic](text))


def _all_none(topic: str, text: str) -> bool:
    """Whether each of several clauses has nothing to tell ("not my thing, the client brings the plan")."""
    clauses = [clause.strip() for clause in _CLAUSES.split(text) if clause.strip()]
    return (
        len(clauses) > 1
        and not all(map(is_beginner, clauses))
        and all(_says_so(c) or is_beginner(c) or is_bare_no(c) or never_did(c) or _is_none(topic, c) for c in clauses)
    )


def read_reply(reader: EvidenceReader, interview: Interview, text: str) -> Reading:
    """``text`` read as the reply to the open question; one that has nothing to tell is read as "none"."""
    if not has_nothing(interview, text):
        return reader.read(text, interview.state.open, interview.told)
    none = reader.read("none", interview.state.open)
    # Who can't think of a story does not say that there was none.
    effect: Effect = "wish" if cannot_recall(text) else "shows"
    return replace(none, text=text, evidence=tuple(replace(piece, quote=text, effect=effect) for piece in none.evidence))
