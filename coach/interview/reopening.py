"""An earlier question opened again: what is set aside, what comes back, and what stays beside the new answer."""

from __future__ import annotations

from dataclasses import replace

from coach.evidence.types import Fact, Reading
from coach.interview.agenda import is_settled
from coach.interview.state import KEPT, NOTED, Answer, State

# Numbers that follow-ups ask for: once said, they are not asked for again.
_LASTING = frozenset({"people", "leads", "money", "reach", "horizon"})
# Below this level an answer says that there is no experience: then nothing of the old one is left.
_NONE_BELOW = 1.5


def reopened(state: State, target: str, adds: bool = False) -> State:
    """``state`` with the question ``target`` open again. Its answer is set aside until there is another one, or stays where the
    new one ``adds`` to it; everything else is kept."""
    state = restored(state)
    name = target.split(".")[0]
    aside = () if adds else tuple(answer for answer in state.answers if answer.question == target)
    # Behind the rest, so that taking them away again leaves the places of the others as they are.
    others = filter(None, (_for_others(answer, name) for answer in aside))
    # What is open was put but not answered, so it is due again.
    asked = tuple(question for question in state.asked if question != state.open)
    return state.changed(
        answers=(*(_settled(answer) for answer in state.answers if answer not in aside), *others),
        asked=asked if target in asked else (*asked, target),
        skipped=tuple(question for question in state.skipped if question != target),
        started=True,
        finished=False,
        paused=False,
        pending=None,
        answers_before=(),
        changed_upto=0,
        shelved=aside,
        shelved_skipped=tuple(question for question in state.skipped if question == target),
        left=state.open if state.finished or state.open not in {"", target} else None,
        revisits=_revisits(state, target, adds),
        open=target,
        misses=0,
        digressions=0,
    )


def _revisits(state: State, target: str, adds: bool) -> str:
    if not (target in state.covered or any(answer.question == target for answer in state.answers)):
        return ""
    return "beside" if adds else "instead"


def restored(state: State) -> State:
    """``state`` with what was set aside back in place, at the question that was left for the reopened one."""
    if state.left is None and not state.revisits:
        return state
    left = state.open if state.left is None else state.left
    return _with_shelved(state).changed(
        asked=state.asked if left in {*state.asked, ""} else (*state.asked, left),
        skipped=tuple(dict.fromkeys((*state.skipped, *state.shelved_skipped))),
        shelved_skipped=(),
        open=left,
        finished=not left,
        left=None,
        revisits="",
        misses=0,
        digressions=0,
    )


def beside(state: State) -> State:
    """``state``, where the reopened answer stays and the new one comes on top."""
    return _with_shelved(state).changed(revisits="beside") if state.revisits else state


def revisited(state: State, answer: Answer) -> State:
    """``state`` with ``answer`` given to the reopened question, which can be undone."""
    before = _with_shelved(state).answers
    if state.revisits == "instead":
        numbers = kept_numbers(state, answer.reading)
        noted = (Answer(f"{answer.competency}.{NOTED}", Reading(" / ".join(f.words for f in numbers), facts=numbers)),) if numbers else ()
        answer = replace(answer, reading=_with_signals(state, answer.reading))
        answers = (*map(_settled, state.answers), *noted, answer)
    else:
        answers = (*state.answers, answer)
    return state.changed(
        answers=answers,
        # It is the one asked last now, and the first that "back" leads to.
        asked=(*(question for question in state.asked if question != state.open), state.open),
        answers_before=before,
        changed_upto=len(answers),
        shelved=(),
        shelved_skipped=(),
        revisits="",
    )


def kept_numbers(state: State, reading: Reading) -> tuple[Fact, ...]:
    """The numbers of the answer set aside, one of a kind, that ``reading``, which takes its place, says nothing about."""
    if state.revisits != "instead" or "." in state.open or _says_none(reading):
        return ()
    told = {fact.kind for fact in reading.facts}
    first: dict[str, Fact] = {}
    for fact in (fact for answer in state.shelved for fact in answer.reading.facts):
        if fact.kind in _LASTING - told and fact.owner == "own":
            first.setdefault(fact.kind, fact)
    return tuple(first.values())


def is_due(state: State, question_id: str) -> bool:
    """Whether the question that was left for another is still to be answered."""
    name, _, part = question_id.partition(".")
    if {name, question_id} & set(state.skipped) or any(answer.question == question_id for answer in state.answers):
        return False
    return part not in {"", "confirm"} or not is_settled(state, name)


def _with_shelved(state: State) -> State:
    if not state.shelved:
        return state
    kept = (answer for answer in state.answers if not answer.question.endswith(f".{KEPT}"))
    return state.changed(answers=(*kept, *state.shelved), shelved=())


def _with_signals(state: State, reading: Reading) -> Reading:
    """``reading`` with what the answer in whose place it stands had settled, so that it is not asked for again."""
    if _says_none(reading):
        return reading
    name = state.open.split(".")[0]
    told = {s for answer in state.shelved for s in answer.reading.signals if s.startswith(f"{name}.")}
    return replace(reading, signals=tuple(sorted({*reading.signals, *told})))


def _says_none(reading: Reading) -> bool:
    return any(piece.effect == "shows" and piece.level < _NONE_BELOW and piece.rule != "faint" for piece in reading.evidence)


def _for_others(answer: Answer, target: str) -> Answer | None:
    """What ``answer`` tells about other competencies than ``target``, whose question is asked again; None if nothing."""
    others = tuple(piece for piece in answer.reading.evidence if piece.competency != target and piece.rule != "faint")
    if not others or answer.hypothetical:
        return None
    text = " / ".join(dict.fromkeys(piece.quote for piece in others))
    facts = tuple(fact for fact in answer.reading.facts if fact.words in text)
    signals = tuple(signal for signal in answer.reading.signals if not signal.startswith(f"{target}."))
    return Answer(f"{others[0].competency}.{KEPT}", Reading(text, others, signals, facts))


def _settled(answer: Answer) -> Answer:
    """``answer``; what was kept of one that has been replaced since stands by itself."""
    return replace(answer, question=f"{answer.competency}.{NOTED}") if answer.question.endswith(f".{KEPT}") else answer


def without_record(state: State, index: int) -> State:
    """``state`` without the answer at ``index``. The question of the latest one is open again, as if it had not been replied to."""
    answer, kept = state.answers[index], state.answers[:index] + state.answers[index + 1 :]
    name, _, part = answer.question.partition(".")
    if index < len(state.answers) - 1 or part in {NOTED, KEPT} or state.left is not None or state.revisits:
        return state.changed(answers=kept)
    # What was put since then is due again.
    asked = tuple(question for question in state.asked if question not in {state.open, answer.question})
    covered = tuple(competency for competency in state.covered if competency != answer.question)
    return state.changed(
        answers=kept, asked=(*asked, answer.question), covered=covered, open=answer.question, finished=False, pending=None, misses=0
    )
