"""``coach route`` and ``coach assess``: the chat's understanding and scoring over JSON Lines, for checks and scripts."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any, BinaryIO

import click

# Acts that the chat tells apart more finely than the listed ones roll up to these.
_STATES = ("idle", "after_result")


@click.command()
@click.argument("file", type=click.File("rb"), default="-")
def route(file: BinaryIO) -> None:
    """Decide the dialogue act of messages: JSON Lines {"id","state","text"} (and "question") in, {"id","act","confidence"} out."""
    from cli.models import load_understanding
    from coach.dialogue.hearing.placing import decide_at
    from coach.role_model import load_role_model

    rows = list(_lines(file, ("id", "state", "text")))
    understanding, role_model = load_understanding(), load_role_model()
    for row in rows:
        decided = decide_at(understanding, role_model, row["text"], row["state"], row.get("question", ""))
        _print({"id": row["id"], "act": decided.act, "confidence": round(decided.confidence, 4)})


@click.command()
@click.argument("file", type=click.File("rb"), default="-")
@click.option("--explain", is_flag=True, help="Show clause, indicator, similarity, rule and effect of every piece.")
def assess(file: BinaryIO, explain: bool) -> None:
    """Assess people: JSON Lines {"id","answers":{"<competency>":["text"]}} in, lean, levels and evidence out."""
    from cli.models import load_understanding
    from coach.role_model import load_role_model
    from coach.scoring.assessment import assess_answers

    rows = list(_lines(file, ("id", "answers")))
    understanding, role_model = load_understanding(), load_role_model()
    for row in rows:
        _print({"id": row["id"], **_outcome(assess_answers(role_model, understanding.reader, row["answers"]), role_model, explain)})


def _outcome(verdict: Any, role_model: Any, explain: bool) -> dict[str, Any]:
    side = verdict.lean.side
    competencies = {}
    for name, entry in verdict.levels.items():
        pieces = [asdict(p) if explain else {"quote": p.quote, "indicator": p.indicator, "strength": p.strength} for p in entry.evidence]
        competencies[name] = {"level": entry.level, "evidence": pieces}
        if explain:
            competencies[name] |= {"quality": entry.quality, "cap": entry.cap}
    outcome = {
        "lean": role_model.track(side).id if side in {"upper", "lower"} else side,
        "score": verdict.score if verdict.score is not None else 0,
        "confidence": verdict.confidence,
        "competencies": competencies,
    }
    if explain:
        outcome["rule"] = asdict(verdict.lean)
    return outcome


def _lines(file: BinaryIO, keys: tuple[str, ...]) -> Iterator[dict[str, Any]]:
    from coach.role_model import load_role_model

    competencies = load_role_model().competency_ids
    for number, line in enumerate(file, start=1):
        if not line.strip():
            continue
        where = f"{getattr(file, 'name', 'input')}:{number}"
        try:
            # Lone surrogates cannot be written back, so they go here.
            row = json.loads(json.dumps(json.loads(line), ensure_ascii=False).encode("utf-8", "ignore"))
        except (ValueError, RecursionError):
            raise ValueError(f"{where}: this line is not JSON in UTF-8; write one object a line") from None
        missing = [key for key in keys if not isinstance(row, dict) or key not in row]
        if missing:
            raise ValueError(f"{where}: {missing[0]!r} is missing; each line needs {', '.join(keys)}")
        if "state" in keys:
            _check_state(where, row, competencies)
        else:
            _check_answers(where, row["answers"], competencies)
        yield row


def _check_state(where: str, row: dict[str, Any], competencies: tuple[str, ...]) -> None:
    state = row["state"]
    if state not in (*_STATES, *(f"answering:{name}" for name in competencies)):
        raise ValueError(f"{where}: state {state!r} is unknown; use idle, after_result or answering:<{'|'.join(competencies)}>")
    if not isinstance(row["text"], str) or not isinstance(row.get("question", ""), str):
        raise ValueError(f"{where}: text and question must be strings")


def _check_answers(where: str, answers: Any, competencies: tuple[str, ...]) -> None:
    if not isinstance(answers, dict):
        raise ValueError(f"{where}: answers must be an object of lists of texts")
    for name, texts in answers.items():
        if name not in competencies:
            raise ValueError(f"{where}: competency {name!r} is unknown; use {', '.join(competencies)}")
        if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
            raise ValueError(f"{where}: answers to {name!r} must be a list of texts")


def _print(row: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(row, ensure_ascii=False) + "\n")


COMMANDS = [route, assess]
