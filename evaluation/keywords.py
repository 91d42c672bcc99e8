"""Baseline for evidence: counting strong and tactical words, turned into levels by a ridge regression on training people."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
from sklearn.linear_model import Ridge

from coach.evidence.training_data import Person
from coach.role_model import RoleModel
from coach.scoring.lean import decide_lean
from evaluation.people_figures import PersonOutcome, expert_side

# What a careful keyword list for these roles would hold; "strong" words speak of direction, "tactical" ones of execution.
_STRONG = frozenset(
    (
        "own owned owns p&l profit margin ebitda strategy strategic vision roadmap board cfo ceo coo exec executive executives leadership "
        "led leads lead head hire hired hiring headcount org restructured promoted mentored coached forecast forecasts budget invest "
        "invested investment negotiated million m replatform replatformed platform launched built years cut decided chose accountable "
        "directors managers succession business case attribution incrementality experimentation contribution ltv"
    ).split()
)
_TACTICAL = frozenset(
    (
        "campaign campaigns post posts posted listing listings update updated updates upload uploaded schedule scheduled email emails "
        "newsletter newsletters support supported assist assisted help helped helping report reports weekly daily task tasks brief briefs "
        "clicks impressions opens banner banners keywords ads ad copy intern freelancer agency told given asked boss manager my-manager "
        "checklist calendar spreadsheet excel dashboard monitor monitored tracked none nobody no never not just only"
    ).split()
)
_WORD = re.compile(r"[a-z&]+")
_CONFIDENCE = 0.5


class KeywordBaseline:
    """One ridge regression a competency over logarithmic counts, in its own answer and in all answers together."""

    def __init__(self, role_model: RoleModel, people: Sequence[Person]) -> None:
        """Fit on the expert levels of ``people``."""
        self._role_model, self._models = role_model, {}
        for name in role_model.competency_ids:
            rated = [p for p in people if p.levels.get(name) is not None and p.answers.get(name)]
            rows = np.array([_counts(p, name) for p in rated])
            self._models[name] = Ridge(alpha=1.0).fit(rows, [p.levels[name] for p in rated])

    def assess(self, person: Person) -> PersonOutcome:
        """Levels from counts, lean from the same rule as the coach; a competency without an answer has no level."""
        levels: dict[str, float | None] = {}
        for name, model in self._models.items():
            said = bool(person.answers.get(name))
            levels[name] = float(np.clip(model.predict([_counts(person, name)])[0], 1, 5)) if said else None
        side = decide_lean(self._role_model, levels, {}).side
        return PersonOutcome(person, levels, side, expert_side(self._role_model, person), _CONFIDENCE)


def _counts(person: Person, name: str) -> list[float]:
    own = _WORD.findall(" ".join(person.answers.get(name, [])).lower())
    every = _WORD.findall(" ".join(t for texts in person.answers.values() for t in texts).lower())
    return [float(np.log1p(sum(word in words for word in text))) for text in (own, every) for words in (_STRONG, _TACTICAL)]
