"""What-if: tries a change out and shows the result that would follow. Nothing is recorded."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from coach.dialogue.changing.subjects import subjects
from coach.dialogue.cues.cue import spelt_out
from coach.dialogue.cues.pace_cues import says_again
from coach.dialogue.cues.way_cues import asks_about_replying
from coach.dialogue.outcome.result_questions import PICKS
from coach.dialogue.outcome.results import chart
from coach.dialogue.outcome.supposed import conditions, fails, plainly, takes_away
from coach.dialogue.pending import named_competency
from coach.dialogue.say import Say, Turn
from coach.evidence.types import Evidence, Reading
from coach.interview.interview import Interview
from coach.report.headline import side_phrase
from coach.report.view import ResultView, shown_level, view_of
from coach.scoring.levels import competency_levels
from coach.scoring.verdict import Verdict, counted_evidence, judge_interview, verdict_on

_WORDS = 45
# A supposition is one clause that stands for what a whole answer would tell, which weighs about this much.
_WHOLE_ANSWER = 2.0
_OTHERS = re.compile(
    r"((the|my|our) [\w& ]{2,30} (was|were|is|belonged to|belongs to) )?(my (boss|manager|director|lead|head|colleague|ceo)|finance"
    r"|some(one|body) else|the (ceo|cfo|director|owner|board)|they|hr)s{0,2}\b",
    re.I,
)
_LEAD_IN = r"^\W*((and|n|so|ok|okay|but|hm+|right|well|then|now|hey|just curious|out of curiosity|i wonder|i was wondering)\W+)*"
_IF = re.compile(
    _LEAD_IN + r"(what (would happen|happens|would change|changes)? ?if|how about if|(how|what) would (it|that|this|i|my \w+|the \w+) "
    r"(look|be|change|come out|get|have)( (like|then|as))? if|would (it|that|this|i|my \w+|the \w+)( \w+){0,4} if)\b\W*(?P<said>.+)",
    re.I | re.S,
)
_SUPPOSE = re.compile(
    _LEAD_IN + r"(let'?s |just )?(suppose|supposing|imagine|assume|assuming|pretend|say|picture|picture that)( for a (moment|sec(ond)?))?"
    r"( that)?\b\W*(?P<said>(i|id|i'd|my|we|our|the|there|it)\b.+)",
    re.I | re.S,
)
# Ways to suppose something without an "if"; only after the result, where nothing is being told.
_HAD = re.compile(_LEAD_IN + r"(would|could|will) (i|it|that|this|the|my)\b.{0,50}?\bhad (?P<said>(i|my|we|our|the)\b.+)", re.I | re.S)
_TO_HAVE = re.compile(
    _LEAD_IN + r"(what difference|how much|would it (help|matter|change)).{0,30}?\bto (?P<have>have|lead|own|run|hire|set) (?P<what>.+)",
    re.I | re.S,
)
_WITH = re.compile(
    _LEAD_IN + r"((what|how) about |(and |but )?(would|could|will|how|what) (i|it|that|this|the result|my \w+|would|does)\b.{0,40}? "
    r"|(picture|imagine|think of|take) me |(the )?same (person )?(but )?)?"
    r"(?P<with>with(out)?|w/o|w/)\s+(?P<what>[^?]{3,60})\?*\s*$",
    re.I | re.S,
)
_DETERMINER, _NONE_OF = re.compile(r"^(the|my|our|any|an?|that|this)\s+", re.I), re.compile(r"^(no|only|just|less|fewer)\b", re.I)
_WITH_WORDS, _SPEAKER = 14, re.compile(r"\b(i|we)\b(?! (be|get|come|stand|land)\b)", re.I)
_WOULD_I = re.compile(
    _LEAD_IN + r"(would|could|will) (i|my \w+)( \w+){0,6} (if|were|provided|once)\W+(?P<said>(i|i'?d|my|we|our)\b.+)", re.I | re.S
)
_IF_ALONE = re.compile(_LEAD_IN + r"(even )?if (?P<said>(i|my|we|our)\b[^,?]+)\?\s*$", re.I | re.S)
# After the result a supposition needs no question mark, no comma, and may begin with "say".
_IF_LOOSE = re.compile(
    _LEAD_IN + r"(even )?(if|say|suppose) ((on top|also|in addition|besides|on top of that|additionally),? )?"
    r"(?P<said>(i|i'?d|my|we|our|there (was|were|is|are) no)\b(\W+[\w&'’]+){1,}?)"
    r"(\W+((would|could|will|does|do|did|is|are|am)\b.*|(what|how|where|change)\b.*))?\W*$",
    re.I | re.S,
)
_IF_FIRST = re.compile(
    _LEAD_IN + r"if (?P<said>(i|my|we|our)\b.+?)\W*,?\s+((would|could|will|does|do)\b[^?]*|(what|how|where)\b[^?]*)\?\s*$", re.I | re.S
)
# What follows the supposed statement: "..., would I be a director then?"
_OUTCOME = re.compile(
    r"\W+(would|could|will) (i|it|that|this|my|the)\b.*$|\W+(where|what|which|how) (do|does|would|will|am|is|level)\b.*$"
    r"|\W+((what|how) )?(then|instead|so)?\W*$",
    re.I | re.S,
)
# "And with ten more people since May, by the way" tells.
_TELLS = re.compile(r"\b(since|by the way|btw|last|ago|i (also|did|had|have|ran|led|was|worked))\b|\b(19|20)\d\d\b", re.I)
_TO_ANYTHING = re.compile(r"\b(had|was|were|is|at|to|got|on|a)\W+(an? )?(level )?([1-5](\.5)?)( ?(of|out of|/) ?5)?\W*$", re.I)
# "What if no P&L": nobody has it said of them in so many words.
_WITHOUT = re.compile(r"^(?:there (?:was|were|is) )?(?:no|without)(?: (?:a|an|the|any|my))? ", re.I)
_PNL = re.compile(r"\bp ?(?:&|and) ?l\b|\bpnl\b", re.I)
_OF_SPEAKER = re.compile(r"(i|my|we|our)\b", re.I)
# "Hypothetically, no budget at all?"
_IN_THEORY = re.compile(
    r"^\W*((and|so|ok|but)\W+)*(hypothetically|theoretically|in theory|just in theory)( speaking)?\W+(?P<said>.{3,60})$", re.I | re.S
)
# More or less of something, but not how much.
_SOME_SIZE = re.compile(
    r"\b(bigger|larger|smaller|more|fewer|less|higher|lower|greater|tiny|huge|big|small) (\w+ )?(team|people|staff|reports|budget|money"
    r"|revenue|plan)\b|\b(team|people|budget|revenue)s?( \w+)? (doubled|tripled|halved|shrank|grew|cut in half)\b|\b(twice"
    r"|double|half) (the|my|our)"
    r" (team|people|budget|revenue)\b",
    re.I,
)
# What others do with it takes it away ("my boss owned the budget"); what they do to or for me does not ("hired me").
_OWNS = re.compile(
    r"\b(owns?|owned|leads?|led|ran|runs?|did|does|sets?|made|makes|had|has|held|holds|was|were|belong\w*|decided|decides)\b", re.I
)
_OF_ME = re.compile(r"\b(me|my|mine)\b", re.I)
# Words of supposing, which name nothing that was told.
_OF_SUPPOSING = frozenset(
    "have having never lead real only just none nobody without lost stopped there would work role whole thing part year years people"
    " belonged belongs colleague manager director boss owner somebody someone else"
    " rejected turned down refused scrapped lied exaggerated fluke luck fake failed fail fails flopped flop went gone going"
    " wrong mistaken about badly worked work"
    " true right correct fell fallen sank collapsed"
    " worse happened happen didn hadn wasn weren doesn".split()
)
# "What if we sold direct? That was what I asked the board" tells.
_ASKED_THEN_TOLD = re.compile(
    r"\?\s+(?=[^?]*\b(?:i|we)\b)(?!(?:i'?m|i am)? ?just\b|i (?:wonder|mean)\b)(?:[^\s?]+\s+){3,}[^\s?]+\s*$", re.I
)
_PICKS = re.compile(rf"\b{PICKS}", re.I)
_AND_BOTH = re.compile(
    _LEAD_IN + r"(what |how about |what about )?(if |with )?(both|all (of )?(that|them|those|it)|all (two|three)|the two|everything)"
    r"( (of (them|these|those|that)|together|at once|at the same time|combined|were (true|so)))*\W*$",
    re.I,
)
_A_NUMBER = re.compile(r"\d|\b(two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|fifty|hundred|million)\b", re.I)
# "Tested" and "tests" speak of the same.
_ENDING = re.compile(r"(?<=[a-z]{4})(?:ed|ing|s)$")
_LESS = re.compile(r"\b(only|just|no|not|never|none|nobody|n't|less|fewer|without|lost|stopped)\b|n't\b", re.I)


def supposition(text: str, is_open: bool) -> str:
    """The statement inside a what-if question ("what if I led ten people?" → "I led ten people"), or "".

    While a question is open a mere "suppose ..." may be an answer, so there it must be asked as a question.
    """
    text = spelt_out(text)
    if len(text.split()) > _WORDS or asks_about_replying(text) or says_again(text) or _PICKS.search(text):
        return ""
    if is_open and _ASKED_THEN_TOLD.search(text):
        return ""
    in_theory = _IN_THEORY.match(text)
    if in_theory and (not is_open or text.rstrip().endswith("?")):
        said = in_theory["said"].rstrip(" ?.!")
        text = said if _OF_SPEAKER.match(said) else f"{_WITHOUT.sub('I have no ', said)}"
        return plainly(text) if _OF_SPEAKER.match(text) else ""
    found = next(filter(None, (pattern.match(text) for pattern in (_IF, _IF_FIRST, _WOULD_I, _IF_ALONE))), None)
    if not found and not is_open:
        found = _IF_LOOSE.match(text)
    if not found and (not is_open or text.rstrip().endswith("?")):
        found = _SUPPOSE.match(text)
    if not found and not is_open:
        found = _HAD.match(text)
    said = _OUTCOME.sub("", found["said"]).strip() if found else "" if is_open else _supposed_having(text)
    return plainly(said)


def _supposed_having(text: str) -> str:
    """The statement in "and without the budget?", "what difference would it make to lead ten?", or ""."""
    to = _TO_HAVE.match(text)
    if to:
        return f"I {to['have']} {_OUTCOME.sub('', to['what']).strip()}"
    found = _WITH.match(text) if len(text.split()) <= _WITH_WORDS and not _TELLS.search(text) else None
    # "With two colleagues I rebuilt the checkout" tells.
    if not found or _SPEAKER.search(found["what"]):
        return ""
    what = _OUTCOME.sub("", found["what"]).strip()
    without = found["with"].lower() in {"without", "w/o"}
    return f"I have no {_DETERMINER.sub('', what)}" if without and not _NONE_OF.match(what) else f"I have {what}"


def named_level(interview: Interview, statement: str) -> tuple[str, float] | None:
    """The competency and level of a supposed level ("my strategy was a 5"), or None."""
    topic, level = named_competency(interview, statement), _TO_ANYTHING.search(statement)
    return (topic, float(level[4])) if topic and level else None


def what_if(interview: Interview, reading: Reading) -> Turn:
    """Show what ``reading``, a supposition read as if it were so, would change. The interview stays as it is."""
    if not interview.state.answers:
        return Turn(interview, (Say("utter_no_result_yet"),))
    statement = supposition(reading.text, is_open=False)
    if wants_both(reading.text):
        return Turn(interview, (Say("utter_what_if_both"),))
    if _SOME_SIZE.search(statement) and not _A_NUMBER.search(statement) and len(conditions(statement)) == 1:
        return Turn(interview, (Say("utter_what_if_how_much"),))
    if not (reading.evidence and not fails(statement) or named_level(interview, statement) or gone_then(interview, statement)):
        return Turn(interview, (Say("utter_what_if_unclear"),))
    role_model = interview.role_model
    before = view_of(role_model, judge_interview(interview))
    after = view_of(role_model, supposed_verdict(interview, reading))
    moved = _moved(before, after)
    if not moved:
        return Turn(interview, (Say("utter_what_if_same", {"outcome": side_phrase(role_model, before.verdict.lean.side)}),))
    values = {
        "changed": ", ".join(moved),
        "chart": chart(after),
        "outcome": side_phrase(role_model, after.verdict.lean.side),
        **{side: role_model.track(side).name for side in ("upper", "lower")},
    }
    kind = "utter_what_if" if after.verdict.lean.side == before.verdict.lean.side else "utter_what_if_turns"
    return Turn(interview, (Say(kind, values),))


def supposed_verdict(interview: Interview, reading: Reading) -> Verdict:
    """The verdict if what ``reading`` says were so.

    In the areas it speaks of, a supposition that is more than what was said replaces what is less, and one that is less
    replaces what is more; denials of what is now supposed no longer hold. To suppose more never lowers a level.
    """
    role_model, pieces = interview.role_model, counted_evidence(interview)
    statement = supposition(reading.text, is_open=False)
    before = competency_levels(role_model, pieces)
    level = named_level(interview, statement)
    if level:
        topic, value = level
        return verdict_on(role_model, {**before, topic: replace(before[topic], level=value, cap=None)})
    supposed = [] if fails(statement) else _as_fact(reading, role_model.scoring.midpoint if _OTHERS.match(statement) else None)
    fewer = bool(_LESS.search(statement)) or _is_fewer(interview, reading)
    spoken_of = {p.competency for p in supposed}
    gone = gone_then(interview, statement)
    told = [p for p in pieces if p.quote not in gone]
    kept = [p for p in told if p.competency not in spoken_of or _stands_beside(p, supposed, fewer)]
    after = competency_levels(role_model, [*kept, *supposed])
    for name in spoken_of:
        lowered = before[name].level is not None and (after[name].level or 0.0) < (before[name].level or 0.0)
        if lowered and not fewer and not any(p.effect == "caps" for p in supposed):
            after[name] = before[name]
    if takes_away(statement):
        after = {name: before[name] if _above(entry.level, before[name].level) else entry for name, entry in after.items()}
    return verdict_on(role_model, after)


def _above(after: float | None, before: float | None) -> bool:
    return after is not None and (before is None or after > before)


def wants_both(text: str) -> bool:
    """Whether the suppositions just tried out shall be tried together ("and if both?")."""
    return bool(_AND_BOTH.match(spelt_out(text)))


def gone_then(interview: Interview, statement: str) -> frozenset[str]:
    """The quotes that would not stand where ``statement`` supposes away what they speak of ("I have no budget")."""
    others = _OTHERS.match(statement)
    if not (
        _LESS.search(statement) or fails(statement) or others and _OWNS.search(statement) and not _OF_ME.search(statement[others.end() :])
    ):
        return frozenset()
    words = [_ENDING.sub("", word) for word in subjects(statement, _OF_SUPPOSING)] + re.findall(r"\d[\d.,]*[%k\w]?", statement.lower())
    quotes = (piece.quote for piece in counted_evidence(interview) if piece.effect == "shows")
    of_profit = bool(_PNL.search(statement))
    return frozenset(q for q in quotes if any(w in q.lower() for w in words) or (of_profit and _PNL.search(q)))


def _stands_beside(piece: Evidence, supposed: Sequence[Evidence], fewer: bool) -> bool:
    """Whether ``piece`` is still true beside what is supposed about its competency."""
    same = [p for p in supposed if p.competency == piece.competency]
    if piece.effect == "wish" or any(p.effect == "caps" for p in same):
        return True
    top = max(p.level for p in same)
    return piece.effect == "shows" and (piece.level <= top if fewer else piece.level >= top)


def _as_fact(reading: Reading, midpoint: float | None) -> list[Evidence]:
    """The supposition's evidence as if a whole answer said it; below ``midpoint`` as a limit where it is somebody else's."""
    pieces = [replace(p, effect="shows") if p.effect == "wish" else p for p in reading.evidence]
    if midpoint is not None:
        return [replace(p, effect="caps", level=min(p.level, midpoint - 1)) for p in pieces]
    return [replace(p, weight=_WHOLE_ANSWER) for p in pieces]


def _is_fewer(interview: Interview, reading: Reading) -> bool:
    """Whether a supposed number is smaller than the person's own recorded one of the same kind."""
    recorded = {fact.kind: fact.value for fact in interview.facts if fact.owner == "own"}
    return any(fact.kind in recorded and fact.value < recorded[fact.kind] for fact in reading.facts)


def _moved(before: ResultView, after: ResultView) -> list[str]:
    return [
        f"{old.name} {shown_level(old.level)} → {shown_level(new.level)}"
        for old, new in zip(before.rows, after.rows, strict=True)
        if old.level != new.level
    ]
