"""A whole area is denied ("I don't lead anyone, the eight are my boss's", "I own no budget"): every claim on it gives way, also what
hangs on it (leads, who was hired), and the denial stands in its place."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from coach.dialogue.changing.objecting import without_shell
from coach.dialogue.changing.owning import SOMEBODY
from coach.evidence.types import Evidence, Reading
from coach.interview.interview import Interview
from coach.interview.state import Answer
from coach.language.quantities import find_quantities

_MOST_WORDS = 24
# What whoever denies an area shows there, and who helps others without leading them.
_DENIED_LEVEL, _HELPED_LEVEL = 1.5, 2.0
_HELPS = re.compile(
    r"^\W*(?:but |and )?i (?:only |just |do |sometimes )*(?:coach|help|train|mentor|guide|advise|support|teach|brief)", re.I
)
_WELL = (
    r"(?:(?:oh|ah|no|nope|sorry|sry|wait|well|ok(?:ay)?|hm+|but|and|actually|honestly|tbh|in fact|to be honest|i mean|the truth is"
    r"|truth is|correction|i (?:was wrong|lied|exaggerated|have to admit|must admit|misspoke)|(?:that|this|it)(?:'?s| is| was)"
    r" (?:wrong|not (?:right|true|correct))|(?:change|correct|fix|about|on)(?: the| my)? (?:\w+ )?(?:teams?|people|hiring|budget|money)"
    r"(?: answer| part| bit)?(?=\s*[:,.]))\W+)"
)
# Who leads nobody may still guide somebody: "I coach two interns".
_GUIDES = re.compile(r"\b(?:coach|mentor|train|guide|onboard|help|teach|taught)(?:ed|es|s|ing|d)?\b", re.I)
# "I only said the company has nine people, I lead none of them".
_ONLY_SAID = r"(?:i (?:only |just )?(?:said|meant|told you|wrote)(?: that)? [^.,;!?]{3,60}[.,;]\s+(?:and |but )?)?"
_CORRECTIVE = re.compile(
    r"\b(?:actually|sorry|sry|wait|correction|wrong|lied|exaggerated|admit|misspoke|truth|honest|not (?:true|right|correct)|i mean"
    r"|change|correct|fix)\b",
    re.I,
)
_ADV = r"(?: (?:actually|really|even|ever|also|currently|honestly|have|do|in fact))*"
# "I manage nobody in Spain", "I don't lead anyone directly" say less than that nobody is led.
_END = (
    r"(?:,? (?:at all|really|actually|myself|to be honest|tbh|honestly|in fact|yet|of my own|by the way|btw|sorry|though|here))*"
    r"(?=\s*$|\s*[.,;:!–-](?!\w)|\s+(?:because|since|they|those|the|it|all of them|my|so|i|and)\b)"
)
_NUMBER = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|\w+teen)"
_PEOPLE = r"(?:people|persons|folks|guys|staff|employees|reports|colleagues|heads|team members)"
_NOBODY = r"(?:nobody|no ?one|no (?:people|team|staff|reports|direct reports)|none of (?:them|those|these)|not one of them)"
_ANYBODY = (
    r"(?:any(?:one|body)|any (?:people|staff|team|reports|direct reports|of (?:them|those|these))|people|a team|a soul|staff|direct reports"
    r"|them|those (?:people|{n})|the {n})"
).replace("{n}", _NUMBER)
_WHOLE = (
    rf"(?:(?:all )?(?:the|those|these|that|my) (?:(?:whole )?team(?: of {_NUMBER})?|{_NUMBER}(?: {_PEOPLE})?|{_PEOPLE})"
    r"|(?:they|all of them))"
)
_NOT_IS = r"(?:(?:is|are|was|were)(?:n['’]?t| not)|(?:was|were) never)(?: really| actually)?"
_THEIRS = rf"(?:{SOMEBODY}|(?:my|our|the) boss(?:es)?)(?:['’]?s['’]?)?(?: (?:team|people|reports|staff))?"
_LED = r"(?:lead|led|manage|managed|supervise|supervised|run|look after)"


@dataclass(frozen=True)
class _Area:
    """An area that can be denied: the ``competency``, words that ``deny`` it, and phrases that ``claim`` something of it; ``whole``
    where nothing else is left of the competency."""

    competency: str
    denies: re.Pattern[str]
    claims: re.Pattern[str]
    whole: bool = False
    # Whether having nothing of it says little of the competency ("my boss hired them").
    slight: bool = False


def _denial(*forms: str) -> re.Pattern[str]:
    return re.compile(rf"^\W*{_WELL}*{_ONLY_SAID}(?P<core>{'|'.join(forms)})", re.I)


def _holds_none(what: str) -> tuple[str, ...]:
    return (
        rf"i(?:['’]?ve)?{_ADV} (?:own|have|hold|manage|control|run|had|got) no (?:own )?(?:{what}){_END}",
        rf"i{_ADV} (?:don['’]?t|do not|never|didn['’]?t){_ADV} (?:own|have|hold|owned|had|held|manage|control|answer for)"
        rf" (?:a|any|the|my own|an own) (?:{what}){_END}",
        rf"(?:the|that|this) (?:{what}) {_NOT_IS} mine{_END}",
    )


_AREAS = {
    "people": _Area(
        "leading_teams",
        _denial(
            rf"i(?:['’]?ve)?{_ADV} (?:don['’]?t|do not|didn['’]?t|did not|never|haven['’]?t){_ADV} (?:{_LED}|have|had) {_ANYBODY}{_END}",
            rf"i(?:['’]?ve)?{_ADV} (?:{_LED}|have|had|got|am in charge of) {_NOBODY}{_END}",
            rf"i['’]?ve (?:got )?{_NOBODY}{_END}",
            rf"{_NOBODY}(?: actually| really)? (?:reports? to|works? for|is under) me{_END}",
            rf"{_WHOLE} {_NOT_IS} (?:mine|my (?:team|people|reports|staff)|under me){_END}",
            rf"{_WHOLE} (?:(?:is|are|was|were|belongs? to|reports? to|works? for)(?: really| actually| all)?) {_THEIRS}"
            rf"(?:,? (?:and )?not (?:to )?(?:me|mine))?{_END}",
        ),
        re.compile(
            rf"\b(?:{_LED}|managing|leading|supervising|hire[ds]?|hiring|recruit\w*"
            r"|promot\w+|(?:train\w*|coach\w*|mentor\w*) (?:\w+ )?(?:them|all|everyone|my)"
            rf"|team leads?|my team|a team|team of|(?:direct )?reports|report(?:s|ed|ing)? to me|of them|goals|reviews|letting (?:\w+ )?go"
            rf"|structure or roles|fired|let \w+ go|under me|for me|my {_PEOPLE}|{_NUMBER} (?:\w+ )?{_PEOPLE})\b",
            re.I,
        ),
        whole=True,
    ),
    "hiring": _Area(
        "leading_teams",
        _denial(
            rf"{SOMEBODY}(?: actually| really)? (?:hired|recruited|hires|recruits|did the hiring|does the hiring)(?: (?:them"
            r"|everyone|everybody"
            rf"|all of them|people|(?:the |all )?{_NUMBER}(?: of them| {_PEOPLE})?|those {_NUMBER}))?,? (?:and )?"
            r"(?:not me|i (?:did not|didn['’]?t|don['’]?t|do not|never did)){_END}".replace("{_END}", _END),
            rf"(?:it|that) was {SOMEBODY} (?:who|that) (?:hired|recruited|did the hiring)(?: them"
            rf"| everyone| people| (?:the )?{_NUMBER})?{_END}",
            rf"i(?:['’]?ve)?{_ADV} (?:never|didn['’]?t|did not|haven['’]?t){_ADV} (?:hire|hired|recruit|recruited) {_ANYBODY}{_END}",
            rf"i{_ADV} (?:hired|recruited) (?:nobody|no ?one|none of them){_END}",
            rf"the hiring {_NOT_IS} (?:me|mine|my (?:call|decision|job|doing)){_END}",
        ),
        re.compile(r"\b(?:hire[ds]?|hiring|recruit\w*)\b", re.I),
        slight=True,
    ),
    "budget": _Area(
        "value",
        _denial(*_holds_none("budgets?|money line")),
        re.compile(
            r"\b(?:(?:my|own|hold|held|manage|managed|control|budget of)\b.*\b(?:budget|money)|budget (?:is|was) |budgets? of)"
            r"|^\W*[€$£]?[\d.,]+ ?(?:k|m|million|thousand)\b(?: \w+){0,3}$",
            re.I,
        ),
    ),
    "profit": _Area(
        "value",
        _denial(*_holds_none("p ?& ?l|pnl|profit and loss")),
        re.compile(r"\b(?:p ?& ?l|pnl|profit and loss)\b", re.I),
        slight=True,
    ),
}  # fmt: skip
_SEPARATOR = re.compile(r"\s*[.;!?]+(?=\s|$)\s*|\s*,(?=\s)\s*(?:and |but )?|\s+(?:and|but)\s+|\s+/\s+", re.I)
# What follows a claim without words of its own for whom ("and coach them") goes with it.
_HANGS_ON = re.compile(r"^(?:who|whom|of whom|they|all of them|both)\b", re.I)
_SUBJECT = re.compile(
    r"^(?:i|i['’]?\w+|we|my|our|the|they|it|he|she|who|which|that|this|a|an|so|because|since|when|in|on|at|for|with|\S*\d\S*|by|then)\b",
    re.I,
)


@dataclass(frozen=True)
class Denial:
    """What is denied (``kind``, a key of the areas) and the answer in which it stands, None where it is told beside them."""

    kind: str
    index: int | None


def denied_area(interview: Interview, text: str) -> Denial | None:
    """The area that ``text`` denies as a whole though something on it was claimed, or None. While a question is open it has to put
    right in so many words, or settle two versions: else it may be the answer."""
    if "?" in text or len(text.split()) > _MOST_WORDS or not interview.state.answers:
        return None
    versions = interview.state.pending is not None and interview.state.pending.kind == "contradiction"
    for kind, area in _AREAS.items():
        found = area.denies.match(text) or area.denies.match(without_shell(text))
        if found is None:
            continue
        if interview.is_open and not versions and not _CORRECTIVE.search(text):
            continue
        if kind == "people" and _counts_others(interview, found["core"]):
            continue
        held = [i for i, answer in enumerate(interview.state.answers) if _claims(area, answer)]
        shown = any(_falls(area, piece) for piece in interview.evidence)
        # After a result it raises nothing where nothing was claimed, too.
        if held or area.whole and shown or interview.state.finished and (area.whole or kind == "profit"):
            return Denial(kind, held[0] if held else None)
    return None


def denial_told(interview: Interview, denial: Denial, text: str) -> tuple[str, str]:
    """The words of the denial ``text`` and the new version of the answer that it stands in, to be read again."""
    told = re.sub(rf"^\W*{_WELL}+", "", without_shell(text), flags=re.I).strip(" .!") or text
    if denial.index is None:
        return told, told
    rest = _cut(_AREAS[denial.kind], interview.state.answers[denial.index])[0]
    # Of a part the whole is told first.
    first, second = (told, rest) if _AREAS[denial.kind].whole else (rest.rstrip(" .;"), told)
    return told, f"{first}; {second}" if rest else told


def read_as_denied(interview: Interview, denial: Denial, told: str, reading: Reading) -> Reading:
    """``reading``, of the answer with the denial ``told`` in it, where that shows no more than who has nothing of it, and the rest no
    more than before."""
    area = _AREAS[denial.kind]
    if denial.index is None and not any(p.competency == area.competency for p in interview.evidence):
        return replace(reading, evidence=(), facts=())
    before = interview.state.answers[denial.index].reading.evidence if denial.index is not None else ()
    tops = {p.competency: max(q.level for q in before if q.competency == p.competency) for p in before}
    shown = (p for p in reading.evidence if p.quote not in told and p.competency in tops)
    rest = [replace(p, level=min(p.level, tops[p.competency])) for p in shown if not _falls(area, p)]
    others = (a for i, a in enumerate(interview.state.answers) if i != denial.index)
    left = any(p.competency == area.competency for p in (*rest, *(p for a in others for p in a.reading.evidence)))
    if not (area.slight and left):
        helped = [p.level for p in reading.evidence if p.quote in told and _HELPS.search(p.quote)]
        rest = [Evidence(area.competency, min(_HELPED_LEVEL, max(helped, default=_DENIED_LEVEL)), told, rule="denial"), *rest]
    facts = tuple(fact for fact in reading.facts if not (area.whole and fact.kind in {"people", "leads"} and fact.words in told))
    return replace(reading, evidence=tuple(rest), facts=facts)


def without_area(interview: Interview, denial: Denial) -> tuple[tuple[Answer, ...], list[str]]:
    """The answers without all that claims what ``denial`` denies, and the words that are gone."""
    area, gone = _AREAS[denial.kind], []
    answers = []
    for answer in interview.state.answers:
        kept, words = _cut(area, answer) if _claims(area, answer) else (answer.reading.text, [])
        gone += words
        answers.append(_left(area, answer, kept, words))
    return tuple(answers), gone


def denies_all_of(denial: Denial, competency: str) -> bool:
    """Whether ``denial`` leaves nothing of ``competency`` to ask about."""
    area = _AREAS[denial.kind]
    return area.whole and area.competency == competency


def _left(area: _Area, answer: Answer, kept: str, gone: list[str]) -> Answer:
    """``answer`` of which the words ``kept`` are left, without what the words ``gone`` showed."""
    reading = answer.reading
    if answer.hypothetical:
        return answer

    def stays(piece: Evidence) -> bool:
        touched = any(words in piece.quote or piece.quote in words for words in gone)
        return not touched and not _falls(area, piece)

    facts = tuple(f for f in reading.facts if not any(f.words in words for words in gone))
    signals = reading.signals
    if area.whole:
        signals = tuple(s for s in signals if not s.startswith(f"{area.competency}."))
    return replace(
        answer, reading=replace(reading, text=kept, evidence=tuple(filter(stays, reading.evidence)), facts=facts, signals=signals)
    )


def _falls(area: _Area, piece: Evidence) -> bool:
    """Whether ``piece`` falls with all of ``area``, whatever words it rests on."""
    guides = _GUIDES.search(piece.quote) and not area.claims.search(piece.quote)
    return area.whole and piece.competency == area.competency and piece.effect == "shows" and not guides


def _claims(area: _Area, answer: Answer) -> bool:
    tells = answer.competency == area.competency or any(piece.competency == area.competency for piece in answer.reading.evidence)
    return tells and not answer.hypothetical and bool(_cut(area, answer)[1])


def _cut(area: _Area, answer: Answer) -> tuple[str, list[str]]:
    """The words of ``answer`` without the phrases that claim something of ``area``, and these phrases."""
    said = answer.reading.text
    cuts = [(0, 0), *(found.span() for found in _SEPARATOR.finditer(said)), (len(said), len(said))]
    kept, gone, before = "", [], ""
    for (start, end), (stop, _) in zip(cuts, cuts[1:]):
        phrase = said[end:stop]
        if not phrase:
            continue
        if area.claims.search(phrase) and not area.denies.match(phrase) or before and _HANGS_ON.match(phrase):
            gone.append(phrase)
            before = phrase
            continue
        alone = bool(before) and re.match(r"i\b", before, re.I) and "." not in said[start:end] and not _SUBJECT.match(phrase)
        lead = "I " if alone else ""
        kept += f"{'; ' if before else said[start:end]}{lead}{phrase}" if kept else f"{lead}{phrase}"
        before = ""
    return kept.strip(), gone


def _counts_others(interview: Interview, text: str) -> bool:
    """Whether ``text`` speaks of a number of people that is not the whole which was told: then only these are not one's own."""
    largest = max((fact.value for fact in interview.facts if fact.kind == "people" and fact.owner == "own"), default=None)
    named = [quantity.value for quantity in find_quantities(text)]
    return bool(named) and largest is not None and largest not in named
