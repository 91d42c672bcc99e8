"""Finds what somebody wants out of their answers ("remove the 48 million", "forget the part about amazon"), so that it can be
struck and the rest kept."""

from __future__ import annotations

import re
from dataclasses import replace

from coach.dialogue.changing.clause_places import FEWEST_WORDS, SECRET, WRAPPING, clause_about, last_clause, narrowed
from coach.dialogue.changing.objecting import without_objection, without_shell
from coach.dialogue.changing.revision import NotSaid, Revision
from coach.dialogue.changing.subjects import is_of_open
from coach.evidence.types import Reading
from coach.interview.interview import Interview
from coach.language.clauses import split_clauses

_LEAD_IN = (
    r"^\W*(do you keep that[^?.!]{0,40}[?.!]\W*)?((please|pls|and|so|ok(ay)?|sorry|no|wait|hm+|actually|oh|can you|could you"
    r"|would you|i want you to|i'?d like you to"
    r"|i'?d rather you"
    r"|(that'?s |it'?s |still )*(wrong|not right|not true)|you (can|could|may|should)|feel free to"
    r"|i (want|wanna|would like|'d like)( to)?|better|also|then|hang on|hold on)\W+)*"
)
# Why something shall go: it was somebody else's, or never was so. With a figure it would say what is right instead.
_REASON = (
    r"(?P<why>(\s*[,;–-]\s*(because |cos |since |as )?(that|it|this|they|those|these|the|my|our|i|we|he|she|there"
    r"|an?|somebody|someone|others?|another)('?s)?"
    r"|\s+(because|cos|since)|\s*[,;–-]\s*(not sure|unsure|can'?t|cannot|don'?t)|\s+(that|it|this|they|those)('?s|,?( was| were"
    r"| wasn'?t| weren'?t| belonged))) [^.!?\d]{3,50})?"
)
_STRIKE = re.compile(
    _LEAD_IN + r"((remove|delete|strike|erase|forget( about)?|take (out|back)|withdraw|retract|scratch|scrap"
    r"|(?P<plain>drop|ignore|disregard|discount)"
    r"|(don'?t|do not) (keep|store|save|use|mention|count))"
    r"|i (lied|exaggerated|was (lying|joking|kidding|bragging)|overstated|made up (?=(the|that) (bit|part|thing|story|number|figure)))"
    r"( about| on| with)?)\s+"
    r"((the|that|my|our|this) )?(?P<what>([^.!?,;]|[.,](?=\d)){2,80}?)( (please|pls|again|out|haha|lol|btw|from (it|there|that"
    r"|my (notes|answers?|result)"
    rf"|your notes|the (notes|record|result))))*{_REASON}\W*(please|pls|haha|lol)?\W*$",
    re.I,
)
_TAKE_OUT = re.compile(
    _LEAD_IN + r"(take|get|strike) ((the|that|my|our|this) )?(?P<what>[^.!?]{2,60}?) out( of (it|there|that|this|the \w+"
    r"|my \w+|your \w+))?"
    r"( (please|again))*\W*$",
    re.I,
)
# Said of what was not one's own or not so; "it never paid back" is no such reason.
_NOT_SO = re.compile(
    r"\b(mine|boss|director|manager|ceo|cfo|head|owner|agency|client|colleagues?|predecessor|partner|board|somebody|someone|belong\w*|true"
    r"|made (it|that) up|there (is|are|was|were) (none|no)|never (was|were|happened|had|did)|wasn'?t me|not me|us|mistake|wrong"
    r"|joke|(not|n'?t) (right|correct|true|so)|not (quite |really |so |very )?sure|unsure|prove|mixed|mixing|confus\w+|guess(ed)?"
    r"|exaggerat\w+|(ages|long|years) ago"
    r"|(another|other|different|old) (project|job|company|shop|team|role)|don'?t (remember|recall|know))\b",
    re.I,
)
_PRIVATE = re.compile(r"\b(confidential|private|secret|personal|nda|sensitive|internal)\b", re.I)
_ROUNDED = re.compile(r"\b(?:(?:about|around|roughly|approximately|nearly|almost|like|some) )+$", re.I)
_AMOUNT_WORDS = 3
_LAST = re.compile(r"\b(last|latest) (bit|part|thing|sentence|line|one|point|piece|answer|message)\b", re.I)
# "Drop that I hired people".
_OWN_WORDS = re.compile(r"(?:i|we)\b", re.I)
_NAMED_THING = re.compile(r"\b(remove|delete|strike|erase|forget|withdraw|retract|scrap) (the|my|our) ", re.I)
# "Strike that, 3" takes nothing out: it says what is right.
_INSTEAD = re.compile(
    r"(that|this|it)\W+((it'?s|make (it|that)|rather|more like|was|were)\W+)?\S*\d"
    r"|\S+( \S+){0,2}? (it|that|its|it's)( is| was| should be)? [^\d]{0,12}\d",
    re.I,
)
# "The writers weren't mine", "the bundles were my colleague's idea": what was told as one's own was not.
_RETRACTS = re.compile(
    _LEAD_IN + r"(?!(?:it|that) (?:wasn'?t|was not) (?:me|us) (?:who|that)\b)"
    r"((the|that|those|my|our|this) )?(?P<what>[\w& ]{2,40}?) (((was|were|is|are) (not|never)|(wasn|weren|isn"
    r"|aren)'?t)( really| actually)?"
    r" (mine|me|us|ours|my \w+( \w+)?)|(was|were) (actually |really |all |only )*(my|our|the|a) [\w']+( (idea|doing|call|decision"
    r"|work|plan|project))"
    r"|(was|were|is|are) (actually |really )?[\w'’ ]{2,30}?,? (and )?not (by )?(mine|me|us|ours|my (idea|work|doing|call|decision))"
    r"|(was|were) (all |just )?(him|her|them|his|hers|theirs)"
    r"|,? ?(that |this |it )?(was|were) (actually |really |all |only |just )*(my|our)"
    r" (boss|manager|director|ceo|cfo|owner|hr|agency|colleague)"
    r"(?!['’]|s?\b (idea|budget|plan|target)s?\b))\b",
    re.I,
)
# "I never had people", "my boss made that plan": what was told as done was not, or was somebody else's doing.
_DENIES = re.compile(
    _LEAD_IN + r"((that|this|it)('?s| is) (wrong|not right|not true)\W+)?"
    r"((not me,? |no,? )?(it|that) (wasn'?t|was not) (me|us) (who|that) |i(('?m)| am| was)( really| actually)? not (responsible for"
    r"|in charge of|involved in) |i (have |had )?(had )?nothing to do with "
    r"|i( actually| really)? (never|didn'?t|did not|don'?t|do not|haven'?t|have not)( actually| really| ever)? (?!understand|agree"
    r"|know|get\b|see\b|like|want|think|mean|need|remember|care|believe|trust|feel|buy|say|said|tell|told|write|wrote|answer|mention)"
    r"|(not me,? )?(my|the|our|an?) (boss|director|manager|ceo|cfo|head( of \w+)?|agency|client|owner|board|colleague|husband|wife"
    r"|partner|finance|predecessor|founder|hr)('?s)?( team| people)?( actually| really)? (made|wrote|did|does|owned|owns|set|sets"
    r"|decided|decides|signed|hired|hires|ran|runs|led|leads|built|chose|held|holds|controls?|controlled) )(?P<what>[^.!?,;]{2,60})",
    re.I,
)
_SCRATCHING = r"(?:scratch|strike|forget|delete|undo) (?:that|it|this)(?: (?:one|bit|part|last (?:one|bit|part)))?"
_SCRATCHES = re.compile(rf"^\W*(?:(?:oh|no|sorry|wait|oops|please|actually)\W+)*{_SCRATCHING}\W+(?=\w)", re.I)
# "Oops, that was a colleague": the latest clause was.
_OTHERS_DOING = re.compile(
    rf"^\W*((oops|no|actually|sorry|wait|hang on|my mistake|{_SCRATCHING})\W+)+(that|it|this) was (actually |really )?(just |all )?(a"
    r"|my|the|our)"
    r" (boss|colleagues?|director|manager|ceo|cfo|owner|agency|client|predecessor|co-?founder|partner)\b"
    r"(?:['’]?s (?:project|idea|work|decision|plan|call|doing|job)\b)?(?!['’]| (?:who|that)\b)[^.!?\d]{0,30}$",
    re.I,
)
_BOSS_SET = re.compile(r"^(?:my|our|the|a) [a-z]+(?: of \w+)? (?:set|sets|made|signed|signs|controls?|controlled)\b", re.I)
_HELD = re.compile(r"\b(?:responsible|accountable|answer(?:ed|able)? for|in charge|hit|reached|beat|met|exceeded|delivered|missed)\b", re.I)
# "My boss set the budget and I ran the shop" tells more than it takes back; "I did not only plan it" takes nothing back.
_DENIAL_WORDS, _AND_I = 14, re.compile(r"\b(and|but|so) (i|we|then i)\b|\bnot (only|just)\b", re.I)
# What stands where something was struck: the sentence stays one, and says nothing of the person.
_SECRET_NUMBER = "an amount I keep to myself"
STRUCK = _SECRET_NUMBER, SECRET
_EVERYTHING = re.compile(
    r"^(.*\b(this|that) (one|question|topic)|me|everything|all( of (it|that|this|them))?"
    r"|(all )?((my|the|this) )?(whole |entire )?(data|answers|chat|conversation|account|history|profile|info(rmation)?|details|messages?"
    r"|entries|stuff|records?|session|interview|result|report|notes|things?|question|topic|rest|lot))$",
    re.I,
)


def to_strike(interview: Interview, text: str) -> Revision | NotSaid | None:
    """The place in the answers that ``text`` asks to strike: the very words, else the clause that speaks of them; NotSaid
    where nothing does; None where ``text`` asks for no such thing."""
    asked = _TAKE_OUT.match(text) or _STRIKE.match(text)
    if not asked or not interview.state.answers or _EVERYTHING.match(asked["what"].strip()):
        return None
    what = asked["what"].strip()
    if _INSTEAD.match(what):
        return None
    why = asked.groupdict().get("why") or ""
    has_number = any(ch.isdigit() for ch in what)
    if has_number:
        # "The 30% thing" stands nowhere, the 30% does.
        what = " ".join(WRAPPING.sub(" ", what).split()) or what
    # What never was so goes as a whole; the very words alone are hidden where they are only kept private.
    untrue = bool(_NOT_SO.search(why))
    told_why = why and not untrue and not _PRIVATE.search(why) and not (interview.state.finished and not asked.groupdict().get("plain"))
    if told_why or (asked.groupdict().get("plain") and not (untrue or WRAPPING.search(what) or _OWN_WORDS.match(what))):
        # "Drop the flyer, it never paid back" tells what was done.
        return None
    if not untrue and (has_number or len(what.split()) >= FEWEST_WORDS):
        exact = _exactly(interview, what, _SECRET_NUMBER if has_number else SECRET)
        if exact:
            return exact
        if has_number:
            return NotSaid(f"“{what}”")
    if _LAST.search(what):
        return last_clause(interview)
    return clause_about(
        interview, what, definite=interview.state.finished or len(what.split()) <= FEWEST_WORDS and bool(_NAMED_THING.search(text))
    )


def says_it_was_told(text: str) -> bool:
    """Whether ``text``, an order to take something out, names it as something that was told, or says that it was not so."""
    return bool(WRAPPING.search(text) or _NOT_SO.search(text))


def to_retract(interview: Interview, text: str) -> Revision | None:
    """The clause that ``text`` says was not the person's own doing, with ``text`` in its place; None where it says no such
    thing of anything told."""
    denies = len(text.split()) <= _DENIAL_WORDS and not _AND_I.search(text)
    latest = _OTHERS_DOING.match(text)
    found = _RETRACTS.match(text) or (_DENIES.match(text) if denies else None)
    if not (found or latest) or not interview.state.answers:
        return None
    place = last_clause(interview) if latest else clause_about(interview, found["what"].strip()) if found else None
    if not isinstance(place, Revision) or is_of_open(interview, text, place.index):
        return None
    said = interview.state.answers[place.index].reading.text
    start = len(said[: place.start].rstrip(" ,;"))
    told = without_objection(without_shell(text)).strip(" .!")
    if _BOSS_SET.match(told) and _HELD.search(said[place.start : place.end]):
        # Who set a target takes nothing from who answered for it.
        return Revision(place.index, len(said.rstrip(" .;")), len(said), f"; {told}", denies=True)
    return replace(place, start=start, new=set_off(said[:start], said[place.end :], told), denies=True)


def scratches(text: str) -> bool:
    """Whether ``text`` begins with taking back what was said just now."""
    return bool(_SCRATCHES.match(text))


def set_off(before: str, after: str, text: str) -> str:
    """``text`` set off from the words ``before`` and ``after`` it, so that it is read by itself."""
    lead = "; " if before and before[-1] not in ".!?" else " " if before else ""
    rest = "; " if after.strip() and after.lstrip()[0] not in ".!?;," else ""
    return f"{lead}{text}{rest}"


def struck(interview: Interview, place: Revision) -> Reading:
    """The answer at ``place`` without what is struck. It is not read again: a hidden amount leaves its level, and what rests on
    struck words goes with them."""
    reading = interview.state.answers[place.index].reading
    gone = reading.text[place.start : place.end]
    kept = (piece if gone not in piece.quote else replace(piece, quote=piece.quote.replace(gone, place.new)) for piece in reading.evidence)
    evidence = tuple(piece for piece in kept if place.new == _SECRET_NUMBER or SECRET not in piece.quote and piece.quote not in gone)
    facts = tuple(fact for fact in reading.facts if fact.words not in gone and gone not in fact.words)
    text = place.applied(interview.state.answers)
    return replace(reading, text="" if text == SECRET else text, evidence=evidence, facts=facts)


def _exactly(interview: Interview, what: str, instead: str) -> Revision | None:
    for index in range(len(interview.state.answers) - 1, -1, -1):
        said = interview.state.answers[index].reading.text
        place = re.search(rf"(?<![\w.]){re.escape(what)}(?!\w)", said, re.I)
        if place and instead == _SECRET_NUMBER and len(what.split()) > _AMOUNT_WORDS:
            # More than an amount: "10 minutes between two calls" goes with its clause.
            clause = next((c for c in split_clauses(said) if c.start <= place.start() and place.end() <= c.end), None)
            if clause:
                return narrowed(Revision(index, clause.start, clause.end, SECRET), said, {what}, 1)
        if place:
            # "About an amount I keep to myself" is none.
            rounded = _ROUNDED.search(said[: place.start()]) if instead == _SECRET_NUMBER else None
            return Revision(index, rounded.start() if rounded else place.start(), place.end(), instead)
    return None
