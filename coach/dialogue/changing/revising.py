"""Finds which place in which answer a correction means, so that the answer can be read again with the new words in it."""

from __future__ import annotations

import re

from spacy.tokens import Doc

from coach.dialogue.changing.counting import as_range, is_another_now, is_pronoun, since_then
from coach.dialogue.changing.dated import of_another_time
from coach.dialogue.changing.number_places import number_place, revision_at
from coach.dialogue.changing.objecting import REPLACES, denies_saying, lacks_right_version, without_shell
from coach.dialogue.changing.periods import with_period
from coach.dialogue.changing.recounting import now_not_then
from coach.dialogue.changing.remarks import is_general, is_how_long, said_but_meant, without_remark
from coach.dialogue.changing.revision import Choice, NotSaid, Revision
from coach.dialogue.changing.spots import (
    is_same,
    period_behind,
    spots_in,
    written,
)
from coach.dialogue.changing.subjects import is_about_other, subjects
from coach.dialogue.changing.turning import turned
from coach.dialogue.changing.units import with_unit
from coach.dialogue.changing.word_places import CONTRAST, bare, word_place
from coach.dialogue.changing.years import without_years, year_again
from coach.interview.interview import Interview
from coach.language.clauses import blank_english
from coach.language.numbers import Number, find_numbers
from coach.language.quantities import find_quantities

# "12, not 20", "12 instead of 20", "12 rather than 20", "it was never 20"
_REPLACED = frozenset({"not", "than", "from", "never", "n't", "nt", "wasnt", "isnt", "replaces"})
# "Didn't hire 2": a word may stand between.
_DENIED = frozenset({"n't", "nt", "not", "never"})
# "The team was 14 but only 4 were mine": the part that is one's own.
_MINE = re.compile(r"^\W*(?:of (?:them|those|these)\W+)?(?:(?:were|was|are|is|really|actually)\W+)*mine\b", re.I)
_ONLY_MINE = re.compile(
    r"\b(?:but|and|of whom|though)\b[^.!?]{0,12}\b(?:i (?:only|just) (?:lead|led|manage|managed|supervise)|only|just) (?P<number>\S+)"
    r"(?: of (?:them|those|these))?(?: (?:are|were) (?:really |actually )?mine| report(?:s|ed)? to me)?\W*$",
    re.I,
)
_FROM_TO = re.compile(r"^\W*(?:%|percent|pct)?\W*(?:up |down )?(?:to|->|→)\W*$", re.I)
_MORE_TO_TELL = re.compile(
    r"\b(and|but|because|so|who|which)\b (?!l\b"
    r"|(it|that|they|we|there)('s| was| were| is| are)? (really |actually |only |more like )*(\d|(two|three|four|five|six|seven|eight|nine"
    r"|ten|eleven|twelve|\w+teen|twenty)\b)"
    r"|(that|this|it|which)('?s| is| was)? (wrong|not)\b|not |\d\S*( \w+){0,3}\W*$|(actually |really )?only \d+ |i (said"
    r"|wrote|meant|told you) )[\w']+ \w+",
    re.I,
)
# "One of the six is a team lead" tells more about the six.
_PART_OF_WHOLE = re.compile(r"\b(\d+|one|two|three|four|five|some|none|half|most) of (the|my|them|those|these|our)\b", re.I)
# "Can I change something on the team? ..." is no part of what is right.
MAY_I = re.compile(r"^\W*(?:can|could|may) (?:i|we|you) (?:please )?(?:change|correct|fix|adjust|update)\b[^?\d]{0,40}\?\s*", re.I)
# "Before I dash, I want to correct one thing: ..." only leads to what is right.
_LEADS_TO_IT = re.compile(
    r"^(?:(?!\b(?:not|because|which|who|and i|but i)\b)[^:?\d]){0,70}?\b(?:correct(?:ion)?|fix|put right|change|mistake|slip|mixed up)\b"
    r"[^.!?:,\d]{0,25}(?:[:,.!]|\s[–-])\s+(?=[^.!?]*\d[^.!?]*\b(?:not|instead of|rather than) \S?\d)",
    re.I,
)
# "In the first question I said 10" counts no question.
_WHERE = re.compile(
    r"^\W*(?:(?:oh|so|and|but|sorry|wait|no|actually)\W+)*(?:in|on|at|for|about) (?:the|my) (?:very )?(?:first|second|third"
    r"|fourth|last|previous)"
    r" (?:question|answer|one|topic|message)\b[\s,:]*",
    re.I,
)
# "One guy" counts nobody.
_SOMEBODY = re.compile(r"one (guy|girl|person|colleague|man|woman|more|less|of)\b", re.I)
_SO = re.compile(r"\bso\b", re.I)
# "The 4 is really 6", "18? No, 8": the first gives way.
_THE_FIRST = re.compile(
    r"\bthe (?!(19|20)\d\d\b)\d\S*( \w+)?( (?:that )?i (?:told|gave|said|mentioned|wrote)(?: you)?)? (is|was|were"
    r"|should be) (really |actually |more like )?\d[\d.,]*(?![\d.,]*(x\b|%| ?times"
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
    rf"\b(sorry|oops|typo|actually|correction|meant|my mistake|wrong|rather|i said(?! already)|wait|scratch|strike|lied"
    rf"|exaggerated)\b|{_THE_FIRST.pattern}",
    re.I,
)
_SIZED, _GREW = (
    re.compile(r"(?:people|ppl|persons|folks)\b", re.I),
    re.compile(r"\b(?:from|grew|grown|went|up|rose|shrank|down)\b[^,.;]*$", re.I),
)
_RANGE = re.compile(r"\d ?(?:to|or|-|–) ?\d")
_TOLD_YOU = re.compile(r"\bi (?:told you|wrote|put|mentioned)\b", re.I)
_PUTS_RIGHT = re.compile(r"\b(not|no|instead|should (be|say)|make (that|it)|change|fix|isn'?t|wasn'?t|didn'?t|mistake|rather)\b", re.I)
_LONGEST, _STEM = 14, 4
_WRONG = re.compile(
    r"\W*(?:[a-z]+\W+){0,3}?(?:wrong|incorrect|not (?:right|correct)|a mistake|too (?:many|much|few|little|high|low)"
    r"|exaggerated)\b",
    re.I,
)


def revise(interview: Interview, text: str) -> Revision | Choice | NotSaid | None:
    """What the correction ``text`` changes; None where it cannot be pinned to one number or word."""
    text = said_but_meant(without_remark(_LEADS_TO_IT.sub("", _WHERE.sub("", MAY_I.sub("", text)))))
    text = since_then(now_not_then(interview, text))
    if lacks_right_version(text) or is_general(text) or is_how_long(text):
        return None
    dated = of_another_time(interview, text)
    if dated:
        return dated
    other_way = turned(interview, text)
    if other_way:
        return other_way
    tells_more = _MORE_TO_TELL.search(bare(text)) and not COUNTS_ONESELF.match(text)
    mine_of_them = _ONLY_MINE.search(text)
    if len(text.split()) > _LONGEST or (tells_more or _PART_OF_WHOLE.search(text) and not _INSTEAD.search(text)) and not mine_of_them:
        return None
    doc = blank_english()(text)
    counted = [n for n in find_numbers(doc) if not is_pronoun(doc, n) and not (_INSTEAD.search(text) and _is_whole(doc, n))]
    numbers = [n for n in counted if not _SOMEBODY.match(doc[n.start :].text)] or counted
    numbers, year = without_years(interview, doc, numbers)
    if year:
        return year_again(interview, doc, year) if _CUE.search(text) else None
    old = [n for n in numbers if n.start > 0 and doc[n.start - 1].lower_ in _REPLACED]
    if len(numbers) > len(old) > 1:
        # "From 1.8 to 2.1, not 2.3".
        old = [n for n in old if doc[n.start - 1].lower_ != "from"]
    if len(numbers) == 2 and not old:
        old = [n for n in numbers if n.start > 1 and doc[n.start - 2].lower_ in _DENIED]
    if len(numbers) == 2 and not old and (_THE_FIRST.search(text) or COUNTS_ONESELF.match(text) or is_another_now(text)):
        old = numbers[:1]
    if len(numbers) == 2 and not old and (_CUE.search(text) or _TOLD_YOU.search(text)):
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
    if not old and (sized := as_range(doc, numbers)) and _SIZED.match(doc[sized.end :].text) and not _GREW.search(doc[: sized.start].text):
        # "I said 3 to 5 people".
        numbers = [sized]
    mine = [n for n in numbers if _MINE.match(doc[n.end :].text) or mine_of_them and doc[n.start].idx == mine_of_them.start("number")]
    if len(mine) == 1 < len(numbers):
        numbers, old = mine, []
    new = _one_of(interview, doc, [n for n in numbers if n not in old]) if len(old) == 1 else [n for n in numbers if n not in old]
    if len(new) == 1 and len(old) <= 1:
        words = doc[new[0].start : new[0].end].text
        if _RANGE.search(words) and (there := _where_told(interview, words)):
            return there
        replaced = None
        if old:
            before = doc[old[0].start : old[0].end]
            replaced = (old[0].value, before.text, period_behind(text, before.end_char))
        found = number_place(interview, text, words, doc[new[0].start].idx, new[0].value, replaced)
        return with_period(interview, found, text) if isinstance(found, Revision) else found
    return word_place(interview, text, bool(_CUE.search(text))) if not numbers else None


_INSTEAD = re.compile(
    r"(?:\bnot|\bnever|n['’]t|\binstead of|\brather than) (?:the |just |only |about )?(?:\d|one\b|two\b|three\b|four\b|five\b"
    r"|six\b|seven\b|eight\b|nine\b|ten\b|\w+teen\b|twelve\b|twenty\b)",
    re.I,
)


def _where_told(interview: Interview, words: str) -> Revision | None:
    """The place where ``words``, a range, stand already; None where they do not."""
    for index, answer in enumerate(interview.state.answers):
        place = re.search(rf"(?<![\w.,]){re.escape(words)}(?!\w)", answer.reading.text, re.I)
        if place:
            return Revision(index, place.start(), place.end(), place[0])
    return None


def _one_of(interview: Interview, doc: Doc, new: list[Number]) -> list[Number]:
    """The one of two ``new`` numbers that is new, where they are a before and an after or a range ("3 to 5"); else all of them."""
    if len(new) != 2 or not _FROM_TO.match(doc[new[0].end : new[1].start].text) and not as_range(doc, new):
        return new
    changes = [spot.quantity.value for spot in spots_in(interview, "") if spot.quantity.kind == "change"]
    fresh = [n for n in new if n.value not in changes]
    if changes and len(fresh) == 1:
        return fresh
    whole = as_range(doc, new) if doc[max(0, new[0].start - 1)].lower_ != "from" else None
    return [whole] if whole else new


def _is_whole(doc: Doc, number: Number) -> bool:
    """Whether ``number`` is what another one is a part of ("two of the three")."""
    before = doc[max(0, number.start - 3) : number.start].text.lower()
    return bool(re.search(r"\S+ (?:out )?of(?: the| my| our| them)?$", before)) and not before.startswith("instead")


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
            return revision_at(interview, spot, with_unit(written(interview, spot), doc[number.start : number.end].text))
    return None


def contrasts(interview: Interview, text: str) -> bool:
    """Whether ``text`` puts something in the place of what was said ("finance, not execs", "actually it was 9 people")."""
    found = revise(interview, text)
    if isinstance(found, Choice):
        return bool(_CUE.search(text))
    return isinstance(found, Revision) and bool(CONTRAST.match(bare(text)) or _CUE.search(text) or _INSTEAD.search(text))


def looks_corrective(interview: Interview, text: str) -> bool:
    """Whether anything in ``text`` speaks of putting something right: a word for it, or a place that it fits."""
    found = revise(interview, text)
    if lacks_right_version(text) or denies_saying(text):
        return True
    if found is None and is_about_other(interview, text) and not REPLACES.search(text):
        return False
    # "Amazon, not eBay" chooses where eBay was never spoken of.
    puts_right = _PUTS_RIGHT.search(text) and not (found is None and CONTRAST.match(bare(text)))
    return bool(_CUE.search(text) or puts_right) or isinstance(found, Revision)


# "It was 9 million, but not mine" tells more than the number that stands there already.
_DENIES = re.compile(r"\b(?:not|never|no|nobody|none|only|shared)\b|n['’]t\b", re.I)


def leaves_more_to_say(interview: Interview, revision: Revision, text: str) -> bool:
    """Whether ``revision`` changes nothing though ``text`` says more than what stands there."""
    said = interview.state.answers[revision.index].reading.text
    if revision.applied(interview.state.answers) != said:
        return False
    words = subjects(without_shell(text))
    if _RANGE.search(revision.new) and not words:
        return False
    return bool(_DENIES.search(_INSTEAD.sub(" ", text))) or any(word[:_STEM] not in said.lower() for word in words)


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
    return revision_at(interview, spot, doc[numbers[0].start : numbers[0].end].text) if spot else None
