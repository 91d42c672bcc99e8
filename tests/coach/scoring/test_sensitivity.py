"""The smallest change is a change, and none smaller is."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from coach.role_model import load_role_model
from coach.scoring.lean import decide_lean, read_threshold
from coach.scoring.levels import CompetencyLevel
from coach.scoring.sensitivity import smallest_change
from coach.scoring.verdict import Verdict

ROLE_MODEL = load_role_model()
LEVEL = st.one_of(st.none(), st.integers(2, 10).map(lambda n: n / 2))


def verdict(levels: dict[str, float | None]) -> Verdict:
    entries = {name: CompetencyLevel(name, level, "moderate", ()) for name, level in levels.items()}
    return Verdict(entries, decide_lean(ROLE_MODEL, levels, dict.fromkeys(levels, "moderate"), read_threshold(ROLE_MODEL)), 0.0, None)


@settings(max_examples=60, deadline=None)
@given(st.tuples(*[LEVEL] * 5))
def test_change_turns_the_lean_and_nothing_smaller_does(values: tuple[float | None, ...]) -> None:
    levels = dict(zip(ROLE_MODEL.competency_ids, values))
    before = verdict(levels)
    change = smallest_change(ROLE_MODEL, before)
    reach = abs(change.to - change.now) if change else 4.0
    if before.lean.side == "undecided":
        assert change is None
        return
    if change:
        assert verdict({**levels, change.competency: change.to}).lean.side == change.side != before.lean.side
    for name, level in levels.items():
        for steps in range(-8, 9):
            to = (level or 0) + steps / 2
            if level is not None and 1 <= to <= 5 and abs(to - level) < reach:
                assert verdict({**levels, name: to}).lean.side == before.lean.side


def test_a_rise_comes_before_a_fall_of_the_same_size() -> None:
    levels = dict(zip(ROLE_MODEL.competency_ids, (3.5, 3.5, None, None, 3.5)))
    change = smallest_change(ROLE_MODEL, verdict(levels))
    assert change and (change.now, change.to, change.side) == (3.5, 4.5, "upper")
    assert verdict({**levels, change.competency: 2.5}).lean.side == "lower"
