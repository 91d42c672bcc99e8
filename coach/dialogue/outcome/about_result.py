"""What in a finished result somebody asks about, where the words alone say so: what counts against it, how sure it is,
what would change it, what it would take, which words it rests on, or what is new since last time."""

from __future__ import annotations

import re
from typing import Literal

from coach.coaching.steps import fit_of, next_step
from coach.dialogue.cues.cue import spelt_out
from coach.dialogue.outcome.how_near import certainty, lean_means, nearer_side, outcome, what_would_change
from coach.dialogue.outcome.result_questions import beside_both, more_asked, still_missing
from coach.dialogue.outcome.results import chart_say, since_last_time
from coach.dialogue.say import Say
from coach.interview.interview import Interview
from coach.report.headline import listed, quoted
from coach.report.reasons import reasons
from coach.report.view import ResultView, Row
from coach.scoring.lean import Side

Asked = Literal[
    "weakest", "against", "for", "certainty", "change", "needed", "since", "evidence", "scale",
    "for_track", "against_track", "both", "missing",
    "nearer", "meaning", "how_long",
    "reach", "others", "no_people",
]  # fmt: skip

_WORDS, _LOWEST = 16, 2
# Questions in which the name of an area or a job asks for no reasons.
TO_THE_POINT = frozenset({"reach", "others", "no_people"})
_SIDES: tuple[Side, Side] = ("lower", "upper")
_NO_TIME = r"(?! (months?|weeks?|years?|quarters?|days?))"
_LEVELS = re.compile(rf"\b([1-5]|one|two|three|four|five|higher|level|up)\b{_NO_TIME}", re.I)
# "Which is my weakest", "what area am I lowest in", "my best score": the ends of the scale.
_MOST_OF = (
    r"^\W*((so|and|ok|please|tell me)\W+)*((which|what)('?s| is| was| are| were)? my|which( (one|two|area|part|bit|side|of (them|these)))?"
    r"( is| was| are| were)?( my| the)?|my) ({most})( (areas?|one|points?|spots?|sides?|bits?|parts?|levels?|scores?|topics?|marks?))?"
    r"( please| pls)*\W*$"
    r"|^\W*((so|and|ok)\W+)*(which|what|where)( (area|areas|part|bit|side|topic|one))?( (am|was|did|do|have))? i (the )?((get|got"
    r"|score[ds]?|do|did|rank|come out) )?(my |the )?({most})( (in|at|on|marks?|points|scores?|levels?))*\W*$"
)
# "Whats my lowest bit", "which area am I weakest in", "my best score?"
_PART = r"(areas?|bits?|parts?|ones?|points?|spots?|sides?|levels?|scores?|topics?|marks?|sections?|things?)"
_PART_OF_IT = (
    rf"^(?=.*\b(my|i|{_PART[1:]}\b)\W*((so|and|ok(ay)?|but|well|hm+|then|tell me|show me|say)\W+)*"
    rf"((what|which|where)('s|s)?( of (them|these|the five|the areas))?"
    rf"( {_PART})?( (is|was|are|were|am i|do i (do|look|score|come out)))? ((my|the) )?|my )"
)
_OF_IT = rf"( {_PART})?( (in|at|on|for me|then|now|here|please|pls|of (all|them|the five|these)|by (level|score)))*\W*$"
_PATTERNS: dict[Asked, re.Pattern[str]] = {
    "weakest": re.compile(
        _MOST_OF.format(most="weakest|lowest|worst") + rf"|{_PART_OF_IT}(weakest|lowest|worst|poorest|furthest (off|behind|below)){_OF_IT}",
        re.I,
    ),
    "against": re.compile(
        r"\b(any|no) weak (spots?|points?|sides?)\b|\bin (the|my) way of\b|\b(speaking|counting|weighing) against me\b"
        r"|\b(counts?|speaks?|weighs?|goes|points?|is|are|argues?) against (me|it|that|this|my|the)\b"
        r"|\bhold (it |that |this )?against (me|it)\b|\bstop (an?|any|the|some)? ?(compan(y|ies)|employers?|someone|anyone|them)"
        r"( from)? hiring me\b"
        r"|\b(what|where) (could|would|might|may|will|can) (an? |the |my )?(recruiters?|employers?|they|company|boss)"
        r" (pick at|criticise|criticize|attack|doubt)\b"
        r"|\b(my|the) (weak(est)?|low(est)?|soft)"
        r" (spots?|points?|areas?|sides?|thing)\b|\bwhere am i (the )?(weak|low)(est)?\b|\bhold(s|ing)? me back\b"
        r"|\b(where|what) (do|did|am) i (lose|losing|lost)\b|\b(counted|spoke|spoken|worked|held) against (me|it)\b|\b(drag|pull"
        r"|bring)(s|ged|ging)? me down\b|\b(hurt|hurts"
        r"|harm(s|ed)?|hurting) me\b",
        re.I,
    ),
    "for": re.compile(
        _MOST_OF.format(most="strongest|highest|best") + rf"|{_PART_OF_IT}(strongest|highest|best){_OF_IT}"
        r"|\b(in my favou?r|(tips|tipped|swung) (it|that|this|the (result|scale|balance))|help(s|ed)? (me )?(the )?most|(counts?"
        r"|speaks?|counted|spoke) for me|(my|the) (strong(est)?|best) (spots?|points?|areas?|sides?|thing"
        r"|side|answer)"
        r"|my strengths?|what am i (good|best|strongest) at)\b",
        re.I,
    ),
    "certainty": re.compile(
        r"^\W*((and|so|but|ok(ay)?)\W+)*how (sure|certain|confident|close)\W*$|\bhow (sure|certain|confident|reliable|firm|solid"
        r"|safe) (are you|is (it|that|this|the|my))\b"
        r"|\bare you (really |so |quite )?(sure|certain)( (about|of) (it|that|this|the|my)\b|\W*$)|\b(could|can|might) (it|this"
        r"|that|you) be wrong\b"
        r"|\bhow (close|near|narrow|clear)( (a )?(call|thing|race))? (is|was|am|were|are) (it|that|this|i|the)\b"
        r"|\bwhat makes you (so )?(sure|certain)\b|\bwhat are you (un|not )(sure|certain) (about|of)\b"
        r"|\bis (it|that|this) final\b|\bcould (it|that|this) (still )?(flip|turn|tip|change)\b"
        r"|\b(close or clear|clear or close|close call|by how much|how narrow|how clear|closer to (a |the )?(director|manager)s?)\b"
        r"|\bhow (sure|certain|confident|reliable) (is|are) (all )?(this|that|it|of)\b"
        r"|\bhow (sure|certain|confident|reliable) (you|it|this|that) (are|is)\b|^\W*((so|and|but|really|you|are you|is it"
        r"|quite) ?)*(sure|certain)\W*\?\W*$|^\W*(the |your |and |how much )*"
        r"(certainty|confidence|sureness)\W*$"
        r"|^\W*(so |and |but )?(is|was) (it|this|that) (close|reliable|certain|a tie)\W*$|^\W*(so |and )?(it'?s|its"
        r"|is it) a tie( then)?\W*$",
        re.I,
    ),
    "change": re.compile(
        r"\bwhat (would|could|can|might) (change|turn|tip|move|shift|alter)"
        r" (it|that|this|(the|my) (result|lean|outcome|verdict|answer))\b"
        r"|\bwhat would (have|need) to (change|be different|happen)\b|\bhow (far|close|near)( off| away)? am i (from|to) (flip\w*|tip\w*"
        r"|turn\w*|the other)\b|\b(need|take)s? (for it )?to (flip|tip|turn|switch)( it)?( over)? to the other\b"
        r"|\bwhat (would|could|can) (make|get) (it|that|this|the result|you) (be |any )?(more )?(firm|sure|certain|clear|confident"
        r"|safe)(er)?\b",
        re.I,
    ),
    "needed": re.compile(
        r"\b(what (would|do|does|will|must|should) (i|it)( \w+){0,2} (need|take|have to|do)|what('?s| is) (needed|missing)"
        r"|how (do|can|could|would|might) i (get|reach|come|move|rise))\b.{0,20}\b([1-5]|five|four|three|higher|(more|up)(?=\W*$"
        r"| (points|there)))\b"
        rf"{_NO_TIME}"
        r"|\b(did|do) i miss (something|anything)\b|^\W*(is )?(any|some)thing( important)? missing\W*$"
        r"|\bwhat('?s| is| am i| do i)( still)? (missing|lacking|lack|miss)\b|\bwhat (would|does it take to|will|could) (make|turn) me\b"
        r"|\bwhat (would|do|must|should|could) i (have to |need to )?(change|do|learn|add|show)\b.{0,20}\bto (be|become|get to|count as)\b"
        r".{0,12}\b(director|manager)"
        r"|\bwhat do i (still )?(need|lack)\b.{0,30}\b(director|manager|that|it|there)\b"
        r"|\bam i( (very|still|really|that|so|too))? (far|close|near)( (off|away))?( (from|to|of))? (an? |the "
        r"|being (a )?)?(director|manager|it"
        r"|there|that)\b|\bhow far( (off|away|short|from it))? (am|was) i( (from|off|away|short)\b|\W*$)"
        r"|\bwhat (would|will|is|'s)( be| still)? (necessary|needed|required|asked) (for|to)\b.{0,20}\b([2-5]|two|three|four|five|higher"
        r"|more)\b"
        r"|\b(the |my )?gaps?\b.{0,20}\b(director|manager|are|is|do i have)\b|\b(my|the|what"
        r"|which) gaps\b",
        re.I,
    ),
    "since": re.compile(
        r"\b(compar\w+|differ\w*|chang\w+|moved?|better|worse|new)\b.{0,40}"
        r"\b(last|previous|first|earlier|other) (time|result|assessment|one)\b"
        r"|^\W*((and|so|but|ok)\W+)*(what|how|show|tell|is|has|have|did|whats)\b.{0,60}\b(last|first|previous) (go|run|round)( now)?\W*$"
        r"|\bsince (the )?(last|first) (time|one)\b",
        re.I,
    ),
    "scale": re.compile(
        r"^\W*((and|so|but|ok(ay)?|well)\W+)*(is|are|was) (a |an )?([1-5]([.,]\d)?|that|this|it|these|those|they|my levels?)"
        r"( (of|out of) (5|five))? (any |really |considered |a )?(good|bad|ok(ay)?|low|high|normal|average|enough|decent|weak"
        r"|strong|much)( (score|level|then|or bad|or not|for (me|(a |the )?(manager|director))))*\W*$"
        r"|\bwhat (does|do|is|are) (a |an |the )?([1-5]([.,]5)?|levels?)( (of|out of) (5|five))?( even| actually| really)? (mean"
        r"|means|stand)\b|\b(what('s| is| are)?|explain)( the)? [1-5](\.5)? ?/ ?[1-5](\.5)?(?!\w)"
        r"|\b(numbers?|figures?|values?|columns?|ones"
        r"|digits) (on|at|to) the right\b|\b(last|right|second|right-?hand) column\b",
        re.I,
    ),
    "evidence": re.compile(
        r"\b((show|give|tell) me|what (is|was|are)|what'?s|where is|list|which) (\w+ )?(the |your |my )?"
        r"(evidence|proof|quotes?|basis|reasons?)\b"
        r"|\b(show|see|give|read|quote)( me)?( back)? (the |my |me my )(own )?words\b"
        r"|\bwhich (of my |words|sentences?|answers?|quotes?)\b(?!.{0,20}\b(change|redo|correct)\b)"
        r"|\bwhat (do|did) you (base|rest) (it|that|this|the|my)\b",
        re.I,
    ),
}


_RISES = re.compile(
    r"\bhow (do|can|could|would|might|should) i (get|reach|come|move|rise|climb|raise|score)\b"
    r"|\bwhat (would|could|will|does) (it take|(get|bring|move|lift|take) me)\b",
    re.I,
)


_WANTS_A_WAY = re.compile(r"\b(plan|steps?|fix|close|fill|bridge) (for|on|to|that|this|it|them|the|my)\b", re.I)


def asks_how_to_rise(text: str) -> bool:
    """Whether a short question wants to know what leads to a higher level."""
    return len(text.split()) <= _WORDS and bool(_RISES.search(text)) and bool(_LEVELS.search(text))


def asked_about(text: str) -> Asked | None:
    """What of a result a short question is about, or None."""
    if len(text.split()) > _WORDS:
        return None
    text = spelt_out(text)
    more = more_asked(text)
    # "What counts against manager" is about the track, not about oneself; "which of my answers was best" wants no list of words.
    if more in {"for_track", "against_track", "weakest", "for", *TO_THE_POINT}:
        return more
    found = next((asked for asked, pattern in _PATTERNS.items() if pattern.search(text)), more)
    # Who wants a way across a gap has heard of it.
    return None if found == "needed" and _WANTS_A_WAY.search(text) else found


def answer(interview: Interview, view: ResultView, asked: Asked | None) -> tuple[Say, ...]:
    """The reply to what is asked about a lean as a whole; nothing where the areas have to tell."""
    if asked in {"weakest", "against"}:
        return _against(interview, view, with_quote=asked == "against")
    if asked == "for":
        return _for(view)
    if asked == "needed":
        return _needed(interview, view)
    if asked == "scale":
        return (_scale(view),)
    if asked == "missing":
        return still_missing(view)
    if asked == "both":
        return (chart_say(interview, view), *beside_both(interview, view))
    if asked == "since":
        return tuple(since_last_time(interview, view)) or (Say("utter_no_last_time"),)
    if asked == "nearer":
        return nearer_side(interview, view)
    if asked == "meaning":
        return (lean_means(interview, view),)
    if asked == "how_long":
        return (Say("utter_how_long"), *_needed(interview, view))
    if asked == "reach":
        return (Say("utter_still_open"), *_needed(interview, view))
    if asked == "others":
        return (Say("utter_no_comparison"), *beside_both(interview, view))
    if asked == "no_people":
        return (Say("utter_track_without_people"),)
    if asked == "certainty":
        return certainty(interview, view)
    return what_would_change(interview, view) or (outcome(interview, view),) if asked == "change" else ()


def _scale(view: ResultView) -> Say:
    """What the levels run from and to, and what is typical on either track."""
    return Say("utter_scale", {side: _range([typical(row, side) for row in view.rows]) for side in _SIDES})


def _range(levels: list[float]) -> str:
    low, high = min(levels), max(levels)
    return f"{low:g}" if low == high else f"{low:g} to {high:g}"


def _against(interview: Interview, view: ResultView, with_quote: bool) -> tuple[Say, ...]:
    """With a quote the strongest words for the other side, the areas lowest beside what is typical, and what sets their limit."""
    side: Side = "lower" if view.verdict.lean.side == "lower" else "upper"
    below = [row for row in view.rows if row.level is not None and row.level < typical(row, side)]
    lowest = sorted(below, key=lambda row: (row.level or 0) - typical(row, side))[:_LOWEST]
    limits = [said for row in lowest for said in reasons(interview.role_model, row).limits]
    track = interview.role_model.track(side).name
    says = [Say("utter_lean_against", {"against": quoted([view.quote_against])})] if with_quote and view.quote_against else []
    areas = listed([beside_typical(row, side) for row in lowest])
    says.append(Say("utter_lowest_areas" if lowest else "utter_lowest_none", {"track": track, "areas": areas}))
    if not lowest:
        says.append(Say("utter_weakest_areas", {"areas": _extremes(view, 1)}))
    says += [Say("utter_explain_limit", {"limit": quoted(limits)})] if limits else []
    return (*says, Say("utter_explain_correct"))


def _for(view: ResultView) -> tuple[Say, ...]:
    """The strongest words for the side that the result leans to, and the highest areas."""
    quotes = view.quotes_for or view.quotes_upper or view.quotes_lower
    said = (Say("utter_lean_for", {"quotes": quoted(quotes[:_LOWEST])}),) if quotes else ()
    highest = _extremes(view, -1)
    return (*said, *((Say("utter_highest_areas", {"areas": highest}),) if highest else ()))


def _extremes(view: ResultView, sign: int) -> str:
    """The areas with the lowest (``sign`` 1) or the highest level (-1), as they stand inside a sentence; "" without any level."""
    known = sorted((row for row in view.rows if row.level is not None), key=lambda row: sign * (row.level or 0))[:_LOWEST]
    return listed([f"{row.name.lower()} ({row.level:g} of 5)" for row in known])


def _needed(interview: Interview, view: ResultView) -> tuple[Say, ...]:
    """The areas furthest below what is typical for a director (for the track leaned to where its own are met), what was not
    covered, and the first step."""
    side: Side = "upper"
    below = [row for row in view.rows if row.level is not None and row.level < typical(row, side)]
    lowest = sorted(below, key=lambda row: (row.level or 0) - typical(row, side))[:_LOWEST]
    track = interview.role_model.track(side).name
    says = [
        Say(
            "utter_lowest_areas" if lowest else "utter_lowest_none",
            {"track": track, "areas": listed([beside_typical(r, side) for r in lowest])},
        )
    ]
    says += [Say("utter_explain_missing", {"topic": listed(view.missing)})] if view.missing else []
    step = next_step(interview.role_model, lowest[0].competency, lowest[0].level, fit_of(interview)) if lowest else None
    return (*says, *((Say("utter_explain_step", {"project": step.project}),) if step else ()))


def typical(row: Row, side: Side) -> float:
    """The level in this area that is typical for the track on ``side``."""
    return row.typical_upper if side == "upper" else row.typical_lower


def beside_typical(row: Row, side: Side) -> str:
    """An area with its level and the typical one, as it stands inside a sentence."""
    return f"{row.name.lower()} ({row.level:g}, typical {typical(row, side):g})"
