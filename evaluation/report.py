"""Words and tables of a run: the printed summary and report.md."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from evaluation.act_figures import ActFigures
from evaluation.people_figures import SIDES, PeopleFigures, Subset
from evaluation.run import Results
from evaluation.statistics import RESAMPLES, Figure
from evaluation.told_figures import ToldFigures

ACT_ROWS = (
    ("act accuracy", "accuracy"),
    ("answer or interruption, while a question is open", "answer_or_interruption"),
    ("interruptions taken for an answer", "interruption_taken_for_answer"),
    ("answers taken for an interruption", "answer_taken_for_interruption"),
    ("out-of-scope messages recognised as such", "oos_refused"),
    ("out-of-scope messages taken for an answer", "oos_as_answer"),
    ("out-of-scope messages recorded as evidence", "oos_recorded"),
)
_BASELINE_ROWS = ACT_ROWS[:6]


def summary(results: Results) -> str:
    """The headline figures as plain lines, with 95 % intervals."""
    parts = [("Kept out", results.kept_out)] + ([("Cross-validation", results.crossval)] if results.crossval else [])
    lines = []
    for title, part in parts:
        lines.append(f"{title}: {part.acts.accuracy.n} messages, {sum(part.people.sides.values())} people")
        lines += [f"  {name:<58} {getattr(part.acts, key).percent()}" for name, key in ACT_ROWS]
        lines += [f"  {name:<58} {text}" for name, text, _ in _people_rows(part.people)]
    lines += [f"  {name:<58} {figure.percent()}" for name, figure in _told_rows(results.told)]
    lines.append(_latency(results))
    for name, entry in results.stability.items():
        lean, levels, _ = entry.figures()
        lines.append(f"  {name:<46} lean kept {100 * lean.value:.0f} %, levels within half {100 * levels.value:.0f} %")
    if results.rasa_acts:
        lines.append(f"Rasa's default pipeline: act accuracy {results.rasa_acts.accuracy.percent()}")
    if results.keyword_people:
        people = results.keyword_people
        lines.append(f"Keyword counting: lean {people.lean.percent()}, clear cases {people.clear.percent()}, error {people.error.plain()}")
    return "\n".join(lines)


def write_report(results: Results, path: Path, command: str, model: Path) -> None:
    """Write ``results`` as Markdown to ``path``; ``command`` and the digest of ``model`` say how to get them again."""
    digest = hashlib.sha256(model.read_bytes()).hexdigest()[:16] if model.is_file() else "none"
    lines = ["# Evaluation report", ""]
    lines += [f"{date.today().isoformat()}, `{command}`, {results.seconds:.0f} s, model SHA-256 {digest}. How to read it: `README.md`.", ""]
    lines += _table(("data", "count"), [(name, str(count)) for name, count in results.sizes.items()])
    fresh = f"act accuracy without them {results.fresh_accuracy.percent()}"
    lines += [f"Kept-out messages whose very words also stand in the training messages: {results.shared_texts}; {fresh}.", ""]
    told = "they say nothing of the difference between one writer and the next, and there are few writers."
    lines += [f"Brackets hold 95 % bootstrap intervals ({RESAMPLES} resamples of messages or people, fixed seed); {told}", ""]
    lines += _acts(results) + _people(results) + _told(results) + _hard(results) + _calibration(results) + _robustness(results)
    lines += ["## Speed", "", _latency(results), ""]
    lines += _confusion("kept-out messages", results.kept_out.acts)
    if results.crossval:
        lines += _confusion("cross-validation", results.crossval.acts)
        lines += ["## Worst misses on people, cross-validation", "", *results.people_misses, ""]
        lines += ["## Worst misses on acts, cross-validation", "", *results.act_misses, ""]
    path.write_text("\n".join(lines), encoding="utf-8")


def _acts(results: Results) -> list[str]:
    columns = [results.kept_out.acts]
    heads = ["dialogue acts", f"kept out ({columns[0].accuracy.n})"]
    if results.crossval:
        columns.append(results.crossval.acts)
        heads.append(f"cross-validation ({columns[1].accuracy.n})")
    if results.rasa_acts:
        heads.append("Rasa's default pipeline, kept out")
    rows = []
    for row in ACT_ROWS:
        cells = [row[0], *(getattr(column, row[1]).percent() for column in columns)]
        if results.rasa_acts:
            cells.append(getattr(results.rasa_acts, row[1]).percent() if row in _BASELINE_ROWS else "reads no evidence")
        rows.append(cells)
    left = (
        f"Cross-validation leaves out writers (messages + people): {'; '.join(results.folds)}." if results.folds else "No cross-validation."
    )
    return ["## Acts", "", left, "", *_table(heads, rows), "![reliability, confusion of acts, errors](report.png)", ""]


def _people(results: Results) -> list[str]:
    columns = [("kept out", results.kept_out.people)]
    columns += [("cross-validation", results.crossval.people)] if results.crossval else []
    columns += [("keyword counting, kept out", results.keyword_people)] if results.keyword_people else []
    listed = [_people_rows(people) for _, people in columns]
    rows = []
    for i, (name, _, of_confidence) in enumerate(listed[0]):
        keyword = [c is results.keyword_people and of_confidence for _, c in columns]
        rows.append([name, *("has none" if without else column[i][1] for column, without in zip(listed, keyword))])
    lines = ["## People", "", *_table(["people", *(name for name, _ in columns)], rows)]
    for name, people in columns:
        heads = ("competency", "mean absolute error, levels", "signed", "Spearman", "rated but not found", "found but not rated")
        cells = [
            (n, c.error.plain(), f"{c.bias:+.2f}", c.correlation.plain(), f"{c.not_found} of {c.expert_rated}", str(c.invented))
            for n, c in people.competencies.items()
        ]
        lines += [f"### Levels, {name}", "", *_table(heads, cells)]
        sides = [(side, *(str(people.sides[(side, ours)]) for ours in SIDES)) for side in SIDES]
        lines += [f"### Leans, {name} (rows: expert, columns: decided)", "", *_table(("expert", *SIDES), sides)]
    return lines


def _people_rows(people: PeopleFigures) -> list[tuple[str, str, bool]]:
    """Name, figure, and whether it is about the confidence."""
    return [
        ("lean, three-way", people.lean.percent(), False),
        (f"lean on clear cases ({people.clear.n})", people.clear.percent(), False),
        ("opposite track named", f"{people.opposite_count}, {people.opposite.percent()}", False),
        ("mean absolute error, levels", people.error.plain(), False),
        ("Spearman, all competencies", people.correlation.plain(), False),
        ("levels not found where the expert has one", people.missing.percent(), False),
        ("expected calibration error", people.calibration_error.plain(), True),
        ("mean confidence; agreement", f"{people.mean_confidence:.2f}; {people.agreement.value:.2f}", True),
    ]


def _told(results: Results) -> list[str]:
    told = "Which follow-ups an answer already replies to, in answers of a writer of whom nothing was trained."
    rows = [(name, figure.percent()) for name, figure in _told_rows(results.told)]
    return ["## Facts told in passing", "", told, "", *_table(("facts", "kept out"), rows)]


def _told_rows(told: ToldFigures) -> list[tuple[str, Figure]]:
    return [
        ("facts told that are noticed", told.recall),
        ("facts noticed that were told", told.precision),
        ("the same for the open question: noticed", told.own_recall),
        ("the same for the open question: told", told.own_precision),
    ]


def _hard(results: Results) -> list[str]:
    lines = ["## Hard groups", ""]
    for name, part in (("kept out", results.kept_out), ("cross-validation", results.crossval)):
        if part:
            heads = ("tag", "people", "share", "lean", "clear cases", "opposite", "mean absolute error")
            lines += [f"### {name.capitalize()}", "", *_table(heads, [_hard_row(s) for s in part.subsets])]
    return lines


def _hard_row(s: Subset) -> tuple[str, ...]:
    clear = f"{s.clear.percent()}, n {s.clear.n}" if s.clear.n else "none"
    return s.tag, str(s.n), f"{100 * s.part:.0f} %", s.lean.percent(), clear, str(s.opposite_count), s.error.plain()


def _calibration(results: Results) -> list[str]:
    lines = ["## Calibration of the confidence", "", "Five bins of equal size; agreement is the share with the expert's lean.", ""]
    for name, part in (("kept out", results.kept_out), ("cross-validation", results.crossval)):
        if part:
            rows = [(str(b.n), f"{b.confidence:.2f}", f"{b.agreement:.2f}") for b in part.people.reliability]
            lines += [f"### {name.capitalize()}", "", *_table(("people", "mean confidence", "agreement"), rows)]
    return lines


def _robustness(results: Results) -> list[str]:
    if not results.stability:
        return []
    rows = []
    for name, entry in results.stability.items():
        lean, levels, nothing = entry.figures()
        rows.append((name, str(lean.n), lean.percent(), levels.percent(), nothing.percent()))
    heads = ("change to every answer", "people", "lean kept", "no level moved by more than 0.5", "nothing moved at all")
    told = "Everyone read by a model that has not seen the writer: the people kept out, and in each fold those of its left-out writer."
    return ["## Robustness", "", told, "", *_table(heads, rows)]


def _confusion(name: str, acts: ActFigures) -> list[str]:
    rows = []
    for right in acts.acts():
        row = {decided: n for (r, decided), n in acts.confusion.items() if r == right}
        taken = sum(n for (_, decided), n in acts.confusion.items() if decided == right)
        wrong = sorted(((n, d) for d, n in row.items() if d != right), key=lambda pair: (-pair[0], pair[1]))
        precision = f"{100 * row.get(right, 0) / taken:.0f} %" if taken else "-"
        rows.append((right, f"{row.get(right, 0)} of {sum(row.values())}", precision, ", ".join(f"{d} {n}" for n, d in wrong)))
    return [f"## Confusion of acts, {name}", "", *_table(("right act", "decided right", "precision", "else decided"), rows)]


def _latency(results: Results) -> str:
    short, long = results.latency.messages, results.latency.long_answers
    return (
        f"Understanding takes {short[0]:.0f} ms a kept-out message (95th percentile {short[1]:.0f}) and {long[0]:.0f} ms for an answer of "
        f"about 60 words ({long[1]:.0f}; {results.latency.long_count} training answers), medians, on whatever else the machine was doing."
    )


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    made = [f"| {' | '.join(heads)} |", f"|{'---|' * len(heads)}"]
    return [*made, *(f"| {' | '.join(row)} |" for row in rows), ""]
