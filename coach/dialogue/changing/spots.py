"""The numbers in the answers that a correction may mean."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass

from coach.dialogue.changing.subjects import subjects
from coach.dialogue.pending import named_competency
from coach.interview.interview import Interview
from coach.interview.state import Answer
from coach.language.quantities import Quantity, find_quantities

_SOME_OF_THEM = re.compile(r"^\W*(?:of (?:them|those|these|which|whom)|(?:hired|promoted|trained|let go)\b)", re.I)
DURATIONS, _SHARES = frozenset({"tenure", "horizon"}), frozenset({"percent", "change"})
# What people call a number by its kind, to pick it by.
CALLED = {
    "people": "people team headcount staff size", "leads": "leads managers", "money": "money budget revenue sales amount",
    "horizon": "plan time years months", "tenure": "time years months", "reach": "countries markets channels",
}  # fmt: skip

_PERIOD = re.compile(r"[-\s]*(?P<unit>years?|yrs?|months?|mths?|weeks?|wks?|quarters?|days?|hours?|hrs?)\b", re.I)
# Words this near a number, in the same phrase, say what it is of.
_ABOUT_AS_LARGE = 2
_BEGINNING = re.compile(r"\b(from|start(ed|ing)?|beg[au]n|beginning|before|initial(ly)?|at first|originally)\b", re.I)
_NEAR, _STEM, _PHRASE_END, _CLAUSE_END = 40, 4, r"[.,;!?\d]|\band\b", r"[.,;!?](?!\d)|\band\b"


@dataclass(frozen=True)
class Spot:
    """A number in the answer at ``index``."""

    index: int
    quantity: Quantity


# "I hired 4", "promoted two": a part of the whole, as "4 of them" is.
_TAKEN_IN = re.compile(
    r"\b(hir(?:e|ed|ing)|recruit(?:ed|ing)?|promot(?:e|ed|ing)|train(?:ed|ing)?|coach(?:ed|ing)?|let go|fired|onboard(?:ed)?|brought in"
    r"|lost)\b",
    re.I,
)
_RIGHT_BEFORE = re.compile(rf"{_TAKEN_IN.pattern}(?: (?!and\b|but\b)[a-z]+)?\s*$", re.I)
# "My team is 12", "I have three people now", "we are 12 people" give the size of the whole.
_SIZE_OF_ALL = re.compile(
    r"\b(?:my|our|the) (?:team|crew|squad|group|staff|department)(?: size)? (?:is|was|are|has|had|counts|counted)\b"
    r"|\bi (?:only |now |just |actually |really )*(?:lead|led|manage|managed|run|have|had|supervise)(?: only| just)? \S+"
    r" (?:people|ppl|persons?|reports|staff|employees|heads|in my team)\b"
    r"|\b(?:we|we'?re|there) (?:are |were )?(?:only |now |just )*\S+ (?:people|ppl|persons|of us|in (?:the|my|our) team)\b",
    re.I,
)


def counts_some(interview: Interview, spot: Spot) -> bool:
    """Whether the number of ``spot`` counts some of those named before it ("2 of them")."""
    return bool(_SOME_OF_THEM.match(interview.state.answers[spot.index].reading.text[spot.quantity.end :]))


def is_part(said: str, start: int, end: int) -> bool:
    """Whether the number from ``start`` to ``end`` of ``said`` counts some of a whole ("I hired 4 of them")."""
    before = re.split(r"[.,;!?]", said[:start])[-1]
    behind = said[end:].lstrip()[:1] not in set(",;.:!?")
    return bool(behind and _SOME_OF_THEM.match(said[end:]) or _RIGHT_BEFORE.search(before))


def of_whole_or_part(interview: Interview, spots: list[Spot], text: str) -> list[Spot]:
    """Of ``spots`` that count people those that ``text`` may mean: where it speaks of hiring and the like the parts that were told
    with the same word, else the whole; none where it tells the size of the whole and only parts were told."""
    answers = interview.state.answers
    parts = [s for s in spots if is_part(answers[s.index].reading.text, s.quantity.start, s.quantity.end)]
    taken = _TAKEN_IN.search(text)
    if taken:
        return [
            spot for spot in parts if taken[0].lower()[:_STEM] in f"{_before(interview, spot)}{around(interview, spot)}".lower()
        ] or parts
    whole = [spot for spot in spots if spot not in parts]
    if not _SIZE_OF_ALL.search(text):
        return whole or spots
    asked = [spot for spot in whole if _is_asked_for(interview, spot)]
    return asked or whole


# "I look after 11 packers" counts people, whatever they are called.
_LED = re.compile(
    r"\b(?:lead|led|leading|manage|managed|managing|look(?:ed)? after|looking after|supervise|supervised|run|ran|in charge of"
    r"|responsible for|team of)(?: (?:about|around|roughly|some|the))?\s*$",
    re.I,
)


def counts_led(said: str, quantity: Quantity) -> bool:
    """Whether ``quantity`` of ``said`` counts those whom the person leads, by the words in front of it."""
    return bool(_LED.search(re.split(r"[.,;!?]", said[: quantity.start])[-1]))


def led(interview: Interview, spots: list[Spot], text: str) -> list[Spot]:
    """Of ``spots`` the plain counts of those whom the person leads, where ``text`` tells the size of the whole."""
    if not _SIZE_OF_ALL.search(text):
        return []
    return [spot for spot in spots if spot.quantity.kind == "count" and _LED.search(_before(interview, spot))]


def _is_asked_for(interview: Interview, spot: Spot) -> bool:
    """Whether the answer with ``spot`` was given to a topic that is measured in what its number counts."""
    competency = interview.state.answers[spot.index].competency
    known = competency in interview.role_model.competency_ids
    return known and spot.quantity.kind in interview.role_model.competency(competency).measured_in


def _before(interview: Interview, spot: Spot) -> str:
    """The words in front of the number of ``spot``, up to the clause that it stands in."""
    return re.split(r"[.,;!?]", interview.state.answers[spot.index].reading.text[: spot.quantity.start])[-1]


def written(interview: Interview, spot: Spot) -> str:
    """The number of ``spot`` as it stands in the answer, with a sign in front."""
    return interview.state.answers[spot.index].reading.text[max(0, spot.quantity.start - 1) : spot.quantity.end]


def spots_in(interview: Interview, text: str) -> Iterator[Spot]:
    """Numbers in the answers that tell about the topic that ``text`` names, else in all answers; the latest answer first."""
    named = named_competency(interview, text)
    answers = interview.state.answers
    about = [i for i, answer in enumerate(answers) if named and _tells_about(answer, named)]
    for index in range(len(answers) - 1, -1, -1):
        if index in about or not about:
            for quantity in find_quantities(answers[index].reading.text):
                yield Spot(index, quantity)


def _tells_about(answer: Answer, competency: str) -> bool:
    """Whether ``answer`` was given to that competency's question, or to another one and holds evidence for it."""
    return answer.competency == competency or any(piece.competency == competency for piece in answer.reading.evidence)


def of_kind(interview: Interview, text: str, spots: list[Spot], kind: str | None) -> list[Spot]:
    """Spots of the new number's kind, else of a kind that the named topic is measured in, else all."""
    named = named_competency(interview, text)
    wanted = next((family for family in (DURATIONS, _SHARES) if kind in family), {kind} if kind else set())
    if named and not kind:
        wanted = interview.role_model.competency(named).measured_in
        said = set(re.findall(r"[a-z]+", text.lower()))
        wanted = {kind for kind in wanted if said & set(CALLED.get(kind, "").split())} or wanted
    lasting = kind in DURATIONS
    fitting = [spot for spot in spots if spot.quantity.kind in wanted or lasting and period_of(interview, spot)]
    return fitting or ([] if kind else spots)


def is_same(quantity: Quantity, value: float) -> bool:
    """Whether ``value`` is the number as it was written: durations are kept in months, but said in any unit."""
    return math.isclose(quantity.value, value) or (
        quantity.kind in DURATIONS and any(math.isclose(quantity.value, value * months) for months in (12, 3, 0.25, 1 / 30))
    )


def period_behind(text: str, end: int) -> str:
    """The period that follows a number ("weeks"), as it is written; "" where none does."""
    found = _PERIOD.match(text[end:])
    return found["unit"] if found else ""


def in_period(interview: Interview, spots: list[Spot], period: str, text: str) -> list[Spot]:
    """Of ``spots`` those that a number of ``period`` may replace: written in the same one, else beside a word of ``text``, else
    the lengths of time among them; all where ``period`` is empty."""
    if not period:
        return spots
    lasting = [spot for spot in spots if spot.quantity.kind in DURATIONS or period_of(interview, spot)]
    alike = [spot for spot in lasting if _is_same_period(period_of(interview, spot), period)]
    return beside(interview, alike or lasting, text) or alike or lasting


def beside(interview: Interview, spots: list[Spot], text: str) -> list[Spot]:
    """Of ``spots`` those next to which a word of ``text`` stands, in whatever form ("hire" beside "hired 2 of them")."""
    words = [word[:_STEM] for word in subjects(text)]
    near = [spot for spot in spots if any(word in around(interview, spot) for word in words)]
    # "400 subscribers in one year": the word belongs to the number right in front of it.
    counted = [spot for spot in near if any(_behind(interview, spot).startswith(word) for word in words)]
    return counted if len(counted) == 1 else near


def half_meant(spots: list[Spot], new: float, text: str) -> list[Spot]:
    """``spots``; of a before and an after only the one that ``new`` takes the place of: the before where ``text`` speaks of the
    beginning or the change would turn round, else the after, which was said last."""
    ordered = sorted(spots, key=lambda spot: (spot.index, spot.quantity.start))
    gone: list[Spot] = []
    for before, after in zip(ordered, ordered[1:]):
        pair = before.index == after.index and before.quantity.kind == after.quantity.kind == "change"
        if pair and before not in gone:
            turns = (after.quantity.value - before.quantity.value) * (new - before.quantity.value) < 0
            gone.append(after if turns or _BEGINNING.search(text) else before)
    return [spot for spot in spots if spot not in gone]


def period_of(interview: Interview, spot: Spot) -> str:
    """The period that the number of ``spot`` is written in, or ""."""
    return period_behind(interview.state.answers[spot.index].reading.text, spot.quantity.end)


def in_place(interview: Interview, spot: Spot, words: str, period: str = "") -> tuple[int, str]:
    """Where the words that make room for ``words`` at ``spot`` end, and what stands there then: another ``period`` replaces its own."""
    there = period_of(interview, spot)
    if not there or not period or _is_same_period(there, period):
        return spot.quantity.end, words
    said = interview.state.answers[spot.index].reading.text
    return said.index(there, spot.quantity.end) + len(there), f"{words} {period}"


def _is_same_period(one: str, other: str) -> bool:
    return one[:1].lower() == other[:1].lower()


def around(interview: Interview, spot: Spot) -> str:
    """The words of the same phrase near the number of ``spot``, in small letters; an after is of the same thing as its before."""
    text = interview.state.answers[spot.index].reading.text
    before, after = text[: spot.quantity.start][-_NEAR:], text[spot.quantity.end :][:_NEAR]
    start = _CLAUSE_END if spot.quantity.kind == "change" else _PHRASE_END
    return f"{re.split(start, before)[-1]} {re.split(_PHRASE_END, after)[0]}".lower()


def _behind(interview: Interview, spot: Spot) -> str:
    """The words behind the number of ``spot``, in small letters."""
    return interview.state.answers[spot.index].reading.text[spot.quantity.end :].lstrip(" -").lower()


def could_be(spot: Spot, value: float) -> bool:
    """Whether the number of ``spot`` counts nobody knows what ("8 in total") and is about as large as ``value``."""
    return spot.quantity.kind == "count" and distance(spot.quantity, value) <= math.log(_ABOUT_AS_LARGE)


def distance(quantity: Quantity, *values: float) -> float:
    """How many times one number is the nearest of ``values`` (as written, and as measured), as a logarithm."""
    return min(abs(math.log(max(quantity.value, 1e-6) / max(value, 1e-6))) for value in values)
