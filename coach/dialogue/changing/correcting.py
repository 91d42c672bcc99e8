"""Replaces what was said with a new value, says so, and keeps the rest."""

from __future__ import annotations

import math
import re
from dataclasses import replace

from coach.dialogue.changing.adding import limits
from coach.dialogue.changing.area_out import AREA_OUT, area_out
from coach.dialogue.changing.objecting import lacks_right_version, without_shell
from coach.dialogue.changing.rechoosing import choice_meant, replies_to
from coach.dialogue.changing.remarks import is_of_the_notes
from coach.dialogue.changing.rescoring import levels, new_lean, what_moved
from coach.dialogue.changing.restoring import wants_back
from coach.dialogue.changing.revising import revise
from coach.dialogue.changing.revision import Choice, NotSaid
from coach.dialogue.changing.saying_back import changed_words, is_short_reply, said_back
from coach.dialogue.changing.stances import stances
from coach.dialogue.changing.striking import STRUCK
from coach.dialogue.changing.subjects import subjects
from coach.dialogue.changing.taking_out import without_topic
from coach.dialogue.cues.result_cues import undoes
from coach.dialogue.pending import named_competency, without_words
from coach.dialogue.say import Say, Turn
from coach.evidence.types import Evidence, Fact, Reading
from coach.interview.interview import PREFERENCE, Interview
from coach.interview.questions import asked_kinds, follow_up_by_id
from coach.interview.state import Answer
from coach.language.clauses import blank_english
from coach.language.numbers import find_numbers
from coach.language.quantities import find_quantities

# A number alone may stand anywhere; with its noun it means the same thing.
_WITH_NOUN = 2
_SCALES = re.compile(r"\s(million|thousand|billion|grand|k|m|bn|percent|%)\b", re.I)
_REPLY_WORDS = 14
# "Hiring" speaks of what "hire" does.
_STEM = 4
_NAMES_IT = re.compile(r"\b(correction|change|fix)\b", re.I)
# A number of them is no other size of the whole.
_OF_THEM = re.compile(r"\S+ (?:of|out of) (?:them|those|these)\b", re.I)
# In place of an index: what was meant was never said.
NOT_SAID = "not said: "
# In place of an index: all that was told on a topic goes.
TOPIC_OUT = "topic: "
# In place of an index: the first name goes.
NAME_OUT = "name"


def correction(interview: Interview, reading: Reading, place: str = "") -> Turn:
    """Put ``reading`` in place of what it corrects.

    ``place`` is the index of the answer that ``reading`` is the whole new version of; without it, the answer of the
    named topic or the last one is meant, and its corrected pieces are replaced. What only says that something is wrong is
    asked for the right version.
    """
    if place.startswith(NOT_SAID):
        return Turn(interview.without_pending(), (Say("utter_not_said", {"words": place.removeprefix(NOT_SAID)}),))
    if place == NAME_OUT:
        return Turn(interview.updated(first_name=""), (Say("utter_taken_out", {"words": interview.state.first_name}),))
    if place.startswith(AREA_OUT):
        return area_out(interview, reading, place)
    if place.startswith(TOPIC_OUT):
        return _without_topic(interview, place.removeprefix(TOPIC_OUT))
    latest = interview.just_changed or _NAMES_IT.search(reading.text)
    if wants_back(interview, reading.text) and interview.state.answers_before and latest and not interview.state.revisits:
        return _undone(interview)
    interview = interview.restore() if interview.state.revisits else interview
    index = int(place) if place else corrected_index(interview, reading)
    if index is None:
        return Turn(interview, (Say("utter_nothing_to_correct"),))
    if not place:
        asked = _asked_back(interview, reading)
        if asked:
            return asked
        if lacks_right_version(reading.text) or is_of_the_notes(reading.text) or not (reading.facts or reading.evidence):
            nothing = "utter_nothing_to_undo" if undoes(reading.text) else "utter_right_version"
            waits = interview.state.pending is not None and interview.state.pending.kind == "contradiction"
            # A third version may follow.
            return Turn(interview if waits else interview.without_pending(), (Say(nothing),))
    before = levels(interview)
    old = interview.state.answers[index]
    number = changed_words(old.reading, reading) if place else ""
    answers = list(without_opposite(_settled(interview, number), reading)[0])
    if place and _bare_words(reading.text) == _bare_words(old.reading.text):
        return Turn(interview.without_pending(), (Say("utter_already_noted"),))
    # A few words of another kind than the question asks for come beside its answer.
    whole = is_short_reply(old.reading) and _may_take_its_place(interview, old, reading)
    new = reading if place else corrected_reading(old.reading, reading, whole)
    if not place and limits(reading.text):
        # What takes something back raises nothing.
        new = no_higher_than(new, reading, before)
    answers[index] = Answer(old.question, new, old.hypothetical)
    if place:
        answers = _everywhere(answers, index, old.reading, new)
    # What was taken out shall not be kept anywhere.
    taken_out = any(word in new.text for word in STRUCK) or bool(place) and not changed_words(old.reading, new)
    before_it = () if taken_out else interview.state.answers
    changed = interview.without_pending().replace_answers(tuple(answers)).updated(answers_before=before_it, changed_upto=0)
    says = [said_back(old.reading, reading, new, bool(place))]
    if interview.state.finished:
        changed = changed.updated(changed_from=before)
        says.append(what_moved(before, changed))
        says += new_lean(interview, changed)
        if says[-1].response == "utter_rescored_same" and not place and not (reading.facts or limits(reading.text)):
            says[-1] = Say("utter_rescored_thin")
    return Turn(changed, tuple(says))


def _without_topic(interview: Interview, topic: str) -> Turn:
    """``interview`` without what was told on ``topic``, and after a result what that moves."""
    before, name = levels(interview), interview.role_model.competency(topic).name.lower()
    changed, says = without_topic(interview, topic), [Say("utter_topic_out", {"topic": name})]
    if interview.state.finished:
        changed = changed.updated(changed_from=before)
        says += [what_moved(before, changed), *new_lean(interview, changed)]
    return Turn(changed, tuple(says))


def _undone(interview: Interview) -> Turn:
    """The answers as they were before the latest correction, and after a result what that moves."""
    before = levels(interview)
    back = interview.without_pending().undo()
    if not interview.state.finished:
        return Turn(back, (Say("utter_undone"),))
    back = back.updated(changed_from=before)
    return Turn(back, (Say("utter_undone"), what_moved(before, back), *new_lean(interview, back)))


def _everywhere(answers: list[Answer], index: int, old: Reading, new: Reading) -> list[Answer]:
    """The same number with its noun put right in the other answers too, where it stands in the same words."""
    before, after = changed_words(new, old), changed_words(old, new)
    if len(_SCALES.sub("", before).split()) < _WITH_NOUN or not find_quantities(before) or not find_quantities(after):
        return answers
    return [a if i == index or before not in a.reading.text else _reworded(a, before, after) for i, a in enumerate(answers)]


def _reworded(answer: Answer, before: str, after: str) -> Answer:
    reading = answer.reading
    evidence = tuple(replace(piece, quote=piece.quote.replace(before, after)) for piece in reading.evidence)
    facts = tuple(replace(fact, words=fact.words.replace(before, after)) for fact in reading.facts)
    return replace(answer, reading=replace(reading, text=reading.text.replace(before, after), evidence=evidence, facts=facts))


def _asked_back(interview: Interview, reading: Reading) -> Turn | None:
    """A question back where the correction cannot be placed: two numbers fit, or the one it names was never said."""
    found = revise(interview, reading.text)
    if isinstance(found, NotSaid):
        return Turn(interview.without_pending(), (Say("utter_not_said", {"words": found.words}),))
    if isinstance(found, Choice):
        places = [[r.index, r.start, r.end, r.new] for r in found.revisions]
        first, second = found.words
        asked = interview.with_pending("which", first=first, second=second, places=places, called=list(found.called))
        return Turn(asked, (Say("utter_clarify", {"first": first, "second": second}, found.words),))
    return None


def _settled(interview: Interview, third: str) -> tuple[Answer, ...]:
    """The answers; where two versions contradicted each other and a ``third`` takes the place of the later, without the earlier."""
    pending = interview.state.pending
    if pending is None or pending.kind != "contradiction":
        return interview.state.answers
    return tuple(without_words(answer, pending.data["first"], third) for answer in interview.state.answers)


def without_opposite(answers: tuple[Answer, ...], reading: Reading) -> tuple[tuple[Answer, ...], list[str]]:
    """``answers`` without what they claim and ``reading`` denies, or the other way round, and the words that are gone."""
    gone = []
    for kind, (claims, _) in stances(reading.text).items():
        opposite = [(answer, stances(answer.reading.text).get(kind, (claims, ""))) for answer in answers]
        gone += [words for _, (told, words) in opposite if told != claims]
        answers = tuple(without_words(answer, words) if told != claims else answer for answer, (told, words) in opposite)
    return answers, gone


def corrected_index(interview: Interview, reading: Reading) -> int | None:
    """Index of the answer meant: of the named topic, else the latest that holds the same kind of number, else the last."""
    answers = interview.state.answers
    named = named_competency(interview, reading.text)
    if named:
        of_topic = [index for index, answer in enumerate(answers) if answer.competency == named]
        told = {number.value for number in find_numbers(blank_english()(reading.text))}
        if of_topic:
            return max(of_topic, key=lambda index: (len(told & _values(answers[index].reading.text)), index))
    kinds = {fact.kind for fact in reading.facts}
    for index in range(len(answers) - 1, -1, -1):
        if kinds & {fact.kind for fact in answers[index].reading.facts}:
            return index
    return _likeliest(interview, reading)


def _values(text: str) -> set[float]:
    return {number.value for number in find_numbers(blank_english()(text))}


def _likeliest(interview: Interview, reading: Reading) -> int | None:
    """Index of the answer that shares most words with ``reading``, in itself or in its question, else of the last on what it is
    evidence for, else of the last one; what somebody likes is corrected only by its own words."""
    answers = interview.state.answers
    words = {word.rstrip("s") for word in subjects(reading.text)}
    about = {piece.competency for piece in reading.evidence}

    chosen = choice_meant(interview, without_shell(reading.text))

    def likeness(index: int) -> tuple[bool, int, bool, bool, int]:
        answer = answers[index]
        asked = _asked(interview, answer.question)
        shared = sum(word in answer.reading.text.lower() or word in asked for word in words)
        return index == chosen, shared, answer.competency in about, answer.competency != PREFERENCE, index

    return max(range(len(answers)), key=likeness, default=None)


def _asked(interview: Interview, question_id: str) -> str:
    """The words of the follow-up with this id, in small letters; "" where it is none."""
    entry = follow_up_by_id(interview.role_model, question_id)
    return entry.text.lower() if entry else ""


def _may_take_its_place(interview: Interview, old: Answer, new: Reading) -> bool:
    """Whether ``new`` replies to the question that ``old`` answers, by its words or by a number of the kind that is asked for."""
    asked = asked_kinds(interview.role_model, old.question)
    counts = asked & {"horizon" if fact.kind == "tenure" else fact.kind for fact in new.facts}
    entry = follow_up_by_id(interview.role_model, old.question)
    return entry is None or bool(counts) or replies_to(entry, new.text) and len(new.text.split()) <= _REPLY_WORDS


def corrected_reading(old: Reading, new: Reading, short: bool) -> Reading:
    """Old reading with the corrected pieces in place: pieces whose number was replaced go, or without a number those that speak
    of the same; the rest stays. ``short`` says that ``new`` may take the place of all of it."""
    kinds = {fact.kind for fact in new.facts}
    # Of several numbers of one kind none is known to be the one that was meant.
    given_way = _replaced(old, new)
    replaced = {fact.words for fact in given_way}
    about = [word[:_STEM] for word in subjects(new.text, frozenset())] if not kinds else []
    gone = (*replaced, *about)
    whole = not replaced and short and not _OF_THEM.search(new.text)
    kept = () if whole else tuple(p for p in old.evidence if not any(w and w.lower() in p.quote.lower() for w in gone))
    facts = tuple(f for f in old.facts if f.words not in replaced) + new.facts
    return Reading(
        text=new.text if whole else _corrected_text(old, new, given_way),
        evidence=(*kept, *new.evidence),
        signals=tuple(sorted({*old.signals, *new.signals})),
        facts=facts,
    )


def no_higher_than(new: Reading, told: Reading, levels_before: dict[str, float | None]) -> Reading:
    """``new`` where no piece of what was ``told`` now stands above the level of its area before."""

    def lowered(piece: Evidence) -> Evidence:
        most = levels_before.get(piece.competency)
        return piece if piece not in told.evidence or most is None or piece.level <= most else replace(piece, level=most)

    return replace(new, evidence=tuple(lowered(piece) for piece in new.evidence))


def _replaced(old: Reading, new: Reading) -> tuple[Fact, ...]:
    """The facts of ``old`` that those of ``new`` take the place of: for each kind the only one there, if both count the same;
    "60 of them" is no other size of the whole."""
    found = []
    for fact in new.facts:
        same = [f for f in old.facts if f.kind == fact.kind]
        if any(math.isclose(f.value, fact.value) for f in same):
            # It is told again, and what else is said is new.
            continue
        if not _OF_THEM.search(new.text) and len(same) == 1 and len({_noun(fact), _noun(same[0])} - {""}) <= 1:
            found.append(same[0])
    return tuple(found)


def _noun(fact: Fact) -> str:
    """The last word of a fact, if it is no number, in the singular."""
    word = fact.words.split()[-1].lower().rstrip("s")
    return "" if any(ch.isdigit() for ch in word) or len(fact.words.split()) == 1 else word


def _corrected_text(old: Reading, new: Reading, replaced: tuple[Fact, ...]) -> str:
    """The old words with the one ``replaced`` number in place; where that is not clear, both texts."""
    if len(replaced) == len(new.facts) == 1 and replaced[0].words in old.text:
        return old.text.replace(replaced[0].words, new.facts[0].words, 1)
    return f"{old.text} / {new.text}"


def _bare_words(text: str) -> list[str]:
    """The words of ``text`` without the marks behind them, which change nothing."""
    return [word.rstrip(".,;:") for word in text.split()]
