"""Finds which place in which answer a correction means, so that the answer can be read again with the new words in it."""

from __future__ import annotations

import re

from spacy.tokens import Doc

from coach.dialogue.counting import is_another_now, is_pronoun, named_kind, since_then
from coach.dialogue.dated import of_another_time
from coach.dialogue.objecting import REPLACES, denies_saying, lacks_right_version
from coach.dialogue.periods import OTHER_PERIOD, TOLD_PERIOD, per_period, period_told, told_per, with_period
from coach.dialogue.remarks import is_general, without_remark
from coach.dialogue.revision import Choice, NotSaid, Revision
from coach.dialogue.said_numbers import number_phrase
from coach.dialogue.spots import (
    CALLED,
    Spot,
    around,
    beside,
    could_be,
    counts_some,
    distance,
    half_meant,
    in_period,
    in_place,
    is_same,
    of_kind,
    period_behind,
    spots_in,
    written,
)
from coach.dialogue.subjects import is_about_other, with_subject
from coach.dialogue.units import unit, with_unit
from coach.interview.interview import Interview
from coach.language.clauses import blank_english
from coach.language.numbers import Number, find_numbers
from coach.language.quantities import find_quantities

# "12, not 20", "12 instead of 20", "12 rather than 20", "it was never 20"
_REPLACED = frozenset({"not", "of", "than", "from", "never", "n't", "nt", "wasnt", "isnt"})
# "Didn't hire 2": a word may stand between.
_DENIED = frozenset({"n't", "nt", "not", "never"})
# "The team was 14 but only 4 were mine": the part that is one's own.
_MINE = re.compile(r"^\W*(?:of (?:them|those|these)\W+)?(?:(?:were|was|are|is|really|actually)\W+)*mine\b", re.I)
_FROM_TO = re.compile(r"^\W*(?:%|percent|pct)?\W*(?:up |down )?(?:to|->|→)\W*$", re.I)
_MORE_TO_TELL = re.compile(
    r"\b(and|but|because|so|who|which)\b (?!l\b"
    r"|(it|that|they|we|there)('s| was| were| is| are)? (really |actually |only |more like )*\d"
    r"|(that|this|it|which)('?s| is| was)? (wrong|not)\b|not |\d\S*( \w+){0,3}\W*$|(actually |really )?only \d+ |i (said"
    r"|wrote|meant|told you) )[\w']+ \w+",
    re.I,
)
_LEAD_IN = re.compile(
    r"^\W*((and|but|also|oh|ah|um|ok|hey|sorry|oops|wait|no|actually|correction|typo|hang on|my mistake|i meant|i mean|i said"
    r"|it was|it is|it's"
    r"|that was|that is|that's|that should be|should be|make (that|it)|to be exact|well)\b\W*)+",
    re.I,
)
_CONTRAST = re.compile(
    r"^(?P<new>[^.;!?]{2,40}?)[\s,.;-]*\b(?:not|instead of|rather than|and not)\s+(?:the |an? |my |our )?(?P<old>[^.;!?]{1,40})$", re.I
)
# "One of the six is a team lead" tells more about the six.
_PART_OF_WHOLE = re.compile(r"\b(\d+|one|two|three|four|five|some|none|half|most) of (the|my|them|those|these|our)\b", re.I)
# "The 20 is errors, not people" says what a number is of.
_OF_ANOTHER_KIND = re.compile(
    r"\b(?:is|are|was|were|means|meant) (?:only |just |really )?(?P<noun>[a-z]+)\W+(?:and )?not"
    r" (?P<old>people|ppl|staff|team|years?|months?|weeks?|money|euros?|dollars?)\b",
    re.I,
)
# "Can I change something on the team? ..." is no part of what is right.
MAY_I = re.compile(r"^\W*(?:can|could|may) (?:i|we|you) (?:please )?(?:change|correct|fix|adjust|update)\b[^?\d]{0,40}\?\s*", re.I)
# "One guy" counts nobody.
_SOMEBODY = re.compile(r"one (guy|girl|person|colleague|man|woman|more|less|of)\b", re.I)
# "It was 400k, as I said" puts nothing right.
_AS_SAID = re.compile(r"\b(?:as|like) (?:i )?(?:already )?(?:said|told|mentioned|wrote)\b", re.I)
_SO = re.compile(r"\bso\b", re.I)
_EMPTY = frozenset("me i my it that this them him her you we us the a an yes no so one do did is was are not".split())
# "The 4 is really 6", "18? No, 8": the first gives way.
_THE_FIRST = re.compile(
    r"\bthe (?!(19|20)\d\d\b)\d\S*( \w+)? (is|was|were|should be) (really |actually |more like )?\d[\d.,]*(?![\d.,]*(x\b|%| ?times"
    r"| ?percent))"
    r"|\d\S*\s*\?\W*no\b|^\W*(the )?\d\S*( (?!is\b|was\b)[a-z]+){0,4} should (have been|be|say|read)\b",
    re.I,
)
# "7 incl me, so really 6": who counts does not lead himself.
COUNTS_ONESELF = re.compile(
    r"^\W*(?:(?:so|well|actually|oh|no|sorry|wait|it'?s|that'?s|we'?re|we are)\W+)*(?:\d+|[a-z]+)(?: people| in total| of us)?\W+"
    r"(?:(?:incl\w*\.?|counting) (?:me|myself)|with (?:me|myself)(?=.*\bso\b))\b[^.!?]{0,25}$",
    re.I,
)
_CUE = re.compile(
    rf"\b(sorry|oops|typo|actually|correction|meant|my mistake|wrong|rather|i said(?! already)|wait|scratch|strike)\b|{_THE_FIRST.pattern}",
    re.I,
)
_PUTS_RIGHT = re.compile(r"\b(not|no|instead|should (be|say)|make (that|it)|change|fix|isn'?t|wasn'?t|didn'?t|mistake|rather)\b", re.I)
_LONGEST = 14
_WRONG = re.compile(
    r"\W*(?:[a-z]+\W+){0,3}?(?:wrong|incorrect|not (?:right|correct)|a mistake|too (?:many|much|few|little|high|low)"
    r"|exaggerated)\b",
    re.I,
)


def revise(interview: Interview, text: str) -> Revision | Choice | NotSaid | None:
    """What the correction ``text`` changes; None where it cannot be pinned to one number or word."""
    text = since_then(without_remark(MAY_I.sub("", text)))
    if lacks_right_version(text) or is_general(text):
        return None
    dated = of_another_time(interview, text)
    if dated:
        return dated
    tells_more = _MORE_TO_TELL.search(_bare(text)) and not COUNTS_ONESELF.match(text)
    if len(text.split()) > _LONGEST or tells_more or _PART_OF_WHOLE.search(text):
        return None
    doc = blank_english()(text)
    counted = [n for n in find_numbers(doc) if not is_pronoun(doc, n)]
    numbers = [n for n in counted if not _SOMEBODY.match(doc[n.start :].text)] or counted
    old = [n for n in numbers if n.start > 0 and doc[n.start - 1].lower_ in _REPLACED]
    if len(numbers) == 2 and not old:
        old = [n for n in numbers if n.start > 1 and doc[n.start - 2].lower_ in _DENIED]
    if len(numbers) == 2 and not old and (_THE_FIRST.search(text) or COUNTS_ONESELF.match(text) or is_another_now(text)):
        old = numbers[:1]
    if len(numbers) == 2 and not old and _CUE.search(text):
        # "I said 5, it's 6 now": the one that was said before gives way.
        said = [n for n in numbers if any(is_same(spot.quantity, n.value) for spot in spots_in(interview, text))]
        old = said if len(said) == 1 else []
    if len(numbers) == 2 and not old and _SO.search(doc[numbers[0].end : numbers[1].start].text):
        # "That 2 million is over both years, so 1 million a year".
        old = numbers[:1] if any(is_same(spot.quantity, numbers[0].value) for spot in spots_in(interview, "")) else []
    mistaken = next((n for n in numbers if _WRONG.match(doc[n.end :].text)), None)
    if mistaken and not old:
        # "The 9 was wrong, it is 11 with the two students": what follows first is right.
        old, numbers = [mistaken], [mistaken, *[n for n in numbers if n.start > mistaken.start][:1]]
    if len(numbers) == 2 and (half := _half_of_change(interview, doc, numbers)):
        return half
    mine = [n for n in numbers if _MINE.match(doc[n.end :].text)]
    if len(mine) == 1 < len(numbers):
        numbers, old = mine, []
    new = [n for n in numbers if n not in old]
    if len(new) == 1 and len(old) <= 1:
        words = doc[new[0].start : new[0].end].text
        replaced = None
        if old:
            before = doc[old[0].start : old[0].end]
            replaced = (old[0].value, before.text, period_behind(text, before.end_char))
        found = _number(interview, text, words, doc[new[0].start].idx, new[0].value, replaced)
        return with_period(interview, found, text) if isinstance(found, Revision) else found
    return _words(interview, text) if not numbers else None


def _half_of_change(interview: Interview, doc: Doc, numbers: list[Number]) -> Revision | None:
    """The one number that is new where ``numbers``, a before and an after, repeat the other half of a change that was told."""
    first, second = numbers
    if not _FROM_TO.match(doc[first.end : second.start].text):
        return None
    spots = list(spots_in(interview, ""))
    for before, after in zip(spots, spots[1:]):
        if before.index != after.index or not (before.quantity.kind == after.quantity.kind == "change"):
            continue
        kept = is_same(before.quantity, first.value), is_same(after.quantity, second.value)
        if kept.count(True) == 1:
            spot, number = (after, second) if kept[0] else (before, first)
            return _revision(interview, spot, with_unit(written(interview, spot), doc[number.start : number.end].text))
    return None


def contrasts(interview: Interview, text: str) -> bool:
    """Whether ``text`` puts something in the place of what was said ("finance, not execs", "actually it was 9 people")."""
    found = revise(interview, text)
    if isinstance(found, Choice):
        return bool(_CUE.search(text))
    return isinstance(found, Revision) and bool(_CONTRAST.match(_bare(text)) or _CUE.search(text))


def looks_corrective(interview: Interview, text: str) -> bool:
    """Whether anything in ``text`` speaks of putting something right: a word for it, or a place that it fits."""
    found = revise(interview, text)
    if lacks_right_version(text) or denies_saying(text):
        return True
    if found is None and is_about_other(interview, text) and not REPLACES.search(text):
        return False
    # "Amazon, not eBay" chooses where eBay was never spoken of.
    puts_right = _PUTS_RIGHT.search(text) and not (found is None and _CONTRAST.match(_bare(text)))
    return bool(_CUE.search(text) or puts_right) or isinstance(found, Revision)


def repeats_told(interview: Interview, text: str) -> bool:
    """Whether ``text`` only tells a number once more that was told ("it was 400k, as I said")."""
    told = find_numbers(blank_english()(text)) if _AS_SAID.search(text) else []
    return bool(told) and all(any(is_same(spot.quantity, number.value) for spot in spots_in(interview, "")) for number in told)


def in_place_of(interview: Interview, said: str, text: str) -> Revision | None:
    """The one number of a short ``text`` in the place of the words ``said`` in the latest answer that holds them, there of the
    number of its kind."""
    doc = blank_english()(text)
    numbers, old = find_numbers(doc), find_numbers(blank_english()(said))
    if len(text.split()) > _LONGEST or len(numbers) != 1 or not old:
        return None
    kinds = {quantity.kind for quantity in find_quantities(text)}
    if kinds - {"count"} and not kinds & {quantity.kind for quantity in find_quantities(said)}:
        # "Conversion rose to 3 percent" is no size of a team.
        return None
    meant = next((quantity.value for quantity in find_quantities(said) if quantity.kind in kinds), old[0].value)
    spot = next((s for s in spots_in(interview, "") if is_same(s.quantity, meant)), None)
    return _revision(interview, spot, doc[numbers[0].start : numbers[0].end].text) if spot else None


def _bare(text: str) -> str:
    return _LEAD_IN.sub("", text).strip(" .!,;")


def _number(
    interview: Interview, text: str, words: str, start: int, new: float, old: tuple[float, str, str] | None
) -> Revision | Choice | NotSaid | None:
    """Where ``words``, the number ``new`` at ``start`` of ``text``, belongs: in place of ``old`` (its value, its words, the period
    behind it) where that is told, else of the number that fits best."""
    here = [quantity for quantity in find_quantities(text) if quantity.start == start]
    kind, measured = next((q.kind for q in here if q.kind != "count"), None), here[0].value if here else new
    spots, period = list(spots_in(interview, text)), period_behind(text, start + len(words))
    if old is not None:
        return _instead_of(interview, spots, words, period, old, text)
    of_another, same = _OF_ANOTHER_KIND.search(text), [spot for spot in spots if is_same(spot.quantity, new)]
    if of_another and same:
        return _renamed(interview, same[0], of_another)
    period_named = OTHER_PERIOD.search(text, start)
    if period_named and same:
        return per_period(interview, same, period_named)
    told_period = TOLD_PERIOD.search(text, start)
    if told_period and same and (added := told_per(interview, same, told_period)):
        return added
    if is_about_other(interview, text) or repeats_told(interview, text):
        return None
    kind = kind or named_kind(text)
    named = with_subject(interview, text)
    about = [spot for spot in spots if not named or spot.index in named]
    spots = of_kind(interview, text, about, kind) or ([s for s in about if could_be(s, new)] if kind in {"people", "leads"} else [])
    if not spots:
        return None
    if kind == "money" and (unclear := _one_of_two_sums(interview, spots, words, new, text)):
        return unclear
    if kind is None and unit(words):
        # Thousands take the place of thousands.
        spots = [spot for spot in spots if unit(written(interview, spot))] or spots
    spots = in_period(interview, [spot for spot in spots if spot.index == spots[0].index], period, text)
    if not spots:
        return None
    # "I lead 12, sorry, 20", then "I meant 12": what is right stands there already, so the other one goes.
    others = [spot for spot in spots if not is_same(spot.quantity, new)]
    if len(others) == 1 < len(spots) and not counts_some(interview, others[0]):
        return _revision(interview, others[0], words, period)
    spots = half_meant(spots, new, text)
    near = beside(interview, spots, text)
    if len(spots) == 1 or kind is not None and len(near) != 1:
        return _revision(interview, min(spots, key=lambda spot: distance(spot.quantity, new, measured)), words, period)
    if len(near) == 1:
        return _revision(interview, near[0], words, period)
    alike = [spot for spot in spots if unit(written(interview, spot)) == unit(words)] if unit(words) else []
    if len(alike) == 1:
        return _revision(interview, alike[0], words)
    return _choice(interview, alike or spots, words, new)


def _one_of_two_sums(interview: Interview, spots: list[Spot], words: str, new: float, text: str) -> Revision | Choice | None:
    """Which of several sums of money that were told ``words`` may replace: the one that the same word for money stands by, else
    one of the two nearest; None where there is one only, or the text says more."""
    sums = {spot.quantity.value: spot for spot in reversed(spots) if spot.quantity.owner == "own"}
    if len(sums) < 2 or beside(interview, list(sums.values()), text):
        return None
    called = set(CALLED["money"].split()) & set(re.findall(r"[a-z]+", text.lower()))
    named = [spot for spot in sums.values() if any(word in around(interview, spot) for word in called)]
    if len(named) == 1:
        return _revision(interview, named[0], words)
    return _choice(interview, named or list(sums.values()), words, new) if called else None


def _choice(interview: Interview, spots: list[Spot], words: str, new: float) -> Choice:
    """``words`` in the place of one of the two of ``spots`` that are nearest to them, in the order they were told."""
    nearest = sorted(spots, key=lambda spot: distance(spot.quantity, new))[:2]
    first, second = sorted(nearest, key=lambda spot: (spot.index, spot.quantity.start))
    told = (interview.state.answers[spot.index].reading.text for spot in (first, second))
    one, other = (number_phrase(said, said[spot.quantity.start : spot.quantity.end]) for said, spot in zip(told, (first, second)))
    called = (CALLED.get(first.quantity.kind, ""), CALLED.get(second.quantity.kind, ""))
    return Choice((_revision(interview, first, words), _revision(interview, second, words)), (one, other), called)


def _renamed(interview: Interview, spot: Spot, named: re.Match[str]) -> Revision:
    """Another noun behind the number of ``spot``, where the old one stands there; else the answer as it is."""
    said = interview.state.answers[spot.index].reading.text
    behind = re.match(rf"[\w -]{{0,20}}?\b{named['old']}\b", said[spot.quantity.end :], re.I)
    number = said[spot.quantity.start : spot.quantity.end]
    if not behind:
        return Revision(spot.index, spot.quantity.start, spot.quantity.end, number)
    return Revision(spot.index, spot.quantity.start, spot.quantity.end + behind.end(), f"{number} {named['noun']}")


def _instead_of(
    interview: Interview, spots: list[Spot], words: str, period: str, old: tuple[float, str, str], text: str
) -> Revision | NotSaid | None:
    """``words`` in place of the number ``old``; NotSaid where that stands nowhere."""
    value, said, old_period = old
    anywhere = [*spots, *spots_in(interview, "")]
    same = [spot for spot in anywhere if is_same(spot.quantity, value)]
    if unit(words) and not unit(said):
        # "6 million, not 4" leaves out the million where it is the same.
        scaled = find_numbers(blank_english()(with_unit(words, said)))
        same = [spot for spot in anywhere if scaled and is_same(spot.quantity, scaled[0].value)] or same
    if not same:
        digits = next(filter(None, (_digits(interview, spot, said, words) for spot in spots)), None)
        return digits or (NotSaid(said) if interview.state.answers else None)
    same = in_period(interview, same, old_period, text) or same
    same = beside(interview, same, text) or same
    alike = [spot for spot in same if unit(written(interview, spot)) == unit(said)]
    place = (alike or same)[0]
    told = period_told(interview, place, text)
    return _revision(interview, place, f"{with_unit(written(interview, place), words)}{told}", period)


def _digits(interview: Interview, spot: Spot, old: str, new: str) -> Revision | None:
    """``new`` for the digits ``old`` of a number that goes on ("22" of "22M"), None where the number does not begin so."""
    said = interview.state.answers[spot.index].reading.text[spot.quantity.start :]
    begins = re.match(rf"\W*(?P<digits>{re.escape(old)})(?P<scale>\W?(?:million|thousand|m|k|bn)\b)?(?(scale)|(?=[a-z]))", said, re.I)
    if not begins:
        return None
    # "80k not 800" for "800k" brings its own thousands.
    end = begins.end() if unit(new) and begins["scale"] else begins.end("digits")
    return Revision(spot.index, spot.quantity.start + begins.start("digits"), spot.quantity.start + end, new)


def _revision(interview: Interview, spot: Spot, words: str, period: str = "") -> Revision:
    end, new = in_place(interview, spot, with_unit(written(interview, spot), words), period)
    return Revision(spot.index, spot.quantity.start, end, new)


def _words(interview: Interview, text: str) -> Revision | None:
    match = _CONTRAST.match(_bare(text))
    if not match:
        return None
    new, old = match["new"].strip(" ,"), match["old"].strip(" ,")
    if old.lower() in _EMPTY or len(new.split()) > 5:
        return None
    answers = interview.state.answers
    for index in range(len(answers) - 1, -1, -1):
        said = answers[index].reading.text
        place = re.search(rf"(?<!\w)(?:(?:the|an?|my|our) )?{re.escape(old)}(?!\w)", said, re.I)
        if place:
            # "The autumn campaign, not spring" for "the spring campaign".
            last = re.match(rf"\s+{re.escape(new.split()[-1])}(?!\w)", said[place.end() :], re.I)
            return Revision(index, place.start(), place.end() + (last.end() if last else 0), new)
    return None
