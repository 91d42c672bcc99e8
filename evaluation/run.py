"""One evaluation run: measures everything and returns it; writes nothing."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from coach.evidence.understanding import Understanding
from coach.role_model import RoleModel
from evaluation.act_figures import ActFigures, ActOutcome, act_figures, decide_all, outcomes_of
from evaluation.crossval import folds
from evaluation.data import Sets, evenly
from evaluation.keywords import KeywordBaseline
from evaluation.latency import Latency, measure_latency
from evaluation.misses import worst_acts, worst_people
from evaluation.people_figures import PeopleFigures, PersonOutcome, Subset, assess_all, people_figures, subsets
from evaluation.rasa_baseline import rasa_acts
from evaluation.robustness import Stability, add_stability
from evaluation.statistics import Figure, share
from evaluation.told_figures import ToldFigures, told_figures


@dataclass(frozen=True)
class Part:
    """The figures of one way of measuring: kept out, or cross-validation."""

    acts: ActFigures
    people: PeopleFigures
    subsets: list[Subset]


@dataclass
class Results:
    """All that a run found. ``sizes`` names what was counted; ``seconds`` is how long the run took.

    ``shared_texts`` counts kept-out messages whose words also stand in the training, ``fresh_accuracy`` leaves them out.
    """

    sizes: dict[str, int]
    kept_out: Part
    latency: Latency
    shared_texts: int
    fresh_accuracy: Figure
    told: ToldFigures
    folds: list[str] = field(default_factory=list)
    crossval: Part | None = None
    stability: dict[str, Stability] = field(default_factory=dict)
    people_misses: list[str] = field(default_factory=list)
    act_misses: list[str] = field(default_factory=list)
    keyword_people: PeopleFigures | None = None
    rasa_acts: ActFigures | None = None
    seconds: float = 0.0


def evaluate(
    role_model: RoleModel,
    understanding: Understanding,
    sets: Sets,
    fold_count: int,
    sample: int | None,
    baseline_epochs: int,
    tell: Callable[[str], None],
) -> Results:
    """Measure ``understanding`` on the kept-out sets and the way it is made by ``fold_count`` folds of cross-validation.

    ``sample`` limits each tested set; ``baseline_epochs`` above 0 adds the two baselines; ``tell`` hears of progress.
    """
    started = time.monotonic()
    kept_messages, kept_people = evenly(sets.kept_messages, sample), evenly(sets.kept_people, sample)
    tell(f"kept-out sets: {len(kept_messages)} messages, {len(kept_people)} people")
    latency = measure_latency(understanding, kept_messages, sets.people)
    acts = decide_all(understanding, role_model, kept_messages)
    assessed = assess_all(role_model, understanding.reader, kept_people)
    kept_out = _part(role_model, acts, assessed)
    known = {_bare(m.text) for m in sets.messages}
    fresh = [o.act == o.owed for o in acts if _bare(o.message.text) not in known]
    told = told_figures(understanding.reader, sets.kept_told)
    results = Results(_sizes(sets, kept_messages, kept_people), kept_out, latency, len(acts) - len(fresh), share(fresh), told)
    tell("robustness")
    add_stability(results.stability, role_model, understanding.reader, assessed)
    _cross_validate(results, role_model, sets, fold_count, sample, tell)
    if baseline_epochs:
        tell("baseline: keyword counting")
        keywords = KeywordBaseline(role_model, sets.people)
        results.keyword_people = people_figures(role_model, [keywords.assess(p) for p in kept_people])
        tell(f"baseline: Rasa's default pipeline with DIET, {baseline_epochs} epochs")
        results.rasa_acts = act_figures(outcomes_of(kept_messages, rasa_acts(sets.messages, kept_messages, baseline_epochs)))
    results.seconds = time.monotonic() - started
    return results


def _cross_validate(
    results: Results, role_model: RoleModel, sets: Sets, count: int, sample: int | None, tell: Callable[[str], None]
) -> None:
    acts: list[ActOutcome] = []
    people: list[PersonOutcome] = []
    for fold in folds(role_model, sets.messages, sets.people, count, sample):
        tell(f"fold without writers {fold.name}: {len(fold.messages)} messages, {len(fold.people)} people")
        results.folds.append(fold.name)
        acts += decide_all(fold.understanding, role_model, fold.messages)
        assessed = assess_all(role_model, fold.understanding.reader, fold.people)
        people += assessed
        add_stability(results.stability, role_model, fold.understanding.reader, assessed)
    if results.folds:
        results.crossval = _part(role_model, acts, people)
        results.people_misses, results.act_misses = worst_people(role_model, people), worst_acts(acts)
        results.sizes |= {"messages tested in cross-validation": len(acts), "people tested in cross-validation": len(people)}


def _part(role_model: RoleModel, acts: list[ActOutcome], people: list[PersonOutcome]) -> Part:
    return Part(act_figures(acts), people_figures(role_model, people), subsets(role_model, people))


def _bare(text: str) -> str:
    """The words of a message without case and outer punctuation: short ones such as "yes" stand in several sets."""
    return " ".join(text.lower().split()).strip(" .!?")


def _sizes(sets: Sets, kept_messages: list, kept_people: list) -> dict[str, int]:
    clauses = sum(len(labelled) for p in sets.people for answers in p.clauses.values() for labelled in answers)
    return {
        "training messages": len(sets.messages),
        "training people": len(sets.people),
        "labelled clauses of training people": clauses,
        "kept-out messages tested": len(kept_messages),
        "kept-out people tested": len(kept_people),
        "kept-out answers with facts told in passing": len(sets.kept_told),
    }
