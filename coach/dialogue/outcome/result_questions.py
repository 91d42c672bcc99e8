"""Further questions about a result and what their answers are: what speaks for one job, where one stands beside both, what is
still missing, whether anything changed, and the same once more in short."""

from __future__ import annotations

import re
from typing import Literal

from coach.coaching.lacking import lacking
from coach.dialogue.cues.cue import Cue, spelt_out
from coach.dialogue.cues.role_cues import LEAD_IN
from coach.dialogue.say import Say
from coach.interview.interview import Interview
from coach.report.headline import lean_response, listed, quoted
from coach.report.view import ResultView, Row
from coach.scoring.lean import Side

# "If I had to pick one" supposes nothing that could be scored.
PICKS = (
    r"(i|you|one) (really |just |absolutely )*(had|have|must|needed|were (forced|asked))( to)? (pick|choose|settle|bet|name|decide)"
    r"(?= ?(one|a side|either|between|for one|on one|just|only|now|today)\b|\W*$|\s*[,?])"
)
MoreAsked = Literal[
    "for_track",
    "against_track",
    "both",
    "missing",
    "weakest",
    "for",
    "certainty",
    "needed",
    "nearer",
    "meaning",
    "how_long",
    "reach",
    "others",
    "no_people",
]
_JOB = r"(an? |the |being (an? )?)?(ecom\w* |e-?commerce |marketing )*(director|manager)s?\b"
_MOST_QUOTES = 2
_PATTERNS: dict[MoreAsked, re.Pattern[str]] = {
    "reach": re.compile(
        rf"{LEAD_IN}(am i|will i|can i|could i|would i|may i|might i|do i( even)?( (have|stand))?( a)?|is there( a| any)?)\b.{{0,25}}"
        r"\b(ever|still|one day|some ?day|chance|hope|shot|too far)\b.{0,30}\bdirector\w*\b(?!.*\b(without|only|amazon|degree"
        r"|with(?! (this|that))|if i)\b).{0,40}$"
        r"|\b(does|is|did) (it|this|that|the result|manager)( \w+)? (stop|bar|rule|keep|close)\w*\b.{0,30}\bdirector\w*\b.{0,20}$",
        re.I,
    ),
    "for_track": re.compile(
        rf"\b(speak|count|point|go|talk|argue|be)(s|ing|es)? (for|in favou?r of|to|towards?) {_JOB}|\b(makes?"
        rf"|made) me (more )?(like )?{_JOB}"
        rf"|\bwhat (is|was)( \w+)? {_JOB}.?like (about|in) me\b",
        re.I,
    ),
    "against_track": re.compile(
        rf"\b(speak|count|point|go|talk|argue|be)(s|ing|es)? against {_JOB}|\bwhat (is|was) not {_JOB}.?like", re.I
    ),
    "both": re.compile(
        # It is the person who is compared, not one job with the other.
        r"^(?!.*\bfor me\b)(?=.*\b(me|my|mine|myself)\b).*\b(compare|put|hold|place|set|show|match|stack)\b.{0,40}\b(both|the two"
        r"|side by side|next to each other|each other"
        r"|(directors?|managers?) (and|or|vs|with) (the |a )?(directors?|managers?))\b"
        r"|\b(compare|measure|match|hold|stack)( up)? me\b.{0,25}\b(director|manager|track|job|profile)s?\b"
        r"|\bhow (do|would|does) (i|my \w+)( \w+)? (compare|stack up|measure up|look)( up)? (to|with|against|beside|next to)\b.{0,25}"
        r"\b(director|manager|both|two)s?\b"
        r"|^\W*(and )?(me|my (numbers|levels|scores?)) (vs|versus|against|beside|next to) (both|an? |the )",
        re.I,
    ),
    "missing": re.compile(
        rf"{LEAD_IN}(what|which)( (else|more|other))?( (info(rmation)?|details?|things?|data|facts?|answers?))? (do|would|could|did"
        rf"|should) (you|i)"
        r"( (still|also|yet|now))*( (need|want|miss|require|like|lack|tell|add|give))( (to know|to hear|to have))?( (from|of|about) me"
        r"| you)"
        r"( (still|yet|now|too))*\W*$"
        rf"|{LEAD_IN}(what|which) (else|more|other|info(rmation)?|details?)( \w+)? (do|would|could|should) (you|i)( (still|also|yet))*"
        r" (need|require|lack|tell|add)( (to know|you|here|still|yet))*\W*$"
        r"|\bwhat( (info(rmation)?|details?|data|facts?))? (is|are|am i|'s)( still| yet)? (missing|lacking|needed|outstanding|open)"
        r" (from me|from my (answers|side)|in my (answers|notes))\W*$|\bwhat (have|did) i not (told|tell|cover"
        r"|covered)( you)?( yet)?\W*$",
        re.I,
    ),
    "weakest": re.compile(
        r"^\W*((so|and|ok)\W+)*(which|what)\b.{0,30}\b(answers?|words|told you|said|wrote)\b.{0,20}\b(weak|weakest|worst|poorest"
        r"|thinnest|least)\b",
        re.I,
    ),
    "for": re.compile(
        r"^(?!.*\b(hurt|harm|cost|drag|pull|lower|damage|against|worst|brought)\w*\b)\W*((so|and|ok)\W+)*(which|what)\b.{0,30}"
        r"\b(answers?|words|told you|said|wrote)\b.{0,20}\b(best|strongest|most)\b"
        r"(?! (recent|often))",
        re.I,
    ),
    "certainty": re.compile(
        r"\b(would|do|will) you (really |actually |honestly )?(bet|put (your )?money|swear|stake)\b|\bhow (could|can|might) (i|you|it"
        r"|that|this) be"
        r" (wrong|mistaken|off)\b|\b(what|how (big|high)) (are|is) the (chances?|odds|risk|likelihood)(?= (that|of|you|this|it|i"
        r"|for)\b|\W*$)|\bhow much (do you trust"
        r"|can i trust"
        r"|faith)\b|\bhow (safe|solid|firm|trustworthy) is (it|that|this|the|your)\b"
        r"|\bare you (ever|often|sometimes) wrong\b|\b(could|can|might) you be mistaken\b",
        re.I,
    ),
    "nearer": re.compile(
        rf"\bif {PICKS}|\bwhich( (one|job|track|side|of (the two|them|both|these)))?( \w+)? (would|do|should) (you|i) (really )?(pick"
        r"|choose"
        r"|recommend|suggest|go for)\b( for me)?|\bwhich( (one|job|track|side|of (the two|them|both)))? (is|am i|'s)( it"
        r"| that)?( (the|a))?"
        r" (nearer|closer|nearest|closest)\b|\b(nearer|closer) to which\b|\bwhich (way|side) (do|does|would|am) (i|it|you"
        r"|my \w+) (tip|tend"
        r"|lean)\b|\b(am i|is it|would you say|so|i'm)\W+((more|a|an|the|rather) )*(director|manager)s? or ((more|a|an|the|rather) )*"
        r"(director|manager)s?\W*$",
        re.I,
    ),
    "meaning": re.compile(
        rf"{LEAD_IN}what('s| is| does| do you mean by| did you mean by| are)?( (a|the|by))* [“\"']?(balanced|undecided|lean"
        rf"|leaning)[”\"']?"
        rf"( (lean|result|here|there|now|even|actually|really|exactly))*( (means?|stand for|tell me|supposed to mean))*\W*$"
        rf"|{LEAD_IN}(why|how come|define"
        r"|explain|meaning of)"
        r" [“\"']?(balanced|undecided)[”\"']?( (please|to me|then))*\W*$",
        re.I,
    ),
    "others": re.compile(
        rf"{LEAD_IN}(how|where) (do|would|does|am|did) (i|my \w+)( \w+)? (compare|compared|stand|rank|do|look|score|measure up"
        r"|stack up)\b.{0,15}\b(to|with|against|among|beside|than|versus|vs)\b( (all|the|most|your))* (others?|everyone|everybody"
        r"|other \w+|average|rest|people|users|candidates|marketers)( (else|people|person|users|here"
        r"|out there|you (talk|spoke)\w* (to|with)"
        r"|who .{2,25}))*\W*$"
        rf"|{LEAD_IN}(am i|is (that|this|my (level|score|result)s?)) (better|worse|higher|lower|above|below)( \w+)? (than )?(the )?"
        r"(others?|average|other people|most( people)?|everyone( else)?)\W*$",
        re.I,
    ),
    "how_long": re.compile(
        rf"{LEAD_IN}how (long|many (years|months))( of .{{2,20}})? (would|will|does|could|might|did) (it|that|this"
        rf"|i)( \w+)? (take|need|be)"
        rf"( (me|you|one|somebody))?( (to|till|until|for|before|from) .{{1,45}})?\W*$|{LEAD_IN}how (long|many (years|months)) (till|until"
        r"|before|to) (i|i'm|i can|becom\w+|be|get|reach)\b.{0,45}$",
        re.I,
    ),
    "needed": re.compile(
        r"\bwhat (would|does|do|will|must|should) (my|the|a) (\w+ )?(boss|manager|ceo|company|employer|chief)\w*( \w+){0,2} (see"
        r"|hear|notice)\b"
        r".{0,20}\bpromot\w+|\bwhat (would|will|could) get me promoted\b|\bwhat (would|does|will|do|did)( it"
        r"| i)?( \w+)? (take|need|have to do)( for me)?( to (get|be|come|make it|arrive|go))( up"
        r"| over)? (there|that far)\b"
        r"|\bhow (do|can|could|would|will) i (get|come|make it) (there|that far)\b"
        r"|\bwhat (would|could|will) (make|turn|bring|get|push|lift|raise) (it|that|this|me)( up)?( (in)?to)? (an? )?(level )?([2-5]"
        r"|two|three|four|five)\b",
        re.I,
    ),
}
_WHICH_JOB = re.compile(r"\bwhich\b|\b(is|are|would|should|does|do)\b[^.!]{0,40}\b(director|manager|track|job|role)s?\b[^.!]{0,40}\?", re.I)
asks_how_accurate = Cue(
    "somebody asks how often this is right at all",
    r"\bhow (accurate|exact|precise|good|often) (are|is) (you|this|it|the (bot|test|method|tool|scoring))( (usually|normally|in general"
    r"|generally|right|wrong"
    r"|correct|at this|really|then|overall|ever))*\W*$|\b(do|does) (you|this|it) (usually|normally|often|always|ever) (get"
    r"|come out) (it )?(right|wrong)\b",
)
# "What changed after I told the buyers was the price" tells.
_SINCE = (
    r"\W+(after|since|when|once|because|now that|through) (i|my)( (have|had|'ve|just))? (added|say|said|tell|told"
    r"|mentioned|corrected|gave"
    r"|put|wrote|typed|correction|addition|last \w+|latest \w+)\b(?!.*\b(was|were|is|are)\b)[^,:;.]{0,45}"
)
asks_if_changed = Cue(
    "somebody asks whether something changed, or what",
    rf"{LEAD_IN}(did|does|has|have|will|would) (that|this|it|anything|something|the (result|levels?|lean)|my (result|levels?|score|lean"
    rf"|answer|correction))"
    r"( (now|really|actually|then|even|just))* (alter|change|changed|move|moved|shift|shifted|affect|affected|do|influence"
    r"|make a difference|matter)"
    r"( (anything|something|owt|much|a thing|it|the \w+|my \w+|in (it|the \w+|my \w+)|any of (it|that)|any))?"
    rf"( (now|then|at all|because of .{{1,25}}|by (that|it|this)|with (that|this)|through (that|this)|due to .{{1,25}}))*({_SINCE})?\W*$"
    rf"|{LEAD_IN}what('s| is| has| did| have)?( (you|it|that|this))?( just)? (change|changed|alter|altered|move|moved|different|new"
    rf"|adjust|adjusted)"
    r"( (now|then|there|by (that|this|it)|in (it|my \w+|the \w+)|from (before|earlier|then)|to (it|before)|about (it|my \w+"
    rf"|the \w+)))*({_SINCE})?\W*$"
    rf"|{LEAD_IN}(is|are|was) (it|that|this|the (result|lean|levels?)|my (result|lean|levels?|score))( (still|now|then))*( the)? (same"
    rf"|different|unchanged|changed"
    r"|as (it was )?before)( (now|as before|then|thing|result|one|after (that|this)))*\W*$|^\W*(so |and )?any (change|difference"
    r"|effect)s?( (now|then|by that))?\W*$",
)
asks_how_it_looks = Cue(
    "somebody asks how they come out at present",
    rf"{LEAD_IN}(how|where) (do|would|am) i (look|looking|stand|standing|come out|coming out|land|rate)( (right now|now|so far"
    rf"|at the moment|at present"
    r"|up to now|overall|currently|in all|to you|here|today))*\W*$",
)
wants_all_of_it = Cue(
    "the whole thing shall be shown once more", r"\b(whole|full|complete|entire|chart|bars|all of it|in full|long(er)? (one|version))\b"
)


def more_asked(text: str) -> MoreAsked | None:
    """What of a result a short question is about, besides what ``about_result`` knows, or None."""
    text = spelt_out(text)
    if "people" in lacking(text) and _WHICH_JOB.search(text):
        return "no_people"
    return next((asked for asked, pattern in _PATTERNS.items() if pattern.search(text)), None)


def speaks_for(interview: Interview, view: ResultView, side: Side) -> tuple[Say, ...]:
    """The words and the areas that speak for the track on ``side``, or that none do."""
    track = interview.role_model.track(side).name
    quotes = (view.quotes_upper if side == "upper" else view.quotes_lower)[:_MOST_QUOTES]
    nearer = [row for row in view.rows if _nearer(row) == side]
    if not quotes and not nearer:
        return (Say("utter_speaks_none", {"track": track}),)
    says = [Say("utter_speaks_quotes", {"track": track, "quotes": quoted(quotes)})] if quotes else []
    if nearer:
        areas = listed([f"{row.name.lower()} ({row.level:g})" for row in nearer[:_MOST_QUOTES]])
        says.append(Say("utter_speaks_areas", {"track": track, "areas": areas}))
    return tuple(says)


def beside_both(interview: Interview, view: ResultView) -> tuple[Say, ...]:
    """Which areas are nearer to what is typical for either track."""
    known = [row for row in view.rows if row.level is not None]
    if not known:
        return (Say("utter_no_result_yet"),)
    says = []
    for side in ("upper", "lower"):
        areas = [row.name.lower() for row in known if _nearer(row) == side]
        if areas:
            says.append(Say("utter_nearer", {"track": interview.role_model.track(side).name, "areas": listed(areas)}))
    return tuple(says)


def still_missing(view: ResultView) -> tuple[Say, ...]:
    """What was not covered; where all was, that nothing is needed, and what would help most."""
    if view.missing:
        return (Say("utter_missing_areas", {"areas": listed(view.missing)}),)
    lowest = min((row for row in view.rows if row.level is not None), key=lambda row: row.level or 0.0, default=None)
    return (Say("utter_missing_nothing", {"area": lowest.name.lower() if lowest else ""}),)


def result_again(interview: Interview, view: ResultView) -> tuple[Say, ...]:
    """The result in short: the lean without quotes, and the levels in one line, or where there are none what would make one."""
    lean = Say(*lean_response(interview.role_model, view, quotes=False))
    if not _levels(view):
        return (lean, Say("utter_result_cover", {"topic": view.missing[0]}))
    return (lean, Say("utter_result_again", {"levels": _levels(view)}))


def levels_in_short(view: ResultView) -> tuple[Say, ...]:
    """The reasons in short: the levels in one line, and how to ask for one of them."""
    return (Say("utter_levels_once_more", {"levels": _levels(view)}),)


def _levels(view: ResultView) -> str:
    return listed([f"{row.name.lower()} {row.level:g}" for row in view.rows if row.level is not None])


def _nearer(row: Row) -> Side | None:
    """The side whose typical level is nearer to the level of ``row``; None without a level or half way between."""
    if row.level is None:
        return None
    middle = (row.typical_upper + row.typical_lower) / 2
    return None if row.level == middle else "upper" if row.level > middle else "lower"
